import { expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, addClaim, addSource, addStatistic, id, NOW } from "@/tests/factories";
import { translations } from "./schema";
import { getStatistic, listStatistics } from "./statistics";

test("the list has each series with its measure and the figures of its latest period, never a garbled one", async ({ c }) => {
  await addCast(c);
  await addSource(c, "source");
  await addStatistic(c, "registered", { measure: "NGOs on the register" });
  await addStatistic(c, "active", { measure: "NGOs that work" });
  const value = (series: string, period: string, number: string, o: object = {}) => addClaim(c, id(series), { field: "value", period, value: number, qualifier: "exactly", sourceId: id("source"), ...o });
  await value("registered", "2020-12", "22000");
  await value("registered", "2023-04", "23335");
  await value("active", "2025-10", "18000", { standing: "rival", qualifier: "more_than" });
  await value("active", "2025-10", "28100", { standing: "rival" });
  await value("active", "2026", "1", { value: null, confidence: "garbled", standing: "background", defectKind: "-", defectLiteral: "-", defectPlausible: "-" });
  const lines = await listStatistics(actors.visitor, "en", NOW, c);
  expect(lines.map((l) => [l.measure.text, l.latest.map((f) => `${f.qualifier} ${f.value?.text}`).sort()])).toEqual([["NGOs that work", ["exactly 28100", "more_than 18000"]], ["NGOs on the register", ["exactly 23335"]]]);
});

test("the measure is in the reader's language where it is translated, else in its own", async ({ c }) => {
  await addCast(c);
  await addStatistic(c, "active", { measure: "NGOs that work" });
  await c.db.insert(translations).values({ recordId: id("active"), field: "measure", lang: "ru", text: "действующие НПО", origin: "machine" });
  const measure = async (locale: "en" | "ru" | "kk") => (await getStatistic(actors.visitor, id("active"), locale, NOW, c))!.measure;
  expect(await measure("ru")).toEqual({ text: "действующие НПО", lang: "ru", origin: "machine", checked: false });
  expect([(await measure("en")).lang, (await measure("kk")).lang]).toEqual(["en", "en"]);
});
