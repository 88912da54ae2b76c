/** What a form gets back when a write was not made: what was typed, what is wrong in the reader's words, and whether to sign in. */
export type FormState = {
  values: Record<string, string>;
  errors: { field: string; text: string }[];
  refusal?: string;
  /** The form shows a sign-in block that signs in and saves in one step; `newPassword` asks for a new one too. */
  signIn?: "needed" | "newPassword";
  /** What a typed name could mean, by field: "use this one", or another word. */
  choices?: Record<string, { value: string; label: string; hint?: string; lang?: string; /** The page of the record. */ href?: string }[]>;
  /** What somebody else has written in a field meanwhile. */
  conflicts?: { field: string; label: string; mine: string; theirs: string; /** The version in which theirs stands. */ comparedWith: number }[];
  /** Grows with each answer, so that the same refusal twice is announced twice. */
  attempt: number;
};

export const emptyForm: FormState = { values: {}, errors: [], attempt: 0 };

/**
 * The most characters one form may hold in all. Three bytes each, sent together with the form's last answer, still fit into the
 * megabyte that the server reads.
 */
export const MAX_FORM = 150_000;

/** The characters of a form's values together. */
export const sizeOf = (values: Iterable<unknown>): number => [...values].reduce<number>((sum, value) => sum + (typeof value === "string" ? value.length : 0), 0);
