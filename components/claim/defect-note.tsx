import type { ReactNode } from "react";

export type DefectWords = { title: string; asPrinted: string; literal: string; plausible: string; evidence: string; source?: string; note?: string };
type Words = { text: string; lang: string };

type Note = {
  /** The address of the claim on the page. */
  id?: string;
  /** What is wrong, in a few words: "number taken from another sentence". */
  kind?: ReactNode;
  asPrinted: Words;
  literal?: Words;
  plausible?: Words;
  evidence?: ReactNode;
  /** Where it is printed. */
  source?: ReactNode;
  note?: ReactNode;
  words: DefectWords;
  lang: string;
};

/** A value that translation spoiled. It is named here and nowhere else, folded, so that no reader takes it for the value. */
export function DefectNote({ id, kind, asPrinted, literal, plausible, evidence, source, note, words, lang }: Note) {
  return (
    <details id={id} className="keep" data-defect>
      <summary className="min-h-11 py-2 text-small text-graphite">
        {words.title}
        {kind && <>: {kind}</>}
      </summary>
      <dl className="mb-4 border-s border-edge ps-4 text-small">
        {asPrinted.text && (
          <Part term={words.asPrinted}>
            <q lang={tag(asPrinted, lang)}>{asPrinted.text}</q>
          </Part>
        )}
        {literal && (
          <Part term={words.literal}>
            <span lang={tag(literal, lang)}>{literal.text}</span>
          </Part>
        )}
        {plausible && (
          <Part term={words.plausible}>
            <span lang={tag(plausible, lang)}>{plausible.text}</span>
          </Part>
        )}
        {evidence && <Part term={words.evidence}>{evidence}</Part>}
        {source && words.source && <Part term={words.source}>{source}</Part>}
        {note && words.note && <Part term={words.note}>{note}</Part>}
      </dl>
    </details>
  );
}

function Part({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="mb-2 last:mb-0">
      <dt className="text-graphite">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const tag = (words: Words, lang: string) => (words.lang === lang ? undefined : words.lang);
