import type { PartyVerbs } from "@/db/issue-parties";
import { translator } from "@/i18n/messages";
import { mergePath } from "@/lib/desk-paths";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { ButtonLink, ButtonRow } from "../ui/button";

/** What this reader may do with the parties of an issue and with its place in the record. `here` is the address of its page. */
export function PartyActs({ issue, verbs, here, locale }: { issue: string; verbs: PartyVerbs; here: string; locale: Locale }) {
  const t = translator(locale);
  const acts: [boolean, string, string][] = [
    [verbs.join, `${here}/join`, t("issueActs.join.title")],
    [verbs.admit, `${here}/admit`, t("issueActs.admit.link", { count: verbs.waiting })],
    [verbs.linkToMeeting, `${here}/link`, t("issueActs.raiseAt.title")],
    [verbs.passOn, `${here}/pass-on`, t("issueActs.passOn.title")],
    [verbs.askForTime, `${here}/ask-for-time`, t("deadlines.acts.ask")],
    [verbs.split, `${here}/split`, t("issueActs.split.title")],
    [verbs.merge, localePath(locale, mergePath("issue", issue)), t("merge.link")],
  ];
  const open = acts.filter(([may]) => may);
  return (
    <>
      {verbs.request === "waiting" && <p className="my-4">{t("issueActs.join.waiting")}</p>}
      {open.length > 0 && <ButtonRow className="no-print my-6">{open.map(([, href, label]) => <ButtonLink key={href} tone="secondary" href={href}>{label}</ButtonLink>)}</ButtonRow>}
    </>
  );
}

/** "Raised 4 times on 3 platforms"; nothing where it was raised at no agenda item. */
export function Raisings({ times, platforms, locale }: { times: number; platforms: number; locale: Locale }) {
  const t = translator(locale);
  return times > 0 ? <p>{t("issueActs.raiseAt.count", { times, platforms }).trim()}</p> : null;
}
