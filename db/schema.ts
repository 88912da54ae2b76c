/**
 * The record (design §3). Names follow Popolo, Open Civic Data, OParl 1.1 and schema.org.
 *
 * Every noun with a page has one row in `records` and its own table with the same id, so that publication, slugs, search,
 * names, claims, translations and history are written once. Dates are EDTF text (ISO 8601-2); what can be derived from the
 * record and the date (overdue, silence, agreement, publication state) has no column.
 */
import { sql } from "drizzle-orm";
import { CHANNELS, RECORD_KINDS, RETURN_REASONS, WITHDRAW_REASONS } from "../lib/records";
import { CONFIDENCES, CORROBORATIONS, KNOWLEDGE, ORIGINS, SOURCE_RELATIONS, STANDINGS, TRANSLATION_KINDS, TRUSTS } from "../lib/claims";
import { COMMITMENT_BASES, CONFIRMATIONS, ENTRY_PARTY_ROLES, FOLLOW_UP_RESULTS, OUTCOME_KINDS, OUTCOME_STEPS } from "../lib/entries";
import { DEADLINE_CHANGES, DEADLINE_KINDS, DEADLINE_UNITS } from "../lib/deadlines";
import { EVENT_VERBS } from "../lib/events";
import { ASSESSMENT_STATES, ISSUE_PARTY_ROLES } from "../lib/issues";
import { LINK_TYPES } from "../lib/links";
import type { MergeTrace } from "../lib/merges";
import {
  AGENDA_STATES, COUNT_QUALIFIERS, ITEM_OUTCOMES, MEETING_MODES, MEETING_STATUSES, OPENNESS, OUTCOME_REPORTS, PARTICIPANT_ROLES, PRESENCES,
} from "../lib/meetings";
import { ATTRIBUTION_RULES, NAMING_BASES } from "../lib/naming";
import { SIDES } from "../lib/organizations";
import { MEMBERSHIP_ROLES, NAME_KINDS } from "../lib/people";
import { SITTING_STATEMENTS } from "../lib/cadence";
import type { Part } from "../lib/record-forms";
import { VERDICTS } from "../lib/record-versions";
import { ROLES } from "../lib/users";
import { type AnyColumn, bool, check, createdAt, id, index, instant, integer, json, oneOf, primaryKey, real, serial, table, text, uniqueIndex } from "./columns";

export const countries = table("countries", {
  /** ISO 3166-1 alpha-2. */
  code: text().primaryKey(),
  names: json<Record<"en" | "ru" | "kk" | "tg", string>>().notNull(),
});

export const records = table(
  "records",
  {
    id: id(),
    kind: oneOf(RECORD_KINDS).notNull(),
    /** What sort of thing within its kind: an entry's kind, a body's classification (Popolo `classification`). */
    classification: text(),
    slug: text(),
    identifier: text(),
    country: text().references(() => countries.code),
    /** The title or name and its one-sentence summary in the language they were written in. */
    title: text().notNull(),
    summary: text(),
    lang: text().notNull(),
    /** The earliest moment of the thing's own date, written only to its precision; null where no date is known. */
    sortKey: text(),
    channel: oneOf(CHANNELS).notNull().default("public"),
    authorOrganizationId: text().references((): AnyColumn => organizations.id),
    /** Written by a practice organisation: shown with the word, counted nowhere (design §4). */
    practice: bool().notNull().default(false),
    createdAt: createdAt(),
    createdBy: text().references((): AnyColumn => users.id),
    submittedAt: instant(),
    submittedBy: text().references((): AnyColumn => users.id),
    checkedAt: instant(),
    checkedBy: text().references((): AnyColumn => users.id),
    returnedAt: instant(),
    returnedBy: text().references((): AnyColumn => users.id),
    returnReason: oneOf(RETURN_REASONS),
    returnText: text(),
    releasedAt: instant(),
    releasedBy: text().references((): AnyColumn => users.id),
    withdrawnAt: instant(),
    withdrawnBy: text().references((): AnyColumn => users.id),
    withdrawReason: oneOf(WITHDRAW_REASONS),
    /** Why, in the words of whoever withdrew it; for the editor who reviews it, never public (design §4). */
    withdrawText: text(),
    /** An editor looks at every withdrawal within seven days (design §4). */
    withdrawalReviewedAt: instant(),
    withdrawalReviewedBy: text().references((): AnyColumn => users.id),
    /** Where the content was already public when an editor released it inside the right of reply. */
    publicElsewhere: text(),
    version: integer().notNull().default(1),
    modifiedAt: createdAt(),
    mergedIntoId: text().references((): AnyColumn => records.id),
    /** The key a form carries, so that sending it twice writes once. */
    submissionKey: text(),
  },
  (t) => [
    uniqueIndex("records_slug").on(t.kind, t.slug),
    uniqueIndex("records_identifier").on(t.identifier),
    uniqueIndex("records_submission_key").on(t.submissionKey),
    index("records_by_date").on(t.kind, t.sortKey, t.id),
    index("records_by_classification").on(t.kind, t.classification, t.sortKey, t.id),
    index("records_by_country").on(t.kind, t.country, t.sortKey, t.id),
    index("records_by_author").on(t.authorOrganizationId, t.modifiedAt, t.id),
    // /desk reads each state in its order, however long the others are.
    index("records_unreleased_by_author").on(t.authorOrganizationId, t.releasedAt, t.withdrawnAt, t.modifiedAt, t.id),
    index("records_released_by_author").on(t.authorOrganizationId, t.releasedAt, t.id),
    index("records_withdrawn_by_author").on(t.authorOrganizationId, t.withdrawnAt, t.id),
    index("records_by_release").on(t.kind, t.releasedAt, t.sortKey, t.id),
    index("records_waiting").on(t.submittedAt).where(sql`released_at is null and submitted_at is not null and withdrawn_at is null`),
    check("records_returned_for_a_reason", sql`${t.returnedAt} is null or ${t.returnReason} is not null`),
    check("records_identifier_after_release", sql`${t.identifier} is null or ${t.releasedAt} is not null`),
  ],
);

