import { z } from "zod";
import { version } from "./input-fields";

/** Whose words are to stand, by field, where two people wrote in one. */
export type Keep = Readonly<Record<string, "mine" | "theirs">>;

/** The choices that a form of these fields may bring, and the version with which what was typed was last compared. */
export const keepFields = <const F extends string>(names: readonly F[]) => {
  const whose = z.enum(["mine", "theirs"], { error: "notAnOption" }).optional();
  const choices = Object.fromEntries(names.map((name) => [`keep.${name}`, whose])) as Record<`keep.${F}`, typeof whose>; // fromEntries forgets the names
  return { ...choices, comparedWith: version.optional() };
};

/** The choices in one place, beside what was typed. */
export function withKeep<T extends object>(value: T): Omit<T, `keep.${string}`> & { keep: Keep } {
  const entries = Object.entries(value);
  const chosen = entries.flatMap(([name, whose]) => (name.startsWith(KEEP) && (whose === "mine" || whose === "theirs") ? [[name.slice(KEEP.length), whose] as const] : []));
  const rest = Object.fromEntries(entries.filter(([name]) => !name.startsWith(KEEP))) as Omit<T, `keep.${string}`>; // the same without those
  return { ...rest, keep: Object.fromEntries(chosen) };
}
const KEEP = "keep.";
