import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { RecordLink } from "../lib/records";
import { type Connection, connection } from "./client";
import { linksTo, notPractice, published, shownTo } from "./records";
import { organizations, posts, records } from "./schema";
import { and, asc, eq, inArray } from "./sql";

const MOST_BODIES = 500;
const MOST_POSTS = 2_000;

/** The bodies of the state, by name, for the choice of one. */
export async function listBodies(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<RecordLink[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: organizations.id })
    .from(organizations)
    .innerJoin(records, eq(records.id, organizations.id))
    .where(and(inArray(organizations.side, ["government", "parliament_and_courts"]), shownTo(actor, now), notPractice()))
    .orderBy(asc(records.title), asc(records.id))
    .limit(MOST_BODIES);
  const links = await linksTo(actor, rows.map((r) => r.id), locale, now, c);
  return rows.flatMap((r) => links.get(r.id) ?? []);
}

export type BodyWithPosts = { body: RecordLink; posts: RecordLink[] };

/** The same bodies, each with its public posts by name, where either the body or one of its posts may be named. */
export async function listBodiesWithPosts(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<BodyWithPosts[]> {
  const { db } = c ?? (await connection());
  const bodies = await listBodies(actor, locale, now, c);
  if (bodies.length === 0) return [];
  const rows = await db
    .select({ id: posts.id, bodyId: posts.organizationId })
    .from(posts)
    .innerJoin(records, eq(records.id, posts.id))
    .where(and(inArray(posts.organizationId, bodies.map((body) => body.id)), published(now), notPractice()))
    .orderBy(asc(records.title), asc(records.id))
    .limit(MOST_POSTS);
  const links = await linksTo(actor, rows.map((r) => r.id), locale, now, c);
  return bodies.map((body) => ({ body, posts: rows.flatMap((r) => (r.bodyId === body.id ? (links.get(r.id) ?? []) : [])) }));
}
