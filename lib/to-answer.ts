/** What waits for an organisation's answer: a deadline, more time or a pause to agree to, words to confirm, an end to verify, a request to decide, a version to sign. */
export const TO_ANSWER = ["deadline", "time", "pause", "words", "end", "join", "version"] as const;
export type ToAnswer = (typeof TO_ANSWER)[number];

/**
 * Where it is answered, after the locale: under the page of its record, but for what is agreed to, which has a form at the desk. `id` is
 * the deadline or the change that is asked for.
 */
export function answerPath(what: ToAnswer, record: { id: string; path: string }, id: string): string {
  const forms = { deadline: `/desk/entries/${record.id}/deadline/agree/${id}`, time: agreeTime(record.id, id), pause: agreeTime(record.id, id), words: `${record.path}/confirm`, end: `${record.path}/verify`, join: `${record.path}/admit`, version: `${record.path}/record` };
  return forms[what];
}

const agreeTime = (entryId: string, changeId: string) => `/desk/entries/${entryId}/deadline/agree-time/${changeId}`;
