import { expect, it } from "vitest";
import { parseQuickDate } from "./quick-date";
import { quickDateBoxes } from "./quick-date-boxes";

it.each(["2021-01-26", "2021-01-26~", "2006-03", "2006-03?", "2021", "2021%", "2010-21", "2021-33", "199X", "[2021-02-03,2021-02-04]", "2013/..", null])("%s comes out of the form as it went in", (edtf) => {
  const { day = "", month = "", year = "", about, uncertain, edtf: typed } = quickDateBoxes(edtf);
  expect(parseQuickDate({ day, month, year, about: about === "yes", uncertain: uncertain === "yes", edtf: typed })).toEqual({ ok: true, edtf });
});
