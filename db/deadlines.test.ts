import { describe, expect } from "vitest";
import { deadlineActs, agreeDeadline, agreeTime, askForTime, checkTerm, type NewDeadline, pauseDeadline, resumeDeadline, setDeadline } from "./deadline-acts";
import { deadlinesOf } from "./deadlines";
import { assessments, commitments, deadlineChanges, deadlines, entries, events, issueParties, issues, platforms } from "./schema";
import { eq, isNull } from "./sql";
import { isStale, type Connection } from "./client";
import type { Term } from "@/lib/deadline-input";
import type { DeadlineState } from "@/lib/deadlines";
import { Refusal } from "@/lib/refusal";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, addPlatform, countOf, days, id, NOW } from "@/tests/factories";

const refused = (code: ConstructorParameters<typeof Refusal>[0]) => new Refusal(code);
const on = (day: string): Term => ({ on: day, count: null, unit: null });
const counted = (count: number, unit: "working_days" | "calendar_days" | "months"): Term => ({ on: null, count, unit });
const REASON = { reason: "The commission sits in January.", lang: "en" as const };

/** Two issues raised by the authors with the ministry responsible: a raising on the one that nobody has answered, a promise of the ministry on the other. */
async function stage(c: Connection, o: { backfilled?: boolean } = {}) {
  await addCast(c);
  await addPlatform(c, "platform");
  for (const issue of ["issue", "pledged"]) await addIssue(c, issue, { parties: [{ role: "raised", organization: id("authors") }, { role: "responsible", organization: id("ministry") }] });
  if (o.backfilled) await c.db.update(issues).set({ backfilled: true });
  await addEntry(c, "raising", { kind: "raised", issue: id("issue"), platform: id("platform"), when: "2026-11-02" });
  await addEntry(c, "promise", { kind: "undertaking", issue: id("pledged"), by: "liaison", when: "2026-11-10", parties: [{ role: "speaker", organization: id("ministry") }] });
  await c.db.insert(commitments).values({ id: id("promise") });
}

const promised: NewDeadline = { kind: "promised", entry: id("promise"), term: on("2026-12-20") };
const statutory: NewDeadline = { kind: "statutory", entry: id("raising"), key: "kz_appc_76", starts: "2026-11-20" };
const asDefault: NewDeadline = { kind: "default", entry: id("raising") };
const agreed: NewDeadline = { kind: "agreed", entry: id("raising"), term: on("2026-12-24") };

const seen = async (c: Connection, entry: string, now = NOW, who: keyof typeof actors = "visitor") => (await deadlinesOf(actors[who], [id(entry)], "en", now, c)).get(id(entry)) ?? [];
const idOf = async (c: Connection, kind: string) => (await c.db.select().from(deadlines)).find((d) => d.kind === kind)!.id;
const changeId = async (c: Connection) => (await c.db.select().from(deadlineChanges))[0]!.id;
const verbs = async (c: Connection) => (await c.db.select({ verb: events.verb }).from(events)).map((e) => e.verb).sort();

