import type { Locale } from "@/lib/locales";
import { translator } from "./messages";

/** The words around a one-time password. */
export function issuedWords(locale: Locale) {
  const t = translator(locale);
  return { title: t("users.issued.title"), hint: t("users.issued.hint"), email: t("admin.email"), password: t("users.issued.password") };
}
