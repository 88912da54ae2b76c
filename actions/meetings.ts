"use server";
import { redirect } from "next/navigation";
import { amendForm, amendMeeting, QUICK_LOG, recordMeeting } from "@/db/quick-log";
import { amendMeetingInput, quickLogInput } from "@/lib/inputs";
import { localePath } from "@/lib/records";
import { formAction } from "./form-action";

/** Quick log: saves the meeting as a draft and leads to check-your-answers. */
export const logMeeting = formAction(
  quickLogInput,
  async (actor, input, locale) => {
    const id = await recordMeeting(actor, input);
    redirect(localePath(locale, `/desk/meetings/${id}`));
  },
  { keptAs: () => QUICK_LOG },
);

/** The same form over a draft or a returned meeting. */
export const changeMeeting = formAction(
  amendMeetingInput,
  async (actor, { id, version, ...input }, locale) => {
    await amendMeeting(actor, id, version, input);
    redirect(localePath(locale, `/desk/meetings/${id}?done=amended`));
  },
  { keptAs: ({ id }) => amendForm(id ?? "") },
);
