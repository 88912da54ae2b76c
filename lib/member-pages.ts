import type { Actor } from "./actor";

/** The pages that are for members alone (design §6), by their first part after the locale. */
const MEMBER_PAGES: Record<string, (actor: Extract<Actor, { kind: "member" }>) => boolean> = {
  desk: (actor) => actor.role === "ngo" || actor.role === "liaison",
  review: (actor) => actor.role !== "admin",
  admin: (actor) => actor.role === "admin" || actor.coordinator,
  notices: (actor) => actor.organizationId !== null,
  password: () => true,
};

/** Those under an issue that an editor opens as well. */
const EDITORS_TOO = new Set(["admit", "split"]);
/** The forms that stand under a record's own address. */
const ACTS = new Set(["join", "link", "pass-on", "ask-for-time", "follow-up", "assess", "promise", "verify", "confirm"]);

export type MemberPageAnswer = "open" | "signIn" | "missing";

/**
 * How a page presents itself to somebody: a visitor is led to sign in, a member without the role finds nothing. This is
 * presentation; what the page may read is decided in db/.
 */
export function memberPage(actor: Actor, path: string): MemberPageAnswer {
  const parts = path.split("/").filter(Boolean);
  if (parts[0] === "desk" && parts.length > 1 && actor.kind === "member" && actor.role === "editor") return "open"; // the forms of reference records
  const page = parts[0] === "issues" && EDITORS_TOO.has(parts[2] ?? "") ? MEMBER_PAGES.review : ACTS.has(parts[2] ?? "") ? MEMBER_PAGES.desk : MEMBER_PAGES[parts[0] ?? ""];
  if (!page || actor.kind === "system") return "open";
  if (actor.kind === "visitor") return "signIn";
  return page(actor) ? "open" : "missing";
}
