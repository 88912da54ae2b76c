import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { translator } from "@/i18n/messages";
import { ENTRY_KINDS, COMMITMENT_BASES } from "@/lib/entries";
import { CORROBORATIONS, SOURCE_RELATIONS, TRANSLATION_KINDS, TRUSTS } from "@/lib/claims";
import { ASSESSMENT_STATES, ISSUE_PARTY_ROLES } from "@/lib/issues";
import { LOCALES, type Locale } from "@/lib/locales";
import { AGENDA_STATES, COUNT_QUALIFIERS, MEETING_MODES, MEETING_STATUSES, OPENNESS, PARTICIPANT_ROLES, PRESENCES } from "@/lib/meetings";
import { ATTRIBUTION_RULES } from "@/lib/naming";
import { SIDES } from "@/lib/organizations";
import { MEMBERSHIP_ROLES, NAME_KINDS } from "@/lib/people";
import { QUICK_DATE_ERRORS } from "@/lib/quick-date";
import { RETURN_REASONS } from "@/lib/records";
import { REFUSALS } from "@/lib/refusal";
import { ROLES } from "@/lib/users";
import en from "@/messages/en.json";
import kk from "@/messages/kk.json";
import ru from "@/messages/ru.json";
import tg from "@/messages/tg.json";

/** Names that stand in Latin letters in every language. Nothing else may. */
const LATIN_NAMES = ["EDTF", "CC BY", "JavaScript", "README", "https", "http"];
/** Letters of the other three languages that this one does not have. */
const FOREIGN_LETTERS = { ru: /[әғқңөұүһіӣӯҳҷ]/iu, kk: /[ӣӯҳҷ]/iu, tg: /[әңөұүһіцщыь]/iu } as const;
/** No runtime knows the Tajik plural rules, and Kazakh nouns do not change after a number: only `other` and exact counts. */
const PLURAL_CATEGORIES: Record<Locale, { must: string[]; may: RegExp }> = {
  en: { must: ["one", "other"], may: /^(one|other|=\d+)$/ },
  ru: { must: ["few", "many", "one", "other"], may: /^(one|few|many|other|=\d+)$/ },
  kk: { must: ["other"], may: /^(other|=\d+)$/ },
  tg: { must: ["other"], may: /^(other|=\d+)$/ },
};
/** Counts that take every Russian plural form, and the ones a fallback to another locale's rules would treat otherwise. */
const COUNTS = [0, 1, 2, 5, 11, 21, 22, 100, 1000];

type MessageTree = { [key: string]: string | MessageTree };

const TRANSLATED = ["ru", "kk", "tg"] as const satisfies readonly Locale[];
const MESSAGES: Record<Locale, Map<string, string>> = { en: flatten(en), ru: flatten(ru), kk: flatten(kk), tg: flatten(tg) };
const ENGLISH = [...MESSAGES.en];

