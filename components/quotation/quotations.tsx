import type { QuotationLine } from "@/db/quotations";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { locatorWords } from "../claim/claim-origin";
import { languageName } from "../record/names";
import { RecordLink } from "../record/record-link";
import { RecordText } from "../record/record-text";
import { Column } from "../ui/page";

/** Words as the source prints them, in their language, with who said them in what post, and where they stand. */
export function Quotations({ quotations, locale }: { quotations: QuotationLine[]; locale: Locale }) {
  return (
    <Column>
      {quotations.map((q) => <Quotation key={q.id} quotation={q} locale={locale} />)}
    </Column>
  );
}

/** One quotation. The speaker is nobody where the rule of the meeting names nobody. */
function Quotation({ quotation: q, locale }: { quotation: QuotationLine; locale: Locale }) {
  const t = translator(locale);
  const original = q.translationOf && t("quotations.translationOf", { language: languageName(q.translationOf, locale) ?? q.translationOf });
  return (
    <figure className="keep mb-6 last:mb-0">
      <blockquote className="border-s border-edge ps-4">
        <p><q lang={q.lang === locale ? undefined : q.lang}>{q.text}</q></p>
      </blockquote>
      <figcaption className="mt-1 ps-4 text-small text-graphite">
        <Speaker quotation={q} locale={locale} />
        {q.source && <> · <RecordLink link={q.source} locale={locale} /></>}
        {q.locator && `, ${locatorWords(q.locator, locale)}`}
        {original && ` · ${original}`}
      </figcaption>
    </figure>
  );
}

function Speaker({ quotation: { speaker }, locale }: { quotation: QuotationLine; locale: Locale }) {
  if (!speaker) return translator(locale)("meetings.aParticipant");
  const name = <RecordText text={speaker.name} locale={locale} />;
  return (
    <>
      {speaker.href ? <a href={localePath(locale, speaker.href)} className="tap">{name}</a> : name}
      {speaker.detail.map((d, i) => <span key={i}>, <RecordText text={d} locale={locale} /></span>)}
    </>
  );
}
