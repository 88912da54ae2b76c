import type { Resting } from "@/db/sources";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath, type RecordKind, recordPath } from "@/lib/records";
import { claimAnchor } from "../claim/claim-line";
import { locatorWords } from "../claim/claim-origin";
import { fieldName } from "../record/also-recorded";
import { RecordLink } from "../record/record-link";
import { Column } from "../ui/page";

/** What happened first, then who took part, then what stands beside it. */
const ORDER: RecordKind[] = ["platform", "meeting", "issue", "entry", "organization", "person", "post", "legal_act", "activity", "statistic", "place", "topic", "source"];

/** The records in which something rests on a source, by kind; each with what it takes from it and where that stands. */
export function RestsOn({ resting, locale }: { resting: Resting[]; locale: Locale }) {
  const t = translator(locale);
  if (resting.length === 0) return <Column><p className="text-graphite">{t("sources.nothing")}</p></Column>;
  return (
    <Column>
      <p className="mb-4 text-graphite">{t("sources.restCount", { records: resting.length, claims: resting.reduce((n, r) => n + r.claims.length, 0) })}</p>
      {ORDER.filter((kind) => resting.some((r) => r.link.kind === kind)).map((kind) => {
        const of = resting.filter((r) => r.link.kind === kind);
        return (
          <section key={kind} className="mb-8">
            <h3 className="mb-2">{t(`sources.kindsOf.${kind}`)} <span className="text-small font-normal text-graphite">({of.length})</span></h3>
            <ul role="list">{of.map((r) => <li key={r.id} className="mb-3"><RecordLink link={r.link} locale={locale} /><Uses resting={r} locale={locale} /></li>)}</ul>
          </section>
        );
      })}
    </Column>
  );
}

/** "Date, line 39; Participants, lines 41–43; name". Each field leads to the claim on the record's page. */
function Uses({ resting, locale }: { resting: Resting; locale: Locale }) {
  const t = translator(locale);
  const path = recordPath(resting.link);
  const withPlace = (word: string, locator: string | null) => (locator ? `${word}, ${locatorWords(locator, locale)}` : word);
  const fields = resting.claims
    .map((c) => ({ ...c, words: withPlace(fieldName(c.field, locale), c.locator) + (c.garbled ? ` (${t("sources.garbled")})` : "") }))
    .filter((c, i, all) => all.findIndex((other) => other.words === c.words) === i);
  const parts = [
    ...fields.map((c) => (path ? <a key={c.claimId} href={`${localePath(locale, path)}#${claimAnchor(c.claimId)}`} className="tap">{c.words}</a> : c.words)),
    ...resting.others.map((o) => withPlace(t(`sources.uses.${o.use}`), o.locator)),
  ];
  return <p className="text-small text-graphite">{parts.map((part, i) => <span key={i}>{i > 0 && "; "}{part}</span>)}</p>;
}
