import { describe, expect } from "vitest";
import type { PromiseInput } from "@/lib/promise-input";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addIssue, addPerson, addPost, countOf, id, minutes, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { getIssue } from "./issues";
import { amendPromise, getTypedPromise, recordPromise } from "./promises";
import { releaseRecord, returnRecord, submitRecord } from "./publication";
import { commitments, deadlines, entries, entryParties, events, memberships, records } from "./schema";
import { and, asc, eq } from "./sql";

const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
const promised = (issue: string, o: Partial<PromiseInput> = {}): PromiseInput => ({
  issue, key: id("form"), text: "We will review all decisions. The list is published.", lang: "ru", when: "2026-11-20", as: null, basis: "letter", document: "No 7", documentDate: "2026-11-19", point: "3", source: null, with: [],
  deadline: { asSaid: "by March", due: "2027-03", counted: null }, ...o,
});
async function addCase(c: Connection) {
  await addPost(c, "minister", { organization: id("ministry") });
  await addPost(c, "foreign", { organization: id("others") });
  for (const holder of ["earlier", "holder", "open"]) await addPerson(c, holder);
  await c.db.insert(memberships).values([
    { id: id("m1"), memberPersonId: id("earlier"), inPostId: id("minister"), role: "head", starts: "2020", ends: "2024" },
    { id: id("m2"), memberPersonId: id("holder"), inPostId: id("minister"), role: "head", seen: ["2026-11-20", "2026-11-25"] },
    { id: id("m3"), memberPersonId: id("open"), inPostId: id("minister"), role: "head", starts: "2025" },
  ]);
  return addIssue(c, "issue", { by: null, country: "KZ", parties: [{ role: "raised", organization: id("authors"), basis: "public_source" }, { role: "asked", organization: id("ministry") }] });
}
const commitmentOf = async (c: Connection) => (await c.db.select().from(commitments))[0];

