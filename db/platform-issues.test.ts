import { beforeEach, describe, expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, addMeeting, addPlatform, days, id, NOW } from "@/tests/factories";
import { getBrief } from "./brief";
import type { Connection } from "./client";
import { listCommitments, listDueCommitments } from "./commitments";
import { listPlatformIssues } from "./platform-issues";
import { agendaItems, assessments, commitments, issueParties, issues, links, meetings, participants, recordParents } from "./schema";
import { eq } from "./sql";

const titles = async (c: Connection, who: keyof typeof actors = "visitor") => (await listPlatformIssues(actors[who], id("council"), "en", NOW, c)).lines.map((l) => l.link.title.text).sort();
const stateOf = async (c: Connection, key: string) => (await listPlatformIssues(actors.visitor, id("council"), "en", NOW, c)).lines.find((l) => l.link.id === id(key))!;
const item = (c: Connection, meeting: string, issue: string) => c.db.insert(agendaItems).values({ id: id(`${meeting}/item`), meetingId: id(meeting), order: 0, title: "Audits", lang: "en", state: "discussed", issueId: id(issue) });
const under = (c: Connection, issue: string) => c.db.insert(recordParents).values({ recordId: id(issue), parentId: id("council") });
const says = (c: Connection, user: "author" | "liaison", organization: string, state: "resolved" | "not_resolved" | "refused", at = days(-1)) => c.db.insert(assessments).values({ subjectId: id("issue"), organizationId: id(organization), state, at, by: id(`user/${user}`) });

beforeEach<{ c: Connection }>(async ({ c }) => {
  await addCast(c);
  await addPlatform(c, "council");
  await addMeeting(c, "sitting", { platform: id("council") });
});

describe("the issues of a platform", () => {
  test("are those that stand under it, that an entry or an agenda item of a sitting names, or that a link says were raised there", async ({ c }) => {
    for (const key of ["under it", "by an entry on it", "by an entry at a sitting", "by its agenda", "linked to it", "linked to a sitting", "elsewhere"]) await addIssue(c, key);
    await under(c, "under it");
    await addEntry(c, "on it", { issue: id("by an entry on it"), platform: id("council") });
    await addEntry(c, "at a sitting", { issue: id("by an entry at a sitting"), meeting: id("sitting") });
    await item(c, "sitting", "by its agenda");
    await c.db.insert(links).values([{ type: "raised_at", fromId: id("linked to it"), toId: id("council") }, { type: "discussed_at", fromId: id("linked to a sitting"), toId: id("sitting") }, { type: "similar_to", fromId: id("elsewhere"), toId: id("council") }]);
    expect(await titles(c)).toEqual(["by an entry at a sitting", "by an entry on it", "by its agenda", "linked to a sitting", "linked to it", "under it"]);
  });

  test("are told by nothing that the reader is not shown, nor by practice", async ({ c }) => {
    await addPlatform(c, "elsewhere");
    for (const state of ["draft", "submitted", "embargoed", "withdrawn"] as const) {
      await addIssue(c, `by ${state}`);
      await addIssue(c, `agenda ${state}`);
      await addIssue(c, `itself ${state}`, { state });
      await addEntry(c, `entry ${state}`, { issue: id(`by ${state}`), platform: id("council"), state });
      await addEntry(c, `shown ${state}`, { issue: id(`itself ${state}`), platform: id("council") });
      await addMeeting(c, `sitting ${state}`, { platform: id("council"), state });
      await item(c, `sitting ${state}`, `agenda ${state}`);
      await c.db.insert(links).values({ type: "raised_at", fromId: id(`agenda ${state}`), toId: id(`sitting ${state}`) });
    }
    await addIssue(c, "practised");
    await addEntry(c, "practice", { issue: id("practised"), platform: id("council"), practice: true, by: "learner" });
    for (const who of ["visitor", "outsider", "author", "liaison", "editor", "admin"] as const) expect(await titles(c, who), who).toEqual([]);
  });

  test("say how they ended, else from whom an answer is awaited, else since when they are open", async ({ c }) => {
    await addIssue(c, "issue");
    await under(c, "issue");
    expect(await stateOf(c, "issue")).toMatchObject({ opened: "2026-10", backfilled: false, ended: undefined, awaited: [], assessed: false, outcome: undefined });
    await c.db.insert(issueParties).values([{ issueId: id("issue"), role: "raised", organizationId: id("authors") }, { issueId: id("issue"), role: "responsible", organizationId: id("ministry") }]);
    expect((await stateOf(c, "issue")).awaited).toMatchObject([{ organizationId: id("ministry"), since: "2026-11-29" }]);
    await says(c, "liaison", "ministry", "resolved", days(-3));
    expect(await stateOf(c, "issue")).toMatchObject({ awaitsVerification: true, assessed: true });
    await says(c, "author", "authors", "resolved", days(-2));
    expect(await stateOf(c, "issue")).toMatchObject({ ended: "resolved", awaitsVerification: false, awaited: [] });
    await says(c, "author", "authors", "not_resolved");
    expect((await stateOf(c, "issue")).ended).toBeUndefined();
  });

  test("name the latest outcome that the reader is shown; what came from sources awaits nobody", async ({ c }) => {
    await addIssue(c, "issue", { parties: [{ role: "responsible", organization: id("ministry") }] });
    await c.db.update(issues).set({ backfilled: true, endedOn: "2021-02" }).where(eq(issues.id, id("issue")));
    for (const [key, when, state] of [["earlier", "2021-01-05", "released"], ["annulled", "2021-02-03", "released"], ["hidden", "2021-03-01", "submitted"]] as const) await addEntry(c, key, { issue: id("issue"), platform: id("council"), kind: "outcome", when, state });
    expect(await stateOf(c, "issue")).toMatchObject({ backfilled: true, endedOn: "2021-02", awaited: [], outcome: { id: id("annulled") } });
  });
});

