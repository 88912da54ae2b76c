import fc from "fast-check";
import { describe, expect } from "vitest";
import type { AssessInput, VerifyInput } from "@/lib/assessment-input";
import { END_ANSWERS, END_ANSWER_NAMES } from "@/lib/assessments";
import type { AssessmentState } from "@/lib/issues";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addEntry, addIssue, addPost, countOf, id, minutes, NOW } from "@/tests/factories";
import { assess, assessForm, assessmentChoices, verify } from "./assessments";
import type { Connection } from "./client";
import { keepForm, keptForm } from "./drafts";
import { trailOf } from "./events";
import { acknowledgeIssue, issueVerbs, recordFollowUp } from "./follow-ups";
import { getIssue } from "./issues";
import { issueFacts, listPositions } from "./positions";
import { releaseRecord } from "./publication";
import { assessments, commitments, entries, entryParties, events, recordParents, records } from "./schema";
import { loadThing } from "./things";
import { and, asc, eq } from "./sql";

const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
const said = (subject: string, state: AssessmentState, o: Partial<AssessInput> = {}): AssessInput => ({ subject, state, since: null, statement: null, source: null, document: null, responsible: null, lang: "en", key: crypto.randomUUID(), ...o });
const answered = (issue: string, answer: VerifyInput["answer"], o: Partial<VerifyInput> = {}): VerifyInput => ({ issue, answer, statement: "We went there and looked.", source: null, document: null, lang: "en", key: crypto.randomUUID(), ...o });

/** Authors raised it; a post of the ministry is responsible. */
async function addCase(c: Connection, o: { basis?: "public_source" | "none"; more?: Parameters<typeof addIssue>[2] } = {}): Promise<string> {
  await addPost(c, "minister", { organization: id("ministry"), title: "Minister of Answers" });
  return addIssue(c, "issue", { by: null, parties: [{ role: "raised", organization: id("authors"), basis: o.basis ?? "public_source" }, { role: "responsible", post: id("minister") }, { role: "joined", organization: id("others") }], ...o.more });
}
const pageOf = async (c: Connection, now = minutes(60)) => (await getIssue(actors.visitor, id("issue"), "en", now, c))!;
const linesOf = async (c: Connection, now?: Date) => (await pageOf(c, now)).assessments.map((a) => [a.organization.label.text, a.state]);

