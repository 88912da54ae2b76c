import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { romanNumeral } from "@/lib/editions";
import type { JointRecord, Shown } from "@/lib/joint-record";
import type { Locale } from "@/lib/locales";
import { Column, RailRow, Section } from "../ui/page";
import { SummaryList } from "../ui/summary-list";
import { VersionAgenda } from "./version-agenda";
import { VersionClaims } from "./version-claims";
import { VersionParticipants } from "./version-participants";
import { counted, plainText, VersionNames, VersionPlace, VersionWords } from "./version-words";

type Props = { record: JointRecord<Shown>; /** Of the country whose code the record holds. */ countryName?: string; locale: Locale };

/** A version to read: what the record said when it was frozen, each text in the language it was written in. */
export function FrozenRecord({ record, countryName, locale }: Props) {
  const t = translator(locale);
  return (
    <>
      <Section id="record" heading={t("recordVersions.asFrozen")}>
        {record.summary && <Column className="mb-6"><p><VersionWords text={record.summary} locale={locale} /></p></Column>}
        <Facts record={record} countryName={countryName} locale={locale} />
      </Section>
      <Section id="participants" heading={t("meetings.participants")}><VersionParticipants record={record} locale={locale} /></Section>
      {record.agenda.length > 0 && <Section id="agenda" heading={t("meetings.agenda")}><VersionAgenda record={record} locale={locale} /></Section>}
      <Section id="entries" heading={t("meetings.entries")}>
        {record.entries.length > 0 ? record.entries.map((entry) => <Entry key={entry.id} entry={entry} locale={locale} />) : <Column><p className="text-graphite">{t("meetings.noEntries")}</p></Column>}
      </Section>
      {record.quotations.length > 0 && <Section id="quotations" heading={t("quotations.heading")}><Quotations record={record} locale={locale} /></Section>}
      {record.claims.length > 0 && <Section id="claims" heading={t("recordVersions.parts.claims")}><VersionClaims record={record} locale={locale} /></Section>}
    </>
  );
}

function Facts({ record, countryName, locale }: Props) {
  const t = translator(locale);
  const { attendance, standsFor } = record;
  const when = record.starts && formatEdtf(record.ends ? `${record.starts}/${record.ends}` : record.starts, locale);
  const isOne = standsFor.qualifier === "exactly" && standsFor.count === 1;
  return (
    <SummaryList
      rows={[
        { term: t("meetings.when"), value: <span className="figures">{when ?? t("meetings.noDate")}{record.inferred && ` (${t("entry.inferred")})`}{record.startTime && `, ${record.startTime}${record.timeZone ? ` (${record.timeZone})` : ""}`}</span> },
        { term: t("meetings.platform"), value: record.platform ? <VersionWords text={record.platform.name} locale={locale} /> : t("meetings.noPlatform") },
        ...(record.classification ? [{ term: t("meetings.kind"), value: plainText(record.classification, "classification", "classification", locale) }] : []),
        ...(record.edition ? [{ term: t("meetings.edition"), value: romanNumeral(record.edition) }] : []),
        ...(record.partOf ? [{ term: t("meetings.partOf"), value: <VersionWords text={record.partOf.name} locale={locale} /> }] : []),
        ...(record.country ? [{ term: t("meetings.country"), value: countryName ?? record.country }] : []),
        ...(record.places.length > 0 ? [{ term: t("meetings.place"), value: record.places.map((place, i) => <span key={i}>{i > 0 && ", "}<VersionPlace place={place} locale={locale} /></span>) }] : []),
        { term: t("meetings.status"), value: <Status record={record} locale={locale} /> },
        ...(record.extraordinary ? [{ term: t("meetings.extraordinary"), value: t("recordVersions.yes") }] : []),
        { term: t("meetings.mode"), value: t(`meetings.modes.${record.mode}`) },
        { term: t("meetings.openness"), value: t(`meetings.opennesses.${record.openness}`) },
        { term: t("meetings.attribution"), value: t(`meetings.rules.${record.attributionRule}`) },
        ...(attendance ? [{ term: t("meetings.attendance"), value: <>{counted(attendance, locale)}{attendance.count !== null && attendance.asWritten && " · "}{attendance.asWritten && <VersionWords text={attendance.asWritten} locale={locale} />}</> }] : []),
        ...(isOne ? [] : [{ term: t("meetings.standsFor"), value: counted(standsFor, locale) }]),
        ...(record.topics ? [{ term: t("meetings.topics"), value: <span className="whitespace-pre-line"><VersionWords text={record.topics} locale={locale} /></span> }] : []),
        { term: t("meetings.outcomeReport"), value: t(`recordVersions.outcomeReports.${record.outcomeReport}`) },
        ...(record.recordedBy ? [{ term: t("meetings.recordedBy"), value: <><VersionWords text={record.recordedBy.name} locale={locale} />{record.practice && ` · ${t("entry.practice")}`}</> }] : []),
      ]}
    />
  );
}

