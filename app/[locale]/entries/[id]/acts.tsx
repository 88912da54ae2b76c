import { Column } from "@/components/ui/page";
import { mayReport } from "@/db/reports";
import { mayDo } from "@/db/things";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";

/** What this reader may do with the entry itself: withdraw it, or show an editor a text that only the parties read. */
export async function EntryActs({ id, actor, locale }: { id: string; actor: Actor; locale: Locale }) {
  if (actor.kind !== "member") return null;
  const t = translator(locale);
  const act = (verb: string, label: string) => <a href={localePath(locale, `/review/act/${verb}/${id}`)} className="tap me-6">{label}</a>;
  const [withdraws, reports] = [await mayDo(actor, "withdraw", id), await mayReport(actor, id)];
  if (!withdraws && !reports) return null;
  return <Column className="no-print mt-8">{withdraws && act("withdraw", t("desk.withdraw"))}{reports && act("report", t("reports.report"))}</Column>;
}
