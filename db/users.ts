import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { RecordLink } from "../lib/records";
import { Refusal } from "../lib/refusal";
import type { Role } from "../lib/users";
import { connection, mustChange, type Connection } from "./client";
import { addEvent } from "./events";
import { linksTo } from "./records";
import { records, sessions, users } from "./schema";
import { and, asc, eq, isNull, ne } from "./sql";

export type NewUser = { email: string; name: string; role: Role; organizationId: string | null; coordinator: boolean; passwordHash: string; firstRun?: boolean };
export type UserLine = { id: string; email: string; name: string; role: Role; organization?: RecordLink; coordinator: boolean; disabled: boolean };

/** Adds an account. Only the system (command line, first run) does so in this version. Throws where the address is taken. */
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

/** What sign-in needs to verify a password. Asked as the system, before there is an actor. */
export async function accountForSignIn(actor: Actor, email: string, c?: Connection) {
  if (actor.kind !== "system") throw new Refusal("forbidden");
  const { db } = c ?? (await connection());
  const [row] = await db.select({ id: users.id, role: users.role, passwordHash: users.passwordHash, firstRun: users.firstRun }).from(users).where(and(eq(users.email, email.trim().toLowerCase()), isNull(users.disabledAt)));
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

/** Sets a new password for an account; the first-run mark goes with the old one. Returns whether first-run passwords are left. */
export async function changePassword(actor: Actor, userId: string, passwordHash: string, now = new Date(), c?: Connection): Promise<{ firstRunLeft: boolean }> {
  if (actor.kind === "visitor" || (actor.kind === "member" && actor.userId !== userId)) throw new Refusal("forbidden");
  const { db, atomically } = c ?? (await connection());
  await atomically((tx) => [
    mustChange(tx.update(users).set({ passwordHash, firstRun: false }).where(eq(users.id, userId)).returning({ id: users.id })),
    // whoever knew the old password is out; the session in which it was changed goes on
    tx.update(sessions).set({ revokedAt: now }).where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt), actor.kind === "member" ? ne(sessions.id, actor.sessionId) : undefined)),
    addEvent(tx, actor, "changed_password", null, now, { user: userId }),
  ]);
  return { firstRunLeft: (await db.$count(users, and(eq(users.firstRun, true), isNull(users.disabledAt)))) > 0 };
}

/** Accounts an admin sees: all; a coordinator: its own organisation's; anybody else none. */
export async function listUsers(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<UserLine[]> {
  if (actor.kind !== "member" || (actor.role !== "admin" && !actor.coordinator)) return [];
  const { db } = c ?? (await connection());
  const own = actor.role === "admin" ? undefined : eq(users.organizationId, actor.organizationId!);
  const rows = await db
    .select({ id: users.id, email: users.email, name: users.name, role: users.role, organizationId: users.organizationId, coordinator: users.coordinator, disabledAt: users.disabledAt })
    .from(users)
    .where(own)
    .orderBy(asc(users.role), asc(users.email))
    .limit(200);
  const links = await linksTo(actor, rows.flatMap((r) => r.organizationId ?? []), locale, now, c);
  return rows.map(({ organizationId, disabledAt, ...r }) => ({ ...r, organization: links.get(organizationId ?? ""), disabled: disabledAt !== null }));
}

/** The id behind an organisation's slug, for `user add`. */
export async function organizationIdOf(actor: Actor, slug: string, c?: Connection): Promise<string | undefined> {
  if (actor.kind !== "system") throw new Refusal("forbidden");
  const { db } = c ?? (await connection());
  const [row] = await db.select({ id: records.id }).from(records).where(and(eq(records.kind, "organization"), eq(records.slug, slug)));
  return row?.id;
}
