"use server";
import { redirect } from "next/navigation";
import { askForTimeForm, askOnIssue } from "@/db/ask-for-time";
import { agreeDeadline as agreeToDeadline, agreeTime as agreeToTime, askForTime, checkTerm as sayChecked, pauseDeadline, resumeDeadline, setDeadline } from "@/db/deadline-acts";
import { entryOfChange, entryOfDeadline } from "@/db/deadlines";
import { addHoliday, removeHoliday } from "@/db/holidays";
import type { Member } from "@/lib/actor";
import { agreedDeadlineInput, askForDayInput, askForTimeInput, askOnIssueInput, changeInput, deadlineInput, defaultDeadlineInput, holidayInput, pauseInput, promisedDeadlineInput, removeHolidayInput, statutoryDeadlineInput } from "@/lib/deadline-input";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { formAction } from "./form-action";

const overview = (locale: Locale, entry: string | undefined) => localePath(locale, entry ? `/desk/entries/${entry}/deadline?done=saved` : "/desk");

/** A date or a count for an undertaking of the own body. */
export const promiseDeadline = formAction(promisedDeadlineInput, async (actor, input, locale) => {
  await setDeadline(actor, { kind: "promised", ...input });
  redirect(overview(locale, input.entry));
});

/** A deadline put to the other side. */
export const proposeDeadline = formAction(agreedDeadlineInput, async (actor, input, locale) => {
  await setDeadline(actor, { kind: "agreed", ...input });
  redirect(overview(locale, input.entry));
});

/** A term of the law from the day of receipt. */
export const countByLaw = formAction(statutoryDeadlineInput, async (actor, input, locale) => {
  await setDeadline(actor, { kind: "statutory", ...input });
  redirect(overview(locale, input.entry));
});

/** The platform's own time for a reply. */
export const countByPlatform = formAction(defaultDeadlineInput, async (actor, input, locale) => {
  await setDeadline(actor, { kind: "default", ...input });
  redirect(overview(locale, input.entry));
});

/** More time, in the authority's own name, with a reason. */
export const askMoreTime = formAction(askForTimeInput, async (actor, input, locale) => {
  const entry = await entryOfDeadline(actor, input.deadline);
  await askForTime(actor, input);
  redirect(overview(locale, entry));
});

/** A day where nothing counts yet, in the authority's own name, with a reason. */
export const askForDay = formAction(askForDayInput, async (actor, { reason, lang, ...input }, locale) => {
  await setDeadline(actor, { kind: "agreed", ...input, asked: { reason, lang } });
  redirect(overview(locale, input.entry));
});

/** The same on an issue, whatever stands under it. */
export const askForTimeOnIssue = formAction(
  askOnIssueInput,
  async (actor, input, locale) => {
    const { entry, waits } = await askOnIssue(actor, input);
    redirect(waits ? localePath(locale, "/review?done=submitted") : overview(locale, entry));
  },
  { keptAs: ({ issue }) => askForTimeForm(issue ?? "") },
);

/** A pause, in the authority's own name, with a reason. */
export const askForPause = formAction(pauseInput, async (actor, input, locale) => {
  const entry = await entryOfDeadline(actor, input.deadline);
  await pauseDeadline(actor, input);
  redirect(overview(locale, entry));
});

/** A pause ends with yesterday. */
export const endPause = onChange(resumeDeadline);
/** For an organisation that raised the issue: what was asked for counts. */
export const agreeTime = onChange(agreeToTime);
/** What the other side proposed counts. */
export const agreeDeadline = onDeadline(agreeToDeadline);
/** Somebody has read the law. */
export const checkTerm = onDeadline(sayChecked);

/** A day off, or a weekend day that is worked. */
export const saveHoliday = formAction(holidayInput, async (actor, holiday, locale) => {
  await addHoliday(actor, holiday);
  redirect(localePath(locale, `/admin/holidays?country=${holiday.country}&year=${holiday.day.slice(0, 4)}&done=saved`));
});

/** Takes a day off the list. */
export const takeHoliday = formAction(removeHolidayInput, async (actor, { country, day }, locale) => {
  await removeHoliday(actor, country, day);
  redirect(localePath(locale, `/admin/holidays?country=${country}&year=${day.slice(0, 4)}&done=removed`));
});

function onChange(run: (actor: Member, id: string) => Promise<void>) {
  return formAction(changeInput, async (actor, { change }, locale) => {
    const entry = await entryOfChange(actor, change);
    await run(actor, change);
    redirect(overview(locale, entry));
  });
}

function onDeadline(run: (actor: Member, id: string) => Promise<void>) {
  return formAction(deadlineInput, async (actor, { deadline }, locale) => {
    const entry = await entryOfDeadline(actor, deadline);
    await run(actor, deadline);
    redirect(overview(locale, entry));
  });
}
