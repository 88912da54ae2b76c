import { Details } from "@/components/ui/details";
import { Table } from "@/components/ui/table";
import { type Change, listChanges } from "@/db/changes";
import { readableValues } from "@/db/record-form-values";
import { formatDay } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import type { Part, Values } from "@/lib/record-forms";
import type { RecordKind } from "@/lib/records";
import { readRow } from "./record-form";

type Of = { noun: RecordKind; id: string; /** Without it the whole record; "fields" its own. */ part?: Change["part"]; row?: string };

/** The lines of the history of a record, of a part of it or of one row, for the table below; empty where the actor reads none. */
export async function historyRows(actor: Actor, { noun, id, part, row }: Of, locale: Locale) {
  const t = translator(locale);
  const lines = (await listChanges(actor, id)).filter((line) => (part === undefined || line.part === part) && (row === undefined || line.row === row));
  const read = async (of: Part | undefined, values: Values | null) => (values ? readRow(noun, of, await readableValues(actor, noun, of, values), locale) : []);
  return Promise.all(lines.map(async (line, i) => {
    const of = line.part === "fields" ? undefined : line.part;
    return {
      key: String(i),
      cells: {
        when: <WhenAndWho day={formatDay(line.at, locale)} by={line.by} waiting={line.version === null ? t("recordForm.page.waiting") : undefined} />,
        what: of ? t(`recordForm.parts.${of}`) : t("recordForm.page.fieldsHeading"),
        before: <ChangedValues of={await read(of, line.before)} />,
        after: <ChangedValues of={await read(of, line.after)} />,
      },
    };
  }));
}

/** Before and after, one line a change. */
export function HistoryTable({ rows, locale }: { rows: Awaited<ReturnType<typeof historyRows>>; locale: Locale }) {
  const t = translator(locale);
  const columns = [{ key: "when", header: t("desk.when") }, { key: "what", header: t("recordForm.page.what") }, { key: "before", header: t("recordForm.page.before") }, { key: "after", header: t("recordForm.page.after") }] as const;
  return <Table caption={t("recordForm.page.history")} columns={[...columns]} rows={rows} />;
}

/** What was changed of what a form is about, folded beneath it; nothing where nothing was. */
export async function HistoryBeside({ actor, of, locale }: { actor: Actor; of: Of; locale: Locale }) {
  const rows = await historyRows(actor, of, locale);
  return rows.length > 0 && <Details summary={translator(locale)("recordForm.page.history")}><HistoryTable rows={rows} locale={locale} /></Details>;
}

function WhenAndWho({ day, by, waiting }: { day: string; by: string | null; waiting?: string }) {
  return <>{day}{by && <><br />{by}</>}{waiting && <><br />{waiting}</>}</>;
}

/** The values of one side of a change, each with its label. */
export function ChangedValues({ of }: { of: { label: string; value: string }[] }) {
  return of.length === 0 ? <>–</> : <ul role="list">{of.map(({ label, value }) => <li key={label} className="break-words">{label}: {value}</li>)}</ul>;
}
