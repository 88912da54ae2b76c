import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { ENTRY_KINDS } from "@/lib/entries";
import { PUBLICATION_STATES } from "@/lib/records";
import { NO_FILTER, type TimelineFilter } from "@/lib/timeline-filter";
import { openTestDatabase, sqliteOf } from "@/tests/database";
import { actors, addActivity, addCast, addIssue, addLegalAct, addMeeting, addPerson, addPlace, addPlatform, addPost, addSource, addStatistic, addTopic, days, id, indexAll, NOW } from "@/tests/factories";
import { getActivity, listActivities } from "./activities";
import { listAwaited } from "./awaited";
import { getBrief } from "./brief";
import type { Connection } from "./client";
import { listCommitments, listDueCommitments } from "./commitments";
import { listDesk, listOwnRecords, listWaiting } from "./desk";
import { listKeptForms } from "./drafts";
import { listDueOfBody, listPromisesToUs } from "./due";
import { getEntry } from "./entry-page";
import { issueVerbs } from "./follow-ups";
import { getIssue, listIssues } from "./issues";
import { getLegalAct, listLegalActs } from "./legal-acts";
import { listLinks } from "./links";
import { getMeeting, listMeetings } from "./meetings";
import { countUnread, listNotices } from "./notices";
import { getOrganization, listCountries, listOrganizations } from "./organizations";
import { getPerson, listPeople } from "./people";
import { getPlace, listPlaces } from "./places";
import { listPlatformIssues } from "./platform-issues";
import { getPlatform, listPlatformChoices, listPlatforms, platformIdsOf } from "./platforms";
import { listQuotations } from "./quotations";
import { findBySlug } from "./records";
import { listContested, listIssuesPutTo } from "./review";
import * as schema from "./schema";
import { search } from "./search";
import { actorOfSession, startSession } from "./sessions";
import { getSource, listSources } from "./sources";
import { getStatistic, listStatistics } from "./statistics";
import { listLatestEntries, listTimeline, listTimelineYears } from "./timeline";
import { listToAnswer } from "./to-answer";
import { getTopic, listTopics } from "./topics";

/**
 * How SQLite answers the questions of the pages, over 5 000 entries and without ANALYZE, as in production. Every step is a
 * SEARCH, or a SCAN of an index under a LIMIT, or a SCAN of the full-text index.
 */
const ENTRIES = 5_000;
/** Reference lists that never exceed 1 000 rows. */
const SMALL = ["countries"];

let c: Connection;
let asked: string[] = [];
let recording = false;

beforeAll(async () => {
  c = await openTestDatabase();
  await addCast(c);
  await fill();
  const client = sqliteOf(c);
  const prepare = client.prepare.bind(client);
  client.prepare = ((text: string) => {
    if (recording) asked.push(text);
    return prepare(text);
  }) as typeof client.prepare; // the same function, listened to
}, 60_000);
afterAll(() => c?.close());

