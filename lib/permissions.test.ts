import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, type Member, SYSTEM, VISITOR } from "./actor";
import { ISSUE_PARTY_ROLES } from "./issues";
import { accountOf, CONDITIONS, may, newThing, type RefusalReason, refusalFor, type Thing, type Verb, VERBS } from "./permissions";
import { CHANNELS, PUBLICATION_STATES, type PublicationState, RECORD_KINDS } from "./records";
import { type Role, ROLES, speaksForOrganization } from "./users";

const member = (role: Role, over: Partial<Member> = {}): Member => ({
  kind: "member", userId: "me", sessionId: "s", role, organizationId: speaksForOrganization(role) ? "mine" : null,
  organizationPractice: false, coordinator: false, name: "Me", ...over,
});

/** Every way of standing to somebody's words; an editor's own have no author organisation, nor have those of other editors. */
const WORDS = {
  mine: { authorOrganizationId: "mine", authorUserId: "me" },
  "changed by me": { authorOrganizationId: "mine", authorUserId: "someone", coauthorUserIds: ["someone", "me"] },
  "a colleague's": { authorOrganizationId: "mine", authorUserId: "someone" },
  "another's": { authorOrganizationId: "another", authorUserId: "someone" },
  "mine, of another organisation": { authorOrganizationId: "another", authorUserId: "me" },
  "nobody's": { authorOrganizationId: null, authorUserId: "someone" },
  "nobody's, by me": { authorOrganizationId: null, authorUserId: "me" },
} as const satisfies Record<string, Partial<Thing>>;
type Words = keyof typeof WORDS;

const PARTS = [...ISSUE_PARTY_ROLES, "none"] as const;

/** What a rule of design §4 may ask of the thing beside its state, each as it mostly is and as it may be. The first is the usual. */
const FACTS = {
  readable: [true, false],
  fiveDaysUnhandled: [false, true],
  onlyAccount: [false, true],
  secondPersonReleases: [true, false],
  replyWindowOpen: [false, true],
  publicElsewhere: [false, true],
  channel: ["public", "parties", "own_organization"],
  importing: [false, true],
  setsSide: [false, true],
  changesReference: [false, true],
  tellsMore: [false, true],
  commitment: [true, false],
  ended: [false, true],
  issueWithdrawn: [false, true],
  endProposed: [false, true],
  raisedBySomebodyElse: [true, false],
  frozen: ["by another, for me", "by me, for me", "by another, for others", "no"],
  asked: ["by nobody", "by another", "by me"],
} as const satisfies Record<string, readonly unknown[]>;
type Fact = keyof typeof FACTS;
type Facts = { [F in Fact]: (typeof FACTS)[F][number] };

type Who = Role | "coordinating ngo" | "coordinating liaison" | "visitor" | "system";
const WHO = [...ROLES, "coordinating ngo", "coordinating liaison", "visitor", "system"] as const satisfies readonly Who[];
type Case = { who: Who; words: Words; part: (typeof PARTS)[number]; kind: Thing["kind"]; state: PublicationState } & Facts;

const ACTORS: Record<Who, Actor> = {
  visitor: VISITOR, system: SYSTEM, ngo: member("ngo"), liaison: member("liaison"), editor: member("editor"), admin: member("admin"),
  "coordinating ngo": member("ngo", { coordinator: true }), "coordinating liaison": member("liaison", { coordinator: true }),
};

const thingOf = (c: Case): Thing => ({
  kind: c.kind, state: c.state, ...WORDS[c.words], readable: c.readable, channel: c.channel, changesReference: c.changesReference, tellsMore: c.tellsMore, commitment: c.commitment, secondPersonReleases: c.secondPersonReleases,
  waitingWorkingDays: c.fiveDaysUnhandled ? 5 : 4, authorOrganizationAccounts: c.onlyAccount ? 1 : 2, replyWindowOpen: c.replyWindowOpen, publicElsewhere: c.publicElsewhere,
  ended: c.ended, issueWithdrawn: c.issueWithdrawn, endProposed: c.endProposed, importing: c.importing, setsSide: c.setsSide,
  parties: [...(c.raisedBySomebodyElse ? [{ organizationId: "another", role: "raised" as const }] : []), ...(c.part === "none" ? [] : [{ organizationId: "mine", role: c.part }])],
  frozen: c.frozen === "no" ? undefined : { byUserId: c.frozen === "by me, for me" ? "me" : "someone", expectedOrganizationIds: [c.frozen === "by another, for others" ? "another" : "mine"] },
  requestedByUserId: c.asked === "by nobody" ? null : c.asked === "by me" ? "me" : "someone",
});

