import { iso31661 } from "iso-3166";
import { w, type Words } from "./record";
import type { Rows } from "./rows";

/** The countries the founding documents and the outside facts speak of, by ISO 3166-1 alpha-3 code. */
export const COUNTRIES: Record<string, Words> = {
  KAZ: w("Kazakhstan", "Казахстан", "Қазақстан", "Қазоқистон"),
  TJK: w("Tajikistan", "Таджикистан", "Тәжікстан", "Тоҷикистон"),
  BEL: w("Belgium", "Бельгия", "Бельгия", "Белгия"),
  AFG: w("Afghanistan", "Афганистан", "Ауғанстан", "Афғонистон"),
  UZB: w("Uzbekistan", "Узбекистан", "Өзбекстан", "Ӯзбекистон"),
};

/** The three codes of ISO 3166-1 for a country. Throws where the standard has none. */
export function isoCountry(alpha3: string): { alpha2: string; alpha3: string; numeric: string } {
  const country = iso31661.find((c) => c.alpha3 === alpha3);
  if (!country) throw new Error(`No country of ISO 3166-1: ${alpha3}`);
  return { alpha2: country.alpha2, alpha3, numeric: country.numeric };
}

export const countryRows: Rows = { countries: Object.entries(COUNTRIES).map(([alpha3, names]) => ({ code: isoCountry(alpha3).alpha2, names })) };
