import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { HolidayForm, RemoveHolidayForm } from "@/components/holiday/holiday-forms";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm } from "@/components/ui/filter-form";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { Select } from "@/components/ui/select";
import { Table } from "@/components/ui/table";
import { TextInput } from "@/components/ui/text-input";
import { currentYear, keepsHolidays, listHolidays } from "@/db/holidays";
import { listCountries } from "@/db/organizations";
import { formatEdtf } from "@/i18n/dates";
import { holidayWords } from "@/i18n/deadline-words";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { HOLIDAY_YEARS, isHolidayCountry } from "@/lib/holidays";
import { localePath } from "@/lib/records";
import { localeOf, pageMetadata } from "../../metadata";
import { isFormPost, requireSignIn } from "../../sign-in-first";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("holidays.title"), "/admin/holidays", { robots: { index: false } });
}

/** The days by which deadlines in working days are counted, by country and year; an admin adds and removes them. */
export default async function HolidaysPage(props: Props) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, "/admin/holidays");
  if (!keepsHolidays(actor) && !(await isFormPost())) notFound();
  const asked = await props.searchParams;
  const wished = typeof asked.country === "string" ? asked.country : undefined;
  const country = isHolidayCountry(wished) ? wished : "KZ";
  const year = yearOf(asked.year) ?? currentYear(country, new Date());
  const countries = (await listCountries(actor, locale)).filter((c) => isHolidayCountry(c.code)).map((c) => ({ value: c.code, label: c.name }));
  const days = await listHolidays(actor, country, year);
  const texts = formTexts(locale);
  return (
    <Page desk>
      <PageTitle title={t("holidays.title")} lead={t("holidays.lead")} lang={locale} />
      <Column>
        {asked.done === "saved" && <Notice tone="success">{t("holidays.saved")}</Notice>}
        {asked.done === "removed" && <Notice tone="success">{t("holidays.removed")}</Notice>}
        <p className="mb-6">{t("holidays.missing")}</p>
      </Column>
      <FilterForm action={localePath(locale, "/admin/holidays")} summary={t("holidays.filter")} submit={t("holidays.show")} open>
        <Select id="show-country" name="country" label={t("holidays.country")} options={countries} defaultValue={country} />
        <TextInput id="show-year" name="year" label={t("holidays.year")} defaultValue={String(year)} width="short" inputMode="numeric" />
      </FilterForm>
      {days.length === 0 ? (
        <EmptyState title={t("holidays.empty")}>{t("holidays.emptyHint")}</EmptyState>
      ) : (
        <Column>
          <Table
            caption={t("holidays.list", { country: countries.find((c) => c.value === country)?.label ?? country, year: String(year) })}
            columns={[{ key: "day", header: t("holidays.day") }, { key: "name", header: t("holidays.name") }, { key: "effect", header: t("holidays.effect") }, { key: "citation", header: t("holidays.citation") }, { key: "act", header: t("holidays.remove") }]}
            rows={days.map((h) => ({
              key: h.day,
              cells: {
                day: <span className="figures">{formatEdtf(h.day, locale)}</span>,
                name: <span lang={h.lang}>{h.name}</span>,
                effect: t(h.working ? "holidays.worked" : "holidays.dayOff"),
                citation: h.citation ?? "–",
                act: <RemoveHolidayForm locale={locale} country={country} day={h.day} label={t("holidays.remove")} spoken={t("holidays.removeDay", { date: formatEdtf(h.day, locale) })} texts={texts} />,
              },
            }))}
          />
        </Column>
      )}
      <Section id="add" heading={t("holidays.add")}>
        <Column><HolidayForm locale={locale} country={country} countries={countries} languages={languageOptions(locale)} words={holidayWords(locale)} texts={texts} /></Column>
      </Section>
    </Page>
  );
}

function yearOf(value: string | string[] | undefined): number | undefined {
  const year = typeof value === "string" && /^\d{4}$/.test(value) ? Number(value) : undefined;
  return year !== undefined && year >= HOLIDAY_YEARS.first && year <= HOLIDAY_YEARS.last ? year : undefined;
}
