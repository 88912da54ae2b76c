import type { ReactNode } from "react";
import type { Locale } from "@/lib/locales";
import { AsPrinted } from "../record/as-printed";

export type SourceView = {
  title: string;
  /** BCP 47 language of the title. */
  lang: string;
  publisher?: string;
  author?: string;
  /** What the author or publisher has to do with the subject, in the reader's language. */
  relation?: string;
  date?: string;
  /** Address outside the register. */
  url?: string;
  /** The source's page in the register, with its locale. */
  href?: string;
  /** Line, page or paragraph. */
  locator?: string;
};

/** A source on one or two lines. Its address is printed on paper and tells the other site nothing of this page. */
export function SourceLine({ source, lang, words, after }: { source: SourceView; lang: Locale; words: { original: string }; after?: ReactNode }) {
  const printed = [source.publisher, source.author].flatMap((text) => (text ? [<AsPrinted key={text} text={text} locale={lang} />] : []));
  const facts = [...printed, ...[source.relation, source.date, source.locator].flatMap((text) => text ?? [])];
  return (
    <div className="keep py-2">
      <p lang={source.lang === lang ? undefined : source.lang}>{source.href ? <a href={source.href} className="tap">{source.title}</a> : source.title}</p>
      <p className="text-small text-graphite">
        {facts.map((fact, i) => <span key={i}>{i > 0 && " · "}{fact}</span>)}
        {facts.length > 0 && source.url && " · "}
        {source.url && (
          <a href={source.url} hrefLang={source.lang} rel="noreferrer external" className="source-link tap">
            {words.original}
          </a>
        )}
      </p>
      {after}
    </div>
  );
}
