import { claims, corroboration, factAndProvenance, w, type ClaimSeed, type Words } from "./record";
import { mergeRows, type Rows } from "./rows";
import { linked } from "./shapes/link";
import { statistic, type StatisticSeed } from "./shapes/statistic";
import { OP_ED } from "./sources";

const ROUNDTABLE = "src-000";
const OFFICE = "src-004";
const FACTSHEET = "x-dp-factsheet";
const SIXTEEN_NEWS = "x-stat-16news";
const IC24 = "x-oped-ic24";
const INSIDER = "x-oped-insiderecent";
const DIGEST = "x-oped-ipd";

/** One record a measure: what is registered, active, operating or not said stands apart, so that no series mixes them. */
export const statisticRows = (): Rows => mergeRows(numberOfNgos(), moneyForNgos(), fieldsOfWork(), sizesAndCounts(), taxCase(), dialoguePlatform());

function numberOfNgos(): Rows {
  return mergeRows(
    series({
      key: "st-ngo-1990s", slug: "ngos-kazakhstan-measure-not-stated", unit: "organizations", facts: factAndProvenance("st-ngo-1990s", 1),
      title: w("NGOs in Kazakhstan, measure not stated", "НПО в Казахстане, что именно подсчитано — не указано", "Қазақстандағы ҮЕҰ-лар, ненің саналғаны көрсетілмеген", "Созмонҳои ғайридавлатӣ дар Қазоқистон: маҳз чӣ ҳисоб шудааст, зикр нашудааст"),
      summary: w("The number given for the early 1990s.", "Число, названное для начала 1990-х годов.", "1990-жылдардың басы үшін айтылған сан.", "Шуморае, ки барои аввали солҳои 1990 гуфта шудааст."),
      measure: w("NGOs; whether registered or active is not said", "НПО; зарегистрированные или действующие — не сказано", "ҮЕҰ-лар; тіркелгендері ме, әлде жұмыс істейтіндері ме — айтылмаған", "Созмонҳои ғайридавлатӣ; бақайдгирифташуда ё фаъол — гуфта нашудааст"),
      values: [
        {
          source: OP_ED, locator: "L17", value: "400", qualifier: "about", period: "199X~", asWritten: "ในช่วงต้นทศวรรษ 1990 … เพียง 400 แห่ง",
          note: w("Said of the early 1990s.", "Сказано о начале 1990-х годов.", "1990-жылдардың басы туралы айтылған.", "Дар бораи аввали солҳои 1990 гуфта шудааст."),
        },
      ],
    }),
    series({
      key: "st-ngo-2021", slug: "ngos-kazakhstan-active", unit: "organizations", facts: [...factAndProvenance("st-ngo-2021", 1), "statistics_external/3", "statistics_external/6", "ct-ngo-number", "td-5"],
      title: w("Active NGOs in Kazakhstan", "Действующие НПО в Казахстане", "Қазақстанда жұмыс істейтін ҮЕҰ-лар", "Созмонҳои ғайридавлатии фаъол дар Қазоқистон"),
      summary: w(
        "About 16,000 in 2020 and 2021; the Thai text of the article lost the word “active”, so that the number looks like that of the registered ones.",
        "Около 16 000 в 2020 и 2021 годах; в тайском тексте статьи слово «действующие» утрачено, и число выглядит как число зарегистрированных.",
        "2020 және 2021 жылдары шамамен 16 000; мақаланың тай тіліндегі мәтінінде «жұмыс істейтін» деген сөз түсіп қалып, сан тіркелгендер саны сияқты көрінеді.",
        "Дар солҳои 2020 ва 2021 тақрибан 16 000; дар матни тайии мақола калимаи «фаъол» афтодааст ва шумора ба шумораи бақайдгирифташудагон монанд шудааст.",
      ),
      measure: w("registered NGOs that are active", "зарегистрированные НПО, которые действуют", "тіркелген, жұмыс істейтін ҮЕҰ-лар", "созмонҳои ғайридавлатии бақайдгирифташудаи фаъол"),
      values: [
        {
          source: OP_ED, locator: "L17", period: "2021-04", asWritten: "จำนวนองค์กรพัฒนาเอกชนที่จดทะเบียนในคาซัคสถานเพิ่มขึ้น 40 เท่าเป็นประมาณ 16,000 แห่ง",
          how: TIME_OF_WRITING,
          defect: {
            kind: w("qualifier dropped", "пропущено определение", "анықтауыш түсіп қалған", "калимаи муайянкунанда афтодааст"),
            literal: w("“registered NGOs … about 16,000”", "«зарегистрированных НПО … около 16 000»", "«тіркелген ҮЕҰ … шамамен 16 000»", "«созмонҳои бақайдгирифташуда … тақрибан 16 000»"),
            plausible: w("active registered NGOs, about 16,000", "действующие зарегистрированные НПО, около 16 000", "жұмыс істейтін тіркелген ҮЕҰ-лар, шамамен 16 000", "созмонҳои фаъоли бақайдгирифташуда, тақрибан 16 000"),
            evidence: "ic24.kz, 2021-04-21; insiderecent.com; 16news.kz, 2020-09-17",
          },
        },
        { source: IC24, value: "16000", qualifier: "about", period: "2021-04", note: ACTIVE_REGISTERED },
        { source: INSIDER, value: "16000", qualifier: "about", period: "2021-04", confidence: "inferred", how: TIME_OF_WRITING, note: ACTIVE_REGISTERED },
        { source: SIXTEEN_NEWS, value: "16400", qualifier: "about", period: "2020-04", note: IN_THOUSANDS },
        { source: "x-stat-cronos", value: "18204", qualifier: "exactly", period: "2023-04" },
      ],
      corroboration: ["corroborated", [SIXTEEN_NEWS, INSIDER], w(
        "The number is that of active NGOs: 16.4 thousand in April 2020, while about 22,000 were registered. Both numbers hold; they count different things.",
        "Это число действующих НПО: 16,4 тысячи в апреле 2020 года, тогда как зарегистрировано было около 22 000. Верны оба числа: подсчитано разное.",
        "Бұл — жұмыс істейтін ҮЕҰ-лардың саны: 2020 жылғы сәуірде 16,4 мың, ал тіркелгені шамамен 22 000 болған. Екі сан да дұрыс: әртүрлі нәрсе саналған.",
        "Ин шумораи созмонҳои фаъол аст: дар апрели соли 2020 16,4 ҳазор, дар ҳоле ки тақрибан 22 000 созмон бақайд гирифта шуда буд. Ҳар ду шумора дуруст аст: онҳо чизҳои гуногунро ҳисоб мекунанд.",
      )],
    }),
    series({
      key: "statistics_external/2", slug: "ngos-kazakhstan-registered", unit: "organizations", facts: ["statistics_external/2", "statistics_external/4", "statistics_external/5", "ct-ngo-number"],
      title: w("Registered NGOs in Kazakhstan", "Зарегистрированные НПО в Казахстане", "Қазақстанда тіркелген ҮЕҰ-лар", "Созмонҳои ғайридавлатии бақайдгирифташуда дар Қазоқистон"),
      summary: w(
        "About 5,000 in 2003 and 22,000 in 2020; more than those that are active.",
        "Около 5000 в 2003 году и 22 000 в 2020 году; больше, чем действующих.",
        "2003 жылы шамамен 5000, 2020 жылы 22 000; жұмыс істейтіндерінен көп.",
        "Дар соли 2003 тақрибан 5000 ва дар соли 2020 22 000; аз созмонҳои фаъол бештар.",
      ),
      measure: w("NGOs on the register, active or not", "НПО в реестре, действующие и нет", "тізілімдегі ҮЕҰ-лар, жұмыс істейтіні де, істемейтіні де", "созмонҳои ғайридавлатии бақайдгирифташуда, фаъол ё ғайрифаъол"),
      values: [
        {
          source: FACTSHEET, n: "2003", value: "5000", qualifier: "about", period: "2003~", confidence: "inferred",
          how: w("22,000 less the 17,000 by which the number grew.", "22 000 минус 17 000, на которые выросло число.", "22 000-нан 17 000 өсім шегерілді.", "Аз 22 000 афзоиши 17 000 тарҳ карда шуд."),
        },
        { source: DIGEST, n: "2003", value: "5000", qualifier: "exactly", period: "2003~", note: FROM_5000 },
        { source: SIXTEEN_NEWS, value: "22000", qualifier: "more_than", period: "2020-09", confidence: "inferred", how: w("The month is that of the article.", "Месяц — по дате статьи.", "Айы — мақаланың күні бойынша.", "Моҳ аз рӯйи санаи мақола аст.") },
        { source: FACTSHEET, n: "2020", value: "22000", qualifier: "exactly", period: "2020-12" },
        { source: DIGEST, n: "2021", value: "22000", qualifier: "exactly", period: "2021", note: FROM_5000 },
        { source: "x-stat-cronos", value: "23335", qualifier: "exactly", period: "2023-04" },
      ],
      corroboration: ["outside_only", [FACTSHEET, SIXTEEN_NEWS, DIGEST, "x-stat-cronos"]],
    }),
    linked("similar_to", "st-ngo-2021", "statistics_external/2", SIXTEEN_NEWS, {
      note: w(
        "Not rivals but two measures: so many are registered, and so many of them are active.",
        "Это не противоречащие друг другу числа, а две меры: сколько зарегистрировано и сколько из них действует.",
        "Бұлар бір-біріне қайшы сандар емес, екі өлшем: қаншасы тіркелген және соның қаншасы жұмыс істейді.",
        "Инҳо ба ҳам мухолиф нестанд, балки ду нишондиҳандаи гуногунанд: ин қадар созмон ба қайд гирифта шудааст ва аз онҳо ин қадараш фаъол аст.",
      ),
    }),
    series({
      key: "statistics_external/1", slug: "ngos-kazakhstan-operating", unit: "organizations", facts: ["statistics_external/1", "statistics_external/8"],
      title: w("Operating NGOs in Kazakhstan", "Работающие НПО в Казахстане", "Қазақстанда қызмет атқаратын ҮЕҰ-лар", "Созмонҳои ғайридавлатии амалкунанда дар Қазоқистон"),
      summary: w(
        "Numbers that sources call those of operating NGOs; whether this means active is not said.",
        "Числа, которые источники относят к работающим НПО; то же ли это, что действующие, не сказано.",
        "Дереккөздер қызмет атқаратын ҮЕҰ-лардың саны деп атайтын сандар; бұл «жұмыс істейтін» дегенмен бір ме — айтылмаған.",
        "Шумораҳое, ки сарчашмаҳо ба созмонҳои амалкунанда нисбат медиҳанд; ин ҳамон «фаъол» аст ё не, гуфта нашудааст.",
      ),
      measure: w("NGOs said to operate", "НПО, которые названы работающими", "қызмет атқарады деп аталған ҮЕҰ-лар", "созмонҳои ғайридавлатие, ки амалкунанда номида шудаанд"),
      values: [
        { source: "x-cf-2003-caci", value: "4500", qualifier: "exactly", period: "2003-10", note: w("Government statistics.", "Государственная статистика.", "Мемлекеттік статистика.", "Омори давлатӣ.") },
        { source: "x-cf-2025-zakon", value: "18000", qualifier: "more_than", period: "2025-10" },
        { source: "x-cf-2025-tv", value: "18000", qualifier: "more_than", period: "2025-10" },
      ],
      corroboration: ["outside_only", ["x-cf-2003-caci", "x-cf-2025-zakon", "x-cf-2025-tv"]],
    }),
    series({
      key: "statistics_external/7", slug: "ngos-kazakhstan-active-statistics-bureau", unit: "organizations", facts: ["statistics_external/7"],
      title: w("Active NGOs in Kazakhstan, by the rule of the statistics bureau", "Действующие НПО в Казахстане по правилам бюро статистики", "Қазақстанда жұмыс істейтін ҮЕҰ-лар, статистика бюросының ережесі бойынша", "Созмонҳои ғайридавлатии фаъол дар Қазоқистон, аз рӯйи қоидаи бюрои омор"),
      summary: w(
        "The Bureau of National Statistics counts by another rule; its number does not continue the other series.",
        "Бюро национальной статистики считает по другому правилу; его число не продолжает другой ряд.",
        "Ұлттық статистика бюросы басқа ережемен санайды; оның саны басқа қатарды жалғастырмайды.",
        "Бюрои омори миллӣ аз рӯйи қоидаи дигар ҳисоб мекунад; шумораи он давоми силсилаи дигар нест.",
      ),
      measure: w("NGOs active by the rule of the Bureau of National Statistics", "НПО, действующие по правилам Бюро национальной статистики", "Ұлттық статистика бюросының ережесі бойынша жұмыс істейтін ҮЕҰ-лар", "созмонҳое, ки аз рӯйи қоидаи Бюрои омори миллӣ фаъоланд"),
      values: [{ source: "x-stat-finprom", value: "28100", qualifier: "about", period: "2024-12", note: IN_THOUSANDS }],
      corroboration: ["outside_only", ["x-stat-finprom"]],
    }),
    series({
      key: "st-ngo-growth", slug: "ngos-kazakhstan-growth-factor", unit: "times", facts: factAndProvenance("st-ngo-growth", 1),
      title: w("Growth of the number of NGOs in Kazakhstan", "Рост числа НПО в Казахстане", "Қазақстандағы ҮЕҰ санының өсуі", "Афзоиши шумораи созмонҳои ғайридавлатӣ дар Қазоқистон"),
      summary: w(
        "How many times as many NGOs there are as in the early 1990s, in the words of the article.",
        "Во сколько раз, по словам статьи, НПО стало больше, чем в начале 1990-х годов.",
        "Мақаланың айтуынша, ҮЕҰ саны 1990-жылдардың басымен салыстырғанда неше есе өскені.",
        "Ба гуфтаи мақола, шумораи созмонҳои ғайридавлатӣ нисбат ба аввали солҳои 1990 чанд маротиба афзудааст.",
      ),
      measure: w(
        "the number of the year of writing in relation to that of the early 1990s; the two need not count the same",
        "число года написания по отношению к числу начала 1990-х; подсчитано могло быть разное",
        "жазылған жылғы санның 1990-жылдардың басындағы санға қатынасы; әртүрлі нәрсе саналған болуы мүмкін",
        "нисбати шумораи соли навиштан ба шумораи аввали солҳои 1990; онҳо метавонанд чизҳои гуногунро ҳисоб кунанд",
      ),
      values: [{ source: OP_ED, locator: "L17", value: "40", qualifier: "exactly", period: "2021", confidence: "inferred", how: TIME_OF_WRITING, asWritten: "40 เท่า" }],
    }),
  );
}

