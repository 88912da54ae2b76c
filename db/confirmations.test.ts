import { describe, expect } from "vitest";
import type { ConfirmInput } from "@/lib/assessment-input";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addEntry, addIssue, addMeeting, addPost, countOf, id, minutes, NOW } from "@/tests/factories";
import { confirmWords, listConfirmations, mayConfirm } from "./confirmations";
import type { Connection } from "./client";
import { releaseRecord } from "./publication";
import { confirmations, entries, events, recordParents, records } from "./schema";
import { asc, eq } from "./sql";

const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
const says = (entry: string, verdict: ConfirmInput["verdict"], o: Partial<ConfirmInput> = {}): ConfirmInput => ({ entry, verdict, statement: verdict === "contested" ? "We said otherwise." : null, source: null, document: null, lang: "en", key: crypto.randomUUID(), ...o });
async function addWords(c: Connection, o: Parameters<typeof addEntry>[2] = {}) {
  await addPost(c, "minister", { organization: id("ministry") });
  await addIssue(c, "issue", { by: null });
  return addEntry(c, "words", { kind: "undertaking", issue: id("issue"), ownName: false, parties: [{ role: "speaker", post: id("minister") }, { role: "addressee", organization: id("others") }], ...o });
}
const shown = async (c: Connection, now = minutes(60)) => (await listConfirmations(actors.visitor, id("words"), "en", now, c)).map((l) => [l.organization.label.text, l.verdict, l.statement?.text, l.before.map((b) => b.verdict)]);

describe("words recorded by another", () => {
  test("are confirmed or contested by the speaker's organisation; the latest verdict holds and the earlier ones stay", async ({ c }) => {
    await addCast(c);
    const words = await addWords(c);
    expect(await mayConfirm(actors.liaison, words, NOW, c)).toBe(true);
    await confirmWords(actors.liaison, says(words, "confirmed"), NOW, c);
    expect(await shown(c)).toEqual([["Ministry of Answers", "confirmed", undefined, []]]);
    const before = await c.db.select().from(confirmations);
    await confirmWords(actors.liaison, says(words, "contested"), NOW, c);
    expect(await shown(c)).toEqual([["Ministry of Answers", "contested", undefined, ["confirmed"]]]);
    expect((await c.db.select().from(confirmations).orderBy(asc(confirmations.at)))[0]).toEqual(before[0]);
    const [statement] = await c.db.select({ id: confirmations.statementId }).from(confirmations).where(eq(confirmations.verdict, "contested"));
    expect((await c.db.select().from(records).where(eq(records.id, statement!.id!)))[0]).toMatchObject({ classification: "statement", title: "We said otherwise.", releasedAt: null, authorOrganizationId: id("ministry") });
    expect((await c.db.select({ id: recordParents.parentId }).from(recordParents).where(eq(recordParents.recordId, statement!.id!))).map((p) => p.id).sort()).toEqual([id("issue"), words].sort());
    expect((await c.db.select().from(entries).where(eq(entries.id, statement!.id!)))[0]).toMatchObject({ issueId: id("issue"), meetingId: null, followsId: words, ownName: true });
    await releaseRecord(actors.editor, statement!.id!, 1, minutes(1), c);
    expect(await shown(c)).toEqual([["Ministry of Answers", "contested", "We said otherwise.", ["confirmed"]]]);
    expect((await c.db.select({ verb: events.verb }).from(events).where(eq(events.recordId, words)).orderBy(asc(events.at))).map((e) => e.verb).sort()).toEqual(["confirmed", "contested"]);
  });

  test("are nobody else's to confirm", async ({ c }) => {
    await addCast(c);
    const words = await addWords(c);
    for (const [who, code] of [["author", "forbidden"], ["outsider", "forbidden"], ["learner", "forbidden"], ["editor", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"], ["visitor", "signedOut"]] as [ActorKey, string][]) {
      await expect(confirmWords(actors[who], says(words, "confirmed"), NOW, c), who).rejects.toEqual(refused(code));
      expect(await mayConfirm(actors[who], words, NOW, c), who).toBe(false);
    }
    await expect(confirmWords(actors.liaison, says(id("nowhere"), "confirmed"), NOW, c)).rejects.toEqual(refused("notFound"));
    await expect(confirmWords(actors.liaison, says(words, "contested", { statement: null }), NOW, c)).rejects.toEqual(refused("needsReason"));
    expect([await countOf(c, confirmations), await countOf(c, events)]).toEqual([0, 0]);
  });

  test.for([["draft", "notFound"], ["submitted", "notFound"], ["returned", "notFound"], ["withdrawn", "notFound"]] as const)("that are %s are not there to confirm", async ([state, code], { c }) => {
    await addCast(c);
    const words = await addWords(c, { state });
    await expect(confirmWords(actors.liaison, says(words, "confirmed"), NOW, c)).rejects.toEqual(refused(code));
  });

  test("in one's own name need no confirming", async ({ c }) => {
    await addCast(c);
    const words = await addWords(c, { by: "liaison", ownName: true });
    await expect(confirmWords(actors.liaison, says(words, "confirmed"), NOW, c)).rejects.toEqual(refused("forbidden"));
  });

  test("under the Chatham House rule are confirmed by nobody: it would tell who spoke", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { rule: "chatham_house" });
    const words = await addWords(c, { meeting: id("meeting") });
    await expect(confirmWords(actors.liaison, says(words, "confirmed"), NOW, c)).rejects.toEqual(refused("forbidden"));
    await c.db.insert(confirmations).values({ entryId: words, organizationId: id("ministry"), verdict: "confirmed", at: NOW, by: actors.liaison.userId }); // before the rule was made stricter
    expect(await shown(c)).toEqual([]);
  });

  test("sent twice are confirmed once", async ({ c }) => {
    await addCast(c);
    const words = await addWords(c);
    const input = says(words, "contested");
    await Promise.all([confirmWords(actors.liaison, input, NOW, c), confirmWords(actors.liaison, input, NOW, c)]);
    expect([await countOf(c, confirmations), await c.db.$count(events, eq(events.verb, "contested")), await c.db.$count(records, eq(records.classification, "statement"))]).toEqual([1, 1, 1]);
  });
});
