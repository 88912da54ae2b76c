import type { Day } from "./deadlines";

/** An answer or undertaking of a body on an issue, and what stands behind it. */
export type RecordedAnswer = {
  on: Day;
  /** The body said it here itself. */
  ownName: boolean;
  /** What the body says of words that another has recorded of it; null where it has not spoken. */
  verdict: "confirmed" | "contested" | null;
  /** A source of its own is cited. */
  sourced: boolean;
  practice: boolean;
};

/** A raising or follow-up addressed to the body. */
export type Asking = {
  /** From this day on the body could read it here, had it an account. */
  readable: Day;
  /** The day of a letter with a number, which reaches a body without an account too. */
  inWriting: Day | null;
};

export type Awaited = {
  /** Put together from sources after the fact. */
  backfilled: boolean;
  /** A practice record or a practice body: shown, and counted in nothing. */
  practice: boolean;
  ended: boolean;
  /** Since when the body has had an account that is active now; null without one. */
  accountSince: Day | null;
  askings: readonly Asking[];
  answers: readonly RecordedAnswer[];
  today: Day;
};

/**
 * Since when "no answer is recorded here" of a body (design §2.5): since the first asking that reached it and that no answer has followed.
 * An asking reaches a body with an account when it can be read, one without only by a letter with number and date. Undefined where
 * nothing was asked, all is answered, the case has ended, or the record may not tell. An answer on the day of the asking answers it.
 */
export function silentSince(awaited: Awaited): Day | undefined {
  const { accountSince, askings, answers } = awaited;
  if (awaited.backfilled || awaited.practice || awaited.ended) return undefined;
  const answered = answers.filter(endsSilence).map((a) => a.on);
  return askings
    .flatMap(({ readable, inWriting }) => [...(inWriting ? [inWriting] : []), ...(accountSince ? [readable > accountSince ? readable : accountSince] : [])].sort()[0] ?? [])
    .filter((asked) => asked <= awaited.today && !answered.some((on) => on >= asked))
    .sort()[0];
}

/** A recorded answer ends a silence where the body said it itself or has confirmed it, or where it has a source of its own that the body has not contested. */
export const endsSilence = (answer: RecordedAnswer): boolean =>
  !answer.practice && (answer.ownName || answer.verdict === "confirmed" || (answer.sourced && answer.verdict !== "contested"));
