import type { Role } from "./users";

/** Somebody with an account, as the database knows them at this request; never the snapshot of a cookie. */
export type Member = {
  kind: "member";
  userId: string;
  sessionId: string;
  role: Role;
  /** Set for `ngo` and `liaison`, null for `editor` and `admin`. */
  organizationId: string | null;
  /** The organisation is one for practising in: its entries are shown with the word and count in nothing derived. */
  organizationPractice: boolean;
  /** May invite and suspend accounts of the own organisation. */
  coordinator: boolean;
  name: string;
};

/** Who asks. A visitor is an actor, so that nothing has to ask whether there is one (design §1). */
export type Actor = { kind: "visitor" } | Member | { kind: "system" };

export const VISITOR = { kind: "visitor" } as const satisfies Actor;

/** Seeds, the command line and jobs; the trail names it as such. */
export const SYSTEM = { kind: "system" } as const satisfies Actor;

export const isMember = (actor: Actor): actor is Member => actor.kind === "member";