function moneyForNgos(): Rows {
  return mergeRows(
    series({
      key: "st-grants-2020-kzt", slug: "state-grants-to-ngos-kazakhstan", unit: "KZT", facts: factAndProvenance("st-grants-2020-kzt", 1),
      title: w("State grants to NGOs in Kazakhstan", "Государственные гранты НПО в Казахстане", "Қазақстандағы ҮЕҰ-ларға берілген мемлекеттік гранттар", "Грантҳои давлатӣ ба созмонҳои ғайридавлатӣ дар Қазоқистон"),
      summary: w("About 1.8 billion tenge in 2020.", "Около 1,8 млрд тенге в 2020 году.", "2020 жылы шамамен 1,8 млрд теңге.", "Дар соли 2020 тақрибан 1,8 млрд танга."),
      measure: w("sum of state grants in a year", "сумма государственных грантов за год", "бір жылдағы мемлекеттік гранттардың сомасы", "маблағи грантҳои давлатӣ дар як сол"),
      values: [
        { source: OP_ED, locator: "L21", value: "1800000000", qualifier: "about", period: "2020", asWritten: "1.8 พันล้าน tenge" },
        { source: IC24, value: "1800000000", qualifier: "about", period: "2020" },
        {
          source: SIXTEEN_NEWS, value: "1800000000", qualifier: "about", period: "2020",
          note: w("Said in September 2020 of what was to be allotted.", "Сказано в сентябре 2020 года о том, что предстояло выделить.", "2020 жылғы қыркүйекте бөлінуге тиіс қаражат туралы айтылған.", "Дар сентябри соли 2020 дар бораи маблағе гуфта шудааст, ки бояд ҷудо мешуд."),
        },
        { field: "equivalent", source: OP_ED, locator: "L21", value: "4300000", qualifier: "more_than", unit: "USD", period: "2020", asWritten: "มากกว่า 4.3 ล้านดอลลาร์สหรัฐ", note: impliedRate("418.6") },
      ],
      corroboration: ["corroborated", [SIXTEEN_NEWS, IC24]],
    }),
    series({
      key: "st-civilsoc-2020-kzt", slug: "allocation-for-civil-society-kazakhstan", unit: "KZT", facts: factAndProvenance("st-civilsoc-2020-kzt", 1),
      title: w("Money for developing civil society in Kazakhstan", "Средства на развитие гражданского общества в Казахстане", "Қазақстанда азаматтық қоғамды дамытуға бөлінген қаражат", "Маблағ барои рушди ҷомеаи шаҳрвандӣ дар Қазоқистон"),
      summary: w("About 305.4 million tenge in 2020.", "Около 305,4 млн тенге в 2020 году.", "2020 жылы шамамен 305,4 млн теңге.", "Дар соли 2020 тақрибан 305,4 млн танга."),
      measure: w(
        "sum set aside in a year to develop civil society directly and to make NGOs more effective",
        "сумма, выделенная за год прямо на развитие гражданского общества и на повышение эффективности НПО",
        "азаматтық қоғамды тікелей дамытуға және ҮЕҰ-лардың тиімділігін арттыруға бір жылда бөлінген сома",
        "маблағе, ки дар як сол бевосита барои рушди ҷомеаи шаҳрвандӣ ва баланд бардоштани самаранокии созмонҳои ғайридавлатӣ ҷудо шудааст",
      ),
      values: [
        {
          source: OP_ED, locator: "L21", value: "305400000", qualifier: "about", period: "2020", confidence: "inferred", asWritten: "ประมาณ 305.4 ล้าน tenge",
          how: w(
            "The sentence follows the figure for 2020, and the factsheet says 2020.",
            "Предложение следует за числом 2020 года; в справке сказано «2020».",
            "Сөйлем 2020 жылғы саннан кейін тұр; анықтамада 2020 жыл делінген.",
            "Ҷумла пас аз рақами соли 2020 омадааст; дар маълумотнома соли 2020 гуфта шудааст.",
          ),
        },
        { source: FACTSHEET, value: "305400000", qualifier: "about", period: "2020" },
        { source: IC24, value: "305400000", qualifier: "about", period: "2020" },
        { field: "equivalent", source: OP_ED, locator: "L21", value: "740000", qualifier: "about", unit: "USD", period: "2020", asWritten: "$740,000", note: impliedRate("412.7") },
      ],
      corroboration: ["corroborated", [FACTSHEET, IC24]],
    }),
  );
}

