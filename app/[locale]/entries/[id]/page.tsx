import type { ReactNode } from "react";
import { commitmentRows } from "@/components/commitment/commitment-facts";
import { EntryDate } from "@/components/entry/entry-date";
import { VoiceMark } from "@/components/entry/voice";
import { Links } from "@/components/link/links";
import { PartyWords } from "@/components/issue/parties";
import { Quotations } from "@/components/quotation/quotations";
import { AlsoRecorded, Defects } from "@/components/record/also-recorded";
import { RecordLink, RecordLinks } from "@/components/record/record-link";
import { RecordText } from "@/components/record/record-text";
import { TranslationNote } from "@/components/record/translation-note";
import { SourceList } from "@/components/source/source-list";
import { Column, Page, Section } from "@/components/ui/page";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { SummaryList } from "@/components/ui/summary-list";
import { type EntryPage, getEntry } from "@/db/entry-page";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import { ENTRY_PARTY_ROLES } from "@/lib/entries";
import type { Locale } from "@/lib/locales";
import { RECORD_KINDS, type RecordLink as Link } from "@/lib/records";
import { localeOf, pageMetadata } from "../../metadata";
import { recordPage, recordTitle } from "../../record-page";
import { EntryActs } from "./acts";
import { EntryDeadlines } from "./deadlines";
import { EntryVoices } from "./voices";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  const { id } = await props.params;
  return pageMetadata(locale, await recordTitle(locale, "entry", id, (actor, entryId) => getEntry(actor, entryId, locale), (e) => e.entry.title.text), `/entries/${id}`);
}

export default async function EntryRecordPage(props: Props) {
  const locale = await localeOf(props);
  const { done } = await props.searchParams;
  return recordPage(locale, "entry", (await props.params).id, (actor, id) => getEntry(actor, id, locale), (page, actor) => <Entry page={page} actor={actor} locale={locale} done={done === "assessed" || done === "confirmed" ? done : undefined} />);
}

function Entry({ page, actor, locale, done }: { page: EntryPage; actor: Actor; locale: Locale; done?: "assessed" | "confirmed" }) {
  const t = translator(locale);
  const garbled = page.claims.filter((c) => c.confidence === "garbled");
  const hasMore = page.claims.some((c) => c.confidence !== "garbled") || page.corroborations.length > 0;
  return (
    <Page>
      <PageTitle title={page.entry.title.text} titleLang={page.entry.title.lang} lang={locale} kicker={t(`kinds.${page.entry.kind}`)} lead={page.entry.text && <RecordText text={page.entry.text} locale={locale} />} />
      <Column><TranslationNote texts={[page.entry.title, page.entry.text]} locale={locale} /><EntryMarks entry={page.entry} locale={locale} /></Column>
      {done && <Column><Notice tone="success">{translator(locale)(`assessments.done.${done}`)}</Notice></Column>}
      <EntryFacts page={page} locale={locale} />
      <EntryDeadlines id={page.entry.id} actor={actor} locale={locale} />
      <EntryVoices id={page.entry.id} isCommitment={page.commitments.length > 0} actor={actor} locale={locale} />
      {page.quotations.length > 0 && <Section id="quotations" heading={t("quotations.heading")}><Quotations quotations={page.quotations} locale={locale} /></Section>}
      <Links links={page.links} locale={locale} />
      {hasMore && <Section id="also" heading={t("issues.alsoRecorded")}><AlsoRecorded claims={page.claims} corroborations={page.corroborations} locale={locale} /></Section>}
      {garbled.length > 0 && <Section id="defects" heading={t("issues.defects")}><Defects claims={garbled} locale={locale} /></Section>}
      {page.sources.length > 0 && <Section id="sources" heading={t("issues.sources")}><Column><SourceList sources={page.sources} locale={locale} /></Column></Section>}
      <EntryActs id={page.entry.id} actor={actor} locale={locale} />
    </Page>
  );
}