/** Every record under which a thing stands, not only the nearest: the gate looks one step up (design §3). */
export const recordParents = table(
  "record_parents",
  {
    recordId: text().notNull().references(() => records.id, { onDelete: "cascade" }),
    parentId: text().notNull().references(() => records.id),
    /** The child's own sort key, kept here so that "what happened under X" is read in order from an index. */
    sortKey: text(),
  },
  (t) => [primaryKey({ columns: [t.recordId, t.parentId] }), index("record_parents_by_date").on(t.parentId, t.sortKey, t.recordId)],
);

/** A slug is never reused; the old one redirects. */
export const formerSlugs = table(
  "former_slugs",
  { kind: oneOf(RECORD_KINDS).notNull(), slug: text().notNull(), recordId: text().notNull().references(() => records.id, { onDelete: "cascade" }) },
  (t) => [primaryKey({ columns: [t.kind, t.slug] })],
);

/** The folded text of a record in all its languages. Holds no participant's name (design §2.6). */
export const searchTexts = table(
  "search_texts",
  { n: serial(), recordId: text().notNull().references(() => records.id, { onDelete: "cascade" }), folded: text().notNull() },
  (t) => [uniqueIndex("search_texts_record").on(t.recordId)],
);

export const organizations = table("organizations", {
  id: text().primaryKey().references((): AnyColumn => records.id, { onDelete: "cascade" }),
  side: oneOf(SIDES),
  parentId: text().references((): AnyColumn => organizations.id),
  successorId: text().references((): AnyColumn => organizations.id),
  url: text(),
  practice: bool().notNull().default(false),
  /** A group spoken of in the plural ("NGOs suspended after tax audits"), not a body. */
  collective: bool().notNull().default(false),
}, (t) => [index("organizations_of_parent").on(t.parentId), index("organizations_before").on(t.successorId)]);

export const people = table("people", {
  id: text().primaryKey().references(() => records.id, { onDelete: "cascade" }),
  givenName: text(),
  familyName: text(),
  patronymicName: text(),
  namingBasis: oneOf(NAMING_BASES).notNull().default("none"),
});

export const posts = table(
  "posts",
  { id: text().primaryKey().references(() => records.id, { onDelete: "cascade" }), organizationId: text().references(() => organizations.id) },
  (t) => [index("posts_of_organization").on(t.organizationId)],
);

export const platforms = table("platforms", {
  id: text().primaryKey().references(() => records.id, { onDelete: "cascade" }),
  /** ISO 8601 duration of the promised rhythm, with the words of the promise. */
  cadence: text(),
  cadenceAsWritten: text(),
  cadenceSourceId: text().references((): AnyColumn => sources.id),
  cadenceSince: text(),
  /** Working days of the right of reply, 0–10 (design §4). */
  replyWindowDays: integer().notNull().default(5),
  secondPersonReleases: bool().notNull().default(true),
}, (t) => [index("platforms_by_source").on(t.cadenceSourceId)]);

export const memberships = table(
  "memberships",
  {
    id: id(),
    memberPersonId: text().references(() => people.id),
    memberOrganizationId: text().references(() => organizations.id),
    /** A kind of member without a name, with the language it is written in. */
    memberCategory: text(),
    lang: text(),
    inOrganizationId: text().references(() => organizations.id),
    inPostId: text().references(() => posts.id),
    inPlatformId: text().references(() => platforms.id),
    role: oneOf(MEMBERSHIP_ROLES).notNull(),
    starts: text(),
    ends: text(),
    /** The EDTF instants at which a source shows it; between two sightings it is unknown (design §3). */
    seen: json<string[]>().notNull().$defaultFn(() => []),
    sourceId: text().references((): AnyColumn => sources.id),
    origin: oneOf(ORIGINS),
  },
  (t) => [
    index("memberships_of_person").on(t.memberPersonId),
    index("memberships_of_organization").on(t.memberOrganizationId),
    index("memberships_in_organization").on(t.inOrganizationId),
    index("memberships_in_post").on(t.inPostId),
    index("memberships_in_platform").on(t.inPlatformId),
    index("memberships_by_source").on(t.sourceId),
    check("memberships_one_member", sql`(${t.memberPersonId} is not null) <> (${t.memberOrganizationId} is not null) or (${t.memberPersonId} is null and ${t.memberOrganizationId} is null and ${t.memberCategory} is not null)`),
    check("memberships_somewhere", sql`${t.inOrganizationId} is not null or ${t.inPostId} is not null or ${t.inPlatformId} is not null`),
  ],
);

export const places = table("places", {
  id: text().primaryKey().references(() => records.id, { onDelete: "cascade" }),
  parentId: text().references((): AnyColumn => places.id),
  latitude: real(),
  longitude: real(),
  coordinateConfidence: oneOf(["high", "medium", "low"] as const),
});

