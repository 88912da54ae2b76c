import { token_set_ratio } from "fuzzball";

/** How alike two names are, 0 to 100, whatever the order of their words. Both come as `latinKey` or `fold` leaves them. */
export const similarity = (a: string, b: string): number => token_set_ratio(a, b, { full_process: false });
