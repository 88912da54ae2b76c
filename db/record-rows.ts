import type { Actor } from "../lib/actor";
import type { Part, Values } from "../lib/record-forms";
import { Refusal } from "../lib/refusal";
import type { Connection } from "./client";
import { refuseCarriedFrom } from "./carried-items";
import { refuseBorrowedName } from "./party-basis";
import { endsAtParticipant, isClaimOf, isOwnNote, originOfSource } from "./record-references";
import type { LoadedThing } from "./things";

/** Columns of a row that no field writes: they follow from the others, or say whose row it is. */
export const followingColumns = (part: Part): readonly string[] => [...(WITH_ORIGIN.includes(part) ? ["origin"] : []), ...(part === "commitments" ? ["id"] : [])];

/** Parts of which a fact says where it comes from, by the source that tells of it. */
const WITH_ORIGIN: readonly Part[] = ["claims", "memberships", "links", "issueParties"];
const ONE_OF: Partial<Record<Part, readonly string[]>> = {
  issueParties: ["organizationId", "postId", "personId", "platformId", "country", "category"],
  entryParties: ["organizationId", "postId", "personId", "platformId", "country", "category"],
};

/**
 * The columns of a row, from what its form was read as. Refuses what the database would refuse with less to say: a party that is
 * nobody or two, a membership of nobody or in nothing, a garbled claim that says not how, a claim of another record; and a party that the
 * actor may not name.
 */
export async function partValues(actor: Actor, part: Part, thing: Pick<LoadedThing, "id" | "kind" | "version">, values: Values, row: string | undefined, now: Date, c: Connection): Promise<Values> {
  const { db } = c;
  const among = ONE_OF[part];
  if (among && among.filter((name) => values[name]).length !== 1) throw new Refusal("oneParty");
  if (among) await refuseBorrowedName(actor, part, thing.id, values, now, c);
  if (part === "memberships") refuseHalfMembership(thing, values);
  if (part === "claims") refuseHalfClaim(values);
  if (part === "links" && !values.toId && !(row && (await endsAtParticipant(db, row, thing.id)))) throw new Refusal("linkNowhere");
  if (part === "agendaItems") await refuseCarriedFrom(db, actor, thing.id, row, values.carriedFromId, now);
  if (typeof values.claimId === "string" && !(await isClaimOf(db, values.claimId, thing.id))) throw new Refusal("notFound");
  if (part === "translations" && !(await isOwnNote(db, String(values.field), thing.id))) throw new Refusal("notFound");
  const origin: Values = WITH_ORIGIN.includes(part) ? { origin: await originOfSource(db, values.sourceId) } : {};
  const placed: Values = part === "translations" && !row ? { sourceVersion: thing.version } : {};
  const same: Values = part === "commitments" ? { id: thing.id } : {};
  return { ...values, ...origin, ...placed, ...same };
}

function refuseHalfMembership(thing: Pick<LoadedThing, "kind">, values: Values) {
  const member = thing.kind === "person" || values.memberPersonId || values.memberOrganizationId || values.memberCategory;
  const within = thing.kind !== "person" || values.inOrganizationId || values.inPostId || values.inPlatformId;
  if (!member || !within) throw new Refusal("halfMembership");
}

function refuseHalfClaim(values: Values) {
  if (values.confidence !== "garbled") return;
  if (values.standing === "accepted" || !values.defectKind || !values.defectLiteral || !values.defectPlausible) throw new Refusal("garbledHow");
}
