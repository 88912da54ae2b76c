import { beforeEach, describe, expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, addMeeting, addPlatform, addPost, days, id, minutes, NOW } from "@/tests/factories";
import type { Actor } from "@/lib/actor";
import type { AssessmentState } from "@/lib/issues";
import { listAwaited } from "./awaited";
import { getBrief } from "./brief";
import type { Connection } from "./client";
import { listDueOfBody, listPromisesToUs } from "./due";
import { acknowledgeAll, listContested, listIssuesPutTo } from "./review";
import { assessments, commitments, confirmations, deadlines, expectedSittings, issueParties, meetings, users } from "./schema";
import { eq } from "./sql";

const put = { role: "responsible" as const };
const raised = { role: "raised" as const };
const says = (c: Connection, user: "author" | "liaison", organization: string, state: AssessmentState, at: Date, subject = id("issue")) => c.db.insert(assessments).values({ subjectId: subject, organizationId: id(organization), state, at, by: id(`user/${user}`) });

beforeEach<{ c: Connection }>(({ c }) => addCast(c));

describe("issues put to a body", () => {
  const listed = async (c: Connection, query: Parameters<typeof listIssuesPutTo>[1] = {}) => (await listIssuesPutTo(actors.liaison, query, "en", NOW, c)).lines.map((l) => l.link.title.text);

  test("are the released ones that name it or a post of it, oldest first, acknowledged or not", async ({ c }) => {
    await addPost(c, "post", { organization: id("ministry") });
    await addIssue(c, "newer", { parties: [{ ...put, organization: id("ministry") }], releasedAt: days(-1) });
    await addIssue(c, "older", { parties: [{ role: "asked", post: id("post") }], releasedAt: days(-3) });
    await addIssue(c, "unreleased", { parties: [{ ...put, organization: id("ministry") }], state: "submitted" });
    await addIssue(c, "of others", { parties: [{ ...put, organization: id("others") }] });
    expect(await listed(c)).toEqual(["older", "newer"]);
    expect(await listed(c, { sort: "newest" })).toEqual(["newer", "older"]);
    await says(c, "liaison", "ministry", "acknowledged", NOW, id("older"));
    expect(await listed(c, { acknowledged: false })).toEqual(["newer"]);
    expect(await listed(c, { acknowledged: true })).toEqual(["older"]);
    expect((await listIssuesPutTo(actors.author, {}, "en", NOW, c)).lines).toEqual([]);
  });

  test("go page by page and by platform", async ({ c }) => {
    await addPlatform(c, "council");
    for (let n = 0; n < 5; n++) await addIssue(c, `issue ${n}`, { parties: [{ ...put, organization: id("ministry") }], releasedAt: days(-2) });
    await addEntry(c, "there", { issue: id("issue 3"), platform: id("council") });
    expect(await listed(c, { platformId: id("council") })).toEqual(["issue 3"]);
    const first = await listIssuesPutTo(actors.liaison, { limit: 3 }, "en", NOW, c);
    const second = await listIssuesPutTo(actors.liaison, { limit: 3, cursor: first.next }, "en", NOW, c);
    expect(new Set([...first.lines, ...second.lines].map((l) => l.link.id)).size).toBe(5);
    expect(second.next).toBeUndefined();
  });

  test("are acknowledged several at once; one that is refused leaves the others", async ({ c }) => {
    for (const key of ["one", "two"]) await addIssue(c, key, { parties: [{ ...put, organization: id("ministry") }] });
    await addIssue(c, "of others", { parties: [{ ...put, organization: id("others") }] });
    expect(await acknowledgeAll(actors.liaison, [id("one"), id("of others"), id("two"), id("nothing"), id("one")], NOW, c)).toEqual({ done: 2, refused: [{ id: id("of others"), code: "forbidden" }, { id: id("nothing"), code: "notFound" }] });
    expect(await listed(c, { acknowledged: false })).toEqual([]);
    expect(await acknowledgeAll(actors.author, [id("one")], NOW, c)).toEqual({ done: 0, refused: [{ id: id("one"), code: "forbidden" }] });
  });
});

