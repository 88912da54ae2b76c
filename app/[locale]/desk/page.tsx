import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { QuickLogForm } from "@/components/meeting/quick-log-form";
import { AwaitedList } from "@/components/review/awaited-list";
import { ContestedList } from "@/components/review/contested-list";
import { DeskFilterForm } from "@/components/review/desk-filter-form";
import { DeskList, KeptForms } from "@/components/review/desk-list";
import { DueList } from "@/components/review/due-list";
import { FirstLog } from "@/components/review/first-log";
import { ListKeys } from "@/components/review/list-keys";
import { ToAnswerList } from "@/components/review/to-answer-list";
import { RecordList } from "@/components/record/record-list";
import { ButtonRow } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Column, Page, RailRow, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";
import { listAwaited } from "@/db/awaited";
import { listDesk, listOwnRecords } from "@/db/desk";
import { keptForm, listKeptForms } from "@/db/drafts";
import { listPromisesToUs } from "@/db/due";
import { listIssues } from "@/db/issues";
import { listPlatformChoices } from "@/db/platforms";
import { QUICK_LOG } from "@/db/quick-log";
import { linksTo } from "@/db/records";
import { listContested } from "@/db/review";
import { listToAnswer } from "@/db/to-answer";
import { listKeysWords } from "@/i18n/desk-words";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import { type DeskFilter, deskSearch, isDeskFiltered, parseDeskFilter } from "@/lib/desk-filter";
import type { Locale } from "@/lib/locales";
import { memberPage } from "@/lib/member-pages";
import { localePath, type PublicationState } from "@/lib/records";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";
import { saidOfPublication } from "../review/before-release";
import { requireSignIn } from "../sign-in-first";
import { quickLogProps } from "./quick-log";

type Props = LocaleParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("desk.title"), "/desk", { robots: { index: false } });
}

/** The quick log first; then what came back, what is unfinished, and what is awaited; or, where the address asks for it, one list. */
export default async function DeskPage(props: Props) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, "/desk");
  if (memberPage(actor, "/desk") === "missing") notFound();
  const params = await props.searchParams;
  const platforms = await listPlatformChoices(actor, locale);
  const { filter, problems } = parseDeskFilter(params);
  const platform = platforms.find((p) => p.slug === filter.platform);
  const wrong = problems.length > 0 || (filter.platform !== undefined && !platform);
  const filtered = !wrong && isDeskFiltered(filter);
  const kept = await keptForm(actor, QUICK_LOG);
  const { empty, body } = filtered ? { empty: false, body: await oneList(actor, filter, platform?.id, locale) } : await overview(actor, locale);
  const organization = actor.kind === "member" && actor.organizationId ? (await linksTo(actor, [actor.organizationId], locale)).get(actor.organizationId) : undefined;
  const { done } = params;
  const said = done === "submitted" ? t("desk.submitted") : done === "followUp" ? t("followUp.submitted") : saidOfPublication(done, locale);
  const form = (
    <>
      {kept && <Notice tone="attention">{t("desk.restored")}</Notice>}
      <QuickLogForm locale={locale} texts={formTexts(locale)} {...await quickLogProps(actor, locale)} initial={kept ?? {}} of={{ key: crypto.randomUUID() }} />
    </>
  );
  return (
    <Page desk>
      <PageTitle title={t("desk.title")} lead={organization?.title.text} titleLang={locale} lang={locale} />
      <Column>{said && <Notice tone="success">{said}</Notice>}</Column>
      <Section id="log" heading={t("desk.log")}>
        {/* One place in the tree, whoever asks: without JavaScript the answer to a form finds it by its place, and who is signed out has no records either. */}
        <RailRow rail={empty && <FirstLog locale={locale} />}>{form}</RailRow>
      </Section>
      <Column className="mt-4">
        <ButtonRow>
          {actor.kind === "member" && actor.role === "ngo" && <a href={localePath(locale, "/desk/issues/new")} className="tap">{t("recordForm.page.raise")}</a>}
          <a href={localePath(locale, "/desk/entries/new")} className="tap">{t("recordForm.page.recordWords")}</a>
          <a href={localePath(locale, "/desk/new")} className="tap">{t("recordForm.page.makeNew")}</a>
        </ButtonRow>
      </Column>
      <div className="mt-12">
        {wrong && <Column><Notice tone="attention">{t("desk.filter.problem")}</Notice></Column>}
        {!empty && <DeskFilterForm filter={wrong ? { sort: "newest" } : filter} page="/desk" platforms={platforms} locale={locale} open={filtered} />}
      </div>
      <div data-keys>{body}</div>
      <ListKeys texts={listKeysWords(locale)} />
    </Page>
  );
}

