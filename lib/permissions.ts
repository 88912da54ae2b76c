import type { Actor, Member } from "./actor";
import type { IssuePartyRole } from "./issues";
import { MERGEABLE } from "./merge-kinds";
import { type Channel, type PublicationState, RECORD_KINDS, type RecordKind, REFERENCE_KINDS } from "./records";
import type { Role } from "./users";

/** What is acted upon, as far as the rules ask: the record in its state and how people stand to it. The query that reads it fills it in. */
export type Thing = {
  /** For a new entry: what it is written under. For `invite` and `suspend`: an account. */
  kind: RecordKind | "account";
  state: PublicationState;
  /** The organisation whose words these are; for an account, the one it belongs to. Null: nobody's words, or an editor's. */
  authorOrganizationId: string | null;
  /** The user who wrote the words, whoever pressed "submit". */
  authorUserId: string | null;
  /** Everybody else who has changed them since. */
  coauthorUserIds?: readonly string[];
  /** The answer of `visibleTo(actor)`: nobody does anything to what they may not see. */
  readable: boolean;
  /** Whom the text is for; public where not given. Only public texts are released. */
  channel?: Channel;
  /** A correction that changes a record kept for reference once it is released. */
  changesReference?: boolean;
  /** A correction that says who is party to an issue, or lets somebody be named who was not (lib/telling-changes.ts). */
  tellsMore?: boolean;
  /** An entry that is a commitment (1:1 with its undertaking). */
  commitment?: boolean;
  /** The admitted organisations of `issue_parties`; a post stands for its organisation. For an entry, those of its issue. */
  parties?: readonly { organizationId: string; role: IssuePartyRole }[];
  /** The platform lets a second person of the author organisation release; true where not given. */
  secondPersonReleases?: boolean;
  /** Working days since it was submitted in which no editor has handled it; 0 where not given. */
  waitingWorkingDays?: number;
  /** Active accounts of the author organisation. */
  authorOrganizationAccounts?: number;
  /** The right of reply is still running (meetings and newly raised issues). */
  replyWindowOpen?: boolean;
  /** The content is already public somewhere else. */
  publicElsewhere?: boolean;
  /** The issue has ended, as `ended()` derives it. */
  ended?: boolean;
  /** Every organisation that raised the issue has withdrawn it. */
  issueWithdrawn?: boolean;
  /** A body asked to act says resolved, refused or not responsible: `isEndProposed()`. */
  endProposed?: boolean;
  /** The write is part of an import. */
  importing?: boolean;
  /** The write sets `organization.side`. */
  setsSide?: boolean;
  /** The frozen version of a meeting, who froze it and which organisations are expected to sign. */
  frozen?: { byUserId: string; expectedOrganizationIds: readonly string[] };
  /** Who asked for the erasure or the reveal that is to be confirmed. */
  requestedByUserId?: string | null;
};

/** A thing that does not exist yet, for the verbs that make one. */
export const newThing = (kind: RecordKind, over: Partial<Thing> = {}): Thing =>
  ({ kind, state: "draft", authorOrganizationId: null, authorUserId: null, readable: true, ...over });

/** An account of an organisation, for `invite` and `suspend`. */
export const accountOf = (organizationId: string | null): Thing =>
  ({ kind: "account", state: "released", authorOrganizationId: organizationId, authorUserId: null, readable: true });

/** Why somebody may not; the message key a form shows. */
export const REFUSAL_REASONS = ["signedOut", "notFound", "forbidden", "wrongState", "ownText", "replyWindow"] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

const WAITING_LIMIT = 5;

