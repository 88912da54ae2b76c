import type { ReadChange } from "@/db/waiting-record";
import { translator } from "@/i18n/messages";
import { fieldLabel } from "@/i18n/record-form-words";
import { fieldsOf } from "@/lib/record-forms";
import { RecordLink } from "../record/record-link";
import { Table } from "../ui/table";
import { type ReadContext, readFields, rowName, rowsById } from "./read-values";

/** What a correction changes of one record or row, field by field: what stands there, and what will. */
export function CorrectionTable({ change, context }: { change: ReadChange; context: ReadContext }) {
  const { locale } = context;
  const t = translator(locale);
  const { noun, part, before, after, now } = change;
  const within = { ...context, rows: rowsById(noun, change.beside, locale) };
  const lang = (now ?? after ?? before)?.lang;
  const read = (values: Record<string, string> | undefined) => new Map(values ? readFields(noun, part, lang ? { lang, ...values } : values, within).map(({ name, value }) => [name, value]) : []);
  const [was, will] = [read(before), read(after)];
  const names = fieldsOf(noun, part).map((field) => field.name).filter((name) => (name in (before ?? {}) || name in (after ?? {})) && (was.has(name) || will.has(name)));
  const how = t(`waiting.${!before ? "added" : !after ? "removed" : "changed"}`);
  const what = part ? `${t(`recordForm.parts.${part}`)}: ${rowName(noun, part, now ?? after ?? before ?? {}, within)}` : t("recordForm.page.fieldsHeading");
  const empty = <span className="text-graphite">{t("waiting.empty")}</span>;
  return (
    <>
      {change.record && <p className="mb-4">{t("waiting.corrects")}: <RecordLink link={change.record} locale={locale} /> <span className="text-graphite">({t(`recordForm.nouns.${noun}`)})</span></p>}
      <Table
        caption={`${what} (${how})`}
        columns={[{ key: "what", header: t("recordForm.page.what") }, { key: "before", header: t("recordForm.page.before") }, { key: "after", header: t("recordForm.page.after") }]}
        rows={names.map((name) => ({ key: name, cells: { what: fieldLabel(name, locale, part ?? noun), before: was.get(name) ?? empty, after: will.get(name) ?? empty } }))}
      />
    </>
  );
}
