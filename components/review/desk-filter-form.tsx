import { translator } from "@/i18n/messages";
import { DESK_SORTS, type DeskFilter } from "@/lib/desk-filter";
import type { Locale } from "@/lib/locales";
import { localePath, PUBLICATION_STATES, RECORD_KINDS, type Text } from "@/lib/records";
import { FilterForm } from "../ui/filter-form";
import { Select } from "../ui/select";

type Props = { filter: DeskFilter; page: "/desk" | "/review"; platforms: { slug: string; title: Text }[]; locale: Locale; open: boolean };

/** The conditions and the order of a list of work; what is chosen stands in the address. On /review everything has one state. */
export function DeskFilterForm({ filter, page, platforms, locale, open }: Props) {
  const t = translator(locale);
  const here = localePath(locale, page);
  const sorts = page === "/desk" ? DESK_SORTS : DESK_SORTS.filter((sort) => sort !== "due");
  return (
    <FilterForm action={here} summary={t("desk.filter.summary")} submit={t("desk.filter.apply")} reset={open ? { href: here, label: t("desk.filter.reset") } : undefined} open={open}>
      {page === "/desk" && <Select name="state" id="filter-state" label={t("desk.filter.state")} defaultValue={filter.state ?? ""} options={[{ value: "", label: t("desk.filter.anyState") }, ...PUBLICATION_STATES.map((state) => ({ value: state, label: t(`desk.states.${state}`) }))]} />}
      <Select name="kind" id="filter-kind" label={t("desk.filter.kind")} hint={page === "/review" ? t("review.kindHint") : undefined} defaultValue={filter.kind ?? ""} options={[{ value: "", label: t("desk.filter.anyKind") }, ...RECORD_KINDS.map((kind) => ({ value: kind, label: t(`desk.kinds.${kind}`) }))]} />
      <Select name="platform" id="filter-platform" label={t("desk.filter.platform")} defaultValue={filter.platform ?? ""} options={[{ value: "", label: t("desk.filter.anyPlatform") }, ...platforms.map((p) => ({ value: p.slug, label: p.title.text, lang: p.title.lang === locale ? undefined : p.title.lang }))]} />
      <Select name="sort" id="filter-sort" label={t("desk.filter.sort")} hint={page === "/desk" ? t("desk.filter.sortHint") : undefined} defaultValue={filter.sort} options={sorts.map((sort) => ({ value: sort, label: page === "/review" && sort === "newest" ? t("review.newestFirst") : t(`desk.filter.sorts.${sort}`) }))} />
    </FilterForm>
  );
}
