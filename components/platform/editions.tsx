import type { ClaimView } from "@/db/claims";
import type { MeetingLine } from "@/db/meetings";
import { translator } from "@/i18n/messages";
import { type Edition, romanNumeral } from "@/lib/editions";
import type { Locale } from "@/lib/locales";
import { meetingDate } from "../meeting/meeting-row";
import { FieldClaims } from "../record/also-recorded";
import { RecordLink } from "../record/record-link";
import { Column, RailRow } from "../ui/page";

/** A numbered series with its gaps in their places; each gap says whether somebody looked, and where. */
export function Editions({ editions, locale }: { editions: Edition<MeetingLine, ClaimView>[]; locale: Locale }) {
  const t = translator(locale);
  const hasGaps = editions.some((e) => e.meetings.length === 0);
  return (
    <>
      {hasGaps && <Column className="mb-2"><p className="text-graphite">{t("platforms.editionsHint")}</p></Column>}
      <ol role="list">
        {editions.map(({ number, meetings, missing }) => (
          <li key={number} id={`edition-${number}`} className="border-b border-hairline py-3 last:border-b-0">
            <RailRow rail={<span className="figures">{romanNumeral(number)}</span>}>
              {meetings.map((m) => (
                <div key={m.link.id} className="mb-1">
                  <p className="font-semibold"><RecordLink link={m.link} locale={locale} /></p>
                  <p className="text-small text-graphite">{meetingDate(m, locale)}{m.status !== "held" && ` · ${t(`meetings.statuses.${m.status}`)}`}</p>
                </div>
              ))}
              {meetings.length === 0 && <Gap missing={missing} locale={locale} />}
            </RailRow>
          </li>
        ))}
      </ol>
    </>
  );
}

function Gap({ missing, locale }: { missing?: ClaimView; locale: Locale }) {
  const t = translator(locale);
  if (!missing) return <p className="text-graphite">{t("platforms.editionNotRecorded")}</p>;
  return (
    <details>
      <summary className="tap text-graphite"><span className="dotted">{t("platforms.editionNotFound")}</span></summary>
      <div className="border-s border-edge ps-3"><FieldClaims claims={[{ ...missing, value: undefined }]} locale={locale} /></div>
    </details>
  );
}