export const topics = table("topics", {
  id: text().primaryKey().references(() => records.id, { onDelete: "cascade" }),
  scheme: text().notNull(),
  code: text().notNull(),
  parentId: text().references((): AnyColumn => topics.id),
}, (t) => [uniqueIndex("topics_code").on(t.scheme, t.code)]);

export const recordTopics = table(
  "record_topics",
  { recordId: text().notNull().references(() => records.id, { onDelete: "cascade" }), topicId: text().notNull().references(() => topics.id) },
  (t) => [primaryKey({ columns: [t.recordId, t.topicId] }), index("record_topics_by_topic").on(t.topicId)],
);

export const meetings = table(
  "meetings",
  {
    id: text().primaryKey().references(() => records.id, { onDelete: "cascade" }),
    platformId: text().references(() => platforms.id),
    /** The visit or the forum edition of which this meeting is a part. */
    partOfId: text().references((): AnyColumn => meetings.id),
    edition: integer(),
    starts: text(),
    ends: text(),
    /** Local clock time and IANA zone, never an offset: Almaty left UTC+6 in 2024. */
    startTime: text(),
    timeZone: text(),
    status: oneOf(MEETING_STATUSES).notNull().default("held"),
    previousStarts: text(),
    /** Why it was cancelled or postponed, in the record's language. */
    statusReason: text(),
    /** Every agenda item has an outcome, and the recording organisation says the record is whole. */
    closedAt: instant(),
    closedBy: text().references((): AnyColumn => users.id),
    extraordinary: bool(),
    mode: oneOf(MEETING_MODES).notNull().default("not_stated"),
    openness: oneOf(OPENNESS).notNull().default("not_stated"),
    attributionRule: oneOf(ATTRIBUTION_RULES).notNull().default("role_only"),
    attendanceCount: integer(),
    attendanceQualifier: oneOf(COUNT_QUALIFIERS),
    attendanceAsWritten: text(),
    outcomeReport: oneOf(OUTCOME_REPORTS).notNull().default("not_stated"),
    topicsAsWritten: text(),
    /** How many events the row stands for: an undated outreach row stands for at least one. */
    standsFor: integer().notNull().default(1),
    standsForQualifier: oneOf(COUNT_QUALIFIERS).notNull().default("exactly"),
    /** Its author turned the right of reply off, because waiting could harm who speaks (design §4). */
    atRisk: bool().notNull().default(false),
  },
  (t) => [
    index("meetings_of_platform").on(t.platformId),
    index("meetings_part_of").on(t.partOfId),
    check("meetings_stand_for_something", sql`${t.standsFor} > 0`),
    check("meetings_attendance_positive", sql`${t.attendanceCount} is null or ${t.attendanceCount} >= 0`),
  ],
);

export const meetingPlaces = table(
  "meeting_places",
  {
    meetingId: text().notNull().references(() => meetings.id, { onDelete: "cascade" }),
    placeId: text().notNull().references(() => places.id),
    order: integer().notNull(),
    /** A guessed place is a candidate, not a filled field. */
    candidate: bool().notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.meetingId, t.placeId] }), index("meeting_places_by_place").on(t.placeId)],
);

export const agendaItems = table(
  "agenda_items",
  {
    id: id(),
    meetingId: text().notNull().references(() => meetings.id, { onDelete: "cascade" }),
    /** As printed, which need not be a number. */
    number: text(),
    order: integer().notNull(),
    title: text().notNull(),
    lang: text().notNull(),
    state: oneOf(AGENDA_STATES).notNull(),
    declineReason: text(),
    /** What the entries attached do not say: information only, or no answer. */
    outcome: oneOf(ITEM_OUTCOMES),
    carriedFromId: text().references((): AnyColumn => agendaItems.id),
    attributionRule: oneOf(ATTRIBUTION_RULES),
    issueId: text().references((): AnyColumn => issues.id),
  },
  (t) => [uniqueIndex("agenda_items_in_order").on(t.meetingId, t.order), index("agenda_items_of_issue").on(t.issueId)],
);

export const participants = table(
  "participants",
  {
    id: id(),
    meetingId: text().notNull().references(() => meetings.id, { onDelete: "cascade" }),
    order: integer().notNull(),
    /** Kept as typed, whatever it is later resolved to. */
    nameAsRecorded: text().notNull(),
    lang: text(),
    personId: text().references(() => people.id),
    postId: text().references(() => posts.id),
    organizationId: text().references(() => organizations.id),
    onBehalfOfId: text().references(() => organizations.id),
    /** An unnamed group ("local NGOs"), which is no name and may be shown. */
    category: text(),
    count: integer(),
    countQualifier: oneOf(COUNT_QUALIFIERS),
    role: oneOf(PARTICIPANT_ROLES).notNull().default("participant"),
    presence: oneOf(PRESENCES).notNull().default("not_stated"),
    mode: oneOf(MEETING_MODES).notNull().default("not_stated"),
    namingBasis: oneOf(NAMING_BASES).notNull().default("none"),
    note: text(),
  },
  (t) => [uniqueIndex("participants_in_order").on(t.meetingId, t.order), index("participants_person").on(t.personId), index("participants_organization").on(t.organizationId)],
);