describe("setting a deadline", () => {
  test("promised: is the body's alone, on its own undertaking", async ({ c }) => {
    await stage(c);
    for (const who of ["author", "outsider"] as const) await expect(setDeadline(actors[who], promised, NOW, c)).rejects.toEqual(refused("forbidden"));
    await expect(setDeadline(actors.visitor, promised, NOW, c)).rejects.toEqual(refused("signedOut"));
    await expect(setDeadline(actors.editor, promised, NOW, c)).rejects.toEqual(refused("forbidden"));
    await expect(setDeadline(actors.liaison, { ...promised, entry: id("raising") }, NOW, c)).rejects.toEqual(refused("forbidden"));
    await setDeadline(actors.liaison, promised, NOW, c);
    await setDeadline(actors.liaison, promised, days(1), c); // a second click
    expect(await seen(c, "promise")).toMatchObject([{ kind: "promised", state: "running", starts: "2026-11-10", sum: { due: "2026-12-20" }, setBy: { id: id("ministry") } }]);
    expect(await verbs(c)).toEqual(["changed"]);
  });

  test("promised: an undertaking that another recorded is not the body's to date", async ({ c }) => {
    await stage(c);
    await c.db.update(entries).set({ ownName: false }).where(eq(entries.id, id("promise")));
    await expect(setDeadline(actors.liaison, promised, NOW, c)).rejects.toEqual(refused("forbidden"));
  });

  test("statutory: by whoever may follow up, from a term of the country in force that day, marked until a member has checked it", async ({ c }) => {
    await stage(c);
    await expect(setDeadline(actors.editor, statutory, NOW, c)).rejects.toEqual(refused("forbidden"));
    await expect(setDeadline(actors.author, { ...statutory, key: "tj_law_1339" }, NOW, c)).rejects.toEqual(refused("wrongState"));
    await expect(setDeadline(actors.author, { ...statutory, key: "kz_law_221" }, NOW, c)).rejects.toEqual(refused("wrongState"));
    await expect(setDeadline(actors.author, { ...statutory, starts: "2026-12-02" }, NOW, c)).rejects.toEqual(refused("wrongState"));
    await expect(setDeadline(actors.author, { ...statutory, entry: id("promise") }, NOW, c)).rejects.toEqual(refused("wrongState"));
    await setDeadline(actors.outsider, statutory, NOW, c);
    expect(await seen(c, "raising")).toMatchObject([{ kind: "statutory", basis: "kz_appc_76", unchecked: true, state: "running", sum: { due: "2026-12-11", steps: [{ count: 15, unit: "working_days" }] } }]);
    await checkTerm(actors.author, await idOf(c, "statutory"), NOW, c);
    expect((await seen(c, "raising"))[0]?.unchecked).toBe(false);
    await expect(checkTerm(actors.author, await idOf(c, "statutory"), NOW, c)).rejects.toSatisfy(isStale);
    await expect(checkTerm(actors.editor, await idOf(c, "statutory"), NOW, c)).rejects.toEqual(refused("forbidden"));
  });

  test("default: the platform's reply window, never for a backfilled issue", async ({ c }) => {
    await stage(c);
    await setDeadline(actors.author, asDefault, NOW, c);
    expect(await seen(c, "raising")).toMatchObject([{ kind: "default", starts: "2026-11-29", sum: { due: "2026-12-04" } }]);
    await c.db.update(platforms).set({ replyWindowDays: 0 });
    await expect(setDeadline(actors.outsider, asDefault, NOW, c)).rejects.toEqual(refused("wrongState"));
  });

  test("default: is refused on a backfilled issue, and the law's term is never overdue there", async ({ c }) => {
    await stage(c, { backfilled: true });
    await expect(setDeadline(actors.author, asDefault, NOW, c)).rejects.toEqual(refused("wrongState"));
    await setDeadline(actors.author, statutory, NOW, c);
    expect((await seen(c, "raising", days(300)))[0]?.state).toBe("not_counted");
  });

  test.for([["liaison", "author"], ["author", "liaison"]] as const)("agreed: proposed by %s it counts once %s agrees, and nobody agrees alone", async ([one, other], { c }) => {
    await stage(c);
    await setDeadline(actors[one], agreed, NOW, c);
    const proposal = await idOf(c, "agreed");
    expect((await seen(c, "raising", days(60)))[0]?.state).toBe("proposed");
    for (const who of [one, "outsider", "editor"] as const) await expect(agreeDeadline(actors[who], proposal, NOW, c)).rejects.toEqual(refused("forbidden"));
    expect((await deadlineActs(actors[other], id("raising"), NOW, c))?.agreeDeadline).toEqual([proposal]);
    await agreeDeadline(actors[other], proposal, NOW, c);
    await expect(agreeDeadline(actors[other], proposal, NOW, c)).rejects.toSatisfy(isStale);
    expect((await seen(c, "raising"))[0]).toMatchObject({ state: "running" });
    expect(JSON.stringify(await seen(c, "raising"))).not.toContain(id("authors")); // who raised it is nobody's to read
    expect(await verbs(c)).toEqual(["agreed_time", "changed"]);
  });

  test("agreed: a day that was agreed and replaced may be proposed again, from another form", async ({ c }) => {
    await stage(c);
    for (const [i, term] of [on("2026-12-20"), on("2026-12-28"), on("2026-12-20")].entries()) {
      for (const _click of [1, 2]) await setDeadline(actors.liaison, { ...agreed, term, key: id(`form/${i}`) }, days(i), c);
      const [proposal] = (await deadlineActs(actors.author, id("raising"), days(i), c))!.agreeDeadline;
      await agreeDeadline(actors.author, proposal!, days(i), c);
    }
    expect((await seen(c, "raising", days(5))).map((d) => [d.state, d.sum.due])).toEqual([["replaced", "2026-12-20"], ["replaced", "2026-12-28"], ["running", "2026-12-20"]]);
  });

  test("agreed: takes the place of what was set before it, and an outsider proposes none", async ({ c }) => {
    await stage(c);
    await expect(setDeadline(actors.outsider, agreed, NOW, c)).rejects.toEqual(refused("forbidden"));
    await expect(setDeadline(actors.liaison, { ...agreed, term: on("2026-12-01") }, NOW, c)).rejects.toEqual(refused("notLater"));
    await setDeadline(actors.author, statutory, NOW, c);
    await setDeadline(actors.liaison, agreed, days(1), c);
    await agreeDeadline(actors.author, await idOf(c, "agreed"), days(2), c);
    expect((await seen(c, "raising", days(20))).map((d) => [d.kind, d.state])).toEqual([["statutory", "replaced"], ["agreed", "running"]]);
  });

  test("is not seen or set on what the actor may not read", async ({ c }) => {
    await stage(c);
    await addEntry(c, "draft", { kind: "raised", issue: id("issue"), state: "draft" });
    await setDeadline(actors.author, { ...statutory, entry: id("draft") }, NOW, c);
    await expect(setDeadline(actors.outsider, { ...statutory, entry: id("draft") }, NOW, c)).rejects.toEqual(refused("notFound"));
    for (const who of ["visitor", "outsider", "liaison", "editor", "admin"] as const) expect(await seen(c, "draft", NOW, who)).toEqual([]);
    expect((await seen(c, "draft", NOW, "colleague")).length).toBe(1);
    expect(await deadlineActs(actors.outsider, id("draft"), NOW, c)).toBeUndefined();
  });

  test("practice stays among practice", async ({ c }) => {
    await stage(c);
    await c.db.insert(issueParties).values([{ issueId: id("issue"), role: "joined", organizationId: id("practiceNgo") }, { issueId: id("issue"), role: "asked", organizationId: id("practiceAuthority") }]);
    await expect(setDeadline(actors.learner, statutory, NOW, c)).rejects.toEqual(refused("forbidden"));
    await addEntry(c, "try", { kind: "follow_up", issue: id("issue"), by: "learner", practice: true });
    await expect(setDeadline(actors.author, { ...statutory, entry: id("try") }, NOW, c)).rejects.toEqual(refused("forbidden"));
    await setDeadline(actors.learner, { ...statutory, entry: id("try") }, NOW, c);
    expect((await seen(c, "try", days(300)))[0]?.state).toBe("not_counted");
  });
});

