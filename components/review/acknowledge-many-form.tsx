"use client";
import { acknowledgeMany } from "@/actions/acknowledge-many";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";

type ToAcknowledge = { id: string; href?: string; title: string; lang?: string; since: string; choose: string };
type Props = { rows: ToAcknowledge[]; locale: string; words: { legend: string; hint: string; submit: string }; texts: ActionFormTexts };

/** Several ticks and one button. Ticks of issues that are no longer listed go along, so that a refusal and a sign-in lose none. */
export function AcknowledgeManyForm({ rows, locale, words, texts }: Props) {
  return (
    <ActionForm action={acknowledgeMany} locale={locale} texts={texts} id="acknowledge-problem" permalink={`/${locale}/review`}>
      {({ values, errorsOf }, submitLabel) => (
        <fieldset aria-describedby="issues-hint">
          <legend className="font-semibold">{words.legend}</legend>
          <p id="issues-hint" className="mb-2 text-graphite">{words.hint}</p>
          {errorsOf("issues")?.map((error) => <p key={error} id="issues" tabIndex={-1} className="text-danger">{error}</p>)}
          {Object.keys(values).filter((name) => name.startsWith("issue-") && !rows.some((row) => name === `issue-${row.id}`)).map((name) => <input key={name} type="hidden" name={name} value="yes" />)}
          <ul role="list" className="mb-4">
            {rows.map((row) => (
              <li key={row.id} className="flex items-start border-b border-hairline py-2">
                <input type="checkbox" id={`issue-${row.id}`} name={`issue-${row.id}`} value="yes" defaultChecked={values[`issue-${row.id}`] === "yes"} aria-label={row.choose} className="my-2.5 size-6 shrink-0 accent-ink" />
                <div className="min-w-0 grow py-2 ps-3">
                  <p className="font-semibold">{row.href ? <a href={row.href} lang={row.lang} className="tap">{row.title}</a> : <span lang={row.lang}>{row.title}</span>}</p>
                  <p className="text-small text-graphite">{row.since}</p>
                </div>
              </li>
            ))}
          </ul>
          <Button tone="secondary">{submitLabel(words.submit)}</Button>
        </fieldset>
      )}
    </ActionForm>
  );
}
