import { addWorkingDays, isWeekend, workCalendar } from "../lib/deadlines";
import type { Row, Rows } from "./rows";

/** A public holiday with a fixed date, for the years in which it holds; its name in the state language of the country. */
type FixedHoliday = { country: "KZ" | "TJ"; days: string[]; name: string; since?: number; until?: number; /** On a weekend it moves nothing. */ stays?: true; citation?: string };

const FIRST_YEAR = 2020;
const LAST_YEAR = 2027;

const LAWS = {
  KZ: "Law of the Republic of Kazakhstan of 13 December 2001 No. 267 on holidays, Art. 5",
  TJ: "Law of the Republic of Tajikistan of 2 August 2011 No. 753 on holidays, Art. 3",
} as const;
const LANGUAGES = { KZ: "kk", TJ: "tg" } as const;
const DAY_OFF = { KZ: "демалыс күні", TJ: "рӯзи истироҳат" } as const;

/**
 * Kazakhstan: the law of September 2022 made 25 October a holiday, took away 1 December and left one day of Independence Day; after the referendum of
 * 15 March 2026 Constitution Day is no longer 30 August and from 2027 it is 15 March. Tajikistan: 1 May has been a holiday that is worked since 2017.
 *
 * Kurban ait, Idi Ramazon, Idi Kurbon and the days that the governments move each year by decree are not fixed by law: /admin/holidays asks for them.
 */
const FIXED: FixedHoliday[] = [
  { country: "KZ", days: ["01-01", "01-02"], name: "Жаңа жыл" },
  { country: "KZ", days: ["01-07"], name: "Православиелік Рождество", stays: true },
  { country: "KZ", days: ["03-08"], name: "Халықаралық әйелдер күні" },
  { country: "KZ", days: ["03-15"], name: "Конституция күні", since: 2027, citation: "Constitution of Kazakhstan adopted by referendum on 15 March 2026, Art. 94" },
  { country: "KZ", days: ["03-21", "03-22", "03-23"], name: "Наурыз мейрамы" },
  { country: "KZ", days: ["05-01"], name: "Қазақстан халқының бірлігі мерекесі" },
  { country: "KZ", days: ["05-07"], name: "Отан қорғаушы күні" },
  { country: "KZ", days: ["05-09"], name: "Жеңіс күні" },
  { country: "KZ", days: ["07-06"], name: "Астана күні" },
  { country: "KZ", days: ["08-30"], name: "Конституция күні", until: 2025 },
  { country: "KZ", days: ["10-25"], name: "Республика күні", since: 2022 },
  { country: "KZ", days: ["12-01"], name: "Тұңғыш Президент күні", until: 2021 },
  { country: "KZ", days: ["12-16"], name: "Тәуелсіздік күні" },
  { country: "KZ", days: ["12-17"], name: "Тәуелсіздік күні", until: 2021 },
  { country: "TJ", days: ["01-01"], name: "Соли нав" },
  { country: "TJ", days: ["03-08"], name: "Рӯзи модар" },
  { country: "TJ", days: ["03-21", "03-22", "03-23", "03-24"], name: "Наврӯз" },
  { country: "TJ", days: ["05-09"], name: "Рӯзи Ғалаба" },
  { country: "TJ", days: ["06-27"], name: "Рӯзи Ваҳдати миллӣ" },
  { country: "TJ", days: ["09-09"], name: "Рӯзи Истиқлолияти давлатӣ" },
  { country: "TJ", days: ["11-06"], name: "Рӯзи Конститутсия" },
];

/** The holidays with fixed dates of both countries, and the working day after each that falls on a weekend, which both laws make a day off. */
export function holidayRows(): Rows {
  const rows: Row<"holidays">[] = [];
  for (const country of ["KZ", "TJ"] as const)
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
      const fixed = FIXED.filter((h) => h.country === country && (h.since ?? year) <= year && year <= (h.until ?? year));
      const holidays = fixed.flatMap((h) => h.days.map((day) => row(country, `${year}-${day}`, h.name, h.citation ?? LAWS[country])));
      const moved = fixed.filter((h) => !h.stays).flatMap((h) => h.days.map((day) => ({ day: `${year}-${day}`, name: h.name }))).filter(({ day }) => isWeekend(day));
      for (const { day, name } of moved) {
        const next = addWorkingDays(day, 1, workCalendar(holidays.map((h) => ({ day: h.day, working: false }))));
        holidays.push(row(country, next, `${name} (${DAY_OFF[country]})`, LAWS[country]));
      }
      rows.push(...holidays.sort((a, b) => (a.day < b.day ? -1 : 1)));
    }
  return { holidays: rows };
}

const row = (country: "KZ" | "TJ", day: string, name: string, citation: string): Row<"holidays"> => ({ country, day, name, lang: LANGUAGES[country], working: false, citation });
