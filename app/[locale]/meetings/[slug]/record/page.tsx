import { FreezeForm } from "@/components/record-version/freeze-form";
import { SignForm } from "@/components/record-version/sign-form";
import { VersionList } from "@/components/record-version/version-list";
import { RecordLink, RecordLinks } from "@/components/record/record-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { keptForm } from "@/db/drafts";
import { getVersions, type JointRecordPage } from "@/db/record-version-page";
import { signForm, versionVerbs } from "@/db/record-versions";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { VERDICTS } from "@/lib/record-versions";
import { recordPath } from "@/lib/records";
import { localeOf, pageMetadata, type SlugParams } from "../../../metadata";
import { recordPage, recordTitle } from "../../../record-page";
import { isFormPost } from "../../../sign-in-first";

type Props = SlugParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  const title = await recordTitle(locale, "meeting", slug, (actor, id) => getVersions(actor, id, locale), () => translator(locale)("recordVersions.title"));
  return pageMetadata(locale, title, `/meetings/${slug}/record`);
}

export default async function JointRecordPageOfMeeting(props: Props) {
  const locale = await localeOf(props);
  const { done } = await props.searchParams;
  return recordPage(locale, "meeting", (await props.params).slug, (actor, id) => getVersions(actor, id, locale), (page, actor) => <JointRecord page={page} actor={actor} locale={locale} done={done} />);
}

async function JointRecord({ page, actor, locale, done }: { page: JointRecordPage; actor: Actor; locale: Locale; done: string | string[] | undefined }) {
  const t = translator(locale);
  const [newest] = page.versions;
  const verbs = await versionVerbs(actor, page.meeting.id);
  const answering = await isFormPost(); // a refusal stands in the form it is about, also where that would not be shown any more
  const toSign = verbs.sign ?? (answering ? newest?.number : undefined);
  return (
    <Page>
      <PageTitle title={t("recordVersions.title")} lang={locale} kicker={t("meetings.kicker")} lead={<RecordLink link={page.meeting.link} locale={locale} />} />
      <Column>
        {done === "frozen" && newest && <Notice tone="success">{t("recordVersions.frozen", { number: newest.number })}</Notice>}
        {done === "signed" && <Notice tone="success">{t("recordVersions.signed")}</Notice>}
        <p className="mb-4">{t("recordVersions.lead")}</p>
        {page.namesNobody && <p className="mb-4">{t("recordVersions.namesNobody")}</p>}
        {newest && page.changed && <Notice tone="attention">{t("recordVersions.changed", { number: newest.number })}</Notice>}
        {verbs.frozeIt && <p className="mb-4">{t("recordVersions.frozeIt")}</p>}
      </Column>
      {toSign !== undefined && (
        <div className="no-print">
          <Section id="sign" heading={t("recordVersions.signHeading", { number: toSign })}>
            <Column><Sign page={page} number={toSign} actor={actor} locale={locale} /></Column>
          </Section>
        </div>
      )}
      <Section id="versions" heading={t("recordVersions.versions")}>
        {newest ? <VersionList versions={page.versions} path={`${recordPath(page.meeting.link)}/record`} locale={locale} /> : <EmptyState title={t("recordVersions.none")}>{t("recordVersions.noneHint")}</EmptyState>}
      </Section>
      {((verbs.freeze && (!newest || page.changed)) || answering) && (
        <div className="no-print">
          <Section id="freeze" heading={t("recordVersions.freezeHeading")}>
            <Column><Freeze page={page} locale={locale} /></Column>
          </Section>
        </div>
      )}
    </Page>
  );
}

async function Sign({ page, number, actor, locale }: { page: JointRecordPage; number: number; actor: Actor; locale: Locale }) {
  const t = translator(locale);
  const words = {
    verdict: t("recordVersions.verdict"), verdictHint: t("recordVersions.verdictHint"), statement: t("recordVersions.statement"), statementHint: t("recordVersions.statementHint"), language: t("desk.language"), languageHint: t("recordVersions.languageHint"),
    submit: t("recordVersions.sign"),
  };
  const verdicts = VERDICTS.map((value) => ({ value, label: t(`recordVersions.ourVerdicts.${value}`) }));
  return <SignForm id={page.meeting.id} number={number} locale={locale} words={words} texts={formTexts(locale)} verdicts={verdicts} languages={languageOptions(locale)} initial={(await keptForm(actor, signForm(page.meeting.id, number))) ?? {}} />;
}

function Freeze({ page, locale }: { page: JointRecordPage; locale: Locale }) {
  const t = translator(locale);
  const others = [{ value: "", label: t("recordVersions.nobodyElse") }, ...page.others.map(({ id, title }) => ({ value: id, label: title.text, lang: title.lang }))];
  return (
    <>
      <p className="mb-4">{t("recordVersions.freezeHint")}</p>
      {!page.namesNobody && <p className="mb-4">{t("recordVersions.expected")}: {page.expected.length > 0 ? <RecordLinks links={page.expected} locale={locale} /> : t("recordVersions.nobodyExpected")}</p>}
      <FreezeForm of={{ id: page.meeting.id, version: page.meeting.version }} locale={locale} words={{ also: t("recordVersions.also"), alsoHint: t("recordVersions.alsoHint"), submit: t("recordVersions.freeze") }} texts={formTexts(locale)} others={others} />
    </>
  );
}
