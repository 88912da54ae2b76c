import type { Rows } from "./rows";

export const defamationLawRows = (): Rows => ({});
