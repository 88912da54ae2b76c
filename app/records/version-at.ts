import { currentActor } from "@/auth/actor";
import { findBySlug } from "@/db/records";
import { getVersionContent } from "@/db/record-version-page";

type Content = NonNullable<Awaited<ReturnType<typeof getVersionContent>>>;
type Answer = { moved: string; number: number } | Content | undefined;

/** A version by the address of its meeting, through the same gate as the page; or where that address moved. */
export async function versionAt(slug: string, number: number): Promise<Answer> {
  const actor = await currentActor();
  const found = await findBySlug(actor, "meeting", slug);
  if (found?.as === "moved") return { moved: found.slug, number };
  return found?.as === "record" ? getVersionContent(actor, found.id, number) : undefined;
}

/** The version as JSON, a permanent redirect, or the one answer for whatever is missing, forbidden or withdrawn. */
export function respond(answer: Answer, path: (slug: string, number: number) => string, body: (content: Content) => string): Response {
  if (!answer) return missing();
  if ("moved" in answer) return new Response(null, { status: 308, headers: { ...HEADERS, location: path(answer.moved, answer.number) } });
  return new Response(body(answer), { headers: { ...HEADERS, "content-type": "application/json; charset=utf-8" } });
}

export const missing = (): Response => new Response("not found\n", { status: 404, headers: { ...HEADERS, "content-type": "text/plain; charset=utf-8" } });

/** proxy.ts, which sets these for pages, does not stand before these addresses. */
const HEADERS = { "cache-control": "private, no-store", "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'" };