export const issues = table("issues", {
  id: text().primaryKey().references(() => records.id, { onDelete: "cascade" }),
  opened: text(),
  /** Contested ends leave it null (design §3). */
  endedOn: text(),
  /** Taken from sources after the fact: no default deadline, no overdue, no silence (design §2.5). */
  backfilled: bool().notNull().default(false),
  /** As a meeting's: released without prior reply. */
  atRisk: bool().notNull().default(false),
});

/** One of person, post, organisation, platform, country, or a category in words with an optional qualified count. */
const party = () => ({
  personId: text().references(() => people.id),
  postId: text().references(() => posts.id),
  organizationId: text().references(() => organizations.id),
  platformId: text().references(() => platforms.id),
  country: text().references(() => countries.code),
  category: text(),
  lang: text(),
  count: integer(),
  countQualifier: oneOf(COUNT_QUALIFIERS),
  /** Why an organisation may be named as raising or affected; without one it is shown as category and count. */
  publicBasis: oneOf(NAMING_BASES).notNull().default("none"),
});
const isOneParty = (t: Record<keyof ReturnType<typeof party>, AnyColumn>) =>
  sql`(case when ${t.personId} is null then 0 else 1 end) + (case when ${t.postId} is null then 0 else 1 end) + (case when ${t.organizationId} is null then 0 else 1 end) + (case when ${t.platformId} is null then 0 else 1 end) + (case when ${t.country} is null then 0 else 1 end) + (case when ${t.category} is null then 0 else 1 end) = 1`;

export const issueParties = table(
  "issue_parties",
  {
    id: id(),
    issueId: text().notNull().references(() => issues.id, { onDelete: "cascade" }),
    role: oneOf(ISSUE_PARTY_ROLES).notNull(),
    ...party(),
    order: integer().notNull().default(0),
    admittedAt: instant(),
    admittedBy: text().references((): AnyColumn => users.id),
    sourceId: text().references((): AnyColumn => sources.id),
    origin: oneOf(ORIGINS),
  },
  (t) => [
    index("issue_parties_of_issue").on(t.issueId, t.role),
    index("issue_parties_of_organization").on(t.organizationId, t.role),
    index("issue_parties_of_post").on(t.postId, t.role),
    index("issue_parties_by_source").on(t.sourceId),
    check("issue_parties_one", isOneParty(t)),
  ],
);

export const entries = table(
  "entries",
  {
    id: text().primaryKey().references(() => records.id, { onDelete: "cascade" }),
    occurred: text(),
    occurredEnd: text(),
    /** The body of the text beyond its one-sentence title, in the record's language. */
    text: text(),
    issueId: text().references(() => issues.id),
    meetingId: text().references(() => meetings.id),
    platformId: text().references(() => platforms.id),
    activityId: text().references((): AnyColumn => activities.id),
    /** The entry that a meeting writes of itself; it has no text of its own. */
    ofMeetingId: text().references(() => meetings.id),
    agendaItemId: text().references(() => agendaItems.id),
    followsId: text().references((): AnyColumn => entries.id),
    due: text(),
    done: text(),
    result: oneOf(FOLLOW_UP_RESULTS),
    outcomeKind: oneOf(OUTCOME_KINDS),
    outcomeStep: oneOf(OUTCOME_STEPS),
    documentKind: text(),
    documentNumber: text(),
    registrationNumber: text(),
    registrationDate: text(),
    /** The point of a protocol: what counts in Astana and Dushanbe. */
    documentPoint: text(),
    sourceUrl: text(),
    /** The voice speaks in its own name, or is told of by somebody else ("as recorded by X"). */
    ownName: bool().notNull().default(false),
    origin: oneOf(ORIGINS),
  },
  (t) => [
    uniqueIndex("entries_of_meeting").on(t.ofMeetingId),
    index("entries_of_issue").on(t.issueId, t.platformId),
    index("entries_at_meeting").on(t.meetingId),
    index("entries_follow").on(t.followsId),
    index("entries_due").on(t.due, t.id).where(sql`due is not null`),
  ],
);

export const entryParties = table(
  "entry_parties",
  { id: id(), entryId: text().notNull().references(() => entries.id, { onDelete: "cascade" }), role: oneOf(ENTRY_PARTY_ROLES).notNull(), ...party(), order: integer().notNull().default(0) },
  (t) => [index("entry_parties_of_entry").on(t.entryId, t.role), index("entry_parties_of_organization").on(t.organizationId), index("entry_parties_of_person").on(t.personId), index("entry_parties_of_post").on(t.postId), check("entry_parties_one", isOneParty(t))],
);

export const commitments = table("commitments", {
  id: text().primaryKey().references(() => entries.id, { onDelete: "cascade" }),
  /** The words as spoken, in their language; null where only a report of them is known. */
  verbatim: text(),
  verbatimLang: text(),
  postId: text().references(() => posts.id),
  holderId: text().references(() => people.id),
  basis: oneOf(COMMITMENT_BASES),
  deadlineAsSaid: text(),
  deadline: text(),
});

