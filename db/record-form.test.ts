import { describe, expect } from "vitest";
import { createRecord, changeRecord, removeRow, type Saved } from "@/db/record-form";
import { getTypedRecord, listTypedRows } from "@/db/record-form-values";
import { listAgendaChoices } from "@/db/agenda";
import { getMeetingToAct } from "@/db/meeting-acts";
import { listChanges } from "@/db/changes";
import type { Connection } from "@/db/client";
import { getIssue } from "@/db/issues";
import { releaseRecord, submitRecord } from "@/db/publication";
import { recordTyped } from "@/db/suggestions";
import { findBySlug } from "@/db/records";
import { changes, claims, corroborations, entries, events, issueParties, names, participants, people, records, recordParents, topics } from "@/db/schema";
import { search } from "@/db/search";
import { eq } from "@/db/sql";
import { type RecordFormInput, recordFormInput } from "@/lib/record-form-input";
import { NOUN_FORMS, PART_FORMS, PARTS, columnsOf } from "@/lib/record-forms";
import { RECORD_KINDS, type RecordKind } from "@/lib/records";
import { hasColumn } from "@/db/record-tables";
import { FORM_DEFAULTS } from "@/lib/record-form-defaults";
import { test } from "@/tests/database";
import { actors, addCast, addIssue, addMeeting, addOrganization, addPlace, addPlatform, addPost, addSource, addTopic, countOf, id, indexAll, minutes, NOW } from "@/tests/factories";

const typed = (raw: Record<string, string>): RecordFormInput => recordFormInput.parse({ key: id(JSON.stringify(raw)), whyLang: "en", ...raw });
const savedId = (saved: Saved): string => {
  if (!("id" in saved)) throw new Error(JSON.stringify(saved));
  return saved.id;
};
const change = (raw: Record<string, string>) => typed(raw) as RecordFormInput & { id: string; version: number };
const defaults = (noun: RecordKind) => Object.fromEntries(NOUN_FORMS[noun].flatMap((f) => (FORM_DEFAULTS[f.name] === undefined ? [] : [[f.name, FORM_DEFAULTS[f.name]!]])));
const place = { noun: "place", title: "Aqsu", lang: "en", country: "KZ" };

describe("the definitions", () => {
  test("name only columns that exist", () => {
    for (const kind of RECORD_KINDS) for (const field of NOUN_FORMS[kind]) for (const column of columnsOf(field)) expect(hasColumn(kind, column), `${kind}.${column}`).toBe(true);
    for (const part of PARTS) for (const field of PART_FORMS[part].fields) for (const column of columnsOf(field)) expect(hasColumn(part, column), `${part}.${column}`).toBe(true);
  });
});

