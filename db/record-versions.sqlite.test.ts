import { expect, test } from "vitest";
import { hashOf } from "@/lib/joint-record";
import { foundingRows } from "@/seeds/founding";
import { referenceRows } from "@/seeds/reference";
import { mergeRows } from "@/seeds/rows";
import { openTestDatabase } from "@/tests/database";
import { actors, minutes, NOW } from "@/tests/factories";
import { insertRows } from "./prepare";
import { getVersionContent, getVersions } from "./record-version-page";
import { freezeVersion } from "./record-versions";
import { records, users } from "./schema";
import { asc, eq } from "./sql";

test("every meeting of the founding record can be frozen, and reads as it was frozen", async () => {
  const c = await openTestDatabase();
  await insertRows(actors.system, mergeRows(referenceRows(), foundingRows()), [], NOW, c);
  await c.db.insert(users).values({ id: actors.editor.userId, role: "editor", email: "editor@example.org", name: "editor", passwordHash: "-", createdAt: NOW });
  const meetings = await c.db.select({ id: records.id, title: records.title, version: records.version }).from(records).where(eq(records.kind, "meeting")).orderBy(asc(records.id));
  expect(meetings.length).toBeGreaterThan(40);
  let n = 0;
  const salt = () => hashOf(`salt ${n++}`).slice(0, 32);
  for (const { id, title, version } of meetings) {
    await freezeVersion(actors.editor, { id, version, also: [] }, NOW, c, salt);
    expect((await getVersions(actors.visitor, id, "tg", minutes(1), c))?.changed, title).toBe(false);
    const served = (await getVersionContent(actors.visitor, id, 1, minutes(1), c))!;
    expect([hashOf(served.content), served.texts.filter((t) => t.value === null)], title).toEqual([served.hash, []]);
  }
  await c.close();
}, 60_000);
