import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Day, DeadlineSum, DeadlineUnit, Span, SumStep, Term } from "@/lib/deadlines";
import type { Locale } from "@/lib/locales";

/** "15 working days from 3 March 2026; 21–25 March 2026 are holidays: 30 March 2026", one sentence a step. */
export const sumSentences = (sum: DeadlineSum, locale: Locale): string[] => sum.steps.map((step) => sentence(step, locale));

/** A term in words: "10 working days", or the day to which it goes. */
export const termWords = ({ count, unit, on }: Term, locale: Locale): string => (on ? translator(locale)("deadlines.changes.to", { date: formatEdtf(on, locale) }) : countWords(count ?? 0, unit ?? "working_days", locale));

export const spanWords = ({ from, to }: { from: Day; to: Day | null }, locale: Locale): string => formatEdtf(from === to ? from : `${from}/${to ?? ".."}`, locale);

/** A whole phrase with its preposition or ending: "since 3 March 2026". */
export const sinceWords = (day: Day, locale: Locale): string => formatEdtf(`${day}/..`, locale);

const countWords = (count: number, unit: DeadlineUnit, locale: Locale) => translator(locale)(`deadlines.counts.${unit}`, { count });

function sentence(step: SumStep, locale: Locale): string {
  const t = translator(locale);
  const due = formatEdtf(step.to, locale);
  const notes = notesOf(step, locale);
  if (step.is === "extended_to") return t("deadlines.sum.extendedTo", { due });
  if (step.is === "named") return notes ? t("deadlines.sum.namedOver", { notes, due }) : t("deadlines.sum.named", { due });
  const term = countWords(step.count ?? 0, step.unit ?? "working_days", locale);
  if (step.is === "extended") return notes ? t("deadlines.sum.extendedOver", { term, notes, due }) : t("deadlines.sum.extended", { term, due });
  const start = formatEdtf(step.from, locale);
  return notes ? t("deadlines.sum.countedOver", { term, start, notes, due }) : t("deadlines.sum.counted", { term, start, due });
}

function notesOf({ holidays, worked, paused, movedFrom }: SumStep, locale: Locale): string {
  const t = translator(locale);
  const list = (spans: Span[]) => ({ spans: spans.map((span) => spanWords(span, locale)).join(", "), days: spans.length === 1 && spans[0]!.from === spans[0]!.to ? 1 : 2 });
  return [
    movedFrom && !holidays.some(({ from, to }) => from <= movedFrom && movedFrom <= to) && t("deadlines.sum.moved", { day: formatEdtf(movedFrom, locale) }),
    holidays.length > 0 && t("deadlines.sum.holidays", list(holidays)),
    worked.length > 0 && t("deadlines.sum.worked", list(worked)),
    paused.length > 0 && t("deadlines.sum.paused", { spans: list(paused).spans }),
  ].filter(Boolean).join("; ");
}
