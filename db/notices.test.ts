import { beforeEach, describe, expect } from "vitest";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addEntry, addIssue, addMeeting, addPost, days, id, minutes, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { addEvent, trailOf } from "./events";
import { countUnread, listNotices, markAllRead, markRead } from "./notices";
import { events, expectedSigners, issueParties, joinRequests, notices, records, recordVersions, users } from "./schema";
import { and, eq } from "./sql";

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
