import { describe, expect } from "vitest";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addEntry, addIssue, addPlatform, addPost, countOf, followUpInput, id, minutes, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { listOwnRecords, listWaiting } from "./desk";
import { keepForm, keptForm } from "./drafts";
import { listIssuesPutTo } from "./review";
import { acknowledgeIssue, amendFollowUp, followUpForm, getTypedFollowUp, issueVerbs, recordFollowUp } from "./follow-ups";
import { getIssue } from "./issues";
import { releaseRecord, withdrawRecord } from "./publication";
import { assessments, entries, entryParties, events, recordParents, records } from "./schema";
import { and, eq } from "./sql";
import { trailOf } from "./events";
import { listTimeline } from "./timeline";
import { NO_FILTER } from "@/lib/timeline-filter";

const rowOf = async (c: Connection, recordId: string) => (await c.db.select().from(records).where(eq(records.id, recordId)))[0]!;
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
const addCase = (c: Connection) => addIssue(c, "issue", { by: null, parties: [{ role: "raised", organization: id("others"), basis: "public_source" }, { role: "responsible", organization: id("ministry") }, { role: "asked", organization: id("practiceAuthority") }] });

describe("what was recorded of somebody else", () => {
  test("is changed in the form of the record, never in that of one's own words", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await addEntry(c, "refusal", { issue, state: "draft", kind: "official_response", ownName: false, text: "It gave no reason.", parties: [{ role: "speaker", organization: id("ministry"), basis: "official_capacity" }] });
    expect(await getTypedFollowUp(actors.author, id("refusal"), NOW, c)).toBeUndefined();
    await expect(amendFollowUp(actors.author, id("refusal"), 1, followUpInput("f", issue), NOW, c)).rejects.toEqual(refused("notFound"));
    expect(await c.db.select({ speaker: entryParties.organizationId }).from(entryParties)).toEqual([{ speaker: id("ministry") }]);
  });
});

