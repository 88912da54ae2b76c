/** Why a write was not made, as a message key under `refusals`. */
export const REFUSALS = [
  "signedOut", "badSignIn", "badPassword", "tooManyAttempts", "needsNewPassword", "wrongOrigin", "forbidden", "stale", "notFound", "wrongState", "ownText",
  "replyWindow", "parentNotPublic", "embargoPast", "withdrawalReason", "tooLarge", "unknownField", "belongsNowhere", "codeTaken", "needsReason", "oneParty", "partyBasis", "halfMembership", "garbledHow", "emailTaken", "ownAccount", "itemsWithoutOutcome", "meetingClosed", "itemElsewhere", "carriedFrom", "alreadyThere", "stillUsed", "linkNowhere", "dateNotAhead", "periodNotOver", "sourceNotFound", "unchanged",
  "notAlike", "sidesDiffer", "hasAccounts", "oneAboveOther", "partiesDiffer", "versionFrozen", "correctionWaits", "alreadyAsked", "alreadyParty",
  "notLater",
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** Something that goes wrong in ordinary use. The form shows it; everything else is a bug and reaches error.tsx. */
export class Refusal extends Error {
  override name = "Refusal";
  constructor(readonly code: RefusalCode) {
    super(code);
  }
}
