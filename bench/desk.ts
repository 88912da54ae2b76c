/**
 * `npm run bench:desk [meetings meetings]`: what the member pages ask of the database when one organisation has written 100 meetings
 * and when it has written 10 000, all on one platform. By hand, never a test: times depend on the machine. What is in hand (drafts,
 * returns, the queue, open issues) is the same at both sizes, so that the pages are equally long and only the past grows.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { v5 } from "uuid";
import { listAwaited } from "../db/awaited";
import { getBrief } from "../db/brief";
import { type Connection, openSqlite } from "../db/client";
import { listDesk, listOwnRecords, listWaiting } from "../db/desk";
import { keptForm, listKeptForms } from "../db/drafts";
import { listDueOfBody, listPromisesToUs } from "../db/due";
import { listIssues } from "../db/issues";
import { countUnread, listNotices } from "../db/notices";
import { countryOf, listCountries } from "../db/organizations";
import { listPlatformChoices } from "../db/platforms";
import { listContested, listIssuesPutTo } from "../db/review";
import * as schema from "../db/schema";
import { listToAnswer } from "../db/to-answer";
import type { Actor, Member } from "../lib/actor";
import type { Role } from "../lib/users";
import { generate } from "./generate";

const BACKGROUND_ENTRIES = 1_000;
const IN_HAND = 25;
const ISSUES = 30;
const CHUNK = 500;
const WARM_UP = 5;
const ROUNDS = 20;
const ALLOWED_GROWTH = 1.5;
const NOW = new Date("2026-12-01T10:00:00Z");
const ago = (days: number) => new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000);

const id = (key: string) => v5(key, "6f1f64ce-3ad3-4c0d-9f55-6b6e2d4c7a11");
const member = (key: string, role: Role, organization: string | null): Member => ({ kind: "member", userId: id(key), sessionId: id(`session ${key}`), role, organizationId: organization && id(organization), organizationPractice: false, coordinator: false, name: key });
const ngo = member("writer", "ngo", "ngo");
const liaison = member("contact", "liaison", "body");
const editor = member("reader", "editor", null);
const own = async (c: Connection, query: Parameters<typeof listOwnRecords>[1]) => listOwnRecords(ngo, query, NOW, c);

const PAGES: { name: string; ask: (c: Connection) => Promise<unknown[]> }[] = [
  { name: "desk", ask: async (c) => [...(await header(ngo, c)), ...(await quickLog(ngo, c)), await listDesk(ngo, NOW, c), await listKeptForms(ngo, NOW, c), await listAwaited(ngo, "en", NOW, c), await listPromisesToUs(ngo, "en", NOW, c), await listToAnswer(ngo, "en", NOW, c), await listContested(ngo, "en", NOW, c), await listIssues(ngo, "en", NOW, c)] },
  { name: "desk, released", ask: async (c) => [...(await header(ngo, c)), ...(await quickLog(ngo, c)), await own(c, { state: "released" })] },
  { name: "desk, drafts", ask: async (c) => [...(await header(ngo, c)), ...(await quickLog(ngo, c)), await own(c, { state: "draft" })] },
  { name: "desk, a platform, oldest first", ask: async (c) => [...(await header(ngo, c)), ...(await quickLog(ngo, c)), await own(c, { platformId: id("platform"), sort: "oldest" })] },
  { name: "desk, by due date", ask: async (c) => [...(await header(ngo, c)), ...(await quickLog(ngo, c)), await own(c, { sort: "due" })] },
  { name: "review, a body", ask: async (c) => [...(await header(liaison, c)), await listPlatformChoices(liaison, "en", NOW, c), (await listWaiting(liaison, {}, "en", NOW, c)).lines, await listIssuesPutTo(liaison, { acknowledged: false }, "en", NOW, c), await listIssuesPutTo(liaison, { acknowledged: true }, "en", NOW, c), await listOwnRecords(liaison, { state: "returned", sort: "oldest" }, NOW, c), await listContested(liaison, "en", NOW, c), await listDueOfBody(liaison, "en", NOW, c), await listToAnswer(liaison, "en", NOW, c)] },
  { name: "review, a second person", ask: async (c) => [...(await header(ngo, c)), (await listWaiting(ngo, {}, "en", NOW, c)).lines] },
  { name: "review, an editor", ask: async (c) => [(await listWaiting(editor, {}, "en", NOW, c)).lines] },
  { name: "notices", ask: async (c) => [...(await header(ngo, c)), await listNotices(ngo, undefined, "en", NOW, c)] },
  { name: "brief", ask: async (c) => [await getBrief({ kind: "visitor" }, id("platform"), "2026-12-01", "en", NOW, c)] },
];

const header = async (actor: Actor, c: Connection): Promise<unknown[]> => [await countUnread(actor, NOW, c)];
const quickLog = async (actor: Member, c: Connection): Promise<unknown[]> => [await listPlatformChoices(actor, "en", NOW, c), await listCountries(actor, "en", c), await countryOf(actor, actor.organizationId!, NOW, c), await keptForm(actor, "quick-log", c)];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "suhbat-bench-desk-"));
process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
const [small = 100, large = 10_000] = process.argv.slice(2).map(Number);
const databases = [await open(small), await open(large)] as const;
let worst = 0;
console.log(`\n${"page".padEnd(34)}${`p50 ${small}`.padStart(12)}${`p50 ${large}`.padStart(12)}${"growth".padStart(9)}`);
for (const page of PAGES) {
  const [one, many] = await measure(page.ask);
  const growth = many / one;
  worst = Math.max(worst, growth);
  console.log(`${page.name.padEnd(34)}${one.toFixed(2).padStart(12)}${many.toFixed(2).padStart(12)}${growth.toFixed(2).padStart(9)}  ${growth <= ALLOWED_GROWTH ? "ok" : `above ${ALLOWED_GROWTH}`}`);
}
console.log(`\n${ROUNDS} rounds each after ${WARM_UP} to warm up, in turns; milliseconds of all questions of a page; ${os.cpus().length} processors, load ${os.loadavg()[0]!.toFixed(1)}.`);
for (const c of databases) await c.close();
if (worst > ALLOWED_GROWTH) process.exitCode = 1;

/** The median of each size; they take turns, so that whatever else the machine does falls on both. */
async function measure(ask: (c: Connection) => Promise<unknown>): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const i of [0, 1] as const) {
      const started = performance.now();
      await ask(databases[i]);
      if (round >= 0) times[i].push(performance.now() - started);
    }
  }
  const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1]!;
  return [median(times[0]), median(times[1])];
}

