import { romanNumeral } from "../lib/editions";
import { HIGH, MEDIUM } from "./confidence";
import { claims, corroboration, factAndProvenance, w, type ClaimSeed, type Words } from "./record";
import { mergeRows, type Rows } from "./rows";
import { meeting, type MeetingSeed } from "./shapes/meeting";
import { OP_ED } from "./sources";

export const CIVIL_FORUM = "pf-civilforum";
export const CIVIL_ALLIANCE = "org-civilalliance";
/** The ministry in charge of civil society, whatever it was called in the year. */
export const INFORMATION_MINISTRY = "org-info-min";
export const INFORMATION_MINISTER = "post/minister-of-information-and-social-development";
export const NINTH_FORUM = "m-cf-9";
export const TWELFTH_FORUM = "m-cf-12";

/** The nine editions on record. III, V and VI have no row: the platform says that they were looked for. */
export const civilForumEditionRows = (): Rows => mergeRows(first(), second(), fourth(), seventh(), eighth(), ninth(), tenth(), eleventh(), twelfth());

function first(): Rows {
  return edition(
    {
      number: 1, slug: "civil-forum-1-2003-10", facts: factAndProvenance("m-cf-1", 1), source: "x-cf-2003-caci", starts: "2003-10", places: ["pl-astana"],
      summary: w(
        "The first forum, which lasted two days in October 2003.",
        "Первый форум, длившийся два дня в октябре 2003 года.",
        "2003 жылғы қазанда екі күнге созылған бірінші форум.",
        "Форуми нахустин, ки дар октябри соли 2003 ду рӯз давом кард.",
      ),
    },
    [
      {
        field: "starts", source: "x-cf-2003-caci", edtf: "2003-10", confidence: "inferred",
        how: w(
          "A report dated 22 October 2003 tells of the two-day forum, and another source expects it in October.",
          "Репортаж от 22 октября 2003 года рассказывает о двухдневном форуме, а другой источник ожидает его в октябре.",
          "2003 жылғы 22 қазандағы репортаж екі күндік форум туралы айтады, ал басқа дереккөз оны қазанда күтеді.",
          "Гузориши 22 октябри соли 2003 аз форуми дурӯза нақл мекунад ва сарчашмаи дигар баргузории онро дар октябр пешбинӣ мекунад.",
        ),
      },
      {
        field: "starts", source: OP_ED, locator: "L25", edtf: "2003", confidence: "inferred",
        how: w(
          "The op-ed says that the forum has been held since this year; the label of another era before the year is wrong.",
          "Статья говорит, что форум проводится с этого года; обозначение другой эры перед годом ошибочно.",
          "Мақала форум осы жылдан бері өтеді дейді; жыл алдындағы басқа дәуірдің белгісі қате.",
          "Мақола мегӯяд, ки форум аз ин сол баргузор мешавад; нишонаи тақвими дигар пеш аз сол нодуруст аст.",
        ),
      },
      { field: "starts", source: "x-cf-2003-iwpr", edtf: "2003-10", standing: "background", note: w("Announced beforehand.", "Объявлено заранее.", "Алдын ала жарияланған.", "Пешакӣ эълон шудааст.") },
      { field: "event", source: "x-cf-2003-caci", paraphrase: w("A two-day forum of the state and NGOs.", "Двухдневный форум государства и НПО.", "Мемлекет пен ҮЕҰ-лардың екі күндік форумы.", "Форуми дурӯзаи давлат ва созмонҳои ғайридавлатӣ.") },
      {
        field: "event", source: "x-cf-2003-iwpr", standing: "background",
        paraphrase: w(
          "Before the forum NGOs criticised how the delegates were selected.",
          "Перед форумом НПО критиковали отбор делегатов.",
          "Форум алдында ҮЕҰ-лар делегаттардың іріктелуін сынады.",
          "Пеш аз форум созмонҳои ғайридавлатӣ тарзи интихоби намояндагонро танқид карданд.",
        ),
      },
      { field: "place", source: "x-cf-2003-iwpr", valueRecord: "pl-astana" },
    ],
    ["corroborated", ["x-cf-2003-caci", "x-cf-2003-iwpr", "x-cf-2020-prep"]],
  );
}

function second(): Rows {
  return edition(
    {
      number: 2, slug: "civil-forum-2-2005-09", facts: ["m-cf-2"], source: "x-cf-2005-akorda", starts: "2005-09-12", places: ["pl-astana"],
      summary: w(
        "The second forum, in Astana, in which the President took part.",
        "Второй форум, прошедший в Астане с участием Президента.",
        "Астанада Президенттің қатысуымен өткен екінші форум.",
        "Форуми дуюм дар Остона, ки дар он Президент иштирок кард.",
      ),
    },
    [
      { field: "starts", source: "x-cf-2005-akorda", edtf: "2005-09-12" },
      { field: "place", source: "x-cf-2005-akorda", valueRecord: "pl-astana" },
      { field: "event", source: "x-cf-2005-akorda", paraphrase: w("The head of state took part.", "В нём участвовал глава государства.", "Оған мемлекет басшысы қатысты.", "Дар он сарвари давлат иштирок кард.") },
    ],
    ["outside_only", ["x-cf-2005-akorda"]],
  );
}

