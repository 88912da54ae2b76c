import { getTableConfig as pgConfig, PgTable } from "drizzle-orm/pg-core";
import { getTableConfig as sqliteConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { is } from "drizzle-orm";
import { describe, expect } from "vitest";
import { columnsOf, MERGE_TABLES, MERGEABLE, REFERENCES, SAME, UNTOUCHED } from "@/lib/merges";
import { test } from "@/tests/database";
import { actors, addActivity, addCast, addClaim, addEntry, addIssue, addMeeting, addOrganization, addPerson, addPlatform, addPlace, addPost, addSource, addTopic, days, id, indexAll, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { isPostgres } from "./dialect";
import { keysOf, MOVED_TABLES } from "./merge-tables";
import { listMerges, mergeRecords, undoMerge } from "./merges";
import { findBySlug } from "./records";
import { search } from "./search";
import * as schema from "./schema";
import { eq } from "./sql";

type Config = { name: string; columns: { name: string }[]; primaryKeys: { columns: { name: string }[] }[]; foreignKeys: { reference(): { columns: unknown[]; foreignTable: unknown } }[] };
const TABLES = Object.entries(schema as Record<string, unknown>).filter(([, table]) => is(table, isPostgres ? PgTable : SQLiteTable));
const configOf = (table: unknown) => (isPostgres ? pgConfig(table as PgTable) : sqliteConfig(table as SQLiteTable)) as unknown as Config; // both have these
const nameOf = (table: unknown) => TABLES.find(([, known]) => known === table)?.[0];
const columnName = (table: unknown, column: unknown) => Object.entries(table as object).find(([, known]) => known === column)?.[0];

const keep = {};
const merge = (from: string, into: string, c: Connection, o: Partial<Parameters<typeof mergeRecords>[1]> = {}) => mergeRecords(actors.editor, { from, into, fromVersion: 1, intoVersion: 1, keep, ...o }, NOW, c);

/** Every row of every table, without what any write leaves behind it. */
async function everything(c: Connection) {
  const found: Record<string, unknown> = {};
  for (const [name, table] of TABLES) {
    if (["events", "notices", "merges"].includes(name)) continue;
    const rows = (await c.db.select().from(table as typeof schema.records)) as Record<string, unknown>[];
    found[name] = rows.map((r) => JSON.stringify(name === "records" ? { ...r, version: 0, modifiedAt: null } : r)).sort();
  }
  return found;
}

describe("what a merge moves", () => {
  test("is said of every column that points at a record of a noun that can be merged", () => {
    const targets = new Set<string>(["records", ...Object.values(MERGE_TABLES)]);
    const found = TABLES.flatMap(([name, table]) => configOf(table).foreignKeys.flatMap((key) => {
      const { columns, foreignTable } = key.reference();
      return targets.has(nameOf(foreignTable)!) ? [`${name}.${columnName(table, columns[0])}`] : [];
    }));
    expect(found.filter((reference) => !(reference in REFERENCES))).toEqual([]);
    expect(Object.keys(REFERENCES).filter((reference) => !found.includes(reference))).toEqual([]);
  });

  test("takes over every column of each noun, but those named as untouched", () => {
    for (const kind of MERGEABLE) {
      const table = Object.fromEntries(TABLES)[MERGE_TABLES[kind]] as object;
      const columns = Object.keys(table).filter((key) => configOf(table).columns.some((column) => column === (table as Record<string, unknown>)[key]));
      expect([...columns].filter((column) => !UNTOUCHED.includes(column)).sort(), kind).toEqual(columnsOf(kind).filter((column) => column !== "sortKey").sort());
    }
  });

  test("finds each row again by what is its key, and removes none that others hang on", () => {
    const byName = Object.fromEntries(TABLES);
    for (const name of MOVED_TABLES) {
      const [composite] = configOf(byName[name]).primaryKeys;
      const key = composite ? composite.columns.map((column) => column.name) : ["id"];
      expect(keysOf(name), name).toEqual(key);
    }
    const hungOn = new Set(TABLES.flatMap(([, table]) => configOf(table).foreignKeys.map((key) => nameOf(key.reference().foreignTable))));
    expect(Object.entries(SAME).flatMap(([name, { then }]) => (then === "removed" && hungOn.has(name) ? [name] : []))).toEqual([]);
  });
});

/** Two records of one body, with everything that can point at a body. */
async function twoBodies(c: Connection) {
  await addCast(c);
  const one = await addOrganization(c, "Bureau", { by: null, side: "government", title: "Bureau for Replies", summary: "Replies." });
  const two = await addOrganization(c, "Byuro", { by: null, side: "government", title: "Бюро ответов" });
  await c.db.update(schema.records).set({ lang: "ru" }).where(eq(schema.records.id, two));
  await c.db.update(schema.organizations).set({ url: "https://two.example" }).where(eq(schema.organizations.id, two));
  const person = await addPerson(c, "Somebody");
  const source = await addSource(c, "A list");
  const post = await addPost(c, "Head of it", { organization: two, holder: person });
  const issue = await addIssue(c, "An issue", { parties: [{ role: "asked", organization: one }, { role: "asked", organization: two, basis: "none" }, { role: "raised", organization: id("authors") }] });
  const meeting = await addMeeting(c, "A meeting", { participants: [{ name: "Somebody of the Byuro", organization: two }] });
  const entry = await addEntry(c, "An answer", { kind: "official_response", issue, by: null, parties: [{ role: "speaker", organization: two }, { role: "speaker", organization: one }] });
  await addActivity(c, "A programme", { organizer: two });
  await addOrganization(c, "Department", { by: null });
  await c.db.update(schema.organizations).set({ parentId: two }).where(eq(schema.organizations.id, id("Department")));
  await addClaim(c, two, { id: id("claim/two"), field: "founded", value: "1998" });
  await addClaim(c, one, { id: id("claim/one"), field: "founded", value: "1999" });
  await addClaim(c, issue, { id: id("claim/of issue"), field: "responsible", valueRecordId: two, claimedByOrganizationId: two });
  const member = { memberPersonId: person, role: "member" as const, starts: "2001" };
  await c.db.insert(schema.memberships).values([
    { ...member, id: id("m1"), inOrganizationId: one, seen: ["2005"] },
    { ...member, id: id("m2"), inOrganizationId: two, seen: ["2003"], sourceId: source },
    { ...member, id: id("m3"), inOrganizationId: two, role: "chair", seen: ["2004"] },
  ]);
  await c.db.insert(schema.names).values([{ id: id("n1"), recordId: one, text: "BfR", lang: "en", kind: "abbreviation" }, { id: id("n2"), recordId: two, text: "BfR", lang: "en", kind: "abbreviation" }, { id: id("n3"), recordId: two, text: "Жауап бюросы", lang: "kk", kind: "official", note: "From a letterhead." }]);
  await c.db.insert(schema.translations).values([
    { id: id("t1"), recordId: two, field: "title", lang: "tg", text: "Бюрои ҷавобҳо", origin: "human" },
    { id: id("t2"), recordId: two, field: `name:${id("n3")}`, lang: "ru", text: "С бланка.", origin: "human" },
    { id: id("t3"), recordId: one, field: "title", lang: "ru", text: "Бюро по ответам", origin: "machine" },
  ]);
  await c.db.insert(schema.links).values([{ id: id("l1"), type: "likely_same", fromId: two, toId: one }, { id: id("l2"), type: "credited_to", fromId: entry, toId: two }, { id: id("l3"), type: "credited_to", fromId: entry, toId: one }]);
  await c.db.insert(schema.formerSlugs).values({ kind: "organization", slug: "buro", recordId: two });
  await addMeeting(c, "B meeting", {});
  await indexAll(c);
  return { one, two, post, issue, meeting, entry, person };
}

describe("merging two bodies", () => {
  test("moves everything that points at the one, says nothing twice, keeps every membership and name, and leads on from its addresses", async ({ c }) => {
    const { one, two, post, issue, person } = await twoBodies(c);
    await merge(two, one, c);
    const [body] = await c.db.select().from(schema.organizations).where(eq(schema.organizations.id, one));
    expect([body!.url, body!.side]).toEqual(["https://two.example", "government"]);
    expect((await c.db.select().from(schema.posts).where(eq(schema.posts.id, post)))[0]!.organizationId).toBe(one);
    expect((await c.db.select().from(schema.participants))[0]!.organizationId).toBe(one);
    expect((await c.db.select().from(schema.issueParties).where(eq(schema.issueParties.issueId, issue))).filter((p) => p.role === "asked").map((p) => p.organizationId)).toEqual([one]);
    expect((await c.db.select().from(schema.entryParties)).map((p) => p.organizationId)).toEqual([one]);
    expect((await c.db.select().from(schema.links)).map((l) => [l.type, l.toId])).toEqual([["credited_to", one]]);
    const memberships = await c.db.select().from(schema.memberships).where(eq(schema.memberships.inOrganizationId, one));
    expect(memberships.map((m) => [m.role, m.seen, m.sourceId, m.memberPersonId]).sort()).toEqual([["chair", ["2004"], null, person], ["member", ["2003", "2005"], id("A list"), person]]);
    const names = await c.db.select().from(schema.names).where(eq(schema.names.recordId, one));
    expect(names.map((n) => `${n.kind} ${n.lang} ${n.text}`).sort()).toEqual(["abbreviation en BfR", "official kk Жауап бюросы", "variant ru Бюро ответов", "variant tg Бюрои ҷавобҳо"]);
    expect((await c.db.select().from(schema.translations)).filter((t) => t.recordId === one).map((t) => t.id).sort()).toEqual([id("t2"), id("t3")].sort());
    expect((await c.db.select().from(schema.organizations).where(eq(schema.organizations.id, id("Department"))))[0]!.parentId).toBe(one);
    for (const slug of ["byuro", "buro"]) expect(await findBySlug(actors.visitor, "organization", slug, NOW, c), slug).toEqual({ as: "moved", slug: "bureau" });
    expect((await search(actors.visitor, "Бюро ответов", "en", NOW, c)).hits.map((h) => h.id)).toContain(one);
  });

  test("lets the two claims on one field stand beside each other, and the chosen value hold", async ({ c }) => {
    const { one, two } = await twoBodies(c);
    await merge(two, one, c);
    const standings = new Map((await c.db.select().from(schema.claims)).map((r) => [r.id, [r.recordId, r.standing]]));
    expect([standings.get(id("claim/one")), standings.get(id("claim/two"))]).toEqual([[one, "accepted"], [one, "rival"]]);
  });

  test("takes the name of the other where the editor says so, and keeps the old one as a variant", async ({ c }) => {
    const { one, two } = await twoBodies(c);
    await merge(two, one, c, { keep: { title: "from" } });
    const [record] = await c.db.select().from(schema.records).where(eq(schema.records.id, one));
    expect([record!.title, record!.lang, record!.slug]).toEqual(["Бюро ответов", "ru", "bureau"]);
    const names = await c.db.select().from(schema.names).where(eq(schema.names.recordId, one));
    expect(names.map((n) => n.text)).toContain("Bureau for Replies");
    expect((await c.db.select().from(schema.translations)).filter((t) => t.recordId === one && t.field === "title").map((t) => t.text)).toEqual(["Бюрои ҷавобҳо"]);
  });

  test.for(["into", "from"] as const)("undone, leaves every table as it was (title kept: %s)", async (title, { c }) => {
    const { one, two } = await twoBodies(c);
    const before = await everything(c);
    const done = await merge(two, one, c, { keep: { title } });
    expect(await everything(c)).not.toEqual(before);
    expect(await listMerges(actors.editor, one, NOW, c)).toMatchObject([{ id: done, fromTitle: "Бюро ответов", undoneAt: null }]);
    await undoMerge(actors.editor, done, days(1), c);
    expect(await everything(c)).toEqual(before);
    await expect(undoMerge(actors.editor, done, days(1), c)).rejects.toThrow("wrongState");
    expect((await c.db.select().from(schema.events)).map((e) => e.verb).sort()).toEqual(["merged", "merged", "unmerged", "unmerged"]);
  });

  test("undone, leaves what somebody has changed since", async ({ c }) => {
    const { one, two } = await twoBodies(c);
    const done = await merge(two, one, c);
    await c.db.update(schema.organizations).set({ url: "https://corrected.example" }).where(eq(schema.organizations.id, one));
    await undoMerge(actors.editor, done, days(1), c);
    expect((await c.db.select().from(schema.organizations).where(eq(schema.organizations.id, one)))[0]!.url).toBe("https://corrected.example");
  });

  test("is undone last one first, and leads on through several", async ({ c }) => {
    const { one, two } = await twoBodies(c);
    const three = await addOrganization(c, "Third", { by: null, side: "government" });
    const first = await merge(two, one, c);
    const before = await everything(c);
    const second = await merge(one, three, c, { fromVersion: 2 });
    expect(await findBySlug(actors.visitor, "organization", "byuro", NOW, c)).toEqual({ as: "moved", slug: "third" });
    await expect(undoMerge(actors.editor, first, days(1), c)).rejects.toThrow();
    await undoMerge(actors.editor, second, days(1), c);
    expect(await everything(c)).toEqual(before);
    await undoMerge(actors.editor, first, days(2), c);
  });
});

describe("every other noun", () => {
  test.for(["person", "post", "place", "topic", "source", "platform", "issue"] as const)("a %s merges and comes back", async (kind, { c }) => {
    await addCast(c);
    const add = (key: string) =>
      kind === "person" ? addPerson(c, key) : kind === "post" ? addPost(c, key, { organization: id("ministry") }) : kind === "place" ? addPlace(c, key, { at: key === "Two" ? [43, 77] : undefined }) : kind === "topic" ? addTopic(c, key)
      : kind === "source" ? addSource(c, key) : kind === "platform" ? addPlatform(c, key) : addIssue(c, key, { parties: [{ role: "raised", organization: id("authors") }] });
    const [one, two] = [await add("One"), await add("Two")];
    const host = await addMeeting(c, "Somewhere", { platform: kind === "platform" ? two : undefined, participants: [{ name: "N. N.", person: kind === "person" ? two : undefined, post: kind === "post" ? two : undefined }] });
    if (kind === "place") await c.db.insert(schema.meetingPlaces).values([one, two].map((placeId, order) => ({ meetingId: host, placeId, order })));
    if (kind === "topic") await c.db.insert(schema.recordTopics).values([one, two].map((topicId) => ({ recordId: host, topicId })));
    if (kind === "source") await c.db.insert(schema.corroborations).values({ id: id("cor"), recordId: host, result: "corroborated", sourceIds: [two, id("authors")] });
    if (kind === "issue") await addEntry(c, "Its entry", { issue: two });
    if (kind === "platform") await c.db.insert(schema.expectedSittings).values([one, two].map((platformId, i) => ({ id: id(`es${i}`), platformId, starts: "2026-01-01", ends: "2026-03-31", cadence: "P3M" })));
    await indexAll(c);
    const before = await everything(c);
    const done = await merge(two, one, c);
    if (kind === "person" || kind === "post") expect((await c.db.select().from(schema.participants))[0]).toMatchObject({ [`${kind}Id`]: one, nameAsRecorded: "N. N." });
    if (kind === "place") expect(await c.db.select().from(schema.meetingPlaces)).toMatchObject([{ placeId: one }]);
    if (kind === "place") expect((await c.db.select().from(schema.places).where(eq(schema.places.id, one)))[0]).toMatchObject({ latitude: 43, longitude: 77 });
    if (kind === "topic") expect(await c.db.select().from(schema.recordTopics)).toMatchObject([{ topicId: one }]);
    if (kind === "source") expect((await c.db.select().from(schema.corroborations))[0]!.sourceIds).toEqual([one, id("authors")]);
    if (kind === "platform") expect((await c.db.select().from(schema.meetings))[0]!.platformId).toBe(one);
    if (kind === "issue") expect((await c.db.select().from(schema.recordParents)).map((p) => p.parentId)).toContain(one);
    if (kind === "issue") expect(await c.db.select().from(schema.issueParties)).toHaveLength(1);
    await undoMerge(actors.editor, done, days(1), c);
    expect(await everything(c)).toEqual(before);
  });

  test("of two grounds for naming the stricter holds, and a name without ground comes to no page", async ({ c }) => {
    await addCast(c);
    const [one, two] = [await addIssue(c, "One", { parties: [{ role: "affected", organization: id("authors"), basis: "consent" }] }), await addIssue(c, "Two", { parties: [{ role: "affected", organization: id("authors") }] })];
    await merge(two, one, c);
    expect((await c.db.select().from(schema.issueParties)).map((p) => [p.issueId, p.publicBasis])).toEqual([[one, "none"]]);
    const [named, unnamed] = [await addPerson(c, "Named"), await addPerson(c, "Unnamed", { basis: "none" })];
    await c.db.insert(schema.names).values({ recordId: unnamed, text: "Known as", lang: "en", kind: "variant" });
    await merge(unnamed, named, c);
    expect((await c.db.select().from(schema.names)).filter((n) => n.recordId !== one).map((n) => n.recordId)).toEqual([unnamed]);
  });
});

describe("refused", () => {
  test("to everybody but an editor, and of an older version", async ({ c }) => {
    const { one, two } = await twoBodies(c);
    const input = { from: two, into: one, fromVersion: 1, intoVersion: 1, keep };
    for (const [who, why] of [["visitor", "signedOut"], ["author", "forbidden"], ["liaison", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"], ["learner", "forbidden"]] as const) await expect(mergeRecords(actors[who], input, NOW, c), who).rejects.toThrow(why);
    const done = await merge(two, one, c);
    for (const who of ["visitor", "author", "liaison", "admin"] as const) await expect(undoMerge(actors[who], done, NOW, c), who).rejects.toThrow();
    await undoMerge(actors.editor, done, NOW, c);
    await expect(merge(two, one, c)).rejects.toThrow(); // both have a newer version by now
  });

  test("for records of different kinds or sides, unreleased ones, practice, one above the other, and bodies with accounts", async ({ c }) => {
    await addCast(c);
    const [ngo, body] = [await addOrganization(c, "An NGO", { by: null, side: "civil_society" }), await addOrganization(c, "A body", { by: null, side: "government" })];
    const [draft, person, other] = [await addOrganization(c, "Waiting", { state: "submitted" }), await addPerson(c, "P"), await addOrganization(c, "No side", { by: null })];
    const [high, low] = [await addPlace(c, "High"), await addPlace(c, "Middle", { parent: id("High") })];
    const lower = await addPlace(c, "Low", { parent: low });
    await expect(merge(ngo, body, c)).rejects.toThrow("sidesDiffer");
    await expect(merge(draft, other, c)).rejects.toThrow("notAlike");
    await expect(merge(person, other, c)).rejects.toThrow("notAlike");
    await expect(merge(other, other, c)).rejects.toThrow("notAlike");
    await expect(merge(id("ministry"), body, c)).rejects.toThrow("hasAccounts");
    await expect(merge(id("practiceAuthority"), body, c)).rejects.toThrow("notAlike");
    await expect(merge(lower, high, c)).rejects.toThrow("oneAboveOther");
    await expect(merge(high, lower, c)).rejects.toThrow("oneAboveOther");
    await expect(merge(id("nowhere"), body, c)).rejects.toThrow("notFound");
  });

  test("of two issues where some would come to read what was written for other parties", async ({ c }) => {
    await addCast(c);
    const one = await addIssue(c, "One", { parties: [{ role: "raised", organization: id("authors") }] });
    const two = await addIssue(c, "Two", { parties: [{ role: "raised", organization: id("authors") }, { role: "asked", organization: id("ministry") }] });
    await addEntry(c, "For the parties", { issue: one, channel: "parties", state: "submitted" });
    await expect(merge(two, one, c)).rejects.toThrow("partiesDiffer");
    await c.db.insert(schema.issueParties).values({ issueId: one, role: "asked", organizationId: id("ministry") });
    await merge(two, one, c);
  });
});
