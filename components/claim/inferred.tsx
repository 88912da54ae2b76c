import type { ReactNode } from "react";

/**
 * A value that was worked out and not read: dotted underline, the word, and how it was inferred one tap away; where nobody wrote
 * down how, the word alone. It is a `<details>`, so it stands in a `dd`, `td`, `li` or `div`, never inside a `p` (the parser would
 * end the paragraph). A value that is a link stands before it and not in it: what is pressed to open cannot hold something else
 * to press.
 */
export function Inferred({ value, word, how, howLang, lang }: { value?: ReactNode; word: string; how?: string; howLang?: string; lang?: string }) {
  const words = (
    <>
      {value && <><span className="dotted">{value}</span> </>}<span className="text-small text-graphite">({word})</span>
    </>
  );
  if (!how) return <span>{words}</span>;
  return (
    <details className="inferred">
      <summary className="tap">{words}</summary>
      <p lang={howLang !== lang ? howLang : undefined} className="mb-2 border-s border-edge ps-3 text-small text-graphite">
        {how}
      </p>
    </details>
  );
}
