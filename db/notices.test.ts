import { beforeEach, describe, expect } from "vitest";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addClaim, addEntry, addIssue, addMeeting, addPlatform, addPost, addSource, days, id, minutes, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { addEvent, trailOf } from "./events";
import { countUnread, listNotices, markAllRead, markRead } from "./notices";
import { agendaItems, events, expectedSigners, issueParties, issues, joinRequests, meetings, notices, records, recordVersions, users } from "./schema";
import { and, eq, inArray } from "./sql";

const happened = (c: Connection, by: ActorKey, verb: Parameters<typeof addEvent>[2], record: string | null, at = NOW) => c.atomically((tx) => [addEvent(tx, actors[by], verb, record, at)]);
const told = async (c: Connection, who: ActorKey) => (await listNotices(actors[who], undefined, "en", minutes(10_000), c)).lines;
const verbsTold = async (c: Connection, who: ActorKey) => (await told(c, who)).map((line) => line.verb);

beforeEach<{ c: Connection }>(async ({ c }) => {
  await addCast(c);
  await addPost(c, "post", { organization: id("ministry") });
  await addIssue(c, "issue", { parties: [{ role: "raised", organization: id("authors") }, { role: "responsible", post: id("post") }] });
});

describe("a notice", () => {
  test("reaches the parties of an issue, a post standing for its body, and not whoever did it", async ({ c }) => {
    await happened(c, "author", "assessed", id("issue"));
    expect(await verbsTold(c, "liaison")).toEqual(["assessed"]);
    expect(await verbsTold(c, "colleague")).toEqual(["assessed"]);
    for (const nobody of ["author", "outsider", "learner", "editor", "admin", "visitor"] as const) expect(await verbsTold(c, nobody)).toEqual([]);
  });

  test("of an entry reaches its author and the parties to its issue", async ({ c }) => {
    await addEntry(c, "entry", { issue: id("issue"), by: "outsider" });
    await happened(c, "editor", "released", id("entry"));
    for (const who of ["author", "colleague", "outsider", "liaison"] as const) expect(await verbsTold(c, who)).toEqual(["released"]);
    expect((await told(c, "liaison"))[0]).toMatchObject({ by: { kind: "editor" }, path: `/entries/${id("entry")}`, unread: true, title: { text: "entry" } });
  });

  test("is written once a person, also where an organisation is party twice", async ({ c }) => {
    await c.db.insert(issueParties).values({ issueId: id("issue"), role: "affected", organizationId: id("authors") });
    await happened(c, "liaison", "answered", id("issue"));
    expect(await verbsTold(c, "author")).toEqual(["answered"]);
  });

  test("is not written for what concerns nobody else, nor for a record that is none", async ({ c }) => {
    await happened(c, "author", "amended", id("issue"));
    await happened(c, "author", "changed_password", null);
    expect(await c.db.$count(notices)).toBe(0);
    expect(await c.db.$count(events)).toBe(2);
  });

  test("is not written for a closed account", async ({ c }) => {
    await c.db.update(users).set({ disabledAt: NOW }).where(eq(users.id, id("user/liaison")));
    await happened(c, "author", "assessed", id("issue"));
    expect(await verbsTold(c, "liaison")).toEqual([]);
  });

  test("of a return is for its author alone, also once the text is public", async ({ c }) => {
    await addEntry(c, "entry", { issue: id("issue") });
    await happened(c, "author", "submitted", id("entry"));
    await happened(c, "editor", "returned", id("entry"));
    expect(await verbsTold(c, "liaison")).toEqual([]);
    expect(await verbsTold(c, "colleague")).toEqual(expect.arrayContaining(["submitted", "returned"]));
  });

  test("of a text for the parties reaches them when it is submitted", async ({ c }) => {
    await addEntry(c, "entry", { issue: id("issue"), channel: "parties", state: "submitted" });
    await happened(c, "author", "submitted", id("entry"));
    expect(await verbsTold(c, "liaison")).toEqual(["submitted"]);
    expect(await verbsTold(c, "outsider")).toEqual([]);
  });

  test("is not told of what its reader may no longer see", async ({ c }) => {
    await addEntry(c, "entry", { issue: id("issue") });
    await happened(c, "editor", "released", id("entry"));
    expect(await countUnread(actors.liaison, NOW, c)).toBe(1);
    await c.db.update(records).set({ withdrawnAt: NOW }).where(eq(records.id, id("entry")));
    expect(await verbsTold(c, "liaison")).toEqual([]);
    expect(await countUnread(actors.liaison, NOW, c)).toBe(0);
    expect(await verbsTold(c, "author")).toEqual(["released"]);
  });

  test("that somebody asks to join is for those who raised the issue; the answer is for whoever asked", async ({ c }) => {
    await happened(c, "outsider", "asked_to_join", id("issue"));
    expect(await verbsTold(c, "author")).toEqual(["asked_to_join"]);
    expect(await verbsTold(c, "liaison")).toEqual([]);
    await c.db.insert(joinRequests).values({ issueId: id("issue"), organizationId: id("others"), at: days(-1), by: id("user/outsider"), decidedAt: minutes(1), decidedBy: id("user/author"), admitted: false });
    await happened(c, "author", "declined", id("issue"), minutes(1));
    expect(await verbsTold(c, "outsider")).toEqual(["declined"]);
    expect(await verbsTold(c, "liaison")).toEqual([]);
  });

  test("of a frozen version reaches the expected signers", async ({ c }) => {
    await addMeeting(c, "meeting");
    await c.db.insert(recordVersions).values({ id: id("version"), meetingId: id("meeting"), number: 1, content: "{}", hash: "-", frozenAt: NOW, frozenBy: id("user/author"), recordVersion: 1 });
    await c.db.insert(expectedSigners).values({ versionId: id("version"), organizationId: id("ministry") });
    await happened(c, "author", "froze", id("meeting"));
    expect(await verbsTold(c, "liaison")).toEqual(["froze"]);
  });

  test("of practice is told in practice alone", async ({ c }) => {
    await c.db.insert(issueParties).values([{ issueId: id("issue"), role: "joined", organizationId: id("practiceNgo") }, { issueId: id("issue"), role: "asked", organizationId: id("practiceAuthority") }]);
    await addEntry(c, "practised", { issue: id("issue"), by: "learner", practice: true });
    await happened(c, "editor", "released", id("practised"));
    await happened(c, "learner", "assessed", id("issue"), minutes(1));
    expect(await verbsTold(c, "liaison")).toEqual([]);
    expect(await verbsTold(c, "author")).toEqual([]);
    expect(await verbsTold(c, "learner")).toEqual(["released"]);
  });

  test("says who by organisation, and by side alone where its part in the issue has no basis yet", async ({ c }) => {
    await happened(c, "author", "admitted", id("issue"));
    await happened(c, "author", "assessed", id("issue"), minutes(1));
    expect((await told(c, "liaison")).map((line) => line.by)).toEqual([
      { kind: "organization", organization: expect.objectContaining({ id: id("authors") }), voice: "civil-society" },
      { kind: "side", voice: "civil-society" },
    ]);
    expect((await told(c, "colleague"))[1]!.by).toMatchObject({ kind: "organization" });
    const trail = await trailOf(actors.visitor, id("issue"), "en", minutes(2), c);
    expect(trail.map((line) => line.by.kind)).toEqual(["organization", "side"]);
    await c.db.update(issueParties).set({ publicBasis: "consent" }).where(and(eq(issueParties.issueId, id("issue")), eq(issueParties.role, "raised")));
    expect((await trailOf(actors.visitor, id("issue"), "en", minutes(2), c)).map((line) => line.by.kind)).toEqual(["organization", "organization"]);
  });

  test("names no organisation of a meeting under the Chatham House rule", async ({ c }) => {
    await addMeeting(c, "quiet", { rule: "chatham_house" });
    await addEntry(c, "said", { issue: id("issue"), meeting: id("quiet") });
    await happened(c, "author", "released", id("said"));
    expect((await told(c, "liaison"))[0]!.by).toEqual({ kind: "side", voice: "civil-society" });
  });

  test("leads to the desk while the record is not public, and to its page afterwards", async ({ c }) => {
    await addMeeting(c, "draft", { state: "returned" });
    await happened(c, "editor", "returned", id("draft"));
    expect((await told(c, "author"))[0]!.path).toBe(`/desk/meetings/${id("draft")}`);
    await happened(c, "author", "assessed", id("issue"), minutes(1));
    expect((await told(c, "liaison"))[0]!.path).toBe("/issues/issue");
  });
});

