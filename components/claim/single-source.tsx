/** Says that a claim rests on one source, and whether another was looked for (design §2.1). */
export function SingleSource({ sentence, note, noteLang, lang }: { sentence: string; note?: string; noteLang?: string; lang?: string }) {
  return (
    <p className="text-small text-graphite">
      <span className="dotted">{sentence}</span>
      {note && (
        <>
          {" "}
          <span lang={noteLang !== lang ? noteLang : undefined}>{note}</span>
        </>
      )}
    </p>
  );
}
