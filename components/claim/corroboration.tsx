import type { CorroborationView } from "@/db/claims";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { RecordLinks } from "../record/record-link";
import { SingleSource } from "./single-source";

/** What looking elsewhere came to, with the sources that were found. */
export function Corroboration({ corroboration: c, locale }: { corroboration: CorroborationView; locale: Locale }) {
  const sources = c.sources.length > 0 ? <RecordLinks links={c.sources} locale={locale} /> : undefined;
  return <SingleSource sentence={translator(locale)(`claims.corroboration.${c.result}`)} note={c.note?.text} noteLang={c.note?.lang} sources={sources} lang={locale} />;
}
