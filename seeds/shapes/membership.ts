import type { MembershipRole } from "../../lib/people";
import { originOf } from "../record";
import { seedId, type Row, type Rows } from "../rows";

export type MemberSeed = { person?: string; organization?: string; category?: string };

/** Somebody's place in a platform or an organisation, at the instant at which a source shows it. */
export function member(inside: { platform: string } | { organization: string }, role: MembershipRole, who: MemberSeed, source: string, seen: string): Rows {
  const place = "platform" in inside ? inside.platform : inside.organization;
  const row: Row<"memberships"> = {
    id: seedId(`${place}/${role}/${who.person ?? who.organization ?? who.category}/${source}`), role, seen: [seen], sourceId: seedId(source), origin: originOf(source),
    inPlatformId: "platform" in inside ? seedId(inside.platform) : null, inOrganizationId: "organization" in inside ? seedId(inside.organization) : null,
    memberPersonId: who.person ? seedId(who.person) : null, memberOrganizationId: who.organization ? seedId(who.organization) : null, memberCategory: who.category ?? null, lang: who.category ? "en" : null,
  };
  return { memberships: [row] };
}
