import { translator } from "@/i18n/messages";
import type { AssessmentLine, IssuePage } from "@/db/issues";
import { formatDay } from "@/i18n/dates";
import type { Locale } from "@/lib/locales";
import { VoiceLabel, Voices } from "../entry/voice";
import { RecordText } from "../record/record-text";
import { Tag } from "../ui/tag";
import { Column } from "../ui/page";

/** Who says what of an issue, side by side in the order in which they spoke. "Agreed" only by the rule of design §2.2. */
export function Positions({ issue, locale }: { issue: IssuePage; locale: Locale }) {
  const t = translator(locale);
  if (issue.assessments.length === 0) return <Column><p>{t("issues.noPositions")}</p></Column>;
  return (
    <>
      {issue.agreed && <Column><Tag>{t("issues.agreed", { state: t(`issues.states.${issue.agreed}`) })}</Tag></Column>}
      <Voices voices={issue.assessments.map((a) => ({ key: a.organization.label.text, voice: a.organization.voice, label: <VoiceLabel party={a.organization} lang={locale} />, children: <Position said={a} locale={locale} /> }))} />
    </>
  );
}

function Position({ said, locale }: { said: AssessmentLine; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <p>{t("issues.saidOn", { state: t(`issues.states.${said.state}`), date: formatDay(said.at, locale) })}</p>
      {said.statement && <p className="mt-1"><RecordText text={said.statement} locale={locale} /></p>}
      {said.practice && <p className="text-small text-graphite">{t("entry.practice")}</p>}
    </>
  );
}
