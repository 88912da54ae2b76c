import type { Text } from "@/lib/records";

type Words = { machineTranslation: string; showOriginal: string };
type Original = { text: string; lang: string };
type Mark = { text: Text; original?: Original; words: Words; lang: string };

/** Under a text that no person has checked: "machine translation", and the words it was made from one tap away. Nothing for other texts. */
export const TranslationMark = ({ text, original, words, lang }: Mark) => <TranslationMarks texts={[{ ...text, original }]} words={words} lang={lang} />;

/** The same once for several texts that stand together, so that the mark is not repeated under each. */
export function TranslationMarks({ texts, words, lang }: { texts: (Text & { original?: Original })[]; words: Words; lang: string }) {
  const unchecked = texts.filter((t) => t.origin === "machine" && !t.checked);
  if (unchecked.length === 0) return null;
  const originals = unchecked.flatMap((t) => t.original ?? []);
  if (originals.length === 0) return <p className="text-small text-graphite">{words.machineTranslation}</p>;
  return (
    <details className="text-small text-graphite">
      <summary className="tap">
        {words.machineTranslation} · <span className="underline decoration-edge underline-offset-4">{words.showOriginal}</span>
      </summary>
      {originals.map((o, i) => (
        <p key={i} lang={o.lang === lang ? undefined : o.lang} className="mb-2 border-s border-edge ps-3">
          {o.text}
        </p>
      ))}
    </details>
  );
}
