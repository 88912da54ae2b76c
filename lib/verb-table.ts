import { type Condition, CONDITIONS, REFUSAL_REASONS, type RefusalReason, type Thing, type Verb, VERBS } from "./permissions";
import { PUBLICATION_STATES, type PublicationState, RECORD_KINDS } from "./records";
import { ROLES, type Role } from "./users";

/**
 * The verb table in words: what docs/verbs.md says, printed from the data by which every button is shown and every action refuses.
 * GitHub-flavoured Markdown, in English; ends in a line break.
 */
export function verbTable(): string {
  return [
    "# Who may do what",
    "",
    "Printed from `lib/permissions.ts` by `lib/verb-table.ts`; `tests/verb-table.test.ts` fails where this page and the rules part. Do not edit it by hand:",
    "`UPDATE_DOCS=1 npx vitest run tests/verb-table.test.ts` writes it anew.",
    "",
    "## How it is asked",
    "",
    "One function answers for every button and every action: `refusalFor(actor, verb, thing)`. It asks, in this order, and the first *no* is what the form says:",
    "",
    `1. Somebody who is not signed in is ${said("signedOut")}.`,
    `2. Nobody does anything to what they may not read: ${said("notFound")}, as if it were not there.`,
    `3. The verb is not for this kind of thing, or none of the ways below is open to the role: ${said("forbidden")}. Where a way is open but one of its conditions fails, the reason of the way that came furthest is given.`,
    `4. The thing is not in one of the states of the column *From*: ${said("wrongState")}.`,
    "5. The conditions that hold for everybody who may.",
    "",
    "A visitor does nothing; reading is not in this table (`db/records.ts` decides it in every query).",
    "",
    "## Role by verb",
    "",
    "● always, ○ on the conditions of the next table, – never.",
    "",
    ...table(["Verb", ...WHO.map((role) => WHO_WORDS[role]), "From"], VERB_NAMES.map((verb) => [VERB_WORDS[verb], ...WHO.map((role) => mark(verb, role)), states(RULES[verb].from)])),
    "",
    "## Each verb",
    "",
    ...VERB_NAMES.flatMap(paragraph),
    "## What the conditions mean",
    "",
    ...table(["Condition", "Meaning", "Where it does not hold"], CONDITION_NAMES.map((name) => [`\`${name}\``, CONDITION_WORDS[name], said(CONDITIONS[name][1])])),
    "",
    "## What a refusal says",
    "",
    ...table(["Reason", "Meaning"], REFUSAL_REASONS.map((reason) => [`\`${reason}\``, REASON_WORDS[reason]])),
    "",
    "## States",
    "",
    ...table(["State", "Meaning"], PUBLICATION_STATES.map((state) => [state, STATE_WORDS[state]])),
    "",
  ].join("\n");
}

type Way = { roles: readonly (Role | "system")[]; when?: readonly Condition[] };
type Rule = { on: readonly Thing["kind"][]; from: readonly PublicationState[] | "any"; who: readonly Way[]; when?: readonly Condition[] };
const RULES: Record<Verb, Rule> = VERBS;
const VERB_NAMES = Object.keys(VERBS) as Verb[]; // Object.keys widens to string
const CONDITION_NAMES = Object.keys(CONDITIONS) as Condition[]; // as above
const WHO = [...ROLES, "system"] as const;

const WHO_WORDS: Record<Role | "system", string> = {
  ngo: "NGO", liaison: "contact point", editor: "editor", admin: "administrator", system: "system",
};

const VERB_WORDS: Record<Verb, string> = {
  record_meeting: "record a meeting",
  propose: "propose or change a reference record",
  record_others_words: "record what another said, did or promised",
  amend: "amend a draft",
  submit: "submit",
  check: "check",
  release: "release",
  return: "return",
  withdraw: "withdraw",
  correct: "correct",
  follow_up: "follow up",
  raise: "raise an issue",
  link_to_meeting: "link an issue to a meeting",
  join: "ask to join",
  admit: "admit",
  acknowledge: "acknowledge",
  answer: "answer",
  promise: "promise",
  pass_on: "pass on to another body",
  ask_for_time: "ask for time",
  assess: "assess",
  verify: "verify a proposed end",
  freeze: "freeze a version",
  sign: "sign a version",
  redact: "redact",
  merge: "merge",
  erase: "ask for an erasure",
  reveal: "ask for a reveal",
  confirm: "confirm an erasure or a reveal",
  translate: "translate",
  invite: "invite an account",
  suspend: "suspend an account",
};

/** What the table cannot say: why a verb is not for a thing one would expect it for. */
const NOTES: Partial<Record<Verb, string>> = {
  merge: "Entries are never merged: what two organisations have each recorded of one thing are two voices, which stand beside each other; what one organisation has recorded twice, it withdraws once. A meeting of which a version is frozen is not merged either, nor an organisation that has accounts into another: what was signed and who speaks stay as they are.",
};

