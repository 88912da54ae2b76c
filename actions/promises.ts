"use server";
import { redirect } from "next/navigation";
import { addressOf } from "@/db/own-words";
import { amendPromise, promiseForm, recordPromise } from "@/db/promises";
import { amendForm } from "@/db/quick-log";
import { promiseWords } from "@/i18n/assessment-words";
import { amendPromiseInput, promiseInput } from "@/lib/promise-input";
import { localePath } from "@/lib/records";
import { readColumns, toDecide } from "./decide";
import { formAction } from "./form-action";

/** What an authority promises in its own name; stored as submitted. */
export const givePromise = formAction(
  promiseInput,
  async (actor, input, locale) => {
    await recordPromise(actor, input);
    redirect(localePath(locale, `${await addressOf(actor, input.issue)}?done=promised`));
  },
  { keptAs: ({ issue }) => promiseForm(issue ?? "") },
);

/** The same form over a promise that was sent back. */
export const amendGivenPromise = formAction(
  amendPromiseInput,
  async (actor, { id, version, ...input }, locale) => {
    const open = await amendPromise(actor, id, version, input);
    const words = promiseWords(locale);
    if (open) throw await toDecide(open, locale, { label: (field) => words[field === "lang" ? "language" : (field as keyof typeof words)], read: (_, values) => readColumns(actor, locale, values) }); // the fields that amendPromise compares
    redirect(localePath(locale, `/desk/entries/${id}?done=amended`));
  },
  { keptAs: ({ id }) => amendForm(id ?? "") },
);