describe("an assessment", () => {
  test("stands at once by its state; its words wait until somebody else releases them", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await assess(actors.author, said(issue, "not_resolved", { since: "2026-10", statement: "Nothing has changed. Three inspections followed.", source: "https://example.org/x", document: "No 9" }), NOW, c);
    const [waiting] = (await pageOf(c)).assessments;
    expect(waiting).toMatchObject({ state: "not_resolved", since: "2026-10", raised: true, before: [] });
    expect([waiting?.statement, waiting?.source, waiting?.document, waiting?.entryId]).toEqual(Array(4).fill(undefined));
    const [row] = await c.db.select().from(assessments);
    expect(row).toMatchObject({ subjectId: issue, organizationId: id("authors"), state: "not_resolved", statement: null, by: actors.author.userId });
    expect((await c.db.select().from(records).where(eq(records.id, row!.entryId!)))[0]).toMatchObject({ kind: "entry", classification: "assessment", title: "Nothing has changed.", submittedAt: NOW, releasedAt: null, channel: "public", authorOrganizationId: id("authors") });
    await expect(releaseRecord(actors.author, row!.entryId!, 1, minutes(1), c)).rejects.toEqual(refused("ownText"));
    await releaseRecord(actors.editor, row!.entryId!, 1, minutes(1), c);
    const page = await pageOf(c);
    expect(page.assessments[0]).toMatchObject({ statement: { text: "Nothing has changed. Three inspections followed.", lang: "en" }, source: "https://example.org/x", document: "No 9", entryId: row!.entryId });
    expect(page.chronology.map((s) => [s.entry.kind, s.entry.speakers.map((p) => p.label.text)])).toEqual([["assessment", ["Bureau of Authors"]]]);
    expect((await trailOf(actors.visitor, issue, "en", minutes(60), c)).map((l) => [l.verb, l.record.id])).toEqual([["released", row!.entryId], ["assessed", issue]]);
  });

  test("is appended: nothing before it is changed, and what was said before is read beside it", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const states = ["open", "resolved", "not_stated", "not_resolved", "resolved"] as const;
    let kept: unknown[] = [];
    for (const [i, state] of states.entries()) {
      await assess(actors[i % 2 ? "colleague" : "author"], said(issue, state, { since: `2026-0${i + 1}` }), minutes(i), c);
      const rows = await c.db.select().from(assessments).orderBy(asc(assessments.at));
      expect(rows.slice(0, -1)).toEqual(kept);
      kept = rows;
    }
    const [line] = (await pageOf(c)).assessments;
    expect([line?.state, line?.before.map((b) => [b.state, b.since])]).toEqual(["resolved", [["not_resolved", "2026-04"], ["not_stated", "2026-03"], ["resolved", "2026-02"], ["open", "2026-01"]]]);
    expect(await c.db.$count(events, eq(events.verb, "assessed"))).toBe(states.length);
  });

  test("is the latest also where two fall on one instant or the clock was set back", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    for (const [state, at] of [["open", NOW], ["resolved", NOW], ["not_resolved", minutes(-5)]] as const) await assess(actors.author, said(issue, state), at, c);
    expect(await linesOf(c)).toEqual([["Bureau of Authors", "not_resolved"]]);
  });

  test("sent twice is written once, and a used key drops no word", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await keepForm(actors.author, assessForm(issue), { statement: "half" }, NOW, c);
    const input = said(issue, "not_resolved", { statement: "Not so.", key: id("form") });
    const ids = [...(await Promise.all([assess(actors.author, input, NOW, c), assess(actors.author, input, NOW, c)])), await assess(actors.author, input, minutes(1), c)];
    expect([new Set(ids).size, await countOf(c, assessments), await countOf(c, entries), await c.db.$count(events, eq(events.verb, "assessed"))]).toEqual([1, 1, 1, 1]);
    await assess(actors.author, { ...input, state: "resolved" }, minutes(2), c);
    await assess(actors.author, { ...input, statement: "Other words." }, minutes(3), c);
    await assess(actors.author, { ...input, source: "https://example.org/another" }, minutes(4), c);
    await assess(actors.author, { ...input, source: "https://example.org/another" }, minutes(24 * 60), c);
    expect([await countOf(c, assessments), await linesOf(c, minutes(24 * 60))]).toEqual([4, [["Bureau of Authors", "not_resolved"]]]);
    expect(await keptForm(actors.author, assessForm(issue), c)).toBeUndefined();
  });

  test("is refused to everyone who is no party, and no payload names an organisation", async ({ c }) => {
    await addCast(c);
    await addPost(c, "minister", { organization: id("ministry") });
    await addIssue(c, "issue", { by: null, parties: [{ role: "raised", organization: id("others"), basis: "public_source" }] });
    for (const [who, code] of [["author", "forbidden"], ["liaison", "forbidden"], ["learner", "forbidden"], ["editor", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"], ["visitor", "signedOut"]] as [ActorKey, string][]) {
      await expect(assess(actors[who], said(id("issue"), "resolved"), NOW, c), who).rejects.toEqual(refused(code));
      await expect(assess(actors[who], said(id("nowhere"), "resolved"), NOW, c), who).rejects.toEqual(refused(who === "visitor" ? "signedOut" : "notFound"));
    }
    await assess(actors.outsider, { ...said(id("issue"), "resolved"), organization: id("authors") } as AssessInput, NOW, c);
    expect((await c.db.select().from(assessments)).map((a) => [a.organizationId, a.by])).toEqual([[id("others"), actors.outsider.userId]]);
    expect(await countOf(c, events)).toBe(1);
  });

  test.for(["draft", "submitted", "returned", "embargoed", "withdrawn"] as const)("of an issue that is %s writes nothing", async (state, { c }) => {
    await addCast(c);
    await addIssue(c, "issue", { state, parties: [{ role: "raised", organization: id("authors") }, { role: "responsible", organization: id("ministry") }] });
    await expect(assess(actors.liaison, said(id("issue"), "resolved"), NOW, c)).rejects.toEqual(refused("notFound"));
    await expect(assess(actors.author, said(id("issue"), "resolved"), NOW, c)).rejects.toEqual(refused("wrongState"));
    expect([await countOf(c, assessments), await countOf(c, events)]).toEqual([0, 0]);
  });

  test("takes the states of the side the organisation is on, with the word they ask for", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    for (const state of ["in_work", "refused", "met"] as const) await expect(assess(actors.author, said(issue, state, { statement: "Words." }), NOW, c), state).rejects.toEqual(refused("forbidden"));
    for (const state of ["not_resolved", "withdrawn", "partly_resolved"] as const) await expect(assess(actors.liaison, said(issue, state), NOW, c), state).rejects.toEqual(refused("forbidden"));
    for (const state of ["refused", "not_responsible"] as const) await expect(assess(actors.liaison, said(issue, state), NOW, c), state).rejects.toEqual(refused("forbidden"));
    await expect(assess(actors.liaison, said(issue, "not_responsible", { responsible: id("minister") }), NOW, c)).rejects.toEqual(refused("notFound"));
    await assess(actors.liaison, said(issue, "not_responsible", { responsible: id("practiceAuthority") }), NOW, c);
    expect((await pageOf(c)).assessments[0]).toMatchObject({ state: "not_responsible", responsible: { id: id("practiceAuthority") } });
    expect(await assessmentChoices(actors.liaison, issue, "en", NOW, c)).toMatchObject({ view: "public_body", current: "not_responsible", bodies: [{ id: id("ministry") }] });
    expect(await assessmentChoices(actors.author, issue, "en", NOW, c)).toMatchObject({ view: "civil_society", bodies: [] });
    expect(await assessmentChoices(actors.editor, issue, "en", NOW, c)).toBeUndefined();
  });

  test("of practice organisations is shown with the word and counts in nothing", async ({ c }) => {
    await addCast(c);
    await addIssue(c, "issue", { by: null, parties: [{ role: "raised", organization: id("practiceNgo"), basis: "public_source" }, { role: "responsible", organization: id("ministry") }] });
    await assess(actors.learner, said(id("issue"), "resolved"), NOW, c);
    await assess(actors.liaison, said(id("issue"), "resolved"), minutes(1), c);
    const page = await pageOf(c);
    expect(page.assessments.map((a) => a.practice)).toEqual([true, false]);
    expect([page.standing.agreed, page.standing.ended]).toEqual([undefined, undefined]);
  });
});

