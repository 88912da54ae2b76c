import type { Actor } from "./actor";
import type { PublicationState } from "./records";
import type { RefusalReason } from "./permissions";

/** An entry as far as confirming it goes. */
export type RecordedWords = {
  state: PublicationState;
  readable: boolean;
  /** The words are the author organisation's own; then there is nothing to confirm. */
  ownName: boolean;
  authorOrganizationId: string | null;
  /** Who said it by the record: organisations, and those of the posts that spoke. */
  speakerOrganizationIds: readonly string[];
  /** The rule of the meeting names nobody: whoever confirmed the words would be known to have spoken them. */
  namesNobody: boolean;
};

/**
 * Why the actor may not confirm or contest, for its organisation, words that somebody else recorded of it (design §3, entry); undefined
 * where it may. The reasons and their order are those of the verb table.
 */
export function confirmationRefusal(actor: Actor, words: RecordedWords): RefusalReason | undefined {
  if (actor.kind === "visitor") return "signedOut";
  if (!words.readable) return "notFound";
  if (actor.kind !== "member" || !actor.organizationId || words.ownName || words.namesNobody) return "forbidden";
  if (words.authorOrganizationId === actor.organizationId || !words.speakerOrganizationIds.includes(actor.organizationId)) return "forbidden";
  return words.state === "released" ? undefined : "wrongState";
}
