import type { Mergeable } from "./merge-kinds";
import { ATTRIBUTION_RULES } from "./naming";

/** Columns of a noun that are kept or taken together: one half without the other would say what nobody wrote. */
const GROUPS: Record<Mergeable, Readonly<Record<string, readonly string[]>>> = {
  platform: { cadence: ["cadence", "cadenceAsWritten", "cadenceSourceId", "cadenceSince"], replyWindowDays: ["replyWindowDays"], secondPersonReleases: ["secondPersonReleases"] },
  meeting: {
    starts: ["starts", "ends", "sortKey"], startTime: ["startTime", "timeZone"], platformId: ["platformId"], partOfId: ["partOfId"], edition: ["edition"], status: ["status", "previousStarts", "statusReason"], extraordinary: ["extraordinary"], mode: ["mode"],
    openness: ["openness"], attributionRule: ["attributionRule"], attendance: ["attendanceCount", "attendanceQualifier", "attendanceAsWritten"], outcomeReport: ["outcomeReport"], topicsAsWritten: ["topicsAsWritten"], standsFor: ["standsFor", "standsForQualifier"],
    atRisk: ["atRisk"], closed: ["closedAt", "closedBy"],
  },
  issue: { opened: ["opened", "sortKey"], endedOn: ["endedOn"], backfilled: ["backfilled"], atRisk: ["atRisk"] },
  organization: { side: ["side"], parentId: ["parentId"], successorId: ["successorId"], url: ["url"], collective: ["collective"] },
  person: { nameParts: ["givenName", "familyName", "patronymicName"], namingBasis: ["namingBasis"] },
  post: { organizationId: ["organizationId"] },
  place: { parentId: ["parentId"], coordinates: ["latitude", "longitude", "coordinateConfidence"] },
  topic: { parentId: ["parentId"] },
  source: {
    url: ["url"], publisher: ["publisher"], publisherOrganizationId: ["publisherOrganizationId"], author: ["author"], authorPersonId: ["authorPersonId"], relation: ["relation"], documentType: ["documentType"],
    published: ["published", "publishedHow", "sortKey"], captured: ["captured"], originalLang: ["originalLang"], translation: ["translation", "translationQuality"], trust: ["trust"], origin: ["origin"],
  },
  legal_act: { number: ["number"], article: ["article"], adopted: ["adopted", "sortKey"], inForce: ["inForce"], predecessorId: ["predecessorId"] },
  activity: { starts: ["starts", "ends", "sortKey"], status: ["status"], placeId: ["placeId"] },
  statistic: { measure: ["measure", "unit"] },
};
/** Own columns that no merge touches: a code is unique in its scheme, and practice never mixes with what is real. */
export const UNTOUCHED = ["id", "practice", "scheme", "code"];
/** Columns of a field that lie in `records`. */
export const RECORD_FIELDS = ["title", "summary", "lang", "country", "classification", "sortKey"];

/**
 * What nobody chooses, from what tells most to what tells least: the later of the two holds. Words spoken under the one rule do not
 * come to stand under a looser one, and who was at risk in the one record is at risk in both.
 */
const STRICTEST: Readonly<Record<string, readonly unknown[]>> = { attributionRule: ATTRIBUTION_RULES, atRisk: [false, true] };

/** Whether the earlier value of a column that a merge made stricter would tell more than the present one. */
export const wouldTellMore = (column: string, earlier: unknown, now: unknown): boolean => {
  const order = STRICTEST[column];
  return order !== undefined && order.indexOf(earlier) < order.indexOf(now);
};

export type Row = Readonly<Record<string, unknown>>;
export type Choice = "from" | "into";
export type MergeField = { name: string; columns: readonly string[]; from: Row; into: Row; /** What is kept where nobody chooses: the value that there is, else that of the record which stays. */ keeps: Choice; /** Both have a value, and not the same. */ differs: boolean };

/** The fields of two records side by side. A summary in another language than the title that is kept would be cut from its words, and goes with them. */
export function mergeFields(kind: Mergeable, from: Row, into: Row): MergeField[] {
  const words: Record<string, readonly string[]> = from.lang === into.lang ? { title: ["title", "lang"], summary: ["summary"] } : { title: ["title", "lang", "summary"] };
  const groups = { ...words, country: ["country"], classification: ["classification"], ...GROUPS[kind] };
  return Object.entries(groups).map(([name, columns]) => {
    const [there, here] = [pick(from, columns), pick(into, columns)];
    const decided = withoutChoice(name, there, here);
    return { name, columns, from: there, into: here, keeps: decided ?? (!isFilled(here) && isFilled(there) ? "from" : "into"), differs: !decided && isFilled(here) && isFilled(there) && !isEqual(there, here) };
  });
}

/** What each field keeps: a choice counts only where both records say something, and not the same. */
export const keptOf = (fields: readonly MergeField[], choices: Readonly<Record<string, Choice>>): Record<string, Choice> =>
  Object.fromEntries(fields.map((f) => [f.name, f.differs ? (choices[f.name] ?? "into") : f.keeps]));

/** All own columns of a noun that a merge can carry over; a test holds them to the schema. */
export const columnsOf = (kind: Mergeable): string[] => Object.values(GROUPS[kind]).flat();

/** "Not stated" is no value that anything could differ from. */
const isFilled = (row: Row) => Object.entries(row).some(([column, value]) => value !== null && value !== "not_stated" && column !== "lang" && column !== "sortKey");

function withoutChoice(name: string, there: Row, here: Row): Choice | undefined {
  // a record is closed once every item of its agenda has an outcome: of the two agendas together nobody has said so
  if (name === "closed") return there.closedAt === null ? "from" : "into";
  const order = STRICTEST[name];
  return order && (order.indexOf(there[name]) > order.indexOf(here[name]) ? "from" : "into");
}

export const pick = (row: Row, columns: readonly string[]): Row => Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
export const isEqual = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
