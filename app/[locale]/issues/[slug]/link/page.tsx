import { RaiseAtForm } from "@/components/issue/raise-at-form";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Column, Page } from "@/components/ui/page";
import { TextInput } from "@/components/ui/text-input";
import { keptForm } from "@/db/drafts";
import { listPlacesToRaise, type PlaceToRaise, raiseAtForm } from "@/db/issue-links";
import { partyVerbs } from "@/db/issue-parties";
import { formatEdtf } from "@/i18n/dates";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import type { SlugParams } from "../../../metadata";
import { issueForm, issueFormMetadata, IssueFormTitle } from "../../issue-form";

type Props = SlugParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = (props: SlugParams) => issueFormMetadata(props, "link");

export default async function LinkPage(props: Props) {
  const { locale, actor, id, issue, answering, path } = await issueForm(props, "link");
  const t = translator(locale);
  const { q } = await props.searchParams;
  const verbs = await partyVerbs(actor, id);
  const kept = await keptForm(actor, raiseAtForm(id));
  const words = typeof q === "string" ? q : "";
  const places = verbs.linkToMeeting ? await listPlacesToRaise(actor, id, words, locale) : [];
  const texts = { at: t("issueActs.raiseAt.at"), atHint: t("issueActs.raiseAt.atHint"), text: t("issueActs.raiseAt.text"), textHint: t("issueActs.raiseAt.textHint"), language: t("issueActs.language"), submit: t("followUp.submit") };
  return (
    <Page desk>
      <IssueFormTitle form="link" issue={issue} locale={locale} />
      <Column>
        {!answering && !verbs.linkToMeeting ? (
          <p>{t("refusals.forbidden")}</p>
        ) : (
          <>
            <p className="mb-8">{t("issueActs.raiseAt.lead")}</p>
            <form action={path} className="mb-8">
              <TextInput name="q" type="search" label={t("issueActs.raiseAt.find")} hint={t("issueActs.raiseAt.findHint")} defaultValue={words} />
              <Button tone="secondary">{t("issueActs.raiseAt.findSubmit")}</Button>
            </form>
            {places.length === 0 && !answering ? (
              <EmptyState title={t("issueActs.raiseAt.none")}>{t("issueActs.raiseAt.noneHint")}</EmptyState>
            ) : (
              <RaiseAtForm issue={id} sendKey={crypto.randomUUID()} locale={locale} words={texts} texts={formTexts(locale)} places={places.flatMap((p) => placeOptions(p, locale))} languages={languageOptions(locale)} initial={kept ?? {}} />
            )}
          </>
        )}
      </Column>
    </Page>
  );
}

/** A meeting and the items of its agenda, each a choice of its own. */
function placeOptions(place: PlaceToRaise, locale: Locale) {
  const t = translator(locale);
  const when = place.starts ? `${formatEdtf(place.starts, locale)} · ` : "";
  const item = (i: PlaceToRaise["items"][number]) => (i.number ? t("issueActs.raiseAt.item", { number: i.number, title: i.title }) : t("issueActs.raiseAt.itemUnnumbered", { title: i.title }));
  return [
    { value: place.id, label: <span lang={place.title.lang}>{when}{place.title.text}</span> },
    ...place.items.map((i) => ({ value: `${place.id}/${i.id}`, label: <span lang={i.lang}>{item(i)}</span>, hint: <span lang={place.title.lang}>{when}{place.title.text}</span> })),
  ];
}
