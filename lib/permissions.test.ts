import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, type Member, SYSTEM, VISITOR } from "./actor";
import { ISSUE_PARTY_ROLES } from "./issues";
import { accountOf, CONDITIONS, may, newThing, refusalFor, type Thing, type Verb, VERBS } from "./permissions";
import { CHANNELS, PUBLICATION_STATES, type PublicationState, RECORD_KINDS } from "./records";
import { type Role, ROLES, speaksForOrganization } from "./users";

const member = (role: Role, over: Partial<Member> = {}): Member => ({
  kind: "member", userId: "me", sessionId: "s", role, organizationId: speaksForOrganization(role) ? "mine" : null,
  organizationPractice: false, coordinator: false, name: "Me", ...over,
});

/** How the member stands to the thing. An editor's own texts, and those of other editors, have no author organisation. */
const RELATIONS = ["author", "colleague", ...ISSUE_PARTY_ROLES, "none"] as const;
type Relation = (typeof RELATIONS)[number];

function related(role: Role, relation: Relation, state: PublicationState, kind: Thing["kind"]): Thing {
  const own = relation === "author" || relation === "colleague";
  const isParty = ISSUE_PARTY_ROLES.find((party) => party === relation);
  return {
    kind, state, readable: true, commitment: true,
    authorOrganizationId: own ? (speaksForOrganization(role) ? "mine" : null) : "another",
    authorUserId: relation === "author" ? "me" : "someone",
    authorOrganizationAccounts: 2,
    parties: [{ organizationId: "another", role: "raised" }, ...(isParty && speaksForOrganization(role) ? [{ organizationId: "mine", role: isParty }] : [])],
  };
}

const LETTER: Record<PublicationState, string> = { draft: "D", submitted: "S", returned: "R", embargoed: "E", released: "P", withdrawn: "W" };
const ANY = "DSREPW";
const everyone = (states: string) => Object.fromEntries(RELATIONS.map((relation) => [relation, states]));
const parties = (states: string) => Object.fromEntries(ISSUE_PARTY_ROLES.map((role) => [role, states]));
const authors = (states: string) => ({ author: states, colleague: states });

/**
 * Written by hand from the table of design §4, not derived from the code: verb → kinds → role → relation → states by their first
 * letter, P for released. What is not here is refused.
 */
type Expected = { on: Thing["kind"][] } & Partial<Record<Role, Partial<Record<Relation, string>>>>;
const EXPECTED: Partial<Record<Verb, Expected>> = {
  record_meeting: { on: ["meeting"], ngo: everyone(ANY), liaison: everyone(ANY) },
  amend: { on: ["meeting", "entry"], ngo: authors("DR"), liaison: authors("DR"), editor: authors("DR") },
  submit: { on: ["meeting", "entry"], ngo: authors("DR"), liaison: authors("DR"), editor: authors("DR") },
  release: { on: ["meeting", "entry", "issue"], ngo: { colleague: "S" }, liaison: { colleague: "S" }, editor: { ...everyone("S"), author: "" } },
  return: { on: ["meeting", "entry", "issue"], editor: everyone("S") },
  withdraw: { on: ["meeting", "entry", "issue"], ngo: authors("PE"), liaison: authors("PE"), editor: everyone("PE") },
  follow_up: { on: ["issue"], ngo: everyone("DSREP"), liaison: parties("DSREP") },
  acknowledge: { on: ["issue"], liaison: { responsible: "P", asked: "P" } },
  answer: { on: ["issue"], liaison: { responsible: "P", asked: "P" } },
  assess: { on: ["issue", "entry"], ngo: parties("P"), liaison: parties("P") },
};

describe("the table, role × relation × state", () => {
  for (const [name, expected] of Object.entries(EXPECTED)) {
    const verb = name as Verb; // the keys of EXPECTED are verbs
    it(verb, () => {
      for (const kind of expected.on) for (const role of ROLES) for (const relation of RELATIONS) {
        const allowed = PUBLICATION_STATES.filter((state) => may(member(role), verb, related(role, relation, state, kind)));
        expect(allowed.map((state) => LETTER[state]).sort().join(""), `${role}, ${relation}, ${kind}`).toBe([...(expected[role]?.[relation] ?? "")].sort().join(""));
      }
    });
  }

  it("refuses every other kind of thing", () => {
    const kinds = ([...RECORD_KINDS, "account"] as const).filter((kind) => kind !== "issue");
    for (const verb of ["follow_up", "acknowledge", "answer", "raise", "join", "verify"] as const) for (const kind of kinds)
      for (const role of ROLES) for (const relation of RELATIONS)
        expect(may(member(role), verb, related(role, relation, "released", kind)), `${verb} ${kind}`).toBe(false);
    expect(may(member("ngo"), "assess", { ...related("ngo", "raised", "released", "entry"), commitment: false })).toBe(false);
  });
});