/** Shares without a number: "most", "many". */
function fieldsOfWork(): Rows {
  const many = w(
    "Many support socially vulnerable groups or protect legal rights and interests.",
    "Многие помогают социально уязвимым группам или защищают законные права и интересы.",
    "Көбі әлеуметтік осал топтарға көмектеседі немесе заңды құқықтар мен мүдделерді қорғайды.",
    "Бисёриҳо ба гурӯҳҳои осебпазири иҷтимоӣ кумак мерасонанд ё ҳуқуқу манфиатҳои қонуниро ҳимоя мекунанд.",
  );
  return mergeRows(
    series({
      key: "st-grants-share", slug: "largest-share-of-state-grants-kazakhstan", unit: "share", facts: factAndProvenance("st-grants-share", 1),
      title: w("What most of the state grants in Kazakhstan go to", "На что идёт бо́льшая часть государственных грантов в Казахстане", "Қазақстандағы мемлекеттік гранттардың көп бөлігі неге жұмсалады", "Қисми зиёди грантҳои давлатӣ дар Қазоқистон ба чӣ сарф мешавад"),
      summary: w("Most of the money of 2020, without a number.", "Бо́льшая часть средств 2020 года, без числа.", "2020 жылғы қаражаттың көп бөлігі, саны айтылмаған.", "Қисми зиёди маблағи соли 2020, бе шумора."),
      measure: w("share of the sum of grants", "доля суммы грантов", "гранттар сомасындағы үлес", "ҳиссаи маблағи грантҳо"),
      values: [
        {
          field: "share", source: OP_ED, locator: "L21", qualifier: "most", unit: "share", period: "2020", asWritten: "เงินทุนส่วนใหญ่",
          paraphrase: w("Most of the money goes to projects for the welfare and development of children and young people.", "Бо́льшая часть средств идёт на проекты ради благополучия и развития детей и молодёжи.", "Қаражаттың көп бөлігі балалар мен жастардың әл-ауқаты мен дамуына арналған жобаларға жұмсалады.", "Қисми зиёди маблағ ба лоиҳаҳо барои некӯаҳволӣ ва рушди кӯдакону ҷавонон сарф мешавад."),
        },
      ],
    }),
    series({
      key: "st-ngo-fields", slug: "main-fields-of-ngos-kazakhstan", unit: "organizations", facts: factAndProvenance("st-ngo-fields", 1),
      title: w("Main fields of work of NGOs in Kazakhstan", "Основные направления работы НПО в Казахстане", "Қазақстандағы ҮЕҰ-лардың негізгі жұмыс бағыттары", "Самтҳои асосии кори созмонҳои ғайридавлатӣ дар Қазоқистон"),
      summary: w("“Many” in one text and “most” in another, of the same article; no number.", "«Многие» в одном тексте и «большинство» в другом — одной и той же статьи; числа нет.", "Бір мақаланың бір мәтінінде «көбі», басқасында «көпшілігі»; саны жоқ.", "Дар як матни ҳамон мақола «бисёриҳо», дар дигараш «аксарият»; шумора нест."),
      measure: w("share of NGOs that work in these fields", "доля НПО, работающих по этим направлениям", "осы бағыттарда жұмыс істейтін ҮЕҰ үлесі", "ҳиссаи созмонҳои ғайридавлатие, ки дар ин самтҳо кор мекунанд"),
      values: [
        { field: "share", source: OP_ED, locator: "L17", qualifier: "many", unit: "organizations", period: "2021", standing: "rival", confidence: "inferred", how: TIME_OF_WRITING, asWritten: "หลายคน", paraphrase: many },
        { field: "share", source: IC24, qualifier: "many", unit: "organizations", period: "2021", standing: "rival", asWritten: "Many", asWrittenLang: "en", paraphrase: many },
        {
          field: "share", source: INSIDER, qualifier: "most", unit: "organizations", period: "2021", standing: "rival", asWritten: "Most", asWrittenLang: "en",
          paraphrase: w(
            "Most support socially vulnerable groups or protect legal rights and interests.",
            "Большинство помогает социально уязвимым группам или защищает законные права и интересы.",
            "Көпшілігі әлеуметтік осал топтарға көмектеседі немесе заңды құқықтар мен мүдделерді қорғайды.",
            "Аксарият ба гурӯҳҳои осебпазири иҷтимоӣ кумак мерасонад ё ҳуқуқу манфиатҳои қонуниро ҳимоя мекунад.",
          ),
        },
      ],
      corroboration: ["corroborated", [IC24, INSIDER], w(
        "One reprint says “many”, the other “most”: an edited reprint changed the word.",
        "В одной перепечатке «многие», в другой «большинство»: при правке слово изменили.",
        "Бір қайта басылымда «көбі», екіншісінде «көпшілігі»: өңдеген кезде сөз өзгертілген.",
        "Дар як чопи такрорӣ «бисёриҳо», дар дигараш «аксарият»: ҳангоми таҳрир калима иваз шудааст.",
      )],
    }),
  );
}