/** What a rule may ask beyond role and state: a word for the table, its meaning, and what is said where it does not hold. */
export const CONDITIONS = {
  of_author_organization: [(actor, thing) => isOwn(actor, thing.authorOrganizationId), "forbidden"],
  no_organization_is_author: [(_, thing) => thing.authorOrganizationId === null, "forbidden"],
  not_the_author: [(actor, thing) => actor.userId !== thing.authorUserId && !thing.coauthorUserIds?.includes(actor.userId), "ownText"],
  second_person_releases: [(_, thing) => thing.secondPersonReleases !== false, "forbidden"],
  states_somebodys_words: [(_, thing) => !(REFERENCE_KINDS as readonly string[]).includes(thing.kind) && !thing.changesReference, "forbidden"], // the list is narrower than all kinds
  tells_no_more_of_people: [(_, thing) => !thing.tellsMore, "forbidden"],
  unhandled_for_five_working_days: [(_, thing) => (thing.waitingWorkingDays ?? 0) >= WAITING_LIMIT, "forbidden"],
  only_account_of_organization: [(_, thing) => thing.authorOrganizationAccounts === 1, "ownText"],
  public_channel: [(_, thing) => (thing.channel ?? "public") === "public", "forbidden"],
  reply_window_over: [(_, thing) => !thing.replyWindowOpen, "replyWindow"],
  reply_window_over_or_public_elsewhere: [(_, thing) => !thing.replyWindowOpen || thing.publicElsewhere === true, "replyWindow"],
  importing: [(_, thing) => thing.importing === true, "forbidden"],
  side_untouched: [(_, thing) => !thing.setsSide, "forbidden"],
  party: [(actor, thing) => hasPart(actor, thing), "forbidden"],
  no_party_yet: [(actor, thing) => !hasPart(actor, thing), "wrongState"],
  raised_it: [(actor, thing) => hasPart(actor, thing, ["raised"]), "forbidden"],
  nobody_known_raised_it: [(_, thing) => !thing.parties?.some((party) => party.role === "raised"), "forbidden"],
  responsible_or_asked: [(actor, thing) => hasPart(actor, thing, ["responsible", "asked"]), "forbidden"],
  issue_open: [(_, thing) => !thing.ended && !thing.issueWithdrawn, "wrongState"],
  issue_not_withdrawn: [(_, thing) => !thing.issueWithdrawn, "wrongState"],
  end_proposed: [(_, thing) => thing.endProposed === true, "wrongState"],
  issue_or_commitment: [(_, thing) => thing.kind !== "entry" || thing.commitment === true, "forbidden"],
  version_frozen: [(_, thing) => thing.frozen !== undefined, "wrongState"],
  expected_to_sign: [(actor, thing) => thing.frozen?.expectedOrganizationIds.some((id) => isOwn(actor, id)) === true, "forbidden"],
  did_not_freeze_it: [(actor, thing) => actor.userId !== thing.frozen?.byUserId, "ownText"],
  did_not_ask_for_it: [(actor, thing) => typeof thing.requestedByUserId === "string" && actor.userId !== thing.requestedByUserId, "ownText"],
  coordinator: [(actor) => actor.coordinator, "forbidden"],
} as const satisfies Record<string, readonly [holds: (actor: Member, thing: Thing) => boolean, otherwise: RefusalReason]>;
export type Condition = keyof typeof CONDITIONS;

/** Someone a verb is open to: any of the roles, all of the conditions. */
type Who = { roles: readonly (Role | "system")[]; when?: readonly Condition[] };
type Rule = { on: readonly Thing["kind"][]; from: readonly PublicationState[] | "any"; who: readonly Who[]; when?: readonly Condition[] };

const MEMBERS = ["ngo", "liaison"] as const;
const WRITTEN_UNDER = ["issue", "meeting", "platform", "activity"] as const;
const UNSUBMITTED = ["draft", "returned"] as const;
/** A member of the organisation whose words these are, or an editor where they are nobody's. */
const AUTHORS = [
  { roles: MEMBERS, when: ["of_author_organization"] },
  { roles: ["editor"], when: ["no_organization_is_author"] },
] as const satisfies readonly Who[];
const IN_THE_AUTHORITYS_NAME = {
  on: ["issue"], from: ["released"], who: [{ roles: ["liaison"], when: ["responsible_or_asked"] }],
} as const satisfies Rule;
const ACCOUNTS = {
  on: ["account"], from: "any", who: [{ roles: MEMBERS, when: ["coordinator", "of_author_organization"] }, { roles: ["admin", "system"] }],
} as const satisfies Rule;
const EDITOR_ONLY = { on: RECORD_KINDS, from: "any", who: [{ roles: ["editor"] }] } as const satisfies Rule;

