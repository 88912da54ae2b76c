import { describe, expect } from "vitest";
import { ATTRIBUTION_RULES } from "@/lib/naming";
import { test } from "@/tests/database";
import { actors, addActivity, addCast, addClaim, addEntry, addIssue, addLegalAct, addMeeting, addOrganization, addPerson, addPlatform, addPost, addSource, days, id, indexAll, NOW } from "@/tests/factories";
import { getActivity } from "./activities";
import { claimsAbout } from "./claims";
import { getEntry } from "./entry-page";
import { listLinks } from "./links";
import { getMeeting } from "./meetings";
import { getPerson } from "./people";
import { listPlatformIssues } from "./platform-issues";
import { commitments, entries, links, translations } from "./schema";
import { search } from "./search";
import { getSource } from "./sources";
import { inArray } from "./sql";
const NAME = "Named Official";

describe("where nobody is named", () => {
  test.for(["chatham_house", "closed"] as const)("a claim or a link on a record under %s names no person and no body", async (rule, { c }) => {
    await addCast(c);
    await addSource(c, "source");
    await addPerson(c, "person", { title: NAME });
    await addLegalAct(c, "law");
    await addMeeting(c, "meeting", { rule });
    await addEntry(c, "entry", { meeting: id("meeting"), by: null });
    for (const key of ["meeting", "entry"]) {
      await addClaim(c, id(key), { field: "chair", valueRecordId: id("person"), sourceId: id("source"), asWritten: NAME });
      await addClaim(c, id(key), { field: "organizer", valueRecordId: id("ministry"), sourceId: id("source") });
      await addClaim(c, id(key), { field: "event", valueRecordId: id("law"), claimedByPersonId: id("person"), sourceId: id("source") });
      await addClaim(c, id("person"), { field: "mentioned", valueRecordId: id(key), sourceId: id("source") });
      await c.db.insert(links).values([
        { type: "credited_to", fromId: id(key), toId: id("ministry") },
        { type: "discussed_at", fromId: id("person"), toId: id(key) },
        { type: "led_to", fromId: id(key), toId: id("law"), claimedByPersonId: id("person") },
      ]);
    }
    const seen = [await getMeeting(actors.visitor, id("meeting"), "en", NOW, c), await getEntry(actors.visitor, id("entry"), "en", NOW, c)];
    expect(seen.map((page) => page?.claims.map((claim) => claim.field))).toEqual([["event"], ["event"]]);
    expect(seen.map((page) => page?.links.map((l) => [l.type, l.other.id]))).toEqual([[["led_to", id("law")]], [["led_to", id("law")]]]);
    expect(JSON.stringify(seen)).not.toMatch(/Named Official|Ministry of Answers/);
    expect(JSON.stringify(await listLinks(actors.visitor, id("law"), "en", NOW, c))).not.toMatch(/Named Official/);
    for (const key of ["person", "ministry"]) expect(await listLinks(actors.visitor, id(key), "en", NOW, c)).toEqual([]);
    const { mentions, meetings, claims } = (await getPerson(actors.visitor, id("person"), "en", NOW, c))!;
    expect([mentions, meetings, claims]).toEqual([[], [], []]);
    expect((await getSource(actors.visitor, id("source"), "en", NOW, c))?.restsOn.map((r) => [r.id, r.claims.map((claim) => claim.field)]).sort()).toEqual([[id("entry"), ["event"]], [id("meeting"), ["event"]]].sort());
  });

  test("a meeting under any other rule keeps its claims and links", async ({ c }) => {
    await addCast(c);
    await addPerson(c, "person", { title: NAME });
    await addMeeting(c, "meeting", { rule: "organization_only" });
    await addClaim(c, id("meeting"), { field: "chair", valueRecordId: id("person") });
    await c.db.insert(links).values({ type: "credited_to", fromId: id("meeting"), toId: id("ministry") });
    const page = await getMeeting(actors.visitor, id("meeting"), "en", NOW, c);
    expect([page?.claims.map((claim) => claim.valueRecord?.title.text), page?.links.map((l) => l.other.id)]).toEqual([[NAME], [id("ministry")]]);
  });
});

const PROMISED = { on_the_record: ["minister", NAME], role_only: ["minister", NAME], organization_only: ["minister", NAME], chatham_house: [undefined, undefined], closed: [undefined, undefined] };
test.for(ATTRIBUTION_RULES)("a promise made under %s tells of post and holder what the rule lets be told", async (rule, { c }) => {
  await addCast(c);
  await addPerson(c, "person", { title: NAME });
  await addPerson(c, "consenting", { basis: "consent" });
  await addPost(c, "minister", { organization: id("ministry") });
  await addIssue(c, "issue");
  await addMeeting(c, "meeting", { rule });
  for (const [key, holderId] of [["official", id("person")], ["by consent", id("consenting")]] as const) {
    await addEntry(c, key, { issue: id("issue"), meeting: id("meeting"), kind: "undertaking", by: null });
    await c.db.insert(commitments).values({ id: id(key), postId: id("minister"), holderId, basis: "spoken" });
  }
  const promised = async (key: string) => (await getEntry(actors.visitor, id(key), "en", NOW, c))?.commitments.map((p) => [p.post?.title.text, p.holder?.title.text])[0];
  expect(await promised("official")).toEqual(PROMISED[rule]);
  expect(await promised("by consent")).toEqual({ on_the_record: ["minister", "consenting"], role_only: ["minister", undefined] }[rule as string] ?? [undefined, undefined]);
});

