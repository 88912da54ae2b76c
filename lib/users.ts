export const ROLES = ["ngo", "liaison", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Roles that speak for an organisation; the others must not have one. */
export const speaksForOrganization = (role: Role) => role === "ngo" || role === "liaison";

/** Where sign-in leads (design §6). */
export const homeOf = (role: Role) => (role === "ngo" ? "/desk" : role === "admin" ? "/admin" : "/review");
