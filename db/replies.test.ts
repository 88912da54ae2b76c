import { describe, expect } from "vitest";
import { NO_FILTER } from "@/lib/timeline-filter";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addClaim, addEntry, addIssue, addMeeting, addOrganization, addPerson, addPlatform, addPost, addRecord, addSource, days, id, indexAll, NOW } from "@/tests/factories";
import { claimsAbout } from "./claims";
import type { Connection } from "./client";
import { listWaiting } from "./desk";
import { presentEntries } from "./entries";
import { getEntry } from "./entry-page";
import { trailOf } from "./events";
import { getIssue, getIssueToReplyTo, previewIssue } from "./issues";
import { getMeeting, getMeetingToReplyTo, listMeetings, type MeetingPage, previewMeeting } from "./meetings";
import { releaseOnTerms, releaseRecord, returnRecord, submitWithRisk } from "./publication";
import { getTypedMeeting } from "./quick-log";
import { findBySlug, isReadable, linksTo } from "./records";
import { releaseNotes } from "./release-notes";
import { getReply, listReplies, recordReply } from "./replies";
import { replyWindowOf } from "./reply-window";
import { agendaItems, events, issues, links, meetings, participants, platforms, quotations, records, users } from "./schema";
import { search } from "./search";
import { eq } from "./sql";
import { loadThing } from "./things";
import { listTimeline } from "./timeline";

const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
const replyInput = (record: string, key = "reply") => ({ record, text: "We were there too. The decision is under review.", lang: "en" as const, key: id(`form/${key}`) });

/** A released case put to the ministry, and a meeting about it that the authors have submitted: the ministry has until Friday, 4 December. */
async function addTalk(c: Connection, o: Parameters<typeof addMeeting>[2] = {}): Promise<string> {
  await addCast(c);
  await addIssue(c, "case", { by: null, parties: [{ role: "raised", organization: id("authors") }, { role: "responsible", organization: id("ministry") }] });
  await addMeeting(c, "talk", { state: "submitted", title: "Talk zebra", slug: null, participants: [{ name: "Secret Person" }, { name: "Ministry of Answers", organization: id("ministry") }], ...o });
  await c.db.insert(agendaItems).values({ meetingId: id("talk"), order: 1, title: "Audits", lang: "en", state: "discussed", issueId: id("case") });
  return id("talk");
}
const LAST_DAY = "2026-12-04";
const inWindow = async (c: Connection, who: ActorKey, now = NOW) => (await listReplies(actors[who], "en", now, c)).map((line) => line.id);

