import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { NoticeList } from "@/components/notice/notice-list";
import { ReadAllForm } from "@/components/notice/read-form";
import { ListKeys } from "@/components/review/list-keys";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";
import { listNotices } from "@/db/notices";
import { formTexts } from "@/i18n/form-texts";
import { listKeysWords } from "@/i18n/desk-words";
import { translator } from "@/i18n/messages";
import { readCursor, writeCursor } from "@/lib/desk-filter";
import { memberPage } from "@/lib/member-pages";
import { localePath } from "@/lib/records";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";
import { requireSignIn } from "../sign-in-first";

type Props = LocaleParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("notices.title"), "/notices", { robots: { index: false } });
}

export default async function NoticesPage(props: Props) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, "/notices");
  if (memberPage(actor, "/notices") === "missing") notFound();
  // A form whose sender has been signed out meanwhile: nothing was typed that could be lost.
  if (actor.kind !== "member") return <Page desk><PageTitle title={t("notices.title")} lang={locale} /><Column><Notice tone="attention">{t("refusals.signedOut")} <a href={`${localePath(locale, "/sign-in")}?next=${encodeURIComponent(localePath(locale, "/notices"))}`} className="tap">{t("nav.signIn")}</a></Notice></Column></Page>;
  const { cursor, done } = await props.searchParams;
  const from = typeof cursor === "string" ? readCursor(cursor) : undefined;
  const { lines, next } = await listNotices(actor, from, locale);
  const newest = lines[0];
  return (
    <Page desk>
      <PageTitle title={t("notices.title")} lead={t("notices.lead")} lang={locale} />
      <Column>{done === "read" && <Notice tone="success">{t("notices.allRead")}</Notice>}</Column>
      {newest && lines.some((line) => line.unread) && (
        <Column className="mb-6"><ReadAllForm upTo={newest.at.toISOString()} locale={locale} label={t("notices.markAllRead")} texts={formTexts(locale)} /></Column>
      )}
      {lines.length > 0 ? <div data-keys><NoticeList lines={lines} locale={locale} texts={formTexts(locale)} /></div> : <EmptyState title={t("notices.none")}>{t("notices.noneHint")}</EmptyState>}
      <Pagination
        label={t("desk.pages")}
        previous={from ? { href: localePath(locale, "/notices"), label: t("desk.firstPage") } : undefined}
        next={next && { href: localePath(locale, `/notices?cursor=${encodeURIComponent(writeCursor(next))}`), label: t("notices.older") }}
      />
      <ListKeys texts={listKeysWords(locale)} />
    </Page>
  );
}
