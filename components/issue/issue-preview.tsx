import type { IssuePage } from "@/db/issues";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { RecordLinks } from "../record/record-link";
import { RecordText } from "../record/record-text";
import { Column, Section } from "../ui/page";
import { IssueParties } from "./parties";

/** A new issue before its release as the public will read it: what it is about, and its parties as they may be shown. */
export function IssuePreview({ issue, locale }: { issue: IssuePage; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      {issue.summary && <Column className="mb-4"><p><RecordText text={issue.summary} locale={locale} /></p></Column>}
      <Section id="parties" heading={t("issues.parties")}>
        <IssueParties parties={issue.parties} locale={locale} />
        {issue.platforms.length > 0 && <Column className="mt-4"><p>{t("issues.platforms")}: <RecordLinks links={issue.platforms} locale={locale} /></p></Column>}
      </Section>
    </>
  );
}