describe("a promise given by form, which stands under its issue alone", () => {
  const promise = async (c: Connection, key: string, issue: string, o: Parameters<typeof addEntry>[2] = {}) => {
    await addEntry(c, key, { issue: id(issue), kind: "undertaking", by: "liaison", when: "2026-11-20", ...o });
    await c.db.insert(commitments).values({ id: id(key), deadline: "2026-12-10" });
  };

  test("is on the lists of each platform on which the issue came up", async ({ c }) => {
    for (const key of ["by agenda", "linked", "elsewhere"]) {
      await addIssue(c, key);
      await promise(c, `promise ${key}`, key);
    }
    await item(c, "sitting", "by agenda");
    await c.db.insert(links).values({ type: "raised_at", fromId: id("linked"), toId: id("sitting") });
    await promise(c, "not public", "linked", { state: "submitted" });
    const here = ["promise by agenda", "promise linked"];
    expect((await listCommitments(actors.visitor, { platformId: id("council") }, "en", NOW, c)).lines.map((l) => l.entry.title.text).sort()).toEqual(here);
    expect((await listDueCommitments(actors.visitor, { platformId: id("council") }, "en", NOW, c)).fallingDue.map((l) => l.entry.title.text).sort()).toEqual(here);
    expect((await getBrief(actors.visitor, id("council"), "2026-12-15", "en", NOW, c))!.commitments.lines.map((l) => l.entry.title.text).sort()).toEqual(here);
  });

  test("that is settled leaves the brief, and one older than the fiftieth does not", async ({ c }) => {
    await addIssue(c, "issue");
    await under(c, "issue");
    await promise(c, "oldest and open", "issue", { when: "2020-01-01" });
    for (let n = 0; n < 51; n++) {
      await promise(c, `met ${n}`, "issue");
      await c.db.insert(assessments).values({ subjectId: id(`met ${n}`), organizationId: id("ministry"), state: "met", by: id("user/liaison"), at: days(-1) });
    }
    expect((await getBrief(actors.visitor, id("council"), "2026-12-15", "en", NOW, c))!.commitments).toMatchObject({ lines: [{ entry: { title: { text: "oldest and open" } } }], more: false });
  });
});

describe("the brief", () => {
  test("says more where a list has more than a sheet holds, and counts those who took part", async ({ c }) => {
    for (let n = 0; n < 7; n++) {
      await addIssue(c, `issue ${n}`, { when: "2026-11-20", parties: [{ role: "responsible", organization: id("ministry") }] });
      await under(c, `issue ${n}`);
      await addEntry(c, `said ${n}`, { issue: id(`issue ${n}`), when: "2026-11-21" });
    }
    await addEntry(c, "one more", { issue: id("issue 0"), when: "2026-11-22" });
    const person = (order: number, o: Partial<typeof participants.$inferInsert>) => ({ id: id(`participant ${order}`), meetingId: id("sitting"), order, nameAsRecorded: "Private Person", lang: "en", role: "participant" as const, namingBasis: "none" as const, ...o });
    await c.db.insert(participants).values([
      person(0, {}), person(1, {}), person(2, { presence: "absent", organizationId: id("others") }), person(3, { presence: "excused", organizationId: id("authors") }), person(4, { presence: "present", organizationId: id("ministry") }),
      ...Array.from({ length: 22 }, (_, n) => person(5 + n, { category: `group ${n}`, count: 2, countQualifier: "exactly" })),
    ]);
    const brief = (await getBrief(actors.visitor, id("council"), "2026-12-15", "en", NOW, c))!;
    expect([brief.newIssues, brief.awaited, brief.changed].map((list) => [list.lines.length, list.more])).toEqual([[5, true], [6, true], [7, true]]);
    expect(brief.last!.tookPart.slice(0, 2).map(({ party, count }) => [party.label?.text, count?.count])).toEqual([["Ministry of Answers", undefined], ["group 0", 2]]);
    expect(brief.last).toMatchObject({ tookPart: { length: 20 }, others: { count: 8, qualifier: "exactly" } }); // three groups of two, and the two whom nothing may name
    expect(JSON.stringify(brief)).not.toContain("Private Person");
    await c.db.update(meetings).set({ attributionRule: "chatham_house" });
    expect(JSON.stringify((await getBrief(actors.visitor, id("council"), "2026-12-15", "en", NOW, c))!.last)).not.toContain("Ministry of Answers");
  });
});
