import { describe, expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, id, minutes, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { sessions, users } from "./schema";
import { ABSOLUTE_MS, actorOfSession, endSession, IDLE_MS, startSession } from "./sessions";
import { eq } from "./sql";
import { disableUser } from "./users";

const later = (ms: number) => new Date(NOW.getTime() + ms);
const lastSeen = async (c: Connection, session: string) => (await c.db.select({ at: sessions.lastSeenAt }).from(sessions).where(eq(sessions.id, session)))[0]?.at;

describe("a session", () => {
  test("makes the actor from the account as it is now", async ({ c }) => {
    await addCast(c);
    const session = await startSession(actors.colleague.userId, NOW, c);
    expect(await actorOfSession(session, NOW, c)).toEqual({ ...actors.colleague, sessionId: session });
    await c.db.update(users).set({ role: "editor", organizationId: null, coordinator: false }).where(eq(users.id, actors.colleague.userId));
    expect(await actorOfSession(session, NOW, c)).toMatchObject({ role: "editor", organizationId: null, coordinator: false });
  });

  test("of a practice organisation says so", async ({ c }) => {
    await addCast(c);
    expect(await actorOfSession(await startSession(actors.learner.userId, NOW, c), NOW, c)).toMatchObject({ organizationPractice: true, organizationId: id("practiceNgo") });
  });

  test("that nobody opened is a visitor's", async ({ c }) => {
    await addCast(c);
    for (const made of ["", "nonsense", "00000000-0000-4000-8000-000000000000", "' or 1=1 --"]) expect(await actorOfSession(made, NOW, c)).toEqual({ kind: "visitor" });
  });

  test("ends after half an hour without a request", async ({ c }) => {
    await addCast(c);
    const session = await startSession(actors.author.userId, NOW, c);
    expect((await actorOfSession(session, later(IDLE_MS - 1), c)).kind).toBe("member");
    expect((await actorOfSession(session, later(IDLE_MS - 1 + IDLE_MS), c)).kind).toBe("visitor");
    const idle = await startSession(actors.author.userId, NOW, c);
    expect((await actorOfSession(idle, later(IDLE_MS), c)).kind).toBe("visitor");
  });

  test("ends after eight hours however busy", async ({ c }) => {
    await addCast(c);
    const session = await startSession(actors.author.userId, NOW, c);
    for (let at = 20 * 60_000; at < ABSOLUTE_MS; at += 20 * 60_000) expect((await actorOfSession(session, later(at), c)).kind).toBe("member");
    expect((await actorOfSession(session, later(ABSOLUTE_MS), c)).kind).toBe("visitor");
  });

  test("is touched at most once a minute", async ({ c }) => {
    await addCast(c);
    const session = await startSession(actors.author.userId, NOW, c);
    await actorOfSession(session, later(60_000), c);
    expect(await lastSeen(c, session)).toEqual(NOW);
    await actorOfSession(session, later(60_001), c);
    await actorOfSession(session, later(90_000), c);
    expect(await lastSeen(c, session)).toEqual(later(60_001));
  });

  test("that was ended is dead, another of the same account is not", async ({ c }) => {
    await addCast(c);
    const [here, there] = [await startSession(actors.author.userId, NOW, c), await startSession(actors.author.userId, NOW, c)];
    await endSession(here, NOW, c);
    await endSession(here, minutes(1), c);
    expect([(await actorOfSession(here, NOW, c)).kind, (await actorOfSession(there, NOW, c)).kind]).toEqual(["visitor", "member"]);
    expect((await c.db.select({ at: sessions.revokedAt }).from(sessions).where(eq(sessions.id, here)))[0]?.at).toEqual(NOW);
  });

  test("ends with its account, and stays ended when that is opened again", async ({ c }) => {
    await addCast(c);
    const session = await startSession(actors.author.userId, NOW, c);
    await disableUser(actors.system, "AUTHOR@example.org ", NOW, c);
    expect((await actorOfSession(session, NOW, c)).kind).toBe("visitor");
    expect((await actorOfSession(await startSession(actors.author.userId, NOW, c), NOW, c)).kind).toBe("visitor");
    await c.db.update(users).set({ disabledAt: null }).where(eq(users.id, actors.author.userId));
    expect((await actorOfSession(session, NOW, c)).kind).toBe("visitor");
  });
});
