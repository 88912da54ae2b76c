import { monthName } from "@/lib/calendar-words";
import { monthOf, parseEdtf, yearOf } from "@/lib/edtf";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import type { TimelineEntry } from "@/lib/timeline";
import type { YearGroup } from "./timeline";

/** Entries in the order of the timeline under their years and months; a coarser date stands under "2021, month not known". */
export function groupByDate(entries: TimelineEntry[], locale: Locale): YearGroup[] {
  const t = translator(locale);
  const groups: YearGroup[] = [];
  for (const entry of entries) {
    const key = entry.sortKey ?? "";
    const year = yearOf(key);
    const month = entry.occurred && parseEdtf(entry.occurred)?.precision === "season" ? undefined : monthOf(key);
    const yearKey = String(year ?? key);
    const monthKey = month === undefined ? `${yearKey}-0` : `${yearKey}-${month}`;
    const heading = year === undefined ? t(key.length === 3 ? "timeline.decade" : "timeline.century", { decade: key }) : String(year);
    let inYear = groups.at(-1);
    if (inYear?.key !== yearKey) groups.push((inYear = { key: yearKey, heading, months: [] }));
    let inMonth = inYear.months.at(-1);
    if (inMonth?.key !== monthKey) {
      inMonth = { key: monthKey, heading: month === undefined ? (year === undefined ? heading : t("timeline.monthNotKnown")) : monthName(month, locale), entries: [] };
      inYear.months.push(inMonth);
    }
    inMonth.entries.push(entry);
  }
  return groups;
}