async function open(meetings: number): Promise<Connection> {
  const file = path.join(folder, `${meetings}.db`);
  await generate(file, BACKGROUND_ENTRIES);
  const c = await openSqlite(file);
  await writeFrame(c);
  for (const organization of ["ngo", "body"]) for (let from = 0; from < meetings; from += CHUNK) await writeMeetings(c, organization, from, Math.min(from + CHUNK, meetings));
  await writeInHand(c);
  console.log(`  ${meetings} meetings of one organisation written`);
  return c;
}

type Row<T extends keyof typeof schema> = (typeof schema)[T] extends { $inferInsert: infer R } ? R : never;
function released(at: Date): Partial<Row<"records">> {
  return { submittedAt: at, checkedAt: at, releasedAt: at };
}
function record(key: string, kind: Row<"records">["kind"], over: Partial<Row<"records">> = {}): Row<"records"> {
  return { id: id(key), kind, title: key, lang: "en", country: "KZ", createdAt: ago(900), modifiedAt: ago(900), ...over };
}

async function writeFrame(c: Connection): Promise<void> {
  await c.db.insert(schema.records).values([record("ngo", "organization", { slug: "desk-ngo", ...released(ago(900)) }), record("body", "organization", { slug: "desk-body", ...released(ago(900)) }), record("platform", "platform", { slug: "desk-platform", ...released(ago(900)) })]);
  await c.db.insert(schema.organizations).values([{ id: id("ngo"), side: "civil_society" }, { id: id("body"), side: "government" }]);
  await c.db.insert(schema.platforms).values({ id: id("platform") });
  for (const [key, actor] of [["writer", ngo], ["contact", liaison], ["reader", editor]] as const) await c.db.insert(schema.users).values({ id: actor.userId, email: `${key}@example.org`, name: key, role: actor.role, organizationId: actor.organizationId, passwordHash: "-", createdAt: ago(900) });
}

