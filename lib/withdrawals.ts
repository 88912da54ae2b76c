import { addDays, type Day, today } from "./deadlines";

/** An editor looks at every withdrawal within so many days (design §4). */
const REVIEW_DAYS = 7;

/** Whole days left for the review of a withdrawal, by the calendar of the record's country; negative once they have passed. */
export function daysToReview(withdrawnAt: Date, now: Date, country: string | null): number {
  const last: Day = addDays(today(withdrawnAt, country), REVIEW_DAYS);
  return Math.round((Date.parse(last) - Date.parse(today(now, country))) / DAY_MS);
}

const DAY_MS = 24 * 60 * 60 * 1000;