describe("more time", () => {
  test("that was granted may be asked for again in the same words, and one form sent twice asks once", async ({ c }) => {
    await stage(c);
    await setDeadline(actors.liaison, promised, NOW, c);
    const ask = { deadline: await idOf(c, "promised"), term: counted(5, "working_days"), reason: "More documents are needed.", lang: "en" as const };
    for (const [i, due] of [[0, "2026-12-25"], [5, "2027-01-01"]] as const) {
      for (const _click of [1, 2]) await askForTime(actors.liaison, { ...ask, key: id(`form/${i}`) }, days(i), c);
      expect((await deadlineActs(actors.author, id("promise"), days(i), c))?.agreeTime).toHaveLength(1);
      await agreeTime(actors.author, (await deadlineActs(actors.author, id("promise"), days(i), c))!.agreeTime[0]!, days(i), c);
      expect((await seen(c, "promise", days(i)))[0]?.sum.due).toBe(due);
    }
    expect([await countOf(c, deadlineChanges), (await verbs(c)).filter((verb) => verb === "asked_for_time").length]).toEqual([2, 2]);
    const early = { ...ask, term: on("2027-02-01"), key: id("form/named") };
    await askForTime(actors.liaison, early, days(6), c);
    await c.db.update(deadlineChanges).set({ agreedAt: days(6) }).where(isNull(deadlineChanges.agreedAt)); // as where the law gives it at once
    await askForTime(actors.liaison, early, days(6), c);
    expect(await countOf(c, deadlineChanges)).toBe(3);
  });
});