function fourth(): Rows {
  return edition(
    {
      number: 4, slug: "civil-forum-4-2009-10", facts: ["m-cf-4", "unverified/12"], source: "x-cf-2009-kazworld", starts: "2009-10-06", ends: "2009-10-07", status: "tentative",
      summary: w(
        "Announced for 6–7 October 2009; that it met was not found.",
        "Был объявлен на 6–7 октября 2009 года; подтверждения, что он прошёл, не найдено.",
        "2009 жылғы 6–7 қазанға жарияланған; өткені туралы растау табылмады.",
        "Барои 6–7 октябри соли 2009 эълон шуда буд; тасдиқи баргузории он ёфт нашуд.",
      ),
    },
    [
      { field: "starts", source: "x-cf-2009-kazworld", edtf: "2009-10-06", confidence: "inferred", asWritten: "planned 6-7 October 2009", asWrittenLang: "en", how: ANNOUNCED_IN_AUGUST_2009, note: PLANNED_ONLY },
      { field: "ends", source: "x-cf-2009-kazworld", edtf: "2009-10-07", confidence: "inferred", how: ANNOUNCED_IN_AUGUST_2009 },
      { field: "status", source: "x-cf-2009-kazworld", n: "planned", value: "tentative", note: PLANNED_ONLY },
      {
        field: "status", source: "x-cf-2009-kazworld", n: "held", knowledge: "unknown", standing: "background",
        note: w(
          "Whether it was held was looked for and not found.",
          "Сведения о том, состоялся ли он, искали и не нашли.",
          "Өткен-өтпегені туралы дерек ізделді, табылмады.",
          "Баргузор шуд ё не — ҷустуҷӯ шуд, ёфт нашуд.",
        ),
      },
    ],
    ["partly", ["x-cf-2009-kazworld"], w(
      "Rests on one announcement; only the planned date was found.",
      "Известно из одного объявления; найдена только запланированная дата.",
      "Бір хабарландыруға сүйенеді; тек жоспарланған күні табылды.",
      "Ба як эълон такя мекунад; танҳо санаи банақшагирифташуда ёфт шуд.",
    )],
  );
}

function seventh(): Rows {
  return edition(
    {
      number: 7, slug: "civil-forum-7-2016", facts: ["m-cf-7", "unverified/12"], source: "x-cf-2016-kyzylorda", starts: "2016", places: ["pl-astana"],
      summary: w(
        "The seventh forum, known only through its regional stage in Kyzylorda, which chose delegates to it.",
        "Седьмой форум, известный лишь по региональному этапу в Кызылорде, где избирали делегатов.",
        "Делегаттары сайланған Қызылордадағы өңірлік кезеңі арқылы ғана белгілі жетінші форум.",
        "Форуми ҳафтум, ки танҳо аз марҳилаи минтақавиаш дар Қизилӯрда маълум аст; он ҷо намояндагон интихоб шуданд.",
      ),
    },
    [
      {
        field: "starts", source: "x-cf-2016-kyzylorda", edtf: "2016", confidence: "inferred",
        how: w(
          "Its regional stage was held for the twenty-fifth year of independence.",
          "Его региональный этап приурочен к двадцатипятилетию независимости.",
          "Өңірлік кезеңі тәуелсіздіктің жиырма бес жылдығына орай өтті.",
          "Марҳилаи минтақавии он ба биступанҷсолагии истиқлолият бахшида шуда буд.",
        ),
        note: w("The days of the national forum were not found.", "Дни республиканского форума не найдены.", "Республикалық форумның күндері табылмады.", "Рӯзҳои форуми ҷумҳуриявӣ ёфт нашуданд."),
      },
      { field: "place", source: "x-cf-2016-kyzylorda", valueRecord: "pl-astana", note: w("Announced beforehand.", "Объявлено заранее.", "Алдын ала жарияланған.", "Пешакӣ эълон шудааст.") },
    ],
    ["partly", ["x-cf-2016-kyzylorda"], w("Only the regional stage was found.", "Найден только региональный этап.", "Тек өңірлік кезеңі табылды.", "Танҳо марҳилаи минтақавӣ ёфт шуд.")],
  );
}

