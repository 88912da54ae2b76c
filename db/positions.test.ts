import { describe, expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, addPost, days, followUpInput, id, minutes, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { amendFollowUp, getTypedFollowUp, listFollowable, recordFollowUp } from "./follow-ups";
import { getIssue } from "./issues";
import { listOfficialPositions } from "./positions";
import { releaseRecord, returnRecord, withdrawRecord } from "./publication";
import { entries, entryParties, events } from "./schema";
import { and, eq } from "./sql";

const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
async function addCase(c: Connection) {
  await addPost(c, "minister", { organization: id("ministry"), title: "Minister of Answers" });
  await addPost(c, "foreign", { organization: id("others") });
  return addIssue(c, "issue", { by: null, parties: [{ role: "raised", organization: id("authors"), basis: "public_source" }, { role: "responsible", post: id("minister") }, { role: "asked", organization: id("practiceAuthority") }] });
}
const official = async (c: Connection, now = days(1)) => (await listOfficialPositions(actors.visitor, id("issue"), "en", now, c)).map((p) => [p.body.label.text, p.entry.title.text, p.entry.speakers.map((s) => s.label.text)]);

describe("an answer", () => {
  test("is given as the body or as one of its posts, and points at what it answers", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const letter = await addEntry(c, "letter", { issue });
    const answer = await recordFollowUp(actors.liaison, followUpInput("a", issue, { text: "It was annulled.", as: id("minister"), follows: letter }), NOW, c);
    expect(await c.db.select({ post: entryParties.postId, organization: entryParties.organizationId }).from(entryParties).where(eq(entryParties.entryId, answer))).toEqual([{ post: id("minister"), organization: null }]);
    expect((await c.db.select({ follows: entries.followsId }).from(entries).where(eq(entries.id, answer)))[0]).toEqual({ follows: letter });
    expect((await c.db.select({ verb: events.verb }).from(events).where(eq(events.recordId, answer))).map((e) => e.verb).sort()).toEqual(["answered", "submitted"]);
    await releaseRecord(actors.editor, answer, 1, minutes(1), c);
    const last = (await getIssue(actors.visitor, issue, "en", minutes(2), c))!.chronology.at(-1)!;
    expect([last.entry.voice, last.entry.speakers.map((s) => s.label.text), last.entry.recordedBy]).toEqual(["government", ["Minister of Answers"], undefined]);
    expect((await listFollowable(actors.author, issue, "en", minutes(2), c)).map((l) => l.id)).toEqual([answer, letter]);
  });

  test("takes no post of another body and no entry of another issue; an NGO speaks as itself", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const elsewhere = await addEntry(c, "elsewhere", { issue: await addIssue(c, "other", { by: null }) });
    const unseen = await addEntry(c, "unseen", { issue, state: "submitted" });
    await expect(recordFollowUp(actors.liaison, followUpInput("a", issue, { as: id("foreign") }), NOW, c)).rejects.toEqual(refused("forbidden"));
    await expect(recordFollowUp(actors.liaison, followUpInput("a", issue, { follows: elsewhere }), NOW, c)).rejects.toEqual(refused("notFound"));
    await expect(recordFollowUp(actors.liaison, followUpInput("a", issue, { follows: unseen }), NOW, c)).rejects.toEqual(refused("notFound"));
    const ours = await recordFollowUp(actors.author, followUpInput("b", issue, { as: id("minister") }), NOW, c);
    expect(await c.db.select({ post: entryParties.postId, organization: entryParties.organizationId }).from(entryParties).where(eq(entryParties.entryId, ours))).toEqual([{ post: null, organization: id("authors") }]);
  });

  test("that was sent back can change who speaks", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const answer = await recordFollowUp(actors.liaison, followUpInput("a", issue, { as: id("minister") }), NOW, c);
    await returnRecord(actors.editor, answer, 1, "personal_data", "A name.", minutes(1), c);
    expect(await getTypedFollowUp(actors.liaison, answer, minutes(2), c)).toMatchObject({ kind: "official_response", as: id("minister"), follows: null });
    const { issue: _issue, key: _key, ...again } = followUpInput("a", issue);
    await expect(amendFollowUp(actors.liaison, answer, 2, { ...again, as: id("foreign") }, minutes(2), c)).rejects.toEqual(refused("forbidden"));
    await amendFollowUp(actors.liaison, answer, 2, again, minutes(2), c);
    expect(await c.db.select({ post: entryParties.postId, organization: entryParties.organizationId }).from(entryParties).where(and(eq(entryParties.entryId, answer)))).toEqual([{ post: null, organization: id("ministry") }]);
  });
});

describe("the current official position", () => {
  test("is the latest released answer in own name of each responsible or asked body; earlier ones stay in the chain", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const answer = (key: string, o: Parameters<typeof addEntry>[2] = {}) => addEntry(c, key, { issue, kind: "official_response", by: "liaison", title: key, parties: [{ role: "speaker", organization: id("ministry"), basis: "official_capacity" }], ...o });
    await answer("first", { when: "2026-10-01" });
    expect(await official(c)).toEqual([["Ministry of Answers", "first", ["Ministry of Answers"]]]);
    await answer("second", { when: "2026-11-15", parties: [{ role: "speaker", post: id("minister"), basis: "official_capacity" }] });
    await answer("older", { when: "2026-09-01" });
    await answer("waiting", { when: "2026-11-20", state: "submitted" });
    await answer("recorded by another", { when: "2026-11-21", by: "author", ownName: false });
    await answer("of a stranger", { when: "2026-11-22", by: "outsider" });
    await answer("practice", { when: "2026-11-23", practice: true });
    await answer("for the parties", { when: "2026-11-24", channel: "parties", state: "submitted" });
    expect(await official(c)).toEqual([["Ministry of Answers", "second", ["Minister of Answers"]]]);
    const page = (await getIssue(actors.visitor, issue, "en", days(1), c))!;
    expect(page.chronology.map((s) => s.entry.title.text)).toEqual(expect.arrayContaining(["first", "second", "older"]));
    expect(page.official.map((p) => p.entry.title.text)).toEqual(["second"]);
    await withdrawRecord(actors.liaison, id("second"), 1, "Wrong.", minutes(5), c);
    expect(await official(c)).toEqual([["Ministry of Answers", "first", ["Ministry of Answers"]]]);
  });
});
