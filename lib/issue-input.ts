import { z } from "zod";
import { emptyIsNull, id, key, lang, MAX_TEXT, MAX_TITLE, text, tick, version, whenFields, withWhen } from "./input-fields";

/** The input of the forms around an issue: who is party to it, where it came up, what becomes of it. */
const oneId = (missing: string) => z.string({ error: `required.${missing}` }).min(1, { error: `required.${missing}` }).pipe(id);

export const joinInput = z.strictObject({ issue: id, statement: text(2_000), lang, named: tick });
export type JoinInput = z.output<typeof joinInput>;

export const decideJoinInput = z.strictObject({ request: id });

/** Roles in which a body is named as the one that should act. */
export const BODY_ROLES = ["responsible", "asked"] as const;
export const addPartyInput = z.strictObject({ issue: id, role: z.enum(BODY_ROLES, { error: "notAnOption" }), body: oneId("body") });
export type AddPartyInput = z.output<typeof addPartyInput>;

export const passOnInput = z.strictObject({ ...whenFields, issue: id, body: oneId("body"), text: text(MAX_TEXT, "reasonText"), lang, document: emptyIsNull(text(100)), key }).transform(withWhen);
export type PassOnInput = z.output<typeof passOnInput>;

/** An agenda item is sent with its meeting ("meeting/item"), so that one list without JavaScript is enough. */
const place = z
  .string({ error: "required.meeting" })
  .min(1, { error: "required.meeting" })
  .transform((value, context) => {
    const [meeting, item, ...rest] = value.split("/");
    const parsed = z.object({ meeting: id, item: id.optional() }).safeParse({ meeting, item });
    if (parsed.success && rest.length === 0) return { meeting: parsed.data.meeting, item: parsed.data.item ?? null };
    context.addIssue({ code: "custom", message: "notAnOption" });
    return z.NEVER;
  });
export type Place = z.output<typeof place>;
/** The same where it may be left out: undefined or null then. */
export const optionalPlace = z.union([z.literal("").transform(() => null), place], { error: "notAnOption" }).optional();
export const raiseAtInput = z.strictObject({ issue: id, at: place, text: text(MAX_TEXT, "text"), lang, key });
export type RaiseAtInput = z.output<typeof raiseAtInput>;

/** Ticked entries come as one field each ("entry.<id>"), as a form wrapper keeps one value a name. */
export const splitInput = z.record(z.string(), z.string()).transform((raw, context) => {
  const ticked = Object.keys(raw).filter((name) => name.startsWith(ENTRY));
  const rest = Object.fromEntries(Object.entries(raw).filter(([name]) => !name.startsWith(ENTRY)));
  const parsed = z.strictObject({ issue: id, version, title: text(MAX_TITLE, "issueTitle"), lang, key }).safeParse(rest);
  const entries = z.array(id).safeParse(ticked.map((name) => name.slice(ENTRY.length)));
  if (!parsed.success) for (const { code, path, message, ...more } of parsed.error.issues) context.addIssue(code === "unrecognized_keys" ? { code, path, keys: (more as { keys: string[] }).keys, input: raw } : { code: "custom", path, message }); // this kind of issue carries the keys
  if (!entries.success) context.addIssue({ code: "custom", path: ["entries"], message: "notAnOption" });
  else if (entries.data.length === 0) context.addIssue({ code: "custom", path: ["entries"], message: "required.entries" });
  return parsed.success && entries.success ? { ...parsed.data, entries: entries.data } : z.NEVER;
});
export type SplitInput = z.output<typeof splitInput>;
const ENTRY = "entry.";
export const entryField = (entryId: string) => `${ENTRY}${entryId}`;

/** Per field, which of two records' values is kept ("keep.<field>"). */
export const mergeInput = z.record(z.string(), z.string()).transform((raw, context) => {
  const chosen = Object.entries(raw).filter(([name]) => name.startsWith(KEEP));
  const rest = Object.fromEntries(Object.entries(raw).filter(([name]) => !name.startsWith(KEEP)));
  const parsed = z.strictObject({ from: id, into: id, fromVersion: version, intoVersion: version }).safeParse(rest);
  const keep = z.record(z.string(), z.enum(["from", "into"])).safeParse(Object.fromEntries(chosen.map(([name, value]) => [name.slice(KEEP.length), value])));
  if (!parsed.success) for (const { code, path, message, ...more } of parsed.error.issues) context.addIssue(code === "unrecognized_keys" ? { code, path, keys: (more as { keys: string[] }).keys, input: raw } : { code: "custom", path, message }); // as above
  if (!keep.success) context.addIssue({ code: "custom", path: ["keep"], message: "notAnOption" });
  return parsed.success && keep.success ? { ...parsed.data, keep: keep.data } : z.NEVER;
});
const KEEP = "keep.";
export const keepField = (field: string) => `${KEEP}${field}`;

export const undoMergeInput = z.strictObject({ merge: id });
export const likelySameInput = z.strictObject({ link: id });
