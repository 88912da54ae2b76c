import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { getTableName, is, Table } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { askOnIssue } from "@/db/ask-for-time";
import { assess, verify } from "@/db/assessments";
import type { Connection } from "@/db/client";
import { confirmWords } from "@/db/confirmations";
import { agreeDeadline, agreeTime, askForTime, checkTerm, pauseDeadline, resumeDeadline, setDeadline } from "@/db/deadline-acts";
import { getOwnRecord, listDesk, listOwnRecords, listWaiting, titleForAct } from "@/db/desk";
import { keepForm, keptForm } from "@/db/drafts";
import { markComplete, regenerateAllSittings, regenerateSittings, sayMissed } from "@/db/expected-sittings";
import { getEntry } from "@/db/entry-page";
import { trailOf } from "@/db/events";
import { acknowledgeIssue, amendFollowUp, getTypedFollowUp, listFollowable, recordFollowUp } from "@/db/follow-ups";
import { addHoliday, removeHoliday } from "@/db/holidays";
import { raiseAtMeeting, raiseFromAgendaItem } from "@/db/issue-links";
import { addResponsible, askToJoin, decideJoin, listJoinRequests } from "@/db/issue-parties";
import { getIssue, previewIssue } from "@/db/issues";
import { cancelMeeting, closeMeeting, planNextMeeting, postponeMeeting, reopenMeeting, setItemOutcome } from "@/db/meeting-acts";
import { getMeeting, listMeetings, previewMeeting } from "@/db/meetings";
import { acceptLikelySame, rejectLikelySame } from "@/db/merge-page";
import { mergeRecords, undoMerge } from "@/db/merges";
import { listNotices } from "@/db/notices";
import { passOn } from "@/db/pass-on";
import { listPlatforms } from "@/db/platforms";
import { removePractice } from "@/db/practice";
import { amendPromise, recordPromise } from "@/db/promises";
import { checkRecord, releaseOnTerms, releaseRecord, returnRecord, submitRecord, submitWithRisk, withdrawRecord } from "@/db/publication";
import { amendMeeting, getTypedMeeting, recordMeeting } from "@/db/quick-log";
import { changeRecord, createRecord, removeRow } from "@/db/record-form";
import { freezeVersion, signVersion } from "@/db/record-versions";
import { findBySlug, isReadable, linksTo } from "@/db/records";
import { getReply, listReplies, recordReply } from "@/db/replies";
import { handleReport, reportText } from "@/db/reports";
import { listContested, listIssuesPutTo } from "@/db/review";
import * as schema from "@/db/schema";
import { search } from "@/db/search";
import { splitIssue } from "@/db/splits";
import { eq } from "@/db/sql";
import { listLatestEntries, listTimeline } from "@/db/timeline";
import { listToAnswer } from "@/db/to-answer";
import { checkTranslation } from "@/db/translations";
import { addUser, changePassword, disableUser, inviteAgain, inviteUser, listUsers, nameCoordinator, reinstateUser, suspendUser } from "@/db/users";
import { listWithdrawals, reviewWithdrawal } from "@/db/withdrawals";
import type { Actor } from "@/lib/actor";
import type { AssessInput } from "@/lib/assessment-input";
import type { AssessmentState } from "@/lib/issues";
import type { MeetingInput } from "@/lib/inputs";
import { type RecordFormInput, recordFormInput } from "@/lib/record-form-input";
import { fieldsOf, type Part, PART_FORMS } from "@/lib/record-forms";
import { RECORD_KINDS } from "@/lib/records";
import { NO_FILTER } from "@/lib/timeline-filter";
import { type ActorKey, actors, addCast, addEntry, addIssue, addMeeting, addOrganization, addPlatform, days, followUpInput, id, meetingInput, minutes, NOW } from "@/tests/factories";
import { test } from "@/tests/database";

vi.setConfig({ testTimeout: 60_000 }); // every table is counted before and after each attempt, on PGlite too

/**
 * Each way in which somebody might misuse the record, tried with the real functions on a real database: refused, and nothing is other
 * than before. What is tried is named by the issue, by the failures that other systems had, and by the rules of the record.
 */
type Snapshot = { counts: Record<string, number>; records: unknown; assessments: unknown; parties: unknown };

const TABLES = Object.values(schema).filter((value): value is typeof schema.records => is(value, Table)); // any table will do for a count

async function snapshot(c: Connection): Promise<Snapshot> {
  const counts: Record<string, number> = {};
  for (const table of TABLES) counts[getTableName(table)] = await c.db.$count(table);
  return {
    counts,
    records: await c.db.select().from(schema.records).orderBy(schema.records.id),
    assessments: await c.db.select().from(schema.assessments).orderBy(schema.assessments.id),
    parties: await c.db.select().from(schema.issueParties).orderBy(schema.issueParties.id),
  };
}

/** Refused for this reason, without a trace. */
async function refused(c: Connection, code: string, attempt: () => Promise<unknown>, who = ""): Promise<void> {
  const before = await snapshot(c);
  await expect(attempt(), who).rejects.toEqual(expect.objectContaining({ name: "Refusal", code }));
  expect(await snapshot(c), `${who}: a refusal changes nothing`).toEqual(before);
}

const rowOf = async (c: Connection, recordId: string) => (await c.db.select().from(schema.records).where(eq(schema.records.id, recordId)))[0]!;
const said = (subject: string, state: AssessmentState, o: Partial<AssessInput> = {}): AssessInput => ({ subject, state, since: null, statement: null, source: null, document: null, responsible: null, lang: "en", key: id(`said/${state}`), ...o });

/** A public case: raised by the authors, put to the ministry. The others are no party. */
const addCase = (c: Connection) => addIssue(c, "case", { by: null, title: "A public case", parties: [{ role: "raised", organization: id("authors"), basis: "public_source" }, { role: "responsible", organization: id("ministry") }] });
const asked = (issue: string) => ({ issue, statement: "We know of this too.", lang: "en" as const, named: false });
const requestOf = async (c: Connection) => (await c.db.select({ id: schema.joinRequests.id }).from(schema.joinRequests))[0]!.id;

