import { describe, expect } from "vitest";
import { commitmentsAmong, listCommitments, listDueCommitments } from "./commitments";
import { assessments, commitments, deadlines, entries } from "./schema";
import { eq, inArray } from "./sql";
import { presentEntries } from "./entries";
import { getEntry } from "./entry-page";
import type { Connection } from "./client";
import { addDays } from "@/lib/deadlines";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, addMeeting, addOrganization, addPerson, addPlatform, addPost, days, id, NOW } from "@/tests/factories";

const TODAY = "2026-12-01";
const due = (n: number) => addDays(TODAY, n);

async function stage(c: Connection) {
  await addCast(c);
  await addPlatform(c, "platform");
  await addOrganization(c, "committee", { side: "government", by: null });
  await addIssue(c, "issue", { parties: [{ role: "raised", organization: id("authors") }, { role: "responsible", organization: id("ministry") }] });
}

/** A promise of the ministry, due so many days from today. */
async function promise(c: Connection, key: string, dueIn: number | null, o: Parameters<typeof addEntry>[2] & { commitment?: Partial<typeof commitments.$inferInsert> } = {}) {
  const { commitment, ...entry } = o;
  await addEntry(c, key, { kind: "undertaking", issue: id("issue"), by: "liaison", when: "2026-11-10", parties: [{ role: "speaker", organization: id("ministry") }, { role: "responsible", organization: id("ministry") }], ...entry });
  await c.db.insert(commitments).values({ id: id(key), basis: "spoken", ...commitment });
  if (dueIn !== null) await c.db.insert(deadlines).values({ id: id(`${key}/deadline`), entryId: id(key), kind: "promised", starts: "2026-11-10", on: due(dueIn), country: "KZ", at: days(-5) });
}

const lists = async (c: Connection, filter = {}, now = NOW, who: keyof typeof actors = "visitor") => {
  const found = await listDueCommitments(actors[who], filter, "en", now, c);
  return [found.fallingDue, found.missed].map((l) => l.map((x) => x.entry.title.text));
};
const one = async (c: Connection, key: string) => (await commitmentsAmong(actors.visitor, [id(key)], await presentEntries(actors.visitor, [id(key)], "en", NOW, c), "en", NOW, c.db, c))[0]!;

describe("the lists of promises", () => {
  test("hold what falls due, soonest first, and what was just missed, latest first", async ({ c }) => {
    await stage(c);
    for (const [key, n] of [["later", 31], ["in ten days", 10], ["today", 0], ["yesterday", -1], ["last month", -30], ["long ago", -31], ["never", null]] as const) await promise(c, key, n);
    expect(await lists(c)).toEqual([["today", "in ten days"], ["yesterday", "last month"]]);
    expect((await lists(c, {}, new Date("2026-12-01T18:59:59Z")))[0]).toEqual(["today", "in ten days"]); // midnight in Almaty
    expect((await lists(c, {}, new Date("2026-12-01T19:00:00Z")))[1]).toEqual(["today", "yesterday"]); // "last month" is no longer recent
    const all = await listCommitments(actors.visitor, {}, "en", NOW, c);
    expect([all.lines.length, all.more]).toEqual([7, false]);
  });

  test("know a date in words by its last day, and a counted term by the holidays' calendar", async ({ c }) => {
    await stage(c);
    await promise(c, "in december", null, { commitment: { deadline: "2026-12", deadlineAsSaid: "by the end of the year" } });
    await promise(c, "counted", null);
    await c.db.insert(deadlines).values({ entryId: id("counted"), kind: "promised", starts: "2026-11-10", count: 20, unit: "working_days", country: "KZ" });
    expect(await lists(c)).toEqual([["counted", "in december"], []]);
    expect([(await one(c, "in december")).due, (await one(c, "counted")).due]).toEqual(["2026-12-31", "2026-12-08"]);
  });

  test("leave out what is settled, practice, backfilled, or not public", async ({ c }) => {
    await stage(c);
    await promise(c, "settled", -3);
    await c.db.insert(assessments).values({ subjectId: id("settled"), organizationId: id("ministry"), state: "met", by: id("user/liaison"), at: days(-1) });
    await promise(c, "try", -3, { by: "learner", practice: true });
    await promise(c, "founding", -3);
    await c.db.update(entries).set({ origin: "founding" }).where(eq(entries.id, id("founding")));
    await promise(c, "draft", -3, { state: "draft" });
    await promise(c, "withdrawn", -3, { state: "withdrawn" });
    await promise(c, "missed", -3);
    for (const who of ["visitor", "author", "liaison", "editor", "admin"] as const) expect(await lists(c, {}, NOW, who)).toEqual([[], ["missed"]]);
    expect((await one(c, "founding")).state).toBe("not_counted");
    expect((await one(c, "settled")).state).toBe("settled");
    expect((await listCommitments(actors.visitor, {}, "en", NOW, c)).lines.map((l) => l.entry.title.text).sort()).toEqual(["founding", "missed", "settled"]);
  });

  test("go by platform and by body, as far as the body is named", async ({ c }) => {
    await stage(c);
    await promise(c, "here", 5, { platform: id("platform") });
    await addIssue(c, "other issue");
    await promise(c, "elsewhere", 6, { issue: id("other issue") });
    await promise(c, "of another", 7, { issue: id("other issue"), parties: [{ role: "responsible", organization: id("committee") }] });
    await addMeeting(c, "closed", { rule: "chatham_house" });
    await promise(c, "unattributed", 8, { issue: id("other issue"), meeting: id("closed") });
    expect(await lists(c, { platformId: id("platform") })).toEqual([["here"], []]);
    expect(await lists(c, { organizationId: id("ministry") })).toEqual([["here", "elsewhere"], []]);
    expect(await lists(c, { organizationId: id("committee") })).toEqual([["of another"], []]);
    expect((await listCommitments(actors.visitor, { organizationId: id("ministry") }, "en", NOW, c)).lines.length).toBe(2);
    expect((await lists(c))[0]).toContain("unattributed");
  });
});