/** Meetings of an organisation, all released, each with the entry it writes of itself, a participant, its event and the notice of it. */
async function writeMeetings(c: Connection, organization: string, from: number, to: number): Promise<void> {
  const numbers = Array.from({ length: to - from }, (_, i) => from + i);
  const key = (n: number) => `${organization} meeting ${n}`;
  const day = (n: number) => new Date(ago(30).getTime() - (n % 3_000) * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const common = (n: number): Partial<Row<"records">> => ({ authorOrganizationId: id(organization), sortKey: day(n), modifiedAt: new Date(ago(60).getTime() + n), ...released(new Date(ago(60).getTime() + n)) });
  const reader = organization === "ngo" ? ngo : liaison;
  const lists = [
    [schema.records, numbers.flatMap((n) => [record(key(n), "meeting", { ...common(n), slug: key(n).replaceAll(" ", "-") }), record(`${key(n)} entry`, "entry", { ...common(n), title: "", classification: "meeting" })])],
    [schema.meetings, numbers.map((n) => ({ id: id(key(n)), platformId: id("platform"), starts: day(n) }))],
    [schema.entries, numbers.map((n) => ({ id: id(`${key(n)} entry`), occurred: day(n), meetingId: id(key(n)), ofMeetingId: id(key(n)), platformId: id("platform") }))],
    [schema.recordParents, numbers.flatMap((n) => [[key(n), "platform"], [`${key(n)} entry`, "platform"], [`${key(n)} entry`, key(n)]].map(([child, parent]) => ({ recordId: id(child!), parentId: id(parent!), sortKey: day(n) })))],
    [schema.participants, numbers.map((n) => ({ meetingId: id(key(n)), order: 1, nameAsRecorded: "Local NGOs", category: "local NGOs", lang: "en" }))],
    [schema.events, numbers.map((n) => ({ id: id(`${key(n)} released`), recordId: id(key(n)), verb: "released" as const, actorRole: "editor" as const, at: new Date(ago(60).getTime() + n) }))],
    [schema.notices, numbers.map((n) => ({ userId: reader.userId, eventId: id(`${key(n)} released`), at: new Date(ago(60).getTime() + n), readAt: n < IN_HAND ? null : NOW }))],
  ] as const;
  await c.atomically((tx) => lists.map(([table, rows]) => tx.insert(table).values(rows as never))); // each list was made for its table
}

/** What is not done yet: the same at every size. */
async function writeInHand(c: Connection): Promise<void> {
  const numbers = Array.from({ length: IN_HAND }, (_, n) => n);
  const states: Record<string, Partial<Row<"records">>> = {
    draft: {}, submitted: { submittedAt: ago(2) }, returned: { submittedAt: ago(3), returnedAt: ago(2), returnReason: "duplicate", returnText: "Twice." }, withdrawn: { ...released(ago(20)), withdrawnAt: ago(2), withdrawReason: "author" }, embargoed: { ...released(ago(-5)) },
  };
  const open = Object.entries(states).flatMap(([state, stamps]) => ["ngo", "body"].flatMap((organization) => numbers.map((n) => record(`${organization} ${state} ${n}`, "meeting", { authorOrganizationId: id(organization), modifiedAt: ago(1), ...stamps }))));
  await c.db.insert(schema.records).values(open);
  await c.db.insert(schema.meetings).values(open.map((r) => ({ id: r.id!, platformId: id("platform") })));
  await c.db.insert(schema.recordParents).values(open.map((r) => ({ recordId: r.id!, parentId: id("platform") })));
  const issues = Array.from({ length: ISSUES }, (_, n) => `issue ${n}`);
  await c.db.insert(schema.records).values(issues.map((key, n) => record(key, "issue", { slug: key.replace(" ", "-of-the-desk-"), authorOrganizationId: id("ngo"), sortKey: "2026-10", ...released(ago(50 - n)) })));
  await c.db.insert(schema.issues).values(issues.map((key) => ({ id: id(key), opened: "2026-10" })));
  await c.db.insert(schema.issueParties).values(issues.flatMap((key) => [{ issueId: id(key), role: "raised" as const, organizationId: id("ngo") }, { issueId: id(key), role: "responsible" as const, organizationId: id("body"), order: 1 }]));
  await c.db.insert(schema.recordParents).values(issues.map((key) => ({ recordId: id(key), parentId: id("platform"), sortKey: "2026-10" })));
  const entries = issues.flatMap((key, n) => ["raised", "follow_up", "undertaking"].map((kind) => ({ key: `${key} ${kind}`, issue: key, kind, by: kind === "undertaking" ? "body" : "ngo", day: `2026-11-${String(1 + (n % 28)).padStart(2, "0")}` })));
  await c.db.insert(schema.records).values(entries.map((e) => record(e.key, "entry", { classification: e.kind, authorOrganizationId: id(e.by), sortKey: e.day, ...released(ago(10)) })));
  await c.db.insert(schema.entries).values(entries.map((e) => ({ id: id(e.key), issueId: id(e.issue), platformId: id("platform"), occurred: e.day, ownName: true, due: e.kind === "follow_up" ? "2026-12-20" : null })));
  await c.db.insert(schema.recordParents).values(entries.flatMap((e) => [e.issue, "platform"].map((parent) => ({ recordId: id(e.key), parentId: id(parent), sortKey: e.day }))));
  await c.db.insert(schema.entryParties).values(entries.map((e) => ({ entryId: id(e.key), role: "speaker" as const, organizationId: id(e.by), publicBasis: "official_capacity" as const })));
  await c.db.insert(schema.commitments).values(issues.map((key, n) => ({ id: id(`${key} undertaking`), deadline: `2026-12-${String(1 + (n % 28)).padStart(2, "0")}` })));
}
