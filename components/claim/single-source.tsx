import type { ReactNode } from "react";

/** Says that a claim rests on one source, or which others say the same, and whether another was looked for (design §2.1). */
export function SingleSource({ sentence, note, noteLang, sources, lang }: { sentence: string; note?: string; noteLang?: string; /** Those that were found. */ sources?: ReactNode; lang?: string }) {
  return (
    <p className="mb-2 text-small text-graphite last:mb-0">
      <span className="dotted">{sentence}</span>
      {note && (
        <>
          {" "}
          <span lang={noteLang !== lang ? noteLang : undefined}>{note}</span>
        </>
      )}
      {sources && <> {sources}</>}
    </p>
  );
}
