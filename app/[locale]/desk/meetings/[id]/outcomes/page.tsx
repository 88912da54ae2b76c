import { OutcomeForm } from "@/components/meeting/close-form";
import { EmptyState } from "@/components/ui/empty-state";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import { formPath } from "@/lib/desk-paths";
import { ITEM_OUTCOMES } from "@/lib/meetings";
import { localePath } from "@/lib/records";
import { actMetadata, actPage, type ActProps } from "../act-page";

export const generateMetadata = (props: ActProps) => actMetadata(props, "outcomes");

/** What became of each agenda item: by the entries attached to it, else set here. */
export default function OutcomesPage(props: ActProps) {
  return actPage(props, "outcomes", async ({ meeting, id, locale, answering }) => {
    const t = translator(locale);
    if (!meeting || meeting.agenda.length === 0) return <EmptyState title={t("meetingActs.outcomes.none")}>{t("meetingActs.outcomes.noneHint")}</EmptyState>;
    const options = [{ value: "", label: t("meetingActs.outcomes.unset") }, ...ITEM_OUTCOMES.map((value) => ({ value, label: t(`agenda.results.${value}`) }))];
    return (
      <>
        <p className="mb-6">{t("meetingActs.outcomes.hint")}</p>
        <ol role="list">
          {meeting.agenda.map((item) => (
            <li key={item.id} className="mb-8 border-t border-hairline pt-4">
              <p className="font-semibold" lang={item.lang}>{item.number && `${item.number}. `}{item.title}</p>
              <p className="text-graphite">{t(`meetings.agendaStates.${item.state}`)} · {item.results.length > 0 ? item.results.map((result) => t(`agenda.results.${result}`)).join(", ") : t("agenda.noOutcome")}</p>
              {item.issueId === null && <p><a href={localePath(locale, `${formPath("issue")}?item=${item.id}`)} className="tap">{t("meetingActs.outcomes.raise")}</a></p>}
              {(answering || (meeting.acts.outcomes && (item.results.length === 0 || item.outcome !== null))) && (
                <OutcomeForm
                  item={item.id}
                  outcome={item.outcome ?? ""}
                  id={id}
                  version={meeting.version}
                  locale={locale}
                  texts={formTexts(locale)}
                  label={t("meetingActs.outcomes.submit", { item: item.title })}
                  words={{ outcome: t("meetingActs.outcomes.outcome"), hint: t("meetingActs.outcomes.outcomeHint") }}
                  options={options}
                />
              )}
            </li>
          ))}
        </ol>
        <p><a href={localePath(locale, `/desk/meetings/${id}/close`)} className="tap">{t("meetingActs.close.title")}</a></p>
      </>
    );
  });
}