function eighth(): Rows {
  return edition(
    {
      number: 8, slug: "civil-forum-8-2018-11", facts: ["m-cf-8"], source: "x-cf-2018-kz", starts: "2018-11-27", ends: "2018-11-28", places: ["pl-astana"],
      attendance: { count: 850, qualifier: "expected" }, topics: ["good-governance"],
      summary: w(
        "The eighth forum, in Astana, with the draft concept for developing civil society as its main item.",
        "Восьмой форум в Астане; главный вопрос — проект концепции развития гражданского общества.",
        "Астанадағы сегізінші форум; басты мәселесі — азаматтық қоғамды дамыту тұжырымдамасының жобасы.",
        "Форуми ҳаштум дар Остона; масъалаи асосӣ — лоиҳаи консепсияи рушди ҷомеаи шаҳрвандӣ.",
      ),
    },
    [
      { field: "starts", source: "x-cf-2018-kz", edtf: "2018-11-27" },
      { field: "starts", source: "x-cf-2018-bnews", edtf: "2018-11-27" },
      { field: "ends", source: "x-cf-2018-kz", edtf: "2018-11-28" },
      { field: "place", source: "x-cf-2018-kz", valueRecord: "pl-astana" },
      { field: "place", source: "x-cf-2018-bnews", valueRecord: "pl-astana" },
      { field: "attendance", source: "x-cf-2018-kz", value: "850", qualifier: "expected", unit: "delegates" },
      {
        field: "topic", source: "x-cf-2018-kz",
        paraphrase: w("The draft Civil Society Development Concept.", "Проект Концепции развития гражданского общества.", "Азаматтық қоғамды дамыту тұжырымдамасының жобасы.", "Лоиҳаи Консепсияи рушди ҷомеаи шаҳрвандӣ."),
      },
    ],
    ["outside_only", ["x-cf-2018-kz", "x-cf-2018-bnews"]],
  );
}

function ninth(): Rows {
  return edition(
    {
      number: 9, slug: "civil-forum-9-2020-11", source: OP_ED, starts: "2020-11-23", ends: "2020-11-27", mode: "online", places: ["pl-astana"],
      facts: [...factAndProvenance(NINTH_FORUM, 2), "ct-forum-number", "td-1", "td-10", "relations/2", "relations/2/provenance/1"],
      attendance: { count: 500, qualifier: "about" }, topics: ["good-governance"],
      participants: [
        ...organizers("Ministry of Information and Social Development"),
        { nameAsRecorded: "Aida Balayeva", person: "p-balayeva", post: INFORMATION_MINISTER, role: "speaker", basis: "official_capacity" },
        { nameAsRecorded: "heads of ministries", category: "heads of ministries" },
        { nameAsRecorded: "NGO representatives", category: "NGO representatives" },
      ],
      summary: w(
        "The first forum to be held online, with twelve virtual meetings between heads of ministries and NGO representatives.",
        "Первый форум, прошедший онлайн, с двенадцатью виртуальными встречами руководителей министерств и представителей НПО.",
        "Министрлік басшылары мен ҮЕҰ өкілдерінің он екі виртуалды кездесуі болған, алғаш рет онлайн өткен форум.",
        "Нахустин форуми онлайн бо дувоздаҳ вохӯрии маҷозии роҳбарони вазоратҳо ва намояндагони СҒД.",
      ),
    },
    [...ninthInTheOpEd(), ...ninthOutside()],
    ["corroborated", ["x-cf-2020-at", "x-cf-2020-kz", "x-cf-2020-qtv", "x-oped-insiderecent"], w(
      "The number, 23–27 November and the theme are confirmed; Kazinform dates the twelve sectoral meetings to 23–26 November.",
      "Номер, даты 23–27 ноября и тема подтверждены; двенадцать отраслевых встреч Kazinform относит к 23–26 ноября.",
      "Нөмірі, 23–27 қараша күндері және тақырыбы расталған; он екі салалық кездесуді Kazinform 23–26 қарашаға жатқызады.",
      "Рақам, рӯзҳои 23–27 ноябр ва мавзуъ тасдиқ шудаанд; Kazinform дувоздаҳ вохӯрии соҳавиро ба 23–26 ноябр мансуб медонад.",
    )],
  );
}

