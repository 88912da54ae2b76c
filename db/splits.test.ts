import { describe, expect } from "vitest";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addEntry, addIssue, addPlatform, countOf, id, minutes, NOW } from "@/tests/factories";
import { splitInput } from "@/lib/issue-input";
import type { Connection } from "./client";
import { getIssue } from "./issues";
import { partyVerbs } from "./issue-parties";
import { releaseOnTerms, releaseRecord } from "./publication";
import { findBySlug } from "./records";
import * as schema from "./schema";
import { listMovable, splitIssue } from "./splits";
import { eq } from "./sql";

/** An issue of the authors with an entry of theirs, one of the ministry, one that waits and one for the parties. */
async function aCase(c: Connection) {
  await addCast(c);
  const platform = await addPlatform(c, "Council");
  const issue = await addIssue(c, "Two things at once", { under: [platform], parties: [{ role: "raised", organization: id("authors") }, { role: "asked", organization: id("ministry"), basis: "official_capacity" }] });
  const own = await addEntry(c, "Of the second", { issue, platform });
  const theirs = await addEntry(c, "An answer", { issue, by: "liaison", kind: "official_response" });
  await addEntry(c, "Waiting", { issue, state: "submitted" });
  await addEntry(c, "For the parties", { issue, channel: "parties", state: "submitted" });
  return { platform, issue, own, theirs };
}
/** Without an account of the body there is no right of reply to wait for. */
const nobodyReplies = (c: Connection) => c.db.update(schema.users).set({ disabledAt: NOW }).where(eq(schema.users.email, "liaison@example.org"));
const input = (issue: string, entries: string[], key = "split") => ({ issue, version: 1, title: "The second thing", lang: "en" as const, key: id(key), entries });
const chain = async (c: Connection, issue: string) => (await getIssue(actors.visitor, issue, "en", minutes(5), c))?.chronology.map((s) => s.entry.id);