describe.each(TRANSLATED)("the messages in %s", (locale) => {
  const messages = MESSAGES[locale];

  it("have the keys of the English ones", () => {
    expect([...messages.keys()].sort()).toEqual([...MESSAGES.en.keys()].sort());
  });

  it("have the arguments of the English ones", () => {
    const differing = ENGLISH.filter(([key, message]) => argumentsOf(messages.get(key) ?? "").join() !== argumentsOf(message).join());
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it("hold no English", () => {
    const isEnglish = ([key, message]: [string, string]) => message === MESSAGES.en.get(key) && /[A-Za-z]{4,}/.test(withoutNames(message));
    expect([...messages].filter(isEnglish)).toEqual([]);
    expect([...messages].filter(([, message]) => /\p{Script=Latin}{2,}/u.test(withoutNames(message)))).toEqual([]);
  });

  it("are written in the letters of the language", () => {
    expect([...messages].filter(([, message]) => FOREIGN_LETTERS[locale].test(message))).toEqual([]);
    // A Latin i or a in a Cyrillic word looks right and is never found again.
    expect([...messages].filter(([, message]) => /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(message))).toEqual([]);
    expect([...messages].filter(([, message]) => message !== message.normalize("NFC"))).toEqual([]);
  });

  it("are not empty, keep no space at the edges and none doubled", () => {
    expect([...messages].filter(([, message]) => message.trim() === "" || message !== message.trim() || /\s{2,}/.test(message))).toEqual([]);
  });

  it("end with a full stop or a question mark where the English ones do", () => {
    const ending = (message: string) => /[.?]$/.exec(message)?.[0];
    const mayDiffer = ["signIn.firstRun"]; // ends with the name of a file, which a full stop would spoil
    const differing = ENGLISH.filter(([key, message]) => !mayDiffer.includes(key) && ending(message) !== ending(messages.get(key) ?? ""));
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it("use the quotation marks of the language", () => {
    expect([...messages].filter(([, message]) => /["“”„]/.test(message))).toEqual([]);
  });
});

describe.each(LOCALES)("messages in %s", (locale) => {
  it("have the plural forms of the language and no other", () => {
    for (const [key, message] of MESSAGES[locale]) {
      for (const categories of pluralsOf(parse(message))) {
        const { must, may } = PLURAL_CATEGORIES[locale];
        expect(categories, key).toEqual(expect.arrayContaining(must));
        expect(categories.filter((category) => !may.test(category)), key).toEqual([]);
      }
    }
  });

  it("render with every argument they take", () => {
    const translate = translator(locale);
    for (const [key, message] of MESSAGES[locale]) {
      const plurals = pluralArgumentsOf(parse(message));
      for (const count of plurals.length > 0 ? COUNTS : [1]) {
        const sample = Object.fromEntries(argumentsOf(message).map((name) => [name, plurals.includes(name) ? count : `‹${name}›`]));
        // The keys are read from the file, so their literal types are lost.
        const text = translate(key as never, sample as never);
        expect(text, key).not.toMatch(/[{}#]|undefined/);
        for (const [name, value] of Object.entries(sample)) if (!plurals.includes(name)) expect(text, key).toContain(value);
      }
    }
  });
});

describe("words of the code", () => {
  it.each<[string, readonly string[]]>([
    ["kinds", ENTRY_KINDS], ["meetings.statuses", MEETING_STATUSES], ["meetings.modes", MEETING_MODES], ["meetings.opennesses", OPENNESS],
    ["meetings.rules", ATTRIBUTION_RULES], ["meetings.roles", PARTICIPANT_ROLES], ["meetings.presences", PRESENCES], ["meetings.agendaStates", AGENDA_STATES],
    ["issues.partyRoles", ISSUE_PARTY_ROLES], ["issues.states", ASSESSMENT_STATES], ["issues.bases", COMMITMENT_BASES],
    ["claims.corroboration", CORROBORATIONS], ["claims.qualifiers", COUNT_QUALIFIERS],
    ["sources.relations", SOURCE_RELATIONS], ["sources.translations", TRANSLATION_KINDS], ["sources.trusts", TRUSTS],
    ["organizations.sideNames", SIDES], ["people.memberRoles", MEMBERSHIP_ROLES], ["people.nameKinds", NAME_KINDS],
    ["review.reasons", RETURN_REASONS], ["admin.roles", ROLES], ["errors.date", QUICK_DATE_ERRORS], ["refusals", REFUSALS],
  ])("have a message each under %s", (path, words) => {
    expect(words.filter((word) => !MESSAGES.en.has(`${path}.${word}`))).toEqual([]);
  });
});

/** "a.b.c" → message, in the order of the file. */
function flatten(tree: MessageTree, path = ""): Map<string, string> {
  return new Map(Object.entries(tree).flatMap(([key, value]) => (typeof value === "string" ? [[path + key, value] as const] : [...flatten(value, `${path}${key}.`)])));
}

/** Every element of a message, those inside plural and select forms included. */
function elementsOf(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => [element, ...("options" in element ? Object.values(element.options).flatMap((option) => elementsOf(option.value)) : [])]);
}

const argumentsOf = (message: string) =>
  [...new Set(elementsOf(parse(message)).flatMap((element) => (element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value])))].sort();

const pluralsOf = (elements: MessageFormatElement[]) =>
  elementsOf(elements).flatMap((element) => (element.type === TYPE.plural ? [Object.keys(element.options)] : []));

const pluralArgumentsOf = (elements: MessageFormatElement[]) =>
  elementsOf(elements).flatMap((element) => (element.type === TYPE.plural ? [element.value] : []));

/** What a reader sees of a message besides its arguments, the Latin names and dates such as 199X taken out. */
const withoutNames = (message: string) =>
  LATIN_NAMES.reduce(
    (text, name) => text.replace(new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`, "g"), ""),
    elementsOf(parse(message)).flatMap((element) => (element.type === TYPE.literal ? [element.value] : [])).join(" "),
  );
