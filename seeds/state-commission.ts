import { claims, corroboration, factAndProvenance, names, record, w } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";
import { legalAct } from "./shapes/legal-act";
import { linked } from "./shapes/link";
import { meeting } from "./shapes/meeting";
import { member } from "./shapes/membership";
import { PRESIDENT } from "./tokayev";

export const STATE_COMMISSION = "pf-statecommission-kz";
export const PROGRAMME_OF_REFORMS = "l-programme-reforms-2006";
const FIRST = "m-statecommission-1";
const SIXTH = "m-statecommission-6";
const CONCEPT = "l-concept-2006";
const RELEASE = "src-002";
const FIRST_REPORT = "x-akorda-commission1";
const LAST_REPORT = "x-akorda-commission6";

/** The State Commission of 2006–2007 as a temporary platform (R002-10): its programme, its first and last sitting, the concept named at its end. */
export const stateCommissionRows = (): Rows => mergeRows(commission(), itsClaims(), programme(), sittings(), concept());

function commission(): Rows {
  const on = STATE_COMMISSION;
  return mergeRows(
    record({
      key: on, kind: "platform", slug: "state-commission-on-political-reforms", classification: "temporary_commission", country: "KZ", sortKey: "2006-03", facts: factAndProvenance(on, 1),
      title: w(
        "State Commission on the Development and Realization of the Programme of Political Reforms",
        "Государственная комиссия по разработке и реализации программы политических реформ",
        "Саяси реформалар бағдарламасын әзірлеу және іске асыру жөніндегі мемлекеттік комиссия",
        "Комиссияи давлатӣ оид ба таҳия ва татбиқи барномаи ислоҳоти сиёсӣ",
      ),
      summary: w(
        "A temporary commission under the President of Kazakhstan, set up in March 2006; it held its sixth and concluding sitting in February 2007.",
        "Временная комиссия под председательством Президента Казахстана, созданная в марте 2006 года; шестое, заключительное заседание прошло в феврале 2007 года.",
        "2006 жылғы наурызда құрылған, Қазақстан Президенті төрағалық еткен уақытша комиссия; алтыншы, қорытынды отырысы 2007 жылғы ақпанда өтті.",
        "Комиссияи муваққатии назди Президенти Қазоқистон, ки марти соли 2006 таъсис ёфт; нишасти шашум ва ҷамъбастии он феврали соли 2007 гузашт.",
      ),
    }),
    { platforms: [{ id: seedId(on) }] },
    names(
      on,
      { text: "State Commission on the Development and Realization of the Programme of Political Reforms", lang: "en", kind: "variant", source: RELEASE },
      { text: "State Commission on Development and Concretization of the Program of Democratic Reforms", lang: "en", kind: "official", source: FIRST_REPORT },
    ),
    member({ platform: on }, "chair", { person: "p-nazarbayev" }, FIRST_REPORT, "2006-03-24"),
    member({ platform: on }, "chair", { person: "p-nazarbayev" }, "x-akorda-degucht", "2006-03-27"),
    corroboration(on, "corroborated", [FIRST_REPORT, LAST_REPORT, "x-akorda-degucht"], w(
      "Existence, month and head are confirmed; the President's site gives it another English name.",
      "Существование, месяц и руководитель подтверждены; на сайте Президента у неё другое английское название.",
      "Болғаны, айы және басшысы расталған; Президент сайтында оның ағылшынша атауы басқаша.",
      "Мавҷудият, моҳ ва роҳбар тасдиқ шудаанд; дар сомонаи Президент номи англисии он дигар аст.",
    )),
  );
}

