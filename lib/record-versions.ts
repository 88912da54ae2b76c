/** What an organisation says of a frozen version of a meeting record (design §3, signature). */
export const VERDICTS = ["agree", "agree_with_reservation", "dissent"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A verdict other than plain agreement says in words what it is about. */
export const needsStatement = (verdict: Verdict): boolean => verdict !== "agree";

/** The fields that name organisations beside those a version waits for anyway. */
export const ADDED_SIGNERS = ["also1", "also2", "also3"] as const;

/** Where the bytes of a version are served, and the texts behind their digests; the same in every language. */
export const versionContentPath = (slug: string, number: number) => `/records/${encodeURIComponent(slug)}/${number}.json`;
export const versionTextsPath = (slug: string, number: number) => `/records/${encodeURIComponent(slug)}/${number}/texts.json`;

/** The number of a version as an address gives it; 0, which no version has, for anything else. */
export const readVersionNumber = (raw: string): number => (/^[1-9]\d{0,6}$/.test(raw) ? Number(raw) : 0);
