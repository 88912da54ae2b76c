"use server";
import { redirect } from "next/navigation";
import { confirmForm, confirmWords } from "@/db/confirmations";
import { addressOf } from "@/db/own-words";
import { confirmInput } from "@/lib/assessment-input";
import { localePath } from "@/lib/records";
import { formAction } from "./form-action";

/** Whether words that another recorded were said so, by the organisation that is recorded to have said them. */
export const confirmRecorded = formAction(
  confirmInput,
  async (actor, input, locale) => {
    await confirmWords(actor, input);
    redirect(localePath(locale, `${await addressOf(actor, input.entry)}?done=confirmed`));
  },
  { keptAs: ({ entry }) => confirmForm(entry ?? "") },
);
