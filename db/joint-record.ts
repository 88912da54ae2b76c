import { type Actor, VISITOR } from "../lib/actor";
import { JOINT_RECORD_FORMAT, type JointRecord, type Words } from "../lib/joint-record";
import type { Locale } from "../lib/locales";
import { namesNobody } from "../lib/public-name";
import { recordPath, type RecordLink, type Text } from "../lib/records";
import type { AgendaLine } from "./agenda";
import type { ClaimView } from "./claims";
import { connection, type Connection, type Db } from "./client";
import { commitmentsAmong, type CommitmentLine } from "./commitments";
import { getMeeting, type MeetingPage } from "./meetings";
import { isBetweenReleased } from "./membership-ends";
import type { ParticipantLine } from "./participants";
import { openPartyBook, publicPartyLines } from "./parties";
import type { QuotationLine } from "./quotations";
import { linksTo, shownTo } from "./records";
import { entryParties, issueParties, memberships, organizations, participants, posts, records } from "./schema";
import { and, asc, eq, inArray, isNotNull } from "./sql";

/** BCP 47 "undetermined": no translation is in it, so that every text comes in the language it was written in. */
const AS_WRITTEN = "und" as Locale; // a version is in no reader's language

export type PublicMeeting = { page: MeetingPage; record: JointRecord<Words> };

/**
 * A meeting record as any visitor reads it, whoever asks: the content of a version is never more than public. Undefined where the
 * actor is not shown the meeting, or where it is not public.
 */
export async function getJointRecord(actor: Actor, meetingId: string, now = new Date(), c?: Connection): Promise<PublicMeeting | undefined> {
  const { db } = c ?? (await connection());
  const [readable] = await db.select({ id: records.id }).from(records).where(and(eq(records.id, meetingId), eq(records.kind, "meeting"), shownTo(actor, now)));
  const page = readable && (await getMeeting(VISITOR, meetingId, AS_WRITTEN, now, c));
  if (!page) return undefined;
  const entries = page.entries.filter((entry) => entry.kind !== "meeting"); // that one repeats the meeting
  const promises = await commitmentsAmong(VISITOR, entries.map((e) => e.id), new Map(entries.map((e) => [e.id, e])), AS_WRITTEN, now, db, c);
  const record: JointRecord<Words> = {
    format: JOINT_RECORD_FORMAT,
    meeting: meetingId,
    title: words(page.link.title),
    summary: wordsOrNull(page.summary),
    classification: page.classification,
    starts: page.starts, ends: page.ends, startTime: page.startTime, timeZone: page.timeZone, inferred: page.inferred,
    status: page.status, previousStarts: page.previousStarts, statusReason: wordsOrNull(page.statusReason), extraordinary: page.extraordinary,
    mode: page.mode, openness: page.openness, attributionRule: page.attributionRule, outcomeReport: page.outcomeReport, topics: wordsOrNull(page.topics), standsFor: page.standsFor,
    country: page.country, edition: page.edition, practice: page.practice,
    platform: called(page.platform?.title),
    partOf: called(page.partOf?.title),
    recordedBy: called(page.recordedBy?.title),
    attendance: page.attendance ? { ...page.attendance, asWritten: asWritten(page.attendance.asWritten) } : null,
    places: page.places.map((p) => ({ name: words(p.place.title), candidate: p.candidate })),
    agenda: page.agenda.map(item),
    participants: page.participants.map(participant),
    entries: entries.map((e) => ({
      id: e.id, kind: e.kind, occurred: e.occurred, inferred: e.inferred, title: words(e.title), text: wordsOrNull(e.text), speakers: e.speakers.map((s) => ({ name: words(s.label) })), recordedBy: called(e.recordedBy?.label), practice: e.practice,
      commitment: commitment(promises.find((p) => p.entry.id === e.id)),
    })),
    quotations: page.quotations.map(quotation),
    claims: page.claims.filter((claim) => claim.standing === "accepted").map(acceptedClaim),
  };
  return { page, record };
}

export type Signers = { /** Whom a version waits for. */ expected: string[]; /** Other organisations the public record links to the meeting, whom the freezer may add. */ others: string[] };

/**
 * Which organisations a version of this record waits for: who recorded it, whose people took part, and the responsible and asked
 * bodies of its issues. Only those the public record names as such: an expected signer is named on the page, and under a rule that
 * names nobody it would be told that it took part, so that there is none. Practice organisations sign practice records alone.
 */
