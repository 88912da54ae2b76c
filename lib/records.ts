import type { Locale } from "./locales";

/** The nouns that have one row in `records` (design §3). The word is the word of the URL, in the singular. */
export const RECORD_KINDS = [
  "platform", "meeting", "issue", "entry", "organization", "person", "post", "place", "topic", "source", "legal_act", "activity", "statistic",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Nouns that state no one's words: an editor's own are public on saving (design §4). */
export const REFERENCE_KINDS = ["platform", "organization", "person", "post", "place", "topic", "source", "legal_act", "activity", "statistic"] as const satisfies readonly RecordKind[];

/** The folder of the URL and of the code for each kind that has a page. */
export const RECORD_PATHS = {
  platform: "platforms", meeting: "meetings", issue: "issues", entry: "entries", organization: "organizations", person: "people", place: "places", topic: "topics",
  source: "sources", legal_act: "legal-acts", activity: "activities", statistic: "statistics",
} as const satisfies Partial<Record<RecordKind, string>>;
export type PagedKind = keyof typeof RECORD_PATHS;

export const hasPage = (kind: RecordKind): kind is PagedKind => kind in RECORD_PATHS;

/** Whom a text is for (design §4, Channels). */
export const CHANNELS = ["public", "parties", "own_organization"] as const;
export type Channel = (typeof CHANNELS)[number];

/** The only reasons for which an editor may send a text back (design §4, Publication). */
export const RETURN_REASONS = ["names_person", "personal_data", "not_this_case", "duplicate", "unlawful"] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

export const WITHDRAW_REASONS = ["author", "editor", "parent"] as const;

/** Publication is derived from stamps, never stored (design §4). */
export const PUBLICATION_STATES = ["draft", "submitted", "returned", "embargoed", "released", "withdrawn"] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

export type Stamps = { submittedAt: Date | null; returnedAt: Date | null; releasedAt: Date | null; withdrawnAt: Date | null };

/**
 * The publication state of a record at an instant. A return counts until the text is submitted again; a release instant
 * in the future is an embargo.
 */
export function publicationState(stamps: Stamps, now: Date): PublicationState {
  if (stamps.withdrawnAt) return "withdrawn";
  if (stamps.releasedAt) return stamps.releasedAt <= now ? "released" : "embargoed";
  if (stamps.returnedAt && (!stamps.submittedAt || stamps.returnedAt >= stamps.submittedAt)) return "returned";
  return stamps.submittedAt ? "submitted" : "draft";
}

/** A human text with the language it is in and how it came to be in that language. */
export type Text = { text: string; lang: string; origin: "original" | "human" | "machine"; checked: boolean };

/** How a record is spoken of wherever it is listed or linked. */
export type RecordLink = { kind: RecordKind; id: string; slug: string | null; title: Text };

/** The path of a record's page after the locale, or undefined where its kind has no page or it has no slug yet. */
export function recordPath(record: Pick<RecordLink, "kind" | "id" | "slug">): string | undefined {
  if (!hasPage(record.kind)) return undefined;
  if (record.kind === "entry") return `/entries/${record.id}`;
  return record.slug ? `/${RECORD_PATHS[record.kind]}/${record.slug}` : undefined;
}

/** An address inside the site in a reader's language. */
export const localePath = (locale: Locale, path: string) => `/${locale}${path === "/" ? "" : path}`;
