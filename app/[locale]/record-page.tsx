import { notFound, permanentRedirect } from "next/navigation";
import type { ReactNode } from "react";
import { currentActor } from "@/auth/actor";
import { Column, Page } from "@/components/ui/page";
import { Tombstone } from "@/components/ui/tombstone";
import { findBySlug } from "@/db/records";
import { mayDo } from "@/db/things";
import { formatInstantMonth } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import { mergePath } from "@/lib/desk-paths";
import type { Locale } from "@/lib/locales";
import { isMergeable } from "@/lib/merges";
import { localePath, type PagedKind, RECORD_PATHS } from "@/lib/records";

/**
 * The page of one record by its address: what `read` gives of it, the tombstone of a withdrawn one, the redirect of a moved
 * one, or nothing. proxy.ts has asked the same before; this is where the answer counts.
 */
export async function recordPage<T>(locale: Locale, kind: PagedKind, slug: string, read: (actor: Actor, id: string) => Promise<T | undefined>, show: (record: T, actor: Actor) => ReactNode | Promise<ReactNode>): Promise<ReactNode> {
  const actor = await currentActor();
  const found = await findBySlug(actor, kind, decodeURIComponent(slug));
  if (found?.as === "moved") permanentRedirect(localePath(locale, `/${RECORD_PATHS[kind]}/${found.slug}`));
  if (found?.as === "tombstone") {
    const t = translator(locale);
    return (
      <Page>
        <meta name="robots" content="noindex" />
        <Tombstone title={t("tombstone.title")}>{t("tombstone.text", { month: formatInstantMonth(found.withdrawnAt, locale) })}</Tombstone>
      </Page>
    );
  }
  const record = found && (await read(actor, found.id));
  if (!found || !record) notFound();
  const page = await show(record, actor);
  // the page of an issue has its own buttons
  const merges = actor.kind === "member" && found.as === "record" && kind !== "issue" && isMergeable(kind) && (await mayDo(actor, "merge", found.id));
  if (!merges) return page;
  const t = translator(locale);
  return (
    <>
      {page}
      <aside className="sheet no-print pb-8" aria-label={t("merge.title")}><Column><a href={localePath(locale, mergePath(kind, found.id))} className="tap">{t("merge.link")}</a></Column></aside>
    </>
  );
}

/** The title of a record for `<title>`, or of the tombstone in its place. */
export async function recordTitle<T>(locale: Locale, kind: PagedKind, slug: string, read: (actor: Actor, id: string) => Promise<T | undefined>, title: (record: T) => string): Promise<string> {
  const actor = await currentActor();
  const found = await findBySlug(actor, kind, decodeURIComponent(slug));
  const record = found?.as === "record" ? await read(actor, found.id) : undefined;
  return record ? title(record) : translator(locale)(found?.as === "tombstone" ? "tombstone.title" : "notFound.title");
}
