import { describe, expect, it } from "vitest";
import type { CountQualifier, ParticipantRole, Presence } from "./meetings";
import { tookPart } from "./took-part";

type Options = { href?: string; count?: number | null; qualifier?: CountQualifier; presence?: Presence; role?: ParticipantRole };
const one = (label: string | undefined, o: Options = {}) => ({
  party: { label: label === undefined ? undefined : { text: label, lang: "en" }, href: o.href, count: o.count ?? null, countQualifier: o.qualifier ?? null },
  role: o.role ?? ("participant" as const), presence: o.presence ?? ("not_stated" as const),
});
const read = (participants: Parameters<typeof tookPart>[0]) => tookPart(participants).map(({ party, count }) => [party.label?.text, count && `${count.qualifier} ${count.count}`]);

describe("who took part", () => {
  it("leaves out who was absent, excused or only mentioned", () => {
    expect(read([one("A"), one("B", { presence: "present" }), one("C", { presence: "absent" }), one("D", { presence: "excused" }), one("E", { role: "mentioned" }), one("F", { role: "mentioned", presence: "present" })])).toEqual([["A", undefined], ["B", undefined], ["F", undefined]]);
  });

  it("counts together those of whom nothing may be shown, last", () => {
    expect(read([one(undefined), one("A"), one(undefined), one(undefined, { count: 3, qualifier: "exactly" })])).toEqual([["A", undefined], [undefined, "exactly 5"]]);
    expect(read([one(undefined)])).toEqual([[undefined, "exactly 1"]]);
  });

  it("names once what reads the same, with its number as far as it can be added up", () => {
    expect(read([one("adviser"), one("adviser"), one("NGOs", { count: 50, qualifier: "more_than" }), one("NGOs", { count: 10, qualifier: "exactly" })])).toEqual([["adviser", "exactly 2"], ["NGOs", "at_least 61"]]);
    expect(read([one("NGOs", { count: 70, qualifier: "about" })])).toEqual([["NGOs", "about 70"]]);
    expect(read([one("NGOs", { count: 70, qualifier: "about" }), one("NGOs")])).toEqual([["NGOs", "unknown null"]]);
  });

  it("keeps apart two who lead to different pages", () => {
    expect(read([one("A", { href: "/people/a" }), one("A", { href: "/people/a-2" })])).toEqual([["A", undefined], ["A", undefined]]);
  });
});