describe("the bodies concerned", () => {
  const concerned = async (c: Connection, recordId: string) => (await replyWindowOf(c.db, recordId, NOW))!;

  test("are the responsible and asked bodies of the record's issues, a post standing for its body", async ({ c }) => {
    await addTalk(c);
    expect(await concerned(c, id("talk"))).toEqual({ is: "open", lastDay: LAST_DAY });
    await addPost(c, "minister", { organization: id("ministry") });
    await addIssue(c, "new", { state: "submitted", parties: [{ role: "asked", post: id("minister") }] });
    expect(await concerned(c, id("new"))).toEqual({ is: "open", lastDay: LAST_DAY });
    await addIssue(c, "other", { state: "submitted", parties: [{ role: "affected", organization: id("ministry") }] });
    expect(await concerned(c, id("other"))).toEqual({ is: "none", because: "no_body" });
  });

  test("of a meeting are also found by an entry there", async ({ c }) => {
    await addTalk(c);
    await c.db.delete(agendaItems);
    expect(await concerned(c, id("talk"))).toEqual({ is: "none", because: "no_body" });
    await addEntry(c, "said there", { meeting: id("talk"), issue: id("case"), state: "submitted" });
    expect(await concerned(c, id("talk"))).toMatchObject({ is: "open" });
  });

  test("are else the convening bodies of the platform, and only where no issue names one", async ({ c }) => {
    await addCast(c);
    const platform = await addPlatform(c, "council");
    await addMeeting(c, "sitting", { state: "submitted", platform });
    expect(await concerned(c, id("sitting"))).toEqual({ is: "none", because: "no_body" });
    await addClaim(c, platform, { field: "convener", valueRecordId: id("ministry") });
    expect(await concerned(c, id("sitting"))).toEqual({ is: "open", lastDay: LAST_DAY });
    expect(await inWindow(c, "liaison")).toEqual([id("sitting")]);
    await addOrganization(c, "tax office", { side: "government", by: null });
    await addIssue(c, "case", { by: null, parties: [{ role: "asked", organization: id("tax office") }] });
    await c.db.insert(agendaItems).values({ meetingId: id("sitting"), order: 1, title: "Audits", lang: "en", state: "discussed", issueId: id("case") });
    expect(await concerned(c, id("sitting"))).toEqual({ is: "none", because: "no_account" });
    expect(await inWindow(c, "liaison")).toEqual([]);
  });

  test("do not include the one that wrote it", async ({ c }) => {
    await addTalk(c, { by: "liaison" });
    expect(await concerned(c, id("talk"))).toEqual({ is: "none", because: "no_body" });
  });

  test("count practice organisations only for what one of them wrote, and no others there", async ({ c }) => {
    await addCast(c);
    await c.db.insert(users).values({ id: id("practice liaison"), email: "practice@example.org", name: "x", role: "liaison", passwordHash: "-", organizationId: id("practiceAuthority"), createdAt: days(-30) });
    const both = [{ role: "responsible" as const, organization: id("ministry") }, { role: "asked" as const, organization: id("practiceAuthority") }];
    await addIssue(c, "real", { state: "submitted", parties: both });
    await addIssue(c, "practised", { state: "submitted", by: "learner", practice: true, parties: both });
    expect(await inWindow(c, "liaison")).toEqual([id("real")]);
    const practising = { ...actors.liaison, userId: id("practice liaison"), organizationId: id("practiceAuthority"), organizationPractice: true };
    expect((await listReplies(practising, "en", NOW, c)).map((line) => line.id)).toEqual([id("practised")]);
  });
});

