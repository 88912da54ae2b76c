import type { Rows } from "./rows";

export const tokayevRows = (): Rows => ({});
