import { describe, expect } from "vitest";
import type { Connection } from "@/db/client";
import { listAgendaChoices } from "@/db/agenda";
import { getIssue } from "@/db/issues";
import { getMeeting } from "@/db/meetings";
import { indexMissing, insertRows } from "@/db/prepare";
import { releaseRecord, submitRecord } from "@/db/publication";
import { changeRecord, createRecord, type Saved } from "@/db/record-form";
import { listTypedRows } from "@/db/record-form-values";
import * as schema from "@/db/schema";
import { eq } from "@/db/sql";
import type { Member } from "@/lib/actor";
import { type RecordFormInput, recordFormInput } from "@/lib/record-form-input";
import { FORM_DEFAULTS } from "@/lib/record-form-defaults";
import { LOCALES, type Locale } from "@/lib/locales";
import { fieldsOf } from "@/lib/record-forms";
import { foundingRows } from "@/seeds/founding";
import { referenceRows } from "@/seeds/reference";
import { mergeRows, seedId } from "@/seeds/rows";
import { openTestDatabase, test } from "@/tests/database";
import { actors, id, NOW } from "@/tests/factories";
import { type TypingStep, typingOf } from "@/tests/typing";

/** What people typed, read as any visitor reads it, says the same as the seed, but for who wrote it down and when (e2e/deep types it in a browser). */
const { visitor, system } = actors;

async function seeded(): Promise<Connection> {
  const c = await openTestDatabase();
  await insertRows(system, mergeRows(referenceRows(), foundingRows()), [], NOW, c);
  await indexMissing(system, c);
  return c;
}

/** A database with the reference lists alone, and one organisation with one account, as the administrator makes them. */
async function empty(c: Connection): Promise<{ ngo: Member; editor: Member }> {
  await insertRows(system, referenceRows(), [], NOW, c);
  const editor = { ...(actors.editor as Member) };
  await c.db.insert(schema.users).values({ id: editor.userId, email: "editor@example.org", name: "Editor", role: "editor", passwordHash: "-" });
  const made = await createRecord(editor, recordFormInput.parse({ noun: "organization", title: "The Typists", lang: "en", side: "civil_society", key: id("typists"), whyLang: "en" }), NOW, c);
  const organizationId = idOf(made);
  const ngo: Member = { ...(actors.author as Member), organizationId, organizationPractice: false };
  await c.db.insert(schema.users).values({ id: ngo.userId, email: "ngo@example.org", name: "Typist", role: "ngo", organizationId, passwordHash: "-" });
  return { ngo, editor };
}

const idOf = (saved: Saved): string => {
  if (!("id" in saved)) throw new Error(`not saved: ${JSON.stringify(saved)}`);
  return saved.id;
};

