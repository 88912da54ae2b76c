import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { MergeButton, type MergeAct } from "@/components/merge/merge-button";
import { MergeForm } from "@/components/merge/merge-form";
import { fieldLabel, MergeTable, valueWords } from "@/components/merge/merge-table";
import { RecordLink } from "@/components/record/record-link";
import { Button, ButtonRow } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { TextInput } from "@/components/ui/text-input";
import { getMergePage, type MergePage } from "@/db/merge-page";
import { formatDay } from "@/i18n/dates";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import { mergePath, nounOf } from "@/lib/desk-paths";
import { keepField } from "@/lib/issue-input";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { localeOf, pageMetadata } from "../../../../metadata";
import { isFormPost, requireSignIn } from "../../../../sign-in-first";

type Props = { params: Promise<{ locale: string; noun: string; id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  const { noun, id } = await props.params;
  return pageMetadata(locale, translator(locale)("merge.title"), `/desk/${noun}/${id}/merge`, { robots: { index: false } });
}

const ACT_WORDS = { undo: "merge.undo", accept: "merge.accept", reject: "merge.reject" } as const satisfies Record<MergeAct, string>;
const DONE = ["merged", "undone", "accepted", "rejected"] as const;
const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");

/** Where an editor looks for the double of a record, compares the two field by field, makes them one, and takes it back. */
export default async function MergeRecordPage(props: Props) {
  const locale = await localeOf(props);
  const { noun, id } = await props.params;
  const params = await props.searchParams;
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/desk/${noun}/${id}/merge`);
  const kind = nounOf(noun);
  const page = kind && (await getMergePage(actor, kind, id, one(params.with), locale));
  const t = translator(locale);
  const path = kind ? localePath(locale, mergePath(kind, id)) : "";
  const button = (act: MergeAct, of: string) => <MergeButton act={act} id={of} path={path} locale={locale} label={t(ACT_WORDS[act])} texts={formTexts(locale)} />;
  const said = DONE.find((word) => word === params.done);
  const act = one(params.act);
  // the button that was pressed without JavaScript, though what it was for may be gone
  const pressed = act in ACT_WORDS && one(params.of) ? button(act as MergeAct, one(params.of)) : undefined; // tested on the line itself
  if (!page && !(pressed && (await isFormPost()))) notFound();
  return (
    <Page desk>
      <PageTitle title={t("merge.title")} lead={page && <span lang={page.into.title.lang}>{t("merge.lead", { title: page.into.title.text })}</span>} lang={locale} />
      <Column>
        {said && <Notice tone="success">{t(`merge.done.${said}`)}</Notice>}
        {pressed}
      </Column>
      {page && <Search page={page} words={one(params.with)} path={path} locale={locale} />}
      {page?.from && <Comparison page={page} path={path} locale={locale} />}
      {page && page.likely.length > 0 && (
        <Section id="likely" heading={t("merge.likelyHeading")}>
          <Column>
            {page.likely.map((l) => (
              <div key={l.id} className="border-t border-hairline py-4">
                <p>{l.participant && <span lang={l.participant.lang}>{l.participant.text} · </span>}<RecordLink link={l.other} locale={locale} /></p>
                {l.note && <p className="my-2 text-graphite" lang={l.note.lang}>{l.note.text}</p>}
                <ButtonRow className="mt-2">{l.participant && button("accept", l.id)}{button("reject", l.id)}</ButtonRow>
              </div>
            ))}
          </Column>
        </Section>
      )}
      {page && page.done.length > 0 && (
        <Section id="before" heading={t("merge.before")}>
          <Column>
            {page.done.map((d) => (
              <div key={d.id} className="border-t border-hairline py-4">
                <p className="mb-2"><span lang={d.fromLang}>{d.fromTitle}</span> · <span className="figures">{formatDay(d.at, locale)}</span></p>
                {d.undoneAt ? <p className="text-graphite">{t("merge.undoneOn", { date: formatDay(d.undoneAt, locale) })}</p> : button("undo", d.id)}
              </div>
            ))}
          </Column>
        </Section>
      )}
    </Page>
  );
}

function Search({ page, words, path, locale }: { page: MergePage; words: string; path: string; locale: Locale }) {
  const t = translator(locale);
  const others = page.candidates.filter((c) => c.id !== page.from?.id);
  return (
    <Column>
      <form action={path} className="mb-8">
        <TextInput name="with" type="search" label={t("merge.find")} hint={t("merge.findHint")} defaultValue={page.from ? "" : words} />
        <Button tone="secondary">{t("merge.findSubmit")}</Button>
      </form>
      {others.length === 0 ? (
        !page.from && <p>{t("merge.noCandidates")}</p>
      ) : (
        <>
          <h2 className="mb-2 font-semibold">{t("merge.candidates")}</h2>
          <ul className="mb-8" role="list">
            {others.map((c) => (
              <li key={c.id} className="min-h-11 py-2">
                <a href={`${path}?with=${c.id}`} className="tap">{t("merge.compare", { title: c.title.text })}</a>
                {(c.likely || c.sameDay) && <span className="text-small text-graphite"> · {t(c.likely ? "merge.likely" : "merge.sameDay")}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Column>
  );
}

function Comparison({ page, path, locale }: { page: MergePage; path: string; locale: Locale }) {
  const t = translator(locale);
  const { from, into } = page;
  if (!from) return null;
  if (page.obstacle) return <Column><Notice tone="attention">{t(`refusals.${page.obstacle}`)}</Notice></Column>;
  const choices = page.fields.filter((f) => f.differs).map((f) => ({
    name: keepField(f.name), label: t("merge.which", { field: fieldLabel(f, locale) }),
    options: [{ value: "into", label: valueWords(f, f.into, page, locale) }, { value: "from", label: valueWords(f, f.from, page, locale) }],
  }));
  return (
    <Section id="compare" heading={<span lang={from.title.lang}>{from.title.text}</span>}>
      <MergeTable page={page} locale={locale} />
      <Column>
        <h3 className="mb-2 font-semibold">{t("merge.moves")}</h3>
        {page.moves.length === 0 ? <p className="mb-4">{t("merge.movesNothing")}</p> : <ul className="mb-4" role="list">{page.moves.map((m) => <li key={m.what}>{t(`merge.moved.${m.what}`, { count: m.count })}</li>)}</ul>}
        <p className="mb-4 text-graphite">{t("merge.namesKept")}</p>
        {page.kind === "meeting" && <p className="mb-4 text-graphite">{t("merge.stricter")}</p>}
        <MergeForm from={{ id: from.id, version: from.version }} into={{ id: into.id, version: into.version }} choices={choices} path={path} locale={locale} label={t("merge.submit")} texts={formTexts(locale)} />
        <p className="mt-6"><a href={`${localePath(locale, mergePath(page.kind, from.id))}?with=${into.id}`} className="tap">{t("merge.otherWay")}</a></p>
      </Column>
    </Section>
  );
}
