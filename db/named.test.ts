import { expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, addClaim, addEntry, addIssue, addMeeting, addPerson, addPost, id, NOW } from "@/tests/factories";
import type { NamingBasis } from "@/lib/naming";
import { ATTRIBUTION_RULES, NAMING_BASES } from "@/lib/naming";
import { attributionRules } from "./attribution";
import { entryIdsNaming, meetingsNaming, mentionsNaming } from "./named";
import { getEntry } from "./entry-page";
import { getOrganization } from "./organizations";
import { getPerson } from "./people";
import { agendaItems, entries } from "./schema";
import { eq } from "./sql";

/** Under which rules a person with this basis is named at a meeting (design §2.6). */
const NAMED: Record<NamingBasis, string[]> = { official_capacity: ["on_the_record", "role_only", "organization_only"], public_source: ["on_the_record", "role_only", "organization_only"], consent: ["on_the_record"], none: [] };

test.for(NAMING_BASES)("a person's page lists only meetings whose rule names somebody with the basis %s", async (basis, { c }) => {
  await addCast(c);
  await addPerson(c, "person");
  for (const rule of ATTRIBUTION_RULES) await addMeeting(c, rule, { rule, participants: [{ name: "As Typed", person: id("person"), basis, role: "speaker" }, { name: "Twice", person: id("person"), basis: "none" }] });
  const page = await getPerson(actors.visitor, id("person"), "en", NOW, c);
  expect(page?.meetings.map((m) => m.link.title.text).sort()).toEqual([...NAMED[basis]].sort());
});

test("a meeting with its day and role, newest first, undated last; a hidden or a practice one not at all", async ({ c }) => {
  await addCast(c);
  await addPerson(c, "person");
  const with_ = { rule: "on_the_record" as const, participants: [{ name: "x", person: id("person"), basis: "official_capacity" as const, role: "chair" as const }] };
  await addMeeting(c, "old", { ...with_, when: "2006-03-27" });
  await addMeeting(c, "undated", { ...with_, when: null });
  await addMeeting(c, "new", { ...with_, when: "2021-01-26" });
  await addMeeting(c, "draft", { ...with_, state: "draft" });
  await addMeeting(c, "practised", { ...with_, practice: true });
  const listed = await meetingsNaming(actors.visitor, id("person"), "en", NOW, c);
  expect(listed.map((m) => [m.link.title.text, m.starts, m.roles])).toEqual([["new", "2021-01-26", ["chair"]], ["old", "2006-03-27", ["chair"]], ["undated", null, ["chair"]]]);
});

test("entries said where nobody is named stand on no page of a person or a body", async ({ c }) => {
  await addCast(c);
  await addPerson(c, "person");
  const parties = [{ role: "speaker" as const, person: id("person"), basis: "official_capacity" as const }, { role: "addressee" as const, organization: id("ministry") }];
  for (const rule of ["on_the_record", "role_only", "chatham_house", "closed"] as const) {
    await addMeeting(c, `at ${rule}`, { rule });
    await addEntry(c, `said ${rule}`, { meeting: id(`at ${rule}`), parties });
  }
  await addIssue(c, "issue");
  await addEntry(c, "said elsewhere", { issue: id("issue"), parties });
  const expected = [id("said on_the_record"), id("said role_only"), id("said elsewhere")].sort();
  expect((await entryIdsNaming(actors.visitor, { personId: id("person") }, 50, "en", NOW, c)).sort()).toEqual(expected);
  expect((await getOrganization(actors.visitor, id("ministry"), "en", NOW, c))!.entries.map((e) => e.id).sort()).toEqual(expected);
});

