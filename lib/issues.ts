export const ISSUE_PARTY_ROLES = ["raised", "affected", "responsible", "asked", "joined"] as const;
export type IssuePartyRole = (typeof ISSUE_PARTY_ROLES)[number];

/** An issue as a civil-society party sees it (design §4, States). */
export const CIVIL_SOCIETY_ISSUE_STATES = ["open", "partly_resolved", "resolved", "not_resolved", "withdrawn", "not_stated"] as const;
/** An issue as a public body sees it. */
export const PUBLIC_BODY_ISSUE_STATES = ["not_acknowledged", "acknowledged", "in_work", "resolved", "refused", "not_responsible", "not_stated"] as const;
/** A commitment as any party sees it. */
export const COMMITMENT_STATES = ["open", "met", "partly_met", "not_met", "withdrawn", "not_stated"] as const;

export const ASSESSMENT_STATES = [
  "open", "partly_resolved", "resolved", "not_resolved", "withdrawn", "not_stated",
  "not_acknowledged", "acknowledged", "in_work", "refused", "not_responsible",
  "met", "partly_met", "not_met",
] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];