describe("an NGO joins to read others' notes", () => {
  const NOTE = "Between the parties alone";

  async function addNotes(c: Connection): Promise<string> {
    const issue = await addCase(c);
    await addEntry(c, "note", { issue, channel: "parties", state: "submitted", title: NOTE });
    await addEntry(c, "inner", { issue, channel: "own_organization", state: "submitted", title: `${NOTE}, of one organisation` });
    return issue;
  }
  const reads = async (c: Connection, who: ActorKey, issue: string) => JSON.stringify([await getIssue(actors[who], issue, "en", minutes(9), c), await listTimeline(actors[who], NO_FILTER, [], "en", minutes(9), c), await search(actors[who], NOTE, "en", minutes(9), c)]).includes(NOTE);

  test("asking gives nothing to read, and nobody admits themselves", async ({ c }) => {
    await addCast(c);
    const issue = await addNotes(c);
    expect([await reads(c, "author", issue), await reads(c, "liaison", issue), await reads(c, "outsider", issue), await reads(c, "editor", issue)]).toEqual([true, true, false, false]);
    await askToJoin(actors.outsider, asked(issue), NOW, c);
    const request = await requestOf(c);
    expect(await reads(c, "outsider", issue), "who has asked reads no more than before").toBe(false);
    for (const who of ["outsider", "liaison", "editor", "admin", "system"] as const) await refused(c, "forbidden", () => decideJoin(actors[who], request, true, minutes(1), c), who);
    await refused(c, "signedOut", () => decideJoin(actors.visitor, request, true, minutes(1), c));
    await refused(c, "alreadyAsked", () => askToJoin(actors.outsider, asked(issue), minutes(1), c));
    expect([(await listJoinRequests(actors.outsider, issue, "en", NOW, c)).length, (await listJoinRequests(actors.editor, issue, "en", NOW, c)).length]).toEqual([0, 0]);

    await decideJoin(actors.author, request, false, minutes(2), c);
    expect(await reads(c, "outsider", issue), "declined").toBe(false);
    await expect(decideJoin(actors.author, request, true, minutes(3), c)).rejects.toThrow(); // an answered request is answered
    expect(await reads(c, "outsider", issue)).toBe(false);
  });

  test("admitted, it reads what is for the parties and never what is for one organisation; it admits nobody in its turn", async ({ c }) => {
    await addCast(c);
    const issue = await addNotes(c);
    await askToJoin(actors.outsider, asked(issue), NOW, c);
    await decideJoin(actors.author, await requestOf(c), true, minutes(1), c);
    expect(await reads(c, "outsider", issue)).toBe(true);
    expect(await isReadable(actors.outsider, id("inner"), minutes(2), c)).toBe(false);
    await refused(c, "forbidden", () => addResponsible(actors.outsider, { issue, role: "asked", body: id("ministry") }, minutes(2), c));
  });

  test("a practice organisation is party to nothing real, and nobody joins what they cannot see", async ({ c }) => {
    await addCast(c);
    const issue = await addNotes(c);
    await refused(c, "forbidden", () => askToJoin(actors.learner, asked(issue), NOW, c));
    await addIssue(c, "unseen", { state: "submitted" });
    for (const target of [id("unseen"), id("nowhere")]) await refused(c, "notFound", () => askToJoin(actors.outsider, asked(target), NOW, c));
    for (const who of ["editor", "admin"] as const) await refused(c, "forbidden", () => askToJoin(actors[who], asked(issue), NOW, c), who);
  });

  test("writing to the parties is for parties, and a follow-up makes nobody one", async ({ c }) => {
    await addCast(c);
    const issue = await addNotes(c);
    await refused(c, "forbidden", () => recordFollowUp(actors.outsider, followUpInput("f", issue, { channel: "parties" } as never), NOW, c));
    await recordFollowUp(actors.outsider, followUpInput("f", issue), NOW, c);
    expect(await reads(c, "outsider", issue)).toBe(false);
    await refused(c, "forbidden", () => assess(actors.outsider, said(issue, "resolved"), NOW, c));
  });

  test("a text for the parties is released, checked and returned by nobody, and reaches an editor only when a party reports it", async ({ c }) => {
    await addCast(c);
    const issue = await addNotes(c);
    await refused(c, "forbidden", () => releaseRecord(actors.colleague, id("note"), 1, NOW, c));
    await refused(c, "forbidden", () => checkRecord(actors.colleague, id("note"), 1, NOW, c));
    for (const attempt of [releaseRecord, checkRecord]) await refused(c, "notFound", () => attempt(actors.editor, id("note"), 1, NOW, c));
    await refused(c, "notFound", () => returnRecord(actors.editor, id("note"), 1, "duplicate", "Twice.", NOW, c));
    for (const who of ["outsider", "editor"] as const) await refused(c, "notFound", () => reportText(actors[who], { id: id("note"), reason: "A name.", lang: "en" }, NOW, c), who);
    await reportText(actors.liaison, { id: id("note"), reason: "A name.", lang: "en" }, NOW, c);
    expect(await isReadable(actors.editor, id("note"), minutes(1), c)).toBe(true);
    await refused(c, "forbidden", () => releaseRecord(actors.editor, id("note"), 1, minutes(1), c));
    expect(await reads(c, "outsider", issue)).toBe(false);
  });
});

