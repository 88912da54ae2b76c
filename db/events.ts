import type { Actor } from "../lib/actor";
import type { EventVerb } from "../lib/events";
import type { Locale } from "../lib/locales";
import { voiceOf, type Voice } from "../lib/organizations";
import type { RecordLink } from "../lib/records";
import { connection, type Connection, type Db } from "./client";
import { linksTo, shownTo } from "./records";
import { events, organizations, records, recordParents } from "./schema";
import { and, desc, eq, inArray, or, sql } from "./sql";

/** The statement that writes the trail; it belongs in the transaction of the change it tells of. */
export function addEvent(tx: Db, actor: Actor, verb: EventVerb, recordId: string | null, at: Date, detail?: Record<string, string | number | boolean>) {
  const by = actor.kind === "member" ? { actorId: actor.userId, actorRole: actor.role, organizationId: actor.organizationId } : { actorId: null, actorRole: "system" as const, organizationId: null };
  return tx.insert(events).values({ ...by, verb, recordId, at, detail });
}

/** One line of the public trail: which side did what to what on which day, never who (design §3, event). */
export type TrailLine = { verb: EventVerb; day: Date; by: { kind: "organization"; organization: RecordLink; voice: Voice } | { kind: "editor" } | { kind: "system" }; record: RecordLink };

const PUBLIC_VERBS: EventVerb[] = ["released", "returned", "withdrew", "corrected", "acknowledged", "assessed", "joined", "admitted", "imported"];
const SHOWN = 50;

/** The trail of a record and of what stands under it, newest first, of those records the actor is shown. A return is told only to those who see the text. */
export async function trailOf(actor: Actor, recordId: string, locale: Locale, now = new Date(), c?: Connection): Promise<TrailLine[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ verb: events.verb, at: events.at, role: events.actorRole, organizationId: events.organizationId, recordId: events.recordId, side: organizations.side })
    .from(events)
    .innerJoin(records, eq(records.id, events.recordId))
    .leftJoin(organizations, eq(organizations.id, events.organizationId))
    .where(
      and(
        or(eq(events.recordId, recordId), sql`${events.recordId} in (select ${recordParents.recordId} from ${recordParents} where ${eq(recordParents.parentId, recordId)})`),
        inArray(events.verb, PUBLIC_VERBS.filter((v) => v !== "returned")),
        shownTo(actor, now),
      ),
    )
    .orderBy(desc(events.at), desc(events.id))
    .limit(SHOWN);
  const links = await linksTo(actor, rows.flatMap((r) => [r.recordId, r.organizationId].flatMap((id) => id ?? [])), locale, now, c);
  return rows.flatMap((r): TrailLine[] => {
    const record = links.get(r.recordId ?? "");
    if (!record) return [];
    const organization = r.organizationId ? links.get(r.organizationId) : undefined;
    const by: TrailLine["by"] = organization ? { kind: "organization", organization, voice: voiceOf(r.side) } : r.role === "editor" ? { kind: "editor" } : { kind: "system" };
    return [{ verb: r.verb, day: r.at, by, record }];
  });
}
