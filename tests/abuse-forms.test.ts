import { describe, expect, vi } from "vitest";
import type { Connection } from "@/db/client";
import { listChanges } from "@/db/changes";
import { agreeTime } from "@/db/deadline-acts";
import { getEntry } from "@/db/entry-page";
import { trailOf } from "@/db/events";
import { getIssue } from "@/db/issues";
import { getMeeting } from "@/db/meetings";
import { listNotices } from "@/db/notices";
import { passOn } from "@/db/pass-on";
import { getPlatform } from "@/db/platforms";
import { releaseRecord, returnRecord, submitRecord } from "@/db/publication";
import { changeRecord, createRecord, removeRow, type Saved } from "@/db/record-form";
import { listTypedRows } from "@/db/record-form-values";
import * as schema from "@/db/schema";
import { splitIssue } from "@/db/splits";
import { desc, eq } from "@/db/sql";
import { listTimeline } from "@/db/timeline";
import { FORM_DEFAULTS } from "@/lib/record-form-defaults";
import { type RecordFormInput, recordFormInput } from "@/lib/record-form-input";
import { NOUN_FORMS } from "@/lib/record-forms";
import type { RecordKind } from "@/lib/records";
import { NO_FILTER } from "@/lib/timeline-filter";
import { actors, addCast, addEntry, addIssue, addMeeting, addOrganization, addPerson, addPlatform, addPost, addSource, days, id, minutes, NOW } from "@/tests/factories";
import { test } from "@/tests/database";

vi.setConfig({ testTimeout: 60_000 });

/** Ways in which the forms of the nouns and their rows, and what happens beside them, might be used to show, name or admit somebody. */
const typed = (raw: Record<string, string>) => recordFormInput.parse({ key: crypto.randomUUID(), whyLang: "en", ...raw }) as RecordFormInput & { id: string; version: number };
const defaults = (noun: RecordKind) => Object.fromEntries(NOUN_FORMS[noun].flatMap((f) => (FORM_DEFAULTS[f.name] === undefined || f.as === "tick" ? [] : [[f.name, FORM_DEFAULTS[f.name]!]])));
const idOf = (saved: Saved): string => {
  if (!("id" in saved)) throw new Error(JSON.stringify(saved));
  return saved.id;
};
const versionOf = async (c: Connection, record: string) => String((await c.db.select({ version: schema.records.version }).from(schema.records).where(eq(schema.records.id, record)))[0]!.version);
const correctionOf = async (c: Connection) => (await c.db.select({ id: schema.records.id }).from(schema.records).where(eq(schema.records.classification, "correction")).orderBy(desc(schema.records.createdAt)))[0]!.id;
const party = (issue: string, version: string, o: Record<string, string>) => typed({ noun: "issue", part: "issueParties", id: issue, version, publicBasis: "none", ...o });
const refusal = (code: string) => expect.objectContaining({ name: "Refusal", code });