describe("one organisation speaks for another", () => {
  test("whoever is no party assesses nothing, and what a party says is its own whatever else it sends", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    for (const who of ["outsider", "learner", "editor", "admin", "system"] as const) await refused(c, "forbidden", () => assess(actors[who], said(issue, "resolved"), NOW, c), who);
    await refused(c, "signedOut", () => assess(actors.visitor, said(issue, "resolved"), NOW, c));
    const forged = { ...said(issue, "resolved"), organizationId: id("ministry"), organization: id("ministry"), by: actors.liaison.userId, practice: false };
    await assess(actors.author, forged, NOW, c);
    expect((await c.db.select({ organization: schema.assessments.organizationId, by: schema.assessments.by }).from(schema.assessments))).toEqual([{ organization: id("authors"), by: actors.author.userId }]);
    expect((await getIssue(actors.visitor, issue, "en", minutes(1), c))?.standing.agreed, "one voice is no agreement").toBeUndefined();
  });

  test("an NGO says nothing in an authority's name, nor an authority in another's", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "elsewhere", { by: null, parties: [{ role: "raised", organization: id("authors") }, { role: "responsible", organization: id("practiceAuthority") }] });
    for (const who of ["author", "outsider", "editor", "admin", "liaison"] as const) {
      await refused(c, "forbidden", () => acknowledgeIssue(actors[who], issue, NOW, c), who);
      await refused(c, "forbidden", () => passOn(actors[who], { issue, body: id("ministry"), text: "Not ours.", lang: "en", when: null, document: null, key: id("pass") }, NOW, c), who);
    }
    await refused(c, "forbidden", () => recordFollowUp(actors.liaison, followUpInput("f", issue), NOW, c));
    for (const state of ["acknowledged", "refused", "in_work"] as const) await refused(c, "forbidden", () => assess(actors.author, said(issue, state, { statement: "No." }), NOW, c), state);
  });

  test("who did not raise it verifies nothing, and nobody verifies what nobody proposed", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const answer = { issue, answer: "agree" as const, statement: "Seen.", source: null, document: null, lang: "en" as const, key: id("verify") };
    await refused(c, "wrongState", () => verify(actors.author, answer, NOW, c));
    await assess(actors.liaison, said(issue, "resolved"), NOW, c);
    for (const who of ["outsider", "liaison", "editor"] as const) await refused(c, "forbidden", () => verify(actors[who], answer, minutes(1), c), who);
  });

  test("what was said before is never changed, also by the same organisation", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await assess(actors.author, said(issue, "not_resolved"), NOW, c);
    const [first] = await c.db.select().from(schema.assessments);
    await assess(actors.colleague, said(issue, "resolved"), minutes(1), c);
    expect((await c.db.select().from(schema.assessments).where(eq(schema.assessments.id, first!.id)))[0]).toEqual(first);
  });

  test("words recorded of somebody are confirmed by that organisation alone", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await addEntry(c, "as-recorded", { issue, kind: "undertaking", ownName: false, parties: [{ role: "speaker", organization: id("ministry"), basis: "official_capacity" }] });
    const verdict = { entry: id("as-recorded"), verdict: "confirmed" as const, statement: null, source: null, document: null, lang: "en" as const, key: id("confirm") };
    for (const who of ["author", "outsider", "editor", "admin"] as const) await refused(c, "forbidden", () => confirmWords(actors[who], verdict, NOW, c), who);
  });

  test("nobody agrees to their own wish for more time, nor to what is between two others", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await addEntry(c, "letter", { issue, kind: "follow_up" });
    const on = (day: string) => ({ on: day, count: null, unit: null });
    const proposal = { kind: "agreed" as const, entry: id("letter"), term: on("2026-12-24") };
    for (const who of ["outsider", "editor"] as const) await refused(c, "forbidden", () => setDeadline(actors[who], proposal, NOW, c), who);
    await setDeadline(actors.author, proposal, NOW, c);
    const [deadline] = await c.db.select().from(schema.deadlines);
    for (const who of ["author", "colleague", "outsider", "editor"] as const) await refused(c, "forbidden", () => agreeDeadline(actors[who], deadline!.id, minutes(1), c), who);
    const wish = { deadline: deadline!.id, reason: "Slow post.", lang: "en" as const, term: on("2026-12-30") };
    await refused(c, "wrongState", () => askForTime(actors.liaison, wish, minutes(1), c), "what is not agreed yet is not prolonged");
    await agreeDeadline(actors.liaison, deadline!.id, minutes(2), c);
    for (const who of ["author", "outsider", "editor"] as const) await refused(c, "forbidden", () => askForTime(actors[who], wish, minutes(3), c), who);
    await askForTime(actors.liaison, wish, minutes(3), c);
    const [change] = await c.db.select().from(schema.deadlineChanges);
    expect(change?.agreedAt, "asking alone moves no deadline").toBeNull();
    for (const who of ["liaison", "outsider", "editor"] as const) await refused(c, "forbidden", () => agreeTime(actors[who], change!.id, minutes(4), c), who);
  });
});

describe("a liaison", () => {
  const NAME = "Aigul Unreleased";

  /** A meeting of the authors on the case, put before the editors; the ministry may reply. */
  async function addUnreleased(c: Connection): Promise<string> {
    const issue = await addCase(c);
    const platform = await addPlatform(c, "platform");
    const meeting = await recordMeeting(actors.author, meetingInput("talk", { platform, participants: [NAME, "two people"], title: "Talk about the case" }), days(-1), c);
    await c.db.insert(schema.agendaItems).values({ id: id("item"), meetingId: meeting, number: "1", order: 1, title: "The case", lang: "en", state: "discussed", outcome: "no_answer", issueId: issue });
    await submitRecord(actors.author, meeting, 1, NOW, c);
    return meeting;
  }

  test("reads no unreleased name, nor who wrote it down, by any door", async ({ c }) => {
    await addCast(c);
    const meeting = await addUnreleased(c);
    expect((await listReplies(actors.liaison, "en", minutes(1), c)).map((line) => line.id)).toEqual([meeting]);
    const reply = JSON.stringify(await getReply(actors.liaison, meeting, "en", minutes(1), c));
    expect(reply).toContain("Talk about the case");
    for (const hidden of [NAME, "Bureau of Authors", id("authors"), actors.author.userId]) expect(reply, hidden).not.toContain(hidden);
    const doors = await everyDoor(c, "liaison", meeting);
    expect(doors).not.toContain(NAME);
    expect(await getReply(actors.outsider, meeting, "en", minutes(1), c)).toBeUndefined();
    expect(await getReply(actors.visitor, meeting, "en", minutes(1), c)).toBeUndefined();
  });

  test("reads nothing at all of a record marked at risk", async ({ c }) => {
    await addCast(c);
    const meeting = await addUnreleased(c);
    await c.db.update(schema.meetings).set({ atRisk: true }).where(eq(schema.meetings.id, meeting));
    expect([await listReplies(actors.liaison, "en", minutes(1), c), await getReply(actors.liaison, meeting, "en", minutes(1), c)]).toEqual([[], undefined]);
    await refused(c, "notFound", () => recordReply(actors.liaison, { record: meeting, text: "We reply.", lang: "en", key: id("reply") }, minutes(1), c));
  });

  test("turns off nobody's right of reply, not even its own body's", async ({ c }) => {
    await addCast(c);
    const meeting = await recordMeeting(actors.liaison, meetingInput("own"), NOW, c);
    await refused(c, "forbidden", () => submitWithRisk(actors.liaison, meeting, 1, true, minutes(1), c));
  });

  test("delays nothing by silence, nor does an editor who does nothing", async ({ c }) => {
    await addCast(c);
    const meeting = await addUnreleased(c);
    for (const who of ["colleague", "editor"] as const) await refused(c, "replyWindow", () => releaseRecord(actors[who], meeting, 2, days(1), c), who);
    await refused(c, "replyWindow", () => releaseOnTerms(actors.colleague, meeting, 2, { publicElsewhere: "https://example.org/already" }, days(1), c), "only an editor judges what is public elsewhere");
    await releaseRecord(actors.colleague, meeting, 2, days(9), c); // nobody has replied, nobody has read it
    expect((await rowOf(c, meeting)).releasedAt).toEqual(days(9));
  });

  test("answers, and does not release its own answer; nor does anybody else's reply stop a release", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const answer = await recordFollowUp(actors.liaison, followUpInput("answer", issue, { text: "It is done." }), NOW, c);
    await refused(c, "ownText", () => releaseRecord(actors.liaison, answer, 1, minutes(1), c));
    await refused(c, "ownText", () => checkRecord(actors.liaison, answer, 1, minutes(1), c));
    for (const who of ["author", "outsider"] as const) await refused(c, "notFound", () => releaseRecord(actors[who], answer, 1, minutes(1), c), who);
    expect((await listTimeline(actors.visitor, NO_FILTER, [], "en", minutes(2), c)).entries).toEqual([]);
    await releaseRecord(actors.editor, answer, 1, minutes(2), c);
  });

  test("edits no word of an NGO", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const theirs = await recordFollowUp(actors.author, followUpInput("f", issue), NOW, c);
    await returnRecord(actors.editor, theirs, 1, "personal_data", "A name.", minutes(1), c);
    const input: Parameters<typeof amendFollowUp>[3] = followUpInput("f", issue, { text: "All is well." });
    for (const who of ["liaison", "outsider"] as const) await refused(c, "notFound", () => amendFollowUp(actors[who], theirs, 2, input, minutes(2), c), who);
    await releaseAfter(c, theirs);
    for (const who of ["liaison", "outsider"] as const) {
      await refused(c, "forbidden", () => withdrawRecord(actors[who], theirs, 4, "We do not like it.", minutes(5), c), who);
      await refused(c, "forbidden", () => changeRecord(actors[who], formOf("entry", { title: "All is well." }, { id: theirs, version: 4 }), minutes(5), c), who);
    }
  });

  test("signs nothing that does not wait for its body", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "talk", { rule: "on_the_record" });
    await refused(c, "forbidden", () => freezeVersion(actors.liaison, { id: id("talk"), version: 1, also: [] }, NOW, c));
    await freezeVersion(actors.author, { id: id("talk"), version: 1, also: [] }, NOW, c);
    const verdict = { id: id("talk"), number: 1, verdict: "agree" as const, statement: null, lang: "en" as const };
    for (const who of ["liaison", "outsider", "editor", "admin"] as const) await refused(c, "forbidden", () => signVersion(actors[who], verdict, minutes(1), c), who);
    await refused(c, "ownText", () => signVersion(actors.author, verdict, minutes(1), c), "who froze it does not sign it");
  });
});

