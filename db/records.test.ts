import { beforeAll, describe, expect } from "vitest";
import type { Actor } from "@/lib/actor";
import { NO_FILTER } from "@/lib/timeline-filter";
import { PUBLICATION_STATES, type PublicationState } from "@/lib/records";
import { openTestDatabase, test as withDatabase } from "@/tests/database";
import {
  type ActorKey, actors, addActivity, addCast, addClaim, addEntry, addIssue, addLegalAct, addMeeting, addOrganization, addPerson, addPlace, addPlatform, addPost, addRecord, addSource, addStatistic, addTopic, days, id, indexAll, NOW,
} from "@/tests/factories";
import { getActivity, listActivities } from "./activities";
import type { Connection } from "./client";
import { isPostgres } from "./dialect";
import { listOwnRecords, listWaiting } from "./desk";
import { getEntry } from "./entry-page";
import { trailOf } from "./events";
import { getIssue, getIssueForAction, listIssues } from "./issues";
import { getLegalAct, listLegalActs } from "./legal-acts";
import { listLinks, listMentions } from "./links";
import { getMeeting, listMeetings, listMeetingsOf, previewMeeting } from "./meetings";
import { listNames } from "./names";
import { getOrganization, listOrganizations } from "./organizations";
import { getPerson, listPeople } from "./people";
import { getPlace, listPlaces } from "./places";
import { listPlatformIssues } from "./platform-issues";
import { getPlatform, listPlatformChoices, listPlatforms, platformIdsOf } from "./platforms";
import { getTypedMeeting } from "./quick-log";
import { listQuotations } from "./quotations";
import { findBySlug, linksTo } from "./records";
import { commitments, events, formerSlugs, issueParties, links, meetingPlaces, names, quotations, records, recordTopics } from "./schema";
import { search } from "./search";
import { getSource, listSources } from "./sources";
import { eq } from "./sql";
import { getStatistic, listStatistics } from "./statistics";
import { loadThing } from "./things";
import { listLatestEntries, listTimeline, listTimelineYears } from "./timeline";
import { getTopic, listTopics, listTopicsOf, type TopicPage } from "./topics";

/**
 * THE GATE, tried per role, state and door. Each record stands there in every state of publication, and under parents in every
 * state; what a door gives is compared with a list written by hand.
 */
const ROLES: ActorKey[] = ["visitor", "author", "colleague", "outsider", "liaison", "learner", "editor", "admin", "system"];
/** The author's organisation raised the issue and the ministry is responsible: both are party to it. */
const PARTIES: ActorKey[] = ["author", "colleague", "liaison"];
const KINDS = ["meeting", "issue", "entry", "person", "organization", "source", "platform", "place", "topic", "legal_act", "activity", "statistic"] as const;

let c: Connection;
const keys = new Map<string, string>();

