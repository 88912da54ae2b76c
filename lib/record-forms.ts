import { CONFIDENCES, CORROBORATIONS, KNOWLEDGE, ORIGINS, SOURCE_RELATIONS, STANDINGS, TRANSLATION_KINDS, TRUSTS } from "./claims";
import { COMMITMENT_BASES, ENTRY_KINDS, type EntryKind, ENTRY_PARTY_ROLES, FOLLOW_UP_RESULTS, OUTCOME_KINDS, OUTCOME_STEPS } from "./entries";
import { ISSUE_PARTY_ROLES } from "./issues";
import { LINK_TYPES } from "./links";
import { AGENDA_STATES, COUNT_QUALIFIERS, ITEM_OUTCOMES, MEETING_MODES, MEETING_STATUSES, OPENNESS, OUTCOME_REPORTS, PARTICIPANT_ROLES, PRESENCES } from "./meetings";
import { ATTRIBUTION_RULES, NAMING_BASES } from "./naming";
import { SIDES } from "./organizations";
import { MEMBERSHIP_ROLES, NAME_KINDS } from "./people";
import { RECORD_KINDS, type RecordKind } from "./records";

/** How a field is typed in. `words` is where the messages name the choices. */
export type Control =
  | { as: "line" | "paragraph"; max: number }
  | { as: "date" }
  | { as: "dates" }
  /** `also` are values that other acts write: they may stay where they stand, and are chosen by nobody. */
  | { as: "choice"; of: readonly string[]; also?: readonly string[]; words: string }
  /** Unticked it is "no"; of an `unstated` one nothing is said by leaving it. */
  | { as: "tick"; unstated?: boolean }
  | { as: "whole"; min: number; max: number }
  | { as: "degrees"; max: number }
  | { as: "url" }
  | { as: "country" }
  | { as: "language" }
  | { as: "claimField" }
  | { as: "ownClaim" }
  /** An item of the agenda of the meeting that the form names. */
  | { as: "agendaItem" }
  /** An item of an earlier meeting of the same series. */
  | { as: "earlierItem" }
  /** A text of the record, or the note of one of its links or names (`link:{id}`, `name:{id}`). */
  | { as: "translated"; of: readonly string[]; words: string }
  /** A record found by name; of several kinds, each writes into its own column. */
  | { as: "reference"; to: readonly RecordKind[]; columns?: Partial<Record<RecordKind, string>> }
  /** Several, one a line. */
  | { as: "references"; to: readonly RecordKind[] };

export type FormField = {
  /** The column's property in the schema, and the word under `recordForm.fields` and `recordForm.hints`. */
  name: string;
  required?: boolean;
  /** Only an editor sets it (design §4, `organization.side`). */
  editorOnly?: boolean;
  /** Names nobody and may stand in the public history with its old value. */
  plain?: boolean;
  /** The nouns whose own record would stand in it: their form leaves it out. */
  notOf?: readonly RecordKind[];
} & Control;

/** The nouns and the rows that belong to them, each with its fields, in the order of the form (design §3). */
export type FormFields = readonly FormField[];

const line = (name: string, o: Partial<FormField> = {}, max = 300): FormField => ({ name, as: "line", max, ...o }) as FormField; // the options name no other control
const paragraph = (name: string, max = 20_000): FormField => ({ name, as: "paragraph", max });
const date = (name: string): FormField => ({ name, as: "date", plain: true });
const choice = (name: string, of: readonly string[], words: string, o: Partial<FormField> & { also?: readonly string[] } = {}): FormField => ({ name, as: "choice", of, words, plain: true, ...o }) as FormField; // as above
const to = (name: string, ...kinds: RecordKind[]): FormField => ({ name, as: "reference", to: kinds });
const tick = (name: string) => ({ name, as: "tick", plain: true }) as const satisfies FormField;
const whole = (name: string, min = 0, max = 10_000_000, o: Partial<FormField> = {}): FormField => ({ name, as: "whole", min, max, plain: true, ...o }) as FormField; // as above
const language = (name = "lang", o: Partial<FormField> = { required: true }): FormField => ({ name, as: "language", plain: true, ...o }) as FormField; // as above
const country: FormField = { name: "country", as: "country", plain: true };

const title: FormField = { name: "title", as: "line", max: 300, required: true };
/** What every noun begins with: its name or title in any one language, one sentence about it, and its country. */
const HEAD: FormFields = [title, { name: "summary", as: "paragraph", max: 600 }, language(), country];
const classification = (of: readonly string[], words: string) => choice("classification", of, words);

