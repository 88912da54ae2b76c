import type { Rows } from "./rows";

export const civilForumRows = (): Rows => ({});
