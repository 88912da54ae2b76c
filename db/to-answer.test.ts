import { beforeEach, describe, expect } from "vitest";
import type { Actor } from "@/lib/actor";
import type { AssessmentState } from "@/lib/issues";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addEntry, addIssue, addMeeting, addPost, days, id, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { mayConfirm } from "./confirmations";
import { deadlineActs } from "./deadline-acts";
import { versionVerbs } from "./record-versions";
import { agendaItems, assessments, confirmations, deadlineChanges, deadlines, entries, expectedSigners, issueParties, joinRequests, meetings, organizations, records, recordVersions, signatures } from "./schema";
import { mayDo } from "./things";
import { endsToVerify, listToAnswer, requestsToDecide, termsToAgree, versionsToSign, wordsToConfirm } from "./to-answer";
import { eq } from "./sql";

const raised = { role: "raised" as const, organization: id("authors") };
const asked = { role: "asked" as const, organization: id("ministry") };
const NOBODY = ["outsider", "learner", "editor", "admin", "visitor"] as const;
type Ask = (actor: Actor, now?: Date, c?: Connection) => Promise<{ id: string; at: Date; what: string; recordId: string }[]>;
const idsFor = async (c: Connection, ask: Ask, who: ActorKey) => (await ask(actors[who], NOW, c)).map((a) => a.id);
const onlyFor = async (c: Connection, ask: Ask, who: readonly ActorKey[], expected: string[]) => {
  for (const key of Object.keys(actors) as ActorKey[]) if (key !== "system") expect([key, await idsFor(c, ask, key)]).toEqual([key, who.includes(key) ? expected : []]);
};

beforeEach<{ c: Connection }>(async ({ c }) => {
  await addCast(c);
  await addIssue(c, "issue", { parties: [raised, asked] });
});

describe("a deadline to agree to", () => {
  const propose = (c: Connection, key: string, by: string, entry = "raising", o: Partial<typeof deadlines.$inferInsert> = {}) => c.db.insert(deadlines).values({ id: id(key), entryId: id(entry), kind: "agreed", starts: "2026-11-20", on: "2026-12-20", country: "KZ", setByOrganizationId: id(by), at: days(-1), ...o });
  const ask = (c: Connection, key: string, deadline: string, o: Partial<typeof deadlineChanges.$inferInsert> = {}) => c.db.insert(deadlineChanges).values({ id: id(key), deadlineId: id(deadline), kind: "extension", on: "2027-01-20", reason: "More papers.", lang: "en", organizationId: id("ministry"), at: days(-1), ...o });
  beforeEach<{ c: Connection }>(({ c }) => addEntry(c, "raising", { issue: id("issue"), kind: "raised" }).then(() => undefined));

  test("proposed by the body waits for whoever raised the issue, and the other way round", async ({ c }) => {
    await propose(c, "by the body", "ministry");
    await onlyFor(c, termsToAgree, ["author", "colleague"], [id("by the body")]);
    expect((await deadlineActs(actors.author, id("raising"), NOW, c))?.agreeDeadline).toEqual([id("by the body")]);
    await c.db.delete(deadlines);
    await propose(c, "by an NGO", "authors");
    await onlyFor(c, termsToAgree, ["liaison"], [id("by an NGO")]);
    expect((await deadlineActs(actors.liaison, id("raising"), NOW, c))?.agreeDeadline).toEqual([id("by an NGO")]);
  });

  test("waits for a body that is party by a post as for any, and no more once it is agreed to", async ({ c }) => {
    await addPost(c, "post", { organization: id("ministry") });
    await addIssue(c, "by post", { parties: [raised, { role: "responsible", post: id("post") }] });
    await addEntry(c, "raising there", { issue: id("by post"), kind: "raised" });
    await propose(c, "proposal", "authors", "raising there");
    expect(await idsFor(c, termsToAgree, "liaison")).toEqual([id("proposal")]);
    await c.db.update(deadlines).set({ agreedAt: NOW });
    expect(await idsFor(c, termsToAgree, "liaison")).toEqual([]);
  });

  test("counts what waits of no withdrawn or unreleased entry, and of practice in practice alone", async ({ c }) => {
    for (const [key, state] of [["withdrawn", "withdrawn"], ["unreleased", "submitted"]] as const) {
      await addEntry(c, key, { issue: id("issue"), kind: "raised", state });
      await propose(c, `on ${key}`, "ministry", key);
    }
    await addEntry(c, "practised", { issue: id("issue"), kind: "raised", by: "learner", practice: true });
    await propose(c, "in practice", "practiceAuthority", "practised");
    await onlyFor(c, termsToAgree, [], []);
    await c.db.insert(issueParties).values([{ issueId: id("issue"), role: "raised", organizationId: id("practiceNgo") }]);
    await onlyFor(c, termsToAgree, ["learner"], [id("in practice")]);
  });

  test("may be more time or a pause, which waits for whoever raised the issue until it is agreed to", async ({ c }) => {
    await propose(c, "set", "ministry", "raising", { kind: "statutory", on: null, count: 20, unit: "calendar_days" });
    await ask(c, "more time", "set");
    await ask(c, "pause", "set", { kind: "pause", starts: "2026-12-01", on: null, at: days(-2) });
    await ask(c, "by law", "set", { agreedAt: days(-1) });
    await onlyFor(c, termsToAgree, ["author", "colleague"], [id("pause"), id("more time")]);
    expect((await termsToAgree(actors.author, NOW, c)).map((a) => a.what)).toEqual(["pause", "time"]);
    expect((await deadlineActs(actors.author, id("raising"), NOW, c))?.agreeTime.sort()).toEqual([id("more time"), id("pause")].sort());
  });
});

