import { describe, expect } from "vitest";
import { NO_FILTER } from "@/lib/timeline-filter";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addIssue, days, followUpInput, id, minutes, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { listWaiting } from "./desk";
import { getEntry } from "./entry-page";
import { isPartyTo, recordFollowUp } from "./follow-ups";
import { getIssue } from "./issues";
import { checkRecord, releaseRecord, returnRecord } from "./publication";
import { isReadable } from "./records";
import { handleReport, listReports, mayReport, reportText } from "./reports";
import { events, issueParties, joinRequests, records, reports } from "./schema";
import { asc, eq } from "./sql";
import { listTimeline } from "./timeline";

const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

async function addCase(c: Connection): Promise<string> {
  await addCast(c);
  return addIssue(c, "case", { by: null, parties: [{ role: "raised", organization: id("authors") }, { role: "responsible", organization: id("ministry") }] });
}
const forParties = (key = "note") => followUpInput(key, id("case"), { channel: "parties" });

describe("a text for the parties", () => {
  test("reaches every party of both sides at once, and nobody else, ever", async ({ c }) => {
    await addCase(c);
    const note = await recordFollowUp(actors.author, forParties(), NOW, c);
    const readers = async (now: Date) => {
      const found: ActorKey[] = [];
      for (const who of ["visitor", "author", "colleague", "outsider", "liaison", "learner", "editor", "admin"] as const) if (await getEntry(actors[who], note, "en", now, c)) found.push(who);
      return found;
    };
    expect(await readers(NOW)).toEqual(["author", "colleague", "liaison"]);
    expect(await readers(days(30))).toEqual(["author", "colleague", "liaison"]);
    expect((await getIssue(actors.liaison, id("case"), "en", NOW, c))?.chronology.map(({ entry }) => entry.forParties)).toEqual([true]);
    for (const who of ["visitor", "outsider", "editor"] as const) expect((await listTimeline(actors[who], NO_FILTER, [], "en", days(30), c)).entries).toEqual([]);
  });

  test("passes no editor and is never published", async ({ c }) => {
    await addCase(c);
    const note = await recordFollowUp(actors.author, forParties(), NOW, c);
    expect((await listWaiting(actors.editor, {}, "en", NOW, c)).lines).toEqual([]);
    expect((await listWaiting(actors.colleague, {}, "en", NOW, c)).lines).toEqual([]);
    for (const act of [releaseRecord, checkRecord]) {
      await expect(act(actors.editor, note, 1, days(20), c)).rejects.toEqual(refused("notFound"));
      await expect(act(actors.colleague, note, 1, days(20), c)).rejects.toEqual(refused("forbidden"));
      await expect(act(actors.author, note, 1, days(20), c)).rejects.toMatchObject({ name: "Refusal" });
    }
    await expect(returnRecord(actors.editor, note, 1, "duplicate", "Twice.", NOW, c)).rejects.toEqual(refused("notFound"));
  });

  test("is written by a party alone: the server asks, whatever the form says", async ({ c }) => {
    await addCase(c);
    await expect(recordFollowUp(actors.outsider, forParties(), NOW, c)).rejects.toEqual(refused("forbidden"));
    await recordFollowUp(actors.outsider, followUpInput("public", id("case"), { channel: "public" }), NOW, c);
    await recordFollowUp(actors.liaison, forParties("answer"), NOW, c);
    expect((await c.db.select({ channel: records.channel, by: records.authorOrganizationId }).from(records).where(eq(records.kind, "entry")).orderBy(asc(records.channel)))).toEqual([{ channel: "parties", by: id("ministry") }, { channel: "public", by: id("others") }]);
    expect(await isPartyTo(actors.author, id("case"), NOW, c)).toBe(true);
    for (const who of ["outsider", "editor", "visitor", "learner"] as const) expect(await isPartyTo(actors[who], id("case"), NOW, c), who).toBe(false);
  });

  test("stays unread by who has asked to join, until it is admitted", async ({ c }) => {
    await addCase(c);
    const note = await recordFollowUp(actors.author, forParties(), NOW, c);
    await c.db.insert(joinRequests).values({ issueId: id("case"), organizationId: id("others"), at: NOW, by: actors.outsider.userId });
    expect(await getEntry(actors.outsider, note, "en", NOW, c)).toBeUndefined();
    await expect(recordFollowUp(actors.outsider, forParties("theirs"), NOW, c)).rejects.toEqual(refused("forbidden"));
    await c.db.insert(issueParties).values({ issueId: id("case"), role: "joined", organizationId: id("others"), admittedAt: NOW, admittedBy: actors.author.userId });
    expect(await getEntry(actors.outsider, note, "en", NOW, c)).toBeDefined();
  });
});

