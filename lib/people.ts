export const NAME_KINDS = ["official", "variant", "as_printed", "abbreviation", "artefact"] as const;
export type NameKind = (typeof NAME_KINDS)[number];
export const MEMBERSHIP_ROLES = ["chair", "co_chair", "head", "member", "observer", "partner", "supporter", "initiator"] as const;
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];