describe("the right of reply", () => {
  const submitted = (c: Connection, key: string, by: ActorKey = "author", at = days(-4)) => happened(c, by, "submitted", id(key), at);
  const listedAt = async (c: Connection, who: ActorKey, at: Date) => {
    const { lines } = await listNotices(actors[who], undefined, "en", at, c);
    expect(await countUnread(actors[who], at, c)).toBe(lines.filter((line) => line.unread).length);
    return lines;
  };
  const asked = (organization: string) => ({ parties: [{ role: "asked" as const, organization: id(organization) }] });
  /** A meeting record that came before the editors on Friday 27 November: the five working days end on 4 December. */
  const meetingAtEditors = async (c: Connection, key: string, o: Parameters<typeof addMeeting>[2] = {}) => {
    await addMeeting(c, key, { state: "submitted", ...o });
    await c.db.insert(agendaItems).values({ meetingId: id(key), order: 1, title: "The audits", lang: "en", state: "discussed", issueId: id("issue") });
  };

  test("is told to the contact points of the body concerned when it opens, naming no author", async ({ c }) => {
    await meetingAtEditors(c, "meeting");
    await addIssue(c, "newly raised", { state: "submitted", ...asked("ministry") });
    await submitted(c, "meeting");
    await submitted(c, "newly raised", "author", minutes(-60));
    const lines = await listedAt(c, "liaison", NOW);
    expect(lines.map((line) => [line.verb, line.path, line.replyUntil, line.by])).toEqual([
      ["submitted", `/review/replies/${id("newly raised")}`, "2026-12-04", { kind: "side", voice: "civil-society" }],
      ["submitted", `/review/replies/${id("meeting")}`, "2026-12-04", { kind: "side", voice: "civil-society" }],
    ]);
    expect(JSON.stringify(lines)).not.toContain(id("authors"));
    expect(JSON.stringify(lines)).not.toContain("Bureau of Authors");
    for (const nobody of ["outsider", "learner", "editor", "admin", "visitor"] as const) expect(await listedAt(c, nobody, NOW)).toEqual([]);
    expect((await listedAt(c, "colleague", NOW)).every((line) => line.replyUntil === undefined && line.path?.startsWith("/desk/"))).toBe(true);
  });

  test("of a meeting whose issue names nobody is told to the body that convenes the platform", async ({ c }) => {
    await addPlatform(c, "council");
    await addSource(c, "source");
    await addClaim(c, id("council"), { field: "convener", valueRecordId: id("ministry"), sourceId: id("source") });
    await addMeeting(c, "meeting", { state: "submitted", platform: id("council") });
    await submitted(c, "meeting");
    expect((await listedAt(c, "liaison", NOW)).map((line) => line.replyUntil)).toEqual(["2026-12-04"]);
  });

  test("is told of nothing at risk, backfilled, for the parties alone, under another body, or that is no meeting record or new issue", async ({ c }) => {
    await meetingAtEditors(c, "at risk");
    await c.db.update(meetings).set({ atRisk: true }).where(eq(meetings.id, id("at risk")));
    await addIssue(c, "risky", { state: "submitted", ...asked("ministry") });
    await c.db.update(issues).set({ atRisk: true }).where(eq(issues.id, id("risky")));
    await addIssue(c, "backfilled", { state: "submitted", ...asked("ministry") });
    await c.db.update(issues).set({ backfilled: true }).where(eq(issues.id, id("backfilled")));
    await addIssue(c, "of others", { state: "submitted", ...asked("others") });
    await addMeeting(c, "of nobody", { state: "submitted" });
    await addEntry(c, "follow-up", { issue: id("issue"), state: "submitted" });
    for (const key of ["at risk", "risky", "backfilled", "of others", "of nobody", "follow-up"]) await submitted(c, key);
    expect(await c.db.$count(notices, eq(notices.userId, id("user/liaison")))).toBe(0);
    expect(await listedAt(c, "liaison", NOW)).toEqual([]);
    expect(await listedAt(c, "outsider", NOW)).toEqual([]); // a body, but nobody's contact point
    await c.db.update(records).set({ releasedAt: days(-1) }).where(eq(records.id, id("of others")));
    expect(await listedAt(c, "outsider", NOW)).toEqual([]);
  });

  test("is told no more once it was turned off, the time is over, or the record came back or was withdrawn", async ({ c }) => {
    await meetingAtEditors(c, "meeting");
    await submitted(c, "meeting");
    expect(await listedAt(c, "liaison", NOW)).toHaveLength(1);
    expect(await listedAt(c, "liaison", days(3))).toHaveLength(1);
    expect(await listedAt(c, "liaison", days(4))).toEqual([]);
    await c.db.update(meetings).set({ atRisk: true }).where(eq(meetings.id, id("meeting")));
    expect(await listedAt(c, "liaison", NOW)).toEqual([]);
    await c.db.update(meetings).set({ atRisk: false }).where(eq(meetings.id, id("meeting")));
    await c.db.update(records).set({ withdrawnAt: NOW }).where(eq(records.id, id("meeting")));
    expect(await listedAt(c, "liaison", NOW)).toEqual([]);
    await c.db.update(records).set({ withdrawnAt: null, returnedAt: days(-1), returnReason: "duplicate" }).where(eq(records.id, id("meeting")));
    expect(await listedAt(c, "liaison", NOW)).toEqual([]);
  });

  test("is told once of what came back and was submitted again, also when it is public: that it came back is its author's", async ({ c }) => {
    await meetingAtEditors(c, "meeting");
    await submitted(c, "meeting");
    await happened(c, "editor", "returned", id("meeting"), days(-3));
    await c.db.update(records).set({ returnedAt: days(-3), returnReason: "duplicate", submittedAt: days(-1) }).where(eq(records.id, id("meeting")));
    await submitted(c, "meeting", "author", days(-1));
    expect((await listedAt(c, "liaison", NOW)).map((line) => [line.verb, line.replyUntil])).toEqual([["submitted", "2026-12-07"]]);
    expect((await listedAt(c, "colleague", NOW)).map((line) => line.verb)).toEqual(["submitted", "returned", "submitted"]);
    await c.db.update(records).set({ releasedAt: NOW }).where(inArray(records.id, [id("meeting"), id("meeting/entry")]));
    expect((await listedAt(c, "liaison", NOW)).map((line) => line.verb)).toEqual(["submitted"]);
  });

  test("leaves an ordinary line when the record is released, and the body is told of a meeting's release", async ({ c }) => {
    await meetingAtEditors(c, "meeting");
    await submitted(c, "meeting");
    await c.db.update(records).set({ releasedAt: NOW }).where(inArray(records.id, [id("meeting"), id("meeting/entry")]));
    await happened(c, "editor", "released", id("meeting"));
    expect((await listedAt(c, "liaison", days(9))).map((line) => [line.verb, line.path, line.replyUntil])).toEqual([["released", "/meetings/meeting", undefined], ["submitted", "/meetings/meeting", undefined]]);
    await addMeeting(c, "later", { state: "embargoed" });
    await c.db.insert(agendaItems).values({ meetingId: id("later"), order: 1, title: "The audits", lang: "en", state: "discussed", issueId: id("issue") });
    await happened(c, "editor", "released", id("later"), minutes(1));
    expect(await listedAt(c, "liaison", minutes(2))).toHaveLength(2);
    expect(await listedAt(c, "liaison", days(8))).toHaveLength(3);
    await addMeeting(c, "of nobody");
    await happened(c, "editor", "released", id("of nobody"), minutes(2));
    expect(await listedAt(c, "liaison", days(8))).toHaveLength(3);
  });

  test("of an issue names its author no more after its release than before", async ({ c }) => {
    await addIssue(c, "newly raised", { state: "submitted", ...asked("ministry") });
    await submitted(c, "newly raised");
    await c.db.update(records).set({ releasedAt: NOW }).where(eq(records.id, id("newly raised")));
    const lines = await listedAt(c, "liaison", NOW);
    expect(lines).toMatchObject([{ by: { kind: "side" }, path: "/issues/newly-raised" }]);
    expect(JSON.stringify(lines)).not.toContain(id("authors"));
  });

  test("is told in practice to practice alone", async ({ c }) => {
    await c.db.insert(users).values({ id: id("user/trainee"), email: "trainee@example.org", name: "trainee", role: "liaison", organizationId: id("practiceAuthority"), passwordHash: "-", createdAt: days(-30) });
    const trainee = { ...actors.liaison, userId: id("user/trainee"), organizationId: id("practiceAuthority"), organizationPractice: true };
    await addIssue(c, "practised", { state: "submitted", by: "learner", practice: true, parties: [{ role: "asked", organization: id("practiceAuthority") }, { role: "asked", organization: id("ministry") }] });
    await submitted(c, "practised", "learner");
    expect((await listNotices(trainee, undefined, "en", NOW, c)).lines).toMatchObject([{ replyUntil: "2026-12-04", by: { kind: "side" } }]);
    expect(await listedAt(c, "liaison", NOW)).toEqual([]);
  });

  test("is counted exactly beside what is listed, however many times for a reply are over", async ({ c }) => {
    for (const [n, key] of ["over one", "over two", "open"].entries()) {
      await meetingAtEditors(c, key);
      const at = key === "open" ? days(-4) : days(-20 - n);
      await c.db.update(records).set({ submittedAt: at }).where(eq(records.id, id(key)));
      await submitted(c, key, "author", at);
    }
    await happened(c, "author", "assessed", id("issue"));
    const lines = await listedAt(c, "liaison", NOW);
    expect(lines.map((line) => line.title.text)).toEqual(["issue", "open"]);
    await markRead(actors.liaison, lines[1]!.id, NOW, c);
    expect(await countUnread(actors.liaison, NOW, c)).toBe(1);
  });
});

