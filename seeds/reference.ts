import { countryRows } from "./countries";
import { holidayRows } from "./holidays";
import { mergeRows, type Rows } from "./rows";
import { topicRows } from "./topics";

/** The reference lists that every database gets, whatever SEED says. */
export const referenceRows = (): Rows => mergeRows(countryRows, holidayRows(), topicRows());