beforeAll(async () => {
  c = await openTestDatabase();
  await addCast(c);
  const platform = await addPlatform(c, "platform");
  const person = await addPerson(c, "person", { title: "Speaker of all entries" });
  const source = await addSource(c, "source");
  const place = await addPlace(c, "place");
  const guessed = await addPlace(c, "guessed place");
  const topic = await addTopic(c, "topic");
  const legalAct = await addLegalAct(c, "legal act");
  const activity = await addActivity(c, "activity");
  const issue = await addIssue(c, "issue", { by: null, parties: [{ role: "raised", organization: id("authors") }, { role: "responsible", organization: id("ministry") }] });
  const said = [{ role: "speaker" as const, organization: id("authors"), basis: "public_source" as const }, { role: "addressee" as const, person, basis: "official_capacity" as const }];
  const entry = (key: string, o: Parameters<typeof addEntry>[2]) => addEntry(c, key, { title: `${key} zebra`, parties: said, ...o });
  for (const state of PUBLICATION_STATES) {
    const common = { state, title: `${state} zebra` };
    await addMeeting(c, `meeting/${state}`, { ...common, platform, rule: "on_the_record", participants: [{ name: "Somebody Present" }] });
    await addIssue(c, `issue/${state}`, { ...common, under: [platform] });
    await addPerson(c, `person/${state}`, common);
    await addOrganization(c, `organization/${state}`, common);
    await addSource(c, `source/${state}`, common);
    await addPlatform(c, `platform/${state}`, common);
    await addPlace(c, `place/${state}`, { ...common, parent: place });
    await addTopic(c, `topic/${state}`, { ...common, parent: topic });
    await addLegalAct(c, `legal_act/${state}`, { ...common, predecessor: legalAct });
    await addActivity(c, `activity/${state}`, { ...common, place, organizer: id(`organization/${state}`) });
    await addStatistic(c, `statistic/${state}`, common);
    await c.db.insert(meetingPlaces).values([{ meetingId: id(`meeting/${state}`), placeId: place, order: 1 }, { meetingId: id(`meeting/${state}`), placeId: guessed, order: 2, candidate: true }]);
    await entry(`entry/${state}`, { state, issue, platform, under: [activity] });
    await entry(`entry under meeting/${state}`, { issue, meeting: id(`meeting/${state}`) });
    await entry(`entry under issue/${state}`, { issue: id(`issue/${state}`), platform });
    await entry(`entry under platform/${state}`, { issue, platform: id(`platform/${state}`) });
  }
  await entry("entry/parties", { issue, platform, state: "submitted", channel: "parties" });
  await entry("entry/parties draft", { issue, state: "draft", channel: "parties" });
  await entry("entry/parties withdrawn", { issue, state: "withdrawn", channel: "parties" });
  await entry("entry/own organization", { issue, platform, state: "submitted", channel: "own_organization" });
  await entry("entry/parties under hidden issue", { issue: id("issue/embargoed"), state: "submitted", channel: "parties" });
  await c.db.insert(issueParties).values({ issueId: id("issue/embargoed"), role: "asked", organizationId: id("ministry") });
  await entry("entry/merged", { issue, platform, mergedInto: id("entry/released") });
  await addMeeting(c, "meeting/merged", { platform, title: "merged zebra", mergedInto: id("meeting/released") });
  await addMeeting(c, "meeting/merged into hidden", { platform, title: "merged zebra", mergedInto: id("meeting/draft") });
  for (const row of await c.db.select({ id: records.id }).from(records)) {
    await addClaim(c, row.id, { sourceId: source });
    await c.db.insert(events).values({ recordId: row.id, verb: "imported", actorRole: "system", at: days(-2) });
    await addClaim(c, row.id, { field: "event", valueRecordId: legalAct });
    await c.db.insert(names).values({ recordId: row.id, text: "other name", lang: "en", kind: "variant" });
    await c.db.insert(recordTopics).values({ recordId: row.id, topicId: topic });
    await c.db.insert(quotations).values({ recordId: row.id, text: "So it was.", lang: "en", speakerId: person, sourceId: source });
    await c.db.insert(links).values([{ type: "similar_to", fromId: platform, toId: row.id }, { type: "led_to", fromId: row.id, toId: platform }]);
  }
  await indexAll(c);
  const made = await c.db.select({ id: records.id, title: records.title }).from(records);
  for (const key of allKeys()) if (made.some((r) => r.id === id(key))) keys.set(id(key), key);
}, 60_000);

const SPECIAL = ["entry/parties", "entry/parties draft", "entry/parties withdrawn", "entry/own organization", "entry/parties under hidden issue", "entry/merged", "meeting/merged", "meeting/merged/entry", "meeting/merged into hidden", "meeting/merged into hidden/entry"];
const allKeys = () => [...PUBLICATION_STATES.flatMap((s) => [...KINDS.map((k) => `${k}/${s}`), `meeting/${s}/entry`, `entry under meeting/${s}`, `entry under issue/${s}`, `entry under platform/${s}`]), ...SPECIAL];
const idsOf = (prefix: string) => [...keys].filter(([, key]) => key.startsWith(prefix)).map(([recordId]) => recordId);

