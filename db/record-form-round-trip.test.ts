import { describe, expect } from "vitest";
import type { Connection } from "@/db/client";
import { changeRecord, createRecord } from "@/db/record-form";
import { getTypedRecord, listTypedRows } from "@/db/record-form-values";
import { changes } from "@/db/schema";
import { eq } from "@/db/sql";
import type { Member } from "@/lib/actor";
import { type RecordFormInput, recordFormInput } from "@/lib/record-form-input";
import { fieldsOf, type Part, partsOf } from "@/lib/record-forms";
import { RECORD_KINDS, type RecordKind } from "@/lib/records";
import { test } from "@/tests/database";
import { actors, addCast, id, minutes, NOW } from "@/tests/factories";
import { addTargets, EITHER, filled, filledRow, type Typed, variantsOf } from "@/tests/filled-form";

/** What every form offers is kept, comes back in the form as it was written, and sent once more as it stands is no change. */
describe("every field of every form", () => {
  test.for(RECORD_KINDS)("of a %s, and of its rows, comes back as it was typed", { timeout: 60_000 }, async (noun, { c }) => {
    await addCast(c);
    await addTargets(c);
    const writer = (noun === "meeting" || noun === "issue" || noun === "entry" ? actors.colleague : actors.editor) as Member;
    const own: Own = { noun, writer, c };
    const typed = filled(own, fieldsOf(noun));
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
        const row = filledRow(record, part, variant);
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

/** All that may be empty is; an entry stays under its issue. */
const emptied = (noun: RecordKind, typed: Typed, part?: Part): Typed => ({ ...typed, ...Object.fromEntries(fieldsOf(noun, part).filter((field) => !field.required && field.name !== "issueId").map((field) => [field.name, ""])) });
/** What says whom a row is about stays: the party with the source by which a member may name it, and of a membership what the record itself is not. */
const ABOUT: Partial<Record<Part, readonly string[]>> = { ...EITHER, issueParties: ["party", "country", "category", "sourceId"], memberships: ["member", "within"], links: ["toId"] };