describe("a deadline", () => {
  test("that is proposed, set, paused or goes on is told to the other side, and no other change is", async ({ c }) => {
    await addEntry(c, "raising", { issue: id("issue"), kind: "raised" });
    const changed = (verb: "changed" | "paused", detail: Record<string, string | boolean>, by: ActorKey, n: number) => c.atomically((tx) => [addEvent(tx, actors[by], verb, id("raising"), minutes(n), detail)]);
    await changed("changed", { deadline: id("deadline"), kind: "agreed" }, "liaison", 1);
    await changed("changed", { deadline: id("deadline"), kind: "statutory" }, "author", 2);
    await changed("paused", { deadline: id("deadline"), counts: false }, "liaison", 3);
    await changed("changed", { deadline: id("deadline"), pause: "ended" }, "liaison", 4);
    await changed("changed", { deadline: id("deadline"), term: "checked" }, "liaison", 5);
    await changed("changed", { item: id("item"), outcome: "none" }, "liaison", 6);
    expect((await told(c, "author")).map((line) => line.word)).toEqual(["resumed", "paused", "proposed_deadline"]);
    expect((await told(c, "colleague")).map((line) => line.word)).toEqual(["resumed", "paused", "set_deadline", "proposed_deadline"]);
    expect(await told(c, "liaison")).toMatchObject([{ word: "set_deadline", by: { kind: "side" }, path: `/entries/${id("raising")}` }]);
    expect(await told(c, "outsider")).toEqual([]);
  });
});