describe("what is contested of a body", () => {
  test("is an end it proposed that one who raised the issue does not see, until it says something else", async ({ c }) => {
    await addIssue(c, "issue", { parties: [{ ...raised, organization: id("authors") }, { ...put, organization: id("ministry") }] });
    await says(c, "author", "authors", "not_resolved", days(-3));
    await says(c, "liaison", "ministry", "resolved", days(-2));
    expect(await listContested(actors.liaison, "en", NOW, c)).toEqual([]);
    await says(c, "author", "authors", "not_resolved", days(-1));
    expect(await listContested(actors.liaison, "en", NOW, c)).toMatchObject([{ what: "end", path: "/issues/issue" }]);
    await says(c, "author", "others", "not_resolved", NOW); // not who raised it
    await says(c, "author", "authors", "not_stated", NOW); // says nothing
    expect(await listContested(actors.liaison, "en", minutes(1), c)).toMatchObject([{ what: "end", at: days(-1) }]);
    await says(c, "liaison", "ministry", "in_work", minutes(1));
    expect(await listContested(actors.liaison, "en", minutes(2), c)).toEqual([]);
    await says(c, "liaison", "ministry", "resolved", minutes(2)); // proposed anew: now it waits for an answer
    expect(await listContested(actors.liaison, "en", minutes(3), c)).toEqual([]);
  });

  test("is words of it that another organisation contests, while that is its latest word", async ({ c }) => {
    await addIssue(c, "issue", { parties: [{ ...put, organization: id("ministry") }] });
    await addEntry(c, "answer", { issue: id("issue"), kind: "official_response", by: "liaison" });
    const verdict = (v: "contested" | "confirmed", at: Date) => c.db.insert(confirmations).values({ entryId: id("answer"), organizationId: id("others"), verdict: v, at, by: id("user/outsider") });
    await verdict("contested", days(-1));
    expect(await listContested(actors.liaison, "en", NOW, c)).toMatchObject([{ what: "words", path: `/entries/${id("answer")}` }]);
    expect(await listContested(actors.author, "en", NOW, c)).toEqual([]);
    await verdict("confirmed", NOW);
    expect(await listContested(actors.liaison, "en", minutes(1), c)).toEqual([]);
  });
});

describe("a promise that a party calls not met", () => {
  const promise = async (c: Connection, key = "promise", o: Parameters<typeof addEntry>[2] = {}) => {
    await addEntry(c, key, { issue: id("issue"), kind: "undertaking", by: "liaison", parties: [{ role: "speaker", organization: id("ministry"), basis: "official_capacity" }], ...o });
    await c.db.insert(commitments).values({ id: id(key), deadline: "2026-11-30" });
  };
  const contested = async (c: Connection, who: Actor = actors.liaison, at = NOW) => (await listContested(who, "en", at, c)).map((l) => [l.what, l.path]);
  const found = [["promise", `/entries/${id("promise")}`]];
  beforeEach<{ c: Connection }>(({ c }) => addIssue(c, "issue", { parties: [{ ...raised, organization: id("authors") }, { ...put, organization: id("ministry") }] }).then(() => undefined));

  test("is contested of the body that gave it, whatever it says itself, until it says so too or answers", async ({ c }) => {
    await promise(c);
    await says(c, "liaison", "ministry", "met", days(-5), id("promise"));
    expect(await contested(c)).toEqual([]);
    await says(c, "author", "authors", "not_met", days(-4), id("promise"));
    expect(await contested(c)).toEqual(found);
    expect(await contested(c, actors.author)).toEqual([]); // it is not contested of whoever says so
    await says(c, "liaison", "ministry", "not_stated", days(-3), id("promise"));
    expect(await contested(c)).toEqual(found);
    await says(c, "liaison", "ministry", "met", days(-2), id("promise"));
    expect(await contested(c)).toEqual([]);
    await says(c, "author", "authors", "not_met", days(-1), id("promise"));
    expect(await contested(c)).toEqual(found);
    await says(c, "author", "authors", "met", NOW, id("promise"));
    expect(await contested(c, actors.liaison, minutes(1))).toEqual([]);
  });

  test("is none where the body has said itself that it is not met or withdrawn", async ({ c }) => {
    await promise(c);
    await says(c, "liaison", "ministry", "not_met", days(-5), id("promise"));
    await says(c, "author", "authors", "not_met", days(-4), id("promise"));
    expect(await contested(c)).toEqual([]);
  });

  test("may have been given by a post, or recorded by another; an issue, another's promise, an unreleased one and practice are none", async ({ c }) => {
    await addPost(c, "post", { organization: id("ministry") });
    await promise(c, "promise", { by: "author", ownName: false, parties: [{ role: "speaker", post: id("post") }] });
    await promise(c, "of others", { parties: [{ role: "speaker", organization: id("others") }] });
    await promise(c, "unreleased", { state: "submitted", by: "author" });
    await promise(c, "in practice");
    for (const key of ["promise", "of others", "unreleased"]) await says(c, "author", "authors", "not_met", days(-3), id(key));
    await says(c, "author", "practiceNgo", "not_met", days(-3), id("in practice"));
    expect(await contested(c)).toEqual(found);
    expect(await contested(c, actors.outsider)).toEqual([["promise", `/entries/${id("of others")}`]]);
  });
});

