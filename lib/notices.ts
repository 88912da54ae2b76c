import type { EventVerb } from "./events";

/**
 * Who is told that something happened on a record. `author`: the organisation whose words it holds, of a text for the parties also
 * these, and of what a body may reply to before its release the contact points of that body; `parties`: besides every party to its
 * issue, and of a meeting the bodies concerned; `raisers`: of the parties only who raised it, and whoever had asked.
 */
type Audience = "author" | "parties" | "raisers";

/** The deeds of which a notice is made, each with those it is for. What is not here is told nobody. */
export const AUDIENCES = {
  submitted: "author", returned: "author", released: "parties", withdrew: "parties", corrected: "parties", acknowledged: "parties", answered: "parties", promised: "parties",
  passed_on: "parties", asked_for_time: "parties", paused: "parties", changed: "parties", agreed_time: "parties", assessed: "parties", verified: "parties", confirmed: "parties", contested: "parties",
  asked_to_join: "raisers", admitted: "parties", declined: "raisers", linked: "parties", merged: "parties", split: "parties", cancelled: "parties", postponed: "parties",
  froze: "parties", signed: "parties", said_missed: "parties",
} as const satisfies Partial<Record<EventVerb, Audience>>;
export type NoticedVerb = keyof typeof AUDIENCES;
export const NOTICED_VERBS = Object.keys(AUDIENCES) as NoticedVerb[]; // keys of the literal above

export const isNoticed = (verb: EventVerb): verb is NoticedVerb => verb in AUDIENCES;

/** What a notice says was done: the verb of the trail; of a change, what it was about. */
export const NOTICE_WORDS = [...NOTICED_VERBS.filter((verb) => verb !== "changed"), "proposed_deadline", "set_deadline", "resumed"] as const;
export type NoticeWord = (typeof NOTICE_WORDS)[number];

/** The word of a deed, or undefined where nobody is told: of changes only those of a deadline are, and not that somebody checked one. */
export function noticeWord(verb: EventVerb, detail: Record<string, unknown> | null | undefined): NoticeWord | undefined {
  if (!isNoticed(verb)) return undefined;
  if (verb !== "changed") return verb;
  if (detail?.pause === "ended") return "resumed";
  if (typeof detail?.deadline !== "string" || typeof detail.kind !== "string") return undefined;
  return detail.kind === "agreed" ? "proposed_deadline" : "set_deadline";
}

/** Deeds on an entry by which one who raised its issue is known: such a party alone agrees to more time, or proposes a deadline to a body. */
export const DEEDS_ON_TERMS: readonly EventVerb[] = ["agreed_time", "changed"];

/** Deeds that are the organisation's own public word: it stands beside them by name on the page of the issue. */
const SPOKEN: readonly EventVerb[] = ["acknowledged", "answered", "promised", "passed_on", "asked_for_time", "assessed", "verified", "confirmed", "contested", "signed", "said_missed"];

/**
 * Whether the organisation that did something may be named beside it. Who raised or joined an issue, or is affected by it, is a
 * category and a count until a basis is recorded (design §2.6): what it did with the issue itself must not tell it. Where the rule
 * of a meeting names nobody, this does not either.
 */
export function namesDoer(verb: EventVerb, record: { isIssue: boolean; isOwn: boolean; isPublicParty: boolean; namesNobody: boolean }): boolean {
  if (record.isOwn) return true;
  if (record.namesNobody) return false;
  return !record.isIssue || record.isPublicParty || SPOKEN.includes(verb);
}

/** The most unread notices that are counted; more are "more than that". */
export const MOST_UNREAD = 99;