describe("the time for a reply", () => {
  test("holds the release back from everybody but an editor who says where it is public already", async ({ c }) => {
    const talk = await addTalk(c);
    for (const who of ["editor", "colleague"] as const) await expect(releaseRecord(actors[who], talk, 1, NOW, c)).rejects.toEqual(refused("replyWindow"));
    await expect(releaseOnTerms(actors.colleague, talk, 1, { publicElsewhere: "https://news.example/1" }, NOW, c)).rejects.toEqual(refused("replyWindow"));
    await expect(releaseOnTerms(actors.liaison, talk, 1, { publicElsewhere: "https://news.example/1" }, NOW, c)).rejects.toEqual(refused("notFound"));
    await releaseOnTerms(actors.editor, talk, 1, { publicElsewhere: "https://news.example/1" }, NOW, c);
    expect(await releaseNotes(actors.visitor, talk, NOW, c)).toEqual({ withoutSecondReader: false, reply: { is: "public_elsewhere", where: "https://news.example/1" } });
  });

  test("ends with its last day in the country, and silence holds nothing back after it", async ({ c }) => {
    const talk = await addTalk(c);
    const lastSecond = new Date("2026-12-04T18:59:59Z"); // midnight in Almaty is at 19:00
    await expect(releaseRecord(actors.colleague, talk, 1, lastSecond, c)).rejects.toEqual(refused("replyWindow"));
    expect(await inWindow(c, "liaison", lastSecond)).toEqual([talk]);
    const after = new Date("2026-12-04T19:00:00Z");
    expect(await inWindow(c, "liaison", after)).toEqual([]);
    expect(await getReply(actors.liaison, talk, "en", after, c)).toBeUndefined();
    await expect(recordReply(actors.liaison, replyInput(talk), after, c)).rejects.toEqual(refused("notFound"));
    await releaseRecord(actors.colleague, talk, 1, after, c);
    expect(await releaseNotes(actors.visitor, talk, after, c)).toEqual({ withoutSecondReader: false, reply: undefined });
  });

  test("is as long as the platform says", async ({ c }) => {
    const platform = await addCast(c).then(() => addPlatform(c, "council"));
    await addClaim(c, platform, { field: "convener", valueRecordId: id("ministry") });
    await addMeeting(c, "sitting", { state: "submitted", platform });
    await c.db.update(platforms).set({ replyWindowDays: 10 });
    expect(await replyWindowOf(c.db, id("sitting"), NOW)).toEqual({ is: "open", lastDay: "2026-12-11" });
    await c.db.update(platforms).set({ replyWindowDays: 0 });
    expect(await replyWindowOf(c.db, id("sitting"), NOW)).toEqual({ is: "none", because: "no_days" });
    await releaseRecord(actors.colleague, id("sitting"), 1, NOW, c);
  });

  test("does not open where the body has no account, and the page says so", async ({ c }) => {
    const talk = await addTalk(c);
    await c.db.update(users).set({ disabledAt: days(-5) }).where(eq(users.id, actors.liaison.userId));
    expect((await listWaiting(actors.editor, {}, "en", NOW, c)).lines.map((line) => line.replyWindow)).toEqual([{ is: "none", because: "no_account" }]);
    await releaseRecord(actors.colleague, talk, 1, NOW, c);
    expect((await releaseNotes(actors.visitor, talk, NOW, c)).reply).toEqual({ is: "no_account" });
    await c.db.update(users).set({ createdAt: days(3), disabledAt: null }).where(eq(users.id, actors.liaison.userId));
    expect((await releaseNotes(actors.visitor, talk, days(9), c)).reply).toEqual({ is: "no_account" }); // whoever comes later changes nothing of how it was
  });

  test("is turned off by the NGO that wrote it, for a record at risk, and the page says so", async ({ c }) => {
    const talk = await addTalk(c, { state: "draft" });
    await expect(submitWithRisk(actors.outsider, talk, 1, true, NOW, c)).rejects.toEqual(refused("notFound"));
    await expect(submitWithRisk(actors.editor, talk, 1, true, NOW, c)).rejects.toEqual(refused("notFound"));
    await submitWithRisk(actors.author, talk, 1, true, NOW, c);
    expect(await inWindow(c, "liaison")).toEqual([]);
    expect(await getMeetingToReplyTo(actors.liaison, talk, "en", NOW, c)).toBeUndefined();
    await releaseRecord(actors.colleague, talk, 2, NOW, c);
    expect((await releaseNotes(actors.visitor, talk, NOW, c)).reply).toEqual({ is: "without_reply" });
  });

  test("is turned off by no public body and for no other kind of text", async ({ c }) => {
    await addTalk(c, { by: "liaison", state: "draft" });
    await expect(submitWithRisk(actors.liaison, id("talk"), 1, true, NOW, c)).rejects.toEqual(refused("forbidden"));
    await addEntry(c, "note", { issue: id("case"), state: "draft" });
    await expect(submitWithRisk(actors.author, id("note"), 1, true, NOW, c)).rejects.toEqual(refused("forbidden"));
    expect(await c.db.select({ atRisk: meetings.atRisk }).from(meetings)).toEqual([{ atRisk: false }]);
  });

  test("covers newly raised issues, and neither follow-ups nor what was taken from sources", async ({ c }) => {
    await addTalk(c);
    await addIssue(c, "new", { state: "submitted", parties: [{ role: "responsible", organization: id("ministry") }] });
    await addEntry(c, "note", { issue: id("case"), state: "submitted" });
    await expect(releaseRecord(actors.colleague, id("new"), 1, NOW, c)).rejects.toEqual(refused("replyWindow"));
    await releaseRecord(actors.colleague, id("note"), 1, NOW, c);
    await c.db.update(issues).set({ backfilled: true }).where(eq(issues.id, id("new")));
    await releaseRecord(actors.colleague, id("new"), 1, NOW, c);
    expect((await releaseNotes(actors.visitor, id("new"), NOW, c)).reply).toBeUndefined();
  });

  test("begins anew with a text that came back and was submitted again", async ({ c }) => {
    const talk = await addTalk(c);
    await returnRecord(actors.editor, talk, 1, "personal_data", "Less.", NOW, c);
    expect(await inWindow(c, "liaison")).toEqual([]);
    await submitWithRisk(actors.author, talk, 2, false, days(1), c);
    expect(await replyWindowOf(c.db, talk, days(1))).toEqual({ is: "open", lastDay: "2026-12-09" });
  });
});

