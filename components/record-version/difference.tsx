import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import type { Change, RecordPart } from "@/lib/record-difference";
import { ChangedValue } from "./version-words";

type Key = Parameters<ReturnType<typeof translator>>[0];
/** What each part is called; as on the page of the meeting where it stands there. */
const PART_WORDS = {
  format: "recordVersions.asFrozen", meeting: "meetings.kicker", title: "recordVersions.parts.title", summary: "recordVersions.parts.summary", starts: "recordVersions.parts.starts", ends: "recordVersions.parts.ends",
  startTime: "recordVersions.parts.startTime", timeZone: "recordVersions.parts.timeZone", inferred: "recordVersions.parts.inferred", status: "meetings.status", mode: "meetings.mode", openness: "meetings.openness",
  attributionRule: "meetings.attribution", outcomeReport: "meetings.outcomeReport", country: "meetings.country", edition: "meetings.edition", practice: "recordVersions.parts.practice", platform: "meetings.platform",
  partOf: "meetings.partOf", recordedBy: "meetings.recordedBy", attendance: "meetings.attendance", places: "meetings.place", agenda: "meetings.agenda", participants: "meetings.participants", entries: "meetings.entries",
  classification: "meetings.kind", previousStarts: "meetings.previousStarts", statusReason: "meetings.statusReason", extraordinary: "meetings.extraordinary", topics: "meetings.topics", standsFor: "meetings.standsFor",
  quotations: "quotations.heading", claims: "recordVersions.parts.claims",
} as const satisfies Record<RecordPart, Key>;

/** What changed between two versions, part by part: what was added, removed, or stood otherwise before. */
export function Difference({ changes, locale }: { changes: Change[]; locale: Locale }) {
  const t = translator(locale);
  if (changes.length === 0) return <p className="column text-graphite">{t("recordVersions.noDifference")}</p>;
  const parts = [...new Set(changes.map((change) => change.part))];
  return (
    <dl>
      {parts.map((part) => (
        <div key={part} className="row border-b border-hairline py-3 last:border-b-0">
          <dt className="text-small text-graphite narrow:mb-1">{t(PART_WORDS[part])}</dt>
          <dd className="min-w-0">{changes.filter((change) => change.part === part).map((change, i) => <OneChange key={i} change={change} locale={locale} />)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The words "was" and "now" say what the lines through and under the text show: never by the look alone. */
function OneChange({ change, locale }: { change: Change; locale: Locale }) {
  const t = translator(locale);
  const { part, field } = change;
  return (
    <div className="keep mb-3">
      {change.is !== "added" && <p>{t(change.is === "removed" ? "recordVersions.removed" : "recordVersions.was")}: <del><ChangedValue value={change.before} part={part} field={field} locale={locale} /></del></p>}
      {change.is !== "removed" && <p>{t(change.is === "added" ? "recordVersions.added" : "recordVersions.now")}: <ins><ChangedValue value={change.after} part={part} field={field} locale={locale} /></ins></p>}
    </div>
  );
}
