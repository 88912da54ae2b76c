import type { LinkLine, Mention } from "@/db/links";
import { translator } from "@/i18n/messages";
import type { LinkType } from "@/lib/links";
import type { Locale } from "@/lib/locales";
import { AroundName } from "../claim/claim-origin";
import { TranslationMarks } from "../claim/translation-mark";
import { fieldName } from "../record/also-recorded";
import { RecordLink } from "../record/record-link";
import { RecordText } from "../record/record-text";
import { Column, Section } from "../ui/page";

/** The relations of a record in words, by type and direction; those shown elsewhere on the page are left out. Nothing where there is none. */
export function Links({ links, locale, without = [] }: { links: LinkLine[]; locale: Locale; without?: LinkType[] }) {
  const t = translator(locale);
  const shown = links.filter((l) => !without.includes(l.type));
  if (shown.length === 0) return null;
  const groups = [...new Set(shown.map((l) => `${l.direction} ${l.type}`))].map((key) => shown.filter((l) => `${l.direction} ${l.type}` === key));
  return (
    <Section id="links" heading={t("links.heading")}>
      <dl>
        {groups.map((group) => (
          <div key={group[0]!.id} className="row border-b border-hairline py-3 last:border-b-0">
            <dt className="text-small text-graphite narrow:mb-1">{t(`links.${group[0]!.direction}.${group[0]!.type}`)}</dt>
            <dd className="min-w-0">
              <ul role="list">{group.map((l) => <li key={l.id} className="mb-3 last:mb-0"><RecordLink link={l.other} locale={locale} /><Said link={l} locale={locale} /></li>)}</ul>
              <TranslationMarks texts={group.flatMap((l) => l.note ?? [])} words={{ machineTranslation: t("entry.machineTranslation"), showOriginal: t("entry.showOriginal") }} lang={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const SLOT = "\u0000";

/** Who says so: whoever asserts it, and the source. A cause is never the record's own word. */
function Said({ link, locale }: { link: LinkLine; locale: Locale }) {
  const t = translator(locale);
  const parts = [
    link.participant && <AroundName key="participant" sentence={t("links.asRecorded", { name: SLOT })} name={link.participant} locale={locale} quoted />,
    link.claimedBy && <AroundName key="by" sentence={t("claims.according", { name: SLOT })} name={link.claimedBy.title} locale={locale} />,
    link.source && <RecordLink key="source" link={link.source} locale={locale} />,
  ].filter(Boolean);
  return (
    <>
      {parts.length > 0 && <p className="text-small text-graphite">{parts.map((part, i) => <span key={i}>{i > 0 && " · "}{part}</span>)}</p>}
      {link.note && <p className="text-small"><RecordText text={link.note} locale={locale} /></p>}
    </>
  );
}

/** Records of which a claim names this one, each with what it is there. */
export function Mentions({ mentions, locale }: { mentions: Mention[]; locale: Locale }) {
  return (
    <Column>
      <ul role="list">
        {[...new Set(mentions.map((m) => m.link.id))].map((id) => {
          const of = mentions.filter((m) => m.link.id === id);
          return (
            <li key={id} className="mb-2">
              <RecordLink link={of[0]!.link} locale={locale} />
              <span className="text-small text-graphite"> · {of.map((m) => fieldName(m.field, locale)).join(", ")}</span>
            </li>
          );
        })}
      </ul>
    </Column>
  );
}