function sizesAndCounts(): Rows {
  return mergeRows(
    series({
      key: "st-attend-roundtable", slug: "attendance-roundtable-2009", unit: "persons", facts: factAndProvenance("st-attend-roundtable", 1),
      title: w("Attendance of the 2009 roundtable", "Число участников круглого стола 2009 года", "2009 жылғы дөңгелек үстелге қатысқандар саны", "Шумораи иштирокчиёни мизи мудаввари соли 2009"),
      summary: w("More than fifty persons.", "Более пятидесяти человек.", "Елуден астам адам.", "Беш аз панҷоҳ нафар."),
      measure: w("persons who took part", "участвовавшие лица", "қатысқан адамдар", "шахсоне, ки иштирок карданд"),
      values: [
        {
          source: ROUNDTABLE, locator: "L7", value: "50", qualifier: "more_than", period: "2009-11-26", confidence: "inferred", asWritten: "More than 50", asWrittenLang: "en",
          how: w(
            "The number is printed; the day is inferred: the Thursday before Tuesday, 1 December 2009, when the item was published.",
            "Число напечатано; день выведен: четверг перед вторником 1 декабря 2009 года, когда вышло сообщение.",
            "Саны басылған; күні қорытып шығарылған: хабар шыққан 2009 жылғы 1 желтоқсан, сейсенбі алдындағы бейсенбі.",
            "Шумора чоп шудааст; рӯз аз рӯйи хулоса аст: панҷшанбеи пеш аз сешанбеи 1 декабри соли 2009, ки хабар нашр шуд.",
          ),
        },
      ],
    }),
    series({
      key: "st-spc-size", slug: "size-of-the-social-partnership-club", unit: "representatives", country: "TJ", facts: factAndProvenance("st-spc-size", 1),
      title: w("Size of the Social Partnership Club", "Численность Клуба социального партнёрства", "Әлеуметтік әріптестік клубының құрамы", "Шумораи намояндагон дар Клуби шарикии иҷтимоӣ"),
      summary: w("Some seventy representatives, about 2011.", "Около семидесяти представителей, примерно в 2011 году.", "Жетпіске жуық өкіл, шамамен 2011 жылы.", "Тақрибан ҳафтод намоянда, тахминан дар соли 2011."),
      measure: w("representatives whom the club brings together; members or those present is not said", "представители, которых объединяет клуб; члены или присутствующие — не сказано", "клуб біріктіретін өкілдер; мүшелері ме, әлде қатысқандар ма — айтылмаған", "намояндагоне, ки клуб гирд меорад; аъзо ё ҳозирон — гуфта нашудааст"),
      values: [{ source: OFFICE, locator: "L8", value: "70", qualifier: "about", period: "2011~", confidence: "inferred", how: PAGE_OF_EARLY_2011, asWritten: "some 70", asWrittenLang: "en" }],
    }),
    series({
      key: "st-spc-towns", slug: "outreach-towns-of-the-social-partnership-club", unit: "towns", country: "TJ", facts: factAndProvenance("st-spc-towns", 1),
      title: w("Towns to which the Social Partnership Club reached out", "Города, куда выезжал Клуб социального партнёрства", "Әлеуметтік әріптестік клубы барған қалалар", "Шаҳрҳое, ки Клуби шарикии иҷтимоӣ фаро гирифт"),
      summary: w("Six, counted from the list.", "Шесть, подсчитано по перечню.", "Алтау, тізім бойынша саналды.", "Шаш, аз рӯйи рӯйхат ҳисоб шуд."),
      measure: w("towns with regional meetings of the club", "города с региональными встречами клуба", "клубтың өңірлік кездесулері өткен қалалар", "шаҳрҳое, ки вохӯриҳои минтақавии клуб дар онҳо баргузор шуд"),
      values: [
        {
          source: OFFICE, locator: "L8", value: "6", qualifier: "exactly", period: "2011~", confidence: "inferred",
          asWritten: "Tursunzade, Kurgan-Tyube, Garm, Kulyab, Khorog and Khujand", asWrittenLang: "en",
          how: w(
            "The page lists the towns without a number: counted by us. The year is that of the page, which is of early 2011.",
            "На странице города перечислены без числа: подсчитано нами. Год — время страницы, начало 2011 года.",
            "Бетте қалалар санынсыз тізілген: біз санадық. Жылы — беттің уақыты, 2011 жылдың басы.",
            "Дар саҳифа шаҳрҳо бе шумора номбар шудаанд: мо ҳисоб кардем. Сол аз рӯйи саҳифа аст, ки ба аввали соли 2011 мансуб аст.",
          ),
        },
      ],
    }),
    series({
      key: "st-virtual-meetings", slug: "virtual-meetings-of-the-ninth-civil-forum", unit: "meetings", facts: [...factAndProvenance("st-virtual-meetings", 1), "td-1"],
      title: w("Virtual meetings of the ninth Civil Forum", "Виртуальные встречи девятого Гражданского форума", "Тоғызыншы Азаматтық форумның виртуалды кездесулері", "Вохӯриҳои маҷозии Форуми нуҳуми шаҳрвандӣ"),
      summary: w("Twelve, by reports of November 2020; the Thai text of the article lost the number.", "Двенадцать, по сообщениям ноября 2020 года; в тайском тексте статьи число утрачено.", "2020 жылғы қарашадағы хабарлар бойынша он екі; мақаланың тай тіліндегі мәтінінде сан жоғалған.", "Аз рӯйи хабарҳои ноябри соли 2020 дувоздаҳ; дар матни тайии мақола шумора гум шудааст."),
      measure: w("virtual meetings between heads of ministries and representatives of NGOs", "виртуальные встречи руководителей министерств с представителями НПО", "министрлік басшыларының ҮЕҰ өкілдерімен виртуалды кездесулері", "вохӯриҳои маҷозии роҳбарони вазоратҳо бо намояндагони созмонҳои ғайридавлатӣ"),
      values: [
        {
          source: OP_ED, locator: "L25", period: "2020-11", asWritten: "การประชุมเสมือนจริง XNUMX ครั้ง",
          how: w("“November last year” in an article of April 2021.", "«Ноябрь прошлого года» в статье апреля 2021 года.", "2021 жылғы сәуірдегі мақалада «өткен жылдың қарашасы» делінген.", "«Ноябри соли гузашта» дар мақолаи апрели соли 2021."),
          defect: {
            kind: w("number replaced by a placeholder", "число заменено заполнителем", "санның орнына толтырғыш қойылған", "ба ҷойи адад аломати ивазкунанда гузошта шудааст"),
            literal: w("“XNUMX virtual meetings”", "«XNUMX виртуальных встреч»", "«XNUMX виртуалды кездесу»", "«XNUMX вохӯрии маҷозӣ»"),
            plausible: w("twelve virtual meetings", "двенадцать виртуальных встреч", "он екі виртуалды кездесу", "дувоздаҳ вохӯрии маҷозӣ"),
            evidence: "The Astana Times, 2020-11; Kazinform, 2020-11-23",
          },
        },
        { source: "x-cf-2020-at", value: "12", qualifier: "exactly", period: "2020-11-23/2020-11-27" },
        { source: "x-cf-2020-kz", value: "12", qualifier: "exactly", period: "2020-11-23/2020-11-26" },
        { source: DIGEST, value: "12", qualifier: "about", period: "2020", standing: "background" },
      ],
      corroboration: ["corroborated", ["x-cf-2020-at", "x-cf-2020-kz"]],
    }),
  );
}

