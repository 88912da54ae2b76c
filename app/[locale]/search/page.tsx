import { currentActor } from "@/auth/actor";
import { RecordList } from "@/components/record/record-list";
import { SearchForm } from "@/components/search/search-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { search } from "@/db/search";
import { translator } from "@/i18n/messages";
import type { PagedKind } from "@/lib/records";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";

type Props = LocaleParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

const MAX_QUERY = 200;

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("search.title"), "/search", { robots: { index: false } });
}

export default async function SearchPage(props: Props) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const asked = (await props.searchParams).q;
  const q = (Array.isArray(asked) ? asked[0] : asked)?.trim().slice(0, MAX_QUERY) ?? "";
  const { hits, more } = q ? await search(await currentActor(), q, locale) : { hits: [], more: false };
  return (
    <Page>
      <PageTitle title={t("search.title")} lead={t("search.hint")} lang={locale} />
      <SearchForm locale={locale} label={t("search.label")} q={q} />
      {q && (
        <Column>
          <h2 className="text-section">{t("search.resultsFor", { q })}</h2>
          <p role="status" className="mb-4 text-graphite">{more ? t("search.more", { count: hits.length }) : t("search.results", { count: hits.length })}</p>
        </Column>
      )}
      {hits.length > 0 && <RecordList rows={hits.map((hit) => ({ link: hit, summary: hit.summary, rail: t(`search.kinds.${hit.kind as PagedKind}`) }))} locale={locale} />}
      {q && hits.length === 0 && <EmptyState title={t("search.empty")}>{t("search.emptyHint")}</EmptyState>}
    </Page>
  );
}
