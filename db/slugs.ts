import type { RecordKind } from "../lib/records";
import { nextSlug, slugify } from "../lib/slug";
import type { Db } from "./client";
import { formerSlugs, records } from "./schema";
import { and, eq, isNotNull, like, or, sql } from "./sql";

/** The slug of a public title, or the first with a number that neither a record nor a former address has. */
export async function freeSlug(db: Db, kind: RecordKind, title: string): Promise<string> {
  const base = slugify(title);
  const same = await db.select({ slug: records.slug }).from(records).where(and(eq(records.kind, kind), or(eq(records.slug, base), like(records.slug, `${base}-%`))));
  const former = await db.select({ slug: formerSlugs.slug }).from(formerSlugs).where(and(eq(formerSlugs.kind, kind), or(eq(formerSlugs.slug, base), like(formerSlugs.slug, `${base}-%`))));
  const taken = new Set([...same, ...former].map((r) => r.slug));
  return nextSlug(base, (slug) => taken.has(slug));
}

/**
 * The number of an issue at its first release, counted per country over released issues: "KZ-0001" (design §4). Null where it has one,
 * has no country, or was written by a practice organisation.
 */
export async function nextIdentifier(db: Db, issueId: string): Promise<string | null> {
  const [issue] = await db.select({ country: records.country, identifier: records.identifier, practice: records.practice }).from(records).where(eq(records.id, issueId));
  if (!issue?.country || issue.identifier || issue.practice) return null;
  const [last] = await db.select({ n: sql<number>`max(cast(substr(${records.identifier}, 4) as integer))` }).from(records).where(and(eq(records.country, issue.country), isNotNull(records.identifier), like(records.identifier, `${issue.country}-%`)));
  return `${issue.country}-${String(Number(last?.n ?? 0) + 1).padStart(4, "0")}`;
}
