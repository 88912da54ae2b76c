import type { Brief as BriefOf } from "@/db/brief";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { AsSaid } from "../commitment/as-said";
import { VoiceLabel } from "../entry/voice";
import { RecordLink } from "../record/record-link";
import { RecordText } from "../record/record-text";
import { SummaryList } from "../ui/summary-list";
import { Part } from "./part";

/** What is to be known before a sitting, close enough to be printed on one sheet. */
export function Brief({ brief, locale }: { brief: BriefOf; locale: Locale }) {
  const t = translator(locale);
  const { last, next } = brief;
  return (
    <>
      <SummaryList
        rows={[
          { term: t("brief.lastSitting"), value: last?.starts ? <><span className="figures">{formatEdtf(last.starts, locale)}</span> · <RecordLink link={last.meeting} locale={locale} /></> : t("brief.noLastSitting") },
          { term: t("brief.next"), value: !next ? t("brief.nextUnknown") : next.as === "expected" ? t("brief.nextExpected", { from: formatEdtf(next.from, locale), to: formatEdtf(next.to, locale) }) : <>{t("brief.nextPlanned", { date: next.starts ? formatEdtf(next.starts, locale) : t("entry.noDate") })} · <RecordLink link={next.meeting} locale={locale} /></> },
        ]}
      />
      <Part id="commitments" heading={t("brief.commitments")} none={t("brief.noCommitments")}>
        {brief.commitments.map(({ entry, due, deadlineAsSaid }) => (
          <li key={entry.id}>
            <a href={localePath(locale, `/entries/${entry.id}`)}><RecordText text={entry.title} locale={locale} /></a>
            {entry.speakers.map((party, i) => <span key={i}> · <VoiceLabel party={party} lang={locale} /></span>)} · {due ? t("desk.dueOn", { date: formatEdtf(due, locale) }) : (deadlineAsSaid ? <AsSaid words={deadlineAsSaid} locale={locale} /> : t("brief.noDeadline"))}
          </li>
        ))}
      </Part>
      <Part id="awaited" heading={t("brief.awaited")} none={t("brief.noAwaited")}>
        {brief.awaited.map(({ issue, from }) => (
          <li key={issue.id}>
            <RecordLink link={issue} locale={locale} />
            {from.map((silence) => <span key={silence.organizationId} className="block">{t("desk.awaitedFrom", { body: silence.body.label.text, date: formatEdtf(silence.since, locale) })}</span>)}
          </li>
        ))}
      </Part>
      <Part id="new-issues" heading={t("brief.newIssues")} none={t("brief.noNewIssues")}>
        {brief.newIssues.map((link) => <li key={link.id}><RecordLink link={link} locale={locale} /></li>)}
      </Part>
      <Part id="changed" heading={t("brief.changed")} none={t("brief.noChanged")} note={brief.changed.more ? t("brief.more") : undefined}>
        {brief.changed.entries.map((entry) => (
          <li key={entry.id}>
            {entry.occurred && <><span className="figures">{formatEdtf(entry.occurred, locale)}</span> · </>}
            {t(`kinds.${entry.kind}`)} · <a href={localePath(locale, `/entries/${entry.id}`)}><RecordText text={entry.title} locale={locale} /></a>
          </li>
        ))}
      </Part>
      <Part id="took-part" heading={t("brief.tookPart")} none={t("brief.noTookPart")}>
        {(last?.participants ?? []).map(({ party }, i) => (
          <li key={i}>
            {party.label ? <VoiceLabel party={{ label: party.label, href: party.href, voice: party.voice }} lang={locale} /> : t("brief.aParticipant")}
            {party.detail?.map((detail, n) => <span key={n}>, <RecordText text={detail} locale={locale} /></span>)}
          </li>
        ))}
      </Part>
    </>
  );
}
