import type { Actor } from "../lib/actor";
import { VISITOR } from "../lib/actor";
import { connection, type Connection } from "./client";
import { organizations, sessions, users } from "./schema";
import { and, eq, gt, isNull } from "./sql";

const MINUTE = 60_000;
/** A session ends after half an hour without a request and after eight hours in any case. */
export const IDLE_MS = 30 * MINUTE;
export const ABSOLUTE_MS = 8 * 60 * MINUTE;

/** Opens a session for a user whose password has just been verified. Returns its id. */
export async function startSession(userId: string, now = new Date(), c?: Connection): Promise<string> {
  const { atomically } = c ?? (await connection());
  const id = crypto.randomUUID();
  await atomically((tx) => [tx.insert(sessions).values({ id, userId, createdAt: now, lastSeenAt: now })]);
  return id;
}

/**
 * The one place an Actor is made: from the session's row and the user's row as they are now. A revoked, idle, old or
 * disabled one gives a visitor.
 */
export async function actorOfSession(sessionId: string, now = new Date(), c?: Connection): Promise<Actor> {
  const { db, atomically } = c ?? (await connection());
  const [row] = await db
    .select({
      userId: users.id, name: users.name, role: users.role, organizationId: users.organizationId, coordinator: users.coordinator, practice: organizations.practice, lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(organizations, eq(organizations.id, users.organizationId))
    .where(
      and(
        eq(sessions.id, sessionId), isNull(sessions.revokedAt), isNull(users.disabledAt),
        gt(sessions.lastSeenAt, new Date(now.getTime() - IDLE_MS)), gt(sessions.createdAt, new Date(now.getTime() - ABSOLUTE_MS)),
      ),
    );
  if (!row) return VISITOR;
  // A write on each read would cost an fsync a page; a minute's grain is enough for a half-hour limit.
  if (now.getTime() - row.lastSeenAt.getTime() > MINUTE) await atomically((tx) => [tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, sessionId))]);
  return { kind: "member", userId: row.userId, sessionId, role: row.role, organizationId: row.organizationId, organizationPractice: row.practice ?? false, coordinator: row.coordinator, name: row.name };
}

/** Ends a session for good; a copied cookie is dead from here on. */
export async function endSession(sessionId: string, now = new Date(), c?: Connection): Promise<void> {
  const { atomically } = c ?? (await connection());
  await atomically((tx) => [tx.update(sessions).set({ revokedAt: now }).where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt)))]);
}
