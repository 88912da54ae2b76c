import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { RecordKind, RecordLink, Text } from "../lib/records";
import { Refusal } from "../lib/refusal";
import { daysToReview } from "../lib/withdrawals";
import { type Connection, connection, mustChange } from "./client";
import { addEvent } from "./events";
import { linksTo, visibleTo } from "./records";
import { entries, records } from "./schema";
import { and, asc, eq, inArray, isNotNull, isNull } from "./sql";
import { textsOf } from "./texts";

/** A withdrawal that no editor has looked at yet. */
export type WithdrawalLine = {
  id: string;
  kind: RecordKind;
  title: Text;
  by: "author" | "editor";
  author?: RecordLink;
  /** The reason in the words of whoever withdrew it. */
  text: string | null;
  lang: string;
  withdrawnAt: Date;
  /** Below zero once the time for the review has passed. */
  daysLeft: number;
  /** It was not this editor who withdrew it. */
  canReview: boolean;
};

const PAGE = 100;

/** Withdrawals that wait for an editor's review, oldest first. What went with a parent is reviewed with it. */
export async function listWithdrawals(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<WithdrawalLine[]> {
  if (actor.kind !== "member" || actor.role !== "editor") return [];
  const { db } = c ?? (await connection());
  const rows = await db
    .select({
      id: records.id, kind: records.kind, country: records.country, lang: records.lang, authorId: records.authorOrganizationId, withdrawnAt: records.withdrawnAt, withdrawnBy: records.withdrawnBy, reason: records.withdrawReason, text: records.withdrawText,
    })
    .from(records)
    .leftJoin(entries, eq(entries.id, records.id))
    .where(and(isNull(entries.ofMeetingId), awaitsReview(), visibleTo(actor, now)))
    .orderBy(asc(records.withdrawnAt), asc(records.id))
    .limit(PAGE);
  const texts = await textsOf(db, rows.map((r) => r.id), locale, ["title"]);
  const links = await linksTo(actor, rows.flatMap((r) => r.authorId ?? []), locale, now, c);
  return rows.map(({ authorId, withdrawnAt, withdrawnBy, reason, country, ...r }) => ({
    ...r,
    title: texts.get(r.id)!.title,
    by: reason === "editor" ? "editor" : "author",
    author: links.get(authorId ?? ""),
    withdrawnAt: withdrawnAt!, // awaitsReview asks for it
    daysLeft: daysToReview(withdrawnAt!, now, country),
    canReview: withdrawnBy !== actor.userId,
  }));
}

/** Says that an editor has looked at a withdrawal; never the one who made it. What was withdrawn stays so. */
export async function reviewWithdrawal(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<void> {
  if (actor.kind !== "member") throw new Refusal(actor.kind === "visitor" ? "signedOut" : "forbidden");
  const connected = c ?? (await connection());
  const [row] = await connected.db.select({ withdrawnBy: records.withdrawnBy, reviewedAt: records.withdrawalReviewedAt }).from(records).where(and(eq(records.id, id), isNotNull(records.withdrawnAt), visibleTo(actor, now)));
  if (!row) throw new Refusal("notFound");
  if (actor.role !== "editor" || row.withdrawnBy === actor.userId) throw new Refusal("forbidden");
  if (row.reviewedAt) throw new Refusal("wrongState");
  await connected.atomically((tx) => [
    mustChange(tx.update(records).set({ withdrawalReviewedAt: now, withdrawalReviewedBy: actor.userId }).where(and(eq(records.id, id), awaitsReview())).returning({ id: records.id })),
    addEvent(tx, actor, "reviewed_withdrawal", id, now),
  ]);
}

const awaitsReview = () => and(isNotNull(records.withdrawnAt), isNull(records.withdrawalReviewedAt), inArray(records.withdrawReason, ["author", "editor"]));
