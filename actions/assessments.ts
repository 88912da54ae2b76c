"use server";
import { redirect } from "next/navigation";
import { assess, assessForm, verify, verifyForm } from "@/db/assessments";
import { addressOf } from "@/db/own-words";
import { assessInput, verifyInput } from "@/lib/assessment-input";
import { localePath } from "@/lib/records";
import { formAction } from "./form-action";

/** What the member's organisation says of an issue or a commitment. */
export const giveAssessment = formAction(
  assessInput,
  async (actor, input, locale) => {
    await assess(actor, input);
    redirect(localePath(locale, `${await addressOf(actor, input.subject)}?done=assessed`));
  },
  { keptAs: ({ subject }) => assessForm(subject ?? "") },
);

/** Whether the case is resolved, by an organisation that raised it. */
export const answerProposedEnd = formAction(
  verifyInput,
  async (actor, input, locale) => {
    await verify(actor, input);
    redirect(localePath(locale, `${await addressOf(actor, input.issue)}?done=verified`));
  },
  { keptAs: ({ issue }) => verifyForm(issue ?? "") },
);