describe("a promise", () => {
  test("shows its words, post and holder, who carries it out, its paper, its deadline with the sum, and what each party says", async ({ c }) => {
    await stage(c);
    await addPerson(c, "holder", { title: "Aigul Example" });
    await addPost(c, "minister", { organization: id("ministry"), title: "Minister" });
    await promise(c, "promise", 10, {
      parties: [{ role: "speaker", post: id("minister"), basis: "official_capacity" }, { role: "responsible", organization: id("ministry") }, { role: "responsible", organization: id("committee") }],
      commitment: { verbatim: "Я беру это под личный контроль.", verbatimLang: "ru", postId: id("minister"), holderId: id("holder"), basis: "protocol_point", deadline: due(10), deadlineAsSaid: "до 11 декабря" },
    });
    await c.db.update(entries).set({ documentNumber: "12", registrationDate: "2026-11-11", documentPoint: "3.1" }).where(eq(entries.id, id("promise")));
    await c.db.insert(assessments).values([
      { subjectId: id("promise"), organizationId: id("ministry"), state: "met", since: "2026-11-25", by: id("user/liaison"), at: days(-2) },
      { subjectId: id("promise"), organizationId: id("authors"), state: "not_met", by: id("user/author"), at: days(-1) },
    ]);
    const line = await one(c, "promise");
    expect(line).toMatchObject({
      verbatim: { text: "Я беру это под личный контроль.", lang: "ru" }, post: { id: id("minister") }, holder: { id: id("holder") }, basis: "protocol_point", paper: { number: "12", date: "2026-11-11", point: "3.1" }, due: due(10), state: "falling_due", deadlineAsSaid: { text: "до 11 декабря", lang: "ru" },
      deadlines: [{ kind: "promised", sum: { steps: [{ is: "named" }] } }],
    });
    expect(line.executors.map((e) => e.label?.text)).toEqual(["Ministry of Answers", "committee"]);
    expect(line.positions.map((p) => [p.state, p.since])).toEqual(expect.arrayContaining([["met", "2026-11-25"], ["not_met", null]]));
  });

  test("and any other paper stands on the entry's page with its kind, number, registration, date and point", async ({ c }) => {
    await stage(c);
    await promise(c, "promise", 10);
    await addEntry(c, "letter", { issue: id("issue"), kind: "statement" });
    const paper = { documentKind: "letter", documentNumber: "12", registrationNumber: "34/56", registrationDate: "2026-11-11", documentPoint: "3.1" };
    await c.db.update(entries).set(paper).where(inArray(entries.id, [id("promise"), id("letter")]));
    expect((await getEntry(actors.visitor, id("promise"), "ru", NOW, c))!.commitments[0]!.paper).toEqual({ kind: { text: "letter", lang: "en", origin: "original", checked: true }, number: "12", registration: "34/56", date: "2026-11-11", point: "3.1" });
    expect(await getEntry(actors.visitor, id("letter"), "ru", NOW, c)).toMatchObject({ ...paper, documentKind: { text: "letter", lang: "en" } });
  });

  test("given under the Chatham House rule names neither post, holder nor body", async ({ c }) => {
    await stage(c);
    await addPerson(c, "holder", { title: "Aigul Example" });
    await addPost(c, "minister", { organization: id("ministry"), title: "Minister" });
    await addMeeting(c, "closed", { rule: "chatham_house" });
    await promise(c, "promise", 10, { meeting: id("closed"), parties: [{ role: "responsible", organization: id("ministry"), basis: "official_capacity" }], commitment: { postId: id("minister"), holderId: id("holder") } });
    await c.db.update(deadlines).set({ setByOrganizationId: id("ministry") });
    const line = await one(c, "promise");
    expect([line.post, line.holder, line.executors.map((e) => e.label)]).toEqual([undefined, undefined, [undefined]]);
    expect(line.deadlines[0]?.setBy).toBeUndefined();
  });
});
