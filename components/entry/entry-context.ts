import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { ENTRY_KINDS, type EntryKind } from "@/lib/entries";
import type { Locale } from "@/lib/locales";
import { MEETING_STATUSES, type MeetingStatus } from "@/lib/meetings";
import type { TimelineEntry } from "@/lib/timeline";
import type { TimelineContext } from "./timeline-item";

/** The words and dates every list of entries needs in a reader's language. */
export function entryContext(locale: Locale): TimelineContext {
  const t = translator(locale);
  return {
    lang: locale,
    words: {
      kinds: Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, t(`kinds.${kind}`)])) as Record<EntryKind, string>, // fromEntries forgets its keys
      statuses: Object.fromEntries(MEETING_STATUSES.map((status) => [status, t(`meetings.statuses.${status}`)])) as Record<MeetingStatus, string>, // likewise
      partOf: t("entry.partOf"),
      recordedBy: (name) => t("entry.recordedBy", { name }),
      inferred: t("entry.inferred"),
      noDate: t("entry.noDate"),
      practice: t("entry.practice"),
      withoutSecondReader: t("entry.withoutSecondReader"),
      forParties: t("channels.forParties"),
      machineTranslation: t("entry.machineTranslation"),
      permalink: t("entry.permalink"),
    },
    dateText: (entry: TimelineEntry) => (entry.occurred ? formatEdtf(entry.occurred, locale) : t("entry.noDate")),
  };
}
