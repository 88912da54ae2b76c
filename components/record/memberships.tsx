import type { MembershipLine } from "@/db/memberships";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { VoiceMark } from "../entry/voice";
import { Column } from "../ui/page";
import { RecordLink } from "./record-link";
import { Sightings } from "./sightings";
import { alikeOf, heldOf } from "./tenures";

/** Who belongs (or where somebody belongs), in what role, and at which instants a source shows it; each once, in the order of their dates, those shown alike together. */
export function Memberships({ lines, locale, show }: { lines: MembershipLine[]; locale: Locale; show: "member" | "in" }) {
  const t = translator(locale);
  return (
    <Column>
      <ul role="list">
        {alikeOf(heldOf(lines)).map((alike, i) => {
          const { line, tenure } = alike[0]!;
          return (
            <li key={i} className="mb-4">
              {alike.map((one, n) => <Who key={n} line={one.line} show={show} locale={locale} />)}
              <p className="text-small text-graphite">
                {t(`people.memberRoles.${line.role}`)}
                {show === "in" && line.body && <> · <RecordLink link={line.body} locale={locale} /></>}
              </p>
              <Sightings tenure={tenure} locale={locale} />
            </li>
          );
        })}
      </ul>
    </Column>
  );
}

function Who({ line, show, locale }: { line: MembershipLine; show: "member" | "in"; locale: Locale }) {
  if (show === "in") return line.in ? <div className="mb-1"><RecordLink link={line.in} locale={locale} /></div> : null;
  return <div className="mb-1">{line.member ? <VoiceMark party={line.member} lang={locale} /> : translator(locale)("meetings.aParticipant")}</div>;
}
