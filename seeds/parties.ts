import type { EntryPartyRole } from "../lib/entries";
import type { IssuePartyRole } from "../lib/issues";
import type { NamingBasis } from "../lib/naming";
import type { CountQualifier } from "../lib/meetings";
import { originOf } from "./record";
import { seedId, type Rows } from "./rows";

/** One of person, post, organisation by key, or a category in words. */
export type PartySeed = { person?: string; post?: string; organization?: string; category?: string; count?: number; countQualifier?: CountQualifier; basis?: NamingBasis };

export const issueParty = (issue: string, order: number, role: IssuePartyRole, who: PartySeed, source: string): Rows => ({
  issueParties: [{ id: seedId(`${issue}/party/${order}`), issueId: seedId(issue), role, ...columnsOf(who), order, sourceId: seedId(source), origin: originOf(source) }],
});

export const entryParty = (entry: string, order: number, role: EntryPartyRole, who: PartySeed): Rows => ({
  entryParties: [{ id: seedId(`${entry}/party/${order}`), entryId: seedId(entry), role, ...columnsOf(who), order }],
});

const columnsOf = (who: PartySeed) => ({
  personId: who.person ? seedId(who.person) : null,
  postId: who.post ? seedId(who.post) : null,
  organizationId: who.organization ? seedId(who.organization) : null,
  category: who.category ?? null,
  lang: who.category ? "en" : null,
  count: who.count ?? null,
  countQualifier: who.countQualifier ?? null,
  publicBasis: who.basis ?? ("none" as const),
});