describe("an editor", () => {
  test("takes no side: assesses, verifies, joins, follows up, acknowledges and signs nothing", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await addMeeting(c, "talk", { rule: "on_the_record" });
    await freezeVersion(actors.author, { id: id("talk"), version: 1, also: [] }, NOW, c);
    const attempts: Record<string, () => Promise<unknown>> = {
      assess: () => assess(actors.editor, said(issue, "resolved"), NOW, c),
      verify: () => verify(actors.editor, { issue, answer: "agree", statement: "Seen.", source: null, document: null, lang: "en", key: id("v") }, NOW, c),
      join: () => askToJoin(actors.editor, asked(issue), NOW, c),
      "follow up": () => recordFollowUp(actors.editor, followUpInput("f", issue), NOW, c),
      acknowledge: () => acknowledgeIssue(actors.editor, issue, NOW, c),
      sign: () => signVersion(actors.editor, { id: id("talk"), number: 1, verdict: "agree", statement: null, lang: "en" }, NOW, c),
      "record a meeting": () => recordMeeting(actors.editor, meetingInput("m"), NOW, c),
      raise: () => createRecord(actors.editor, formOf("issue", { title: "Ours" }), NOW, c),
    };
    for (const [what, attempt] of Object.entries(attempts)) await refused(c, "forbidden", attempt, what);
  });

  test("rewrites no organisation's words, before or after their release", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const meeting = await recordMeeting(actors.author, meetingInput("m"), NOW, c);
    await refused(c, "notFound", () => amendMeeting(actors.editor, meeting, 1, meetingInput("m", { title: "Better" }), minutes(1), c));
    await submitRecord(actors.author, meeting, 1, minutes(1), c);
    await refused(c, "forbidden", () => amendMeeting(actors.editor, meeting, 2, meetingInput("m", { title: "Better" }), minutes(2), c));
    const theirs = await recordFollowUp(actors.author, followUpInput("f", issue), NOW, c);
    await releaseRecord(actors.editor, theirs, 1, minutes(2), c);
    await refused(c, "forbidden", () => changeRecord(actors.editor, formOf("entry", { title: "Better" }, { id: theirs, version: 2 }), minutes(3), c));
  });

  test("withdraws nothing without saying why, and reviews no withdrawal of their own", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await refused(c, "withdrawalReason", () => withdrawRecord(actors.editor, issue, 1, "", NOW, c));
    await withdrawRecord(actors.editor, issue, 1, "It names a child.", NOW, c);
    await refused(c, "forbidden", () => reviewWithdrawal(actors.editor, issue, minutes(1), c));
    for (const who of ["author", "liaison"] as const) await refused(c, "notFound", () => reviewWithdrawal(actors[who], issue, minutes(1), c), who);
  });
});

describe("nobody releases what they wrote", () => {
  test("nor what they changed, by whichever form", async ({ c }) => {
    await addCast(c);
    const meeting = await recordMeeting(actors.author, meetingInput("m"), NOW, c);
    const [before] = await c.db.select().from(schema.meetings).where(eq(schema.meetings.id, meeting));
    const { id: _, ...values } = before!;
    await changeRecord(actors.colleague, formOf("meeting", { ...values, title: "Rewritten by a colleague", lang: "en", country: "KZ", summary: null, classification: null }, { id: meeting, version: 1 }), minutes(1), c);
    const { version } = await rowOf(c, meeting);
    await submitRecord(actors.author, meeting, version, minutes(2), c);
    for (const who of ["author", "colleague"] as const) await refused(c, "ownText", () => releaseRecord(actors[who], meeting, version + 1, minutes(3), c), who);
  });

  test("of a record kept for reference an editor judges, not a colleague; also of a change to a released one", async ({ c }) => {
    await addCast(c);
    await addOrganization(c, "proposed", { state: "submitted", title: "A body, proposed" });
    await refused(c, "forbidden", () => releaseRecord(actors.colleague, id("proposed"), 1, NOW, c));
    await refused(c, "forbidden", () => checkRecord(actors.colleague, id("proposed"), 1, NOW, c));
    await addOrganization(c, "body", { by: null, title: "A body" });
    const saved = await changeRecord(actors.author, formOf("organization", { title: "A body, renamed", lang: "en", country: "KZ" }, { id: id("body"), version: 1, why: "It was renamed." }), NOW, c);
    expect(saved).toMatchObject({ waits: true });
    expect((await rowOf(c, id("body"))).title).toBe("A body");
    const [correction] = await c.db.select({ id: schema.records.id }).from(schema.records).where(eq(schema.records.classification, "correction"));
    await refused(c, "forbidden", () => releaseRecord(actors.colleague, correction!.id, 1, minutes(1), c));
    await releaseRecord(actors.editor, correction!.id, 1, minutes(2), c);
    expect((await rowOf(c, id("body"))).title).toBe("A body, renamed");
  });
});

