import type { Locale } from "./locales";
import type { Side } from "./organizations";

/**
 * Groups without names in which sources speak of people ("members of civil society"). The record keeps the source's English
 * words; these are the same words in the other languages, because a category is no name and has no record of its own.
 */
export const CATEGORIES: Record<string, Record<Exclude<Locale, "en">, string>> = {
  "members of civil society": { ru: "представители гражданского общества", kk: "азаматтық қоғам өкілдері", tg: "намояндагони ҷомеаи шаҳрвандӣ" },
  "NGOs suspended after tax audits": { ru: "НПО, чья деятельность приостановлена после налоговых проверок", kk: "салық тексерулерінен кейін қызметі тоқтатыла тұрған ҮЕҰ-лар", tg: "СҒД-ҳое, ки фаъолияташон пас аз санҷишҳои андоз боздошта шудааст" },
  "a few NGOs": { ru: "несколько НПО", kk: "бірнеше ҮЕҰ", tg: "якчанд СҒД" },
  "representatives of ministries": { ru: "представители министерств", kk: "министрліктердің өкілдері", tg: "намояндагони вазоратҳо" },
  "members of Parliament": { ru: "депутаты Парламента", kk: "Парламент депутаттары", tg: "вакилони парлумон" },
  "foreign diplomatic missions": { ru: "иностранные дипломатические представительства", kk: "шетелдік дипломатиялық өкілдіктер", tg: "намояндагиҳои дипломатии хориҷӣ" },
  NGOs: { ru: "НПО", kk: "ҮЕҰ", tg: "СҒД" },
  "civil society organisations": { ru: "организации гражданского общества", kk: "азаматтық қоғам ұйымдары", tg: "созмонҳои ҷомеаи шаҳрвандӣ" },
  "heads of ministries": { ru: "руководители министерств", kk: "министрлік басшылары", tg: "роҳбарони вазоратҳо" },
  "NGO representatives": { ru: "представители НПО", kk: "ҮЕҰ өкілдері", tg: "намояндагони СҒД" },
  "civil society": { ru: "гражданское общество", kk: "азаматтық қоғам", tg: "ҷомеаи шаҳрвандӣ" },
  "expert panel members": { ru: "эксперты — участники дискуссии", kk: "пікірталасқа қатысушы сарапшылар", tg: "коршиносон — иштирокчиёни муҳокима" },
  "NGOs or other groups that want to assemble": { ru: "НПО или другие группы, желающие провести собрание", kk: "жиналыс өткізгісі келетін ҮЕҰ немесе басқа топтар", tg: "СҒД ё гурӯҳҳои дигари хоҳишманди баргузории гирдиҳамоӣ" },
  "local authorities": { ru: "местные органы власти", kk: "жергілікті билік органдары", tg: "мақомоти маҳаллӣ" },
  "international human rights groups": { ru: "международные правозащитные организации", kk: "халықаралық құқық қорғау ұйымдары", tg: "созмонҳои байналмилалии ҳимояи ҳуқуқи инсон" },
  "UN treaty bodies": { ru: "договорные органы ООН", kk: "БҰҰ шарттық органдары", tg: "мақомоти шартномавии СММ" },
  "local NGOs": { ru: "местные НПО", kk: "жергілікті ҮЕҰ-лар", tg: "СҒД-ҳои маҳаллӣ" },
  "political parties": { ru: "политические партии", kk: "саяси партиялар", tg: "ҳизбҳои сиёсӣ" },
  "think tanks": { ru: "аналитические центры", kk: "талдау орталықтары", tg: "марказҳои таҳлилӣ" },
  "Government of Kazakhstan": { ru: "Правительство Казахстана", kk: "Қазақстан Үкіметі", tg: "Ҳукумати Қазоқистон" },
  "independent media": { ru: "независимые СМИ", kk: "тәуелсіз БАҚ", tg: "расонаҳои мустақил" },
  "regions with radioactive contamination": { ru: "регионы с радиоактивным загрязнением", kk: "радиоактивті ластанған өңірлер", tg: "минтақаҳои аз радиатсия олудашуда" },
};

/** The side a category speaks for, where its words say so. */
export const sideOfCategory = (category: string | null): Side | null => (category ? (SIDES_OF_CATEGORIES[category] ?? null) : null);

const SIDES_OF_CATEGORIES: Record<string, Side> = {
  "local NGOs": "civil_society", "political parties": "party", "think tanks": "media_and_research", "Government of Kazakhstan": "government", "independent media": "media_and_research",
  "NGOs or other groups that want to assemble": "civil_society", "local authorities": "government", "international human rights groups": "civil_society", "UN treaty bodies": "international",
  "civil society": "civil_society",
  "members of civil society": "civil_society", "NGOs suspended after tax audits": "civil_society", "a few NGOs": "civil_society", "NGO representatives": "civil_society", NGOs: "civil_society", "civil society organisations": "civil_society",
  "representatives of ministries": "government", "heads of ministries": "government", "members of Parliament": "parliament_and_courts", "foreign diplomatic missions": "international",
};

/** A category in a reader's language where it is known, with the language its words are in. */
export function categoryIn(category: string, lang: string, locale: Locale): { text: string; lang: string } {
  const translated = locale === "en" ? undefined : CATEGORIES[category]?.[locale];
  return translated ? { text: translated, lang: locale } : { text: category, lang };
}
