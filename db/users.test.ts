import { describe, expect } from "vitest";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, countOf, id, NOW } from "@/tests/factories";
import { isUniqueViolation, StaleError } from "./client";
import { events, users } from "./schema";
import { eq } from "./sql";
import { accountForSignIn, addUser, changePassword, disableUser, listUsers, organizationIdOf, ownPasswordHash } from "./users";

const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
const NOT_SYSTEM: ActorKey[] = ["visitor", "author", "colleague", "liaison", "editor", "admin"];
const NEW = { email: " New@Example.ORG ", name: "New", role: "ngo", organizationId: id("authors"), coordinator: false, passwordHash: "hash" } as const;

describe("the system alone", () => {
  test.for(NOT_SYSTEM)("adds, disables and looks up accounts, never %s", async (who, { c }) => {
    await addCast(c);
    const before = await countOf(c, users);
    await expect(addUser(actors[who], NEW, NOW, c)).rejects.toEqual(refused("forbidden"));
    await expect(disableUser(actors[who], "author@example.org", NOW, c)).rejects.toEqual(refused("forbidden"));
    await expect(accountForSignIn(actors[who], "author@example.org", c)).rejects.toEqual(refused("forbidden"));
    await expect(organizationIdOf(actors[who], "authors", c)).rejects.toEqual(refused("forbidden"));
    expect([await countOf(c, users), await countOf(c, events)]).toEqual([before, 0]);
  });

  test("adds an account under its address in lower case, once", async ({ c }) => {
    await addCast(c);
    const added = await addUser(actors.system, NEW, NOW, c);
    expect(await accountForSignIn(actors.system, "NEW@example.org", c)).toEqual({ id: added, role: "ngo", passwordHash: "hash", firstRun: false });
    const again = await addUser(actors.system, NEW, NOW, c).catch((error: unknown) => error);
    expect(isUniqueViolation(again, "users_email")).toBe(true);
    expect(await countOf(c, events)).toBe(1);
    expect((await c.db.select({ detail: events.detail, record: events.recordId }).from(events))[0]).toEqual({ detail: { role: "ngo" }, record: null });
  });

  test.for([["an editor of an organisation", { role: "editor", organizationId: id("authors") }], ["an NGO account of none", { role: "ngo", organizationId: null }]] as const)("adds no %s", async ([, over], { c }) => {
    await addCast(c);
    await expect(addUser(actors.system, { ...NEW, ...over }, NOW, c)).rejects.toThrow();
    expect(await countOf(c, events)).toBe(0);
  });

  test("disables an account once", async ({ c }) => {
    await addCast(c);
    await disableUser(actors.system, "author@example.org", NOW, c);
    expect(await accountForSignIn(actors.system, "author@example.org", c)).toBeUndefined();
    await expect(disableUser(actors.system, "author@example.org", NOW, c)).rejects.toBeInstanceOf(StaleError);
    await expect(disableUser(actors.system, "nobody@example.org", NOW, c)).rejects.toEqual(refused("notFound"));
    expect(await countOf(c, events)).toBe(1);
  });
});

describe("a password", () => {
  test("is changed by its own member or the system, and the first-run mark goes with it", async ({ c }) => {
    await addCast(c);
    await c.db.update(users).set({ firstRun: true }).where(eq(users.role, "editor"));
    await c.db.update(users).set({ firstRun: true }).where(eq(users.role, "admin"));
    expect(await changePassword(actors.editor, actors.editor.userId, "new", NOW, c)).toEqual({ firstRunLeft: true });
    expect(await changePassword(actors.system, actors.admin.userId, "new", NOW, c)).toEqual({ firstRunLeft: false });
    expect(await ownPasswordHash(actors.editor, c)).toBe("new");
    await expect(changePassword(actors.admin, actors.editor.userId, "x", NOW, c)).rejects.toEqual(refused("forbidden"));
    await expect(changePassword(actors.visitor, actors.editor.userId, "x", NOW, c)).rejects.toEqual(refused("forbidden"));
    await expect(ownPasswordHash(actors.visitor, c)).rejects.toEqual(refused("signedOut"));
  });
});

describe("the list of accounts", () => {
  const ALL = ["admin", "author", "colleague", "editor", "learner", "liaison", "outsider"];
  test.for([["visitor", []], ["author", []], ["liaison", []], ["editor", []], ["system", []], ["colleague", ["author", "colleague"]], ["learner", ["learner"]], ["admin", ALL]] as [ActorKey, string[]][])("shows %s: %s", async ([who, seen], { c }) => {
    await addCast(c);
    const lines = await listUsers(actors[who], "en", NOW, c);
    expect(lines.map((l) => l.name).sort()).toEqual(seen);
    expect(JSON.stringify(lines)).not.toMatch(/hash/i);
  });
});
