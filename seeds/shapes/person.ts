import { claims, names, originOf, record, type NameSeed, type Words } from "../record";
import { mergeRows, seedId, type Row, type Rows } from "../rows";

export type PersonSeed = { key: string; slug: string; name: string; given: string; family: string; summary: Words; facts: string[]; country?: string; basis?: "official_capacity" | "public_source"; names?: NameSeed[] };

/** A holder of public office or head of an organisation as cited sources name them. The name stands as its source spells it. */
export function person({ key, slug, name, given, family, summary, facts, country = "KZ", basis = "official_capacity", names: known = [] }: PersonSeed): Rows {
  return mergeRows(
    record({ key, kind: "person", slug, country, title: name, summary, facts }),
    { people: [{ id: seedId(key), givenName: given, familyName: family, namingBasis: basis }] },
    names(key, ...known),
  );
}

/** A post of a body, whoever holds it. */
export const post = (key: string, organization: string | null, title: Words, country: string | undefined = "KZ", facts: string[] = []): Rows =>
  mergeRows(record({ key, kind: "post", country, title, facts }), { posts: [{ id: seedId(key), organizationId: organization ? seedId(organization) : null }] });

/** A post held at the one instant at which a source shows it. */
export function held(who: string, key: string, seen: string, source: string, period: { starts?: string; ends?: string } = {}): Rows {
  const row: Row<"memberships"> = {
    id: seedId(`${who}/${key}/${source}`), memberPersonId: seedId(who), inPostId: seedId(key), role: "head", seen: [seen], sourceId: seedId(source), origin: originOf(source), ...period,
  };
  return { memberships: [row] };
}

/** A post held, with the claim that says so. */
export const office = (who: string, key: string, seen: string, source: string, locator?: string): Rows =>
  mergeRows(held(who, key, seen, source), claims({ on: who, field: "post", source, locator, valueRecord: key, edtf: seen, n: locator }));
