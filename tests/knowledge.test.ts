import { HtmlValidate } from "html-validate";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AlsoRecorded, Defects, FieldClaims } from "@/components/record/also-recorded";
import { Memberships } from "@/components/record/memberships";
import { Names } from "@/components/record/names";
import { Posts } from "@/components/person/posts";
import { PostsOfBody } from "@/components/organization/posts";
import type { CitedSource, ClaimView, CorroborationView } from "@/db/claims";
import type { MembershipLine } from "@/db/memberships";
import { LOCALES, type Locale } from "@/lib/locales";
import { KNOWLEDGE, SOURCE_RELATIONS } from "@/lib/claims";
import type { RecordKind, RecordLink, Text } from "@/lib/records";

/** How the record shows what it knows: what a reader gets without JavaScript, and in which language each word stands. */
const validator = new HtmlValidate({ extends: ["html-validate:standard"], rules: { "no-inline-style": "error", "prefer-native-element": "off", "no-redundant-role": "off", "long-title": "off", "no-raw-characters": "off" } });

const text = (words: string, o: Partial<Text> = {}): Text => ({ text: words, lang: "en", origin: "original", checked: true, ...o });
const link = (id: string, kind: RecordKind = "source"): RecordLink => ({ kind, id, slug: id, title: text(`Title of ${id}`) });
const source = (id: string, o: Partial<CitedSource> = {}): CitedSource => ({ ...link(id), relation: "press", trust: "normal", ofItself: false, ...o });
let n = 0;
const claim = (o: Partial<ClaimView> = {}): ClaimView => ({
  id: `c${++n}`, recordId: "record", field: "founded", edtf: null, qualifier: null, unit: null, period: null, locator: null, confidence: "stated", knowledge: "known", standing: "accepted", origin: "outside", source: source("a"), ...o,
});

