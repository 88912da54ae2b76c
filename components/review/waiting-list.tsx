import type { WaitingLine } from "@/db/desk";
import { formatDay } from "@/i18n/dates";
import { returnProps } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { entryContext } from "../entry/entry-context";
import { TimelineItem } from "../entry/timeline-item";
import { PublicationForm, ReturnForm } from "../record/publication-form";
import type { ActionFormTexts } from "../form/action-form";
import { Column } from "../ui/page";

/** What waits for a second reader, whole, oldest first, with release and return beside it. */
export function WaitingList({ lines, locale, texts }: { lines: WaitingLine[]; locale: Locale; texts: ActionFormTexts }) {
  const t = translator(locale);
  return (
    <ul role="list">
      {lines.map((line) => (
        <li key={line.id} className="border-b border-hairline py-6 last:border-b-0">
          {line.entry ? (
            <TimelineItem entry={line.entry} {...entryContext(locale)} unlinked />
          ) : (
            <Column><h3><a href={localePath(locale, `/review/meetings/${line.id}`)} lang={line.title.lang === locale ? undefined : line.title.lang} className="tap">{line.title.text}</a></h3></Column>
          )}
          <Column className="mt-2">
            <p className="text-small text-graphite">
              {line.author && <>{t("review.submittedBy", { organization: line.author.title.text })} · </>}
              {t("desk.waitingSince", { date: formatDay(line.submittedAt, locale) })}
            </p>
            {line.documentNumber && <p>{t("entry.documentNumber")}: {line.documentNumber}</p>}
            {line.sourceUrl && <p className="break-all">{t("entry.sourceLink")}: <a href={line.sourceUrl} rel="noreferrer nofollow external">{line.sourceUrl}</a></p>}
            {line.participants.length > 0 && (
              <>
                <p className="mt-2">{t("review.raw")}:</p>
                <ul>{line.participants.map((name, i) => <li key={i}>{name}</li>)}</ul>
              </>
            )}
            <div className="mt-4">
              {line.canRelease && <PublicationForm verb="release" id={line.id} version={line.version} locale={locale} label={t("review.release")} texts={texts} />}
              {line.canReturn && <ReturnForm id={line.id} version={line.version} locale={locale} label={t("review.returnIt")} texts={texts} {...returnProps(locale)} />}
            </div>
          </Column>
        </li>
      ))}
    </ul>
  );
}
