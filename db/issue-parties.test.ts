import { describe, expect } from "vitest";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addEntry, addIssue, addOrganization, addPost, countOf, id, minutes, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { getIssue } from "./issues";
import { addResponsible, askToJoin, decideJoin, listJoinRequests, ownJoinRequest, partyVerbs } from "./issue-parties";
import { trailOf } from "./events";
import { passOn } from "./pass-on";
import { releaseRecord } from "./publication";
import { findBySlug } from "./records";
import * as schema from "./schema";
import { eq } from "./sql";
import { mayDo } from "./things";
import { passOnInput, joinInput, addPartyInput } from "@/lib/issue-input";

const raisedBy = (organization: string, ...more: { role: "asked" | "responsible"; organization: string }[]) => [{ role: "raised" as const, organization: id(organization) }, ...more];
const ask = (issue: string, o: { statement?: string; named?: boolean } = {}) => ({ issue, statement: "", lang: "en" as const, named: false, ...o });
const onlyRequest = async (c: Connection) => (await c.db.select().from(schema.joinRequests))[0]!;
const verbs = async (c: Connection) => (await c.db.select({ verb: schema.events.verb, organizationId: schema.events.organizationId }).from(schema.events)).map((e) => `${e.verb} ${e.organizationId === id("others") ? "others" : e.organizationId === id("authors") ? "authors" : (e.organizationId ?? "-")}`).sort();

