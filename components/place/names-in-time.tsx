import type { NameLine } from "@/db/names";
import { translator } from "@/i18n/messages";
import { sortKey } from "@/lib/edtf";
import type { Locale } from "@/lib/locales";
import { languageName, Names, period } from "../record/names";
import { RecordLink } from "../record/record-link";
import { RecordText } from "../record/record-text";
import { RailRow } from "../ui/page";

/** What a place was called, period by period, in every language of which that is known; names without a period after them. */
export function NamesInTime({ names, locale }: { names: NameLine[]; locale: Locale }) {
  const t = translator(locale);
  const others = names.filter((n) => !(n.starts ?? n.ends));
  return (
    <>
      <ol role="list">
        {periodsOf(names).map((of) => (
          <li key={keyOf(of[0]!)} className="border-b border-hairline py-3 last:border-b-0">
            <RailRow rail={<span className="figures">{period(of[0]!.starts, of[0]!.ends, locale)}</span>}>
              <p>{spellings(of, locale).map((s, i) => <span key={s.text}>{i > 0 && "; "}<span lang={s.langs.includes(locale) ? undefined : s.langs[0]}>{s.text}</span><span className="text-small text-graphite"> ({s.langs.map((lang) => languageName(lang, locale) ?? lang).join(", ")})</span></span>)}</p>
              <p className="text-small text-graphite">{t(`people.nameKinds.${of[0]!.kind}`)}{of[0]!.source && <> · <RecordLink link={of[0]!.source} locale={locale} /></>}</p>
              {of.flatMap((n) => n.note ?? []).filter((note, i, notes) => notes.findIndex((other) => other.text === note.text) === i).map((note) => <p key={note.text} className="text-small text-graphite"><RecordText text={note} locale={locale} /></p>)}
            </RailRow>
          </li>
        ))}
      </ol>
      {others.length > 0 && <div className="mt-4"><Names names={others} locale={locale} /></div>}
    </>
  );
}

const keyOf = (n: NameLine) => [n.starts, n.ends, n.kind, n.source?.id].join(" ");

/** Names of one period, kind and source together, oldest period first. */
function periodsOf(names: NameLine[]): NameLine[][] {
  const dated = names.filter((n) => n.starts ?? n.ends);
  const groups = [...new Set(dated.map(keyOf))].map((key) => dated.filter((n) => keyOf(n) === key));
  const began = (of: NameLine[]) => sortKey(of[0]!.starts) ?? ""; // no known start is before every other
  return groups.sort((a, b) => (began(a) < began(b) ? -1 : began(a) > began(b) ? 1 : 0));
}

/** The same letters in two languages are written once; the reader's own language comes first. */
function spellings(of: NameLine[], locale: Locale): { text: string; langs: string[] }[] {
  const texts = [...new Set(of.map((n) => n.text))].map((text) => ({ text, langs: of.filter((n) => n.text === text).map((n) => n.lang) }));
  return texts.sort((a, b) => Number(b.langs.includes(locale)) - Number(a.langs.includes(locale)));
}
