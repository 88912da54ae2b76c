import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ATTRIBUTION_RULES, NAMING_BASES, type AttributionRule, type NamingBasis } from "./naming";
import { type Party, publicName, publicParties, publicParty, strictestRule } from "./public-name";

type Shown = ReturnType<typeof publicName<string>>["shown"];
const LABELS = { role: "Minister", organization: "Ministry", category: "public bodies" };
/** Which of role, organisation and category are recorded. */
const KNOWN = ["roc", "ro", "rc", "oc", "r", "o", "c", ""] as const;

const participant = (namingBasis: NamingBasis, known: string) => ({
  name: "A. Name", personHref: "/people/a-name", namingBasis,
  ...(known.includes("r") && { role: LABELS.role }),
  ...(known.includes("o") && { organization: LABELS.organization }),
  ...(known.includes("c") && { category: LABELS.category }),
});

/** Written by hand from design §2.6, not derived from the code. One letter a column of KNOWN: name, role, organization, category, participant. */
const EXPECTED: Record<AttributionRule, Record<NamingBasis, string>> = {
  on_the_record: { official_capacity: "nnnnnnnn", public_source: "nnnnnnnn", consent: "nnnnnnnn", none: "rrrorocp" },
  role_only: { official_capacity: "nnnnnnnn", public_source: "nnnnnnnn", consent: "rrrorocp", none: "rrrorocp" },
  organization_only: { official_capacity: "nnnnnnnn", public_source: "nnnnnnnn", consent: "oocopocp", none: "oocopocp" },
  chatham_house: { official_capacity: "ppcpppcp", public_source: "ppcpppcp", consent: "ppcpppcp", none: "ppcpppcp" },
  closed: { official_capacity: "ppcpppcp", public_source: "ppcpppcp", consent: "ppcpppcp", none: "ppcpppcp" },
};
const SHOWN: Record<string, Shown> = { n: "name", r: "role", o: "organization", c: "category", p: "participant" };

describe("publicName", () => {
  for (const rule of ATTRIBUTION_RULES) for (const basis of NAMING_BASES) {
    it(`${rule}, ${basis}`, () => {
      const shown = KNOWN.map((known) => publicName(participant(basis, known), rule).shown);
      expect(shown).toEqual([...EXPECTED[rule][basis]].map((letter) => SHOWN[letter]));
    });
  }

  it("never says more than what is shown", () => {
    for (const rule of ATTRIBUTION_RULES) for (const basis of NAMING_BASES) for (const known of KNOWN) {
      const shown = publicName(participant(basis, known), rule);
      const said = JSON.stringify(shown);
      expect(said.includes("Name") || said.includes("people/"), `${rule} ${basis} ${known}`).toBe(shown.shown === "name");
      if (shown.shown !== "name") expect(Object.values(LABELS).filter((label) => said.includes(label)).length).toBeLessThanOrEqual(1);
    }
  });

  it("gives role and organisation beside a name only where the basis is not what a source said", () => {
    const name = { shown: "name", name: "A. Name", href: "/people/a-name" };
    expect(publicName(participant("official_capacity", "roc"), "role_only")).toEqual({ ...name, role: "Minister", organization: "Ministry" });
    expect(publicName(participant("public_source", "roc"), "on_the_record")).toEqual(name);
  });

  it("names the organisation on whose behalf somebody came only beside a name with its organisation, or beside an organisation that took part itself", () => {
    const saysMore = (basis: NamingBasis, rule: AttributionRule) => basis === "official_capacity" || (basis === "consent" && rule === "on_the_record");
    for (const rule of ATTRIBUTION_RULES) for (const basis of NAMING_BASES) for (const known of KNOWN.filter((k) => k !== "")) {
      const shown = publicName({ ...participant(basis, known), onBehalfOf: "Coalition" }, rule);
      const alone = shown.shown === "represented";
      const beside = JSON.stringify(shown).includes("Coalition") && !alone;
      expect(beside, `${rule} ${basis} ${known}`).toBe(!["chatham_house", "closed"].includes(rule) && saysMore(basis, rule));
      if (alone) expect([shown, known, rule], "only where nothing else is there to be shown").toEqual([{ shown: "represented", label: "Coalition" }, "r", "organization_only"]);
    }
    const itself = { name: "Ministry", namingBasis: "none" as const, organization: "Ministry", onBehalfOf: "Cabinet", isOrganization: true };
    expect(publicName(itself, "role_only")).toEqual({ shown: "organization", label: "Ministry", onBehalfOf: "Cabinet" });
    expect(publicName({ ...itself, isOrganization: false }, "role_only")).toEqual({ shown: "organization", label: "Ministry" });
    expect(publicName({ ...itself, organization: undefined }, "role_only")).toEqual({ shown: "represented", label: "Cabinet" });
    for (const rule of ["chatham_house", "closed"] as const) {
      expect(publicName(itself, rule)).toEqual({ shown: "participant" });
      expect(publicName({ name: "staff", namingBasis: "none", category: "staff", onBehalfOf: "Cabinet" }, rule), "“staff for” an organisation is its name").toEqual({ shown: "participant" });
    }
  });

  it("knows no official capacity and no page where there is no public office", () => {
    const outOfOffice = { inPublicOffice: false };
    expect(publicName(participant("official_capacity", "o"), "role_only", outOfOffice)).toEqual({ shown: "organization", label: "Ministry" });
    expect(publicName(participant("consent", ""), "on_the_record", outOfOffice)).toEqual({ shown: "name", name: "A. Name" });
    expect(publicName(participant("public_source", ""), "role_only", outOfOffice)).toEqual({ shown: "name", name: "A. Name" });
  });

  it("a stricter rule never turns a hidden name into a shown one", () => {
    for (const basis of NAMING_BASES) for (const known of KNOWN) {
      const named = ATTRIBUTION_RULES.map((rule) => publicName(participant(basis, known), rule).shown === "name");
      expect(named.lastIndexOf(true) <= (named.indexOf(false) === -1 ? Infinity : named.indexOf(false))).toBe(true);
    }
  });
});

