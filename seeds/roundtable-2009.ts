import type { Rows } from "./rows";

export const roundtable2009Rows = (): Rows => ({});
