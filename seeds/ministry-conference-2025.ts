import type { Rows } from "./rows";

export const ministryConferenceRows = (): Rows => ({});