/** What the op-ed says of it, with the number it lost in translation and the number that replaced it. */
function ninthInTheOpEd(): Said[] {
  return [
    {
      field: "starts", source: OP_ED, locator: "L25", edtf: "2020-11", confidence: "inferred", asWritten: "เดือนพฤศจิกายนปีที่แล้ว",
      how: w(
        "“November last year” in an article of April 2021; the days come from other sources.",
        "«Ноябрь прошлого года» в статье апреля 2021 года; дни взяты из других источников.",
        "2021 жылғы сәуірдегі мақалада «өткен жылдың қарашасы» делінген; күндері басқа дереккөздерден алынды.",
        "«Ноябри соли гузашта» дар мақолаи апрели соли 2021; рӯзҳо аз сарчашмаҳои дигар гирифта шудаанд.",
      ),
    },
    {
      field: "edition", source: OP_ED, locator: "L25", n: "defect", asWritten: "Civil Forum ครั้งที่ 12",
      defect: {
        kind: w("number swapped between two words", "число поставлено не к тому слову", "сан басқа сөзге ауысып кеткен", "адад ба калимаи дигар гузаштааст"),
        literal: w("“the 12th Civil Forum”", "«12-й Гражданский форум»", "«12-Азаматтық форум»", "«Форуми 12-уми шаҳрвандӣ»"),
        plausible: w("the ninth forum", "девятый форум", "тоғызыншы форум", "форуми нуҳум"),
        evidence: "The Astana Times, 2020-11; Kazinform, 2020-11-23; insiderecent.com",
      },
      note: HIGH,
    },
    {
      field: "sub_meetings", source: OP_ED, locator: "L25", n: "defect", asWritten: "การประชุมเสมือนจริง XNUMX ครั้ง",
      defect: {
        kind: w("number replaced by a placeholder", "число заменено заполнителем", "санның орнына толтырғыш қойылған", "ба ҷойи адад аломати ивазкунанда гузошта шудааст"),
        literal: w("“XNUMX virtual meetings”", "«XNUMX виртуальных встреч»", "«XNUMX виртуалды кездесу»", "«XNUMX вохӯрии маҷозӣ»"),
        plausible: w("twelve virtual meetings", "двенадцать виртуальных встреч", "он екі виртуалды кездесу", "дувоздаҳ вохӯрии маҷозӣ"),
        evidence: "The Astana Times, 2020-11; Kazinform, 2020-11-23",
      },
      note: HIGH,
    },
    {
      field: "event", source: OP_ED, locator: "L25",
      paraphrase: w(
        "Heads of ministries and NGO representatives met virtually.",
        "Руководители министерств и представители НПО встретились виртуально.",
        "Министрлік басшылары мен ҮЕҰ өкілдері виртуалды түрде кездесті.",
        "Роҳбарони вазоратҳо ва намояндагони СҒД ба таври маҷозӣ вохӯрданд.",
      ),
    },
    { field: "platform", source: OP_ED, locator: "L25", valueRecord: CIVIL_FORUM },
    {
      field: "place", source: OP_ED, locator: "L25", valueRecord: "pl-astana", confidence: "inferred",
      how: w(
        "The op-ed says that the forum meets in the capital, which was then called Nur-Sultan.",
        "Статья говорит, что форум проходит в столице, которая тогда называлась Нур-Султан.",
        "Мақалада форум елордада өтеді делінген; елорда ол кезде Нұр-Сұлтан деп аталған.",
        "Мақола мегӯяд, ки форум дар пойтахт мегузарад, ки он вақт Нур-Султон ном дошт.",
      ),
    },
    { field: "attendance", source: OP_ED, locator: "L25", knowledge: "not_stated", standing: "background" },
    {
      field: "topic", source: OP_ED, locator: "L25", n: "concept",
      paraphrase: w(
        "The main directions of the new concept for developing civil society.",
        "Основные направления новой концепции развития гражданского общества.",
        "Азаматтық қоғамды дамытудың жаңа тұжырымдамасының негізгі бағыттары.",
        "Самтҳои асосии консепсияи нави рушди ҷомеаи шаҳрвандӣ.",
      ),
    },
    {
      field: "topic", source: OP_ED, locator: "L25", n: "participation",
      paraphrase: w("Citizen participation in decision-making.", "Участие граждан в принятии решений.", "Азаматтардың шешім қабылдауға қатысуы.", "Иштироки шаҳрвандон дар қабули қарорҳо."),
    },
    {
      field: "topic", source: OP_ED, locator: "L25", n: "control", confidence: "inferred", paraphrase: PUBLIC_CONTROL,
      how: w(
        "The Thai words are blurred; an outside report of the same forum names public control.",
        "Тайский текст нечёток; сторонний репортаж о том же форуме называет общественный контроль.",
        "Тай тіліндегі сөздер бұлдыр; сол форум туралы сыртқы репортажда қоғамдық бақылау аталған.",
        "Калимаҳои тайӣ норавшананд; гузориши беруна дар бораи ҳамин форум назорати ҷамъиятиро номбар мекунад.",
      ),
    },
    {
      field: "topic", source: OP_ED, locator: "L25", n: "defect", asWritten: "กลไกและโอกาสสำหรับการพิจารณางานของรัฐบาลในที่สาธารณะ",
      defect: {
        kind: w("term blurred", "термин передан нечётко", "термин бұлдырап қалған", "истилоҳ норавшан шудааст"),
        literal: w("“mechanisms and opportunities for considering government work in public”", "«механизмы и возможности публичного рассмотрения работы правительства»", "«үкімет жұмысын көпшілік алдында қарау тетіктері мен мүмкіндіктері»", "«механизмҳо ва имкониятҳои баррасии кори ҳукумат дар назди мардум»"),
        plausible: w("public control over government work", "общественный контроль за работой правительства", "үкімет жұмысын қоғамдық бақылау", "назорати ҷамъиятӣ бар кори ҳукумат"),
        evidence: "The Astana Times, 2020-11",
      },
      note: MEDIUM,
    },
    { field: "topic", source: OP_ED, locator: "L25", n: "others", paraphrase: w("Other topics, not named.", "Другие темы, не названы.", "Аталмаған басқа тақырыптар.", "Мавзуъҳои дигар; номбар нашудаанд.") },
  ];
}

