import type { Rows } from "./rows";

export const outsideSourceRows = (): Rows => ({});
