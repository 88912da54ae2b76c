import type { Rows } from "./rows";

export const assemblyLawRows = (): Rows => ({});
