import { formatEdtf, formatNumber } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { isWords, type JointRecord, type Shown } from "@/lib/joint-record";
import type { Locale } from "@/lib/locales";
import { fieldName } from "../record/also-recorded";
import { Column, RailRow, Section } from "../ui/page";
import { SummaryList } from "../ui/summary-list";
import { VersionNames, VersionWords } from "./version-words";

type Props = { record: JointRecord<Shown>; locale: Locale };

/** A version to read: what the record said when it was frozen, each text in the language it was written in. */
export function FrozenRecord({ record, locale }: Props) {
  const t = translator(locale);
  return (
    <>
      <Section id="record" heading={t("recordVersions.asFrozen")}>
        {record.summary && <Column className="mb-6"><p><VersionWords text={record.summary} locale={locale} /></p></Column>}
        <Facts record={record} locale={locale} />
      </Section>
      <Section id="participants" heading={t("meetings.participants")}><Participants record={record} locale={locale} /></Section>
      {record.agenda.length > 0 && <Section id="agenda" heading={t("meetings.agenda")}><Agenda record={record} locale={locale} /></Section>}
      <Section id="entries" heading={t("meetings.entries")}>
        {record.entries.length > 0 ? record.entries.map((entry) => <Entry key={entry.id} entry={entry} locale={locale} />) : <Column><p className="text-graphite">{t("meetings.noEntries")}</p></Column>}
      </Section>
      {record.quotations.length > 0 && <Section id="quotations" heading={t("quotations.heading")}><Quotations record={record} locale={locale} /></Section>}
      {record.claims.length > 0 && <Section id="claims" heading={t("recordVersions.parts.claims")}><Claims record={record} locale={locale} /></Section>}
    </>
  );
}

const counted = ({ count, qualifier }: { count: number | null; qualifier: NonNullable<JointRecord<Shown>["attendance"]>["qualifier"] }, locale: Locale) =>
  count === null ? undefined : translator(locale)(`claims.qualifiers.${qualifier ?? "exactly"}`, { count: formatNumber(count, locale) });

function Facts({ record, locale }: Props) {
  const t = translator(locale);
  const { attendance } = record;
  const when = record.starts && formatEdtf(record.ends ? `${record.starts}/${record.ends}` : record.starts, locale);
  return (
    <SummaryList
      rows={[
        { term: t("meetings.when"), value: <span className="figures">{when ?? t("meetings.noDate")}{record.inferred && ` (${t("entry.inferred")})`}{record.startTime && `, ${record.startTime}${record.timeZone ? ` (${record.timeZone})` : ""}`}</span> },
        { term: t("meetings.platform"), value: record.platform ? <VersionWords text={record.platform.name} locale={locale} /> : t("meetings.noPlatform") },
        ...(record.partOf ? [{ term: t("meetings.partOf"), value: <VersionWords text={record.partOf.name} locale={locale} /> }] : []),
        ...(record.places.length > 0 ? [{ term: t("meetings.place"), value: <VersionNames names={record.places} locale={locale} /> }] : []),
        { term: t("meetings.status"), value: t(`meetings.statuses.${record.status}`) },
        { term: t("meetings.attribution"), value: t(`meetings.rules.${record.attributionRule}`) },
        ...(attendance ? [{ term: t("meetings.attendance"), value: counted(attendance, locale) ?? (attendance.asWritten && <VersionWords text={attendance.asWritten} locale={locale} />) }] : []),
        ...(record.recordedBy ? [{ term: t("meetings.recordedBy"), value: <><VersionWords text={record.recordedBy.name} locale={locale} />{record.practice && ` · ${t("entry.practice")}`}</> }] : []),
      ]}
    />
  );
}

