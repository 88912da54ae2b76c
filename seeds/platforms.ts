import type { MembershipRole } from "../lib/people";
import { HIGH } from "./confidence";
import { claims, corroboration, factAndProvenance, names, record, w } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";
import { member as memberOf, type MemberSeed } from "./shapes/membership";
import { OP_ED } from "./sources";

/** The platform before which the tax-audit case came. */
export const DIALOGUE_PLATFORM = "pf-dphd";

/** The Dialogue Platform; the Civil Forum and the platforms of Tajikistan stand with their meetings. */
export const platformRows = (): Rows => mergeRows(dialoguePlatform(), itsMembers(), itsClaims());

function dialoguePlatform(): Rows {
  return mergeRows(
    record({
      key: DIALOGUE_PLATFORM, kind: "platform", slug: "dialogue-platform-on-the-human-dimension", classification: "advisory_body", country: "KZ", sortKey: "2013",
      facts: [...factAndProvenance(DIALOGUE_PLATFORM, 4), "td-7", "td-8", "org-pri", "org-pri/provenance/1", "org-un-treaty", "org-un-treaty/provenance/1", "relations/10", "relations/10/provenance/1", "relations/11", "relations/11/provenance/1",
        "pf-dphd/chairs/1", "pf-dphd/chairs/1/provenance/1", "m-dp-series", "m-dp-series/provenance/1", "unverified/13"],
      titleFromSource: ["ru"],
      title: w(
        "Dialogue Platform on the Human Dimension",
        "Диалоговая площадка по человеческому измерению",
        "Адами өлшем жөніндегі диалог алаңы",
        "Майдони муколама оид ба андозаи инсонӣ",
      ),
      summary: w(
        "An advisory body set up in 2013 on the initiative of Kazakhstan's Foreign Ministry, where NGOs meet representatives of government and parliament on human rights and democratic reform.",
        "Совещательный орган, созданный в 2013 году по инициативе МИД Казахстана: НПО встречаются здесь с представителями правительства и парламента по вопросам прав человека и демократических реформ.",
        "2013 жылы Қазақстан Сыртқы істер министрлігінің бастамасымен құрылған кеңесші орган: мұнда ҮЕҰ-лар адам құқықтары мен демократиялық реформалар бойынша үкімет және парламент өкілдерімен кездеседі.",
        "Мақоми машваратие, ки соли 2013 бо ташаббуси Вазорати корҳои хориҷии Қазоқистон таъсис ёфт: дар он созмонҳои ғайридавлатӣ оид ба ҳуқуқи инсон ва ислоҳоти демократӣ бо намояндагони ҳукумат ва парлумон вомехӯранд.",
      ),
    }),
    {
      platforms: [{ id: seedId(DIALOGUE_PLATFORM), cadence: "P3M", cadenceAsWritten: "once a quarter", cadenceSourceId: seedId(OP_ED), cadenceSince: "2013" }],
    },
    names(
      DIALOGUE_PLATFORM,
      { text: "Dialogue Platform on the Human Dimension", lang: "en", kind: "official", source: "x-dp-2025" },
      { text: "Dialogue Platform for the Human Dimension", lang: "en", kind: "variant", source: OP_ED },
      { text: "Dialogue Platform on Humanitarian Dimension", lang: "en", kind: "variant", source: "x-dp-2015" },
      { text: "Consultative and Advisory Body", lang: "en", kind: "variant", source: "x-dp-factsheet" },
      { text: "CAB", lang: "en", kind: "abbreviation", source: "x-dp-factsheet" },
      { text: "Консультативно-совещательный орган «Диалоговая площадка по человеческому измерению»", lang: "ru", kind: "official", source: "x-dp-2016" },
      { text: "КСО", lang: "ru", kind: "abbreviation", source: "x-dp-2016" },
      { text: "CSR", lang: "en", kind: "artefact", source: "x-dp-nepfund", note: "← КСО" },
    ),
    corroboration(DIALOGUE_PLATFORM, "corroborated", ["x-dp-factsheet", "x-dp-2015", "x-dp-2016", "x-dp-2017", "x-dp-2024"], w(
      "Name, year, initiator and quarterly rhythm are confirmed by official and press sources; what is said of its effect is the chair's own.",
      "Название, год, инициатор и ежеквартальная периодичность подтверждены официальными источниками и прессой; сказанное о влиянии площадки принадлежит самому председателю.",
      "Атауын, жылын, бастамашысын және тоқсан сайынғы жиілігін ресми дереккөздер мен баспасөз растайды; алаңның ықпалы туралы айтылғандар — төрағаның өз сөзі.",
      "Ном, сол, ташаббускор ва даврияти семоҳаро сарчашмаҳои расмӣ ва матбуот тасдиқ мекунанд; гуфтаҳо дар бораи таъсири он аз худи раисанд.",
    )),
    { corroborations: [{ id: seedId("unverified/13"), recordId: null, claimId: seedId(`${DIALOGUE_PLATFORM}/claim/partner/${OP_ED}`), result: "not_found", sourceIds: [] }] },
  );
}

