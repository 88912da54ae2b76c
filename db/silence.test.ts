import { describe, expect } from "vitest";
import { silenceOf } from "./silence";
import { assessments, confirmations, entries, issues, organizations, users } from "./schema";
import { eq } from "./sql";
import type { Connection } from "./client";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, days, id, NOW } from "@/tests/factories";

const PARTIES = [{ role: "raised", organization: id("authors") }, { role: "responsible", organization: id("ministry") }] as const;

async function stage(c: Connection, o: Parameters<typeof addIssue>[2] = {}) {
  await addCast(c);
  await addIssue(c, "issue", { parties: [...PARTIES], releasedAt: days(-20), ...o });
}
const silent = async (c: Connection, now = NOW, who: keyof typeof actors = "visitor") => (await silenceOf(actors[who], [id("issue")], "en", now, c)).get(id("issue"))?.map((s) => [s.organizationId, s.since]);
const SINCE = [[id("ministry"), "2026-11-11"]];
const answer = (c: Connection, o: Parameters<typeof addEntry>[2]) => addEntry(c, "answer", { kind: "official_response", issue: id("issue"), by: "liaison", parties: [{ role: "speaker", organization: id("ministry") }], when: "2026-11-20", ...o });

describe("no answer is recorded here", () => {
  test("since the body with an account could read the issue", async ({ c }) => {
    await stage(c);
    expect(await silent(c)).toEqual(SINCE);
    expect((await silenceOf(actors.visitor, [id("issue")], "en", NOW, c)).get(id("issue"))?.[0]?.body).toMatchObject({ label: { text: "Ministry of Answers" }, voice: "government" });
  });

  test("since it had an account, where that came later, and never while it has none", async ({ c }) => {
    await stage(c);
    await c.db.update(users).set({ createdAt: days(-5) }).where(eq(users.role, "liaison"));
    expect(await silent(c)).toEqual([[id("ministry"), "2026-11-26"]]);
    await c.db.update(users).set({ disabledAt: days(-1) }).where(eq(users.role, "liaison"));
    expect(await silent(c)).toBeUndefined();
  });

  test("without an account, since the date of a letter with a number; without a number or a date never", async ({ c }) => {
    await stage(c);
    await c.db.update(users).set({ disabledAt: days(-30) }).where(eq(users.role, "liaison"));
    await addEntry(c, "letter", { kind: "raised", issue: id("issue"), when: "2026-11-03" });
    expect(await silent(c)).toBeUndefined();
    await c.db.update(entries).set({ documentNumber: "12-3/45" }).where(eq(entries.id, id("letter")));
    expect(await silent(c)).toEqual([[id("ministry"), "2026-11-03"]]);
    await c.db.update(entries).set({ registrationDate: "2026-11-05" }).where(eq(entries.id, id("letter")));
    expect(await silent(c)).toEqual([[id("ministry"), "2026-11-05"]]);
    await c.db.update(entries).set({ registrationDate: null, occurred: "2026-11" }).where(eq(entries.id, id("letter")));
    expect(await silent(c)).toBeUndefined();
  });

  test("never of a backfilled issue, a practice body, an ended case, or an issue the actor is not shown", async ({ c }) => {
    await stage(c);
    await c.db.update(issues).set({ backfilled: true });
    expect(await silent(c)).toBeUndefined();
    await c.db.update(issues).set({ backfilled: false });
    await c.db.update(organizations).set({ practice: true }).where(eq(organizations.id, id("ministry")));
    expect(await silent(c)).toBeUndefined();
    await c.db.update(organizations).set({ practice: false }).where(eq(organizations.id, id("ministry")));
    await c.db.insert(assessments).values([{ subjectId: id("issue"), organizationId: id("authors"), state: "withdrawn", by: id("user/author"), at: days(-1) }]);
    expect(await silent(c)).toBeUndefined();
  });

  test("is not told of a draft", async ({ c }) => {
    await stage(c, { state: "draft" });
    for (const who of ["visitor", "liaison", "author"] as const) expect(await silent(c, NOW, who)).toBeUndefined();
  });
});

describe("a silence ends", () => {
  test("with an answer in the body's own name, released or still before the editors", async ({ c }) => {
    await stage(c);
    await answer(c, { state: "submitted" });
    expect(await silent(c)).toBeUndefined();
  });

  test("not with a draft, a withdrawn one, one of another body or one of practice", async ({ c }) => {
    await stage(c);
    await answer(c, { state: "draft" });
    await addEntry(c, "gone", { kind: "official_response", issue: id("issue"), by: "liaison", state: "withdrawn" });
    await addEntry(c, "other", { kind: "official_response", issue: id("issue"), by: "outsider", parties: [{ role: "speaker", organization: id("others") }] });
    await addEntry(c, "try", { kind: "official_response", issue: id("issue"), by: "liaison", practice: true });
    expect(await silent(c)).toEqual(SINCE);
  });

  test("with what another recorded only once the body has confirmed it or a source is cited that it does not contest", async ({ c }) => {
    await stage(c);
    await answer(c, { by: "author", ownName: false });
    expect(await silent(c)).toEqual(SINCE);
    const verdict = (v: "confirmed" | "contested", n: number) => c.db.insert(confirmations).values({ entryId: id("answer"), organizationId: id("ministry"), verdict: v, by: id("user/liaison"), at: days(n) });
    await verdict("confirmed", -3);
    expect(await silent(c)).toBeUndefined();
    await verdict("contested", -2);
    expect(await silent(c)).toEqual(SINCE);
    await c.db.update(entries).set({ sourceUrl: "https://source.example/letter" });
    expect(await silent(c)).toEqual(SINCE);
    await c.db.delete(confirmations);
    expect(await silent(c)).toBeUndefined();
  });

  test("and begins again when the body is asked once more", async ({ c }) => {
    await stage(c);
    await answer(c, { releasedAt: days(-8) });
    expect(await silent(c)).toBeUndefined();
    await addEntry(c, "progress", { kind: "follow_up", issue: id("issue"), releasedAt: days(-3), when: "2026-11-28" });
    expect(await silent(c)).toBeUndefined(); // addressed to nobody
    await addEntry(c, "again", { kind: "follow_up", issue: id("issue"), releasedAt: days(-2), when: "2026-11-28", parties: [{ role: "addressee", organization: id("ministry") }] });
    expect(await silent(c)).toEqual([[id("ministry"), "2026-11-29"]]);
  });
});
