import "../globals.css";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { endSession } from "@/actions/account";
import { currentActor } from "@/auth/actor";
import { SiteFooter } from "@/components/ui/site-footer";
import { type NavLink, SiteHeader, SkipLink } from "@/components/ui/site-header";
import { countUnread } from "@/db/notices";
import { environment } from "@/env";
import { translator } from "@/i18n/messages";
import type { Member } from "@/lib/actor";
import { ownerMark } from "@/lib/owner-mark";
import { type Locale, LOCALES } from "@/lib/locales";
import { MOST_UNREAD } from "@/lib/notices";
import { localePath } from "@/lib/records";
import { localeOf } from "./metadata";
import { REGISTER } from "./register";

const NAMES: Record<Locale, string> = { en: "English", ru: "Русский", kk: "Қазақша", tg: "Тоҷикӣ" };
/** The lists people come for; every list stands in the footer and on home. */
const NAV = ["timeline", "platforms", "meetings", "issues", "organizations", "people", "sources", "search"] as const;

export async function generateMetadata() {
  const env = environment();
  return { metadataBase: new URL(env.APP_URL ?? `http://127.0.0.1:${env.PORT}`) };
}

export default async function LocaleLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const locale = await localeOf({ params });
  const t = translator(locale);
  const actor = await currentActor();
  const here = (await headers()).get("x-suhbat-path") ?? localePath(locale, "/");
  const rest = here.replace(/^\/(en|ru|kk|tg)(?=\/|\?|$)/, "").replace(/^\/+/, "/");
  const link = (page: string, label: string): NavLink => ({ href: localePath(locale, `/${page}`), label, current: rest.split(/[/?]/)[1] === page });
  return (
    <html lang={locale}>
      <body data-owner={actor.kind === "member" ? ownerMark(actor) : undefined}>
        <SkipLink label={t("site.skip")} />
        <SiteHeader
          name={t("site.name")}
          home={localePath(locale, "/")}
          navLabel={t("site.navigation")}
          nav={NAV.map((page) => link(page, t(`nav.${page}`)))}
          languagesLabel={t("site.languages")}
          languages={LOCALES.map((l) => ({ href: `/${l}${rest}`, label: NAMES[l], lang: l, current: l === locale }))}
          account={actor.kind === "member" ? undefined : <a href={localePath(locale, "/sign-in")} className="tap">{t("nav.signIn")}</a>}
          member={actor.kind === "member" ? { label: t("site.account"), links: (await memberLinks(actor, locale)).map(({ page, label }) => link(page, label)), signOut: <SignOut locale={locale} /> } : undefined}
        />
        {children}
        <SiteFooter
          groups={[
            { id: "register", label: t("site.register"), links: REGISTER.map(({ page, word }) => link(page, t(`nav.${word}`))) },
            { id: "about", label: t("site.footer"), links: [link("about", t("nav.about")), link("privacy", t("nav.privacy"))] },
          ]}
          note={t("site.licence")}
        />
      </body>
    </html>
  );
}

async function memberLinks(actor: Member, locale: Locale) {
  const t = translator(locale);
  const desk = actor.organizationId ? (["desk"] as const) : [];
  const review = actor.role === "admin" ? [] : (["review"] as const);
  const admin = actor.role === "admin" || actor.coordinator ? (["admin"] as const) : [];
  const unread = await countUnread(actor);
  const count = unread > MOST_UNREAD ? `${MOST_UNREAD}+` : unread;
  const notices = actor.organizationId ? [{ page: "notices", label: unread > 0 ? t("notices.navUnread", { count }) : t("notices.nav") }] : [];
  const named = (pages: readonly ("desk" | "review" | "admin" | "password")[]) => pages.map((page) => ({ page, label: t(`nav.${page}`) }));
  return [...named([...desk, ...review]), ...notices, ...named([...admin, "password"])];
}

function SignOut({ locale }: { locale: Locale }) {
  return (
    <form action={endSession}>
      <input type="hidden" name="locale" value={locale} />
      <button className="min-h-11 cursor-pointer px-2 py-2.5 text-small underline underline-offset-4">{translator(locale)("nav.signOut")}</button>
    </form>
  );
}
