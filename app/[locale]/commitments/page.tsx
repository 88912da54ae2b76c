import { currentActor } from "@/auth/actor";
import { CommitmentList, DueSections } from "@/components/commitment/commitment-list";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm } from "@/components/ui/filter-form";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { Select } from "@/components/ui/select";
import { type CommitmentLine, listCommitments, listDueCommitments } from "@/db/commitments";
import { listPlatformChoices } from "@/db/platforms";
import { findBySlug, linksTo } from "@/db/records";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { localePath, type RecordLink } from "@/lib/records";
import { localeOf, pageMetadata } from "../metadata";

type Params = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Params> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("commitments.title"), "/commitments");
}

/** Promises on the public record: what falls due, what was just missed, and all of them; by platform and by body. */
export default async function CommitmentsPage(props: Props) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const actor = await currentActor();
  const platforms = await listPlatformChoices(actor, locale);
  const { filter, platform, body, problem } = await readFilter(actor, await props.searchParams, platforms, locale);
  const due = await listDueCommitments(actor, filter, locale);
  const all = await listCommitments(actor, filter, locale);
  const bodies = bodiesAmong([...due.fallingDue, ...due.missed, ...all.lines], body);
  return (
    <Page>
      <PageTitle title={t("commitments.title")} lead={t("commitments.lead")} lang={locale} />
      {problem && <Column><Notice tone="attention">{t("commitments.problem")}</Notice></Column>}
      <FilterForm action={localePath(locale, "/commitments")} summary={t("commitments.filter")} submit={t("timeline.apply")} reset={platform || body ? { href: localePath(locale, "/commitments"), label: t("timeline.reset") } : undefined} open={Boolean(platform || body)}>
        <Select name="platform" label={t("timeline.platform")} options={[{ value: "", label: t("commitments.anyPlatform") }, ...platforms.map((p) => ({ value: p.slug, label: p.title.text, lang: p.title.lang }))]} defaultValue={platform ?? ""} />
        <Select name="body" label={t("commitments.body")} options={[{ value: "", label: t("commitments.anyBody") }, ...bodies]} defaultValue={body?.slug ?? ""} />
      </FilterForm>
      <DueSections due={due} locale={locale} always />
      <Section id="all" heading={t("commitments.all")}>
        {all.lines.length > 0 ? <CommitmentList commitments={all.lines} locale={locale} /> : <EmptyState title={t("commitments.empty")}>{t("commitments.emptyHint")}</EmptyState>}
        {all.more && <Column className="mt-4"><a href={localePath(locale, "/timeline?kind=undertaking")} className="tap">{t("commitments.more")}</a></Column>}
      </Section>
    </Page>
  );
}

/** The filter of an address. Unknown keys are ignored; a wrong value gives the unfiltered page with a message. */
async function readFilter(actor: Actor, params: Params, platforms: { id: string; slug: string }[], locale: Locale) {
  const one = (key: string) => { const value = params[key]; return (Array.isArray(value) ? value[0] : value) || undefined; };
  const [platformSlug, bodySlug] = [one("platform"), one("body")];
  const platform = platforms.find((p) => p.slug === platformSlug);
  const found = bodySlug ? await findBySlug(actor, "organization", bodySlug) : undefined;
  const body = found?.as === "record" ? (await linksTo(actor, [found.id], locale)).get(found.id) : undefined;
  if ((platformSlug && !platform) || (bodySlug && !body)) return { filter: {}, platform: undefined, body: undefined, problem: true };
  return { filter: { platformId: platform?.id, organizationId: body?.id }, platform: platformSlug, body, problem: false };
}

/** The bodies that the shown promises name, for the choice; no more, lest the choice tell of one that is held back. */
function bodiesAmong(lines: CommitmentLine[], chosen: RecordLink | undefined) {
  const bodies = new Map(chosen?.slug ? [[chosen.slug, { value: chosen.slug, label: chosen.title.text, lang: chosen.title.lang }]] : []);
  for (const { label, href } of lines.flatMap((l) => [...l.executors, ...l.entry.speakers])) {
    const slug = /^\/organizations\/(.+)$/.exec(href ?? "")?.[1];
    if (label && slug) bodies.set(slug, { value: slug, label: label.text, lang: label.lang });
  }
  return [...bodies.values()].sort((a, b) => (a.label < b.label ? -1 : 1));
}