/** Of the given ids those for which a page is there. */
const there = async (ids: string[], page: (recordId: string) => Promise<unknown>) => {
  const found = [];
  for (const recordId of ids) if ((await page(recordId)) !== undefined) found.push(recordId);
  return found;
};
const idOf = (r: { id: string }) => r.id;
const linkIdOf = (r: { link: { id: string } }) => r.link.id;
const underTopic = (t: TopicPage) => [...t.meetings.map(linkIdOf), ...[...t.issues, ...t.activities, ...t.entries, ...t.others].map(idOf)];
const ENTRIES = ["meeting/released/entry", "entry/released", "entry under meeting/released", "entry under issue/released", "entry under platform/released"];
const ENTRIES_SAID = ENTRIES.filter((key) => key !== "meeting/released/entry");
const UNDER_ISSUE = ["entry/released", "entry under meeting/released", "entry under platform/released"];
const OWN_PUBLIC = ["person", "organization", "source", "platform", "meeting", "issue", "place", "topic", "legal_act", "activity", "statistic"].map((kind) => `${kind}/released`);
/** Of every record there is, what may be seen somewhere. */
const EVERYTHING = { everybody: [...ENTRIES, ...OWN_PUBLIC], parties: ["entry/parties"] };

type Door = { opens: (actor: Actor) => Promise<string[]>; everybody: string[]; parties?: string[] };
const PUBLIC_DOORS: Record<string, Door> = {
  timeline: { opens: async (a) => (await listTimeline(a, NO_FILTER, [], "en", NOW, c)).entries.map(idOf), everybody: ENTRIES, parties: ["entry/parties"] },
  "timeline of a platform": { opens: async (a) => (await listTimeline(a, NO_FILTER, [id("platform")], "en", NOW, c)).entries.map(idOf), everybody: ["meeting/released/entry", "entry/released", "entry under issue/released"], parties: ["entry/parties"] },
  "timeline by free text": { opens: async (a) => (await listTimeline(a, { ...NO_FILTER, q: "zebra" }, [], "en", NOW, c)).entries.map(idOf), everybody: ENTRIES, parties: ["entry/parties"] },
  "home's latest entries": { opens: async (a) => (await listLatestEntries(a, 100, "en", NOW, c)).map(idOf), everybody: ENTRIES },
  search: { opens: async (a) => (await search(a, "zebra", "en", NOW, c)).hits.map(idOf), everybody: [...ENTRIES_SAID, ...OWN_PUBLIC], parties: ["entry/parties"] },
  "entry page": { opens: (a) => there(idsOf("entry"), (e) => getEntry(a, e, "en", NOW, c)), everybody: ENTRIES_SAID, parties: ["entry/parties"] },
  "meeting list": { opens: async (a) => (await listMeetings(a, {}, "en", NOW, c)).meetings.map(linkIdOf), everybody: ["meeting/released"] },
  "entry page of a meeting's own entry": { opens: (a) => there(idsOf("meeting/").filter((r) => keys.get(r)!.endsWith("/entry")), (e) => getEntry(a, e, "en", NOW, c)), everybody: ["meeting/released/entry"] },
  "meeting page": { opens: (a) => there(idsOf("meeting/").filter((r) => !keys.get(r)!.endsWith("/entry")), (m) => getMeeting(a, m, "en", NOW, c)), everybody: ["meeting/released"] },
  "entries of a meeting page": { opens: async (a) => (await Promise.all(idsOf("meeting/").map((m) => getMeeting(a, m, "en", NOW, c)))).flatMap((m) => m?.entries.map(idOf) ?? []), everybody: ["meeting/released/entry", "entry under meeting/released"] },
  "meetings of a platform page": { opens: async (a) => (await getPlatform(a, id("platform"), "en", NOW, c))!.meetings.map(linkIdOf), everybody: ["meeting/released"] },
  "last sitting of a platform": { opens: async (a) => (await listPlatforms(a, "en", NOW, c)).flatMap((p) => p.lastSitting?.link.id ?? []), everybody: ["meeting/released"] },
  "issue list": { opens: async (a) => (await listIssues(a, "en", NOW, c)).map(linkIdOf), everybody: ["issue/released"] },
  "issue page": { opens: (a) => there(idsOf("issue/"), (i) => getIssue(a, i, "en", NOW, c)), everybody: ["issue/released"] },
  "issue for an action": { opens: (a) => there(idsOf("issue/"), (i) => getIssueForAction(a, i, NOW, c)), everybody: ["issue/released"] },
  chronology: { opens: async (a) => (await getIssue(a, id("issue"), "en", NOW, c))!.chronology.map(({ entry }) => entry.id), everybody: UNDER_ISSUE, parties: ["entry/parties"] },
  "claims about the chronology": { opens: async (a) => (await getIssue(a, id("issue"), "en", NOW, c))!.entryClaims.map((claim) => claim.recordId), everybody: UNDER_ISSUE, parties: ["entry/parties"] },
  "issues of a platform page": { opens: async (a) => (await listPlatformIssues(a, id("platform"), "en", NOW, c)).lines.map((line) => line.link.id), everybody: ["issue/released"] },
  "entries of an organisation": { opens: async (a) => (await getOrganization(a, id("authors"), "en", NOW, c))!.entries.map(idOf), everybody: ENTRIES_SAID, parties: ["entry/parties"] },
  "entries of a person": { opens: async (a) => (await getPerson(a, id("person"), "en", NOW, c))!.entries.map(idOf), everybody: ENTRIES_SAID, parties: ["entry/parties"] },
  "people list": { opens: async (a) => (await listPeople(a, "en", NOW, c)).map(linkIdOf), everybody: ["person/released"] },
  "person page": { opens: (a) => there(idsOf("person/"), (p) => getPerson(a, p, "en", NOW, c)), everybody: ["person/released"] },
  "organisation list": { opens: async (a) => (await listOrganizations(a, "en", NOW, c)).map(linkIdOf), everybody: ["organization/released"] },
  "organisation page": { opens: (a) => there(idsOf("organization/"), (o) => getOrganization(a, o, "en", NOW, c)), everybody: ["organization/released"] },
  "platform list": { opens: async (a) => (await listPlatforms(a, "en", NOW, c)).map(linkIdOf), everybody: ["platform/released"] },
  "platform choices of a form": { opens: async (a) => (await listPlatformChoices(a, "en", NOW, c)).map(idOf), everybody: ["platform/released"] },
  "platforms of a filter": { opens: async (a) => (await Promise.all(PUBLICATION_STATES.map((s) => platformIdsOf(a, [`platform-${s}`], NOW, c)))).flatMap((ids) => ids ?? []), everybody: ["platform/released"] },
  "platform page": { opens: (a) => there(idsOf("platform/"), (p) => getPlatform(a, p, "en", NOW, c)), everybody: ["platform/released"] },
  "source page": { opens: (a) => there(idsOf("source/"), (s) => getSource(a, s, "en", NOW, c)), everybody: ["source/released"] },
  "source list": { opens: async (a) => (await listSources(a, "en", NOW, c)).map(linkIdOf), everybody: ["source/released"] },
  "what rests on a source": { opens: async (a) => (await getSource(a, id("source"), "en", NOW, c))!.restsOn.map(idOf), everybody: [...ENTRIES, ...OWN_PUBLIC], parties: ["entry/parties"] },
  "other names": { opens: async (a) => (await Promise.all([...keys.keys()].map(async (r) => ((await listNames(a, r, "en", NOW, c)).length > 0 ? [r] : [])))).flat(), everybody: [...ENTRIES, ...OWN_PUBLIC], parties: ["entry/parties"] },
  "trail of an issue": { opens: async (a) => (await trailOf(a, id("issue"), "en", NOW, c)).map((l) => l.record.id), everybody: UNDER_ISSUE, parties: ["entry/parties"] },
  "trail of a platform": { opens: async (a) => (await trailOf(a, id("platform"), "en", NOW, c)).map((l) => l.record.id), everybody: ["meeting/released", "meeting/released/entry", "entry/released", "issue/released", "entry under issue/released"], parties: ["entry/parties"] },
  "trail of the record itself": { opens: async (a) => (await Promise.all(idsOf("entry").map((r) => trailOf(a, r, "en", NOW, c)))).flatMap((lines) => lines.map((l) => l.record.id)), everybody: ENTRIES_SAID, parties: ["entry/parties"] },
  "place list": { opens: async (a) => (await listPlaces(a, "en", NOW, c)).map(linkIdOf), everybody: ["place/released"] },
  "place page": { opens: (a) => there(idsOf("place/"), (p) => getPlace(a, p, "en", NOW, c)), everybody: ["place/released"] },
  "places within a place": { opens: async (a) => (await getPlace(a, id("place"), "en", NOW, c))!.within.map(idOf), everybody: ["place/released"] },
  "meetings at a place": { opens: async (a) => (await getPlace(a, id("place"), "en", NOW, c))!.dated.map(linkIdOf), everybody: ["meeting/released"] },
  "meetings perhaps at a place": { opens: async (a) => (await getPlace(a, id("guessed place"), "en", NOW, c))!.perhaps.map(linkIdOf), everybody: ["meeting/released"] },
  "activities at a place": { opens: async (a) => (await getPlace(a, id("place"), "en", NOW, c))!.activities.map(idOf), everybody: ["activity/released"] },
  "meetings by id": { opens: async (a) => (await listMeetingsOf(a, [...keys.keys()], "en", NOW, c)).map(linkIdOf), everybody: ["meeting/released"] },
  "topic list": { opens: async (a) => (await listTopics(a, "en", NOW, c)).map(linkIdOf), everybody: ["topic/released"] },
  "topic page": { opens: (a) => there(idsOf("topic/"), (p) => getTopic(a, p, "en", NOW, c)), everybody: ["topic/released"] },
  "narrower topics": { opens: async (a) => (await getTopic(a, id("topic"), "en", NOW, c))!.narrower.map(idOf), everybody: ["topic/released"] },
  "records under a topic": { opens: async (a) => underTopic((await getTopic(a, id("topic"), "en", NOW, c))!), ...EVERYTHING },
  "topics of a record": { opens: async (a) => there([...keys.keys()], async (r) => (await listTopicsOf(a, r, "en", NOW, c))[0]), ...EVERYTHING },
  "legal act list": { opens: async (a) => (await listLegalActs(a, "en", NOW, c)).map(linkIdOf), everybody: ["legal_act/released"] },
  "legal act page": { opens: (a) => there(idsOf("legal_act/"), (l) => getLegalAct(a, l, "en", NOW, c)), everybody: ["legal_act/released"] },
  "successors of a legal act": { opens: async (a) => (await getLegalAct(a, id("legal act"), "en", NOW, c))!.successors.map(idOf), everybody: ["legal_act/released"] },
  "entries that name a legal act": { opens: async (a) => (await getLegalAct(a, id("legal act"), "en", NOW, c))!.entries.map(idOf), everybody: ENTRIES, parties: ["entry/parties"] },
  "records that name a legal act": { opens: async (a) => (await getLegalAct(a, id("legal act"), "en", NOW, c))!.mentions.map(linkIdOf), everybody: OWN_PUBLIC },
  "mentions": { opens: async (a) => (await listMentions(a, id("legal act"), "en", NOW, c)).map(linkIdOf), ...EVERYTHING },
  "activity list": { opens: async (a) => (await listActivities(a, "en", NOW, c)).map(linkIdOf), everybody: ["activity/released"] },
  "activity page": { opens: (a) => there(idsOf("activity/"), (x) => getActivity(a, x, "en", NOW, c)), everybody: ["activity/released"] },
  "entries of an activity": { opens: async (a) => (await getActivity(a, id("activity"), "en", NOW, c))!.entries.map(idOf), everybody: ["entry/released"] },
  "statistic list": { opens: async (a) => (await listStatistics(a, "en", NOW, c)).map(linkIdOf), everybody: ["statistic/released"] },
  "statistic page": { opens: (a) => there(idsOf("statistic/"), (x) => getStatistic(a, x, "en", NOW, c)), everybody: ["statistic/released"] },
  "quotations": { opens: async (a) => (await listQuotations(a, [...keys.keys()], "en", NOW, c)).map((q) => q.recordId), ...EVERYTHING },
  "links from a record": { opens: async (a) => (await listLinks(a, id("platform"), "en", NOW, c)).flatMap((l) => (l.direction === "out" ? l.other.id : [])), ...EVERYTHING },
  "links to a record": { opens: async (a) => (await listLinks(a, id("platform"), "en", NOW, c)).flatMap((l) => (l.direction === "in" ? l.other.id : [])), ...EVERYTHING },
  "links of a record": { opens: (a) => there([...keys.keys()], async (r) => (await listLinks(a, r, "en", NOW, c))[0]), ...EVERYTHING },
  "address": {
    opens: async (a) => (await Promise.all([...keys].map(async ([recordId, key]) => {
      const kind = key.startsWith("entry") || key.endsWith("/entry") ? "entry" as const : KINDS.find((k) => key.startsWith(k))!;
      const found = await findBySlug(a, kind, kind === "entry" ? recordId : key.replace(/[^a-z0-9]+/g, "-"), NOW, c);
      return found?.as === "record" ? [found.id] : [];
    }))).flat(),
    everybody: [...ENTRIES, ...OWN_PUBLIC], parties: ["entry/parties"],
  },
};

