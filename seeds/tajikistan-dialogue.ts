import type { Rows } from "./rows";

export const tajikistanDialogueRows = (): Rows => ({});