/**
 * The table of design §4 written out by hand and not derived from the code: on what, by whom, from where, and which facts the row
 * names. `by` answers "yes", or why not; `from` and `unless` are asked of those who may. Nothing else is allowed.
 */
type Row = { on: readonly Thing["kind"][]; asks?: readonly Fact[]; by: (c: Case) => "yes" | RefusalReason; from?: readonly PublicationState[]; unless?: (c: Case) => RefusalReason | false };

const REFERENCE: readonly Thing["kind"][] = ["platform", "organization", "person", "post", "place", "topic", "source", "legal_act", "activity", "statistic"];
const ngo = (c: Case) => c.who === "ngo" || c.who === "coordinating ngo";
const liaison = (c: Case) => c.who === "liaison" || c.who === "coordinating liaison";
const speaker = (c: Case) => ngo(c) || liaison(c);
const editor = (c: Case) => c.who === "editor";
const ofAuthorOrganization = (c: Case) => speaker(c) && (c.words === "mine" || c.words === "changed by me" || c.words === "a colleague's");
const wrote = (c: Case) => c.words === "mine" || c.words === "changed by me" || c.words === "mine, of another organisation" || c.words === "nobody's, by me";
const nobodys = (c: Case) => c.words === "nobody's" || c.words === "nobody's, by me";
const party = (c: Case) => speaker(c) && c.part !== "none";
const yes = (holds: boolean, otherwise: RefusalReason = "forbidden") => (holds ? "yes" : otherwise);
const authors = (c: Case) => yes(ofAuthorOrganization(c) || (editor(c) && nobodys(c)));
const notOpen = (c: Case) => (c.ended || c.issueWithdrawn) && "wrongState";
const notPublicText = (c: Case) => c.channel !== "public" && "forbidden";
const inTheAuthoritysName: Row = { on: ["issue"], by: (c) => yes(liaison(c) && (c.part === "responsible" || c.part === "asked")), from: ["released"] };
const editors: Row = { on: RECORD_KINDS, by: (c) => yes(editor(c)) };
const accounts: Row = { on: ["account"], by: (c) => yes(c.who === "admin" || c.who === "system" || ((c.who === "coordinating ngo" || c.who === "coordinating liaison") && ofAuthorOrganization(c))) };
const unlessImporting = (c: Case, members: boolean) => yes(members || ((editor(c) || c.who === "system") && c.importing));