/** PGlite is slow: there one role of each sort that the predicate tells apart. */
const READERS: ActorKey[] = isPostgres ? ["visitor", "liaison", "editor"] : ROLES;

describe.each(Object.entries(PUBLIC_DOORS))("%s", (_, { opens, everybody, parties = [] }) => {
  withDatabase.each(READERS)("as %s", async (role) => {
    const seen = (await opens(actors[role])).flatMap((recordId) => keys.get(recordId) ?? []);
    expect([...new Set(seen)].sort()).toEqual([...everybody, ...(PARTIES.includes(role) ? parties : [])].sort());
  });
});

/** Pages of one's own work: what `visibleTo` lets through, by role. */
const VISIBLE: Record<string, PublicationState[]> = {
  visitor: ["released"],
  admin: ["released"],
  outsider: ["released"],
  liaison: ["released"],
  learner: ["released"],
  author: [...PUBLICATION_STATES],
  colleague: [...PUBLICATION_STATES],
  editor: ["submitted", "embargoed", "released", "withdrawn"],
  system: [...PUBLICATION_STATES],
};

describe.each(Object.entries(VISIBLE))("as %s", (role, states) => {
  const actor = actors[role as ActorKey];

  withDatabase("a meeting is previewed, and a thing acted upon, in the states this role may read", async () => {
    for (const state of PUBLICATION_STATES) {
      const may = states.includes(state);
      expect((await previewMeeting(actor, id(`meeting/${state}`), "en", NOW, c)) !== undefined, state).toBe(may);
      expect((await loadThing(actor, id(`meeting/${state}`), NOW, c))?.readable, state).toBe(may);
      expect((await loadThing(actor, id(`entry/${state}`), NOW, c))?.readable, state).toBe(may);
    }
  });

  withDatabase("a text of the parties or of the own organisation is readable for them alone", async () => {
    const readable = async (key: string) => (await loadThing(actor, id(key), NOW, c))?.readable;
    const own = ["author", "colleague", "system"].includes(role);
    expect(await readable("entry/parties")).toBe(own || role === "liaison");
    expect(await readable("entry/parties draft")).toBe(own);
    expect(await readable("entry/own organization")).toBe(own);
    expect(await readable("entry/parties under hidden issue")).toBe(own);
  });

  withDatabase("names as typed are there for the author organisation alone", async () => {
    for (const state of PUBLICATION_STATES) expect((await getTypedMeeting(actor, id(`meeting/${state}`), NOW, c)) !== undefined, state).toBe(["author", "colleague"].includes(role));
  });

  withDatabase("the desk shows the own organisation's records, the queue what this role may release or return", async () => {
    const desk = (await listOwnRecords(actor, {}, NOW, c)).lines.flatMap((l) => keys.get(l.id) ?? []);
    const written = [...keys.values()].filter((key) => /^(meeting|entry|issue|organization)/.test(key) && !key.endsWith("/entry") && !key.includes("/merged"));
    expect(desk.sort()).toEqual(["author", "colleague"].includes(role) ? written.sort() : []);
    const waiting = (await listWaiting(actor, {}, "en", NOW, c)).lines.flatMap((l) => keys.get(l.id) ?? []);
    const submitted = KINDS.map((kind) => `${kind}/submitted`).sort();
    const ownWords = submitted.filter((key) => /^(entry|issue|meeting)/.test(key)); // an organisation's record states no one's words: an editor releases it
    expect(waiting.sort()).toEqual({ editor: submitted, colleague: ownWords }[role] ?? []);
  });

  withDatabase("names of records are given only of what is shown, besides one's own", async () => {
    const links = await linksTo(actor, [...keys.keys()], "en", NOW, c);
    const seen = [...links.keys()].map((recordId) => keys.get(recordId)!);
    const shown = [...ENTRIES, ...OWN_PUBLIC, ...(PARTIES.includes(role as ActorKey) ? ["entry/parties"] : [])];
    const own = [...keys.values()].filter((key) => /^(meeting|issue|entry|organization)/.test(key));
    const withOwn = ["author", "colleague"].includes(role) ? [...new Set([...shown, ...own])] : shown;
    expect(seen.sort()).toEqual(withOwn.sort());
  });
});

