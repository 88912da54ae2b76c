import type { DeadlineChangeView, DeadlineView } from "@/db/deadlines";
import type { SilenceLine } from "@/db/silence";
import { formatDay, formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { statutoryTerm } from "@/lib/statutory-terms";
import { RecordText } from "../record/record-text";
import { sinceWords, spanWords, sumSentences, termWords } from "./deadline-sum";

/** One deadline: whose it is and how it stands, the sum, the law or words behind it, and every pause, extension and correction. */
export function DeadlineLine({ deadline, locale, within = false }: { deadline: DeadlineView; locale: Locale; /** A heading has named the deadline's kind. */ within?: boolean }) {
  const t = translator(locale);
  const kind = t(`deadlines.kinds.${deadline.kind}`);
  const state = stateWords(deadline, locale);
  const term = deadline.kind === "statutory" ? statutoryTerm(deadline.basis) : undefined;
  const said = deadline.setBy ? t("deadlines.lineBy", { kind, name: deadline.setBy.title.text, state }) : t("deadlines.line", { kind, state });
  return (
    <div data-deadline={deadline.state} className="mb-2 last:mb-0">
      <p className={deadline.state === "overdue" ? "font-semibold" : undefined}>{within ? state : said}</p>
      <div className="text-small text-graphite">
        {sumSentences(deadline.sum, locale).map((line, i) => <p key={i} className="figures">{line}</p>)}
        {term ? <p>{t(`deadlines.terms.${term.key}`, { number: term.number })}</p> : deadline.basis && <p>{deadline.basis}</p>}
        {deadline.unchecked && <p>{t("deadlines.unchecked")}</p>}
        {deadline.reason && <p>{t("deadlines.changes.reasonIs")} <RecordText text={deadline.reason} locale={locale} /></p>}
        {deadline.changes.map((change) => <ChangeLine key={change.id} change={change} locale={locale} />)}
      </div>
    </div>
  );
}

/** All deadlines of an entry, oldest first; nothing where it has none. */
export const DeadlineLines = ({ deadlines, locale }: { deadlines: DeadlineView[]; locale: Locale }) => deadlines.map((d) => <DeadlineLine key={d.id} deadline={d} locale={locale} />);

/** "No answer of … is recorded here since …", a line for each body. It says what the record holds, and no more (design §2.5). */
export function Silences({ silences, locale }: { silences: SilenceLine[]; locale: Locale }) {
  const t = translator(locale);
  return silences.map((s) => (
    <p key={s.organizationId} data-silence="">
      {t("deadlines.silence", { name: s.body.label.text, since: sinceWords(s.since, locale) })}
    </p>
  ));
}

function stateWords({ state, sum }: DeadlineView, locale: Locale): string {
  const t = translator(locale);
  if (sum.due === null) return t("deadlines.states.paused", { since: sinceWords(sum.pausedSince, locale) });
  return t(`deadlines.states.${state === "paused" ? "running" : state}`, { date: formatEdtf(sum.due, locale) });
}

function ChangeLine({ change, locale }: { change: DeadlineChangeView; locale: Locale }) {
  const t = translator(locale);
  if (change.kind === "correction") return change.on ?? change.count ? <p>{t("deadlines.changes.correction", { date: formatDay(change.at, locale), term: termWords(change, locale) })}</p> : null;
  const asked = { date: formatDay(change.at, locale), term: termWords(change, locale) };
  const what = change.kind === "pause" ? t("deadlines.changes.pause", { span: spanWords({ from: change.starts ?? "", to: change.ends }, locale) }) : change.by ? t("deadlines.changes.extensionBy", { ...asked, name: change.by.title.text }) : t("deadlines.changes.extension", asked);
  return (
    <p>
      {what}; {t(`deadlines.changes.${change.counts || "pending"}`)}
      {change.reason && <>. <span>{t("deadlines.changes.reasonIs")} <RecordText text={change.reason} locale={locale} /></span></>}
    </p>
  );
}
