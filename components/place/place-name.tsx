import type { MeetingPlace } from "@/db/meetings";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath, recordPath } from "@/lib/records";
import { AroundName } from "../claim/claim-origin";

/** Where something was held, under the name of that date: "Nur-Sultan (now Astana)"; a guessed place as a guess. */
export function PlaceName({ place: { place, candidate, nameAt }, locale }: { place: MeetingPlace; locale: Locale }) {
  const t = translator(locale);
  const path = recordPath(place);
  const words = (
    <>
      <AroundName sentence={candidate ? t("meetings.placeCandidate", { place: SLOT }) : SLOT} name={nameAt ?? place.title} locale={locale} />
      {nameAt && <> (<AroundName sentence={t("places.nowCalled", { name: SLOT })} name={place.title} locale={locale} />)</>}
    </>
  );
  return path ? <a href={localePath(locale, path)} className="tap">{words}</a> : words;
}

const SLOT = "\u0000";
