import { countryRows } from "./countries";
import type { Rows } from "./rows";

/** The reference lists that every database gets, whatever SEED says. */
export const referenceRows = (): Rows => countryRows;
