/** What a form gets back when a write was not made: what was typed, what is wrong in the reader's words, and whether to sign in. */
export type FormState = {
  values: Record<string, string>;
  errors: { field: string; text: string }[];
  refusal?: string;
  /** The form shows a sign-in block that signs in and saves in one step; `newPassword` asks for a new one too. */
  signIn?: "needed" | "newPassword";
  /** Grows with each answer, so that the same refusal twice is announced twice. */
  attempt: number;
};

export const emptyForm: FormState = { values: {}, errors: [], attempt: 0 };
