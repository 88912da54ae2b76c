/** One dated thing that happened (design §3). A meeting writes the entry of kind `meeting` itself. */
export const ENTRY_KINDS = [
  "meeting", "raised", "recommendation", "undertaking", "official_response", "follow_up", "measure", "statement", "publication",
  "appeal", "ruling", "outcome", "legal_act", "verification", "assessment", "correction", "context",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const ENTRY_PARTY_ROLES = ["speaker", "addressee", "responsible", "affected", "signatory"] as const;
export type EntryPartyRole = (typeof ENTRY_PARTY_ROLES)[number];

export const OUTCOME_KINDS = ["decision_reversed", "act_adopted", "memorandum_signed", "programme", "none_reported"] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];
/** The legal step by which a decision fell. */
export const OUTCOME_STEPS = ["own_review", "higher_body", "court", "not_stated"] as const;
export type OutcomeStep = (typeof OUTCOME_STEPS)[number];

export const FOLLOW_UP_RESULTS = ["done", "partly_done", "not_done", "unknown"] as const;
export type FollowUpResult = (typeof FOLLOW_UP_RESULTS)[number];

export const COMMITMENT_BASES = ["spoken", "protocol_point", "letter", "decision"] as const;
export type CommitmentBasis = (typeof COMMITMENT_BASES)[number];

/** What the speaker's organisation says of words that somebody else recorded of it (design §3, entry). */
export const CONFIRMATIONS = ["confirmed", "contested"] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];