describe("what a payload brings along", () => {
  /** What the server alone sets, by the names under which somebody might send it. */
  const FORBIDDEN = ["state", "side", "author", "authorOrganizationId", "author_organization_id", "organization", "organizationId", "createdBy", "by", "role", "practice", "visibility", "public", "draft", "releasedAt", "released_at", "checkedAt", "withdrawnAt", "kind", "admitted", "__proto__x"];
  const LIB = path.resolve(import.meta.dirname, "../lib");
  const INPUTS = readdirSync(LIB).filter((file) => /^(.*-)?inputs?\.ts$/.test(file));

  /** Fields of a form that happen to be called so: what a party says, and which account an admin makes. What becomes of them is tested where they are used. */
  const OWN_FIELDS: Record<string, string[]> = { assessInput: ["state"], addPartyInput: ["role"], inviteInput: ["role", "organization"] };
  const refuses = (input: z.ZodType, payload: Record<string, string>) => input.safeParse(payload).error?.issues.some((issue) => issue.code === "unrecognized_keys") === true;

  it.each(INPUTS)("is refused by every form of lib/%s", async (file) => {
    const exported = (await import(path.resolve(LIB, file))) as Record<string, unknown>; // whatever the file exports
    const forms = Object.entries(exported).filter((entry): entry is [string, z.ZodType] => entry[0].endsWith("Input") && entry[1] instanceof z.ZodType && entry[0] !== "recordFormInput");
    const taken = forms.flatMap(([name, input]) => FORBIDDEN.filter((field) => !OWN_FIELDS[name]?.includes(field) && !refuses(input, { [field]: "x" })).map((field) => `${name} takes ${field}`));
    expect(taken).toEqual([]);
  });

  it("is refused by the form of every noun and of every part of it, but for what the noun itself has", () => {
    const frame = { key: id("form"), why: "", whyLang: "en" };
    const taken = RECORD_KINDS.flatMap((noun) => [undefined, ...(Object.keys(PART_FORMS) as Part[])].flatMap((part) => {
      const own = fieldsOf(noun, part).map((field) => field.name);
      return [...FORBIDDEN, "ownName", "ofMeetingId", "slug", "identifier", "version_", "mergedIntoId"].filter((field) => !own.includes(field) && !refuses(recordFormInput, { ...frame, noun, ...(part ? { part } : {}), [field]: "x" })).map((field) => `${noun} ${part ?? ""} takes ${field}`);
    }));
    expect(taken).toEqual([]);
    const own = RECORD_KINDS.flatMap((noun) => fieldsOf(noun).map((field) => `${noun}.${field.name}`)).filter((name) => FORBIDDEN.some((field) => name.endsWith(`.${field}`)));
    expect(own, "whose post it is, who wrote the source; the side is an editor's to set, and everybody else is refused below").toEqual(["organization.side", "post.organizationId", "source.author"]);
  });

  test("sets no side, author, state, channel or release on what is written", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const forged = { authorOrganizationId: id("others"), createdBy: actors.outsider.userId, practice: true, state: "released", draft: false, visibility: "public", releasedAt: NOW, releasedBy: actors.editor.userId, slug: "mine", identifier: "KZ-9999" };
    const made = [await recordFollowUp(actors.author, { ...followUpInput("f", issue), ...forged }, NOW, c), await recordMeeting(actors.author, { ...meetingInput("m"), ...(forged as Partial<MeetingInput>) }, NOW, c)];
    for (const recordId of made) expect(await rowOf(c, recordId)).toMatchObject({ authorOrganizationId: id("authors"), createdBy: actors.author.userId, practice: false, channel: "public", releasedAt: null, releasedBy: null, slug: null, identifier: null });
  });

  test("gives an organisation no side but by an editor", async ({ c }) => {
    await addCast(c);
    const body = (side: string | null) => formOf("organization", { title: "A body", lang: "en", country: "KZ", side });
    for (const who of ["author", "liaison"] as const) await refused(c, "forbidden", () => createRecord(actors[who], body("government"), NOW, c), who);
    await addOrganization(c, "known", { by: null, side: "government", title: "Known" });
    await refused(c, "forbidden", () => changeRecord(actors.author, formOf("organization", { title: "Known", lang: "en", country: "KZ", side: "civil_society" }, { id: id("known"), version: 1, why: "So it is." }), NOW, c));
    expect((await c.db.select({ side: schema.organizations.side }).from(schema.organizations).where(eq(schema.organizations.id, id("known"))))[0]).toEqual({ side: "government" });
  });

  test("puts another's words into nobody's own name", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const saved = await createRecord(actors.author, formOf("entry", { title: "The ministry answered.", lang: "en", country: "KZ", classification: "official_response" }, {}, { issueId: issue }), NOW, c);
    const entry = (await c.db.select().from(schema.entries).where(eq(schema.entries.id, (saved as { id: string }).id)))[0];
    expect(entry).toMatchObject({ ownName: false });
    expect(await rowOf(c, entry!.id)).toMatchObject({ authorOrganizationId: id("authors"), releasedAt: null });
  });

  test("keeps one member's unfinished form from every other", async ({ c }) => {
    await addCast(c);
    await keepForm(actors.author, "quick-log", { title: "Half" }, NOW, c);
    for (const who of ["colleague", "outsider", "editor", "admin"] as const) expect(await keptForm(actors[who], "quick-log", c), who).toBeUndefined();
  });
});

