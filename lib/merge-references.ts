/**
 * Every column that points at a record which may be merged, by table and column as the code names them, and what becomes of it:
 * it `moves` to the record that is kept, or to the row that says the same there; it `stays`, because it is history or belongs to the
 * merged record alone; it is the merged record's `own` row; or it `blocks` the merge while it points at the record that would go. A test
 * walks the schema and fails where one is missing.
 */
export const REFERENCES = {
  "activities.id": "own", "activities.placeId": "moves", "activityParties.activityId": "moves", "activityParties.organizationId": "moves", "agendaItems.carriedFromId": "moves", "agendaItems.issueId": "moves", "agendaItems.meetingId": "moves",
  "assessments.entryId": "moves", "assessments.subjectId": "moves", "assessments.organizationId": "moves", "assessments.responsibleId": "moves", "changes.correctionId": "stays", "changes.recordId": "stays", "claims.recordId": "moves", "claims.valueRecordId": "moves", "claims.sourceId": "moves", "claims.claimedByPersonId": "moves", "claims.claimedByPostId": "moves",
  "claims.claimedByOrganizationId": "moves", "commitments.id": "own", "commitments.postId": "moves", "commitments.holderId": "moves", "confirmations.entryId": "moves", "confirmations.organizationId": "moves", "confirmations.statementId": "moves", "corroborations.claimId": "moves", "corroborations.recordId": "moves",
  "deadlineChanges.organizationId": "moves", "deadlineChanges.agreedByOrganizationId": "moves", "deadlines.agreedByOrganizationId": "moves", "deadlines.entryId": "moves", "deadlines.sourceId": "moves", "deadlines.setByOrganizationId": "moves",
  "entries.activityId": "moves", "entries.agendaItemId": "moves", "entries.followsId": "moves", "entries.id": "own", "entries.issueId": "moves", "entries.meetingId": "moves", "entries.ofMeetingId": "own", "entries.platformId": "moves",
  "entryParties.entryId": "moves", "entryParties.personId": "moves", "entryParties.postId": "moves", "entryParties.organizationId": "moves", "entryParties.platformId": "moves",
  // the trail is never changed (design §3, event)
  "events.recordId": "stays", "events.organizationId": "stays",
  "expectedSigners.organizationId": "moves", "expectedSittings.meetingId": "moves", "expectedSittings.platformId": "moves", "formerSlugs.recordId": "moves",
  "issueParties.issueId": "moves", "issueParties.personId": "moves", "issueParties.postId": "moves", "issueParties.organizationId": "moves", "issueParties.platformId": "moves", "issueParties.sourceId": "moves",
  "issues.id": "own", "joinRequests.issueId": "moves", "joinRequests.organizationId": "moves", "legalActs.id": "own", "legalActs.predecessorId": "moves",
  "links.fromId": "moves", "links.toId": "moves", "links.toParticipantId": "moves", "links.claimedByPersonId": "moves", "links.sourceId": "moves",
  "meetingPlaces.meetingId": "moves", "meetingPlaces.placeId": "moves", "meetings.id": "own", "meetings.partOfId": "moves", "meetings.platformId": "moves",
  "memberships.memberPersonId": "moves", "memberships.memberOrganizationId": "moves", "memberships.inOrganizationId": "moves", "memberships.inPostId": "moves", "memberships.inPlatformId": "moves", "memberships.sourceId": "moves",
  "merges.fromId": "stays", "merges.intoId": "stays", "names.recordId": "moves", "names.sourceId": "moves",
  "organizations.id": "own", "organizations.parentId": "moves", "organizations.successorId": "moves",
  "participants.meetingId": "moves", "participants.personId": "moves", "participants.postId": "moves", "participants.organizationId": "moves", "participants.onBehalfOfId": "moves",
  "people.id": "own", "places.id": "own", "places.parentId": "moves", "platforms.id": "own", "platforms.cadenceSourceId": "moves", "posts.id": "own", "posts.organizationId": "moves",
  "quotations.recordId": "moves", "quotations.speakerId": "moves", "quotations.speakerPostId": "moves", "quotations.sourceId": "moves", "recordFacts.recordId": "moves",
  "recordParents.recordId": "stays", "recordParents.parentId": "moves", "recordTopics.recordId": "moves", "recordTopics.topicId": "moves",
  // who froze and who signed a version is part of what nobody may change, and so is the meeting it is of
  "recordVersions.meetingId": "blocks", "recordVersions.organizationId": "stays", "signatures.organizationId": "stays",
  "records.authorOrganizationId": "moves", "records.mergedIntoId": "moves", "reports.recordId": "moves", "reports.organizationId": "moves", "searchTexts.recordId": "stays",
  "sittingStatements.organizationId": "moves", "sittingStatements.sourceId": "moves", "sources.id": "own", "sources.publisherOrganizationId": "moves", "sources.authorPersonId": "moves",
  "splits.fromId": "moves", "splits.intoId": "stays", "statistics.id": "own", "topics.id": "own", "topics.parentId": "moves", "translations.claimId": "stays", "translations.recordId": "moves",
  // accounts speak for their organisation: with them a merge would hand over its voice
  "users.organizationId": "blocks",
} as const satisfies Record<string, "moves" | "stays" | "own" | "blocks">;