describe("release", () => {
  const submitted = (relation: Relation, over: Partial<Thing> = {}): Thing => ({ ...related("ngo", relation, "submitted", "entry"), ...over });

  it("falls to the author organisation when no editor has handled it in 5 working days, to the author only where alone", () => {
    const table = [];
    for (const relation of ["author", "colleague"] as const) for (const waitingWorkingDays of [4, 5]) for (const authorOrganizationAccounts of [1, 2])
      for (const secondPersonReleases of [true, false])
        if (may(member("ngo"), "release", submitted(relation, { waitingWorkingDays, authorOrganizationAccounts, secondPersonReleases })))
          table.push(`${relation}, ${waitingWorkingDays} days, ${authorOrganizationAccounts} accounts, second person ${secondPersonReleases ? "may" : "may not"}`);
    expect(table).toEqual([
      "author, 5 days, 1 accounts, second person may",
      "author, 5 days, 1 accounts, second person may not",
      "colleague, 4 days, 1 accounts, second person may",
      "colleague, 4 days, 2 accounts, second person may",
      "colleague, 5 days, 1 accounts, second person may",
      "colleague, 5 days, 1 accounts, second person may not",
      "colleague, 5 days, 2 accounts, second person may",
      "colleague, 5 days, 2 accounts, second person may not",
    ]);
  });

  it("never falls to another organisation, nor to an editor who wrote the text", () => {
    expect(may(member("ngo"), "release", submitted("none", { waitingWorkingDays: 100, authorOrganizationAccounts: 1 }))).toBe(false);
    expect(refusalFor(member("editor"), "release", related("editor", "author", "submitted", "meeting"))).toBe("ownText");
  });

  it("waits for the right of reply, save for an editor where the content is public elsewhere", () => {
    const open = { replyWindowOpen: true, waitingWorkingDays: 9 };
    expect(refusalFor(member("ngo"), "release", submitted("colleague", open))).toBe("replyWindow");
    expect(refusalFor(member("ngo"), "release", submitted("colleague", { ...open, publicElsewhere: true }))).toBe("replyWindow");
    expect(refusalFor(member("editor"), "release", submitted("none", open))).toBe("replyWindow");
    expect(may(member("editor"), "release", submitted("none", { ...open, publicElsewhere: true }))).toBe(true);
  });

  it("is for public texts alone", () => {
    for (const verb of ["release", "return", "check"] as const) {
      expect(may(member("editor"), verb, submitted("none"))).toBe(true);
      for (const channel of ["parties", "own_organization"] as const) expect(may(member("editor"), verb, submitted("none", { channel }))).toBe(false);
    }
  });
});