describe("accounts", () => {
  const invitation = { email: "new@example.org", name: "New", role: "ngo" as const, organizationId: id("others"), coordinator: false };

  test("are made and suspended by an admin, and by a coordinator in its own organisation and role", async ({ c }) => {
    await addCast(c);
    for (const who of ["author", "outsider", "editor", "liaison"] as const) {
      await refused(c, "forbidden", () => inviteUser(actors[who], invitation, "hash", NOW, c), who);
      await expect(suspendUser(actors[who], actors.author.userId, NOW, c), who).rejects.toThrow();
    }
    await refused(c, "forbidden", () => inviteUser(actors.colleague, invitation, "hash", NOW, c), "another organisation's");
    const own = { ...invitation, organizationId: id("authors") };
    for (const more of [{ role: "editor" as const, organizationId: null }, { role: "admin" as const, organizationId: null }, { role: "liaison" as const }, { coordinator: true }]) await refused(c, "forbidden", () => inviteUser(actors.colleague, { ...own, ...more }, "hash", NOW, c), JSON.stringify(more));
    await refused(c, "ownAccount", () => suspendUser(actors.colleague, actors.colleague.userId, NOW, c));
    expect(JSON.stringify(await listUsers(actors.admin, "en", NOW, c)), "no password leaves the database").not.toMatch(/passwordHash|"-"/);
    expect(await listUsers(actors.outsider, "en", NOW, c)).toEqual([]);
  });
});

describe("what is not released", () => {
  const SECRET = "Xylophonist";

  test("leaks by no list, page, search, trail or notice", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const platform = await addPlatform(c, "platform");
    const follow = await recordFollowUp(actors.author, followUpInput("f", issue, { text: `${SECRET} one. ${SECRET} two.` }), NOW, c);
    const meeting = await recordMeeting(actors.author, meetingInput("m", { platform, title: `${SECRET} talks`, participants: [`${SECRET} Person`] }), NOW, c);
    await submitRecord(actors.author, meeting, 1, minutes(1), c);
    await assess(actors.author, said(issue, "not_resolved", { statement: `${SECRET} says no.` }), minutes(1), c);
    await addIssue(c, "raised", { title: `${SECRET} raised`, state: "submitted" });
    for (const who of ["visitor", "outsider", "learner", "liaison", "admin"] as const) {
      for (const recordId of [follow, meeting, issue, id("raised")]) expect(await everyDoor(c, who, recordId, SECRET), `${who}, ${recordId}`).not.toContain(SECRET);
    }
    expect(await everyDoor(c, "colleague", follow, SECRET), "the doors do open").toContain(SECRET);
    expect(await everyDoor(c, "editor", follow, SECRET)).toContain(SECRET);
  });
});