describe("what waits or is a draft", () => {
  test("puts nobody on the page of a platform", async ({ c }) => {
    await addCast(c);
    const platform = await addPlatform(c, "platform");
    const person = idOf(await createRecord(actors.author, typed({ ...defaults("person"), noun: "person", title: "A Private Person", lang: "en" }), NOW, c));
    await changeRecord(actors.author, typed({ noun: "person", part: "memberships", id: person, version: "1", role: "chair", memberCategory: "Words nobody has read", lang: "en", within: platform }), NOW, c);
    const body = idOf(await createRecord(actors.author, typed({ noun: "organization", title: "A Drafted Body", lang: "en" }), NOW, c));
    expect(() => typed({ noun: "organization", part: "memberships", id: body, version: "1", role: "chair", member: id("ministry"), within: platform })).toThrow("unknownField"); // a body's own form asks for its members alone
    expect((await getPlatform(actors.visitor, platform, "en", minutes(1), c))?.memberships).toEqual([]);
  });

  test("gives no person a post, nor a body to speak for", async ({ c }) => {
    await addCast(c);
    const person = await addPerson(c, "person", { title: "A Named Person" });
    const meeting = await addMeeting(c, "meeting", { by: null, rule: "on_the_record", participants: [{ name: "A Named Person", person, basis: "official_capacity" }] });
    const post = idOf(await createRecord(actors.author, typed({ noun: "post", title: "Agent", lang: "en", organizationId: id("ministry") }), NOW, c));
    await changeRecord(actors.author, typed({ noun: "post", part: "memberships", id: post, version: "1", role: "head", member: person }), NOW, c);
    const page = await getMeeting(actors.visitor, meeting, "en", minutes(1), c);
    expect(JSON.stringify(page)).toContain("A Named Person");
    expect(JSON.stringify(page)).not.toContain("Ministry of Answers");
  });

  test("of a record that is nobody's is read by its author and editors alone", async ({ c }) => {
    await addCast(c);
    await addOrganization(c, "body", { by: null, title: "A body" });
    await changeRecord(actors.author, typed({ noun: "organization", id: id("body"), version: "1", title: "A name nobody has read", lang: "en", country: "KZ", why: "Why." }), NOW, c);
    const read = async (who: "author" | "outsider" | "liaison" | "editor") => JSON.stringify(await listChanges(actors[who], id("body"), minutes(1), c)).includes("nobody has read");
    expect([await read("author"), await read("editor"), await read("outsider"), await read("liaison")]).toEqual([true, true, false, false]);
  });

  test("as it was before it was put before the editors, they do not read", async ({ c }) => {
    await addCast(c);
    const issue = idOf(await createRecord(actors.author, typed({ noun: "issue", title: "A name typed too early", lang: "en", country: "KZ" }), NOW, c));
    await changeRecord(actors.colleague, typed({ noun: "issue", id: issue, version: "1", title: "Without it", lang: "en", country: "KZ" }), minutes(1), c);
    await submitRecord(actors.author, issue, 2, minutes(2), c);
    expect(JSON.stringify(await listChanges(actors.editor, issue, minutes(3), c))).not.toContain("too early");
    expect(JSON.stringify(await listChanges(actors.author, issue, minutes(3), c))).toContain("too early");
  });
});

