import { sortKey } from "../../lib/edtf";
import { claims, originOf, record, w, type Titled, type Words } from "../record";
import { mergeRows, seedId, type Row, type Rows } from "../rows";

export type SourceSeed = {
  key: string;
  slug: string;
  facts?: string[];
  title: Words | Titled;
  titleFromSource?: ["en"];
  summary: Words | Titled;
  /** Absent for what was read from a local copy. */
  url?: string;
  publisher: string;
  publisherOrganization?: string;
  author?: string;
  authorPerson?: string;
  published?: string;
  publishedHow?: Words;
} & Pick<Row<"sources">, "relation" | "documentType" | "captured" | "originalLang" | "translation" | "translationQuality" | "trust">;

/** One source with what its author or publisher has to do with the subject. */
export function source({ key, slug, facts = [], title, titleFromSource, summary, publishedHow, publisherOrganization, authorPerson, ...row }: SourceSeed): Rows {
  return mergeRows(
    record({ key, kind: "source", slug, classification: row.documentType ?? undefined, title, titleFromSource, summary, sortKey: sortKey(row.published), facts: [key, ...facts], texts: publishedHow && { published_how: publishedHow } }),
    {
      sources: [
        {
          ...row, id: seedId(key), publishedHow: publishedHow?.en ?? null, origin: originOf(key),
          publisherOrganizationId: publisherOrganization ? seedId(publisherOrganization) : null, authorPersonId: authorPerson ? seedId(authorPerson) : null,
        },
      ],
    },
  );
}

/** The compilers kept an English rendering of the title, not the title. */
export const onlyRendered = (key: string, lang: "ru" | "kk" | "tg" = "ru"): Rows =>
  claims({ on: key, field: "title", source: key, confidence: "inferred", standing: "background", knowledge: "unknown", how: ONLY_RENDERED[lang] });

const ONLY_RENDERED = {
  ru: w(
    "The page is in Russian; only an English rendering of its title was kept.",
    "Страница на русском языке; сохранён лишь английский перевод её заголовка.",
    "Бет орыс тілінде; оның тақырыбының тек ағылшынша аудармасы сақталған.",
    "Саҳифа ба забони русӣ аст; танҳо тарҷумаи англисии сарлавҳаи он нигоҳ дошта шудааст.",
  ),
  kk: w(
    "The page is in Kazakh; only an English rendering of its title was kept.",
    "Страница на казахском языке; сохранён лишь английский перевод её заголовка.",
    "Бет қазақ тілінде; оның тақырыбының тек ағылшынша аудармасы сақталған.",
    "Саҳифа ба забони қазоқӣ аст; танҳо тарҷумаи англисии сарлавҳаи он нигоҳ дошта шудааст.",
  ),
  tg: w(
    "The page is in Tajik; only an English rendering of its title was kept.",
    "Страница на таджикском языке; сохранён лишь английский перевод её заголовка.",
    "Бет тәжік тілінде; оның тақырыбының тек ағылшынша аудармасы сақталған.",
    "Саҳифа ба забони тоҷикӣ аст; танҳо тарҷумаи англисии сарлавҳаи он нигоҳ дошта шудааст.",
  ),
} as const;

export const DAY_FROM_ADDRESS = w("The day stands in the address of the page.", "День стоит в адресе страницы.", "Күні беттің мекенжайында тұр.", "Рӯз дар суроғаи саҳифа омадааст.");
export const FROM_ADDRESS = w("The month stands in the address of the page.", "Месяц стоит в адресе страницы.", "Айы беттің мекенжайында тұр.", "Моҳ дар суроғаи саҳифа омадааст.");
export const YEAR_INFERRED = w("The page is undated; the year is inferred from what it tells.", "Страница не датирована; год выведен из её содержания.", "Беттің күні жоқ; жылы мазмұнынан қорытып шығарылған.", "Саҳифа сана надорад; сол аз мазмуни он бароварда шудааст.");
