import { expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, addClaim, addEntry, addIssue, addMeeting, addPerson, addPlatform, addRecord, addSource, id, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { listNames, nameNoteField } from "./names";
import { corroborations, issueParties, links, memberships, names, platforms, quotations, sources, translations } from "./schema";
import { getSource, listSources, OTHER_USES } from "./sources";
import { eq } from "./sql";

const resting = async (c: Connection) => (await getSource(actors.visitor, id("source"), "en", NOW, c))!.restsOn;

test("what rests on a source is told record by record, with the field and the line of each claim", async ({ c }) => {
  await addCast(c);
  const [source, other] = [await addSource(c, "source"), await addSource(c, "other")];
  await addIssue(c, "issue");
  await addMeeting(c, "meeting");
  await addClaim(c, id("issue"), { id: id("1"), field: "demand", sourceId: source, locator: "L39", order: 1 });
  await addClaim(c, id("issue"), { id: id("2"), field: "notice", sourceId: source, locator: "L41-43", order: 2, confidence: "garbled", standing: "background", defectKind: "x", defectLiteral: "x", defectPlausible: "x" });
  await addClaim(c, id("issue"), { sourceId: other, field: "article" });
  await addClaim(c, id("meeting"), { id: id("3"), field: "starts", sourceId: source });
  await addClaim(c, source, { field: "gap", sourceId: source });
  const found = await resting(c);
  expect(found.map((r) => [r.id, r.claims.map((claim) => [claim.claimId, claim.field, claim.locator, claim.garbled]), r.others])).toEqual([
    [id("issue"), [[id("1"), "demand", "L39", false], [id("2"), "notice", "L41-43", true]], []],
    [id("meeting"), [[id("3"), "starts", null, false]], []],
  ]);
});

test("names, memberships, relations, parties, quotations, a rhythm and confirmations rest on it too", async ({ c }) => {
  await addCast(c);
  const source = await addSource(c, "source");
  await addPerson(c, "person");
  await addPlatform(c, "platform");
  await addIssue(c, "issue", { parties: [{ role: "asked", organization: id("ministry") }] });
  await addEntry(c, "entry", { issue: id("issue") });
  await c.db.insert(names).values({ recordId: id("person"), text: "Variant", lang: "en", kind: "variant", sourceId: source });
  await c.db.insert(memberships).values({ memberPersonId: id("person"), inPlatformId: id("platform"), role: "chair", sourceId: source });
  await c.db.insert(links).values({ type: "discussed_at", fromId: id("entry"), toId: id("platform"), sourceId: source });
  await c.db.update(issueParties).set({ sourceId: source });
  await c.db.insert(quotations).values([1, 2].map((n) => ({ recordId: id("entry"), text: `Words ${n}`, lang: "en", sourceId: source, locator: "L9" })));
  await c.db.update(platforms).set({ cadenceSourceId: source });
  await c.db.insert(corroborations).values({ recordId: id("person"), result: "corroborated", sourceIds: [source] });
  const uses = new Map((await resting(c)).map((r) => [r.id, r.others.map((o) => [o.use, o.locator])]));
  expect(uses.get(id("person"))).toEqual([["name", null], ["membership", null], ["corroboration", null]]);
  expect(uses.get(id("entry"))).toEqual([["relation", null], ["quotation", "L9"]]);
  expect(uses.get(id("issue"))).toEqual([["party", null]]);
  expect(uses.get(id("platform"))).toEqual([["rhythm", null]]);
  expect(new Set([...uses.values()].flat().map(([use]) => use))).toEqual(new Set(OTHER_USES));
});

test("nothing hidden and nothing practised rests on it in public", async ({ c }) => {
  await addCast(c);
  const source = await addSource(c, "source");
  await addIssue(c, "draft", { state: "draft" });
  await addRecord(c, "topic", "practised", { practice: true });
  await addPerson(c, "unnamed", { basis: "none" });
  for (const key of ["draft", "practised", "unnamed"]) await addClaim(c, id(key), { sourceId: source, field: "name" });
  await c.db.insert(corroborations).values({ recordId: id("draft"), result: "corroborated", sourceIds: [source] });
  expect(await resting(c)).toEqual([]);
});

test("more than one page of sources and of records is not cut", async ({ c }) => {
  await addCast(c);
  const source = await addSource(c, "source");
  for (let n = 0; n < 210; n++) {
    await addSource(c, `source ${n}`);
    await addClaim(c, id(`source ${n}`), { sourceId: source });
  }
  expect(await listSources(actors.visitor, "en", NOW, c)).toHaveLength(211);
  expect(await resting(c)).toHaveLength(210);
});

test("how a date is known is read in the reader's language, and so is the note on a name", async ({ c }) => {
  await addCast(c);
  const source = await addSource(c, "source");
  await c.db.update(sources).set({ publishedHow: "From the address." }).where(eq(sources.id, source));
  await c.db.insert(names).values({ id: id("name"), recordId: source, text: "КСО", lang: "ru", kind: "artefact", note: "An abbreviation." });
  await c.db.insert(translations).values([
    { recordId: source, field: "published_how", lang: "ru", text: "Из адреса.", origin: "machine" },
    { recordId: source, field: nameNoteField(id("name")), lang: "ru", text: "Сокращение.", origin: "machine" },
  ]);
  const how = async (locale: "en" | "ru" | "kk") => (await getSource(actors.visitor, source, locale, NOW, c))?.publishedHow;
  expect([await how("ru"), await how("en"), await how("kk")]).toMatchObject([{ text: "Из адреса.", lang: "ru", checked: false }, { text: "From the address.", lang: "en" }, { text: "From the address.", lang: "en" }]);
  expect((await listNames(actors.visitor, source, "ru", NOW, c)).map((n) => n.note)).toEqual([{ text: "Сокращение.", lang: "ru", origin: "machine", checked: false }]);
  expect((await listNames(actors.visitor, source, "en", NOW, c)).map((n) => n.note?.text)).toEqual(["An abbreviation."]);
});
