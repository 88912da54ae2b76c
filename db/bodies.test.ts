import { describe, expect } from "vitest";
import { bodyOptions } from "@/i18n/assessment-words";
import { test } from "@/tests/database";
import { actors, addCast, addIssue, addOrganization, addPost, id, NOW } from "@/tests/factories";
import { listBodies, listBodiesWithPosts } from "./bodies";
import type { Connection } from "./client";
import { addResponsible } from "./issue-parties";
import { passOn } from "./pass-on";
import { getTypedPromise, recordPromise } from "./promises";
import { issueParties } from "./schema";
import { eq } from "./sql";

async function addBodies(c: Connection) {
  await addCast(c);
  await addOrganization(c, "Agency", { side: "government", by: null });
  const minister = await addPost(c, "Minister", { organization: id("ministry") });
  const deputy = await addPost(c, "Deputy minister", { organization: id("ministry") });
  await addPost(c, "Not public yet", { organization: id("ministry"), by: "author", state: "submitted" });
  await addPost(c, "Withdrawn post", { organization: id("ministry"), state: "withdrawn" });
  await addPost(c, "Head of an NGO", { organization: id("authors") });
  await addPost(c, "Practice post", { organization: id("practiceAuthority") });
  return { minister, deputy };
}

describe("the bodies to choose from", () => {
  test("stand with their public posts under them, and nobody else's", async ({ c }) => {
    const { minister, deputy } = await addBodies(c);
    for (const who of ["author", "liaison", "editor"] as const) {
      expect((await listBodies(actors[who], "en", NOW, c)).map((body) => body.id), who).toEqual([id("Agency"), id("ministry")]);
      expect((await listBodiesWithPosts(actors[who], "en", NOW, c)).map(({ body, posts }) => [body.id, posts.map((post) => post.id)]), who).toEqual([[id("Agency"), []], [id("ministry"), [deputy, minister]]]);
    }
  });

  test("are options of a list: a body alone, or with its posts, told by the body's name", async ({ c }) => {
    const { minister, deputy } = await addBodies(c);
    expect(bodyOptions("Choose", await listBodiesWithPosts(actors.author, "en", NOW, c))).toEqual([
      { value: "", label: "Choose" },
      { value: id("Agency"), label: "Agency", lang: "en" },
      {
        label: "Ministry of Answers", lang: "en",
        options: [
          { value: id("ministry"), label: "Ministry of Answers", lang: "en" }, { value: deputy, label: "Deputy minister (Ministry of Answers)", lang: "en" }, { value: minister, label: "Minister (Ministry of Answers)", lang: "en" },
        ],
      },
    ]);
  });

  test("can each be named, passed on to and named beside a promise, as a body or as a post", async ({ c }) => {
    const { minister, deputy } = await addBodies(c);
    const head = await addPost(c, "Head of the agency", { organization: id("Agency") });
    const issue = await addIssue(c, "An issue", { parties: [{ role: "raised", organization: id("authors") }] });
    await addResponsible(actors.author, { issue, role: "responsible", body: minister }, NOW, c);
    expect((await c.db.select({ postId: issueParties.postId }).from(issueParties).where(eq(issueParties.role, "responsible"))).map((p) => p.postId)).toEqual([minister]);
    await expect(addResponsible(actors.author, { issue, role: "responsible", body: minister }, NOW, c)).rejects.toThrow("alreadyParty");
    await passOn(actors.liaison, { issue, body: head, text: "It is theirs.", lang: "en", when: "2026-11-20", document: null, key: id("pass") }, NOW, c); // a liaison of the post's body speaks for it
    await expect(passOn(actors.liaison, { issue, body: deputy, text: "It is ours.", lang: "en", when: "2026-11-20", document: null, key: id("own") }, NOW, c)).rejects.toThrow("forbidden");
    const promise = await recordPromise(actors.liaison, { issue, key: id("promise"), text: "We will publish it.", lang: "en", when: "2026-11-20", as: null, basis: null, document: null, documentDate: null, point: null, source: null, with: [head, id("Agency")], deadline: { asSaid: null, due: null, counted: null } }, NOW, c);
    expect((await getTypedPromise(actors.liaison, promise, NOW, c))!.with).toEqual([head, id("Agency")]);
  });
});