describe("splitting an issue", () => {
  test("moves nothing before its release, and then the entries with their addresses, in one step", async ({ c }) => {
    const { platform, issue, own, theirs } = await aCase(c);
    const part = await splitIssue(actors.editor, input(issue, [own, theirs]), NOW, c);
    expect(await splitIssue(actors.editor, input(issue, [own, theirs]), NOW, c)).toBe(part);
    expect(await chain(c, issue)).toEqual(expect.arrayContaining([own, theirs]));
    expect([await chain(c, part), await findBySlug(actors.visitor, "entry", own, NOW, c)]).toEqual([undefined, { as: "record", id: own }]);
    expect((await getIssue(actors.visitor, issue, "en", NOW, c))!.links).toEqual([]);
    await expect(releaseRecord(actors.editor, part, 1, minutes(1), c)).rejects.toThrow("ownText"); // a second person looks at it
    await c.db.insert(schema.users).values({ id: id("user/second"), email: "second@example.org", name: "second", role: "editor", passwordHash: "-" });
    const second = { ...actors.editor, userId: id("user/second") };
    await nobodyReplies(c);
    await expect(releaseOnTerms(second, part, 1, { from: { day: "2027-01-01", time: "10:00" } }, minutes(1), c)).rejects.toThrow("forbidden"); // an embargo would hide what is public
    await releaseRecord(second, part, 1, minutes(1), c);
    expect([await chain(c, issue), (await chain(c, part))!.sort()]).toEqual([[], [own, theirs].sort()]);
    for (const entry of [own, theirs]) expect(await findBySlug(actors.visitor, "entry", entry, minutes(2), c)).toEqual({ as: "record", id: entry });
    expect((await c.db.select().from(schema.recordParents).where(eq(schema.recordParents.recordId, own))).map((p) => p.parentId).sort()).toEqual([part, platform].sort());
    const [oldPage, newPage] = [(await getIssue(actors.visitor, issue, "en", minutes(2), c))!, (await getIssue(actors.visitor, part, "en", minutes(2), c))!];
    expect(oldPage.links.map((l) => [l.type, l.direction, l.other.id])).toEqual([["follows_from", "in", part]]);
    expect(newPage.parties.map((p) => [p.role, p.party.count])).toEqual(oldPage.parties.map((p) => [p.role, p.party.count]));
    expect(oldPage.trail.map((l) => l.verb)).toContain("split");
  });

  test("is open to the organisation that wrote it, for its own entries alone", async ({ c }) => {
    const { issue, own, theirs } = await aCase(c);
    expect((await listMovable(actors.author, issue, NOW, c))!.entries.map((e) => e.id)).toEqual([own]);
    expect((await listMovable(actors.editor, issue, NOW, c))!.entries.map((e) => e.id).sort()).toEqual([own, theirs].sort());
    await expect(splitIssue(actors.author, input(issue, [theirs]), NOW, c)).rejects.toThrow("notFound");
    const part = await splitIssue(actors.author, input(issue, [own]), NOW, c);
    expect((await c.db.select().from(schema.records).where(eq(schema.records.id, part)))[0]).toMatchObject({ authorOrganizationId: id("authors"), releasedAt: null, practice: false });
  });

  test("of a text that waits or is for the parties, and of another issue's, is refused", async ({ c }) => {
    const { issue } = await aCase(c);
    const elsewhere = await addEntry(c, "Elsewhere", { issue: await addIssue(c, "Another") });
    for (const entry of [id("Waiting"), id("For the parties"), elsewhere]) await expect(splitIssue(actors.editor, input(issue, [entry]), NOW, c)).rejects.toThrow("notFound");
    expect(await countOf(c, schema.splits)).toBe(0);
  });

  test("leaves an entry where it is that has gone elsewhere meanwhile", async ({ c }) => {
    const { issue, own, theirs } = await aCase(c);
    const part = await splitIssue(actors.author, input(issue, [own]), NOW, c);
    await c.db.update(schema.entries).set({ issueId: null }).where(eq(schema.entries.id, own));
    await nobodyReplies(c);
    await releaseRecord(actors.editor, part, 1, minutes(1), c);
    expect((await c.db.select().from(schema.entries).where(eq(schema.entries.issueId, part)))).toEqual([]);
    expect(await chain(c, issue)).toContain(theirs);
    expect((await c.db.select().from(schema.splits))[0]!.doneAt).not.toBeNull();
  });

  test("is refused to everybody else, of an older version, and of an issue that is not released", async ({ c }) => {
    const { issue, own } = await aCase(c);
    for (const [who, why] of [["visitor", "signedOut"], ["outsider", "forbidden"], ["liaison", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"], ["learner", "forbidden"]] as [ActorKey, string][]) {
      await expect(splitIssue(actors[who], input(issue, [own]), NOW, c), who).rejects.toThrow(why);
      expect(await listMovable(actors[who], issue, NOW, c), who).toBeUndefined();
      expect((await partyVerbs(actors[who], issue, NOW, c)).split, who).toBe(false);
    }
    await expect(splitIssue(actors.editor, { ...input(issue, [own]), version: 7 }, NOW, c)).rejects.toThrow();
    await expect(splitIssue(actors.editor, input(await addIssue(c, "Waiting issue", { state: "submitted" }), []), NOW, c)).rejects.toThrow("wrongState");
    expect(await countOf(c, schema.splits)).toBe(0);
  });

  test("takes a title and at least one entry, and no other field", () => {
    const frame = { issue: id("x"), version: "1", title: "Part", lang: "en", key: id("k"), [`entry.${id("e")}`]: "yes" };
    expect(splitInput.parse(frame)).toEqual({ issue: id("x"), version: 1, title: "Part", lang: "en", key: id("k"), entries: [id("e")] });
    expect(splitInput.safeParse({ ...frame, author: id("others") }).error?.issues[0]?.code).toBe("unrecognized_keys");
    for (const [without, message] of [["title", "required.issueTitle"], [`entry.${id("e")}`, "required.entries"]]) expect(splitInput.safeParse(Object.fromEntries(Object.entries(frame).filter(([name]) => name !== without))).error?.issues.map((i) => i.message)).toContain(message);
  });
});