describe("every write, by whoever has no business there", () => {
  type Write = (actor: Actor, c: Connection, at: Date) => Promise<unknown>;
  const promise = { text: "We shall.", lang: "en" as const, when: null, as: null, basis: null, document: null, documentDate: null, point: null, source: null, with: [], deadline: { asSaid: null, due: null, counted: null }, issue: id("case"), key: id("p") };
  const term = { on: "2026-12-24", count: null, unit: null };
  const invitation = { email: "new@example.org", name: "New", role: "ngo" as const, organizationId: id("authors"), coordinator: false };
  const verdict = { id: id("talk"), number: 1, verdict: "agree" as const, statement: null, lang: "en" as const };
  const sitting = { platform: id("platform"), period: "2026-01-01", statement: null, lang: "en" as const };

  /** Each exported function of db/ that writes, as pressed on things of the authors: released `talk`, `case` and `followed`, unreleased `waiting`, `returned` and `drafted`. */
  const WRITES: Record<string, Write> = {
    acceptLikelySame: (actor, c, at) => acceptLikelySame(actor, id("likely"), at, c), rejectLikelySame: (actor, c, at) => rejectLikelySame(actor, id("likely"), at, c),
    acknowledgeIssue: (actor, c, at) => acknowledgeIssue(actor, id("case"), at, c),
    addHoliday: (actor, c, at) => addHoliday(actor, { country: "KZ", day: "2026-12-14", name: "A day", lang: "en", working: false, citation: null }, at, c),
    removeHoliday: (actor, c, at) => removeHoliday(actor, "KZ", "2026-12-16", at, c),
    addResponsible: (actor, c, at) => addResponsible(actor, { issue: id("case"), role: "asked", body: id("others") }, at, c),
    addUser: (actor, c, at) => addUser(actor, { ...invitation, passwordHash: "hash" }, at, c), disableUser: (actor, c, at) => disableUser(actor, "author@example.org", at, c),
    inviteUser: (actor, c, at) => inviteUser(actor, invitation, "hash", at, c), inviteAgain: (actor, c, at) => inviteAgain(actor, actors.author.userId, "hash", at, c),
    suspendUser: (actor, c, at) => suspendUser(actor, actors.author.userId, at, c), reinstateUser: (actor, c, at) => reinstateUser(actor, actors.author.userId, at, c),
    nameCoordinator: (actor, c, at) => nameCoordinator(actor, actors.author.userId, true, at, c), changePassword: (actor, c, at) => changePassword(actor, actors.author.userId, "hash", at, c),
    agreeDeadline: (actor, c, at) => agreeDeadline(actor, id("deadline"), at, c), agreeTime: (actor, c, at) => agreeTime(actor, id("change"), at, c), askForTime: (actor, c, at) => askForTime(actor, { deadline: id("deadline"), reason: "Slow.", lang: "en", term }, at, c),
    askOnIssue: (actor, c, at) => askOnIssue(actor, { issue: id("case"), reason: "Slow.", lang: "en", term, key: id("t") }, at, c),
    checkTerm: (actor, c, at) => checkTerm(actor, id("statutory"), at, c), pauseDeadline: (actor, c, at) => pauseDeadline(actor, { deadline: id("deadline"), starts: "2026-12-02", reason: "Slow.", lang: "en" }, at, c),
    resumeDeadline: (actor, c, at) => resumeDeadline(actor, id("change"), at, c), setDeadline: (actor, c, at) => setDeadline(actor, { kind: "agreed", entry: id("followed"), term }, at, c),
    amendFollowUp: (actor, c, at) => amendFollowUp(actor, id("returned"), 1, followUpInput("f", id("case")), at, c), amendMeeting: (actor, c, at) => amendMeeting(actor, id("drafted"), 1, meetingInput("m"), at, c), amendPromise: (actor, c, at) => amendPromise(actor, id("returned"), 1, promise, at, c),
    askToJoin: (actor, c, at) => askToJoin(actor, asked(id("case")), at, c), decideJoin: (actor, c, at) => decideJoin(actor, id("request"), true, at, c),
    assess: (actor, c, at) => assess(actor, said(id("case"), "resolved"), at, c), verify: (actor, c, at) => verify(actor, { issue: id("case"), answer: "agree", statement: "Seen.", source: null, document: null, lang: "en", key: id("v") }, at, c),
    confirmWords: (actor, c, at) => confirmWords(actor, { entry: id("told"), verdict: "confirmed", statement: null, source: null, document: null, lang: "en", key: id("w") }, at, c),
    cancelMeeting: (actor, c, at) => cancelMeeting(actor, id("planned"), 1, "Nobody came.", at, c), closeMeeting: (actor, c, at) => closeMeeting(actor, id("talk"), 1, at, c), reopenMeeting: (actor, c, at) => reopenMeeting(actor, id("talk"), 1, at, c),
    postponeMeeting: (actor, c, at) => postponeMeeting(actor, id("planned"), 1, { reason: "Snow.", when: "2027-02-01" }, at, c), setItemOutcome: (actor, c, at) => setItemOutcome(actor, id("talk"), 1, id("item"), "no_answer", at, c),
    planNextMeeting: (actor, c, at) => planNextMeeting(actor, id("drafted"), { key: id("next"), title: "Next", lang: "en", agreed: false, when: "2027-02-01" }, at, c),
    submitRecord: (actor, c, at) => submitRecord(actor, id("drafted"), 1, at, c), submitWithRisk: (actor, c, at) => submitWithRisk(actor, id("drafted"), 1, true, at, c), checkRecord: (actor, c, at) => checkRecord(actor, id("waiting"), 1, at, c),
    releaseRecord: (actor, c, at) => releaseRecord(actor, id("waiting"), 1, at, c), releaseOnTerms: (actor, c, at) => releaseOnTerms(actor, id("waiting"), 1, { from: { day: "2027-01-01", time: "10:00" } }, at, c),
    returnRecord: (actor, c, at) => returnRecord(actor, id("waiting"), 1, "duplicate", "Twice.", at, c), withdrawRecord: (actor, c, at) => withdrawRecord(actor, id("followed"), 1, "A reason.", at, c), reviewWithdrawal: (actor, c, at) => reviewWithdrawal(actor, id("withdrawn"), at, c),
    createRecord: (actor, c, at) => createRecord(actor, formOf("platform", { title: "A platform", lang: "en", country: "KZ" }), at, c),
    changeRecord: (actor, c, at) => changeRecord(actor, formOf("meeting", { title: "Changed" }, { id: id("talk"), version: 1 }), at, c), removeRow: (actor, c, at) => removeRow(actor, { noun: "meeting", part: "participants", id: id("talk"), row: id("talk/participant/0"), version: 1, why: "Wrong.", whyLang: "en" }, at, c),
    checkTranslation: (actor, c, at) => checkTranslation(actor, { record: id("case"), row: id("translation"), text: "Іс" }, at, c),
    mergeRecords: (actor, c, at) => mergeRecords(actor, { from: id("twin"), into: id("platform"), fromVersion: 1, intoVersion: 1, keep: {} }, at, c), undoMerge: (actor, c, at) => undoMerge(actor, id("merge"), at, c),
    splitIssue: (actor, c, at) => splitIssue(actor, { issue: id("case"), version: 1, title: "Part", lang: "en", key: id("s"), entries: [id("followed")] }, at, c),
    freezeVersion: (actor, c, at) => freezeVersion(actor, { id: id("talk"), version: 1, also: [] }, at, c), signVersion: (actor, c, at) => signVersion(actor, verdict, at, c),
    passOn: (actor, c, at) => passOn(actor, { issue: id("case"), body: id("others"), text: "Not ours.", lang: "en", when: null, document: null, key: id("o") }, at, c),
    raiseAtMeeting: (actor, c, at) => raiseAtMeeting(actor, { issue: id("case"), at: { meeting: id("drafted"), item: null }, text: "Again.", lang: "en", key: id("r") }, at, c), raiseFromAgendaItem: (actor, c, at) => raiseFromAgendaItem(actor, id("item"), id("case"), at, c),
    recordFollowUp: (actor, c, at) => recordFollowUp(actor, followUpInput("g", id("case")), at, c), recordMeeting: (actor, c, at) => recordMeeting(actor, meetingInput("n"), at, c), recordPromise: (actor, c, at) => recordPromise(actor, promise, at, c),
    recordReply: (actor, c, at) => recordReply(actor, { record: id("waiting"), text: "We reply.", lang: "en", key: id("q") }, at, c), reportText: (actor, c, at) => reportText(actor, { id: id("note"), reason: "A name.", lang: "en" }, at, c), handleReport: (actor, c, at) => handleReport(actor, id("report"), at, c),
    sayMissed: (actor, c, at) => sayMissed(actor, sitting, at, c), markComplete: (actor, c, at) => markComplete(actor, { ...sitting, source: "source" }, at, c),
    regenerateSittings: (actor, c, at) => regenerateSittings(actor, id("platform"), at, c), regenerateAllSittings: (actor, c, at) => regenerateAllSittings(actor, at, c), removePractice: (actor, c, at) => removePractice(actor, at, c),
  };

  /** What these may do to such things after all, by design: everything else is refused. */
  const ALLOWED: Partial<Record<ActorKey, string[]>> = {
    visitor: [],
    outsider: ["askToJoin", "recordFollowUp", "recordMeeting", "createRecord", "raiseFromAgendaItem", "setDeadline", "checkTerm"],
    learner: ["recordFollowUp", "recordMeeting", "createRecord", "raiseFromAgendaItem"],
    editor: ["checkTranslation", "returnRecord", "releaseRecord", "releaseOnTerms", "checkRecord", "withdrawRecord", "reviewWithdrawal", "createRecord", "mergeRecords", "splitIssue", "freezeVersion", "rejectLikelySame", "acceptLikelySame", "handleReport", "regenerateSittings", "markComplete"],
    admin: ["addHoliday", "removeHoliday", "inviteUser", "suspendUser", "nameCoordinator"],
    system: ["createRecord", "addUser", "disableUser", "inviteUser", "suspendUser", "nameCoordinator", "changePassword", "regenerateSittings", "regenerateAllSittings", "removePractice"],
  };

  async function addScene(c: Connection): Promise<void> {
    await addCast(c);
    await addCase(c);
    const [issue, platform] = [id("case"), await addPlatform(c, "platform")];
    await addPlatform(c, "twin");
    await addMeeting(c, "talk", { platform, rule: "on_the_record", participants: [{ name: "Somebody" }] });
    await addMeeting(c, "drafted", { state: "draft" });
    await addMeeting(c, "planned", { when: "2027-01-20" });
    await c.db.update(schema.meetings).set({ status: "confirmed" }).where(eq(schema.meetings.id, id("planned")));
    await c.db.insert(schema.agendaItems).values({ id: id("item"), meetingId: id("talk"), number: "1", order: 1, title: "The case", lang: "en", state: "discussed" });
    for (const [key, state] of [["waiting", "submitted"], ["returned", "returned"], ["followed", "released"], ["withdrawn", "withdrawn"]] as const) await addEntry(c, key, { issue, state });
    await addEntry(c, "note", { issue, channel: "parties", state: "submitted" });
    await addEntry(c, "told", { issue, kind: "undertaking", ownName: false, parties: [{ role: "speaker", organization: id("ministry"), basis: "official_capacity" }] });
    const on = { entryId: id("followed"), country: "KZ", at: NOW, by: actors.author.userId, setByOrganizationId: id("authors"), starts: "2026-12-01" };
    await c.db.insert(schema.deadlines).values([{ ...on, id: id("deadline"), kind: "agreed", on: "2026-12-20" }, { ...on, id: id("statutory"), kind: "statutory", count: 15, unit: "working_days", unchecked: true }]);
    await c.db.insert(schema.deadlineChanges).values({ id: id("change"), deadlineId: id("deadline"), kind: "pause", starts: "2026-12-02", reason: "Slow.", lang: "en", organizationId: id("ministry"), at: NOW, by: actors.liaison.userId });
    await c.db.insert(schema.translations).values({ id: id("translation"), recordId: issue, field: "title", lang: "kk", text: "Іс", origin: "machine" });
    await c.db.insert(schema.holidays).values({ country: "KZ", day: "2026-12-16", name: "A day", lang: "en" });
    await c.db.insert(schema.reports).values({ id: id("report"), recordId: id("note"), organizationId: id("ministry"), reason: "A name.", lang: "en", at: NOW, by: actors.liaison.userId });
  }

  it("is tried below, whatever is added to the data layer", () => {
    const folder = path.resolve(import.meta.dirname, "../db");
    const NOT_FOR_THIS = ["insertRows", "indexMissing", "reindex", "keepForm", "dropForm", "markRead", "markAllRead", "accountForSignIn"]; // one's own unfinished forms and notices; seeds and the index
    const writes = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !["client.ts", "sessions.ts"].includes(file)).flatMap((file) =>
      readFileSync(path.join(folder, file), "utf8").split(/^(?=export )/m).flatMap((part) => (/atomically\(/.test(part.split("\n}\n")[0] ?? "") ? (/^export async function (\w+)\(\s*_?actor/.exec(part)?.slice(1) ?? []) : [])),
    );
    expect(writes.length).toBeGreaterThan(40);
    expect(writes.filter((name) => !(name in WRITES) && !NOT_FOR_THIS.includes(name))).toEqual([]);
  });

  test.for(Object.keys(ALLOWED) as ActorKey[])("%s is refused everything else, and leaves no trace", async (who, { c }) => {
    await addScene(c);
    const before = await snapshot(c);
    const done: string[] = [];
    for (const [name, write] of Object.entries(WRITES).filter(([each]) => !ALLOWED[who]?.includes(each))) {
      const outcome = await write(actors[who], c, minutes(1)).then(() => "done", (error: Error) => (error.name === "Refusal" || error.name === "StaleError" ? "refused" : `${error.name}: ${error.message}`));
      if (outcome !== "refused") done.push(`${name}: ${outcome}`);
    }
    expect(done).toEqual([]);
    expect(await snapshot(c)).toEqual(before);
  });
});

/** What somebody finds of a record at every place where records are read, as one text. */
async function everyDoor(c: Connection, who: ActorKey, recordId: string, words = "Unreleased"): Promise<string> {
  const [actor, at] = [actors[who], minutes(30)];
  const found = [
    await getIssue(actor, id("case"), "en", at, c), await previewIssue(actor, recordId, "en", at, c), await getMeeting(actor, recordId, "en", at, c), await previewMeeting(actor, recordId, "en", at, c), await getEntry(actor, recordId, "en", at, c),
    await listTimeline(actor, NO_FILTER, [], "en", at, c), await listLatestEntries(actor, 50, "en", at, c), await listMeetings(actor, {}, "en", at, c), await listPlatforms(actor, "en", at, c), await search(actor, words, "en", at, c),
    await trailOf(actor, recordId, "en", at, c), await trailOf(actor, id("case"), "en", at, c), [...(await linksTo(actor, [recordId], "en", at, c)).values()], await listFollowable(actor, id("case"), "en", at, c),
    await getTypedMeeting(actor, recordId, at, c), await getTypedFollowUp(actor, recordId, at, c), await getOwnRecord(actor, recordId, at, c), await listOwnRecords(actor, {}, at, c), await listDesk(actor, at, c), (await listWaiting(actor, {}, "en", at, c)).lines,
    await titleForAct(actor, recordId, "en", at, c), await listIssuesPutTo(actor, {}, "en", at, c), await listContested(actor, "en", at, c), await listToAnswer(actor, "en", at, c), await listNotices(actor, undefined, "en", at, c), await listWithdrawals(actor, "en", at, c),
    await findBySlug(actor, "entry", recordId, at, c),
  ];
  return JSON.stringify(found);
}

async function releaseAfter(c: Connection, recordId: string): Promise<void> {
  await submitRecord(actors.author, recordId, 2, minutes(3), c);
  await releaseRecord(actors.editor, recordId, 3, minutes(4), c);
}

/** What the form of a noun sends once it has been read. */
function formOf(noun: RecordFormInput["noun"], values: Record<string, unknown>, changes: { id?: string; version?: number; why?: string } = {}, references: Record<string, string> = {}): RecordFormInput & { id: string; version: number } {
  const { why = "It was wrong.", ...of } = changes;
  return {
    noun, key: id(`form/${noun}/${JSON.stringify(changes)}`), why, whyLang: "en", keep: {}, values: values as RecordFormInput["values"], // named columns of the noun's own form
    references: Object.fromEntries(Object.entries(references).map(([name, typed]) => [name, [{ typed, pick: typed }]])), id: of.id ?? "", version: of.version ?? 1,
  };
}
