import { describe, expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, addMeeting, addPlatform, countOf, id, minutes, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { getIssue } from "./issues";
import { countRaisings, itemToRaise, listPlacesToRaise, raiseAtMeeting, raiseFromAgendaItem } from "./issue-links";
import { listPlatformIssues } from "./platform-issues";
import { releaseRecord } from "./publication";
import { findBySlug } from "./records";
import * as schema from "./schema";
import { eq, inArray } from "./sql";

const item = async (c: Connection, meeting: string, key: string, o: { issue?: string } = {}) => {
  await c.db.insert(schema.agendaItems).values({ id: id(key), meetingId: meeting, order: await countOf(c, schema.agendaItems), title: `${key} of NGOs`, lang: "en", state: "discussed", issueId: o.issue ?? null });
  return id(key);
};
const at = (issue: string, meeting: string, agendaItem: string | null, key = "form") => ({ issue, at: { meeting, item: agendaItem }, text: "Raised once more. Nothing has changed.", lang: "en" as const, key: id(key) });

describe("an issue at a later meeting", () => {
  test("is an entry under both, which nobody sees before its release", async ({ c }) => {
    await addCast(c);
    const platform = await addPlatform(c, "Council");
    const [issue, meeting] = [await addIssue(c, "An issue"), await addMeeting(c, "A sitting", { by: "outsider", platform, when: "2026-11-05" })];
    const agenda = await item(c, meeting, "Audits");
    const entry = await raiseAtMeeting(actors.author, at(issue, meeting, agenda), NOW, c);
    expect(await raiseAtMeeting(actors.author, at(issue, meeting, agenda), NOW, c)).toBe(entry);
    expect([await countRaisings(actors.visitor, issue, NOW, c), (await listPlatformIssues(actors.visitor, platform, "en", NOW, c)).lines]).toEqual([{ times: 0, platforms: 0 }, []]);
    await releaseRecord(actors.editor, entry, 1, NOW, c);
    expect(await countRaisings(actors.visitor, issue, NOW, c)).toEqual({ times: 1, platforms: 1 });
    expect((await listPlatformIssues(actors.visitor, platform, "en", NOW, c)).lines.map((l) => l.link.id)).toEqual([issue]);
    const page = (await getIssue(actors.visitor, issue, "en", NOW, c))!;
    expect(page.chronology.map((s) => [s.entry.kind, s.entry.occurred, s.entry.parents.map((p) => p.kind)])).toEqual([["raised", "2026-11-05", ["meeting", "issue", "platform"]]]);
    expect(page.platforms.map((p) => p.id)).toEqual([platform]);
    expect((await c.db.select().from(schema.agendaItems))[0]!.issueId).toBeNull(); // of somebody else's record nothing is changed
  });

  test("raised 4 times on 3 platforms is a count of what is shown", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue");
    for (const [n, platform] of [["1", "P"], ["2", "P"], ["3", "Q"], ["4", "R"]] as const) {
      if ((await c.db.select().from(schema.platforms).where(eq(schema.platforms.id, id(platform)))).length === 0) await addPlatform(c, platform);
      const meeting = await addMeeting(c, `Sitting ${n}`, { platform: id(platform) });
      await releaseRecord(actors.editor, await raiseAtMeeting(actors.author, at(issue, meeting, await item(c, meeting, `Item ${n}`), n), NOW, c), 1, NOW, c);
    }
    const elsewhere = await addMeeting(c, "Without an agenda");
    await releaseRecord(actors.editor, await raiseAtMeeting(actors.author, at(issue, elsewhere, null, "5"), NOW, c), 1, NOW, c);
    await addEntry(c, "Practised", { issue, kind: "raised", practice: true, by: "learner" });
    expect(await countRaisings(actors.visitor, issue, NOW, c)).toEqual({ times: 4, platforms: 3 });
  });

  test("under a draft of one's own waits for it, and ties its agenda item", async ({ c }) => {
    await addCast(c);
    const [issue, meeting] = [await addIssue(c, "An issue"), await addMeeting(c, "A draft", { state: "draft" })];
    const agenda = await item(c, meeting, "Audits");
    const entry = await raiseAtMeeting(actors.author, at(issue, meeting, agenda), NOW, c);
    expect((await c.db.select().from(schema.agendaItems))[0]!.issueId).toBe(issue);
    await expect(releaseRecord(actors.editor, entry, 1, NOW, c)).rejects.toThrow();
    expect(await findBySlug(actors.outsider, "entry", entry, NOW, c)).toBeUndefined();
  });

  test("leaves the agenda of one's own meeting as it is once that was submitted, or closed", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue");
    const submitted = await addMeeting(c, "Submitted", { state: "submitted" });
    const closed = await addMeeting(c, "Closed", { state: "draft" });
    await c.db.update(schema.meetings).set({ closedAt: NOW, closedBy: actors.author.userId }).where(eq(schema.meetings.id, closed));
    for (const [key, meeting] of [["1", submitted], ["2", closed]] as const) await raiseAtMeeting(actors.author, at(issue, meeting, await item(c, meeting, `Audits ${key}`), key), NOW, c);
    expect((await c.db.select().from(schema.agendaItems)).map((one) => one.issueId)).toEqual([null, null]);
    expect((await c.db.select({ version: schema.records.version }).from(schema.records).where(inArray(schema.records.id, [submitted, closed]))).map((r) => r.version)).toEqual([1, 1]);
  });

  test.for([["visitor", "signedOut"], ["liaison", "forbidden"], ["editor", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"]] as const)("is not recorded by a %s (%s)", async ([who, why], { c }) => {
    await addCast(c);
    const [issue, meeting] = [await addIssue(c, "An issue"), await addMeeting(c, "A sitting")];
    await expect(raiseAtMeeting(actors[who], at(issue, meeting, null), NOW, c)).rejects.toThrow(why);
    expect(await countOf(c, schema.events)).toBe(0);
  });

  test("is not recorded of a meeting or an issue one does not read, nor at another meeting's item", async ({ c }) => {
    await addCast(c);
    const [issue, meeting] = [await addIssue(c, "An issue"), await addMeeting(c, "A sitting")];
    const [hiddenIssue, hiddenMeeting] = [await addIssue(c, "Hidden issue", { state: "draft" }), await addMeeting(c, "Hidden sitting", { state: "draft" })];
    const other = await item(c, hiddenMeeting, "Audits");
    for (const [i, m, a] of [[hiddenIssue, meeting, null], [issue, hiddenMeeting, null], [issue, meeting, other]] as const) await expect(raiseAtMeeting(actors.outsider, at(i, m, a), NOW, c)).rejects.toThrow("notFound");
    expect((await listPlacesToRaise(actors.outsider, issue, "", "en", NOW, c)).map((p) => p.id)).toEqual([meeting]);
    expect((await listPlacesToRaise(actors.author, issue, "", "en", NOW, c)).map((p) => [p.id, p.items.length]).sort()).toEqual([[meeting, 0], [hiddenMeeting, 1]].sort());
    expect(await listPlacesToRaise(actors.visitor, issue, "", "en", NOW, c)).toEqual([]);
  });
});