describe("a new record", () => {
  test("of a reference noun is public at once where an editor makes it, and found", async ({ c }) => {
    await addCast(c);
    const made = savedId(await createRecord(actors.editor, typed({ ...place, latitude: "43,2", longitude: "76.9", summary: "A town by the river." }), NOW, c));
    expect(await findBySlug(actors.visitor, "place", "aqsu", NOW, c)).toEqual({ as: "record", id: made });
    expect((await search(actors.visitor, "Ақсу", "en", NOW, c)).hits.map((hit) => hit.id)).toEqual([made]);
    expect((await c.db.select({ verb: events.verb }).from(events).where(eq(events.recordId, made))).map((e) => e.verb).sort()).toEqual(["recorded", "released"]);
  });

  test("of a member waits for an editor", async ({ c }) => {
    await addCast(c);
    const made = savedId(await createRecord(actors.author, typed(place), NOW, c));
    expect(await findBySlug(actors.visitor, "place", "aqsu", NOW, c)).toBeUndefined();
    expect((await getTypedRecord(actors.colleague, "place", made, NOW, c))?.values.title).toBe("Aqsu");
    expect(await getTypedRecord(actors.outsider, "place", made, NOW, c)).toBeUndefined();
  });

  test.for(["visitor", "admin"] as const)("is refused to %s", async (who, { c }) => {
    await addCast(c);
    await expect(createRecord(actors[who], typed(place), NOW, c)).rejects.toThrow();
    expect(await c.db.$count(records, eq(records.kind, "place"))).toBe(0);
  });

  test("gets its side from an editor alone", async ({ c }) => {
    await addCast(c);
    const body = { noun: "organization", title: "A body", lang: "en", side: "government" };
    await expect(createRecord(actors.author, typed(body), NOW, c)).rejects.toThrow("forbidden");
    expect(savedId(await createRecord(actors.editor, typed(body), NOW, c))).toBeTruthy();
  });

  test("sent twice is written once", async ({ c }) => {
    await addCast(c);
    const first = savedId(await createRecord(actors.author, typed(place), NOW, c));
    expect(savedId(await createRecord(actors.author, typed(place), NOW, c))).toBe(first);
    expect(await c.db.$count(records, eq(records.kind, "place"))).toBe(1);
  });

  test("of a meeting writes its one entry under the same parents", async ({ c }) => {
    await addCast(c);
    await addPlatform(c, "forum", { title: "The Forum" });
    const made = savedId(await createRecord(actors.author, typed({ ...defaults("meeting"), noun: "meeting", title: "First sitting", lang: "en", starts: "26 January 2021", platformId: "The Forum" }), NOW, c));
    const [entry] = await c.db.select().from(entries).where(eq(entries.ofMeetingId, made));
    expect(entry?.occurred).toBe("2021-01-26");
    expect((await c.db.select({ id: recordParents.parentId }).from(recordParents).where(eq(recordParents.recordId, entry!.id))).map((p) => p.id).sort()).toEqual([made, id("forum")].sort());
  });

  test("of an entry belongs somewhere its author can read", async ({ c }) => {
    await addCast(c);
    await addIssue(c, "secret", { title: "Hidden issue", state: "draft", by: "author" });
    const entry = { noun: "entry", classification: "statement", title: "It was said.", lang: "en" };
    await expect(createRecord(actors.outsider, typed(entry), NOW, c)).rejects.toThrow("belongsNowhere");
    expect(await createRecord(actors.outsider, typed({ ...entry, issueId: "Hidden issue" }), NOW, c)).toEqual({ unresolved: { issueId: [] } });
  });
});

describe("an agenda item", () => {
  test("of an entry that would take it out of everything is refused, and of one that moves it elsewhere, what it left forgets it", async ({ c }) => {
    await addCast(c);
    await addIssue(c, "one", { by: "author" });
    await addIssue(c, "other", { by: "author" });
    await addIssue(c, "hidden", { by: "outsider", state: "draft" });
    const entry = { noun: "entry", classification: "statement", title: "It was said.", lang: "en" };
    const made = savedId(await createRecord(actors.author, typed({ ...entry, issueId: id("one") }), NOW, c));
    await expect(changeRecord(actors.author, change({ ...entry, id: made, version: "1" }), minutes(1), c)).rejects.toThrow("belongsNowhere");
    expect(await changeRecord(actors.author, change({ ...entry, id: made, version: "1", issueId: id("hidden") }), minutes(1), c)).toMatchObject({ unresolved: { issueId: [] } });
    await changeRecord(actors.author, change({ ...entry, id: made, version: "1", issueId: id("other") }), minutes(1), c);
    expect(await c.db.select({ under: recordParents.parentId }).from(recordParents).where(eq(recordParents.recordId, made))).toEqual([{ under: id("other") }]);
  });

  test("has its outcome by the entry attached to it, and takes no entry of another meeting", async ({ c }) => {
    await addCast(c);
    const made = async (title: string) => {
      const meeting = savedId(await createRecord(actors.author, typed({ ...defaults("meeting"), noun: "meeting", title, lang: "en" }), NOW, c));
      return { meeting, item: savedId(await changeRecord(actors.author, change({ noun: "meeting", part: "agendaItems", id: meeting, version: "1", title: "Audits", lang: "en", state: "discussed" }), NOW, c)) };
    };
    const [here, elsewhere] = [await made("Here"), await made("Elsewhere")];
    const [item] = await listAgendaChoices(actors.author, { meeting: here.meeting }, NOW, c);
    const answer = (meeting: string) => createRecord(actors.author, typed({ noun: "entry", classification: "official_response", title: "They answered", lang: "en", meetingId: meeting, agendaItemId: item!.id }), NOW, c);
    await expect(answer(elsewhere.meeting)).rejects.toThrow("itemElsewhere");
    const entry = savedId(await answer(here.meeting));
    expect((await getMeetingToAct(actors.author, here.meeting, NOW, c))?.agenda).toMatchObject([{ results: ["official_response"] }]);
    expect(await listAgendaChoices(actors.author, { entry }, NOW, c)).toEqual([item]);
    expect(await listAgendaChoices(actors.outsider, { meeting: here.meeting }, NOW, c)).toEqual([]);
    await expect(changeRecord(actors.author, change({ noun: "entry", id: entry, version: "1", classification: "official_response", title: "They answered", lang: "en", meetingId: elsewhere.meeting, agendaItemId: item!.id }), NOW, c)).rejects.toThrow("itemElsewhere");
  });
});

