import type { Actor } from "../lib/actor";
import { FORM_DEFAULTS } from "../lib/record-form-defaults";
import { columnsOf, fieldsOf, type Values } from "../lib/record-forms";
import { type Change, difference, makeChange } from "./changes";
import type { Connection, Db } from "./client";
import { addEvent } from "./events";
import { partValues } from "./record-rows";

/**
 * The parties with which a new issue begins, as rows of the part of its form: the writer's own organisation, where an NGO says that it
 * raised the issue (whichever other is sent, it is the one of its account), and the body or post that is to answer. Refuses what the part's
 * own form would.
 */
export async function firstParties(actor: Actor, issueId: string, said: Values, now: Date, c: Connection): Promise<Values[]> {
  if (actor.kind !== "member") return [];
  const own = actor.role === "ngo" && said.raisedByUs === true ? [{ role: "raised", organizationId: actor.organizationId }] : [];
  const answering = said.organizationId || said.postId ? [{ role: "responsible", organizationId: said.organizationId ?? null, postId: said.postId ?? null }] : [];
  const blank = Object.fromEntries(fieldsOf("issue", "issueParties").flatMap((field) => columnsOf(field).map((column) => [column, FORM_DEFAULTS[column] ?? null])));
  return Promise.all([...own, ...answering].map((party) => partValues(actor, "issueParties", { id: issueId, kind: "issue", version: 1 }, { ...blank, ...party }, undefined, now, c)));
}

/** The statements that add them to the issue written just before in the same transaction, each with its line in the history and its event, as if typed one after the other. */
export const addFirstParties = (tx: Db, actor: Actor, issueId: string, parties: readonly Values[], now: Date) =>
  parties.flatMap((party, n) => {
    const change: Change = { part: "issueParties", row: crypto.randomUUID(), before: null, after: difference({}, party).after };
    return [...makeChange(tx, actor, { id: issueId, kind: "issue", version: 1 + n }, change, now), addEvent(tx, actor, "amended", issueId, now, { part: "issueParties" })];
  });