describe("what a contact point sees before release", () => {
  test("is what the public will read, and never who entered it nor a name as typed", async ({ c }) => {
    const talk = await addTalk(c, { rule: "on_the_record" });
    await c.db.update(meetings).set({ closedBy: actors.author.userId, closedAt: NOW });
    await c.db.update(participants).set({ namingBasis: "consent" }).where(eq(participants.nameAsRecorded, "Nobody"));
    const seen = await getReply(actors.liaison, talk, "en", NOW, c);
    expect(seen).toMatchObject({ kind: "meeting", lastDay: LAST_DAY, replied: false });
    const text = JSON.stringify(seen);
    for (const hidden of ["Secret Person", "Bureau of Authors", id("authors"), actors.author.userId]) expect(text, hidden).not.toContain(hidden);
    await c.db.update(records).set({ releasedAt: NOW, releasedBy: actors.editor.userId }).where(eq(records.id, talk));
    const { recordedBy, trail, ...published } = (await getMeeting(actors.visitor, talk, "en", NOW, c))!;
    const { recordedBy: _, trail: __, ...before } = (seen as { meeting: typeof published & { recordedBy: unknown; trail: unknown } }).meeting; // it is a meeting, as asserted above
    expect(before).toEqual({ ...published, link: before.link, entries: before.entries });
    expect([recordedBy?.title.text, trail]).toEqual(["Bureau of Authors", []]);
  });

  test("holds all that becomes public with the record: quotations, claims, links and what became of the agenda, but no other text that waits", async ({ c }) => {
    const talk = await addTalk(c, { rule: "on_the_record" });
    await addSource(c, "Newspaper zebra");
    await addPerson(c, "Minister Zebra");
    await addPerson(c, "Unreleased Person", { by: "author", state: "draft" });
    await addMeeting(c, "public round", { by: null, title: "Public round" });
    await addMeeting(c, "hidden round", { state: "submitted", title: "Hidden round" });
    await c.db.insert(quotations).values(["Minister Zebra", "Unreleased Person"].map((speaker) => ({ recordId: talk, text: `Words of ${speaker.split(" ")[0]!}`, lang: "en", speakerId: id(speaker), sourceId: id("Newspaper zebra") })));
    await c.db.insert(links).values(["public round", "hidden round"].map((to) => ({ type: "preparatory_for" as const, fromId: talk, toId: id(to), lang: "en" })));
    await addClaim(c, talk, { field: "theme", value: "Claimed zebra", sourceId: id("Newspaper zebra") });
    await addClaim(c, talk, { field: "chair", valueRecordId: id("Unreleased Person") });
    await c.db.update(agendaItems).set({ outcome: "no_answer" });
    await addEntry(c, "answer", { meeting: talk, state: "submitted", title: "Waiting answer" });
    await c.db.insert(quotations).values({ recordId: id("answer"), text: "Waiting words", lang: "en", sourceId: id("Newspaper zebra") });
    const seen = await getReply(actors.liaison, talk, "en", NOW, c);
    expect(seen).toMatchObject({
      meeting: {
        links: [{ type: "preparatory_for", direction: "out", other: { title: { text: "Public round" } } }],
        claims: [{ field: "theme", value: { text: "Claimed zebra" }, source: { title: { text: "Newspaper zebra" } } }],
        sources: [{ link: { id: id("Newspaper zebra") } }],
        agenda: [{ title: { text: "Audits" }, results: ["no_answer"] }],
        entries: [],
      },
    });
    const { meeting } = seen as { meeting: MeetingPage }; // it is one, as asserted above
    expect(meeting.quotations.map((q) => [q.text, q.speaker?.name.text]).sort()).toEqual([["Words of Minister", "Minister Zebra"], ["Words of Unreleased", undefined]]);
    for (const hidden of ["Unreleased Person", "Secret Person", "Hidden round", "Waiting answer", "Waiting words", "Bureau of Authors", id("authors"), actors.author.userId]) expect(JSON.stringify(seen), hidden).not.toContain(hidden);
    await c.db.update(records).set({ releasedAt: NOW }).where(eq(records.id, talk));
    const published = (await getMeeting(actors.visitor, talk, "en", NOW, c))!;
    expect([meeting.quotations, meeting.links, meeting.claims, meeting.agenda]).toEqual([published.quotations, published.links, published.claims, published.agenda]);
    for (const who of ["visitor", "outsider", "editor", "author"] as const) expect((await getReply(actors[who], talk, "en", NOW, c)), who).toBeUndefined();
  });

  test("of a new issue holds its claims and links to public records", async ({ c }) => {
    const talk = await addTalk(c);
    await addIssue(c, "new", { state: "submitted", parties: [{ role: "responsible", organization: id("ministry") }] });
    await addSource(c, "Newspaper zebra");
    await addClaim(c, id("new"), { field: "demand", value: "Claimed zebra", sourceId: id("Newspaper zebra") });
    await c.db.insert(links).values([id("case"), talk].map((toId) => ({ type: "follows_from" as const, fromId: id("new"), toId, lang: "en" })));
    await c.db.insert(quotations).values({ recordId: id("new"), text: "Quoted zebra", lang: "en", sourceId: id("Newspaper zebra") });
    const seen = await getReply(actors.liaison, id("new"), "en", NOW, c);
    expect(seen).toMatchObject({ issue: { quotations: [{ text: "Quoted zebra", speaker: undefined }], claims: [{ value: { text: "Claimed zebra" } }], sources: [{ link: { id: id("Newspaper zebra") } }], links: [{ type: "follows_from", other: { id: id("case") } }] } });
    expect(JSON.stringify(seen)).not.toMatch(/Talk zebra|Bureau of Authors/);
  });

  test("of a new issue names those who raised it only where that has a public basis", async ({ c }) => {
    await addTalk(c);
    await addIssue(c, "new", { state: "submitted", title: "New zebra", parties: [{ role: "raised", organization: id("authors") }, { role: "responsible", organization: id("ministry") }] });
    const seen = await getReply(actors.liaison, id("new"), "en", NOW, c);
    expect(seen).toMatchObject({ kind: "issue", issue: { link: { title: { text: "New zebra" } } } });
    expect(JSON.stringify(seen)).not.toMatch(/Bureau of Authors/);
    expect(JSON.stringify(seen)).not.toContain(id("authors"));
    expect(JSON.stringify(seen)).not.toContain(actors.author.userId);
  });

  test("is not there for another body, an NGO, a visitor or an admin; the editor and the author have their own pages", async ({ c }) => {
    const talk = await addTalk(c);
    for (const who of ["visitor", "author", "colleague", "outsider", "learner", "editor", "admin", "system"] as const) {
      expect(await getReply(actors[who], talk, "en", NOW, c), who).toBeUndefined();
      expect(await getMeetingToReplyTo(actors[who], talk, "en", NOW, c), who).toBeUndefined();
      expect(await inWindow(c, who), who).toEqual([]);
    }
    await addOrganization(c, "elsewhere", { side: "government", by: null });
    expect(await listReplies({ ...actors.liaison, organizationId: id("elsewhere") }, "en", NOW, c)).toEqual([]);
  });

  test.for(["draft", "returned", "embargoed", "withdrawn"] as const)("is nothing of a %s record", async (state, { c }) => {
    const talk = await addTalk(c, { state });
    expect(await inWindow(c, "liaison")).toEqual([]);
    expect(await getReply(actors.liaison, talk, "en", NOW, c)).toBeUndefined();
  });

  test("is nothing of a text for the parties, nor below a draft", async ({ c }) => {
    await addTalk(c, { channel: "own_organization" });
    await addIssue(c, "hidden", { state: "draft" });
    await addMeeting(c, "below", { state: "submitted", under: [id("hidden")] });
    await c.db.insert(agendaItems).values({ meetingId: id("below"), order: 1, title: "Audits", lang: "en", state: "discussed", issueId: id("case") });
    expect(await inWindow(c, "liaison")).toEqual([]);
  });

  test("opens no other door", async ({ c }) => {
    const talk = await addTalk(c);
    const issue = await addIssue(c, "new", { state: "submitted", title: "New zebra", parties: [{ role: "responsible", organization: id("ministry") }] });
    await addEntry(c, "below", { meeting: talk, issue, state: "submitted", title: "Below zebra" });
    await addRecord(c, "source", "source", { by: null });
    await addClaim(c, talk, { sourceId: null, value: "Claimed zebra" });
    await c.db.insert(events).values({ recordId: talk, verb: "released", actorRole: "editor", at: days(-1) });
    await indexAll(c);
    const me = actors.liaison;
    expect((await listWaiting(me, {}, "en", NOW, c)).lines).toEqual([]);
    expect(await getTypedMeeting(me, talk, NOW, c)).toBeUndefined();
    for (const read of [getMeeting, previewMeeting]) expect(await read(me, talk, "en", NOW, c)).toBeUndefined();
    for (const read of [getIssue, previewIssue]) expect(await read(me, issue, "en", NOW, c)).toBeUndefined();
    expect(await getIssueToReplyTo(me, talk, "en", NOW, c)).toBeUndefined();
    expect(await getEntry(me, id("below"), "en", NOW, c)).toBeUndefined();
    expect((await listMeetings(me, {}, "en", NOW, c)).meetings).toEqual([]);
    expect((await listTimeline(me, NO_FILTER, [], "en", NOW, c)).entries).toEqual([]);
    expect((await search(me, "zebra", "en", NOW, c)).hits).toEqual([]);
    expect([...(await linksTo(me, [talk, issue, id("below")], "en", NOW, c)).keys()]).toEqual([]);
    expect(await trailOf(me, talk, "en", NOW, c)).toEqual([]);
    expect(await isReadable(me, talk, NOW, c)).toBe(false);
    expect((await loadThing(me, talk, NOW, c))?.readable).toBe(false);
    expect(await findBySlug(me, "meeting", "talk", NOW, c)).toBeUndefined();
    const reply = await recordReply(me, replyInput(talk), NOW, c);
    const own = JSON.stringify([...(await presentEntries(me, [reply], "en", NOW, c)).values()]);
    expect(own).not.toMatch(/zebra|Bureau of Authors/);
    expect(JSON.stringify(await claimsAbout(me, [reply], "en", NOW, c))).not.toMatch(/zebra/);
  });
});

