import type { Confidence, Knowledge, Standing } from "./claims";

/** As much of a claim as its place among the others of its field depends on. */
export type Claimed = {
  id: string;
  standing: Standing;
  confidence: Confidence;
  knowledge: Knowledge;
  edtf: string | null;
  qualifier: string | null;
  unit: string | null;
  period: string | null;
  value?: { text: string };
  valueRecord?: { id: string };
  paraphrase?: { text: string };
  preferredBecause?: unknown;
  source?: { id: string };
  claimedBy?: { text: string };
};

/** Values of one period beside each other; each group is one value with every claim that says it. */
export type Comparison<C> = { period: string | null; values: { preferred: boolean; claims: C[] }[] };

/** One value after the other on the word of one source, whose line is written once; or one value with all who say it. */
export type Run<C> = { sharedSource: boolean; values: C[][] };

/**
 * The claims of one field as they stand on a page: values that contradict each other are compared period by period, the rest is
 * a list. A value the record takes stands in the comparison and not apart from it. Garbled claims are in neither.
 */
export function groupClaims<C extends Claimed>(claims: readonly C[]): { comparisons: Comparison<C>[]; runs: Run<C>[] } {
  const sound = claims.filter((c) => c.confidence !== "garbled");
  const contested = new Set(sound.filter((c) => c.standing === "rival").map((c) => c.period));
  const isCompared = (c: C) => c.standing === "rival" || (c.standing === "accepted" && contested.has(c.period));
  return {
    comparisons: [...contested].map((period) => ({ period, values: byValue(sound.filter((c) => isCompared(c) && c.period === period)).map((of) => ({ preferred: of.some(isPreferred), claims: of })) })),
    runs: runsOf(byValue(sound.filter((c) => !isCompared(c)))),
  };
}

/** Claims that say the same, together, in the order in which each value comes up first. */
export function byValue<C extends Claimed>(claims: readonly C[]): C[][] {
  const groups = new Map<string, C[]>();
  for (const c of claims) groups.set(valueKey(c), [...(groups.get(valueKey(c)) ?? []), c]);
  return [...groups.values()];
}

const isPreferred = (c: Claimed) => c.standing === "accepted" || c.preferredBecause !== undefined;

/** Words of ours are no value: two sources paraphrased alike need not have said the same of anything else. */
function valueKey(c: Claimed): string {
  const value = [c.valueRecord?.id, c.value?.text, c.edtf, c.qualifier, c.unit];
  return JSON.stringify([c.knowledge, c.period, ...value, value.some((part) => part != null) ? "" : (c.paraphrase?.text ?? c.id)]);
}

function runsOf<C extends Claimed>(groups: C[][]): Run<C>[] {
  const runs: Run<C>[] = [];
  for (const group of groups) {
    const last = runs.at(-1);
    const only = last?.values.at(-1)?.[0];
    if (last && only && last.values.every((g) => g.length === 1) && group.length === 1 && fromOneMouth(only, group[0]!)) {
      last.values.push(group);
      last.sharedSource = true;
    } else runs.push({ sharedSource: false, values: [group] });
  }
  return runs;
}

const fromOneMouth = (a: Claimed, b: Claimed) => a.source !== undefined && a.source.id === b.source?.id && a.claimedBy?.text === b.claimedBy?.text && a.standing === b.standing;