describe("a follow-up", () => {
  test("is stored as submitted, in the organisation's own name, under the issue and what that stands under", async ({ c }) => {
    await addCast(c);
    const platform = await addPlatform(c, "platform");
    const issue = await addIssue(c, "issue", { by: null, under: [platform], country: "TJ" });
    const entry = await recordFollowUp(actors.author, followUpInput("f", issue, { source: "https://example.org/letter", document: "No 7" }), NOW, c);
    expect(await rowOf(c, entry)).toMatchObject({ kind: "entry", classification: "follow_up", title: "We wrote again.", country: "TJ", channel: "public", authorOrganizationId: id("authors"), createdBy: actors.author.userId, submittedAt: NOW, submittedBy: actors.author.userId, releasedAt: null, sortKey: "2026-11-20" });
    expect((await c.db.select().from(entries).where(eq(entries.id, entry)))[0]).toMatchObject({ issueId: issue, text: "The letter has a number.", sourceUrl: "https://example.org/letter", documentNumber: "No 7", ownName: true });
    expect(await c.db.select({ role: entryParties.role, organization: entryParties.organizationId }).from(entryParties)).toEqual([{ role: "speaker", organization: id("authors") }]);
    expect((await c.db.select({ id: recordParents.parentId }).from(recordParents).where(eq(recordParents.recordId, entry))).map((p) => p.id).sort()).toEqual([issue, platform].sort());
    expect((await listOwnRecords(actors.colleague, {}, NOW, c)).lines.map((l) => [l.id, l.state])).toEqual([[entry, "submitted"]]);
    expect((await listWaiting(actors.editor, {}, "en", NOW, c)).lines.map((l) => [l.id, l.entry?.parents[0]?.id, l.documentNumber, l.canRelease, l.canReturn])).toEqual([[entry, issue, "No 7", true, true]]);
    expect((await getIssue(actors.author, issue, "en", NOW, c))?.chronology).toEqual([]);
  });

  test("stands after its release on the issue page, the timeline and in the trail, with its voice", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const entry = await recordFollowUp(actors.author, followUpInput("f", issue), NOW, c);
    await releaseRecord(actors.editor, entry, 1, minutes(1), c);
    const page = await getIssue(actors.visitor, issue, "en", minutes(2), c);
    expect(page?.chronology.map(({ entry: e }) => [e.id, e.kind, e.voice, e.speakers.map((s) => s.label.text), e.recordedBy])).toEqual([[entry, "follow_up", "civil-society", ["Bureau of Authors"], undefined]]);
    expect((await listTimeline(actors.visitor, NO_FILTER, [], "en", minutes(2), c)).entries.map((e) => e.id)).toEqual([entry]);
    expect((await trailOf(actors.visitor, issue, "en", minutes(2), c)).map((l) => [l.verb, l.record.id, l.by.kind])).toEqual([["released", entry, "editor"]]);
    expect(JSON.stringify(page)).not.toMatch(/author@|"author"/);
  });

  test("makes no one a party", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const before = (await getIssue(actors.visitor, issue, "en", NOW, c))?.parties;
    await recordFollowUp(actors.author, followUpInput("f", issue), NOW, c);
    expect((await getIssue(actors.visitor, issue, "en", NOW, c))?.parties).toEqual(before);
  });

  test("sent twice is written once, also at the same moment", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const send = () => recordFollowUp(actors.author, followUpInput("f", issue), NOW, c);
    const ids = [...(await Promise.all([send(), send()])), await send()];
    expect(new Set(ids).size).toBe(1);
    expect([await countOf(c, entries), await countOf(c, entryParties), await countOf(c, events)]).toEqual([1, 1, 1]);
    const other = await recordFollowUp(actors.author, { ...followUpInput("f", issue), text: "Another text." }, NOW, c);
    expect([other === ids[0], await countOf(c, entries)]).toEqual([false, 2]); // a used key drops no word
  });

  test("forgets the unfinished form of its issue and no other", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await keepForm(actors.author, followUpForm(issue), { text: "half" }, NOW, c);
    await keepForm(actors.author, followUpForm("other"), { text: "half" }, NOW, c);
    await recordFollowUp(actors.author, followUpInput("f", issue), NOW, c);
    expect([await keptForm(actors.author, followUpForm(issue), c), await keptForm(actors.author, followUpForm("other"), c)]).toEqual([undefined, { text: "half" }]);
  });

  test.for(["draft", "submitted", "returned", "embargoed", "withdrawn"] as const)("to an issue that is %s finds nothing, as to one that never was", async (state, { c }) => {
    await addCast(c);
    await addIssue(c, "issue", { state, by: "outsider", parties: [{ role: "responsible", organization: id("ministry") }] });
    for (const who of ["author", "liaison"] as const) {
      await expect(recordFollowUp(actors[who], followUpInput("f", id("issue")), NOW, c), who).rejects.toEqual(refused("notFound"));
      await expect(recordFollowUp(actors[who], followUpInput("f", id("nowhere")), NOW, c), who).rejects.toEqual(refused("notFound"));
    }
    expect(await countOf(c, entries)).toBe(0);
  });

  test("is no editor's, admin's, system's or visitor's to write", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    for (const [who, code] of [["editor", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"], ["visitor", "signedOut"]] as [ActorKey, string][]) await expect(recordFollowUp(actors[who], followUpInput("f", issue), NOW, c), who).rejects.toEqual(refused(code));
  });
});

