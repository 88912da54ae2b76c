import { addWorkingDays, type Day, dayIn, type WorkCalendar } from "./deadlines";

/** What the right of reply to a record depends on (design §4). */
export type ReplyFacts = {
  /** When the record last came before the editors; null: not yet. */
  submittedAt: Date | null;
  /** Working days of the platform, 0–10. */
  windowDays: number;
  /** The bodies concerned, and whether somebody of each has an account to answer with. */
  bodies: readonly { hasContactPoint: boolean }[];
  /** The NGO that wrote it turned the right of reply off. */
  atRisk: boolean;
  /** The IANA zone by whose days it is counted. */
  timeZone: string;
};

/** `lastDay` is the last day of the record's country on which only an editor may release. */
export type ReplyWindow =
  | { is: "open" | "over"; lastDay: Day }
  | { is: "none"; because: "not_submitted" | "at_risk" | "no_body" | "no_account" | "no_days" };

export const DEFAULT_WINDOW_DAYS = 5;
const MOST_DAYS = 10;

/**
 * How long the bodies concerned may reply before a meeting record or a newly raised issue is released. The day of submission does
 * not count; after the last of the working days the release goes on, whether or not anybody has replied.
 */
export function windowOf({ submittedAt, windowDays, bodies, atRisk, timeZone }: ReplyFacts, calendar: WorkCalendar, now: Date): ReplyWindow {
  if (!submittedAt) return { is: "none", because: "not_submitted" };
  if (atRisk) return { is: "none", because: "at_risk" };
  if (bodies.length === 0) return { is: "none", because: "no_body" };
  if (!bodies.some((body) => body.hasContactPoint)) return { is: "none", because: "no_account" };
  if (windowDays <= 0) return { is: "none", because: "no_days" };
  const lastDay = addWorkingDays(dayIn(submittedAt, timeZone), Math.min(windowDays, MOST_DAYS), calendar);
  return { is: dayIn(now, timeZone) <= lastDay ? "open" : "over", lastDay };
}

/** A sentence on the right of reply of a released record. */
export type ReplyNote = { is: "without_reply" } | { is: "no_account" } | { is: "public_elsewhere"; where: string };

/** What the public page says of the right of reply; undefined where it ran its course or nobody was concerned. */
export function replyNote(window: ReplyWindow, publicElsewhere: string | null): ReplyNote | undefined {
  if (publicElsewhere) return { is: "public_elsewhere", where: publicElsewhere };
  if (window.is !== "none") return undefined;
  if (window.because === "at_risk") return { is: "without_reply" };
  return window.because === "no_account" ? { is: "no_account" } : undefined;
}
