import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { currentActor } from "@/auth/actor";
import { AcknowledgeManyForm } from "@/components/review/acknowledge-many-form";
import { ContestedList } from "@/components/review/contested-list";
import { DeskFilterForm } from "@/components/review/desk-filter-form";
import { DeskList } from "@/components/review/desk-list";
import { DueList } from "@/components/review/due-list";
import { ListKeys } from "@/components/review/list-keys";
import { ToAnswerList } from "@/components/review/to-answer-list";
import { WaitingList } from "@/components/review/waiting-list";
import { RecordList } from "@/components/record/record-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";
import { listOwnRecords, listWaiting } from "@/db/desk";
import { listDueOfBody } from "@/db/due";
import { listPlatformChoices } from "@/db/platforms";
import { linksTo } from "@/db/records";
import { listContested, listIssuesPutTo, type PutLine } from "@/db/review";
import { listToAnswer } from "@/db/to-answer";
import { formatDay } from "@/i18n/dates";
import { listKeysWords } from "@/i18n/desk-words";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import { type DeskFilter, deskSearch, isDeskFiltered, parseDeskFilter } from "@/lib/desk-filter";
import type { Locale } from "@/lib/locales";
import { memberPage } from "@/lib/member-pages";
import { localePath, recordPath, type RecordLink } from "@/lib/records";
import { REFUSALS } from "@/lib/refusal";
import type { SearchParams } from "@/lib/timeline-filter";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";
import { isFormPost, requireSignIn } from "../sign-in-first";
import { BeforeRelease, saidOfPublication } from "./before-release";

type Props = LocaleParams & { searchParams: Promise<SearchParams> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("review.title"), "/review", { robots: { index: false } });
}

/** For the contact point of a body: what is put to it, falls due, came back and is contested. For whoever releases: what waits. */
export default async function ReviewPage(props: Props) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, "/review");
  if (memberPage(actor, "/review") === "missing") notFound();
  const params = await props.searchParams;
  const isLiaison = actor.kind === "member" && actor.role === "liaison";
  const { filter, platformId, wrong, form } = await readFilter(actor, params, locale);
  const waiting = await listWaiting(actor, { kind: filter.kind, platformId, sort: filter.sort, cursor: filter.queue }, locale);
  const address = (over: Partial<DeskFilter>) => localePath(locale, `/review?${deskSearch({ ...filter, ...over })}#waiting`);
  const organization = actor.kind === "member" && actor.organizationId ? (await linksTo(actor, [actor.organizationId], locale)).get(actor.organizationId) : undefined;
  const { done } = params;
  const said = done === "released" ? t("review.released") : done === "returned" ? t("review.returned") : done === "submitted" ? t("followUp.submitted") : saidOfPublication(done, locale);
  return (
    <Page desk>
      <PageTitle title={t("review.title")} lead={organization?.title.text} lang={locale} />
      <Column>
        {wrong && <Notice tone="attention">{t("desk.filter.problem")}</Notice>}
        {said && <Notice tone="success">{said}</Notice>}
        {done === "acknowledged" && <Acknowledged said={await acknowledgedOf(actor, params, locale)} locale={locale} />}
      </Column>
      {actor.kind === "member" && actor.role === "editor" && <Column><p><a href={localePath(locale, "/desk/new")} className="tap">{t("recordForm.page.makeNew")}</a></p></Column>}
      <div data-keys>
        {isLiaison ? await ofBody(actor, { filter, platformId, form }, organization, locale) : (await isFormPost()) && actor.kind !== "member" && acknowledgeForm([], locale)}
        <BeforeRelease actor={actor} locale={locale} />
        <Section id="waiting" heading={t("review.waiting")} aside={waiting.lines.length > 0 ? t("review.waitingHint") : undefined}>
          {!isLiaison && form}
          {waiting.lines.length > 0 && <WaitingList lines={waiting.lines} locale={locale} texts={formTexts(locale)} />}
          {waiting.lines.length === 0 && (filter.kind || filter.platform || filter.queue ? <EmptyState title={t("desk.nothingFound")}>{t("desk.nothingFoundHint")}</EmptyState> : <EmptyState title={t("review.nothingWaiting")}>{t("review.nothingWaitingHint")}</EmptyState>)}
          <Pagination label={t("review.queuePages")} previous={filter.queue && { href: address({ queue: undefined }), label: t("desk.firstPage") }} next={waiting.next && { href: address({ queue: waiting.next }), label: t("desk.nextPage") }} />
        </Section>
      </div>
      <ListKeys texts={listKeysWords(locale)} />
    </Page>
  );
}