describe("who wrote something", () => {
  test("is told no other organisation where two change the same", async ({ c }) => {
    await addCast(c);
    await addOrganization(c, "body", { by: null, title: "A body" });
    const renamed = (title: string, version = "1") => typed({ noun: "organization", id: id("body"), version, title, lang: "en", country: "KZ", why: "Why." });
    await changeRecord(actors.author, renamed("Renamed"), NOW, c);
    await releaseRecord(actors.editor, await correctionOf(c), 1, minutes(1), c);
    const conflict = await changeRecord(actors.outsider, renamed("Named otherwise"), minutes(2), c);
    expect(conflict).toHaveProperty("conflicts");
    expect(JSON.stringify(conflict)).not.toContain('"author"');
    expect(JSON.stringify(await changeRecord(actors.colleague, renamed("Named otherwise"), minutes(2), c))).toContain('"by":"author"');
  });

  test("is not told of an issue by the one who may correct it", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "case", { parties: [{ role: "raised", organization: id("authors") }, { role: "responsible", organization: id("ministry") }] });
    await changeRecord(actors.author, typed({ noun: "issue", id: issue, version: "1", title: "Better", lang: "en", country: "KZ", opened: "2026-10", why: "It was wrong." }), NOW, c);
    const correction = await correctionOf(c);
    await releaseRecord(actors.colleague, correction, 1, minutes(1), c);
    for (const who of ["visitor", "liaison", "outsider"] as const) {
      const pages = [await getIssue(actors[who], issue, "en", minutes(2), c), await getEntry(actors[who], correction, "en", minutes(2), c), await listTimeline(actors[who], NO_FILTER, [], "en", minutes(2), c), await trailOf(actors[who], correction, "en", minutes(2), c), await listNotices(actors[who], undefined, "en", minutes(2), c)];
      expect(JSON.stringify(pages), who).toContain("It was wrong.");
      expect(JSON.stringify(pages), who).not.toContain("Bureau of Authors");
    }
  });

  test("is not told of an issue by who agrees to more time", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "case", { by: null, parties: [{ role: "raised", organization: id("authors") }, { role: "responsible", organization: id("ministry") }] });
    await addEntry(c, "asked", { by: null, issue });
    await c.db.insert(schema.deadlines).values({ id: id("deadline"), entryId: id("asked"), kind: "agreed", country: "KZ", on: "2026-12-20", starts: "2026-12-01", at: NOW, by: actors.liaison.userId, setByOrganizationId: id("ministry"), agreedAt: NOW });
    await c.db.insert(schema.deadlineChanges).values({ id: id("change"), deadlineId: id("deadline"), kind: "extension", on: "2026-12-30", reason: "Slow.", lang: "en", organizationId: id("ministry"), at: NOW, by: actors.liaison.userId });
    await agreeTime(actors.author, id("change"), minutes(1), c);
    for (const who of ["visitor", "liaison"] as const) {
      const said = JSON.stringify([await trailOf(actors[who], issue, "en", minutes(2), c), await trailOf(actors[who], id("asked"), "en", minutes(2), c), await listNotices(actors[who], undefined, "en", minutes(2), c)]);
      if (who === "visitor") expect(said).toContain("agreed_time");
      expect(said, who).not.toContain("Bureau of Authors");
    }
  });

  test("of a stricter agenda item is not told by a correction of what was said there", async ({ c }) => {
    await addCast(c);
    const meeting = await addMeeting(c, "meeting", { by: null, rule: "on_the_record" });
    await c.db.insert(schema.agendaItems).values({ id: id("item"), meetingId: meeting, number: "1", order: 1, title: "Behind doors", lang: "en", state: "discussed", attributionRule: "chatham_house" });
    await addEntry(c, "said", { meeting, kind: "statement" });
    await c.db.update(schema.entries).set({ agendaItemId: id("item") }).where(eq(schema.entries.id, id("said")));
    await changeRecord(actors.author, typed({ noun: "entry", classification: "statement", id: id("said"), version: "1", title: "Said otherwise", lang: "en", country: "KZ", occurred: "2026-11-10", meetingId: meeting, agendaItemId: id("item"), why: "It was wrong." }), NOW, c);
    await releaseRecord(actors.editor, await correctionOf(c), 1, minutes(1), c);
    const page = JSON.stringify([await getMeeting(actors.visitor, meeting, "en", minutes(2), c), await getEntry(actors.visitor, await correctionOf(c), "en", minutes(2), c)]);
    expect(page).toContain("It was wrong.");
    expect(page).not.toContain("Bureau of Authors");
  });
});

