import { v5 } from "uuid";
import type { Actor, Member } from "../lib/actor";
import type { ConfirmInput } from "../lib/assessment-input";
import { confirmationRefusal } from "../lib/confirmations";
import { today } from "../lib/deadlines";
import type { Confirmation } from "../lib/entries";
import type { Locale } from "../lib/locales";
import { namesNobody } from "../lib/public-name";
import { Refusal } from "../lib/refusal";
import type { Text } from "../lib/records";
import type { PublicParty } from "../lib/timeline";
import { attributionRules } from "./attribution";
import { type Connection, connection, isStale, mustChange } from "./client";
import { forgetForm } from "./drafts";
import { addEvent } from "./events";
import { requireSubject, writeOwnWords } from "./own-words";
import { namedParty, openPartyBook } from "./parties";
import { releasedWords } from "./positions";
import { confirmations, entries, entryParties, organizations, posts } from "./schema";
import { loadThing } from "./things";
import { and, asc, desc, eq, sql } from "./sql";

export const confirmForm = (entryId: string) => `confirm:${entryId}`;

/**
 * Says for the speaker's organisation that words recorded by another were said so, or were not. The verdict stands at once and the
 * earlier ones stay; why is a text of its own that waits for its release. Sent twice under one key it is written once. Returns the
 * confirmation's id.
 */
export async function confirmWords(actor: Actor, input: ConfirmInput, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  const reason = await refusalOf(actor, input.entry, now, connected);
  if (reason) throw new Refusal(reason);
  if (input.verdict === "contested" && !input.statement) throw new Refusal("needsReason");
  const member = actor as Member; // confirmationRefusal lets nobody else through
  const organizationId = member.organizationId!;
  const entry = await requireSubject(actor, input.entry, now, connected);
  const id = v5(JSON.stringify([input.verdict, organizationId, input.statement, input.lang, input.source, input.document]), v5(input.entry, input.key)); // so that a double click meets the primary key
  const statementId = input.statement ? crypto.randomUUID() : null;
  const [last] = await connected.db.select({ at: confirmations.at }).from(confirmations).where(and(eq(confirmations.entryId, entry.id), eq(confirmations.organizationId, organizationId))).orderBy(desc(confirmations.at)).limit(1);
  const at = last && last.at >= now ? new Date(last.at.getTime() + 1) : now; // an organisation speaks by its latest word
  try {
    await connected.atomically((tx) => [
      ...(input.statement && statementId
        ? [
            ...writeOwnWords(tx, member, entry, { id: statementId, kind: "statement", text: input.statement, lang: input.lang, when: today(now, entry.country), source: input.source, document: input.document, followsId: entry.id }, now),
            addEvent(tx, actor, "submitted", statementId, now),
          ]
        : []),
      mustChange(tx.insert(confirmations).values({ id, entryId: entry.id, organizationId, verdict: input.verdict, statementId, at, by: member.userId }).onConflictDoNothing().returning({ id: confirmations.id })),
      forgetForm(tx, member, confirmForm(entry.id)),
      addEvent(tx, actor, input.verdict, entry.id, now),
    ]);
  } catch (error) {
    if (!isStale(error)) throw error; // the same words under the same key stand already
  }
  return id;
}

/** Whether the page of an entry offers to confirm or contest it; the same answer by which the action refuses. */
export async function mayConfirm(actor: Actor, entryId: string, now = new Date(), c?: Connection): Promise<boolean> {
  return actor.kind === "member" && (await refusalOf(actor, entryId, now, c ?? (await connection()))) === undefined;
}

export type Verdict = { verdict: Confirmation; at: Date; statement?: Text; entryId?: string };
export type ConfirmationLine = Verdict & { organization: PublicParty; practice: boolean; /** What it said before, newest first. */ before: Verdict[] };

/** What the speaker's organisations say of words recorded of them: the latest of each, with the earlier ones. Nothing where the meeting's rule names nobody. */
export async function listConfirmations(actor: Actor, entryId: string, locale: Locale, now = new Date(), c?: Connection): Promise<ConfirmationLine[]> {
  const { db } = c ?? (await connection());
  if (namesNobody((await attributionRules(db, [entryId])).get(entryId))) return [];
  const rows = await db
    .select({ organizationId: confirmations.organizationId, verdict: confirmations.verdict, at: confirmations.at, statementId: confirmations.statementId, practice: organizations.practice })
    .from(confirmations)
    .innerJoin(organizations, eq(organizations.id, confirmations.organizationId))
    .where(eq(confirmations.entryId, entryId))
    .orderBy(asc(confirmations.at), asc(confirmations.id));
  const asParty = (organizationId: string) => ({ personId: null, postId: null, organizationId, category: null, lang: null });
  const book = await openPartyBook(actor, rows.map((r) => asParty(r.organizationId)), locale, now, db, c);
  const words = await releasedWords(actor, rows.flatMap((r) => r.statementId ?? []), locale, now, db);
  const verdict = (r: (typeof rows)[number]): Verdict => {
    const said = words.get(r.statementId ?? "");
    return { verdict: r.verdict, at: r.at, statement: said?.statement, entryId: said?.entryId };
  };
  return [...new Set(rows.map((r) => r.organizationId))].flatMap((organizationId) => {
    const own = rows.filter((r) => r.organizationId === organizationId);
    const latest = own.at(-1)!; // each organisation comes from a row
    const organization = namedParty(asParty(organizationId), book, locale);
    return organization ? [{ ...verdict(latest), organization, practice: latest.practice, before: own.slice(0, -1).reverse().map(verdict) }] : [];
  });
}

async function refusalOf(actor: Actor, entryId: string, now: Date, c: Connection) {
  const thing = await loadThing(actor, entryId, now, c);
  if (!thing || thing.kind !== "entry" || thing.ofMeetingId) return actor.kind === "visitor" ? "signedOut" : "notFound";
  const [entry] = await c.db.select({ ownName: entries.ownName }).from(entries).where(eq(entries.id, entryId));
  const speakers = await c.db
    .select({ organizationId: sql<string | null>`coalesce(${entryParties.organizationId}, ${posts.organizationId})` })
    .from(entryParties)
    .leftJoin(posts, eq(posts.id, entryParties.postId))
    .where(and(eq(entryParties.entryId, entryId), eq(entryParties.role, "speaker")));
  const rule = (await attributionRules(c.db, [entryId])).get(entryId);
  return confirmationRefusal(actor, { ...thing, ownName: entry?.ownName ?? false, speakerOrganizationIds: speakers.flatMap((s) => s.organizationId ?? []), namesNobody: namesNobody(rule) });
}
