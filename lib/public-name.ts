import { ATTRIBUTION_RULES, type AttributionRule, type NamingBasis } from "./naming";
import type { EntryPartyRole } from "./entries";
import type { IssuePartyRole } from "./issues";
import type { CountQualifier } from "./meetings";
import type { Side } from "./organizations";
import type { RecordKind } from "./records";

/** Somebody at a meeting, before the gate. `T` is whatever a page shows as a label: words, or a text with its language. */
export type NamedParticipant<T> = {
  name: string;
  /** The address of the person's own page, if there is one. */
  personHref?: string;
  namingBasis: NamingBasis;
  /** Post or role. */
  role?: T;
  organization?: T;
  /** The participant is the organisation itself and its row holds nobody's name. */
  isOrganization?: boolean;
  /** The organisation, other than their own, for which they came. */
  onBehalfOf?: T;
  /** An unnamed group ("local NGOs"). */
  category?: T;
};

/** What the public may see of a participant. A name never leaves a record in any other shape. */
export type PublicName<T> =
  | { shown: "name"; name: string; href?: string; role?: T; organization?: T; onBehalfOf?: T }
  | { shown: "organization"; label: T; onBehalfOf?: T }
  /** `represented`: the organisation was there through somebody of whom nothing else is shown. */
  | { shown: "role" | "category" | "represented"; label: T }
  | { shown: "participant" };

/**
 * What the public may see of a participant under an attribution rule (design §2.6).
 *
 * - `chatham_house` and `closed` name nobody and no organisation, whatever the basis. Not the role either, since a post has one
 *   holder; and the category only where no organisation is recorded beside it, since "staff of" an organisation is its name.
 * - `official_capacity` and `public_source` are named; the second with nothing but the name, since role and organisation need
 *   not be what that source said.
 * - `consent` is named on the record. Otherwise, and with `none`: the role, else the organisation, never both, else the
 *   category, else "participant".
 * - Under `organization_only` the organisation comes instead of the role, and the role never does: words that may be
 *   attributed to an organisation and no further are not to be traced to a post, and who gave no consent must not be shown
 *   more closely than who did.
 * - The organisation on whose behalf somebody came is one organisation more. It stands beside a name that may have role and
 *   organisation beside it, and beside an organisation that took part itself. Where no organisation of their own is known it comes
 *   in its place, and then alone. Beside a role, a category or the organisation of somebody who is not named it never does: two
 *   together would tell who it was.
 *
 * `inPublicOffice: false` says that the person is known to hold none: then nobody acts in an official capacity, and a name
 * leads to no page.
 */
export function publicName<T>(
  participant: NamedParticipant<T>,
  rule: AttributionRule,
  { inPublicOffice }: { inPublicOffice?: boolean } = {},
): PublicName<T> {
  const { role, organization, onBehalfOf, category } = participant;
  if (namesNobody(rule)) return category !== undefined && organization === undefined && onBehalfOf === undefined ? { shown: "category", label: category } : { shown: "participant" };

  const basis = participant.namingBasis === "official_capacity" && inPublicOffice === false ? "none" : participant.namingBasis;
  const href = participant.personHref !== undefined && inPublicOffice !== false ? { href: participant.personHref } : {};
  if (basis === "public_source") return { shown: "name", name: participant.name, ...href };
  if (basis === "official_capacity" || (basis === "consent" && rule === "on_the_record"))
    return { shown: "name", name: participant.name, ...href, ...(role !== undefined && { role }), ...(organization !== undefined && { organization }), ...(onBehalfOf !== undefined && { onBehalfOf }) };

  if (role !== undefined && rule !== "organization_only") return { shown: "role", label: role };
  if (organization !== undefined) return { shown: "organization", label: organization, ...(participant.isOrganization && onBehalfOf !== undefined && { onBehalfOf }) };
  if (category !== undefined) return { shown: "category", label: category };
  return onBehalfOf !== undefined ? { shown: "represented", label: onBehalfOf } : { shown: "participant" };
}

/** The rule that holds for an agenda item: its own where it is stricter than the meeting's. */
export const strictestRule = (meetingRule: AttributionRule, itemRule?: AttributionRule | null): AttributionRule =>
  itemRule && ATTRIBUTION_RULES.indexOf(itemRule) > ATTRIBUTION_RULES.indexOf(meetingRule) ? itemRule : meetingRule;

/** A party to an issue or an entry, before the gate. */
export type Party<T> = {
  is: "person" | "post" | "organization" | "platform" | "country" | "category";
  role: IssuePartyRole | EntryPartyRole;
  publicBasis: NamingBasis;
  label: T;
  href?: string;
  /** The side of the organisation, or of the one a post or person belongs to. */
  side?: Side | null;
  /** A person's post, which may be shown where the name may not. */
  post?: T;
  count?: number | null;
  countQualifier?: CountQualifier | null;
};