describe("words recorded of an organisation", () => {
  const recordOf = (c: Connection, key: string, o: Parameters<typeof addEntry>[2] = {}) => addEntry(c, key, { issue: id("issue"), kind: "official_response", ownName: false, parties: [{ role: "speaker", organization: id("ministry") }], ...o });

  test("wait for it until it confirms or contests them, whether it spoke itself or by a post", async ({ c }) => {
    await addPost(c, "post", { organization: id("ministry") });
    await recordOf(c, "later");
    await recordOf(c, "earlier", { releasedAt: days(-3), parties: [{ role: "speaker", post: id("post") }] });
    await onlyFor(c, wordsToConfirm, ["liaison"], [id("earlier"), id("later")]);
    for (const key of ["earlier", "later"]) expect(await mayConfirm(actors.liaison, id(key), NOW, c)).toBe(true);
    await c.db.insert(confirmations).values({ entryId: id("earlier"), organizationId: id("ministry"), verdict: "contested", at: NOW, by: id("user/liaison") });
    await c.db.insert(confirmations).values({ entryId: id("later"), organizationId: id("others"), verdict: "confirmed", at: NOW, by: id("user/outsider") });
    await onlyFor(c, wordsToConfirm, ["liaison"], [id("later")]);
  });

  test("are not its own, nor without an author, unreleased, said to it, or under a rule that names nobody", async ({ c }) => {
    await recordOf(c, "own name", { ownName: true });
    await recordOf(c, "its own record", { by: "liaison" });
    await recordOf(c, "from a source", { by: null });
    await recordOf(c, "unreleased", { state: "submitted" });
    await recordOf(c, "withdrawn", { state: "withdrawn" });
    await recordOf(c, "said to it", { parties: [{ role: "addressee", organization: id("ministry") }] });
    await recordOf(c, "in practice", { by: "learner", practice: true });
    await addMeeting(c, "quiet", { rule: "chatham_house" });
    await recordOf(c, "under the rule", { meeting: id("quiet") });
    await addMeeting(c, "open", { rule: "on_the_record" });
    await c.db.insert(agendaItems).values({ id: id("item"), meetingId: id("open"), order: 1, title: "In camera", lang: "en", state: "discussed", attributionRule: "closed" });
    await recordOf(c, "under a stricter item", { meeting: id("open") });
    await c.db.update(entries).set({ agendaItemId: id("item") }).where(eq(entries.id, id("under a stricter item")));
    await onlyFor(c, wordsToConfirm, [], []);
    await recordOf(c, "at the open meeting", { meeting: id("open") });
    await onlyFor(c, wordsToConfirm, ["liaison"], [id("at the open meeting")]);
  });
});

