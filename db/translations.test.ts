import { describe, expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, addIssue, addPlace, id, minutes, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { changeRecord } from "./record-form";
import { listTypedRows } from "./record-form-values";
import { events, translations } from "./schema";
import { eq } from "./sql";
import { textsOf } from "./texts";
import { checkTranslation, uncheckedTranslation } from "./translations";
import { recordFormInput, type RecordFormInput } from "@/lib/record-form-input";

const addTranslation = (c: Connection, recordId: string) => c.db.insert(translations).values({ id: id("row"), recordId, field: "title", lang: "kk", text: "Мәселе", origin: "machine" });
const isMarked = async (c: Connection, recordId: string) => !(await textsOf(c.db, [recordId], "kk", ["title"])).get(recordId)!.title.checked;
const words = (record: string) => ({ record, row: id("row"), text: "Мәселе" });

describe("a machine's translation", () => {
  test("loses its mark when its author organisation or an editor has checked it, and nobody else", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "issue", { by: "author" });
    await addTranslation(c, issue);
    for (const who of ["visitor", "outsider", "liaison", "admin"] as const) {
      expect(await uncheckedTranslation(actors[who], issue, id("row"), NOW, c), who).toBeUndefined();
      await expect(checkTranslation(actors[who], words(issue), NOW, c), who).rejects.toThrow();
    }
    expect(await isMarked(c, issue)).toBe(true);
    expect(await uncheckedTranslation(actors.editor, issue, id("row"), NOW, c)).toEqual({ row: id("row"), text: "Мәселе", lang: "kk" });
    await checkTranslation(actors.editor, words(issue), NOW, c);
    expect(await isMarked(c, issue)).toBe(false);
    expect(await uncheckedTranslation(actors.editor, issue, id("row"), NOW, c)).toBeUndefined();
    expect(await c.db.select({ verb: events.verb }).from(events).where(eq(events.recordId, issue))).toEqual([{ verb: "translated" }]);
  });

  test("is checked as it was read, under its own record", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "issue", { by: "author" });
    const other = await addIssue(c, "other", { by: "author" });
    await addTranslation(c, issue);
    await expect(checkTranslation(actors.author, { ...words(issue), text: "Басқа" }, NOW, c)).rejects.toMatchObject({ name: "StaleError" });
    await expect(checkTranslation(actors.author, words(other), NOW, c)).rejects.toMatchObject({ name: "StaleError" });
    expect(await isMarked(c, issue)).toBe(true);
  });

  test("is unchecked again once its words change", async ({ c }) => {
    await addCast(c);
    const place = await addPlace(c, "place", { by: null });
    await addTranslation(c, place);
    await checkTranslation(actors.editor, words(place), NOW, c);
    const form = { noun: "place", part: "translations", id: place, row: id("row"), field: "title", lang: "kk", key: id("key"), why: "A better word.", whyLang: "en" };
    const send = (raw: Record<string, string>) => changeRecord(actors.editor, recordFormInput.parse({ ...form, ...raw }) as RecordFormInput & { id: string; version: number }, minutes(1), c); // both are given in the line before
    await send({ version: "1", text: "Мәселе", origin: "machine" });
    expect(await isMarked(c, place)).toBe(false);
    await send({ version: "1", text: "Түйткіл", origin: "machine" });
    expect(await isMarked(c, place)).toBe(true);
  });
});

describe("an organisation's released text", () => {
  test("is translated by an editor too, and waits for a second reader; nothing else of it is open to them", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "issue", { by: "author" });
    const form = { noun: "issue", part: "translations", id: issue, version: "1", field: "title", lang: "ru", text: "Вопрос", origin: "human", key: id("key"), why: "A Russian title.", whyLang: "en" };
    const send = (who: "editor" | "outsider", raw: Record<string, string> = {}) => changeRecord(actors[who], recordFormInput.parse({ ...form, ...raw }) as RecordFormInput & { id: string; version: number }, NOW, c); // as above
    expect(await listTypedRows(actors.editor, "issue", issue, "translations", NOW, c)).toEqual([]);
    expect(await listTypedRows(actors.editor, "issue", issue, "claims", NOW, c)).toBeUndefined();
    await expect(send("outsider")).rejects.toThrow("forbidden");
    expect(await send("editor")).toEqual({ id: issue, waits: true });
    expect(await c.db.$count(translations)).toBe(0);
  });
});