/** What the public may see of a party: itself, or only how many of which side. */
export type ShownParty<T> =
  | { shown: "named"; label: T; href?: string }
  | { shown: "role"; label: T }
  | { shown: "category"; label?: T; side: Side | null; count: number | null; countQualifier: CountQualifier | null };

/**
 * What the public may see of one party (design §2.6). `rule` is the strictest rule of the meeting at which it was said; leave it
 * out where it was said at none.
 *
 * Platforms, countries and categories in words are nobody's name. Who raised an issue and who is affected needs a public basis,
 * whatever its side. In the other roles bodies of the state are public and everyone else needs a basis. A person always
 * needs one; without it a post of the state is shown in its place, save under `organization_only`. Under `chatham_house` and
 * `closed` no person, post or organisation is named at all. For a list use `publicParties`, which holds back all names of a role where one is held back.
 */
export function publicParty<T>(party: Party<T>, rule: AttributionRule = "on_the_record"): ShownParty<T> {
  if (party.is === "category") return { shown: "category", label: party.label, ...counted(party) };
  if (isImpersonal(party)) return named(party);
  if (namesNobody(rule)) return { shown: "category", ...counted(party) };
  if (party.is === "person") return publicPerson(party, rule);
  if (party.is === "post" && rule === "organization_only" && !isNamedUnderAnyRule(party)) return { shown: "category", ...counted(party) };
  return party.publicBasis !== "none" || isPublicBody(party) ? named(party) : { shown: "category", ...counted(party) };
}

/**
 * What the public may see of all parties of an issue or entry, in order. Among those who raised it, and among those affected,
 * names are shown only where each of them has a public basis (design §2.6): with one left out, the rest would give it away.
 * Those held back are added up by side into one category with its count.
 */
export function publicParties<T>(parties: readonly Party<T>[], rule?: AttributionRule): ShownParty<T>[] {
  const shown: ShownParty<T>[] = [];
  const held = new Map<string, ShownParty<T> & { shown: "category" }>();
  for (const party of parties) {
    const heldBack = isShielded(party) && parties.some((other) => other.role === party.role && isShielded(other) && other.publicBasis === "none");
    const one: ShownParty<T> = heldBack ? { shown: "category", ...counted(party) } : publicParty(party, rule);
    const sum = one.shown === "category" && one.label === undefined ? held.get(`${party.role} ${one.side}`) : undefined;
    if (sum && one.shown === "category") {
      sum.count = (sum.count ?? 0) + (one.count ?? 0);
      continue;
    }
    shown.push(one);
    if (one.shown === "category" && one.label === undefined) held.set(`${party.role} ${one.side}`, one);
  }
  return shown;
}

/** Under these rules neither a person nor an organisation is named, whatever the basis. Without a rule it was said at no meeting. */
export const namesNobody = (rule: AttributionRule | undefined) => rule === "chatham_house" || rule === "closed";
/** Whether a record of this kind may not be named beside what was said under the rule. */
export const holdsBack = (rule: AttributionRule | undefined, kind: RecordKind) => namesNobody(rule) && (kind === "person" || kind === "post" || kind === "organization");
const isImpersonal = (party: Party<unknown>) => party.is === "platform" || party.is === "country" || party.is === "category";
/** Those whose name could bring them harm: whoever raised an issue or is affected by it. */
const isShielded = (party: Party<unknown>) => (party.role === "raised" || party.role === "affected") && !isImpersonal(party);
const isPublicBody = (party: Party<unknown>) => !isShielded(party) && isOfState(party.side);
const isOfState = (side: Side | null | undefined) => side === "government" || side === "parliament_and_courts";

const isNamedUnderAnyRule = (party: Party<unknown>) => party.publicBasis === "official_capacity" || party.publicBasis === "public_source";

function publicPerson<T>(party: Party<T>, rule: AttributionRule): ShownParty<T> {
  const post = isPublicBody(party) || party.publicBasis !== "none" ? party.post : undefined;
  const name = publicName({ name: "", namingBasis: party.publicBasis, role: post }, rule);
  if (name.shown === "name") return named(party);
  return name.shown === "role" ? { shown: "role", label: name.label } : { shown: "category", ...counted(party) };
}

const named = <T>(party: Party<T>): ShownParty<T> => ({ shown: "named", label: party.label, ...(party.href !== undefined && { href: party.href }) });

/** A category in words has the count its source gives, or none; anyone else held back is one. */
const counted = (party: Party<unknown>) => ({
  side: party.side ?? null,
  count: party.is === "category" ? (party.count ?? null) : 1,
  countQualifier: party.is === "category" ? (party.countQualifier ?? null) : ("exactly" as const),
});
