import "./globals.css";
import type { Metadata } from "next";
import { connection } from "next/server";
import { translator } from "@/i18n/messages";
import { LOCALES } from "@/lib/locales";
import { localePath } from "@/lib/records";

export const metadata: Metadata = { title: "404 – Suhbat", robots: { index: false } };

/** One document for everything that is not there or may not be read, in four languages: byte-identical, so that it tells nothing. */
export default async function GlobalNotFound() {
  await connection(); // prerendered, its scripts would carry no nonce
  return (
    <html lang="en">
      <body>
        <main id="main" className="sheet pt-10 pb-16">
          <h1 className="column mb-8 text-title">404</h1>
          {LOCALES.map((locale) => {
            const t = translator(locale);
            return (
              <section key={locale} lang={locale} className="column mb-8 border-t border-hairline pt-4">
                <h2 className="text-section">{t("notFound.title")}</h2>
                <p className="mt-1">{t("notFound.text")}</p>
                <p className="mt-2 flex flex-wrap gap-x-6">
                  <a href={localePath(locale, "/")} className="tap">{t("notFound.home")}</a>
                  <a href={localePath(locale, "/search")} className="tap">{t("notFound.search")}</a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