const DESIGN: Record<Verb, Row> = {
  // record a meeting | ngo, liaison; editor when importing | –
  record_meeting: { on: ["meeting"], asks: ["importing"], by: (c) => unlessImporting(c, speaker(c)) },
  // propose or change a platform … | ngo, liaison (an editor releases); editor (`organization.side` only an editor) | –
  propose: { on: REFERENCE, asks: ["setsSide"], by: (c) => yes(editor(c) || c.who === "system" || (speaker(c) && !c.setsSide)) },
  // record what another said, did or promised | member of any organisation that can read the issue or meeting; editor when importing | –
  record_others_words: { on: ["issue", "meeting", "platform", "activity"], asks: ["importing"], by: (c) => unlessImporting(c, speaker(c)) },
  // amend a draft | member of the author organisation | draft, returned
  amend: { on: RECORD_KINDS, by: authors, from: ["draft", "returned"] },
  // submit | author or a colleague | draft, returned
  submit: { on: RECORD_KINDS, by: authors, from: ["draft", "returned"] },
  // check, release | editor; second person of the author organisation | submitted
  check: { on: RECORD_KINDS, asks: ["secondPersonReleases", "channel", "changesReference", "tellsMore"], by: checks, from: ["submitted"], unless: notPublicText },
  release: {
    on: RECORD_KINDS, asks: ["secondPersonReleases", "channel", "fiveDaysUnhandled", "onlyAccount", "replyWindowOpen", "publicElsewhere", "changesReference", "tellsMore"],
    by: releases, from: ["submitted"], unless: notPublicText,
  },
  // return | editor | submitted
  return: { on: RECORD_KINDS, asks: ["channel"], by: (c) => yes(editor(c)), from: ["submitted"], unless: notPublicText },
  // withdraw | author organisation; editor with reason | released (embargo = a release instant in the future)
  withdraw: { on: RECORD_KINDS, by: (c) => yes(editor(c) || ofAuthorOrganization(c)), from: ["released", "embargoed"] },
  // correct | author organisation; an editor only where no organisation is the author | released
  correct: { on: RECORD_KINDS, by: authors, from: ["released"] },
  // follow up | any NGO member who can read the issue; liaison of a party | issue not withdrawn
  follow_up: {
    on: ["issue"], asks: ["issueWithdrawn"], by: (c) => yes(ngo(c) || (liaison(c) && party(c))), from: ["draft", "submitted", "returned", "embargoed", "released"],
    unless: (c) => c.issueWithdrawn && "wrongState",
  },
  // raise, link to a meeting | NGO member; editor when importing | –
  raise: { on: ["issue"], asks: ["importing"], by: (c) => unlessImporting(c, ngo(c)) },
  link_to_meeting: { on: ["issue"], asks: ["importing"], by: (c) => unlessImporting(c, ngo(c)) },
  // join, admit | NGO or body; an organisation that raised it, or editor [if none is known] | issue open
  join: { on: ["issue"], asks: ["ended", "issueWithdrawn"], by: (c) => (speaker(c) ? yes(c.part === "none", "wrongState") : "forbidden"), from: ["released"], unless: notOpen },
  admit: {
    on: ["issue"], asks: ["ended", "issueWithdrawn", "raisedBySomebodyElse"],
    by: (c) => yes(speaker(c) ? c.part === "raised" : editor(c) && !c.raisedBySomebodyElse && c.part !== "raised"), from: ["released"], unless: notOpen,
  },
  // in the authority's own name: acknowledge, answer, promise, pass on, ask for time | liaison of a responsible or asked body | released issue
  acknowledge: inTheAuthoritysName,
  answer: inTheAuthoritysName,
  promise: inTheAuthoritysName,
  pass_on: inTheAuthoritysName,
  ask_for_time: inTheAuthoritysName,
  // assess | a party, for itself | released issue or commitment
  assess: { on: ["issue", "entry"], asks: ["commitment"], by: (c) => yes(party(c)), from: ["released"], unless: (c) => c.kind === "entry" && !c.commitment && "forbidden" },
  // verify a proposed end | an organisation that raised it | a body says resolved, refused or not responsible
  verify: { on: ["issue"], asks: ["endProposed"], by: (c) => yes(speaker(c) && c.part === "raised"), from: ["released"], unless: (c) => !c.endProposed && "wrongState" },
  // freeze a version | editor, or the recording organisation | released meeting
  freeze: { on: ["meeting"], by: (c) => yes(editor(c) || ofAuthorOrganization(c)), from: ["released"] },
  // sign | expected organisations; not the person who froze it | frozen version
  sign: { on: ["meeting"], asks: ["frozen"], by: signs, from: ["released"] },
  // redact, merge, erase, reveal | editor; a second editor or admin confirms erase and reveal | any
  redact: editors,
  merge: { ...editors, on: RECORD_KINDS.filter((kind) => kind !== "entry") }, // two entries are two voices
  erase: editors,
  reveal: editors,
  confirm: { on: RECORD_KINDS, asks: ["asked"], by: (c) => (editor(c) || c.who === "admin" ? yes(c.asked === "by another", "ownText") : "forbidden") },
  // translate | author organisation, editor | any
  translate: { on: RECORD_KINDS, by: (c) => yes(editor(c) || ofAuthorOrganization(c)) },
  // invite, suspend | coordinator in own organisation; admin | –
  invite: accounts,
  suspend: accounts,
};

/** "The releaser is never the author"; the platform may leave it to editors; of what states no one's words, and of who is named or party, an editor judges. */
function checks(c: Case): "yes" | RefusalReason {
  if (editor(c)) return yes(!wrote(c), "ownText");
  if (!ofAuthorOrganization(c)) return "forbidden";
  if (wrote(c)) return "ownText";
  return yes(c.secondPersonReleases && !REFERENCE.includes(c.kind) && !c.changesReference && !c.tellsMore);
}

/**
 * As `checks`, and: "what no editor has handled in 5 working days its author organisation may release: by a second person or, having
 * only one account, by the author". In the right of reply "only an editor may release, when the content is already public elsewhere".
 */
