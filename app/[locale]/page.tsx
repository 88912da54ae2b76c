import { currentActor } from "@/auth/actor";
import { EntryList } from "@/components/entry/timeline";
import { entryContext } from "@/components/entry/entry-context";
import { FoundingCase } from "@/components/issue/founding-case";
import { PlatformList } from "@/components/platform/platform-list";
import { SearchForm } from "@/components/search/search-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { SummaryList } from "@/components/ui/summary-list";
import { getIssue } from "@/db/issues";
import { listPlatforms } from "@/db/platforms";
import { findBySlug } from "@/db/records";
import { listLatestEntries } from "@/db/timeline";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { localeOf, type LocaleParams, pageMetadata } from "./metadata";
import { REGISTER } from "./register";

/** The case with which the record begins (design §5). */
const FOUNDING_CASE = "tax-audit-suspension";

export async function generateMetadata(props: LocaleParams) {
  return pageMetadata(await localeOf(props), undefined, "/");
}

export default async function HomePage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const actor = await currentActor();
  const found = await findBySlug(actor, "issue", FOUNDING_CASE);
  const issue = found?.as === "record" ? await getIssue(actor, found.id, locale) : undefined;
  const latest = await listLatestEntries(actor, 10, locale);
  const platforms = await listPlatforms(actor, locale);
  return (
    <Page>
      <PageTitle title={t("site.purpose")} kicker={t("home.kicker")} lang={locale} />
      <SearchForm locale={locale} label={t("home.searchLabel")} />
      {issue && (
        <Section id="case" heading={t("home.caseHeading")}>
          <FoundingCase issue={issue} locale={locale} />
        </Section>
      )}
      <Section id="latest" heading={t("home.latest")} aside={<a href={localePath(locale, "/timeline")}>{t("home.allEntries")}</a>}>
        {latest.length > 0 ? <EntryList entries={latest} compact {...entryContext(locale)} /> : <EmptyState title={t("home.empty")}>{t("home.emptyHint")}</EmptyState>}
      </Section>
      {platforms.length > 0 && (
        <Section id="platforms" heading={t("home.platforms")} aside={<a href={localePath(locale, "/platforms")}>{t("home.allPlatforms")}</a>}>
          <PlatformList platforms={platforms} locale={locale} />
        </Section>
      )}
      <Section id="register" heading={t("home.register")}>
        <SummaryList rows={QUESTIONS.map((question) => ({ term: t(`home.registerRows.${question}`), value: <RegisterLists question={question} locale={locale} /> }))} />
      </Section>
    </Page>
  );
}

const QUESTIONS = ["what", "who", "about", "where", "from"] as const;

function RegisterLists({ question, locale }: { question: (typeof QUESTIONS)[number]; locale: Locale }) {
  const t = translator(locale);
  return REGISTER.filter((list) => list.answers === question).map(({ page, word }, i) => (
    <span key={page}>
      {i > 0 && "; "}
      <a href={localePath(locale, `/${page}`)} className="tap">{t(`nav.${word}`)}</a>
    </span>
  ));
}