export const assessments = table(
  "assessments",
  {
    id: id(),
    subjectId: text().notNull().references(() => records.id),
    organizationId: text().notNull().references(() => organizations.id),
    state: oneOf(ASSESSMENT_STATES).notNull(),
    since: text(),
    /** Unused: statement and evidence are words with a publication of their own, in `entryId`. The state is a stamp and stands at once. */
    statement: text(),
    lang: text(),
    evidence: text(),
    entryId: text().references(() => entries.id),
    /** Who is responsible in the eyes of a body that says it is not. */
    responsibleId: text().references(() => organizations.id),
    at: createdAt(),
    by: text().notNull().references((): AnyColumn => users.id),
  },
  (t) => [index("assessments_of_subject").on(t.subjectId, t.organizationId, t.at), index("assessments_of_organization").on(t.organizationId, t.subjectId), index("assessments_by_entry").on(t.entryId), index("assessments_by_responsible").on(t.responsibleId), index("assessments_not_met").on(t.at, t.id).where(sql`state = 'not_met'`)],
);

export const legalActs = table("legal_acts", {
  id: text().primaryKey().references(() => records.id, { onDelete: "cascade" }),
  number: text(),
  article: text(),
  adopted: text(),
  inForce: text(),
  predecessorId: text().references((): AnyColumn => legalActs.id),
});

export const activities = table("activities", {
  id: text().primaryKey().references(() => records.id, { onDelete: "cascade" }),
  starts: text(),
  ends: text(),
  status: text(),
  placeId: text().references(() => places.id),
});

export const activityParties = table(
  "activity_parties",
  { id: id(), activityId: text().notNull().references(() => activities.id, { onDelete: "cascade" }), role: oneOf(["organizer", "supporter"] as const).notNull(), organizationId: text().notNull().references(() => organizations.id) },
  (t) => [index("activity_parties_of_activity").on(t.activityId)],
);

export const statistics = table("statistics", {
  id: text().primaryKey().references(() => records.id, { onDelete: "cascade" }),
  /** What exactly is counted: registered is not active. */
  measure: text().notNull(),
  unit: text().notNull(),
});

export const sources = table("sources", {
  id: text().primaryKey().references(() => records.id, { onDelete: "cascade" }),
  url: text(),
  publisher: text(),
  publisherOrganizationId: text().references(() => organizations.id),
  author: text(),
  authorPersonId: text().references((): AnyColumn => people.id),
  /** What author or publisher have to do with the subject. */
  relation: oneOf(SOURCE_RELATIONS).notNull().default("unknown"),
  documentType: text(),
  published: text(),
  publishedHow: text(),
  captured: text(),
  originalLang: text(),
  translation: oneOf(TRANSLATION_KINDS).notNull().default("unknown"),
  translationQuality: text(),
  trust: oneOf(TRUSTS).notNull().default("normal"),
  origin: oneOf(ORIGINS).notNull().default("outside"),
});

export const quotations = table(
  "quotations",
  {
    id: id(),
    recordId: text().notNull().references(() => records.id, { onDelete: "cascade" }),
    text: text().notNull(),
    lang: text().notNull(),
    translationOf: text(),
    speakerId: text().references(() => people.id),
    speakerPostId: text().references(() => posts.id),
    sourceId: text().notNull().references(() => sources.id),
    locator: text(),
  },
  (t) => [index("quotations_of_record").on(t.recordId), index("quotations_by_source").on(t.sourceId)],
);

export const claims = table(
  "claims",
  {
    id: id(),
    recordId: text().notNull().references(() => records.id, { onDelete: "cascade" }),
    field: text().notNull(),
    value: text(),
    valueRecordId: text().references(() => records.id),
    edtf: text(),
    qualifier: oneOf(COUNT_QUALIFIERS),
    unit: text(),
    /** The period the value is for, so that two years are not rivals. */
    period: text(),
    asWritten: text(),
    asWrittenLang: text(),
    sourceId: text().references(() => sources.id),
    locator: text(),
    claimedByPersonId: text().references(() => people.id),
    claimedByPostId: text().references(() => posts.id),
    claimedByOrganizationId: text().references(() => organizations.id),
    claimedByWords: text(),
    paraphrase: text(),
    how: text(),
    note: text(),
    /** The language of value, paraphrase, how and note; translations hang on the claim. */
    lang: text().notNull().default("en"),
    confidence: oneOf(CONFIDENCES).notNull(),
    knowledge: oneOf(KNOWLEDGE).notNull().default("known"),
    standing: oneOf(STANDINGS).notNull(),
    preferredBecause: text(),
    defectKind: text(),
    defectLiteral: text(),
    defectPlausible: text(),
    defectEvidence: text(),
    origin: oneOf(ORIGINS).notNull(),
    order: integer().notNull().default(0),
  },
  (t) => [
    index("claims_of_record").on(t.recordId, t.field),
    index("claims_by_source").on(t.sourceId),
    index("claims_by_value").on(t.valueRecordId),
    check("claims_garbled_never_accepted", sql`${t.confidence} <> 'garbled' or ${t.standing} <> 'accepted'`),
    check("claims_garbled_says_how", sql`${t.confidence} <> 'garbled' or (${t.defectKind} is not null and ${t.defectLiteral} is not null and ${t.defectPlausible} is not null)`),
  ],
);

export const corroborations = table(
  "corroborations",
  {
    id: id(),
    recordId: text().references(() => records.id, { onDelete: "cascade" }),
    claimId: text().references(() => claims.id, { onDelete: "cascade" }),
    result: oneOf(CORROBORATIONS).notNull(),
    note: text(),
    lang: text().notNull().default("en"),
    sourceIds: json<string[]>().notNull().$defaultFn(() => []),
  },
  (t) => [index("corroborations_of_record").on(t.recordId), index("corroborations_of_claim").on(t.claimId)],
);

