"use server";
import { redirect } from "next/navigation";
import { followSittings } from "@/db/expected-sittings";
import { cancelForm, cancelMeeting, closeMeeting, nextForm, planNextMeeting, postponeForm, postponeMeeting, reopenMeeting, setItemOutcome } from "@/db/meeting-acts";
import { SYSTEM } from "@/lib/actor";
import { cancelInput, closeInput, itemOutcomeInput, planNextInput, postponeInput } from "@/lib/meeting-input";
import { localePath } from "@/lib/records";
import { formAction } from "./form-action";

export const close = formAction(closeInput, async (actor, { id, version }, locale) => {
  await closeMeeting(actor, id, version);
  redirect(localePath(locale, `/desk/meetings/${id}/close?done=closed`));
});

export const reopen = formAction(closeInput, async (actor, { id, version }, locale) => {
  await reopenMeeting(actor, id, version);
  redirect(localePath(locale, `/desk/meetings/${id}/close?done=reopened`));
});

/** What became of one agenda item, where no entry says it. */
export const setOutcome = formAction(itemOutcomeInput, async (actor, { id, version, item, outcome }, locale) => {
  await setItemOutcome(actor, id, version, item, outcome);
  redirect(localePath(locale, `/desk/meetings/${id}/outcomes?done=set`));
});

export const postpone = formAction(
  postponeInput,
  async (actor, { id, version, ...input }, locale) => {
    await postponeMeeting(actor, id, version, input);
    await followSittings(SYSTEM, id);
    redirect(localePath(locale, `/desk/meetings/${id}/postpone?done=postponed`));
  },
  { keptAs: ({ id }) => postponeForm(id ?? "") },
);

export const cancel = formAction(
  cancelInput,
  async (actor, { id, version, reason }, locale) => {
    await cancelMeeting(actor, id, version, reason);
    await followSittings(SYSTEM, id);
    redirect(localePath(locale, `/desk/meetings/${id}/cancel?done=cancelled`));
  },
  { keptAs: ({ id }) => cancelForm(id ?? "") },
);

/** The next sitting, as a draft to be gone through like any other. */
export const planNext = formAction(
  planNextInput,
  async (actor, { id, ...input }, locale) => {
    const next = await planNextMeeting(actor, id, input);
    redirect(localePath(locale, `/desk/meetings/${next}?done=planned`));
  },
  { keptAs: ({ id }) => nextForm(id ?? "") },
);
