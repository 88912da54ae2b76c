import fc from "fast-check";
import { describe, expect } from "vitest";
import type { Actor } from "@/lib/actor";
import { publicationState } from "@/lib/records";
import { Refusal } from "@/lib/refusal";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addEntry, addIssue, addMeeting, days, id, NOW } from "@/tests/factories";
import { type Connection, isStale } from "./client";
import { isPostgres } from "./dialect";
import { checkRecord, releaseOnTerms, releaseRecord, returnRecord, submitRecord, submitWithRisk, withdrawRecord } from "./publication";
import { isReadable } from "./records";
import { listReplies } from "./replies";
import { events, records, users } from "./schema";
import { and, asc, eq, inArray } from "./sql";
import { reviewWithdrawal } from "./withdrawals";

/**
 * Whoever does whatever to a record and what stands under it, in whatever order and with whatever time between: no impossible state,
 * no stamp without its event, no event without its stamp.
 */
const WHO = ["author", "colleague", "outsider", "liaison", "editor", "second editor", "admin", "visitor", "system"] as const;
const VERBS = ["submit", "submit at risk", "check", "release", "release later", "release elsewhere", "return", "withdraw", "withdraw for a reason", "review"] as const;
type Step = { who: (typeof WHO)[number]; verb: (typeof VERBS)[number]; on: number; hours: number };
/** Whoever can do something, and what leads on, come up more often than the rest; otherwise hardly a run reaches a release. */
const often = <T>(likely: readonly T[], all: readonly T[]) => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...likely) }, { weight: 2, arbitrary: fc.constantFrom(...all) });
const step: fc.Arbitrary<Step> = fc.record({
  who: often(["author", "colleague", "editor"], WHO), verb: often(["submit", "release", "release elsewhere"], VERBS), on: fc.constantFrom(0, 0, 1, 1, 2), hours: fc.constantFrom(0, 1, 30, 24 * 3, 24 * 9),
});
const START = fc.record({ issue: fc.constantFrom("draft" as const, "submitted" as const), meeting: fc.constantFrom("draft" as const, "submitted" as const) });

const actorOf = (who: Step["who"]): Actor => (who === "second editor" ? { ...actors.editor, userId: id("user/second editor") } : actors[who as ActorKey]);

/** The deed on a record in its version of now; what is refused is refused, and everything else is a failure. */
async function act(c: Connection, { who, verb }: Step, target: string, now: Date): Promise<boolean> {
  const [row] = await c.db.select({ version: records.version }).from(records).where(eq(records.id, target));
  const [actor, version] = [actorOf(who), row!.version];
  const deeds: Record<Step["verb"], () => Promise<unknown>> = {
    submit: () => submitRecord(actor, target, version, now, c),
    "submit at risk": () => submitWithRisk(actor, target, version, true, now, c),
    check: () => checkRecord(actor, target, version, now, c),
    release: () => releaseRecord(actor, target, version, now, c),
    "release later": () => releaseOnTerms(actor, target, version, { from: { day: new Date(now.getTime() + 4 * 86_400_000).toISOString().slice(0, 10), time: "09:00" } }, now, c),
    "release elsewhere": () => releaseOnTerms(actor, target, version, { publicElsewhere: "https://news.example/1" }, now, c),
    return: () => returnRecord(actor, target, version, "personal_data", "Less.", now, c),
    withdraw: () => withdrawRecord(actor, target, version, "", now, c),
    "withdraw for a reason": () => withdrawRecord(actor, target, version, "A mistake.", now, c),
    review: () => reviewWithdrawal(actor, target, now, c),
  };
  try {
    await deeds[verb]();
    return true;
  } catch (error) {
    if (error instanceof Refusal || isStale(error)) return false;
    throw error;
  }
}

async function run(c: Connection, n: number, start: { issue: "draft" | "submitted"; meeting: "draft" | "submitted" }, steps: Step[], alone: boolean) {
  const issue = await addIssue(c, `${n}/issue`, { state: start.issue, slug: null, parties: [{ role: "raised", organization: id("authors") }, { role: "responsible", organization: id("ministry") }] });
  const meeting = await addMeeting(c, `${n}/meeting`, { state: start.meeting, slug: null, under: [issue] });
  const entry = await addEntry(c, `${n}/entry`, { state: "draft", issue, meeting });
  const targets = [issue, meeting, entry];
  await c.db.update(users).set({ disabledAt: alone ? days(-20) : null }).where(eq(users.id, actors.colleague.userId));
  let now = NOW;
  for (const s of steps) {
    if (alone && s.who === "colleague") continue;
    now = new Date(now.getTime() + s.hours * 3_600_000 + 1_000);
    const before = await rowsOf(c, targets);
    const told = await c.db.$count(events, inArray(events.recordId, targets));
    const done = await act(c, s, targets[s.on]!, now);
    const after = await rowsOf(c, targets);
    expect(done || JSON.stringify(after) === JSON.stringify(before), "what is refused changes nothing").toBe(true);
    const newlyTold = (await c.db.$count(events, inArray(events.recordId, targets))) - told;
    const changed = after.filter((row, i) => JSON.stringify(row) !== JSON.stringify(before[i])).length;
    expect(newlyTold, `${s.verb}: an event for each record whose stamps changed, and no other`).toBe(changed);
    await holds(c, after, targets, alone, now);
  }
  return now;
}

