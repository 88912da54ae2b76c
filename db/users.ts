import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { Side } from "../lib/organizations";
import type { RecordLink } from "../lib/records";
import { accountOf } from "../lib/permissions";
import { Refusal } from "../lib/refusal";
import { type Role, speaksForOrganization } from "../lib/users";
import { connection, isUniqueViolation, mustChange, type Connection } from "./client";
import { addEvent } from "./events";
import { linksTo, shownTo } from "./records";
import { organizations, records, sessions, users } from "./schema";
import { refuse } from "./things";
import { and, asc, eq, isNotNull, isNull, ne, type SQL } from "./sql";

export type NewUser = { email: string; name: string; role: Role; organizationId: string | null; coordinator: boolean; passwordHash: string; firstRun?: boolean };
export type UserLine = {
  id: string;
  email: string;
  name: string;
  role: Role;
  organization?: RecordLink;
  coordinator: boolean;
  disabled: boolean;
  /** Has not chosen a password yet: the one-time password still holds. */
  awaited: boolean;
};

const PAGE = 500;

/** Adds an account. Only the system (command line, first run) does so; members invite. Throws where the address is taken. */
export async function addUser(actor: Actor, user: NewUser, now = new Date(), c?: Connection): Promise<string> {
  if (actor.kind !== "system") throw new Refusal("forbidden");
  const { atomically } = c ?? (await connection());
  const id = crypto.randomUUID();
  await atomically((tx) => [tx.insert(users).values({ ...user, id, email: user.email.trim().toLowerCase(), createdAt: now }), addEvent(tx, actor, "added_user", null, now, { role: user.role })]);
  return id;
}

/** Disables an account and ends its sessions in one transaction. Throws a StaleError where no active account has the address. */
export async function disableUser(actor: Actor, email: string, now = new Date(), c?: Connection): Promise<void> {
  if (actor.kind !== "system") throw new Refusal("forbidden");
  const { db, atomically } = c ?? (await connection());
  const [user] = await db.select({ id: users.id }).from(users).where(eq(users.email, email.trim().toLowerCase()));
  if (!user) throw new Refusal("notFound");
  await atomically((tx) => [
    mustChange(tx.update(users).set({ disabledAt: now }).where(and(eq(users.id, user.id), isNull(users.disabledAt))).returning({ id: users.id })),
    tx.update(sessions).set({ revokedAt: now }).where(and(eq(sessions.userId, user.id), isNull(sessions.revokedAt))),
    addEvent(tx, actor, "disabled_user", null, now, { user: user.id }),
  ]);
}

export type Invitation = Pick<NewUser, "email" | "name" | "role" | "organizationId" | "coordinator">;

/**
 * Adds an account with a password that somebody else made: the first sign-in asks for another. An admin adds any; a coordinator
 * accounts of its own organisation and its own role, and no coordinator. Returns its id. Refused where the address is taken.
 */
export async function inviteUser(actor: Actor, invitation: Invitation, passwordHash: string, now = new Date(), c?: Connection): Promise<string> {
  refuse(actor, "invite", accountOf(invitation.organizationId));
  if (speaksForOrganization(invitation.role) !== (invitation.organizationId !== null)) throw new Refusal("notFound");
  if (actor.kind === "member" && actor.role !== "admin" && (invitation.role !== actor.role || invitation.coordinator)) throw new Refusal("forbidden");
  if (invitation.coordinator && !speaksForOrganization(invitation.role)) throw new Refusal("forbidden");
  const { db, atomically } = c ?? (await connection());
  if (invitation.organizationId) {
    const [found] = await db.select({ id: organizations.id }).from(organizations).innerJoin(records, eq(records.id, organizations.id)).where(and(eq(organizations.id, invitation.organizationId), shownTo(actor, now)));
    if (!found) throw new Refusal("notFound");
  }
  const id = crypto.randomUUID();
  try {
    await atomically((tx) => [
      tx.insert(users).values({ ...invitation, id, email: invitation.email.trim().toLowerCase(), passwordHash, mustChangePassword: true, createdAt: now }),
      addEvent(tx, actor, "invited", null, now, { user: id, role: invitation.role }),
    ]);
  } catch (error) {
    throw isUniqueViolation(error, "users_email") ? new Refusal("emailTaken") : error;
  }
  return id;
}

/**
 * Gives an account that has never chosen a password a new one-time password, where the first was lost. Of any other account nobody
 * but its holder sets the password: who could would read and write in its name.
 */