function itsClaims(): Rows {
  const on = STATE_COMMISSION;
  return claims(
    {
      on, field: "founded", source: RELEASE, locator: "L160", edtf: "2006~", confidence: "inferred", asWritten: "the recent establishment", asWrittenLang: "en",
      how: w("“Recent” on 27 March 2006.", "«Недавнее» на 27 марта 2006 года.", "2006 жылғы 27 наурыздағы мәтінде «жақында» делінген.", "Дар 27 марти соли 2006 «ба наздикӣ»."),
      note: w(
        "The OSCE Chairman-in-Office welcomed it as a step in the right direction.",
        "Действующий председатель ОБСЕ приветствовал его как шаг в верном направлении.",
        "ЕҚЫҰ-ның іс басындағы төрағасы оны дұрыс бағыттағы қадам деп құптады.",
        "Раиси амалкунандаи САҲА онро ҳамчун қадам ба самти дуруст истиқбол кард.",
      ),
    },
    {
      on, field: "founded", source: LAST_REPORT, edtf: "2006-03", confidence: "inferred", asWritten: "decree of March 2006", asWrittenLang: "en",
      how: w(
        "From the month of the decree; the first sitting was on 24 March 2006.",
        "По месяцу указа; первое заседание прошло 24 марта 2006 года.",
        "Жарлықтың айы бойынша; бірінші отырыс 2006 жылғы 24 наурызда өтті.",
        "Аз рӯйи моҳи фармон; нишасти нахустин 24 марти соли 2006 гузашт.",
      ),
    },
    {
      on, field: "ended", source: LAST_REPORT, edtf: "2007-02-19", confidence: "inferred",
      how: w("The sixth sitting is called the concluding one.", "Шестое заседание названо заключительным.", "Алтыншы отырыс қорытынды отырыс деп аталған.", "Нишасти шашум ҷамъбастӣ номида шудааст."),
    },
    { on, field: "legal_basis", source: LAST_REPORT, paraphrase: w("A presidential decree of March 2006.", "Указ Президента, март 2006 года.", "Президенттің 2006 жылғы наурыздағы жарлығы.", "Фармони Президент, марти соли 2006.") },
    {
      on, field: "predecessor", source: FIRST_REPORT,
      paraphrase: w("The National Commission, whose status was raised.", "Национальная комиссия, статус которой был повышен.", "Мәртебесі көтерілген Ұлттық комиссия.", "Комиссияи миллӣ, ки мақоми он баланд бардошта шуд."),
    },
    { on, field: "mandate", source: RELEASE, locator: "L160", valueRecord: PROGRAMME_OF_REFORMS, note: w("To develop and carry out the programme.", "Разработать и осуществить программу.", "Бағдарламаны әзірлеу және іске асыру.", "Таҳия ва татбиқи барнома.") },
    { on, field: "chair", source: FIRST_REPORT, valueRecord: "p-nazarbayev", edtf: "2006-03-24", period: "2006-03-24" },
    { on, field: "chair", source: "x-akorda-degucht", valueRecord: "p-nazarbayev", edtf: "2006-03-27", period: "2006-03-27" },
    { on, field: "meetings_held", source: LAST_REPORT, value: "6", qualifier: "exactly", unit: "meetings", period: "2006-03/2007-02-19" },
    { on, field: "status", source: LAST_REPORT, edtf: "2007-02-19", note: w("Ended with its sixth sitting.", "Завершила работу шестым заседанием.", "Алтыншы отырысымен жұмысын аяқтады.", "Бо нишасти шашум кори худро ба анҷом расонд.") },
    { on, field: "name", source: RELEASE, locator: "L160", value: "State Commission on the Development and Realization of the Programme of Political Reforms" },
    { on, field: "name", source: FIRST_REPORT, value: "State Commission on Development and Concretization of the Program of Democratic Reforms" },
    { on, field: "name", source: LAST_REPORT, value: "State Commission on Development and Concretization of the Program of Democratic Reforms" },
  );
}

function programme(): Rows {
  const on = PROGRAMME_OF_REFORMS;
  return mergeRows(
    legalAct({
      key: on, slug: "programme-of-political-reforms-2006", classification: "programme", country: "KZ", facts: factAndProvenance(on, 1),
      title: w("Programme of Political Reforms", "Программа политических реформ", "Саяси реформалар бағдарламасы", "Барномаи ислоҳоти сиёсӣ"),
      summary: w(
        "The programme that the State Commission of 2006 was set up to develop and carry out.",
        "Программа, для разработки и осуществления которой в 2006 году была создана Государственная комиссия.",
        "2006 жылғы Мемлекеттік комиссия әзірлеу және іске асыру үшін құрылған бағдарлама.",
        "Барномае, ки Комиссияи давлатии соли 2006 барои таҳия ва татбиқи он таъсис ёфт.",
      ),
    }),
    names(on, { text: "Programme of Political Reforms", lang: "en", kind: "variant", source: RELEASE }, { text: "Program of Democratic Reforms", lang: "en", kind: "variant", source: FIRST_REPORT }),
    claims(
      {
        on, field: "party", source: RELEASE, locator: "L160", valueRecord: STATE_COMMISSION,
        note: w("The commission was set up to develop and carry it out.", "Комиссия создана, чтобы её разработать и осуществить.", "Комиссия оны әзірлеу және іске асыру үшін құрылған.", "Комиссия барои таҳия ва татбиқи он таъсис ёфтааст."),
      },
      { on, field: "party", source: LAST_REPORT, valueRecord: STATE_COMMISSION },
    ),
    corroboration(on, "corroborated", [LAST_REPORT]),
  );
}