describe("the other verbs", () => {
  const issue = (over: Partial<Thing> = {}) => newThing("issue", { state: "released", ...over });
  const mine = (role: (typeof ISSUE_PARTY_ROLES)[number]) => ({ parties: [{ organizationId: "mine", role }] });

  it("lets an editor record only when importing", () => {
    for (const [verb, thing] of [["record_meeting", newThing("meeting")], ["record_others_words", issue()], ["raise", newThing("issue")]] as const) {
      expect(may(member("editor"), verb, thing)).toBe(false);
      expect(may(member("editor"), verb, { ...thing, importing: true })).toBe(true);
      expect(may(member("ngo"), verb, thing)).toBe(true);
    }
    expect(may(member("liaison"), "raise", newThing("issue"))).toBe(false);
  });

  it("leaves the side of an organisation to editors", () => {
    for (const role of ["ngo", "liaison"] as const) {
      expect(may(member(role), "propose", newThing("organization"))).toBe(true);
      expect(may(member(role), "propose", newThing("organization", { setsSide: true }))).toBe(false);
    }
    expect(may(member("editor"), "propose", newThing("organization", { setsSide: true }))).toBe(true);
    expect(may(member("ngo"), "propose", newThing("meeting"))).toBe(false);
  });

  it("opens joining to those who are no party yet, and admission to who raised it or, with none known, an editor", () => {
    expect(may(member("liaison"), "join", issue())).toBe(true);
    expect(refusalFor(member("ngo"), "join", issue(mine("affected")))).toBe("wrongState");
    for (const over of [{ ended: true }, { issueWithdrawn: true }]) expect(refusalFor(member("ngo"), "join", issue(over))).toBe("wrongState");
    expect(may(member("ngo"), "admit", issue(mine("raised")))).toBe(true);
    expect(may(member("ngo"), "admit", issue(mine("joined")))).toBe(false);
    expect(may(member("editor"), "admit", issue(mine("joined")))).toBe(true);
    expect(may(member("editor"), "admit", issue(mine("raised")))).toBe(false);
  });

  it("takes no follow-up on an issue that those who raised it have withdrawn", () => {
    expect(refusalFor(member("ngo"), "follow_up", issue({ issueWithdrawn: true }))).toBe("wrongState");
    expect(may(member("ngo"), "follow_up", issue({ ended: true }))).toBe(true);
  });

  it("lets who raised it verify a proposed end", () => {
    expect(may(member("ngo"), "verify", issue({ ...mine("raised"), endProposed: true }))).toBe(true);
    expect(refusalFor(member("ngo"), "verify", issue(mine("raised")))).toBe("wrongState");
    expect(may(member("ngo"), "verify", issue({ ...mine("joined"), endProposed: true }))).toBe(false);
  });

  it("lets an expected organisation sign what another person froze", () => {
    const frozen = (byUserId: string, expected: string) =>
      newThing("meeting", { state: "released", frozen: { byUserId, expectedOrganizationIds: [expected] } });
    expect(may(member("liaison"), "sign", frozen("someone", "mine"))).toBe(true);
    expect(refusalFor(member("liaison"), "sign", frozen("me", "mine"))).toBe("ownText");
    expect(may(member("liaison"), "sign", frozen("someone", "another"))).toBe(false);
    expect(may(member("editor"), "sign", frozen("someone", "mine"))).toBe(false);
    expect(may(member("liaison"), "sign", newThing("meeting", { state: "released" }))).toBe(false);
  });

  it("leaves corrections to the author organisation, to an editor only where there is none", () => {
    expect(may(member("editor"), "correct", issue({ authorOrganizationId: "another" }))).toBe(false);
    expect(may(member("editor"), "correct", issue())).toBe(true);
    expect(may(member("ngo"), "correct", issue({ authorOrganizationId: "mine" }))).toBe(true);
  });

  it("needs two for erasing and revealing", () => {
    expect(refusalFor(member("editor"), "confirm", issue({ requestedByUserId: "me" }))).toBe("ownText");
    expect(may(member("editor"), "confirm", issue({ requestedByUserId: "someone" }))).toBe(true);
    expect(may(member("admin"), "confirm", issue({ requestedByUserId: "someone" }))).toBe(true);
    expect(may(member("admin"), "confirm", issue())).toBe(false);
  });

  it("lets coordinators keep the accounts of their own organisation", () => {
    for (const verb of ["invite", "suspend"] as const) {
      expect(may(member("ngo", { coordinator: true }), verb, accountOf("mine"))).toBe(true);
      expect(may(member("ngo", { coordinator: true }), verb, accountOf("another"))).toBe(false);
      expect(may(member("ngo", { coordinator: true }), verb, accountOf(null))).toBe(false);
      expect(may(member("ngo"), verb, accountOf("mine"))).toBe(false);
      expect(may(member("admin"), verb, accountOf(null))).toBe(true);
      expect(may(SYSTEM, verb, accountOf("mine"))).toBe(true);
      expect(may(member("editor", { coordinator: true }), verb, accountOf("mine"))).toBe(false);
    }
  });
});

