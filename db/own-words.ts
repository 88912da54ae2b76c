import type { Actor, Member } from "../lib/actor";
import { sortKey } from "../lib/edtf";
import type { EntryKind, EntryPartyRole } from "../lib/entries";
import { firstSentence } from "../lib/first-sentence";
import { fold, latinKey } from "../lib/fold";
import type { Locale } from "../lib/locales";
import type { Values } from "../lib/record-forms";
import { type Channel, recordPath } from "../lib/records";
import { Refusal } from "../lib/refusal";
import { type Change, makeChanges } from "./changes";
import { type Connection, connection, type Db } from "./client";
import { shownTo } from "./records";
import { entries, entryParties, issues, organizations, posts, recordParents, records } from "./schema";
import { putSearchText } from "./search";
import type { LoadedThing } from "./things";
import { and, eq, inArray } from "./sql";

/** Under what an organisation speaks: an issue, or an entry and all that stands over it. */
export type Subject = Under & { id: string; kind: "issue" | "entry"; slug: string | null };
/** Where an entry stands, with everything that stands over it. */
export type Under = { country: string | null; issueId: string | null; meetingId?: string | null; agendaItemId?: string | null; platformId: string | null; activityId: string | null; parents: string[] };

/** An entry in the author organisation's own name, as submitted. `speaker` is the organisation itself or one of its posts. */
export type OwnWords = {
  id: string;
  kind: EntryKind;
  text: string;
  lang: Locale;
  when: string | null;
  source: string | null;
  document: string | null;
  key?: string;
  /** Whom it is for; public where not given. The caller has asked whether its author is a party. */
  channel?: Channel;
  speakerPostId?: string | null;
  followsId?: string | null;
  others?: { role: EntryPartyRole; organizationId?: string | null; postId?: string | null }[];
  registrationDate?: string | null;
  documentPoint?: string | null;
};

/** The statements that write such an entry, with its speaker, parents and search text. Its event is the caller's. */
export function writeOwnWords(tx: Db, member: Member, under: Under, words: OwnWords, now: Date) {
  const { title, rest } = firstSentence(words.text);
  return [
    tx.insert(records).values({
      id: words.id, kind: "entry", classification: words.kind, title, lang: words.lang, country: under.country, sortKey: sortKey(words.when), authorOrganizationId: member.organizationId, practice: member.organizationPractice,
      createdAt: now, createdBy: member.userId, submittedAt: now, submittedBy: member.userId, modifiedAt: now, submissionKey: words.key, channel: words.channel,
    }),
    tx.insert(entries).values({
      id: words.id, issueId: under.issueId, meetingId: under.meetingId, agendaItemId: under.agendaItemId, platformId: under.platformId, activityId: under.activityId, occurred: words.when, text: rest || null, sourceUrl: words.source, documentNumber: words.document,
      registrationDate: words.registrationDate, documentPoint: words.documentPoint, followsId: words.followsId, ownName: true,
    }),
    tx.insert(entryParties).values(ownParties(member, words)),
    ...under.parents.map((parentId) => tx.insert(recordParents).values({ recordId: words.id, parentId, sortKey: sortKey(words.when) })),
    putSearchText(tx, words.id, searchTextOf(title, rest, words.document)),
  ];
}

/** The rows of who speaks, first, and of the others named in own words. */
function ownParties(member: Member, { id, speakerPostId, others = [] }: Pick<OwnWords, "id" | "speakerPostId" | "others">) {
  const speaker = speakerPostId ? { postId: speakerPostId } : { organizationId: member.organizationId };
  return [{ role: "speaker" as const, ...speaker }, ...others].map((party, order) => ({ entryId: id, order, publicBasis: "official_capacity" as const, ...party }));
}

type Rewritten = Omit<OwnWords, "id" | "kind" | "key" | "channel" | "speakerPostId" | "others">;

/** The boxes of a form of own words, with the columns they write. */
export const WORD_BOXES = [
  { field: "text", columns: ["title", "text"] }, { field: "lang", columns: ["lang"] }, { field: "when", columns: ["occurred"] }, { field: "source", columns: ["sourceUrl"] }, { field: "document", columns: ["documentNumber"] },
  { field: "documentDate", columns: ["registrationDate"] }, { field: "point", columns: ["documentPoint"] }, { field: "follows", columns: ["followsId"] },
];

