import type { Rows } from "./rows";

export const topicRows = (): Rows => ({});
