import type { Day, DeadlineUnit } from "./deadlines";

/** A term that a law sets for answering an appeal. Its citation in the reader's language stands under `deadlines.terms.<key>`. */
export type StatutoryTerm = {
  key: StatutoryTermKey;
  /** The law's own number, for its citation. */
  number: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** In force from this day up to and with the other; null: still in force as far as known here. */
  from: Day;
  until: Day | null;
  /** Counted from the day on which the body received the appeal, which itself does not count. */
  count: number;
  unit: DeadlineUnit;
  /** What the body may add by its own reasoned decision, at most, and within how many working days it tells who asked. */
  extension?: { count: number; unit: DeadlineUnit; toldWithinWorkingDays: number };
  /** Written down by this code and not by a lawyer: the page asks whoever uses it to check it. */
  unchecked: true;
};

export const STATUTORY_TERM_KEYS = ["kz_appc_76", "kz_law_221_short", "kz_law_221", "tj_law_1339", "tj_law_1339_short"] as const;
export type StatutoryTermKey = (typeof STATUTORY_TERM_KEYS)[number];

/**
 * Kazakhstan: Administrative Procedural and Process-Related Code of 29 June 2020 No. 350-VI, Art. 76, in force since 1 July 2021 (fifteen working days
 * from receipt; prolonged by a reasoned decision of the head of the body or the deputy for a reasonable time, not beyond two months, told within three
 * working days); before it the Law of 12 January 2007 No. 221, repealed by the Code. Tajikistan: Law of 23 July 2016 No. 1339 on appeals of individuals
 * and legal entities, which replaced the Law of 14 December 1996 No. 343.
 */
export const STATUTORY_TERMS: readonly StatutoryTerm[] = [
  { key: "kz_appc_76", number: "350-VI", country: "KZ", from: "2021-07-01", until: null, count: 15, unit: "working_days", extension: { count: 2, unit: "months", toldWithinWorkingDays: 3 }, unchecked: true },
  { key: "kz_law_221_short", number: "221", country: "KZ", from: "2007-01-12", until: "2021-06-30", count: 15, unit: "calendar_days", unchecked: true },
  { key: "kz_law_221", number: "221", country: "KZ", from: "2007-01-12", until: "2021-06-30", count: 30, unit: "calendar_days", unchecked: true },
  { key: "tj_law_1339", number: "1339", country: "TJ", from: "2016-07-23", until: null, count: 30, unit: "calendar_days", unchecked: true },
  { key: "tj_law_1339_short", number: "1339", country: "TJ", from: "2016-07-23", until: null, count: 15, unit: "calendar_days", unchecked: true },
];

/** The terms of a country for an appeal received on a day, the usual one first; none where no law is written down here. */
export const statutoryTermsFor = (country: string | null, received: Day): StatutoryTerm[] =>
  STATUTORY_TERMS.filter((term) => term.country === country && term.from <= received && (term.until === null || received <= term.until));

/** The term behind a deadline's basis; undefined where somebody typed the rule in words of their own. */
export const statutoryTerm = (basis: string | null): StatutoryTerm | undefined => STATUTORY_TERMS.find((term) => term.key === basis);