export const names = table(
  "names",
  {
    id: id(),
    recordId: text().notNull().references(() => records.id, { onDelete: "cascade" }),
    text: text().notNull(),
    lang: text().notNull(),
    kind: oneOf(NAME_KINDS).notNull(),
    starts: text(),
    ends: text(),
    sourceId: text().references(() => sources.id),
    note: text(),
    order: integer().notNull().default(0),
  },
  (t) => [index("names_of_record").on(t.recordId), index("names_by_source").on(t.sourceId)],
);

export const translations = table(
  "translations",
  {
    id: id(),
    recordId: text().notNull().references(() => records.id, { onDelete: "cascade" }),
    claimId: text().references(() => claims.id, { onDelete: "cascade" }),
    field: text().notNull(),
    lang: text().notNull(),
    text: text().notNull(),
    origin: oneOf(["human", "machine"] as const).notNull(),
    checkedAt: instant(),
    checkedBy: text().references((): AnyColumn => users.id),
    /** The version of the record this was translated from; older than the record's means stale. */
    sourceVersion: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex("translations_of_record").on(t.recordId, t.field, t.lang).where(sql`claim_id is null`),
    uniqueIndex("translations_of_claim").on(t.claimId, t.field, t.lang),
  ],
);

export const links = table(
  "links",
  {
    id: id(),
    type: oneOf(LINK_TYPES).notNull(),
    fromId: text().notNull().references(() => records.id, { onDelete: "cascade" }),
    toId: text().references(() => records.id, { onDelete: "cascade" }),
    toParticipantId: text().references(() => participants.id, { onDelete: "cascade" }),
    claimedByPersonId: text().references(() => people.id),
    sourceId: text().references(() => sources.id),
    note: text(),
    lang: text().notNull().default("en"),
    origin: oneOf(ORIGINS),
  },
  (t) => [index("links_from").on(t.fromId, t.type), index("links_to").on(t.toId, t.type), index("links_by_source").on(t.sourceId), check("links_end_somewhere", sql`(${t.toId} is null) <> (${t.toParticipantId} is null)`)],
);

/** The facts of the founding documents a record stands for, by their ids (founding/facts.json). */
export const recordFacts = table(
  "record_facts",
  { recordId: text().notNull().references(() => records.id, { onDelete: "cascade" }), factId: text().notNull() },
  (t) => [primaryKey({ columns: [t.recordId, t.factId] }), index("record_facts_by_fact").on(t.factId)],
);

/** The trail: written with each change, never changed. Holds ids and words of this code, no name and no e-mail. */
export const events = table(
  "events",
  {
    id: id(),
    recordId: text().references(() => records.id),
    verb: oneOf(EVENT_VERBS).notNull(),
    actorId: text().references((): AnyColumn => users.id),
    actorRole: oneOf([...ROLES, "system"] as const).notNull(),
    organizationId: text().references(() => organizations.id),
    detail: json<Record<string, string | number | boolean>>(),
    at: createdAt(),
  },
  (t) => [index("events_of_record").on(t.recordId, t.at), index("events_by_actor").on(t.actorId, t.at)],
);

export const users = table(
  "users",
  {
    id: id(),
    /** Lower case; unique. */
    email: text().notNull(),
    name: text().notNull(),
    role: oneOf(ROLES).notNull(),
    organizationId: text().references(() => organizations.id),
    coordinator: bool().notNull().default(false),
    passwordHash: text().notNull(),
    /** The password was set by somebody else; the first sign-in asks for another. */
    mustChangePassword: bool().notNull().default(false),
    /** Made by the first run; its password lies in a file until it is changed. */
    firstRun: bool().notNull().default(false),
    disabledAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("users_email").on(t.email),
    index("users_of_organization").on(t.organizationId),
    check("users_speak_for_their_organization", sql`(${t.role} in ('ngo', 'liaison')) = (${t.organizationId} is not null)`),
  ],
);

export const sessions = table(
  "sessions",
  { id: id(), userId: text().notNull().references(() => users.id, { onDelete: "cascade" }), createdAt: createdAt(), lastSeenAt: createdAt(), revokedAt: instant() },
  (t) => [index("sessions_of_user").on(t.userId)],
);

/** One user's unfinished form: unchecked, seen by nobody else, deleted on success. */
export const drafts = table(
  "drafts",
  { id: id(), userId: text().notNull().references(() => users.id, { onDelete: "cascade" }), form: text().notNull(), values: json<Record<string, string>>().notNull(), updatedAt: createdAt() },
  (t) => [uniqueIndex("drafts_of_user").on(t.userId, t.form)],
);

/**
 * What was changed of a record, value by value: the history beside a form, and the way back. `part` is "fields" or the table of a row
 * that belongs to it. A correction of a released record waits here, tied to its `correction` entry, until that is released.
 */
export const changes = table(
  "changes",
  {
    n: serial(),
    recordId: text().notNull().references(() => records.id, { onDelete: "cascade" }),
    /** As the forms name it: the history reads it by their definition. */
    part: text().notNull().$type<"fields" | Part>(),
    rowId: text(),
    before: json<Record<string, unknown>>(),
    after: json<Record<string, unknown>>(),
    /** The version of the record that the change made; null while it waits. */
    version: integer(),
    correctionId: text().references(() => entries.id),
    at: createdAt(),
    by: text().references((): AnyColumn => users.id),
  },
  (t) => [index("changes_of_record").on(t.recordId, t.version), index("changes_of_correction").on(t.correctionId)],
);

