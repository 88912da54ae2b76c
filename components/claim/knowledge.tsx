import type { Knowledge as KnowledgeValue } from "@/lib/claims";

/** The four kinds of not knowing are four sentences; none of them is an empty cell (design §2.1). */
export type KnowledgeWords = Record<Exclude<KnowledgeValue, "known">, string>;

/** What the record says where it has no value. */
export function Knowledge({ knowledge, words }: { knowledge: Exclude<KnowledgeValue, "known">; words: KnowledgeWords }) {
  return <span className="text-graphite">{words[knowledge]}</span>;
}
