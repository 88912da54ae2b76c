import type { Actor } from "../lib/actor";
import type { Day } from "../lib/deadlines";
import { fold } from "../lib/fold";
import { formerNameAt } from "../lib/former-name";
import type { Locale } from "../lib/locales";
import type { MeetingMode, ParticipantRole, Presence } from "../lib/meetings";
import type { AttributionRule } from "../lib/naming";
import { namesNobody } from "../lib/public-name";
import { recordPath, type RecordLink, type Text } from "../lib/records";
import type { Connection, Db } from "./client";
import { namesInTime } from "./names";
import { openPartyBook, publicParticipant, type ParticipantRow, type ShownPartyLine } from "./parties";
import { participants, records } from "./schema";
import { asc, eq, inArray } from "./sql";

/** A participant as the reader may see them (design §2.6); all but role, presence and mode is missing where it may not be shown. */
export type ParticipantLine = {
  /** Its count is that of an unnamed group, or of those who came from a body. */
  party: ShownPartyLine;
  /** The party is the body for which somebody came of whom nothing else is shown. */
  represented: boolean;
  /** What a body shown by its own name was called at the meeting's date, where that is not today's name. */
  nameThen?: { text: string; lang: string };
  /** How the source spells a person who is shown by name, where the person's own record does not spell it so. */
  asRecorded?: Text;
  /** The organisation, other than their own, for which they came. */
  onBehalfOf?: RecordLink;
  role: ParticipantRole;
  presence: Presence;
  mode: MeetingMode;
  note?: Text;
};

type Meeting = { id: string; attributionRule: AttributionRule; starts: string | null; lang: string };

/** The participants of a meeting in their order; `day` is today where it took place. Callers have asked the gate for the meeting. */
export async function participantLines(actor: Actor, { id: meetingId, attributionRule: rule, starts, lang }: Meeting, day: Day, locale: Locale, now: Date, db: Db, c?: Connection): Promise<ParticipantLine[]> {
  const rows = await db
    .select({
      personId: participants.personId, postId: participants.postId, organizationId: participants.organizationId, onBehalfOfId: participants.onBehalfOfId, category: participants.category, lang: participants.lang, nameAsRecorded: participants.nameAsRecorded,
      namingBasis: participants.namingBasis, role: participants.role, presence: participants.presence, mode: participants.mode, note: participants.note, count: participants.count, countQualifier: participants.countQualifier,
    })
    .from(participants)
    .where(eq(participants.meetingId, meetingId))
    .orderBy(asc(participants.order));
  const book = await openPartyBook(actor, [...rows, ...rows.flatMap(asOrganization)], locale, now, db, c);
  const bodyNames = await namesInTime(db, rows.flatMap((r) => r.organizationId ?? []));
  const titles = await titlesOf(db, rows.flatMap((r) => [r.personId, r.organizationId].flatMap((id) => id ?? [])));
  return rows.map((r) => {
    const ownNames = [titles.get(r.organizationId ?? ""), book.links.get(r.organizationId ?? "")?.title.text, ...(bodyNames.get(r.organizationId ?? "") ?? []).map((name) => name.text)];
    const isOrganization = ownNames.some((name) => name !== undefined && fold(name) === fold(r.nameAsRecorded));
    const { shown, onBehalfOf, ...party } = publicParticipant({ ...r, isOrganization }, rule, book, locale);
    const body = book.links.get(r.organizationId ?? "");
    const isNamed = body !== undefined && party.href !== undefined && party.href === recordPath(body); // the rule let the body itself be shown
    const person = shown === "name" ? book.links.get(r.personId ?? "") : undefined;
    const isOtherwise = person !== undefined && ![person.title.text, titles.get(person.id) ?? ""].some((name) => isSpelled(name, r.nameAsRecorded));
    const isGroup = isOfSeveral(r);
    const isCounted = (shown === "category" && isGroup) || ((shown === "organization" || shown === "participant") && !r.personId);
    return {
      party: { ...party, ...(isCounted ? { count: r.count, countQualifier: r.countQualifier } : {}) },
      represented: shown === "represented",
      nameThen: isNamed ? formerNameAt(bodyNames.get(body.id) ?? [], starts, day, body.title, locale) : undefined,
      asRecorded: isOtherwise ? original(r.nameAsRecorded, r.lang ?? lang) : undefined,
      onBehalfOf,
      role: r.role,
      presence: r.presence,
      mode: r.mode,
      note: r.note && mayBeNoted(shown, r, rule, isOrganization, isGroup) ? original(r.note, r.lang ?? lang) : undefined,
    };
  });
}

/**
 * A note is somebody's free words, which can tell who is meant as surely as a name: it is read beside a body that took part itself, a
 * group and a name, but not the name that a source has made public, of whom the record says no more than that source; and never
 * beside what stands in the place of a name.
 */
const mayBeNoted = (shown: ReturnType<typeof publicParticipant>["shown"], { namingBasis }: Pick<ParticipantRow, "namingBasis">, rule: AttributionRule, isOrganization: boolean, isGroup: boolean): boolean =>
  (shown === "name" && namingBasis !== "public_source") || (shown === "category" && isGroup && !namesNobody(rule)) || (shown === "organization" && isOrganization);

/** A row that is about no one person: it is counted, or written down as the group that it is. A category also stands in the place of somebody's name. */
const isOfSeveral = ({ personId, postId, count, countQualifier, category, nameAsRecorded }: Pick<typeof participants.$inferSelect, "personId" | "postId" | "count" | "countQualifier" | "category" | "nameAsRecorded">): boolean =>
  !personId && !postId && (count !== null || countQualifier !== null || fold(nameAsRecorded) === fold(category ?? ""));

/** Letter by letter: what differs by an accent is another spelling. */
const isSpelled = (name: string, typed: string) => inOneForm(name) === inOneForm(typed);
const inOneForm = (name: string) => name.normalize("NFC").trim().replace(/\s+/g, " ");
const original = (text: string, lang: string): Text => ({ text, lang, origin: "original", checked: true });

const asOrganization = ({ onBehalfOfId }: Pick<ParticipantRow, "onBehalfOfId">) => (onBehalfOfId ? [{ personId: null, postId: null, organizationId: onBehalfOfId, category: null, lang: null }] : []);

/** Titles in the language they were written in, of records that the gate is asked for elsewhere. */
async function titlesOf(db: Db, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.select({ id: records.id, title: records.title }).from(records).where(inArray(records.id, [...new Set(ids)]));
  return new Map(rows.map((r) => [r.id, r.title]));
}
