import { END_ANSWER_NAMES } from "@/lib/assessments";
import { DEADLINE_UNITS } from "@/lib/deadlines";
import { COMMITMENT_BASES, CONFIRMATIONS } from "@/lib/entries";
import type { AssessmentState } from "@/lib/issues";
import type { Locale } from "@/lib/locales";
import type { RecordLink } from "@/lib/records";
import { saidAtWords, whenWords } from "./form-words";
import { translator } from "./messages";

/** The words of the form of an assessment; a public body is told besides which words a state asks for. */
export function assessWords(locale: Locale, isBody: boolean) {
  const t = translator(locale);
  return {
    ...whenWords(locale), ...evidenceWords(locale), when: t("assessments.since"), whenHint: t("assessments.sinceHint"), state: t("assessments.state"), stateHint: t("assessments.stateHint"), statement: t("assessments.statement"),
    statementHint: t(isBody ? "assessments.bodyStatementHint" : "assessments.statementHint"), responsible: t("assessments.responsible"), responsibleHint: t("assessments.responsibleHint"), submit: t("assessments.submit"),
  };
}

export const stateOptions = (locale: Locale, states: readonly AssessmentState[]) => states.map((value) => ({ value, label: translator(locale)(`issues.states.${value}`) }));

/** A choice of records by name, with the words for none of them. */
export const recordOptions = (none: string, links: readonly RecordLink[]) => [{ value: "", label: none }, ...links.map((link) => ({ value: link.id, label: link.title.text, lang: link.title.lang }))];

/** A choice of bodies, each with its posts under its name; a post is told with its body, since many are called alike. */
export const bodyOptions = (none: string, bodies: readonly { body: RecordLink; posts: readonly RecordLink[] }[]) => [
  { value: "", label: none },
  ...bodies.map(({ body: { id, title }, posts }) => {
    const itself = { value: id, label: title.text, lang: title.lang };
    const post = (one: RecordLink) => ({ value: one.id, label: `${one.title.text} (${title.text})`, lang: one.title.lang === title.lang ? title.lang : undefined });
    return posts.length === 0 ? itself : { label: title.text, lang: title.lang, options: [itself, ...posts.map(post)] };
  }),
];

/** The words of an answer to a proposed end. */
export function verifyWords(locale: Locale) {
  const t = translator(locale);
  return { ...evidenceWords(locale), answer: t("assessments.verify.answer"), answerHint: t("assessments.verify.answerHint"), statement: t("assessments.verify.found"), statementHint: t("assessments.statementHint"), submit: t("assessments.verify.submit") };
}

export const endAnswerOptions = (locale: Locale) => END_ANSWER_NAMES.map((value) => ({ value, label: translator(locale)(`assessments.verify.${value}`) }));

/** The words of confirming or contesting what another recorded. */
export function confirmWords(locale: Locale) {
  const t = translator(locale);
  return { ...evidenceWords(locale), answer: t("confirmations.verdict"), answerHint: t("confirmations.verdictHint"), statement: t("confirmations.statement"), statementHint: t("confirmations.statementHint"), submit: t("confirmations.submit") };
}

export const verdictOptions = (locale: Locale) => CONFIRMATIONS.map((value) => ({ value, label: translator(locale)(`confirmations.verdicts.${value}`) }));

/** The words of a promise in the authority's own name. */
export function promiseWords(locale: Locale) {
  const t = translator(locale);
  return {
    ...whenWords(locale), ...evidenceWords(locale), ...saidAtWords(locale), when: t("promises.when"), whenHint: t("promises.whenHint"), text: t("promises.text"), textHint: t("promises.textHint"), as: t("promises.as"), asHint: t("promises.asHint"),
    basis: t("promises.basis"), basisHint: t("promises.basisHint"), document: t("promises.document"), documentHint: t("followUp.documentHint"), documentDate: t("promises.documentDate"), documentDateHint: t("promises.documentDateHint"),
    point: t("promises.point"), pointHint: t("promises.pointHint"), source: t("followUp.source"), with1: t("promises.with", { number: 1 }), with2: t("promises.with", { number: 2 }), with3: t("promises.with", { number: 3 }), withHint: t("promises.withHint"),
    asSaid: t("promises.asSaid"), asSaidHint: t("promises.asSaidHint"), due: t("promises.due"), dueHint: t("promises.dueHint"), count: t("promises.count"), countHint: t("promises.countHint"), unit: t("promises.unit"), unitHint: t("promises.unitHint"), submit: t("promises.submit"),
  };
}

export const basisOptions = (locale: Locale) => [{ value: "", label: translator(locale)("promises.noBasis") }, ...COMMITMENT_BASES.map((value) => ({ value, label: translator(locale)(`issues.bases.${value}`) }))];
export const unitOptions = (locale: Locale) => DEADLINE_UNITS.map((value) => ({ value, label: translator(locale)(`promises.units.${value}`) }));

function evidenceWords(locale: Locale) {
  const t = translator(locale);
  return { source: t("assessments.source"), sourceHint: t("followUp.sourceHint"), document: t("followUp.document"), documentHint: t("followUp.documentHint"), language: t("desk.language") };
}
