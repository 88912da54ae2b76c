import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Member, SYSTEM, VISITOR } from "@/lib/actor";
import { prepare } from "@/seeds/prepare";
import { seedId } from "@/seeds/rows";
import { type Connection, open } from "./client";
import { assess } from "./assessments";
import { recordPromise } from "./promises";
import { acknowledgeIssue, recordFollowUp } from "./follow-ups";
import { removePractice } from "./practice";
import { releaseRecord, submitRecord } from "./publication";
import { recordMeeting } from "./quick-log";
import { findBySlug } from "./records";
import * as schema from "./schema";
import { search } from "./search";
import { and, eq, inArray } from "./sql";
import { addUser } from "./users";

const NOW = new Date("2026-11-23T09:00:00Z");
const ISSUE = seedId("i-ngo-tax-2021");
const NGO = seedId("practice-ngo");
const AUTHORITY = seedId("practice-authority");
const REAL = seedId("org-osce-tj");

let c: Connection;
let dataDir: string;
let before: Record<string, number>;

beforeAll(async () => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "suhbat-practice-"));
  c = await open();
  await prepare({ seed: "founding", dataDir, hashPassword: async () => "no password fits" }, c);
  before = await rowCounts();
});
afterAll(async () => {
  await c.close();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

/** One story in order: practise, be in somebody's way, go, go again. */
describe("removing the practice organisations", () => {
  it("is for the system alone", async () => {
    await expect(removePractice(VISITOR, NOW, c)).rejects.toThrow("forbidden");
    await expect(removePractice(await member("ngo", NGO), NOW, c)).rejects.toThrow("forbidden");
  });

  it("takes nothing while others' words stand under theirs", async () => {
    const [ngo, liaison, editor] = [await member("ngo", NGO), await member("liaison", AUTHORITY), await member("editor", null)];
    const meeting = await recordMeeting(ngo, { ...MEETING, platform: await platformId(), key: key(1) }, NOW, c);
    await submitRecord(ngo, meeting, 1, NOW, c);
    await releaseRecord(editor, meeting, 2, NOW, c);
    await recordFollowUp(ngo, { ...FOLLOW_UP, key: key(2) }, NOW, c);
    await recordFollowUp(liaison, { ...FOLLOW_UP, key: key(3) }, NOW, c);
    await acknowledgeIssue(liaison, ISSUE, NOW, c);
    await assess(liaison, { subject: ISSUE, state: "in_work", since: null, statement: "We practise.", source: null, document: null, responsible: null, lang: "en", key: key(4) }, NOW, c);
    const promise = await recordPromise(liaison, { issue: ISSUE, text: "We promise to practise.", lang: "en", when: "2026-11-22", as: null, basis: null, document: null, documentDate: null, point: null, source: null, with: [], deadline: { asSaid: null, due: "2026-12", counted: null }, key: key(5) }, NOW, c);
    await c.atomically((tx) => [tx.insert(schema.confirmations).values({ entryId: promise, organizationId: AUTHORITY, verdict: "confirmed", at: NOW, by: liaison.userId })]);
    await c.atomically((tx) => [
      tx.insert(schema.drafts).values({ userId: ngo.userId, form: "quick-log", values: { title: "half a" } }),
      tx.insert(schema.records).values({ id: key(9), kind: "entry", classification: "follow_up", title: "By somebody else", lang: "en", authorOrganizationId: REAL }),
      tx.insert(schema.entries).values({ id: key(9), meetingId: meeting }),
      tx.insert(schema.recordParents).values({ recordId: key(9), parentId: meeting }),
    ]);
    const held = await rowCounts();

    expect(await removePractice(SYSTEM, NOW, c)).toEqual({ outcome: "blocked", by: [{ kind: "entry", id: key(9), slug: null }] });
    expect(await rowCounts()).toEqual(held);
    await c.atomically((tx) => [tx.delete(schema.records).where(eq(schema.records.id, key(9)))]);
  });

  it("takes all of theirs and nothing else, in one line of the trail", async () => {
    const found = await search(VISITOR, "suspension", "en", NOW, c);
    // 2 organisations, a meeting with its entry, 2 follow-ups, a statement, a promise; 2 first-run accounts and the 2 of this test
    expect(await removePractice(SYSTEM, NOW, c)).toEqual({ outcome: "removed", organizations: 2, accounts: 4, records: 8, firstRunLeft: true });

    const after = await rowCounts();
    const changed = Object.fromEntries(Object.keys(after).flatMap((table) => (after[table] === before[table] ? [] : [[table, after[table]! - before[table]!]])));
    // two of the first accounts went and this test's editor came; of the trail two imports went, three added accounts and the removal came
    expect(changed).toEqual({ records: -2, organizations: -2, translations: -12, searchTexts: -2, issueParties: -2, users: -1, events: +2 });
    expect(await c.db.$count(schema.records, eq(schema.records.practice, true))).toBe(0);
    expect(await c.db.$count(schema.events, inArray(schema.events.organizationId, [NGO, AUTHORITY]))).toBe(0);
    const [line] = await c.db.select({ detail: schema.events.detail, role: schema.events.actorRole }).from(schema.events).where(eq(schema.events.verb, "removed_practice"));
    expect(line).toEqual({ role: "system", detail: { organizations: 2, accounts: 4, records: 8 } });
    expect(found.hits.length).toBeGreaterThan(0);
    expect(await search(VISITOR, "suspension", "en", NOW, c)).toEqual(found); // the full-text index lost no other row
    expect(await c.db.$count(schema.users, and(inArray(schema.users.role, ["editor", "admin"]), eq(schema.users.firstRun, true)))).toBe(2);
  });

  it("finds nothing the second time", async () => {
    const held = await rowCounts();
    expect(await removePractice(SYSTEM, NOW, c)).toEqual({ outcome: "nothing" });
    expect(await rowCounts()).toEqual(held);
  });
});

const key = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const MEETING = { when: "2026-11-20", participants: ["A. Person", "Tax office"], title: "We practised", country: null, lang: "en" as const };
const FOLLOW_UP = { when: "2026-11-21", issue: ISSUE, text: "Practised once more.", lang: "en" as const, source: null, document: null, as: null, follows: null };

async function platformId(): Promise<string> {
  const found = await findBySlug(VISITOR, "platform", "dialogue-platform-on-the-human-dimension", NOW, c);
  if (found?.as !== "record") throw new Error("The seed has no such platform");
  return found.id;
}

async function member(role: Member["role"], organizationId: string | null): Promise<Member> {
  const email = `${role}@example.org`;
  const [known] = await c.db.select({ id: schema.users.id }).from(schema.users).where(eq(schema.users.email, email));
  const userId = known?.id ?? (await addUser(SYSTEM, { email, name: role, role, organizationId, coordinator: false, passwordHash: "no password fits" }, NOW, c));
  return { kind: "member", userId, sessionId: "none", role, organizationId, organizationPractice: organizationId !== null, coordinator: false, name: role };
}

async function rowCounts(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of Object.keys(schema) as (keyof typeof schema)[]) counts[name] = await c.db.$count(schema[name]);
  return counts;
}
