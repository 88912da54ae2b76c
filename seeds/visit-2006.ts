import type { Rows } from "./rows";

export const visit2006Rows = (): Rows => ({});
