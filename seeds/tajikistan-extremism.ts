import type { Rows } from "./rows";

export const tajikistanExtremismRows = (): Rows => ({});
