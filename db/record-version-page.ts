import type { Actor } from "../lib/actor";
import { type JointRecord, openRecord, readsAsFrozen, type SealedText, type Shown, textsOf, withoutWhatIsGone } from "../lib/joint-record";
import type { Locale } from "../lib/locales";
import { voiceOf } from "../lib/organizations";
import { namesNobody } from "../lib/public-name";
import { type Change, differences } from "../lib/record-difference";
import type { Verdict } from "../lib/record-versions";
import { recordPath, type RecordLink, type Text } from "../lib/records";
import type { PublicParty } from "../lib/timeline";
import { connection, type Connection, type Db } from "./client";
import { getJointRecord, type PublicMeeting, signersOf } from "./joint-record";
import { textsOfVersion } from "./record-versions";
import { linksTo } from "./records";
import { countries, expectedSigners, organizations, recordVersions, signatures } from "./schema";
import { and, asc, desc, eq, inArray, lte } from "./sql";

type Signature = { verdict: Verdict; statement?: Text; at: Date };
/** An organisation a version waits for, or waited for; without a signature it has said nothing. */
export type SignerLine = { organization: PublicParty; practice: boolean; signature?: Signature };
/** `by` is missing where the rule of the meeting names nobody. */
export type VersionLine = { number: number; hash: string; frozenAt: Date; by?: { kind: "editor" } | { kind: "organization"; organization: PublicParty }; signers: SignerLine[] };

export type JointRecordPage = {
  meeting: { id: string; link: RecordLink; version: number; practice: boolean };
  /** Newest first. */
  versions: VersionLine[];
  /** The public record reads otherwise than the newest version. */
  changed: boolean;
  /** No organisation may be named, so that none can sign. */
  namesNobody: boolean;
  /** What freezing now would wait for, and whom the freezer may add. */
  expected: RecordLink[];
  others: RecordLink[];
};
export type VersionPage = {
  meeting: { link: RecordLink };
  version: VersionLine;
  record: JointRecord<Shown>;
  /** What the country of the record is called. */
  countryName?: string;
  /** The newest number; this version is not the one in force where it is another. */
  newest: number;
  /** What differs from the version before; missing for the first. */
  since?: { number: number; changes: Change[] };
};

/** All versions of a meeting's record with who signed each, or undefined where the actor is not shown the meeting. */
export async function getVersions(actor: Actor, meetingId: string, locale: Locale, now = new Date(), c?: Connection): Promise<JointRecordPage | undefined> {
  const { db } = c ?? (await connection());
  const meeting = await getJointRecord(actor, meetingId, now, c);
  const link = meeting && (await linksTo(actor, [meetingId], locale, now, c)).get(meetingId);
  if (!meeting || !link) return undefined;
  const rows = await db.select(VERSION).from(recordVersions).where(eq(recordVersions.meetingId, meetingId)).orderBy(desc(recordVersions.number));
  const [newest] = rows;
  const { expected, others } = await signersOf(actor, meeting, now, c);
  const links = await linksTo(actor, [...expected, ...others], locale, now, c);
  return {
    meeting: { id: meetingId, link, version: meeting.page.version, practice: meeting.page.practice },
    versions: await versionLines(actor, rows, meeting, locale, now, db, c),
    changed: newest !== undefined && !readsAsFrozen(meeting.record, newest.content, await textsOfVersion(db, newest.id)),
    namesNobody: namesNobody(meeting.page.attributionRule),
    expected: expected.flatMap((id) => links.get(id) ?? []),
    others: others.flatMap((id) => links.get(id) ?? []),
  };
}

/** One version as it was frozen, as far as it is still public, with what changed since the one before. */
export async function getVersion(actor: Actor, meetingId: string, number: number, locale: Locale, now = new Date(), c?: Connection): Promise<VersionPage | undefined> {
  const { db } = c ?? (await connection());
  const meeting = await getJointRecord(actor, meetingId, now, c);
  const link = meeting && (await linksTo(actor, [meetingId], locale, now, c)).get(meetingId);
  if (!meeting || !link) return undefined;
  const [row, before] = await db.select(VERSION).from(recordVersions).where(and(eq(recordVersions.meetingId, meetingId), lte(recordVersions.number, number))).orderBy(desc(recordVersions.number)).limit(2);
  if (row?.number !== number) return undefined;
  const record = await readVersion(db, row, meeting);
  const [version] = await versionLines(actor, [row], meeting, locale, now, db, c);
  return {
    meeting: { link },
    version: version!, // one line a row
    record,
    countryName: record.country ? (await db.select({ names: countries.names }).from(countries).where(eq(countries.code, record.country)))[0]?.names[locale] : undefined,
    newest: await db.$count(recordVersions, eq(recordVersions.meetingId, meetingId)), // numbers have no gaps
    since: before && { number: before.number, changes: differences(await readVersion(db, before, meeting), record) },
  };
}

