import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf, hashOf, type JointRecord, openRecord, readsAsFrozen, sealRecord, textsOf, withoutWhatIsGone, type Words } from "./joint-record";
import { differences } from "./record-difference";

const say = (words: string): Words => ({ words, lang: "en" });
const named = (words: string) => ({ name: say(words) });
/** A salt for each path that is the same in every run. */
const saltFor = (path: string) => hashOf(`salt of ${path}`).slice(0, 32);

const record = (over: Partial<JointRecord<Words>> = {}): JointRecord<Words> => ({
  format: "suhbat-joint-record/2", meeting: "m", title: say("Talk about audits"), summary: null, classification: "meeting", starts: "2026-11-05", ends: null, startTime: null, timeZone: null, inferred: false, status: "held", previousStarts: null, statusReason: null, extraordinary: null, topics: null, standsFor: { count: 1, qualifier: "exactly" }, mode: "in_person", openness: "not_stated",
  attributionRule: "on_the_record", outcomeReport: "not_stated", country: "KZ", edition: null, practice: false, platform: named("Platform"), partOf: null, recordedBy: named("Bureau"), attendance: { count: 7, qualifier: "about", asWritten: say("some seven") }, places: [],
  agenda: [{ number: say("1"), title: say("Audits"), state: "discussed", declineReason: null, results: [], attributionRule: null, issue: named("Suspended after audits"), carriedFrom: null }],
  participants: [participant({ party: named("Ministry"), role: "chair", presence: "present" }), participant({ party: null })],
  entries: [entry("e1", "An answer was promised."), entry("e2", "The order was annulled.")], quotations: [], claims: [], ...over,
});
const participant = (over: Partial<JointRecord<Words>["participants"][number]>): JointRecord<Words>["participants"][number] => ({
  party: null, represented: false, detail: [], asRecorded: null, onBehalfOf: null, role: "participant", presence: "not_stated", mode: "not_stated", count: null, qualifier: null, note: null, ...over,
});
const entry = (id: string, title: string): JointRecord<Words>["entries"][number] => ({ id, kind: "statement", occurred: "2026-11-05", inferred: false, title: say(title), text: null, speakers: [named("Ministry")], recordedBy: null, practice: false, commitment: null });

const frozen = (r: JointRecord<Words>) => {
  const { content, texts } = sealRecord(r, saltFor);
  return { content, texts, shown: openRecord(content, texts) };
};
const erase = (texts: ReturnType<typeof sealRecord>["texts"], path: string) => texts.map((t) => (t.path === path ? { ...t, salt: null, value: null } : t));

describe("the digest of a text", () => {
  it("is SHA-256 of salt and value", () => {
    // printf '\000\001abc' | sha256sum
    expect(digestOf("0001", "abc")).toBe("c038ae3bc0bc351d1a67b5446f000f21df05e24bdfd434e905afd2c3eaf801e4");
  });
});