describe("what only an editor says", () => {
  test("is not taken away by a form that does not show it", async ({ c }) => {
    await addCast(c);
    await changeRecord(actors.author, typed({ noun: "organization", id: id("ministry"), version: "1", title: "Ministry, renamed", lang: "en", country: "KZ", why: "Renamed." }), NOW, c);
    await releaseRecord(actors.editor, await correctionOf(c), 1, minutes(1), c);
    expect((await c.db.select({ side: schema.organizations.side }).from(schema.organizations).where(eq(schema.organizations.id, id("ministry"))))[0]?.side).toBe("government");
  });

  test("a member neither says nor has to say: where a source comes from", async ({ c }) => {
    await addCast(c);
    const source = { ...defaults("source"), noun: "source", title: "A source", lang: "en" };
    await expect(createRecord(actors.author, typed({ ...source, origin: "founding" }), NOW, c)).rejects.toEqual(refusal("forbidden"));
    const made = idOf(await createRecord(actors.author, typed(source), NOW, c));
    await expect(changeRecord(actors.author, typed({ ...source, id: made, version: "1", origin: "founding" }), NOW, c)).rejects.toEqual(refusal("forbidden"));
    expect((await c.db.select({ origin: schema.sources.origin }).from(schema.sources).where(eq(schema.sources.id, made)))[0]?.origin).toBe("outside");
  });

  test("nor does a body turn off a right of reply by the form of a meeting", async ({ c }) => {
    await addCast(c);
    const meeting = { ...defaults("meeting"), noun: "meeting", title: "A sitting", lang: "en" };
    await expect(createRecord(actors.liaison, typed({ ...meeting, atRisk: "yes" }), NOW, c)).rejects.toEqual(refusal("forbidden"));
    const made = idOf(await createRecord(actors.liaison, typed(meeting), NOW, c));
    await expect(changeRecord(actors.liaison, typed({ ...meeting, id: made, version: "1", atRisk: "yes" }), NOW, c)).rejects.toEqual(refusal("forbidden"));
  });
});

describe("who is named beside an issue or an entry", () => {
  test("another organisation is not, but by a source; the own and bodies of the state are", async ({ c }) => {
    await addCast(c);
    const source = await addSource(c, "source");
    const issue = idOf(await createRecord(actors.author, typed({ noun: "issue", title: "A case", lang: "en", country: "KZ" }), NOW, c));
    const add = async (o: Record<string, string>) => changeRecord(actors.author, party(issue, await versionOf(c, issue), o), NOW, c);
    for (const role of ["raised", "affected", "asked"]) for (const publicBasis of ["official_capacity", "consent", "public_source"]) await expect(add({ role, party: id("others"), publicBasis }), `${role} ${publicBasis}`).rejects.toEqual(refusal("partyBasis"));
    const post = await addPost(c, "post", { organization: id("others"), title: "Director of Others" });
    await expect(add({ role: "raised", party: post, publicBasis: "official_capacity" })).rejects.toEqual(refusal("partyBasis"));
    const fair: Record<string, string>[] = [{ role: "raised", party: id("others") }, { role: "affected", party: id("others"), publicBasis: "public_source", sourceId: source }, { role: "raised", party: id("authors"), publicBasis: "consent" }, { role: "responsible", party: id("ministry"), publicBasis: "official_capacity" }];
    for (const o of fair) expect(await add(o)).toHaveProperty("id");
    const [row] = await c.db.select({ id: schema.issueParties.id }).from(schema.issueParties).where(eq(schema.issueParties.publicBasis, "none"));
    await expect(changeRecord(actors.author, { ...party(issue, await versionOf(c, issue), { role: "raised", party: id("others"), publicBasis: "consent" }), row: row!.id }, NOW, c)).rejects.toEqual(refusal("partyBasis"));
  });

  test("nor as the speaker of an entry", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "case", { by: null });
    const made = idOf(await createRecord(actors.author, typed({ noun: "entry", classification: "statement", title: "They said it", lang: "en", country: "KZ", issueId: issue }), NOW, c));
    const speaker = async (publicBasis: string) => changeRecord(actors.author, typed({ noun: "entry", part: "entryParties", id: made, version: await versionOf(c, made), role: "speaker", party: id("others"), publicBasis }), NOW, c);
    for (const basis of ["official_capacity", "consent", "public_source"]) await expect(speaker(basis), basis).rejects.toEqual(refusal("partyBasis"));
    await c.db.update(schema.entries).set({ sourceUrl: "https://source.example/said" }).where(eq(schema.entries.id, made));
    await expect(speaker("consent")).rejects.toEqual(refusal("partyBasis"));
    expect(await speaker("public_source")).toHaveProperty("id");
  });

  test("a post that can still be changed at will is no party", async ({ c }) => {
    await addCast(c);
    const post = idOf(await createRecord(actors.author, typed({ noun: "post", title: "Head", lang: "en", organizationId: id("ministry") }), NOW, c));
    const issue = idOf(await createRecord(actors.author, typed({ noun: "issue", title: "A case", lang: "en", country: "KZ" }), NOW, c));
    await expect(changeRecord(actors.author, party(issue, "1", { role: "responsible", party: post }), NOW, c)).rejects.toEqual(refusal("parentNotPublic"));
  });
});

