import { Fragment } from "react";
import type { Brief } from "@/db/brief";
import { formatNumber } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { QualifiedCount } from "@/lib/counts";
import type { Locale } from "@/lib/locales";
import { localePath, recordPath } from "@/lib/records";
import { VoiceLabel } from "../entry/voice";
import { RecordText } from "../record/record-text";
import { Part } from "./part";

/** Who took part last time as one run of words, so that fifty need no more paper than a few; the rest stands on the page of the sitting. */
export function TookPart({ last, locale }: { last: Brief["last"]; locale: Locale }) {
  const t = translator(locale);
  const path = last && recordPath(last.meeting);
  const words = (count: QualifiedCount) => (count.count === null ? t("claims.qualifiersAlone.unknown") : t(`claims.qualifiers.${count.qualifier}`, { count: formatNumber(count.count, locale) }));
  const lines = last?.tookPart ?? [];
  return (
    <Part id="took-part" heading={t("brief.tookPart")} none={t("brief.noTookPart")} asText>
      {lines.length > 0 && (
        <p>
          {lines.map(({ party, count }, i) => (
            <Fragment key={i}>
              {i > 0 && "; "}
              {party.label ? (
                <>
                  <VoiceLabel party={{ label: party.label, href: party.href, voice: party.voice }} lang={locale} />
                  {party.detail?.map((detail, n) => <Fragment key={n}>, <RecordText text={detail} locale={locale} /></Fragment>)}
                  {count && ` (${words(count)})`}
                </>
              ) : count?.qualifier === "exactly" && count.count !== null ? t("meetings.unnamed", { count: count.count }) : t("brief.unnamed", { count: words(count ?? NO_COUNT) })}
            </Fragment>
          ))}
          {last?.others !== undefined && path && <>; <a href={localePath(locale, path)}>{last.others ? t("brief.andMore", { count: words(last.others) }) : t("brief.andOthers")}</a></>}
        </p>
      )}
    </Part>
  );
}

const NO_COUNT: QualifiedCount = { count: null, qualifier: "unknown" };