const rowsOf = (c: Connection, ids: string[]) =>
  c.db
    .select({
      id: records.id, createdBy: records.createdBy, submittedAt: records.submittedAt, checkedAt: records.checkedAt, checkedBy: records.checkedBy, returnedAt: records.returnedAt, returnReason: records.returnReason, releasedAt: records.releasedAt, releasedBy: records.releasedBy,
      withdrawnAt: records.withdrawnAt, withdrawReason: records.withdrawReason, reviewedAt: records.withdrawalReviewedAt, publicElsewhere: records.publicElsewhere,
    })
    .from(records)
    .where(inArray(records.id, ids))
    .orderBy(asc(records.id));

async function holds(c: Connection, rows: Awaited<ReturnType<typeof rowsOf>>, [issue, meeting, entry]: string[], alone: boolean, now: Date) {
  const of = (target: string | undefined) => rows.find((r) => r.id === target)!;
  const isPublic = (target: string | undefined) => publicationState(of(target), now) === "released";
  for (const row of rows) {
    if (row.releasedAt) {
      expect(row.submittedAt, "nothing is released that was not submitted").not.toBeNull();
      const byWriter = row.releasedBy === row.createdBy;
      expect(!byWriter || alone, "the releaser is the author only where there is no second account").toBe(true);
      expect([actors.author.userId, actors.colleague.userId, actors.editor.userId, id("user/second editor")]).toContain(row.releasedBy);
      if (!byWriter) expect(row.checkedAt, "whoever releases what another wrote has read it").not.toBeNull();
    }
    if (row.checkedBy) expect(row.checkedBy, "nobody checks an own text").not.toBe(row.createdBy);
    if (row.returnedAt) expect(row.returnReason).not.toBeNull();
    if (row.publicElsewhere) expect([actors.editor.userId, id("user/second editor")]).toContain(row.releasedBy);
    if (row.withdrawnAt && row.withdrawReason !== "parent") expect(row.releasedAt, "only what was released is withdrawn by itself").not.toBeNull();
    if (row.reviewedAt) expect(row.withdrawnAt).not.toBeNull();
  }
  const seen = [await isReadable(actors.visitor, issue!, now, c), await isReadable(actors.visitor, meeting!, now, c), await isReadable(actors.visitor, entry!, now, c)];
  expect(seen, "public is what its stamps say, and no child without its parents").toEqual([isPublic(issue), isPublic(meeting) && isPublic(issue), isPublic(entry) && isPublic(meeting) && isPublic(issue)]);
  for (const { id: target } of await listReplies(actors.liaison, "en", now, c)) {
    if ([issue, meeting].includes(target)) expect(publicationState(of(target), now), "a body reads ahead only what waits for release").toBe("submitted");
  }
}

describe("any sequence of deeds by anybody", () => {
  test.for([["two accounts", false], ["one account", true]] as const)("keeps the rules of publication, the author organisation having %s", { timeout: 60_000 }, async ([, alone], { c }) => {
    await addCast(c);
    await c.db.insert(users).values({ id: id("user/second editor"), email: "second@example.org", name: "x", role: "editor", passwordHash: "-", createdAt: days(-30) });
    let n = 0;
    await fc.assert(
      fc.asyncProperty(START, fc.array(step, { minLength: 8, maxLength: 16 }), async (start, steps) => {
        n += 1;
        await run(c, n, start, steps, alone);
      }),
      { seed: 4, numRuns: isPostgres ? 5 : 30, endOnFailure: true },
    );
    const reached = await c.db.select({ releasedAt: records.releasedAt, withdrawnAt: records.withdrawnAt }).from(records).where(and(eq(records.kind, "issue")));
    if (!isPostgres) expect(reached.filter((r) => r.releasedAt).length, "the runs get far enough to prove something").toBeGreaterThan(5);
  });
});
