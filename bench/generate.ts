import { type Connection, openSqlite } from "../db/client";
import { insertRows } from "../db/prepare";
import * as schema from "../db/schema";
import { SYSTEM } from "../lib/actor";
import { ENTRY_KINDS } from "../lib/entries";
import { fold, latinKey } from "../lib/fold";
import { referenceRows } from "../seeds/reference";
import { mergeRows, type Row, type Rows } from "../seeds/rows";

/** What the measured addresses look for; the same at every size. */
export const MEASURED = { platform: "bench-platform-0", issue: "bench-issue-0", country: "KZ", kind: "follow_up", year: "2018", rareWord: "quillfeather", commonWord: "conversation" } as const;

const PLATFORMS = 20;
const ISSUES = 200;
const ORGANIZATIONS = 50;
const YEARS = { first: 2010, count: 15 };
/** Entries of the measured issue, and entries with the rare word: the same number at every size, so that pages are equally long. */
const STEPS_OF_MEASURED_ISSUE = 20;
const ENTRIES_WITH_RARE_WORD = 50;
const COUNTRIES = ["KZ", "TJ", "UZ", "BE", "AF"];
const STAMP = new Date("2026-01-01T00:00:00Z");
const WORDS = (
  "working group ministry justice tax audit register council forum delegation letter protocol hearing draft law chapter article reply deadline membership quota grant order akimat hukumat " +
  "налоговая проверка рабочая группа ответ министерство совет форум письмо протокол кеңес жауап заңнама ұйым мәжіліс суҳбат ҷавоб қонун шӯро ташкилот"
).split(" ");

type Tables = Required<Pick<Rows, "records" | "entries" | "meetings" | "recordParents" | "entryParties" | "claims" | "events" | "searchTexts">>;

/**
 * Writes a database of `size` timeline entries into `file`, through the application's own schema and settings: 20 platforms, 5
 * countries, all kinds, 15 years, 200 issues. Two runs write the same rows. The full-text index fills by its triggers.
 */
export async function generate(file: string, size: number): Promise<void> {
  const c = await openSqlite(file);
  await insertRows(SYSTEM, mergeRows(referenceRows(), frame()), [], STAMP, c);
  for (let from = 0; from < size; from += CHUNK) await write(c, chunkOfEntries(from, Math.min(from + CHUNK, size), size));
  await c.close();
}

/** The rows of the widest table in one statement stay under SQLite's limit of bound values. */
const CHUNK = 500;

/** What the entries stand on. Its search texts are made by the server when it opens the database. */
function frame(): Rows {
  const many = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i));
  return {
    records: [
      ...many(ORGANIZATIONS, (i) => released("organization", i, { slug: `bench-organization-${i}`, title: `Organisation ${i}`, country: COUNTRIES[i % 5] })),
      ...many(PLATFORMS, (i) => released("platform", i, { slug: `bench-platform-${i}`, title: `Platform ${i}`, country: COUNTRIES[i % 5] })),
      ...many(ISSUES, (i) => released("issue", i, { slug: `bench-issue-${i}`, title: `Issue ${i}`, country: COUNTRIES[i % 5], sortKey: String(YEARS.first + (i % YEARS.count)) })),
      ...many(5, (i) => released("source", i, { slug: `bench-source-${i}`, title: `Source ${i}` })),
    ],
    organizations: many(ORGANIZATIONS, (i) => ({ id: idOf("organization", i), side: i % 3 === 0 ? ("government" as const) : ("civil_society" as const) })),
    platforms: many(PLATFORMS, (i) => ({ id: idOf("platform", i) })),
    issues: many(ISSUES, (i) => ({ id: idOf("issue", i) })),
    issueParties: many(ISSUES * 2, (i) => ({
      id: idOf("party", i), issueId: idOf("issue", i >> 1), role: i % 2 === 0 ? ("raised" as const) : ("responsible" as const), organizationId: idOf("organization", i % ORGANIZATIONS), publicBasis: "public_source" as const,
    })),
    sources: many(5, (i) => ({ id: idOf("source", i) })),
  };
}

function chunkOfEntries(from: number, to: number, size: number): Tables {
  const tables: Tables = { records: [], entries: [], meetings: [], recordParents: [], entryParties: [], claims: [], events: [], searchTexts: [] };
  for (let i = from; i < to; i++) addEntry(tables, i, size);
  return tables;
}