describe("what is contested of an NGO", () => {
  test("is what it recorded of a body and that body contests", async ({ c }) => {
    await addIssue(c, "issue", { parties: [{ ...raised, organization: id("authors") }] });
    await addEntry(c, "recorded", { issue: id("issue"), kind: "statement", ownName: false, parties: [{ role: "speaker", organization: id("ministry") }] });
    await c.db.insert(confirmations).values({ entryId: id("recorded"), organizationId: id("ministry"), verdict: "contested", at: days(-1), by: id("user/liaison") });
    expect(await listContested(actors.author, "en", NOW, c)).toMatchObject([{ what: "words", path: `/entries/${id("recorded")}` }]);
    expect(await listContested(actors.outsider, "en", NOW, c)).toEqual([]);
  });
});

describe("an awaited answer", () => {
  test("is told to those who raised the issue, since it could be read; not on what came from sources, nor in practice", async ({ c }) => {
    await addIssue(c, "issue", { parties: [{ ...raised, organization: id("authors") }, { ...put, organization: id("ministry") }] });
    expect(await listAwaited(actors.author, "en", NOW, c)).toMatchObject([{ issue: { id: id("issue") }, from: [{ organizationId: id("ministry"), since: "2026-11-29" }] }]);
    expect(await listAwaited(actors.outsider, "en", NOW, c)).toEqual([]);
    await c.db.insert(issueParties).values({ issueId: id("issue"), role: "raised", organizationId: id("practiceNgo") });
    expect(await listAwaited(actors.learner, "en", NOW, c)).toEqual([]);
    await addEntry(c, "answer", { issue: id("issue"), kind: "official_response", by: "liaison", when: "2026-12-01" });
    expect(await listAwaited(actors.author, "en", NOW, c)).toEqual([]);
  });
});

describe("what falls due", () => {
  test("is a promise on an issue to which one is party, and of the body itself, soon or just missed", async ({ c }) => {
    await addIssue(c, "issue", { parties: [{ ...raised, organization: id("authors") }, { ...put, organization: id("ministry") }] });
    for (const [key, deadline] of [["soon", "2026-12-10"], ["missed", "2026-11-25"], ["far", "2027-06-01"]] as const) {
      await addEntry(c, key, { issue: id("issue"), kind: "undertaking", by: "liaison", parties: [{ role: "speaker", organization: id("ministry"), basis: "official_capacity" }] });
      await c.db.insert(commitments).values({ id: id(key), deadline });
    }
    const expected = [["missed", true], ["soon", false]];
    expect((await listPromisesToUs(actors.author, "en", NOW, c)).map((d) => [d.title.text, d.missed])).toEqual(expected);
    expect(await listPromisesToUs(actors.outsider, "en", NOW, c)).toEqual([]);
    expect((await listDueOfBody(actors.liaison, "en", NOW, c)).map((d) => [d.title.text, d.missed])).toEqual(expected);
    expect(await listDueOfBody(actors.author, "en", NOW, c)).toEqual([]);
  });

  test("is an answer that is asked for by a deadline, until it is given", async ({ c }) => {
    await addIssue(c, "issue", { parties: [{ ...raised, organization: id("authors") }, { ...put, organization: id("ministry") }] });
    await addEntry(c, "raising", { issue: id("issue"), kind: "raised", when: "2026-11-20" });
    await c.db.insert(deadlines).values({ entryId: id("raising"), kind: "statutory", starts: "2026-11-20", count: 20, unit: "calendar_days", country: "KZ", at: days(-2) });
    expect(await listDueOfBody(actors.liaison, "en", NOW, c)).toMatchObject([{ what: "answer", title: { text: "raising" }, due: "2026-12-10", missed: false }]);
    await addEntry(c, "answer", { issue: id("issue"), kind: "official_response", by: "liaison", when: "2026-12-01" });
    expect(await listDueOfBody(actors.liaison, "en", NOW, c)).toEqual([]);
  });
});

