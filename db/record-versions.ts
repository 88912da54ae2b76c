import { randomBytes } from "node:crypto";
import type { Actor, Member } from "../lib/actor";
import { hashOf, readsAsFrozen, sealRecord, type SealedText } from "../lib/joint-record";
import { may } from "../lib/permissions";
import { namesNobody } from "../lib/public-name";
import type { FreezeInput, SignInput } from "../lib/record-version-input";
import { Refusal } from "../lib/refusal";
import { type Connection, connection, type Db, isStale, mustChange, StaleError } from "./client";
import { forgetForm } from "./drafts";
import { addEvent } from "./events";
import { getJointRecord, signersOf } from "./joint-record";
import { expectedSigners, meetings, recordVersions, recordVersionTexts, signatures } from "./schema";
import { and, asc, desc, eq } from "./sql";
import { loadThing, refuse, requireThing } from "./things";

/** 16 random bytes, hexadecimal: enough that nobody finds a short text or a name by trying. Tests bring their own. */
type NewSalt = () => string;
const newSalt: NewSalt = () => randomBytes(16).toString("hex");

/**
 * Freezes the public record of a meeting as its next version and says which organisations it waits for. A record that still reads
 * as its last version is not frozen again. Returns the number of the version.
 */
export async function freezeVersion(actor: Actor, input: FreezeInput, now = new Date(), c?: Connection, salt = newSalt): Promise<number> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "freeze", input.id, now, connected);
  if (thing.version !== input.version) throw new StaleError();
  const member = actor as Member; // the verb is open to members alone
  for (let attempt = 0; ; attempt++) {
    const meeting = await getJointRecord(actor, thing.id, now, connected);
    if (!meeting) throw new Refusal("notFound");
    const last = await latestVersion(connected.db, thing.id);
    if (last && readsAsFrozen(meeting.record, last.content, await textsOfVersion(connected.db, last.id))) throw new Refusal("unchanged");
    const { expected, others } = await signersOf(actor, meeting, now, connected);
    if (input.also.some((id) => !others.includes(id) && !expected.includes(id))) throw new Refusal("notFound");
    const signers = [...new Set([...expected, ...input.also])];
    const { content, texts } = sealRecord(meeting.record, salt);
    const id = crypto.randomUUID();
    // Not max(n) + 1 in the statement itself: of two who press at once the second must look again, and finds nothing changed.
    const number = (last?.number ?? 0) + 1;
    try {
      await connected.atomically((tx) => [
        mustChange(
          tx
            .insert(recordVersions)
            .values({ id, meetingId: thing.id, number, content, hash: hashOf(content), frozenAt: now, frozenBy: member.userId, organizationId: member.organizationId, recordVersion: thing.version })
            .onConflictDoNothing()
            .returning({ id: recordVersions.id }),
        ),
        tx.insert(recordVersionTexts).values(texts.map((text, order) => ({ ...text, versionId: id, order }))),
        ...(signers.length > 0 ? [tx.insert(expectedSigners).values(signers.map((organizationId) => ({ versionId: id, organizationId })))] : []),
        addEvent(tx, actor, "froze", thing.id, now, { number }),
      ]);
      return number;
    } catch (error) {
      if (attempt > 0 || !isStale(error)) throw error;
    }
  }
}

/** Under which name an unfinished verdict is kept. */
export const signForm = (meetingId: string, number: number | string) => `sign:${meetingId}:${number}`;

/** What an organisation says of the latest version, once. A version that is not the latest any more is not signed. */
export async function signVersion(actor: Actor, input: SignInput, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const thing = await loadThing(actor, input.id, now, connected);
  if (!thing) throw new Refusal(actor.kind === "visitor" ? "signedOut" : "notFound");
  const last = await latestVersion(connected.db, thing.id);
  refuse(actor, "sign", { ...thing, frozen: last && (await frozenFacts(connected.db, last)) });
  if (!last || last.number !== input.number) throw new StaleError();
  const member = actor as Member; // as above
  try {
    await connected.atomically((tx) => [
      mustChange(
        tx
          .insert(signatures)
          // an expected signer is an organisation, and only its own members sign for it
          .values({ versionId: last.id, organizationId: member.organizationId!, verdict: input.verdict, statement: input.statement, lang: input.statement && input.lang, at: now, by: member.userId })
          .onConflictDoNothing()
          .returning({ id: signatures.id }),
      ),
      forgetForm(tx, member, signForm(last.meetingId, last.number)),
      addEvent(tx, actor, "signed", thing.id, now, { number: last.number, verdict: input.verdict }),
    ]);
  } catch (error) {
    if (isStale(error)) throw new Refusal("wrongState"); // it has signed this version
    throw error;
  }
}

/** What this actor may do on the page of the joint record; the same table the actions refuse by. */
export async function versionVerbs(actor: Actor, meetingId: string, now = new Date(), c?: Connection): Promise<{ freeze: boolean; /** The number of the version. */ sign?: number; /** May not sign what it froze itself. */ frozeIt: boolean }> {
  const connected = c ?? (await connection());
  const thing = actor.kind === "member" ? await loadThing(actor, meetingId, now, connected) : undefined;
  if (!thing || actor.kind !== "member") return { freeze: false, frozeIt: false };
  const last = await latestVersion(connected.db, meetingId);
  const frozen = last && (await frozenFacts(connected.db, last));
  const signed = last && actor.organizationId !== null && (await connected.db.$count(signatures, and(eq(signatures.versionId, last.id), eq(signatures.organizationId, actor.organizationId)))) > 0;
  return {
    freeze: may(actor, "freeze", thing),
    sign: last && !signed && may(actor, "sign", { ...thing, frozen }) ? last.number : undefined,
    frozeIt: frozen?.byUserId === actor.userId && frozen.expectedOrganizationIds.some((id) => id === actor.organizationId),
  };
}

/** The latest version of a meeting's record, for those who asked the gate. */
export async function latestVersion(db: Db, meetingId: string) {
  const [row] = await db
    .select({ id: recordVersions.id, meetingId: recordVersions.meetingId, number: recordVersions.number, content: recordVersions.content, frozenBy: recordVersions.frozenBy, rule: meetings.attributionRule })
    .from(recordVersions)
    .innerJoin(meetings, eq(meetings.id, recordVersions.meetingId))
    .where(eq(recordVersions.meetingId, meetingId))
    .orderBy(desc(recordVersions.number))
    .limit(1);
  return row;
}

/** The rows behind the digests of a version, in the order of the record. */
export const textsOfVersion = (db: Db, versionId: string): Promise<SealedText[]> =>
  Promise.resolve(
    db
      .select({ path: recordVersionTexts.path, salt: recordVersionTexts.salt, value: recordVersionTexts.value, lang: recordVersionTexts.lang })
      .from(recordVersionTexts)
      .where(eq(recordVersionTexts.versionId, versionId))
      .orderBy(asc(recordVersionTexts.order)),
  );

/** Under a rule that names nobody no organisation can sign: its signature would name it, also where the rule became stricter since. */
async function frozenFacts(db: Db, { id, frozenBy, rule }: NonNullable<Awaited<ReturnType<typeof latestVersion>>>) {
  const rows = namesNobody(rule) ? [] : await db.select({ organizationId: expectedSigners.organizationId }).from(expectedSigners).where(eq(expectedSigners.versionId, id));
  return { byUserId: frozenBy, expectedOrganizationIds: rows.map((r) => r.organizationId) };
}
