/** What can be done about deadlines, as the last but one part of the address of its form. */
export const DEADLINE_ACTS = ["promised", "statutory", "agreed", "default", "ask", "ask-day", "pause", "resume", "agree-time", "agree", "check"] as const;
export type DeadlineAct = (typeof DEADLINE_ACTS)[number];

/** The word of the message for an act; agreeing to a day and to more time is one word. */
export const actWord = (act: DeadlineAct) => (act === "agree-time" ? "agree" : act === "ask-day" ? "askDay" : act);
