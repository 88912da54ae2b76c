"use server";
import { redirect } from "next/navigation";
import { actForm, dropForm } from "@/db/drafts";
import { followSittings } from "@/db/expected-sittings";
import { checkRecord, releaseOnTerms, returnRecord, submitRecord, submitWithRisk, withdrawRecord } from "@/db/publication";
import { recordReply, replyForm } from "@/db/replies";
import { handleReport, reportText } from "@/db/reports";
import { reviewWithdrawal } from "@/db/withdrawals";
import { type Member, SYSTEM } from "@/lib/actor";
import { recordInput, returnInput } from "@/lib/inputs";
import { handledInput, releaseInput, replyInput, reportInput, submitInput, withdrawInput } from "@/lib/publication-input";
import { localePath } from "@/lib/records";
import { formAction } from "./form-action";

export const submit = formAction(submitInput, async (actor, { id, version, asksRisk, atRisk }, locale) => {
  await (asksRisk ? submitWithRisk(actor, id, version, atRisk) : submitRecord(actor, id, version));
  redirect(localePath(locale, `${homeOf(actor)}?done=submitted`));
});

/** "Somebody else than its author has read it"; not public by that. */
export const check = formAction(recordInput, async (actor, { id, version }, locale) => {
  await checkRecord(actor, id, version);
  redirect(localePath(locale, "/review?done=checked"));
});

/** Now, or from an instant to come; in the time for a reply only on the word that it is public elsewhere. */
export const release = formAction(releaseInput, async (actor, { id, version, ...terms }, locale) => {
  await releaseOnTerms(actor, id, version, terms);
  await followSittings(SYSTEM, id);
  redirect(localePath(locale, "/review?done=released"));
});

export const sendBack = formAction(
  returnInput,
  async (actor, { id, version, reason, returnText }, locale) => {
    await returnRecord(actor, id, version, reason, returnText);
    await dropForm(actor, actForm("return", id));
    redirect(localePath(locale, "/review?done=returned"));
  },
  { keptAs: ({ id }) => actForm("return", id ?? "") },
);

export const withdraw = formAction(
  withdrawInput,
  async (actor, { id, version, withdrawText }, locale) => {
    await withdrawRecord(actor, id, version, withdrawText);
    await followSittings(SYSTEM, id);
    await dropForm(actor, actForm("withdraw", id));
    redirect(localePath(locale, `${homeOf(actor)}?done=withdrawn`));
  },
  { keptAs: ({ id }) => actForm("withdraw", id ?? "") },
);

/** An editor has looked at a withdrawal. */
export const reviewOne = formAction(handledInput, async (actor, { id }, locale) => {
  await reviewWithdrawal(actor, id);
  redirect(localePath(locale, "/review?done=reviewed"));
});

/** The reply of a body concerned, before the record is released. */
export const reply = formAction(
  replyInput,
  async (actor, input, locale) => {
    await recordReply(actor, input);
    redirect(localePath(locale, "/review/replies?done=replied"));
  },
  { keptAs: ({ record }) => replyForm(record ?? "") },
);

/** A party shows an editor a text that only the parties read. */
export const report = formAction(
  reportInput,
  async (actor, input, locale) => {
    await reportText(actor, input);
    await dropForm(actor, actForm("report", input.id));
    redirect(localePath(locale, `${homeOf(actor)}?done=reported`));
  },
  { keptAs: ({ id }) => actForm("report", id ?? "") },
);

/** An editor has handled a report. */
export const handle = formAction(handledInput, async (actor, { id }, locale) => {
  await handleReport(actor, id);
  redirect(localePath(locale, "/review?done=handled"));
});

/** Where a member's work lies: editors have no desk. */
const homeOf = (actor: Member) => (actor.role === "editor" ? "/review" : "/desk");
