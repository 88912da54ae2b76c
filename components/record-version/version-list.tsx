import type { VersionLine } from "@/db/record-version-page";
import { formatDay } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { VoiceLabel } from "../entry/voice";
import { RailRow } from "../ui/page";
import { Signers } from "./signers";

/** The versions of a record, newest first: when each was frozen, by whom, who signed it. */
export function VersionList({ versions, path, locale }: { versions: VersionLine[]; /** The page of all versions, after the locale. */ path: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <ol role="list">
      {versions.map((version, i) => (
        <li key={version.number} className="mb-8 border-t border-hairline pt-4 first:border-t-0 first:pt-0">
          <RailRow rail={<span className="figures">{formatDay(version.frozenAt, locale)}</span>}>
            <h3 className="mb-1 font-semibold"><a className="tap" href={`/${locale}${path}/${version.number}`}>{t("recordVersions.version", { number: version.number })}</a></h3>
            <FrozenBy version={version} locale={locale} />
            <Signers version={version} locale={locale} awaited={i === 0} />
          </RailRow>
        </li>
      ))}
    </ol>
  );
}

/** Which organisation froze it, or the editors; nobody where the rule of the meeting names nobody. */
export function FrozenBy({ version: { by }, locale }: { version: VersionLine; locale: Locale }) {
  const t = translator(locale);
  if (!by) return null;
  return <p className="mb-3 text-small text-graphite">{t("recordVersions.frozenBy")}: {by.kind === "editor" ? t("issues.editors") : <VoiceLabel party={by.organization} lang={locale} />}</p>;
}