describe("a commitment", () => {
  test("is assessed by each party, agreed by the rule, and by nobody else", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await addEntry(c, "promise", { kind: "undertaking", issue, by: "liaison", parties: [{ role: "speaker", organization: id("ministry") }, { role: "responsible", organization: id("ministry") }] });
    await addEntry(c, "letter", { kind: "follow_up", issue });
    await c.db.insert(commitments).values({ id: id("promise") });
    await expect(assess(actors.author, said(id("letter"), "met"), NOW, c)).rejects.toEqual(refused("forbidden"));
    await expect(assess(actors.learner, said(id("promise"), "met"), NOW, c)).rejects.toEqual(refused("forbidden"));
    await expect(assess(actors.author, said(id("promise"), "resolved"), NOW, c)).rejects.toEqual(refused("forbidden"));
    await assess(actors.liaison, said(id("promise"), "met"), NOW, c);
    await assess(actors.author, said(id("promise"), "partly_met", { statement: "Two of three." }), minutes(1), c);
    const standing = async () => listPositions(actors.visitor, { kind: "commitment", id: id("promise") }, "en", minutes(60), c);
    expect((await standing()).lines.map((l) => [l.organization.label.text, l.state])).toEqual([["Bureau of Authors", "partly_met"], ["Ministry of Answers", "met"]]);
    expect((await standing()).standing.agreed).toBeUndefined();
    await assess(actors.liaison, said(id("promise"), "partly_met"), minutes(2), c);
    expect((await standing()).standing.agreed).toBe("partly_met");
    const [words] = await c.db.select({ id: assessments.entryId }).from(assessments).where(eq(assessments.state, "partly_met")).orderBy(asc(assessments.at));
    expect((await c.db.select().from(entries).where(eq(entries.id, words!.id!)))[0]).toMatchObject({ issueId: issue, followsId: id("promise") });
    expect((await c.db.select({ id: recordParents.parentId }).from(recordParents).where(eq(recordParents.recordId, words!.id!))).map((p) => p.id).sort()).toEqual([issue, id("promise")].sort());
    expect((await pageOf(c)).assessments).toEqual([]);
  });
});

