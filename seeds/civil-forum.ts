import { CIVIL_ALLIANCE, CIVIL_FORUM, civilForumEditionRows, INFORMATION_MINISTER, INFORMATION_MINISTRY } from "./civil-forum-editions";
import { civilForumStageRows } from "./civil-forum-stages";
import { HIGH } from "./confidence";
import { claims, corroboration, factAndProvenance, names, record, w, type ClaimSeed, type Words } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";
import { body } from "./shapes/organization";
import { office, person, post } from "./shapes/person";
import { OP_ED } from "./sources";

/** The Civil Forum of Kazakhstan whole: the series, those who convene it, its numbered editions with their gaps, its regional stages. */
export const civilForumRows = (): Rows => mergeRows(platform(), platformClaims(), conveners(), minister(), civilForumEditionRows(), civilForumStageRows());

function platform(): Rows {
  const on = CIVIL_FORUM;
  return mergeRows(
    record({
      key: on, kind: "platform", slug: "civil-forum-of-kazakhstan", classification: "forum", country: "KZ", sortKey: "2003", titleFromSource: ["ru"],
      facts: [...factAndProvenance(on, 2), "m-cf-3", "m-cf-5", "m-cf-6", "ct-forum-cadence", "td-4", "unverified/12"],
      title: w("Civil Forum of Kazakhstan", "Гражданский форум Казахстана", "Қазақстанның Азаматтық форумы", "Форуми шаҳрвандии Қазоқистон"),
      summary: w(
        "A forum with numbered editions where the state and NGOs talk, held since 2003.",
        "Форум для диалога государства и НПО, у каждого форума свой номер; проводится с 2003 года.",
        "Мемлекет пен ҮЕҰ-лардың диалогына арналған, әр жолғысы нөмірленетін форум; 2003 жылдан бері өтеді.",
        "Форуми рақамгузоришуда барои муколамаи давлат ва созмонҳои ғайридавлатӣ; аз соли 2003 баргузор мешавад.",
      ),
    }),
    { platforms: [{ id: seedId(on), cadence: "P2Y", cadenceAsWritten: "once in two years", cadenceSourceId: seedId("x-cf-2020-prep") }] },
    names(
      on,
      { text: "Civil Forum", lang: "en", kind: "variant", source: OP_ED },
      { text: "Civic Forum", lang: "en", kind: "variant", source: "x-cf-2003-caci" },
      { text: "Civic Forum", lang: "en", kind: "variant", source: "x-cf-2005-akorda" },
      { text: "XII Civil Forum of Kazakhstan", lang: "en", kind: "variant", source: "src-003" },
      { text: "Гражданский форум Казахстана", lang: "ru", kind: "official", source: "x-cf-2025-zakon" },
    ),
    corroboration(on, "corroborated", ["x-cf-2020-prep", "x-cf-2003-caci", "x-cf-2020-at", "x-cf-2025-zakon"], w(
      "The start in 2003 and the numbers II and VIII–XII are confirmed; III, V and VI were looked for and not found; IV is known only as planned, VII only through a regional stage.",
      "Начало в 2003 году и номера II и VIII–XII подтверждены; III, V и VI искали и не нашли; IV известен только как запланированный, VII — только по региональному этапу.",
      "2003 жылы басталғаны және II, VIII–XII нөмірлері расталған; III, V және VI ізделді, табылмады; IV тек жоспарланғаны, VII тек өңірлік кезеңі арқылы белгілі.",
      "Оғоз дар соли 2003 ва рақамҳои II ва VIII–XII тасдиқ шудаанд; III, V ва VI ҷустуҷӯ шуданд, ёфт нашуданд; IV танҳо ҳамчун банақшагирифташуда, VII танҳо аз марҳилаи минтақавӣ маълум аст.",
    )),
  );
}