describe("joining an issue", () => {
  test("is asked for, admitted by who raised it, and makes a party with what it agreed to", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue", { parties: raisedBy("authors") });
    await askToJoin(actors.outsider, ask(issue, { statement: "We see the same in our town.", named: true }), NOW, c);
    expect(await ownJoinRequest(actors.outsider, issue, c)).toBe("waiting");
    const [request] = await listJoinRequests(actors.author, issue, "en", NOW, c);
    expect(request).toMatchObject({ named: true, statement: { text: "We see the same in our town.", lang: "en" }, organization: { id: id("others") } });
    await decideJoin(actors.author, request!.id, true, minutes(1), c);
    expect((await c.db.select().from(schema.issueParties).where(eq(schema.issueParties.role, "joined")))[0]).toMatchObject({ organizationId: id("others"), publicBasis: "consent", admittedBy: id("user/author"), order: 1 });
    expect(await verbs(c)).toEqual(["admitted authors", "asked_to_join others", "joined others"]);
    expect(await mayDo(actors.outsider, "assess", issue, minutes(2), c)).toBe(true);
    expect((await getIssue(actors.visitor, issue, "en", minutes(2), c))!.parties.find((p) => p.role === "joined")).toMatchObject({ party: { label: { text: "Society of Others" } } });
    await expect(askToJoin(actors.outsider, ask(issue), minutes(3), c)).rejects.toThrow("wrongState");
  });

  test("without its agreement names nobody, in the list of parties or in the trail", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue", { parties: raisedBy("authors") });
    await askToJoin(actors.outsider, ask(issue), NOW, c);
    await decideJoin(actors.author, (await onlyRequest(c)).id, true, NOW, c);
    const shown = JSON.stringify([(await getIssue(actors.visitor, issue, "en", NOW, c))!.parties, await trailOf(actors.visitor, issue, "en", NOW, c)]);
    expect(shown).not.toContain("Society of Others");
    expect(shown).not.toContain("Bureau of Authors");
  });

  test("until it is admitted opens nothing: an NGO does not ask to read others' notes", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue", { parties: raisedBy("authors") });
    const note = await addEntry(c, "Between the parties", { issue, channel: "parties", state: "submitted" });
    const sees = async () => (await findBySlug(actors.outsider, "entry", note, NOW, c))?.as;
    await askToJoin(actors.outsider, ask(issue), NOW, c);
    expect([await sees(), await mayDo(actors.outsider, "assess", issue, NOW, c), (await listJoinRequests(actors.outsider, issue, "en", NOW, c)).length]).toEqual([undefined, false, 0]);
    const { id: request } = await onlyRequest(c);
    await expect(decideJoin(actors.outsider, request, true, NOW, c)).rejects.toThrow("forbidden"); // nor does it admit itself
    await decideJoin(actors.colleague, request, false, NOW, c);
    expect([await sees(), await ownJoinRequest(actors.outsider, issue, c)]).toEqual([undefined, "declined"]);
    await askToJoin(actors.outsider, ask(issue), minutes(5), c); // declined, it may ask once more
    await decideJoin(actors.colleague, request, true, minutes(6), c);
    expect(await sees()).toBe("record");
  });

  test("is decided once, and asked for once at a time", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue", { parties: raisedBy("authors") });
    await askToJoin(actors.outsider, ask(issue), NOW, c);
    await expect(askToJoin(actors.outsider, ask(issue), NOW, c)).rejects.toThrow("alreadyAsked");
    const { id: request } = await onlyRequest(c);
    const both = await Promise.allSettled([decideJoin(actors.author, request, true, NOW, c), decideJoin(actors.colleague, request, false, NOW, c)]);
    expect(both.map((r) => r.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await countOf(c, schema.issueParties)).toBeLessThan(3);
  });

  test.for([["visitor", "signedOut"], ["editor", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"], ["author", "wrongState"], ["learner", "forbidden"]] as const)("is refused to a %s (%s)", async ([who, why], { c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue", { parties: raisedBy("authors") });
    await expect(askToJoin(actors[who], ask(issue), NOW, c)).rejects.toThrow(why);
    expect(await countOf(c, schema.joinRequests) + (await countOf(c, schema.events))).toBe(0);
  });

  test("is refused of an issue that is not released, and of none", async ({ c }) => {
    await addCast(c);
    await expect(askToJoin(actors.outsider, ask(await addIssue(c, "Waiting", { state: "submitted" })), NOW, c)).rejects.toThrow("notFound");
    await expect(askToJoin(actors.outsider, ask(id("nowhere")), NOW, c)).rejects.toThrow("notFound");
  });

  test.for([["visitor", "signedOut"], ["outsider", "forbidden"], ["liaison", "forbidden"], ["editor", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"]] as const)("is not answered by a %s where it is known who raised it (%s)", async ([who, why], { c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue", { parties: raisedBy("authors", { role: "asked", organization: id("ministry") }) });
    await c.db.insert(schema.joinRequests).values({ id: id("request"), issueId: issue, organizationId: id("others"), by: id("user/outsider"), at: NOW });
    await expect(decideJoin(actors[who], id("request"), true, NOW, c)).rejects.toThrow(why);
    expect(await listJoinRequests(actors[who], issue, "en", NOW, c)).toEqual([]);
  });

  test("is answered by an editor where nobody known raised it", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue", { parties: [{ role: "raised", category: "local NGOs" }] });
    await askToJoin(actors.liaison, ask(issue), NOW, c);
    expect(await partyVerbs(actors.editor, issue, NOW, c)).toMatchObject({ admit: true, waiting: 1, join: false });
    await decideJoin(actors.editor, (await onlyRequest(c)).id, true, NOW, c);
    expect(await partyVerbs(actors.liaison, issue, NOW, c)).toMatchObject({ join: false });
  });
});

describe("naming who is responsible", () => {
  test("makes a body or a post party at once, and not twice", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue", { parties: raisedBy("authors") });
    const post = await addPost(c, "Deputy minister", { organization: id("ministry") });
    expect(await mayDo(actors.liaison, "answer", issue, NOW, c)).toBe(false);
    await addResponsible(actors.author, { issue, role: "asked", body: post }, NOW, c);
    expect(await mayDo(actors.liaison, "answer", issue, NOW, c)).toBe(true); // a post stands for its body
    await expect(addResponsible(actors.author, { issue, role: "asked", body: post }, NOW, c)).rejects.toThrow("alreadyParty");
    await addResponsible(actors.author, { issue, role: "responsible", body: id("ministry") }, NOW, c);
    expect(await verbs(c)).toEqual(["linked authors", "linked authors"]);
  });

  test("is refused to everybody else, and of what nobody may see", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue", { parties: raisedBy("authors") });
    for (const who of ["visitor", "outsider", "liaison", "editor", "admin", "system", "learner"] as ActorKey[]) await expect(addResponsible(actors[who], { issue, role: "asked", body: id("ministry") }, NOW, c), who).rejects.toThrow();
    const hidden = await addOrganization(c, "Hidden", { by: "outsider", state: "draft" });
    await expect(addResponsible(actors.author, { issue, role: "asked", body: hidden }, NOW, c)).rejects.toThrow("notFound");
  });
});

