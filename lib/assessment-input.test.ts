import { describe, expect, it } from "vitest";
import { z } from "zod";
import { assessInput, confirmInput, verifyInput } from "./assessment-input";
import { amendPromiseInput, promiseInput } from "./promise-input";

const ID = "0b6c9a52-8f5e-4c1a-9a3b-0d6f0f6c1a11";
const errors = (schema: z.ZodType, values: Record<string, string>) => (schema.safeParse(values).error?.issues ?? []).map((i) => `${i.path.join(".")}: ${i.message}`);

describe("an assessment", () => {
  const said = { subject: ID, key: ID, lang: "en", state: "resolved" };
  it("reads state, date since, statement and evidence", () => {
    expect(assessInput.parse({ ...said, day: "3", month: "11", year: "2026", statement: " Done. ", source: "https://example.org/a" })).toEqual({ subject: ID, key: ID, lang: "en", state: "resolved", since: "2026-11-03", statement: "Done.", source: "https://example.org/a", document: null, responsible: null });
    expect(assessInput.parse(said)).toMatchObject({ since: null, statement: null });
  });
  it.each([
    [{ state: "" }, ["state: required.state"]],
    [{ state: "agreed" }, ["state: notAnOption"]],
    [{ state: "refused" }, ["statement: required.refusal"]],
    [{ state: "not_responsible" }, ["statement: required.whoIs"]],
    [{ state: "not_responsible", responsible: ID }, []],
    [{ document: "No 7" }, ["statement: required.evidence"]],
    [{ year: "26" }, ["year: date.twoDigitYear"]],
    [{ organization: ID }, [": Unrecognized key: \"organization\""]],
  ])("%o", (over, found) => expect(errors(assessInput, { ...said, ...over })).toEqual(found));
});

describe("a verification and a confirmation", () => {
  it("ask for an answer and its words", () => {
    expect(errors(verifyInput, { issue: ID, key: ID, lang: "en" })).toEqual(["answer: required.answer", "statement: required.found"]);
    expect(verifyInput.parse({ issue: ID, key: ID, lang: "tg", answer: "contest", statement: "Not so." })).toMatchObject({ answer: "contest", statement: "Not so." });
    expect(errors(confirmInput, { entry: ID, key: ID, lang: "en", verdict: "contested" })).toEqual(["statement: required.contested"]);
    expect(errors(confirmInput, { entry: ID, key: ID, lang: "en", verdict: "confirmed" })).toEqual([]);
    expect(errors(confirmInput, { entry: ID, key: ID, lang: "en", verdict: "" })).toEqual(["verdict: required.verdict"]);
  });
});

describe("a promise", () => {
  const said = { issue: ID, key: ID, lang: "ru", text: "Ответим в течение 15 рабочих дней." };
  it("reads one deadline, as said and as a date or a count", () => {
    expect(promiseInput.parse({ ...said, due: "26.01.2027", asSaid: "до 26 января", basis: "letter", document: "7", documentDate: "3.12.2026", point: "2", with1: ID, with2: ID })).toMatchObject({
      basis: "letter", document: "7", documentDate: "2026-12-03", point: "2", with: [ID], deadline: { asSaid: "до 26 января", due: "2027-01-26", counted: null },
    });
    expect(promiseInput.parse({ ...said, day: "1", month: "12", year: "2026", count: "15", asSaid: "15 рабочих дней" }).deadline).toEqual({ asSaid: "15 рабочих дней", due: null, counted: { count: 15, unit: "working_days" } });
    expect(amendPromiseInput.parse({ id: ID, version: "2", lang: "ru", text: "Да." })).toMatchObject({ version: 2, basis: null, as: null, deadline: { due: null, counted: null } });
  });
  it.each([
    [{ text: "" }, ["text: required.promise"]],
    [{ count: "15", asSaid: "15 days" }, ["day: required.countedFrom"]],
    [{ count: "15", year: "2026", month: "12", day: "1" }, ["asSaid: required.asSaid"]],
    [{ count: "1.5" }, ["count: count?max=366"]],
    [{ due: "2027-01-26", count: "5", asSaid: "x", year: "2026", month: "12", day: "1" }, ["count: oneDeadline"]],
    [{ basis: "gossip" }, ["basis: notAnOption"]],
    [{ due: "soon" }, ["due: date.notDate"]],
    [{ side: "government" }, [": Unrecognized key: \"side\""]],
  ])("%o", (over, found) => expect(errors(promiseInput, { ...said, ...over })).toEqual(found));
});