describe("a proposed end", () => {
  const says = (c: Connection, organization: string, state: AssessmentState, at: Date, subject = "issue") => c.db.insert(assessments).values({ subjectId: id(subject), organizationId: id(organization), state, at, by: id(organization === "ministry" ? "user/liaison" : "user/author") });

  test("waits for those who raised the issue until one of them has spoken", async ({ c }) => {
    await says(c, "authors", "open", days(-9));
    await says(c, "ministry", "in_work", days(-8));
    await onlyFor(c, endsToVerify, [], []);
    await says(c, "ministry", "resolved", days(-7));
    await onlyFor(c, endsToVerify, ["author", "colleague"], [id("issue")]);
    expect(await mayDo(actors.author, "verify", id("issue"), NOW, c)).toBe(true);
    await c.db.insert(issueParties).values({ issueId: id("issue"), role: "raised", organizationId: id("others") });
    await onlyFor(c, endsToVerify, ["author", "colleague", "outsider"], [id("issue")]);
    await says(c, "others", "not_stated", days(-6));
    await onlyFor(c, endsToVerify, ["author", "colleague", "outsider"], [id("issue")]);
    await says(c, "others", "not_resolved", days(-5));
    await onlyFor(c, endsToVerify, [], []);
    await says(c, "ministry", "refused", days(-4));
    expect((await endsToVerify(actors.author, NOW, c)).map((a) => a.at)).toEqual([days(-4)]);
  });

  test("waits no more once the body says something else; who is not asked proposes none, and practice none at all", async ({ c }) => {
    await says(c, "others", "resolved", days(-7));
    await onlyFor(c, endsToVerify, [], []);
    await says(c, "ministry", "resolved", days(-6));
    await says(c, "ministry", "in_work", days(-5));
    await onlyFor(c, endsToVerify, [], []);
    await c.db.insert(issueParties).values([{ issueId: id("issue"), role: "asked", organizationId: id("practiceAuthority") }, { issueId: id("issue"), role: "raised", organizationId: id("practiceNgo") }]);
    await says(c, "practiceAuthority", "resolved", days(-4));
    await onlyFor(c, endsToVerify, [], []);
    await says(c, "ministry", "not_responsible", days(-3));
    await onlyFor(c, endsToVerify, ["author", "colleague"], [id("issue")]);
  });
});

describe("a request to join", () => {
  test("waits for those who raised the issue while it is open, and stands once an issue", async ({ c }) => {
    await c.db.insert(joinRequests).values([{ issueId: id("issue"), organizationId: id("others"), at: days(-2), by: id("user/outsider") }, { issueId: id("issue"), organizationId: id("practiceNgo"), at: days(-1), by: id("user/learner") }]);
    await onlyFor(c, requestsToDecide, ["author", "colleague"], [id("issue")]);
    expect(await mayDo(actors.author, "admit", id("issue"), NOW, c)).toBe(true);
    expect((await requestsToDecide(actors.author, NOW, c))[0]!.at).toEqual(days(-2));
    await c.db.insert(assessments).values({ subjectId: id("issue"), organizationId: id("authors"), state: "withdrawn", at: days(-1), by: id("user/author") });
    expect(await mayDo(actors.author, "admit", id("issue"), NOW, c)).toBe(false);
    await onlyFor(c, requestsToDecide, [], []);
    await c.db.delete(assessments);
    await c.db.update(joinRequests).set({ decidedAt: NOW, decidedBy: id("user/author"), admitted: true });
    await onlyFor(c, requestsToDecide, [], []);
  });
});

