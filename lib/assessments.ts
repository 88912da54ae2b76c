import { type AssessmentState, CIVIL_SOCIETY_ISSUE_STATES, COMMITMENT_STATES, PUBLIC_BODY_ISSUE_STATES } from "./issues";
import type { Side, Voice } from "./organizations";
import type { Role } from "./users";

/** From where an organisation looks at an issue or a commitment (design §4, States). */
export type AssessmentView = "civil_society" | "public_body" | "commitment";

const STATES_SEEN = { civil_society: CIVIL_SOCIETY_ISSUE_STATES, public_body: PUBLIC_BODY_ISSUE_STATES, commitment: COMMITMENT_STATES } as const satisfies Record<AssessmentView, readonly AssessmentState[]>;

/** The view of an organisation: by its side; while no editor has set one, by the role of whoever speaks for it. */
export function viewOf(subject: "issue" | "commitment", side: Side | null, role: Role): AssessmentView {
  if (subject === "commitment") return "commitment";
  const isBody = side === null ? role === "liaison" : side === "government" || side === "parliament_and_courts";
  return isBody ? "public_body" : "civil_society";
}

/** What can be said from a view, in the order of the form. */
export const statesOf = (view: AssessmentView): readonly AssessmentState[] => STATES_SEEN[view];

/** What an organisation that raised the issue answers to a proposed end, and the state it says by it. */
export const END_ANSWERS = { agree: "resolved", partly: "partly_resolved", contest: "not_resolved" } as const satisfies Record<string, AssessmentState>;
export type EndAnswer = keyof typeof END_ANSWERS;
export const END_ANSWER_NAMES = Object.keys(END_ANSWERS) as EndAnswer[]; // the keys of the literal above

/** Which word a state asks for: a body that refuses says why, one that is not responsible says who is. */
export function missingWord(said: { state: AssessmentState; statement: string | null; responsible: string | null }): "refusal" | "whoIs" | undefined {
  if (said.state === "refused" && !said.statement) return "refusal";
  return said.state === "not_responsible" && !said.statement && !said.responsible ? "whoIs" : undefined;
}

type Spoken = { organization: { voice: Voice }; state: AssessmentState; practice: boolean };

/** "The authority says resolved; two NGOs say not": how many of each voice say what, in the order in which it was first said. Practice does not count. */
export function countPositions(positions: readonly Spoken[]): { voice: Voice; state: AssessmentState; count: number }[] {
  const counted = new Map<string, { voice: Voice; state: AssessmentState; count: number }>();
  for (const { organization, state, practice } of positions) {
    if (practice) continue;
    const key = `${organization.voice} ${state}`;
    const before = counted.get(key);
    if (before) before.count += 1;
    else counted.set(key, { voice: organization.voice, state, count: 1 });
  }
  return [...counted.values()];
}

/** The positions by voice, in the order in which the voices spoke: two columns where two sides have spoken (design §8). */
export function byVoice<P extends Spoken>(positions: readonly P[]): { voice: Voice; positions: P[] }[] {
  return [...new Set(positions.map((p) => p.organization.voice))].map((voice) => ({ voice, positions: positions.filter((p) => p.organization.voice === voice) }));
}
