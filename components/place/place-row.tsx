import type { MeetingHere, PlaceLine } from "@/db/places";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { AroundName } from "../claim/claim-origin";
import { counted, meetingRow } from "../meeting/meeting-row";
import type { RecordRow } from "../record/record-list";

/** A place in a list: what it is in the rail, and how many meetings are recorded there, in words. */
export function placeRow(place: PlaceLine, locale: Locale): RecordRow {
  return { link: place.link, summary: place.summary, rail: classificationName(place.classification, locale), after: placeCounts(place, locale) };
}

/** "Meetings held: at least 3; of them without a known date: at least 1; perhaps here: 1"; undefined where there is none. */
export function placeCounts({ meetings: { held, undated, perhaps } }: Pick<PlaceLine, "meetings">, locale: Locale): string | undefined {
  const t = translator(locale);
  const parts = [
    held && held.count > 0 && t("places.count", { count: counted(held, locale) }),
    undated && undated.count > 0 && t("places.countUndated", { count: counted(undated, locale) }),
    perhaps && perhaps.count > 0 && t("places.countPerhaps", { count: counted(perhaps, locale) }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join("; ") : undefined;
}

/** A meeting on the page of its place, with what the place was called then. */
export function meetingHereRow(meeting: MeetingHere, locale: Locale): RecordRow {
  const row = meetingRow(meeting, locale, { withPlatform: true });
  if (!meeting.nameAt) return row;
  const then = <AroundName sentence={translator(locale)("places.thenCalled", { name: SLOT })} name={meeting.nameAt} locale={locale} />;
  return { ...row, after: row.after ? <>{row.after} · {then}</> : then };
}

/** Country, city or town in the reader's language; "place" for any other word. */
export function classificationName(classification: string | null, locale: Locale): string {
  const t = translator(locale);
  const key = `places.classifications.${classification}` as Parameters<typeof t>[0]; // `has` decides whether it is one
  return t.has(key) ? t(key as never) : t("places.kicker");
}

const SLOT = "\u0000";
