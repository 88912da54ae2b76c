import { describe, expect } from "vitest";
import { digestOf, hashOf, type JointRecord, openRecord } from "@/lib/joint-record";
import type { AttributionRule } from "@/lib/naming";
import type { FreezeInput, SignInput } from "@/lib/record-version-input";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addClaim, addEntry, addIssue, addMeeting, addOrganization, addPerson, addPlatform, addPost, addSource, countOf, days, id, minutes, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { trailOf } from "./events";
import { removePractice } from "./practice";
import { withdrawRecord } from "./publication";
import { getVersion, getVersionContent, getVersions } from "./record-version-page";
import { freezeVersion, latestVersion, signVersion, textsOfVersion, versionVerbs } from "./record-versions";
import { agendaItems, commitments, entries, events, expectedSigners, meetings, memberships, participants, records, recordVersions, recordVersionTexts, signatures } from "./schema";
import { and, eq } from "./sql";

const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
const stale = expect.objectContaining({ name: "StaleError" });
/** Salts that differ and are the same in every run. */
const countedSalts = () => {
  let n = 0;
  return () => hashOf(`salt ${n++}`).slice(0, 32);
};
const freeze = (c: Connection, who: ActorKey, o: Partial<FreezeInput> = {}, at = NOW) => freezeVersion(actors[who], { id: id("talk"), version: 1, also: [], ...o }, at, c, countedSalts());
const sign = (c: Connection, who: ActorKey, o: Partial<SignInput> = {}, at = minutes(1)) => signVersion(actors[who], { id: id("talk"), number: 1, verdict: "agree", statement: null, lang: "en", ...o }, at, c);
const versionsOf = async (c: Connection, who: ActorKey = "visitor", at = minutes(5)) => (await getVersions(actors[who], id("talk"), "en", at, c))!;
const versionOf = async (c: Connection, number: number, who: ActorKey = "visitor", at = minutes(5)) => (await getVersion(actors[who], id("talk"), number, "en", at, c))!;
const correct = (c: Connection, title: string) => c.db.update(records).set({ title, version: 2 }).where(eq(records.id, id("talk")));

/** A released meeting of the author's organisation and the ministry, on an issue put to the ministry, with everything a record can hold. */
async function addTalk(c: Connection, { rule = "on_the_record" as AttributionRule, practice = false } = {}) {
  await addCast(c);
  await addPlatform(c, "platform", { title: "Platform of Talks" });
  await addPerson(c, "minister", { title: "Aru Ministerova" });
  await addPost(c, "post", { title: "Vice-minister of Answers", organization: id("ministry"), holder: id("minister") });
  await addOrganization(c, "partner", { side: "international", title: "Partner Mission", by: null });
  await c.db.insert(memberships).values({ id: id("partner/member"), memberOrganizationId: id("partner"), inPlatformId: id("platform"), role: "partner" });
  await addIssue(c, "case", { by: null, title: "Suspended after audits", parties: [{ role: "raised", organization: id("others") }, { role: "responsible", organization: id("ministry") }] });
  await addMeeting(c, "talk", {
    title: "Talk about audits", summary: "What was said.", rule, platform: id("platform"), practice,
    participants: [{ name: "A. Ministerova", person: id("minister"), post: id("post"), basis: "official_capacity" }, { name: "Hidden Nameless", organization: id("others") }, { name: "some NGOs", category: "local NGOs" }],
  });
  await c.db.insert(agendaItems).values([
    { id: id("item/1"), meetingId: id("talk"), number: "1", order: 1, title: "Audits", lang: "en", state: "discussed", issueId: id("case") },
    { id: id("item/2"), meetingId: id("talk"), number: "2", order: 2, title: "Any other matter", lang: "en", state: "requested", outcome: "no_answer" },
  ]);
  await addEntry(c, "promise", { kind: "undertaking", title: "The ministry will answer.", text: "In writing.", meeting: id("talk"), issue: id("case"), platform: id("platform"), ownName: false, parties: [{ role: "speaker", organization: id("ministry"), basis: "official_capacity" }] });
  await c.db.update(entries).set({ agendaItemId: id("item/1") }).where(eq(entries.id, id("promise")));
  await c.db.insert(commitments).values({ id: id("promise"), verbatim: "We shall answer.", verbatimLang: "en", postId: id("post"), holderId: id("minister"), basis: "spoken", deadline: "2027-01-15" });
  await addEntry(c, "waiting", { title: "Nobody has released this.", meeting: id("talk"), state: "submitted" });
  await addSource(c, "source", { title: "A newspaper" });
  await addClaim(c, id("talk"), { field: "proposals", value: "seven proposals", sourceId: id("source"), locator: "p. 3" });
  await addClaim(c, id("talk"), { field: "proposals", value: "nine proposals", standing: "rival" });
}

