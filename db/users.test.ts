import { describe, expect } from "vitest";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addEntry, addIssue, addMeeting, addOrganization, addPlatform, countOf, days, id, indexAll, NOW } from "@/tests/factories";
import { type Connection, isUniqueViolation, StaleError } from "./client";
import { getOwnRecord, listDesk, listOwnRecords, listWaiting, titleForAct } from "./desk";
import { keptForm } from "./drafts";
import { trailOf } from "./events";
import { getTypedFollowUp } from "./follow-ups";
import { getMeetingToAct } from "./meeting-acts";
import { getMeeting, listMeetings, previewMeeting } from "./meetings";
import { getTypedMeeting } from "./quick-log";
import { findBySlug, isOwn, isReadable, linksTo } from "./records";
import { events, sessions, users } from "./schema";
import { search } from "./search";
import { actorOfSession, startSession } from "./sessions";
import { eq } from "./sql";
import { suggest } from "./suggestions";
import {
  accountForSignIn, addUser, changePassword, disableUser, getUser, type Invitation, inviteAgain, inviteUser, listOrganizationAccounts, listUsers, nameCoordinator, organizationIdOf, ownPasswordHash, reinstateUser, suspendUser,
} from "./users";

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
    expect(await accountForSignIn(actors.system, "NEW@example.org", c)).toEqual({ id: added, role: "ngo", passwordHash: "hash", firstRun: false, mustChangePassword: false });
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

const INVITATION: Invitation = { email: " Invited@Example.org ", name: "Invited", role: "ngo", organizationId: id("authors"), coordinator: false };
const userOf = async (c: Connection, key: string) => (await c.db.select().from(users).where(eq(users.id, id(key))))[0]!;
const trail = async (c: Connection) => c.db.select({ verb: events.verb, detail: events.detail, by: events.actorId, record: events.recordId }).from(events);

describe("an invitation", () => {
  test.for([["visitor", "signedOut"], ["author", "forbidden"], ["liaison", "forbidden"], ["editor", "forbidden"], ["outsider", "forbidden"], ["learner", "forbidden"]] as [ActorKey, string][])("by %s is refused: %s", async ([who, code], { c }) => {
    await addCast(c);
    const before = await countOf(c, users);
    await expect(inviteUser(actors[who], INVITATION, "hash", NOW, c)).rejects.toEqual(refused(code));
    expect([await countOf(c, users), await countOf(c, events)]).toEqual([before, 0]);
  });

  test.for(["colleague", "admin", "system"] as const)("by %s makes an account that must choose another password", async (who, { c }) => {
    await addCast(c);
    const made = await inviteUser(actors[who], INVITATION, "hash", NOW, c);
    expect(await accountForSignIn(actors.system, "invited@example.org", c)).toEqual({ id: made, role: "ngo", passwordHash: "hash", firstRun: false, mustChangePassword: true });
    expect((await trail(c)).map(({ verb, detail, record }) => ({ verb, detail, record }))).toEqual([{ verb: "invited", detail: { user: made, role: "ngo" }, record: null }]);
    await expect(inviteUser(actors[who], INVITATION, "hash", NOW, c)).rejects.toEqual(refused("emailTaken"));
    await changePassword(actors.system, made, "own", NOW, c);
    expect((await accountForSignIn(actors.system, "invited@example.org", c))?.mustChangePassword).toBe(false);
  });

  test.for([
    ["another organisation", { organizationId: id("others") }], ["a public body", { role: "liaison", organizationId: id("ministry") }], ["the other role in the own organisation", { role: "liaison" }], ["another coordinator", { coordinator: true }],
    ["an editor", { role: "editor", organizationId: null }], ["an administrator", { role: "admin", organizationId: null }], ["nobody's NGO", { organizationId: null }], ["an editor in the own organisation", { role: "editor" }],
  ] as [string, Partial<Invitation>][])("of a coordinator for %s is refused", async ([, over], { c }) => {
    await addCast(c);
    const before = await countOf(c, users);
    await expect(inviteUser(actors.colleague, { ...INVITATION, ...over }, "hash", NOW, c)).rejects.toMatchObject({ name: "Refusal" });
    expect([await countOf(c, users), await countOf(c, events)]).toEqual([before, 0]);
  });

  test.for([
    ["an organisation that is not there", { organizationId: id("nowhere") }, "notFound"], ["one that is not public", { organizationId: id("hidden") }, "notFound"], ["a platform", { organizationId: id("platform") }, "notFound"],
    ["an editor of an organisation", { role: "editor" }, "notFound"], ["an NGO of none", { organizationId: null }, "notFound"], ["a coordinator of nothing", { role: "editor", organizationId: null, coordinator: true }, "forbidden"],
  ] as [string, Partial<Invitation>, string][])("of an admin for %s is refused", async ([, over, code], { c }) => {
    await addCast(c);
    await addPlatform(c, "platform");
    await addOrganization(c, "hidden", { state: "draft" });
    await expect(inviteUser(actors.admin, { ...INVITATION, ...over }, "hash", NOW, c)).rejects.toEqual(refused(code));
  });

  test("is made anew only while its password was never changed, and by nobody else", async ({ c }) => {
    await addCast(c);
    const made = await inviteUser(actors.colleague, INVITATION, "hash", NOW, c);
    for (const [who, code] of [["visitor", "signedOut"], ["author", "forbidden"], ["outsider", "notFound"], ["liaison", "notFound"], ["learner", "notFound"], ["editor", "notFound"]] as const) {
      await expect(inviteAgain(actors[who], made, "other", NOW, c)).rejects.toEqual(refused(code));
    }
    expect(await inviteAgain(actors.colleague, made, "second", NOW, c)).toEqual({ email: "invited@example.org" });
    expect((await accountForSignIn(actors.system, "invited@example.org", c))?.passwordHash).toBe("second");
    await changePassword(actors.system, made, "own", NOW, c);
    for (const who of ["colleague", "admin"] as const) await expect(inviteAgain(actors[who], made, "taken over", NOW, c)).rejects.toEqual(refused("wrongState"));
    await expect(inviteAgain(actors.admin, actors.editor.userId, "taken over", NOW, c)).rejects.toEqual(refused("wrongState"));
  });
});

