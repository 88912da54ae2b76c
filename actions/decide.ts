import "server-only";
import type { Conflict, Conflicts } from "@/db/three-way";
import { linksTo } from "@/db/records";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { choiceLabel } from "@/i18n/record-form-words";
import type { Member } from "@/lib/actor";
import type { DeadlineUnit } from "@/lib/deadlines";
import { wholeText } from "@/lib/first-sentence";
import type { Locale } from "@/lib/locales";
import type { Values } from "@/lib/record-forms";
import { Unfinished } from "./form-action";

type Words = { label: (field: string) => string; /** How one side's values of a field read. */ read: (field: string, values: Values) => Promise<string> };

/** The answer to a form in which two people wrote in the same fields: who it was, if the reader may know, and both beside each other. */
export async function toDecide({ conflicts, comparedWith }: Conflicts, locale: Locale, { label, read }: Words): Promise<Unfinished> {
  const t = translator(locale);
  const by = conflicts.find((conflict) => conflict.by)?.by;
  const shown = await Promise.all(conflicts.map(async ({ field, mine, theirs }: Conflict) => ({ field, label: label(field), mine: await read(field, mine), theirs: await read(field, theirs), comparedWith })));
  return new Unfinished({
    conflicts: shown,
    refusal: by ? t("recordForm.changedBy", { name: by }) : t("recordForm.changedMeanwhile"),
    errors: shown.map((one) => ({ field: `keep.${one.field}`, text: t("recordForm.decide", { field: one.label }) })),
  });
}

/** How the columns of one box of a small form read: dates and choices in words, records by their titles. A body that speaks as itself is no post. */
export async function readColumns(actor: Member, locale: Locale, values: Values): Promise<string> {
  if ("title" in values && "text" in values) return wholeText(String(values.title ?? ""), String(values.text ?? ""));
  const ids = Object.entries(values).flatMap(([column, value]) => (column === "party" || column.endsWith("Id") ? [value].flat() : [])).filter((value): value is string => typeof value === "string");
  if (ids.length > 0) {
    const links = await linksTo(actor, ids, locale);
    return ids.map((id) => links.get(id)?.title.text ?? id).join("\n");
  }
  if ("postId" in values) return translator(locale)("promises.asBody");
  if ("unit" in values) return values.count === null ? "" : translator(locale)(`deadlines.counts.${values.unit as DeadlineUnit}`, { count: Number(values.count) }); // a count has its unit
  const [column = "", value = null] = Object.entries(values)[0] ?? [];
  if (value === null || typeof value === "object") return "";
  if (DATES.has(column)) return formatEdtf(String(value), locale);
  if (column === "lang" || column === "verbatimLang") return choiceLabel("entry", undefined, "lang", String(value), locale);
  return column === "basis" ? choiceLabel("entry", "commitments", column, String(value), locale) : String(value);
}
const DATES: ReadonlySet<string> = new Set(["starts", "occurred", "registrationDate", "deadline"]);