export async function signersOf(actor: Actor, { page }: PublicMeeting, now = new Date(), c?: Connection): Promise<Signers> {
  const { db } = c ?? (await connection());
  if (namesNobody(page.attributionRule)) return { expected: [], others: [] };
  const took = await namedParticipants(page, now, db, c);
  const concerned = await bodiesConcerned(page, now, db, c);
  const [author] = await db.select({ id: records.authorOrganizationId }).from(records).where(eq(records.id, page.id));
  const expected = [author && page.recordedBy ? author.id : null, ...took, ...concerned].flatMap((id) => id ?? []);
  const others = [...(await platformMembers(page, now, db)), ...(await namedSpeakers(page, now, db, c))];
  const fitting = await ofItsKind([...expected, ...others], page, now, db, c);
  const kept = [...new Set(expected)].filter((id) => fitting.has(id));
  return { expected: kept, others: [...new Set(others)].filter((id) => fitting.has(id) && !kept.includes(id)) };
}

/** The organisations whose own name stands beside a participant who is not said to have been absent. */
async function namedParticipants(page: MeetingPage, now: Date, db: Db, c?: Connection): Promise<string[]> {
  const rows = await db
    .select({ organizationId: participants.organizationId, onBehalfOfId: participants.onBehalfOfId, postOrganizationId: posts.organizationId })
    .from(participants)
    .leftJoin(posts, eq(posts.id, participants.postId))
    .where(eq(participants.meetingId, page.id))
    .orderBy(asc(participants.order));
  if (rows.length !== page.participants.length) throw new Error("a participant is shown who is not on the meeting");
  const links = await linksTo(VISITOR, rows.flatMap((r) => [r.organizationId, r.onBehalfOfId, r.postOrganizationId].flatMap((id) => id ?? [])), AS_WRITTEN, now, c);
  return rows.flatMap((row, i) => {
    const line = page.participants[i];
    if (!line || line.presence === "absent" || line.presence === "excused" || line.role === "mentioned") return [];
    const shown = [line.party.label, ...(line.party.detail ?? []), line.onBehalfOf?.title].flatMap((t) => t?.text ?? []);
    return [row.organizationId, row.onBehalfOfId, row.postOrganizationId].flatMap((id) => {
      const title = links.get(id ?? "")?.title.text;
      return id && title && shown.some((text) => text.includes(title)) ? id : []; // "Minister of …" names its ministry too
    });
  });
}

/** The responsible and asked bodies of the meeting's issues, as far as the page of the issue names them. */
async function bodiesConcerned(page: MeetingPage, now: Date, db: Db, c?: Connection): Promise<string[]> {
  const issueIds = [...page.agenda.flatMap((item) => item.issue ?? []), ...page.entries.flatMap((e) => e.parents)].filter((link) => link.kind === "issue").map((link) => link.id);
  if (issueIds.length === 0) return [];
  const rows = await db
    .select({
      role: issueParties.role, personId: issueParties.personId, postId: issueParties.postId, organizationId: issueParties.organizationId, category: issueParties.category, lang: issueParties.lang,
      count: issueParties.count, countQualifier: issueParties.countQualifier, publicBasis: issueParties.publicBasis, ofPostId: posts.organizationId,
    })
    .from(issueParties)
    .leftJoin(posts, eq(posts.id, issueParties.postId))
    .where(and(inArray(issueParties.issueId, issueIds), inArray(issueParties.role, ["responsible", "asked"])))
    .orderBy(asc(issueParties.order), asc(issueParties.id));
  const book = await openPartyBook(VISITOR, rows, AS_WRITTEN, now, db, c);
  return rows.flatMap((row) => (publicPartyLines([row], undefined, book, AS_WRITTEN).some(({ line }) => line.label) ? (row.organizationId ?? row.ofPostId ?? []) : []));
}

const platformMembers = async (page: MeetingPage, now: Date, db: Db): Promise<string[]> =>
  page.platform ? (await db.select({ id: memberships.memberOrganizationId }).from(memberships).where(and(eq(memberships.inPlatformId, page.platform.id), isNotNull(memberships.memberOrganizationId), isBetweenReleased(db, now))).orderBy(asc(memberships.id))).flatMap((r) => r.id ?? []) : [];