describe("a name that is typed", () => {
  test("is found where one record bears it, and offered where it is only like one", async ({ c }) => {
    await addCast(c);
    await addOrganization(c, "justice", { title: "Ministry of Justice", by: null });
    await indexAll(c);
    const post = { noun: "post", title: "Minister", lang: "en" };
    const exact = savedId(await createRecord(actors.editor, typed({ ...post, organizationId: "Ministry of Justice" }), NOW, c));
    expect((await getTypedRecord(actors.editor, "post", exact, NOW, c))?.values.organizationId).toBe("Ministry of Justice");
    const like = await createRecord(actors.editor, typed({ ...post, organizationId: "Ministri of Justise" }), NOW, c);
    expect("unresolved" in like && like.unresolved.organizationId?.map((one) => one.id)).toContain(id("justice"));
    const picked = savedId(await createRecord(actors.editor, typed({ ...post, title: "Deputy", organizationId: "Ministri of Justise", "organizationId.pick": id("justice") }), NOW, c));
    expect((await getTypedRecord(actors.editor, "post", picked, NOW, c))?.values.organizationId).toBe("Ministry of Justice");
  });

  test("stays what it is where it was left as it stood, whoever else bears the name", async ({ c }) => {
    await addCast(c);
    for (const key of ["first", "second", "third"]) await addMeeting(c, key, { by: "author", title: key === "third" ? "Another" : "Forum 2024" });
    await c.db.insert(names).values({ id: id("alias"), recordId: id("third"), text: "Forum 2024", lang: "en", kind: "variant", order: 0 });
    const entry = { noun: "entry", classification: "statement", title: "It was said.", lang: "en" };
    expect(await createRecord(actors.author, typed({ ...entry, meetingId: "Forum 2024" }), NOW, c)).toHaveProperty("unresolved.meetingId"); // two bear it as their title; a third by another name is not it
    const made = savedId(await createRecord(actors.author, typed({ ...entry, meetingId: id("first") }), NOW, c));
    const shown = (await getTypedRecord(actors.author, "entry", made, NOW, c))!;
    expect(shown.values.meetingId).toBe("Forum 2024");
    await changeRecord(actors.author, change({ ...shown.values, noun: "entry", id: made, version: "1", title: "It was said aloud." }), minutes(1), c);
    expect(await c.db.select({ meetingId: entries.meetingId }).from(entries).where(eq(entries.id, made))).toEqual([{ meetingId: id("first") }]);
    await c.db.update(records).set({ withdrawnAt: NOW, withdrawReason: "author" }).where(eq(records.id, id("first")));
    const after = (await getTypedRecord(actors.author, "entry", made, NOW, c))!;
    expect(await changeRecord(actors.author, change({ ...after.values, noun: "entry", id: made, version: String(after.version), title: "Said." }), minutes(2), c)).toEqual({ id: made, waits: false });
  });
});