const party = (role: readonly string[], words: string, also: readonly string[] = []): FormFields => [
  choice("role", role, words, { required: true, also }),
  { name: "party", as: "reference", to: ["organization", "post", "person", "platform"], columns: { organization: "organizationId", post: "postId", person: "personId", platform: "platformId" } },
  { name: "country", as: "country" },
  line("category"), language("lang", {}), whole("count"), choice("countQualifier", COUNT_QUALIFIERS, "recordForm.choices.qualifiers"),
  choice("publicBasis", NAMING_BASES, "recordForm.choices.namingBases", { required: true }),
];

/** Kinds of entry that their own forms write. */
const WRITTEN_BY_ACTS: readonly EntryKind[] = ["meeting", "assessment", "correction", "verification"];

export const NOUN_FORMS = {
  platform: [
    ...HEAD, classification(["dialogue_platform", "advisory_body", "forum", "club", "public_council", "commission", "temporary_commission", "presidential_council", "conference_series"], "recordForm.choices.platforms"),
    line("cadence", { plain: true }, 10), line("cadenceAsWritten"), to("cadenceSourceId", "source"), date("cadenceSince"), whole("replyWindowDays", 0, 10, { required: true }), tick("secondPersonReleases"),
  ],
  meeting: [
    ...HEAD, classification(["sitting", "meeting", "conference", "round_table", "seminar", "workshop", "visit", "bilateral_meeting", "preparatory_meeting", "regional_stage", "regional_outreach", "edition", "consultation", "discussion", "council_meeting", "task_force"], "recordForm.choices.meetings"),
    date("starts"), date("ends"), line("startTime", { plain: true }, 5), line("timeZone", { plain: true }, 40), to("platformId", "platform"), to("partOfId", "meeting"), whole("edition", 1, 9_999), choice("status", MEETING_STATUSES, "meetings.statuses", { required: true }),
    date("previousStarts"), line("statusReason"), { ...tick("extraordinary"), unstated: true }, choice("mode", MEETING_MODES, "meetings.modes", { required: true }), choice("openness", OPENNESS, "meetings.opennesses", { required: true }),
    choice("attributionRule", ATTRIBUTION_RULES, "meetings.rules", { required: true }), whole("attendanceCount"), choice("attendanceQualifier", COUNT_QUALIFIERS, "recordForm.choices.qualifiers"), line("attendanceAsWritten"),
    choice("outcomeReport", OUTCOME_REPORTS, "recordForm.choices.outcomeReports", { required: true }), paragraph("topicsAsWritten", 2_000), whole("standsFor", 1, 10_000, { required: true }), choice("standsForQualifier", COUNT_QUALIFIERS, "recordForm.choices.qualifiers", { required: true }), tick("atRisk"),
  ],
  issue: [...HEAD, date("opened"), date("endedOn"), tick("backfilled"), tick("atRisk")],
  entry: [
    choice("classification", ENTRY_KINDS.filter((kind) => !WRITTEN_BY_ACTS.includes(kind)), "kinds", { required: true, also: WRITTEN_BY_ACTS }), title, paragraph("text"), language(), country, date("occurred"), date("occurredEnd"),
    to("issueId", "issue"), to("meetingId", "meeting"), { name: "agendaItemId", as: "agendaItem" }, to("platformId", "platform"), to("activityId", "activity"), to("followsId", "entry"), date("due"), date("done"), choice("result", FOLLOW_UP_RESULTS, "recordForm.choices.results"),
    choice("outcomeKind", OUTCOME_KINDS, "entry.outcomeKinds"), choice("outcomeStep", OUTCOME_STEPS, "entry.outcomeSteps"), line("documentKind"), line("documentNumber"), line("registrationNumber"), date("registrationDate"), line("documentPoint"), { name: "sourceUrl", as: "url" },
  ],
  organization: [
    ...HEAD, classification(["ngo", "ministry", "state_body", "government", "parliament", "court", "international_organization", "office", "field_office", "media", "political_party", "group", "umbrella", "state_research_centre", "temporary_commission", "task_force", "presidential_council", "committee", "department", "advisory_commission", "aid_agency", "rotating_office", "interparliamentary_body"], "recordForm.choices.organizations"),
    choice("side", SIDES, "organizations.sideNames", { editorOnly: true }), to("parentId", "organization"), to("successorId", "organization"), { name: "url", as: "url", plain: true }, tick("collective"),
  ],
  person: [...HEAD, line("givenName"), line("familyName"), line("patronymicName"), choice("namingBasis", NAMING_BASES, "recordForm.choices.namingBases", { required: true })],
  post: [...HEAD, to("organizationId", "organization")],
  place: [
    ...HEAD, classification(["country", "region", "district", "city", "town", "village"], "recordForm.choices.places"), to("parentId", "place"), { name: "latitude", as: "degrees", max: 90, plain: true }, { name: "longitude", as: "degrees", max: 180, plain: true },
    choice("coordinateConfidence", ["high", "medium", "low"], "places.coordinateConfidence"),
  ],
  topic: [...HEAD, line("scheme", { required: true }, 60), line("code", { required: true }, 60), to("parentId", "topic")],
  source: [
    ...HEAD, { name: "url", as: "url" }, line("publisher"), to("publisherOrganizationId", "organization"), line("author"), to("authorPersonId", "person"), choice("relation", SOURCE_RELATIONS, "sources.relations", { required: true }),
    choice("documentType", ["op_ed", "sponsored_article", "fact_sheet", "press_article", "press_release", "article", "statement", "monitoring_report", "urgent_appeal", "joint_appeal", "web_page", "aggregated_item", "news_brief", "legal_text", "speech", "newsletter", "data_set"], "sources.documentTypes"),
    date("published"), line("publishedHow"), date("captured"), language("originalLang", {}), choice("translation", TRANSLATION_KINDS, "sources.translations", { required: true }), choice("translationQuality", ["poor", "uncertain"], "sources.translationQualities"),
    choice("trust", TRUSTS, "sources.trusts", { required: true }), choice("origin", ORIGINS, "sources.origins", { required: true, editorOnly: true }),
  ],
  legal_act: [...HEAD, classification(["law", "amending_law", "decree", "concept", "political_concept", "programme", "reform_series", "agreement", "memorandum", "provision"], "legalActs.classifications"), line("number"), line("article"), date("adopted"), date("inForce"), to("predecessorId", "legal_act")],
  activity: [...HEAD, classification(["assessment", "programme", "research", "participation"], "activities.classifications"), date("starts"), date("ends"), choice("status", ["planned", "ongoing", "completed", "not_stated"], "activities.statuses"), to("placeId", "place")],
  statistic: [...HEAD, line("measure", { required: true }), line("unit", { required: true }, 60)],
} as const satisfies Record<RecordKind, FormFields>;

