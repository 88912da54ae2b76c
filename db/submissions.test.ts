import { describe, expect } from "vitest";
import { type RecordFormInput, recordFormInput } from "@/lib/record-form-input";
import { test } from "@/tests/database";
import { actors, addCast, addIssue, addMeeting, addOrganization, addPlace, countOf, followUpInput, id, meetingInput, minutes, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { recordFollowUp } from "./follow-ups";
import { planNextMeeting } from "./meeting-acts";
import { releaseRecord, returnRecord } from "./publication";
import { recordMeeting } from "./quick-log";
import { changeRecord, createRecord, removeRow, type Saved } from "./record-form";
import { changes, entries, meetingPlaces, meetings, names, records } from "./schema";
import { and, eq } from "./sql";

/** What a form sends under the key of that form. */
const typed = (key: string, raw: Record<string, string>): RecordFormInput => recordFormInput.parse({ key: id(key), whyLang: "en", ...raw });
const change = (key: string, raw: Record<string, string>) => typed(key, raw) as RecordFormInput & { id: string; version: number };
const savedId = (saved: Saved): string => {
  if (!("id" in saved)) throw new Error(JSON.stringify(saved));
  return saved.id;
};
const corrections = (c: Connection) => c.db.select({ id: records.id }).from(records).where(eq(records.classification, "correction"));
const name = (text: string, of: string, version = 1) => ({ noun: "organization", part: "names", id: of, version: String(version), text, lang: "en", kind: "variant" });
const legalAct = { noun: "legal_act", title: "A law", lang: "en", country: "KZ", adopted: "2020-01-01", asNew: "yes" };

describe("one form sent twice", () => {
  test("adds a row once, where it stands at once, where it is public and where it waits", async ({ c }) => {
    await addCast(c);
    const draft = await addOrganization(c, "draft", { state: "draft" });
    const nobodys = await addOrganization(c, "nobodys", { by: null });
    for (const [who, of] of [["author", draft], ["editor", nobodys]] as const) {
      for (const _click of [1, 2]) expect(await changeRecord(actors[who], change("form", name("Other name", of)), NOW, c)).toEqual({ id: of, waits: false });
      expect(await c.db.$count(names, eq(names.recordId, of))).toBe(1);
    }
    for (const _click of [1, 2]) expect(await changeRecord(actors.author, change("form", { ...name("Other name", nobodys, 2), why: "It is called so too." }), NOW, c)).toEqual({ id: nobodys, waits: true });
    expect([(await corrections(c)).length, await countOf(c, names), await countOf(c, changes)]).toEqual([1, 2, 3]);
  });

  test("adds a row once though both clicks arrive together", async ({ c }) => {
    await addCast(c);
    const nobodys = await addOrganization(c, "nobodys", { by: null });
    const waiting = { ...name("Other name", nobodys), why: "It is called so too." };
    const both = <T>(send: () => Promise<T>) => Promise.all([send(), send()]);
    expect(await both(() => changeRecord(actors.editor, change("form", name("Other name", nobodys)), NOW, c))).toEqual([{ id: nobodys, waits: false }, { id: nobodys, waits: false }]);
    expect(await both(() => changeRecord(actors.author, change("another form", { ...waiting, version: "2" }), NOW, c))).toEqual([{ id: nobodys, waits: true }, { id: nobodys, waits: true }]);
    expect([await countOf(c, names), (await corrections(c)).length]).toEqual([1, 1]);
  });

  test("corrects once; sent from a form of its own it is another correction", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "issue");
    const raw = { noun: "issue", id: issue, version: "1", title: "A better title", lang: "en", country: "KZ", opened: "2026-10", why: "It was wrong." };
    for (const _click of [1, 2]) expect(await changeRecord(actors.author, change("form", raw), NOW, c)).toEqual({ id: issue, waits: true });
    expect((await corrections(c)).length).toBe(1);
    const [correction] = await corrections(c);
    await returnRecord(actors.editor, correction!.id, 1, "not_this_case", "Why?", minutes(1), c);
    await changeRecord(actors.author, change("a new form", raw), minutes(2), c);
    await changeRecord(actors.author, change("a new form", { ...raw, title: "The best title" }), minutes(3), c); // the browser went back, and the text was edited
    expect((await corrections(c)).length).toBe(3);
  });

  test("puts a place once, and may put it again once it was taken away", async ({ c }) => {
    await addCast(c);
    const meeting = await addMeeting(c, "meeting", { state: "draft" });
    const place = await addPlace(c, "place");
    const put = (key: string, version: number) => changeRecord(actors.author, change(key, { noun: "meeting", part: "meetingPlaces", id: meeting, version: String(version), placeId: place }), NOW, c);
    for (const _click of [1, 2]) expect(await put("form", 1)).toEqual({ id: meeting, waits: false });
    await removeRow(actors.author, { noun: "meeting", part: "meetingPlaces", id: meeting, row: place, version: 2, why: "", whyLang: "en" }, NOW, c);
    await put("another form", 3);
    expect(await countOf(c, meetingPlaces)).toBe(1);
  });

  test("asks once that a row be taken away, and again once that was returned", async ({ c }) => {
    await addCast(c);
    const body = await addOrganization(c, "body", { by: null });
    await c.db.insert(names).values({ id: id("name"), recordId: body, text: "Wrong", lang: "en", kind: "variant" });
    const remove = (now: Date) => removeRow(actors.author, { noun: "organization", part: "names", id: body, row: id("name"), version: 1, why: "It is not called so.", whyLang: "en" }, now, c);
    for (const _click of [1, 2]) expect(await remove(NOW)).toEqual({ id: body, waits: true });
    expect((await corrections(c)).length).toBe(1);
    await returnRecord(actors.editor, (await corrections(c))[0]!.id, 1, "not_this_case", "Why?", minutes(1), c);
    await remove(minutes(2));
    expect((await corrections(c)).length).toBe(2);
  });

  test("and released in between is answered as written", async ({ c }) => {
    await addCast(c);
    const body = await addOrganization(c, "body", { by: null });
    const send = () => changeRecord(actors.author, change("form", { ...name("Other name", body), why: "It is called so too." }), NOW, c);
    await send();
    await releaseRecord(actors.editor, (await corrections(c))[0]!.id, 1, minutes(1), c);
    expect(await send()).toEqual({ id: body, waits: false });
    expect([await countOf(c, names), (await corrections(c)).length]).toEqual([1, 1]);
  });
});