describe("the parties of a released issue", () => {
  const addCase = (c: Connection) => addIssue(c, "case", { parties: [{ role: "raised", organization: id("authors") }, { role: "responsible", organization: id("ministry") }] });

  test("are not changed by the author organisation among itself, nor by waiting", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    const changes = [
      () => changeRecord(actors.author, party(issue, "1", { role: "raised", party: id("others"), why: "Theirs too." }), NOW, c),
      () => removeRow(actors.author, { noun: "issue", part: "issueParties", id: issue, row: id("case/party/1"), version: 1, why: "Not theirs.", whyLang: "en" }, NOW, c),
    ];
    for (const attempt of changes) {
      expect(await attempt()).toMatchObject({ waits: true });
      const correction = await correctionOf(c);
      for (const at of [minutes(1), days(20)]) await expect(releaseRecord(actors.colleague, correction, 1, at, c)).rejects.toEqual(refusal("forbidden"));
      expect(await c.db.$count(schema.issueParties)).toBe(2);
      await returnRecord(actors.editor, correction, 1, "unlawful", "No.", minutes(2), c);
      await c.db.update(schema.records).set({ classification: "context" }).where(eq(schema.records.id, correction));
    }
  });

  test("an editor may, having read it", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await changeRecord(actors.author, party(issue, "1", { role: "affected", category: "small shops", lang: "en", why: "They too." }), NOW, c);
    await releaseRecord(actors.editor, await correctionOf(c), 1, minutes(1), c);
    expect(await c.db.$count(schema.issueParties)).toBe(3);
  });

  test("the rule under which people spoke is not loosened by their recorder alone", async ({ c }) => {
    await addCast(c);
    const meeting = await addMeeting(c, "meeting", { rule: "chatham_house", participants: [{ name: "Somebody", basis: "consent" }] });
    const values = { ...defaults("meeting"), noun: "meeting", id: meeting, version: "1", title: "meeting", lang: "en", country: "KZ", starts: "2026-11-05", why: "Wrong." };
    await changeRecord(actors.author, typed({ ...values, attributionRule: "on_the_record" }), NOW, c);
    for (const at of [minutes(1), days(20)]) await expect(releaseRecord(actors.colleague, await correctionOf(c), 1, at, c)).rejects.toEqual(refusal("forbidden"));
    await c.db.update(schema.records).set({ classification: "context" }).where(eq(schema.records.classification, "correction"));
    const [row] = (await listTypedRows(actors.author, "meeting", meeting, "participants", NOW, c))!;
    await changeRecord(actors.author, { ...typed({ noun: "meeting", part: "participants", id: meeting, version: "1", ...row!.values, namingBasis: "official_capacity", why: "Wrong." }), row: row!.row }, minutes(2), c);
    await expect(releaseRecord(actors.colleague, await correctionOf(c), 1, minutes(3), c)).rejects.toEqual(refusal("forbidden"));
  });

  test("stricter it is made by a second person", async ({ c }) => {
    await addCast(c);
    const meeting = await addMeeting(c, "meeting", { rule: "on_the_record" });
    await changeRecord(actors.author, typed({ ...defaults("meeting"), noun: "meeting", id: meeting, version: "1", title: "meeting", lang: "en", country: "KZ", starts: "2026-11-05", attributionRule: "chatham_house", why: "Wrong." }), NOW, c);
    await releaseRecord(actors.colleague, await correctionOf(c), 1, minutes(1), c);
    expect((await c.db.select({ rule: schema.meetings.attributionRule }).from(schema.meetings))[0]?.rule).toBe("chatham_house");
  });

  test("nobody is asked by the word of whoever was to pass the issue on", async ({ c }) => {
    await addCast(c);
    const issue = await addCase(c);
    await addOrganization(c, "taxes", { by: null, side: "government", title: "Tax Office" });
    const entry = await passOn(actors.liaison, { issue, body: id("taxes"), text: "Not ours.", lang: "en", when: null, document: null, key: id("pass") }, NOW, c);
    await returnRecord(actors.editor, entry, 1, "personal_data", "A name.", minutes(1), c);
    const add = async (o: Record<string, string>) => changeRecord(actors.liaison, typed({ noun: "entry", part: "entryParties", id: entry, version: await versionOf(c, entry), role: "addressee", publicBasis: "none", ...o }), minutes(2), c);
    await add({ party: id("others") });
    await add({ category: "everybody", lang: "en" });
    await submitRecord(actors.liaison, entry, Number(await versionOf(c, entry)), minutes(3), c);
    await releaseRecord(actors.editor, entry, Number(await versionOf(c, entry)), minutes(4), c);
    const asked = await c.db.select({ organizationId: schema.issueParties.organizationId }).from(schema.issueParties).where(eq(schema.issueParties.role, "asked"));
    expect(asked).toEqual([{ organizationId: id("taxes") }]);
  });

  test("who agreed to be named beside a case has not agreed to be named beside what is made of it", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "case", { parties: [{ role: "raised", organization: id("authors"), basis: "consent" }, { role: "joined", organization: id("others"), basis: "consent" }] });
    const made = await splitIssue(actors.author, { issue, version: 1, title: "What they never signed", lang: "en", key: id("split"), entries: [] }, NOW, c);
    const rows = await c.db.select({ of: schema.issueParties.organizationId, basis: schema.issueParties.publicBasis }).from(schema.issueParties).where(eq(schema.issueParties.issueId, made)).orderBy(schema.issueParties.order);
    expect(rows).toEqual([{ of: id("authors"), basis: "consent" }, { of: id("others"), basis: "none" }]);
  });
});