describe("reading notices", () => {
  test("marks one, and every one up to what was seen, of one's own", async ({ c }) => {
    for (let n = 0; n < 3; n++) await happened(c, "author", "assessed", id("issue"), minutes(n));
    const [newest, middle] = await told(c, "liaison");
    await markRead(actors.author, newest!.id, NOW, c);
    expect(await countUnread(actors.liaison, minutes(5), c)).toBe(3);
    await markRead(actors.liaison, newest!.id, NOW, c);
    expect(await countUnread(actors.liaison, minutes(5), c)).toBe(2);
    await markAllRead(actors.liaison, middle!.at, NOW, c);
    expect(await countUnread(actors.liaison, minutes(5), c)).toBe(0);
    expect(await countUnread(actors.colleague, minutes(5), c)).toBe(3);
    expect((await told(c, "liaison")).map((line) => line.unread)).toEqual([false, false, false]);
  });

  test("goes page by page and loses none of one instant", async ({ c }) => {
    for (let n = 0; n < 60; n++) await happened(c, "author", "assessed", id("issue"), minutes(n % 3));
    const first = await listNotices(actors.liaison, undefined, "en", minutes(5), c);
    const second = await listNotices(actors.liaison, first.next, "en", minutes(5), c);
    expect(first.lines).toHaveLength(50);
    expect(second.next).toBeUndefined();
    expect(new Set([...first.lines, ...second.lines].map((line) => line.id)).size).toBe(60);
  });

  test("counts no further than the header says", async ({ c }) => {
    for (let n = 0; n < 105; n++) await happened(c, "author", "assessed", id("issue"), minutes(n));
    expect(await countUnread(actors.liaison, minutes(200), c)).toBe(100);
  });
});
