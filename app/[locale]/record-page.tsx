import { notFound, permanentRedirect } from "next/navigation";
import type { ReactNode } from "react";
import { currentActor } from "@/auth/actor";
import { ButtonRow } from "@/components/ui/button";
import { Column, Page } from "@/components/ui/page";
import { Tombstone } from "@/components/ui/tombstone";
import { changeability } from "@/db/record-form";
import { findBySlug } from "@/db/records";
import { mayDo } from "@/db/things";
import { formatInstantMonth } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import { formPath, mergePath } from "@/lib/desk-paths";
import type { Locale } from "@/lib/locales";
import { isMergeable } from "@/lib/merge-kinds";
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
  return (
    <>
      {await show(record, actor)}
      <RecordActs actor={actor} locale={locale} kind={kind} id={found.as === "record" ? found.id : ""} />
    </>
  );
}

const WRITTEN_UNDER: Partial<Record<PagedKind, string>> = { issue: "issueId", meeting: "meetingId", platform: "platformId", activity: "activityId" };

/** What a member can do with a record beside reading it; visitors have none of it. */
async function RecordActs({ actor, locale, kind, id }: { actor: Actor; locale: Locale; kind: PagedKind; id: string }) {
  if (actor.kind !== "member") return null;
  const t = translator(locale);
  const under = WRITTEN_UNDER[kind];
  const acts = [
    under && (await mayDo(actor, "record_others_words", id)) && { href: `${formPath("entry")}?${under}=${id}`, label: t("recordForm.page.recordWords") },
    (await changeability(actor, kind, id)) ? { href: formPath(kind, id), label: t("recordForm.page.correct") } : (await changeability(actor, kind, id, undefined, undefined, "translations")) && { href: formPath(kind, id, "translations"), label: t("recordForm.page.translate") },
    // the page of an issue has its own button
    kind !== "issue" && isMergeable(kind) && (await mayDo(actor, "merge", id)) && { href: mergePath(kind, id), label: t("merge.link") },
  ].filter((act) => act !== false && act !== undefined && act !== "");
  if (acts.length === 0) return null;
  return (
    <aside className="sheet no-print pb-8" aria-label={t("recordForm.page.acts")}>
      <Column><ButtonRow>{acts.map((act) => <a key={act.href} href={localePath(locale, act.href)} className="tap">{act.label}</a>)}</ButtonRow></Column>
    </aside>
  );
}

/** The title of a record for `<title>`, or of the tombstone in its place. */
export async function recordTitle<T>(locale: Locale, kind: PagedKind, slug: string, read: (actor: Actor, id: string) => Promise<T | undefined>, title: (record: T) => string): Promise<string> {
  const actor = await currentActor();
  const found = await findBySlug(actor, kind, decodeURIComponent(slug));
  const record = found?.as === "record" ? await read(actor, found.id) : undefined;
  return record ? title(record) : translator(locale)(found?.as === "tombstone" ? "tombstone.title" : "notFound.title");
}
