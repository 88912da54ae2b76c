import { Difference } from "@/components/record-version/difference";
import { FrozenRecord } from "@/components/record-version/frozen-record";
import { Signers } from "@/components/record-version/signers";
import { FrozenBy } from "@/components/record-version/version-list";
import { VersionWords } from "@/components/record-version/version-words";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { getVersion, type VersionPage } from "@/db/record-version-page";
import { environment } from "@/env";
import { formatDay } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { readVersionNumber, versionContentPath, versionTextsPath } from "@/lib/record-versions";
import { localePath, recordPath } from "@/lib/records";
import { localeOf, pageMetadata } from "../../../../metadata";
import { recordPage, recordTitle } from "../../../../record-page";

type Props = { params: Promise<{ locale: string; slug: string; number: string }> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  const { slug, number } = await props.params;
  const title = await recordTitle(locale, "meeting", slug, (actor, id) => getVersion(actor, id, readVersionNumber(number), locale), ({ version }) => `${translator(locale)("recordVersions.title")}: ${translator(locale)("recordVersions.version", { number: version.number })}`);
  return pageMetadata(locale, title, `/meetings/${slug}/record/${number}`);
}

export default async function RecordVersionPage(props: Props) {
  const locale = await localeOf(props);
  const { slug, number } = await props.params;
  return recordPage(locale, "meeting", slug, (actor, id) => getVersion(actor, id, readVersionNumber(number), locale), (page) => <Version page={page} locale={locale} />);
}

function Version({ page, locale }: { page: VersionPage; locale: Locale }) {
  const t = translator(locale);
  const { version, since, record } = page;
  const all = localePath(locale, `${recordPath(page.meeting.link)}/record`);
  return (
    <Page>
      <PageTitle title={<VersionWords text={record.title} locale={locale} />} kicker={t("recordVersions.version", { number: version.number })} lang={locale} />
      <Column>
        {version.number < page.newest && <Notice tone="attention"><a href={`${all}/${page.newest}`} className="tap">{t("recordVersions.earlier", { number: page.newest })}</a></Notice>}
        <p className="mb-1">{t("recordVersions.frozenOn", { date: formatDay(version.frozenAt, locale) })}</p>
        <FrozenBy version={version} locale={locale} />
        <p className="no-print mb-4"><a href={all} className="tap">{t("recordVersions.all")}</a></p>
      </Column>
      <Section id="signatures" heading={t("recordVersions.signatures")}><Column><Signers version={version} locale={locale} awaited={version.number === page.newest} /></Column></Section>
      {since && <Section id="difference" heading={t("recordVersions.difference", { number: since.number })}><Difference changes={since.changes} locale={locale} /></Section>}
      <FrozenRecord record={record} countryName={page.countryName} locale={locale} />
      <Section id="check" heading={t("recordVersions.check")}><Check page={page} locale={locale} /></Section>
    </Page>
  );
}

/** The hash, the bytes it is of, and the command that computes it; in no language (`zxx`, BCP 47), so that nobody spells them out or translates them. */
function Check({ page: { version, meeting }, locale }: { page: VersionPage; locale: Locale }) {
  const t = translator(locale);
  const slug = meeting.link.slug ?? "";
  const env = environment();
  const content = versionContentPath(slug, version.number);
  return (
    <Column>
      <p>{t("recordVersions.hash")}:</p>
      <p className="mb-4 font-mono text-small break-all" id="hash" lang="zxx" translate="no">{version.hash}</p>
      <p>{t("recordVersions.checkHint")}</p>
      <p className="mb-4 font-mono text-small break-all"><code lang="zxx" translate="no">curl -s {env.APP_URL ?? `http://127.0.0.1:${env.PORT}`}{content} | sha256sum</code></p>
      <ul className="mb-4">
        <li><a href={content} className="tap">{t("recordVersions.content")}</a></li>
        <li><a href={versionTextsPath(slug, version.number)} className="tap">{t("recordVersions.texts")}</a></li>
      </ul>
      <p className="text-small text-graphite">{t("recordVersions.goneHint")}</p>
    </Column>
  );
}