/**
 * Who may do what, from which state (design §4): the one table behind every button, every refusal and the documentation. `system`
 * imports and keeps accounts; it has no words of its own. An embargoed record is a released one whose instant is to come: it can
 * be withdrawn, and nothing else.
 */
export const VERBS = {
  record_meeting: { on: ["meeting"], from: "any", who: [{ roles: MEMBERS }, { roles: ["editor", "system"], when: ["importing"] }] },
  propose: { on: REFERENCE_KINDS, from: "any", who: [{ roles: MEMBERS, when: ["side_untouched"] }, { roles: ["editor", "system"] }] },
  record_others_words: { on: WRITTEN_UNDER, from: "any", who: [{ roles: MEMBERS }, { roles: ["editor", "system"], when: ["importing"] }] },
  amend: { on: RECORD_KINDS, from: UNSUBMITTED, who: AUTHORS },
  submit: { on: RECORD_KINDS, from: UNSUBMITTED, who: AUTHORS },
  check: {
    on: RECORD_KINDS, from: ["submitted"], when: ["public_channel"],
    who: [{ roles: ["editor"], when: ["not_the_author"] }, { roles: MEMBERS, when: ["of_author_organization", "not_the_author", "second_person_releases", "states_somebodys_words", "tells_no_more_of_people"] }],
  },
  release: {
    on: RECORD_KINDS, from: ["submitted"], when: ["public_channel"],
    who: [
      { roles: ["editor"], when: ["not_the_author", "reply_window_over_or_public_elsewhere"] },
      { roles: MEMBERS, when: ["of_author_organization", "not_the_author", "second_person_releases", "states_somebodys_words", "tells_no_more_of_people", "reply_window_over"] },
      { roles: MEMBERS, when: ["of_author_organization", "not_the_author", "tells_no_more_of_people", "unhandled_for_five_working_days", "reply_window_over"] },
      { roles: MEMBERS, when: ["of_author_organization", "tells_no_more_of_people", "unhandled_for_five_working_days", "only_account_of_organization", "reply_window_over"] },
    ],
  },
  return: { on: RECORD_KINDS, from: ["submitted"], when: ["public_channel"], who: [{ roles: ["editor"] }] },
  withdraw: { on: RECORD_KINDS, from: ["released", "embargoed"], who: [{ roles: MEMBERS, when: ["of_author_organization"] }, { roles: ["editor"] }] },
  correct: { on: RECORD_KINDS, from: ["released"], who: AUTHORS },
  follow_up: {
    on: ["issue"], from: ["draft", "submitted", "returned", "embargoed", "released"], when: ["issue_not_withdrawn"],
    who: [{ roles: ["ngo"] }, { roles: ["liaison"], when: ["party"] }],
  },
  raise: { on: ["issue"], from: "any", who: [{ roles: ["ngo"] }, { roles: ["editor", "system"], when: ["importing"] }] },
  link_to_meeting: { on: ["issue"], from: "any", who: [{ roles: ["ngo"] }, { roles: ["editor", "system"], when: ["importing"] }] },
  join: { on: ["issue"], from: ["released"], when: ["issue_open"], who: [{ roles: MEMBERS, when: ["no_party_yet"] }] },
  admit: {
    on: ["issue"], from: ["released"], when: ["issue_open"],
    who: [{ roles: MEMBERS, when: ["raised_it"] }, { roles: ["editor"], when: ["nobody_known_raised_it"] }],
  },
  acknowledge: IN_THE_AUTHORITYS_NAME,
  answer: IN_THE_AUTHORITYS_NAME,
  promise: IN_THE_AUTHORITYS_NAME,
  pass_on: IN_THE_AUTHORITYS_NAME,
  ask_for_time: IN_THE_AUTHORITYS_NAME,
  assess: { on: ["issue", "entry"], from: ["released"], when: ["issue_or_commitment"], who: [{ roles: MEMBERS, when: ["party"] }] },
  verify: { on: ["issue"], from: ["released"], when: ["end_proposed"], who: [{ roles: MEMBERS, when: ["raised_it"] }] },
  freeze: { on: ["meeting"], from: ["released"], who: [{ roles: ["editor"] }, { roles: MEMBERS, when: ["of_author_organization"] }] },
  sign: { on: ["meeting"], from: ["released"], who: [{ roles: MEMBERS, when: ["version_frozen", "expected_to_sign", "did_not_freeze_it"] }] },
  redact: EDITOR_ONLY,
  merge: { ...EDITOR_ONLY, on: MERGEABLE },
  erase: EDITOR_ONLY,
  reveal: EDITOR_ONLY,
  confirm: { on: RECORD_KINDS, from: "any", who: [{ roles: ["editor", "admin"], when: ["did_not_ask_for_it"] }] },
  translate: { on: RECORD_KINDS, from: "any", who: [{ roles: MEMBERS, when: ["of_author_organization"] }, { roles: ["editor"] }] },
  invite: ACCOUNTS,
  suspend: ACCOUNTS,
} as const satisfies Record<string, Rule>;
export type Verb = keyof typeof VERBS;

