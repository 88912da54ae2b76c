import type { ReactNode } from "react";
import type { WaitingRecord as Waiting } from "@/db/waiting-record";
import { translator } from "@/i18n/messages";
import type { Part } from "@/lib/record-forms";
import { localePath, type RecordKind } from "@/lib/records";
import { entryContext } from "../entry/entry-context";
import { TimelineItem } from "../entry/timeline-item";
import type { ActionFormTexts } from "../form/action-form";
import { RecordLinks } from "../record/record-link";
import { Notice } from "../ui/notice";
import { Column, Section } from "../ui/page";
import { CorrectionTable } from "./correction-table";
import { type ReadContext, ReadValues } from "./read-values";
import { WaitingActs, WaitingMarks } from "./waiting-list";

type Props = { record: Waiting; context: ReadContext; texts: ActionFormTexts; /** What stands on an entry beside its rows: by when something is due. */ deadlines?: ReactNode };

/** The nouns of which /review has a page as the public will read them. */
const PREVIEWED = { meeting: "meetings", issue: "issues" } as const;

/** All that was entered of a record that waits for release, and below it what this reader may do with it. */
export function WaitingRecord({ record, context, texts, deadlines }: Props) {
  const { locale } = context;
  const t = translator(locale);
  const { line } = record;
  const preview = line.kind === "meeting" || line.kind === "issue" ? PREVIEWED[line.kind] : undefined;
  return (
    <>
      <Column className="mb-4">
        <WaitingMarks line={line} locale={locale} />
        {preview && <p><a href={localePath(locale, `/review/${preview}/${line.id}`)} className="tap">{t("waiting.asPublic")}</a></p>}
        {record.passesOn && <p>{t("waiting.passesOn")}</p>}
        {record.moves.length > 0 && <p>{t("waiting.moves")}: <RecordLinks links={record.moves} locale={locale} /></p>}
      </Column>
      {line.entry && <TimelineItem entry={line.entry} {...entryContext(locale)} unlinked />}
      {record.changes.length > 0 && (
        <Section id="changes" heading={t("waiting.changes")}>
          <Column>
            {record.outdated && <Notice tone="attention">{t("waiting.outdated")}</Notice>}
            <p className="mb-4">{t("recordForm.why")}: <q lang={line.title.lang === locale ? undefined : line.title.lang}>{line.title.text}</q></p>
            {record.changes.map((change, i) => <CorrectionTable key={i} change={change} context={context} />)}
          </Column>
        </Section>
      )}
      <WhatWasEntered noun={line.kind} values={record.values} parts={record.parts} context={context} besides={deadlines} />
      <Section id="decide" heading={t("waiting.decide")}><Column><WaitingActs line={line} locale={locale} texts={texts} /></Column></Section>
    </>
  );
}

/** Every field and row of a record, and what was left empty; `besides` stands between the two. */
export function WhatWasEntered({ noun, values, parts, context, besides }: Pick<Waiting, "values" | "parts"> & { noun: RecordKind; context: ReadContext; besides?: ReactNode }) {
  const t = translator(context.locale);
  const [filled, empty] = [parts.filter((p) => p.rows.length > 0), parts.filter((p) => p.rows.length === 0)];
  return (
    <>
      <Section id="facts" heading={t("recordForm.page.fieldsHeading")}><ReadValues noun={noun} values={values} context={context} /></Section>
      {besides}
      {filled.map(({ part, rows }) => (
        <Section key={part} id={part} heading={t(`recordForm.parts.${part}`)}>
          <ol role="list">{rows.map(({ row, values: entered }) => <li key={row}><ReadValues noun={noun} part={part} values={entered} context={context} /></li>)}</ol>
        </Section>
      ))}
      {empty.length > 0 && <Column className="mt-8"><p className="text-graphite">{t("waiting.notEntered")}: {wordsOf(empty.map((p) => p.part), t)}</p></Column>}
    </>
  );
}

const wordsOf = (parts: readonly Part[], t: ReturnType<typeof translator>) => parts.map((part) => t(`recordForm.parts.${part}`)).join("; ");
