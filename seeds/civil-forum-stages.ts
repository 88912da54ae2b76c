import { CIVIL_FORUM, NINTH_FORUM, TWELFTH_FORUM } from "./civil-forum-editions";
import { claims, corroboration, w, type ClaimSeed, type Words } from "./record";
import { mergeRows, type Rows } from "./rows";
import { meeting } from "./shapes/meeting";

export const MANGYSTAU_STAGE = "m-cf12-reg-mangystau";

/** What led up to an edition: the regional stages found of the XII forum and the online meeting before the IX. */
export const civilForumStageRows = (): Rows => mergeRows(zhambyl(), zhetysu(), eastKazakhstan(), mangystau(), astana(), ninthPrepared());

function zhambyl(): Rows {
  const source = "x-cf-2025-zhambyl";
  return stage({
    key: "m-cf12-reg-zhambyl", slug: "civil-forum-12-zhambyl-2025-06", source, starts: "2025-06-10", ends: "2025-06-11",
    where: w("Zhambyl Region, Taraz", "Жамбылская область, Тараз", "Жамбыл облысы, Тараз", "вилояти Жамбил, Тараз"),
    dated: [{ field: "starts", source, edtf: "2025-06-10" }, { field: "ends", source, edtf: "2025-06-11" }],
  });
}

function zhetysu(): Rows {
  const source = "x-cf-2025-zhetysu";
  return stage({
    key: "m-cf12-reg-zhetysu", slug: "civil-forum-12-zhetysu-2025-08", source, starts: "2025-08",
    where: w("Zhetysu Region, Taldykorgan", "область Жетысу, Талдыкорган", "Жетісу облысы, Талдықорған", "вилояти Жетису, Талдиқӯрғон"),
    dated: [
      {
        field: "starts", source, edtf: "2025-08", confidence: "inferred",
        how: w("From the dates of the headlines beside the report.", "По датам заголовков рядом с сообщением.", "Хабардың жанындағы тақырыптардың күндері бойынша.", "Аз санаҳои сарлавҳаҳои паҳлуи хабар."),
      },
    ],
  });
}

function eastKazakhstan(): Rows {
  const source = "x-cf-2025-vko";
  return stage({
    key: "m-cf12-reg-vko", slug: "civil-forum-12-east-kazakhstan-2025-08-27", source, starts: "2025-08-27",
    where: w("East Kazakhstan Region, Ust-Kamenogorsk", "Восточно-Казахстанская область, Усть-Каменогорск", "Шығыс Қазақстан облысы, Өскемен", "вилояти Қазоқистони Шарқӣ, Уст-Каменогорск"),
    dated: [{ field: "starts", source, edtf: "2025-08-27", confidence: "inferred", how: DAY_OF_REPORT }],
  });
}

function mangystau(): Rows {
  const source = "x-cf-2025-mangystau";
  return stage({
    key: MANGYSTAU_STAGE, slug: "civil-forum-12-mangystau-2025-09-12", source, starts: "2025-09-12",
    where: w("Mangystau Region, Aktau", "Мангистауская область, Актау", "Маңғыстау облысы, Ақтау", "вилояти Мангистау, Ақтау"),
    dated: [
      { field: "starts", source, edtf: "2025-09-12", confidence: "inferred", how: DAY_OF_REPORT },
      {
        field: "theme", source, asWritten: "Закон и порядок – основа единства общества: роль НПО в повышении правовой грамотности", asWrittenLang: "ru",
        paraphrase: w(
          "“Law and order – the foundation of the unity of society: the role of NGOs in raising legal literacy”",
          "«Закон и порядок — основа единства общества: роль НПО в повышении правовой грамотности»",
          "«Заң мен тәртіп — қоғам бірлігінің негізі: құқықтық сауаттылықты арттырудағы ҮЕҰ-лардың рөлі»",
          "«Қонун ва тартибот — асоси ягонагии ҷомеа: нақши СҒД дар баланд бардоштани саводнокии ҳуқуқӣ»",
        ),
      },
    ],
  });
}

