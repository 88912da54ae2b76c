import type { Actor } from "../lib/actor";
import type { LinkType } from "../lib/links";
import type { Locale } from "../lib/locales";
import { holdsBack, namesNobody } from "../lib/public-name";
import type { RecordKind, RecordLink, Text } from "../lib/records";
import { attributionRules } from "./attribution";
import { connection, type Connection, type Db } from "./client";
import { openPartyBook, publicParticipant } from "./parties";
import { linksTo, notPractice, shownTo } from "./records";
import { claims, links, meetings, participants, records, translations } from "./schema";
import { and, asc, eq, inArray, isNull, ne, or, sql, type SQL } from "./sql";

/** A relation of a record on the word of one source, read from the side of that record. */
export type LinkLine = {
  id: string;
  type: LinkType;
  /** `out`: this record prepares the other; `in`: the other prepares this one. */
  direction: "out" | "in";
  other: RecordLink;
  /** The participant of the meeting `other` at whom the link ends, or of this one at whom it begins, as recorded. */
  participant?: Text;
  source?: RecordLink;
  note?: Text;
  /** Who asserts it; the record itself never claims a cause. */
  claimedBy?: RecordLink;
};

const PAGE = 200;

/** Practice records stand on these pages and on no other (design §4). */
const WITH_PRACTICE: RecordKind[] = ["platform", "meeting", "issue"];

/**
 * The relations of a record the actor is shown, in both directions, by type; or of one that `besides` lets be read before its release. What
 * ends at a hidden record, or at somebody whom the rule of a meeting or a missing basis holds back, is not there.
 */
export async function listLinks(actor: Actor, recordId: string, locale: Locale, now = new Date(), c?: Connection, besides?: SQL): Promise<LinkLine[]> {
  const { db } = c ?? (await connection());
  const [shown] = await db.select({ kind: records.kind, practice: records.practice }).from(records).where(and(eq(records.id, recordId), or(shownTo(actor, now), besides)));
  if (!shown) return [];
  const out = await linkRows(db, eq(links.fromId, recordId));
  const into = await linkRows(db, eq(links.toId, recordId));
  const toOwnParticipants = shown.kind === "meeting" ? await linkRows(db, and(isNull(links.toId), inArray(links.toParticipantId, db.select({ id: participants.id }).from(participants).where(eq(participants.meetingId, recordId))))) : [];
  const rows = [...out.map((r) => ({ ...r, direction: "out" as const, otherId: r.toId })), ...[...into, ...toOwnParticipants].map((r) => ({ ...r, direction: "in" as const, otherId: r.fromId as string | null }))];
  const named = await namedParticipants(actor, rows.flatMap((r) => r.toParticipantId ?? []), locale, now, db, c);
  const ends = [...rows.flatMap((r) => [r.otherId, r.sourceId, r.claimedByPersonId].flatMap((id) => id ?? [])), ...[...named.values()].map((p) => p.meetingId)];
  // A public page leads to what is public: a member's own drafts, which linksTo() would name, stand on its desk.
  const published = ends.length === 0 ? [] : await db.select({ id: records.id }).from(records).where(and(inArray(records.id, ends), shownTo(actor, now), shown.practice || WITH_PRACTICE.includes(shown.kind) ? undefined : notPractice()));
  const known = await linksTo(actor, published.map((r) => r.id), locale, now, c);
  const rules = await attributionRules(db, [recordId, ...known.keys()]);
  const notes = await linkNotes(db, rows, locale);
  const lines = rows.flatMap((r): LinkLine[] => {
    const participant = r.toParticipantId ? named.get(r.toParticipantId) : undefined;
    const other = known.get(r.otherId ?? participant?.meetingId ?? "");
    if (!other || (r.toParticipantId && !participant)) return [];
    const [here, there] = [rules.get(recordId), rules.get(other.id)];
    if (holdsBack(here, other.kind) || holdsBack(there, shown.kind)) return [];
    const claimedBy = namesNobody(here) || namesNobody(there) ? undefined : known.get(r.claimedByPersonId ?? "");
    return [{ id: r.id, type: r.type, direction: r.direction, other, participant: participant?.name, source: known.get(r.sourceId ?? ""), note: notes.get(r.id), claimedBy }];
  });
  return inOrder(lines, locale);
}

