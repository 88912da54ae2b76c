import { StatusForm } from "@/components/meeting/status-form";
import { Notice } from "@/components/ui/notice";
import { keptForm } from "@/db/drafts";
import { postponeForm } from "@/db/meeting-acts";
import { formTexts } from "@/i18n/form-texts";
import { statusWords } from "@/i18n/meeting-words";
import { translator } from "@/i18n/messages";
import { actMetadata, actPage, type ActProps } from "../act-page";

export const generateMetadata = (props: ActProps) => actMetadata(props, "postpone");

export default function PostponePage(props: ActProps) {
  return actPage(props, "postpone", async ({ meeting, id, locale, actor, answering }) => {
    const t = translator(locale);
    const kept = await keptForm(actor, postponeForm(id));
    return (
      <>
        <p className="mb-6">{t(answering || meeting?.acts.postpone ? "meetingActs.postpone.hint" : "meetingActs.postpone.notNow")}</p>
        {kept && !answering && <Notice tone="attention">{t("desk.restored")}</Notice>}
        {(answering || meeting?.acts.postpone) && <StatusForm act="postpone" id={id} version={meeting?.version} locale={locale} words={statusWords(locale, "postpone")} texts={formTexts(locale)} initial={kept ?? {}} />}
      </>
    );
  });
}
