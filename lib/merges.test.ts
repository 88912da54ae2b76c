import { describe, expect, it } from "vitest";
import { isAbove, keptOf, mergeFields, planMerge, type Row } from "./merges";

const record = (o: Row): Row => ({ title: "A", lang: "en", summary: null, country: "KZ", classification: null, sortKey: null, side: null, parentId: null, successorId: null, url: null, collective: false, ...o });
const fieldsOf = (from: Row, into: Row) => Object.fromEntries(mergeFields("organization", record(from), record(into)).map((f) => [f.name, { keeps: f.keeps, differs: f.differs }]));

describe("the fields of two records", () => {
  it("keep the value that there is, and of two different ones that of the record which stays until somebody chooses", () => {
    const fields = fieldsOf({ url: "https://a.example", side: "government", country: "TJ" }, { side: "government" });
    expect(fields).toMatchObject({ url: { keeps: "from", differs: false }, side: { keeps: "into", differs: false }, country: { keeps: "into", differs: true } });
  });

  it("tie a summary to its title where the two are in different languages", () => {
    expect(Object.keys(fieldsOf({ lang: "ru", summary: "О чём" }, {}))).not.toContain("summary");
    expect(fieldsOf({ summary: "What" }, {})).toMatchObject({ summary: { keeps: "from" } });
  });

  it("take a choice only where both have a value", () => {
    const fields = mergeFields("organization", record({ url: null, title: "B" }), record({ url: "https://b.example" }));
    expect(keptOf(fields, { url: "from", title: "from", side: "from" })).toMatchObject({ url: "into", title: "from", side: "into" });
  });
});

describe("a plan", () => {
  const fields = mergeFields("organization", record({}), record({}));
  const plan = (rows: Record<string, Row[]>) =>
    planMerge({ kind: "organization", fromId: "a", intoId: "b", kept: keptOf(fields, {}), fields, rows, keys: { ...Object.fromEntries(Object.keys(rows).map((table) => [table, ["id"]])), translations: ["id"] }, carriesNames: true });

  it("moves a row by the columns that point at the record, and by no other", () => {
    expect(plan({ participants: [{ id: "1", organizationId: "a", onBehalfOfId: "a", personId: "a?" }] }).changed).toEqual([
      { table: "participants", key: { id: "1" }, before: { organizationId: "a", onBehalfOfId: "a" }, after: { organizationId: "b", onBehalfOfId: "b" } },
    ]);
  });

  it("keeps two memberships where two sources show them, and joins their sightings where one does", () => {
    const membership = (id: string, o: Row) => ({ id, memberPersonId: "p", inOrganizationId: "a", role: "member", starts: null, ends: null, seen: [], sourceId: null, ...o });
    const two = plan({ memberships: [membership("1", { sourceId: "s" }), membership("2", { inOrganizationId: "b", sourceId: "t" })] });
    expect([two.removed, two.changed.map((change) => change.key.id)]).toEqual([[], ["1"]]);
    const one = plan({ memberships: [membership("1", { seen: ["2001"], sourceId: "s" }), membership("2", { inOrganizationId: "b", seen: ["2003"] })] });
    expect(one.removed.map((r) => r.row.id)).toEqual(["1"]);
    expect(one.changed).toEqual([{ table: "memberships", key: { id: "2" }, before: { seen: ["2003"], sourceId: null }, after: { seen: ["2001", "2003"], sourceId: "s" } }]);
  });

  it("drops the link between the two, which would lead from the record to itself", () => {
    expect(plan({ links: [{ id: "1", type: "likely_same", fromId: "a", toId: "b" }] })).toEqual({ changed: [], removed: [{ table: "links", row: { id: "1", type: "likely_same", fromId: "a", toId: "b" } }], added: [] });
  });
});

it("one stands above another at any distance, and a ring ends", () => {
  const parents = new Map<string, string | null>([["c", "b"], ["b", "a"], ["a", null], ["x", "y"], ["y", "x"]]);
  expect([isAbove(parents, "a", "c"), isAbove(parents, "c", "a"), isAbove(parents, "a", "x")]).toEqual([true, false, false]);
});
