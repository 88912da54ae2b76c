import { describe, expect, test } from "vitest";
import { RAISING_FIELDS } from "./raising";
import { FRAME, recordFormInput } from "./record-form-input";
import { fieldsOf, type Part, PART_FORMS } from "./record-forms";
import { RECORD_KINDS, type RecordKind } from "./records";

const FORMS: [RecordKind, Part | undefined][] = RECORD_KINDS.flatMap((noun) => [[noun, undefined], ...(Object.keys(PART_FORMS) as Part[]).filter((part) => (PART_FORMS[part].of as readonly RecordKind[]).includes(noun)).map((part): [RecordKind, Part] => [noun, part])] as [RecordKind, Part | undefined][]);
const KEY = "00000000-0000-4000-8000-000000000001";
const read = (values: Record<string, string>) => recordFormInput.safeParse({ key: KEY, why: "", whyLang: "en", ...values });
const wrong = (values: Record<string, string>) => read(values).error?.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);

describe("the form of a record", () => {
  test.each(FORMS)("of %s (%s) has no field named like what every form carries, or like a choice beside a field", (noun, part) => {
    const names = fieldsOf(noun, part).map((field) => field.name);
    const taken = new Set([...FRAME, ...RAISING_FIELDS.map((field) => field.name)]);
    expect(names.filter((name) => taken.has(name) || name.includes("."))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("reads the dates on which a holder was seen, each as people write it", () => {
    const held = { noun: "person", part: "memberships", role: "chair", within: "@ministry", sourceId: "@article" };
    expect(read({ ...held, seen: "22 October 2021; 2022" }).data?.values).toMatchObject({ role: "chair", seen: ["2021-10-22", "2022"] });
    expect(wrong({ ...held, seen: "sometime" })).toEqual([expect.stringMatching(/^seen: date\./)]);
  });

  test("knows with which version a choice was made", () => {
    const place = { noun: "place", title: "Aqsu", lang: "en" };
    expect(read({ ...place, comparedWith: "3", "keep.title": "mine" }).data).toMatchObject({ comparedWith: 3, keep: { title: "mine" } });
    expect(read({ ...place, "keep.title": "somebody's" }).data?.keep).toEqual({});
    expect(wrong({ ...place, comparedWith: "the last" })).toHaveLength(1);
  });

  test("of a new issue alone asks who raised it and who is to answer", () => {
    const issue = { noun: "issue", title: "Audits", lang: "en" };
    const raising = { raisedByUs: "yes", answeringBody: "Ministry of Answers", "answeringBody.pick": KEY };
    expect(read({ ...issue, ...raising }).data).toMatchObject({ values: { raisedByUs: true }, references: { answeringBody: [{ typed: "Ministry of Answers", pick: KEY }] } });
    expect(read(issue).data).toMatchObject({ values: { raisedByUs: false }, references: { answeringBody: [] } });
    expect(wrong({ ...issue, raisedByUs: "the others" })).toEqual(["raisedByUs: notAnOption"]);
    const others: Record<string, string>[] = [{ ...issue, id: KEY, version: "1" }, { noun: "issue", id: KEY, version: "1", part: "issueParties", role: "raised", publicBasis: "none" }, { noun: "entry", title: "Audits", lang: "en", classification: "statement" }, { noun: "place", title: "Aqsu", lang: "en" }];
    for (const other of others) expect(read({ ...other, ...raising }).error?.issues).toMatchObject([{ code: "unrecognized_keys", keys: Object.keys(raising) }]);
  });

  test("refuses what its definition does not list", () => {
    expect(read({ noun: "place", title: "Aqsu", lang: "en", visibility: "public" }).error?.issues).toMatchObject([{ code: "unrecognized_keys", keys: ["visibility"] }]);
  });
});
