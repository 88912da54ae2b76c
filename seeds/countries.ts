import type { Rows } from "./rows";

/** The countries the founding documents speak of (ISO 3166-1 alpha-2). */
export const countryRows: Rows = {
  countries: [
    { code: "KZ", names: { en: "Kazakhstan", ru: "Казахстан", kk: "Қазақстан", tg: "Қазоқистон" } },
    { code: "TJ", names: { en: "Tajikistan", ru: "Таджикистан", kk: "Тәжікстан", tg: "Тоҷикистон" } },
    { code: "BE", names: { en: "Belgium", ru: "Бельгия", kk: "Бельгия", tg: "Белгия" } },
    { code: "AF", names: { en: "Afghanistan", ru: "Афганистан", kk: "Ауғанстан", tg: "Афғонистон" } },
    { code: "UZ", names: { en: "Uzbekistan", ru: "Узбекистан", kk: "Өзбекстан", tg: "Ӯзбекистон" } },
  ],
};
