import { sumOfCounts, type QualifiedCount } from "./counts";
import type { CountQualifier, ParticipantRole, Presence } from "./meetings";

/** Somebody at a sitting, after publicName(): without a label nothing may be said but that there was one. */
type Shown = { label?: { text: string; lang: string }; href?: string; detail?: { text: string }[]; count: number | null; countQualifier: CountQualifier | null };
type Participant<P extends Shown> = { party: P; role: ParticipantRole; presence: Presence };

/** Those who read the same to the public, once; `count` where they are more than one or a source counts them, null where they cannot be added up. */
export type TookPart<P extends Shown> = { party: P; count: QualifiedCount | undefined };

/**
 * Who took part in a sitting, in the order of its record: present, or recorded without a word on it. Who was absent or excused is left
 * out, and so is who was only mentioned. Those who read the same stand once with their number; those of whom nothing may be shown come last.
 */
export function tookPart<P extends Shown>(participants: readonly Participant<P>[]): TookPart<P>[] {
  const groups = new Map<string, P[]>();
  for (const { party, role, presence } of participants) {
    if (presence === "absent" || presence === "excused" || (role === "mentioned" && presence === "not_stated")) continue;
    const key = party.label ? JSON.stringify([party.label.text, party.label.lang, party.href, party.detail?.map((d) => d.text)]) : UNNAMED;
    groups.set(key, [...(groups.get(key) ?? []), party]);
  }
  const unnamed = groups.get(UNNAMED);
  groups.delete(UNNAMED);
  return [...groups.values(), ...(unnamed ? [unnamed] : [])].map((parties) => ({ party: parties[0]!, count: countOf(parties) })); // a group is made with its first
}

const UNNAMED = "";

/** One who stands for nobody else has no number worth printing, unless nothing else can be said of them. */
function countOf(parties: readonly Shown[]): QualifiedCount | undefined {
  const [first] = parties;
  const counted = parties.some((p) => p.countQualifier !== null || p.count !== null);
  if (parties.length === 1 && first?.label) return counted ? { count: first.count, qualifier: first.countQualifier ?? "exactly" } : undefined;
  return sumOfCounts(parties.map((p): QualifiedCount => (p.countQualifier === null && p.count === null ? { count: 1, qualifier: "exactly" } : { count: p.count, qualifier: p.countQualifier ?? "exactly" }))) ?? { count: null, qualifier: "unknown" };
}