describe("overdue", () => {
  test("begins at midnight in the country of the record and is stored nowhere", async ({ c }) => {
    await stage(c);
    await setDeadline(actors.liaison, promised, NOW, c);
    const at = async (instant: string) => (await seen(c, "promise", new Date(instant)))[0]?.state;
    // Almaty is UTC+5
    expect([await at("2026-12-20T18:59:59.999Z"), await at("2026-12-20T19:00:00.000Z")]).toEqual(["running", "overdue"]);
  });

  test("ends when the one side says met and nobody else has spoken, and not where another contests it", async ({ c }) => {
    await stage(c);
    await setDeadline(actors.liaison, promised, NOW, c);
    const say = (organization: string, state: "met" | "not_met", user: string, at: Date) => c.db.insert(assessments).values({ subjectId: id("promise"), organizationId: id(organization), state, by: id(`user/${user}`), at });
    const state = async (): Promise<DeadlineState | undefined> => (await seen(c, "promise", days(60)))[0]?.state;
    expect(await state()).toBe("overdue");
    await say("practiceAuthority", "met", "learner", days(1));
    expect(await state()).toBe("overdue");
    await say("ministry", "met", "liaison", days(2));
    expect(await state()).toBe("kept");
    await say("authors", "not_met", "author", days(3));
    expect(await state()).toBe("overdue");
  });

  test("ends with an answer in the body's own name, from its submission on", async ({ c }) => {
    await stage(c);
    await setDeadline(actors.author, { ...statutory, starts: "2026-11-12" }, NOW, c);
    expect((await seen(c, "raising", days(60)))[0]?.state).toBe("overdue");
    await addEntry(c, "answer", { kind: "official_response", issue: id("issue"), by: "liaison", state: "submitted", when: "2026-11-26", parties: [{ role: "speaker", organization: id("ministry") }] });
    expect((await seen(c, "raising", days(60)))[0]?.state).toBe("kept");
  });

  test("is not derived of what was taken from a source later", async ({ c }) => {
    await stage(c);
    await setDeadline(actors.liaison, promised, NOW, c);
    await c.db.update(entries).set({ origin: "founding" }).where(eq(entries.id, id("promise")));
    expect((await seen(c, "promise", days(60)))[0]?.state).toBe("not_counted");
  });
});

