import { expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, addOrganization, addPerson, addPost, addSource, id, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { type BodyTree, getOrganization } from "./organizations";
import { memberships, organizations } from "./schema";
import { eq } from "./sql";

const page = async (c: Connection, key: string) => (await getOrganization(actors.visitor, id(key), "en", NOW, c))!;
const link = (c: Connection, key: string, o: { parent?: string; successor?: string }) => c.db.update(organizations).set({ parentId: o.parent && id(o.parent), successorId: o.successor && id(o.successor) }).where(eq(organizations.id, id(key)));
const titles = (tree: BodyTree[]): unknown[] => tree.map((b) => (b.children.length > 0 ? [b.link.title.text, titles(b.children)] : b.link.title.text));

test("a body stands in its hierarchy: a chain up, a tree down, hidden bodies left out", async ({ c }) => {
  await addCast(c);
  for (const key of ["government", "committee", "department", "office"]) await addOrganization(c, key, { by: null });
  await addOrganization(c, "secret department", { by: null, state: "draft" });
  await addOrganization(c, "under the secret one", { by: null });
  await link(c, "ministry", { parent: "government" });
  await link(c, "committee", { parent: "ministry" });
  await link(c, "department", { parent: "committee" });
  await link(c, "office", { parent: "department" });
  await link(c, "secret department", { parent: "committee" });
  await link(c, "under the secret one", { parent: "secret department" });
  expect((await page(c, "office")).ancestors.map((a) => a.title.text)).toEqual(["government", "Ministry of Answers", "committee", "department"]);
  expect(titles((await page(c, "ministry")).children)).toEqual([["committee", [["department", ["office"]]]]]);
  expect((await page(c, "government")).ancestors).toEqual([]);
});

test("a circle of bodies ends", async ({ c }) => {
  await addCast(c);
  await link(c, "authors", { parent: "others" });
  await link(c, "others", { parent: "authors" });
  const { ancestors, children } = await page(c, "authors");
  expect(ancestors.length).toBeLessThan(3);
  expect(titles(children)).toEqual(["Society of Others"]);
});

test("successor and predecessors are each other's", async ({ c }) => {
  await addCast(c);
  await addOrganization(c, "hidden", { by: null, state: "submitted" });
  await link(c, "authors", { successor: "ministry" });
  await link(c, "others", { successor: "ministry" });
  await link(c, "hidden", { successor: "ministry" });
  expect((await page(c, "authors")).successor?.id).toBe(id("ministry"));
  expect((await page(c, "ministry")).predecessors.map((p) => p.id).sort()).toEqual([id("authors"), id("others")].sort());
});

test("a post shows whom a source shows in it; a holder without a name or a naming basis is a post alone", async ({ c }) => {
  await addCast(c);
  const source = await addSource(c, "source");
  const [minister, unnamed] = [await addPerson(c, "minister in person", { title: "Named Minister" }), await addPerson(c, "deputy in person", { basis: "none", title: "Private Deputy" })];
  await addPost(c, "minister", { organization: id("ministry") });
  await addPost(c, "deputy minister", { organization: id("ministry"), holder: unnamed });
  await addPost(c, "adviser", { organization: id("ministry") });
  await c.db.insert(memberships).values([2022, 2021].map((year) => ({ id: id(`held ${year}`), memberPersonId: minister, inPostId: id("minister"), role: "head" as const, seen: [String(year)], sourceId: source })));
  const { posts } = await page(c, "ministry");
  const of = (key: string) => posts.find((p) => p.post.id === id(key));
  expect(of("minister")?.holders.map((h) => [h.member?.label.text, h.source?.id, h.body?.id])).toEqual(Array(2).fill(["Named Minister", source, id("ministry")]));
  expect(of("minister")?.holders.flatMap((h) => h.seen).sort()).toEqual(["2021", "2022"]);
  expect([of("deputy minister")?.holders, of("adviser")?.holders]).toEqual([[], []]);
  expect(JSON.stringify(posts)).not.toContain("Private Deputy");
});