function platformClaims(): Rows {
  const on = CIVIL_FORUM;
  return claims(
    {
      on, field: "founded", source: OP_ED, locator: "L25", n: "value", edtf: "2003", confidence: "inferred",
      how: w(
        "The Thai text sets the label of another era before the year; the year itself agrees with the other sources.",
        "В тайском тексте перед годом стоит обозначение другой эры; сам год совпадает с другими источниками.",
        "Тай тіліндегі мәтінде жылдың алдында басқа дәуірдің белгісі тұр; жылдың өзі басқа дереккөздермен сәйкес.",
        "Дар матни тайӣ пеш аз сол нишонаи тақвими дигар омадааст; худи сол бо сарчашмаҳои дигар мувофиқ аст.",
      ),
    },
    {
      on, field: "founded", source: OP_ED, locator: "L25", n: "defect", asWritten: "พ.ศ. 2003",
      defect: {
        kind: w("calendar era label wrong", "неверная эра календаря", "күнтізбе дәуірі қате көрсетілген", "нишонаи тақвим нодуруст аст"),
        literal: w("“Buddhist Era 2003”", "«2003 год буддийской эры»", "«будда дәуірінің 2003 жылы»", "«соли 2003-и тақвими буддоӣ»"),
        plausible: w("2003 of the Common Era", "2003 год нашей эры", "біздің заманымыздың 2003 жылы", "соли 2003-и милодӣ"),
        evidence: "Kazinform, 2020-10-20; CACI Analyst, 2003-10-22",
      },
      note: HIGH,
    },
    { on, field: "founded", source: "x-cf-2020-prep", edtf: "2003" },
    { on, field: "founded", source: "x-cf-2003-caci", edtf: "2003" },
    {
      on, field: "cadence", source: OP_ED, locator: "L25", standing: "rival", asWritten: "อย่างสม่ำเสมอ",
      paraphrase: w("Regularly; the interval is not given.", "Регулярно; промежуток не указан.", "Тұрақты; аралығы көрсетілмеген.", "Мунтазам; фосила зикр нашудааст."),
    },
    {
      on, field: "cadence", source: "x-cf-2020-prep", value: "P2Y", standing: "accepted", asWritten: "once in two years", asWrittenLang: "en",
      preferredBecause: w("It is the official rhythm; what was held can differ from it.", "Это официальная периодичность; проводиться форум мог и иначе.", "Бұл — ресми жиілігі; форум іс жүзінде басқаша өтуі мүмкін.", "Ин басомади расмист; форум дар амал метавонад дигар хел гузашта бошад."),
      note: w(
        "The nominal rhythm: it is given as that of the national plan for 2016–2020.",
        "Номинальная периодичность: приведена как предусмотренная национальным планом на 2016–2020 годы.",
        "Номиналды жиілік: 2016–2020 жылдарға арналған ұлттық жоспарда көзделген деп келтірілген.",
        "Даврияти расман муқарраршуда: ҳамчун муқаррароти нақшаи миллии солҳои 2016–2020 оварда шудааст.",
      ),
    },
    { on, field: "cadence", source: "x-cf-2018-bnews", n: "two-years", value: "P2Y", standing: "rival", asWritten: "once in two years", asWrittenLang: "en" },
    {
      on, field: "cadence", source: "x-cf-2018-bnews", n: "half-year", value: "P6M", standing: "rival", asWritten: "twice a year", asWrittenLang: "en",
      note: w(
        "A slip within one article, which also says “once in two years”.",
        "Неточность внутри одной статьи, где сказано и «раз в два года».",
        "Бір мақаланың ішіндегі қате: онда «екі жылда бір рет» деп те жазылған.",
        "Лағзиш дар дохили як мақола, ки дар он «дар ду сол як бор» низ гуфта шудааст.",
      ),
    },
    { on, field: "cadence", source: "x-cf-2020-at", standing: "rival", paraphrase: CONSECUTIVE },
    { on, field: "cadence", source: "x-cf-2021-at", standing: "rival", paraphrase: CONSECUTIVE },
    {
      on, field: "status", source: "src-003", locator: "L16",
      paraphrase: w("The XII forum is named, with its dates and theme.", "Назван XII форум, его даты и тема.", "XII форум, оның күндері мен тақырыбы аталған.", "Форуми XII бо санаҳо ва мавзуаш номбар шудааст."),
    },
    {
      on, field: "status", source: "x-cf-2025-zakon",
      paraphrase: w("Active: the XII forum met in October 2025.", "Действует: XII форум прошёл в октябре 2025 года.", "Жұмыс істеп тұр: XII форум 2025 жылғы қазанда өтті.", "Амал мекунад: Форуми XII дар октябри соли 2025 гузашт."),
    },
    {
      on, field: "venue", source: OP_ED, locator: "L25", asWritten: "ในเมืองหลวงของเรา",
      paraphrase: w("In the capital; no city is named.", "В столице; город не назван.", "Елордада; қала аталмаған.", "Дар пойтахт; шаҳр номбар нашудааст."),
    },
    { on, field: "mandate", source: OP_ED, locator: "L25", paraphrase: w("Dialogue between the state and NGOs.", "Диалог государства и НПО.", "Мемлекет пен ҮЕҰ-лардың диалогы.", "Муколамаи давлат ва созмонҳои ғайридавлатӣ.") },
    { on, field: "convener", source: "x-cf-2020-kz", n: "alliance", valueRecord: CIVIL_ALLIANCE },
    {
      on, field: "convener", source: "x-cf-2020-kz", n: "ministry", valueRecord: INFORMATION_MINISTRY,
      note: w(
        "In the minister's words, the Alliance leads the forum with the ministry's support.",
        "По словам министра, форум ведёт Альянс при поддержке министерства.",
        "Министрдің сөзінше, форумды министрліктің қолдауымен Альянс жүргізеді.",
        "Ба гуфтаи вазир, Иттифоқ бо дастгирии вазорат ба форум роҳбарӣ мекунад.",
      ),
    },
    { on, field: "convener", source: "x-cf-2025-mangystau", n: "alliance", valueRecord: CIVIL_ALLIANCE },
    { on, field: "convener", source: "x-cf-2025-mangystau", n: "ministry", valueRecord: INFORMATION_MINISTRY },
    missing("3", "x-cf-2009-kazworld", w(
      "The President's office numbers the forum of September 2005 II, and this announcement of 2009 the next one known IV: one edition lies between.",
      "Администрация Президента называет форум сентября 2005 года вторым, а это объявление 2009 года — следующий известный четвёртым: между ними был ещё один.",
      "Президент әкімшілігі 2005 жылғы қыркүйектегі форумды екінші деп, ал 2009 жылғы бұл хабарландыру келесі белгілісін төртінші деп нөмірлейді: арасында тағы біреуі бар.",
      "Дастгоҳи Президент форуми сентябри соли 2005-ро дуюм, ва ин эълони соли 2009 форуми маълуми баъдинаро чорум мешуморад: дар байни онҳо боз яке ҳаст.",
    )),
    missing("5", "x-cf-2016-kyzylorda", BETWEEN_IV_AND_VII),
    missing("6", "x-cf-2016-kyzylorda", BETWEEN_IV_AND_VII),
  );
}

