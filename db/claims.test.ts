import { expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, addClaim, addIssue, addOrganization, addPerson, addSource, id, NOW } from "@/tests/factories";
import { claimsAbout } from "./claims";
import type { Connection } from "./client";
import { claims, corroborations, sources, translations } from "./schema";
import { eq } from "./sql";

const translate = (c: Connection, claim: string, field: string, text: string) => c.db.insert(translations).values({ id: id(`${claim} ${field}`), recordId: id("issue"), claimId: id(claim), field, lang: "ru", text, origin: "machine" });
const about = (c: Connection, locale: "en" | "ru" = "en") => claimsAbout(actors.visitor, [id("issue")], locale, NOW, c);

test("a claim keeps the words it was translated from, and says who checked none", async ({ c }) => {
  await addCast(c);
  await addIssue(c, "issue");
  await addClaim(c, id("issue"), { id: id("claim"), paraphrase: "Nobody came.", how: "The hall was empty.", lang: "en", standing: "rival", preferredBecause: "It is the protocol." });
  await translate(c, "claim", "paraphrase", "Никто не пришёл.");
  await translate(c, "claim", "preferred_because", "Это протокол.");
  const [read] = (await about(c, "ru")).claims;
  expect(read?.paraphrase).toEqual({ text: "Никто не пришёл.", lang: "ru", origin: "machine", checked: false, original: { text: "Nobody came.", lang: "en" } });
  expect(read?.preferredBecause?.text).toBe("Это протокол.");
  expect(read?.how).toEqual({ text: "The hall was empty.", lang: "en", origin: "original", checked: true });
  expect((await about(c)).claims[0]?.paraphrase).toEqual({ text: "Nobody came.", lang: "en", origin: "original", checked: true });
});

test("a cited source brings what its author has to do with the subject, and whether it speaks of itself", async ({ c }) => {
  await addCast(c);
  await addIssue(c, "issue");
  const source = await addSource(c, "source");
  await c.db.update(sources).set({ relation: "official_body", trust: "low", publisherOrganizationId: id("ministry") }).where(eq(sources.id, source));
  await addClaim(c, id("issue"), { sourceId: source, paraphrase: "of the issue" });
  await addClaim(c, id("issue"), { sourceId: source, valueRecordId: id("ministry") });
  await addClaim(c, id("ministry"), { sourceId: source, paraphrase: "of itself" });
  const { claims: read } = await claimsAbout(actors.visitor, [id("issue"), id("ministry")], "en", NOW, c);
  const ofItself = (isIt: (claim: (typeof read)[number]) => boolean) => read.filter(isIt).map((claim) => claim.source?.ofItself);
  expect(ofItself((claim) => claim.paraphrase?.text === "of the issue")).toEqual([false]);
  expect(ofItself((claim) => claim.valueRecord !== undefined)).toEqual([true]);
  expect(ofItself((claim) => claim.paraphrase?.text === "of itself")).toEqual([true]);
  expect(read.map((claim) => [claim.source?.relation, claim.source?.trust])).toEqual(Array(3).fill(["official_body", "low"]));
});

test("a hidden source is no source, and its relation goes with it", async ({ c }) => {
  await addCast(c);
  await addIssue(c, "issue");
  await addClaim(c, id("issue"), { sourceId: await addSource(c, "secret", { state: "submitted" }) });
  for (const role of ["visitor", "outsider", "editor", "admin"] as const) expect((await claimsAbout(actors[role], [id("issue")], "en", NOW, c)).claims.map((claim) => claim.source)).toEqual([undefined]);
});

test("what looking elsewhere came to stands for the record or for one claim, in the reader's language, with the sources the reader may see", async ({ c }) => {
  await addCast(c);
  await addIssue(c, "issue");
  const [open, hidden] = [await addSource(c, "open"), await addSource(c, "hidden", { state: "draft" })];
  await addClaim(c, id("issue"), { id: id("claim"), sourceId: open });
  await c.db.insert(corroborations).values([
    { id: id("1"), recordId: id("issue"), result: "partly", note: "In part.", lang: "en", sourceIds: [open, hidden] },
    { id: id("2"), claimId: id("claim"), result: "not_found", note: "Nowhere else.", lang: "en" },
  ]);
  await translate(c, "claim", "corroboration", "Больше нигде.");
  const { corroborations: found } = await about(c, "ru");
  const of = (claimId: string | null) => found.find((f) => f.claimId === claimId);
  expect(of(null)).toMatchObject({ recordId: id("issue"), result: "partly", note: { text: "In part.", lang: "en" } });
  expect(of(null)?.sources.map((s) => s.id)).toEqual([open]);
  expect(of(id("claim"))).toMatchObject({ result: "not_found", note: { text: "Больше нигде.", original: { text: "Nowhere else." } }, sources: [] });
  expect(await claimsAbout(actors.visitor, [], "en", NOW, c)).toEqual({ claims: [], corroborations: [] });
});

test("a claim about a person without a naming basis names nobody", async ({ c }) => {
  await addCast(c);
  await addOrganization(c, "body", { by: null });
  const unnamed = await addPerson(c, "unnamed", { basis: "none", title: "Private Person" });
  await addClaim(c, id("body"), { field: "head", valueRecordId: unnamed, claimedByPersonId: unnamed });
  const read = await claimsAbout(actors.visitor, [id("body")], "en", NOW, c);
  expect(JSON.stringify(read)).not.toContain("Private Person");
  expect(await c.db.$count(claims)).toBe(1);
});
