import type { FormField, FormFields } from "./record-forms";

/** What a field of a new record or row says before anybody has chosen: always the value that claims least (design §2.1, §2.6). */
export const FORM_DEFAULTS: Readonly<Record<string, string>> = {
  status: "held", mode: "not_stated", openness: "not_stated", attributionRule: "role_only", outcomeReport: "not_stated", standsFor: "1", standsForQualifier: "exactly", replyWindowDays: "5", secondPersonReleases: "yes",
  namingBasis: "none", publicBasis: "none", relation: "unknown", translation: "unknown", trust: "normal", origin: "outside", presence: "not_stated", confidence: "stated", knowledge: "known", standing: "accepted",
};

/** What the field of a form says before anybody has chosen; undefined where its choices hold no such value: nothing is chosen for anybody. */
export function defaultOf(field: FormField): string | undefined {
  const value = FORM_DEFAULTS[field.name];
  return value === undefined || (field.as === "choice" && !field.of.includes(value)) ? undefined : value;
}

/** The defaults of all the fields of a form, by name. */
export const defaultsOf = (fields: FormFields): Record<string, string> => Object.fromEntries(fields.flatMap((field) => { const value = defaultOf(field); return value ? [[field.name, value]] : []; }));

/** Fields that few records need: folded away until one of them holds something. */
export const FOLDED_FIELDS: ReadonlySet<string> = new Set([
  "startTime", "timeZone", "partOfId", "edition", "previousStarts", "statusReason", "extraordinary", "openness", "attendanceCount", "attendanceQualifier", "attendanceAsWritten", "outcomeReport", "topicsAsWritten", "standsFor", "standsForQualifier", "atRisk",
  "occurredEnd", "activityId", "followsId", "due", "done", "outcomeKind", "outcomeStep", "documentKind", "registrationNumber", "registrationDate", "documentPoint", "backfilled", "endedOn",
  "successorId", "collective", "secondPersonReleases", "cadenceSourceId", "publisherOrganizationId", "authorPersonId", "publishedHow", "captured", "originalLang", "translationQuality", "trust",
  "qualifier", "unit", "period", "asWritten", "asWrittenLang", "claimedBy", "claimedByWords", "paraphrase", "how", "preferredBecause", "defectKind", "defectLiteral", "defectPlausible", "defectEvidence",
  "onBehalfOfId", "category", "count", "countQualifier", "note", "attributionRule", "declineReason", "carriedFromId",
]);