describe("a promise", () => {
  test("is stored as submitted, in the body's own words, with post, holder of that day, co-executors, paper and deadline", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const promise = await recordPromise(actors.liaison, promised(issue, { as: id("minister"), with: [id("practiceAuthority"), id("foreign")] }), NOW, c);
    expect((await c.db.select().from(records).where(eq(records.id, promise)))[0]).toMatchObject({ classification: "undertaking", title: "We will review all decisions.", lang: "ru", submittedAt: NOW, releasedAt: null, channel: "public", authorOrganizationId: id("ministry"), country: "KZ" });
    expect((await c.db.select().from(entries).where(eq(entries.id, promise)))[0]).toMatchObject({ issueId: issue, ownName: true, documentNumber: "No 7", registrationDate: "2026-11-19", documentPoint: "3" });
    expect(await commitmentOf(c)).toMatchObject({ id: promise, verbatim: "We will review all decisions. The list is published.", verbatimLang: "ru", postId: id("minister"), holderId: id("holder"), basis: "letter", deadlineAsSaid: "by March", deadline: "2027-03" });
    expect(await c.db.select({ role: entryParties.role, organization: entryParties.organizationId, post: entryParties.postId }).from(entryParties).orderBy(asc(entryParties.order))).toEqual([
      { role: "speaker", organization: null, post: id("minister") }, { role: "responsible", organization: null, post: id("minister") }, { role: "responsible", organization: id("practiceAuthority"), post: null }, { role: "responsible", organization: null, post: id("foreign") },
    ]);
    expect(await c.db.select().from(deadlines)).toMatchObject([{ entryId: promise, kind: "promised", starts: "2026-11-20", on: "2027-03-31", count: null, country: "KZ", asSaid: "by March", lang: "ru", setByOrganizationId: id("ministry"), by: actors.liaison.userId }]);
    expect((await c.db.select({ verb: events.verb }).from(events).where(eq(events.recordId, promise))).map((e) => e.verb).sort()).toEqual(["promised", "submitted"]);
    expect((await getIssue(actors.visitor, issue, "en", minutes(1), c))?.commitments).toEqual([]);
    await releaseRecord(actors.editor, promise, 1, minutes(1), c);
    expect((await getIssue(actors.visitor, issue, "en", minutes(2), c))?.commitments).toMatchObject([{ verbatim: { lang: "ru" }, post: { id: id("minister") }, holder: { id: id("holder") }, basis: "letter" }]);
  });

  test("names no holder whom no source shows that day", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    for (const [key, when] of [["a", "2026-11-21"], ["b", "2026-11"], ["c", null], ["d", "2022-06-01"]] as const) await recordPromise(actors.liaison, promised(issue, { as: id("minister"), when, key: id(key) }), NOW, c);
    const rows = await c.db.select({ when: entries.occurred, holder: commitments.holderId }).from(commitments).innerJoin(entries, eq(entries.id, commitments.id));
    expect(Object.fromEntries(rows.map((r) => [r.when ?? "", r.holder]))).toEqual({ "2026-11-21": null, "2026-11": null, "": null, "2022-06-01": id("earlier") });
  });

  test("with a counted deadline keeps the count, and without one has none", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await recordPromise(actors.liaison, promised(issue, { deadline: { asSaid: "15 working days", due: null, counted: { count: 15, unit: "working_days" } } }), NOW, c);
    expect(await c.db.select().from(deadlines)).toMatchObject([{ starts: "2026-11-20", count: 15, unit: "working_days", on: null }]);
    expect(await commitmentOf(c)).toMatchObject({ deadline: null, deadlineAsSaid: "15 working days" });
    await recordPromise(actors.liaison, promised(issue, { key: id("other"), deadline: { asSaid: null, due: null, counted: null } }), NOW, c);
    expect([await countOf(c, deadlines), await countOf(c, commitments)]).toEqual([1, 2]);
  });

  test("sent twice is written once", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const send = () => recordPromise(actors.liaison, promised(issue), NOW, c);
    const ids = [...(await Promise.all([send(), send()])), await send()];
    expect([new Set(ids).size, await countOf(c, commitments), await countOf(c, deadlines), await countOf(c, events)]).toEqual([1, 1, 1, 2]);
    await recordPromise(actors.liaison, promised(issue, { text: "Something else." }), NOW, c);
    expect(await countOf(c, commitments)).toBe(2);
  });

  test("is nobody's but a liaison's of a body that is responsible or asked, by a post of its own", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    for (const [who, code] of [["author", "forbidden"], ["outsider", "forbidden"], ["learner", "forbidden"], ["editor", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"], ["visitor", "signedOut"]] as [ActorKey, string][]) await expect(recordPromise(actors[who], promised(issue), NOW, c), who).rejects.toEqual(refused(code));
    await expect(recordPromise(actors.liaison, promised(issue, { as: id("foreign") }), NOW, c)).rejects.toEqual(refused("forbidden"));
    await expect(recordPromise(actors.liaison, promised(issue, { with: [id("issue")] }), NOW, c)).rejects.toEqual(refused("notFound"));
    await addIssue(c, "other", { by: null, parties: [{ role: "raised", organization: id("ministry") }] });
    await expect(recordPromise(actors.liaison, promised(id("other")), NOW, c)).rejects.toEqual(refused("forbidden"));
    expect([await countOf(c, commitments), await countOf(c, events)]).toEqual([0, 0]);
  });

  test("that was sent back is changed with all that belongs to it, against the version seen", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const promise = await recordPromise(actors.liaison, promised(issue, { as: id("minister"), with: [id("practiceAuthority")] }), NOW, c);
    const { issue: _issue, key: _key, ...again } = promised(issue, { text: "We will review some.", basis: "spoken", deadline: { asSaid: null, due: "2027-05-01", counted: null }, with: [] });
    await expect(amendPromise(actors.liaison, promise, 1, again, minutes(1), c)).rejects.toEqual(refused("wrongState"));
    await returnRecord(actors.editor, promise, 1, "personal_data", "A name.", minutes(1), c);
    expect(await getTypedPromise(actors.liaison, promise, minutes(2), c)).toMatchObject({ text: "We will review all decisions. The list is published.", as: id("minister"), with: [id("practiceAuthority")], due: "2027-03", asSaid: "by March", count: null, basis: "letter", document: "No 7", documentDate: "2026-11-19", point: "3" });
    expect(await getTypedPromise(actors.author, promise, minutes(2), c)).toBeUndefined();
    await expect(amendPromise(actors.author, promise, 2, again, minutes(2), c)).rejects.toEqual(refused("notFound"));
    await expect(amendPromise(actors.liaison, promise, 9, again, minutes(2), c)).rejects.toMatchObject({ name: "StaleError" });
    await amendPromise(actors.liaison, promise, 2, again, minutes(2), c);
    expect(await commitmentOf(c)).toMatchObject({ verbatim: "We will review some.", postId: null, holderId: null, basis: "spoken", deadline: "2027-05-01" });
    expect((await c.db.select().from(deadlines)).map((d) => d.on)).toEqual(["2027-05-01"]);
    expect(await c.db.select({ role: entryParties.role, organization: entryParties.organizationId }).from(entryParties).where(and(eq(entryParties.entryId, promise))).orderBy(asc(entryParties.order))).toEqual([{ role: "speaker", organization: id("ministry") }, { role: "responsible", organization: id("ministry") }]);
    await submitRecord(actors.liaison, promise, 3, minutes(3), c);
    expect((await c.db.select({ verb: events.verb }).from(events).where(eq(events.recordId, promise)).orderBy(asc(events.at))).map((e) => e.verb).slice(2)).toEqual(["returned", "amended", "submitted"]);
  });
});
