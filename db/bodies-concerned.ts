import { alias, and, eq, gt, isNull, lte, or, sql, type SQL } from "./sql";
import { organizations, records, users } from "./schema";

/** An organisation looked at as a body concerned by the row of `records` that the query reads. */
export const body = alias(organizations, "body");

/**
 * Whether `body` is concerned by the record (design §4, Who is who): the responsible and asked bodies of its issues, else the
 * convening bodies of its platform. Never the author itself; practice organisations among themselves alone.
 */
export function isConcernedBody(): SQL {
  const asked = (of: SQL) => sql`exists (select 1 from issue_parties ip left join posts p on p.id = ip.post_id inner join organizations o on o.id = coalesce(ip.organization_id, p.organization_id) where ip.role in ('responsible', 'asked') and o.practice = ${records.practice} and ip.issue_id in (${issuesOfRecord()}) and ${of})`;
  const convenes = sql`exists (select 1 from claims cl inner join record_parents rp on rp.parent_id = cl.record_id inner join platforms pl on pl.id = rp.parent_id where rp.record_id = ${records.id} and cl.field = 'convener' and cl.standing = 'accepted' and cl.value_record_id = ${body.id})`;
  return and(eq(body.practice, records.practice), sql`${body.id} <> coalesce(${records.authorOrganizationId}, '')`, or(asked(sql`o.id = ${body.id}`), and(sql`not ${asked(sql`1 = 1`)}`, convenes)))!;
}

/** Whether somebody of `body` could read and answer at an instant. */
export const hasContactPoint = (at: Date): SQL =>
  sql`exists (select 1 from ${users} where ${and(eq(users.organizationId, body.id), eq(users.role, "liaison"), lte(users.createdAt, at), or(isNull(users.disabledAt), gt(users.disabledAt, at)))})`;

/**
 * The record itself where it is an issue; of a meeting those on its agenda, with an entry there, or said to have come up there. Told by
 * their ids, so that each is looked up; SQLite would read every issue there is by an index on the kind, hence no bare column.
 */
const issuesOfRecord = (): SQL =>
  sql`select i.id from records i where i.kind || '' = 'issue' and i.id in (select ${records.id} union all select ai.issue_id from agenda_items ai where ai.meeting_id = ${records.id} union all select ie.issue_id from entries ie where ie.meeting_id = ${records.id} union all select l.from_id from links l where l.to_id = ${records.id} and l.type in ('raised_at', 'discussed_at')) and (i.id = ${records.id} or (i.channel = 'public' and coalesce(i.submitted_at, i.released_at) is not null and i.withdrawn_at is null and i.merged_into_id is null))`;