describe("an address", () => {
  withDatabase.each(ROLES)("says of a withdrawn record that it was withdrawn, and leads on from a merged one, as %s", async (role) => {
    const find = (kind: "meeting" | "entry" | "issue", slug: string) => findBySlug(actors[role], kind, slug, NOW, c);
    expect(await find("meeting", "meeting-withdrawn")).toEqual({ as: "tombstone", withdrawnAt: days(-1) });
    expect(await find("entry", id("entry/withdrawn"))).toEqual({ as: "tombstone", withdrawnAt: days(-1) });
    expect(await find("meeting", "meeting-merged")).toEqual({ as: "moved", slug: "meeting-released" });
    expect(await find("entry", id("entry/merged"))).toEqual({ as: "moved", slug: id("entry/released") });
    expect(await find("meeting", "meeting-merged-into-hidden")).toBeUndefined();
  });

  withDatabase("that was never public looks like one that was never given, also after its withdrawal", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "withdrawn in embargo", { state: "withdrawn", releasedAt: days(-0.5) });
    await addEntry(c, "for parties", { state: "withdrawn", channel: "parties" });
    for (const role of ROLES) {
      expect(await findBySlug(actors[role], "meeting", "withdrawn-in-embargo", NOW, c)).toBe(await findBySlug(actors[role], "meeting", "no-such-meeting", NOW, c));
      expect(await findBySlug(actors[role], "entry", id("for parties"), NOW, c)).toBeUndefined();
    }
  });

  withDatabase("of old leads to the new one, while that is public", async ({ c }) => {
    await addCast(c);
    await addIssue(c, "renamed", { slug: "new-name" });
    await addIssue(c, "renamed draft", { slug: "new-draft", state: "draft" });
    await c.db.insert(formerSlugs).values([{ kind: "issue", slug: "old-name", recordId: id("renamed") }, { kind: "issue", slug: "old-draft", recordId: id("renamed draft") }]);
    expect(await findBySlug(actors.visitor, "issue", "old-name", NOW, c)).toEqual({ as: "moved", slug: "new-name" });
    expect(await findBySlug(actors.visitor, "issue", "old-draft", NOW, c)).toBeUndefined();
    expect(await findBySlug(actors.visitor, "meeting", "old-name", NOW, c)).toBeUndefined();
  });
});

