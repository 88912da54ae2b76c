import type { ReactNode } from "react";
import type { CommitmentLine } from "@/db/commitments";
import type { AssessmentLine } from "@/db/positions";
import { formatDay, formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { wholeText } from "@/lib/first-sentence";
import type { Locale } from "@/lib/locales";
import { DeadlineLines } from "../deadline/deadline-line";
import { PartyWords } from "../issue/parties";
import { RecordLink } from "../record/record-link";
import { RecordText } from "../record/record-text";
import { SummaryList, type SummaryRow } from "../ui/summary-list";
import { AsSaid } from "./as-said";

/** A promise at a glance: its words, who gave it and held the post, who carries it out, on what paper, by when with the sum, and what each party says. */
export const CommitmentFacts = ({ commitment, locale }: { commitment: CommitmentLine; locale: Locale }) => <SummaryList rows={commitmentRows(commitment, locale)} />;

/** The same as rows for a page that has others beside them; `apart` where the sums of its deadlines and what the parties say stand in sections of their own. */
export function commitmentRows(c: CommitmentLine, locale: Locale, { apart = false } = {}): SummaryRow[] {
  const t = translator(locale);
  const row = (term: string, value: ReactNode) => (value ? [{ term, value }] : []);
  const [first, ...others] = c.executors;
  const said = c.deadlineAsSaid && <AsSaid words={c.deadlineAsSaid} locale={locale} />;
  const day = c.deadline ?? (apart ? c.due : null);
  const date = day && <span className="figures">{formatEdtf(day, locale)}</span>;
  const counted = c.deadlines.length > 0 && !apart;
  return [
    ...row(t("entry.verbatim"), c.verbatim && !isRepeated(c.verbatim.text, c) && <q lang={c.verbatim.lang}>{c.verbatim.text}</q>),
    ...row(t("issues.commitmentPost"), c.post && <RecordLink link={c.post} locale={locale} />),
    ...row(t("issues.commitmentHolder"), c.holder && <RecordLink link={c.holder} locale={locale} />),
    ...row(t("commitments.executor"), first && <PartyWords party={first} locale={locale} />),
    ...row(t("commitments.coExecutors"), others.length > 0 && <ul role="list">{others.map((party, i) => <li key={i} className="mb-1 last:mb-0"><PartyWords party={party} locale={locale} /></li>)}</ul>),
    ...row(t("issues.commitmentBasis"), c.basis && t(`issues.bases.${c.basis}`)),
    ...row(t("commitments.paper"), c.paper && <Paper paper={c.paper} locale={locale} />),
    {
      term: t("issues.commitmentDeadline"),
      value: (
        <>
          {counted ? <DeadlineLines deadlines={c.deadlines} locale={locale} /> : date}
          {said && <p className={counted || date ? "text-small text-graphite" : undefined}>{said}</p>}
          {!date && !counted && !said && t("issues.noDeadline")}
        </>
      ),
    },
    ...row(t("commitments.status"), apart ? undefined : c.positions.length > 0 ? <ul role="list">{c.positions.map((said, i) => <li key={i} className="mb-2 last:mb-0"><Status said={said} locale={locale} /></li>)}</ul> : t("commitments.unassessed")),
  ];
}

/** Whether words say no more than the title of the entry and the rest of its text, but for white space. */
const isRepeated = (words: string, { entry }: CommitmentLine): boolean => squeezed(words) === squeezed(wholeText(entry.title.text, entry.text?.text ?? ""));
const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

/** What one party says of it, as of when, in its words and on what evidence. */
function Status({ said, locale }: { said: AssessmentLine; locale: Locale }) {
  const t = translator(locale);
  const names = { name: said.organization.label.text, state: t(`issues.states.${said.state}`) };
  return (
    <>
      <p>{said.since ? t("commitments.since", { ...names, date: formatEdtf(said.since, locale) }) : t("commitments.says", { ...names, date: formatDay(said.at, locale) })}</p>
      {said.statement && <p><RecordText text={said.statement} locale={locale} /></p>}
      {said.source && <p className="text-small"><a href={said.source} rel="noreferrer nofollow external" className="source-link break-all">{t("commitments.evidence")}</a></p>}
      {said.document && <p className="text-small text-graphite">{t("commitments.paperNumber", { number: said.document })}</p>}
      {said.practice && <p className="text-small text-graphite">{t("entry.practice")}</p>}
    </>
  );
}

/** The kind of paper in its own language, then its number, under what and when it was registered, and the point. */
function Paper({ paper, locale }: { paper: NonNullable<CommitmentLine["paper"]>; locale: Locale }) {
  const t = translator(locale);
  const { kind, number, registration, date, point } = paper;
  const registered = registration && t(number ? "commitments.paperRegistered" : "commitments.paperNumber", { number: registration });
  const words = [number && t("commitments.paperNumber", { number }), registered, date && formatEdtf(date, locale), point && t("commitments.paperPoint", { point })].filter(Boolean).join(", ");
  return <>{kind && <RecordText text={kind} locale={locale} />}{kind && words && ", "}{words}</>;
}
