import type { Rows } from "./rows";

export const stateCommissionRows = (): Rows => ({});
