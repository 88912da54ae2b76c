import { v5 } from "uuid";
import type { Connection } from "@/db/client";
import { indexMissing } from "@/db/prepare";
import * as schema from "@/db/schema";
import { type Actor, type Member, SYSTEM, VISITOR } from "@/lib/actor";
import { sortKey } from "@/lib/edtf";
import type { EntryKind, EntryPartyRole } from "@/lib/entries";
import type { IssuePartyRole } from "@/lib/issues";
import type { FollowUpInput, MeetingInput } from "@/lib/inputs";
import type { ParticipantRole } from "@/lib/meetings";
import type { AttributionRule, NamingBasis } from "@/lib/naming";
import type { Side } from "@/lib/organizations";
import type { Channel, PublicationState, RecordKind } from "@/lib/records";
import type { Role } from "@/lib/users";

/** The moment at which every test takes place; the clock is a parameter everywhere. */
export const NOW = new Date("2026-12-01T10:00:00Z");
export const minutes = (n: number) => new Date(NOW.getTime() + n * 60_000);
export const days = (n: number) => minutes(n * 24 * 60);

/** The id of a row by its key, the same in every run. */
export const id = (key: string) => v5(key, "6f1f64ce-3ad3-4c0d-9f55-6b6e2d4c7a10");

/** Organisations and accounts of every role, once. `authors` wrote what is looked at; the ministry is the body concerned. */
const ORGANIZATIONS = {
  authors: { side: "civil_society", practice: false, title: "Bureau of Authors" },
  others: { side: "civil_society", practice: false, title: "Society of Others" },
  ministry: { side: "government", practice: false, title: "Ministry of Answers" },
  practiceNgo: { side: "civil_society", practice: true, title: "Practice NGO" },
  practiceAuthority: { side: "government", practice: true, title: "Practice Authority" },
} as const satisfies Record<string, { side: Side; practice: boolean; title: string }>;
export type OrganizationKey = keyof typeof ORGANIZATIONS;

const USERS = {
  author: { role: "ngo", organization: "authors", coordinator: false },
  colleague: { role: "ngo", organization: "authors", coordinator: true },
  outsider: { role: "ngo", organization: "others", coordinator: false },
  liaison: { role: "liaison", organization: "ministry", coordinator: false },
  learner: { role: "ngo", organization: "practiceNgo", coordinator: true },
  editor: { role: "editor", organization: null, coordinator: false },
  admin: { role: "admin", organization: null, coordinator: false },
} as const satisfies Record<string, { role: Role; organization: OrganizationKey | null; coordinator: boolean }>;
export type UserKey = keyof typeof USERS;

const member = (key: UserKey): Member => {
  const { role, organization, coordinator } = USERS[key];
  const practice = organization !== null && ORGANIZATIONS[organization].practice;
  return { kind: "member", userId: id(`user/${key}`), sessionId: id(`session/${key}`), role, organizationId: organization && id(organization), organizationPractice: practice, coordinator, name: key };
};

export const actors = {
  visitor: VISITOR, system: SYSTEM, author: member("author"), colleague: member("colleague"), outsider: member("outsider"), liaison: member("liaison"),
  learner: member("learner"), editor: member("editor"), admin: member("admin"),
} satisfies Record<string, Actor>;
export type ActorKey = keyof typeof actors;

/** Writes countries, organisations and accounts. Everything else is added by what a test is about. */
export async function addCast(c: Connection): Promise<void> {
  await c.db.insert(schema.countries).values(["KZ", "TJ", "UZ"].map((code) => ({ code, names: { en: code, ru: code, kk: code, tg: code } })));
  for (const [key, { side, practice, title }] of Object.entries(ORGANIZATIONS)) await addOrganization(c, key, { side, practice, title, by: null, country: "KZ" });
  for (const [key, { organization, ...user }] of Object.entries(USERS)) {
    await c.db.insert(schema.users).values({ ...user, id: id(`user/${key}`), email: `${key.toLowerCase()}@example.org`, name: key, passwordHash: "-", organizationId: organization && id(organization), createdAt: days(-30) });
  }
}

