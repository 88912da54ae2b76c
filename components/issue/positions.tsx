import type { AssessmentLine, Saying, Standing } from "@/db/positions";
import { formatDay, formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { byVoice, countPositions } from "@/lib/assessments";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { VoiceLabel, Voices } from "../entry/voice";
import { RecordLink } from "../record/record-link";
import { RecordText } from "../record/record-text";
import { Details } from "../ui/details";
import { Column } from "../ui/page";
import { Tag } from "../ui/tag";

type Props = { lines: AssessmentLine[]; standing: Standing; /** What is said where nobody has spoken yet. */ none: string; locale: Locale };

/**
 * Who says what, as plain sentences and then in each one's own words: those who raised it first, two equal columns where two sides
 * have spoken. "Agreed" only by the rule of design §2.2; practice is shown and never counted.
 */
export function Positions({ lines, standing, none, locale }: Props) {
  const t = translator(locale);
  if (lines.length === 0) return <Column><p>{none}</p></Column>;
  const sides = byVoice(lines);
  const asColumns = sides.length === 2 && lines.length > 2;
  return (
    <>
      <Column className="mb-6">
        {standing.agreed ? (
          <Tag>{t("issues.agreed", { state: t(`issues.states.${standing.agreed}`) })}</Tag>
        ) : (
          <p>{countPositions(lines).map(({ voice, state, count }) => t(`assessments.says.${voice === "record" ? "other" : voice}`, { count, state: t(`issues.states.${state}`) })).join(" ")}</p>
        )}
      </Column>
      {asColumns ? (
        <Voices voices={sides.map(({ voice, positions }) => ({
          key: voice, voice, label: <VoiceLabel party={positions[0]!.organization} lang={locale} />, // byVoice gives no empty side
          children: positions.map((line, i) => (
            <div key={line.organization.label.text} className={i > 0 ? "mt-6" : undefined}>
              {i > 0 && <h3 className="mb-2"><VoiceLabel party={line.organization} lang={locale} /></h3>}
              <Position line={line} locale={locale} />
            </div>
          )),
        }))} />
      ) : (
        <Voices voices={lines.map((line) => ({ key: line.organization.label.text, voice: line.organization.voice, label: <VoiceLabel party={line.organization} lang={locale} />, children: <Position line={line} locale={locale} /> }))} />
      )}
    </>
  );
}

/** How the case stands, in a sentence each: ended and how, an end proposed, opened again. */
export function StandingNotes({ standing, locale }: { standing: Standing; locale: Locale }) {
  const t = translator(locale);
  const { ended, proposals, awaitsVerification, reopened } = standing;
  return (
    <>
      {ended && <p className="mb-4 border border-ink p-4 font-semibold">{t(`assessments.ended.${ended}`)}</p>}
      {ended !== "resolved" && awaitsVerification && (
        <>
          {proposals.map((p) => <p key={p.organization.label.text} className="mb-2">{t("assessments.proposed", { name: p.organization.label.text, state: t(`issues.states.${p.state}`), date: formatDay(p.at, locale) })}</p>)}
          <p className="mb-4">{t("assessments.awaited")}</p>
        </>
      )}
      {reopened && <p className="mb-4 font-semibold">{reopened.organization ? t("assessments.reopened", { date: formatDay(reopened.at, locale), name: reopened.organization.label.text }) : t("assessments.reopenedUnnamed", { date: formatDay(reopened.at, locale) })}</p>}
    </>
  );
}

function Position({ line, locale }: { line: AssessmentLine; locale: Locale }) {
  const t = translator(locale);
  const marks = [line.raised && t("assessments.raised"), line.practice && t("entry.practice")].filter(Boolean).join(" · ");
  return (
    <>
      {marks && <p className="text-small text-graphite">{marks}</p>}
      <Said saying={line} locale={locale} />
      {line.before.length > 0 && (
        <Details summary={t("assessments.before")}>
          <ol role="list">{line.before.map((saying, i) => <li key={i} className="mb-3 last:mb-0"><Said saying={saying} locale={locale} /></li>)}</ol>
        </Details>
      )}
    </>
  );
}

function Said({ saying, locale }: { saying: Saying; locale: Locale }) {
  const t = translator(locale);
  const [state, date] = [t(`issues.states.${saying.state}`), formatDay(saying.at, locale)];
  return (
    <>
      <p className="first-letter:uppercase">{saying.since ? t("assessments.sinceSaid", { state, date, since: formatEdtf(saying.since, locale) }) : t("issues.saidOn", { state, date })}</p>
      {saying.responsible && <p>{t("assessments.responsibleIs")}: <RecordLink link={saying.responsible} locale={locale} /></p>}
      {saying.statement && <p className="mt-1"><RecordText text={saying.statement} locale={locale} /></p>}
      {(saying.document || saying.source || saying.entryId) && <p className="text-small text-graphite">
        {[
          saying.document && <span key="document">{saying.document}</span>,
          saying.source && <a key="source" href={saying.source} rel="noreferrer nofollow external" className="source-link break-all">{t("assessments.evidence")}</a>,
          saying.entryId && <a key="entry" href={localePath(locale, `/entries/${saying.entryId}`)} className="tap">{t("entry.permalink")}</a>,
        ].filter(Boolean).flatMap((part, i) => (i > 0 ? [" · ", part] : [part]))}
      </p>}
    </>
  );
}