/** What is asked of the member first, then what waits elsewhere, then what is done. */
const FIRST = [["returned", "returned"], ["drafts", "draft"], ["submittedHeading", "submitted"]] as const satisfies readonly (readonly [string, PublicationState])[];
const LAST = [["embargoed", "embargoed"], ["released", "released"], ["withdrawnHeading", "withdrawn"]] as const satisfies readonly (readonly [string, PublicationState])[];

async function overview(actor: Actor, locale: Locale) {
  const t = translator(locale);
  const desk = await listDesk(actor);
  const unfinished = await listKeptForms(actor);
  const isNgo = actor.kind === "member" && actor.role === "ngo";
  const awaited = isNgo ? await listAwaited(actor, locale) : [];
  const promises = isNgo ? await listPromisesToUs(actor, locale) : [];
  const issues = isNgo ? await listIssues(actor, locale) : [];
  const toAnswer = isNgo ? await listToAnswer(actor, locale) : []; // a contact point has both lists on /review
  const contested = isNgo ? await listContested(actor, locale) : [];
  const empty = Object.values(desk).every(({ lines }) => lines.length === 0);
  const section = ([key, state]: (typeof FIRST | typeof LAST)[number]) =>
    desk[state].lines.length > 0 && (
      <Section key={key} id={key} heading={t(`desk.${key}`)} aside={desk[state].more ? <a href={localePath(locale, `/desk?state=${state}`)} className="tap">{t("desk.allOf")}</a> : undefined}>
        <DeskList lines={desk[state].lines} locale={locale} texts={formTexts(locale)} />
      </Section>
    );
  const body = (
    <>
      {toAnswer.length > 0 && <Section id="to-answer" heading={t("toAnswer.title")} aside={t("toAnswer.hint")}><ToAnswerList lines={toAnswer} locale={locale} /></Section>}
      {section(FIRST[0])}
      {unfinished.length > 0 && <Section id="unfinished" heading={t("desk.unfinished")} aside={t("desk.unfinishedHint")}><KeptForms forms={unfinished} locale={locale} /></Section>}
      {FIRST.slice(1).map(section)}
      {isNgo && !empty && (
        <Section id="awaited" heading={t("desk.awaited")}>
          {awaited.length > 0 ? <AwaitedList lines={awaited} locale={locale} /> : <EmptyState title={t("desk.noAwaited")}>{t("desk.noAwaitedHint")}</EmptyState>}
        </Section>
      )}
      {isNgo && !empty && (
        <Section id="promises" heading={t("desk.promises")}>
          {promises.length > 0 ? <DueList lines={promises} locale={locale} /> : <EmptyState title={t("desk.noPromises")}>{t("desk.noPromisesHint")}</EmptyState>}
        </Section>
      )}
      {contested.length > 0 && <Section id="contested" heading={t("review.contested")}><ContestedList lines={contested} locale={locale} /></Section>}
      {LAST.map(section)}
      {issues.length > 0 && (
        <Section id="issues" heading={t("desk.issues")}>
          <RecordList rows={issues.map((i) => ({ link: i.link, rail: i.identifier ?? undefined }))} locale={locale} />
        </Section>
      )}
    </>
  );
  return { empty, body };
}

/** One list, page by page, as the address asks for it. */
async function oneList(actor: Actor, filter: DeskFilter, platformId: string | undefined, locale: Locale) {
  const t = translator(locale);
  const { lines, next } = await listOwnRecords(actor, { state: filter.state, kind: filter.kind, platformId, sort: filter.sort, cursor: filter.cursor });
  const address = (over: Partial<DeskFilter>) => localePath(locale, `/desk?${deskSearch({ ...filter, ...over })}#list`);
  return (
    <Section id="list" heading={t("desk.list")}>
      {lines.length > 0 ? <DeskList lines={lines} locale={locale} texts={formTexts(locale)} mixed={!filter.state} /> : <EmptyState title={t("desk.nothingFound")}>{t("desk.nothingFoundHint")}</EmptyState>}
      <Pagination label={t("desk.pages")} previous={filter.cursor && { href: address({ cursor: undefined }), label: t("desk.firstPage") }} next={next && { href: address({ cursor: next }), label: t("desk.nextPage") }} />
    </Section>
  );
}
