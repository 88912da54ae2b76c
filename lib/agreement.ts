import type { AssessmentState, IssuePartyRole } from "./issues";

/** What an organisation has said of an issue or a commitment. `at` is the instant of writing, as a Date or ISO 8601 text. */
export type SpokenAssessment = {
  organizationId: string;
  state: AssessmentState;
  at: Date | string;
  /** Said by a practice organisation: shown, and counted in nothing (design §4). */
  practice: boolean;
};

/** An organisation that is an admitted party to the issue. */
export type AgreementParty = { organizationId: string; role: IssuePartyRole; practice: boolean };

/** The states on which parties can agree (design §4, States). "Partly resolved" and "in work" are no ends. */
export const AGREED_STATES = {
  issue: ["resolved"],
  commitment: ["met", "partly_met", "not_met", "withdrawn"],
} as const satisfies Record<string, readonly AssessmentState[]>;
export type AgreedState = (typeof AGREED_STATES)[keyof typeof AGREED_STATES][number];

/** Agreed, or the positions side by side in the order in which they were taken. */
export type Agreement = { agreed: AgreedState } | { positions: SpokenAssessment[] };

export const ISSUE_ENDS = ["resolved", "withdrawn", "refused", "not_responsible"] as const;
export type IssueEnd = (typeof ISSUE_ENDS)[number];

/**
 * The latest assessment of each organisation other than "not stated", oldest first. Practice organisations are left out. Of two
 * at the same instant the later in the list holds.
 */
export function currentAssessments<A extends SpokenAssessment>(assessments: readonly A[]): A[] {
  const latest = new Map<string, A>();
  for (const assessment of assessments) {
    if (assessment.practice || assessment.state === "not_stated") continue;
    const before = latest.get(assessment.organizationId);
    if (!before || instant(assessment) >= instant(before)) latest.set(assessment.organizationId, assessment);
  }
  return [...latest.values()].sort((one, other) => instant(one) - instant(other));
}

/**
 * Whether the parties agree (design §2.2): every party that has spoken says the same, and among them are an organisation that
 * raised the issue and another one that is responsible for it. Who is no party is not heard.
 */
export function agreement(kind: keyof typeof AGREED_STATES, parties: readonly AgreementParty[], assessments: readonly SpokenAssessment[]): Agreement {
  const positions = ofParties(parties, assessments);
  const agreed: AgreedState | undefined = AGREED_STATES[kind].find((state) => positions.every((position) => position.state === state));
  const raising = withRole(parties, "raised");
  const responsible = withRole(parties, "responsible");
  const spoken = positions.map((position) => position.organizationId);
  const bothSides = spoken.some((one) => raising.includes(one) && spoken.some((other) => other !== one && responsible.includes(other)));
  return agreed && bothSides ? { agreed } : { positions };
}

/**
 * How an issue has ended, or undefined while it is open (design §4): resolved when agreed; withdrawn when every organisation that
 * raised it says so; refused or not responsible when every responsible body says one of the two and no organisation that
 * raised it says "not resolved". Nothing else ends a case, and a later assessment opens it again.
 */
export function ended(issue: { parties: readonly AgreementParty[]; assessments: readonly SpokenAssessment[] }): IssueEnd | undefined {
  const { parties, assessments } = issue;
  if ("agreed" in agreement("issue", parties, assessments)) return "resolved";
  const states = new Map(ofParties(parties, assessments).map((position) => [position.organizationId, position.state]));
  const raising = withRole(parties, "raised").map((id) => states.get(id));
  const responsible = withRole(parties, "responsible").map((id) => states.get(id));
  if (raising.length > 0 && raising.every((state) => state === "withdrawn")) return "withdrawn";
  if (responsible.length === 0 || !responsible.every(declines) || raising.includes("not_resolved")) return undefined;
  return responsible.includes("refused") ? "refused" : "not_responsible";
}

/** Whether a body asked to act says that the case is over, which those who raised it may then verify (design §4). */
export const isEndProposed = (parties: readonly AgreementParty[], assessments: readonly SpokenAssessment[]): boolean => proposedEnds(parties, assessments).length > 0;

/** What the responsible and asked bodies say that amounts to an end, as they say it now, oldest first. */
export function proposedEnds<A extends SpokenAssessment>(parties: readonly AgreementParty[], assessments: readonly A[]): A[] {
  const bodies = bodiesAskedToAct(parties);
  return ofParties(parties, assessments).filter((position) => bodies.includes(position.organizationId) && proposesEnd(position.state));
}

/** Whether a proposed end waits for a word of those who raised the issue: none of them has spoken since it was proposed. */
export function awaitsVerification(parties: readonly AgreementParty[], assessments: readonly SpokenAssessment[]): boolean {
  const proposal = proposedEnds(parties, assessments).at(-1);
  const raising = withRole(parties, "raised");
  return proposal !== undefined && !ofParties(parties, assessments).some((position) => raising.includes(position.organizationId) && instant(position) >= instant(proposal));
}

/**
 * The latest "not resolved" of an organisation that raised the issue, by which the case is open again after a body had proposed
 * its end. Undefined where it has ended, where none was proposed, or where one has been proposed anew since.
 */
export function reopening<A extends SpokenAssessment>(parties: readonly AgreementParty[], assessments: readonly A[]): A | undefined {
  if (ended({ parties, assessments })) return undefined;
  const bodies = bodiesAskedToAct(parties);
  const proposals = assessments.filter((said) => !said.practice && bodies.includes(said.organizationId) && proposesEnd(said.state)).map(instant);
  if (proposals.length === 0) return undefined;
  const raising = withRole(parties, "raised");
  return ofParties(parties, assessments).findLast((position) => raising.includes(position.organizationId) && position.state === "not_resolved" && instant(position) >= Math.max(...proposals));
}

const instant = (assessment: SpokenAssessment) => new Date(assessment.at).getTime();
const proposesEnd = (state: AssessmentState) => state === "resolved" || declines(state);
const declines = (state: AssessmentState | undefined) => state === "refused" || state === "not_responsible";

const withRole = (parties: readonly AgreementParty[], role: IssuePartyRole) =>
  [...new Set(parties.filter((party) => party.role === role && !party.practice).map((party) => party.organizationId))];

const bodiesAskedToAct = (parties: readonly AgreementParty[]) => [...withRole(parties, "responsible"), ...withRole(parties, "asked")];

function ofParties<A extends SpokenAssessment>(parties: readonly AgreementParty[], assessments: readonly A[]): A[] {
  const heard = new Set(parties.filter((party) => !party.practice).map((party) => party.organizationId));
  return currentAssessments(assessments).filter((assessment) => heard.has(assessment.organizationId));
}