/** The first and the last of six. */
function sittings(): Rows {
  return mergeRows(
    meeting({
      key: FIRST, slug: "state-commission-2006-03-24", classification: "sitting", country: "KZ", source: FIRST_REPORT, platform: STATE_COMMISSION, starts: "2006-03-24", places: ["pl-astana"], facts: [FIRST],
      title: w("First sitting of the State Commission", "Первое заседание Государственной комиссии", "Мемлекеттік комиссияның бірінші отырысы", "Нишасти нахустини Комиссияи давлатӣ"),
      summary: w(
        "The commission on political reforms met for the first time, in Astana, with the President in the chair.",
        "Комиссия по политическим реформам впервые собралась в Астане под председательством Президента.",
        "Саяси реформалар жөніндегі комиссияның Астанада Президент төрағалық еткен алғашқы отырысы.",
        "Комиссия оид ба ислоҳоти сиёсӣ бори нахуст дар Остона таҳти раисии Президент ҷамъ омад.",
      ),
      participants: [{ nameAsRecorded: "Nursultan Nazarbaev", person: "p-nazarbayev", post: PRESIDENT, role: "chair", presence: "present", basis: "official_capacity" }],
    }),
    claims(
      { on: FIRST, field: "starts", source: FIRST_REPORT, edtf: "2006-03-24" },
      { on: FIRST, field: "place", source: FIRST_REPORT, valueRecord: "pl-astana" },
      { on: FIRST, field: "chair", source: FIRST_REPORT, valueRecord: "p-nazarbayev" },
    ),
    corroboration(FIRST, "outside_only", [FIRST_REPORT]),
    meeting({
      key: SIXTH, slug: "state-commission-2007-02-19", classification: "sitting", country: "KZ", source: LAST_REPORT, platform: STATE_COMMISSION, starts: "2007-02-19", facts: [SIXTH],
      title: w("Sixth and concluding sitting of the State Commission", "Шестое, заключительное заседание Государственной комиссии", "Мемлекеттік комиссияның алтыншы, қорытынды отырысы", "Нишасти шашум ва ҷамъбастии Комиссияи давлатӣ"),
      summary: w(
        "The last sitting of the commission on political reforms, with the President in the chair.",
        "Последнее заседание комиссии по политическим реформам под председательством Президента.",
        "Саяси реформалар жөніндегі комиссияның Президент төрағалық еткен соңғы отырысы.",
        "Нишасти охирини комиссия оид ба ислоҳоти сиёсӣ таҳти раисии Президент.",
      ),
      participants: [{ nameAsRecorded: "Nursultan Nazarbaev", person: "p-nazarbayev", post: PRESIDENT, role: "chair", presence: "present", basis: "official_capacity" }],
    }),
    claims(
      { on: SIXTH, field: "starts", source: LAST_REPORT, edtf: "2007-02-19" },
      { on: SIXTH, field: "chair", source: LAST_REPORT, valueRecord: "p-nazarbayev" },
      {
        on: SIXTH, field: "event", source: LAST_REPORT,
        paraphrase: w(
          "The report counts six sittings of the commission and more than 35 other events.",
          "В сообщении названы шесть заседаний комиссии и более 35 других мероприятий.",
          "Хабарламада комиссияның алты отырысы және 35-тен астам басқа іс-шара аталған.",
          "Дар хабар шаш нишасти комиссия ва зиёда аз 35 чорабинии дигар зикр шудааст.",
        ),
      },
      { on: SIXTH, field: "place", source: LAST_REPORT, knowledge: "unknown", standing: "background" },
    ),
    corroboration(SIXTH, "outside_only", [LAST_REPORT]),
  );
}

function concept(): Rows {
  return mergeRows(
    legalAct({
      key: CONCEPT, slug: "concept-for-the-development-of-civil-society-2006-2011", classification: "concept", country: "KZ", facts: [CONCEPT],
      title: w(
        "Concept for the development of civil society 2006–2011",
        "Концепция развития гражданского общества на 2006–2011 годы",
        "Азаматтық қоғамды дамытудың 2006–2011 жылдарға арналған тұжырымдамасы",
        "Консепсияи рушди ҷомеаи шаҳрвандӣ барои солҳои 2006–2011",
      ),
      summary: w(
        "A policy of Kazakhstan on civil society, named in the report of the State Commission's last sitting.",
        "Документ казахстанской политики в области гражданского общества, названный в сообщении о последнем заседании Государственной комиссии.",
        "Мемлекеттік комиссияның соңғы отырысы туралы хабарламада аталған, Қазақстанның азаматтық қоғам саласындағы саясат құжаты.",
        "Ҳуҷҷат дар бораи сиёсати Қазоқистон нисбат ба ҷомеаи шаҳрвандӣ, ки дар хабари нишасти охирини Комиссияи давлатӣ зикр шудааст.",
      ),
    }),
    claims({ on: CONCEPT, field: "horizon", source: LAST_REPORT, edtf: "2006/2011" }),
    corroboration(CONCEPT, "outside_only", [LAST_REPORT]),
    linked("discussed_at", CONCEPT, SIXTH, LAST_REPORT),
  );
}