describe("a change", () => {
  test("of a draft stands at once, with the old value in the history", async ({ c }) => {
    await addCast(c);
    const made = savedId(await createRecord(actors.author, typed(place), NOW, c));
    expect(await changeRecord(actors.colleague, change({ ...place, id: made, version: "1", title: "Aksu" }), minutes(1), c)).toEqual({ id: made, waits: false });
    const [line] = await listChanges(actors.author, made, NOW, c);
    expect(line).toMatchObject({ part: "fields", before: { title: "Aqsu" }, after: { title: "Aksu" }, by: "colleague", version: 2 });
    expect(await listChanges(actors.outsider, made, NOW, c)).toEqual([]);
  });

  test("of an editor's released record needs a sentence, and leaves a public correction", async ({ c }) => {
    await addCast(c);
    const made = savedId(await createRecord(actors.editor, typed(place), NOW, c));
    const wanted = { ...place, id: made, version: "1", title: "Aksu" };
    await expect(changeRecord(actors.editor, change(wanted), minutes(1), c)).rejects.toThrow("needsReason");
    expect(await countOf(c, changes)).toBe(1);
    await changeRecord(actors.editor, change({ ...wanted, why: "The name was misspelt." }), minutes(1), c);
    const [correction] = await c.db.select({ title: records.title, releasedAt: records.releasedAt }).from(records).where(eq(records.classification, "correction"));
    expect(correction).toEqual({ title: "The name was misspelt.", releasedAt: minutes(1) });
  });

  test("that fills an empty field of an editor's record needs none", async ({ c }) => {
    await addCast(c);
    const made = savedId(await createRecord(actors.editor, typed(place), NOW, c));
    expect(await changeRecord(actors.editor, change({ ...place, id: made, version: "1", summary: "By the river." }), minutes(1), c)).toEqual({ id: made, waits: false });
    expect(await c.db.$count(records, eq(records.classification, "correction"))).toBe(0);
  });

  test("that waited is found by its new words once it is released", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "audits", { title: "Audits", by: "author" });
    await indexAll(c);
    await changeRecord(actors.author, change({ noun: "issue", id: issue, version: "1", title: "Audits", summary: "Inspections of societies", lang: "en", why: "It said nothing." }), NOW, c);
    const [correction] = await c.db.select({ id: records.id }).from(records).where(eq(records.classification, "correction"));
    await releaseRecord(actors.editor, correction!.id, 1, minutes(1), c);
    for (const words of ["audits", "inspections", "said nothing"]) expect((await search(actors.visitor, words, "en", minutes(2), c)).hits.length, words).toBe(1);
  });

  test("of a released record of an organisation waits for a second reader, and the released text stands until then", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "audits", { title: "Audits", by: "author" });
    const wanted = { noun: "issue", id: issue, version: "1", title: "Audits of NGOs", lang: "en", country: "KZ", opened: "2026-10", why: "The title was too short." };
    expect(await changeRecord(actors.author, change(wanted), NOW, c)).toEqual({ id: issue, waits: true });
    const title = async () => (await c.db.select({ title: records.title }).from(records).where(eq(records.id, issue)))[0]?.title;
    expect(await title()).toBe("Audits");
    const [correction] = await c.db.select({ id: records.id, version: records.version }).from(records).where(eq(records.classification, "correction"));
    await expect(releaseRecord(actors.author, correction!.id, correction!.version, minutes(1), c)).rejects.toThrow("ownText");
    await releaseRecord(actors.editor, correction!.id, correction!.version, minutes(1), c);
    expect(await title()).toBe("Audits of NGOs");
  });

  test("is refused to another organisation and to an editor where an organisation is the author", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "audits", { title: "Audits", by: "author" });
    const wanted = change({ noun: "issue", id: issue, version: "1", title: "Mine now", lang: "en", why: "Because." });
    for (const actor of [actors.outsider, actors.liaison, actors.editor]) await expect(changeRecord(actor, wanted, NOW, c)).rejects.toThrow("forbidden");
    expect(await countOf(c, changes)).toBe(0);
  });

  test("over somebody else's comes back with both, and loses neither", async ({ c }) => {
    await addCast(c);
    const made = savedId(await createRecord(actors.author, typed(place), NOW, c));
    await changeRecord(actors.author, change({ ...place, id: made, version: "1", title: "Aksu", summary: "By the river." }), minutes(1), c);
    const mine = { ...place, id: made, version: "1", title: "Ak-su" }; // the summary, which nobody touched here, comes along as it was
    const answer = await changeRecord(actors.colleague, change(mine), minutes(2), c);
    expect(answer).toEqual({ conflicts: [
      { field: "title", mine: { title: "Ak-su" }, theirs: { title: "Aksu" }, by: "author" },
    ], comparedWith: 2 });
    await changeRecord(actors.author, change({ ...place, id: made, version: "2", title: "Aqsuu", summary: "By the river." }), minutes(3), c);
    expect(await changeRecord(actors.colleague, change({ ...mine, comparedWith: "2", "keep.title": "mine" }), minutes(3), c)).toMatchObject({ conflicts: [{ field: "title", theirs: { title: "Aqsuu" } }], comparedWith: 3 }); // changed once more: asked once more
    await changeRecord(actors.colleague, change({ ...mine, comparedWith: "3", "keep.title": "mine" }), minutes(4), c);
    expect((await getTypedRecord(actors.author, "place", made, NOW, c))?.values).toMatchObject({ title: "Ak-su", summary: "By the river." });
  });

  test("of one field stands beside somebody else's of another, and the same words of both are no conflict", async ({ c }) => {
    await addCast(c);
    const made = savedId(await createRecord(actors.author, typed(place), NOW, c));
    await changeRecord(actors.author, change({ ...place, id: made, version: "1", title: "Aksu", country: "UZ" }), minutes(1), c);
    expect(await changeRecord(actors.colleague, change({ ...place, id: made, version: "1", summary: "By the river.", country: "UZ" }), minutes(2), c)).toEqual({ id: made, waits: false });
    expect((await getTypedRecord(actors.author, "place", made, NOW, c))?.values).toMatchObject({ title: "Aksu", summary: "By the river.", country: "UZ" });
  });
});