describe("a frozen version", () => {
  const freeze = async (c: Connection, number: number, signers: string[], by = "user/editor") => {
    await c.db.insert(recordVersions).values({ id: id(`version ${number}`), meetingId: id("meeting"), number, content: "{}", hash: "-", frozenAt: days(-5 + number), frozenBy: id(by), recordVersion: 1 });
    await c.db.insert(expectedSigners).values(signers.map((key) => ({ versionId: id(`version ${number}`), organizationId: id(key) })));
  };

  test("waits for each expected organisation until it has answered, and only the latest does", async ({ c }) => {
    await addMeeting(c, "meeting");
    await freeze(c, 1, ["authors", "others", "ministry"]);
    await freeze(c, 2, ["authors", "ministry"]);
    await onlyFor(c, versionsToSign, ["author", "colleague", "liaison"], [id("version 2")]);
    for (const who of ["author", "liaison"] as const) expect((await versionVerbs(actors[who], id("meeting"), NOW, c)).sign).toBe(2);
    await c.db.insert(signatures).values({ versionId: id("version 2"), organizationId: id("ministry"), verdict: "dissent", statement: "No.", lang: "en", at: NOW, by: id("user/liaison") });
    await onlyFor(c, versionsToSign, ["author", "colleague"], [id("version 2")]);
    await c.db.update(meetings).set({ attributionRule: "closed" });
    await onlyFor(c, versionsToSign, [], []);
  });

  test("does not wait for whoever froze it, but for a colleague; and not of a record that is withdrawn", async ({ c }) => {
    await addMeeting(c, "meeting");
    await freeze(c, 1, ["authors"], "user/author");
    await onlyFor(c, versionsToSign, ["colleague"], [id("version 1")]);
    await c.db.update(records).set({ withdrawnAt: NOW }).where(eq(records.id, id("meeting")));
    await onlyFor(c, versionsToSign, [], []);
  });
});

describe("what waits for an answer", () => {
  test("stands in one list, the oldest first, each with its record and where it is answered, at most fifty", async ({ c }) => {
    await addEntry(c, "raising", { issue: id("issue"), kind: "raised" });
    await c.db.insert(deadlines).values({ id: id("proposal"), entryId: id("raising"), kind: "agreed", starts: "2026-11-20", on: "2026-12-20", setByOrganizationId: id("ministry"), at: days(-1) });
    await c.db.insert(deadlineChanges).values({ id: id("pause"), deadlineId: id("proposal"), kind: "pause", starts: "2026-12-01", reason: "Waiting.", lang: "en", organizationId: id("ministry"), at: NOW });
    await addEntry(c, "of us", { issue: id("issue"), kind: "statement", by: "liaison", ownName: false, releasedAt: days(-2), parties: [{ role: "speaker", organization: id("authors") }] });
    await c.db.insert(assessments).values({ subjectId: id("issue"), organizationId: id("ministry"), state: "resolved", at: days(-3), by: id("user/liaison") });
    await c.db.insert(joinRequests).values({ issueId: id("issue"), organizationId: id("others"), at: days(-4), by: id("user/outsider") });
    await addMeeting(c, "meeting");
    await c.db.insert(recordVersions).values({ id: id("version"), meetingId: id("meeting"), number: 1, content: "{}", hash: "-", frozenAt: days(-5), frozenBy: id("user/editor"), recordVersion: 1 });
    await c.db.insert(expectedSigners).values({ versionId: id("version"), organizationId: id("authors") });
    const lines = await listToAnswer(actors.author, "en", NOW, c);
    expect(lines.map((line) => [line.what, line.title.text, line.path])).toEqual([
      ["version", "meeting", "/meetings/meeting/record"], ["join", "issue", "/issues/issue/admit"], ["end", "issue", "/issues/issue/verify"], ["words", "of us", `/entries/${id("of us")}/confirm`],
      ["deadline", "raising", `/desk/entries/${id("raising")}/deadline/agree/${id("proposal")}`], ["pause", "raising", `/desk/entries/${id("raising")}/deadline/agree-time/${id("pause")}`],
    ]);
    expect(lines.map((line) => line.since)).toEqual([days(-5), days(-4), days(-3), days(-2), days(-1), NOW]);
    expect(JSON.stringify(lines)).not.toContain(id("others")); // nor who asks
    for (const nobody of NOBODY) expect(await listToAnswer(actors[nobody], "en", NOW, c)).toEqual([]);
    for (let n = 0; n < 60; n++) await addEntry(c, `word ${n}`, { issue: id("issue"), kind: "statement", by: "liaison", ownName: false, parties: [{ role: "speaker", organization: id("authors") }] });
    expect(await listToAnswer(actors.author, "en", NOW, c)).toHaveLength(50);
    await c.db.update(organizations).set({ practice: true }).where(eq(organizations.id, id("ministry")));
    expect((await listToAnswer(actors.author, "en", NOW, c)).some((line) => line.what === "end")).toBe(false);
  });
});