function Participants({ record, locale }: Props) {
  const t = translator(locale);
  const named = record.participants.flatMap((p) => (p.party ? [{ ...p, party: p.party }] : []));
  const unnamed = record.participants.length - named.length;
  if (record.participants.length === 0) return <Column><p className="text-graphite">{t("meetings.noParticipants")}</p></Column>;
  return (
    <Column>
      <ul role="list">
        {named.map((p, i) => {
          const said = [p.role === "participant" ? undefined : t(`meetings.roles.${p.role}`), p.presence === "absent" || p.presence === "excused" ? t(`meetings.presences.${p.presence}`) : undefined, counted(p, locale)].filter(Boolean);
          return (
            <li key={i} className="mb-2">
              <VersionWords text={p.party.name} locale={locale} />
              {(p.detail.length > 0 || said.length > 0) && <span className="text-small text-graphite"> · <VersionNames names={p.detail} locale={locale} />{p.detail.length > 0 && said.length > 0 && " · "}{said.join(" · ")}</span>}
            </li>
          );
        })}
        {unnamed > 0 && <li className="mb-2">{t("meetings.unnamed", { count: unnamed })}</li>}
      </ul>
    </Column>
  );
}

function Agenda({ record, locale }: Props) {
  const t = translator(locale);
  return (
    <Column>
      <ol role="list">
        {record.agenda.map((item, i) => (
          <li key={i} className="mb-2">
            {item.number && <span className="figures"><VersionWords text={item.number} locale={locale} />. </span>}
            <VersionWords text={item.title} locale={locale} />
            <span className="text-small text-graphite">
              {item.issue && <> · <VersionWords text={item.issue.name} locale={locale} /></>} · {t(`meetings.agendaStates.${item.state}`)}
              {item.outcome && ` · ${t(`recordVersions.outcomes.${item.outcome}`)}`}
            </span>
          </li>
        ))}
      </ol>
    </Column>
  );
}

/** An entry that is no longer public says so in one line, the same for every reason. */
function Entry({ entry, locale }: { entry: JointRecord<Shown>["entries"][number]; locale: Locale }) {
  const t = translator(locale);
  if (entry.gone) return <Column className="mb-6"><p className="text-graphite">{t("recordVersions.goneEntry")}</p></Column>;
  const promise = entry.commitment;
  return (
    <div className="keep mb-6">
      <RailRow rail={<span className="figures">{entry.occurred ? formatEdtf(entry.occurred, locale) : t("entry.noDate")}</span>}>
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
            {t("issues.commitmentDeadline")}: {promise.deadline ? formatEdtf(promise.deadline, locale) : promise.deadlineAsSaid ? <VersionWords text={promise.deadlineAsSaid} locale={locale} /> : t("issues.noDeadline")}
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

function Claims({ record, locale }: Props) {
  return (
    <dl>
      {record.claims.filter((claim) => !claim.gone).map((claim) => (
        <div key={claim.id} className="row border-b border-hairline py-3 last:border-b-0">
          <dt className="text-small text-graphite narrow:mb-1">{fieldName(claim.field, locale)}</dt>
          <dd className="min-w-0">
            <ClaimedValue claim={claim} locale={locale} />
            {claim.source && <p className="text-small text-graphite"><VersionWords text={claim.source.name} locale={locale} />{claim.locator && <>, <VersionWords text={claim.locator} locale={locale} /></>}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The value as the record takes it; where it has none of its own, the words of the source. */
function ClaimedValue({ claim, locale }: { claim: JointRecord<Shown>["claims"][number]; locale: Locale }) {
  const t = translator(locale);
  if (claim.knowledge !== "known") return t(`claims.knowledge.${claim.knowledge}`);
  const words = claim.value ?? claim.record?.name ?? (claim.edtf ? undefined : claim.asWritten);
  return (
    <>
      {claim.qualifier && claim.value && isWords(claim.value) ? t(`claims.qualifiers.${claim.qualifier}`, { count: claim.value.words }) : words ? <VersionWords text={words} locale={locale} /> : claim.edtf && formatEdtf(claim.edtf, locale)}
      {claim.unit && <> <VersionWords text={claim.unit} locale={locale} /></>}
    </>
  );
}
