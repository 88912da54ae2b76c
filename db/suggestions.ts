import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { RecordKind, Text } from "../lib/records";
import type { Values } from "../lib/record-forms";
import { type Candidate, type Exactly, exactlyTyped, isSameName, rankCandidates } from "../lib/suggestions";
import { connection, type Connection, type Db } from "./client";
import { linksTo, notPractice, visibleTo } from "./records";
import { countries, formerSlugs, legalActs, meetings, memberships, names, organizations, places, posts, records, searchTexts, sources, translations } from "./schema";
import { ownRow } from "./record-tables";
import { matches } from "./search";
import { and, desc, eq, inArray, isNull, ne, or, type SQL, sql } from "./sql";
import { textsOf } from "./texts";

/** What tells namesakes apart. `when` is EDTF; `within` is the body, platform or place it belongs to; `number` as an act or a case has it. */
type SuggestionHint = { country?: string; when?: string; number?: string; within?: Text[]; isPublic: boolean };
export type Suggestion = { id: string; title: Text; hint: SuggestionHint; /** The typed text was this record's id, slug or address. */ exact: boolean };

const SHOWN = 8;
/** Looked through for the likeliest; the newest texts first. */
const CANDIDATES = 200;
const MAX_WORDS = 12;
/** Of a word that is found nowhere, so many first letters are looked for. */
const BEGINNING = 4;

/**
 * Which records of a kind a typed name, id or address may mean, the exact one first, then the likeliest; of those the actor may read,
 * practice ones only to practice. Nothing is chosen and nothing merged: the reader says "use this one" or saves a new one.
 */
export async function suggest(actor: Actor, kind: RecordKind, typed: string, locale: Locale, limit = SHOWN, now = new Date(), c?: Connection): Promise<Suggestion[]> {
  const { db } = c ?? (await connection());
  const offered = offeredTo(actor, kind, now);
  const exact = await exactId(db, kind, typed, offered);
  const words = typed.split(/[\s,;/()]+/).filter(Boolean).slice(0, MAX_WORDS);
  let found = await candidates(db, offered, actor, words);
  let ranked = rankCandidates(typed, found, limit);
  if (ranked.length === 0) {
    found = await candidates(db, offered, actor, words.map((word) => [...word].slice(0, BEGINNING).join("")));
    ranked = rankCandidates(typed, found, limit);
  }
  const ids = [...new Set([...(exact ? [exact] : []), ...ranked.map((r) => r.id)])].slice(0, limit);
  const texts = await textsOf(db, ids, locale, ["title"]);
  const hints = await hintsFor(actor, kind, ids, locale, now, db, c);
  return ids.flatMap((id) => {
    const title = texts.get(id)?.title;
    return title ? [{ id, title, hint: hints.get(id) ?? { isPublic: false }, exact: id === exact }] : [];
  });
}

/** The record of a kind that a typed id, slug or address names; undefined for anything the actor may not read. */
export async function recordTyped(actor: Actor, kind: RecordKind, typed: string, now = new Date(), c?: Connection): Promise<string | undefined> {
  const { db } = c ?? (await connection());
  return exactId(db, kind, typed, offeredTo(actor, kind, now));
}

/** Where two records both say something of it, and not the same, they are not one: ministries of two countries, two laws of one title. */
const TELLS_APART: Partial<Record<RecordKind, readonly string[]>> = {
  organization: ["parentId"], post: ["organizationId"], place: ["parentId", "classification"], source: ["url", "published"], legal_act: ["number", "adopted", "classification"], activity: ["starts"], topic: ["scheme"],
};

/**
 * Records that may be the one that somebody is about to make: of the same name in whatever script, and of which nothing says that they are
 * another; of those the actor may read. What the same form has written before, as `self`, is no double.
 */
export async function listDoubles(actor: Actor, kind: RecordKind, values: Values, self: string, locale: Locale, now = new Date(), c?: Connection): Promise<Suggestion[]> {
  const { db } = c ?? (await connection());
  const title = String(values.title ?? "");
  const found = (await candidates(db, and(offeredTo(actor, kind, now), ne(records.id, self))!, actor, [title])).filter(({ names: all }) => isSameName(title, all));
  const same: string[] = [];
  for (const { id } of found.slice(0, SHOWN)) {
    const row = await ownRow(db, kind, id);
    const isAnother = ["country", ...(TELLS_APART[kind] ?? [])].some((column) => values[column] && row?.[column] && row[column] !== values[column]);
    if (!isAnother) same.push(id);
  }
  const texts = await textsOf(db, same, locale, ["title"]);
  const hints = await hintsFor(actor, kind, same, locale, now, db, c);
  return same.map((id) => ({ id, title: texts.get(id)!.title!, hint: hints.get(id) ?? { isPublic: false }, exact: false })); // every record has a title
}

