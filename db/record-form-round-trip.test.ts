import { describe, expect } from "vitest";
import type { Connection } from "@/db/client";
import { changeRecord, createRecord } from "@/db/record-form";
import { getTypedRecord, listTypedRows } from "@/db/record-form-values";
import { changes } from "@/db/schema";
import { eq } from "@/db/sql";
import type { Member } from "@/lib/actor";
import { FIELDS } from "@/lib/fields";
import { type RecordFormInput, recordFormInput } from "@/lib/record-form-input";
import { fieldsOf, type FormField, type Part, partsOf } from "@/lib/record-forms";
import { RECORD_KINDS, type RecordKind } from "@/lib/records";
import { test } from "@/tests/database";
import { actors, addActivity, addCast, addEntry, addIssue, addLegalAct, addMeeting, addOrganization, addPerson, addPlace, addPlatform, addPost, addSource, addStatistic, addTopic, id, minutes, NOW } from "@/tests/factories";

/** What every form offers is kept, comes back in the form as it was written, and sent once more as it stands is no change. */
describe("every field of every form", () => {
  test.for(RECORD_KINDS)("of a %s, and of its rows, comes back as it was typed", async (noun, { c }) => {
    await addCast(c);
    await addTargets(c);
    const writer = (noun === "meeting" || noun === "issue" || noun === "entry" ? actors.colleague : actors.editor) as Member;
    const own: Own = { noun, writer, c };
    const typed = valuesOf(own, fieldsOf(noun), 0);
    const made = savedId(await createRecord(writer, input({ ...typed, noun }), NOW, c));
    const shown = (await getTypedRecord(writer, noun, made, NOW, c))!;
    expect(shown.values, noun).toEqual(typed);
    await sentAgain(own, made, undefined, typed);
    await changeRecord(writer, at(emptied(noun, typed), noun, undefined, made, shown.version), minutes(1), c);
    expect((await getTypedRecord(writer, noun, made, NOW, c))!.values, `${noun}, emptied`).toEqual(emptied(noun, typed));
    await changeRecord(writer, at(typed, noun, undefined, made, await versionOf(own, made)), minutes(1), c);

    for (const part of partsOf(noun)) {
      for (let variant = 0; variant < variantsOf(noun, part); variant += 1) {
        const record = { ...own, record: made, claim: part === "claims" ? undefined : (await listTypedRows(writer, noun, made, "claims", NOW, c))![0]?.row };
        const row = rowOf(record, part, variant);
        await changeRecord(writer, at(row, noun, part, made, await versionOf(own, made)), minutes(1), c);
        const rows = (await listTypedRows(writer, noun, made, part, NOW, c))!;
        const kept = rows.find((each) => fieldsOf(noun, part).every((field) => each.values[field.name] === row[field.name]));
        expect(kept?.values ?? rows.map((each) => each.values), `${noun}, ${part}`).toEqual(row);
        await sentAgain(own, made, part, row, kept!.row);
        const bare = { ...emptied(noun, row, part), ...Object.fromEntries(Object.entries(row).filter(([name]) => ABOUT[part]?.includes(name))) };
        await changeRecord(writer, at(bare, noun, part, made, await versionOf(own, made), kept!.row), minutes(1), c);
        expect((await listTypedRows(writer, noun, made, part, NOW, c))!.find((each) => each.row === kept!.row)?.values, `${noun}, ${part}, emptied`).toEqual(bare);
      }
    }
  });
});

type Own = { noun: RecordKind; writer: Member; c: Connection; record?: string; claim?: string };
type Typed = Record<string, string>;

const input = (raw: Typed) => recordFormInput.parse({ key: id(JSON.stringify(raw)), whyLang: "en", why: "To see what comes back.", ...raw });
const at = (values: Typed, noun: RecordKind, part: Part | undefined, record: string, version: number, row?: string) =>
  input({ ...values, noun, id: record, version: String(version), ...(part && { part }), ...(row && { row }) }) as RecordFormInput & { id: string; version: number }; // both are typed in the line before
const versionOf = async ({ writer, noun, c }: Own, record: string) => (await getTypedRecord(writer, noun, record, NOW, c))!.version;
const savedId = (saved: Awaited<ReturnType<typeof createRecord>>) => {
  if (!("id" in saved)) throw new Error(JSON.stringify(saved));
  return saved.id;
};

