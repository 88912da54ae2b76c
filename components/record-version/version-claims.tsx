import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { isWords, type JointRecord, type Shown } from "@/lib/joint-record";
import type { Locale } from "@/lib/locales";
import { fieldName } from "../record/also-recorded";
import { VersionWords } from "./version-words";

type Claim = JointRecord<Shown>["claims"][number];

/** What the sources of a version say, with everything of it that the hash covers. */
export function VersionClaims({ record, locale }: { record: JointRecord<Shown>; locale: Locale }) {
  const t = translator(locale);
  return (
    <dl>
      {record.claims.filter((claim) => !claim.gone).map((claim) => (
        <div key={claim.id} className="row border-b border-hairline py-3 last:border-b-0">
          <dt className="text-small text-graphite narrow:mb-1">{fieldName(claim.field, locale)}</dt>
          <dd className="min-w-0">
            <ClaimedValue claim={claim} locale={locale} />
            {claim.period && <p className="text-small text-graphite">{t("claims.period", { period: formatEdtf(claim.period, locale) })}</p>}
            {claim.confidence !== "stated" && <p className="text-small text-graphite">{t(`recordForm.choices.confidences.${claim.confidence}`)}</p>}
            {claim.claimedBy && <p className="text-small text-graphite">{t("recordForm.fields.claimedBy")}: <VersionWords text={claim.claimedBy.name} locale={locale} /></p>}
            {claim.asWritten && <p className="text-small text-graphite">{t("recordForm.fields.asWritten")}: <VersionWords text={claim.asWritten} locale={locale} /></p>}
            {claim.source && <p className="text-small text-graphite"><VersionWords text={claim.source.name} locale={locale} />{claim.locator && <>, <VersionWords text={claim.locator} locale={locale} /></>}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The value as the record takes it; where it has none of its own, what is known of it. */
function ClaimedValue({ claim, locale }: { claim: Claim; locale: Locale }) {
  const t = translator(locale);
  if (claim.knowledge !== "known") return t(`claims.knowledge.${claim.knowledge}`);
  const words = claim.value ?? claim.record?.name;
  return (
    <>
      {claim.qualifier && claim.value && isWords(claim.value) ? t(`claims.qualifiers.${claim.qualifier}`, { count: claim.value.words }) : words && <VersionWords text={words} locale={locale} />}
      {claim.edtf && <span className="figures">{words && " · "}{formatEdtf(claim.edtf, locale)}</span>}
      {claim.unit && <> <VersionWords text={claim.unit} locale={locale} /></>}
    </>
  );
}