/** An edition that the numbering of a source implies and nobody found. It gets no year and no row of its own. */
const missing = (number: string, source: string, how: Words): ClaimSeed => ({
  on: CIVIL_FORUM, field: "missing_edition", source, n: number, value: number, confidence: "inferred", knowledge: "unknown", how,
  paraphrase: w("Looked for and not found.", "Искали и не нашли.", "Ізделді, табылмады.", "Ҷустуҷӯ шуд, ёфт нашуд."),
  note: w(
    "Only the numbers of the editions before and after it show that there was one; no year is guessed.",
    "О том, что он был, говорят лишь номера предыдущего и следующего форумов; год не предполагается.",
    "Оның болғанын тек алдыңғы және кейінгі форумдардың нөмірлері көрсетеді; жылы болжанбайды.",
    "Будани онро танҳо рақамҳои форумҳои пешин ва баъдина нишон медиҳанд; сол тахмин карда намешавад.",
  ),
});

/** Those who convene the forum, whom only outside sources name. */
function conveners(): Rows {
  return mergeRows(
    body({
      key: CIVIL_ALLIANCE, slug: "civil-alliance-of-kazakhstan", classification: "umbrella", side: "civil_society", country: "KZ", facts: [CIVIL_ALLIANCE],
      title: w("Civil Alliance of Kazakhstan", "Гражданский альянс Казахстана", "Қазақстанның Азаматтық альянсы", "Иттифоқи шаҳрвандии Қазоқистон"),
      summary: w(
        "An umbrella association of NGOs that leads the Civil Forum together with the ministry in charge of civil society.",
        "Объединение НПО, которое вместе с министерством, отвечающим за гражданское общество, ведёт Гражданский форум.",
        "Азаматтық қоғам мәселелеріне жауапты министрлікпен бірге Азаматтық форумды жүргізетін ҮЕҰ-лар бірлестігі.",
        "Иттиҳоди созмонҳои ғайридавлатӣ, ки якҷоя бо вазорати масъули ҷомеаи шаҳрвандӣ ба Форуми шаҳрвандӣ роҳбарӣ мекунад.",
      ),
      names: [{ text: "Civic Alliance of Kazakhstan", lang: "en", kind: "variant", source: "x-cf-2020-kz" }, { text: "Гражданский альянс Казахстана", lang: "ru", kind: "official", source: "x-cf-2025-mangystau" }],
    }),
    claims(
      { on: CIVIL_ALLIANCE, field: "name", source: "x-cf-2020-kz", value: "Civic Alliance of Kazakhstan" },
      { on: CIVIL_ALLIANCE, field: "status", source: "x-cf-2020-kz", paraphrase: LEADS_THE_FORUM },
      { on: CIVIL_ALLIANCE, field: "status", source: "x-cf-2025-mangystau", paraphrase: LEADS_THE_FORUM },
    ),
    corroboration(CIVIL_ALLIANCE, "outside_only", ["x-cf-2020-kz", "x-cf-2025-mangystau"]),
    body({
      key: INFORMATION_MINISTRY, slug: "ministry-in-charge-of-civil-society-of-kazakhstan", classification: "ministry", side: "government", country: "KZ", facts: [INFORMATION_MINISTRY],
      title: w(
        "Ministry in charge of civil society, Kazakhstan",
        "Министерство Казахстана, отвечающее за гражданское общество",
        "Қазақстанның азаматтық қоғам мәселелеріне жауапты министрлігі",
        "Вазорати масъули ҷомеаи шаҳрвандӣ, Қазоқистон",
      ),
      summary: w(
        "One portfolio under three names in seven years, as sources of 2018, 2020 and 2025 show them.",
        "Одно и то же ведомство под тремя названиями за семь лет, как их приводят источники 2018, 2020 и 2025 годов.",
        "2018, 2020 және 2025 жылдардың дереккөздері көрсеткендей, жеті жыл ішінде үш атау алған бір салалық министрлік.",
        "Як вазорат бо се ном дар ҳафт сол, чунон ки сарчашмаҳои солҳои 2018, 2020 ва 2025 нишон медиҳанд.",
      ),
      names: [
        { text: "Ministry of Social Development", lang: "en", kind: "official", source: "x-cf-2018-kz", starts: "[..2018]", ends: "[2018..]" },
        { text: "Ministry of Information and Social Development", lang: "en", kind: "official", source: "x-cf-2020-kz", starts: "[..2020]", ends: "[2023..]" },
        { text: "Ministry of Information and Public Development", lang: "en", kind: "variant", source: "x-cf-2020-at", starts: "[..2020]", ends: "[2023..]" },
        { text: "Ministry of Culture and Information", lang: "en", kind: "official", source: "x-cf-2025-mangystau", starts: "[..2023]", ends: "[2025..]" },
      ],
    }),
    claims(
      { on: INFORMATION_MINISTRY, field: "name", source: "x-cf-2018-kz", value: "Ministry of Social Development", period: "2018", note: SEEN_IN("2018") },
      { on: INFORMATION_MINISTRY, field: "name", source: "x-cf-2020-kz", value: "Ministry of Information and Social Development", period: "2020/2023", note: SEEN_IN("2020–2023") },
      { on: INFORMATION_MINISTRY, field: "name", source: "x-cf-2025-mangystau", value: "Ministry of Culture and Information", period: "2023/2025", note: SEEN_IN("2023–2025") },
    ),
    corroboration(INFORMATION_MINISTRY, "outside_only", ["x-cf-2018-kz", "x-cf-2020-kz", "x-cf-2025-mangystau"], w(
      "One portfolio, three names in seven years.", "Одно ведомство, три названия за семь лет.", "Бір сала, жеті жылда үш атау.", "Як соҳа, дар ҳафт сол се ном.",
    )),
  );
}

