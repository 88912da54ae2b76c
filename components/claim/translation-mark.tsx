import type { Text } from "@/lib/records";

type Mark = { text: Text; original?: { text: string; lang: string }; words: { machineTranslation: string; showOriginal: string }; lang: string };

/** Under a text that no person has checked: "machine translation", and the words it was made from one tap away. Nothing for other texts. */
export function TranslationMark({ text, original, words, lang }: Mark) {
  if (text.origin !== "machine" || text.checked) return null;
  if (!original) return <p className="text-small text-graphite">{words.machineTranslation}</p>;
  return (
    <details className="text-small text-graphite">
      <summary className="tap">
        {words.machineTranslation} · <span className="underline decoration-edge underline-offset-4">{words.showOriginal}</span>
      </summary>
      <p lang={original.lang === lang ? undefined : original.lang} className="mb-2 border-s border-edge ps-3">
        {original.text}
      </p>
    </details>
  );
}
