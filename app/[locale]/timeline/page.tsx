import { currentActor } from "@/auth/actor";
import { entryContext } from "@/components/entry/entry-context";
import { groupByDate } from "@/components/entry/group-by-date";
import { EntryList, Timeline } from "@/components/entry/timeline";
import { TimelineFilterForm } from "@/components/entry/timeline-filter-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";
import { listCountries } from "@/db/organizations";
import { listPlatformChoices, platformIdsOf } from "@/db/platforms";
import { listTimeline, listTimelineYears } from "@/db/timeline";
import { formatEdtf, formatNumber, formatRailDay } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { sumOfCounts } from "@/lib/counts";
import { parseEdtf } from "@/lib/edtf";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import type { TimelineEntry } from "@/lib/timeline";
import { isFiltered, NO_FILTER, parseTimelineFilter, type SearchParams, timelineSearch } from "@/lib/timeline-filter";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";

type Props = LocaleParams & { searchParams: Promise<SearchParams> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("timeline.title"), "/timeline");
}

export default async function TimelinePage(props: Props) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const actor = await currentActor();
  const parsed = parseTimelineFilter(await props.searchParams);
  const countries = await listCountries(actor, locale);
  const platforms = await listPlatformChoices(actor, locale);
  const unknownCountry = parsed.filter.countries.some((code) => !countries.some((c) => c.code === code));
  const platformIds = await platformIdsOf(actor, parsed.filter.platforms);
  const problems = [...parsed.problems, ...(unknownCountry ? (["country"] as const) : []), ...(platformIds ? [] : (["platform"] as const))];
  const filter = problems.length > 0 ? NO_FILTER : parsed.filter;
  const page = await listTimeline(actor, filter, problems.length > 0 ? [] : (platformIds ?? []), locale);
  const years = await listTimelineYears(actor);
  const context = entryContext(locale);
  const here = localePath(locale, "/timeline");
  const address = (change: Partial<typeof filter>) => `${here}?${timelineSearch({ ...filter, ...change })}`.replace(/\?$/, "");
  const nothing = page.entries.length + page.comingUp.length + page.undated.length === 0;
  return (
    <Page>
      <PageTitle title={t("timeline.title")} lead={t("timeline.lead")} lang={locale} />
      {problems.length > 0 && (
        <div className="column">
          <Notice tone="attention" title={t("timeline.problem")}>
            <ul>{problems.map((p) => <li key={p}>{t(`timeline.problems.${p}`)}</li>)}</ul>
          </Notice>
        </div>
      )}
      <TimelineFilterForm filter={filter} countries={countries} platforms={platforms} locale={locale} open={isFiltered(filter) || problems.length > 0} />
      {years.length > 1 && (
        <nav aria-label={t("timeline.years")} className="no-print column mb-8">
          <ul role="list" className="figures flex flex-wrap gap-x-1 text-small">
            {years.map((year) => <li key={year}><a href={address({ from: undefined, to: String(year), cursor: undefined })} className="inline-block min-h-11 min-w-11 px-2 py-2.5">{year}</a></li>)}
          </ul>
        </nav>
      )}
      {nothing && <EmptyState title={t("timeline.empty")}>{t("timeline.emptyHint")}</EmptyState>}
      {page.comingUp.length > 0 && <Section id="coming-up" heading={t("timeline.comingUp")}><EntryList entries={page.comingUp} {...context} /></Section>}
      {page.entries.length > 0 && <Timeline years={groupByDate(page.entries, locale)} {...context} railText={(entry) => railText(entry.occurred, locale, t("timeline.dayNotKnown"))} />}
      {page.undated.length > 0 && <Section id="undated" heading={t("timeline.undated")}><UndatedCount entries={page.undated} locale={locale} /><EntryList entries={page.undated} {...context} /></Section>}
      <Pagination
        label={t("timeline.pages")}
        previous={filter.cursor && { href: address({ cursor: undefined }), label: t("timeline.newest") }}
        next={page.next && { href: address({ cursor: page.next }), label: t("timeline.older") }}
      />
    </Page>
  );
}

/** How many meetings the undated entries stand for, said with its qualifier: six rows of outreach are "at least 6". Practice counts in nothing. */
function UndatedCount({ entries, locale }: { entries: TimelineEntry[]; locale: Locale }) {
  const t = translator(locale);
  const meetings = entries.flatMap((e) => (e.meeting?.status === "held" && !e.practice ? [e.meeting.standsFor] : []));
  const sum = sumOfCounts(meetings);
  if (meetings.length === 0 || !sum) return null;
  return <Column className="mb-4"><p className="text-graphite">{t("timeline.undatedMeetings", { count: t(`claims.qualifiers.${sum.qualifier}`, { count: formatNumber(sum.count, locale) }) })}</p></Column>;
}

/** The day under its month; "day not known" where only the month is; the whole date where the headings do not say it. */
function railText(occurred: string | null, locale: Locale, notKnown: string): string {
  if (!occurred) return notKnown;
  return formatRailDay(occurred, locale) || (parseEdtf(occurred)?.precision === "month" ? notKnown : formatEdtf(occurred, locale));
}