function ninthOutside(): Said[] {
  return [
    { field: "edition", source: "x-cf-2020-at", value: "9", qualifier: "exactly" },
    { field: "edition", source: "x-cf-2020-kz", value: "9", qualifier: "exactly" },
    { field: "edition", source: "x-oped-insiderecent", value: "9", qualifier: "exactly", note: w("An English version of the op-ed.", "Английская версия той же авторской статьи.", "Сол авторлық мақаланың ағылшынша нұсқасы.", "Нусхаи англисии ҳамон мақола.") },
    { field: "starts", source: "x-cf-2020-at", edtf: "2020-11-23" },
    { field: "starts", source: "x-cf-2020-kz", edtf: "2020-11-23" },
    { field: "ends", source: "x-cf-2020-at", edtf: "2020-11-27" },
    { field: "mode", source: "x-cf-2020-qtv", value: "online" },
    { field: "place", source: "x-cf-2020-at", valueRecord: "pl-astana", note: THEN_NUR_SULTAN },
    { field: "sub_meetings", source: "x-cf-2020-at", value: "12", qualifier: "exactly", unit: "meetings" },
    {
      field: "sub_meetings", source: "x-cf-2020-kz", value: "12", qualifier: "exactly", unit: "meetings", period: "2020-11-23/2020-11-26",
      note: w("Sectoral meetings, 23–26 November.", "Отраслевые встречи, 23–26 ноября.", "Салалық кездесулер, 23–26 қараша.", "Вохӯриҳои соҳавӣ, 23–26 ноябр."),
    },
    { field: "attendance", source: "x-cf-2020-at", value: "500", qualifier: "about", unit: "delegates", asWritten: "nearly 500", asWrittenLang: "en" },
    { field: "attendance", source: "x-cf-2020-qtv", n: "participants", value: "1000", qualifier: "more_than", unit: "participants", standing: "background", note: NOT_DELEGATES },
    { field: "attendance", source: "x-cf-2020-qtv", n: "viewers", value: "10000", qualifier: "exactly", unit: "viewers", standing: "background", note: NOT_DELEGATES },
    { field: "organizer", source: "x-cf-2020-kz", n: "alliance", valueRecord: CIVIL_ALLIANCE },
    { field: "organizer", source: "x-cf-2020-kz", n: "ministry", valueRecord: INFORMATION_MINISTRY },
    { field: "participants", source: "x-cf-2020-kz", valueRecord: "p-balayeva", note: w("Opened the forum.", "Открыла форум.", "Форумды ашты.", "Форумро ифтитоҳ кард.") },
    {
      field: "theme", source: "x-cf-2020-at", asWritten: "Society and the State: 30 Years of Partnership and Development", asWrittenLang: "en",
      paraphrase: w(
        "“Society and the State: 30 Years of Partnership and Development”",
        "«Общество и государство: 30 лет партнёрства и развития»",
        "«Қоғам және мемлекет: әріптестік пен дамудың 30 жылы»",
        "«Ҷомеа ва давлат: 30 соли шарикӣ ва рушд»",
      ),
    },
    { field: "topic", source: "x-cf-2020-at", paraphrase: PUBLIC_CONTROL, note: w("Its list of topics agrees with the op-ed's almost word for word.", "Его перечень тем почти дословно совпадает с перечнем статьи.", "Тақырыптар тізімі мақаладағымен сөзбе-сөз дерлік сәйкес.", "Рӯйхати мавзуъҳояш бо мақола қариб калима ба калима мувофиқ аст.") },
  ];
}

function tenth(): Rows {
  return edition(
    {
      number: 10, slug: "civil-forum-10-2021-11", facts: ["m-cf-10"], source: "x-cf-2021-at", starts: "2021-11-22", ends: "2021-11-26", mode: "hybrid", places: ["pl-astana", "pl-almaty"],
      attendance: { count: 20000, qualifier: "about" },
      summary: w(
        "The tenth forum, held in Nur-Sultan and Almaty, online and in person.",
        "Десятый форум, прошедший в Нур-Султане и Алматы, онлайн и очно.",
        "Нұр-Сұлтан мен Алматыда онлайн әрі бетпе-бет өткен оныншы форум.",
        "Форуми даҳум, ки дар Нур-Султон ва Алмато ба таври онлайн ва рӯ ба рӯ гузашт.",
      ),
    },
    [
      { field: "starts", source: "x-cf-2021-at", edtf: "2021-11-22" },
      { field: "starts", source: "x-cf-2021-kz", edtf: "2021-11-22" },
      { field: "ends", source: "x-cf-2021-at", edtf: "2021-11-26" },
      { field: "place", source: "x-cf-2021-at", n: "astana", valueRecord: "pl-astana", note: THEN_NUR_SULTAN },
      { field: "place", source: "x-cf-2021-at", n: "almaty", valueRecord: "pl-almaty" },
      { field: "mode", source: "x-cf-2021-at", value: "hybrid" },
      { field: "attendance", source: "x-cf-2021-at", value: "20000", qualifier: "about", unit: "participants" },
    ],
    ["outside_only", ["x-cf-2021-at", "x-cf-2021-kz"]],
  );
}

