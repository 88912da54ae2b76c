import { ReplyList } from "@/components/review/reply-list";
import { ReportList } from "@/components/review/report-list";
import { WithdrawalList } from "@/components/review/withdrawal-list";
import { Section } from "@/components/ui/page";
import { listReplies } from "@/db/replies";
import { listReports } from "@/db/reports";
import { listWithdrawals } from "@/db/withdrawals";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";

/** Of /review: what a body may reply to before release; for editors reported texts and withdrawals. Nothing where there is nothing. */
export async function BeforeRelease({ actor, locale }: { actor: Actor; locale: Locale }) {
  const t = translator(locale);
  const replies = await listReplies(actor, locale);
  const reports = await listReports(actor, locale);
  const withdrawals = await listWithdrawals(actor, locale);
  return (
    <>
      {replies.length > 0 && <Section id="replies" heading={t("replies.title")} aside={t("replies.afterwards")}><ReplyList lines={replies} locale={locale} /></Section>}
      {reports.length > 0 && <Section id="reports" heading={t("reports.title")} aside={t("reports.hint")}><ReportList lines={reports} locale={locale} texts={formTexts(locale)} /></Section>}
      {withdrawals.length > 0 && <Section id="withdrawals" heading={t("withdrawals.title")} aside={t("withdrawals.hint")}><WithdrawalList lines={withdrawals} locale={locale} texts={formTexts(locale)} /></Section>}
    </>
  );
}

const SAID = { checked: "publication.doneChecked", withdrawn: "desk.withdrawn", reviewed: "withdrawals.done", handled: "reports.handled", reported: "reports.sent", parties: "channels.sent" } as const;

/** What a page says of the act that has just led to it. */
export const saidOfPublication = (done: string | string[] | undefined, locale: Locale): string | undefined =>
  typeof done === "string" && Object.hasOwn(SAID, done) ? translator(locale)(SAID[done as keyof typeof SAID]) : undefined; // asked the line before
