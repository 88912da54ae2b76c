import type { WithdrawalLine } from "@/db/withdrawals";
import { formatDay } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import type { ActionFormTexts } from "../form/action-form";
import { DoneForm } from "../record/publication-form";
import { RailLine } from "../ui/page";

/** Withdrawals that no editor has looked at yet, oldest first, each with the days left for it. */
export function WithdrawalList({ lines, locale, texts }: { lines: WithdrawalLine[]; locale: Locale; texts: ActionFormTexts }) {
  const t = translator(locale);
  return (
    <ul role="list">
      {lines.map((line) => (
        <RailLine key={line.id} rail={<span className="figures">{formatDay(line.withdrawnAt, locale)}</span>}>
          <p className="font-semibold"><span lang={line.title.lang === locale ? undefined : line.title.lang}>{line.title.text || t(`search.kinds.${line.kind === "post" ? "organization" : line.kind}`)}</span></p>
          <p className="text-small text-graphite">
            {t(line.by === "editor" ? "withdrawals.byEditor" : "withdrawals.byAuthor")}
            {line.author && <> · {line.author.title.text}</>}
            {" · "}
            {line.daysLeft < 0 ? t("withdrawals.late", { days: -line.daysLeft }) : t("withdrawals.daysLeft", { days: line.daysLeft })}
          </p>
          <p className="mt-1">{line.text ? <span lang={line.lang === locale ? undefined : line.lang}>{line.text}</span> : t("withdrawals.noReason")}</p>
          <div className="mt-3">{line.canReview ? <DoneForm verb="review-withdrawal" id={line.id} locale={locale} label={t("withdrawals.review")} texts={texts} /> : <p>{t("withdrawals.byAnother")}</p>}</div>
        </RailLine>
      ))}
    </ul>
  );
}
