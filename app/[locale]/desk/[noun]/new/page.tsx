import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { RecordForm } from "@/components/record-form/record-form";
import { Notice } from "@/components/ui/notice";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { keptForm } from "@/db/drafts";
import { translator } from "@/i18n/messages";
import { nounOf, recordFormName } from "@/lib/desk-paths";
import { newThing, may } from "@/lib/permissions";
import { fieldsOf } from "@/lib/record-forms";
import { FORM_DEFAULTS } from "@/lib/record-form-defaults";
import type { RecordKind } from "@/lib/records";
import type { Actor } from "@/lib/actor";
import { localeOf, pageMetadata } from "../../../metadata";
import { isFormPost, requireSignIn } from "../../../sign-in-first";
import { recordFormProps } from "../../record-form";

type Props = { params: Promise<{ locale: string; noun: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  const { noun: folder } = await props.params;
  const noun = nounOf(folder);
  const t = translator(locale);
  return pageMetadata(locale, noun ? t("recordForm.page.newTitle", { noun: t(`recordForm.nouns.${noun}`) }) : t("notFound.title"), `/desk/${folder}/new`, { robots: { index: false } });
}

/** The form of a new record of any noun. What the address says of its fields stands in it already: an issue to which an entry belongs. */
export default async function NewRecordPage(props: Props) {
  const locale = await localeOf(props);
  const { noun: folder } = await props.params;
  const noun = nounOf(folder);
  if (!noun) notFound();
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/desk/${folder}/new`);
  if (!(await isFormPost()) && !mayMake(actor, noun)) notFound();
  const kept = await keptForm(actor, recordFormName({ noun }));
  const asked = await props.searchParams;
  const given = Object.fromEntries(fieldsOf(noun).flatMap(({ name }) => (typeof asked[name] === "string" ? [[name, asked[name]]] : FORM_DEFAULTS[name] ? [[name, FORM_DEFAULTS[name]]] : [])));
  return (
    <Page desk>
      <PageTitle title={t("recordForm.page.newTitle", { noun: t(`recordForm.nouns.${noun}`) })} lead={t("recordForm.page.makeNewHint")} lang={locale} />
      <Column>
        {kept && <Notice tone="attention">{t("desk.restored")}</Notice>}
        <RecordForm {...await recordFormProps(actor, locale, noun)} initial={kept ?? { lang: locale, ...given }} of={{ noun, key: crypto.randomUUID() }} asksWhy={false} />
      </Column>
    </Page>
  );
}

/** Whether the button is there; the action asks the same table. */
const mayMake = (actor: Actor, noun: RecordKind): boolean =>
  noun === "meeting" ? may(actor, "record_meeting", newThing(noun)) : noun === "issue" ? may(actor, "raise", newThing(noun)) : noun === "entry" ? may(actor, "record_others_words", newThing("issue")) : may(actor, "propose", newThing(noun));