test("the stricter rule of an agenda item holds", async ({ c }) => {
  await addCast(c);
  await addPerson(c, "person");
  await addMeeting(c, "meeting", { rule: "on_the_record" });
  await c.db.insert(agendaItems).values({ id: id("item"), meetingId: id("meeting"), order: 1, title: "x", lang: "en", state: "discussed", attributionRule: "chatham_house" });
  await addEntry(c, "entry", { meeting: id("meeting"), parties: [{ role: "speaker", person: id("person"), basis: "official_capacity" }] });
  expect(await entryIdsNaming(actors.visitor, { personId: id("person") }, 50, "en", NOW, c)).toEqual([id("entry")]);
  await c.db.update(entries).set({ agendaItemId: id("item") }).where(eq(entries.id, id("entry")));
  expect(await entryIdsNaming(actors.visitor, { personId: id("person") }, 50, "en", NOW, c)).toEqual([]);
  expect(await attributionRules(c.db, [id("entry")])).toEqual(new Map([[id("entry"), "chatham_house"]]));
});

test("a body is on its page with its posts, without what merely affects it and without an NGO that no source names", async ({ c }) => {
  await addCast(c);
  await addPost(c, "minister", { organization: id("ministry") });
  await addEntry(c, "by post", { parties: [{ role: "speaker", post: id("minister") }] });
  await addEntry(c, "affected", { parties: [{ role: "affected", organization: id("ministry"), basis: "public_source" }] });
  await addEntry(c, "unnamed", { parties: [{ role: "speaker", organization: id("others") }] });
  await addEntry(c, "named", { parties: [{ role: "speaker", organization: id("others"), basis: "public_source" }] });
  const of = async (organizationId: string) => entryIdsNaming(actors.visitor, { organizationId }, 50, "en", NOW, c);
  expect(await of(id("ministry"))).toEqual([id("by post")]);
  expect(await of(id("others"))).toEqual([id("named")]);
  expect(await entryIdsNaming(actors.visitor, { organizationId: id("ministry") }, 0, "en", NOW, c)).toEqual([]);
});

test("a claim that names somebody is told of on their page unless it was said where nobody is named", async ({ c }) => {
  await addCast(c);
  await addPerson(c, "person");
  await addIssue(c, "issue");
  await addMeeting(c, "open", { rule: "role_only" });
  await addMeeting(c, "closed", { rule: "closed" });
  await addEntry(c, "said openly", { meeting: id("open") });
  await addEntry(c, "said in confidence", { meeting: id("closed") });
  for (const key of ["issue", "open", "closed", "said openly", "said in confidence"]) await addClaim(c, id(key), { field: "chair", valueRecordId: id("person") });
  expect((await mentionsNaming(actors.visitor, id("person"), "en", NOW, c)).map((m) => [m.link.id, m.field]).sort()).toEqual([id("issue"), id("open"), id("said openly")].map((key) => [key, "chair"]).sort());
});

test("an entry's page says who spoke to whom where it belongs to, and nobody's name under a rule that names nobody", async ({ c }) => {
  await addCast(c);
  await addPerson(c, "person", { title: "Named Official" });
  await addIssue(c, "issue");
  const parties = [{ role: "speaker" as const, person: id("person"), basis: "official_capacity" as const }, { role: "addressee" as const, organization: id("ministry") }];
  for (const rule of ["on_the_record", "chatham_house"] as const) await addMeeting(c, rule, { rule });
  await addEntry(c, "open", { issue: id("issue"), meeting: id("on_the_record"), parties });
  await addEntry(c, "confidential", { issue: id("issue"), meeting: id("chatham_house"), parties });
  await c.db.update(entries).set({ followsId: id("open") }).where(eq(entries.id, id("confidential")));
  const [open, confidential] = [await getEntry(actors.visitor, id("open"), "en", NOW, c), await getEntry(actors.visitor, id("confidential"), "en", NOW, c)];
  expect(open?.parties.map((p) => [p.role, p.line.label?.text])).toEqual([["speaker", "Named Official"], ["addressee", "Ministry of Answers"]]);
  expect(open?.under.map((u) => u.id).sort()).toEqual([id("issue"), id("on_the_record")].sort());
  expect([open?.followedBy.map((e) => e.id), confidential?.follows?.id]).toEqual([[id("confidential")], id("open")]);
  expect(confidential?.parties.map((p) => [p.role, p.line.label])).toEqual([["speaker", undefined], ["addressee", undefined]]);
  expect(JSON.stringify(confidential)).not.toMatch(/Named Official|Ministry of Answers/);
});
