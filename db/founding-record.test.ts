import { afterAll, beforeAll, describe, expect } from "vitest";
import { formatEdtf } from "@/i18n/dates";
import { sumOfCounts } from "@/lib/counts";
import { daysBetween } from "@/lib/edtf";
import { romanNumeral } from "@/lib/editions";
import { LOCALES } from "@/lib/locales";
import { parseQuickDate } from "@/lib/quick-date";
import { atOnce, tenureOf } from "@/lib/tenures";
import { NO_FILTER } from "@/lib/timeline-filter";
import { foundingRows } from "@/seeds/founding";
import { referenceRows } from "@/seeds/reference";
import { mergeRows, seedId } from "@/seeds/rows";
import { openTestDatabase, test } from "@/tests/database";
import { actors, NOW } from "@/tests/factories";
import { getActivity } from "./activities";
import { claimsAbout } from "./claims";
import type { Connection } from "./client";
import { getEntry } from "./entry-page";
import { getIssue } from "./issues";
import { getLegalAct } from "./legal-acts";
import { listLinks } from "./links";
import { countMeetings, getMeeting, listMeetings } from "./meetings";
import { getOrganization } from "./organizations";
import { getPerson } from "./people";
import { getPlace, listPlaces } from "./places";
import { getPlatform } from "./platforms";
import { indexMissing, insertRows } from "./prepare";
import { listQuotations } from "./quotations";
import { search } from "./search";
import { getSource } from "./sources";
import { listTimeline } from "./timeline";

/** The recordability tests T1 to T14 and the requirements of each founding document (docs/requirements.md), read as any visitor reads the record. */
const { visitor, system } = actors;
let c: Connection;

beforeAll(async () => {
  c = await openTestDatabase();
  await insertRows(system, mergeRows(referenceRows(), foundingRows()), [], NOW, c);
  await indexMissing(system, c);
}, 120_000);
afterAll(async () => c?.close());

const meetingOf = async (key: string) => (await getMeeting(visitor, seedId(key), "en", NOW, c))!;
const claimsOf = async (key: string, field: string) => (await claimsAbout(visitor, [seedId(key)], "en", NOW, c)).claims.filter((claim) => claim.field === field);
const onlyHit = async (q: string, kind: string) => (await search(visitor, q, "en", NOW, c)).hits.filter((hit) => hit.kind === kind).map((hit) => hit.id);
const sourceOf = async (key: string) => (await getSource(visitor, seedId(key), "en", NOW, c))!;
const entryOf = async (key: string) => (await getEntry(visitor, seedId(key), "en", NOW, c))!;
/** Relations of a record: direction and type ("in preparatory_for"), and what stands at the other end. */
const linksOf = async (key: string) => (await listLinks(visitor, seedId(key), "en", NOW, c)).map((l) => ({ is: `${l.direction} ${l.type}`, to: l.other.id, participant: l.participant?.text, claimedBy: l.claimedBy?.id, note: l.note?.text }));
const wholeTimeline = async () => {
  const dated = [];
  for (let page = await listTimeline(visitor, NO_FILTER, [], "en", NOW, c); ; page = await listTimeline(visitor, { ...NO_FILTER, cursor: page.next }, [], "en", NOW, c)) {
    dated.push(...page.entries);
    if (!page.next) return { dated, undated: page.undated };
  }
};