function itsMembers(): Rows {
  return mergeRows(
    member("initiator", { organization: "org-mfa-kz" }, OP_ED, "2013"),
    ...(["NGO representatives", "members of Parliament", "representatives of ministries"] as const).map((category) => member("member", { category }, OP_ED, "2021-04-14")),
    ...(["org-hrc", "org-supreme-court", "org-const-council"] as const).map((organization) => member("member", { organization }, OP_ED, "2021-04-14")),
    ...(["org-undp", "org-ohchr", "org-osce", "org-eu"] as const).map((organization) => member("partner", { organization }, OP_ED, "2021-04-14")),
    member("partner", { category: "foreign diplomatic missions" }, OP_ED, "2021-04-14"),
    member("partner", { organization: "org-usaid" }, OP_ED, "2021-04-14"),
    member("chair", { person: "p-idrissov" }, "x-dp-2015", "2015-02-11"),
    member("chair", { person: "p-murzamadiyeva" }, "x-dp-2016", "2016-06-01"),
    member("chair", { person: "p-suleimen" }, OP_ED, "2021-04-14"),
    member("chair", { person: "p-suleimen" }, "x-dp-2021-10", "2021-10-22"),
    member("chair", { person: "p-suleimen" }, "x-dp-2022", "2022"),
    member("chair", { person: "p-nadirkulova" }, "x-dp-2024", "2024-01-29"),
    member("chair", { person: "p-nadirkulova" }, "x-dp-2025", "2025-07-04"),
  );
}

