import { describe, expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, addMeeting, days, id, minutes, NOW } from "@/tests/factories";
import { withdrawRecord } from "./publication";
import { findBySlug } from "./records";
import { events, records, users } from "./schema";
import { and, eq } from "./sql";
import { listWithdrawals, reviewWithdrawal } from "./withdrawals";

const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
const secondEditor = { ...actors.editor, userId: id("user/second editor") };

describe("a withdrawal", () => {
  test("by the author organisation needs no reason, one by an editor does", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "by author");
    await addMeeting(c, "by editor");
    await withdrawRecord(actors.colleague, id("by author"), 1, "", NOW, c);
    await expect(withdrawRecord(actors.editor, id("by editor"), 1, "", NOW, c)).rejects.toEqual(refused("withdrawalReason"));
    for (const who of ["outsider", "liaison", "learner"] as const) await expect(withdrawRecord(actors[who], id("by editor"), 1, "Not ours.", NOW, c), who).rejects.toEqual(refused("forbidden"));
    await withdrawRecord(actors.editor, id("by editor"), 1, "It names a person.", NOW, c);
    const rows = await c.db.select({ id: records.id, reason: records.withdrawReason, text: records.withdrawText }).from(records).where(and(eq(records.kind, "meeting")));
    expect(rows).toEqual(expect.arrayContaining([{ id: id("by author"), reason: "author", text: null }, { id: id("by editor"), reason: "editor", text: "It names a person." }]));
  });

  test("leaves one neutral notice, the same whatever the reason, and none where nothing was public", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "by author");
    await addMeeting(c, "by editor");
    await addMeeting(c, "embargoed", { state: "embargoed" });
    await withdrawRecord(actors.author, id("by author"), 1, "We made a mistake.", NOW, c);
    await withdrawRecord(actors.editor, id("by editor"), 1, "It names a person.", NOW, c);
    await withdrawRecord(actors.author, id("embargoed"), 1, "", NOW, c);
    const seen = await Promise.all(["by-author", "by-editor", "embargoed"].map((slug) => findBySlug(actors.visitor, "meeting", slug, minutes(1), c)));
    expect(seen).toEqual([{ as: "tombstone", withdrawnAt: NOW }, { as: "tombstone", withdrawnAt: NOW }, undefined]);
  });

  test("waits on every editor's list with the days left, and on nobody else's, until one has looked at it", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { title: "A talk" });
    await addEntry(c, "child", { meeting: id("meeting") });
    await withdrawRecord(actors.author, id("meeting"), 1, "We made a mistake.", NOW, c);
    const list = (now: Date) => listWithdrawals(actors.editor, "en", now, c);
    expect(await list(days(2))).toMatchObject([{ id: id("meeting"), kind: "meeting", title: { text: "A talk" }, by: "author", author: { title: { text: "Bureau of Authors" } }, text: "We made a mistake.", daysLeft: 5, canReview: true }]);
    expect((await list(days(9)))[0]?.daysLeft).toBe(-2);
    for (const who of ["visitor", "author", "colleague", "outsider", "liaison", "admin", "system"] as const) expect(await listWithdrawals(actors[who], "en", NOW, c), who).toEqual([]);
    for (const who of ["author", "liaison", "admin"] as const) await expect(reviewWithdrawal(actors[who], id("meeting"), NOW, c), who).rejects.toMatchObject({ name: "Refusal" });
    await reviewWithdrawal(actors.editor, id("meeting"), days(3), c);
    expect(await list(days(3))).toEqual([]);
    expect(await c.db.select({ verb: events.verb }).from(events).where(and(eq(events.recordId, id("meeting")), eq(events.verb, "reviewed_withdrawal")))).toHaveLength(1);
    await expect(reviewWithdrawal(actors.editor, id("meeting"), days(4), c)).rejects.toEqual(refused("wrongState"));
  });

  test("by an editor is reviewed by another", async ({ c }) => {
    await addCast(c);
    await c.db.insert(users).values({ id: secondEditor.userId, email: "second@example.org", name: "x", role: "editor", passwordHash: "-" });
    await addIssue(c, "issue", { by: null });
    await withdrawRecord(actors.editor, id("issue"), 1, "Not a case.", NOW, c);
    expect((await listWithdrawals(actors.editor, "en", NOW, c)).map((line) => line.canReview)).toEqual([false]);
    await expect(reviewWithdrawal(actors.editor, id("issue"), NOW, c)).rejects.toEqual(refused("forbidden"));
    await reviewWithdrawal(secondEditor, id("issue"), NOW, c);
  });

  test("that is none has nothing to review", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "released");
    await expect(reviewWithdrawal(actors.editor, id("released"), NOW, c)).rejects.toEqual(refused("notFound"));
    await expect(reviewWithdrawal(actors.visitor, id("released"), NOW, c)).rejects.toEqual(refused("signedOut"));
  });
});