/** Whether the actor may do it. The page shows a button by this answer and the action refuses by it. */
export const may = (actor: Actor, verb: Verb, thing: Thing): boolean => refusalFor(actor, verb, thing) === undefined;

/**
 * Why the actor may not, or undefined where they may. A visitor is always told to sign in and a member who may not see the thing
 * that it is not there, so that neither answer tells anything about it.
 */
export function refusalFor(actor: Actor, verb: Verb, thing: Thing): RefusalReason | undefined {
  if (actor.kind === "visitor") return "signedOut";
  if (!thing.readable) return "notFound";
  const rule: Rule = VERBS[verb];
  if (!rule.on.includes(thing.kind)) return "forbidden";
  const role = actor.kind === "system" ? "system" : actor.role;
  const failures = rule.who.filter((who) => who.roles.includes(role)).map((who) => firstFailing(actor, thing, who.when));
  if (!failures.includes(undefined)) return nearest(failures.flatMap((failure) => failure ?? []));
  if (rule.from !== "any" && !rule.from.includes(thing.state)) return "wrongState";
  return firstFailing(actor, thing, rule.when)?.reason;
}

type Failure = { reason: RefusalReason; /** How many conditions held before it. */ after: number };

/** The reason of the way that came furthest; "forbidden" only where no way says anything that somebody could act on. */
function nearest(failures: readonly Failure[]): RefusalReason {
  const [furthest] = failures.filter((failure) => failure.reason !== "forbidden").sort((one, other) => other.after - one.after);
  return furthest?.reason ?? "forbidden";
}

function firstFailing(actor: Member | { kind: "system" }, thing: Thing, conditions: readonly Condition[] = []): Failure | undefined {
  const after = conditions.findIndex((condition) => !CONDITIONS[condition][0](actor.kind === "system" ? NO_MEMBER : actor, thing));
  const failing = conditions[after];
  return failing && { reason: CONDITIONS[failing][1], after };
}

/** The system stands in no relation to any organisation or text; only conditions on the thing can hold for it. */
const NO_MEMBER: Member = {
  kind: "member", userId: "", sessionId: "", role: "admin", organizationId: null, organizationPractice: false, coordinator: false, name: "",
};

const isOwn = (actor: Member, organizationId: string | null) => organizationId !== null && actor.organizationId === organizationId;

const hasPart = (actor: Member, thing: Thing, roles?: readonly IssuePartyRole[]) =>
  thing.parties?.some((party) => isOwn(actor, party.organizationId) && (!roles || roles.includes(party.role))) === true;
