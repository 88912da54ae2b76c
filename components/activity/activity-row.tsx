import type { ActivityLine } from "@/db/activities";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import type { RecordRow } from "../record/record-list";

/** An activity in a list: its date in the rail, what it is, how it stands and in which country. */
export function activityRow(activity: ActivityLine, locale: Locale): RecordRow {
  const t = translator(locale);
  const { starts, ends, status } = activity;
  return {
    link: activity.link,
    summary: activity.summary,
    rail: starts ?? ends ? <span className="figures">{formatEdtf(ends ? `${starts ?? ".."}/${ends}` : starts!, locale)}</span> : t("activities.noDate"),
    after: [activityKind(activity.classification, locale), status && status !== "not_stated" && t(`activities.statuses.${status}`), activity.countryName].filter(Boolean).join(" · "),
  };
}

/** What kind of activity it is, in the reader's language. */
export function activityKind(classification: string | null, locale: Locale): string {
  const t = translator(locale);
  const key = `activities.classifications.${classification}` as Parameters<typeof t>[0]; // `has` decides whether it is one
  return t.has(key) ? t(key as never) : t("activities.kicker");
}
