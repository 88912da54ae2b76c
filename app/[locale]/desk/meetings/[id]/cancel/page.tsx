import { StatusForm } from "@/components/meeting/status-form";
import { Notice } from "@/components/ui/notice";
import { keptForm } from "@/db/drafts";
import { cancelForm } from "@/db/meeting-acts";
import { formTexts } from "@/i18n/form-texts";
import { statusWords } from "@/i18n/meeting-words";
import { translator } from "@/i18n/messages";
import { actMetadata, actPage, type ActProps } from "../act-page";

export const generateMetadata = (props: ActProps) => actMetadata(props, "cancel");

export default function CancelPage(props: ActProps) {
  return actPage(props, "cancel", async ({ meeting, id, locale, actor, answering }) => {
    const t = translator(locale);
    const kept = await keptForm(actor, cancelForm(id));
    return (
      <>
        <p className="mb-6">{t(answering || meeting?.acts.cancel ? "meetingActs.cancel.hint" : "meetingActs.cancel.notNow")}</p>
        {kept && !answering && <Notice tone="attention">{t("desk.restored")}</Notice>}
        {(answering || meeting?.acts.cancel) && <StatusForm act="cancel" id={id} version={meeting?.version} locale={locale} words={statusWords(locale, "cancel")} texts={formTexts(locale)} initial={kept ?? {}} />}
      </>
    );
  });
}