describe("a proposed end", () => {
  test("waits for those who raised it, is contested, opens the case again and reaches the responsible post, then is agreed", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await expect(verify(actors.author, answered(issue, "agree"), NOW, c)).rejects.toEqual(refused("wrongState"));
    await assess(actors.liaison, said(issue, "resolved", { statement: "The order was annulled." }), NOW, c);
    const [proposal] = await c.db.select({ id: assessments.entryId }).from(assessments);
    await releaseRecord(actors.editor, proposal!.id!, 1, minutes(1), c);
    expect((await pageOf(c, minutes(2))).standing).toMatchObject({ awaitsVerification: true, proposals: [{ state: "resolved", organization: { label: { text: "Ministry of Answers" } } }] });
    expect(await issueVerbs(actors.author, issue, minutes(2), c)).toMatchObject({ verify: true, assess: true });
    for (const [who, code] of [["outsider", "forbidden"], ["liaison", "forbidden"], ["editor", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"], ["visitor", "signedOut"]] as [ActorKey, string][]) await expect(verify(actors[who], answered(issue, "agree"), minutes(2), c), who).rejects.toEqual(refused(code));

    await verify(actors.author, answered(issue, "contest"), minutes(3), c);
    const contested = await pageOf(c, minutes(4));
    expect(contested.standing).toMatchObject({ awaitsVerification: false, ended: undefined, agreed: undefined, reopened: { organization: { label: { text: "Bureau of Authors" } } } });
    const entry = (await c.db.select().from(records).where(eq(records.classification, "verification")))[0]!;
    expect(entry).toMatchObject({ submittedAt: minutes(3), releasedAt: null, title: "We went there and looked." });
    expect((await c.db.select().from(entries).where(eq(entries.id, entry.id)))[0]).toMatchObject({ issueId: issue, followsId: proposal!.id });
    expect((await c.db.select({ role: entryParties.role, organization: entryParties.organizationId, post: entryParties.postId }).from(entryParties).where(eq(entryParties.entryId, entry.id)).orderBy(asc(entryParties.order)))).toEqual([{ role: "speaker", organization: id("authors"), post: null }, { role: "addressee", organization: null, post: id("minister") }]);
    expect((await c.db.select({ detail: events.detail }).from(events).where(and(eq(events.verb, "verified"), eq(events.recordId, issue))))).toEqual([{ detail: { state: "not_resolved", answer: "contest", opensAgain: true } }]);

    await assess(actors.liaison, said(issue, "in_work"), minutes(5), c);
    expect((await pageOf(c, minutes(6))).standing).toMatchObject({ proposals: [], reopened: { at: minutes(3) } });
    await assess(actors.liaison, said(issue, "resolved"), minutes(7), c);
    expect((await pageOf(c, minutes(8))).standing).toMatchObject({ awaitsVerification: true, reopened: undefined });
    await verify(actors.author, answered(issue, "agree"), minutes(9), c);
    expect((await pageOf(c, minutes(10))).standing).toMatchObject({ agreed: "resolved", ended: "resolved", awaitsVerification: false });
    expect(await c.db.$count(assessments)).toBe(5);
  });

  test("by a post counts for its body", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await assess(actors.liaison, said(issue, "resolved"), NOW, c);
    await assess(actors.author, said(issue, "resolved"), minutes(1), c);
    expect((await pageOf(c)).standing.agreed).toBe("resolved");
  });

  test("gives the facts by which the table refuses: no one joins what has ended, no one follows what was withdrawn", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const facts = async (now: Date) => {
      const { ended, endProposed, issueWithdrawn } = (await loadThing(actors.outsider, issue, now, c))!;
      return { ended, endProposed, issueWithdrawn };
    };
    expect(await facts(NOW)).toEqual({ ended: false, endProposed: false, issueWithdrawn: false });
    await assess(actors.liaison, said(issue, "refused", { statement: "The law does not allow it." }), NOW, c);
    expect(await facts(minutes(1))).toEqual({ ended: true, endProposed: true, issueWithdrawn: false });
    await verify(actors.author, answered(issue, "contest"), minutes(2), c);
    expect(await facts(minutes(3))).toEqual({ ended: false, endProposed: true, issueWithdrawn: false });
    await assess(actors.author, said(issue, "withdrawn"), minutes(4), c);
    expect(await facts(minutes(5))).toEqual({ ended: true, endProposed: true, issueWithdrawn: true });
    const follow = { when: null, issue, text: "Again.", lang: "en" as const, source: null, document: null, as: null, follows: null, key: id("f") };
    await expect(recordFollowUp(actors.author, follow, minutes(6), c)).rejects.toEqual(refused("wrongState"));
    expect((await pageOf(c)).standing.ended).toBe("withdrawn");
  });
});

