import type { Actor } from "../lib/actor";
import type { Part, Values } from "../lib/record-forms";
import { Refusal } from "../lib/refusal";
import type { Connection, Db } from "./client";
import { claims, entries, organizations, posts, records } from "./schema";
import { published } from "./records";
import { and, eq, isNotNull, ne } from "./sql";

/**
 * Refuses a party whom a member may not name. An organisation says itself that it is to be named (design §2.6): of another one that acts in no
 * public capacity, a member may say so only by a source, and otherwise that it is party without its name. A post must be public, for whoever may
 * still alter it would alter who is party. An editor reads the sources and may say more.
 */
export async function refuseBorrowedName(actor: Actor, part: Part, recordId: string, values: Values, now: Date, { db }: Connection): Promise<void> {
  if (actor.kind !== "member" || actor.role === "editor") return;
  const postId = typeof values.postId === "string" ? values.postId : undefined;
  if (postId && (await db.$count(records, and(eq(records.id, postId), published(now)))) === 0) throw new Refusal("parentNotPublic");
  if (values.publicBasis === "none") return;
  const of = postId ? await bodyOf(db, postId) : values.organizationId;
  if (typeof of !== "string" || of === actor.organizationId || (await actsInPublic(db, of))) return;
  const isSourced = part === "issueParties" ? typeof values.sourceId === "string" : await hasSource(db, recordId);
  if (values.publicBasis !== "public_source" || !isSourced) throw new Refusal("partyBasis");
}

async function bodyOf(db: Db, postId: string): Promise<string | null | undefined> {
  const [post] = await db.select({ organizationId: posts.organizationId }).from(posts).where(eq(posts.id, postId));
  return post?.organizationId;
}

/** Ministries, parliaments, courts and intergovernmental organisations. Of one whose side no editor has set, nothing is assumed. */
async function actsInPublic(db: Db, organizationId: string): Promise<boolean> {
  const [row] = await db.select({ side: organizations.side }).from(organizations).where(eq(organizations.id, organizationId));
  return row?.side === "government" || row?.side === "parliament_and_courts" || row?.side === "international";
}

/** An entry has the address of its source, or claims that cite one. */
async function hasSource(db: Db, entryId: string): Promise<boolean> {
  const addressed = await db.$count(entries, and(eq(entries.id, entryId), isNotNull(entries.sourceUrl), ne(entries.sourceUrl, "")));
  return addressed > 0 || (await db.$count(claims, and(eq(claims.recordId, entryId), isNotNull(claims.sourceId)))) > 0;
}
