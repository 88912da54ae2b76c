import { AcknowledgeForm } from "@/components/issue/acknowledge-form";
import { Silences } from "@/components/deadline/deadline-line";
import { StepDeadlines } from "@/components/deadline/step-deadlines";
import { Chronology } from "@/components/entry/chronology";
import { entryContext } from "@/components/entry/entry-context";
import { StepNotes } from "@/components/issue/chronology-step";
import { Commitments } from "@/components/issue/commitments";
import { IssueParties } from "@/components/issue/parties";
import { PartyActs, Raisings } from "@/components/issue/party-acts";
import { OfficialPositions } from "@/components/issue/official-positions";
import { Positions, StandingNotes } from "@/components/issue/positions";
import { Links } from "@/components/link/links";
import { Quotations } from "@/components/quotation/quotations";
import { AlsoRecorded, Defects } from "@/components/record/also-recorded";
import { RecordLinks } from "@/components/record/record-link";
import { ReleaseNotes } from "@/components/record/release-notes";
import { Trail } from "@/components/record/trail";
import { TranslationNote } from "@/components/record/translation-note";
import { SourceList } from "@/components/source/source-list";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { deadlinesOf } from "@/db/deadlines";
import { issueVerbs } from "@/db/follow-ups";
import { countRaisings } from "@/db/issue-links";
import { partyVerbs } from "@/db/issue-parties";
import { getIssue, type IssuePage } from "@/db/issues";
import { silenceOf } from "@/db/silence";
import { releaseNotes } from "@/db/release-notes";
import { mayDo } from "@/db/things";
import { formatEdtf } from "@/i18n/dates";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { localePath, recordPath } from "@/lib/records";
import { localeOf, pageMetadata, type SlugParams } from "../../metadata";
import { recordPage, recordTitle } from "../../record-page";

type Props = SlugParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  return pageMetadata(locale, await recordTitle(locale, "issue", slug, (actor, id) => getIssue(actor, id, locale), (issue) => issue.link.title.text), `/issues/${slug}`);
}

export default async function IssueRecordPage(props: Props) {
  const locale = await localeOf(props);
  const { done } = await props.searchParams;
  return recordPage(locale, "issue", (await props.params).slug, (actor, id) => getIssue(actor, id, locale), (issue, actor) => <Issue issue={issue} actor={actor} locale={locale} done={Array.isArray(done) ? done[0] : done} />);
}

