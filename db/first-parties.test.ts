import { describe, expect } from "vitest";
import { type RecordFormInput, recordFormInput } from "@/lib/record-form-input";
import { test } from "@/tests/database";
import { actors, addCast, addMeeting, addPost, countOf, days, id, minutes, NOW } from "@/tests/factories";
import { listAwaited } from "./awaited";
import { listChanges } from "./changes";
import type { Connection } from "./client";
import { issueVerbs } from "./follow-ups";
import { getIssue } from "./issues";
import { raiseFromAgendaItem } from "./issue-links";
import { namesBody, partyVerbs } from "./issue-parties";
import { releaseRecord, submitRecord } from "./publication";
import { createRecord, type Saved } from "./record-form";
import { listTypedRows } from "./record-form-values";
import * as schema from "./schema";
import { eq } from "./sql";

const form = (raw: Record<string, string> = {}): RecordFormInput => recordFormInput.parse({ noun: "issue", title: "Audits of NGOs", lang: "en", country: "KZ", key: id(JSON.stringify(raw)), whyLang: "en", ...raw });
const savedId = (saved: Saved): string => {
  if (!("id" in saved)) throw new Error(JSON.stringify(saved));
  return saved.id;
};
const partiesOf = async (c: Connection, issue: string) =>
  (await c.db.select().from(schema.issueParties).where(eq(schema.issueParties.issueId, issue)).orderBy(schema.issueParties.order)).map(({ role, organizationId, postId, publicBasis, origin }) => ({ role, of: organizationId ?? postId, publicBasis, origin }));
const versionOf = async (c: Connection, issue: string) => (await c.db.select({ version: schema.records.version }).from(schema.records).where(eq(schema.records.id, issue)))[0]!.version;

