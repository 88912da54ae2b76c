import type { Actor } from "./actor";

/** The pages that are for members alone (design §6), by their first part after the locale. */
const MEMBER_PAGES: Record<string, (actor: Extract<Actor, { kind: "member" }>) => boolean> = {
  desk: (actor) => actor.role === "ngo" || actor.role === "liaison",
  review: (actor) => actor.role !== "admin",
  admin: (actor) => actor.role === "admin" || actor.coordinator,
  password: () => true,
};

export type MemberPageAnswer = "open" | "signIn" | "missing";

/**
 * How a page presents itself to somebody: a visitor is led to sign in, a member without the role finds nothing. This is
 * presentation; what the page may read is decided in db/.
 */
export function memberPage(actor: Actor, path: string): MemberPageAnswer {
  const parts = path.split("/").filter(Boolean);
  const page = parts[2] === "follow-up" ? MEMBER_PAGES.desk : MEMBER_PAGES[parts[0] ?? ""];
  if (!page || actor.kind === "system") return "open";
  if (actor.kind === "visitor") return "signIn";
  return page(actor) ? "open" : "missing";
}
