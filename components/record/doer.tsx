import type { Doer as DoerOf } from "@/db/events";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { VoiceLabel } from "../entry/voice";

/** Who did something: an organisation, or only its side, or the editors; never a person. */
export function Doer({ by, locale }: { by: DoerOf; locale: Locale }) {
  const t = translator(locale);
  if (by.kind === "organization") return <VoiceLabel party={{ label: by.organization.title, voice: by.voice }} lang={locale} />;
  if (by.kind === "side") return <span data-voice={by.voice} className="voice-colour font-medium">{t(`notices.sides.${by.voice}`)}</span>;
  return t(by.kind === "editor" ? "issues.editors" : "issues.system");
}