type RecordOptions = {
  title?: string;
  summary?: string;
  state?: PublicationState;
  /** Whose words: a user of the cast, by default the author; null for nobody's. */
  by?: UserKey | null;
  channel?: Channel;
  country?: string | null;
  /** EDTF; null where no date is known. */
  when?: string | null;
  under?: string[];
  practice?: boolean;
  slug?: string | null;
  classification?: string;
  mergedInto?: string;
  releasedAt?: Date;
};

/** A record of any kind in a given state of publication. It has a slug in every state, so that a gate that forgets is found out. */
export async function addRecord(c: Connection, kind: RecordKind, key: string, o: RecordOptions = {}): Promise<string> {
  const by = o.by === undefined ? "author" : o.by;
  const organization = by && USERS[by].organization;
  await c.db.insert(schema.records).values({
    id: id(key), kind, classification: o.classification ?? null, slug: o.slug === undefined ? (kind === "entry" ? null : key.toLowerCase().replace(/[^a-z0-9]+/g, "-")) : o.slug, country: o.country === undefined ? "KZ" : o.country,
    title: o.title ?? key, summary: o.summary ?? null, lang: "en", sortKey: sortKey(o.when), channel: o.channel ?? "public", authorOrganizationId: organization && id(organization), practice: o.practice ?? false,
    createdAt: days(-10), createdBy: by && id(`user/${by}`), modifiedAt: days(-10), mergedIntoId: o.mergedInto ?? null, ...stampsOf(o.state ?? "released", o.releasedAt),
  });
  if (o.under?.length) await c.db.insert(schema.recordParents).values(o.under.map((parentId) => ({ recordId: id(key), parentId, sortKey: sortKey(o.when) })));
  return id(key);
}

/** The stamps that give a state at NOW. */
function stampsOf(state: PublicationState, releasedAt = days(-2)): Partial<typeof schema.records.$inferInsert> {
  const submitted = { submittedAt: days(-4) };
  if (state === "draft") return {};
  if (state === "submitted") return submitted;
  if (state === "returned") return { ...submitted, returnedAt: days(-3), returnReason: "personal_data", returnText: "Too much." };
  if (state === "embargoed") return { ...submitted, checkedAt: days(-2), releasedAt: days(7) };
  const released = { ...submitted, checkedAt: releasedAt, releasedAt };
  return state === "released" ? released : { ...released, withdrawnAt: days(-1), withdrawReason: "author" as const };
}

export async function addOrganization(c: Connection, key: string, o: RecordOptions & { side?: Side | null } = {}): Promise<string> {
  await addRecord(c, "organization", key, o);
  await c.db.insert(schema.organizations).values({ id: id(key), side: o.side ?? null, practice: o.practice ?? false });
  return id(key);
}

export async function addPlatform(c: Connection, key: string, o: RecordOptions & { secondPersonReleases?: boolean } = {}): Promise<string> {
  await addRecord(c, "platform", key, { by: null, ...o });
  await c.db.insert(schema.platforms).values({ id: id(key), secondPersonReleases: o.secondPersonReleases ?? true });
  return id(key);
}

export async function addPerson(c: Connection, key: string, o: RecordOptions & { basis?: NamingBasis } = {}): Promise<string> {
  await addRecord(c, "person", key, { by: null, ...o });
  await c.db.insert(schema.people).values({ id: id(key), namingBasis: o.basis ?? "official_capacity" });
  return id(key);
}

export async function addPost(c: Connection, key: string, o: RecordOptions & { organization: string; holder?: string }): Promise<string> {
  await addRecord(c, "post", key, { by: null, ...o });
  await c.db.insert(schema.posts).values({ id: id(key), organizationId: o.organization });
  if (o.holder) await c.db.insert(schema.memberships).values({ id: id(`${key}/holder`), memberPersonId: o.holder, inPostId: id(key), role: "head" });
  return id(key);
}