function itsClaims(): Rows {
  const on = DIALOGUE_PLATFORM;
  return claims(
    { on, field: "founded", source: OP_ED, locator: "L29", edtf: "2013", asWritten: "2013" },
    { on, field: "founded", source: "x-dp-factsheet", edtf: "2013" },
    { on, field: "founded", source: "x-dp-2024", edtf: "2013" },
    {
      on, field: "founded", source: "x-dp-nepfund", edtf: "2013-01", confidence: "inferred", standing: "background", byPerson: "p-suleimen", asWritten: "January 2013", asWrittenLang: "en",
      how: w("The month comes from a later article by a chair of the platform.", "Месяц взят из более поздней статьи председателя площадки.", "Айы алаң төрағасының кейінгі мақаласынан алынды.", "Моҳ аз мақолаи баъдинаи раиси майдон гирифта шудааст."),
    },
    { on, field: "initiator", source: OP_ED, locator: "L29", valueRecord: "org-mfa-kz" },
    { on, field: "initiator", source: "x-dp-2024", valueRecord: "org-mfa-kz" },
    { on, field: "cadence", source: OP_ED, locator: "L31", value: "P3M", asWritten: "ไตรมาสละครั้ง" },
    { on, field: "cadence", source: "x-dp-factsheet", value: "P3M" },
    {
      on, field: "meetings_held", source: "x-dp-factsheet", value: "42", qualifier: "exactly", unit: "meetings", period: "2013/2020-12", standing: "background",
      note: w(
        "Over about eight years this is more than one a quarter; an extraordinary sitting is also on record in October 2021.",
        "Примерно за восемь лет это больше одного в квартал; известно и внеочередное заседание в октябре 2021 года.",
        "Шамамен сегіз жылда бұл тоқсанына біреуден көп; 2021 жылғы қазандағы кезектен тыс отырыс та жазылған.",
        "Тақрибан дар ҳашт сол ин аз як нишаст дар семоҳа бештар аст; нишасти ғайринавбатии октябри соли 2021 низ сабт шудааст.",
      ),
    },
    {
      on, field: "mandate", n: "1", source: OP_ED, locator: "L29",
      paraphrase: w(
        "NGOs talk directly with representatives of government and parliament about human rights and democratic reform.",
        "НПО напрямую говорят с представителями правительства и парламента о правах человека и демократических реформах.",
        "ҮЕҰ-лар адам құқықтары мен демократиялық реформалар туралы үкімет және парламент өкілдерімен тікелей сөйлеседі.",
        "Созмонҳои ғайридавлатӣ бо намояндагони ҳукумат ва парлумон дар бораи ҳуқуқи инсон ва ислоҳоти демократӣ бевосита суҳбат мекунанд.",
      ),
      note: w(
        "The Thai calls it a body of advisers and consultants; the meaning can still be made out.",
        "Тайский текст называет её органом советников и консультантов; смысл всё же ясен.",
        "Тай тіліндегі мәтінде ол кеңесшілер мен консультанттар органы деп аталған; мағынасы бәрібір түсінікті.",
        "Матни тайӣ онро мақоми мушовирон ва маслиҳатчиён меномад; маъно бо вуҷуди ин фаҳмост.",
      ),
    },
    {
      on, field: "mandate", n: "2", source: OP_ED, locator: "L35", byPerson: "p-suleimen",
      paraphrase: w(
        "It looks for systemic problems and, with Kazakh and international NGOs, for joint solutions.",
        "Она выявляет системные проблемы и вместе с казахстанскими и международными НПО ищет общие решения.",
        "Ол жүйелі мәселелерді анықтап, қазақстандық және халықаралық ҮЕҰ-лармен бірге ортақ шешім іздейді.",
        "Он мушкилоти низомиро муайян карда, бо созмонҳои ғайридавлатии қазоқистонӣ ва байналмилалӣ ҳалли муштарак меҷӯяд.",
      ),
    },
    {
      on, field: "mandate", n: "3", source: OP_ED, locator: "L33", standing: "background", byPerson: "p-suleimen",
      paraphrase: w(
        "According to the chair, the platform grew in weight with the President's idea of a “listening state” and the three reform packages since 2019.",
        "По словам председателя, значение площадки выросло с идеей Президента о «слышащем государстве» и тремя пакетами реформ с 2019 года.",
        "Төрағаның айтуынша, Президенттің «халық үніне құлақ асатын мемлекет» идеясымен және 2019 жылдан бергі үш реформа топтамасымен алаңның маңызы артты.",
        "Ба гуфтаи раис, аҳамияти майдон бо ғояи Президент дар бораи «давлати шунаво» ва се бастаи ислоҳоти баъди соли 2019 афзуд.",
      ),
    },
    {
      on, field: "mandate", n: "4", source: OP_ED, locator: "L35", asWritten: "คณะกรรมการการประชุมของสหประชาชาติ",
      defect: {
        kind: w("wrong sense of a word", "слово понято неверно", "сөз қате мағынада алынған", "калима ба маънои нодуруст гирифта шудааст"),
        literal: w("“committees of the UN meeting”, whose recommendations are discussed", "«комитеты заседания ООН», рекомендации которых обсуждаются", "ұсынымдары талқыланатын «БҰҰ жиналысының комитеттері»", "«кумитаҳои ҷаласаи СММ», ки тавсияҳояшон муҳокима мешаванд"),
        plausible: w("the committees of UN conventions (treaty bodies)", "комитеты конвенций ООН (договорные органы)", "БҰҰ конвенцияларының комитеттері (шарттық органдар)", "кумитаҳои конвенсияҳои СММ (мақомоти шартномавӣ)"),
        evidence: "gov.kz (mfa-ottawa), 2021",
      },
      note: HIGH,
    },
    {
      on, field: "composition", source: OP_ED, locator: "L31",
      paraphrase: w(
        "NGOs, members of parliament, the Human Rights Commission, the Supreme Court, the Constitutional Council, ministries, and international partners.",
        "НПО, депутаты парламента, Комиссия по правам человека, Верховный суд, Конституционный совет, министерства и международные партнёры.",
        "ҮЕҰ-лар, парламент депутаттары, Адам құқықтары жөніндегі комиссия, Жоғарғы сот, Конституциялық кеңес, министрліктер және халықаралық серіктестер.",
        "Созмонҳои ғайридавлатӣ, вакилони парлумон, Комиссияи ҳуқуқи инсон, Суди Олӣ, Шӯрои конститутсионӣ, вазоратҳо ва шарикони байналмилалӣ.",
      ),
    },
    {
      on, field: "composition", source: "x-dp-factsheet",
      paraphrase: w(
        "Tells participants from observers: foreign NGOs, international organisations and diplomatic missions observe.",
        "Отличает участников от наблюдателей: наблюдают иностранные НПО, международные организации и дипломатические миссии.",
        "Қатысушылар мен байқаушыларды ажыратады: шетелдік ҮЕҰ-лар, халықаралық ұйымдар мен дипломатиялық өкілдіктер — байқаушылар.",
        "Иштирокчиёнро аз нозирон ҷудо мекунад: созмонҳои ғайридавлатии хориҷӣ, созмонҳои байналмилалӣ ва намояндагиҳои дипломатӣ нозиранд.",
      ),
    },
    {
      on, field: "sub_body", source: "x-dp-2015", period: "2015", standing: "background",
      paraphrase: w(
        "In 2015 one working group, co-chaired by a member of parliament and the head of an NGO, with subgroups on democracy, human rights, the rule of law and legislative initiative.",
        "В 2015 году — одна рабочая группа под сопредседательством депутата парламента и руководителя НПО, с подгруппами по демократии, правам человека, верховенству права и законодательной инициативе.",
        "2015 жылы парламент депутаты мен ҮЕҰ басшысы тең төрағалық еткен бір жұмыс тобы болды; кіші топтары: демократия, адам құқықтары, заң үстемдігі, заң шығару бастамасы.",
        "Дар соли 2015 як гурӯҳи корӣ бо ҳамраисии вакили парлумон ва роҳбари созмони ғайридавлатӣ буд, бо зергурӯҳҳо оид ба демократия, ҳуқуқи инсон, волоияти қонун ва ташаббуси қонунгузорӣ.",
      ),
    },
    {
      on, field: "partner", source: OP_ED, locator: "L31", asWritten: "USAID การปฏิรูปกฎหมายระหว่างประเทศ",
      defect: {
        kind: w("organisation name translated as a common noun", "название организации переведено как нарицательное", "ұйым атауы жалпы есім ретінде аударылған", "номи созмон ҳамчун исми ҷинс тарҷума шудааст"),
        literal: w("“USAID, international law reform”", "«ЮСАИД, реформа международного права»", "«ЮСАИД, халықаралық құқық реформасы»", "«ЮСАИД, ислоҳоти ҳуқуқи байналмилалӣ»"),
        plausible: w("Penal Reform International", "Penal Reform International («Международная тюремная реформа»)", "Penal Reform International (халықаралық түрме реформасы ұйымы)", "Penal Reform International (созмони ислоҳоти байналмилалии ҷазо)"),
      },
      note: w(
        "Confidence in this reading: medium. It rests on one source; looked for and not found elsewhere. The English sentence was not seen, so the organisation is not listed as a partner.",
        "Уверенность в этом прочтении: средняя. Оно опирается на один источник; в других искали и не нашли. Английской фразы не видели, поэтому организация не внесена в партнёры.",
        "Бұл оқылымға сенім: орташа. Ол бір ғана дереккөзге сүйенеді; басқа жерден ізделді, табылмады. Ағылшынша сөйлем көрілмеген, сондықтан ұйым серіктес ретінде енгізілмеді.",
        "Эътимод ба ин хониш: миёна. Он ба як сарчашма такя мекунад; дар ҷойҳои дигар ҷустуҷӯ шуд, ёфт нашуд. Ҷумлаи англисӣ дида нашуд, аз ин рӯ созмон ҳамчун шарик сабт нашудааст.",
      ),
    },
    { on, field: "chair", source: "x-dp-2015", valueRecord: "p-idrissov", edtf: "2015-02-11", period: "2015-02-11", paraphrase: w("Chaired that sitting.", "Председательствовал на том заседании.", "Сол отырысқа төрағалық етті.", "Ба он нишаст раисӣ кард.") },
    { on, field: "chair", source: "x-dp-2016", valueRecord: "p-murzamadiyeva", edtf: "2016-06-01", period: "2016-06-01" },
    {
      on, field: "chair", source: "x-dp-2017", valueRecord: "p-abdrakhmanov", edtf: "2017", period: "2017", standing: "background",
      paraphrase: w("Opened the sitting of that year; the source does not call him its chair.", "Открыл заседание того года; председателем источник его не называет.", "Сол жылғы отырысты ашты; дереккөз оны төраға деп атамайды.", "Нишасти он солро ифтитоҳ кард; сарчашма ӯро раис наменомад."),
    },
    { on, field: "chair", source: OP_ED, locator: "L31", valueRecord: "p-suleimen", edtf: "2021-04-14", period: "2021-04-14" },
    { on, field: "chair", source: "x-dp-2021-10", valueRecord: "p-suleimen", edtf: "2021-10-22", period: "2021-10-22" },
    { on, field: "chair", source: "x-dp-2022", valueRecord: "p-suleimen", edtf: "2022", period: "2022" },
    { on, field: "chair", source: "x-dp-2024", valueRecord: "p-nadirkulova", edtf: "2024-01-29", period: "2024-01-29" },
    { on, field: "chair", source: "x-dp-2025", valueRecord: "p-nadirkulova", edtf: "2025-07-04", period: "2025-07-04" },
    {
      on, field: "convener", source: OP_ED, locator: "L29, L31", valueRecord: "org-mfa-kz", confidence: "inferred",
      how: w(
        "The ministry started it, and the sittings are chaired by its Ambassador-at-Large.",
        "Площадка создана по инициативе министерства, и на заседаниях председательствует его посол по особым поручениям.",
        "Алаңды министрлік бастаған, отырыстарға оның ерекше тапсырмалар жөніндегі елшісі төрағалық етеді.",
        "Майдонро вазорат оғоз кардааст ва ба нишастҳо сафири он барои супоришҳои махсус раисӣ мекунад.",
      ),
    },
    {
      on, field: "topic", n: "series", source: OP_ED, locator: "L31, L35, L37", byPerson: "p-suleimen",
      paraphrase: w(
        "At the quarterly sittings systemic problems of human rights come up, and the two topics that became laws were discussed regularly and seriously.",
        "На ежеквартальных заседаниях поднимаются системные проблемы прав человека, а две темы, ставшие законами, обсуждались регулярно и серьёзно.",
        "Тоқсан сайынғы отырыстарда адам құқықтарының жүйелі мәселелері көтеріледі, ал заңға айналған екі тақырып тұрақты әрі байыпты талқыланды.",
        "Дар нишастҳои семоҳа мушкилоти низомии ҳуқуқи инсон бардошта мешаванд ва ду мавзуе, ки қонун шуданд, мунтазам ва ҷиддӣ муҳокима мешуданд.",
      ),
    },
    { on, field: "topic", n: "un", source: OP_ED, locator: "L35", valueRecord: "i-un-obligations" },
    { on, field: "topic", n: "assembly", source: OP_ED, locator: "L37", valueRecord: "i-assembly" },
    { on, field: "topic", n: "defamation", source: OP_ED, locator: "L37", valueRecord: "i-defamation" },
    { on, field: "topic", n: "tax-audits", source: OP_ED, locator: "L39", valueRecord: "i-ngo-tax-2021" },
    {
      on, field: "status", source: "x-dp-2025", edtf: "2025-07-04",
      paraphrase: w("Active: the latest sitting found.", "Действует: последнее из найденных заседаний.", "Жұмыс істейді: табылған отырыстардың ең соңғысы.", "Фаъол: охирин нишасти ёфтшуда."),
    },
  );
}

const member = (role: MembershipRole, who: MemberSeed, source: string, seen: string): Rows => memberOf({ platform: DIALOGUE_PLATFORM }, role, who, source, seen);