function taxCase(): Rows {
  const each = (indices: string) =>
    w(`${indices} monthly calculation indices`, `${indices} месячных расчётных показателей`, `${indices} айлық есептік көрсеткіш`, `${indices} нишондиҳандаи ҳисобии моҳона`);
  return mergeRows(
    series({
      key: "st-days-to-annul", slug: "days-from-recommendation-to-annulment", unit: "days", facts: factAndProvenance("st-days-to-annul", 1),
      title: w("Days from the recommendation to the annulment in the tax-audit case", "Дни от рекомендации до отмены в деле о налоговых проверках", "Салық тексерулері туралы істе ұсыным мен шешімдердің күші жойылуы арасындағы күндер", "Рӯзҳо аз тавсия то бекоркунӣ дар парвандаи санҷишҳои андоз"),
      summary: w("Eight by the dates of the article; other sources give other dates for the end.", "Восемь по датам статьи; другие источники называют другие даты окончания.", "Мақаладағы күндер бойынша сегіз; басқа дереккөздер аяқталуының басқа күндерін атайды.", "Аз рӯйи санаҳои мақола ҳашт; сарчашмаҳои дигар санаҳои дигари анҷомро мегӯянд."),
      measure: w("whole days from the day of the recommendation to the day of the annulment", "полные дни от дня рекомендации до дня отмены", "ұсыным күнінен күші жойылған күнге дейінгі толық күндер", "рӯзҳои пурра аз рӯзи тавсия то рӯзи бекоркунӣ"),
      values: [
        {
          source: OP_ED, locator: "L39, L41", value: "8", qualifier: "exactly", period: "2021-01-26/2021-02-03", confidence: "inferred", asWritten: "เพียงหนึ่งสัปดาห์ต่อมา",
          how: w(
            "Computed from the dates of the article, 26 January and 3 February; the article itself says “only a week later”.",
            "Вычислено по датам статьи, 26 января и 3 февраля; сама статья говорит «всего неделю спустя».",
            "Мақаладағы 26 қаңтар мен 3 ақпан күндері бойынша есептелді; мақаланың өзі «бар болғаны бір аптадан кейін» дейді.",
            "Аз рӯйи санаҳои мақола, 26 январ ва 3 феврал, ҳисоб шуд; худи мақола «ҳамагӣ як ҳафта баъд» мегӯяд.",
          ),
        },
      ],
    }),
    series({
      key: "statistics_external/9", slug: "fines-on-echo-and-international-legal-initiative-2021", unit: "KZT", facts: ["statistics_external/9"],
      title: w("Fine on Echo and on International Legal Initiative, each", "Штраф, наложенный на «Эхо» и «Международную правовую инициативу» (на каждую организацию)", "«Эхо» және «Халықаралық құқықтық бастама» ұйымдарының әрқайсысына салынған айыппұл", "Ҷаримаи «Эхо» ва «Ташаббуси байналмилалии ҳуқуқӣ», барои ҳар яке"),
      summary: w("The fine of January 2021 in the tax-audit case, as one article gives it.", "Штраф января 2021 года в деле о налоговых проверках, как его называет одна статья.", "Бір мақалада айтылған, салық тексерулері туралы істегі 2021 жылғы қаңтардағы айыппұл.", "Ҷаримаи январи соли 2021 дар парвандаи санҷишҳои андоз, чунон ки як мақола мегӯяд."),
      measure: w("fine on one organisation", "штраф на одну организацию", "бір ұйымға салынған айыппұл", "ҷарима ба як созмон"),
      values: [{ source: "x-tax-orda", value: "1166800", qualifier: "exactly", period: "2021-01", note: each("400") }],
      corroboration: ["outside_only", ["x-tax-orda"]],
    }),
    series({
      key: "statistics_external/10", slug: "fine-on-kibhr-2021", unit: "KZT", facts: ["statistics_external/10"],
      title: w("Fine on the Kazakhstan International Bureau for Human Rights", "Штраф, наложенный на Казахстанское международное бюро по правам человека", "Адам құқықтары жөніндегі Қазақстан халықаралық бюросына салынған айыппұл", "Ҷаримаи Бюрои байналмилалии Қазоқистон оид ба ҳуқуқи инсон"),
      summary: w("The fine of January 2021 in the tax-audit case, as one article gives it.", "Штраф января 2021 года в деле о налоговых проверках, как его называет одна статья.", "Бір мақалада айтылған, салық тексерулері туралы істегі 2021 жылғы қаңтардағы айыппұл.", "Ҷаримаи январи соли 2021 дар парвандаи санҷишҳои андоз, чунон ки як мақола мегӯяд."),
      measure: w("fine on one organisation", "штраф на одну организацию", "бір ұйымға салынған айыппұл", "ҷарима ба як созмон"),
      values: [{ source: "x-tax-orda", value: "2333600", qualifier: "exactly", period: "2021-01", note: each("800") }],
      corroboration: ["outside_only", ["x-tax-orda"]],
    }),
  );
}

