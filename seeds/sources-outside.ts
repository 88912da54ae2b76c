import { mediaRows } from "./media";
import { mergeRows, type Rows } from "./rows";
import { civilForumSourceRows } from "./sources-civil-forum";
import { foundingSourceRows } from "./sources-founding";
import { lawSourceRows } from "./sources-laws";
import { osceSourceRows } from "./sources-osce";
import { placeSourceRows } from "./sources-places";

/** The sources beyond the founding case and its platforms, by subject, and what is to be known of the five documents themselves. */
export const outsideSourceRows = (): Rows => mergeRows(mediaRows(), foundingSourceRows(), civilForumSourceRows(), lawSourceRows(), osceSourceRows(), placeSourceRows());
