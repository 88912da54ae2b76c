import { EntryList } from "@/components/entry/timeline";
import { entryContext } from "@/components/entry/entry-context";
import { legalActKind } from "@/components/legal-act/legal-act-row";
import { Links, Mentions } from "@/components/link/links";
import { FieldClaims } from "@/components/record/also-recorded";
import { Evidence } from "@/components/record/evidence";
import { fieldRow } from "@/components/record/field-row";
import { Names } from "@/components/record/names";
import { RecordLink, RecordLinks } from "@/components/record/record-link";
import { RecordText } from "@/components/record/record-text";
import { TranslationNote } from "@/components/record/translation-note";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { SummaryList } from "@/components/ui/summary-list";
import { getLegalAct, type LegalActPage } from "@/db/legal-acts";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localeOf, pageMetadata, type SlugParams } from "../../metadata";
import { recordPage, recordTitle } from "../../record-page";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  return pageMetadata(locale, await recordTitle(locale, "legal_act", slug, (actor, id) => getLegalAct(actor, id, locale), (act) => act.link.title.text), `/legal-acts/${slug}`);
}

export default async function LegalActRecordPage(props: SlugParams) {
  const locale = await localeOf(props);
  return recordPage(locale, "legal_act", (await props.params).slug, (actor, id) => getLegalAct(actor, id, locale), (act) => <LegalAct act={act} locale={locale} />);
}

/** In the order of a reader's questions; those of the second list follow what came before and after. */
const IDENTITY = ["title", "number", "article", "party", "announced", "adopted", "in_force", "signed_by", "signed_at", "status", "horizon"] as const;
const CONTENT = ["stage", "aim", "content", "effect", "notice", "count"] as const;
const SHOWN = [...IDENTITY, ...CONTENT, "predecessor", "credited_to"];

function LegalAct({ act, locale }: { act: LegalActPage; locale: Locale }) {
  const t = translator(locale);
  const credits = act.claims.filter((c) => c.field === "credited_to" && c.confidence !== "garbled");
  const credited = new Set(credits.flatMap((c) => c.valueRecord?.id ?? []));
  return (
    <Page>
      <PageTitle title={act.link.title.text} titleLang={act.link.title.lang} lang={locale} kicker={legalActKind(act.classification, locale)} lead={act.summary && <RecordText text={act.summary} locale={locale} />} />
      <Column><TranslationNote texts={[act.link.title, act.summary]} locale={locale} /></Column>
      <LegalActFacts act={act} locale={locale} />
      {credits.length > 0 && (
        <Section id="credits" heading={t("legalActs.credits")}>
          <Column><p className="mb-2 text-graphite">{t("legalActs.creditsLead")}</p><FieldClaims claims={credits} corroborations={act.corroborations} locale={locale} /></Column>
        </Section>
      )}
      <Links links={act.links.filter((l) => l.type !== "credited_to" || !credited.has(l.other.id))} locale={locale} />
      {act.entries.length > 0 && <Section id="entries" heading={t("legalActs.entries")}><EntryList entries={act.entries} {...entryContext(locale)} /></Section>}
      {act.mentions.length > 0 && <Section id="mentions" heading={t("legalActs.mentions")}><Mentions mentions={act.mentions} locale={locale} /></Section>}
      {act.names.length > 0 && <Section id="names" heading={t("legalActs.names")}><Names names={act.names} locale={locale} /></Section>}
      <Evidence claims={act.claims} corroborations={act.corroborations} sources={act.sources} without={SHOWN} locale={locale} />
    </Page>
  );
}

function LegalActFacts({ act, locale }: { act: LegalActPage; locale: Locale }) {
  const t = translator(locale);
  const about = { claims: act.claims, corroborations: act.corroborations, locale };
  const date = (edtf: string | null) => edtf && <span className="figures">{formatEdtf(edtf, locale)}</span>;
  const columns: Partial<Record<string, React.ReactNode>> = { number: act.number, article: act.article, adopted: date(act.adopted), in_force: date(act.inForce) };
  return (
    <SummaryList
      rows={[
        ...(act.countryName ? [{ term: t("meetings.country"), value: act.countryName }] : []),
        ...IDENTITY.flatMap((field) => fieldRow(field, about, columns[field])),
        ...fieldRow("predecessor", about, act.predecessor && <RecordLink link={act.predecessor} locale={locale} />),
        ...(act.successors.length > 0 ? [{ term: t("legalActs.successors"), value: <RecordLinks links={act.successors} locale={locale} /> }] : []),
        ...CONTENT.flatMap((field) => fieldRow(field, about)),
        ...(act.topics.length > 0 ? [{ term: t("activities.topics"), value: <RecordLinks links={act.topics} locale={locale} /> }] : []),
      ]}
    />
  );
}
