import { CloseForm } from "@/components/meeting/close-form";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import { localePath } from "@/lib/records";
import { actMetadata, actPage, type ActProps } from "../act-page";

export const generateMetadata = (props: ActProps) => actMetadata(props, "close");

/** Close the record of a meeting, or open it again; what still keeps it open is listed with a way there. */
export default function ClosePage(props: ActProps) {
  return actPage(props, "close", async ({ meeting, id, locale, answering }) => {
    const t = translator(locale);
    const acts = meeting?.acts;
    const open = meeting?.open ?? [];
    const form = { id, version: meeting?.version ?? 1, locale, texts: formTexts(locale) };
    return (
      <>
        <p className="mb-6">{t(meeting?.closedAt ? "meetingActs.close.isClosed" : acts?.close ? "meetingActs.close.hint" : "meetingActs.close.notNow")}</p>
        {!meeting?.closedAt && open.length > 0 && (
          <>
            <p className="font-semibold">{t("meetingActs.close.open", { count: open.length })}</p>
            <ul role="list" className="mb-4">{open.map((item) => <li key={item.id} lang={item.lang}>{item.number && `${item.number}. `}{item.title}</li>)}</ul>
            <p className="mb-8"><a href={localePath(locale, `/desk/meetings/${id}/outcomes`)} className="tap">{t("meetingActs.outcomes.title")}</a></p>
          </>
        )}
        {(answering || acts?.close) && <CloseForm act="close" {...form} label={t("meetingActs.close.submit")} />}
        {(answering || acts?.reopen) && <CloseForm act="reopen" {...form} label={t("meetingActs.close.reopen")} />}
      </>
    );
  });
}