function releases(c: Case): "yes" | RefusalReason {
  const waits = c.replyWindowOpen && !(editor(c) && c.publicElsewhere);
  const fallback = ofAuthorOrganization(c) && !c.tellsMore && c.fiveDaysUnhandled && (!wrote(c) || c.onlyAccount);
  const first = fallback ? "yes" : checks(c);
  return first === "yes" && waits ? "replyWindow" : first;
}

function signs(c: Case): "yes" | RefusalReason {
  if (!speaker(c)) return "forbidden";
  if (c.frozen === "no") return "wrongState";
  if (c.frozen === "by another, for others") return "forbidden";
  return yes(c.frozen === "by another, for me", "ownText");
}

function byDesign(verb: Verb, c: Case): RefusalReason | undefined {
  if (c.who === "visitor") return "signedOut";
  if (!c.readable) return "notFound";
  const row = DESIGN[verb];
  if (!row.on.includes(c.kind)) return "forbidden";
  const answer = row.by(c);
  if (answer !== "yes") return answer;
  if (row.from && !row.from.includes(c.state)) return "wrongState";
  return row.unless?.(c) || undefined;
}

/** Every combination of the values of these facts, the others as they mostly are. */
function combinations(facts: readonly Fact[]): Facts[] {
  const usual = Object.fromEntries(Object.entries(FACTS).map(([fact, [first]]) => [fact, first])) as Facts; // the entries of FACTS by their first value
  return facts.reduce<Facts[]>((all, fact) => all.flatMap((one) => FACTS[fact].map((value) => ({ ...one, [fact]: value }))), [usual]);
}

describe("the table of design §4, role × relation × state × kind × verb", () => {
  const kinds = [...RECORD_KINDS, "account"] as const;
  const every = Object.keys(FACTS) as Fact[]; // Object.keys widens to string
  let asked = 0;

  it.each(Object.keys(VERBS) as Verb[])("%s: allowed, or refused for the stated reason", (verb) => {
    const { asks: named = [], on } = DESIGN[verb];
    const wrong: string[] = [];
    const askAll = (allFacts: readonly Facts[], parts: readonly Case["part"][], of: readonly Thing["kind"][]) => {
      for (const facts of allFacts) for (const words of Object.keys(WORDS) as Words[]) for (const part of parts) for (const kind of of) for (const state of PUBLICATION_STATES) {
        const c: Case = { who: "visitor", words, part, kind, state, ...facts };
        const thing = thingOf(c);
        for (const who of WHO) {
          asked += 1;
          c.who = who;
          const [is, should] = [refusalFor(ACTORS[who], verb, thing), byDesign(verb, c)];
          if (is !== should) wrong.push(`${JSON.stringify(c)}: ${is ?? "allowed"}, by design ${should ?? "allowed"}`);
        }
      }
    };
    askAll(combinations([]), PARTS, kinds);
    askAll(combinations(named), named.length > 3 ? ["none", "raised"] : PARTS, on); // every part has been asked in the line above
    // what the row does not name changes nothing: each such fact turned over
    askAll(every.filter((fact) => !named.includes(fact)).flatMap((fact) => combinations([fact]).slice(1)), ["none", "raised"], on);
    expect(wrong.slice(0, 3)).toEqual([]);
  }, 30_000);

  it("has been asked of every verb, millions of times", () => {
    expect(Object.keys(DESIGN).sort()).toEqual(Object.keys(VERBS).sort());
    expect(asked).toBeGreaterThan(4_000_000);
  });
});

type Relation = "author" | "colleague" | (typeof PARTS)[number];

/** A thing as a role stands to it, for the sentences below. */
function related(role: Role, relation: Relation, state: PublicationState, kind: Thing["kind"]): Thing {
  const own = relation === "author" || relation === "colleague";
  const part = ISSUE_PARTY_ROLES.find((each) => each === relation);
  return {
    kind, state, readable: true, commitment: true, authorOrganizationAccounts: 2,
    authorOrganizationId: own ? (speaksForOrganization(role) ? "mine" : null) : "another",
    authorUserId: relation === "author" ? "me" : "someone",
    parties: [{ organizationId: "another", role: "raised" }, ...(part && speaksForOrganization(role) ? [{ organizationId: "mine", role: part }] : [])],
  };
}

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