function eleventh(): Rows {
  return edition(
    {
      number: 11, slug: "civil-forum-11-2023", facts: ["m-cf-11", "unverified/12"], source: "x-cf-2023", starts: "2023", places: ["pl-astana"], attendance: { count: 600, qualifier: "more_than" },
      summary: w(
        "The eleventh forum, two days in Astana in 2023; the days are not known.",
        "Одиннадцатый форум: два дня в Астане в 2023 году; числа неизвестны.",
        "2023 жылы Астанада екі күн өткен он бірінші форум; нақты күндері белгісіз.",
        "Форуми ёздаҳум: ду рӯз дар Остона дар соли 2023; рӯзҳо номаълуманд.",
      ),
    },
    [
      {
        field: "starts", source: "x-cf-2023-reg", edtf: "2023", confidence: "inferred",
        how: w(
          "The report of the forum is undated; its regional stages are dated August and September 2023.",
          "Репортаж о форуме не датирован; его региональные этапы датированы августом и сентябрём 2023 года.",
          "Форум туралы хабардың күні жоқ; өңірлік кезеңдері 2023 жылғы тамыз бен қыркүйекке жатады.",
          "Хабари форум сана надорад; марҳилаҳои минтақавии он ба август ва сентябри соли 2023 мансубанд.",
        ),
      },
      {
        field: "starts", source: "x-cf-2023-abai", edtf: "2023", confidence: "inferred", standing: "background",
        how: w(
          "This regional stage names 23 August without a year; it belongs to the same series.",
          "Для этого регионального этапа указано 23 августа без года; он относится к тому же ряду.",
          "Бұл өңірлік кезең үшін жылы көрсетілмей, 23 тамыз аталған; ол сол қатарға жатады.",
          "Барои ин марҳилаи минтақавӣ 23 август бе сол зикр шудааст; он ба ҳамон силсила дохил мешавад.",
        ),
      },
      {
        field: "starts", source: "x-cf-2023", knowledge: "not_stated", standing: "background",
        note: w("Two days; which ones was looked for and not found.", "Два дня; какие именно, искали и не нашли.", "Екі күн; қай күндер екені ізделді, табылмады.", "Ду рӯз; кадом рӯзҳо — ҷустуҷӯ шуд, ёфт нашуд."),
      },
      { field: "place", source: "x-cf-2023", valueRecord: "pl-astana" },
      { field: "attendance", source: "x-cf-2023", value: "600", qualifier: "more_than", unit: "delegates" },
    ],
    ["partly", ["x-cf-2023", "x-cf-2023-reg", "x-cf-2023-abai"], w("The day was not found.", "День не найден.", "Күні табылмады.", "Рӯз ёфт нашуд.")],
  );
}