describe("an agenda item from which an issue is raised", () => {
  test("gives the new issue its title, and is tied to it once", async ({ c }) => {
    await addCast(c);
    const meeting = await addMeeting(c, "A draft", { state: "draft" });
    const agenda = await item(c, meeting, "Audits");
    expect(await itemToRaise(actors.author, agenda, NOW, c)).toEqual({ id: agenda, meetingId: meeting, title: "Audits of NGOs", lang: "en" });
    for (const who of ["outsider", "visitor", "liaison", "editor", "admin"] as const) expect(await itemToRaise(actors[who], agenda, NOW, c), who).toBeUndefined();
    const issue = await addIssue(c, "New", { state: "draft" });
    const entry = await raiseFromAgendaItem(actors.author, agenda, issue, NOW, c);
    expect(await raiseFromAgendaItem(actors.author, agenda, issue, minutes(1), c)).toBe(entry);
    expect((await c.db.select().from(schema.entries).where(eq(schema.entries.id, entry)))[0]).toMatchObject({ issueId: issue, meetingId: meeting, agendaItemId: agenda });
    expect((await c.db.select().from(schema.recordParents).where(eq(schema.recordParents.recordId, entry))).map((p) => p.parentId).sort()).toEqual([issue, meeting].sort());
    await expect(raiseFromAgendaItem(actors.outsider, agenda, issue, NOW, c)).rejects.toThrow("notFound");
    await expect(raiseFromAgendaItem(actors.visitor, agenda, issue, NOW, c)).rejects.toThrow("signedOut");
  });
});
