import type { Actor } from "../lib/actor";
import { Refusal } from "../lib/refusal";
import { type Connection, connection, mustChange } from "./client";
import { addEvent } from "./events";
import { records, translations } from "./schema";
import { requireThing } from "./things";
import { and, eq, isNull } from "./sql";

/** What a member sees who may check a translation: the words, and that nobody has checked them. */
export type Unchecked = { row: string; text: string; lang: string };

/** A machine's translation that no person has checked, for whoever may translate the record; undefined for everybody else and every other text. */
export async function uncheckedTranslation(actor: Actor, recordId: string, row: string, now = new Date(), c?: Connection): Promise<Unchecked | undefined> {
  const connected = c ?? (await connection());
  try {
    await requireThing(actor, "translate", recordId, now, connected);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
  const [found] = await connected.db.select({ row: translations.id, text: translations.text, lang: translations.lang }).from(translations).where(isUnchecked(recordId, row));
  return found;
}

/**
 * A person has read a machine's translation against its original and answers for it: the mark goes from the page (design §3). `text` is
 * what was read; where it was changed since, the check is stale. Once checked it stays so until its words change.
 */
export async function checkTranslation(actor: Actor, { record, row, text }: { record: string; row: string; text: string }, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "translate", record, now, connected);
  const by = actor.kind === "member" ? actor.userId : null;
  await connected.atomically((tx) => [
    mustChange(tx.update(translations).set({ checkedAt: now, checkedBy: by }).where(and(isUnchecked(record, row), eq(translations.text, text))).returning({ id: translations.id })),
    tx.update(records).set({ modifiedAt: now }).where(eq(records.id, thing.id)),
    addEvent(tx, actor, "translated", thing.id, now),
  ]);
}

const isUnchecked = (recordId: string, row: string) => and(eq(translations.id, row), eq(translations.recordId, recordId), eq(translations.origin, "machine"), isNull(translations.checkedAt));