/** How far to trust it: who wrote it down for another, practice, released without a second reader. */
function EntryMarks({ entry, locale }: { entry: EntryPage["entry"]; locale: Locale }) {
  const t = translator(locale);
  const { recordedBy } = entry;
  const author = recordedBy && <span lang={recordedBy.label.lang === locale ? undefined : recordedBy.label.lang}>{t("entry.recordedBy", { name: recordedBy.label.text })}</span>;
  const marks: ReactNode[] = [author, entry.practice && t("entry.practice"), entry.withoutSecondReader && t("entry.withoutSecondReader"), entry.forParties && t("channels.forParties")].filter(Boolean);
  return marks.length > 0 ? <p className="text-small text-graphite">{marks.map((mark, i) => <span key={i}>{i > 0 && " · "}{mark}</span>)}</p> : null;
}

/** When it was, where it belongs, who spoke to whom, what it promised, what came of it and on which paper. */
function EntryFacts({ page, locale }: { page: EntryPage; locale: Locale }) {
  const t = translator(locale);
  const row = (term: string, value: ReactNode) => (value ? [{ term, value }] : []);
  const date = (edtf: string | null) => edtf && <span className="figures">{formatEdtf(edtf, locale)}</span>;
  const { entry } = page;
  const isPromise = page.commitments.length > 0; // its own rows name who carries it out, and the paper
  const when = entry.occurred ? <EntryDate occurred={entry.occurred} full={formatEdtf(entry.occurred, locale)} inferred={entry.inferred ? t("entry.inferred") : undefined} /> : t("entry.noDate");
  /** Somebody who speaks in its own name is no party row of its own. */
  const inOwnName = !page.parties.some((p) => p.role === "speaker") && entry.speakers.length > 0 && entry.speakers.map((party, i) => <VoiceMark key={i} party={party} lang={locale} />);
  const rows = [
    { term: t("meetings.when"), value: when },
    ...row(t("entry.partyRoles.speaker"), inOwnName),
    ...RECORD_KINDS.flatMap((kind) => row(kind === "post" ? "" : t(`search.kinds.${kind}`), linksOf(page.under.filter((u) => u.kind === kind), locale))),
    ...row(t("entry.follows"), page.follows && <RecordLink link={page.follows} locale={locale} />),
    ...row(t("entry.followedBy"), linksOf(page.followedBy, locale)),
    ...ENTRY_PARTY_ROLES.filter((role) => !(isPromise && role === "responsible")).flatMap((role) => row(t(`entry.partyRoles.${role}`), partiesOf(page.parties.filter((p) => p.role === role), locale))),
    ...page.commitments.flatMap((c) => commitmentRows(c, locale, { apart: true })),
    ...row(t("entry.due"), date(page.due)),
    ...row(t("entry.done"), date(page.done)),
    ...row(t("entry.result"), page.result && t(`claims.values.${page.result}`)),
    ...row(t("entry.outcomeKind"), page.outcomeKind && t(`entry.outcomeKinds.${page.outcomeKind}`)),
    ...row(t("claims.fields.outcome_step"), page.outcomeStep && t(`entry.outcomeSteps.${page.outcomeStep}`)),
    ...(isPromise ? [] : [
      ...row(t("recordForm.fields.documentKind"), page.documentKind && <RecordText text={page.documentKind} locale={locale} />),
      ...row(t("entry.documentNumber"), page.documentNumber),
      ...row(t("recordForm.fields.registrationNumber"), page.registrationNumber),
      ...row(t("recordForm.fields.registrationDate"), date(page.registrationDate)),
      ...row(t("entry.documentPoint"), page.documentPoint),
    ]),
    ...row(t("entry.sourceLink"), page.sourceUrl && <a href={page.sourceUrl} rel="noreferrer nofollow external" className="source-link break-all">{page.sourceUrl}</a>),
  ];
  return <SummaryList rows={rows} />;
}

const linksOf = (links: Link[], locale: Locale) => links.length > 0 && <RecordLinks links={links} locale={locale} />;

const partiesOf = (parties: EntryPage["parties"], locale: Locale) =>
  parties.length > 0 && <ul role="list">{parties.map((p, i) => <li key={i} className="mb-1 last:mb-0"><PartyWords party={p.line} locale={locale} /></li>)}</ul>;
