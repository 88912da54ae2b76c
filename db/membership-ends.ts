import type { Db } from "./client";
import { memberships, records } from "./schema";
import { alias, and, eq, gt, isNotNull, isNull, notExists, or, type SQL } from "./sql";

/**
 * Whether everything that a membership ties together was released. A member's draft of a person or a body may name any platform or post as
 * what it belongs to; before an editor has read the draft nothing of it stands there. A released person without a naming basis remains, unnamed.
 */
export function isBetweenReleased(db: Db, now: Date): SQL {
  const ends = [memberships.memberPersonId, memberships.memberOrganizationId, memberships.inPostId, memberships.inOrganizationId, memberships.inPlatformId];
  return notExists(db.select({ id: tied.id }).from(tied).where(and(or(...ends.map((end) => eq(tied.id, end))), or(isNull(tied.releasedAt), gt(tied.releasedAt, now), isNotNull(tied.withdrawnAt)))));
}

const tied = alias(records, "tied");
