import type { Rows } from "./rows";

export const tajikistanRows = (): Rows => ({});