describe("freezing", () => {
  test("keeps the public record in canonical form, with one event, and waits for those who are named in it", async ({ c }) => {
    await addTalk(c);
    expect(await freeze(c, "editor")).toBe(1);
    const version = (await c.db.select().from(recordVersions))[0]!;
    expect(version).toMatchObject({ meetingId: id("talk"), number: 1, frozenAt: NOW, frozenBy: actors.editor.userId, organizationId: null, recordVersion: 1 });
    expect(version.hash).toBe(hashOf(version.content));
    const record = openRecord(version.content, await textsOfVersion(c.db, version.id)) as JointRecord<{ words: string }>;
    expect(record).toMatchObject({
      title: { words: "Talk about audits", lang: "en" }, summary: { words: "What was said." }, starts: "2026-11-05", attributionRule: "on_the_record", platform: { name: { words: "Platform of Talks" } }, recordedBy: { name: { words: "Bureau of Authors" } },
      agenda: [{ title: { words: "Audits" }, state: "discussed", results: ["undertaking"], issue: { name: { words: "Suspended after audits" } }, carriedFrom: null }, { state: "requested", results: ["no_answer"] }],
      entries: [{ id: id("promise"), kind: "undertaking", title: { words: "The ministry will answer." }, speakers: [{ name: { words: "Ministry of Answers" } }], commitment: { verbatim: { words: "We shall answer." }, holder: { name: { words: "Aru Ministerova" } }, basis: "spoken", deadline: "2027-01-15" } }],
      claims: [{ field: "proposals", value: { words: "seven proposals" }, source: { name: { words: "A newspaper" } }, locator: { words: "p. 3" } }],
    });
    expect(record.participants.map((p) => [p.party?.name.words, p.asRecorded?.name.words])).toEqual([["Aru Ministerova", "A. Ministerova"], ["Society of Others", undefined], ["local NGOs", undefined]]);
    expect(version.content).not.toMatch(/audits|Ministr|Ministerova|Others|seven/);
    expect((await c.db.select({ id: expectedSigners.organizationId }).from(expectedSigners)).map((r) => r.id).sort()).toEqual([id("authors"), id("ministry"), id("others")].sort());
    expect(await c.db.select({ verb: events.verb, detail: events.detail, actor: events.actorId }).from(events).where(eq(events.recordId, id("talk")))).toEqual([{ verb: "froze", detail: { number: 1 }, actor: actors.editor.userId }]);
  });

  test("takes every text in the language it was written in, whoever reads the page in which", async ({ c }) => {
    await addTalk(c);
    await c.db.update(records).set({ lang: "kk", title: "Тексеру туралы сұхбат" }).where(eq(records.id, id("talk")));
    await freeze(c, "author");
    expect((await versionOf(c, 1)).record.title).toEqual({ words: "Тексеру туралы сұхбат", lang: "kk" });
  });

  test("holds nothing that a visitor is not shown, also for its own organisation", async ({ c }) => {
    await addTalk(c, { rule: "role_only" });
    await freeze(c, "author");
    const served = JSON.stringify(await getVersionContent(actors.author, id("talk"), 1, minutes(1), c));
    expect(served).not.toMatch(/Nobody has released|Hidden Nameless|nine proposals/);
    expect(served).toMatch(/Talk about audits/);
  });

  test.for(["draft", "submitted", "returned", "embargoed", "withdrawn"] as const)("is refused while the record is %s", async (state, { c }) => {
    await addCast(c);
    await addMeeting(c, "talk", { state });
    await expect(freeze(c, "author")).rejects.toEqual(expect.objectContaining({ name: "Refusal" }));
    expect(await countOf(c, recordVersions)).toBe(0);
  });

  test.for([["visitor", "signedOut"], ["outsider", "forbidden"], ["liaison", "forbidden"], ["learner", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"]] as const)("is refused to %s", async ([who, code], { c }) => {
    await addTalk(c);
    await expect(freeze(c, who)).rejects.toEqual(refused(code));
    expect([await countOf(c, recordVersions), await countOf(c, events)]).toEqual([0, 0]);
  });

  test("twice without a change is refused, also at the same moment; after a change it makes the next version", async ({ c }) => {
    await addTalk(c);
    const both = await Promise.allSettled([freeze(c, "author"), freeze(c, "editor")]);
    expect(both.map((r) => r.status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(freeze(c, "editor")).rejects.toEqual(refused("unchanged"));
    await correct(c, "Talk about tax audits");
    await expect(freeze(c, "editor")).rejects.toEqual(stale); // the form showed the record as it was before
    expect(await freeze(c, "editor", { version: 2 }, minutes(2))).toBe(2);
    expect(await c.db.$count(events, eq(events.verb, "froze"))).toBe(2);
  });

  test("notices a change under the meeting, too", async ({ c }) => {
    await addTalk(c);
    await freeze(c, "editor");
    expect((await versionsOf(c)).changed).toBe(false);
    await c.db.update(records).set({ releasedAt: NOW }).where(eq(records.id, id("waiting")));
    expect((await versionsOf(c)).changed).toBe(true);
    expect(await freeze(c, "editor", {}, minutes(2))).toBe(2);
    expect((await versionOf(c, 2)).since?.changes.map((change) => [change.is, change.part])).toContainEqual(["added", "entries"]);
  });

  test("notices what the facts and the agenda say, and not that another meeting takes an item up again", async ({ c }) => {
    await addTalk(c);
    await freeze(c, "editor");
    const changedBy = async (table: typeof meetings | typeof agendaItems, key: string, set: Record<string, unknown>) => {
      const [before] = await c.db.select().from(table).where(eq(table.id, id(key)));
      await c.db.update(table).set(set).where(eq(table.id, id(key)));
      const { changed } = await versionsOf(c);
      await c.db.update(table).set(before!).where(eq(table.id, id(key)));
      return changed;
    };
    expect(await changedBy(meetings, "talk", { statusReason: "The hall is closed." })).toBe(true);
    expect(await changedBy(meetings, "talk", { previousStarts: "2026-11-01" })).toBe(true);
    expect(await changedBy(meetings, "talk", { topicsAsWritten: "Audits and rents" })).toBe(true);
    expect(await changedBy(meetings, "talk", { extraordinary: true })).toBe(true);
    expect(await changedBy(agendaItems, "item/2", { declineReason: "Not ours." })).toBe(true);
    expect((await versionsOf(c)).changed).toBe(false);
    await addMeeting(c, "next", { title: "The next talk", when: "2026-11-20", platform: id("platform") });
    await c.db.insert(agendaItems).values({ id: id("item/next"), meetingId: id("next"), order: 1, title: "Any other matter", lang: "en", state: "requested", carriedFromId: id("item/2") });
    expect((await versionsOf(c)).changed).toBe(false);
    await c.db.update(entries).set({ agendaItemId: null }).where(eq(entries.id, id("promise")));
    expect((await versionsOf(c)).changed).toBe(true);
  });

  test("names where an item was carried over from, while anybody may read that meeting", async ({ c }) => {
    await addTalk(c);
    await addMeeting(c, "last", { title: "The last talk", when: "2026-10-01", platform: id("platform") });
    await c.db.insert(agendaItems).values({ id: id("item/last"), meetingId: id("last"), order: 1, title: "Audits", lang: "en", state: "requested" });
    await c.db.update(agendaItems).set({ carriedFromId: id("item/last") }).where(eq(agendaItems.id, id("item/1")));
    await freeze(c, "editor");
    expect((await versionOf(c, 1)).record.agenda[0]?.carriedFrom).toEqual({ name: { words: "The last talk", lang: "en" }, starts: "2026-10-01", ends: null });
    await c.db.update(records).set({ withdrawnAt: NOW }).where(eq(records.id, id("last")));
    const served = JSON.stringify([await versionOf(c, 1), await getVersionContent(actors.visitor, id("talk"), 1, minutes(5), c)]);
    expect(served).not.toContain("The last talk");
  });

  test("adds only organisations that the public record links to the meeting", async ({ c }) => {
    await addTalk(c);
    expect((await versionsOf(c)).others.map((l) => l.title.text)).toEqual(["Partner Mission"]);
    await addOrganization(c, "stranger", { title: "Stranger", by: null });
    await expect(freeze(c, "editor", { also: [id("stranger")] })).rejects.toEqual(refused("notFound"));
    await expect(freeze(c, "editor", { also: [id("practiceAuthority")] })).rejects.toEqual(refused("notFound"));
    await freeze(c, "editor", { also: [id("partner")] });
    expect((await c.db.select({ id: expectedSigners.organizationId }).from(expectedSigners)).map((r) => r.id)).toContain(id("partner"));
  });

  test("waits for nobody who was absent or only spoken of, nor for one the record does not name", async ({ c }) => {
    await addTalk(c, { rule: "role_only" });
    await c.db.update(participants).set({ presence: "absent" }).where(eq(participants.organizationId, id("others")));
    await c.db.update(participants).set({ onBehalfOfId: id("partner") }).where(and(eq(participants.meetingId, id("talk")), eq(participants.order, 2)));
    expect((await versionsOf(c)).expected.map((l) => l.title.text).sort()).toEqual(["Bureau of Authors", "Ministry of Answers"]);
  });
});

describe("under a rule that names nobody", () => {
  const NAMES = /Ministerova|Nameless|Ministry|Vice-minister|Bureau of Authors|Society of Others|Partner Mission/;

  test.for(["chatham_house", "closed"] as const)("(%s) a version holds no name of a person or body, and nobody is expected to sign", async (rule, { c }) => {
    await addTalk(c, { rule });
    await c.db.update(records).set({ title: "An answer was promised." }).where(eq(records.id, id("promise")));
    await addClaim(c, id("talk"), { field: "organizer", valueRecordId: id("ministry") });
    await addClaim(c, id("talk"), { field: "theme", value: "Answers", claimedByOrganizationId: id("others") });
    await freeze(c, "author");
    expect(await countOf(c, expectedSigners)).toBe(0);
    const stored = JSON.stringify([await c.db.select({ content: recordVersions.content }).from(recordVersions), await c.db.select().from(recordVersionTexts)]);
    expect(stored).toContain("An answer was promised.");
    expect(stored).not.toMatch(NAMES);
    for (const who of ["visitor", "outsider", "liaison", "author"] as const) {
      const read = [await versionsOf(c, who), await versionOf(c, 1, who), await getVersionContent(actors[who], id("talk"), 1, minutes(5), c)];
      expect(JSON.stringify(read), who).not.toMatch(NAMES);
    }
    await expect(sign(c, "liaison")).rejects.toEqual(refused("forbidden"));
    await expect(freeze(c, "author", { also: [id("ministry")] })).rejects.toEqual(expect.objectContaining({ name: "Refusal" }));
  });

  test("also a version that was frozen and signed before the rule was made stricter", async ({ c }) => {
    await addTalk(c);
    await freeze(c, "author");
    await sign(c, "liaison");
    await c.db.update(meetings).set({ attributionRule: "chatham_house" }).where(eq(meetings.id, id("talk")));
    await c.db.update(records).set({ title: "An answer was promised." }).where(eq(records.id, id("promise")));
    const { content, texts } = (await getVersionContent(actors.visitor, id("talk"), 1, minutes(5), c))!;
    expect(JSON.stringify([await versionsOf(c), (await versionOf(c, 1)).version, texts.filter((t) => t.path !== "/entries/0/title"), content])).not.toMatch(NAMES);
    await expect(sign(c, "outsider")).rejects.toEqual(refused("forbidden"));
  });
});

describe("signing", () => {
  test("keeps verdict and statement with the version, with one event, and leaves the others awaited", async ({ c }) => {
    await addTalk(c);
    await freeze(c, "author");
    await sign(c, "liaison", { verdict: "agree_with_reservation", statement: "Мы говорили иначе.", lang: "ru" });
    expect(await c.db.select({ organization: signatures.organizationId, verdict: signatures.verdict, statement: signatures.statement, lang: signatures.lang, by: signatures.by, at: signatures.at }).from(signatures)).toEqual([{ organization: id("ministry"), verdict: "agree_with_reservation", statement: "Мы говорили иначе.", lang: "ru", by: actors.liaison.userId, at: minutes(1) }]);
    const [version] = (await versionsOf(c)).versions;
    expect(version?.signers.map((s) => [s.organization.label.text, s.organization.voice, s.signature?.verdict, s.signature?.statement])).toEqual([
      ["Ministry of Answers", "government", "agree_with_reservation", { text: "Мы говорили иначе.", lang: "ru", origin: "original", checked: true }],
      ...version!.signers.slice(1).map((s) => [s.organization.label.text, "civil-society", undefined, undefined]),
    ]);
    expect(version?.signers.slice(1).map((s) => s.organization.label.text).sort()).toEqual(["Bureau of Authors", "Society of Others"]);
    expect((await trailOf(actors.visitor, id("talk"), "en", minutes(5), c)).map((l) => [l.verb, l.by.kind])).toEqual([["signed", "organization"], ["froze", "organization"]]);
    expect(JSON.stringify([await versionsOf(c), await versionOf(c, 1)])).not.toContain(actors.liaison.userId);
  });

  test("says nothing of the language where nothing is stated", async ({ c }) => {
    await addTalk(c);
    await freeze(c, "author");
    await sign(c, "liaison");
    expect(await c.db.select({ statement: signatures.statement, lang: signatures.lang }).from(signatures)).toEqual([{ statement: null, lang: null }]);
  });

  test.for([
    ["visitor", "signedOut"], ["editor", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"], ["learner", "forbidden"], // neither side, or not expected
    ["author", "ownText"], // froze it
  ] as const)("is refused to %s", async ([who, code], { c }) => {
    await addTalk(c);
    await freeze(c, "author");
    await expect(sign(c, who)).rejects.toEqual(refused(code));
    expect([await countOf(c, signatures), await c.db.$count(events, eq(events.verb, "signed"))]).toEqual([0, 0]);
  });

  test("is open to a colleague of who froze it, and to nobody whose organisation is not expected", async ({ c }) => {
    await addTalk(c);
    await c.db.update(participants).set({ presence: "absent" }).where(eq(participants.organizationId, id("others")));
    await freeze(c, "author");
    await sign(c, "colleague");
    await expect(sign(c, "outsider")).rejects.toEqual(refused("forbidden"));
  });

  test("twice is refused, also at the same moment and with another verdict", async ({ c }) => {
    await addTalk(c);
    await freeze(c, "editor");
    const both = await Promise.allSettled([sign(c, "liaison"), sign(c, "liaison", { verdict: "dissent", statement: "No." })]);
    expect(both.map((r) => r.status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(sign(c, "liaison", { verdict: "dissent", statement: "No." })).rejects.toEqual(refused("wrongState"));
    expect([await countOf(c, signatures), await c.db.$count(events, eq(events.verb, "signed"))]).toEqual([1, 1]);
  });

  test("needs a frozen version of a released meeting, and the latest one", async ({ c }) => {
    await addTalk(c);
    await expect(sign(c, "liaison")).rejects.toEqual(refused("wrongState"));
    await freeze(c, "editor");
    await correct(c, "Talk about tax audits");
    await freeze(c, "editor", { version: 2 }, minutes(2));
    await expect(sign(c, "liaison", { number: 1 })).rejects.toEqual(stale);
    await expect(sign(c, "liaison", { number: 3 })).rejects.toEqual(stale);
    await withdrawRecord(actors.editor, id("talk"), 2, "It names a person.", minutes(3), c);
    await expect(sign(c, "liaison", { number: 2 }, minutes(4))).rejects.toEqual(refused("notFound"));
  });

  test("stays with its version: whoever signed the first is awaited on the second", async ({ c }) => {
    await addTalk(c);
    await freeze(c, "editor");
    await sign(c, "liaison");
    await correct(c, "Talk about tax audits");
    await freeze(c, "editor", { version: 2 }, minutes(2));
    const { versions, changed } = await versionsOf(c);
    expect(versions.map((v) => [v.number, v.signers.filter((s) => s.signature).map((s) => s.organization.label.text)])).toEqual([[2, []], [1, ["Ministry of Answers"]]]);
    expect(changed).toBe(false);
    expect(await versionVerbs(actors.liaison, id("talk"), minutes(3), c)).toEqual({ freeze: false, sign: 2, frozeIt: false });
    await sign(c, "liaison", { number: 2 }, minutes(3));
    expect(await versionVerbs(actors.liaison, id("talk"), minutes(4), c)).toEqual({ freeze: false, sign: undefined, frozeIt: false });
  });
});

describe("an earlier version", () => {
  test("is readable with a difference from the one before", async ({ c }) => {
    await addTalk(c);
    await freeze(c, "editor");
    await correct(c, "Talk about tax audits");
    await freeze(c, "editor", { version: 2 }, minutes(2));
    const [first, second] = [await versionOf(c, 1), await versionOf(c, 2)];
    expect([first.record.title, first.since, first.newest]).toEqual([{ words: "Talk about audits", lang: "en" }, undefined, 2]);
    expect(second.since).toEqual({ number: 1, changes: [{ part: "title", field: "title", is: "changed", before: { words: "Talk about audits", lang: "en" }, after: { words: "Talk about tax audits", lang: "en" } }] });
    expect(await getVersion(actors.visitor, id("talk"), 3, "en", minutes(5), c)).toBeUndefined();
    expect(await getVersion(actors.visitor, id("nowhere"), 1, "en", minutes(5), c)).toBeUndefined();
  });

  test("no longer tells an entry that was withdrawn, nor a person who lost the basis to be named", async ({ c }) => {
    await addTalk(c);
    await freeze(c, "editor");
    await withdrawRecord(actors.editor, id("promise"), 1, "It names a person.", minutes(1), c);
    await c.db.update(participants).set({ namingBasis: "none" }).where(eq(participants.personId, id("minister")));
    for (const who of ["visitor", "author", "editor"] as const) {
      const served = (await getVersionContent(actors[who], id("talk"), 1, minutes(5), c))!;
      expect(JSON.stringify([served, await versionOf(c, 1, who)]), who).not.toMatch(/will answer|shall answer|Ministerova/);
      expect(hashOf(served.content)).toBe(served.hash);
    }
    expect((await versionOf(c, 1)).record.entries).toMatchObject([{ gone: true, title: { gone: true } }]);
  });

  test("is verifiable by anyone, also after a text was erased", async ({ c }) => {
    await addTalk(c);
    await freeze(c, "editor");
    const { id: versionId } = (await latestVersion(c.db, id("talk")))!;
    await c.db.update(recordVersionTexts).set({ salt: null, value: null }).where(and(eq(recordVersionTexts.versionId, versionId), eq(recordVersionTexts.path, "/summary")));
    const { content, hash, texts } = (await getVersionContent(actors.visitor, id("talk"), 1, minutes(5), c))!;
    expect(hashOf(content)).toBe(hash);
    const at = (path: string) => path.split("/").slice(1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], JSON.parse(content));
    for (const { path, salt, value } of texts) if (path !== "/summary") expect(digestOf(salt!, value!), path).toBe(at(path));
    expect(texts.find((t) => t.path === "/summary")).toMatchObject({ salt: null, value: null });
    expect((await versionOf(c, 1)).record.summary).toEqual({ gone: true });
    expect((await versionsOf(c)).changed).toBe(false);
  });

  test("goes with its meeting: nothing of it is read once that is withdrawn", async ({ c }) => {
    await addTalk(c);
    await freeze(c, "editor");
    await withdrawRecord(actors.editor, id("talk"), 1, "It names a person.", minutes(1), c);
    for (const who of ["visitor", "author", "editor", "liaison"] as const) {
      expect(await getVersions(actors[who], id("talk"), "en", minutes(2), c), who).toBeUndefined();
      expect(await getVersion(actors[who], id("talk"), 1, "en", minutes(2), c), who).toBeUndefined();
      expect(await getVersionContent(actors[who], id("talk"), 1, minutes(2), c), who).toBeUndefined();
    }
    expect(await versionVerbs(actors.author, id("talk"), minutes(2), c)).toMatchObject({ freeze: false, sign: undefined });
  });
});

describe("practice", () => {
  const addPracticeTalk = async (c: Connection) => {
    await addCast(c);
    await addIssue(c, "case", { by: null, parties: [{ role: "responsible", organization: id("ministry") }, { role: "asked", organization: id("practiceAuthority") }] });
    await addMeeting(c, "talk", { by: "learner", practice: true, participants: [{ name: "Practice NGO", organization: id("practiceNgo") }, { name: "Society of Others", organization: id("others") }] });
    await c.db.insert(agendaItems).values({ id: id("item/1"), meetingId: id("talk"), order: 1, title: "Audits", lang: "en", state: "discussed", issueId: id("case") });
  };

  test("organisations alone sign a practice record, and their signatures are marked", async ({ c }) => {
    await addPracticeTalk(c);
    expect((await versionsOf(c)).expected.map((l) => l.title.text).sort()).toEqual(["Practice Authority", "Practice NGO"]);
    await freeze(c, "editor");
    await sign(c, "learner");
    expect((await versionsOf(c)).versions[0]?.signers.map((s) => [s.organization.label.text, s.practice, s.signature !== undefined])).toEqual([["Practice NGO", true, true], ["Practice Authority", true, false]]);
    await expect(sign(c, "liaison")).rejects.toEqual(refused("forbidden"));
  });

  test("goes with its versions and signatures", async ({ c }) => {
    await addPracticeTalk(c);
    await freeze(c, "learner");
    await c.db.delete(agendaItems).where(eq(agendaItems.meetingId, id("talk")));
    await c.db.delete(participants).where(eq(participants.meetingId, id("talk")));
    expect((await removePractice(actors.system, days(1), c)).outcome).toBe("removed");
    expect([await countOf(c, recordVersions), await countOf(c, expectedSigners), await countOf(c, recordVersionTexts)]).toEqual([0, 0, 0]);
  });
});

describe("the buttons of the page", () => {
  test.for([
    ["visitor", { freeze: false, frozeIt: false }],
    ["author", { freeze: true, sign: undefined, frozeIt: true }],
    ["colleague", { freeze: true, sign: 1, frozeIt: false }],
    ["liaison", { freeze: false, sign: 1, frozeIt: false }],
    ["learner", { freeze: false, sign: undefined, frozeIt: false }],
    ["editor", { freeze: true, sign: undefined, frozeIt: false }],
    ["admin", { freeze: false, sign: undefined, frozeIt: false }],
  ] as const)("for %s", async ([who, verbs], { c }) => {
    await addTalk(c);
    await freeze(c, "author");
    expect(await versionVerbs(actors[who], id("talk"), minutes(1), c)).toEqual(verbs);
    expect(await versionVerbs(actors[who], id("nowhere"), minutes(1), c)).toMatchObject({ freeze: false, frozeIt: false });
  });
});