export async function addSource(c: Connection, key: string, o: RecordOptions = {}): Promise<string> {
  await addRecord(c, "source", key, { by: null, ...o });
  await c.db.insert(schema.sources).values({ id: id(key), url: `https://source.example/${encodeURIComponent(key)}` });
  return id(key);
}

type ParticipantSeed = { name: string; person?: string; post?: string; organization?: string; category?: string; basis?: NamingBasis; role?: ParticipantRole } & Partial<Pick<typeof schema.participants.$inferInsert, "onBehalfOfId" | "count" | "countQualifier" | "presence" | "mode" | "note">>;

export async function addPlace(c: Connection, key: string, o: RecordOptions & { parent?: string; at?: [latitude: number, longitude: number] } = {}): Promise<string> {
  await addRecord(c, "place", key, { by: null, ...o });
  await c.db.insert(schema.places).values({ id: id(key), parentId: o.parent ?? null, latitude: o.at?.[0] ?? null, longitude: o.at?.[1] ?? null, coordinateConfidence: o.at ? "high" : null });
  return id(key);
}

export async function addTopic(c: Connection, key: string, o: RecordOptions & { parent?: string } = {}): Promise<string> {
  await addRecord(c, "topic", key, { by: null, ...o });
  await c.db.insert(schema.topics).values({ id: id(key), scheme: "a-scheme", code: key, parentId: o.parent ?? null });
  return id(key);
}

export async function addLegalAct(c: Connection, key: string, o: RecordOptions & { predecessor?: string; number?: string } = {}): Promise<string> {
  await addRecord(c, "legal_act", key, { by: null, ...o });
  await c.db.insert(schema.legalActs).values({ id: id(key), number: o.number ?? null, adopted: o.when ?? null, predecessorId: o.predecessor ?? null });
  return id(key);
}

export async function addActivity(c: Connection, key: string, o: RecordOptions & { place?: string; organizer?: string; supporter?: string } = {}): Promise<string> {
  await addRecord(c, "activity", key, { by: null, ...o });
  await c.db.insert(schema.activities).values({ id: id(key), starts: o.when ?? null, status: "completed", placeId: o.place ?? null });
  const parties = ([["organizer", o.organizer], ["supporter", o.supporter]] as const).flatMap(([role, organizationId]) => (organizationId ? [{ id: id(`${key}/${role}`), activityId: id(key), role, organizationId }] : []));
  if (parties.length > 0) await c.db.insert(schema.activityParties).values(parties);
  return id(key);
}

export async function addStatistic(c: Connection, key: string, o: RecordOptions & { measure?: string; unit?: string } = {}): Promise<string> {
  await addRecord(c, "statistic", key, { by: null, ...o });
  await c.db.insert(schema.statistics).values({ id: id(key), measure: o.measure ?? "registered", unit: o.unit ?? "NGOs" });
  return id(key);
}

/** A meeting with the timeline entry it writes of itself, whose key is `{key}/entry`. */
export async function addMeeting(c: Connection, key: string, o: RecordOptions & { platform?: string; rule?: AttributionRule; participants?: ParticipantSeed[] } = {}): Promise<string> {
  const platform = o.platform ? [o.platform] : [];
  const when = o.when === undefined ? "2026-11-05" : o.when;
  await addRecord(c, "meeting", key, { ...o, when, under: [...platform, ...(o.under ?? [])] });
  await c.db.insert(schema.meetings).values({ id: id(key), platformId: o.platform ?? null, starts: when, attributionRule: o.rule ?? "role_only" });
  await addRecord(c, "entry", `${key}/entry`, { ...o, when, title: "", classification: "meeting", slug: null, under: [id(key), ...platform] });
  await c.db.insert(schema.entries).values({ id: id(`${key}/entry`), occurred: when, meetingId: id(key), ofMeetingId: id(key), platformId: o.platform ?? null });
  for (const [order, p] of (o.participants ?? []).entries()) {
    await c.db.insert(schema.participants).values({
      id: id(`${key}/participant/${order}`), meetingId: id(key), order, nameAsRecorded: p.name, lang: "en", personId: p.person, postId: p.post, organizationId: p.organization, category: p.category, namingBasis: p.basis ?? "none", role: p.role ?? "participant",
      onBehalfOfId: p.onBehalfOfId, count: p.count, countQualifier: p.countQualifier, presence: p.presence, mode: p.mode, note: p.note,
    });
  }
  return id(key);
}

