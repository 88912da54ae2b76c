import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { cadenceWords } from "@/components/platform/platform-list";
import { Said } from "@/components/platform/rhythm";
import { SittingForm } from "@/components/platform/sitting-form";
import { RecordLink } from "@/components/record/record-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Column, Page, RailRow, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { sittingVerbs } from "@/db/expected-sittings";
import { getPlatform, type PlatformPage } from "@/db/platforms";
import { findBySlug } from "@/db/records";
import { formatEdtf } from "@/i18n/dates";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { localeOf, pageMetadata } from "../../../metadata";
import { isFormPost } from "../../../sign-in-first";

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };
type Period = PlatformPage["rhythm"][number]["periods"][number];

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("sittings.title"), `/platforms/${(await props.params).slug}/sittings`, { robots: { index: false } });
}

/** Every expected sitting of a platform with what is recorded and what is said of it; for those who may, the form to say it. */
export default async function SittingsPage(props: Props) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  const { period: asked, done } = await props.searchParams;
  const t = translator(locale);
  const actor = await currentActor();
  const found = await findBySlug(actor, "platform", decodeURIComponent(slug));
  const platform = found?.as === "record" ? await getPlatform(actor, found.id, locale) : undefined;
  if (!platform) notFound();
  const periods = platform.rhythm.flatMap((year) => [...year.periods].reverse());
  const chosen = periods.find((p) => p.starts === asked);
  const mayAsk = await Promise.all(periods.map(async (p) => ({ starts: p.starts, verbs: p.state === "no_record" || p.state === "missed" ? await sittingVerbs(actor, platform.id, p) : { missed: false, complete: false } })));
  const askable = new Set(mayAsk.filter(({ verbs }) => verbs.missed || verbs.complete).map(({ starts }) => starts));
  const here = localePath(locale, `/platforms/${platform.link.slug}/sittings`);
  const isEditor = actor.kind === "member" && actor.role === "editor";
  return (
    <Page>
      <PageTitle
        title={t("sittings.title")}
        lang={locale}
        kicker={<RecordLink link={platform.link} locale={locale} />}
        lead={platform.cadence ? <>{t("sittings.promise", { cadence: cadenceWords(platform.cadence, locale) })}{platform.cadenceSource && <> · <RecordLink link={platform.cadenceSource} locale={locale} /></>}</> : t("platforms.noCadence")}
      />
      {done === "said" && <Column><Notice tone="success">{t("sittings.done")}</Notice></Column>}
      {chosen && (askable.has(chosen.starts) || (await isFormPost())) && (
        <Section id="say" heading={t(isEditor ? "sittings.completeHeading" : "sittings.missedHeading", { period: periodName(chosen, locale) })}>
          <Column>
            <p className="mb-6">{t(isEditor ? "sittings.completeHint" : "sittings.missedHint")}</p>
            <SittingForm says={isEditor ? "record_complete" : "missed"} platform={platform.id} period={chosen.starts} locale={locale} words={formWords(locale, isEditor)} texts={formTexts(locale)} languages={languageOptions(locale)} />
          </Column>
        </Section>
      )}
      <Section id="periods" heading={t("sittings.periods")}>
        {periods.length === 0 ? (
          <EmptyState title={t("sittings.none")}>{t("sittings.noneHint")}</EmptyState>
        ) : (
          <ol role="list">
            {periods.map((p) => (
              <li key={p.starts} className="border-b border-hairline py-2 last:border-b-0">
                <RailRow rail={periodName(p, locale)}><PeriodLine period={p} href={askable.has(p.starts) ? `${here}?period=${p.starts}#say` : undefined} isEditor={isEditor} locale={locale} /></RailRow>
              </li>
            ))}
          </ol>
        )}
      </Section>
    </Page>
  );
}

const periodName = (p: Period, locale: Locale) => formatEdtf(`${p.starts.slice(0, 7)}/${p.ends.slice(0, 7)}`, locale);

function PeriodLine({ period: p, href, isEditor, locale }: { period: Period; href?: string; isEditor: boolean; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      {p.state !== "missed" && <p>{t(`platforms.rhythm.states.${p.state}`)}</p>}
      {p.sittings.map((s) => (
        <p key={s.link.id}>
          <RecordLink link={s.link} locale={locale} />
          <span className="text-small text-graphite"> · {s.starts && <span className="figures">{formatEdtf(s.starts, locale)} · </span>}{t(`meetings.statuses.${s.status}`)}{s.previousStarts && s.previousStarts !== s.starts && ` · ${t("sittings.before", { date: formatEdtf(s.previousStarts, locale) })}`}{s.extraordinary && ` · ${t("platforms.rhythm.extraordinary")}`}</span>
        </p>
      ))}
      {p.said.map((said, i) => <p key={i}><Said said={said} locale={locale} /></p>)}
      {href && <p className="no-print"><a href={href} className="tap">{t(isEditor ? "sittings.sayComplete" : "sittings.sayMissed", { period: periodName(p, locale) })}</a></p>}
    </>
  );
}

function formWords(locale: Locale, isEditor: boolean) {
  const t = translator(locale);
  return { statement: t("sittings.statement"), statementHint: t("sittings.statementHint"), language: t("desk.language"), source: t("sittings.source"), sourceHint: t("sittings.sourceHint"), submit: t(isEditor ? "sittings.submitComplete" : "sittings.submitMissed") };
}
