export const CONFIDENCES = ["stated", "inferred", "garbled"] as const;
export type Confidence = (typeof CONFIDENCES)[number];
/** Four kinds of not knowing are four values (design §2.1). */
export const KNOWLEDGE = ["known", "unknown", "not_stated", "none_reported", "not_applicable"] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];
export const STANDINGS = ["accepted", "rival", "background"] as const;
export type Standing = (typeof STANDINGS)[number];
export const CORROBORATIONS = ["corroborated", "partly", "not_found", "outside_only"] as const;
export type CorroborationResult = (typeof CORROBORATIONS)[number];
/** Where a fact comes from: one of the five founding documents, or found outside them. They never merge silently. */
export const ORIGINS = ["founding", "outside"] as const;
export type Origin = (typeof ORIGINS)[number];
/** What the author or publisher of a source has to do with its subject. */
export const SOURCE_RELATIONS = ["chairs_platform", "official_body", "party_to_case", "advocate", "press", "reprint", "research", "unknown"] as const;
export type SourceRelation = (typeof SOURCE_RELATIONS)[number];
export const TRUSTS = ["normal", "low"] as const;
export type Trust = (typeof TRUSTS)[number];
export const TRANSLATION_KINDS = ["none", "human", "machine", "unknown"] as const;