function minister(): Rows {
  return mergeRows(
    post(INFORMATION_MINISTER, INFORMATION_MINISTRY, w(
      "Minister of Information and Social Development of Kazakhstan",
      "Министр информации и общественного развития Казахстана",
      "Қазақстанның Ақпарат және қоғамдық даму министрі",
      "Вазири иттилоот ва рушди ҷамъиятии Қазоқистон",
    )),
    person({
      key: "p-balayeva", slug: "aida-balayeva", name: "Aida Balayeva", given: "Aida", family: "Balayeva", facts: ["p-balayeva"],
      summary: w(
        "Minister of Information and Social Development in November 2020, when she opened the IX Civil Forum.",
        "Министр информации и общественного развития в ноябре 2020 года, когда она открыла IX Гражданский форум.",
        "2020 жылғы қарашада IX Азаматтық форумды ашқан Ақпарат және қоғамдық даму министрі.",
        "Вазири иттилоот ва рушди ҷамъиятӣ дар ноябри соли 2020, ки Форуми IX шаҳрвандиро ифтитоҳ кард.",
      ),
    }),
    office("p-balayeva", INFORMATION_MINISTER, "2020-11-23", "x-cf-2020-kz"),
    corroboration("p-balayeva", "outside_only", ["x-cf-2020-kz"]),
  );
}

