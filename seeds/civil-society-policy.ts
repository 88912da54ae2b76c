import type { Rows } from "./rows";

export const civilSocietyPolicyRows = (): Rows => ({});