export async function inviteAgain(actor: Actor, id: string, passwordHash: string, now = new Date(), c?: Connection): Promise<{ email: string }> {
  const connected = c ?? (await connection());
  const account = await requireAccount(actor, "invite", id, connected);
  if (account.disabledAt || !account.mustChangePassword) throw new Refusal("wrongState");
  await connected.atomically((tx) => [
    mustChange(tx.update(users).set({ passwordHash }).where(and(eq(users.id, id), eq(users.mustChangePassword, true), isNull(users.disabledAt))).returning({ id: users.id })),
    addEvent(tx, actor, "invited", null, now, { user: id, role: account.role, again: true }),
  ]);
  return { email: account.email };
}

/** Suspends an account and ends its sessions in one transaction; what it wrote stays. Nobody suspends the own account. */
export async function suspendUser(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  await requireAccount(actor, "suspend", id, connected);
  if (actor.kind === "member" && actor.userId === id) throw new Refusal("ownAccount");
  await connected.atomically((tx) => [
    mustChange(tx.update(users).set({ disabledAt: now }).where(and(eq(users.id, id), isNull(users.disabledAt))).returning({ id: users.id })),
    tx.update(sessions).set({ revokedAt: now }).where(and(eq(sessions.userId, id), isNull(sessions.revokedAt))),
    addEvent(tx, actor, "suspended", null, now, { user: id }),
  ]);
}

/** Opens a suspended account again; its old sessions stay ended. An admin alone: a coordinator could undo what an admin did. */
export async function reinstateUser(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  await requireAccount(actor, "suspend", id, connected);
  requireAdmin(actor);
  await connected.atomically((tx) => [
    mustChange(tx.update(users).set({ disabledAt: null }).where(and(eq(users.id, id), isNotNull(users.disabledAt))).returning({ id: users.id })),
    addEvent(tx, actor, "reinstated", null, now, { user: id }),
  ]);
}

/** Makes an account of an organisation its coordinator, or no longer. An admin alone. */
export async function nameCoordinator(actor: Actor, id: string, coordinator: boolean, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const account = await requireAccount(actor, "invite", id, connected);
  requireAdmin(actor);
  if (!speaksForOrganization(account.role)) throw new Refusal("forbidden");
  await connected.atomically((tx) => [
    mustChange(tx.update(users).set({ coordinator }).where(and(eq(users.id, id), eq(users.coordinator, !coordinator))).returning({ id: users.id })),
    addEvent(tx, actor, "named_coordinator", null, now, { user: id, coordinator }),
  ]);
}

/** The account, if the actor may do this to it. To those who keep no accounts, and of another organisation, it is not there. */
async function requireAccount(actor: Actor, verb: "invite" | "suspend", id: string, { db }: Connection) {
  if (actor.kind === "visitor") throw new Refusal("signedOut");
  const [row] = await db.select({ id: users.id, email: users.email, role: users.role, organizationId: users.organizationId, mustChangePassword: users.mustChangePassword, disabledAt: users.disabledAt }).from(users).where(eq(users.id, id));
  const isSeen = row && (actor.kind === "system" || actor.role === "admin" || (row.organizationId !== null && row.organizationId === actor.organizationId));
  if (!isSeen) throw new Refusal("notFound");
  refuse(actor, verb, accountOf(row.organizationId));
  if (actor.kind === "member" && actor.role !== "admin" && row.role !== actor.role) throw new Refusal("forbidden");
  return row;
}

function requireAdmin(actor: Actor) {
  if (actor.kind === "member" && actor.role !== "admin") throw new Refusal("forbidden");
}

/** What sign-in needs to verify a password. Asked as the system, before there is an actor. */
export async function accountForSignIn(actor: Actor, email: string, c?: Connection) {
  if (actor.kind !== "system") throw new Refusal("forbidden");
  const { db } = c ?? (await connection());
  const [row] = await db.select({ id: users.id, role: users.role, passwordHash: users.passwordHash, firstRun: users.firstRun, mustChangePassword: users.mustChangePassword }).from(users).where(and(eq(users.email, email.trim().toLowerCase()), isNull(users.disabledAt)));
  return row;
}

/** The hash against which a member changing its own password is checked. */
export async function ownPasswordHash(actor: Actor, c?: Connection): Promise<string> {
  if (actor.kind !== "member") throw new Refusal("signedOut");
  const { db } = c ?? (await connection());
  const [row] = await db.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, actor.userId));
  if (!row) throw new Refusal("notFound");
  return row.passwordHash;
}

