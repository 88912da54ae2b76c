import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { slugify } from "../lib/slug";
import { LOCALES } from "../lib/locales";
import { OSCE_FIELDS } from "./shapes/topic";
import { topicRows } from "./topics";

const rows = topicRows();
const records = rows.records ?? [];
const topics = rows.topics ?? [];

const FOUNDING = path.resolve(import.meta.dirname, "../../shared/founding");
const MENU = { heading: "Fields of work", after: "Field operations" };

test("there are 23 fields of work in one scheme, each a record without parent, claim or sort key", () => {
  expect(topics).toHaveLength(23);
  expect(topics.map((t) => [t.scheme, t.parentId ?? null])).toEqual(Array(23).fill([OSCE_FIELDS, null]));
  expect(records.map((r) => [r.kind, r.id])).toEqual(topics.map((t) => ["topic", t.id]));
  expect(rows.claims ?? []).toEqual([]);
});

test("the code is the slug, and the slug of the English title", () => {
  expect(records.map((r) => r.slug)).toEqual(topics.map((t) => t.code));
  expect(records.map((r) => slugify(r.title))).toEqual(topics.map((t) => t.code));
});

test("every title stands in every language", () => {
  const lines = records.map((r) => LOCALES.filter((lang) => lang === "en" || rows.translations?.some((t) => t.recordId === r.id && t.field === "title" && t.lang === lang)));
  expect(lines).toEqual(records.map(() => [...LOCALES]));
});

test.skipIf(!existsSync(FOUNDING))("they are those of the menu, in its order (skipped where the founding documents are not beside the repository)", () => {
  const file = readdirSync(FOUNDING).find((name) => name.startsWith("002_"));
  const lines = readFileSync(path.join(FOUNDING, file ?? ""), "utf8").split("\n").map((line) => line.replace(/^- ?/, "").trim());
  const menu = lines.slice(lines.indexOf(MENU.heading) + 1, lines.indexOf(MENU.after));
  expect(records.map((r) => r.title.toLowerCase())).toEqual(menu.map((line) => line.toLowerCase()));
});
