export const MEETING_STATUSES = ["tentative", "confirmed", "held", "cancelled", "postponed"] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** schema.org eventAttendanceMode, with the value that says the source is silent. */
export const MEETING_MODES = ["in_person", "online", "hybrid", "not_stated"] as const;
export type MeetingMode = (typeof MEETING_MODES)[number];

export const OPENNESS = ["open", "closed", "not_stated"] as const;
export type Openness = (typeof OPENNESS)[number];

export const OUTCOME_REPORTS = ["reported", "none_reported", "not_stated"] as const;
export type OutcomeReport = (typeof OUTCOME_REPORTS)[number];

/** How exact a count is (founding/facts.json, conventions.counts). */
export const COUNT_QUALIFIERS = ["exactly", "about", "more_than", "at_least", "expected", "unknown", "most", "many"] as const;
export type CountQualifier = (typeof COUNT_QUALIFIERS)[number];

export const AGENDA_STATES = ["requested", "accepted", "declined", "discussed"] as const;
export type AgendaState = (typeof AGENDA_STATES)[number];

/** iCalendar ROLE (RFC 5545 §3.2.16) with the roles of a dialogue platform. */
export const PARTICIPANT_ROLES = ["chair", "co_chair", "organizer", "speaker", "participant", "observer", "mentioned"] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];
export const PRESENCES = ["present", "absent", "excused", "not_stated"] as const;
export type Presence = (typeof PRESENCES)[number];

/** What becomes of an agenda item to which no entry of an outcome is attached. */
export const ITEM_OUTCOMES = ["information_only", "no_answer"] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];