async function fill() {
  for (let p = 0; p < 10; p++) await addPlatform(c, `platform ${p}`);
  for (let s = 0; s < 20; s++) await addSource(c, `source ${s}`);
  for (let p = 0; p < 10; p++) await addPerson(c, `person ${p}`);
  await addPost(c, "post", { organization: id("ministry"), holder: id("person 0") });
  for (let i = 0; i < 20; i++) await addIssue(c, `issue ${i}`, { parties: [{ role: "responsible", organization: id("ministry") }] });
  for (let p = 0; p < 10; p++) await addPlace(c, `place ${p}`, { parent: p > 0 ? id("place 0") : undefined });
  for (let t = 0; t < 10; t++) await addTopic(c, `topic ${t}`, { parent: t > 0 ? id("topic 0") : undefined });
  for (let l = 0; l < 10; l++) await addLegalAct(c, `law ${l}`, { when: dateOf(l), predecessor: l > 0 ? id(`law ${l - 1}`) : undefined });
  for (let a = 0; a < 10; a++) await addActivity(c, `activity ${a}`, { when: dateOf(a), place: id(`place ${a}`), organizer: id("ministry") });
  for (let s = 0; s < 5; s++) await addStatistic(c, `statistic ${s}`);
  for (let m = 0; m < 50; m++) await addMeeting(c, `meeting ${m}`, { platform: id(`platform ${m % 10}`), when: dateOf(m), participants: [{ name: "Typed", person: id("person 1") }] });
  const range = Array.from({ length: ENTRIES }, (_, n) => n);
  const entryOf = (n: number) => id(`entry ${n}`);
  const records = range.map((n) => ({ id: entryOf(n), kind: "entry" as const, classification: ENTRY_KINDS[1 + (n % 16)]!, country: ["KZ", "TJ", "UZ"][n % 3]!, title: `Entry number ${n}`, lang: "en", sortKey: n % 50 === 0 ? null : dateOf(n), authorOrganizationId: id("authors"), submittedAt: days(-9), releasedAt: days(-8), modifiedAt: days(-8) }));
  const entries = range.map((n) => ({ id: entryOf(n), occurred: dateOf(n), issueId: id(`issue ${n % 20}`), meetingId: n % 4 === 0 ? id(`meeting ${n % 50}`) : null, platformId: id(`platform ${n % 10}`) }));
  const parents = range.flatMap((n) => [id(`issue ${n % 20}`), id(`platform ${n % 10}`), ...(n % 4 === 0 ? [id(`meeting ${n % 50}`)] : [])].map((parentId) => ({ recordId: entryOf(n), parentId, sortKey: n % 50 === 0 ? null : dateOf(n) })));
  const parties = range.map((n) => ({ entryId: entryOf(n), role: "speaker" as const, organizationId: n % 2 ? id("authors") : null, personId: n % 2 ? null : id(`person ${n % 10}`), publicBasis: "public_source" as const }));
  const claims = range.map((n) => ({ recordId: entryOf(n), field: "text", sourceId: id(`source ${n % 20}`), confidence: "stated" as const, standing: "accepted" as const, origin: "outside" as const }));
  const events = range.map((n) => ({ recordId: entryOf(n), verb: "imported" as const, actorRole: "system" as const, at: days(-8) }));
  const meetingPlaces = range.slice(0, 50).map((n) => ({ meetingId: id(`meeting ${n}`), placeId: id(`place ${n % 10}`), order: 1 }));
  const recordTopics = range.map((n) => ({ recordId: entryOf(n), topicId: id(`topic ${n % 10}`) }));
  const links = range.slice(0, 1_500).map((n) => (n % 10 ? { type: "similar_to" as const, fromId: entryOf(n), toId: id(`law ${n % 10}`) } : { type: "likely_same" as const, fromId: id("person 1"), toParticipantId: id(`meeting ${n % 50}/participant/0`) }));
  const quotations = range.slice(0, 1_500).map((n) => ({ recordId: entryOf(n), text: "So it was.", lang: "en", speakerId: id("person 1"), sourceId: id("source 1") }));
  const memberships = range.slice(0, 1_500).map((n) => ({ memberOrganizationId: id("others"), inPlatformId: id(`platform ${n % 10}`), role: "member" as const }));
  const tables = [[schema.records, records], [schema.entries, entries], [schema.recordParents, parents], [schema.entryParties, parties], [schema.claims, claims], [schema.events, events], [schema.memberships, memberships], [schema.meetingPlaces, meetingPlaces], [schema.recordTopics, recordTopics], [schema.links, links], [schema.quotations, quotations]] as const;
  await c.atomically((tx) => tables.flatMap(([table, rows]) => Array.from({ length: Math.ceil(rows.length / 100) }, (_, i) => tx.insert(table).values(rows.slice(i * 100, i * 100 + 100) as never)))); // each list was made for its table
  await indexAll(c);
}

const dateOf = (n: number) => `${2000 + (n % 26)}-${String(1 + (n % 12)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`;

type Plan = { statement: string; limited: boolean; steps: string[] };