describe("a reply", () => {
  test("is a statement in the body's own name, under the record, before the editors, written once", async ({ c }) => {
    const talk = await addTalk(c);
    const reply = await recordReply(actors.liaison, replyInput(talk), NOW, c);
    expect(await recordReply(actors.liaison, replyInput(talk), NOW, c)).toBe(reply);
    expect(await loadThing(actors.editor, reply, NOW, c)).toMatchObject({ kind: "entry", state: "submitted", readable: true, authorOrganizationId: id("ministry"), channel: "public" });
    expect([...(await presentEntries(actors.editor, [reply], "en", NOW, c)).values()]).toMatchObject([{ kind: "statement", title: { text: "We were there too." }, speakers: [{ label: { text: "Ministry of Answers" } }] }]);
    expect((await listReplies(actors.liaison, "en", NOW, c)).map((line) => line.replied)).toEqual([true]);
    expect((await c.db.select({ verb: events.verb, record: events.recordId, organization: events.organizationId }).from(events))).toEqual([{ verb: "submitted", record: reply, organization: id("ministry") }]);
  });

  test("is released not before the record, and by nobody of the body alone who wrote it", async ({ c }) => {
    const talk = await addTalk(c);
    const reply = await recordReply(actors.liaison, replyInput(talk), NOW, c);
    await expect(releaseRecord(actors.editor, reply, 1, NOW, c)).rejects.toEqual(refused("parentNotPublic"));
    await releaseRecord(actors.editor, talk, 1, days(7), c);
    await expect(releaseRecord(actors.liaison, reply, 1, days(1), c)).rejects.toEqual(refused("ownText"));
    await releaseRecord(actors.editor, reply, 1, days(7), c);
    expect((await getMeeting(actors.visitor, talk, "en", days(7), c))?.entries.map((e) => e.kind).sort()).toEqual(["meeting", "statement"]);
  });

  test("is written by nobody else", async ({ c }) => {
    const talk = await addTalk(c);
    for (const who of ["author", "colleague", "outsider", "editor", "admin", "learner"] as const) await expect(recordReply(actors[who], replyInput(talk), NOW, c), who).rejects.toEqual(refused("notFound"));
    await expect(recordReply(actors.visitor, replyInput(talk), NOW, c)).rejects.toEqual(refused("signedOut"));
    await expect(recordReply(actors.liaison, replyInput(id("nothing")), NOW, c)).rejects.toEqual(refused("notFound"));
    expect(await c.db.$count(records, eq(records.classification, "statement"))).toBe(0);
  });
});
