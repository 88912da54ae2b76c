import type { Rows } from "./rows";

export const osceRows = (): Rows => ({});