describe("the order of the positions", () => {
  test("has those who raised it first, where the page names who raised it, and then goes by who spoke first", async ({ c }) => {
    await addCast(c);
    await addCase(c);
    await acknowledgeIssue(actors.liaison, id("issue"), NOW, c);
    await assess(actors.outsider, said(id("issue"), "open"), minutes(1), c);
    await assess(actors.author, said(id("issue"), "open"), minutes(2), c);
    expect((await linesOf(c)).map(([name]) => name)).toEqual(["Bureau of Authors", "Ministry of Answers", "Society of Others"]);
  });

  test("does not tell who raised it where that is not public", async ({ c }) => {
    await addCast(c);
    await addCase(c, { basis: "none" });
    await assess(actors.liaison, said(id("issue"), "resolved"), NOW, c);
    await assess(actors.author, said(id("issue"), "not_resolved"), minutes(1), c);
    const page = await pageOf(c);
    expect(page.assessments.map((a) => [a.organization.label.text, a.raised])).toEqual([["Ministry of Answers", false], ["Bureau of Authors", false]]);
    expect(page.standing.reopened).toEqual({ at: minutes(1), organization: undefined });
  });
});

/** Random words of several organisations against an oracle that knows design §4 and not lib/agreement.ts. */
test("what is agreed and how a case has ended follow from every sequence of words as design §4 says", async ({ c }) => {
  await addCast(c);
  await addPost(c, "minister", { organization: id("ministry") });
  const parties = [{ role: "raised" as const, organization: id("authors"), basis: "public_source" as const }, { role: "raised" as const, organization: id("others"), basis: "public_source" as const }, { role: "responsible" as const, post: id("minister") }, { role: "joined" as const, organization: id("practiceNgo") }];
  type Who = "author" | "outsider" | "liaison" | "learner";
  const civil = fc.constantFrom<AssessmentState>("open", "partly_resolved", "resolved", "resolved", "not_resolved", "withdrawn", "withdrawn", "withdrawn", "not_stated");
  const public_ = fc.constantFrom<AssessmentState>("not_acknowledged", "acknowledged", "in_work", "resolved", "resolved", "refused", "not_responsible", "not_stated");
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant("assess" as const), who: fc.constantFrom<Who>("author", "outsider", "learner"), state: civil }) },
    fc.record({ do: fc.constant("assess" as const), who: fc.constant<Who>("liaison"), state: public_ }),
    fc.record({ do: fc.constant("verify" as const), who: fc.constantFrom<Who>("author", "outsider"), answer: fc.constantFrom(...END_ANSWER_NAMES) }),
  );
  let run = 0;
  const ends = new Set<string | undefined>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), async (steps) => {
      run += 1;
      const issue = await addIssue(c, `issue ${run}`, { by: null, parties });
      const spoken: Partial<Record<Who, AssessmentState>> = {};
      let written = 0;
      for (const [i, one] of steps.entries()) {
        const proposed = ["resolved", "refused", "not_responsible"].includes(spoken.liaison ?? "");
        const state = one.do === "verify" ? END_ANSWERS[one.answer] : one.state;
        if (one.do === "verify" && !proposed) {
          await expect(verify(actors[one.who], answered(issue, one.answer), minutes(i), c)).rejects.toEqual(refused("wrongState"));
          continue;
        }
        if (one.do === "verify") await verify(actors[one.who], answered(issue, one.answer), minutes(i), c);
        else await assess(actors[one.who], said(issue, one.state, { statement: "Words." }), minutes(i), c);
        written += 1;
        if (state !== "not_stated") spoken[one.who] = state;
      }
      const heard = { raised: [spoken.author, spoken.outsider], body: spoken.liaison };
      const saying = [...heard.raised, heard.body].filter((s) => s !== undefined);
      const agreed = heard.body === "resolved" && heard.raised.some((s) => s === "resolved") && saying.every((s) => s === "resolved");
      const end = agreed ? "resolved" : heard.raised.every((s) => s === "withdrawn") ? "withdrawn" : (heard.body === "refused" || heard.body === "not_responsible") && !heard.raised.includes("not_resolved") ? heard.body : undefined;
      const facts = await issueFacts(c.db, issue);
      expect([facts.agreed, facts.ended, facts.issueWithdrawn, facts.endProposed]).toEqual([agreed ? "resolved" : undefined, end, end === "withdrawn", ["resolved", "refused", "not_responsible"].includes(heard.body ?? "")]);
      expect([facts.said.length, await c.db.$count(events, and(eq(events.recordId, issue)))]).toEqual([written, written]); // nothing overwritten, no event without its change
      ends.add(end);
    }),
    { seed: 4, numRuns: 40 },
  );
  expect([...ends].sort()).toEqual(["not_responsible", "refused", "resolved", "withdrawn", undefined]);
}, 120_000);