async function Issue({ issue, actor, locale, done }: { issue: IssuePage; actor: Actor; locale: Locale; done: string | undefined }) {
  const t = translator(locale);
  const verbs = await issueVerbs(actor, issue.id);
  const deadlines = await deadlinesOf(actor, issue.chronology.map((step) => step.entry.id), locale);
  const silences = (await silenceOf(actor, [issue.id], locale)).get(issue.id) ?? [];
  const garbled = issue.claims.filter((c) => c.confidence === "garbled");
  const here = localePath(locale, recordPath(issue.link) ?? "/issues");
  const followUp = `${here}/follow-up`;
  return (
    <Page>
      <PageTitle title={issue.link.title.text} titleLang={issue.link.title.lang} lang={locale} kicker={issue.identifier ? t("issues.kicker", { identifier: issue.identifier }) : t("issues.kickerPlain")} lead={issue.summary?.text} />
      <Column>
        <TranslationNote texts={[issue.link.title, issue.summary]} locale={locale} />
        <ReleaseNotes notes={await releaseNotes(actor, issue.id)} locale={locale} />
        {done === "acknowledged" && <Notice tone="success">{t("issues.acknowledged")}</Notice>}
        {isAssessed(done) && <Notice tone="success">{t(`assessments.done.${done}`)}</Notice>}
        {Object.values(verbs).includes(true) && (
          <ButtonRow className="my-6">
            {verbs.followUp && <ButtonLink href={followUp}>{t("issues.followUp")}</ButtonLink>}
            {verbs.answer && <ButtonLink href={followUp}>{t("issues.answer")}</ButtonLink>}
            {verbs.verify && <ButtonLink tone="secondary" href={`${here}/verify`}>{t("assessments.verifyLink")}</ButtonLink>}
            {verbs.assess && <ButtonLink tone="secondary" href={`${here}/assess`}>{t("assessments.link")}</ButtonLink>}
            {verbs.promise && <ButtonLink tone="secondary" href={`${here}/promise`}>{t("promises.link")}</ButtonLink>}
            {verbs.acknowledge && <AcknowledgeForm id={issue.id} locale={locale} label={t("issues.acknowledge")} texts={formTexts(locale)} />}
          </ButtonRow>
        )}
        <p className="text-graphite">{issue.endedOn ? `${t("issues.endedOn")}: ${formatEdtf(issue.endedOn, locale)}` : issue.claims.some((c) => c.field === "ended_on" && c.standing === "rival") ? t("issues.endContested") : null}</p>
        {issue.backfilled && <p className="text-small text-graphite">{t("issues.backfilled")}</p>}
      </Column>
      <Column><StandingNotes standing={issue.standing} locale={locale} /><Silences silences={silences} locale={locale} /></Column>
      {issue.official.length > 0 && <Section id="official" heading={t("assessments.official")}><Column className="mb-4"><p className="text-small text-graphite">{t("assessments.officialHint")}</p></Column><OfficialPositions positions={issue.official} locale={locale} /></Section>}
      <Section id="positions" heading={t("issues.positions")}><Positions lines={issue.assessments} standing={issue.standing} none={t("issues.noPositions")} locale={locale} /></Section>
      <Section id="chronology" heading={t("issues.chronology")}>
        <Chronology
          {...entryContext(locale)}
          within={issue.id}
          steps={issue.chronology.map((step) => ({
            entry: step.entry,
            elapsed: step.daysSinceMeeting && t("issues.elapsed", { days: step.daysSinceMeeting.days, date: formatEdtf(step.daysSinceMeeting.from, locale) }),
            after: (
              <>
                <StepNotes step={step} claims={issue.entryClaims} locale={locale} />
                <StepDeadlines entry={step.entry} deadlines={deadlines.get(step.entry.id) ?? []} mayManage={verbs.followUp || verbs.answer} locale={locale} />
              </>
            ),
          }))}
        />
      </Section>
      {issue.commitments.length > 0 && <Section id="commitments" heading={t("issues.commitments")}><Commitments commitments={issue.commitments} locale={locale} /></Section>}
      {issue.claims.some((c) => c.confidence !== "garbled") && <Section id="contested" heading={t("issues.contested")}><AlsoRecorded claims={issue.claims} corroborations={issue.corroborations.filter((c) => c.recordId === issue.id)} locale={locale} /></Section>}
      <Section id="parties" heading={t("issues.parties")}>
        <IssueParties parties={issue.parties} locale={locale} />
        {issue.platforms.length > 0 && <Column className="mt-4"><p>{t("issues.platforms")}: <RecordLinks links={issue.platforms} locale={locale} /></p></Column>}
        <Column><Raisings {...await countRaisings(actor, issue.id)} locale={locale} /><PartyActs issue={issue.id} verbs={await partyVerbs(actor, issue.id)} here={here} locale={locale} /></Column>
      </Section>
      {issue.quotations.length > 0 && <Section id="quotations" heading={t("quotations.heading")}><Quotations quotations={issue.quotations} locale={locale} /></Section>}
      <Links links={issue.links.filter((l) => l.type !== "discussed_at" || l.other.kind !== "platform")} locale={locale} />
      {garbled.length > 0 && <Section id="defects" heading={t("issues.defects")}><Defects claims={garbled} locale={locale} /></Section>}
      {issue.sources.length > 0 && <Section id="sources" heading={t("issues.sources")}><Column><SourceList sources={issue.sources} locale={locale} /></Column></Section>}
      <Trail lines={issue.trail} locale={locale} />
      {(await mayDo(actor, "withdraw", issue.id)) && <Column className="no-print mt-4"><a href={localePath(locale, `/review/act/withdraw/${issue.id}`)} className="tap">{t("desk.withdraw")}</a></Column>}
    </Page>
  );
}

const ASSESSED = ["assessed", "verified", "promised"] as const;
const isAssessed = (done: string | undefined): done is (typeof ASSESSED)[number] => ASSESSED.some((one) => one === done);
