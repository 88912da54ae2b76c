import type { Locale } from "@/lib/locales";
import { translator } from "./messages";

/** The words every form needs beside its own: the error summary and the sign-in block. Props of client components are plain. */
export type FormTexts = { problem: string; tooLarge: string; block: string; blockHint: string; email: string; password: string; newPassword: string; newPasswordHint: string; signInAndSave: string; restored: string; restoredHint: string; sentHint: string; changedSince: string; discard: string; mine: string; theirs: string; nothing: string };

export function formTexts(locale: Locale): FormTexts {
  const t = translator(locale);
  return {
    problem: t("errors.summary"),
    tooLarge: t("refusals.tooLarge"),
    block: t("signIn.block"),
    blockHint: t("signIn.blockHint"),
    email: t("signIn.email"),
    password: t("signIn.password"),
    newPassword: t("signIn.newPassword"),
    newPasswordHint: t("signIn.newPasswordHint", { min: 12 }),
    signInAndSave: t("signIn.signInAndSave"),
    restored: t("unsent.restored"),
    restoredHint: t("unsent.restoredHint"),
    sentHint: t("unsent.sentHint"),
    changedSince: t("unsent.changedSince"),
    discard: t("unsent.discard"),
    mine: t("recordForm.mine"),
    theirs: t("recordForm.theirs"),
    nothing: t("recordForm.nothing"),
  };
}
