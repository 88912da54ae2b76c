import { NextForm } from "@/components/meeting/status-form";
import { Notice } from "@/components/ui/notice";
import { keptForm } from "@/db/drafts";
import { nextForm } from "@/db/meeting-acts";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions, whenWords } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { actMetadata, actPage, type ActProps } from "../act-page";

export const generateMetadata = (props: ActProps) => actMetadata(props, "next");

/** Plan the next sitting from this one; what it takes over is said before it is made. */
export default function NextPage(props: ActProps) {
  return actPage(props, "next", async ({ meeting, id, locale, actor, answering }) => {
    const t = translator(locale);
    const kept = await keptForm(actor, nextForm(id));
    const carried = meeting?.toCarry ?? [];
    const words = { ...whenWords(locale), whenHint: t("meetingActs.next.whenHint"), title: t("desk.what"), titleHint: t("meetingActs.next.titleHint"), agreed: t("meetingActs.next.agreed"), agreedHint: t("meetingActs.next.agreedHint"), language: t("desk.language"), submit: t("meetingActs.next.submit") };
    return (
      <>
        <p className="mb-6">{t("meetingActs.next.hint")}</p>
        {carried.length > 0 && (
          <>
            <p className="font-semibold">{t("meetingActs.next.carried", { count: carried.length })}</p>
            <ul role="list" className="mb-8">{carried.map((item) => <li key={item.id} lang={item.lang}>{item.title}</li>)}</ul>
          </>
        )}
        {kept && !answering && <Notice tone="attention">{t("desk.restored")}</Notice>}
        {(answering || meeting?.acts.next) && <NextForm id={id} formKey={crypto.randomUUID()} locale={locale} words={words} texts={formTexts(locale)} languages={languageOptions(locale)} initial={kept ?? { title: meeting?.title ?? "", lang: meeting?.lang ?? locale }} />}
      </>
    );
  });
}