describe("the history", () => {
  test("of nobody's record tells members what names nobody, and editors everything", async ({ c }) => {
    await addCast(c);
    const meeting = await addMeeting(c, "meeting", { by: null });
    const row = { noun: "meeting", part: "participants", id: meeting, version: "1", nameAsRecorded: "A Person Nobody Has Named", lang: "en", role: "chair", presence: "present", mode: "in_person", namingBasis: "none" };
    await changeRecord(actors.editor, change(row), NOW, c);
    expect(JSON.stringify(await listChanges(actors.editor, meeting, minutes(1), c))).toContain("A Person Nobody Has Named");
    for (const who of ["author", "outsider", "liaison"] as const) {
      const [line] = await listChanges(actors[who], meeting, minutes(1), c);
      expect(line, who).toMatchObject({ part: "participants", before: null, after: { role: "chair", presence: "present" } });
      expect(JSON.stringify(line), who).not.toContain("A Person");
    }
    for (const who of ["visitor", "admin"] as const) expect(await listChanges(actors[who], meeting, minutes(1), c)).toEqual([]);
  });
});

describe("a row of a record", () => {
  test("is added, changed and removed, each with its line in the history", async ({ c }) => {
    await addCast(c);
    const made = savedId(await createRecord(actors.editor, typed(place), NOW, c));
    const name = { noun: "place", part: "names", id: made, text: "Ақсу", lang: "kk", kind: "official" };
    await changeRecord(actors.editor, change({ ...name, version: "1" }), minutes(1), c);
    const [row] = (await listTypedRows(actors.editor, "place", made, "names", NOW, c))!;
    expect(row?.values).toMatchObject({ text: "Ақсу", lang: "kk", kind: "official" });
    await changeRecord(actors.editor, change({ ...name, row: row!.row, version: "2", kind: "variant", why: "It is a variant." }), minutes(2), c);
    await removeRow(actors.editor, { noun: "place", part: "names", id: made, row: row!.row, version: 3, why: "Not a name at all.", whyLang: "en" }, minutes(3), c);
    expect(await countOf(c, names)).toBe(0);
    expect((await listChanges(actors.editor, made, NOW, c)).map((line) => [line.part, line.before !== null, line.after !== null])).toEqual([["names", true, false], ["names", true, true], ["names", false, true], ["fields", false, true]]);
  });

  test("of another record is out of reach", async ({ c }) => {
    await addCast(c);
    const mine = savedId(await createRecord(actors.author, typed(place), NOW, c));
    const other = savedId(await createRecord(actors.editor, typed({ ...place, title: "Elsewhere" }), NOW, c));
    await changeRecord(actors.editor, change({ noun: "place", part: "names", id: other, version: "1", text: "Other", lang: "en", kind: "official" }), NOW, c);
    const [row] = await c.db.select({ id: names.id }).from(names);
    await expect(removeRow(actors.author, { noun: "place", part: "names", id: mine, row: row!.id, version: 1, why: "", whyLang: "en" }, NOW, c)).rejects.toThrow("notFound");
    expect(await countOf(c, names)).toBe(1);
  });

  test("that stands there already, or that something else points at, is refused in words", async ({ c }) => {
    await addCast(c);
    const meeting = savedId(await createRecord(actors.author, typed({ ...defaults("meeting"), noun: "meeting", title: "Talks", lang: "en" }), NOW, c));
    await addTopic(c, "tax", { by: null });
    await addPlace(c, "hall", { by: null });
    const versionNow = async () => String((await getTypedRecord(actors.author, "meeting", meeting, NOW, c))!.version);
    const add = async (part: string, raw: Record<string, string>) => changeRecord(actors.author, change({ noun: "meeting", part, id: meeting, version: await versionNow(), ...raw }), minutes(1), c);
    for (const [part, raw] of [["recordTopics", { topicId: id("tax") }], ["meetingPlaces", { placeId: id("hall") }], ["translations", { field: "title", lang: "ru", text: "Переговоры", origin: "human" }]] as const) {
      await add(part, raw);
      await expect(add(part, { ...raw }), part).rejects.toThrow("alreadyThere");
    }
    await add("agendaItems", { title: "Audits", lang: "en", state: "requested" });
    const [item] = (await listTypedRows(actors.author, "meeting", meeting, "agendaItems", NOW, c))!;
    await createRecord(actors.author, typed({ noun: "entry", classification: "statement", title: "Said.", lang: "en", meetingId: meeting, agendaItemId: item!.row }), NOW, c);
    await expect(removeRow(actors.author, { noun: "meeting", part: "agendaItems", id: meeting, row: item!.row, version: Number(await versionNow()), why: "", whyLang: "en" }, NOW, c)).rejects.toThrow("stillUsed");
    await addTopic(c, "work", { by: null });
    await c.db.update(topics).set({ scheme: "own", code: "1" }).where(eq(topics.id, id("tax")));
    await expect(changeRecord(actors.editor, change({ noun: "topic", id: id("work"), version: "1", title: "work", lang: "en", scheme: "own", code: "1", why: "One code." }), NOW, c)).rejects.toThrow("codeTaken");
  });

  test("keeps what an act of its own has written, and is given it by no form", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "issue", { by: "author", state: "draft" });
    await c.db.insert(issueParties).values({ id: id("joined"), issueId: issue, role: "joined", organizationId: id("authors"), publicBasis: "none", order: 0 });
    const party = { noun: "issue", part: "issueParties", id: issue, publicBasis: "none", party: id("authors") };
    await expect(changeRecord(actors.author, change({ ...party, version: "1", role: "joined" }), NOW, c)).rejects.toThrow("forbidden");
    expect(await changeRecord(actors.author, change({ ...party, row: id("joined"), version: "1", role: "joined", country: "" }), NOW, c)).toMatchObject({ id: issue });
    await expect(createRecord(actors.author, typed({ noun: "entry", classification: "assessment", title: "Met.", lang: "en", issueId: issue }), NOW, c)).rejects.toThrow("forbidden");
  });

  test("that is half a party, half a membership or a garbled claim without a word on it is refused", async ({ c }) => {
    await addCast(c);
    const issue = savedId(await createRecord(actors.author, typed({ noun: "issue", title: "Audits", lang: "en" }), NOW, c));
    await expect(changeRecord(actors.author, change({ noun: "issue", part: "issueParties", id: issue, version: "1", role: "raised", publicBasis: "none" }), NOW, c)).rejects.toThrow("oneParty");
    const claim = { noun: "issue", part: "claims", id: issue, version: "1", field: "notice", value: "x", lang: "en", confidence: "garbled", knowledge: "known", standing: "accepted" };
    await expect(changeRecord(actors.author, change(claim), NOW, c)).rejects.toThrow("garbledHow");
  });
});