function dialoguePlatform(): Rows {
  return mergeRows(
    series({
      key: "statistics_external/11", slug: "meetings-of-the-dialogue-platform", unit: "meetings", facts: ["statistics_external/11"],
      title: w("Meetings of the Dialogue Platform since 2013", "Встречи Диалоговой площадки с 2013 года", "Диалог алаңының 2013 жылдан бергі кездесулері", "Вохӯриҳои Майдони муколама аз соли 2013"),
      summary: w("Forty-two in all, by a factsheet with data as of December 2020.", "Всего сорок две, по справке с данными на декабрь 2020 года.", "2020 жылғы желтоқсандағы дерекке сүйенген анықтама бойынша барлығы қырық екі.", "Аз рӯйи маълумотнома, ки рақамҳояш ба декабри соли 2020 мансубанд, ҳамагӣ чилу ду."),
      measure: w("all meetings held since the beginning", "все встречи с самого начала", "басынан бергі барлық кездесулер", "ҳамаи вохӯриҳо аз оғоз"),
      values: [
        {
          source: FACTSHEET, value: "42", qualifier: "exactly", period: "2013/2020-12", confidence: "inferred",
          how: w("The page is undated; its data are as of December 2020.", "Страница не датирована; её данные — на декабрь 2020 года.", "Беттің күні жоқ; деректері 2020 жылғы желтоқсандағы.", "Саҳифа сана надорад; маълумоти он ба декабри соли 2020 рост меояд."),
        },
      ],
      corroboration: ["outside_only", [FACTSHEET]],
    }),
    series({
      key: "statistics_external/12", slug: "recommendations-of-the-dialogue-platform", unit: "recommendations", facts: ["statistics_external/12"],
      title: w("Recommendations of the Dialogue Platform", "Рекомендации Диалоговой площадки", "Диалог алаңының ұсынымдары", "Тавсияҳои Майдони муколама"),
      summary: w("More than two hundred in four years, by the Foreign Minister in 2017.", "Более двухсот за четыре года, по словам министра иностранных дел в 2017 году.", "Сыртқы істер министрінің 2017 жылы айтуынша, төрт жылда екі жүзден астам.", "Ба гуфтаи вазири корҳои хориҷӣ дар соли 2017, беш аз дусад дар чор сол."),
      measure: w("all recommendations of four years", "все рекомендации за четыре года", "төрт жылдағы барлық ұсынымдар", "ҳамаи тавсияҳои чор сол"),
      values: [
        {
          source: "x-dp-2017", value: "200", qualifier: "more_than", period: "2013/2017", confidence: "inferred", byPerson: "p-abdrakhmanov",
          how: w("The source says “four years of dialogue”; the year 2017 is inferred.", "Источник говорит «четыре года диалога»; год 2017 выведен.", "Дереккөз «төрт жылдық диалог» дейді; 2017 жыл қорытып шығарылған.", "Сарчашма «чор соли муколама» мегӯяд; соли 2017 аз рӯйи хулоса аст."),
        },
      ],
      corroboration: ["outside_only", ["x-dp-2017"]],
    }),
  );
}

