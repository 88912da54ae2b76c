import type { MembershipLine } from "@/db/memberships";
import type { RecordLink } from "@/lib/records";
import { type Tenure, tenureOf } from "@/lib/tenures";

export type Held = { line: MembershipLine; tenure: Tenure<RecordLink> };

/** Rows of one member in one place in one role made one, in the order of their first dates, undated last. */
export function heldOf(lines: MembershipLine[]): Held[] {
  const groups = new Map<string, MembershipLine[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.member?.href ?? line.member?.label.text, line.in?.id, line.role]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].map((of) => ({ line: of[0]!, tenure: tenureOf(of) })).sort((a, b) => compare(a.tenure.sortKey ?? "~", b.tenure.sortKey ?? "~"));
}

/** Those whom the same sources show at the same dates in the same role, together: their dates are written once. */
export function alikeOf(held: Held[]): Held[][] {
  const groups = new Map<string, Held[]>();
  for (const one of held) {
    const key = JSON.stringify([one.line.role, one.line.body?.id, one.tenure.sightings.map((s) => [s.kind, s.at, s.sources.map((source) => source.id)])]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
