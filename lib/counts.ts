import type { CountQualifier } from "./meetings";

export type QualifiedCount = { count: number | null; qualifier: CountQualifier };

/**
 * The sum of qualified counts as far as it can honestly be said (founding requirements, T2). Exact counts and lower bounds add up to a
 * lower bound: "more than 50" persons and exactly 10 are at least 61. An "about", an "expected" or a missing number has no sum: undefined.
 */
export function sumOfCounts(counts: readonly QualifiedCount[]): { count: number; qualifier: "exactly" | "at_least" } | undefined {
  let sum = 0;
  let isExact = true;
  for (const { count, qualifier } of counts) {
    if (count === null || !(qualifier === "exactly" || qualifier === "at_least" || qualifier === "more_than")) return undefined;
    sum += qualifier === "more_than" ? count + 1 : count;
    isExact &&= qualifier === "exactly";
  }
  return { count: sum, qualifier: isExact ? "exactly" : "at_least" };
}