describe("for every verb and any thing", () => {
  const VERB_NAMES = Object.keys(VERBS) as Verb[]; // Object.keys widens to string
  const who = fc.constantFrom("mine", "another");
  const user = fc.constantFrom("me", "someone");
  const anyThing: fc.Arbitrary<Thing> = fc.record({
    // weighted towards what most verbs are for, so that each does happen
    kind: fc.oneof(fc.constantFrom(...RECORD_KINDS), fc.constantFrom("issue", "issue", "account")),
    state: fc.oneof(fc.constant("released"), fc.constantFrom(...PUBLICATION_STATES)),
    authorOrganizationId: fc.option(who), authorUserId: fc.option(user), readable: fc.constantFrom(true, true, true, false), channel: fc.constantFrom(...CHANNELS, "public", "public"), commitment: fc.boolean(),
    parties: fc.array(fc.record({ organizationId: who, role: fc.constantFrom(...ISSUE_PARTY_ROLES) }), { maxLength: 3 }), secondPersonReleases: fc.boolean(),
    waitingWorkingDays: fc.nat(9), authorOrganizationAccounts: fc.integer({ min: 1, max: 3 }), replyWindowOpen: fc.boolean(), publicElsewhere: fc.boolean(),
    ended: fc.boolean(), issueWithdrawn: fc.boolean(), endProposed: fc.boolean(), importing: fc.boolean(), setsSide: fc.boolean(),
    frozen: fc.record({ byUserId: user, expectedOrganizationIds: fc.array(who) }), requestedByUserId: fc.option(user),
  });
  const anyMember = fc.tuple(fc.constantFrom(...ROLES), fc.boolean()).map(([role, coordinator]) => member(role, { coordinator }));
  const anyActor = fc.oneof({ weight: 1, arbitrary: fc.constantFrom<Actor>(VISITOR, SYSTEM) }, { weight: 5, arbitrary: anyMember });

  /** What may never be, whoever asks; each a sentence of the design. */
  const NEVER: Record<string, (actor: Actor, verb: Verb, thing: Thing) => boolean> = {
    "a visitor does anything": (actor) => actor.kind === "visitor",
    "anybody does anything to what they may not read": (_, __, thing) => !thing.readable,
    "an editor takes a side": (actor, verb) => isRole(actor, "editor")
      && ["follow_up", "join", "acknowledge", "answer", "promise", "pass_on", "ask_for_time", "assess", "verify", "sign"].includes(verb),
    "an editor rewrites an organisation's words": (actor, verb, thing) => isRole(actor, "editor") && thing.authorOrganizationId !== null
      && ["amend", "submit", "correct"].includes(verb),
    "an admin touches a text": (actor, verb) => isRole(actor, "admin") && !["invite", "suspend", "confirm"].includes(verb),
    "the system has an opinion or publishes": (actor, verb) => actor.kind === "system"
      && !["record_meeting", "propose", "record_others_words", "raise", "link_to_meeting", "invite", "suspend"].includes(verb),
    "an author releases their own text before its time": (actor, verb, thing) => verb === "release" && isMe(actor, thing.authorUserId)
      && (isRole(actor, "editor") || thing.authorOrganizationAccounts !== 1 || (thing.waitingWorkingDays ?? 0) < 5),
    "an organisation handles another's words": (actor, verb, thing) => actor.kind === "member" && actor.organizationId !== null && thing.authorOrganizationId !== "mine"
      && ["amend", "submit", "check", "release", "return", "withdraw", "correct", "freeze", "translate", "invite", "suspend"].includes(verb),
    "who is no party speaks as one": (_, verb, thing) => ["assess", "verify", "acknowledge", "answer"].includes(verb)
      && !thing.parties?.some((party) => party.organizationId === "mine"),
    "an NGO speaks for an authority": (actor, verb) => isRole(actor, "ngo")
      && ["acknowledge", "answer", "promise", "pass_on", "ask_for_time"].includes(verb),
    "what is not public yet is answered or assessed": (_, verb, thing) => thing.state !== "released"
      && ["acknowledge", "answer", "assess", "verify", "sign"].includes(verb),
    "a text that is not for the public is released": (_, verb, thing) => verb === "release" && thing.channel !== "public",
    "a text is released from any state but submitted": (_, verb, thing) => verb === "release" && thing.state !== "submitted",
  };

  it.each(Object.keys(NEVER))("never: %s", (sentence) => {
    let applied = 0;
    fc.assert(fc.property(anyActor, fc.constantFrom(...VERB_NAMES), anyThing, (actor, verb, thing) => {
      if (!NEVER[sentence]?.(actor, verb, thing)) return;
      applied += 1;
      expect(may(actor, verb, thing), `${verb} ${JSON.stringify({ actor, thing })}`).toBe(false);
    }), { seed: 1, numRuns: 20_000 });
    expect(applied).toBeGreaterThan(20);
  });

  it("lets every verb happen to somebody, by every condition", () => {
    const happened = new Set<Verb>();
    fc.assert(fc.property(anyActor, fc.constantFrom(...VERB_NAMES), anyThing, (actor, verb, thing) => {
      if (may(actor, verb, thing)) happened.add(verb);
    }), { seed: 1, numRuns: 30_000 });
    expect(VERB_NAMES.filter((verb) => !happened.has(verb))).toEqual([]);
    const said = JSON.stringify(VERBS);
    expect(Object.keys(CONDITIONS).filter((condition) => !said.includes(`"${condition}"`))).toEqual([]);
  });

  it("tells a visitor to sign in and a member nothing of what they may not see", () => {
    fc.assert(fc.property(anyMember, fc.constantFrom(...VERB_NAMES), anyThing, (actor, verb, thing) => {
      expect(refusalFor(VISITOR, verb, thing)).toBe("signedOut");
      expect(refusalFor(actor, verb, { ...thing, readable: false })).toBe("notFound");
    }), { seed: 1 });
  });

  const isRole = (actor: Actor, role: Role) => actor.kind === "member" && actor.role === role;
  const isMe = (actor: Actor, userId: string | null) => actor.kind === "member" && actor.userId === userId;
});