describe("the same key with other values is another form", () => {
  test("a record of the same title with another date is written too, and each once", async ({ c }) => {
    await addCast(c);
    const send = (raw: Record<string, string>) => createRecord(actors.author, typed("form", { ...legalAct, ...raw }), NOW, c).then(savedId);
    const made = [await send({}), await send({}), await send({ adopted: "2021-01-01" }), await send({ adopted: "2021-01-01" }), await send({ summary: "In short." }), await send({})];
    expect(new Set(made).size).toBe(3);
    expect([made[1], made[3], made[5]]).toEqual([made[0], made[2], made[0]]);
    expect(await c.db.$count(records, eq(records.kind, "legal_act"))).toBe(3);
  });

  test("an issue with other parties, a meeting with another language, a follow-up of another day and a next sitting on another day", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "issue", { by: null });
    for (const when of ["2026-11-20", "2026-11-21", "2026-11-21"]) await recordFollowUp(actors.author, followUpInput("f", issue, { when }), NOW, c);
    expect((await c.db.select({ when: entries.occurred }).from(entries)).map((e) => e.when).sort()).toEqual(["2026-11-20", "2026-11-21"]);
    const meeting = await recordMeeting(actors.author, meetingInput("m"), NOW, c);
    for (const lang of ["en", "ru", "ru"] as const) await recordMeeting(actors.author, meetingInput("m", { lang }), NOW, c);
    expect(await countOf(c, meetings)).toBe(2);
    for (const when of ["2027-01-11", "2027-01-12", "2027-01-11"]) await planNextMeeting(actors.author, meeting, { key: id("next"), title: "Next", lang: "en", agreed: false, when }, NOW, c);
    expect(await countOf(c, meetings)).toBe(4);
  });

  test("a key that somebody else has used hides nothing of theirs and loses nothing of mine", async ({ c }) => {
    await addCast(c);
    const [theirs, mine] = [savedId(await createRecord(actors.outsider, typed("form", legalAct), NOW, c)), savedId(await createRecord(actors.author, typed("form", legalAct), NOW, c))];
    expect(mine).not.toBe(theirs);
    expect(await c.db.$count(records, and(eq(records.id, mine), eq(records.createdBy, actors.author.userId)))).toBe(1);
  });
});