/** The plans of every question asked while `run` ran. */
async function plansOf(run: () => Promise<unknown>): Promise<Plan[]> {
  asked = [];
  recording = true;
  await run();
  recording = false;
  return [...new Set(asked)].filter((text) => /^\s*select/i.test(text)).map((statement) => {
    const values = Array<null>(statement.match(/\?/g)?.length ?? 0).fill(null);
    const steps = sqliteOf(c).prepare<null[], { detail: string }>(`explain query plan ${statement}`).all(...values).map((row) => row.detail);
    return { statement, limited: /\blimit\b/i.test(statement), steps };
  });
}

/** Steps that read a whole table, or a whole index where nothing stops them. */
const bare = ({ steps, limited }: Plan) =>
  steps.filter((step) => {
    const scan = /^SCAN (\S+)(.*)$/.exec(step);
    if (!scan || SMALL.includes(scan[1]!) || /^SCAN (CONSTANT ROW|\(|\d+ CONSTANT)/.test(step) || scan[2]!.includes("VIRTUAL TABLE INDEX")) return false;
    return !(limited && / USING (COVERING )?INDEX /.test(step));
  });
const report = (plans: Plan[], wrong: (plan: Plan) => string[]) => plans.flatMap((plan) => (wrong(plan).length > 0 ? [{ wrong: wrong(plan), statement: plan.statement, steps: plan.steps }] : []));

const one = (list: readonly string[]) => list.slice(0, 1);
const FILTERS: [string, Partial<TimelineFilter>, string[]][] = [
  ["nothing", {}, []],
  ["a country", { countries: ["KZ"] }, []],
  ["two countries", { countries: ["KZ", "TJ"] }, []],
  ["a kind", { kinds: ["statement"] }, []],
  ["two kinds", { kinds: ["statement", "ruling"] }, []],
  ["a platform", {}, ["platform 1"]],
  ["two platforms", {}, ["platform 1", "platform 2"]],
  ["a period", { from: "2010", to: "2012-06" }, []],
  ["a beginning", { from: "2010" }, []],
  ["an end", { to: "2012-06-30" }, []],
  ["a cursor", { cursor: { sortKey: "2015-05-05", id: "00000000-0000-4000-8000-000000000000" } }, []],
  ["follow-ups that are overdue", { states: ["overdue"], from: "2000" }, []],
  ["follow-ups of either state on a platform", { states: ["overdue", "result_unknown"], from: "2000" }, ["platform 1"]],
  ["a country, a kind and a period", { countries: ["KZ"], kinds: ["statement"], from: "2010", to: "2012" }, []],
  ["a country and a kind", { countries: ["KZ"], kinds: ["statement"] }, []],
  ["countries, kinds, platforms, a period and a cursor", { countries: ["KZ", "TJ"], kinds: ["statement", "ruling"], from: "2001", to: "2020", cursor: { sortKey: "2015", id: "00000000-0000-4000-8000-000000000000" } }, ["platform 1", "platform 2"]],
  ["a platform, a country, a kind, a period and a cursor", { countries: ["KZ"], kinds: ["statement"], from: "2001", to: "2020", cursor: { sortKey: "2015", id: "00000000-0000-4000-8000-000000000000" } }, ["platform 1"]],
];
const READERS: [string, Actor][] = [["a visitor", actors.visitor], ["a liaison", actors.liaison]];

describe.each(READERS)("the timeline for %s", (_, actor) => {
  test.each(FILTERS)("filtered by %s reads an index in its order", async (_, filter, platforms) => {
    const plans = await plansOf(() => listTimeline(actor, { ...NO_FILTER, ...filter, platforms }, platforms.map(id), "en", NOW, c));
    expect(plans.length).toBeGreaterThan(0);
    expect(report(plans, bare)).toEqual([]);
    const lists = plans.filter((plan) => /order by/i.test(plan.statement) && plan.limited);
    expect(lists.length).toBeGreaterThan(0);
    expect(report(lists, ({ steps }) => steps.filter((step) => step.includes("USE TEMP B-TREE")))).toEqual([]);
  });

  test("by free text asks the full-text index", async () => {
    const plans = await plansOf(() => listTimeline(actor, { ...NO_FILTER, q: "number" }, [], "en", NOW, c));
    expect(plans.some((plan) => plan.steps.some((step) => step.includes("VIRTUAL TABLE INDEX")))).toBe(true);
    expect(report(plans, bare)).toEqual([]);
  });

  test("of the latest entries and of its years reads an index in its order", async () => {
    const plans = [...(await plansOf(() => listLatestEntries(actor, 10, "en", NOW, c))), ...(await plansOf(() => listTimelineYears(actor, NOW, c)))];
    expect(report(plans, bare)).toEqual([]);
    expect(report(plans.filter((plan) => plan.limited), ({ steps }) => steps.filter((step) => step.includes("USE TEMP B-TREE")))).toEqual([]);
  });
});

const QUESTIONS: [string, (actor: Actor) => Promise<unknown>][] = [
  ["an issue's page", (a) => getIssue(a, id("issue 1"), "en", NOW, c)],
  ["an entry's page", (a) => getEntry(a, id("entry 8"), "en", NOW, c)],
  ["a meeting's page", (a) => getMeeting(a, id("meeting 8"), "en", NOW, c)],
  ["a platform's page", (a) => getPlatform(a, id("platform 1"), "en", NOW, c)],
  ["an organisation's page", (a) => getOrganization(a, id("authors"), "en", NOW, c)],
  ["a person's page", (a) => getPerson(a, id("person 2"), "en", NOW, c)],
  ["a source's page", (a) => getSource(a, id("source 1"), "en", NOW, c)],
  ["a place's page", (a) => getPlace(a, id("place 0"), "en", NOW, c)],
  ["a topic's page", (a) => getTopic(a, id("topic 0"), "en", NOW, c)],
  ["a legal act's page", (a) => getLegalAct(a, id("law 1"), "en", NOW, c)],
  ["an activity's page", (a) => getActivity(a, id("activity 1"), "en", NOW, c)],
  ["a statistic's page", (a) => getStatistic(a, id("statistic 1"), "en", NOW, c)],
  ["the links of a meeting and of a person", (a) => Promise.all([listLinks(a, id("meeting 10"), "en", NOW, c), listLinks(a, id("person 1"), "en", NOW, c)])],
  ["the quotations of a page", (a) => listQuotations(a, [id("entry 1"), id("meeting 1")], "en", NOW, c)],
  ["the list of places", (a) => listPlaces(a, "en", NOW, c)],
  ["the list of topics", (a) => listTopics(a, "en", NOW, c)],
  ["the list of legal acts", (a) => listLegalActs(a, "en", NOW, c)],
  ["the list of activities", (a) => listActivities(a, "en", NOW, c)],
  ["the list of statistics", (a) => listStatistics(a, "en", NOW, c)],
  ["the list of meetings", (a) => listMeetings(a, {}, "en", NOW, c)],
  ["the next page of meetings", (a) => listMeetings(a, { cursor: { sortKey: "2015", id: id("meeting 1") } }, "en", NOW, c)],
  ["the meetings of a platform", (a) => listMeetings(a, { platformId: id("platform 1") }, "en", NOW, c)],
  ["the list of issues", (a) => listIssues(a, "en", NOW, c)],
  ["the list of platforms", (a) => listPlatforms(a, "en", NOW, c)],
  ["the list of organisations", (a) => listOrganizations(a, "en", NOW, c)],
  ["the list of people", (a) => listPeople(a, "en", NOW, c)],
  ["the list of sources", (a) => listSources(a, "en", NOW, c)],
  ["the choices of a filter and a form", (a) => Promise.all([platformIdsOf(a, one(["platform-1"]), NOW, c), listPlatformChoices(a, "en", NOW, c), listCountries(a, "en", c)])],
  ["an address", (a) => Promise.all([findBySlug(a, "issue", "issue-1", NOW, c), findBySlug(a, "issue", "nothing", NOW, c), findBySlug(a, "entry", id("entry 1"), NOW, c)])],
  ["search", (a) => search(a, "entry number", "en", NOW, c)],
  ["the desk", (a) => listDesk(a, NOW, c)],
  ["a list of the desk", (a) => Promise.all((["newest", "oldest", "due"] as const).map((sort) => listOwnRecords(a, { sort, kind: "entry", platformId: id("platform 1") }, NOW, c)))],
  ["the queue", (a) => Promise.all([{}, { kind: "entry", platformId: id("platform 1"), sort: "newest", cursor: { key: "1796032800000", id: id("entry 1") } } as const].map((query) => listWaiting(a, query, "en", NOW, c)))],
  ["the issues put to a body", (a) => listIssuesPutTo(a, {}, "en", NOW, c)],
  ["what falls due, is contested and is awaited", (a) => Promise.all([listDueOfBody(a, "en", NOW, c), listPromisesToUs(a, "en", NOW, c), listContested(a, "en", NOW, c), listAwaited(a, "en", NOW, c)])],
  ["the brief of a platform", (a) => getBrief(a, id("platform 1"), "2015-06-15", "en", NOW, c)],
  ["the issues and the promises of a platform", (a) => Promise.all([listPlatformIssues(a, id("platform 1"), "en", NOW, c), listCommitments(a, { platformId: id("platform 1") }, "en", NOW, c), listDueCommitments(a, { platformId: id("platform 1") }, "en", NOW, c)])],
  ["notices", (a) => Promise.all([listNotices(a, undefined, "en", NOW, c), listNotices(a, { key: "1796032800000", id: id("event") }, "en", NOW, c), countUnread(a, NOW, c)])],
  ["what waits for an answer", (a) => listToAnswer(a, "en", NOW, c)],
  ["unfinished forms", (a) => listKeptForms(a, NOW, c)],
  ["the buttons of an issue", (a) => issueVerbs(a, id("issue 1"), NOW, c)],
  ["a session", async () => actorOfSession(await startSession(actors.author.userId, NOW, c), NOW, c)],
];

test("each state of the desk and each order of it is read from an index, however many records are in other states", async () => {
  for (const state of PUBLICATION_STATES) {
    const [plan] = await plansOf(() => listOwnRecords(actors.author, { state }, NOW, c));
    expect(plan!.steps[0], state).toMatch(state === "embargoed" || state === "released" ? /records_released_by_author/ : state === "withdrawn" ? /records_withdrawn_by_author/ : /records_unreleased_by_author/);
    expect(report([plan!], ({ steps }) => steps.filter((step) => step.includes("USE TEMP B-TREE"))), state).toEqual([]);
  }
});

test("what is due is read in the order of its dates", async () => {
  const [plan] = await plansOf(() => listOwnRecords(actors.author, { sort: "due" }, NOW, c));
  expect(plan!.steps[0]).toMatch(/entries_due/);
  expect(report([plan!], ({ steps }) => steps.filter((step) => step.includes("USE TEMP B-TREE")))).toEqual([]);
});

test("what waits for an answer is found among what waits and what was said of one, however long the record is", async () => {
  const plans = await plansOf(() => listToAnswer(actors.author, "en", NOW, c));
  const stepsOf = (from: string) => plans.find((plan) => plan.statement.includes(` from "${from}"`))?.steps.join("\n");
  for (const [table, index] of [["deadlines", "deadlines_proposed"], ["deadline_changes", "deadline_changes_asked"], ["join_requests", "join_requests_waiting"]] as const) {
    expect(stepsOf(table)).toContain(`SCAN ${table} USING INDEX ${index}`);
    expect(stepsOf(table)).not.toContain("USE TEMP B-TREE");
  }
  expect(stepsOf("entries")).toContain("SEARCH entries USING INDEX sqlite_autoindex_entries_1 (id=?)");
  expect(stepsOf("assessments")).toContain("SEARCH assessments USING INDEX assessments_of_subject (subject_id=?)");
  expect(stepsOf("expected_signers")).toContain("SEARCH expected_signers USING INDEX expected_signers_organization (organization_id=?)");
});

describe.each([...READERS, ["an editor", actors.editor] as [string, Actor], ["the author", actors.author] as [string, Actor]])("for %s", (_, actor) => {
  test.each(QUESTIONS)("%s is answered from indexes", async (_, ask) => {
    expect(report(await plansOf(() => ask(actor)), bare)).toEqual([]);
  });
});
