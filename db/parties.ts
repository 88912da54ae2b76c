import type { Actor } from "../lib/actor";
import { categoryIn, sideOfCategory } from "../lib/categories";
import type { EntryPartyRole } from "../lib/entries";
import type { IssuePartyRole } from "../lib/issues";
import type { Locale } from "../lib/locales";
import type { CountQualifier } from "../lib/meetings";
import type { AttributionRule, NamingBasis } from "../lib/naming";
import { type Side, type Voice, voiceOf } from "../lib/organizations";
import { type Party, publicName, type PublicName, publicParties } from "../lib/public-name";
import { recordPath, type RecordLink, type Text } from "../lib/records";
import type { PublicParty } from "../lib/timeline";
import type { Connection, Db } from "./client";
import { isBetweenReleased } from "./membership-ends";
import { linksTo } from "./records";
import { countries, memberships, organizations, people, posts } from "./schema";
import { and, asc, eq, inArray, isNotNull, sql } from "./sql";

/** A row of `participants`, `entry_parties`, `issue_parties` or `memberships`, as far as naming it goes. */
export type PartyRow = { personId: string | null; postId: string | null; organizationId: string | null; platformId?: string | null; country?: string | null; category: string | null; lang: string | null };
export type RolePartyRow = PartyRow & { role: IssuePartyRole | EntryPartyRole; publicBasis: NamingBasis; count: number | null; countQualifier: CountQualifier | null };
export type ParticipantRow = PartyRow & { nameAsRecorded: string; namingBasis: NamingBasis; onBehalfOfId?: string | null; /** The name recorded is the organisation's own. */ isOrganization?: boolean };

/** A party as the public may see it; without a label it is so many of that side. */
export type ShownPartyLine = Omit<PublicParty, "label"> & { label?: Text; detail?: Text[]; side: Side | null; count: number | null; countQualifier: CountQualifier | null };

/** `shown` says as what; `onBehalfOf` is the organisation for which they came, where it may stand beside them. */
type ShownParticipant = ShownPartyLine & { shown: PublicName<Text>["shown"]; onBehalfOf?: RecordLink };

/** Everything the parties of a page point at, read once. */
export type PartyBook = { links: Map<string, RecordLink>; sides: Map<string, Side | null>; personBasis: Map<string, NamingBasis>; postOf: Map<string, string>; organizationOfPost: Map<string, string | null>; countries: Map<string, string> };

/** Reads the names, sides and naming bases behind the given rows. Only what the actor is shown has a link. */
export async function openPartyBook(actor: Actor, rows: PartyRow[], locale: Locale, now: Date, db: Db, c?: Connection): Promise<PartyBook> {
  const personIds = rows.flatMap((r) => r.personId ?? []);
  const held = personIds.length === 0 ? [] : await db
    .select({ personId: memberships.memberPersonId, postId: memberships.inPostId })
    .from(memberships)
    .innerJoin(posts, eq(posts.id, memberships.inPostId))
    .leftJoin(organizations, eq(organizations.id, posts.organizationId))
    .where(and(inArray(memberships.memberPersonId, personIds), isNotNull(memberships.inPostId), isBetweenReleased(db, now)))
    .orderBy(sql`${organizations.side} is not null`, asc(memberships.id)); // of two posts at once, the one whose side is known tells whose voice it is
  const postOf = new Map(held.map((h) => [h.personId!, h.postId!]));
  const postIds = [...rows.flatMap((r) => r.postId ?? []), ...postOf.values()];
  const inPosts = postIds.length === 0 ? [] : await db.select({ id: posts.id, organizationId: posts.organizationId }).from(posts).where(inArray(posts.id, postIds));
  const organizationIds = [...rows.flatMap((r) => r.organizationId ?? []), ...inPosts.flatMap((p) => p.organizationId ?? [])];
  const sides = organizationIds.length === 0 ? [] : await db.select({ id: organizations.id, side: organizations.side }).from(organizations).where(inArray(organizations.id, organizationIds));
  const bases = personIds.length === 0 ? [] : await db.select({ id: people.id, basis: people.namingBasis }).from(people).where(inArray(people.id, personIds));
  const codes = rows.flatMap((r) => r.country ?? []);
  const named = codes.length === 0 ? [] : await db.select({ code: countries.code, names: countries.names }).from(countries).where(inArray(countries.code, codes));
  return {
    links: await linksTo(actor, [...personIds, ...postIds, ...organizationIds, ...rows.flatMap((r) => r.platformId ?? [])], locale, now, c),
    sides: new Map(sides.map((s) => [s.id, s.side])),
    personBasis: new Map(bases.map((b) => [b.id, b.basis])),
    postOf,
    organizationOfPost: new Map(inPosts.map((p) => [p.id, p.organizationId])),
    countries: new Map(named.map((n) => [n.code, n.names[locale]])),
  };
}