describe("strictestRule", () => {
  it("takes the item's rule only where it is stricter", () => {
    for (const [at, meeting] of ATTRIBUTION_RULES.entries()) {
      expect(strictestRule(meeting)).toBe(meeting);
      expect(strictestRule(meeting, null)).toBe(meeting);
      for (const [itemAt, item] of ATTRIBUTION_RULES.entries()) expect(strictestRule(meeting, item)).toBe(ATTRIBUTION_RULES[Math.max(at, itemAt)]);
    }
  });
});

const ngo = (over: Partial<Party<string>> = {}): Party<string> =>
  ({ is: "organization", role: "raised", publicBasis: "none", label: "Echo", side: "civil_society", ...over });
const ministry = (over: Partial<Party<string>> = {}): Party<string> => ngo({ role: "responsible", label: "Ministry", side: "government", ...over });
const hidden = (side: Party<string>["side"], count = 1) => ({ shown: "category", side, count, countQualifier: "exactly" });

describe("publicParty", () => {
  it("names who raised an issue or is affected only with a basis, whatever its side", () => {
    for (const role of ["raised", "affected"] as const) {
      expect(publicParty(ngo({ role }))).toEqual(hidden("civil_society"));
      expect(publicParty(ministry({ role }))).toEqual(hidden("government"));
      expect(publicParty(ngo({ role, publicBasis: "public_source", href: "/organizations/echo" }))).toEqual({ shown: "named", label: "Echo", href: "/organizations/echo" });
    }
  });

  it("names bodies of the state in the other roles, and no one else without a basis", () => {
    for (const role of ["responsible", "asked", "joined", "speaker", "addressee", "signatory"] as const) {
      expect(publicParty(ministry({ role }))).toEqual({ shown: "named", label: "Ministry" });
      expect(publicParty(ministry({ role, side: "parliament_and_courts" }))).toEqual({ shown: "named", label: "Ministry" });
      for (const side of ["civil_society", "international", "party", "media_and_research", null] as const)
        expect(publicParty(ngo({ role, side }))).toEqual(hidden(side));
      expect(publicParty(ngo({ role, publicBasis: "consent" })).shown).toBe("named");
    }
  });

  it("names a person only with a basis, else the post where it is one of the state", () => {
    const minister: Party<string> = { is: "person", role: "speaker", publicBasis: "none", label: "A. Name", side: "government", post: "Minister" };
    expect(publicParty(minister)).toEqual({ shown: "role", label: "Minister" });
    expect(publicParty(minister, "organization_only")).toEqual(hidden("government"));
    expect(publicParty({ ...minister, publicBasis: "official_capacity" })).toEqual({ shown: "named", label: "A. Name" });
    expect(publicParty({ ...minister, publicBasis: "consent" }, "role_only")).toEqual({ shown: "role", label: "Minister" });
    expect(publicParty({ ...minister, role: "affected" })).toEqual(hidden("government"));
    expect(publicParty({ ...minister, side: "civil_society", post: "Director of Echo" })).toEqual(hidden("civil_society"));
    expect(publicParty({ ...minister, is: "post", label: "Minister" }, "organization_only")).toEqual(hidden("government"));
  });

  it("names no person, post or organisation of a meeting under chatham_house or closed, whatever the basis", () => {
    for (const rule of ["chatham_house", "closed"] as const) for (const publicBasis of NAMING_BASES) for (const is of ["person", "post", "organization"] as const)
      expect(publicParty(ministry({ is, publicBasis, post: "Minister" }), rule)).toEqual(hidden("government"));
    expect(publicParty({ is: "country", role: "speaker", publicBasis: "none", label: "Kazakhstan" }, "closed")).toEqual({ shown: "named", label: "Kazakhstan" });
  });

  it("keeps a category's own count", () => {
    const category = ngo({ is: "category", role: "affected", label: "a few NGOs", count: null, countQualifier: "unknown" });
    expect(publicParty(category)).toEqual({ shown: "category", label: "a few NGOs", side: "civil_society", count: null, countQualifier: "unknown" });
  });
});

