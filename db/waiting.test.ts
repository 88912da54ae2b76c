import { beforeEach, describe, expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, addMeeting, addPlatform, days, id, minutes, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { listWaiting } from "./desk";
import { platforms, records, users } from "./schema";
import { eq } from "./sql";

type Query = Parameters<typeof listWaiting>[1];
const titles = async (c: Connection, who: keyof typeof actors, query: Query = {}, now = NOW) => (await listWaiting(actors[who], query, "en", now, c)).lines.map((l) => l.title.text);
const since = (c: Connection, key: string, at: Date) => c.db.update(records).set({ submittedAt: at }).where(eq(records.id, id(key)));

beforeEach<{ c: Connection }>(({ c }) => addCast(c));

describe("the queue of what waits for release", () => {
  test("goes page by page, oldest or newest first, and loses nothing where several came at once", async ({ c }) => {
    const keys = Array.from({ length: 7 }, (_, n) => `meeting ${n}`);
    for (const [n, key] of keys.entries()) {
      await addMeeting(c, key, { state: "submitted" });
      await since(c, key, minutes(n < 3 ? -100 : n - 100)); // three at one instant
    }
    for (const sort of ["oldest", "newest"] as const) {
      const seen: string[] = [];
      for (let query: Query | undefined = { sort, limit: 2 }; query; ) {
        const page = await listWaiting(actors.editor, query, "en", NOW, c);
        expect(page.lines.length).toBeLessThanOrEqual(2);
        seen.push(...page.lines.map((l) => l.title.text));
        query = page.next && { sort, limit: 2, cursor: page.next };
      }
      expect(seen.toSorted()).toEqual(keys);
      expect((sort === "oldest" ? seen : seen.toReversed()).slice(3)).toEqual(keys.slice(3));
    }
    expect((await listWaiting(actors.editor, { limit: 7 }, "en", NOW, c)).next).toBeUndefined();
  });

  test("is cut after what the reader may not handle is left out: what another wrote is not lost behind one's own", async ({ c }) => {
    for (let n = 0; n < 5; n++) {
      await addMeeting(c, `own ${n}`, { state: "submitted" });
      await since(c, `own ${n}`, days(-20));
    }
    await addMeeting(c, "of a colleague", { state: "submitted", by: "colleague" });
    await addPlatform(c, "editors alone", { secondPersonReleases: false });
    for (let n = 0; n < 5; n++) await addMeeting(c, `for editors ${n}`, { state: "submitted", by: "colleague", platform: id("editors alone") });
    const page = await listWaiting(actors.author, { limit: 2 }, "en", NOW, c);
    expect([page.lines.map((l) => l.title.text), page.next]).toEqual([["of a colleague"], undefined]);
    await c.db.update(platforms).set({ secondPersonReleases: true });
    expect(await titles(c, "author")).toHaveLength(6);
    expect((await titles(c, "colleague")).toSorted()).toEqual(Array.from({ length: 5 }, (_, n) => `own ${n}`));
    for (const nobody of ["visitor", "outsider", "liaison", "admin", "system"] as const) expect(await titles(c, nobody), nobody).toEqual([]);
  });

  test("opens to its author what nobody has handled in five working days, where it is the one account of its organisation", async ({ c }) => {
    await addMeeting(c, "own", { state: "submitted" });
    await since(c, "own", days(-20));
    expect(await titles(c, "author")).toEqual([]);
    await c.db.update(users).set({ disabledAt: NOW }).where(eq(users.id, id("user/colleague")));
    expect(await titles(c, "author")).toEqual(["own"]);
    await since(c, "own", days(-1));
    expect(await titles(c, "author")).toEqual([]);
  });

  test("can be asked for one kind of record, and for a platform with the issues of it", async ({ c }) => {
    await addPlatform(c, "council");
    await addIssue(c, "on the platform");
    await addIssue(c, "elsewhere");
    await addEntry(c, "raised there", { issue: id("on the platform"), platform: id("council"), kind: "raised" });
    await addMeeting(c, "sitting", { platform: id("council"), state: "submitted" });
    await addMeeting(c, "other sitting", { state: "submitted" });
    await addEntry(c, "follow-up", { issue: id("on the platform"), state: "submitted" });
    await addEntry(c, "other follow-up", { issue: id("elsewhere"), state: "submitted" });
    expect((await titles(c, "editor", { platformId: id("council") })).toSorted()).toEqual(["follow-up", "sitting"]);
    expect((await titles(c, "editor", { kind: "entry" })).toSorted()).toEqual(["follow-up", "other follow-up"]);
    expect(await titles(c, "editor", { kind: "meeting", platformId: id("council") })).toEqual(["sitting"]);
    expect(await titles(c, "editor", { kind: "issue" })).toEqual([]);
  });
});