describe("save as new", () => {
  const named = { noun: "meeting", part: "participants", nameAsRecorded: "Somebody", role: "participant", presence: "present", mode: "not_stated", namingBasis: "none", lang: "en", version: "1" };
  const titled = async (c: Connection, title: string) => (await c.db.select().from(records).where(eq(records.title, title)))[0];

  test("makes a record by the name that was typed and links it in the same writing: a member's a draft of its organisation", async ({ c }) => {
    await addCast(c);
    const meeting = await addMeeting(c, "Ours", { state: "draft" });
    const row = change({ ...named, id: meeting, organizationId: "Bureau of Bees", personId: "Aigul Example", "organizationId.pick": "new:organization", "personId.pick": "new:person" });
    savedId(await changeRecord(actors.author, row, NOW, c));
    const [body, person] = [await titled(c, "Bureau of Bees"), await titled(c, "Aigul Example")];
    expect(body).toMatchObject({ kind: "organization", lang: "en", submittedAt: null, releasedAt: null, authorOrganizationId: id("authors"), createdBy: id("user/author") });
    expect((await c.db.select().from(participants).where(eq(participants.meetingId, meeting)))[0]).toMatchObject({ organizationId: body!.id, personId: person!.id });
    expect((await c.db.select({ basis: people.namingBasis }).from(people).where(eq(people.id, person!.id)))[0]?.basis).toBe("none");
    expect((await c.db.select({ verb: events.verb }).from(events).where(eq(events.recordId, body!.id))).map((e) => e.verb)).toEqual(["recorded"]);
    expect((await getTypedRecord(actors.colleague, "organization", body!.id, NOW, c))?.values.title).toBe("Bureau of Bees");
    for (const who of ["visitor", "outsider", "liaison", "editor"] as const) expect(await recordTyped(actors[who], "organization", body!.id, NOW, c), who).toBeUndefined();
  });

  test("by an editor is public at once, and of several kinds the one that was picked", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "audits", { by: null });
    const claim = { noun: "issue", part: "claims", id: issue, version: "1", field: "demand", value: "Stop.", lang: "en", confidence: "stated", knowledge: "known", standing: "accepted" };
    savedId(await changeRecord(actors.editor, change({ ...claim, claimedBy: "Union of Bees", "claimedBy.pick": "new:organization", sourceId: "A letter", "sourceId.pick": "new:source" }), NOW, c));
    expect(await findBySlug(actors.visitor, "organization", "union-of-bees", NOW, c)).toMatchObject({ as: "record" });
    expect((await c.db.select().from(claims))[0]).toMatchObject({ claimedByOrganizationId: (await titled(c, "Union of Bees"))!.id, claimedByPersonId: null, sourceId: (await titled(c, "A letter"))!.id });
  });

  test("of a name that stands there already takes that one, so that a form sent twice makes no two", async ({ c }) => {
    await addCast(c);
    const post = typed({ noun: "post", title: "Deputy", lang: "en", organizationId: "Bureau of Bees", "organizationId.pick": "new:organization" });
    const made = savedId(await createRecord(actors.author, post, NOW, c));
    await createRecord(actors.author, typed({ noun: "post", title: "Clerk", lang: "en", organizationId: "Bureau of Bees", "organizationId.pick": "new:organization" }), minutes(1), c);
    expect(await c.db.$count(records, eq(records.title, "Bureau of Bees"))).toBe(1);
    expect((await getTypedRecord(actors.author, "post", made, NOW, c))?.values.organizationId).toBe("Bureau of Bees");
  });

  test("of several names, one a line, makes those that are not on record", async ({ c }) => {
    await addCast(c);
    const known = await addSource(c, "known", { title: "Known letter" });
    const issue = await addIssue(c, "audits", { by: null });
    savedId(await changeRecord(actors.editor, change({ noun: "issue", part: "corroborations", id: issue, version: "1", result: "corroborated", lang: "en", sourceIds: "Known letter\nNew letter\nNew letter", "sourceIds.pick": "new:source" }), NOW, c));
    const made = (await titled(c, "New letter"))!.id;
    expect((await c.db.select().from(corroborations))[0]?.sourceIds).toEqual([known, made, made]);
  });

  test("is for the kinds the field offers and no other, and leaves nothing behind where the writing is refused", async ({ c }) => {
    await addCast(c);
    const before = await countOf(c, records);
    for (const pick of ["new:issue", "new:person", "new:admin", "new:"]) expect(await createRecord(actors.author, typed({ noun: "post", title: "Deputy", lang: "en", organizationId: "Bureau of Bees", "organizationId.pick": pick }), NOW, c), pick).toEqual({ unresolved: { organizationId: [] } });
    const entry = { noun: "entry", classification: "statement", title: "It was said.", lang: "en", platformId: "A forum", "platformId.pick": "new:platform" };
    expect(await createRecord(actors.author, typed(entry), NOW, c)).toEqual({ unresolved: { platformId: [] } });
    const issue = await addIssue(c, "audits", { by: "author" });
    const party = { noun: "issue", part: "issueParties", id: issue, version: "1", role: "raised", publicBasis: "public_source", party: "Bureau of Bees", "party.pick": "new:organization", why: "They raised it too." };
    await expect(changeRecord(actors.author, change(party), NOW, c)).rejects.toThrow("partyBasis");
    await expect(changeRecord(actors.outsider, change({ ...party, publicBasis: "none" }), NOW, c)).rejects.toThrow("forbidden");
    await expect(createRecord(actors.admin, typed({ noun: "post", title: "Deputy", lang: "en", organizationId: "Bureau of Bees", "organizationId.pick": "new:organization" }), NOW, c)).rejects.toThrow();
    expect(await countOf(c, records)).toBe(before + 1);
  });

  test("tells nobody else of the draft, and keeps nothing from being released", async ({ c }) => {
    await addCast(c);
    const issue = savedId(await createRecord(actors.author, typed({ noun: "issue", title: "Audits", lang: "en", country: "KZ", answeringBody: "Bureau of Bees", "answeringBody.pick": "new:organization" }), NOW, c));
    await submitRecord(actors.author, issue, (await c.db.select({ version: records.version }).from(records).where(eq(records.id, issue)))[0]!.version, NOW, c);
    await releaseRecord(actors.editor, issue, (await c.db.select({ version: records.version }).from(records).where(eq(records.id, issue)))[0]!.version, minutes(1), c);
    for (const who of ["visitor", "outsider", "liaison"] as const) {
      const page = await getIssue(actors[who], issue, "en", minutes(2), c);
      expect(page, who).toBeDefined();
      expect(JSON.stringify(page), who).not.toContain("Bees");
      expect((await search(actors[who], "Bees", "en", minutes(2), c)).hits, who).toEqual([]);
    }
  });
});