/** A participant of a meeting as `publicName()` lets the public see it (design §2.6). No label means "a participant". */
export function publicParticipant(row: ParticipantRow, rule: AttributionRule, book: PartyBook, locale: Locale): ShownParticipant {
  const known = resolve(row, book);
  const behalf = row.onBehalfOfId && row.onBehalfOfId !== row.organizationId ? book.links.get(row.onBehalfOfId) : undefined;
  const line = { voice: known.voice, side: known.side, count: null, countQualifier: null };
  const onlyOrganization = known.organization && !row.personId && !row.postId;
  const shown = publicName<Text>(
    {
      name: known.person ? "" : row.nameAsRecorded,
      personHref: known.person && recordPath(known.person),
      namingBasis: onlyOrganization ? "none" : row.namingBasis,
      role: onlyOrganization ? undefined : known.post?.title,
      organization: known.organization?.title,
      isOrganization: Boolean(onlyOrganization && row.isOrganization),
      onBehalfOf: behalf?.title,
      category: row.category ? category(row.category, row.lang, locale) : undefined,
    },
    rule,
  );
  const is = { shown: shown.shown, onBehalfOf: "onBehalfOf" in shown && shown.onBehalfOf ? behalf : undefined };
  if (shown.shown === "participant") return { ...line, ...is, voice: "record", side: null };
  if (shown.shown === "name") return { ...line, ...is, label: known.person?.title ?? original(shown.name, row.lang ?? locale), href: shown.href, detail: [shown.role, shown.organization].flatMap((t) => (t && !(t === shown.organization && shown.role?.text.includes(t.text)) ? t : [])) };
  if (shown.shown === "represented") return { ...line, ...is, ...sideOf(row.onBehalfOfId, book), label: shown.label, href: behalf && recordPath(behalf) };
  return { ...line, ...is, label: shown.label, href: shown.shown === "organization" && known.organization ? recordPath(known.organization) : undefined };
}

/** The parties of an issue or an entry as `publicParties()` lets the public see them, in their order. */
export function publicPartyLines(rows: RolePartyRow[], rule: AttributionRule | undefined, book: PartyBook, locale: Locale): { role: RolePartyRow["role"]; line: ShownPartyLine }[] {
  return [...new Set(rows.map((r) => r.role))].flatMap((role) => {
    const parties = rows.filter((r) => r.role === role).map((r) => asParty(r, book, locale));
    return publicParties(parties, rule).map((shown) => {
      const label = "label" in shown ? shown.label : undefined;
      const of = parties.find((p) => p.label === label || p.post === label);
      const voice: Voice = shown.shown === "category" && !label ? voiceOf(shown.side) : (of?.voice ?? "record");
      const count = shown.shown === "category" ? { side: shown.side, count: shown.count, countQualifier: shown.countQualifier } : { side: of?.side ?? null, count: null, countQualifier: null };
      return { role, line: { label, href: "href" in shown ? shown.href : undefined, voice, ...count } };
    });
  });
}

/** An organisation, or a member known by its own record, where the record itself names it. */
export function namedParty(row: PartyRow, book: PartyBook, locale: Locale): PublicParty | undefined {
  const known = resolve(row, book);
  const basis = row.personId ? (book.personBasis.get(row.personId) ?? "none") : "public_source";
  const link = row.personId ? (basis === "none" ? undefined : known.person) : known.organization;
  if (link) return { label: link.title, href: recordPath(link), voice: known.voice };
  return row.category ? { label: category(row.category, row.lang, locale), voice: known.voice } : undefined;
}

function resolve(row: PartyRow, book: PartyBook) {
  const postId = row.postId ?? (row.personId ? book.postOf.get(row.personId) : undefined);
  const organizationId = row.organizationId ?? (postId ? (book.organizationOfPost.get(postId) ?? undefined) : undefined);
  const side = (organizationId && book.sides.get(organizationId)) || sideOfCategory(row.category);
  return { person: book.links.get(row.personId ?? ""), post: book.links.get(postId ?? ""), organization: book.links.get(organizationId ?? ""), side, voice: voiceOf(side) };
}

function sideOf(organizationId: string | null | undefined, book: PartyBook): Pick<ShownPartyLine, "side" | "voice"> {
  const side = book.sides.get(organizationId ?? "") ?? null;
  return { side, voice: voiceOf(side) };
}

function asParty(row: RolePartyRow, book: PartyBook, locale: Locale): Party<Text> & { voice: Voice } {
  const known = resolve(row, book);
  const common = { role: row.role, publicBasis: row.publicBasis, side: known.side, voice: known.voice, count: row.count, countQualifier: row.countQualifier };
  /** Whoever is not shown has no name to give: one of its side, and of none if even a body of the state would be named without a basis. */
  const link = (is: Party<Text>["is"], to: RecordLink | undefined): Party<Text> & { voice: Voice } =>
    to ? { ...common, is, label: to.title, href: recordPath(to) } : { ...common, is: "organization", publicBasis: "none", side: null, label: original("", locale) };
  if (row.personId) return { ...common, is: "person", label: known.person?.title ?? original("", locale), href: known.person && recordPath(known.person), publicBasis: known.person ? basisOf(row, book) : "none", post: known.post?.title };
  if (row.postId) return link("post", known.post);
  if (row.organizationId) return link("organization", known.organization);
  if (row.platformId) return { ...link("platform", book.links.get(row.platformId)), voice: "record" };
  if (row.country) return { ...common, is: "country", label: original(book.countries.get(row.country) ?? row.country, locale), voice: "record" };
  return { ...common, is: "category", label: category(row.category ?? "", row.lang, locale) };
}

const basisOf = (row: RolePartyRow, book: PartyBook): NamingBasis => (row.publicBasis === "none" ? (book.personBasis.get(row.personId ?? "") ?? "none") : row.publicBasis);
const category = (words: string, lang: string | null, locale: Locale): Text => ({ ...categoryIn(words, lang ?? "en", locale), origin: "original", checked: true });
const original = (text: string, lang: string): Text => ({ text, lang, origin: "original", checked: true });
