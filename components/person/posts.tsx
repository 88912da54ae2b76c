import type { MembershipLine } from "@/db/memberships";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { atOnce } from "@/lib/tenures";
import { RecordLink, RecordLinks } from "../record/record-link";
import { railOf, Sightings } from "../record/sightings";
import { type Held, heldOf } from "../record/tenures";
import { RailLine } from "../ui/page";

/** What somebody held, oldest first: the dates in the rail, then post, body, what shows it, and what else was held at once. */
export function Posts({ lines, locale }: { lines: MembershipLine[]; locale: Locale }) {
  const held = heldOf(lines.filter((line) => line.in));
  return (
    <ol role="list">
      {held.map((one, i) => (
        <RailLine key={i} rail={<span className="figures">{railOf(one.tenure, locale) ?? translator(locale)("people.noDate")}</span>}>
          <HeldPost one={one} others={held.filter((other) => other !== one && atOnce(one.tenure, other.tenure))} locale={locale} />
        </RailLine>
      ))}
    </ol>
  );
}

function HeldPost({ one, others, locale }: { one: Held; others: Held[]; locale: Locale }) {
  const t = translator(locale);
  const { line, tenure } = one;
  return (
    <>
      <p className="font-semibold">{line.in && <RecordLink link={line.in} locale={locale} />}</p>
      {line.in?.kind !== "post" && <p>{t(`people.memberRoles.${line.role}`)}</p>}
      {line.body && <p><RecordLink link={line.body} locale={locale} /></p>}
      {others.length > 0 && <p className="text-small text-graphite">{t("people.atOnce")} <RecordLinks links={others.flatMap((o) => o.line.in ?? [])} locale={locale} /></p>}
      <Sightings tenure={tenure} locale={locale} />
    </>
  );
}
