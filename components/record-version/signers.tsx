import type { SignerLine, VersionLine } from "@/db/record-version-page";
import { formatDay } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { VoiceLabel, Voiced } from "../entry/voice";
import { InLanguage } from "../ui/in-language";

/** Who said what of a version, in the order in which they signed; then who has not countersigned, and since when. */
export function Signers({ version, locale, awaited = true }: { version: VersionLine; locale: Locale; /** Only the newest version still waits. */ awaited?: boolean }) {
  const t = translator(locale);
  const shown = version.signers.filter((s) => s.signature || awaited);
  if (shown.length === 0) return <p className="text-graphite">{t(version.signers.length > 0 ? "recordVersions.unsigned" : "recordVersions.noSigners")}</p>;
  return (
    <ul role="list">
      {shown.map((signer, i) => (
        <li key={i} className="keep mb-4">
          <Voiced voice={signer.organization.voice}>
            <p>
              <VoiceLabel party={signer.organization} lang={locale} />
              {signer.practice && <span className="text-small text-graphite"> · {t("entry.practice")}</span>}
            </p>
            <Verdict signer={signer} since={version.frozenAt} locale={locale} />
          </Voiced>
        </li>
      ))}
    </ul>
  );
}

function Verdict({ signer: { signature }, since, locale }: { signer: SignerLine; since: Date; locale: Locale }) {
  const t = translator(locale);
  if (!signature) return <p>{t("recordVersions.awaitedSince", { date: formatDay(since, locale) })}</p>;
  return (
    <>
      <p>{t(`recordVersions.verdicts.${signature.verdict}`)} · <span className="figures">{formatDay(signature.at, locale)}</span></p>
      {signature.statement && <p className="mt-1 whitespace-pre-line"><InLanguage text={signature.statement.text} textLang={signature.statement.lang} lang={locale} /></p>}
    </>
  );
}
