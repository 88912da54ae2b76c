"use server";
import { redirect } from "next/navigation";
import { amendForm, amendMeeting, QUICK_LOG, recordMeeting } from "@/db/quick-log";
import { amendMeetingInput, quickLogInput } from "@/lib/inputs";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { readColumns, toDecide } from "./decide";
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
    const open = await amendMeeting(actor, id, version, input);
    if (open) throw await toDecide(open, locale, { label: boxLabel(locale), read: (field, values) => (field === "participants" ? Promise.resolve(String(values.nameAsRecorded)) : readColumns(actor, locale, values)) });
    redirect(localePath(locale, `/desk/meetings/${id}?done=amended`));
  },
  { keptAs: ({ id }) => amendForm(id ?? "") },
);

const BOXES = { when: "desk.when", participants: "desk.who", title: "desk.what", platform: "desk.platform", country: "desk.country", lang: "desk.language" } as const;
const boxLabel = (locale: Locale) => (field: string) => translator(locale)(BOXES[field as keyof typeof BOXES]); // the fields that amendMeeting compares