describe("more time", () => {
  const ask = (deadline: string, term: Term) => ({ deadline, term, ...REASON });

  test("counts when an organisation that raised the issue agrees; its reason is the parties' until then", async ({ c }) => {
    await stage(c);
    await setDeadline(actors.liaison, promised, NOW, c);
    const deadline = await idOf(c, "promised");
    for (const who of ["author", "outsider", "editor"] as const) await expect(askForTime(actors[who], ask(deadline, on("2027-01-20")), NOW, c)).rejects.toEqual(refused("forbidden"));
    await expect(askForTime(actors.liaison, ask(deadline, on("2026-12-20")), NOW, c)).rejects.toEqual(refused("notLater"));
    await askForTime(actors.liaison, ask(deadline, on("2027-01-20")), NOW, c);
    await askForTime(actors.liaison, ask(deadline, on("2027-01-20")), NOW, c);
    const asked = async (who: keyof typeof actors) => (await seen(c, "promise", NOW, who))[0]!;
    expect((await asked("visitor")).sum.due).toBe("2026-12-20");
    expect([(await asked("visitor")).changes[0]?.reason, (await asked("outsider")).changes[0]?.reason]).toEqual([undefined, undefined]);
    for (const who of ["author", "liaison", "editor"] as const) expect((await asked(who)).changes[0]?.reason?.text).toBe(REASON.reason);
    const change = await changeId(c);
    for (const who of ["liaison", "outsider", "editor"] as const) await expect(agreeTime(actors[who], change, NOW, c)).rejects.toEqual(refused("forbidden"));
    expect((await deadlineActs(actors.author, id("promise"), NOW, c))?.agreeTime).toEqual([change]);
    await agreeTime(actors.author, change, NOW, c);
    await expect(agreeTime(actors.colleague, change, NOW, c)).rejects.toSatisfy(isStale);
    expect(await asked("visitor")).toMatchObject({ sum: { due: "2027-01-20" }, changes: [{ counts: "agreed", by: { id: id("ministry") }, reason: { text: REASON.reason } }] });
    expect(JSON.stringify(await asked("visitor"))).not.toContain(id("authors"));
    expect(await verbs(c)).toEqual(["agreed_time", "asked_for_time", "changed"]);
  });

  test("is the body's by law once and no further than two months in Kazakhstan; beyond it waits for agreement", async ({ c }) => {
    await stage(c);
    await setDeadline(actors.author, statutory, NOW, c);
    const deadline = await idOf(c, "statutory");
    await askForTime(actors.liaison, ask(deadline, counted(1, "months")), NOW, c);
    expect((await seen(c, "raising"))[0]).toMatchObject({ sum: { due: "2027-01-11" }, changes: [{ counts: "by_law", reason: undefined }] });
    await askForTime(actors.liaison, ask(deadline, counted(1, "months")), NOW, c); // the same wish
    await askForTime(actors.liaison, { ...ask(deadline, counted(1, "months")), reason: "Once more." }, days(1), c);
    expect((await seen(c, "raising"))[0]?.changes.map((x) => x.counts)).toEqual(["by_law", false]);
  });

  test("longer than the law gives it counts when agreed", async ({ c }) => {
    await stage(c);
    await setDeadline(actors.author, statutory, NOW, c);
    await askForTime(actors.liaison, ask(await idOf(c, "statutory"), counted(3, "months")), NOW, c);
    expect((await seen(c, "raising"))[0]).toMatchObject({ sum: { due: "2026-12-11" }, changes: [{ counts: false }] });
  });

  test("is no other body's to ask for a promise", async ({ c }) => {
    await stage(c);
    await setDeadline(actors.liaison, promised, NOW, c);
    await c.db.insert(issueParties).values({ issueId: id("pledged"), role: "asked", organizationId: id("others") });
    const others = { ...actors.liaison, organizationId: id("others"), userId: id("user/outsider") };
    await expect(askForTime(others, ask(await idOf(c, "promised"), on("2027-01-20")), NOW, c)).rejects.toEqual(refused("forbidden"));
  });
});

describe("a pause", () => {
  test("is asked for, counts when agreed, and goes on until one side ends it", async ({ c }) => {
    await stage(c);
    await setDeadline(actors.liaison, promised, NOW, c);
    const deadline = await idOf(c, "promised");
    for (const _click of [1, 2]) await pauseDeadline(actors.liaison, { deadline, starts: "2026-12-02", ...REASON }, NOW, c);
    await expect(pauseDeadline(actors.liaison, { deadline, starts: "2026-12-03", ...REASON }, NOW, c)).rejects.toEqual(refused("wrongState"));
    expect((await seen(c, "promise", days(60)))[0]?.state).toBe("overdue");
    const change = await changeId(c);
    await agreeTime(actors.author, change, NOW, c);
    expect((await seen(c, "promise", days(60)))[0]).toMatchObject({ state: "paused", sum: { due: null, pausedSince: "2026-12-02" } });
    await expect(resumeDeadline(actors.outsider, change, days(10), c)).rejects.toEqual(refused("forbidden"));
    await resumeDeadline(actors.liaison, change, days(10), c);
    await expect(resumeDeadline(actors.liaison, change, days(10), c)).rejects.toSatisfy(isStale);
    expect((await seen(c, "promise", days(10)))[0]).toMatchObject({ state: "running", sum: { due: "2026-12-29", steps: [{ paused: [{ from: "2026-12-02", to: "2026-12-10" }] }] } });
    expect(await verbs(c)).toEqual(["agreed_time", "changed", "changed", "paused"]);
    expect(await countOf(c, deadlineChanges)).toBe(1);
  });
});