describe("a suspension", () => {
  test("ends the sessions at once, keeps the account, and an admin alone undoes it", async ({ c }) => {
    await addCast(c);
    const session = await startSession(actors.author.userId, NOW, c);
    await suspendUser(actors.colleague, actors.author.userId, NOW, c);
    expect((await actorOfSession(session, NOW, c)).kind).toBe("visitor");
    expect(await accountForSignIn(actors.system, "author@example.org", c)).toBeUndefined();
    await expect(suspendUser(actors.colleague, actors.author.userId, NOW, c)).rejects.toBeInstanceOf(StaleError);
    await expect(reinstateUser(actors.colleague, actors.author.userId, NOW, c)).rejects.toEqual(refused("forbidden"));
    await reinstateUser(actors.admin, actors.author.userId, NOW, c);
    await expect(reinstateUser(actors.admin, actors.author.userId, NOW, c)).rejects.toBeInstanceOf(StaleError);
    expect((await actorOfSession(session, NOW, c)).kind).toBe("visitor");
    expect((await accountForSignIn(actors.system, "author@example.org", c))?.id).toBe(actors.author.userId);
    expect((await trail(c)).map((e) => [e.verb, e.by])).toEqual([["suspended", actors.colleague.userId], ["reinstated", actors.admin.userId]]);
    expect(await countOf(c, sessions)).toBe(1);
  });

  test.for([["visitor", "author", "signedOut"], ["author", "colleague", "forbidden"], ["outsider", "author", "notFound"], ["liaison", "author", "notFound"], ["learner", "author", "notFound"], ["editor", "author", "notFound"], ["colleague", "outsider", "notFound"], ["colleague", "editor", "notFound"], ["colleague", "admin", "notFound"], ["colleague", "colleague", "ownAccount"], ["admin", "admin", "ownAccount"]] as [ActorKey, keyof typeof actors, string][])(
    "by %s of %s is refused: %s",
    async ([who, whom, code], { c }) => {
      await addCast(c);
      await expect(suspendUser(actors[who], id(`user/${whom}`), NOW, c)).rejects.toEqual(refused(code));
      expect([await countOf(c, events), (await userOf(c, `user/${whom}`)).disabledAt]).toEqual([0, null]);
    },
  );
});

describe("a coordinator", () => {
  test("is named and unnamed by an admin alone", async ({ c }) => {
    await addCast(c);
    for (const [who, code] of [["visitor", "signedOut"], ["author", "forbidden"], ["colleague", "forbidden"], ["liaison", "notFound"], ["editor", "notFound"]] as const) {
      await expect(nameCoordinator(actors[who], actors.author.userId, true, NOW, c)).rejects.toEqual(refused(code));
    }
    await nameCoordinator(actors.admin, actors.author.userId, true, NOW, c);
    await expect(nameCoordinator(actors.admin, actors.author.userId, true, NOW, c)).rejects.toBeInstanceOf(StaleError);
    await nameCoordinator(actors.admin, actors.colleague.userId, false, NOW, c);
    await expect(nameCoordinator(actors.admin, actors.editor.userId, true, NOW, c)).rejects.toEqual(refused("forbidden"));
    expect([(await userOf(c, "user/author")).coordinator, (await userOf(c, "user/colleague")).coordinator]).toEqual([true, false]);
    expect((await trail(c)).map((e) => e.verb)).toEqual(["named_coordinator", "named_coordinator"]);
  });
});

