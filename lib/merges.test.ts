import { describe, expect, it } from "vitest";
import { keptOf, mergeFields, type Row } from "./merge-fields";
import { isAbove, planMerge, twins } from "./merges";

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
    planMerge({ kind: "organization", fromId: "a", intoId: "b", instead: new Map([["a", "b"]]), kept: keptOf(fields, {}), fields, rows, keys: { ...Object.fromEntries(Object.keys(rows).map((table) => [table, ["id"]])), translations: ["id"] }, carriesNames: true });

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

describe("the fields of two meetings", () => {
  const meeting = (o: Row): Row => ({ title: "A", lang: "en", summary: null, country: "KZ", attributionRule: "role_only", atRisk: false, mode: "not_stated", closedAt: null, closedBy: null, starts: "2021", ends: null, sortKey: "2021", standsFor: 1, standsForQualifier: "exactly", ...o });
  const fields = (from: Row, into: Row) => mergeFields("meeting", meeting(from), meeting(into));
  const kept = (from: Row, into: Row, choices = {}) => keptOf(fields(from, into), choices);

  it("keep the stricter rule and the risk, whatever is chosen and whichever stays", () => {
    const choices = { attributionRule: "into", atRisk: "into" } as const;
    expect(kept({ attributionRule: "chatham_house", atRisk: true }, {}, choices)).toMatchObject({ attributionRule: "from", atRisk: "from" });
    expect(kept({}, { attributionRule: "closed", atRisk: true }, { attributionRule: "from", atRisk: "from" })).toMatchObject({ attributionRule: "into", atRisk: "into" });
    expect(fields({ attributionRule: "closed", atRisk: true }, {}).filter((f) => f.differs)).toEqual([]);
  });

  it("are closed only where both were, and say what one of them says where the other does not", () => {
    expect(kept({}, { closedAt: new Date(0) })).toMatchObject({ closed: "from" });
    expect(kept({ closedAt: new Date(0) }, {})).toMatchObject({ closed: "into" });
    expect(kept({ mode: "online" }, {})).toMatchObject({ mode: "from" });
    expect(kept({}, { mode: "online" })).toMatchObject({ mode: "into" });
  });
});

describe("rows that say the same", () => {
  const instead = new Map([["a", "b"]]);
  const participant = (id: string, meetingId: string, o: Row): Row => ({ id, meetingId, role: "participant", nameAsRecorded: id, personId: null, postId: null, organizationId: null, ...o });
  const found = (rows: Row[]) => Object.fromEntries(twins({ participants: rows }, instead));

  it("are one person in one role, and one name unless something tells the two apart", () => {
    expect(found([participant("1", "a", { personId: "p", postId: "x" }), participant("2", "b", { personId: "p", postId: "y" })])).toEqual({ 1: "2" });
    expect(found([participant("1", "a", { personId: "p", role: "chair" }), participant("2", "b", { personId: "p" })])).toEqual({});
    expect(found([participant("1", "a", { nameAsRecorded: "N", organizationId: "x" }), participant("2", "b", { nameAsRecorded: "N" })])).toEqual({ 1: "2" });
    expect(found([participant("1", "a", { nameAsRecorded: "N", organizationId: "x" }), participant("2", "b", { nameAsRecorded: "N", organizationId: "y" })])).toEqual({});
  });

  it("are as many on the one side as on the other: two of one name stay two", () => {
    expect(found([participant("1", "a", { nameAsRecorded: "N" }), participant("2", "a", { nameAsRecorded: "N" }), participant("3", "b", { nameAsRecorded: "N" })])).toEqual({ 1: "3" });
  });
});
