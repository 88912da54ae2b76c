import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { RecordForm } from "@/components/record-form/record-form";
import { Notice } from "@/components/ui/notice";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { keptForm } from "@/db/drafts";
import { itemToRaise } from "@/db/issue-links";
import { readableValues } from "@/db/record-form-values";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import { formPath, recordFormName } from "@/lib/desk-paths";
import type { Locale } from "@/lib/locales";
import { may, newThing } from "@/lib/permissions";
import { defaultsOf } from "@/lib/record-form-defaults";
import { fieldsOf } from "@/lib/record-forms";
import type { RecordKind } from "@/lib/records";
import { pageMetadata } from "../metadata";
import { isFormPost, requireSignIn } from "../sign-in-first";
import { recordFormProps } from "./record-form";

type Props = { locale: Locale; noun: RecordKind; /** What the address says of the fields, such as the issue to which an entry belongs. */ asked: Record<string, string | string[] | undefined> };

export function newRecordMetadata(locale: Locale, noun: RecordKind) {
  const t = translator(locale);
  return pageMetadata(locale, t("recordForm.page.newTitle", { noun: t(`recordForm.nouns.${noun}`) }), formPath(noun), { robots: { index: false } });
}

/** The form of a new record of a noun; what the address says stands in it already. */
export async function NewRecord({ locale, noun, asked }: Props) {
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, formPath(noun));
  if (!(await isFormPost()) && !mayMake(actor, noun)) notFound();
  const kept = await keptForm(actor, recordFormName({ noun }));
  const defaults = defaultsOf(fieldsOf(noun));
  const said = Object.fromEntries(fieldsOf(noun).flatMap(({ name }) => (typeof asked[name] === "string" ? [[name, asked[name]]] : [])));
  const item = noun === "issue" && typeof asked.item === "string" ? await itemToRaise(actor, asked.item) : undefined;
  const given = { ...defaults, ...(await readableValues(actor, noun, undefined, said)), ...(item && { title: item.title, lang: item.lang }), ...(said.agendaItemId && { agendaItemId: said.agendaItemId }), ...(noun === "issue" && { raisedByUs: "yes" }) };
  return (
    <Page desk>
      <PageTitle title={t("recordForm.page.newTitle", { noun: t(`recordForm.nouns.${noun}`) })} lead={t(STATES_WORDS.includes(noun) ? "recordForm.page.newDraft" : "recordForm.page.makeNewHint")} lang={locale} />
      <Column>
        {item && <p className="mb-6">{t("recordForm.page.fromItem")}</p>}
        {kept && <Notice tone="attention">{t("desk.restored")}</Notice>}
        <RecordForm {...await recordFormProps(actor, locale, noun, undefined, undefined, typeof asked.meetingId === "string" ? asked.meetingId : undefined)} initial={kept ?? { lang: locale, ...given }} of={{ noun, item: item?.id, key: crypto.randomUUID() }} asksWhy={false} />
      </Column>
    </Page>
  );
}

/** Nouns whose new record is a draft of the organisation. */
const STATES_WORDS: readonly RecordKind[] = ["meeting", "issue", "entry"];

/** Whether the form is there; the action asks the same table. */
const mayMake = (actor: Actor, noun: RecordKind): boolean =>
  noun === "meeting" ? may(actor, "record_meeting", newThing(noun)) : noun === "issue" ? may(actor, "raise", newThing(noun)) : noun === "entry" ? may(actor, "record_others_words", newThing("issue")) : may(actor, "propose", newThing(noun));
