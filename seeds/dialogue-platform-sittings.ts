import type { Rows } from "./rows";

export const dialoguePlatformSittingRows = (): Rows => ({});