/** As they come by direction and type; of one type by the titles of the records, as the reader's alphabet has them. */
function inOrder(lines: LinkLine[], locale: Locale): LinkLine[] {
  const groups = [...new Set(lines.map(({ direction, type }) => `${direction} ${type}`))];
  const place = ({ direction, type }: LinkLine) => groups.indexOf(`${direction} ${type}`);
  const { compare } = new Intl.Collator(locale);
  return lines.toSorted((a, b) => place(a) - place(b) || compare(a.other.title.text, b.other.title.text) || compare(a.note?.text ?? "", b.note?.text ?? ""));
}

/** A record of which a claim names this one, with the field of the claim ("legal basis of …"). */
export type Mention = { link: RecordLink; field: string };

/** The records whose claims have this one as their value, newest first; garbled claims name nothing. */
export async function listMentions(actor: Actor, recordId: string, locale: Locale, now = new Date(), c?: Connection): Promise<Mention[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .selectDistinct({ id: claims.recordId, field: claims.field, sortKey: records.sortKey })
    .from(claims)
    .innerJoin(records, eq(records.id, claims.recordId))
    .where(and(eq(claims.valueRecordId, recordId), ne(claims.confidence, "garbled"), ne(claims.recordId, recordId), shownTo(actor, now), notPractice()))
    .orderBy(sql`${records.sortKey} desc nulls last`, asc(claims.recordId), asc(claims.field))
    .limit(PAGE);
  const known = await linksTo(actor, [recordId, ...rows.map((r) => r.id)], locale, now, c);
  if (!known.has(recordId)) return [];
  return rows.flatMap((r) => (known.has(r.id) ? [{ link: known.get(r.id)!, field: r.field }] : []));
}

const linkRows = (db: Db, where: SQL | undefined) =>
  db
    .select({ id: links.id, type: links.type, fromId: links.fromId, toId: links.toId, toParticipantId: links.toParticipantId, sourceId: links.sourceId, claimedByPersonId: links.claimedByPersonId, note: links.note, lang: links.lang })
    .from(links)
    .where(where)
    .orderBy(asc(links.type), asc(links.id))
    .limit(PAGE);
type LinkRow = Awaited<ReturnType<typeof linkRows>>[number];

/** Participants by the name as recorded, of those whom `publicName()` lets the public see by it. Whoever is shown as a role or a category is no end of a link. */
async function namedParticipants(actor: Actor, ids: string[], locale: Locale, now: Date, db: Db, c?: Connection): Promise<Map<string, { meetingId: string; name: Text }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: participants.id, meetingId: participants.meetingId, personId: participants.personId, postId: participants.postId, organizationId: participants.organizationId, category: participants.category, lang: participants.lang,
      nameAsRecorded: participants.nameAsRecorded, namingBasis: participants.namingBasis, rule: meetings.attributionRule,
    })
    .from(participants)
    .innerJoin(meetings, eq(meetings.id, participants.meetingId))
    .where(inArray(participants.id, ids));
  const book = await openPartyBook(actor, rows, locale, now, db, c);
  return new Map(
    rows.flatMap((r) => {
      const { label } = publicParticipant(r, r.rule, book, locale);
      const name = book.links.get(r.personId ?? "")?.title.text ?? r.nameAsRecorded;
      return label?.text === name ? [[r.id, { meetingId: r.meetingId, name: label }] as const] : [];
    }),
  );
}

/** The note of a link is translated under the record it starts from. */
async function linkNotes(db: Db, rows: LinkRow[], locale: Locale): Promise<Map<string, Text>> {
  const noted = rows.filter((r) => r.note !== null);
  if (noted.length === 0) return new Map();
  const translated = await db
    .select({ field: translations.field, text: translations.text, lang: translations.lang, origin: translations.origin, checkedAt: translations.checkedAt })
    .from(translations)
    .where(and(inArray(translations.recordId, noted.map((r) => r.fromId)), isNull(translations.claimId), eq(translations.lang, locale), inArray(translations.field, noted.map((r) => noteField(r.id)))));
  const byField = new Map(translated.map((t): [string, Text] => [t.field, { text: t.text, lang: t.lang, origin: t.origin, checked: t.checkedAt !== null }]));
  return new Map(noted.map((r) => [r.id, (r.lang === locale ? undefined : byField.get(noteField(r.id))) ?? { text: r.note!, lang: r.lang, origin: "original", checked: true }]));
}

const noteField = (linkId: string) => `link:${linkId}`;