test("a claim whose value nobody is shown is not there, with its words", async ({ c }) => {
  await addCast(c);
  await addSource(c, "source");
  await addIssue(c, "issue");
  await addPerson(c, "unnamed", { basis: "none" });
  await addOrganization(c, "embargoed", { state: "embargoed" });
  for (const key of ["unnamed", "embargoed"]) await addClaim(c, id("issue"), { field: "credited_to", valueRecordId: id(key), sourceId: id("source"), asWritten: "Private Words", paraphrase: "Private Words" });
  for (const role of ["visitor", "outsider", "liaison", "admin"] as const) {
    expect((await claimsAbout(actors[role], [id("issue")], "en", NOW, c)).claims).toEqual([]);
    expect((await getSource(actors[role], id("source"), "en", NOW, c))?.restsOn).toEqual([]);
  }
  expect((await claimsAbout(actors.visitor, [id("issue")], "en", days(10), c)).claims).toHaveLength(1);
});

test("an entry nobody is shown does not tie an issue to a platform, nor does practice", async ({ c }) => {
  await addCast(c);
  await addPlatform(c, "platform");
  for (const state of ["draft", "submitted", "embargoed", "withdrawn"] as const) {
    await addIssue(c, `tied by ${state}`);
    await addEntry(c, `raised ${state}`, { issue: id(`tied by ${state}`), platform: id("platform"), state });
  }
  await addIssue(c, "tied in practice");
  await addEntry(c, "practised", { issue: id("tied in practice"), platform: id("platform"), practice: true, by: "learner" });
  await addIssue(c, "tied");
  await addEntry(c, "raised", { issue: id("tied"), platform: id("platform") });
  for (const role of ["visitor", "outsider", "author", "editor", "admin"] as const) expect((await listPlatformIssues(actors[role], id("platform"), "en", NOW, c)).lines.map((i) => i.link.title.text)).toEqual(["tied"]);
});

test("the notes of links, names and look-ups are no search text", async ({ c }) => {
  await addCast(c);
  await addLegalAct(c, "law", { title: "A law" });
  await c.db.insert(translations).values([
    { recordId: id("law"), field: `link:${id("link")}`, lang: "ru", text: "тайная встреча", origin: "machine" },
    { recordId: id("law"), field: `name:${id("name")}`, lang: "ru", text: "тайное имя", origin: "machine" },
    { recordId: id("law"), field: "corroboration", lang: "ru", text: "тайная сверка", origin: "machine" },
    { recordId: id("law"), field: "summary", lang: "ru", text: "открытое резюме", origin: "machine" },
  ]);
  await indexAll(c);
  const hits = async (q: string) => (await search(actors.visitor, q, "en", NOW, c)).hits.map((h) => h.id);
  expect([await hits("встреча"), await hits("имя"), await hits("сверка"), await hits("резюме")]).toEqual([[], [], [], [id("law")]]);
});

test("practice stands on no page of an activity, and follows no real entry on its page", async ({ c }) => {
  await addCast(c);
  await addActivity(c, "activity");
  await addIssue(c, "issue");
  await addEntry(c, "real", { issue: id("issue"), under: [id("activity")] });
  await addEntry(c, "practised", { issue: id("issue"), under: [id("activity")], practice: true, by: "learner" });
  await addEntry(c, "practised further", { issue: id("issue"), practice: true, by: "learner" });
  await c.db.update(entries).set({ followsId: id("real") }).where(inArray(entries.id, [id("practised")]));
  await c.db.update(entries).set({ followsId: id("practised") }).where(inArray(entries.id, [id("practised further")]));
  await c.db.insert(links).values([{ type: "responds_to", fromId: id("practised"), toId: id("activity") }, { type: "responds_to", fromId: id("practised"), toId: id("issue") }]);
  const activity = await getActivity(actors.visitor, id("activity"), "en", NOW, c);
  expect([activity?.entries.map((e) => e.id), activity?.links]).toEqual([[id("real")], []]);
  expect((await getEntry(actors.visitor, id("real"), "en", NOW, c))?.followedBy).toEqual([]);
  expect((await getEntry(actors.visitor, id("practised"), "en", NOW, c))?.followedBy.map((e) => e.id)).toEqual([id("practised further")]);
  expect((await listLinks(actors.visitor, id("issue"), "en", NOW, c)).map((l) => l.other.id)).toEqual([id("practised")]);
});