const CONDITION_WORDS: Record<Condition, string> = {
  of_author_organization: "The account is one of the organisation whose words these are.",
  no_organization_is_author: "No organisation is the author: the words are an editor's or nobody's.",
  not_the_author: "The account neither wrote the text nor changed a word of it since.",
  second_person_releases: "The platform lets a second person of the author organisation release; it does unless it says otherwise.",
  states_somebodys_words: "The record states somebody's words (a meeting, an issue, an entry). What is kept for reference (a platform, a body, a place …) is an editor's to judge, and so is a correction of it.",
  tells_no_more_of_people: "It is no correction that says who is party to an issue, loosens the rule under which people spoke, or gives somebody a naming basis: an editor alone judges one, however long it waits.",
  unhandled_for_five_working_days: "No editor has handled it in five working days since it was submitted: silence stops no publication.",
  only_account_of_organization: "The organisation has one active account alone, so that nobody else could read it; the page says \"released without a second reader\".",
  public_channel: "The text is for the public. What is for the parties reaches them at submission, passes no editor and is never published.",
  reply_window_over: "The right of reply has ended, was never open (no body concerned has an account here) or was turned off for a record at risk.",
  reply_window_over_or_public_elsewhere: "As above, or the content is already public elsewhere.",
  importing: "The write is part of an import.",
  side_untouched: "The write does not say on which side an organisation stands; that is an editor's to say, with a source.",
  party: "The organisation is a party to the issue, in any role; a post that is party stands for its body.",
  no_party_yet: "The organisation is no party to the issue yet.",
  raised_it: "The organisation is one of those that raised the issue.",
  nobody_known_raised_it: "No organisation is known to have raised the issue.",
  responsible_or_asked: "The body is responsible for the issue or was asked about it.",
  issue_open: "The issue has not ended, and those who raised it have not withdrawn it.",
  issue_not_withdrawn: "Those who raised the issue have not withdrawn it.",
  end_proposed: "A responsible or asked body says resolved, refused or not responsible.",
  issue_or_commitment: "It is an issue, or an entry that is a commitment.",
  version_frozen: "A version of the meeting's record is frozen.",
  expected_to_sign: "The frozen version waits for the organisation's signature.",
  did_not_freeze_it: "The account is not the one that froze the version.",
  did_not_ask_for_it: "Somebody has asked for it, and that was another account.",
  coordinator: "The account coordinates its organisation.",
};

const REASON_WORDS: Record<RefusalReason, string> = {
  signedOut: "Sign in first; what was typed is kept.",
  notFound: "There is nothing here, or nothing that this account may read: the two look the same.",
  forbidden: "This account may not do this to this record, whatever its state.",
  wrongState: "It could be done, in another state of the record than the present one.",
  ownText: "Another person must do it: this account wrote, froze or asked for it.",
  replyWindow: "The authority still has time to reply before it is published.",
};

const STATE_WORDS: Record<PublicationState, string> = {
  draft: "Saved and valid; the author organisation alone reads it.",
  submitted: "Put before the editors, or before the parties where it is for them.",
  returned: "Sent back for a listed reason; the author organisation changes it and submits it again.",
  embargoed: "Released, with an instant that is still to come.",
  released: "Public, if every record above it is.",
  withdrawn: "Taken from the public pages; what stands under it went with it.",
};

const NOUN_WORDS: Record<Thing["kind"], string> = {
  platform: "a platform", meeting: "a meeting", issue: "an issue", entry: "an entry", organization: "an organisation", person: "a person", post: "a post", place: "a place",
  topic: "a topic", source: "a source", legal_act: "a legal act", activity: "an activity", statistic: "a statistic", account: "an account",
};

const said = (reason: RefusalReason): string => `\`${reason}\``;
const list = (words: readonly string[], word: "and" | "or"): string => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${word} ${words.at(-1)}`);
const states = (from: Rule["from"]): string => (from === "any" ? "any" : from.join(", "));
const kinds = (on: Rule["on"]): string => (on.length === RECORD_KINDS.length ? "any record" : list(on.map((kind) => NOUN_WORDS[kind]), "or"));
const meaning = (conditions: readonly Condition[]): string => conditions.map((name) => `\`${name}\``).join(", ");

function mark(verb: Verb, role: Role | "system"): string {
  const ways = RULES[verb].who.filter((way) => way.roles.includes(role));
  if (ways.length === 0) return "–";
  return ways.some((way) => !way.when?.length) && !RULES[verb].when?.length ? "●" : "○";
}

function paragraph(verb: Verb): string[] {
  const { on, from, who, when = [] } = RULES[verb];
  return [
    `### ${VERB_WORDS[verb]} (\`${verb}\`)`,
    "",
    `On ${kinds(on)}; from ${from === "any" ? "any state" : list(from, "or")}.`,
    "",
    ...who.map((way) => `- ${list(way.roles.map((role) => WHO_WORDS[role]), "or")}${way.when?.length ? `, where ${meaning(way.when)}` : ""}`),
    ...(when.length > 0 ? ["", `For all of them: ${meaning(when)}.`] : []),
    ...(NOTES[verb] ? ["", NOTES[verb]] : []),
    "",
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}