describe("the gate", () => {
  withDatabase("opens at the release instant and not before", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "embargoed", { releasedAt: NOW });
    const at = async (now: Date) => [(await getMeeting(actors.visitor, id("embargoed"), "en", now, c)) !== undefined, (await listTimeline(actors.visitor, NO_FILTER, [], "en", now, c)).entries.length];
    expect(await at(new Date(NOW.getTime() - 1))).toEqual([false, 0]);
    expect(await at(NOW)).toEqual([true, 1]);
  });

  withDatabase("hides from an editor a submitted text of a parent that is still a draft", async ({ c }) => {
    await addCast(c);
    await addIssue(c, "draft issue", { state: "draft" });
    await addEntry(c, "child", { issue: id("draft issue"), state: "submitted" });
    expect((await loadThing(actors.editor, id("child"), NOW, c))?.readable).toBe(false);
    expect((await listWaiting(actors.editor, {}, "en", NOW, c)).lines).toEqual([]);
    expect((await loadThing(actors.colleague, id("child"), NOW, c))?.readable).toBe(true);
  });

  withDatabase("counts a post as its body when it asks who is party", async ({ c }) => {
    await addCast(c);
    await addPost(c, "minister", { organization: id("ministry") });
    await addIssue(c, "issue", { parties: [{ role: "responsible", post: id("minister") }] });
    await addEntry(c, "text", { issue: id("issue"), state: "submitted", channel: "parties" });
    expect((await loadThing(actors.liaison, id("text"), NOW, c))?.readable).toBe(true);
    expect((await loadThing(actors.outsider, id("text"), NOW, c))?.readable).toBe(false);
  });

  withDatabase("leaves no trace of a hidden author, party, holder or claimant beside what is public", async ({ c }) => {
    await addCast(c);
    await addOrganization(c, "hidden body", { state: "submitted", title: "Secret Body", side: "government", by: null });
    await addPerson(c, "unnamed", { basis: "none", title: "Private Person" });
    await addIssue(c, "issue", { parties: [{ role: "responsible", organization: id("hidden body"), basis: "official_capacity" }, { role: "asked", person: id("unnamed"), basis: "public_source" }] });
    await addEntry(c, "entry", { issue: id("issue"), kind: "undertaking", by: null, parties: [{ role: "speaker", person: id("unnamed"), basis: "official_capacity" }, { role: "speaker", organization: id("hidden body") }] });
    await c.db.insert(commitments).values({ id: id("entry"), holderId: id("unnamed"), basis: "spoken" });
    await addClaim(c, id("issue"), { claimedByPersonId: id("unnamed"), valueRecordId: id("unnamed") });
    await c.db.update(records).set({ authorOrganizationId: id("hidden body") }).where(eq(records.id, id("entry")));
    for (const role of ["visitor", "editor", "liaison"] as const) {
      const page = await getIssue(actors[role], id("issue"), "en", NOW, c);
      expect(page?.chronology).toHaveLength(1);
      expect(JSON.stringify([page, await listTimeline(actors[role], NO_FILTER, [], "en", NOW, c)])).not.toMatch(/Secret Body|Private Person/);
      expect(page?.parties.filter((p) => p.party.label?.text === "")).toEqual([]);
      expect(page?.chronology[0]?.entry.speakers.filter((s) => s.label.text === "")).toEqual([]);
    }
  });

  withDatabase("gives the timeline's years only of what is shown", async ({ c }) => {
    await addCast(c);
    await addEntry(c, "old draft", { when: "2009-01", state: "draft" });
    await addEntry(c, "embargoed", { when: "2015", state: "embargoed" });
    await addEntry(c, "released", { when: "2021-01-26" });
    await addEntry(c, "of a decade", { when: "199X" });
    expect(await listTimelineYears(actors.visitor, NOW, c)).toEqual([2021]);
  });
});

describe("a person without a naming basis", () => {
  withDatabase("has no page, no address, is in no list and is not found", async ({ c }) => {
    await addCast(c);
    await addPerson(c, "unnamed", { basis: "none", title: "Private Person" });
    await addRecord(c, "entry", "unrelated", { title: "Something else" });
    await indexAll(c);
    for (const role of ROLES) {
      const actor = actors[role];
      expect(await getPerson(actor, id("unnamed"), "en", NOW, c)).toBeUndefined();
      expect(await findBySlug(actor, "person", "unnamed", NOW, c)).toBeUndefined();
      expect(await listPeople(actor, "en", NOW, c)).toEqual([]);
      expect((await search(actor, "Private Person", "en", NOW, c)).hits).toEqual([]);
      expect(await linksTo(actor, [id("unnamed")], "en", NOW, c)).toEqual(new Map());
    }
  });
});