describe("a new issue", () => {
  test("that an NGO raises has it as the party who raised it, and the body named as responsible, with their lines in the history", async ({ c }) => {
    await addCast(c);
    const input = form({ raisedByUs: "yes", answeringBody: "Ministry of Answers" });
    const issue = savedId(await createRecord(actors.author, input, NOW, c));
    expect(await partiesOf(c, issue)).toEqual([{ role: "raised", of: id("authors"), publicBasis: "none", origin: "outside" }, { role: "responsible", of: id("ministry"), publicBasis: "none", origin: "outside" }]);
    expect((await listChanges(actors.author, issue, NOW, c)).map((line) => [line.part, line.version])).toEqual([["issueParties", 3], ["issueParties", 2], ["fields", 1]]);
    expect((await c.db.select({ verb: schema.events.verb }).from(schema.events).where(eq(schema.events.recordId, issue))).map((e) => e.verb).sort()).toEqual(["amended", "amended", "recorded"]);
    expect((await listTypedRows(actors.author, "issue", issue, "issueParties", NOW, c))!.map(({ values }) => values.role)).toEqual(["raised", "responsible"]); // as the part's own form shows them
    expect(await createRecord(actors.author, input, minutes(1), c)).toEqual({ id: issue, waits: false });
    expect(await countOf(c, schema.issueParties)).toBe(2);
  });

  test("can then be verified, admitted to and assessed by whoever raised it, and awaits an answer, without naming that NGO in public", async ({ c }) => {
    await addCast(c);
    const issue = savedId(await createRecord(actors.author, form({ raisedByUs: "yes", answeringBody: "Ministry of Answers" }), NOW, c));
    await submitRecord(actors.author, issue, await versionOf(c, issue), NOW, c);
    await releaseRecord(actors.editor, issue, await versionOf(c, issue), days(20), c); // after the time for a reply
    const later = days(60);
    expect(await issueVerbs(actors.author, issue, later, c)).toMatchObject({ assess: true });
    expect(await partyVerbs(actors.author, issue, later, c)).toMatchObject({ admit: true });
    expect(await issueVerbs(actors.liaison, issue, later, c)).toMatchObject({ answer: true, promise: true });
    expect((await listAwaited(actors.author, "en", later, c)).map((line) => [line.issue.id, line.from.map((f) => f.body.label.text)])).toEqual([[issue, ["Ministry of Answers"]]]);
    const page = await getIssue(actors.visitor, issue, "en", later, c);
    expect(JSON.stringify(page)).not.toContain("Bureau of Authors");
    expect(JSON.stringify(page!.parties)).toContain("Ministry of Answers");
  });

  test("that others raised has nobody as raising it, and nobody to answer unless a body is named", async ({ c }) => {
    await addCast(c);
    const issue = savedId(await createRecord(actors.author, form(), NOW, c));
    expect(await partiesOf(c, issue)).toEqual([]);
    expect(await namesBody(actors.author, issue, NOW, c)).toBe(false);
    const named = savedId(await createRecord(actors.author, form({ title: "Fines of NGOs", answeringBody: `@${id("ministry")}`.slice(1) }), NOW, c));
    expect((await partiesOf(c, named)).map((p) => p.role)).toEqual(["responsible"]);
    expect([await namesBody(actors.author, named, NOW, c), await namesBody(actors.outsider, named, NOW, c)]).toEqual([true, false]); // a draft of others is not there
  });

  test("names a post as the one to answer, which must be public", async ({ c }) => {
    await addCast(c);
    const post = await addPost(c, "Minister of Answers", { organization: id("ministry") });
    expect((await partiesOf(c, savedId(await createRecord(actors.author, form({ answeringBody: "Minister of Answers" }), NOW, c))))).toEqual([{ role: "responsible", of: post, publicBasis: "none", origin: "outside" }]);
    await addPost(c, "Draft of a post", { organization: id("ministry"), by: "author", state: "draft" });
    await expect(createRecord(actors.author, form({ title: "Another", answeringBody: "Draft of a post" }), NOW, c)).rejects.toThrow("parentNotPublic");
    expect(await c.db.$count(schema.records, eq(schema.records.title, "Another"))).toBe(0);
  });

  test("is not written while it is open which body is meant", async ({ c }) => {
    await addCast(c);
    expect(await createRecord(actors.author, form({ raisedByUs: "yes", answeringBody: "Ministry of Nothing" }), NOW, c)).toMatchObject({ unresolved: { answeringBody: [] } });
    expect([await c.db.$count(schema.records, eq(schema.records.kind, "issue")), await countOf(c, schema.issueParties)]).toEqual([0, 0]);
  });

  test("has the organisation of the account, whatever is sent", async ({ c }) => {
    await addCast(c);
    const forged = { ...form({ raisedByUs: "yes" }), values: { ...form({ raisedByUs: "yes" }).values, organizationId: id("others"), role: "raised", publicBasis: "official_capacity" } };
    const issue = savedId(await createRecord(actors.author, forged, NOW, c));
    expect((await partiesOf(c, issue)).filter((p) => p.role === "raised")).toEqual([{ role: "raised", of: id("authors"), publicBasis: "none", origin: "outside" }]);
  });

  test.for(["liaison", "editor", "admin", "visitor"] as const)("is raised by no %s, and no party is written", async (who, { c }) => {
    await addCast(c);
    await expect(createRecord(actors[who], form({ raisedByUs: "yes" }), NOW, c)).rejects.toThrow();
    expect(await countOf(c, schema.issueParties)).toBe(0);
  });

  test("from an agenda item is raised by the organisation and at the item", async ({ c }) => {
    await addCast(c);
    const meeting = await addMeeting(c, "A sitting", { state: "draft" });
    await c.db.insert(schema.agendaItems).values({ id: id("item"), meetingId: meeting, order: 0, title: "Audits of NGOs", lang: "en", state: "discussed" });
    const issue = savedId(await createRecord(actors.author, form({ raisedByUs: "yes", item: id("item") }), NOW, c));
    const entry = await raiseFromAgendaItem(actors.author, id("item"), issue, NOW, c);
    expect((await c.db.select({ issueId: schema.entries.issueId }).from(schema.entries).where(eq(schema.entries.id, entry)))[0]!.issueId).toBe(issue);
    expect((await partiesOf(c, issue)).map((p) => p.role)).toEqual(["raised"]);
  });
});