describe("a record of a name that is there already", () => {
  test("is made once somebody has said that it is another", async ({ c }) => {
    await addCast(c);
    const there = await addPlace(c, "Aqsu", { by: null });
    await indexAll(c);
    const again = await createRecord(actors.author, typed({ ...place, title: "Ақсу", lang: "kk" }), NOW, c);
    expect("doubles" in again && again.doubles.map((one) => [one.id, one.title.text])).toEqual([[there, "Aqsu"]]);
    expect(await c.db.$count(records, eq(records.kind, "place"))).toBe(1);
    const made = savedId(await createRecord(actors.author, typed({ ...place, title: "Ақсу", lang: "kk", asNew: "yes" }), NOW, c));
    expect(made).not.toBe(there);
    expect(savedId(await createRecord(actors.author, typed({ ...place, title: "Ақсу", lang: "kk", asNew: "yes" }), NOW, c))).toBe(made);
  });

  test("is not asked about where something tells the two apart, nor of what the member may not read", async ({ c }) => {
    await addCast(c);
    await addPlace(c, "Aqsu", { by: null, country: "UZ" });
    await addPlace(c, "Bokhtar", { by: "outsider", state: "draft" });
    await addOrganization(c, "Justice", { title: "Ministry of Justice", by: null });
    await addPost(c, "Minister", { organization: id("Justice") });
    await indexAll(c);
    savedId(await createRecord(actors.author, typed(place), NOW, c));
    savedId(await createRecord(actors.author, typed({ ...place, title: "Bokhtar" }), NOW, c));
    savedId(await createRecord(actors.author, typed({ noun: "post", title: "Minister", lang: "en", organizationId: id("ministry") }), NOW, c));
    expect(await createRecord(actors.author, typed({ noun: "post", title: "Minister", lang: "en", organizationId: id("Justice") }), NOW, c)).toHaveProperty("doubles");
  });

  test("is no question for what somebody said or did", async ({ c }) => {
    await addCast(c);
    await addIssue(c, "Audits", {});
    await addMeeting(c, "First sitting", {});
    await indexAll(c);
    savedId(await createRecord(actors.author, typed({ noun: "issue", title: "Audits", lang: "en" }), NOW, c));
    savedId(await createRecord(actors.author, typed({ ...defaults("meeting"), noun: "meeting", title: "First sitting", lang: "en" }), NOW, c));
  });
});
