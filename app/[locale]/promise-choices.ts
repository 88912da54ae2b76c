import { listBodiesWithPosts } from "@/db/bodies";
import { listPostsOf } from "@/db/memberships";
import type { TypedPromise } from "@/db/promises";
import { basisOptions, bodyOptions, recordOptions, unitOptions } from "@/i18n/assessment-words";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { CO_EXECUTORS } from "@/lib/promise-input";
import { quickDateBoxes } from "@/lib/quick-date-boxes";

/** Who can speak for the actor's organisation: itself, or one of its posts. */
export async function speakerOptions(actor: Actor, locale: Locale) {
  const own = actor.kind === "member" ? actor.organizationId : null;
  const posts = own ? await listPostsOf(actor, own, locale) : [];
  return recordOptions(translator(locale)("promises.asBody"), posts.map((p) => p.post));
}

/** What the form of a promise offers to choose from. */
export async function promiseChoices(actor: Actor, locale: Locale) {
  return { speakers: await speakerOptions(actor, locale), bases: basisOptions(locale), bodies: bodyOptions(translator(locale)("promises.withNobody"), await listBodiesWithPosts(actor, locale)), units: unitOptions(locale) };
}

/** A promise as its form shows it. */
export function promiseBoxes(promise: TypedPromise): Record<string, string> {
  const { text, lang, as, basis, document, documentDate, point, source, asSaid, due, count, unit } = promise;
  const typed = { text, lang, as, basis, document, documentDate, point, source, asSaid, due, count: count === null ? null : String(count), unit };
  const boxes = { ...typed, ...Object.fromEntries(CO_EXECUTORS.map((name, i) => [name, promise.with[i]])) };
  return { ...quickDateBoxes(promise.when), ...Object.fromEntries(Object.entries(boxes).flatMap(([name, value]) => (value ? [[name, value]] : []))) };
}
