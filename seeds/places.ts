import type { Rows } from "./rows";

export const placeRows = (): Rows => ({});