/** One record became part of another: what was moved, so that it can be moved back. */
export const merges = table(
  "merges",
  {
    id: id(),
    fromId: text().notNull().references(() => records.id),
    intoId: text().notNull().references(() => records.id),
    /** What was changed, removed and added, row by row: the way back. */
    moved: json<MergeTrace>().notNull(),
    at: createdAt(),
    by: text().notNull().references((): AnyColumn => users.id),
    undoneAt: instant(),
    undoneBy: text().references((): AnyColumn => users.id),
  },
  (t) => [index("merges_from").on(t.fromId), index("merges_into").on(t.intoId)],
);

/** Part of an issue becomes an issue of its own: which of its entries go there when that one is released. */
export const splits = table(
  "splits",
  {
    id: id(),
    fromId: text().notNull().references(() => issues.id, { onDelete: "cascade" }),
    intoId: text().notNull().references(() => issues.id, { onDelete: "cascade" }),
    entryIds: json<string[]>().notNull(),
    at: createdAt(),
    by: text().notNull().references((): AnyColumn => users.id),
    doneAt: instant(),
  },
  (t) => [index("splits_from").on(t.fromId), uniqueIndex("splits_into").on(t.intoId)],
);

/** An organisation asks to become party to an issue; one that raised it admits or declines (design §4). */
export const joinRequests = table(
  "join_requests",
  {
    id: id(),
    issueId: text().notNull().references(() => issues.id, { onDelete: "cascade" }),
    organizationId: text().notNull().references(() => organizations.id),
    statement: text(),
    lang: text(),
    /** Whether it agrees to be named in public once it is party. */
    publicBasis: oneOf(NAMING_BASES).notNull().default("none"),
    at: createdAt(),
    by: text().notNull().references((): AnyColumn => users.id),
    decidedAt: instant(),
    decidedBy: text().references((): AnyColumn => users.id),
    admitted: bool(),
  },
  (t) => [uniqueIndex("join_requests_of_issue").on(t.issueId, t.organizationId), index("join_requests_of_organization").on(t.organizationId), index("join_requests_waiting").on(t.at, t.id).where(sql`decided_at is null`)],
);

/** The speaker's organisation confirms or contests what somebody else recorded of it. The latest of an organisation holds. */
export const confirmations = table(
  "confirmations",
  {
    id: id(),
    entryId: text().notNull().references(() => entries.id, { onDelete: "cascade" }),
    organizationId: text().notNull().references(() => organizations.id),
    verdict: oneOf(CONFIRMATIONS).notNull(),
    /** Why: words with a publication of their own. The verdict stands at once. */
    statementId: text().references(() => entries.id),
    at: createdAt(),
    by: text().notNull().references((): AnyColumn => users.id),
  },
  (t) => [index("confirmations_contested").on(t.at, t.id).where(sql`verdict = 'contested'`), index("confirmations_of_entry").on(t.entryId, t.organizationId, t.at), index("confirmations_by_statement").on(t.statementId)],
);

/** A party shows an editor a text that only the parties read. */
export const reports = table(
  "reports",
  {
    id: id(),
    recordId: text().notNull().references(() => records.id, { onDelete: "cascade" }),
    organizationId: text().notNull().references(() => organizations.id),
    reason: text().notNull(),
    lang: text().notNull(),
    at: createdAt(),
    by: text().notNull().references((): AnyColumn => users.id),
    handledAt: instant(),
    handledBy: text().references((): AnyColumn => users.id),
  },
  (t) => [index("reports_of_record").on(t.recordId)],
);

/** By when something is due (design §2.5, §3). The date is derived from the count; a date that somebody named stands in `on`. */
export const deadlines = table(
  "deadlines",
  {
    id: id(),
    entryId: text().notNull().references(() => entries.id, { onDelete: "cascade" }),
    kind: oneOf(DEADLINE_KINDS).notNull(),
    /** The day from which it is counted, which itself does not count. */
    starts: text().notNull(),
    count: integer(),
    unit: oneOf(DEADLINE_UNITS),
    on: text(),
    /** The country whose holidays it knows. */
    country: text().references(() => countries.code),
    asSaid: text(),
    /** Why the body that proposes it asks for time. */
    reason: text(),
    lang: text(),
    /** The article of the law, or the words of the rule. */
    basis: text(),
    /** Prefilled from the law by this code and not yet checked by a person. */
    unchecked: bool().notNull().default(false),
    sourceId: text().references(() => sources.id),
    setByOrganizationId: text().references(() => organizations.id),
    at: createdAt(),
    by: text().references((): AnyColumn => users.id),
    /** An `agreed` one is proposed by one side and counts once the other has agreed to it. */
    agreedAt: instant(),
    agreedBy: text().references((): AnyColumn => users.id),
    agreedByOrganizationId: text().references(() => organizations.id),
  },
  (t) => [
    index("deadlines_of_entry").on(t.entryId),
    index("deadlines_by_source").on(t.sourceId),
    // What waits for the other side is little beside what was ever set.
    index("deadlines_proposed").on(t.at, t.id).where(sql`kind = 'agreed' and agreed_at is null`),
    check("deadlines_counted_or_dated", sql`(${t.on} is not null) <> (${t.count} is not null and ${t.unit} is not null)`),
  ],
);

