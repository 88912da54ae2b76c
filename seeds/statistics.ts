import type { Rows } from "./rows";

export const statisticRows = (): Rows => ({});
