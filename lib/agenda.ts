import type { EntryKind } from "./entries";
import type { AgendaState, ItemOutcome } from "./meetings";

/** The kinds of entries that say what became of an agenda item: an answer, a promise, what was recommended, decided or done. A raising is none. */
export const OUTCOME_ENTRY_KINDS = ["official_response", "undertaking", "recommendation", "measure", "ruling", "outcome", "legal_act"] as const satisfies readonly EntryKind[];

/** What became of an agenda item, in one word each. */
export type ItemResult = (typeof OUTCOME_ENTRY_KINDS)[number] | "information_only" | "no_answer" | "declined" | "carried_over";

type Item = {
  state: AgendaState;
  /** Set by hand where no entry says it. */
  outcome: ItemOutcome | null;
  /** The kinds of the entries attached to it. */
  entries: readonly EntryKind[];
  /** Another meeting's agenda holds it on. */
  carriedOver: boolean;
};

/** What became of an agenda item: by the entries attached first, each kind once, else by what was set by hand; empty while nothing has. */
export function resultsOf({ state, outcome, entries, carriedOver }: Item): ItemResult[] {
  const attached = OUTCOME_ENTRY_KINDS.filter((kind) => entries.includes(kind));
  const set: ItemResult[] = attached.length === 0 && outcome ? [outcome] : [];
  return [...attached, ...set, ...(state === "declined" ? (["declined"] as const) : []), ...(carriedOver ? (["carried_over"] as const) : [])];
}

/** The items that keep a meeting from being closed. */
export const withoutOutcome = <I extends Item>(items: readonly I[]): I[] => items.filter((item) => resultsOf(item).length === 0);

/** The items that the next sitting takes over by a link: asked for or accepted, and nothing has become of them. */
export const toCarryOver = <I extends Item>(items: readonly I[]): I[] => withoutOutcome(items).filter((item) => item.state === "requested" || item.state === "accepted");
