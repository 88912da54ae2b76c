import "server-only";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { z } from "zod";
import { currentActor } from "@/auth/actor";
import { signIn } from "@/auth/sign-in";
import { isStale } from "@/db/client";
import { keepForm } from "@/db/drafts";
import { allowedOrigins } from "@/env";
import { translator } from "@/i18n/messages";
import type { Actor, Member } from "@/lib/actor";
import { type FormState, MAX_FORM, sizeOf } from "@/lib/form-state";
import { signInInput } from "@/lib/inputs";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/locales";
import { Refusal, type RefusalCode } from "@/lib/refusal";

/** What it returns goes to the form once and stands in no address: a one-time password. */
type Run<I> = (actor: Member, input: I, locale: Locale) => Promise<void | Record<string, string>>;
type Options = {
  /** Under which name a member's unfinished form is kept when it was not saved. */
  keptAs?: (values: Record<string, string>) => string;
  /** Fields that never go back to the browser. */
  secret?: string[];
};

/**
 * The one wrapper of every write by a member: checks the origin, finds out who asks (signing in on the way when the form
 * brings a password), parses, runs. What a person can act on goes back to the form with what was typed, in the reader's
 * language; anything else is thrown. The previous state comes from the browser and is never trusted.
 */
export function formAction<S extends z.ZodType>(schema: S, run: Run<z.output<S>>, { keptAs, secret = [] }: Options = {}) {
  return async (previous: FormState, form: FormData): Promise<FormState> => {
    const { values, locale, credentials } = readForm(form);
    const shown = Object.fromEntries(Object.entries(values).filter(([name]) => !secret.includes(name)));
    const back = (rest: Partial<FormState>): FormState => ({ values: shown, errors: [], attempt: attemptAfter(previous), ...rest });
    const refused = (code: RefusalCode, rest: Partial<FormState> = {}) => back({ refusal: refusalText(code, locale), ...rest });
    if (!(await isOwnOrigin())) return refused("wrongOrigin");
    if (sizeOf(Object.values(values)) > MAX_FORM) return refused("tooLarge");
    let actor: Actor = await currentActor();
    if (credentials || actor.kind !== "member") {
      // Whoever types a password is the author, also where somebody else has signed in on this computer in the meantime.
      if (!credentials) return refused("signedOut", { signIn: "needed" });
      try {
        actor = await signIn(credentials);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return refused(error.code, { signIn: error.code === "needsNewPassword" ? "newPassword" : "needed" });
      }
    }
    if (actor.kind !== "member") return refused("signedOut", { signIn: "needed" });
    const member = actor;
    const keep = async (state: FormState) => {
      if (keptAs) await keepForm(member, keptAs(values), values);
      return state;
    };
    const parsed = schema.safeParse(values);
    if (!parsed.success) return keep(isUnknownField(parsed.error) ? refused("unknownField") : back({ errors: fieldErrors(parsed.error, locale) }));
    let answer: void | Record<string, string>;
    try {
      answer = await run(member, parsed.data, locale);
    } catch (error) {
      if (isStale(error)) {
        refresh(); // the page shows the record as it is now, and the next sending is against that
        return keep(refused("stale"));
      }
      if (error instanceof Refusal) return keep(refused(error.code));
      if (error instanceof Unfinished) {
        if (error.answer.conflicts) refresh();
        return keep(back(error.answer));
      }
      if (!isRedirect(error)) await keep(back({})); // whatever went wrong, what was typed is there when the page is opened again
      throw error;
    }
    return { values: answer ?? {}, errors: [], attempt: attemptAfter(previous) };
  };
}

/** Nothing was written because somebody has to choose: between records that a name could mean, or between two people's words. */
export class Unfinished extends Error {
  override name = "Unfinished";
  constructor(readonly answer: Pick<FormState, "errors"> & Partial<Pick<FormState, "choices" | "conflicts" | "refusal">>) {
    super("unfinished");
  }
}

/** Reads a form without signing anybody in; for sign-in itself and for changing a password. */
export function readForm(form: FormData): { values: Record<string, string>; locale: Locale; credentials?: { email: string; password: string; newPassword?: string } } {
  const values: Record<string, string> = {};
  const aside: Record<string, string> = {};
  for (const [name, value] of form) {
    if (name.startsWith("$ACTION_")) continue; // React's own
    const into = ASIDE.has(name) ? aside : values;
    into[name] = typeof value === "string" ? value : ""; // a file where none was asked for is an unknown field or an empty one
  }
  const { locale, signInEmail, signInPassword, signInNewPassword } = aside;
  const credentials = signInInput.safeParse({ email: signInEmail, password: signInPassword, newPassword: signInNewPassword || undefined }).data;
  return { values, locale: isLocale(locale) ? locale : DEFAULT_LOCALE, credentials };
}

/** Whether the browser says that the form came from this site. Next lets a missing Origin pass; a write does not. */
export async function isOwnOrigin(): Promise<boolean> {
  const origin = (await headers()).get("origin");
  return origin !== null && allowedOrigins().includes(origin);
}

export function refusalText(code: RefusalCode, locale: Locale): string {
  return translator(locale)(`refusals.${code}`);
}

/** One error a field, in the order of the form. Messages of the schemas are keys with arguments: "tooLong?max=200". */
export function fieldErrors(error: z.ZodError, locale: Locale): FormState["errors"] {
  const seen = new Map<string, string>();
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? "");
    if (!seen.has(field)) seen.set(field, messageText(issue.message, locale));
  }
  return [...seen].map(([field, text]) => ({ field, text }));
}

const ASIDE = new Set(["locale", "signInEmail", "signInPassword", "signInNewPassword"]);

function messageText(message: string, locale: Locale): string {
  const [key = "", args = ""] = message.split("?");
  const t = translator(locale);
  const name = `errors.${key}` as Parameters<typeof t>[0]; // every message of lib/inputs.ts is a key there; its test proves it
  return t.has(name) ? t(name, Object.fromEntries(new URLSearchParams(args)) as never) : t("errors.notAnOption");
}

/** redirect() throws; its error carries this digest (node_modules/next/dist/docs, redirect). */
const isRedirect = (error: unknown) => error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_REDIRECT");
const isUnknownField = (error: z.ZodError) => error.issues.some((issue) => issue.code === "unrecognized_keys");
const attemptAfter = (previous: FormState) => (Number.isSafeInteger(previous?.attempt) ? previous.attempt + 1 : 1);