describe("an authority", () => {
  test("answers in its own voice, and is read after release", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    expect((await listIssuesPutTo(actors.liaison, {}, "en", NOW, c)).lines.map((l) => l.link.id)).toEqual([issue]);
    const entry = await recordFollowUp(actors.liaison, followUpInput("f", issue, { text: "The order was annulled." }), NOW, c);
    expect((await rowOf(c, entry)).classification).toBe("official_response");
    await releaseRecord(actors.editor, entry, 1, minutes(1), c);
    const [line] = (await getIssue(actors.visitor, issue, "en", minutes(2), c))!.chronology;
    expect([line?.entry.voice, line?.entry.speakers.map((s) => s.label.text), line?.entry.title.text]).toEqual(["government", ["Ministry of Answers"], "The order was annulled."]);
  });

  test.for(["raised", "affected", "joined"] as const)("that is party as %s alone follows up as the body itself, and neither answers nor acknowledges", async (role, { c }) => {
    await addCast(c);
    const post = await addPost(c, "Minister", { organization: id("ministry") });
    await addIssue(c, "issue", { by: null, parties: [{ role, organization: id("ministry") }] });
    await expect(acknowledgeIssue(actors.liaison, id("issue"), NOW, c)).rejects.toEqual(refused("forbidden"));
    expect(await issueVerbs(actors.liaison, id("issue"), NOW, c)).toEqual({ followUp: true, answer: false, acknowledge: false, promise: false, assess: true, verify: false }); // a party speaks for itself
    expect((await listIssuesPutTo(actors.liaison, {}, "en", NOW, c)).lines).toEqual([]);
    const entry = await recordFollowUp(actors.liaison, followUpInput("f", id("issue"), { as: post }), NOW, c);
    expect((await rowOf(c, entry)).classification).toBe("follow_up");
    expect((await c.db.select({ role: entryParties.role, organizationId: entryParties.organizationId, postId: entryParties.postId }).from(entryParties).where(eq(entryParties.entryId, entry)))).toEqual([{ role: "speaker", organizationId: id("ministry"), postId: null }]);
    expect(await c.db.$count(events, and(eq(events.verb, "answered"), eq(events.recordId, entry)))).toBe(0);
  });

  test("that is no party follows nothing up", async ({ c }) => {
    await addCast(c);
    await addIssue(c, "issue", { by: null });
    await expect(recordFollowUp(actors.liaison, followUpInput("f", id("issue")), NOW, c)).rejects.toEqual(refused("forbidden"));
    expect(await issueVerbs(actors.liaison, id("issue"), NOW, c)).toMatchObject({ followUp: false, answer: false, assess: false });
    await addIssue(c, "gone", { by: null, state: "withdrawn", parties: [{ role: "joined", organization: id("ministry") }] });
    await expect(recordFollowUp(actors.liaison, followUpInput("g", id("gone")), NOW, c)).rejects.toThrow();
  });

  test("acknowledges once, with one event, however often it is sent", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await Promise.all([acknowledgeIssue(actors.liaison, issue, NOW, c), acknowledgeIssue(actors.liaison, issue, NOW, c)]);
    await acknowledgeIssue(actors.liaison, issue, minutes(1), c);
    expect(await c.db.select({ state: assessments.state, since: assessments.since, organization: assessments.organizationId }).from(assessments)).toEqual([{ state: "acknowledged", since: "2026-12-01", organization: id("ministry") }]);
    expect(await c.db.$count(events, and(eq(events.verb, "acknowledged"), eq(events.recordId, issue)))).toBe(1);
    expect((await getIssue(actors.visitor, issue, "en", minutes(2), c))?.assessments.map((a) => [a.organization.label.text, a.state])).toEqual([["Ministry of Answers", "acknowledged"]]);
    await expect(acknowledgeIssue(actors.author, issue, NOW, c)).rejects.toEqual(refused("forbidden"));
    await expect(acknowledgeIssue(actors.liaison, id("nowhere"), NOW, c)).rejects.toEqual(refused("notFound"));
  });
});

describe("the buttons of an issue's page", () => {
  test.for([
    ["visitor", { followUp: false, answer: false, acknowledge: false, promise: false, assess: false, verify: false }],
    ["author", { followUp: true, answer: false, acknowledge: false, promise: false, assess: false, verify: false }],
    ["liaison", { followUp: false, answer: true, acknowledge: true, promise: true, assess: true, verify: false }],
    ["learner", { followUp: true, answer: false, acknowledge: false, promise: false, assess: false, verify: false }],
    ["editor", { followUp: false, answer: false, acknowledge: false, promise: false, assess: false, verify: false }],
    ["admin", { followUp: false, answer: false, acknowledge: false, promise: false, assess: false, verify: false }],
    ["system", { followUp: false, answer: false, acknowledge: false, promise: false, assess: false, verify: false }],
  ] as const)("for %s", async ([who, verbs], { c }) => {
    await addCast(c);
    expect(await issueVerbs(actors[who], await addCase(c), NOW, c)).toEqual(verbs);
    expect(await issueVerbs(actors[who], id("nowhere"), NOW, c)).toEqual({ followUp: false, answer: false, acknowledge: false, promise: false, assess: false, verify: false });
  });

  test("are gone once the issue is withdrawn", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await withdrawRecord(actors.editor, issue, 1, "Not this case.", NOW, c);
    expect(await issueVerbs(actors.author, issue, minutes(1), c)).toEqual({ followUp: false, answer: false, acknowledge: false, promise: false, assess: false, verify: false });
  });
});
