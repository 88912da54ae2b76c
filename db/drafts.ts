import type { Actor } from "../lib/actor";
import { formPath } from "../lib/desk-paths";
import { type Part, PARTS } from "../lib/record-forms";
import { RECORD_KINDS, type RecordKind, recordPath } from "../lib/records";
import { type Connection, connection, type Db } from "./client";
import { visibleTo } from "./records";
import { drafts, records } from "./schema";
import { and, desc, eq, inArray } from "./sql";

/** Keeps an unfinished form of a member, unchecked, for its author alone. Visitors have none. */
export async function keepForm(actor: Actor, form: string, values: Record<string, string>, now = new Date(), c?: Connection): Promise<void> {
  if (actor.kind !== "member") return;
  const { atomically } = c ?? (await connection());
  await atomically((tx) => [tx.insert(drafts).values({ userId: actor.userId, form, values, updatedAt: now }).onConflictDoUpdate({ target: [drafts.userId, drafts.form], set: { values, updatedAt: now } })]);
}

/** Forgets a form that was saved after all. */
export async function dropForm(actor: Actor, form: string, c?: Connection): Promise<void> {
  if (actor.kind !== "member") return;
  const { atomically } = c ?? (await connection());
  await atomically((tx) => forgetForm(tx, actor, form));
}

/** The same, as part of the change by which the form is saved: both or neither. */
export const forgetForm = (tx: Db, actor: Actor, form: string) => (actor.kind === "member" ? [tx.delete(drafts).where(and(eq(drafts.userId, actor.userId), eq(drafts.form, form)))] : []);

/** The member's own unfinished form, if one was kept. */
export async function keptForm(actor: Actor, form: string, c?: Connection): Promise<Record<string, string> | undefined> {
  if (actor.kind !== "member") return undefined;
  const { db } = c ?? (await connection());
  const [row] = await db.select({ values: drafts.values }).from(drafts).where(and(eq(drafts.userId, actor.userId), eq(drafts.form, form)));
  return row?.values;
}

/** A form that a member has not finished: what it is about, what was typed first, and where it goes on (a path after the locale). */
export type KeptForm = { form: string; about?: { text: string; lang: string }; typed?: string; path: string; updatedAt: Date };

const PAGE = 20;

/** The member's own unfinished forms, the latest first. One about a record that the member may no longer read is not shown; the quick log stands on /desk itself. */
export async function listKeptForms(actor: Actor, now = new Date(), c?: Connection): Promise<KeptForm[]> {
  if (actor.kind !== "member") return [];
  const { db } = c ?? (await connection());
  const rows = await db.select({ form: drafts.form, values: drafts.values, updatedAt: drafts.updatedAt }).from(drafts).where(eq(drafts.userId, actor.userId)).orderBy(desc(drafts.updatedAt), desc(drafts.id)).limit(PAGE);
  const ids = rows.flatMap((r) => idIn(r.form) ?? []);
  const about = ids.length === 0 ? [] : await db.select({ id: records.id, kind: records.kind, slug: records.slug, title: records.title, lang: records.lang, authorOrganizationId: records.authorOrganizationId }).from(records).where(and(inArray(records.id, ids), visibleTo(actor, now)));
  return rows.flatMap(({ form, values, updatedAt }): KeptForm[] => {
    const record = about.find((r) => r.id === idIn(form));
    const path = form.startsWith("reply:") ? `/review/replies/${idIn(form)}` : record ? pathOfForm(form, record, record.authorOrganizationId === actor.organizationId) : idIn(form) ? undefined : pathOfNew(form);
    return path ? [{ form, about: record?.title ? { text: record.title, lang: record.lang } : undefined, typed: firstTyped(values), path, updatedAt }] : [];
  });
}

const idIn = (form: string) => /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/.exec(form)?.[0];

/** Forms that stand on a page under that of their record, and on which. */
const PAGE_STEPS: Readonly<Record<string, string>> = { "follow-up": "follow-up", assess: "assess", verify: "verify", confirm: "confirm", join: "join", promise: "promise", split: "split", "pass-on": "pass-on", "ask-for-time": "ask-for-time", "raise-at": "link", sign: "record" };
/** An act on a record whose reason is kept while it is not sent: a return, a withdrawal, a report. */
export const actForm = (verb: "return" | "withdraw" | "report", id: string) => `act:${verb}:${id}`;
const MEETING_STEPS = ["postpone", "cancel", "next"] as const;

/** Where a form about a record goes on; one of which nothing more is known, on the record's own page. */
function pathOfForm(form: string, record: { id: string; kind: RecordKind; slug: string | null }, own: boolean): string | undefined {
  const [what, noun, , part = "", row = "new"] = form.split(":");
  if (what === "act") return `/review/act/${noun}/${record.id}`;
  if (what === "amend") return `${formPath(record.kind, record.id)}/amend`;
  if (what === "record" && noun === record.kind) return PARTS.some((p) => p === part) ? formPath(record.kind, record.id, part as Part, row === "new" ? undefined : row) : `${formPath(record.kind, record.id)}/fields`; // just found among the parts
  if (MEETING_STEPS.some((step) => step === what)) return `${formPath("meeting", record.id)}/${what}`;
  const page = recordPath(record);
  const step = PAGE_STEPS[what ?? ""];
  if (step) return page && `${page}/${step}`;
  return own ? formPath(record.kind, record.id) : page;
}

function pathOfNew(form: string): string | undefined {
  const [what, noun] = form.split(":");
  const kind = RECORD_KINDS.find((k) => k === noun);
  return what === "record" && kind ? formPath(kind) : undefined;
}

const MOST_TYPED = 80;

/** Its beginning, so that it is recognised among others. */
function firstTyped(values: Record<string, string>): string | undefined {
  const text = [values.title, values.text].map((v) => v?.trim()).find(Boolean);
  return text && ([...text].length > MOST_TYPED ? `${[...text].slice(0, MOST_TYPED).join("")}…` : text);
}
