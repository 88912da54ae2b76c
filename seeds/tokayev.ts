import { claims, corroboration, factAndProvenance, w } from "./record";
import { mergeRows, type Rows } from "./rows";
import { held, office, person, post } from "./shapes/person";
import { OP_ED } from "./sources";

export const TOKAYEV = "p-tokayev";
/** Other seeds that speak of an earlier President mean the same post. */
export const PRESIDENT = "post/president-of-kazakhstan";
const PRIME_MINISTER = "post/prime-minister-of-kazakhstan";
/** The post is one of those in `people`; only its holder of 2006 stands here. */
const FOREIGN_MINISTER = "post/minister-of-foreign-affairs";
const SENATE_CHAIRMAN = "post/chairman-of-the-senate";

/** One man under seven spellings and in four posts, each at the instant at which a source shows it. */
export const tokayevRows = (): Rows => mergeRows(posts(), himself(), held2019(), offices());

function posts(): Rows {
  return mergeRows(
    post(PRIME_MINISTER, null, w("Prime Minister of Kazakhstan", "Премьер-министр Казахстана", "Қазақстанның Премьер-министрі", "Сарвазири Қазоқистон")),
    post(SENATE_CHAIRMAN, "org-parl-kz", w(
      "Chairman of the Senate of the Parliament of Kazakhstan",
      "Председатель Сената Парламента Казахстана",
      "Қазақстан Парламенті Сенатының төрағасы",
      "Раиси Сенати Парлумони Қазоқистон",
    )),
    post(PRESIDENT, null, w("President of Kazakhstan", "Президент Казахстана", "Қазақстан Президенті", "Президенти Қазоқистон")),
  );
}

function himself(): Rows {
  return mergeRows(
    person({
      key: TOKAYEV, slug: "kassym-jomart-tokayev", name: "Kassym-Jomart Tokayev", given: "Kassym-Jomart", family: "Tokayev", facts: factAndProvenance(TOKAYEV, 3),
      summary: w(
        "Prime Minister in 2001, Minister of Foreign Affairs in 2006, Chairman of the Senate in 2018 and President of Kazakhstan since 2019, as the sources show him.",
        "По источникам: премьер-министр в 2001 году, министр иностранных дел в 2006 году, председатель Сената в 2018 году, Президент Казахстана с 2019 года.",
        "Дереккөздер бойынша: 2001 жылы Премьер-министр, 2006 жылы Сыртқы істер министрі, 2018 жылы Сенат төрағасы, 2019 жылдан Қазақстан Президенті.",
        "Аз рӯйи сарчашмаҳо: соли 2001 Сарвазир, соли 2006 вазири корҳои хориҷӣ, соли 2018 раиси Сенат, аз соли 2019 Президенти Қазоқистон.",
      ),
      names: [
        { text: "Kassym-Jomart Tokayev", lang: "en", kind: "as_printed", source: OP_ED },
        { text: "Kassymzhomart Tokaev", lang: "en", kind: "as_printed", source: "src-002" },
        { text: "Kasymzhomart Tokaev", lang: "en", kind: "variant", source: "x-osce-2001" },
        { text: "Kasym-Jomart Tokaev", lang: "en", kind: "variant", source: "x-law-assembly-hrw" },
        { text: "Qasym-Zhomart Toqaev", lang: "en", kind: "variant", source: "x-law-defam" },
        { text: "Касым-Жомарт Токаев", lang: "ru", kind: "official" },
        { text: "Қасым-Жомарт Тоқаев", lang: "kk", kind: "official" },
      ],
    }),
    corroboration(TOKAYEV, "corroborated", ["x-osce-2001", "x-oscepa-2018", "x-listening"]),
  );
}

/** That he held the post before September 2019 is known from the caption of one picture. */
function held2019(): Rows {
  return mergeRows(
    held(TOKAYEV, PRESIDENT, "2019-03-20", "x-law-assembly-crit", { starts: "2019-03" }),
    claims({
      on: TOKAYEV, field: "post", source: "x-law-assembly-crit", valueRecord: PRESIDENT, edtf: "2019-03", confidence: "inferred",
      how: w(
        "The founding text gives the post and not its beginning; the caption of a picture on this page shows him as acting President on 20 March 2019.",
        "Исходный текст называет должность, но не её начало; из подписи к снимку на этой странице видно, что 20 марта 2019 года он исполнял обязанности Президента.",
        "Бастапқы мәтін лауазымды атайды, басталған күнін айтпайды; осы беттегі сурет жазуынан оның 2019 жылғы 20 наурызда Президенттің міндетін атқарғаны көрінеді.",
        "Ҳуҷҷати ибтидоӣ вазифаро ном мебарад, аммо оғози онро не; навиштаи зери акси ин саҳифа ӯро 20 марти соли 2019 иҷрокунандаи вазифаи Президент нишон медиҳад.",
      ),
    }),
  );
}

function offices(): Rows {
  return mergeRows(
    office(TOKAYEV, PRIME_MINISTER, "2001-05-07", "x-osce-2001"),
    office(TOKAYEV, FOREIGN_MINISTER, "2006-03-27", "src-002", "L160"),
    office(TOKAYEV, SENATE_CHAIRMAN, "2018-11-19", "x-oscepa-2018"),
    office(TOKAYEV, PRESIDENT, "2019-09-02", "x-listening"),
    office(TOKAYEV, PRESIDENT, "2021-04-14", OP_ED, "L33"),
    claims({
      on: TOKAYEV, field: "post", source: OP_ED, locator: "L45", n: "L45", valueRecord: PRESIDENT, edtf: "2020", confidence: "inferred",
      how: w(
        "Here the article speaks only of “the President”, who approved the Concept last year, that is in 2020.",
        "Здесь статья говорит лишь о «Президенте», утвердившем Концепцию в прошлом году, то есть в 2020-м.",
        "Мұнда мақалада тек Тұжырымдаманы өткен жылы, яғни 2020 жылы, бекіткен «Президент» делінген.",
        "Дар ин ҷо мақола танҳо аз «Президент» мегӯяд, ки Консепсияро соли гузашта, яъне соли 2020, тасдиқ кардааст.",
      ),
    }),
  );
}
