/** A stored date as the quick log's boxes show it; what the boxes cannot say stands in the EDTF field. */
export function quickDateBoxes(edtf: string | null): Record<string, string> {
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?([~?%])?$/.exec(edtf ?? "");
  if (!found) return edtf ? { edtf } : {};
  const [, year = "", month = "", day = "", mark = ""] = found;
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year, ...(mark === "~" || mark === "%" ? { about: "yes" } : {}), ...(mark === "?" || mark === "%" ? { uncertain: "yes" } : {}) };
}
