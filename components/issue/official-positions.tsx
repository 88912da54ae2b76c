import type { OfficialPosition } from "@/db/positions";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { VoiceLabel, Voiced } from "../entry/voice";
import { RecordText } from "../record/record-text";

/** What each body that is responsible or asked has last answered in its own name, pinned over everything else. */
export function OfficialPositions({ positions, locale }: { positions: OfficialPosition[]; locale: Locale }) {
  const t = translator(locale);
  return positions.map(({ body, entry }) => {
    const throughPost = entry.speakers.find((speaker) => speaker.label.text !== body.label.text);
    return (
      <div key={entry.id} className="row mb-6">
        <p className="text-small text-graphite">{entry.occurred && formatEdtf(entry.occurred, locale)}</p>
        <Voiced voice={body.voice}>
          <p>
            <VoiceLabel party={body} lang={locale} />
            {throughPost && <span className="text-graphite" lang={throughPost.label.lang === locale ? undefined : throughPost.label.lang}> · {t("assessments.asPost", { post: throughPost.label.text })}</span>}
          </p>
          <p className="font-medium"><RecordText text={entry.title} locale={locale} /></p>
          {entry.text && <p className="mt-1"><RecordText text={entry.text} locale={locale} /></p>}
          <p className="mt-1 text-small"><a href={localePath(locale, `/entries/${entry.id}`)} className="tap">{entry.occurred ? t("assessments.readAnswer", { date: formatEdtf(entry.occurred, locale) }) : t("assessments.readUndated")}</a></p>
        </Voiced>
      </div>
    );
  });
}