describe("a report", () => {
  test("lets editors read that one text until it is handled", async ({ c }) => {
    await addCase(c);
    const note = await recordFollowUp(actors.author, forParties(), NOW, c);
    const other = await recordFollowUp(actors.author, forParties("other"), NOW, c);
    expect(await listReports(actors.editor, "en", NOW, c)).toEqual([]);
    await reportText(actors.liaison, { id: note, reason: "It names a private person.", lang: "en" }, minutes(1), c);
    const open = await listReports(actors.editor, "en", minutes(2), c);
    expect(open).toMatchObject([{ recordId: note, reason: "It names a private person.", by: { title: { text: "Ministry of Answers" } }, entry: { id: note, title: { text: "We wrote again." } } }]);
    expect([await isReadable(actors.editor, note, minutes(2), c), await isReadable(actors.editor, other, minutes(2), c), await isReadable(actors.admin, note, minutes(2), c)]).toEqual([true, false, false]);
    expect(await getEntry(actors.editor, note, "en", minutes(2), c), "it stands on no page for an editor").toBeUndefined();
    await expect(releaseRecord(actors.editor, note, 1, minutes(2), c)).rejects.toEqual(refused("forbidden"));
    await handleReport(actors.editor, open[0]!.id, minutes(3), c);
    expect(await listReports(actors.editor, "en", minutes(3), c)).toEqual([]);
    expect(await isReadable(actors.editor, note, minutes(3), c)).toBe(false);
    await expect(handleReport(actors.editor, open[0]!.id, minutes(4), c)).rejects.toEqual(refused("wrongState"));
    expect((await c.db.select({ verb: events.verb }).from(events).where(eq(events.recordId, note)).orderBy(asc(events.at))).map((e) => e.verb)).toEqual(["submitted", "reported", "handled_report"]);
  });

  test("is made by a party that reads the text, once until it is handled", async ({ c }) => {
    await addCase(c);
    const note = await recordFollowUp(actors.author, forParties(), NOW, c);
    const report = (who: ActorKey) => reportText(actors[who], { id: note, reason: "Why.", lang: "en" }, minutes(1), c);
    for (const who of ["outsider", "editor", "admin", "learner"] as const) await expect(report(who), who).rejects.toEqual(refused("notFound"));
    await expect(report("visitor")).rejects.toEqual(refused("signedOut"));
    expect([await mayReport(actors.liaison, note, NOW, c), await mayReport(actors.outsider, note, NOW, c), await mayReport(actors.visitor, note, NOW, c)]).toEqual([true, false, false]);
    await report("liaison");
    await report("liaison");
    expect(await c.db.$count(reports)).toBe(1);
    const entry = await recordFollowUp(actors.author, followUpInput("public", id("case")), NOW, c);
    await expect(reportText(actors.author, { id: entry, reason: "Why.", lang: "en" }, NOW, c)).rejects.toEqual(refused("notFound"));
    for (const who of ["author", "liaison"] as const) {
      expect(await listReports(actors[who], "en", minutes(2), c)).toEqual([]);
      await expect(handleReport(actors[who], (await c.db.select({ id: reports.id }).from(reports))[0]!.id, NOW, c)).rejects.toEqual(refused("notFound"));
    }
  });
});