function twelfth(): Rows {
  return edition(
    {
      number: 12, slug: "civil-forum-12-2025-10", source: "src-003", starts: "2025-10-15", ends: "2025-10-16", mode: "in_person", places: ["pl-astana"], titleFromSource: ["ru"],
      facts: [...factAndProvenance(TWELFTH_FORUM, 1), "ct-forum-motto", "relations/1", "relations/1/provenance/1", "relations/3", "relations/3/provenance/1"],
      attendance: { count: 700, qualifier: "more_than" }, topics: ["good-governance"], participants: organizers("Ministry of Culture and Information"),
      summary: w(
        "Scheduled in one source for 15–16 October and reported held in Astana on 16 October 2025 by others, under two different mottos.",
        "По одному источнику, назначен на 15–16 октября; по другим — состоялся в Астане 16 октября 2025 года; девизы в них разные.",
        "Бір дереккөзде 15–16 қазанға белгіленген, басқаларында 2025 жылғы 16 қазанда Астанада өтті делінген; ұрандары екі түрлі.",
        "Дар як сарчашма барои 15–16 октябр таъин шудааст, дигарон хабар медиҳанд, ки 16 октябри соли 2025 дар Остона гузашт; шиорҳо гуногунанд.",
      ),
    },
    [
      { field: "starts", source: "src-003", locator: "L16", edtf: "2025-10-15", confidence: "inferred", asWritten: "October 15-16", asWrittenLang: "en", how: YEAR_OF_THE_XII },
      { field: "ends", source: "src-003", locator: "L16", edtf: "2025-10-16", confidence: "inferred", asWritten: "October 15-16", asWrittenLang: "en", how: YEAR_OF_THE_XII },
      { field: "status", source: "src-003", locator: "L16", value: "scheduled", standing: "background", note: w("Told before the forum met.", "Сказано до форума.", "Форумға дейін айтылған.", "Пеш аз форум гуфта шудааст.") },
      { field: "status", source: "x-cf-2025-zakon", value: "held", period: "2025-10-16", note: PLENARY_REPORTED },
      { field: "status", source: "x-cf-2025-kazpravda", value: "held", period: "2025-10-16", note: PLENARY_REPORTED },
      { field: "platform", source: "src-003", locator: "L16", valueRecord: CIVIL_FORUM },
      { field: "edition", source: "src-003", locator: "L16", value: "12", qualifier: "exactly", asWritten: "XII", asWrittenLang: "en" },
      { field: "edition", source: "x-cf-2025-tv", value: "12", qualifier: "exactly" },
      { field: "theme", source: "src-003", locator: "L16", standing: "rival", asWritten: "Civil Society: Trust. Justice. Unity", asWrittenLang: "en", paraphrase: TRUST_JUSTICE_UNITY, note: PERHAPS_ONE_DAY },
      { field: "theme", source: "x-cf-2025-zakon", standing: "rival", asWritten: "Справедливый Казахстан: партнерство гражданского общества и государства", asWrittenLang: "ru", paraphrase: JUST_KAZAKHSTAN },
      { field: "theme", source: "x-cf-2025-kazpravda", standing: "rival", asWritten: "Справедливый Казахстан: партнёрство гражданского общества и государства", asWrittenLang: "ru", paraphrase: JUST_KAZAKHSTAN },
      {
        field: "topic", source: "x-cf-2025-zakon",
        paraphrase: w("Cooperation of civil society and the state.", "Сотрудничество гражданского общества и государства.", "Азаматтық қоғам мен мемлекеттің ынтымақтастығы.", "Ҳамкории ҷомеаи шаҳрвандӣ ва давлат."),
      },
      { field: "place", source: "src-003", locator: "L16", knowledge: "not_stated", standing: "background", note: w("The city is not given.", "Город не указан.", "Қаласы көрсетілмеген.", "Шаҳр зикр нашудааст.") },
      { field: "place", source: "x-cf-2025-zakon", valueRecord: "pl-astana" },
      { field: "place", source: "x-cf-2025-tv", valueRecord: "pl-astana" },
      {
        field: "mode", source: "x-cf-2025-zakon", value: "in_person", confidence: "inferred",
        how: w(
          "The reports tell of a plenary in Astana with delegates present.",
          "В сообщениях говорится о пленарном заседании в Астане с участием делегатов.",
          "Хабарларда Астанада делегаттар қатысқан пленарлық отырыс туралы айтылады.",
          "Хабарҳо аз ҷаласаи пленарӣ дар Остона бо ҳузури намояндагон нақл мекунанд.",
        ),
      },
      { field: "attendance", source: "src-003", locator: "L16", knowledge: "not_stated", standing: "background" },
      { field: "attendance", source: "x-cf-2025-zakon", n: "delegates", value: "700", qualifier: "more_than", unit: "delegates" },
      { field: "attendance", source: "x-cf-2025-zakon", n: "foreign", value: "38", qualifier: "exactly", unit: "foreignGuests", standing: "background" },
      { field: "organizer", source: "x-cf-2025-mangystau", n: "alliance", valueRecord: CIVIL_ALLIANCE },
      { field: "organizer", source: "x-cf-2025-mangystau", n: "ministry", valueRecord: INFORMATION_MINISTRY },
      {
        field: "memoranda", source: "src-003", locator: "L16", valueRecord: "mem-mia-2025", confidence: "inferred", standing: "background",
        how: w(
          "If they were signed at the forum: the sentence on them stands right after the one on the forum.",
          "Если они подписаны на форуме: фраза о них стоит сразу после фразы о форуме.",
          "Егер оларға форумда қол қойылған болса: олар туралы сөйлем форум туралы сөйлемнен кейін бірден тұр.",
          "Агар онҳо дар форум имзо шуда бошанд: ҷумла дар бораи онҳо баъд аз ҷумлаи форум меояд.",
        ),
      },
    ],
    ["corroborated", ["x-cf-2025-zakon", "x-cf-2025-kazpravda", "x-cf-2025-tv"], w(
      "A plenary in Astana was reported on 16 October 2025, under another motto than the one in the founding document.",
      "О пленарном заседании в Астане сообщено 16 октября 2025 года, под другим девизом, чем в исходном документе.",
      "Астанадағы пленарлық отырыс туралы 2025 жылғы 16 қазанда хабарланды, ұраны бастапқы құжаттағыдан басқа.",
      "Дар бораи ҷаласаи пленарӣ дар Остона 16 октябри соли 2025 хабар дода шуд; шиори он аз шиори ҳуҷҷати ибтидоӣ фарқ мекунад.",
    )],
  );
}

type Said = Omit<ClaimSeed, "on">;
type EditionSeed = Omit<MeetingSeed, "key" | "title" | "platform" | "edition" | "classification" | "country"> & { number: number };