/** What such a form writes, by column; of what it does not ask, nothing. */
export function wordValues({ text, lang, when, source, document, registrationDate, documentPoint, followsId }: Rewritten): Values {
  const { title, rest } = firstSentence(text);
  const asked = Object.entries({ registrationDate, documentPoint, followsId }).flatMap(([column, value]) => (value === undefined ? [] : [[column, value] as const]));
  return { title, text: rest || null, lang, occurred: when, sourceUrl: source, documentNumber: document, ...Object.fromEntries(asked) };
}

/** The statements that put other words in the place of those of an entry before its release, with their lines of the history. Stale where somebody else was first. Its event is the caller's. */
export const rewriteOwnWords = (tx: Db, actor: Actor, thing: Pick<LoadedThing, "id" | "kind" | "version">, made: readonly Change[], { title, text, documentNumber }: Values, now: Date) => [
  makeChanges(tx, actor, thing, made, now),
  putSearchText(tx, thing.id, searchTextOf(String(title), text === null ? "" : String(text), documentNumber === null ? null : String(documentNumber))),
];

const searchTextOf = (title: string, rest: string, document: string | null) => [fold([title, rest, document].filter(Boolean).join(" ")), latinKey(title)].join(" ");

/** The issue or entry as something to write under, with itself among the parents; missing where the actor is not shown it. */
export async function requireSubject(actor: Actor, id: string, now: Date, c: Connection): Promise<Subject> {
  const [row] = await c.db
    .select({ id: records.id, kind: records.kind, slug: records.slug, country: records.country, isIssue: issues.id, issueId: entries.issueId, platformId: entries.platformId, activityId: entries.activityId })
    .from(records)
    .leftJoin(issues, eq(issues.id, records.id))
    .leftJoin(entries, eq(entries.id, records.id))
    .where(and(eq(records.id, id), inArray(records.kind, ["issue", "entry"]), shownTo(actor, now)));
  if (!row) throw new Refusal("notFound");
  const { isIssue, ...rest } = row;
  const parents = (await c.db.select({ id: recordParents.parentId }).from(recordParents).where(eq(recordParents.recordId, id))).map((p) => p.id);
  return { ...rest, kind: isIssue ? "issue" : "entry", issueId: isIssue ? id : rest.issueId, parents: [id, ...parents] };
}

/** The post through which a member speaks, if it named one; refused where it is not a post of its own organisation that it is shown. */
export async function requireOwnPost(actor: Actor, member: Member, postId: string | null, now: Date, c: Connection): Promise<void> {
  if (!postId) return;
  const [own] = await c.db.select({ organizationId: posts.organizationId }).from(posts).innerJoin(records, eq(records.id, posts.id)).where(and(eq(posts.id, postId), shownTo(actor, now)));
  if (!own || own.organizationId !== member.organizationId) throw new Refusal("forbidden");
}

/** Bodies and posts by their ids, each told apart and in the order given; refused where the actor is not shown one. */
export async function requireBodies(actor: Actor, ids: readonly string[], now: Date, c: Connection): Promise<({ organizationId: string } | { postId: string })[]> {
  if (ids.length === 0) return [];
  const shown = and(inArray(records.id, [...ids]), shownTo(actor, now));
  const bodies = await c.db.select({ id: organizations.id }).from(organizations).innerJoin(records, eq(records.id, organizations.id)).where(shown);
  const held = await c.db.select({ id: posts.id }).from(posts).innerJoin(records, eq(records.id, posts.id)).where(shown);
  return ids.map((id) => {
    if (bodies.some((b) => b.id === id)) return { organizationId: id };
    if (held.some((p) => p.id === id)) return { postId: id };
    throw new Refusal("notFound");
  });
}

/** The address of an issue or an entry after the locale, for whoever has just written under it. */
export async function addressOf(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<string> {
  const subject = await requireSubject(actor, id, now, c ?? (await connection()));
  return recordPath(subject) ?? `/entries/${id}`;
}

/** Whether an entry is its author's own word. What it recorded of others is changed in the form of the record, which asks who spoke. */
export const isOwnWord = async (db: Db, id: string): Promise<boolean> => (await db.$count(entries, and(eq(entries.id, id), eq(entries.ownName, true)))) > 0;