/** Organisations that the meeting's entries name as having said or done something. */
async function namedSpeakers(page: MeetingPage, now: Date, db: Db, c?: Connection): Promise<string[]> {
  const shown = new Set(page.entries.flatMap((e) => e.speakers.flatMap((s) => s.href ?? [])));
  if (shown.size === 0) return [];
  const rows = await db.select({ id: entryParties.organizationId }).from(entryParties).where(and(inArray(entryParties.entryId, page.entries.map((e) => e.id)), eq(entryParties.role, "speaker"), isNotNull(entryParties.organizationId))).orderBy(asc(entryParties.id));
  const links = await linksTo(VISITOR, rows.flatMap((r) => r.id ?? []), AS_WRITTEN, now, c);
  return [...links.values()].filter((link) => shown.has(recordPath(link) ?? "")).map((link) => link.id);
}

/** Of the given organisations those that anyone may read of, and that practise where the record does. A collective signs nothing. */
async function ofItsKind(ids: string[], page: MeetingPage, now: Date, db: Db, c?: Connection): Promise<Map<string, RecordLink>> {
  if (ids.length === 0) return new Map();
  const rows = await db.select({ id: organizations.id }).from(organizations).where(and(inArray(organizations.id, ids), eq(organizations.practice, page.practice), eq(organizations.collective, false)));
  return linksTo(VISITOR, rows.map((r) => r.id), AS_WRITTEN, now, c);
}

const words = (text: Pick<Text, "text" | "lang">): Words => ({ words: text.text, lang: text.lang });
const wordsOrNull = (text: Pick<Text, "text" | "lang"> | undefined): Words | null => (text ? words(text) : null);
const called = (title: Pick<Text, "text" | "lang"> | undefined): { name: Words } | null => (title ? { name: words(title) } : null);
/** Words of which the record does not say in which language they are. */
const asWritten = (text: string | null): Words | null => (text === null ? null : { words: text, lang: "und" });

const item = (i: AgendaLine): JointRecord<Words>["agenda"][number] => ({
  number: asWritten(i.number), title: words(i.title), state: i.state, declineReason: wordsOrNull(i.declineReason), results: i.results.filter((result) => result !== "carried_over"), attributionRule: i.rule, issue: called(i.issue?.title),
  carriedFrom: i.carriedFrom ? { name: words(i.carriedFrom.meeting.title), starts: i.carriedFrom.starts, ends: i.carriedFrom.ends } : null,
});

const participant = (p: ParticipantLine): JointRecord<Words>["participants"][number] => ({
  party: called(p.party.label), represented: p.represented, detail: (p.party.detail ?? []).map((t) => ({ name: words(t) })), asRecorded: called(p.asRecorded), onBehalfOf: called(p.onBehalfOf?.title),
  role: p.role, presence: p.presence, mode: p.mode, count: p.party.count, qualifier: p.party.countQualifier, note: wordsOrNull(p.note),
});

const commitment = (c: CommitmentLine | undefined): JointRecord<Words>["entries"][number]["commitment"] =>
  c ? { verbatim: wordsOrNull(c.verbatim), post: called(c.post?.title), holder: called(c.holder?.title), basis: c.basis, deadline: c.deadline, deadlineAsSaid: wordsOrNull(c.deadlineAsSaid) } : null;

const quotation = (q: QuotationLine): JointRecord<Words>["quotations"][number] => ({
  id: q.id, text: { words: q.text, lang: q.lang }, speaker: q.speaker ? { name: words(q.speaker.name), detail: q.speaker.detail.map((t) => ({ name: words(t) })) } : null, source: called(q.source?.title),
});

const acceptedClaim = (claim: ClaimView): JointRecord<Words>["claims"][number] => ({
  id: claim.id, field: claim.field, value: wordsOrNull(claim.value), record: called(claim.valueRecord?.title), edtf: claim.edtf, qualifier: claim.qualifier, unit: asWritten(claim.unit), period: claim.period, knowledge: claim.knowledge,
  confidence: claim.confidence, asWritten: claim.asWritten ? { words: claim.asWritten.text, lang: claim.asWritten.lang ?? "und" } : null, source: called(claim.source?.title), locator: asWritten(claim.locator), claimedBy: called(claim.claimedBy),
});