/** One numbered edition: its title and number, that it belongs to the forum, and what each source says. */
function edition({ number, ...seed }: EditionSeed, said: readonly Said[], [result, sources, note]: [Parameters<typeof corroboration>[1], string[], Words?]): Rows {
  const key = `m-cf-${number}`;
  const roman = romanNumeral(number);
  const numbered = said.some((s) => s.field === "edition") ? [] : [{ field: "edition", source: seed.source, value: String(number), qualifier: "exactly" as const }];
  const placed = said.some((s) => s.field === "platform") ? [] : [{ field: "platform", source: seed.source, valueRecord: CIVIL_FORUM }];
  return mergeRows(
    meeting({
      ...seed, key, platform: CIVIL_FORUM, edition: number, classification: "edition", country: "KZ",
      title: w(`${roman} Civil Forum of Kazakhstan`, `${roman} Гражданский форум Казахстана`, `Қазақстанның ${roman} Азаматтық форумы`, `Форуми ${roman} шаҳрвандии Қазоқистон`),
    }),
    claims(...[...said, ...numbered, ...placed].map((s) => ({ on: key, ...s }))),
    corroboration(key, result, sources, note),
  );
}

const organizers = (ministry: string) =>
  [
    { nameAsRecorded: "Civil Alliance of Kazakhstan", organization: CIVIL_ALLIANCE, role: "organizer", basis: "public_source" },
    { nameAsRecorded: ministry, organization: INFORMATION_MINISTRY, role: "organizer", basis: "official_capacity" },
  ] as const;

const THEN_NUR_SULTAN = w("The city was then called Nur-Sultan.", "Город тогда назывался Нур-Султан.", "Қала ол кезде Нұр-Сұлтан деп аталған.", "Шаҳр он вақт Нур-Султон ном дошт.");
const PUBLIC_CONTROL = w(
  "Public control over the work of government.",
  "Общественный контроль за работой правительства.",
  "Үкімет жұмысын қоғамдық бақылау.",
  "Назорати ҷамъиятӣ бар кори ҳукумат.",
);
const NOT_DELEGATES = w(
  "Counts something else than delegates; the two do not contradict each other.",
  "Считает не делегатов; противоречия между числами нет.",
  "Делегаттарды емес, басқаны санайды; сандар бір-біріне қайшы емес.",
  "На намояндагонро, балки чизи дигарро мешуморад; ададҳо ба ҳам мухолиф нестанд.",
);
const ANNOUNCED_IN_AUGUST_2009 = w("From an announcement of August 2009.", "Из объявления августа 2009 года.", "2009 жылғы тамыздағы хабарландырудан.", "Аз эълони августи соли 2009.");
const PLANNED_ONLY = w("A planned date only.", "Только запланированная дата.", "Тек жоспарланған күн.", "Танҳо санаи банақшагирифташуда.");
const YEAR_OF_THE_XII = w(
  "The year is not printed; the forum's plenary was reported on 16 October 2025.",
  "Год не указан; о пленарном заседании форума сообщено 16 октября 2025 года.",
  "Жылы жазылмаған; форумның пленарлық отырысы туралы 2025 жылғы 16 қазанда хабарланды.",
  "Сол навишта нашудааст; дар бораи ҷаласаи пленарии форум 16 октябри соли 2025 хабар дода шуд.",
);
const PLENARY_REPORTED = w(
  "Reports the plenary in Astana on 16 October 2025.",
  "Сообщает о пленарном заседании в Астане 16 октября 2025 года.",
  "2025 жылғы 16 қазанда Астанадағы пленарлық отырыс туралы хабарлайды.",
  "Аз ҷаласаи пленарӣ дар Остона 16 октябри соли 2025 хабар медиҳад.",
);
const TRUST_JUSTICE_UNITY = w(
  "“Civil Society: Trust. Justice. Unity”",
  "«Гражданское общество: доверие. Справедливость. Единство»",
  "«Азаматтық қоғам: сенім. Әділдік. Бірлік»",
  "«Ҷомеаи шаҳрвандӣ: Боварӣ. Адолат. Ягонагӣ»",
);
const JUST_KAZAKHSTAN = w(
  "“Just Kazakhstan: partnership of civil society and the state”",
  "«Справедливый Казахстан: партнёрство гражданского общества и государства»",
  "«Әділетті Қазақстан: азаматтық қоғам мен мемлекеттің әріптестігі»",
  "«Қазоқистони одилона: шарикии ҷомеаи шаҳрвандӣ ва давлат»",
);
const PERHAPS_ONE_DAY = w(
  "May be an announced theme or the theme of one day; the two do not exclude each other.",
  "Возможно, объявленная тема или тема одного дня; одно не исключает другого.",
  "Жарияланған немесе бір күннің тақырыбы болуы мүмкін; бірі екіншісін жоққа шығармайды.",
  "Шояд мавзуи эълоншуда ё мавзуи як рӯз бошад; яке дигареро истисно намекунад.",
);