describe("the content of a version", () => {
  it("holds no text and no name, and the digest of each under its JSON pointer", () => {
    const { content, texts } = frozen(record());
    expect(content).not.toMatch(/Talk|audits|Ministry|Bureau|promised|seven/);
    expect(texts.map((t) => t.path)).toEqual(expect.arrayContaining(["/title", "/agenda/0/issue/name", "/participants/0/party/name", "/entries/1/title", "/attendance/asWritten"]));
    expect((JSON.parse(content) as { title: string }).title).toBe(digestOf(saltFor("/title"), "Talk about audits"));
    expect(JSON.parse(content)).toMatchObject({ starts: "2026-11-05", participants: [{ role: "chair" }, { party: null }], attendance: { count: 7 } });
  });

  it("opens to the record that was sealed", () => {
    expect(frozen(record()).shown).toEqual(record());
  });

  it("has another hash for any other text and the same one for any order of its keys", () => {
    const words = fc.tuple(fc.string(), fc.string(), fc.string()).map(([title, item, said]) => record({ title: say(title), agenda: [{ ...record().agenda[0]!, title: say(item) }], entries: [entry("e1", said)] }));
    const reordered = (r: JointRecord<Words>) => Object.fromEntries(Object.entries(r).reverse()) as JointRecord<Words>; // the same members
    const salts = fc.constant(saltFor);
    fc.assert(
      fc.property(words, words, salts, (a, b, salt) => {
        const hash = (r: JointRecord<Words>) => hashOf(sealRecord(r, salt).content);
        expect(hash(reordered(a))).toBe(hash(a));
        expect(hash(a) === hash(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { seed: 2026, numRuns: 200 },
    );
  });

  it("hides equal texts and short ones behind different salts", () => {
    const { content } = frozen(record({ title: say("Ministry") }));
    const { title, participants } = JSON.parse(content) as { title: string; participants: [{ party: { name: string } }] };
    expect(title).not.toBe(participants[0].party.name);
  });

  it("keeps its hash when a text is erased, and says that it is gone", () => {
    const { content, texts } = frozen(record());
    const left = erase(texts, "/participants/0/party/name");
    const shown = openRecord(content, left);
    expect(shown.participants[0]?.party).toEqual({ name: { gone: true } });
    expect(shown.title).toEqual(say("Talk about audits"));
    expect(left.filter((t) => t.salt).every((t) => content.includes(digestOf(t.salt!, t.value!)))).toBe(true);
  });
});

describe("whether the record still reads as it was frozen", () => {
  it("asks every text, value and place", () => {
    const { content, texts } = frozen(record());
    expect(readsAsFrozen(record(), content, texts)).toBe(true);
    for (const changed of [record({ title: say("Another title") }), record({ starts: "2026-11-06" }), record({ entries: [entry("e1", "An answer was promised.")] }), record({ summary: say("A summary.") }), record({ status: "postponed", statusReason: say("The hall is closed.") }), record({ previousStarts: "2026-11-04" }), record({ topics: say("Audits.") }), record({ extraordinary: true }), record({ agenda: [{ ...record().agenda[0]!, results: ["undertaking"] }] }), record({ agenda: [{ ...record().agenda[0]!, declineReason: say("Not ours.") }] }), record({ entries: record().entries.toReversed() })])
      expect(readsAsFrozen(changed, content, texts)).toBe(false);
  });

  it("counts an erased text as unchanged, since nobody can say", () => {
    const { content, texts } = frozen(record());
    expect(readsAsFrozen(record({ title: say("Another title") }), content, erase(texts, "/title"))).toBe(true);
  });
});

describe("a version read later", () => {
  it("shows a name only while the public record shows it", () => {
    const { shown, texts } = frozen(record());
    const now = record({ participants: [{ ...record().participants[0]!, party: named("Deputy minister") }], entries: record().entries.map((e) => ({ ...e, speakers: [] })) });
    const read = withoutWhatIsGone(shown, now);
    expect([read.participants[0]?.party, read.entries[0]?.speakers, read.recordedBy]).toEqual([{ name: { gone: true } }, [{ name: { gone: true } }], named("Bureau")]);
    expect(JSON.stringify(textsOf(read, texts))).not.toContain("Ministry");
    expect(textsOf(read, texts).find((t) => t.path === "/participants/0/party/name")).toMatchObject({ salt: null, value: null });
  });

  it("shows a note on a participant, as the name, only while the public record shows it", () => {
    const { shown, texts } = frozen(record({ participants: [participant({ party: named("Ministry"), asRecorded: named("Ministry of A."), onBehalfOf: named("Cabinet"), note: say("Spoke twice.") })] }));
    expect(withoutWhatIsGone(shown, shown as JointRecord<Words>).participants).toEqual(shown.participants);
    const read = withoutWhatIsGone(shown, record({ participants: [participant({ party: null })], platform: null, entries: [] }));
    expect(read.participants[0]).toMatchObject({ party: { name: { gone: true } }, asRecorded: { name: { gone: true } }, onBehalfOf: { name: { gone: true } }, note: { gone: true } });
    expect(JSON.stringify(textsOf(read, texts))).not.toMatch(/Spoke|Cabinet|Ministry of A/);
  });

  it("shows nothing of an entry that was withdrawn, and the old words of one that was corrected", () => {
    const { shown, texts } = frozen(record());
    const read = withoutWhatIsGone(shown, record({ entries: [entry("e1", "An answer was promised in writing.")] }));
    expect(read.entries.map((e) => [e.title, e.gone ?? false])).toEqual([[say("An answer was promised."), false], [{ gone: true }, true]]);
    expect(JSON.stringify(textsOf(read, texts))).not.toContain("annulled");
  });
});

describe("the difference between versions", () => {
  const between = (a: JointRecord<Words>, b: JointRecord<Words>) => differences(frozen(a).shown, frozen(b).shown);

  it("is nothing where nothing changed", () => {
    expect(between(record(), record())).toEqual([]);
  });

  it("names texts and values added, removed and changed, in the order of the record", () => {
    const later = record({ title: say("Talk about tax audits"), starts: "2026-11-06", summary: say("What it was about."), entries: [entry("e2", "The order was annulled in court."), entry("e3", "A letter came.")] });
    expect(between(record(), later)).toEqual([
      { part: "title", field: "title", is: "changed", before: say("Talk about audits"), after: say("Talk about tax audits") },
      { part: "summary", field: "summary", is: "added", after: say("What it was about.") },
      { part: "starts", field: "starts", is: "changed", before: { plain: "2026-11-05" }, after: { plain: "2026-11-06" } },
      { part: "entries", field: "title", is: "changed", before: say("The order was annulled."), after: say("The order was annulled in court.") },
      { part: "entries", field: "title", is: "added", after: say("A letter came.") },
      { part: "entries", field: "title", is: "removed", before: say("An answer was promised.") },
    ]);
  });

  it("calls nothing changed that only stands elsewhere in a list", () => {
    const first = { ...record().agenda[0]!, number: null, title: say("Opening"), issue: null };
    expect(between(record(), record({ agenda: [first, ...record().agenda] }))).toEqual([{ part: "agenda", field: "title", is: "added", after: say("Opening") }]);
    expect(between(record(), record({ entries: record().entries.toReversed() }))).toEqual([]);
  });

  it("tells of what became of an item that stays, and not of the states of one that comes or goes", () => {
    const first = record().agenda[0]!;
    expect(between(record(), record({ agenda: [{ ...first, results: ["undertaking"] }] }))).toEqual([{ part: "agenda", field: "results", is: "added", after: { plain: "undertaking" } }]);
    expect(between(record({ agenda: [{ ...first, results: ["no_answer"] }] }), record())).toEqual([{ part: "agenda", field: "results", is: "removed", before: { plain: "no_answer" } }]);
    expect(between(record(), record({ agenda: [first, { ...first, number: null, title: say("Rents"), issue: null, state: "declined", declineReason: say("Not ours."), results: ["declined"] }] })).map((change) => [change.is, change.field])).toEqual([["added", "title"], ["added", "declineReason"]]);
    expect(between(record(), record({ status: "postponed", previousStarts: "2026-11-04", statusReason: say("The hall is closed.") })).map((change) => [change.part, change.is])).toEqual([["status", "changed"], ["statusReason", "added"], ["previousStarts", "added"]]);
  });

  it("says of an erased text that it is gone, and nothing of two", () => {
    const a = frozen(record());
    const gone = openRecord(a.content, erase(a.texts, "/title"));
    expect(differences(gone, record())).toEqual([{ part: "title", field: "title", is: "changed", before: { gone: true }, after: say("Talk about audits") }]);
    expect(differences(gone, gone)).toEqual([]);
  });

  it("tells of a withdrawn entry in one line", () => {
    const { shown } = frozen(record());
    const [before, after] = [withoutWhatIsGone(shown, record({ entries: [entry("e1", "An answer was promised.")] })), frozen(record({ entries: [entry("e1", "An answer was promised.")] })).shown];
    expect(differences(before, after)).toEqual([{ part: "entries", field: "entries", is: "removed", before: { gone: true } }]);
  });
});
