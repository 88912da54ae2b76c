import { DeadlineLines } from "@/components/deadline/deadline-line";
import { Column, Section } from "@/components/ui/page";
import { deadlineActs } from "@/db/deadline-acts";
import { deadlinesOf } from "@/db/deadlines";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";

/** By when something is due on an entry, with the sum; for members with something to do about it, the way there. */
export async function EntryDeadlines({ id, actor, locale }: { id: string; actor: Actor; locale: Locale }) {
  const t = translator(locale);
  const deadlines = (await deadlinesOf(actor, [id], locale)).get(id) ?? [];
  const acts = await deadlineActs(actor, id);
  const mayManage = acts !== undefined && Object.entries(acts).some(([act, ids]) => act !== "terms" && ids.length > 0);
  if (deadlines.length === 0 && !mayManage) return null;
  return (
    <Section id="deadlines" heading={t("deadlines.title")}>
      <Column>
        {deadlines.length > 0 ? <DeadlineLines deadlines={deadlines} locale={locale} /> : <p className="text-graphite">{t("deadlines.none")}</p>}
        {mayManage && <p className="no-print mt-2"><a href={localePath(locale, `/desk/entries/${id}/deadline`)} className="tap">{t("deadlines.manage")}</a></p>}
      </Column>
    </Section>
  );
}
