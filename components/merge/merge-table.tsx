import type { MergePage } from "@/db/merge-page";
import { formatEdtf, formatNumber } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import type { MergeField, Row } from "@/lib/merge-fields";
import { fieldsOf } from "@/lib/record-forms";
import type { RecordKind } from "@/lib/records";
import { Table } from "../ui/table";

/** The fields of two records side by side, with what would be kept. What both leave empty is left out. */
export function MergeTable({ page, locale }: { page: MergePage; locale: Locale }) {
  const t = translator(locale);
  const rows = page.fields.map((f) => ({ field: f, into: valueWords(f, f.into, page, locale), from: valueWords(f, f.from, page, locale) })).filter((r) => r.into || r.from);
  return (
    <Table
      caption={t("merge.sideBySide")}
      columns={[{ key: "field", header: t("merge.field") }, { key: "into", header: t("merge.stays") }, { key: "from", header: t("merge.goes") }, { key: "keeps", header: t("merge.kept") }]}
      rows={rows.map(({ field, into, from }) => ({
        key: field.name,
        cells: { field: fieldLabel(field, locale), into: into || t("merge.empty"), from: from || t("merge.empty"), keeps: field.differs ? t("merge.choose") : field.keeps === "from" ? t("merge.goes") : t("merge.stays") },
      }))}
    />
  );
}

/** What stands beside a value, and what nobody chooses between. */
const UNSHOWN = ["sortKey", "lang", "closedAt", "closedBy"];

/** How a field is called; its columns share the word of the first. */
export function fieldLabel(field: MergeField, locale: Locale): string {
  const t = translator(locale);
  const key = `recordForm.fields.${field.columns[0]}` as Parameters<typeof t>[0]; // the columns of every noun have their word there
  return t.has(key) ? t(key as never) : field.name;
}

/** The value of a field as a reader of this language reads it; empty where there is none. */
export function valueWords(field: MergeField, row: Row, page: Pick<MergePage, "kind" | "named">, locale: Locale): string {
  const shown = field.columns.filter((column) => !UNSHOWN.includes(column));
  return shown.flatMap((column) => (row[column] === null || row[column] === undefined ? [] : columnWords(column, row[column], page, locale))).join(" · ");
}

function columnWords(column: string, value: unknown, { kind, named }: Pick<MergePage, "kind" | "named">, locale: Locale): string {
  const t = translator(locale);
  if (typeof value === "boolean") return t(value ? "merge.yes" : "merge.no");
  if (typeof value === "number") return formatNumber(value, locale);
  const text = String(value);
  if (column.endsWith("Id")) return named.get(text)?.text ?? t("merge.unknown");
  const field = fieldsOf(kind as RecordKind).find((f) => f.name === column);
  if (field?.as === "date") return formatEdtf(text, locale);
  const key = (field?.as === "choice" ? `${field.words}.${text}` : field?.as === "language" ? `sources.languagesByCode.${text}` : "") as Parameters<typeof t>[0]; // `has` decides whether there is a word
  return key && t.has(key) ? t(key as never) : text;
}
