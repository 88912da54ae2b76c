import type { ClaimView, CorroborationView } from "@/db/claims";
import { translator } from "@/i18n/messages";
import type { Run } from "@/lib/claim-groups";
import type { Locale } from "@/lib/locales";
import { RecordText } from "../record/record-text";
import { AsWritten, ClaimOrigin, locatorWords } from "./claim-origin";
import { ClaimValue, hasValue, repeatsValue } from "./claim-value";
import { Corroboration } from "./corroboration";
import { Inferred } from "./inferred";

/** What every line of a field needs besides its claims. */
export type ClaimContext = { locale: Locale; corroborations: CorroborationView[]; /** The record whose own page this is. */ within?: string; /** Whether each claim can be linked to. */ anchors: boolean };

/** The address of a claim on the page of its record. */
export const claimAnchor = (id: string) => `claim-${id}`;

/** Values one after the other with the line of their common source under the last, or one value with all who say it. */
export function ClaimRun({ run, ...context }: { run: Run<ClaimView> } & ClaimContext) {
  const first = run.values[0]?.[0];
  if (!first) return null;
  if (!run.sharedSource) return <div className="mb-3 last:mb-0"><SaidValue claims={run.values[0]!} {...context} /></div>;
  return (
    <div className="mb-3 last:mb-0">
      <ul role="list">
        {run.values.map(([claim]) => claim && (
          <li key={claim.id} id={context.anchors ? claimAnchor(claim.id) : undefined} className="mb-1">
            <div><ClaimValue claim={claim} locale={context.locale} /></div>
            <Besides claim={claim} place {...context} />
          </li>
        ))}
      </ul>
      <p className="text-small text-graphite"><ClaimOrigin claim={first} locale={context.locale} within={context.within} withoutLocator /></p>
    </div>
  );
}

function SaidValue({ claims, ...context }: { claims: ClaimView[] } & ClaimContext) {
  const [claim, ...more] = claims;
  if (!claim) return null;
  if (more.length === 0) return <div id={context.anchors ? claimAnchor(claim.id) : undefined}><div><ClaimValue claim={claim} locale={context.locale} /></div><SaidBy claim={claim} {...context} /></div>;
  return (
    <>
      <div><SharedValue claims={claims} locale={context.locale} /></div>
      <ul role="list">{claims.map((c) => <li key={c.id} id={context.anchors ? claimAnchor(c.id) : undefined} className="mb-1"><SaidBy claim={c} showInferred={!allInferred(claims)} {...context} /></li>)}</ul>
    </>
  );
}

const allInferred = (claims: ClaimView[]) => claims.every((c) => c.confidence === "inferred");

/** A value that several claims give: plainly stated as soon as one of them states it. */
export const SharedValue = ({ claims, locale }: { claims: ClaimView[]; locale: Locale }) => claims[0] && <ClaimValue claim={claims[0]} inferred={allInferred(claims)} locale={locale} />;

/** Who says a value, and what they say besides. Inferred is marked here where the value beside it is stated by somebody else. */
export function SaidBy({ claim, showInferred = false, ...context }: { claim: ClaimView; showInferred?: boolean } & ClaimContext) {
  const t = translator(context.locale);
  return (
    <>
      <p className="text-small text-graphite"><ClaimOrigin claim={claim} locale={context.locale} within={context.within} /></p>
      {showInferred && claim.confidence === "inferred" && <Inferred word={t("claims.inferred")} how={claim.how?.text} howLang={claim.how?.lang} lang={context.locale} />}
      <Besides claim={claim} {...context} />
    </>
  );
}

/** The rest of what a claim knows: our paraphrase beside a value, the words of the source, why nothing is known, a note, what looking elsewhere came to. */
function Besides({ claim, place = false, locale, corroborations }: { claim: ClaimView; place?: boolean } & ClaimContext) {
  const quotes = claim.asWritten && !repeatsValue(claim.asWritten.text, claim, locale);
  return (
    <>
      {place && claim.locator && <p className="text-small text-graphite">{locatorWords(claim.locator, locale)}</p>}
      {claim.paraphrase && hasValue(claim) && <p className="text-small text-ink"><RecordText text={claim.paraphrase} locale={locale} /></p>}
      {quotes && claim.asWritten && <p className="text-small text-graphite"><AsWritten words={claim.asWritten} locale={locale} /></p>}
      {claim.how && claim.knowledge !== "known" && <p className="text-small text-graphite"><RecordText text={claim.how} locale={locale} /></p>}
      {claim.note && <p className="text-small text-graphite"><RecordText text={claim.note} locale={locale} /></p>}
      {corroborations.filter((c) => c.claimId === claim.id).map((c, i) => <Corroboration key={i} corroboration={c} locale={locale} />)}
    </>
  );
}
