import { currentActor } from "@/auth/actor";
import { RecordList } from "@/components/record/record-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { listOrganizations, type OrganizationLine } from "@/db/organizations";
import { translator } from "@/i18n/messages";
import { SIDES } from "@/lib/organizations";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";

export async function generateMetadata(props: LocaleParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("organizations.title"), "/organizations");
}

export default async function OrganizationsPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const organizations = await listOrganizations(await currentActor(), locale);
  return (
    <Page>
      <PageTitle title={t("organizations.title")} lead={t("organizations.lead")} lang={locale} />
      {organizations.length === 0 && <EmptyState title={t("organizations.empty")} />}
      {([...SIDES, "none"] as const).map((side) => {
        const of = organizations.filter((o) => (o.side ?? "none") === side);
        return of.length > 0 ? (
          <Section key={side} id={side} heading={t(`organizations.sideNames.${side}`)} aside={t("organizations.count", { count: of.length })}>
            <RecordList rows={byCountry(of).map((o) => ({ link: o.link, summary: o.summary, rail: o.countryName ?? t("organizations.noCountry") }))} locale={locale} />
          </Section>
        ) : null;
      })}
    </Page>
  );
}

/** Bodies of one country together, in the alphabet of the reader's language as far as code points go; those of none last. */
const byCountry = (of: OrganizationLine[]) => [...of].sort((a, b) => compare(a.countryName ?? "\uffff", b.countryName ?? "\uffff") || compare(a.link.title.text, b.link.title.text));
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
