import type { PlatformIssue, PlatformIssues as Issues } from "@/db/platform-issues";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { parseEdtf } from "@/lib/edtf";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { RecordLink } from "../record/record-link";
import { RecordText } from "../record/record-text";
import { Column, RailLine } from "../ui/page";

/** The issues that came up on a platform, each with how it ended, else from whom an answer is awaited, else since when it is open. */
export function PlatformIssues({ issues, locale }: { issues: Issues; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <ul role="list">
        {issues.lines.map((issue) => (
          <RailLine key={issue.link.id} rail={<span className="figures">{issue.opened ? formatEdtf(issue.opened, locale) : t("entry.noDate")}</span>}>
            <p className="font-semibold"><RecordLink link={issue.link} locale={locale} /></p>
            {standing(issue, locale).map((line, i) => <p key={i} className="mt-1">{line}</p>)}
            {issue.outcome && (
              <p className="mt-1 text-small text-graphite">
                {t("platforms.issueState.outcome")} {issue.outcome.occurred && <><span className="figures">{formatEdtf(issue.outcome.occurred, locale)}</span> · </>}
                <a href={localePath(locale, `/entries/${issue.outcome.id}`)} className="tap"><RecordText text={issue.outcome.title} locale={locale} /></a>
              </p>
            )}
          </RailLine>
        ))}
      </ul>
      {issues.more && <Column className="mt-4"><p className="text-small text-graphite">{t("platforms.issueState.more", { count: issues.lines.length })}</p></Column>}
    </>
  );
}

/** How an issue stands, in plain sentences. Of what was taken from sources nobody has asked here, it is not said that it is open. */
function standing(issue: PlatformIssue, locale: Locale): string[] {
  const t = translator(locale);
  if (issue.ended) return [t(`assessments.ended.${issue.ended}`)];
  const awaited = issue.awaited.map((silence) => t("desk.awaitedFrom", { body: silence.body.label.text, date: formatEdtf(silence.since, locale) }));
  if (issue.awaitsVerification) awaited.push(t("assessments.awaited"));
  if (awaited.length > 0) return awaited;
  if (issue.endedOn) return [`${t("issues.endedOn")}: ${formatEdtf(issue.endedOn, locale)}`];
  if (issue.backfilled && !issue.assessed) return [t("platforms.issueState.unassessed")];
  const since = issue.opened && `${issue.opened}/..`; // an interval has no "since"
  return [since && parseEdtf(since) ? t("platforms.issueState.openSince", { since: formatEdtf(since, locale) }) : t("platforms.issueState.open")];
}