async function sentAgain(own: Own, record: string, part: Part | undefined, values: Typed, row?: string) {
  const before = await own.c.db.$count(changes, eq(changes.recordId, record));
  expect(await changeRecord(own.writer, at(values, own.noun, part, record, await versionOf(own, record), row), minutes(2), own.c)).toEqual({ id: record, waits: false });
  expect(await own.c.db.$count(changes, eq(changes.recordId, record)), `${own.noun}, ${part}: sent as it stands`).toBe(before);
}

/** A record of every noun to point at, each under a name that no other bears. */
async function addTargets(c: Connection) {
  const by = null;
  await addOrganization(c, "the organization", { by });
  await addPlatform(c, "the platform", { by });
  await addPerson(c, "the person", { by, basis: "official_capacity" });
  await addPost(c, "the post", { by, organization: id("the organization") });
  await addSource(c, "the source", { by });
  await addPlace(c, "the place", { by });
  await addTopic(c, "the topic", { by });
  await addLegalAct(c, "the legal_act", { by });
  await addActivity(c, "the activity", { by });
  await addStatistic(c, "the statistic", { by });
  await addMeeting(c, "the meeting", { by: "author" });
  await c.db.insert((await import("@/db/schema")).agendaItems).values({ id: id("item"), meetingId: id("the meeting"), order: 0, title: "The item", lang: "en", state: "requested" });
  await addIssue(c, "the issue", { by: "author" });
  await addEntry(c, "the entry", { by: "author", issue: id("the issue") });
}

/** All that may be empty is; an entry stays under its issue. */
const emptied = (noun: RecordKind, typed: Typed, part?: Part): Typed => ({ ...typed, ...Object.fromEntries(fieldsOf(noun, part).filter((field) => !field.required && field.name !== "issueId").map((field) => [field.name, ""])) });
/** What says whom a row is about: of a party one of three, written once for each, and the source by which a member may name it; of a membership what the record itself is not. */
const EITHER: Partial<Record<Part, readonly string[]>> = { issueParties: ["party", "country", "category"], entryParties: ["party", "country", "category"] };
const ABOUT: Partial<Record<Part, readonly string[]>> = { ...EITHER, issueParties: ["party", "country", "category", "sourceId"], memberships: ["member", "within"] };
const widest = (noun: RecordKind, part: Part) => Math.max(1, ...fieldsOf(noun, part).map((field) => (field.as === "reference" ? field.to.length : 1)));
const variantsOf = (noun: RecordKind, part: Part) => (part === "links" || part === "claims" ? 1 : widest(noun, part)) + (EITHER[part] ? 2 : 0);

function rowOf(own: Own, part: Part, variant: number): Typed {
  const values = valuesOf(own, fieldsOf(own.noun, part), variant);
  const either = EITHER[part];
  const party = either && either[Math.max(0, variant - widest(own.noun, part) + 1)];
  return { ...values, ...Object.fromEntries((either ?? []).filter((name) => name !== party).map((name) => [name, ""])) };
}

const valuesOf = (own: Own, fields: readonly FormField[], variant: number): Typed => Object.fromEntries(fields.map((field) => [field.name, sample(own, field, variant)]));

const FITTING: Typed = { cadence: "quarterly", startTime: "10:30", timeZone: "Asia/Almaty", translationOf: "" };

function sample(own: Own, field: FormField, variant: number): string {
  switch (field.as) {
    case "line":
    case "paragraph":
      return FITTING[field.name] ?? `${field.name} ${variant}`.slice(0, field.max);
    case "date":
      return "2021-01-26";
    case "dates":
      return "2021-10-22\n2022";
    case "choice":
      if (field.name === "publicBasis") return "public_source";
      return field.of[variant % field.of.length]!;
    case "tick":
      return "yes";
    case "whole":
      return String(Math.min(field.max, field.min + 3));
    case "degrees":
      return "43.25";
    case "url":
      return `https://example.org/${field.name}`;
    case "country":
      return "KZ";
    case "language":
      return "kk";
    case "claimField":
      return Object.keys(FIELDS[own.noun])[0]!;
    case "ownClaim":
      return own.claim ?? "";
    case "agendaItem":
      return id("item");
    case "translated":
      return field.of[0]!;
    case "reference":
      return `the ${field.to[variant % field.to.length]!}`;
    case "references":
      return field.to.map((kind) => `the ${kind}`).join("\n");
  }
}
