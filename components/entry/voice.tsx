import type { ReactNode } from "react";
import type { Locale } from "@/lib/locales";
import type { Voice } from "@/lib/organizations";
import { localePath } from "@/lib/records";
import type { PublicParty } from "@/lib/timeline";
import { InLanguage } from "../ui/in-language";

/** Words under the rule of their voice: solid, double, dotted; the record's own have none. */
export function Voiced({ voice, children }: { voice: Voice; children: ReactNode }) {
  return (
    <div data-voice={voice} className="voice">
      {children}
    </div>
  );
}

/** Who speaks: the name in the colour and behind the rule of the voice, so that it reads the same in a list, alone and in print. */
export function VoiceLabel({ party, lang }: { party: PublicParty; lang: Locale }) {
  const name = <InLanguage text={party.label.text} textLang={party.label.lang} lang={lang} />;
  return (
    <span data-voice={party.voice} className="voice-colour font-medium">
      {party.href ? (
        <a href={localePath(lang, party.href)} className="tap">
          {name}
        </a>
      ) : (
        name
      )}
    </span>
  );
}

/** The name with a short rule before it, one a line, where no rule runs beside the words: lists of parties, keys. */
export function VoiceMark({ party, lang }: { party: PublicParty; lang: Locale }) {
  return (
    <div data-voice={party.voice} className="voice">
      <VoiceLabel party={party} lang={lang} />
    </div>
  );
}

/** What one side says; `label` names the side or the organisation and is always there. */
export type VoiceColumn = { key: string; voice: Voice; label: ReactNode; children: ReactNode };

/**
 * Voices side by side in the order in which they spoke: two columns of equal width where two have spoken, one under the other on a
 * phone and where more have spoken.
 */
export function Voices({ voices }: { voices: VoiceColumn[] }) {
  return (
    <div className={`column grid gap-8 ${voices.length === 2 ? "wide:grid-cols-2" : ""}`}>
      {voices.map((v) => (
        <section key={v.key} data-voice={v.voice} className="voice-above keep min-w-0">
          <h3 className="voice-colour mb-2">{v.label}</h3>
          {v.children}
        </section>
      ))}
    </div>
  );
}