describe("a change that waited", () => {
  test("is not made over what was changed meanwhile", async ({ c }) => {
    await addCast(c);
    await addOrganization(c, "body", { by: null, title: "A body" });
    const renamed = (title: string, version = "1") => typed({ noun: "organization", id: id("body"), version, title, lang: "en", country: "KZ", why: "Why." });
    await changeRecord(actors.author, renamed("As one says"), NOW, c);
    const first = await correctionOf(c);
    await changeRecord(actors.editor, renamed("As the editor says"), minutes(1), c);
    await expect(releaseRecord(actors.editor, first, 1, minutes(2), c)).rejects.toEqual(expect.objectContaining({ name: "StaleError" }));
    expect((await c.db.select({ title: schema.records.title }).from(schema.records).where(eq(schema.records.id, id("body"))))[0]?.title).toBe("As the editor says");
  });

  test("of a row that is gone is not made", async ({ c }) => {
    await addCast(c);
    const meeting = await addMeeting(c, "meeting", { participants: [{ name: "Somebody" }] });
    const [row] = (await listTypedRows(actors.author, "meeting", meeting, "participants", NOW, c))!;
    await changeRecord(actors.author, { ...typed({ noun: "meeting", part: "participants", id: meeting, version: "1", ...row!.values, nameAsRecorded: "Somebody else", why: "Wrong." }), row: row!.row }, NOW, c);
    const correction = await correctionOf(c);
    await c.db.delete(schema.participants);
    await expect(releaseRecord(actors.editor, correction, 1, minutes(1), c)).rejects.toEqual(expect.objectContaining({ name: "StaleError" }));
  });
});

