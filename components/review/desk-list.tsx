import type { DeskLine } from "@/db/desk";
import { formatDay, formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath, recordPath } from "@/lib/records";
import { PublicationForm } from "../record/publication-form";
import type { ActionFormTexts } from "../form/action-form";
import { RailRow } from "../ui/page";

/** What an organisation has written, in one state, with what can be done next. */
export function DeskList({ lines, locale, texts }: { lines: DeskLine[]; locale: Locale; texts: ActionFormTexts }) {
  const t = translator(locale);
  return (
    <ul role="list">
      {lines.map((line) => {
        const path = line.state === "released" ? recordPath(line) : line.state === "embargoed" || line.state === "withdrawn" ? undefined : `/desk/${line.kind === "meeting" ? "meetings" : "entries"}/${line.id}`;
        const title = <span lang={line.title.lang === locale ? undefined : line.title.lang}>{line.title.text}</span>;
        return (
          <li key={line.id} className="border-b border-hairline py-4 last:border-b-0">
            <RailRow rail={line.sortKey ? <span className="figures">{formatEdtf(line.sortKey, locale)}</span> : t("entry.noDate")}>
              <p className="font-semibold">{path ? <a href={localePath(locale, path)} className="tap">{title}</a> : title}</p>
              {line.state === "submitted" && line.submittedAt && <p className="text-small text-graphite">{t("desk.waitingSince", { date: formatDay(line.submittedAt, locale) })}</p>}
              {line.returnReason && line.state === "returned" && (
                <p className="mt-1">
                  {t("desk.returnedBecause", { reason: t(`review.reasons.${line.returnReason}`) })}
                  {line.returnText && <> {line.returnText}</>}
                </p>
              )}
              {line.canWithdraw && <PublicationForm verb="withdraw" id={line.id} version={line.version} locale={locale} label={t("desk.withdraw")} texts={texts} tone="secondary" />}
            </RailRow>
          </li>
        );
      })}
    </ul>
  );
}