describe("the founding record", () => {
  test("T1: the roundtable stands at 26 November 2009, inferred from “on Thursday”", async () => {
    const roundtable = await meetingOf("m-roundtable-2009");
    expect(roundtable.starts).toBe("2009-11-26");
    const starts = (await claimsOf("m-roundtable-2009", "starts")).find((claim) => claim.standing === "accepted");
    expect([starts?.edtf, starts?.confidence, starts?.asWritten]).toEqual(["2009-11-26", "inferred", { text: "on Thursday", lang: "en" }]);
    expect(starts?.how?.text).toBeTruthy();
    const { dated } = await wholeTimeline();
    const entry = dated.find((e) => e.parents.some((p) => p.id === roundtable.id) && e.kind === "meeting");
    expect([entry?.sortKey, entry?.inferred, formatEdtf(entry?.occurred ?? "", "en")]).toEqual(["2009-11-26", true, "26 November 2009"]);
  });

  test("T2: “some 70”, “more than 50” and “a few” keep their qualifier and are never summed to 120", async () => {
    const [size] = await claimsOf("pf-spc", "size");
    expect([size?.value?.text, size?.qualifier, size?.asWritten?.text]).toEqual(["70", "about", "some 70"]);
    const { attendance } = await meetingOf("m-roundtable-2009");
    expect(attendance).toEqual({ count: 50, qualifier: "more_than", asWritten: "More than 50" });
    const affected = (await claimsOf("i-ngo-tax-2021", "affected_count")).find((claim) => claim.qualifier === "unknown");
    expect([affected?.knowledge, affected?.value]).toEqual(["not_stated", undefined]);
    expect(sumOfCounts([{ count: 70, qualifier: "about" }, { count: 50, qualifier: "more_than" }, { count: null, qualifier: "unknown" }])).toBeUndefined();
  });

  test("T3: the forum of 2020 and the XII forum of 2025 are two records, and no “12th” stands in 2020", async () => {
    const [ninth, twelfth] = [await meetingOf("m-cf-9"), await meetingOf("m-cf-12")];
    expect([ninth.edition, ninth.starts, ninth.ends]).toEqual([9, "2020-11-23", "2020-11-27"]);
    expect([twelfth.edition, twelfth.starts, twelfth.ends]).toEqual([12, "2025-10-15", "2025-10-16"]);
    for (const locale of LOCALES) {
      const words = await getMeeting(visitor, seedId("m-cf-9"), locale, NOW, c);
      expect(`${words?.link.title.text} ${words?.summary?.text}`).not.toMatch(/\b12|XII/);
    }
  });

  test("T4: the notice period is five days; 130 is seen in its defect note alone", async () => {
    const notices = [...(await claimsOf("i-assembly", "notice")), ...(await claimsOf("l-assembly-2020", "notice"))];
    expect(new Set(notices.filter((claim) => claim.standing === "accepted").map((claim) => claim.value?.text))).toEqual(new Set(["5"]));
    const garbled = notices.filter((claim) => claim.confidence === "garbled");
    expect(garbled.length).toBeGreaterThan(0);
    for (const claim of garbled) expect([claim.value, claim.qualifier, claim.defect?.literal.text.includes("130")]).toEqual([undefined, null, true]);
  });

  test("T5: the tax case: all 18 rows of the chronology, three ends side by side, 8 days", async () => {
    const issue = (await getIssue(visitor, seedId("i-ngo-tax-2021"), "en", NOW, c))!;
    const facts = (foundingRows().recordFacts ?? []).filter((f) => /^i-ngo-tax-2021\/chronology\/\d+$/.test(f.factId));
    expect(new Set(facts.map((f) => f.factId)).size).toBe(18);
    const shown = new Set(issue.chronology.map((e) => e.entry.id));
    expect(facts.filter((f) => !shown.has(f.recordId))).toEqual([]);
    const ends = await claimsOf("i-ngo-tax-2021", "ended_on");
    expect(new Set(ends.map((claim) => claim.edtf))).toEqual(new Set(["2021-02-03", "2021-02-04", "{2021-04-05,2021-04-06}"]));
    const occurred = (key: string) => issue.chronology.find((e) => e.entry.id === seedId(key))?.entry.occurred ?? "";
    expect(daysBetween(occurred("rec-appeal-2021"), occurred("i-ngo-tax-2021/chronology/13"))).toBe(8);
  });

  test("T6: Tokaev, in any spelling, is one person with the posts of 2001, 2006, 2018 and 2019", async () => {
    for (const spelling of ["Tokaev", "Tokayev", "Toqaev", "Токаев", "Тоқаев"]) expect(await onlyHit(spelling, "person"), spelling).toEqual([seedId("p-tokayev")]);
    const person = (await getPerson(visitor, seedId("p-tokayev"), "en", NOW, c))!;
    const years = person.posts.flatMap((p) => [...p.seen, p.starts ?? ""]).map((d) => d.slice(0, 4));
    for (const year of ["2001", "2006", "2018", "2019"]) expect(years, year).toContain(year);
    expect(new Set(person.posts.map((p) => p.in?.id)).size).toBeGreaterThanOrEqual(4);
  });

  test("T7: Bokhtar, under its old and new names in three scripts' spellings, is one place", async () => {
    for (const spelling of ["Bokhtar", "Kurgan-Tyube", "Qurghonteppa", "Бохтар", "Курган-Тюбе", "Қӯрғонтеппа"]) expect(await onlyHit(spelling, "place"), spelling).toEqual([seedId("pl-bokhtar")]);
  });

  test("T8: a meeting of November 2020 in the capital was in Nur-Sultan, now Astana", async () => {
    const [place] = (await meetingOf("m-cf-9")).places;
    expect([place?.nameAt?.text, place?.place.title.text]).toEqual(["Nur-Sultan", "Astana"]);
    const [of2025] = (await meetingOf("m-cf-12")).places;
    expect([of2025?.nameAt, of2025?.place.title.text]).toEqual([undefined, "Astana"]);
  });

  test("T8 for bodies: the organiser of 2009 was then the OSCE Centre in Astana", async () => {
    const organizer = (await meetingOf("m-roundtable-2009")).participants.find((p) => p.party.label?.text === "OSCE Programme Office in Astana");
    expect([organizer?.role, organizer?.nameThen]).toEqual(["organizer", { text: "OSCE Centre in Astana", lang: "en" }]);
  });

  test("T9: the forum's editions run from I to XII with III, V and VI not found", async () => {
    const forum = (await getPlatform(visitor, seedId("pf-civilforum"), "en", NOW, c))!;
    expect(forum.editions.map((e) => romanNumeral(e.number))).toEqual(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]);
    expect(forum.editions.filter((e) => e.meetings.length === 0).map((e) => [romanNumeral(e.number), e.missing?.knowledge])).toEqual([["III", "unknown"], ["V", "unknown"], ["VI", "unknown"]]);
    expect(forum.editions.filter((e) => e.meetings.length > 1)).toEqual([]);
  });

  test("T10: the memorandums of October 2025 are on record without title and parties, signed at one of two events", async () => {
    const parties = await claimsOf("mem-mia-2025", "party");
    expect(parties.some((claim) => claim.knowledge === "unknown")).toBe(true);
    const [count] = await claimsOf("mem-mia-2025", "count");
    expect([count?.value?.text, count?.qualifier, count?.asWritten?.text]).toEqual(["2", "at_least", "Memorandums"]);
    const signedAt = await claimsOf("mem-mia-2025", "signed_at");
    expect(new Set(signedAt.map((claim) => claim.valueRecord?.id))).toEqual(new Set([seedId("m-mia-2025-10-06"), seedId("m-cf-12")]));
    expect(signedAt.every((claim) => claim.standing === "rival")).toBe(true);
  });

  test("T11: six outreach meetings without a date: not in the dated list, under “No date known”, at least 6, each at its place", async () => {
    const towns = ["tursunzoda", "bokhtar", "gharm", "kulob", "khorugh", "khujand"];
    const ids = towns.map((town) => seedId(`m-spc-${town}/entry`));
    const { dated, undated } = await wholeTimeline();
    expect(dated.filter((e) => ids.includes(e.id))).toEqual([]);
    const shown = undated.filter((e) => ids.includes(e.id));
    expect(shown).toHaveLength(6);
    expect(sumOfCounts(shown.map((e) => e.meeting!.standsFor))).toEqual({ count: 6, qualifier: "at_least" });
    expect(await countMeetings(visitor, { platformId: seedId("pf-spc"), undated: true }, NOW, c)).toEqual({ count: 6, qualifier: "at_least" });
    for (const town of towns) expect((await meetingOf(`m-spc-${town}`)).places.map((p) => p.place.id), town).toEqual([seedId(`pl-${town}`)]);
    const onTheMap = (await listPlaces(visitor, "en", NOW, c)).filter((p) => p.at !== undefined).map((p) => p.link.id);
    expect(onTheMap).toEqual(expect.arrayContaining(towns.map((town) => seedId(`pl-${town}`))));
    for (const town of towns) expect((await getPlace(visitor, seedId(`pl-${town}`), "en", NOW, c))?.undated.map((m) => m.link.id), town).toContain(seedId(`m-spc-${town}`));
  });

  test("T12: the Afghanistan conference takes its date from outside sources alone", async () => {
    const conference = await meetingOf("m-css-conf-2008");
    expect([conference.starts, conference.ends]).toEqual(["2008-11-11", "2008-11-12"]);
    const starts = await claimsOf("m-css-conf-2008", "starts");
    expect(starts.filter((claim) => claim.origin === "founding").map((claim) => [claim.edtf, claim.knowledge])).toEqual([[null, "not_stated"]]);
    expect(starts.filter((claim) => claim.standing === "accepted").every((claim) => claim.origin === "outside" && claim.edtf?.startsWith("2008-11-11"))).toBe(true);
    expect(JSON.stringify(foundingRows().claims?.filter((claim) => claim.recordId === seedId("m-css-conf-2008")).map((claim) => claim.edtf))).not.toContain("2009");
  });

  test("T13: the Public Council of Tajikistan is one platform, of its own country", async () => {
    const council = (await getPlatform(visitor, seedId("pf-pubcouncil-tj"), "en", NOW, c))!;
    expect(council.country).toBe("TJ");
    expect(council.meetings.every((m) => m.country === "TJ")).toBe(true);
    expect(council.summary?.text).toContain("not to be confused");
  });

  test("T14: “พ.ศ. 2003” is refused as a date; the source's claim keeps the label and has no value", async () => {
    expect(parseQuickDate({ day: "", month: "", year: "พ.ศ. 2003", about: false, uncertain: false })).toEqual({ ok: false, error: "buddhistEra", field: "year" });
    const founding = (foundingRows().claims ?? []).filter((claim) => claim.asWritten?.includes("พ.ศ. 2003"));
    expect(founding.length).toBeGreaterThan(0);
    for (const claim of founding) expect([claim.confidence, claim.value, claim.standing]).toEqual(["garbled", null, "background"]);
  });

  test("48 meetings, each with the entry it writes; series, gaps and the recurring activity are no rows", async () => {
    const meetings = [];
    for (let page = await listMeetings(visitor, {}, "en", NOW, c); ; page = await listMeetings(visitor, { cursor: page.next }, "en", NOW, c)) {
      meetings.push(...page.meetings, ...page.undated);
      if (!page.next) break;
    }
    expect(meetings).toHaveLength(48);
    const ids = new Set(meetings.map((m) => m.link.id));
    for (const key of ["m-dp-series", "m-spc-series", "m-oscepa-participation", "m-cf-3", "m-cf-5", "m-cf-6"]) expect(ids.has(seedId(key)), key).toBe(false);
    const writes = new Set((foundingRows().entries ?? []).map((e) => e.ofMeetingId));
    expect([...ids].filter((id) => !writes.has(id))).toEqual([]);
  });

  test("R000-2: held, published, captured and entered are four dates", async () => {
    const [roundtable, source] = [await meetingOf("m-roundtable-2009"), await sourceOf("src-000")];
    expect([roundtable.starts, source.published, source.captured]).toEqual(["2009-11-26", "2009-12-01", "2026-03~"]);
    expect(roundtable.trail.filter((line) => line.record.id === roundtable.id).map((line) => [line.verb, line.day])).toEqual([["imported", NOW]]);
  });

  test("R000-4, R000-5: the roundtable has two organisers, one named speaker and four groups without names", async () => {
    const { participants } = await meetingOf("m-roundtable-2009");
    const inRole = (role: string) => participants.filter((p) => p.role === role).map((p) => p.party.label?.text);
    expect([inRole("organizer"), inRole("speaker"), inRole("participant")]).toEqual([
      ["OSCE Programme Office in Astana", "Public Foundation for Parliamentary Development in Kazakhstan"], ["Alexandre Keltchewsky"], ["local NGOs", "political parties", "think tanks", "members of Parliament"],
    ]);
    expect((await claimsOf("m-roundtable-2009", "organizer")).map((claim) => claim.note?.text)).toEqual([expect.stringContaining("then called OSCE Centre in Astana"), "Joint organiser."]);
  });

  test("R000-6: Astana is a candidate for the place of the roundtable, and says how it was guessed", async () => {
    expect((await meetingOf("m-roundtable-2009")).places.map((p) => [p.place.id, p.candidate])).toEqual([[seedId("pl-astana"), true]]);
    expect((await claimsOf("m-roundtable-2009", "place")).map((claim) => [claim.confidence, claim.standing, Boolean(claim.how)])).toEqual([["inferred", "background", true]]);
    const astana = (await getPlace(visitor, seedId("pl-astana"), "en", NOW, c))!;
    const id = seedId("m-roundtable-2009");
    expect([astana.perhaps.some((m) => m.link.id === id), astana.dated.some((m) => m.link.id === id)]).toEqual([true, false]);
  });

  test("R000-7: no outcome reported is a value, and not the same as not stated", async () => {
    expect([(await meetingOf("m-roundtable-2009")).outcomeReport, (await meetingOf("m-pfpd-2012-12-06")).outcomeReport]).toEqual(["none_reported", "not_stated"]);
    expect((await claimsOf("m-roundtable-2009", "outcome_report")).map((claim) => claim.knowledge)).toEqual(["none_reported"]);
  });

  test("R000-8: words are quoted with speaker, post of that time, language, source and line", async () => {
    const [quoted] = (await entryOf("q-keltchewsky")).quotations;
    expect([quoted?.speaker?.name.text, quoted?.speaker?.detail[0]?.text, quoted?.lang, quoted?.source?.id, quoted?.locator]).toEqual(["Alexandre Keltchewsky", "Head of the OSCE Centre in Astana", "en", seedId("src-000"), "L9"]);
  });

  test("R000-9: issuer, agency credited and site that carried it are told apart", async () => {
    const { claims } = await sourceOf("src-000");
    const chain = ["issuer", "credited_agency", "publisher"].map((field) => claims.find((claim) => claim.field === field)?.valueRecord?.id);
    expect(chain).toEqual(["org-osce-kz", "org-canews", "org-asiaplus"].map(seedId));
    expect(claims.find((claim) => claim.field === "issuer")?.confidence).toBe("inferred");
  });

  test("R000-10: the meetings of 2012 and 2014 with the same organisers are linked as similar", async () => {
    const similar = (await linksOf("m-roundtable-2009")).filter((l) => l.is === "in similar_to");
    expect(new Set(similar.map((l) => l.to))).toEqual(new Set([seedId("m-pfpd-2012-12-06"), seedId("m-pfpd-2014-06-05")]));
    expect(similar.every((l) => l.note)).toBe(true);
  });

  test("R001-1, R001-18: the op-ed is Thai by machine from English, by the chair of the platform it praises", async () => {
    const source = await sourceOf("src-001");
    expect([source.originalTitle.lang, source.originalLang, source.translation, Boolean(source.translationQuality)]).toEqual(["th", "en", "machine", true]);
    expect([source.relation, source.author]).toEqual(["chairs_platform", "Usen Suleimen"]);
    const own = (await claimsOf("p-suleimen", "mentioned")).map((claim) => [claim.source?.relation, claim.source?.ofItself]);
    expect(own).toEqual([["chairs_platform", true]]);
  });

  test("R001-6: the platform with its names, its initiator, its beginning, its rhythm, its chairs in time, members and partners", async () => {
    const platform = (await getPlatform(visitor, seedId("pf-dphd"), "en", NOW, c))!;
    expect(new Set(platform.names.map((n) => n.kind))).toEqual(new Set(["official", "variant", "abbreviation", "artefact"]));
    expect(platform.names.filter((n) => n.kind === "artefact").map((n) => n.text)).toEqual(["CSR"]);
    expect(await onlyHit("Consultative and Advisory Body", "platform")).toEqual([seedId("pf-dphd")]);
    const inRole = (role: string) => platform.memberships.filter((m) => m.role === role).map((m) => m.member?.label.text);
    expect(inRole("initiator")).toEqual(["Ministry of Foreign Affairs of Kazakhstan"]);
    expect(new Set(inRole("chair"))).toEqual(new Set(["Erlan Idrissov", "Mainura Murzamadiyeva", "Usen Suleimen", "Alua Nadirkulova"]));
    expect(platform.memberships.filter((m) => m.role === "chair").every((m) => m.seen.length > 0 && m.source)).toBe(true);
    expect([inRole("member").length, inRole("partner").length]).toEqual([6, 6]);
    expect((await claimsOf("pf-dphd", "composition")).some((claim) => claim.origin === "outside" && claim.paraphrase?.text.includes("observe"))).toBe(true);
    expect((await claimsOf("pf-dphd", "founded")).filter((claim) => claim.standing === "accepted").every((claim) => claim.edtf === "2013")).toBe(true);
  });

  test("R001-7: the promised rhythm stands beside the 42 sittings of the factsheet and those recorded here; the extraordinary one is flagged", async () => {
    const platform = (await getPlatform(visitor, seedId("pf-dphd"), "en", NOW, c))!;
    expect([platform.cadence, platform.cadenceSince, platform.cadenceSource?.id]).toEqual(["P3M", "2013", seedId("src-001")]);
    expect((await claimsOf("pf-dphd", "meetings_held")).map((claim) => [claim.value?.text, claim.qualifier, claim.period, claim.standing])).toEqual([["42", "exactly", "2013/2020-12", "background"]]);
    expect(platform.recordedMeetings).toEqual({ count: platform.meetings.length, qualifier: "exactly" });
    const extraordinary = (foundingRows().meetings ?? []).filter((m) => m.extraordinary).map((m) => m.id);
    expect(extraordinary).toEqual([seedId("m-dp-2021-10-22")]);
    expect((await meetingOf("m-dp-2021-10-22")).link.title.text).toContain("Extraordinary");
    const of = (year: string) => platform.rhythm.find((y) => y.starts.startsWith(year));
    expect(of("2021")?.periods.map((p) => [p.state, p.sittings.map((m) => [m.link.id, m.extraordinary])])).toEqual([
      ["held", [[seedId("m-dp-2021-01-26"), null]]], ["no_record", []], ["no_record", []], ["no_record", [[seedId("m-dp-2021-10-22"), true]]],
    ]);
    expect(of("2017")?.unplaced.map((m) => m.link.id)).toEqual([seedId("m-dp-2017")]); // a year is too coarse for a quarter
    expect(platform.rhythm.at(-1)?.starts).toBe("2013-01-01");
  });

  test("R001-9: raised, item of a sitting, recommendation, undertaking, steps and outcome are one dated chain", async () => {
    const sitting = await meetingOf("m-dp-2021-01-26");
    expect(sitting.agenda.map((item) => [item.state, item.issue?.id])).toEqual([["discussed", seedId("i-ngo-tax-2021")]]);
    expect(sitting.entries.map((e) => e.kind)).toEqual(expect.arrayContaining(["recommendation", "undertaking"]));
    const issue = (await getIssue(visitor, seedId("i-ngo-tax-2021"), "en", NOW, c))!;
    const kinds = issue.chronology.map(({ entry }) => entry.kind);
    const first = ["raised", "recommendation", "undertaking", "follow_up", "outcome", "ruling"].map((kind) => kinds.indexOf(kind as (typeof kinds)[number]));
    expect(first).toEqual([...first].sort((a, b) => a - b));
    expect(first[0]).toBeGreaterThanOrEqual(0);
    const [appeal, check] = [await entryOf("fu-1"), await entryOf("fu-2")];
    expect([appeal.follows?.id, check.follows?.id]).toEqual([seedId("rec-appeal-2021"), seedId("cm-fm-control-2021")]);
    expect([appeal.entry.occurred, check.entry.occurred, check.result]).toEqual(["../2021-02-03", "2021-02-03", "done"]);
    expect(await linksOf("rec-appeal-2021")).toContainEqual(expect.objectContaining({ is: "out led_to", to: seedId("i-ngo-tax-2021/chronology/13"), claimedBy: seedId("p-suleimen") }));
  });

  test("R001-10: the recommendation has an addressee and nobody who made it", async () => {
    const { parties, claims } = await entryOf("rec-appeal-2021");
    expect(parties.map((p) => p.role)).toEqual(["addressee"]);
    expect(claims.filter((claim) => claim.field === "speaker").map((claim) => [claim.knowledge, claim.valueRecord])).toEqual([["not_stated", undefined]]);
  });

  test("R001-11: a reversed decision is an outcome with its body and its legal step: not stated, own review, court", async () => {
    const issue = (await getIssue(visitor, seedId("i-ngo-tax-2021"), "en", NOW, c))!;
    const reversals = (await Promise.all(issue.chronology.map(({ entry }) => getEntry(visitor, entry.id, "en", NOW, c)))).filter((e) => e?.outcomeKind === "decision_reversed");
    expect(reversals.map((e) => [e?.entry.occurred, e?.outcomeStep])).toEqual([["2021-02-03", "not_stated"], ["2021-02-04", "own_review"], ["2021-04-05", "court"], ["2021-04-06", "court"]]);
    expect(reversals.every((e) => e?.parties.some((p) => p.role === "speaker"))).toBe(true);
  });

  test("R001-12: the chair's cause stands as his claim beside four rival accounts, and the record prefers none", async () => {
    const why = await claimsOf("i-ngo-tax-2021", "why_ended");
    expect(why.map((claim) => [claim.standing, claim.preferredBecause])).toEqual(Array(5).fill(["rival", undefined]));
    expect(new Set(why.map((claim) => claim.claimedBy?.text))).toEqual(new Set(["Usen Suleimen", "The Diplomat", "Yevgeniy Zhovtis", "Kazakhstan International Bureau for Human Rights and Rule of Law", "International Lawyers Project"]));
    expect(why.find((claim) => claim.origin === "founding")?.source?.relation).toBe("chairs_platform");
  });

  test("R001-13: “a few” NGOs of the op-ed and the six that others name stay apart", async () => {
    const counts = await claimsOf("i-ngo-tax-2021", "affected_count");
    expect(counts.filter((claim) => claim.origin === "founding" && claim.value)).toEqual([]);
    expect(counts.filter((claim) => claim.origin === "outside").map((claim) => claim.value?.text).sort()).toEqual(["13", "4", "4", "6"]);
    const affected = (foundingRows().issueParties ?? []).filter((p) => p.issueId === seedId("i-ngo-tax-2021") && p.role === "affected");
    expect(affected.filter((p) => p.origin === "founding").map((p) => p.organizationId ?? p.category)).toEqual(["a few NGOs", seedId("org-suspended-ngos")]);
    expect(affected.filter((p) => p.origin === "outside")).toHaveLength(6);
  });

  test("R001-14: the Concept with the titles of its draft and its adoption, number, day, stages and predecessor", async () => {
    const concept = (await getLegalAct(visitor, seedId("l-concept-2020"), "en", NOW, c))!;
    expect([concept.number, concept.adopted, concept.predecessor?.id]).toEqual(["390", "2020-08-27", seedId("l-concept-2006")]);
    const named = (kind: string) => concept.names.filter((n) => n.kind === kind).map((n) => n.text);
    expect([named("official").some((text) => text.includes("2025")), named("variant").every((text) => text.includes("2025")), named("variant").length]).toEqual([false, true, 2]);
    expect(concept.claims.filter((claim) => claim.field === "stage").map((claim) => claim.edtf)).toEqual(["2020/2025", "2026/2030"]);
    expect((await getLegalAct(visitor, seedId("l-defamation-2020"), "en", NOW, c))?.article).toBe("130");
  });

  test("R001-15: a law is what an issue is said to have led to, credited to two bodies by two men", async () => {
    const links = await linksOf("l-assembly-2020");
    expect(links).toContainEqual(expect.objectContaining({ is: "in led_to", to: seedId("i-assembly"), claimedBy: seedId("p-suleimen") }));
    expect(links.filter((l) => l.is === "out credited_to").map((l) => [l.to, l.claimedBy]).sort()).toEqual([[seedId("pf-dphd"), seedId("p-suleimen")], [seedId("pf-ncpt"), seedId("p-tokayev")]].sort());
    expect((await claimsOf("l-assembly-2020", "credited_to")).every((claim) => claim.standing === "rival")).toBe(true);
  });

  test("R001-17: “November last year” is kept and resolved against the day of publication", async () => {
    expect((await sourceOf("src-001")).published).toBe("2021-04-14");
    const [founding] = (await claimsOf("m-cf-9", "starts")).filter((claim) => claim.origin === "founding");
    expect([founding?.edtf, founding?.asWritten, founding?.confidence]).toEqual(["2020-11", { text: "เดือนพฤศจิกายนปีที่แล้ว", lang: "th" }, "inferred"]);
    expect(founding?.how?.text).toContain("April 2021");
  });

  test("R001-19: a city department stands under its committee, the committee under its ministry", async () => {
    const department = (await getOrganization(visitor, seedId("org-tax-kz/almaty"), "en", NOW, c))!;
    expect(department.ancestors.map((a) => a.title.text)).toEqual(["Ministry of Finance of Kazakhstan", "State Revenue Committee of Kazakhstan"]);
    const ministry = (await getOrganization(visitor, department.ancestors[0]!.id, "en", NOW, c))!;
    expect(ministry.children[0]?.children[0]?.link.id).toBe(department.id);
  });

  test("R001-20: the early 1990s are a decade", async () => {
    const [early] = await claimsOf("st-ngo-1990s", "value");
    expect([early?.value?.text, early?.qualifier, formatEdtf(early?.period ?? "", "en")]).toEqual(["400", "about", "about the 1990s"]);
  });

  test("R002-1, R002-2, R002-3: the visit of 26 and 27 March has three meetings in order; what the text does not divide stands on the visit", async () => {
    const visit = await meetingOf("m-degucht-visit-2006");
    expect([visit.starts, visit.ends, visit.places.map((p) => p.place.id)]).toEqual(["2006-03-26", "2006-03-27", [seedId("pl-astana"), seedId("pl-almaty")]]);
    expect(visit.parts.map((m) => m.link.id)).toEqual(["m-degucht-fm-2006", "m-degucht-president-2006", "m-degucht-almaty-2006"].map(seedId));
    expect((await claimsOf("m-degucht-visit-2006", "starts"))[0]?.asWritten?.text).toBe("over the past 24 hours");
    const minister = await meetingOf("m-degucht-fm-2006");
    expect([minister.partOf?.id, minister.starts]).toEqual([visit.id, "[2006-03-26,2006-03-27]"]);
    expect((await claimsOf("m-degucht-visit-2006", "topic")).length).toBeGreaterThanOrEqual(9);
    for (const key of ["m-degucht-president-2006", "m-degucht-fm-2006"]) expect((await claimsOf(key, "topic")).map((claim) => claim.knowledge), key).toEqual(["not_stated"]);
  });

  test("R002-4: De Gucht held two posts at once, one of them an office of one year", async () => {
    const person = (await getPerson(visitor, seedId("p-degucht"), "en", NOW, c))!;
    const [one, other] = person.posts.map((p) => tenureOf([p]));
    expect([person.posts.length, atOnce(one!, other!)]).toEqual([2, true]);
    expect((await claimsOf("p-degucht", "post")).some((claim) => claim.note?.text === "An office of one year.")).toBe(true);
  });

  test("R002-5: the spelling of each source is kept as printed", async () => {
    const { names } = (await getPerson(visitor, seedId("p-tokayev"), "en", NOW, c))!;
    expect(names.filter((n) => n.kind === "as_printed").map((n) => [n.text, n.source?.id])).toEqual([["Kassym-Jomart Tokayev", seedId("src-001")], ["Kassymzhomart Tokaev", seedId("src-002")]]);
    for (const spelling of ["Nazarbaev", "Nazarbayev"]) expect(await onlyHit(spelling, "person"), spelling).toEqual([seedId("p-nazarbayev")]);
  });

  test("R002-6: the OSCE office has its names in time; the label of 2006 is known to be later", async () => {
    const office = (await getOrganization(visitor, seedId("org-osce-kz"), "en", NOW, c))!;
    expect(office.names.map((n) => [n.text, n.starts, n.ends])).toEqual([
      ["OSCE Centre in Almaty", "1999", "2007-06-21"], ["OSCE Centre in Astana", "2007-06-21", "2014-12"], ["OSCE Programme Office in Astana", "[2014-12-18..]", "2019"], ["OSCE Programme Office in Nur-Sultan", "2019", "2022-09-23"],
      ["OSCE Programme Office in Astana", "2022-09-23", null],
    ]);
    const [label] = office.claims.filter((claim) => claim.field === "name" && claim.period === "2006-03-27");
    expect([label?.standing, label?.note?.text]).toEqual(["background", expect.stringContaining("A later label")]);
  });

  test("R002-7: urged, pledged, underlined and remarked are told apart", async () => {
    const told = await Promise.all(["rec-aml-2006", "cm-osce-aml-2006", "rec-media-2006", "rec-push-reforms-2006"].map(entryOf));
    expect(told.map((e) => [e.entry.kind, e.entry.text?.text])).toEqual([
      ["recommendation", expect.stringContaining("“urged”")], ["undertaking", expect.stringContaining("“pledged”")], ["statement", expect.stringContaining("“underlined”")], ["statement", expect.stringContaining("A remark")],
    ]);
    expect(told.map((e) => e.commitments.length)).toEqual([0, 1, 0, 0]);
  });

  test("R002-8, R002-9: two conferences were announced: one is not found, one was held, and “it” was not the city", async () => {
    const [trafficking, tolerance] = [await meetingOf("m-thb-conf-2006"), await meetingOf("m-tolerance-2006")];
    expect([trafficking.status, trafficking.starts, trafficking.corroborations.map((s) => s.result)]).toEqual(["tentative", "[2006-03-27..]", ["not_found"]]);
    expect([tolerance.status, tolerance.starts, tolerance.ends]).toEqual(["held", "2006-06-12", "2006-06-13"]);
    for (const key of ["m-thb-conf-2006", "m-tolerance-2006"]) expect((await claimsOf(key, "announced")).map((claim) => claim.edtf), key).toEqual(["2006-03-27"]);
    const [ambiguous] = (await claimsOf("m-tolerance-2006", "place")).filter((claim) => claim.origin === "founding");
    expect([ambiguous?.asWritten?.text, ambiguous?.knowledge, ambiguous?.valueRecord]).toEqual(["It will be the site", "not_stated", undefined]);
    expect(tolerance.places.map((p) => p.place.id)).toEqual([seedId("pl-almaty")]);
  });

  test("R002-10: the State Commission began, ended, had a predecessor and bears two names", async () => {
    const claims = await Promise.all(["founded", "ended", "predecessor"].map((field) => claimsOf("pf-statecommission-kz", field)));
    expect(claims.map((of) => of.map((claim) => claim.edtf))).toEqual([["2006~", "2006-03"], ["2007-02-19"], [null]]);
    expect(claims[2]?.[0]?.paraphrase?.text).toContain("National Commission");
    for (const name of ["Programme of Political Reforms", "Program of Democratic Reforms"]) expect(await onlyHit(`State Commission ${name}`, "platform"), name).toEqual([seedId("pf-statecommission-kz")]);
  });

  test("R002-11, R003-9: repeated lines, the menu and a machine's caption are noted as no evidence", async () => {
    const noise = async (key: string) => (await sourceOf(key)).claims.filter((claim) => claim.field === "noise").map((claim) => `${claim.locator} ${claim.paraphrase?.text}`);
    expect(await noise("src-002")).toContainEqual(expect.stringMatching(/^L167-173 Repeats lines 160–166 .* counted once/));
    expect(await noise("src-003")).toContainEqual(expect.stringMatching(/^L7-8 .*caption written by a machine.*not evidence/));
    const cited = (foundingRows().claims ?? []).filter((claim) => claim.sourceId === seedId("src-003") && claim.field !== "noise").map((claim) => claim.locator);
    expect(cited.filter((locator) => /L[78]\b/.test(locator ?? ""))).toEqual([]);
  });

  test("R002-12: one party under each translation of its name", async () => {
    for (const name of ["Real Ak Zhol", "Real White Path", "Real Bright Path", "Naghyz Aq-Zhol"]) expect(await onlyHit(name, "organization"), name).toEqual([seedId("org-ak-zhol-real")]);
  });

  test("R002-13: no source says that a meeting was open or closed, so none is", async () => {
    expect(new Set((foundingRows().meetings ?? []).map((m) => m.openness))).toEqual(new Set(["not_stated"]));
    expect((await meetingOf("m-degucht-almaty-2006")).openness).toBe("not_stated");
  });

  test("R003-1: the year of “October 6” comes from a later event, with the reasoning", async () => {
    const [starts] = await claimsOf("m-mia-2025-10-06", "starts");
    expect([starts?.edtf, starts?.asWritten?.text, starts?.confidence]).toEqual(["2025-10-06", "October 6", "inferred"]);
    expect(starts?.how?.text).toMatch(/year is not printed.*16 October 2025/);
  });

  test("R003-2: five regional stages and the ministry's conference prepare the XII forum", async () => {
    const before = (await linksOf("m-cf-12")).filter((l) => l.is === "in preparatory_for").map((l) => l.to);
    expect(new Set(before)).toEqual(new Set([...["zhambyl", "zhetysu", "vko", "mangystau", "astana"].map((region) => seedId(`m-cf12-reg-${region}`)), seedId("m-mia-2025-10-06")]));
  });

  test("R003-4: the Deputy Minister is a post that nobody is guessed to hold", async () => {
    const deputy = (await meetingOf("m-mia-2025-10-06")).participants.find((p) => p.party.label?.text === "Deputy Minister of Internal Affairs of Kazakhstan"); // the post, and no name beside it
    expect([deputy?.role, deputy?.presence, deputy?.party.href, deputy?.party.detail]).toEqual(["participant", "present", undefined, undefined]);
    const ministry = (await getOrganization(visitor, seedId("org-mia-kz"), "en", NOW, c))!;
    expect(ministry.posts.map((p) => [p.post.title.text, p.holders])).toEqual([["Deputy Minister of Internal Affairs of Kazakhstan", []]]);
    expect((await claimsOf("p-depmin-mia", "holder")).map((claim) => claim.knowledge)).toEqual(["not_stated"]);
  });

  test("R003-5: proposals were presented; neither their number nor their content is known", async () => {
    expect((await claimsOf("m-mia-2025-10-06", "proposals")).map((claim) => [claim.knowledge, claim.value])).toEqual([["unknown", undefined]]);
    const { entry, claims } = await entryOf("rec-mia-proposals-2025");
    expect([entry.kind, claims.find((claim) => claim.field === "count")?.qualifier, claims.find((claim) => claim.field === "verbatim")?.knowledge]).toEqual(["recommendation", "unknown", "not_stated"]);
  });

  test("R003-7: two mottos of the XII forum stand beside each other with their sources", async () => {
    const themes = await claimsOf("m-cf-12", "theme");
    expect(new Set(themes.map((claim) => claim.paraphrase?.text)).size).toBe(2);
    expect(themes.every((claim) => claim.standing === "rival" && claim.source && claim.asWritten)).toBe(true);
  });

  test("R003-8: the aggregator is of low trust, and what rests on it alone says so", async () => {
    expect((await sourceOf("src-003")).trust).toBe("low");
    const { claims, corroborations } = await meetingOf("m-mia-2025-10-06");
    expect(corroborations.map((s) => s.result)).toEqual(["not_found"]);
    expect(claims.filter((claim) => claim.origin === "founding").every((claim) => claim.source?.trust === "low")).toBe(true);
  });

  test("R003-10: scheduled by one source, reported held by two others", async () => {
    const statuses = await claimsOf("m-cf-12", "status");
    expect(statuses.map((claim) => [claim.value?.text, claim.standing, claim.origin])).toEqual([["scheduled", "background", "founding"], ["held", "accepted", "outside"], ["held", "accepted", "outside"]]);
    expect((await meetingOf("m-cf-12")).status).toBe("held");
    expect((await meetingOf("m-cf-4")).status).toBe("tentative");
  });

  test("R003-11: a ministry is found by its abbreviations, whatever their language", async () => {
    const ministry = (await getOrganization(visitor, seedId("org-mia-kz"), "en", NOW, c))!;
    expect(ministry.names.filter((n) => ["MIA", "MVD", "МВД РК"].includes(n.text)).map((n) => [n.text, n.lang, n.kind])).toEqual([["MIA", "en", "abbreviation"], ["MVD", "en", "as_printed"], ["МВД РК", "ru", "abbreviation"]]);
    expect(await onlyHit("MVD", "organization")).toContain(ministry.id);
  });

  test("R004-3: whether the “some 70” are members or those present is not said", async () => {
    const [size] = await claimsOf("pf-spc", "size");
    expect([size?.qualifier, size?.unit, size?.note?.text]).toEqual(["about", "representatives", "Members or those present: the page does not say which."]);
  });

  test("R004-4: research is due in a season, and nobody says that it was done", async () => {
    const research = (await getActivity(visitor, seedId("a-research-verlt-2011"), "en", NOW, c))!;
    expect([research.starts, research.ends, formatEdtf(research.ends ?? "", "en"), research.status]).toEqual([null, "2011-21", "spring 2011", "planned"]);
  });

  test("R004-5: a meeting known from a caption alone; the photographer stays in the credit line", async () => {
    const khujand = await meetingOf("m-pubcouncil-khujand-2010");
    expect([khujand.starts, khujand.corroborations.map((s) => s.result)]).toEqual(["2010-04-15", ["not_found"]]);
    expect(khujand.claims.find((claim) => claim.field === "starts")?.note?.text).toContain("photo caption");
    expect((await sourceOf("src-004")).claims.filter((claim) => claim.field === "credit").map((claim) => claim.value?.text)).toEqual(["OSCE/Carolyn Drake"]);
    expect((foundingRows().records ?? []).filter((r) => r.kind === "person" && r.title.includes("Drake"))).toEqual([]);
  });

  test("R004-6, R004-7: assessment, programmes and research are activities with links and issue; supporting is not organising", async () => {
    const programmes = await linksOf("a-programmes-verlt");
    expect(programmes.map((l) => [l.is, l.to]).sort()).toEqual([["out based_on", seedId("a-needs-assessment-2009")], ["out responds_to", seedId("i-tj-verlt")]].sort());
    const assessment = (await getActivity(visitor, seedId("a-needs-assessment-2009"), "en", NOW, c))!;
    expect([assessment.organizers, assessment.supporters.map((s) => s.id)]).toEqual([[], [seedId("org-osce-tj")]]);
    const club = (await getPlatform(visitor, seedId("pf-spc"), "en", NOW, c))!;
    expect(club.memberships.map((m) => [m.role, m.member?.label.text])).toEqual([["supporter", "OSCE Office in Tajikistan"]]);
  });

  test("R004-8: people and posts of two countries are not mixed", async () => {
    const vikki = (await getPerson(visitor, seedId("p-vikki"), "en", NOW, c))!;
    expect(vikki.posts.map((p) => [p.body?.id, p.seen]).sort()).toEqual([[seedId("org-osce-kz"), ["2007-12-10"]], [seedId("org-osce-tj"), ["2010-03-30"]]].sort());
    const places = await listPlaces(visitor, "en", NOW, c);
    expect(places.filter((p) => p.link.id === seedId("pl-khujand")).map((p) => p.country)).toEqual(["TJ"]);
  });

  test("R004-10: the undated page has a window, and says how", async () => {
    const page = await sourceOf("src-004");
    expect([page.published, formatEdtf(page.published ?? "", "en")]).toEqual(["2010-12/2011-05", "December 2010 – May 2011"]);
    expect(page.publishedHow?.text).toMatch(/undated.*December 2010.*spring 2011/);
  });

  test("X6: two likely identities are shown as likely, and neither is merged", async () => {
    const suleimen = (await linksOf("p-suleimen")).filter((l) => l.is === "out likely_same");
    expect(suleimen).toEqual([expect.objectContaining({ to: seedId("m-taskforce-2010-03-30"), participant: "Usen Suleimenov", note: expect.stringContaining("likely, not proven") as string })]);
    expect((await meetingOf("m-taskforce-2010-03-30")).participants.map((p) => [p.party.label?.text, Boolean(p.party.href)])).toEqual([["Ivar Vikki", true], ["Usen Suleimenov", false]]);
    expect((await linksOf("org-pfpd")).filter((l) => l.is === "out likely_same").map((l) => l.to)).toEqual([seedId("m-dp-2022")]);
  });

  test("X7: part of, edition, raised at, recommended at, follows, led to, based on, credited, prepared, similar and likely the same are all there", async () => {
    const types = new Set((foundingRows().links ?? []).map((l) => l.type));
    for (const type of ["preparatory_for", "follows_from", "based_on", "discussed_at", "responds_to", "led_to", "credited_to", "similar_to", "likely_same"] as const) expect(types.has(type), type).toBe(true);
    expect([(await meetingOf("m-degucht-fm-2006")).partOf?.id, (await meetingOf("m-cf-9")).edition]).toEqual([seedId("m-degucht-visit-2006"), 9]);
    expect((await entryOf("rec-appeal-2021")).under.map((r) => r.kind).sort()).toEqual(["issue", "meeting", "platform"]);
  });

  test("X8: a follow-up says what it follows, who is responsible, when it is due and what came of it, unknown included", async () => {
    const [forum, money] = [await entryOf("fu-3"), await entryOf("fu-5")];
    expect([forum.follows?.id, forum.due, forum.result]).toEqual([seedId("m-mia-2025-10-06/entry"), "2025-10-15", "unknown"]);
    expect([money.follows?.id, money.due, money.result, money.parties.map((p) => [p.role, p.line.label?.text])]).toEqual([seedId("rec-aml-2006"), null, "unknown", [["responsible", "Kazakhstan"]]]);
  });

  test("X8: follow-ups with an unknown result are a list of the timeline; what came from sources later is in no list of what is overdue", async () => {
    const list = async (state: "overdue" | "result_unknown") => (await listTimeline(visitor, { ...NO_FILTER, states: [state] }, [], "en", NOW, c));
    const unknown = await list("result_unknown");
    expect([...unknown.entries, ...unknown.undated].map((e) => e.id)).toEqual(expect.arrayContaining([seedId("fu-3"), seedId("fu-5")]));
    const overdue = await list("overdue");
    expect([overdue.entries, overdue.undated]).toEqual([[], []]);
  });

  test("X10: every quotation is in the language of its source; of the Thai op-ed there is none", async () => {
    const ids = (foundingRows().records ?? []).flatMap((r) => r.id ?? []);
    const quoted = await listQuotations(visitor, ids, "en", NOW, c);
    expect(quoted).toHaveLength(3);
    expect(quoted.map((q) => [q.lang, q.translationOf, q.source?.id === seedId("src-001")])).toEqual(Array(3).fill(["en", null, false]));
  });
});