type Value = Omit<ClaimSeed, "on" | "field"> & { field?: "value" | "share" | "equivalent" };
type SeriesSeed = Omit<StatisticSeed, "country"> & { country?: string; values: Value[]; corroboration?: ["corroborated" | "outside_only", string[], Words?] };

/** A series with its values; a value carries the unit of its series unless it is an equivalent. A garbled one has neither. */
function series({ values, corroboration: support, country = "KZ", unit, ...seed }: SeriesSeed): Rows {
  return mergeRows(
    statistic({ ...seed, unit, country }),
    claims(...values.map(({ field = "value", ...value }) => ({ on: seed.key, field, ...(value.value ? { unit } : {}), ...value }))),
    support ? corroboration(seed.key, ...support) : {},
  );
}

const TIME_OF_WRITING = w("The time of writing of the article.", "Время написания статьи.", "Мақаланың жазылған уақыты.", "Замони навишта шудани мақола.");
const PAGE_OF_EARLY_2011 = w("The page is of early 2011.", "Страница относится к началу 2011 года.", "Бет 2011 жылдың басына жатады.", "Саҳифа ба аввали соли 2011 мансуб аст.");
const ACTIVE_REGISTERED = w("Called active registered NGOs.", "Названы действующими зарегистрированными НПО.", "Жұмыс істейтін тіркелген ҮЕҰ-лар деп аталған.", "Созмонҳои фаъоли бақайдгирифташуда номида шудаанд.");
const IN_THOUSANDS = w("The source gives it in thousands, to one decimal.", "Источник даёт число в тысячах, с одним знаком после запятой.", "Дереккөз санды мыңмен, үтірден кейін бір таңбамен береді.", "Сарчашма шумораро бо ҳазор, бо як рақам пас аз вергул медиҳад.");
const FROM_5000 = w("Said of the growth from 5,000 to 22,000.", "Сказано о росте с 5000 до 22 000.", "5000-нан 22 000-ға дейін өсуі туралы айтылған.", "Дар бораи афзоиш аз 5000 то 22 000 гуфта шудааст.");

/** Both numbers stay as printed: the rate is only what they imply, and the two of the article differ. */
function impliedRate(rate: string): Words {
  const comma = rate.replace(".", ",");
  return w(
    `As printed, not converted by us. The two numbers imply ${rate} tenge to the dollar.`,
    `Как напечатано, без нашего пересчёта. Из двух чисел следует курс ${comma} тенге за доллар.`,
    `Басылған күйінде, біз айырбастаған жоқпыз. Екі саннан бір доллар үшін ${comma} теңге бағамы шығады.`,
    `Чунон ки чоп шудааст, мо табдил надодаем. Аз ду шумора қурби ${comma} танга барои як доллар бармеояд.`,
  );
}