/** A pause, an extension, or what a correction of the promise says instead, kept as its own row with its reason; a correction has its own. It counts once agreed, or at once where the law gives it to the body. */
export const deadlineChanges = table(
  "deadline_changes",
  {
    id: id(),
    deadlineId: text().notNull().references(() => deadlines.id, { onDelete: "cascade" }),
    kind: oneOf(DEADLINE_CHANGES).notNull(),
    /** First and last day of a pause; a pause without an end goes on. */
    starts: text(),
    ends: text(),
    /** What an extension adds, or the day to which it moves. */
    count: integer(),
    unit: oneOf(DEADLINE_UNITS),
    on: text(),
    reason: text().notNull(),
    lang: text().notNull(),
    organizationId: text().references(() => organizations.id),
    at: createdAt(),
    by: text().references((): AnyColumn => users.id),
    agreedAt: instant(),
    agreedBy: text().references((): AnyColumn => users.id),
    agreedByOrganizationId: text().references(() => organizations.id),
  },
  (t) => [index("deadline_changes_of_deadline").on(t.deadlineId, t.at), index("deadline_changes_asked").on(t.at, t.id).where(sql`agreed_at is null`)],
);

/** Days that are no working days, or weekend days that are (`working`), per country. Edited under /admin. */
export const holidays = table(
  "holidays",
  { country: text().notNull().references(() => countries.code), day: text().notNull(), name: text().notNull(), lang: text().notNull(), working: bool().notNull().default(false), citation: text() },
  (t) => [primaryKey({ columns: [t.country, t.day] })],
);

/** A sitting that the promised rhythm lets expect. Regenerated only for periods to come that no meeting keeps (design §2.5). */
export const expectedSittings = table(
  "expected_sittings",
  {
    id: id(),
    platformId: text().notNull().references(() => platforms.id, { onDelete: "cascade" }),
    starts: text().notNull(),
    ends: text().notNull(),
    meetingId: text().references(() => meetings.id),
    /** The promise it was made from, as it then read. */
    cadence: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex("expected_sittings_of_platform").on(t.platformId, t.starts), index("expected_sittings_kept").on(t.meetingId)],
);

/** "No sitting took place": said by a member of the platform or its convening body; or "the record is complete", by an editor. */
export const sittingStatements = table(
  "sitting_statements",
  {
    id: id(),
    expectedId: text().notNull().references(() => expectedSittings.id, { onDelete: "cascade" }),
    says: oneOf(SITTING_STATEMENTS).notNull(),
    organizationId: text().references(() => organizations.id),
    statement: text(),
    lang: text(),
    sourceId: text().references(() => sources.id),
    at: createdAt(),
    by: text().notNull().references((): AnyColumn => users.id),
  },
  (t) => [index("sitting_statements_of").on(t.expectedId, t.at), index("sitting_statements_by_source").on(t.sourceId)],
);

/** An immutable version of a meeting's public projection (design §3). The hash covers `content`, which holds texts only as digests. */
export const recordVersions = table(
  "record_versions",
  {
    id: id(),
    meetingId: text().notNull().references(() => meetings.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    /** Canonical JSON (RFC 8785). */
    content: text().notNull(),
    /** SHA-256 of `content`, hexadecimal. */
    hash: text().notNull(),
    frozenAt: createdAt(),
    frozenBy: text().notNull().references((): AnyColumn => users.id),
    organizationId: text().references(() => organizations.id),
    /** Of the meeting's record when it was frozen. */
    recordVersion: integer().notNull(),
  },
  (t) => [uniqueIndex("record_versions_of_meeting").on(t.meetingId, t.number)],
);

/** The texts and names behind the digests of a version: SHA-256(salt ‖ value). Erased, value and salt go and the hash still holds. */
export const recordVersionTexts = table(
  "record_version_texts",
  {
    versionId: text().notNull().references(() => recordVersions.id, { onDelete: "cascade" }),
    path: text().notNull(),
    salt: text(),
    value: text(),
    lang: text(),
    order: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.path] })],
);

/** Which organisations a version waits for. */
export const expectedSigners = table(
  "expected_signers",
  { versionId: text().notNull().references(() => recordVersions.id, { onDelete: "cascade" }), organizationId: text().notNull().references(() => organizations.id) },
  (t) => [primaryKey({ columns: [t.versionId, t.organizationId] }), index("expected_signers_organization").on(t.organizationId)],
);

/** What an organisation says of a version, once. */
export const signatures = table(
  "signatures",
  {
    id: id(),
    versionId: text().notNull().references(() => recordVersions.id, { onDelete: "cascade" }),
    organizationId: text().notNull().references(() => organizations.id),
    verdict: oneOf(VERDICTS).notNull(),
    statement: text(),
    lang: text(),
    at: createdAt(),
    by: text().notNull().references((): AnyColumn => users.id),
  },
  (t) => [uniqueIndex("signatures_of_version").on(t.versionId, t.organizationId)],
);

/** What happened on a record that a member's organisation is party to. What it may still read is asked anew when it is shown. */
export const notices = table(
  "notices",
  {
    userId: text().notNull().references(() => users.id, { onDelete: "cascade" }),
    eventId: text().notNull().references(() => events.id, { onDelete: "cascade" }),
    at: createdAt(),
    readAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.eventId] }), index("notices_of_user").on(t.userId, t.at, t.eventId), index("notices_unread").on(t.userId, t.readAt, t.at), index("notices_by_event").on(t.eventId)],
);