/** The bytes whose SHA-256 is the hash of a version, and the salts and texts behind its digests as far as they are public. */
export async function getVersionContent(actor: Actor, meetingId: string, number: number, now = new Date(), c?: Connection): Promise<{ content: string; hash: string; texts: SealedText[] } | undefined> {
  const { db } = c ?? (await connection());
  const meeting = await getJointRecord(actor, meetingId, now, c);
  const [row] = meeting ? await db.select(VERSION).from(recordVersions).where(and(eq(recordVersions.meetingId, meetingId), eq(recordVersions.number, number))) : [];
  if (!meeting || !row) return undefined;
  const texts = await textsOfVersion(db, row.id);
  return { content: row.content, hash: row.hash, texts: textsOf(withoutWhatIsGone(openRecord(row.content, texts), meeting.record), texts) };
}

const VERSION = { id: recordVersions.id, number: recordVersions.number, content: recordVersions.content, hash: recordVersions.hash, frozenAt: recordVersions.frozenAt, organizationId: recordVersions.organizationId };
type VersionRow = { id: string; number: number; content: string; hash: string; frozenAt: Date; organizationId: string | null };

const readVersion = async (db: Db, row: VersionRow, meeting: PublicMeeting) => withoutWhatIsGone(openRecord(row.content, await textsOfVersion(db, row.id)), meeting.record);

/** Under a rule that names nobody neither who froze a version nor who is to sign it is told, whatever the rule was then. */
async function versionLines(actor: Actor, rows: VersionRow[], { page }: PublicMeeting, locale: Locale, now: Date, db: Db, c?: Connection): Promise<VersionLine[]> {
  if (namesNobody(page.attributionRule)) return rows.map(({ number, hash, frozenAt }) => ({ number, hash, frozenAt, signers: [] }));
  const ids = rows.map((r) => r.id);
  const expected = ids.length === 0 ? [] : await db.select({ versionId: expectedSigners.versionId, organizationId: expectedSigners.organizationId }).from(expectedSigners).where(inArray(expectedSigners.versionId, ids)).orderBy(asc(expectedSigners.organizationId));
  const signed = ids.length === 0 ? [] : await db
    .select({ versionId: signatures.versionId, organizationId: signatures.organizationId, verdict: signatures.verdict, statement: signatures.statement, lang: signatures.lang, at: signatures.at })
    .from(signatures)
    .where(inArray(signatures.versionId, ids))
    .orderBy(asc(signatures.at), asc(signatures.id));
  const named = await namedOrganizations(actor, [...expected, ...signed, ...rows].flatMap((r) => r.organizationId ?? []), locale, now, db, c);
  return rows.map(({ id, number, hash, frozenAt, organizationId }) => {
    const by: VersionLine["by"] = organizationId === null ? { kind: "editor" } : named.has(organizationId) ? { kind: "organization", organization: named.get(organizationId)!.organization } : undefined;
    const said: SignerLine[] = signed.filter((s) => s.versionId === id).flatMap(({ organizationId: of, verdict, statement, lang, at }) => {
      const signer = named.get(of);
      return signer ? [{ ...signer, signature: { verdict, at, statement: statement === null ? undefined : { text: statement, lang: lang ?? "und", origin: "original", checked: true } } }] : [];
    });
    const silent = expected.filter((e) => e.versionId === id && !signed.some((s) => s.versionId === id && s.organizationId === e.organizationId)).flatMap((e) => named.get(e.organizationId) ?? []);
    return { number, hash, frozenAt, by, signers: [...said, ...silent] };
  });
}

async function namedOrganizations(actor: Actor, ids: string[], locale: Locale, now: Date, db: Db, c?: Connection): Promise<Map<string, { organization: PublicParty; practice: boolean }>> {
  if (ids.length === 0) return new Map();
  const links = await linksTo(actor, ids, locale, now, c);
  const rows = await db.select({ id: organizations.id, side: organizations.side, practice: organizations.practice }).from(organizations).where(inArray(organizations.id, ids));
  return new Map(rows.flatMap((r) => {
    const link = links.get(r.id);
    return link ? [[r.id, { organization: { label: link.title, href: recordPath(link), voice: voiceOf(r.side) }, practice: r.practice }] as const] : [];
  }));
}