/** Sets a new password for an account; the marks of the first run and of a one-time password go with the old one. Returns whether first-run passwords are left. */
export async function changePassword(actor: Actor, userId: string, passwordHash: string, now = new Date(), c?: Connection): Promise<{ firstRunLeft: boolean }> {
  if (actor.kind === "visitor" || (actor.kind === "member" && actor.userId !== userId)) throw new Refusal("forbidden");
  const { db, atomically } = c ?? (await connection());
  await atomically((tx) => [
    mustChange(tx.update(users).set({ passwordHash, firstRun: false, mustChangePassword: false }).where(eq(users.id, userId)).returning({ id: users.id })),
    // whoever knew the old password is out; the session in which it was changed goes on
    tx.update(sessions).set({ revokedAt: now }).where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt), actor.kind === "member" ? ne(sessions.id, actor.sessionId) : undefined)),
    addEvent(tx, actor, "changed_password", null, now, { user: userId }),
  ]);
  return { firstRunLeft: (await db.$count(users, and(eq(users.firstRun, true), isNull(users.disabledAt)))) > 0 };
}

/** Accounts an admin sees: all; a coordinator: its own organisation's; anybody else none. */
export async function listUsers(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<UserLine[]> {
  return userLines(actor, undefined, locale, now, c);
}

/** One account of those the actor sees in the list; a missing one and another organisation's give the same undefined. */
export async function getUser(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<UserLine | undefined> {
  return (await userLines(actor, eq(users.id, id), locale, now, c))[0];
}

async function userLines(actor: Actor, where: SQL | undefined, locale: Locale, now: Date, c?: Connection): Promise<UserLine[]> {
  if (actor.kind !== "member" || (actor.role !== "admin" && !actor.coordinator)) return [];
  const { db } = c ?? (await connection());
  const own = actor.role === "admin" ? undefined : eq(users.organizationId, actor.organizationId!);
  const rows = await db
    .select({ id: users.id, email: users.email, name: users.name, role: users.role, organizationId: users.organizationId, coordinator: users.coordinator, awaited: users.mustChangePassword, disabledAt: users.disabledAt })
    .from(users)
    .where(and(own, where))
    .orderBy(asc(users.role), asc(users.email))
    .limit(PAGE);
  const links = await linksTo(actor, rows.flatMap((r) => r.organizationId ?? []), locale, now, c);
  return rows.map(({ organizationId, disabledAt, ...r }) => ({ ...r, organization: links.get(organizationId ?? ""), disabled: disabledAt !== null }));
}

export type OrganizationAccounts = { link: RecordLink; side: Side | null; practice: boolean; active: number; suspended: number; coordinators: number };

/** The organisations an admin can add accounts to, with how many each has: those with accounts first, by title. Nobody else gets any. */
export async function listOrganizationAccounts(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<OrganizationAccounts[]> {
  if (actor.kind !== "member" || actor.role !== "admin") return [];
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: organizations.id, side: organizations.side, practice: organizations.practice })
    .from(organizations)
    .innerJoin(records, eq(records.id, organizations.id))
    .where(and(eq(organizations.collective, false), shownTo(actor, now)))
    .orderBy(asc(records.title), asc(records.id));
  const accounts = await db.select({ organizationId: users.organizationId, coordinator: users.coordinator, disabledAt: users.disabledAt }).from(users).where(isNotNull(users.organizationId));
  const links = await linksTo(actor, rows.map((r) => r.id), locale, now, c);
  const lines = rows.flatMap(({ id, ...r }) => {
    const link = links.get(id);
    const own = accounts.filter((a) => a.organizationId === id);
    const active = own.filter((a) => !a.disabledAt);
    return link ? [{ ...r, link, active: active.length, suspended: own.length - active.length, coordinators: active.filter((a) => a.coordinator).length }] : [];
  });
  return [...lines.filter((l) => l.active + l.suspended > 0), ...lines.filter((l) => l.active + l.suspended === 0)];
}

/** The id behind an organisation's slug, for `user add`. */
export async function organizationIdOf(actor: Actor, slug: string, c?: Connection): Promise<string | undefined> {
  if (actor.kind !== "system") throw new Refusal("forbidden");
  const { db } = c ?? (await connection());
  const [row] = await db.select({ id: records.id }).from(records).where(and(eq(records.kind, "organization"), eq(records.slug, slug)));
  return row?.id;
}
