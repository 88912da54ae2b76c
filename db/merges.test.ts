import { getTableConfig as pgConfig, PgTable } from "drizzle-orm/pg-core";
import { getTableConfig as sqliteConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { is } from "drizzle-orm";
import { describe, expect } from "vitest";
import { columnsOf, UNTOUCHED } from "@/lib/merge-fields";
import { MERGE_TABLES, MERGEABLE, type Mergeable } from "@/lib/merge-kinds";
import { HUNG_ON, REFERENCES, SAME } from "@/lib/merge-references";
import { NO_FILTER } from "@/lib/timeline-filter";
import { test } from "@/tests/database";
import { actors, addActivity, addCast, addClaim, addEntry, addIssue, addLegalAct, addMeeting, addOrganization, addPerson, addPlatform, addPlace, addPost, addSource, addStatistic, addTopic, days, id, indexAll, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { isPostgres } from "./dialect";
import { keysOf, MOVED_TABLES } from "./merge-tables";
import { listMerges, mergeRecords, undoMerge } from "./merges";
import { countMeetings, listMeetings } from "./meetings";
import { getPlatform } from "./platforms";
import { findBySlug } from "./records";
import { search } from "./search";
import * as schema from "./schema";
import { eq } from "./sql";
import { listLatestEntries, listTimeline } from "./timeline";

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
  test("is said of every column that points at a record, or at a row in whose place another may stand", () => {
    const targets = new Set<string>(["records", "entries", ...HUNG_ON, ...Object.values(MERGE_TABLES)]);
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

const OTHERS = MERGEABLE.filter((kind) => kind !== "organization" && kind !== "meeting");

/** Two records of a noun, and what points at the second. */
async function twoOf(c: Connection, kind: Mergeable) {
  await addCast(c);
  const add = (key: string) =>
    kind === "person" ? addPerson(c, key) : kind === "post" ? addPost(c, key, { organization: id("ministry") }) : kind === "place" ? addPlace(c, key, { at: key === "Two" ? [43, 77] : undefined }) : kind === "topic" ? addTopic(c, key)
    : kind === "legal_act" ? addLegalAct(c, key, { when: key === "Two" ? "2021-03-01" : null, number: key === "Two" ? "12-VI" : undefined }) : kind === "activity" ? addActivity(c, key, { when: key === "Two" ? "2020" : null, organizer: id("authors"), supporter: key === "Two" ? id("others") : undefined }) : kind === "statistic" ? addStatistic(c, key)
    : kind === "source" ? addSource(c, key) : kind === "platform" ? addPlatform(c, key) : addIssue(c, key, { parties: [{ role: "raised", organization: id("authors") }] });
  const [one, two] = [await add("One"), await add("Two")];
  if (kind === "legal_act") await addLegalAct(c, "The next act", { predecessor: two });
  if (kind === "activity") {
    const entry = await addEntry(c, "Of the activity", { under: [two] });
    await c.db.update(schema.entries).set({ activityId: two }).where(eq(schema.entries.id, entry));
  }
  for (const [i, recordId] of [one, two].entries()) await addClaim(c, recordId, { id: id(`claim${i}`), field: "mentioned", value: "somewhere" });
  const host = await addMeeting(c, "Somewhere", { platform: kind === "platform" ? two : undefined, participants: [{ name: "N. N.", person: kind === "person" ? two : undefined, post: kind === "post" ? two : undefined }] });
  if (kind === "place") await c.db.insert(schema.meetingPlaces).values([one, two].map((placeId, order) => ({ meetingId: host, placeId, order })));
  if (kind === "topic") await c.db.insert(schema.recordTopics).values([one, two].map((topicId) => ({ recordId: host, topicId })));
  if (kind === "source") await c.db.insert(schema.corroborations).values({ id: id("cor"), recordId: host, result: "corroborated", sourceIds: [two, id("authors")] });
  if (kind === "issue") await addEntry(c, "Its entry", { issue: two });
  if (kind === "platform") await c.db.insert(schema.expectedSittings).values([one, two].map((platformId, i) => ({ id: id(`es${i}`), platformId, starts: "2026-01-01", ends: "2026-03-31", cadence: "P3M" })));
  await indexAll(c);
  return { one, two };
}

describe("every other noun", () => {
  test.for(OTHERS)("a %s merges and comes back", async (kind, { c }) => {
    const { one, two } = await twoOf(c, kind);
    const before = await everything(c);
    const done = await merge(two, one, c);
    if (kind === "legal_act") {
      expect((await c.db.select().from(schema.legalActs).where(eq(schema.legalActs.id, one)))[0]).toMatchObject({ number: "12-VI", adopted: "2021-03-01" });
      expect((await c.db.select().from(schema.records).where(eq(schema.records.id, one)))[0]?.sortKey).toBe("2021-03-01");
      expect((await c.db.select().from(schema.legalActs).where(eq(schema.legalActs.id, id("The next act"))))[0]?.predecessorId).toBe(one);
    }
    if (kind === "activity") {
      expect((await c.db.select().from(schema.activityParties).where(eq(schema.activityParties.activityId, one))).map((p) => [p.role, p.organizationId]).sort()).toEqual([["organizer", id("authors")], ["supporter", id("others")]]);
      expect((await c.db.select().from(schema.entries).where(eq(schema.entries.id, id("Of the activity"))))[0]?.activityId).toBe(one);
    }
    expect(await c.db.$count(schema.claims, eq(schema.claims.recordId, one))).toBe(1);
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

/** One sitting, logged by an NGO and by the ministry: everything that can hang on a meeting, much of it on both. */
async function oneSittingTwice(c: Connection) {
  await addCast(c);
  const platform = await addPlatform(c, "The Forum", { title: "The Forum" });
  const [person, source, topic] = [await addPerson(c, "Somebody"), await addSource(c, "A list"), await addTopic(c, "tax")];
  const [one, two] = [
    await addMeeting(c, "Ours", { rule: "on_the_record", participants: [{ name: "S. Somebody", person, basis: "consent" }, { name: "A. Other", basis: "consent" }, { name: "Head of Audits", organization: id("ministry") }] }),
    await addMeeting(c, "Theirs", { by: "liaison", platform, rule: "role_only", participants: [{ name: "Somebody, S.", person }, { name: "A. Other", organization: id("others"), basis: "none" }, { name: "Head of Audits", organization: id("others") }, { name: "A. Other", basis: "public_source", role: "chair" }] }),
  ];
  await c.db.update(schema.meetings).set({ atRisk: true, mode: "online", closedAt: days(-1), closedBy: id("user/liaison"), startTime: "10:00", timeZone: "Asia/Almaty" }).where(eq(schema.meetings.id, two));
  const [almaty, astana] = [await addPlace(c, "Almaty"), await addPlace(c, "Astana")];
  await c.db.insert(schema.meetingPlaces).values([{ meetingId: one, placeId: almaty, order: 0, candidate: true }, { meetingId: two, placeId: almaty, order: 0 }, { meetingId: two, placeId: astana, order: 1 }]);
  const issue = await addIssue(c, "An issue");
  const item = { state: "discussed" as const, lang: "en" };
  await c.db.insert(schema.agendaItems).values([
    { ...item, id: id("i1"), meetingId: one, order: 1, title: "Audits" }, { ...item, id: id("i2"), meetingId: two, order: 1, title: "Audits", number: "1", issueId: issue, outcome: "no_answer", attributionRule: "chatham_house" }, { ...item, id: id("i3"), meetingId: two, order: 2, title: "Fines" },
  ]);
  const next = await addMeeting(c, "The next", {});
  await c.db.insert(schema.agendaItems).values({ ...item, id: id("i4"), meetingId: next, order: 1, title: "Audits", carriedFromId: id("i2") });
  const part = await addMeeting(c, "A part", { under: [two] });
  await c.db.update(schema.meetings).set({ partOfId: two }).where(eq(schema.meetings.id, part));
  const answer = await addEntry(c, "An answer", { kind: "official_response", meeting: two, by: "liaison" });
  await c.db.update(schema.entries).set({ agendaItemId: id("i2") }).where(eq(schema.entries.id, answer));
  const follow = await addEntry(c, "A follow-up", { issue });
  await c.db.update(schema.entries).set({ followsId: id("Theirs/entry") }).where(eq(schema.entries.id, follow));
  await c.db.insert(schema.recordTopics).values([one, two].map((recordId) => ({ recordId, topicId: topic })));
  await c.db.insert(schema.quotations).values([one, two].map((recordId, i) => ({ id: id(`q${i}`), recordId, text: "We shall look.", lang: "en", sourceId: source })));
  for (const [key, recordId, value] of [["c1", one, "2026-11-05"], ["c2", two, "2026-11-05"], ["c3", two, "2026-11-06"]] as const) await addClaim(c, recordId, { id: id(key), field: "starts", value, sourceId: source });
  await c.db.insert(schema.corroborations).values({ id: id("co"), claimId: id("c2"), result: "corroborated" });
  await c.db.insert(schema.translations).values({ id: id("tc"), recordId: two, claimId: id("c3"), field: "note", lang: "ru", text: "Так.", origin: "human" });
  await c.db.insert(schema.links).values([
    { id: id("l1"), type: "follows_from", fromId: next, toId: one }, { id: id("l2"), type: "follows_from", fromId: next, toId: two }, { id: id("l3"), type: "likely_same", fromId: one, toId: two },
    { id: id("l4"), type: "likely_same", fromId: person, toParticipantId: id("Theirs/participant/0") }, { id: id("l5"), type: "led_to", fromId: two, toId: issue },
  ]);
  await c.db.insert(schema.names).values({ id: id("n1"), recordId: two, text: "The November talk", lang: "en", kind: "variant" });
  await c.db.insert(schema.expectedSittings).values({ id: id("es"), platformId: platform, starts: "2026-10-01", ends: "2026-12-31", cadence: "P3M", meetingId: two });
  await indexAll(c);
  return { one, two, platform, person, issue, next, part, answer, follow, almaty, astana };
}

describe("merging two records of one sitting", () => {
  test("leaves one meeting, one entry of itself, and everything of both once", async ({ c }) => {
    const { one, two, platform, next, part, answer, follow, almaty, astana, person } = await oneSittingTwice(c);
    await merge(two, one, c);
    const [meeting] = await c.db.select().from(schema.meetings).where(eq(schema.meetings.id, one));
    expect(meeting).toMatchObject({ platformId: platform, startTime: "10:00", mode: "online", closedAt: null, closedBy: null });
    const people = await c.db.select().from(schema.participants).where(eq(schema.participants.meetingId, one)).orderBy(schema.participants.order);
    expect(people.map((p) => [p.order, p.nameAsRecorded, p.role, p.organizationId, p.namingBasis])).toEqual([
      [0, "S. Somebody", "participant", null, "none"], [1, "A. Other", "participant", id("others"), "none"], [2, "Head of Audits", "participant", id("ministry"), "none"], [3, "Head of Audits", "participant", id("others"), "none"], [4, "A. Other", "chair", null, "public_source"],
    ]);
    expect(people[0]?.personId).toBe(person);
    const agenda = await c.db.select().from(schema.agendaItems).where(eq(schema.agendaItems.meetingId, one)).orderBy(schema.agendaItems.order);
    expect(agenda.map((i) => [i.order, i.title, i.number, i.outcome, i.attributionRule])).toEqual([[1, "Audits", "1", "no_answer", "chatham_house"], [2, "Fines", null, null, null]]);
    expect((await c.db.select().from(schema.agendaItems).where(eq(schema.agendaItems.meetingId, next)))[0]?.carriedFromId).toBe(id("i1"));
    expect((await c.db.select().from(schema.entries).where(eq(schema.entries.id, answer)))[0]).toMatchObject({ meetingId: one, agendaItemId: id("i1") });
    expect((await c.db.select().from(schema.entries).where(eq(schema.entries.id, follow)))[0]?.followsId).toBe(id("Ours/entry"));
    expect((await c.db.select().from(schema.meetingPlaces).where(eq(schema.meetingPlaces.meetingId, one)).orderBy(schema.meetingPlaces.order)).map((p) => [p.placeId, p.candidate])).toEqual([[almaty, false], [astana, false]]);
    expect(await c.db.$count(schema.recordTopics, eq(schema.recordTopics.recordId, one))).toBe(1);
    expect(await c.db.$count(schema.quotations, eq(schema.quotations.recordId, one))).toBe(1);
    expect((await c.db.select().from(schema.claims).where(eq(schema.claims.recordId, one))).map((r) => [r.value, r.standing]).sort()).toEqual([["2026-11-05", "accepted"], ["2026-11-06", "rival"]]);
    expect((await c.db.select().from(schema.corroborations))[0]?.claimId).toBe(id("c1"));
    expect((await c.db.select().from(schema.translations))[0]?.recordId).toBe(one);
    expect((await c.db.select().from(schema.links)).map((l) => [l.id, l.fromId, l.toId, l.toParticipantId]).sort()).toEqual([[id("l1"), next, one, null], [id("l4"), person, null, id("Ours/participant/0")], [id("l5"), one, id("An issue"), null]].sort());
    expect((await c.db.select().from(schema.names).where(eq(schema.names.recordId, one))).map((n) => n.text).sort()).toEqual(["The November talk", "Theirs"]);
    expect((await c.db.select().from(schema.meetings).where(eq(schema.meetings.id, part)))[0]?.partOfId).toBe(one);
    expect((await c.db.select().from(schema.expectedSittings))[0]?.meetingId).toBe(one);
    expect(await findBySlug(actors.visitor, "meeting", "theirs", NOW, c)).toEqual({ as: "moved", slug: "ours" });
    expect(await findBySlug(actors.visitor, "entry", id("Theirs/entry"), NOW, c)).toEqual({ as: "moved", slug: id("Ours/entry") });
  });

  test("is counted once on the timeline, the platform and the list of meetings", async ({ c }) => {
    const { one, two, platform } = await oneSittingTwice(c);
    const counts = async () => {
      const onTimeline = (await listTimeline(actors.visitor, NO_FILTER, [], "en", NOW, c)).entries.map((e) => e.id);
      const onHome = (await listLatestEntries(actors.visitor, 10, "en", NOW, c)).map((e) => e.id);
      const shown = (await getPlatform(actors.visitor, platform, "en", NOW, c))!;
      const own = (ids: string[]) => ids.filter((one) => [id("Ours/entry"), id("Theirs/entry")].includes(one)).length;
      const listed = (await listMeetings(actors.visitor, {}, "en", NOW, c)).meetings.map((m) => m.link.id).filter((m) => [one, two].includes(m));
      return { timeline: own(onTimeline), home: own(onHome), listed, all: (await countMeetings(actors.visitor, {}, NOW, c)).count, onPlatform: shown.recordedMeetings.count, platform: shown.meetings.map((m) => m.link.id) };
    };
    expect(await counts()).toMatchObject({ timeline: 2, home: 2, all: 4, onPlatform: 1, platform: [two] });
    await merge(two, one, c);
    expect(await counts()).toEqual({ timeline: 1, home: 1, listed: [one], all: 3, onPlatform: 1, platform: [one] });
    const under = await c.db.select().from(schema.recordParents).where(eq(schema.recordParents.parentId, platform));
    expect(under.map((row) => row.recordId)).toEqual(expect.arrayContaining([one, id("Ours/entry")]));
  });

  test("never loosens a rule nor a risk, whichever of the two stays", async ({ c }) => {
    const { one, two } = await oneSittingTwice(c);
    const of = async (meeting: string) => (await c.db.select({ rule: schema.meetings.attributionRule, atRisk: schema.meetings.atRisk }).from(schema.meetings).where(eq(schema.meetings.id, meeting)))[0];
    const done = await merge(two, one, c, { keep: { attributionRule: "into", atRisk: "into" } });
    expect(await of(one)).toEqual({ rule: "role_only", atRisk: true });
    await undoMerge(actors.editor, done, NOW, c);
    expect(await of(one)).toEqual({ rule: "on_the_record", atRisk: false });
    await merge(one, two, c, { fromVersion: 3, intoVersion: 3, keep: { attributionRule: "from", atRisk: "from" } });
    expect(await of(two)).toEqual({ rule: "role_only", atRisk: true });
  });

  test("undone, keeps the stricter rule over what was written under it since", async ({ c }) => {
    const { one, two } = await oneSittingTwice(c);
    const done = await merge(two, one, c);
    const late = await addPerson(c, "Late", { title: "Late Speaker", basis: "official_capacity" });
    await c.db.insert(schema.participants).values({ id: id("late"), meetingId: one, order: 90, nameAsRecorded: "Late Speaker", lang: "en", personId: late, namingBasis: "official_capacity", role: "participant" });
    await c.db.insert(schema.changes).values({ recordId: one, part: "participants", rowId: id("late"), after: {}, version: 3, at: days(1) });
    await undoMerge(actors.editor, done, days(2), c);
    expect((await c.db.select({ rule: schema.meetings.attributionRule, atRisk: schema.meetings.atRisk, mode: schema.meetings.mode }).from(schema.meetings).where(eq(schema.meetings.id, one)))[0]).toEqual({ rule: "role_only", atRisk: true, mode: "not_stated" });
  });

  test("moves the meeting to the date and the platform that the editor chose, with its entry", async ({ c }) => {
    const { one, two, platform } = await oneSittingTwice(c);
    const other = await addPlatform(c, "Another", {});
    await c.db.update(schema.meetings).set({ platformId: other, starts: "2026-11-04" }).where(eq(schema.meetings.id, one));
    await c.db.insert(schema.recordParents).values([one, id("Ours/entry")].map((recordId) => ({ recordId, parentId: other, sortKey: "2026-11-04" })));
    await c.db.update(schema.entries).set({ platformId: other }).where(eq(schema.entries.id, id("Ours/entry")));
    const before = await everything(c);
    const done = await merge(two, one, c, { keep: { platformId: "from", starts: "from" } });
    expect((await c.db.select().from(schema.entries).where(eq(schema.entries.id, id("Ours/entry"))))[0]).toMatchObject({ platformId: platform, occurred: "2026-11-05" });
    const under = async (recordId: string) => (await c.db.select().from(schema.recordParents).where(eq(schema.recordParents.recordId, recordId))).map((row) => `${row.parentId} ${row.sortKey}`).sort();
    expect(await under(one)).toEqual([`${platform} 2026-11-05`]);
    expect(await under(id("Ours/entry"))).toEqual([`${one} 2026-11-05`, `${platform} 2026-11-05`].sort());
    await undoMerge(actors.editor, done, days(1), c);
    expect(await everything(c)).toEqual(before);
  });

  test.for([["into", "Theirs goes"], ["from", "Ours goes"]] as const)("undone, leaves every table as it was (%s)", async ([keepTitle, which], { c }) => {
    const { one, two } = await oneSittingTwice(c);
    const [from, into] = which === "Theirs goes" ? [two, one] : [one, two];
    const before = await everything(c);
    const done = await merge(from, into, c, { keep: { title: keepTitle, starts: keepTitle } });
    expect(await everything(c)).not.toEqual(before);
    await undoMerge(actors.editor, done, days(1), c);
    expect(await everything(c)).toEqual(before);
  });

  test("is refused where one has a frozen version or stands under the other, and for entries altogether", async ({ c }) => {
    const { one, two, part, answer, follow } = await oneSittingTwice(c);
    await expect(merge(part, two, c)).rejects.toThrow("oneAboveOther");
    await expect(merge(answer, follow, c)).rejects.toThrow("forbidden");
    await expect(merge(id("Ours/entry"), id("Theirs/entry"), c)).rejects.toThrow("notFound");
    await c.db.insert(schema.recordVersions).values({ id: id("v1"), meetingId: one, number: 1, content: "{}", hash: "0", frozenBy: id("user/editor"), recordVersion: 1 });
    await expect(merge(two, one, c)).rejects.toThrow("versionFrozen");
    await expect(merge(one, two, c)).rejects.toThrow("versionFrozen");
  });
});

/** Of every noun two records, and a row of every table that can point at one pointing at the second. */
describe("no reference is left behind", () => {
  const point = async (c: Connection, kind: Mergeable) => {
    const made = kind === "meeting" ? await oneSittingTwice(c) : kind === "organization" ? await twoBodies(c) : await twoOf(c, kind);
    return { one: made.one, two: made.two };
  };
  test.for(MERGEABLE.map((kind) => [kind] as const))("of a %s", async ([kind], { c }) => {
    const { one, two } = await point(c, kind);
    const own = kind === "meeting" ? [two, id("Theirs/entry")] : [two];
    await merge(two, one, c);
    for (const [reference, how] of Object.entries(REFERENCES)) {
      const [name = "", column = ""] = reference.split(".");
      if (how !== "moves" || SAME[name]?.then === "stays" || name === "translations") continue; // what translates a title that is not kept stays with it
      const table = Object.fromEntries(TABLES)[name] as typeof schema.records;
      const rows = (await c.db.select().from(table)) as unknown as Record<string, unknown>[];
      // the entry that the meeting wrote of itself went with it
      expect(rows.filter((row) => own.includes(String(row[column])) && !own.includes(String(row.id))), reference).toEqual([]);
    }
    const left = (await c.db.select().from(schema.records)).filter((row) => own.includes(row.id));
    expect(left.map((row) => row.mergedIntoId)).toEqual(kind === "meeting" ? expect.arrayContaining([one, id("Ours/entry")]) : [one]);
  });
});