function addEntry(tables: Tables, i: number, size: number) {
  const roll = dice(i);
  const id = idOf("entry", i);
  const step = i < STEPS_OF_MEASURED_ISSUE ? i : undefined;
  const rare = Math.floor(((i + 1) * ENTRIES_WITH_RARE_WORD) / size) > Math.floor((i * ENTRIES_WITH_RARE_WORD) / size);
  const kind = step !== undefined || rare ? "statement" : ENTRY_KINDS[roll(ENTRY_KINDS.length)]!; // a meeting would be found itself, not its entry
  const occurred = dateOf(roll);
  const platform = idOf("platform", Math.min(roll(PLATFORMS), roll(PLATFORMS))); // the first is the busiest: one entry in ten
  const issue = step !== undefined ? idOf("issue", 0) : roll(2) === 0 ? idOf("issue", 1 + roll(ISSUES - 1)) : undefined;
  const country = COUNTRIES[roll(5)]!;
  const title = `${MEASURED.commonWord} ${sentence(roll)}${rare ? ` ${MEASURED.rareWord}` : ""}`;
  const common = { country, sortKey: occurred };
  tables.records.push(released("entry", i, { ...common, title: kind === "meeting" ? "" : title, classification: kind }));
  tables.recordParents.push({ recordId: id, parentId: platform, sortKey: occurred }, ...(issue ? [{ recordId: id, parentId: issue, sortKey: occurred }] : []));
  tables.entryParties.push({ id: idOf("speaker", i), entryId: id, role: "speaker", organizationId: idOf("organization", roll(ORGANIZATIONS)), publicBasis: "official_capacity" });
  tables.searchTexts.push(searchTextOf(id, title));
  tables.events.push({ id: idOf("event", i), recordId: id, verb: "released", actorRole: "editor", at: STAMP });
  if (step !== undefined) tables.claims.push({ id: idOf("claim", i), recordId: id, field: "occurred", edtf: occurred, value: occurred, sourceId: idOf("source", i % 5), confidence: "stated", standing: "accepted", origin: "outside" });
  const meeting = kind === "meeting" ? addMeeting(tables, i, title, platform, common) : undefined;
  tables.entries.push({ id, occurred, issueId: issue ?? null, platformId: platform, meetingId: meeting ?? null, ofMeetingId: meeting ?? null, text: kind === "meeting" ? null : sentence(roll) });
}

/** A meeting has a record of its own beside the entry it writes. */
function addMeeting(tables: Tables, i: number, title: string, platformId: string, common: { country: string; sortKey: string | null }): string {
  const id = idOf("meeting", i);
  tables.records.push(released("meeting", i, { ...common, title, slug: `bench-meeting-${i}` }));
  tables.meetings.push({ id, platformId, starts: common.sortKey });
  tables.recordParents.push({ recordId: id, parentId: platformId, sortKey: common.sortKey }, { recordId: idOf("entry", i), parentId: id, sortKey: common.sortKey });
  tables.searchTexts.push(searchTextOf(id, title));
  return id;
}

/** Four in five know the day, one in a hundred nothing. */
function dateOf(roll: Dice): string | null {
  const year = YEARS.first + roll(YEARS.count);
  const [month, day] = [1 + roll(12), 1 + roll(28)].map((n) => String(n).padStart(2, "0"));
  const precision = roll(100);
  if (precision === 0) return null;
  if (precision < 5) return String(year);
  return precision < 20 ? `${year}-${month}` : `${year}-${month}-${day}`;
}

const sentence = (roll: Dice) => Array.from({ length: 8 + roll(8) }, () => WORDS[roll(WORDS.length)]).join(" ");

const searchTextOf = (recordId: string, title: string): Row<"searchTexts"> => ({ recordId, folded: [fold(title), latinKey(title)].join(" ") });

const released = (kind: Row<"records">["kind"], i: number, more: Partial<Row<"records">> & { title: string }): Row<"records"> => ({
  id: idOf(kind, i), kind, lang: "en", createdAt: STAMP, submittedAt: STAMP, checkedAt: STAMP, releasedAt: new Date(STAMP.getTime() + i), modifiedAt: STAMP, ...more,
});

/** A UUID that a thing has in every run, spread over the whole range as random ones are. */
function idOf(what: string, i: number): string {
  const roll = dice(i, [...what].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const hex = Array.from({ length: 4 }, () => roll(2 ** 32).toString(16).padStart(8, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

type Dice = (sides: number) => number;

/** A generator of equally spread whole numbers below `sides` that gives the same numbers in every run (mulberry32). */
function dice(seed: number, stream = 0): Dice {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
}

async function write(c: Connection, rows: Tables): Promise<void> {
  const order = ["records", "meetings", "entries", "recordParents", "entryParties", "claims", "events", "searchTexts"] as const;
  await c.atomically((tx) => order.flatMap((table) => (rows[table].length > 0 ? [tx.insert(schema[table]).values(rows[table] as never)] : []))); // each list was typed by its own table
}
