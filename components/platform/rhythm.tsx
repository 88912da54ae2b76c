import type { ReactNode } from "react";
import type { MeetingLine } from "@/db/meetings";
import type { SaidOfSitting } from "@/db/expected-sittings";
import { formatDay, formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { type CadenceState, type CadenceYear, type RecordedPeriod, withoutRecord } from "@/lib/cadence";
import type { Locale } from "@/lib/locales";
import { RecordLink } from "../record/record-link";
import { RecordText } from "../record/record-text";
import { Column, RailRow } from "../ui/page";

type Year = CadenceYear<MeetingLine, SaidOfSitting>;
type Period = RecordedPeriod<MeetingLine, SaidOfSitting>;

/** The promised rhythm, a row a year: a box for each period, and beside it in words what is recorded of it and of how many nothing is. */
export function Rhythm({ years, promise, since, locale }: { years: Year[]; promise: string; since: string; locale: Locale }) {
  const t = translator(locale);
  const isSaidMissed = years.some((year) => year.periods.some((p) => p.state === "missed"));
  return (
    <>
      <Column className="mb-4">
        <p className="text-graphite">{t("platforms.rhythm.lead", { cadence: promise, since: formatEdtf(since, locale) })}</p>
        <p className="mt-2 text-small text-graphite">{t("platforms.rhythm.legend")}{isSaidMissed && ` ${t("platforms.rhythm.legendMissed")}`}</p>
      </Column>
      <ol role="list">
        {years.map((year) => (
          <li key={year.starts} className="border-b border-hairline py-2 last:border-b-0">
            <RailRow rail={<span className="figures">{yearName(year)}</span>}>
              <div className="flex flex-wrap items-baseline gap-x-4">
                <Boxes periods={year.periods} />
                <p className="min-w-0 flex-1 basis-60 text-small">{year.periods.filter((p) => p.sittings.length + p.said.length > 0).map((p) => <Recorded key={p.starts} period={p} whole={year.periods.length === 1} locale={locale} />)}<Rest year={year} locale={locale} /></p>
              </div>
            </RailRow>
          </li>
        ))}
      </ol>
    </>
  );
}

const yearName = ({ starts, ends }: Year) => (starts.slice(0, 4) === ends.slice(0, 4) ? starts.slice(0, 4) : `${starts.slice(0, 4)}–${ends.slice(0, 4)}`);

const BOX = 14;
const GAP = 4;

/** The eye's short form; the words beside it say the same. */
function Boxes({ periods }: { periods: Period[] }) {
  const width = periods.length * (BOX + GAP) - GAP;
  return (
    <svg aria-hidden="true" width={width + 2} height={BOX + 2} viewBox={`-1 -1 ${width + 2} ${BOX + 2}`} className="mt-1.5 shrink-0 self-start">
      {periods.map((p, i) => <Box key={p.starts} x={i * (BOX + GAP)} state={p.state} />)}
    </svg>
  );
}

function Box({ x, state }: { x: number; state: CadenceState }) {
  const isCrossed = state === "cancelled" || state === "postponed" || state === "missed";
  const isCrossedTwice = state === "missed";
  return (
    <>
      <rect x={x} y={0} width={BOX} height={BOX} fill={state === "held" ? "currentColor" : "none"} stroke="currentColor" strokeDasharray={state === "not_over" || state === "announced" ? "2 2" : undefined} />
      {isCrossed && <path d={`M${x} 0l${BOX} ${BOX}`} stroke="currentColor" />}
      {isCrossedTwice && <path d={`M${x} ${BOX}l${BOX} -${BOX}`} stroke="currentColor" />}
    </>
  );
}

/** "Held" goes without saying; where only an extraordinary sitting is recorded, that word beside it says enough. */
const IS_SAID = new Set<CadenceState>(["announced", "postponed", "cancelled"]);

/** A period of which something is recorded: when, what became of it, and the sittings themselves. */
function Recorded({ period, whole, locale }: { period: Period; whole: boolean; locale: Locale }) {
  const t = translator(locale);
  return (
    <span className="mb-1 block">
      {!whole && <>{formatEdtf(`${period.starts.slice(0, 7)}/${period.ends.slice(0, 7)}`, locale)}: </>}
      {IS_SAID.has(period.state) && <>{t(`platforms.rhythm.states.${period.state}`)} · </>}
      <Sittings sittings={period.sittings} locale={locale} />
      {period.said.map((said, i) => <span key={i}>{(i > 0 || period.sittings.length > 0) && "; "}<Said said={said} locale={locale} /></span>)}
    </span>
  );
}

/** Who says that no sitting took place, when, and on what it rests. */
export function Said({ said, locale }: { said: SaidOfSitting; locale: Locale }) {
  const t = translator(locale);
  const day = formatDay(said.at, locale);
  return (
    <>
      {said.says === "record_complete" ? t("platforms.rhythm.complete", { day }) : <>{t("platforms.rhythm.saidMissed", { day })}{said.organization && <>: <RecordLink link={said.organization} locale={locale} /></>}</>}
      {said.source && <> · <RecordLink link={said.source} locale={locale} /></>}
      {said.statement && <> · <RecordText text={said.statement} locale={locale} /></>}
    </>
  );
}

function Sittings({ sittings, locale }: { sittings: MeetingLine[]; locale: Locale }): ReactNode {
  const t = translator(locale);
  return sittings.map((s, i) => <span key={s.link.id}>{i > 0 && "; "}<RecordLink link={s.link} locale={locale} />{s.extraordinary && ` (${t("platforms.rhythm.extraordinary")})`}</span>);
}

/** What cannot be put into a period, and of how many periods nothing is recorded. */
function Rest({ year, locale }: { year: Year; locale: Locale }) {
  const t = translator(locale);
  const empty = withoutRecord(year);
  const isRunning = year.periods.some((p) => p.state === "not_over");
  const said = [empty > 0 && t(year.periods.length === 1 ? "platforms.rhythm.states.no_record" : "platforms.rhythm.noRecord", { count: empty }), isRunning && t("platforms.rhythm.states.not_over")].filter(Boolean);
  return (
    <>
      {year.unplaced.length > 0 && <span className="mb-1 block">{t("platforms.rhythm.periodNotKnown")}: <Sittings sittings={year.unplaced} locale={locale} /></span>}
      {said.length > 0 && <span className="block text-graphite">{said.join(" · ")}</span>}
    </>
  );
}