describe("what is kept of accounts", () => {
  test("an admin sees organisations with how many accounts each has; nobody else does", async ({ c }) => {
    await addCast(c);
    await addOrganization(c, "hidden", { state: "submitted" });
    await suspendUser(actors.admin, actors.author.userId, NOW, c);
    const lines = await listOrganizationAccounts(actors.admin, "en", NOW, c);
    expect(lines.map((l) => [l.link.title.text, l.practice, l.active, l.suspended, l.coordinators])).toEqual([
      ["Bureau of Authors", false, 1, 1, 1], ["Ministry of Answers", false, 1, 0, 0], ["Practice NGO", true, 1, 0, 1], ["Society of Others", false, 1, 0, 0], ["Practice Authority", true, 0, 0, 0],
    ]);
    for (const who of ["visitor", "author", "colleague", "liaison", "editor", "system"] as const) expect(await listOrganizationAccounts(actors[who], "en", NOW, c)).toEqual([]);
  });

  test("one account is read by those who see it in the list", async ({ c }) => {
    await addCast(c);
    for (const [who, seen] of [["visitor", false], ["author", false], ["colleague", true], ["outsider", false], ["liaison", false], ["learner", false], ["editor", false], ["admin", true]] as const) {
      expect((await getUser(actors[who], actors.author.userId, "en", NOW, c))?.name, who).toBe(seen ? "author" : undefined);
    }
  });
});

describe("an administrator", () => {
  test("reads no unreleased text through any door", async ({ c }) => {
    await addCast(c);
    await addIssue(c, "issue", { parties: [{ role: "raised", organization: id("authors") }] });
    for (const state of ["draft", "submitted", "returned", "embargoed"] as const) {
      await addMeeting(c, `meeting-${state}`, { state, title: `Unreleased sitting ${state}`, participants: [{ name: "Somebody" }] });
      await addEntry(c, `entry-${state}`, { state, title: `Unreleased words ${state}`, issue: id("issue") });
      await addOrganization(c, `body-${state}`, { state, title: `Unreleased body ${state}` });
    }
    await addEntry(c, "between", { title: "Unreleased between parties", channel: "parties", issue: id("issue") });
    await addMeeting(c, "released", { title: "Released sitting" });
    await indexAll(c);
    const { admin } = actors;
    for (const list of [await listOwnRecords(admin, {}, NOW, c), await listDesk(admin, NOW, c), (await listWaiting(admin, {}, "en", NOW, c)).lines]) expect(JSON.stringify(list)).not.toMatch(/Unreleased|Somebody|issue/);
    expect(await keptForm(admin, "quick-log", c)).toBeUndefined();
    const hidden = ["draft", "submitted", "returned", "embargoed"].flatMap((state) => [id(`meeting-${state}`), id(`entry-${state}`), id(`body-${state}`)]).concat(id("between"));
    for (const key of hidden) {
      expect(await previewMeeting(admin, key, "en", NOW, c)).toBeUndefined();
      expect(await getMeeting(admin, key, "en", NOW, c)).toBeUndefined();
      expect(await getTypedMeeting(admin, key, NOW, c)).toBeUndefined();
      expect(await getTypedFollowUp(admin, key, NOW, c)).toBeUndefined();
      expect(await titleForAct(admin, key, "en", NOW, c)).toBeUndefined();
      expect(await getOwnRecord(admin, key, NOW, c)).toBeUndefined();
      expect(await getMeetingToAct(admin, key, NOW, c)).toBeUndefined();
      expect(await isOwn(admin, key, NOW, c)).toBe(false);
      expect(await isReadable(admin, key, NOW, c)).toBe(false);
      expect(await trailOf(admin, key, "en", NOW, c)).toEqual([]);
    }
    expect((await linksTo(admin, hidden, "en", NOW, c)).size).toBe(0);
    expect((await listMeetings(admin, {}, "en", NOW, c)).meetings.map((m) => m.link.title.text)).toEqual(["Released sitting"]);
    expect((await search(admin, "unreleased", "en", NOW, c)).hits).toEqual([]);
    for (const kind of ["meeting", "organization"] as const) expect(await suggest(admin, kind, "Unreleased", "en", 20, NOW, c)).toEqual([]);
    expect(await findBySlug(admin, "meeting", "meeting-draft", NOW, c)).toBeUndefined();
    expect(await findBySlug(admin, "meeting", "meeting-embargoed", days(0), c)).toBeUndefined();
  });
});