describe("the brief", () => {
  const brief = (c: Connection, day = "2026-12-15") => getBrief(actors.visitor, id("council"), day, "en", NOW, c);

  test("tells of the last sitting and who took part as the public may see it, and of the next", async ({ c }) => {
    await addPlatform(c, "council");
    await addMeeting(c, "earlier", { platform: id("council"), when: "2026-06-01" });
    await addMeeting(c, "last", { platform: id("council"), when: "2026-11-05", participants: [{ name: "Private Person" }, { name: "x", organization: id("others") }] });
    await addMeeting(c, "unreleased", { platform: id("council"), when: "2026-11-20", state: "submitted" });
    await addMeeting(c, "planned", { platform: id("council"), when: "2026-12-20" });
    await c.db.update(meetings).set({ status: "confirmed" }).where(eq(meetings.id, id("planned")));
    const found = await brief(c);
    expect(found).toMatchObject({ last: { meeting: { id: id("last") }, starts: "2026-11-05" }, next: { as: "announced", meeting: { id: id("planned") } } });
    expect(JSON.stringify(found)).not.toContain("Private Person");
    expect(found!.last!.tookPart.map(({ party, count }) => [party.label?.text, count])).toEqual([["Society of Others", undefined], [undefined, { count: 1, qualifier: "exactly" }]]);
    expect((await brief(c, "2026-07-01"))!.last!.meeting.id).toBe(id("earlier"));
  });

  test("tells of the period in which the promise lets expect one, where none is announced", async ({ c }) => {
    await addPlatform(c, "council");
    await addMeeting(c, "last", { platform: id("council"), when: "2026-11-05" });
    await c.db.insert(expectedSittings).values([["2026-10-01", "2026-12-31"], ["2027-01-01", "2027-03-31"]].map(([starts, ends]) => ({ platformId: id("council"), starts: starts!, ends: ends!, cadence: "P3M" })));
    expect((await brief(c))!.next).toEqual({ as: "expected", from: "2027-01-01", to: "2027-03-31" });
  });

  test("lists open promises, awaited answers, new issues and what changed since, of what the public reads", async ({ c }) => {
    await addPlatform(c, "council");
    await addMeeting(c, "last", { platform: id("council"), when: "2026-11-05" });
    await addIssue(c, "old", { when: "2026-10", parties: [{ ...put, organization: id("ministry") }] });
    await addIssue(c, "new", { when: "2026-11-20", parties: [{ ...put, organization: id("ministry") }] });
    await addIssue(c, "elsewhere", { when: "2026-11-20" });
    await addIssue(c, "hidden", { when: "2026-11-20", state: "submitted" });
    for (const issue of ["old", "new", "hidden"]) await addEntry(c, `${issue}/entry`, { issue: id(issue), platform: id("council"), when: issue === "old" ? "2026-10-10" : "2026-11-20", kind: "raised" });
    await addEntry(c, "promise", { issue: id("old"), platform: id("council"), kind: "undertaking", by: "liaison", when: "2026-11-05" });
    await c.db.insert(commitments).values({ id: id("promise"), deadline: "2026-12-10" });
    await addEntry(c, "off the platform", { issue: id("old"), when: "2026-11-22" });
    const found = (await brief(c))!;
    expect(found.commitments.lines.map((l) => l.entry.title.text)).toEqual(["promise"]);
    expect(found.newIssues.lines.map((l) => l.title.text)).toEqual(["new"]);
    expect(found.awaited.lines.map((l) => l.issue.title.text)).toEqual(["old", "new"]); // what was promised before the issue could be read here answers nothing
    expect(found.changed).toMatchObject({ lines: [{ title: { text: "new/entry" } }, { title: { text: "off the platform" } }], more: false });
  });

  test("is missing where the platform is not shown", async ({ c }) => {
    await addPlatform(c, "council", { state: "submitted" });
    expect(await brief(c)).toBeUndefined();
    await c.db.update(users).set({ disabledAt: NOW }).where(eq(users.id, id("user/liaison")));
    expect(await getBrief(actors.visitor, id("issue"), "2026-12-01", "en", NOW, c)).toBeUndefined();
  });
});