describe("publicParties", () => {
  it("names those who raised an issue only where each of them has a basis", () => {
    const echo = ngo({ publicBasis: "public_source" });
    expect(publicParties([echo, ngo({ label: "KIBHR", publicBasis: "consent" })])).toEqual([{ shown: "named", label: "Echo" }, { shown: "named", label: "KIBHR" }]);
    expect(publicParties([echo, ngo({ label: "KIBHR" }), ministry()])).toEqual([hidden("civil_society", 2), { shown: "named", label: "Ministry" }]);
    expect(publicParties([echo, ngo({ label: "KIBHR", role: "affected" })])).toEqual([{ shown: "named", label: "Echo" }, hidden("civil_society")]);
  });

  it("adds up by side and role, and keeps categories in words apart", () => {
    const category: Party<string> = { is: "category", role: "raised", publicBasis: "none", label: "members of civil society" };
    expect(publicParties([category, ngo(), ngo({ label: "B" }), ngo({ label: "C", side: "party" })]))
      .toEqual([publicParty(category), hidden("civil_society", 2), hidden("party")]);
  });

  it("says no label of anyone held back", () => {
    const anyParty = fc.record({
      is: fc.constantFrom("person", "post", "organization"), role: fc.constantFrom("raised", "affected"), publicBasis: fc.constantFrom("none", "consent"),
      label: fc.constantFrom("NAME-1", "NAME-2", "NAME-3"), side: fc.constantFrom("civil_society", "government", null), post: fc.constant("NAME-POST"),
    } as const);
    fc.assert(fc.property(fc.array(anyParty), (parties) => {
      const secretRoles = new Set(parties.filter((party) => party.publicBasis === "none").map((party) => party.role));
      const secrets = parties.filter((party) => secretRoles.has(party.role));
      const shown = publicParties(secrets);
      expect(JSON.stringify(shown)).not.toContain("NAME");
      expect(shown.reduce((sum, one) => sum + (one.shown === "category" ? (one.count ?? 0) : 0), 0)).toBe(secrets.length);
    }), { seed: 1 });
  });
});
