import type { ConfirmationLine, Verdict } from "@/db/confirmations";
import { formatDay } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { VoiceLabel, Voices } from "../entry/voice";
import { RecordText } from "../record/record-text";
import { Details } from "../ui/details";

/** Whether those who are recorded to have said it say so too, and why not; earlier verdicts one tap away. */
export function Confirmations({ lines, locale }: { lines: ConfirmationLine[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <Voices
      voices={lines.map((line) => ({
        key: line.organization.label.text,
        voice: line.organization.voice,
        label: <VoiceLabel party={line.organization} lang={locale} />,
        children: (
          <>
            {line.practice && <p className="text-small text-graphite">{t("entry.practice")}</p>}
            <Said verdict={line} locale={locale} />
            {line.before.length > 0 && <Details summary={t("assessments.before")}>{line.before.map((verdict, i) => <Said key={i} verdict={verdict} locale={locale} />)}</Details>}
          </>
        ),
      }))}
    />
  );
}

function Said({ verdict, locale }: { verdict: Verdict; locale: Locale }) {
  return (
    <>
      <p>{translator(locale)(`confirmations.said.${verdict.verdict}`, { date: formatDay(verdict.at, locale) })}</p>
      {verdict.statement && <p className="mt-1"><RecordText text={verdict.statement} locale={locale} /></p>}
    </>
  );
}