const CONSECUTIVE = w(
  "In consecutive years: IX in November 2020, X in November 2021.",
  "Два года подряд: IX — в ноябре 2020 года, X — в ноябре 2021 года.",
  "Қатарынан екі жыл: IX — 2020 жылғы қарашада, X — 2021 жылғы қарашада.",
  "Ду соли паиҳам: IX — дар ноябри соли 2020, X — дар ноябри соли 2021.",
);
const BETWEEN_IV_AND_VII = w(
  "The forum announced for October 2009 is numbered IV and this regional stage of 2016 belongs to VII: two editions lie between.",
  "Форум, объявленный на октябрь 2009 года, — четвёртый, а этот региональный этап 2016 года относится к седьмому: между ними было ещё два.",
  "2009 жылғы қазанға жарияланған форум — төртінші, ал 2016 жылғы бұл өңірлік кезең жетіншісіне жатады: арасында тағы екеуі бар.",
  "Форуме, ки барои октябри соли 2009 эълон шуд, чорум аст ва ин марҳилаи минтақавии соли 2016 ба форуми ҳафтум мансуб аст: дар байни онҳо боз дуто ҳаст.",
);
const LEADS_THE_FORUM = w(
  "Leads the Civil Forum together with the ministry in charge.",
  "Ведёт Гражданский форум вместе с отвечающим за него министерством.",
  "Азаматтық форумды жауапты министрлікпен бірге жүргізеді.",
  "Якҷоя бо вазорати масъул ба Форуми шаҳрвандӣ роҳбарӣ мекунад.",
);
const SEEN_IN = (years: string) =>
  w(
    `Seen in sources in ${years}; when the name changed is not known here.`,
    `Встречается в источниках: ${years}; когда название сменилось, здесь неизвестно.`,
    `Дереккөздерде кездесетін кезеңі: ${years}; атаудың қашан өзгергені мұнда белгісіз.`,
    `Дар сарчашмаҳо дида мешавад: ${years}; ном кай тағйир ёфт, дар ин ҷо маълум нест.`,
  );
