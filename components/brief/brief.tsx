import type { Brief as BriefOf } from "@/db/brief";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath, recordPath } from "@/lib/records";
import { AsSaid } from "../commitment/as-said";
import { VoiceLabel } from "../entry/voice";
import { RecordLink } from "../record/record-link";
import { RecordText } from "../record/record-text";
import { SummaryList } from "../ui/summary-list";
import { Line, Part } from "./part";
import { TookPart } from "./took-part";

/** What is to be known before a sitting, for one sheet of paper: what decides stands first in a line, since paper may cut its end. */
export function Brief({ brief, locale }: { brief: BriefOf; locale: Locale }) {
  const t = translator(locale);
  const { last, next } = brief;
  const path = recordPath(brief.platform);
  const more = (is: boolean, hash: string) => (is && path ? <a href={localePath(locale, `${path}#${hash}`)} className="tap">{t("brief.more")}</a> : undefined);
  return (
    <>
      <SummaryList
        rows={[
          { term: t("brief.lastSitting"), value: last?.starts ? <><span className="figures">{formatEdtf(last.starts, locale)}</span> · <RecordLink link={last.meeting} locale={locale} /></> : t("brief.noLastSitting") },
          { term: t("brief.next"), value: !next ? t("brief.nextUnknown") : next.as === "expected" ? t("brief.nextExpected", { from: formatEdtf(next.from, locale), to: formatEdtf(next.to, locale) }) : <>{t("brief.nextPlanned", { date: next.starts ? formatEdtf(next.starts, locale) : t("entry.noDate") })} · <RecordLink link={next.meeting} locale={locale} /></> },
        ]}
      />
      <Part id="commitments" heading={t("brief.commitments")} none={t("brief.noCommitments")} note={more(brief.commitments.more, "commitments")}>
        {brief.commitments.lines.map(({ entry, due, deadlineAsSaid }) => (
          <Line key={entry.id}>
            {due ? t("desk.dueOn", { date: formatEdtf(due, locale) }) : deadlineAsSaid ? <AsSaid words={deadlineAsSaid} locale={locale} /> : t("brief.noDeadline")}
            {entry.speakers.map((party, i) => <span key={i}> · <VoiceLabel party={party} lang={locale} /></span>)} · <a href={localePath(locale, `/entries/${entry.id}`)}><RecordText text={entry.title} locale={locale} /></a>
          </Line>
        ))}
      </Part>
      <Part id="awaited" heading={t("brief.awaited")} none={t("brief.noAwaited")} note={more(brief.awaited.more, "issues")}>
        {brief.awaited.lines.map(({ issue, from }) => (
          <Line key={issue.id}>
            {from.map((silence) => <span key={silence.organizationId}><VoiceLabel party={silence.body} lang={locale} />, {formatEdtf(`${silence.since}/..`, locale)} · </span>)}
            <RecordLink link={issue} locale={locale} />
          </Line>
        ))}
      </Part>
      <Part id="new-issues" heading={t("brief.newIssues")} none={t("brief.noNewIssues")} note={more(brief.newIssues.more, "issues")}>
        {brief.newIssues.lines.map((link) => <Line key={link.id}><RecordLink link={link} locale={locale} /></Line>)}
      </Part>
      <Part id="changed" heading={t("brief.changed")} none={t("brief.noChanged")} note={brief.changed.more && path ? <a href={localePath(locale, `/timeline?platform=${brief.platform.slug}`)} className="tap">{t("brief.moreChanges")}</a> : undefined}>
        {brief.changed.lines.map((entry) => (
          <Line key={entry.id}>
            {entry.occurred && <><span className="figures">{formatEdtf(entry.occurred, locale)}</span> · </>}
            {t(`kinds.${entry.kind}`)} · <a href={localePath(locale, `/entries/${entry.id}`)}><RecordText text={entry.title} locale={locale} /></a>
          </Line>
        ))}
      </Part>
      <TookPart last={last} locale={locale} />
    </>
  );
}