/** What was withdrawn or merged away is no choice, whoever wrote it. */
function offeredTo(actor: Actor, kind: RecordKind, now: Date): SQL {
  const practice = actor.kind === "system" || (actor.kind === "member" && actor.organizationPractice) ? undefined : notPractice();
  return and(eq(records.kind, kind), isNull(records.withdrawnAt), isNull(records.mergedIntoId), practice, visibleTo(actor, now))!;
}

async function exactId(db: Db, kind: RecordKind, typed: string, offered: SQL): Promise<string | undefined> {
  const exactly: Exactly | undefined = exactlyTyped(kind, typed);
  if (!exactly) return undefined;
  const former = "slug" in exactly ? db.select({ id: formerSlugs.recordId }).from(formerSlugs).where(and(eq(formerSlugs.kind, kind), eq(formerSlugs.slug, exactly.slug))) : undefined;
  const [row] = await db
    .select({ id: records.id })
    .from(records)
    .where(and("id" in exactly ? eq(records.id, exactly.id) : or(eq(records.slug, exactly.slug), inArray(records.id, former!)), offered))
    .orderBy("slug" in exactly ? sql`case when ${eq(records.slug, exactly.slug)} then 0 else 1 end` : records.id)
    .limit(1);
  return row?.id;
}

/** Records in which one of the words stands, and those of the own organisation that no index holds yet, with every name they have. */
async function candidates(db: Db, offered: SQL, actor: Actor, words: string[]): Promise<Candidate[]> {
  const anyWord = or(...words.flatMap((word) => matches(word) ?? []));
  if (!anyWord) return [];
  const own = actor.kind === "member" && actor.organizationId ? and(isNull(records.releasedAt), eq(records.authorOrganizationId, actor.organizationId)) : undefined;
  const found = await db
    .select({ id: records.id, title: records.title })
    .from(records)
    .leftJoin(searchTexts, eq(searchTexts.recordId, records.id))
    .where(and(or(anyWord, own), offered))
    .orderBy(desc(sql`coalesce(${searchTexts.n}, 0)`), desc(records.id))
    .limit(CANDIDATES);
  const ids = found.map((r) => r.id);
  if (ids.length === 0) return [];
  const translated = await db.select({ id: translations.recordId, text: translations.text }).from(translations).where(and(inArray(translations.recordId, ids), isNull(translations.claimId), eq(translations.field, "title")));
  const named = await db.select({ id: names.recordId, text: names.text }).from(names).where(inArray(names.recordId, ids));
  const byId = new Map(found.map((r) => [r.id, [r.title]]));
  for (const { id, text } of [...translated, ...named]) byId.get(id)?.push(text);
  return [...byId].map(([id, all]) => ({ id, names: all }));
}

async function hintsFor(actor: Actor, kind: RecordKind, ids: string[], locale: Locale, now: Date, db: Db, c?: Connection): Promise<Map<string, SuggestionHint>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: records.id, names: countries.names, identifier: records.identifier, releasedAt: records.releasedAt, starts: meetings.starts, platformId: meetings.platformId, published: sources.published, adopted: legalActs.adopted, actNumber: legalActs.number,
      bodyId: posts.organizationId, placeParentId: places.parentId, bodyParentId: organizations.parentId,
    })
    .from(records)
    .leftJoin(countries, eq(countries.code, records.country))
    .leftJoin(meetings, eq(meetings.id, records.id))
    .leftJoin(sources, eq(sources.id, records.id))
    .leftJoin(legalActs, eq(legalActs.id, records.id))
    .leftJoin(posts, eq(posts.id, records.id))
    .leftJoin(places, eq(places.id, records.id))
    .leftJoin(organizations, eq(organizations.id, records.id))
    .where(inArray(records.id, ids));
  const held = kind === "person" ? await db.select({ personId: memberships.memberPersonId, postId: memberships.inPostId, organizationId: memberships.inOrganizationId }).from(memberships).where(inArray(memberships.memberPersonId, ids)) : [];
  const within = new Map(rows.map((r) => [r.id, [r.platformId, r.bodyId, r.placeParentId, r.bodyParentId, ...held.filter((h) => h.personId === r.id).flatMap((h) => [h.postId, h.organizationId])].filter((id) => id !== null)]));
  const links = await linksTo(actor, [...within.values()].flat(), locale, now, c);
  return new Map(
    rows.map((r) => [
      r.id,
      {
        country: r.names?.[locale], when: r.starts ?? r.published ?? r.adopted ?? undefined, number: r.actNumber ?? r.identifier ?? undefined,
        within: [...new Set(within.get(r.id))].flatMap((id) => links.get(id)?.title ?? []), isPublic: r.releasedAt !== null && r.releasedAt <= now,
      },
    ]),
  );
}