type PartySeed<R> = { role: R; organization?: string; person?: string; post?: string; category?: string; basis?: NamingBasis };
const partyColumns = <R>(p: PartySeed<R>, order: number) => ({ role: p.role, order, organizationId: p.organization ?? null, personId: p.person ?? null, postId: p.post ?? null, category: p.category ?? null, lang: p.category ? "en" : null, publicBasis: p.basis ?? ("none" as const) });

export async function addIssue(c: Connection, key: string, o: RecordOptions & { parties?: PartySeed<IssuePartyRole>[] } = {}): Promise<string> {
  await addRecord(c, "issue", key, { when: "2026-10", ...o });
  await c.db.insert(schema.issues).values({ id: id(key), opened: "2026-10" });
  for (const [order, p] of (o.parties ?? []).entries()) await c.db.insert(schema.issueParties).values({ id: id(`${key}/party/${order}`), issueId: id(key), ...partyColumns(p, order) });
  return id(key);
}

type EntryOptions = RecordOptions & { kind?: EntryKind; issue?: string; meeting?: string; platform?: string; text?: string; ownName?: boolean; parties?: PartySeed<EntryPartyRole>[] };

/** An entry under its issue, meeting and platform. */
export async function addEntry(c: Connection, key: string, o: EntryOptions = {}): Promise<string> {
  const parents = [o.issue, o.meeting, o.platform].flatMap((parent) => parent ?? []);
  const when = o.when === undefined ? "2026-11-10" : o.when;
  await addRecord(c, "entry", key, { ...o, when, classification: o.kind ?? "follow_up", under: [...parents, ...(o.under ?? [])] });
  await c.db.insert(schema.entries).values({ id: id(key), occurred: when, issueId: o.issue ?? null, meetingId: o.meeting ?? null, platformId: o.platform ?? null, text: o.text ?? null, ownName: o.ownName ?? true });
  for (const [order, p] of (o.parties ?? []).entries()) await c.db.insert(schema.entryParties).values({ id: id(`${key}/party/${order}`), entryId: id(key), ...partyColumns(p, order) });
  return id(key);
}

export async function addClaim(c: Connection, recordId: string, o: Partial<typeof schema.claims.$inferInsert> = {}): Promise<void> {
  await c.db.insert(schema.claims).values({ recordId, field: "text", confidence: "stated", standing: "accepted", origin: "outside", ...o });
}

/** Gives every record its search text, as seeding does. */
export const indexAll = (c: Connection) => indexMissing(SYSTEM, c);

/** What the quick log sends once its form has been read. */
export const meetingInput = (key: string, o: Partial<MeetingInput> = {}): MeetingInput & { key: string } => ({
  when: "2026-11-05", participants: ["Aigul Example", "two people from the ministry"], title: "Talk about audits", platform: null, country: null, lang: "en", key: id(`form/${key}`), ...o,
});

export const followUpInput = (key: string, issue: string, o: Partial<FollowUpInput> = {}): FollowUpInput => ({
  when: "2026-11-20", issue, text: "We wrote again. The letter has a number.", lang: "en", source: null, document: null, as: null, follows: null, key: id(`form/${key}`), ...o,
});

/** How many rows a table has. */
export const countOf = (c: Connection, table: Parameters<Connection["db"]["$count"]>[0]) => c.db.$count(table);