const ANY: readonly RecordKind[] = RECORD_KINDS;
const TRANSLATED = ["title", "summary", "text", "measure", "published_how", "value", "claimed_by", "paraphrase", "how", "note", "preferred_because", "defect_kind", "defect_literal", "defect_plausible", "corroboration"] as const;
const claimedBy = { name: "claimedBy", as: "reference", to: ["person", "post", "organization"], columns: { person: "claimedByPersonId", post: "claimedByPostId", organization: "claimedByOrganizationId" } } as const satisfies FormField;

/** The rows that belong to a record, by the table that holds them; `of` are the nouns that have them. */
export const PART_FORMS = {
  participants: {
    of: ["meeting"],
    fields: [
      line("nameAsRecorded", { required: true }), language("lang", {}), to("personId", "person"), to("postId", "post"), to("organizationId", "organization"), to("onBehalfOfId", "organization"), line("category"), whole("count"),
      choice("countQualifier", COUNT_QUALIFIERS, "recordForm.choices.qualifiers"), choice("role", PARTICIPANT_ROLES, "meetings.roles", { required: true }), choice("presence", PRESENCES, "meetings.presences", { required: true }),
      choice("mode", MEETING_MODES, "meetings.modes", { required: true }), choice("namingBasis", NAMING_BASES, "recordForm.choices.namingBases", { required: true }), line("note"),
    ],
  },
  agendaItems: {
    of: ["meeting"],
    fields: [
      line("number", {}, 20), line("title", { required: true }), language(), choice("state", AGENDA_STATES, "meetings.agendaStates", { required: true }), line("declineReason"), choice("outcome", ITEM_OUTCOMES, "recordForm.choices.itemOutcomes"),
      choice("attributionRule", ATTRIBUTION_RULES, "meetings.rules"), to("issueId", "issue"), { name: "carriedFromId", as: "earlierItem" },
    ],
  },
  meetingPlaces: { of: ["meeting"], fields: [{ ...to("placeId", "place"), required: true }, tick("candidate")] },
  issueParties: { of: ["issue"], fields: [...party(ISSUE_PARTY_ROLES.filter((role) => role !== "joined"), "issues.partyRoles", ["joined"]), to("sourceId", "source")] },
  entryParties: { of: ["entry"], fields: party(ENTRY_PARTY_ROLES, "entry.partyRoles") },
  commitments: {
    of: ["entry"],
    fields: [paragraph("verbatim"), language("verbatimLang", {}), to("postId", "post"), to("holderId", "person"), choice("basis", COMMITMENT_BASES, "issues.bases"), line("deadlineAsSaid"), date("deadline")],
  },
  activityParties: { of: ["activity"], fields: [choice("role", ["organizer", "supporter"], "recordForm.choices.activityRoles", { required: true }), { ...to("organizationId", "organization"), required: true }] },
  memberships: {
    of: ["person", "organization", "post", "platform"],
    fields: [
      choice("role", MEMBERSHIP_ROLES, "people.memberRoles", { required: true }),
      { name: "member", as: "reference", to: ["person", "organization"], columns: { person: "memberPersonId", organization: "memberOrganizationId" }, notOf: ["person"] }, line("memberCategory"), language("lang", {}),
      { name: "within", as: "reference", to: ["organization", "post", "platform"], columns: { organization: "inOrganizationId", post: "inPostId", platform: "inPlatformId" }, notOf: ["organization", "post", "platform"] },
      date("starts"), date("ends"), { name: "seen", as: "dates", plain: true }, to("sourceId", "source"),
    ],
  },
  names: {
    of: ANY.filter((kind) => kind !== "entry"),
    fields: [line("text", { required: true }), language(), choice("kind", NAME_KINDS, "people.nameKinds", { required: true }), date("starts"), date("ends"), to("sourceId", "source"), line("note")],
  },
  recordTopics: { of: ANY.filter((kind) => kind !== "topic"), fields: [{ ...to("topicId", "topic"), required: true }] },
  claims: {
    of: ANY,
    fields: [
      { name: "field", as: "claimField", required: true }, line("value", {}, 2_000), { name: "valueRecordId", as: "reference", to: ANY }, date("edtf"), choice("qualifier", COUNT_QUALIFIERS, "recordForm.choices.qualifiers"), line("unit", {}, 60), date("period"),
      paragraph("asWritten", 5_000), language("asWrittenLang", {}), to("sourceId", "source"), line("locator"), claimedBy, line("claimedByWords"), paragraph("paraphrase", 5_000), paragraph("how", 2_000), paragraph("note", 5_000), language(),
      choice("confidence", CONFIDENCES, "recordForm.choices.confidences", { required: true }), choice("knowledge", KNOWLEDGE, "recordForm.choices.knowledge", { required: true }), choice("standing", STANDINGS, "recordForm.choices.standings", { required: true }), line("preferredBecause", {}, 1_000),
      line("defectKind"), paragraph("defectLiteral", 2_000), paragraph("defectPlausible", 2_000), paragraph("defectEvidence", 2_000),
    ],
  },
  corroborations: { of: ANY, fields: [choice("result", CORROBORATIONS, "recordForm.choices.corroborations", { required: true }), { name: "claimId", as: "ownClaim" }, paragraph("note", 2_000), language(), { name: "sourceIds", as: "references", to: ["source"] }] },
  quotations: { of: ANY, fields: [{ ...paragraph("text"), required: true }, language(), line("translationOf", {}, 60), to("speakerId", "person"), to("speakerPostId", "post"), { ...to("sourceId", "source"), required: true }, line("locator")] },
  links: { of: ANY, fields: [choice("type", LINK_TYPES, "recordForm.choices.links", { required: true }), { name: "toId", as: "reference", to: ANY }, to("claimedByPersonId", "person"), to("sourceId", "source"), paragraph("note", 2_000), language()] },
  translations: {
    of: ANY,
    fields: [
      { name: "field", as: "translated", of: TRANSLATED, words: "recordForm.choices.translated", required: true }, { name: "claimId", as: "ownClaim" }, language(),
      { ...paragraph("text"), required: true }, choice("origin", ["human", "machine"], "recordForm.choices.translationOrigins", { required: true }),
    ],
  },
} as const satisfies Record<string, { of: readonly RecordKind[]; fields: FormFields }>;

export type Part = keyof typeof PART_FORMS;
export const PARTS = Object.keys(PART_FORMS) as readonly Part[]; // Object.keys widens to string

/** The rows a noun may have, in the order of its task list. */
export const partsOf = (kind: RecordKind): Part[] => PARTS.filter((part) => (PART_FORMS[part].of as readonly RecordKind[]).includes(kind));

/** The fields of a noun, or of a row of it. */
export const fieldsOf = (kind: RecordKind, part?: Part): FormFields => (part ? (PART_FORMS[part].fields as FormFields).filter((field) => !field.notOf?.includes(kind)) : NOUN_FORMS[kind]); // a wider type of the same list

/** The columns a field writes: one of its name, or one a kind of record. */
export const columnsOf = (field: FormField): string[] => (field.as === "reference" && field.columns ? Object.values(field.columns) : [field.name]);

export type Value = string | number | boolean | null | readonly string[];
/** The values of a form once read: by the column's property, as they stand in the database. */
export type Values = Readonly<Record<string, Value>>;
