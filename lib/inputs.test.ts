import { describe, expect, it, test } from "vitest";
import type { z } from "zod";
import en from "../messages/en.json";
import { amendFollowUpInput, amendMeetingInput, followUpInput, issueInput, passwordInput, quickLogInput, recordInput, returnInput, signInInput } from "./inputs";

const KEY = "3f0e8a52-9d5b-4c1e-8f4e-0c1b2a3d4e5f";
const MEETING = { day: "26", month: "1", year: "2021", edtf: "", participants: "Aigul\nDana", title: "Talk", platform: "", country: "", lang: "en", key: KEY };
const FOLLOW_UP = { day: "", month: "", year: "2021", edtf: "", issue: KEY, text: "We wrote.", lang: "ru", source: "", document: "", key: KEY };
const FORMS: [string, z.ZodType, Record<string, string>][] = [
  ["quickLogInput", quickLogInput, MEETING],
  ["amendMeetingInput", amendMeetingInput, { ...without(MEETING, "key"), id: KEY, version: "3" }],
  ["amendMeetingInput, with choices", amendMeetingInput, { ...without(MEETING, "key"), id: KEY, version: "3", comparedWith: "4", "keep.title": "mine", "keep.participants": "theirs" }],
  ["followUpInput", followUpInput, FOLLOW_UP],
  ["amendFollowUpInput, with choices", amendFollowUpInput, { ...without(without(FOLLOW_UP, "key"), "issue"), id: KEY, version: "3", comparedWith: "4", "keep.text": "theirs" }],
  ["recordInput", recordInput, { id: KEY, version: "1" }],
  ["issueInput", issueInput, { id: KEY }],
  ["returnInput", returnInput, { id: KEY, version: "1", reason: "duplicate", returnText: "Twice." }],
  ["signInInput", signInInput, { email: "a@example.org", password: "secret" }],
  ["passwordInput", passwordInput, { current: "old password", new: "a new password" }],
];
/** What a browser, or somebody without one, can put into any field. */
const HOSTILE = ["", " ", "x", "-1", "0", "1.5", "1e9", "NaN", "99999999999999999999", "null", "[object Object]", "\u0000", "a\u0007b", "\u202etxet", "\ud800", "x".repeat(100_000), "é".repeat(50_000), "a\n".repeat(5_000), "31/02/2021", "2564", "javascript:alert(1)", "ftp://example.org", "http://", KEY.toUpperCase(), `${KEY}x`, "__proto__", "yes", "<script>"];

describe.each(FORMS)("%s", (_, schema, good) => {
  it("takes a good form", () => expect(schema.safeParse(good).success).toBe(true));

  it.each(["state", "side", "authorOrganizationId", "author", "releasedAt", "practice", "kind", "namingBasis", "__proto__x"])("refuses a form that brings %s along", (field) => {
    const parsed = schema.safeParse({ ...good, [field]: "released" });
    expect(parsed.error?.issues.map((issue) => issue.code)).toEqual(["unrecognized_keys"]);
  });

  it("says what is wrong in messages that exist, with the arguments they take", () => {
    const said = new Set<string>();
    for (const field of Object.keys(good)) {
      const forms = [without(good, field), ...HOSTILE.map((value) => ({ ...good, [field]: value }))];
      for (const form of forms) for (const issue of schema.safeParse(form).error?.issues ?? []) said.add(issue.message);
    }
    const unknown = [...said].filter((message) => !isWritten(message));
    expect(unknown).toEqual([]);
  });

  it("never throws, whatever is sent", () => {
    for (const sent of [undefined, null, 1, "text", [], [good], { nothing: 1 }]) expect(schema.safeParse(sent).success).toBe(false);
  });
});

describe("a text", () => {
  const errorOf = (form: Record<string, string>, field: string) => quickLogInput.safeParse(form).error?.issues.find((issue) => issue.path[0] === field)?.message;

  it.each([
    ["title", "", "required.title"], ["title", "   ", "required.title"], ["title", "x".repeat(201), "tooLong?max=200"], ["title", "x".repeat(100_000), "tooLong?max=200"],
    ["title", "a\u0007b", "controlCharacters"], ["title", "a\u202eb", "controlCharacters"], ["participants", "", "required.participants"], ["participants", "a\n".repeat(101), "tooMany?max=100"],
    ["participants", `${"x".repeat(301)}\nb`, "tooLong?max=300"], ["participants", "a\u0000", "controlCharacters"], ["country", "Kazakhstan", "notAnOption"], ["platform", "dialogue", "notAnOption"], ["lang", "fr", "notAnOption"],
    ["month", "13", "date.notMonth"], ["day", "32", "date.notDay"], ["year", "21", "date.twoDigitYear"], ["edtf", "nonsense", "date.notEdtf"],
  ])("in %s: %j → %s", (field, value, message) => expect(errorOf({ ...MEETING, [field]: value }, field)).toBe(message));

  it("of 20 000 characters is a follow-up, of 100 kB it is not, and nothing is cut", () => {
    const parsed = followUpInput.safeParse({ ...FOLLOW_UP, text: "ә".repeat(20_000) });
    expect(parsed.data?.text).toHaveLength(20_000);
    expect(followUpInput.safeParse({ ...FOLLOW_UP, text: "x".repeat(100_000) }).error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([["text", "tooLong?max=20000"]]);
  });

  it("is read as it is kept: participants one a line, the date as EDTF, an empty choice as none", () => {
    expect(quickLogInput.parse({ ...MEETING, participants: " Aigul \r\n\r\n Dana and  two more\n", about: "yes", title: " Talk\u0301 " })).toEqual({ when: "2021-01-26~", participants: ["Aigul", "Dana and  two more"], title: "Talḱ".normalize("NFC"), platform: null, country: null, lang: "en", key: KEY });
    expect(quickLogInput.parse({ ...MEETING, day: "", month: "", year: "" }).when).toBeNull();
    expect(followUpInput.parse({ ...FOLLOW_UP, source: "https://example.org/a", document: " № 7 " })).toMatchObject({ source: "https://example.org/a", document: "№ 7", when: "2021" });
  });

  it("shows every error of a form at once", () => {
    const parsed = quickLogInput.safeParse({ ...MEETING, title: "", participants: "", lang: "fr" });
    expect(parsed.error?.issues.map((issue) => issue.path[0]).sort()).toEqual(["lang", "participants", "title"]);
  });
});

test("a wrong date is told beside the box that has to change, together with what else is wrong", () => {
  const parsed = followUpInput.safeParse({ ...FOLLOW_UP, day: "31", month: "2", year: "2021" });
  expect(parsed.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([["day", "date.noSuchDay"]]);
});

test("a source is an address of the web", () => {
  for (const source of ["javascript:alert(1)", "ftp://example.org", "example.org", "http://", "//example.org", "data:text/html,x"]) expect(followUpInput.safeParse({ ...FOLLOW_UP, source }).error?.issues[0]?.message, source).toBe("url");
});

/** "tooLong?max=200" is written where errors.tooLong exists and takes `max`. */
function isWritten(message: string): boolean {
  const [key = "", args = ""] = message.split("?");
  const text = key.split(".").reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], en.errors);
  return typeof text === "string" && [...new URLSearchParams(args).keys()].every((name) => text.includes(`{${name}`));
}

function without(form: Record<string, string>, field: string): Record<string, string> {
  return Object.fromEntries(Object.entries(form).filter(([name]) => name !== field));
}
