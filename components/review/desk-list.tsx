import type { DeskLine } from "@/db/desk";
import type { KeptForm } from "@/db/drafts";
import { formatDay, formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { formPath } from "@/lib/desk-paths";
import type { Locale } from "@/lib/locales";
import { localePath, recordPath } from "@/lib/records";
import { PublicationForm } from "../record/publication-form";
import type { ActionFormTexts } from "../form/action-form";
import { RailLine } from "../ui/page";
import { Tag } from "../ui/tag";

type Props = { lines: DeskLine[]; locale: Locale; texts: ActionFormTexts; /** The list holds several states, so each line says its own. */ mixed?: boolean };

/** What an organisation has written, with what can be done next. */
export function DeskList({ lines, locale, texts, mixed = false }: Props) {
  const t = translator(locale);
  return (
    <ul role="list">
      {lines.map((line) => {
        const path = pathOf(line);
        const title = <span lang={line.title.lang === locale ? undefined : line.title.lang}>{line.title.text}</span>;
        return (
          <RailLine key={line.id} rail={line.sortKey ? <span className="figures">{formatEdtf(line.sortKey, locale)}</span> : t("entry.noDate")}>
            <p className="font-semibold">{path ? <a href={localePath(locale, path)} className="tap">{title}</a> : title}</p>
            {mixed && <p className="mt-1"><Tag>{t(`desk.states.${line.state}`)}</Tag></p>}
            {line.due && <p className="text-small text-graphite">{t("desk.dueOn", { date: formatEdtf(line.due, locale) })}</p>}
            {line.state === "submitted" && line.submittedAt && <p className="text-small text-graphite">{t("desk.waitingSince", { date: formatDay(line.submittedAt, locale) })}</p>}
            {line.state === "embargoed" && line.releasedAt && <p className="text-small text-graphite">{t("desk.publicOn", { date: formatDay(line.releasedAt, locale) })}</p>}
            {line.returnReason && line.state === "returned" && (
              <p className="mt-1">
                {t("desk.returnedBecause", { reason: t(`review.reasons.${line.returnReason}`) })}
                {line.returnText && <> {line.returnText}</>}
              </p>
            )}
            {line.canWithdraw && <PublicationForm verb="withdraw" id={line.id} version={line.version} locale={locale} label={t("desk.withdraw")} texts={texts} tone="secondary" />}
          </RailLine>
        );
      })}
    </ul>
  );
}

/** Forms that somebody began and did not send; nobody else sees them. */
export function KeptForms({ forms, locale }: { forms: KeptForm[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul role="list">
      {forms.map((kept) => (
        <RailLine key={kept.form} rail={<span className="figures">{formatDay(kept.updatedAt, locale)}</span>}>
          <p className="font-semibold">
            <a href={localePath(locale, kept.path)} className="tap">{t("desk.goOn")}: {kept.about ? <span lang={kept.about.lang === locale ? undefined : kept.about.lang}>{kept.about.text}</span> : t("desk.untitled")}</a>
          </p>
          {kept.typed && <p className="mt-1">{kept.typed}</p>}
        </RailLine>
      ))}
    </ul>
  );
}

/** Where a line leads: what is public to its page, what is taken back nowhere, the rest to its desk. */
function pathOf(line: DeskLine): string | undefined {
  if (line.state === "released") return recordPath(line);
  return line.state === "embargoed" || line.state === "withdrawn" ? undefined : formPath(line.kind, line.id);
}