/** Columns that hold a list of ids and no foreign key. */
export const LISTS = ["corroborations.sourceIds"] as const;

/** Tables whose rows others hang on: where two of their rows say the same, what hung on the one hangs on the other. */
export const HUNG_ON = ["participants", "agendaItems", "claims"] as const;

/** When two rows say the same. */
type SameRows = {
  /** What must be equal. */
  by: readonly string[];
  /** One of these must be equal besides, and not empty; where both say something of what stands behind it, and not the same, they are two after all. */
  either?: Readonly<Record<string, readonly string[]>>;
  /** What becomes of the one too many: it goes (and comes back with the undo), or it stays behind with the merged record. */
  then: "removed" | "stays";
};
/** Which rows of a table say the same once they point at one record. */
export const SAME: Readonly<Record<string, SameRows>> = {
  activityParties: { by: ["activityId", "role", "organizationId"], then: "removed" },
  agendaItems: { by: ["meetingId", "lang"], either: { title: ["number", "issueId"] }, then: "stays" },
  claims: {
    by: ["recordId", "field", "value", "valueRecordId", "edtf", "qualifier", "unit", "period", "asWritten", "sourceId", "locator", "claimedByPersonId", "claimedByPostId", "claimedByOrganizationId", "claimedByWords", "confidence", "knowledge", "standing"],
    then: "stays",
  },
  entryParties: { by: ["entryId", "role", "personId", "postId", "organizationId", "platformId", "country", "category"], then: "removed" },
  expectedSigners: { by: ["versionId", "organizationId"], then: "removed" },
  expectedSittings: { by: ["platformId", "starts"], then: "stays" },
  issueParties: { by: ["issueId", "role", "personId", "postId", "organizationId", "platformId", "country", "category"], then: "removed" },
  joinRequests: { by: ["issueId", "organizationId"], then: "stays" },
  links: { by: ["type", "fromId", "toId", "toParticipantId", "claimedByPersonId", "sourceId", "note"], then: "removed" },
  meetingPlaces: { by: ["meetingId", "placeId"], then: "removed" },
  memberships: { by: ["memberPersonId", "memberOrganizationId", "memberCategory", "inOrganizationId", "inPostId", "inPlatformId", "role", "starts", "ends"], then: "removed" },
  names: { by: ["recordId", "text", "lang", "kind", "starts", "ends"], then: "stays" },
  participants: { by: ["meetingId", "role"], either: { personId: [], nameAsRecorded: ["personId", "postId", "organizationId"] }, then: "stays" },
  quotations: { by: ["recordId", "text", "lang", "translationOf", "speakerId", "speakerPostId", "sourceId", "locator"], then: "stays" },
  recordFacts: { by: ["recordId", "factId"], then: "stays" },
  recordParents: { by: ["recordId", "parentId"], then: "removed" },
  recordTopics: { by: ["recordId", "topicId"], then: "removed" },
};

/** The columns of a table that move, lists of ids included. */
export const movedColumns = (table: string): string[] => [
  ...Object.entries(REFERENCES).flatMap(([reference, how]) => (how === "moves" && reference.startsWith(`${table}.`) ? [reference.slice(table.length + 1)] : [])),
  ...LISTS.flatMap((list) => (list.startsWith(`${table}.`) ? [list.slice(table.length + 1)] : [])),
];
