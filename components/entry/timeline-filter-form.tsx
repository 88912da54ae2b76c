import { translator } from "@/i18n/messages";
import { ENTRY_KINDS } from "@/lib/entries";
import type { Locale } from "@/lib/locales";
import { localePath, type Text } from "@/lib/records";
import { FOLLOW_UP_STATES, type TimelineFilter } from "@/lib/timeline-filter";
import { FilterForm } from "../ui/filter-form";
import { Select } from "../ui/select";
import { TextInput } from "../ui/text-input";

type Props = { filter: TimelineFilter; countries: { code: string; name: string }[]; platforms: { slug: string; title: Text }[]; locale: Locale; open: boolean };

/** The conditions of the timeline; what is chosen stands in the address. */
export function TimelineFilterForm({ filter, countries, platforms, locale, open }: Props) {
  const t = translator(locale);
  const here = localePath(locale, "/timeline");
  return (
    <FilterForm action={here} summary={t("timeline.filter")} submit={t("timeline.apply")} reset={open ? { href: here, label: t("timeline.reset") } : undefined} open={open}>
      <Select name="country" label={t("timeline.country")} defaultValue={filter.countries[0] ?? ""} options={[{ value: "", label: t("timeline.anyCountry") }, ...countries.map((c) => ({ value: c.code, label: c.name }))]} />
      <Select name="platform" label={t("timeline.platform")} defaultValue={filter.platforms[0] ?? ""} options={[{ value: "", label: t("timeline.anyPlatform") }, ...platforms.map((p) => ({ value: p.slug, label: p.title.text, lang: p.title.lang === locale ? undefined : p.title.lang }))]} />
      <Select name="kind" label={t("timeline.kind")} defaultValue={filter.kinds[0] ?? ""} options={[{ value: "", label: t("timeline.anyKind") }, ...ENTRY_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))]} />
      <Select name="state" label={t("timeline.state")} defaultValue={filter.states[0] ?? ""} options={[{ value: "", label: t("timeline.anyState") }, ...FOLLOW_UP_STATES.map((state) => ({ value: state, label: t(`timeline.states.${state}`) }))]} />
      <TextInput name="q" label={t("timeline.text")} defaultValue={filter.q} maxLength={200} />
      <TextInput name="from" label={t("timeline.from")} hint={t("timeline.periodHint")} defaultValue={filter.from} />
      <TextInput name="to" label={t("timeline.to")} hint={t("timeline.periodHint")} defaultValue={filter.to} />
    </FilterForm>
  );
}
