import type { WaitingLine } from "@/db/desk";
import { formatDay, formatEdtf } from "@/i18n/dates";
import { returnProps } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { entryContext } from "../entry/entry-context";
import { TimelineItem } from "../entry/timeline-item";
import { PublicationForm, ReturnForm } from "../record/publication-form";
import type { ActionFormTexts } from "../form/action-form";
import { ButtonLink, ButtonRow } from "../ui/button";
import { Column } from "../ui/page";

/** What waits for a second reader, whole, oldest first, with release, check and return beside it. */
export function WaitingList({ lines, locale, texts }: { lines: WaitingLine[]; locale: Locale; texts: ActionFormTexts }) {
  const t = translator(locale);
  return (
    <ul role="list">
      {lines.map((line) => (
        <li key={line.id} className="border-b border-hairline py-6 last:border-b-0">
          {line.entry ? <TimelineItem entry={line.entry} {...entryContext(locale)} unlinked /> : <Column><h3><Title line={line} locale={locale} /></h3></Column>}
          <Column className="mt-2">
            <WaitingMarks line={line} locale={locale} />
            {line.entry && <p><a href={wholePath(line, locale)} className="tap">{t("waiting.read")}</a></p>}
            {line.documentNumber && <p>{t("entry.documentNumber")}: {line.documentNumber}</p>}
            {line.sourceUrl && <p className="break-all">{t("entry.sourceLink")}: <a href={line.sourceUrl} rel="noreferrer nofollow external">{line.sourceUrl}</a></p>}
            {line.participants.length > 0 && (
              <>
                <p className="mt-2">{t("review.raw")}:</p>
                <ul>{line.participants.map((name, i) => <li key={i}>{name}</li>)}</ul>
              </>
            )}
            <div className="mt-4"><WaitingActs line={line} locale={locale} texts={texts} /></div>
          </Column>
        </li>
      ))}
    </ul>
  );
}

/** Where the whole record is read before it is released. */
const wholePath = ({ id }: WaitingLine, locale: Locale) => localePath(locale, `/review/records/${id}`);

/** The title as the way to the whole record, after the word for what it is; an entry says its kind by itself. */
function Title({ line, locale }: { line: WaitingLine; locale: Locale }) {
  const lang = line.title.lang === locale ? undefined : line.title.lang;
  return (
    <>
      <span className="text-small font-normal text-graphite">{translator(locale)(`recordForm.nouns.${line.kind}`)} · </span>
      <a href={wholePath(line, locale)} lang={lang} className="tap">{line.title.text}</a>
    </>
  );
}

/** From whom it comes, since when it waits, whether somebody has read it, and how the right of reply stands. */
export function WaitingMarks({ line, locale }: { line: WaitingLine; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <p className="text-small text-graphite">
        {line.author && <>{t("review.submittedBy", { organization: line.author.title.text })} · </>}
        {t("desk.waitingSince", { date: formatDay(line.submittedAt, locale) })}
        {line.checked && <> · {t("publication.checked")}</>}
      </p>
      <ReplyLine line={line} locale={locale} />
    </>
  );
}

/** How the right of reply stands: until when a body may reply, or why none does. */
function ReplyLine({ line, locale }: { line: WaitingLine; locale: Locale }) {
  const t = translator(locale);
  const window = line.replyWindow;
  if (window?.is === "open") return <p>{t("publication.readBeforehand", { date: formatEdtf(window.lastDay, locale) })}</p>;
  if (window?.is === "none" && window.because === "no_account") return <p>{t("publication.noAccount")}</p>;
  return window?.is === "none" && window.because === "at_risk" ? <p>{t("publication.risk")}</p> : null;
}

/** What this reader may do with it. A release on other terms has a page of its own. */
export function WaitingActs({ line, locale, texts }: { line: WaitingLine; locale: Locale; texts: ActionFormTexts }) {
  const t = translator(locale);
  const { id, version } = line;
  const onTerms = localePath(locale, `/review/act/release/${id}?version=${version}`);
  return (
    <>
      <ButtonRow>
        {line.canRelease && <PublicationForm verb="release" id={id} version={version} locale={locale} label={t("review.release")} texts={texts} />}
        {line.canCheck && <PublicationForm verb="check" id={id} version={version} locale={locale} label={t("publication.check")} texts={texts} tone="secondary" />}
        {line.canRelease && <ButtonLink tone="quiet" href={onTerms}>{t("publication.releaseLater")}</ButtonLink>}
        {line.canReleaseElsewhere && <ButtonLink tone="quiet" href={onTerms}>{t("publication.releaseElsewhere")}</ButtonLink>}
      </ButtonRow>
      {line.canReturn && <ReturnForm id={id} version={version} locale={locale} label={t("review.returnIt")} texts={texts} {...returnProps(locale)} />}
    </>
  );
}