function astana(): Rows {
  const source = "x-cf-2025-astana";
  return stage({
    key: "m-cf12-reg-astana", slug: "civil-forum-12-astana-city-2025-10-14", source, starts: "2025-10-14",
    where: w("Astana city", "город Астана", "Астана қаласы", "шаҳри Остона"),
    dated: [{ field: "starts", source, edtf: "2025-10-14", confidence: "inferred", how: DAY_OF_REPORT }],
  });
}

function ninthPrepared(): Rows {
  const key = "m-cf9-prep-2020-10-20";
  const source = "x-cf-2020-prep";
  return mergeRows(
    meeting({
      key, slug: "civil-forum-9-preparatory-meeting-2020-10-20", classification: "preparatory_meeting", country: "KZ", platform: CIVIL_FORUM, source, starts: "2020-10-20", mode: "online",
      places: ["pl-astana"], preparatoryFor: NINTH_FORUM, facts: [key],
      title: w(
        "Online meeting on organising the IX Civil Forum",
        "Онлайн-встреча по организации IX Гражданского форума",
        "IX Азаматтық форумды ұйымдастыру жөніндегі онлайн кездесу",
        "Вохӯрии онлайн оид ба ташкили Форуми IX шаҳрвандӣ",
      ),
      summary: w(
        "A meeting of the city administration with NGOs, a month before the forum.",
        "Встреча городской администрации с НПО за месяц до форума.",
        "Форумнан бір ай бұрын қала әкімдігінің ҮЕҰ-лармен кездесуі.",
        "Вохӯрии маъмурияти шаҳр бо созмонҳои ғайридавлатӣ як моҳ пеш аз форум.",
      ),
    }),
    claims(
      { on: key, field: "starts", source, edtf: "2020-10-20" },
      { on: key, field: "mode", source, value: "online" },
      {
        on: key, field: "place", source, valueRecord: "pl-astana", confidence: "inferred",
        how: w(
          "The report is datelined Nur-Sultan, as the city was then called, and comes from its administration.",
          "Сообщение помечено Нур-Султаном, как тогда назывался город, и исходит от его администрации.",
          "Хабар Нұр-Сұлтаннан деп белгіленген (қала ол кезде осылай аталған) және қала әкімдігінен шыққан.",
          "Дар сари хабар Нур-Султон навишта шудааст, чунон ки шаҳр он вақт ном дошт; хабар аз маъмурияти шаҳр аст.",
        ),
      },
      { on: key, field: "platform", source, valueRecord: CIVIL_FORUM },
    ),
    corroboration(key, "outside_only", [source]),
  );
}

type StageSeed = { key: string; slug: string; source: string; starts: string; ends?: string; where: Words; dated: readonly Omit<ClaimSeed, "on">[] };

/** A regional stage of the XII forum. Its town has no page of its own; the title and a claim name it. */
function stage({ key, slug, source, starts, ends, where, dated }: StageSeed): Rows {
  return mergeRows(
    meeting({
      key, slug, classification: "regional_stage", country: "KZ", platform: CIVIL_FORUM, source, starts, ends, preparatoryFor: TWELFTH_FORUM, facts: [key],
      title: w(
        `Regional stage of the XII Civil Forum: ${where.en}`,
        `Региональный этап XII Гражданского форума: ${where.ru}`,
        `XII Азаматтық форумның өңірлік кезеңі: ${where.kk}`,
        `Марҳилаи минтақавии Форуми XII шаҳрвандӣ: ${where.tg}`,
      ),
      summary: w(
        "One of the regional stages that led up to the XII Civil Forum of October 2025.",
        "Один из региональных этапов, предшествовавших XII Гражданскому форуму в октябре 2025 года.",
        "2025 жылғы қазандағы XII Азаматтық форумның алдында өткен өңірлік кезеңдердің бірі.",
        "Яке аз марҳилаҳои минтақавие, ки пеш аз Форуми XII шаҳрвандии октябри соли 2025 гузаштанд.",
      ),
    }),
    claims(...dated.map((d) => ({ on: key, ...d })), { on: key, field: "place", source, paraphrase: where }, { on: key, field: "platform", source, valueRecord: CIVIL_FORUM }),
    corroboration(key, "outside_only", [source]),
  );
}

const DAY_OF_REPORT = w("The day of the report.", "День сообщения.", "Хабар жарияланған күн.", "Рӯзи хабар.");
