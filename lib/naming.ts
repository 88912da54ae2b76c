/** How words may be attributed (design §2.6). An agenda item may be stricter than its meeting. */
export const ATTRIBUTION_RULES = ["on_the_record", "role_only", "organization_only", "chatham_house", "closed"] as const;
export type AttributionRule = (typeof ATTRIBUTION_RULES)[number];

/** The recorded ground for showing a person's name. */
export const NAMING_BASES = ["official_capacity", "public_source", "consent", "none"] as const;
export type NamingBasis = (typeof NAMING_BASES)[number];