/** What the address asks of the lists, with the form for it; a wrong value gives the unfiltered page and says so. */
async function readFilter(actor: Actor, params: SearchParams, locale: Locale) {
  const platforms = await listPlatformChoices(actor, locale);
  const { filter: read, problems } = parseDeskFilter(params, "oldest");
  const platform = platforms.find((p) => p.slug === read.platform);
  const wrong = problems.length > 0 || read.sort === "due" || (read.platform !== undefined && !platform);
  const filter: DeskFilter = wrong ? { sort: "oldest" } : read;
  const form = <DeskFilterForm filter={filter} page="/review" platforms={platforms} locale={locale} open={!wrong && isDeskFiltered(filter, "oldest")} />;
  return { filter, platformId: wrong ? undefined : platform?.id, wrong, form };
}

type Asked = { filter: DeskFilter; platformId: string | undefined; form: ReactNode };

async function ofBody(actor: Actor, { filter, platformId, form }: Asked, organization: RecordLink | undefined, locale: Locale) {
  const t = translator(locale);
  const query = { platformId, sort: filter.sort };
  // The cursor goes on in the longer of the two lists; what is not acknowledged always stands first and whole.
  const fresh = await listIssuesPutTo(actor, { ...query, acknowledged: false }, locale);
  const known = await listIssuesPutTo(actor, { ...query, acknowledged: true, cursor: filter.cursor }, locale);
  const returned = await listOwnRecords(actor, { state: "returned", sort: "oldest" });
  const contested = await listContested(actor, locale);
  const due = await listDueOfBody(actor, locale);
  const toAnswer = await listToAnswer(actor, locale);
  const address = (over: Partial<DeskFilter>) => localePath(locale, `/review?${deskSearch({ ...filter, ...over })}#issues`);
  return (
    <>
      {form}
      <Section id="issues" heading={t("review.toAnswer", { organization: organization?.title.text ?? "" })}>
        {fresh.lines.length > 0 && acknowledgeForm(fresh.lines, locale)}
        {known.lines.length > 0 && <RecordList rows={known.lines.map(({ link, since }) => ({ link, rail: <span className="figures">{formatDay(since, locale)}</span> }))} locale={locale} />}
        {fresh.lines.length + known.lines.length === 0 && <EmptyState title={t("review.noIssues")}>{t("review.noIssuesHint")}</EmptyState>}
        <Pagination label={t("desk.pages")} previous={filter.cursor && { href: address({ cursor: undefined }), label: t("desk.firstPage") }} next={known.next && { href: address({ cursor: known.next }), label: t("desk.nextPage") }} />
      </Section>
      {toAnswer.length > 0 && <Section id="to-answer" heading={t("toAnswer.title")} aside={t("toAnswer.hint")}><ToAnswerList lines={toAnswer} locale={locale} /></Section>}
      <Section id="due" heading={t("review.due")}>{due.length > 0 ? <DueList lines={due} locale={locale} /> : <EmptyState title={t("review.noDue")} />}</Section>
      {contested.length > 0 && <Section id="contested" heading={t("review.contested")}><ContestedList lines={contested} locale={locale} /></Section>}
      {returned.lines.length > 0 && <Section id="returned" heading={t("review.cameBack")}><DeskList lines={returned.lines} locale={locale} texts={formTexts(locale)} /></Section>}
    </>
  );
}

const acknowledgeForm = (lines: PutLine[], locale: Locale) => {
  const t = translator(locale);
  const rows = lines.map(({ link, since }) => {
    const path = recordPath(link);
    return { id: link.id, href: path && localePath(locale, path), title: link.title.text, lang: link.title.lang === locale ? undefined : link.title.lang, since: t("review.putSince", { date: formatDay(since, locale) }), choose: t("review.chooseIssue", { title: link.title.text }) };
  });
  return <Column className="mb-8"><AcknowledgeManyForm rows={rows} locale={locale} words={{ legend: t("review.notAcknowledged"), hint: t("review.acknowledgeHint"), submit: t("review.acknowledgeMany") }} texts={formTexts(locale)} /></Column>;
};

type Said = { count: number; refused: { title?: string; because: string }[] };

/** What the address says of the last acknowledging, with the titles of what was refused as far as the actor may read them. */
async function acknowledgedOf(actor: Actor, params: SearchParams, locale: Locale): Promise<Said> {
  const t = translator(locale);
  const refused = [params.refused ?? []].flat().flatMap((pair) => {
    const [code, id = ""] = pair.split("~");
    const known = REFUSALS.find((r) => r === code);
    return known ? [{ code: known, id }] : [];
  });
  const links = await linksTo(actor, refused.map((r) => r.id), locale);
  return { count: Math.max(0, Math.min(100, Math.trunc(Number(params.count)) || 0)), refused: refused.map(({ code, id }) => ({ title: links.get(id)?.title.text, because: t(`refusals.${code}`) })) };
}

function Acknowledged({ said, locale }: { said: Said; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      {said.count > 0 && <Notice tone="success">{t("review.acknowledgedCount", { count: said.count })}</Notice>}
      {said.refused.length > 0 && (
        <Notice tone="attention" title={t("review.notDone")}>
          <ul>{said.refused.map(({ title, because }, i) => <li key={i}>{title ?? t("review.hiddenIssue")}: {because}</li>)}</ul>
        </Notice>
      )}
    </>
  );
}
