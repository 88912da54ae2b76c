"use server";
import { redirect } from "next/navigation";
import { regenerateSittings } from "@/db/expected-sittings";
import { cancelForm, cancelMeeting, closeMeeting, nextForm, planNextMeeting, postponeForm, postponeMeeting, reopenMeeting, setItemOutcome } from "@/db/meeting-acts";
import { linksTo } from "@/db/records";
import { SYSTEM } from "@/lib/actor";
import { DEFAULT_LOCALE } from "@/lib/locales";
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
    const { platformId } = await postponeMeeting(actor, id, version, input);
    await tieSittings(platformId);
    redirect(localePath(locale, `/desk/meetings/${id}/postpone?done=postponed`));
  },
  { keptAs: ({ id }) => postponeForm(id ?? "") },
);

export const cancel = formAction(
  cancelInput,
  async (actor, { id, version, reason }, locale) => {
    const { platformId } = await cancelMeeting(actor, id, version, reason);
    await tieSittings(platformId);
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

/** What the promised rhythm expects follows a meeting that everybody can read; of a platform that is not public nothing is expected. */
async function tieSittings(platformId: string | null): Promise<void> {
  if (platformId && (await linksTo(SYSTEM, [platformId], DEFAULT_LOCALE)).size > 0) await regenerateSittings(SYSTEM, platformId);
}