/** Does every step through the input schema of the form and the function behind its button. */
async function type(steps: readonly TypingStep[], { ngo, editor }: { ngo: Member; editor: Member }, c: Connection): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const authors = new Map<string, Member>();
  const versionOf = async (record: string) => (await c.db.select({ version: schema.records.version }).from(schema.records).where(eq(schema.records.id, ids.get(record)!)))[0]!.version;
  const read = async (step: Exclude<TypingStep, { do: "release" }>, extra: Record<string, string>): Promise<RecordFormInput> => {
    const claims = ids.has(step.record) ? ((await listTypedRows(authors.get(step.record)!, step.noun, ids.get(step.record)!, "claims", NOW, c)) ?? []) : [];
    const links = ids.has(step.record) ? ((await listTypedRows(authors.get(step.record)!, step.noun, ids.get(step.record)!, "links", NOW, c)) ?? []) : [];
    const meeting = step.values.meetingId && ids.get(step.values.meetingId.slice(1));
    const items = meeting ? await listAgendaChoices(authors.get(step.record) ?? ngo, { meeting }, NOW, c) : [];
    const nth = (line: string): string => {
      if (/^@[0-9a-f-]{36}$/.test(line)) return ids.get(line.slice(1)) ?? line.slice(1); // a reference list has the same ids everywhere
      if (line.startsWith("#link:")) return `link:${links.find((one) => one.values.note === line.slice(6))!.row}`;
      if (line.startsWith("#item:")) return items[Number(line.slice(6))]!.id;
      return /^#\d+$/.test(line) ? claims[Number(line.slice(1))]!.row : line;
    };
    const refer = (value: string) => value.split("\n").map(nth).join("\n");
    const part = step.do === "add" ? step.part : undefined;
    const defaults = Object.fromEntries(fieldsOf(step.noun, part).flatMap((f) => (FORM_DEFAULTS[f.name] && f.as !== "tick" ? [[f.name, FORM_DEFAULTS[f.name]!]] : [])));
    const values = Object.fromEntries(Object.entries(step.values).map(([name, value]) => [name, refer(value)]));
    return recordFormInput.parse({ ...defaults, ...values, noun: step.noun, ...(part ? { part } : {}), key: crypto.randomUUID(), whyLang: "en", ...extra });
  };
  for (const [n, step] of steps.entries()) {
    const now = new Date(NOW.getTime() - 1_000_000 + n);
    const isOwn = step.noun === "issue" || step.noun === "meeting" || step.noun === "entry";
    const who = isOwn ? ngo : editor;
    if (step.do === "make") {
      ids.set(step.record, idOf(await createRecord(who, await read(step, {}), now, c)));
      authors.set(step.record, who);
    } else if (step.do === "add") {
      const input = await read(step, { id: ids.get(step.record)!, version: String(await versionOf(step.record)) });
      idOf(await changeRecord(who, input as RecordFormInput & { id: string; version: number }, now, c));
    } else {
      const record = ids.get(step.record)!;
      await submitRecord(ngo, record, await versionOf(step.record), now, c);
      await releaseRecord(editor, record, await versionOf(step.record), now, c);
    }
  }
  return ids;
}

/** What a page says, without the ids and addresses, who recorded it, whether a translation was checked, and when it was written. */
function said(page: unknown): unknown {
  const drop = new Set(["id", "recordId", "recordedBy", "trail", "version", "slug", "href", "origin", "checked", "author", "createdAt", "platformId", "partOfId", "identifier", "raw", "withoutSecondReader", "closedAt"]);
  // claims and searches of several entries come as one list, from which the page takes each entry's own
  const unordered = new Set(["entryClaims", "corroborations", "sources", "links"]);
  const bare: unknown = JSON.parse(JSON.stringify(page, (name, value) => (drop.has(name) ? undefined : name === "extraordinary" ? Boolean(value) : value)));
  return JSON.parse(JSON.stringify(bare, (name, value) => (unordered.has(name) && Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value)));
}

describe("typed in through the forms, reads as seeded", () => {
  const both = async (roots: string[], read: (c: Connection, id: string, locale: Locale) => Promise<unknown>, c: Connection) => {
    const from = await seeded();
    const steps = await typingOf(roots, from);
    const ids = await type(steps, await empty(c), c);
    for (const locale of LOCALES) for (const root of roots) expect(said(await read(c, ids.get(root)!, locale)), locale).toEqual(said(await read(from, root, locale)));
    await from.close();
  };
  test("the tax-audit case", async ({ c }) => both([seedId("i-ngo-tax-2021")], (db, issue, locale) => getIssue(visitor, issue, locale, NOW, db), c), 120_000);
  const meetings = async (keys: string[], c: Connection) => both(keys.map(seedId), (db, meeting, locale) => getMeeting(visitor, meeting, locale, NOW, db), c);
  test("the visit of 2006", async ({ c }) => meetings(["m-degucht-visit-2006"], c), 120_000);
  test("the round table of 2009", async ({ c }) => meetings(["m-roundtable-2009"], c), 120_000);
  test("the undated outreach meetings", async ({ c }) => meetings(["m-spc-tursunzoda", "m-spc-bokhtar", "m-spc-gharm", "m-spc-kulob", "m-spc-khorugh", "m-spc-khujand"], c), 120_000);
});