describe("passing an issue on", () => {
  const input = (issue: string, body: string, key = "pass") => ({ issue, body, text: "Not ours since the reform. The tax committee is.", lang: "en" as const, when: "2026-12-01", document: "12-3/45", key: id(key) });

  test("is the body's own word; the other body is party when it is released and not before", async ({ c }) => {
    await addCast(c);
    const committee = await addOrganization(c, "Committee", { side: "government", by: null });
    const issue = await addIssue(c, "An issue", { parties: raisedBy("authors", { role: "asked", organization: id("ministry") }) });
    const entry = await passOn(actors.liaison, input(issue, committee), NOW, c);
    expect(await passOn(actors.liaison, input(issue, committee), NOW, c)).toBe(entry);
    const asked = async () => (await getIssue(actors.visitor, issue, "en", minutes(2), c))!.parties.flatMap((p) => (p.role === "asked" ? (p.party.label?.text ?? []) : []));
    expect([await asked(), await trailOf(actors.visitor, issue, "en", minutes(2), c)]).toEqual([["Ministry of Answers"], []]);
    await releaseRecord(actors.editor, entry, 1, minutes(1), c);
    expect(await asked()).toEqual(["Ministry of Answers", "Committee"]);
    expect((await trailOf(actors.visitor, issue, "en", minutes(2), c)).map((l) => l.verb).sort()).toEqual(["passed_on", "released"]);
    const chain = (await getIssue(actors.visitor, issue, "en", minutes(2), c))!.chronology;
    expect(chain.map((s) => [s.entry.kind, s.entry.speakers[0]?.label.text])).toEqual([["official_response", "Ministry of Answers"]]);
  });

  test("to a body that is asked already adds no second party; to oneself it is refused", async ({ c }) => {
    await addCast(c);
    const committee = await addOrganization(c, "Committee", { side: "government", by: null });
    const issue = await addIssue(c, "An issue", { parties: raisedBy("authors", { role: "asked", organization: id("ministry") }, { role: "responsible", organization: committee }) });
    await releaseRecord(actors.editor, await passOn(actors.liaison, input(issue, committee), NOW, c), 1, minutes(1), c);
    expect(await countOf(c, schema.issueParties)).toBe(3);
    await expect(passOn(actors.liaison, input(issue, id("ministry")), NOW, c)).rejects.toThrow("forbidden");
  });

  test.for([["visitor", "signedOut"], ["author", "forbidden"], ["editor", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"]] as const)("is refused to a %s (%s)", async ([who, why], { c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue", { parties: raisedBy("authors", { role: "asked", organization: id("ministry") }) });
    await expect(passOn(actors[who], input(issue, id("others")), NOW, c)).rejects.toThrow(why);
  });

  test("is refused to a body that is not asked", async ({ c }) => {
    await addCast(c);
    await expect(passOn(actors.liaison, input(await addIssue(c, "An issue", { parties: raisedBy("authors") }), id("others")), NOW, c)).rejects.toThrow("forbidden");
  });
});

test("a payload sets no side, author or visibility", () => {
  const extra = { publicBasis: "official_capacity", admitted: "yes", organization: id("others"), releasedAt: "2026-01-01" };
  const frames = [[joinInput, { issue: id("x"), statement: "", lang: "en" }], [addPartyInput, { issue: id("x"), role: "asked", body: id("y") }], [passOnInput, { issue: id("x"), body: id("y"), text: "Why.", lang: "en", document: "", key: id("z") }]] as const;
  for (const [schemaOf, frame] of frames) {
    expect(schemaOf.safeParse(frame).success).toBe(true);
    for (const [name, value] of Object.entries(extra)) expect(schemaOf.safeParse({ ...frame, [name]: value }).success, name).toBe(false);
  }
});