/** The HTML of an element, held to the rules of HTML. */
function html(element: ReactElement): string {
  const markup = renderToStaticMarkup(element);
  const report = validator.validateStringSync(`<!DOCTYPE html>\n<html lang="en"><head><title>x</title></head><body><main>${markup}</main></body></html>`);
  expect(report.results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual([]);
  return markup;
}
const field = (claims: ClaimView[], o: { locale?: Locale; corroborations?: CorroborationView[]; within?: string } = {}) => html(createElement(FieldClaims, { locale: "en", ...o, claims }));
/** The words of a piece of HTML as they are read one after the other. */
const words = (markup: string) => markup.replace(/<q[^>]*>/g, "“").replace(/<\/q>/g, "”").replace(/<\/?(li|p|div|dt|dd|summary)\b[^>]*>/g, " ").replace(/<[^>]+>/g, "").replace(/&#x27;/g, "'").replace(/\s+/g, " ").trim();

describe("a claim", () => {
  it("says a date to its precision, the source, its line and where the source was found", () => {
    expect(words(field([claim({ edtf: "2010-21", source: source("src"), locator: "L12", origin: "founding" })]))).toBe("spring 2010 Title of src, line 12 · founding document");
    expect(words(field([claim({ edtf: "2010", locator: "L31, L35-37" })]))).toBe("2010 Title of a, lines 31, 35–37 · found outside");
  });

  it("gives a number its qualifier, unit and period", () => {
    expect(words(field([claim({ value: text("70"), qualifier: "about", unit: "representatives", period: "2010" })]))).toContain("about 70 representatives · period: 2010");
    expect(words(field([claim({ value: text("50"), qualifier: "more_than", unit: "participants" })], { locale: "ru" }))).toContain("более 50 участников");
    expect(words(field([claim({ value: text("42"), qualifier: "exactly", unit: "meetings" })], { locale: "ru" }))).toContain("42 встречи");
    expect(words(field([claim({ value: text("21"), qualifier: "at_least", unit: "participants" })], { locale: "ru" }))).toContain("не менее 21 участника");
    expect(words(field([claim({ qualifier: "unknown", unit: "NGOs" })]))).toContain("number unknown (NGOs)");
    expect(words(field([claim({ value: text("P3M") })]))).toContain("every quarter");
  });

  it("keeps record, text and date of one claim together, and its paraphrase beside a value", () => {
    expect(words(field([claim({ valueRecord: link("post", "post"), edtf: "2021-01-26", paraphrase: text("He signed as such.") })]))).toBe("Title of post · 26 January 2021 Title of a · found outside He signed as such.");
  });

  it("opens how it was inferred by one press, and says the word alone where nobody wrote it down", () => {
    const markup = field([claim({ edtf: "2009-11-26", confidence: "inferred", how: text("The Thursday before.") })]);
    expect(markup).toMatch(/<details class="inferred"><summary[^>]*>.*26 November 2009.*\(inferred\).*<\/summary><p[^>]*>The Thursday before\.<\/p><\/details>/);
    expect(field([claim({ edtf: "2009-11-26", confidence: "inferred" })])).not.toContain("<details");
    expect(words(field([claim({ edtf: "2009-11-26", confidence: "inferred" })]))).toContain("26 November 2009 (inferred)");
  });

  it("shows the words of the source in their language, unless they are the value over again", () => {
    const markup = field([claim({ edtf: "2021-01", asWritten: { text: "เดือนมกราคม", lang: "th" } })], { locale: "kk" });
    expect(markup).toContain('<q lang="th">เดือนมกราคม</q>');
    expect(field([claim({ edtf: "2013", asWritten: { text: "2013", lang: "en" } })])).not.toContain("<q");
  });

  it("has four sentences for four kinds of not knowing", () => {
    for (const locale of LOCALES) {
      const said = KNOWLEDGE.filter((k) => k !== "known").map((knowledge) => words(field([claim({ knowledge, source: undefined })], { locale })));
      expect(new Set(said).size).toBe(4);
      expect(said.every((s) => /\.( |$)/.test(s))).toBe(true);
    }
  });

  it("warns of a source that speaks of its own doing or deserves little trust, and of nothing else", () => {
    const remark = (o: Partial<CitedSource>) => words(field([claim({ edtf: "2013", source: source("a", o) })])).replace("2013 Title of a · found outside", "").replace(" · ", "");
    expect(Object.fromEntries(SOURCE_RELATIONS.map((relation) => [relation, remark({ relation })]))).toEqual({
      chairs_platform: "written by the platform’s chair", official_body: "from an official body", party_to_case: "from a party to the case", advocate: "from an advocacy organisation", press: "", reprint: "reprint", research: "", unknown: "",
    });
    expect(remark({ relation: "official_body", ofItself: true })).toBe("an official body on itself");
    expect(remark({ trust: "low" })).toBe("a source of low trust");
  });

  it("cited for what the record says, without words of its own, is not said to be silent", () => {
    expect(words(field([claim()]))).toBe("The source reports it. Title of a · found outside");
  });

  it("told for background says so", () => {
    expect(words(field([claim({ edtf: "2013", standing: "background" })]))).toContain("for background");
    expect(words(field([claim({ standing: "background", knowledge: "not_stated" })]))).not.toContain("for background");
  });

  it("marks what a machine translated once a field, with the original one press away in its language", () => {
    const machine = (t: string, original: string) => ({ ...text(t, { lang: "ru", origin: "machine", checked: false }), original: { text: original, lang: "en" } });
    const markup = field([claim({ paraphrase: machine("Никто не пришёл.", "Nobody came.") }), claim({ paraphrase: machine("Все ушли.", "All left.") })], { locale: "ru" });
    expect(markup.match(/машинный перевод/g)).toHaveLength(1);
    expect(markup).toMatch(/<details.*<p lang="en"[^>]*>Nobody came\.<\/p><p lang="en"[^>]*>All left\.<\/p><\/details>/);
  });

  it("says what looking for it elsewhere came to", () => {
    const one = claim({ edtf: "2013" });
    expect(words(field([one], { corroborations: [{ recordId: null, claimId: one.id, result: "not_found", note: text("Three searches."), sources: [] }] }))).toContain("Rests on one source; looked for elsewhere and not found. Three searches.");
  });

  it("names in another language carry it, the interface around them does not", () => {
    expect(field([claim({ edtf: "2013", claimedBy: text("Usen Suleimen") })], { locale: "tg" })).toContain('ба гуфтаи <span lang="en">Usen Suleimen</span>');
  });
});

describe("several claims of one field", () => {
  const rivals = [claim({ edtf: "2021-02-03", standing: "rival" }), claim({ edtf: "2021-02-04", standing: "rival", source: source("b") }), claim({ edtf: "2021-02-04", standing: "rival", source: source("c"), confidence: "inferred", how: text("By the letter.") })];

  it("that differ stand side by side, each with its sources, and none is preferred by itself", () => {
    const markup = field(rivals);
    expect(words(markup)).toMatch(/^3 February 2021 \/ 4 February 2021 — sources differ 3 February 2021 Title of a .* 4 February 2021 Title of b .* Title of c .*\(inferred\) By the letter\.$/);
    expect(words(markup)).not.toContain("The record takes this one");
  });

  it("mark in words the one the record takes, with the reason", () => {
    expect(words(field([...rivals.slice(0, 1), claim({ edtf: "2021-02-04", source: source("b"), preferredBecause: text("It is the court's own date.") })]))).toContain("4 February 2021 The record takes this one: It is the court's own date. Title of b");
  });

  it("of one source share its line, each with its own place in it", () => {
    const said = words(field([claim({ paraphrase: text("First."), locator: "L3" }), claim({ paraphrase: text("Second."), locator: "L5" })]));
    expect(said).toBe("First. line 3 Second. line 5 Title of a · found outside");
  });

  it("that say the same give the value once, with all who say it", () => {
    expect(words(field([claim({ edtf: "2013" }), claim({ edtf: "2013", source: source("b"), locator: "L2", origin: "founding" })]))).toBe("2013 Title of a · found outside Title of b, line 2 · founding document");
  });

  it("can each be linked to, once", () => {
    const all = [...rivals, claim({ edtf: "2013", standing: "background" }), claim({ paraphrase: text("x") }), claim({ paraphrase: text("y") })];
    const markup = field(all);
    for (const { id } of all) expect(markup.match(new RegExp(`id="claim-${id}"`, "g")), id).toHaveLength(1);
    expect(html(createElement(FieldClaims, { claims: all, locale: "en", anchors: false }))).not.toContain("id=");
  });
});

describe("a record", () => {
  const garbled = claim({ field: "notice", confidence: "garbled", standing: "background", asWritten: { text: "130 วัน", lang: "th" }, locator: "L37", note: text("High."), defect: { kind: text("number swapped"), literal: text("130 days"), plausible: text("five days"), evidence: "adilet.zan.kz" } });

  it("never shows what a translation spoiled outside its defect note", () => {
    const also = html(createElement(AlsoRecorded, { claims: [garbled, claim({ field: "notice", value: text("5"), qualifier: "exactly", unit: "days" })], locale: "en" }));
    expect(also).not.toContain("130");
    expect(words(also)).toContain("Notice period 5 days");
    const note = html(createElement(Defects, { claims: [garbled, claim()], locale: "en" }));
    expect(words(note)).toBe("Spoiled in translation: number swapped As printed “130 วัน” Literal sense 130 days Probably meant five days Evidence adilet.zan.kz Where it stands Title of a, line 37 · found outside Note High.");
    expect(note).toContain('<q lang="th">');
  });

  it("says what looking elsewhere came to, with the sources found, and leaves out what stands elsewhere on its page", () => {
    const corroborations: CorroborationView[] = [{ recordId: "record", claimId: null, result: "partly", note: text("The day only."), sources: [link("x"), link("y")] }];
    expect(words(html(createElement(AlsoRecorded, { claims: [claim()], without: ["founded"], corroborations, locale: "en" })))).toBe("Other sources say part of the same. The day only. Title of x; Title of y");
    expect(words(html(createElement(AlsoRecorded, { claims: [claim({ edtf: "2013", locator: "L1" })], within: "a", locale: "en" })))).toBe("Founded 2013 line 1 · found outside");
  });

  it("lists its names in time first, then the others with their language and note", () => {
    const name = (t: string, o: object = {}) => ({ text: t, lang: "en", kind: "official" as const, starts: null, ends: null, ...o });
    expect(words(html(createElement(Names, { names: [name("CSR", { kind: "artefact", note: text("From КСО.") }), name("Later", { starts: "2007" }), name("Earlier", { starts: "1999", ends: "2007" }), name("Құрғонтеппа", { lang: "tg-Latn", kind: "variant" })], locale: "en" })))).toBe(
      "1999 – 2007 Earlier · official name · English since 2007 Later · official name · English CSR · slip of a translation · English From КСО. Құрғонтеппа · other name · Tajik, in Latin letters",
    );
  });
});

describe("somebody in a post", () => {
  const line = (o: Partial<MembershipLine>): MembershipLine => ({ role: "head", starts: null, ends: null, seen: [], in: link("minister", "post"), body: link("ministry", "organization"), member: { label: text("A Minister"), voice: "government" }, ...o });

  it("is shown at the dates of the sources, unknown between them, and in two posts at once only where a source shows both", () => {
    const lines = [line({ seen: ["2021"], source: link("s2") }), line({ seen: ["2006-03-27"], source: link("s1") }), line({ seen: ["2006-03-27"], source: link("s1"), in: link("chairman", "post"), body: link("osce", "organization") })];
    expect(words(html(createElement(Posts, { lines, locale: "en" })))).toBe(
      "27 March 2006 … 2021 Title of minister Title of ministry At the same time: Title of chairman shown by a source on: 27 March 2006 · Title of s1 shown by a source on: 2021 · Title of s2 Between these dates: not known. " +
        "27 March 2006 Title of chairman Title of osce At the same time: Title of minister shown by a source on: 27 March 2006 · Title of s1",
    );
    expect(words(html(createElement(Memberships, { lines: lines.slice(0, 2), locale: "en", show: "member" })))).toBe("A Minister head shown by a source on: 27 March 2006 · Title of s1 shown by a source on: 2021 · Title of s2 Between these dates: not known.");
  });

  it("whose name no source gives is the post alone", () => {
    expect(words(html(createElement(PostsOfBody, { posts: [{ post: link("deputy", "post"), holders: [] }], locale: "en" })))).toBe("Title of deputy The holder’s name is not recorded.");
  });
});