function Status({ record, locale }: Props) {
  const t = translator(locale);
  return (
    <>
      {t(`meetings.statuses.${record.status}`)}
      {record.previousStarts && record.previousStarts !== record.starts && ` · ${t("sittings.before", { date: formatEdtf(record.previousStarts, locale) })}`}
      {record.statusReason && <> · {t("meetingActs.reason")}: <VersionWords text={record.statusReason} locale={locale} /></>}
    </>
  );
}

/** An entry that is no longer public says so in one line, the same for every reason. */
function Entry({ entry, locale }: { entry: JointRecord<Shown>["entries"][number]; locale: Locale }) {
  const t = translator(locale);
  if (entry.gone) return <Column className="mb-6"><p className="text-graphite">{t("recordVersions.goneEntry")}</p></Column>;
  const promise = entry.commitment;
  return (
    <div className="keep mb-6">
      <RailRow rail={<span className="figures">{entry.occurred ? formatEdtf(entry.occurred, locale) : t("entry.noDate")}{entry.inferred && ` (${t("entry.inferred")})`}</span>}>
        <p className="text-small text-graphite">
          {t(`kinds.${entry.kind}`)}
          {entry.speakers.length > 0 && <> · <VersionNames names={entry.speakers} locale={locale} /></>}
          {entry.recordedBy && <> · {t("meetings.recordedBy")}: <VersionWords text={entry.recordedBy.name} locale={locale} /></>}
          {entry.practice && ` · ${t("entry.practice")}`}
        </p>
        <p className="font-medium"><VersionWords text={entry.title} locale={locale} /></p>
        {entry.text && <p className="mt-1 whitespace-pre-line"><VersionWords text={entry.text} locale={locale} /></p>}
        {promise?.verbatim && <p className="mt-1"><q><VersionWords text={promise.verbatim} locale={locale} /></q></p>}
        {promise && (
          <p className="mt-1 text-small text-graphite">
            {promise.post && <>{t("issues.commitmentPost")}: <VersionWords text={promise.post.name} locale={locale} /> · </>}
            {promise.holder && <>{t("issues.commitmentHolder")}: <VersionWords text={promise.holder.name} locale={locale} /> · </>}
            {promise.basis && `${t("issues.commitmentBasis")}: ${t(`issues.bases.${promise.basis}`)} · `}
            {t("issues.commitmentDeadline")}: {promise.deadline && formatEdtf(promise.deadline, locale)}{promise.deadline && promise.deadlineAsSaid && " · "}{promise.deadlineAsSaid && <VersionWords text={promise.deadlineAsSaid} locale={locale} />}{!promise.deadline && !promise.deadlineAsSaid && t("issues.noDeadline")}
          </p>
        )}
      </RailRow>
    </div>
  );
}

function Quotations({ record, locale }: Props) {
  return (
    <Column>
      {record.quotations.map((quotation) => (
        <figure key={quotation.id} className="keep mb-4">
          <blockquote><VersionWords text={quotation.text} locale={locale} /></blockquote>
          <figcaption className="text-small text-graphite">
            {quotation.speaker && <VersionNames names={[quotation.speaker, ...quotation.speaker.detail]} locale={locale} />}
            {quotation.speaker && quotation.source && " · "}
            {quotation.source && <VersionWords text={quotation.source.name} locale={locale} />}
          </figcaption>
        </figure>
      ))}
    </Column>
  );
}
