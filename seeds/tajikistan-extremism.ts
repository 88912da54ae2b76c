import { sortKey } from "../lib/edtf";
import { issueParty } from "./parties";
import { claims, corroboration, factAndProvenance, w, type Words } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";
import { activity } from "./shapes/activity";
import { entry } from "./shapes/entry";
import { issue } from "./shapes/issue";
import { linked } from "./shapes/link";
import { meeting } from "./shapes/meeting";
import { nothingReported, underIssue } from "./tajikistan-dialogue";
import { ONLY_THE_PAGE, OSCE_TAJIKISTAN, PAGE_WRITTEN, TAJIK_PAGE } from "./tajikistan";

/** The OSCE Office's work on violent extremism: an assessment, the programmes built on it, a workshop, and research still to come. */
export const tajikistanExtremismRows = (): Rows => mergeRows(theIssue(), activities(), workshop(), chain(), promisedResearch());

const ISSUE = "i-tj-verlt";
const ASSESSMENT = "a-needs-assessment-2009";
const PROGRAMMES = "a-programmes-verlt";
const RESEARCH = "a-research-verlt-2011";
const WORKSHOP = "m-verlt-2010-12";
const page = { source: TAJIK_PAGE, locator: "L12" };

function theIssue(): Rows {
  return mergeRows(
    issue({
      key: ISSUE, identifier: "TJ-0005", slug: "violent-extremism-and-radicalization-tajikistan", country: "TJ", source: TAJIK_PAGE, opened: "2009", topics: ["countering-terrorism"],
      facts: factAndProvenance(ISSUE, 1), discussedAt: [WORKSHOP],
      title: w(
        "Violent extremism and radicalization that lead to terrorism (VERLT) in Tajikistan",
        "Насильственный экстремизм и радикализация, ведущие к терроризму, в Таджикистане",
        "Тәжікстандағы терроризмге апаратын зорлықшыл экстремизм мен радикалдану",
        "Ифротгароии хушунатомез ва тундгароӣ, ки ба терроризм оварда мерасонанд, дар Тоҷикистон",
      ),
      summary: w(
        "From 2009 the OSCE Office supported an assessment, built programmes on it, held a workshop and announced country-wide research.",
        "С 2009 года Бюро ОБСЕ поддержало оценку, построило на ней программы, провело семинар и объявило об исследовании по всей стране.",
        "2009 жылдан бастап ЕҚЫҰ Бюросы бағалауды қолдады, соның негізінде бағдарламалар әзірледі, семинар өткізді және бүкіл ел бойынша зерттеу туралы хабарлады.",
        "Аз соли 2009 Дафтари САҲА арзёбиро дастгирӣ кард, дар асоси он барномаҳо таҳия намуд, семинар гузаронд ва дар бораи тадқиқот дар саросари кишвар хабар дод.",
      ),
    }),
    issueParty(ISSUE, 1, "responsible", { organization: "org-tj-state", basis: "official_capacity" }, TAJIK_PAGE),
    issueParty(ISSUE, 2, "responsible", { category: "civil society" }, TAJIK_PAGE),
    claims(
      {
        ...page, on: ISSUE, field: "status_in_source",
        paraphrase: w(
          "A needs assessment, programmes, a workshop, and research due in spring 2011.",
          "Оценка потребностей, программы, семинар и исследование, ожидаемое весной 2011 года.",
          "Қажеттіліктерді бағалау, бағдарламалар, семинар және 2011 жылғы көктемде күтілетін зерттеу.",
          "Арзёбии ниёзҳо, барномаҳо, семинар ва тадқиқоте, ки дар баҳори соли 2011 интизор аст.",
        ),
      },
      {
        ...page, on: ISSUE, field: "opened", edtf: "2009", confidence: "inferred",
        how: w("The year of the assessment, the first thing told.", "Год оценки, с которой начинается рассказ.", "Баяндау басталатын бағалаудың жылы.", "Соли арзёбӣ, ки нақл аз он оғоз меёбад."),
      },
      { ...page, on: ISSUE, field: "raised_by", knowledge: "not_stated", standing: "background" },
      {
        ...page, on: ISSUE, field: "responsible", n: "state", valueRecord: "org-tj-state", confidence: "inferred", how: JOINTLY,
      },
      {
        ...page, on: ISSUE, field: "responsible", n: "society", confidence: "inferred", how: JOINTLY,
        paraphrase: w("Civil society, jointly with the state agencies.", "Гражданское общество вместе с государственными ведомствами.", "Мемлекеттік органдармен бірге азаматтық қоғам.", "Ҷомеаи шаҳрвандӣ якҷоя бо мақомоти давлатӣ."),
      },
      {
        on: ISSUE, field: "status_in_source", source: "x-verlt-2015", period: "2010/2015-12-11",
        paraphrase: w(
          "In December 2015 the OSCE says that it has worked on this since 2010; a draft national strategy was being discussed.",
          "В декабре 2015 года ОБСЕ говорит, что занимается этим с 2010 года; обсуждался проект национальной стратегии.",
          "2015 жылғы желтоқсанда ЕҚЫҰ бұл іспен 2010 жылдан бері айналысатынын айтады; ұлттық стратегияның жобасы талқыланған.",
          "Дар декабри соли 2015 САҲА мегӯяд, ки аз соли 2010 бо ин кор машғул аст; лоиҳаи стратегияи миллӣ муҳокима мешуд.",
        ),
      },
    ),
    corroboration(ISSUE, "partly", ["x-verlt-2015"], SINCE_2010),
  );
}

function activities(): Rows {
  return mergeRows(
    activity({
      key: ASSESSMENT, slug: "needs-assessment-of-counter-radicalization-tajikistan-2009", classification: "assessment", country: "TJ", facts: [...factAndProvenance(ASSESSMENT, 1), "unverified/7"],
      starts: "2009", status: "completed", supporters: [OSCE_TAJIKISTAN], topics: ["countering-terrorism"],
      title: w(
        "Needs assessment of counter-radicalization in Tajikistan",
        "Оценка потребностей в области противодействия радикализации в Таджикистане",
        "Тәжікстанда радикалдануға қарсы іс-қимыл саласындағы қажеттіліктерді бағалау",
        "Арзёбии ниёзҳо дар соҳаи муқовимат ба тундгароӣ дар Тоҷикистон",
      ),
      summary: w(
        "Supported by the OSCE Office in 2009; its later programmes were built on it.",
        "Проведена при поддержке Бюро ОБСЕ в 2009 году; на ней основаны его дальнейшие программы.",
        "2009 жылы ЕҚЫҰ Бюросының қолдауымен жүргізілді; Бюроның кейінгі бағдарламалары соған негізделген.",
        "Соли 2009 бо дастгирии Дафтари САҲА гузаронида шуд; барномаҳои минбаъдаи Дафтар бар он асос ёфтаанд.",
      ),
    }),
    claims(
      { ...page, on: ASSESSMENT, field: "starts", edtf: "2009", asWritten: "In 2009", asWrittenLang: "en" },
      {
        ...page, on: ASSESSMENT, field: "status", value: "completed", confidence: "inferred",
        how: w("The page builds later work on it.", "На странице на ней основана дальнейшая работа.", "Бетте кейінгі жұмыс соған негізделген.", "Ба гуфтаи саҳифа, кори минбаъда ба он асос ёфтааст."),
      },
      { ...page, on: ASSESSMENT, field: "supporter", valueRecord: OSCE_TAJIKISTAN },
      { ...page, on: ASSESSMENT, field: "organizer", knowledge: "not_stated", standing: "background" },
      { ...page, on: ASSESSMENT, field: "led_to", valueRecord: PROGRAMMES },
    ),
    corroboration(ASSESSMENT, "not_found", [], ONLY_THE_PAGE),
    linked("responds_to", ASSESSMENT, ISSUE, TAJIK_PAGE),

    activity({
      key: PROGRAMMES, slug: "programmes-against-violent-extremism-tajikistan-2010", classification: "programme", country: "TJ", facts: [...factAndProvenance(PROGRAMMES, 1), "relations/8", "relations/8/provenance/1"],
      starts: "2010~", status: "not_stated", organizers: [OSCE_TAJIKISTAN], topics: ["countering-terrorism"],
      title: w(
        "Programmes on radicalization trends and on the capacity of state agencies and civil society",
        "Программы по изучению тенденций радикализации и развитию возможностей государственных ведомств и гражданского общества",
        "Радикалдану үрдістерін зерделеу және мемлекеттік органдар мен азаматтық қоғамның мүмкіндіктерін арттыру бағдарламалары",
        "Барномаҳо оид ба тамоюлҳои тундгароӣ ва иқтидори мақомоти давлатӣ ва ҷомеаи шаҳрвандӣ",
      ),
      summary: w(
        "Several activities that the OSCE Office developed on the foundation of the assessment of 2009.",
        "Несколько мероприятий, которые Бюро ОБСЕ разработало на основе оценки 2009 года.",
        "ЕҚЫҰ Бюросы 2009 жылғы бағалау негізінде әзірлеген бірнеше іс-шара.",
        "Якчанд чорабинӣ, ки Дафтари САҲА дар асоси арзёбии соли 2009 таҳия кард.",
      ),
    }),
    claims(
      { ...page, on: PROGRAMMES, field: "starts", edtf: "2010~", confidence: "inferred", how: AFTER_THE_ASSESSMENT },
      { ...page, on: PROGRAMMES, field: "organizer", valueRecord: OSCE_TAJIKISTAN },
      {
        ...page, on: PROGRAMMES, field: "aim",
        paraphrase: w(
          "To assess radicalization trends in the country and build the capacity of state agencies and civil society to act jointly.",
          "Оценить тенденции радикализации в стране и развить возможности государственных ведомств и гражданского общества действовать совместно.",
          "Елдегі радикалдану үрдістерін бағалау және мемлекеттік органдар мен азаматтық қоғамның бірлесіп әрекет ету мүмкіндігін арттыру.",
          "Арзёбии тамоюлҳои тундгароӣ дар кишвар ва таҳкими иқтидори мақомоти давлатӣ ва ҷомеаи шаҳрвандӣ барои амали муштарак.",
        ),
      },
    ),
    linked("based_on", PROGRAMMES, ASSESSMENT, TAJIK_PAGE),
    linked("responds_to", PROGRAMMES, ISSUE, TAJIK_PAGE),
    corroboration(PROGRAMMES, "partly", ["x-verlt-2015"], SINCE_2010),

    research(),
  );
}

/** Only its end has a date, and a future one; it is listed by that season rather than among what has no date. */
function research(): Rows {
  const due = "2011-21";
  const rows = activity({
    key: RESEARCH, slug: "research-on-radicalization-trends-tajikistan-2011", classification: "research", country: "TJ", facts: [...factAndProvenance(RESEARCH, 1), "unverified/7"],
    starts: null, ends: due, status: "planned", organizers: [OSCE_TAJIKISTAN], topics: ["countering-terrorism"],
    title: w(
      "Country-wide research on radicalization trends in Tajikistan",
      "Исследование тенденций радикализации по всему Таджикистану",
      "Бүкіл Тәжікстан бойынша радикалдану үрдістерін зерттеу",
      "Тадқиқоти тамоюлҳои тундгароӣ дар саросари Тоҷикистон",
    ),
    summary: w(
      "To be completed in spring 2011, according to the page of the OSCE Office; whether it was is not known.",
      "Судя по странице Бюро ОБСЕ, должно было завершиться весной 2011 года; завершилось ли, неизвестно.",
      "ЕҚЫҰ Бюросының беті бойынша 2011 жылғы көктемде аяқталуы тиіс еді; аяқталған-аяқталмағаны белгісіз.",
      "Ба навиштаи саҳифаи Дафтари САҲА, бояд баҳори соли 2011 анҷом меёфт; анҷом ёфт ё не, маълум нест.",
    ),
  });
  return mergeRows(
    { ...rows, records: (rows.records ?? []).map((r) => ({ ...r, sortKey: sortKey(due) })) },
    claims(
      { ...page, on: RESEARCH, field: "ends", edtf: due, asWritten: "in the spring of 2011", asWrittenLang: "en", note: A_SEASON },
      { ...page, on: RESEARCH, field: "starts", knowledge: "not_stated", standing: "background" },
      { ...page, on: RESEARCH, field: "status", value: "planned", paraphrase: STILL_TO_COME },
      {
        ...page, on: RESEARCH, field: "organizer", valueRecord: OSCE_TAJIKISTAN, confidence: "inferred",
        how: w("Told among the Office's own work; who carries it out is not said.", "Названо среди работ самого Бюро; кто проводит, не сказано.", "Бюроның өз жұмыстарының арасында айтылған; кім жүргізетіні көрсетілмеген.", "Дар қатори корҳои худи Дафтар зикр шудааст; кӣ мегузаронад, гуфта нашудааст."),
      },
      { ...page, on: RESEARCH, field: "aim", paraphrase: w("To assess radicalization trends.", "Оценить тенденции радикализации.", "Радикалдану үрдістерін бағалау.", "Арзёбии тамоюлҳои тундгароӣ.") },
    ),
    linked("responds_to", RESEARCH, ISSUE, TAJIK_PAGE),
    corroboration(RESEARCH, "not_found", [], ONLY_THE_PAGE),
  );
}

function workshop(): Rows {
  const on = WORKSHOP;
  const topic = (n: string, paraphrase: Words) => ({ ...page, on, field: "topic", n, paraphrase });
  return mergeRows(
    underIssue(
      meeting({
        key: on, slug: "workshop-on-preventing-violent-extremism-tajikistan-2010-12", classification: "workshop", country: "TJ", source: TAJIK_PAGE, facts: [...factAndProvenance(on, 1), "unverified/7"],
        starts: "2010-12", outcomeReport: "none_reported", topics: ["countering-terrorism"],
        participants: [
          { nameAsRecorded: "OSCE Office in Tajikistan", organization: OSCE_TAJIKISTAN, role: "organizer", basis: "official_capacity" },
          { nameAsRecorded: "panel members", category: "expert panel members", role: "speaker" },
        ],
        title: w(
          "Expert workshop on preventing violent extremism and radicalization that lead to terrorism",
          "Экспертный семинар о предупреждении насильственного экстремизма и радикализации, ведущих к терроризму",
          "Терроризмге апаратын зорлықшыл экстремизм мен радикалданудың алдын алу жөніндегі сарапшылар семинары",
          "Семинари коршиносон оид ба пешгирии ифротгароии хушунатомез ва тундгароӣ, ки ба терроризм оварда мерасонанд",
        ),
        summary: w(
          "Organised by the OSCE Office in December 2010; neither the day nor the place is stated.",
          "Проведён Бюро ОБСЕ в декабре 2010 года; ни день, ни место не указаны.",
          "ЕҚЫҰ Бюросы 2010 жылғы желтоқсанда ұйымдастырды; күні де, орны да көрсетілмеген.",
          "Дафтари САҲА дар декабри соли 2010 гузаронд; на рӯз ва на ҷой зикр шудааст.",
        ),
      }),
      on, ISSUE,
    ),
    { recordFacts: factAndProvenance(row(3), 1).map((factId) => ({ recordId: seedId(`${on}/entry`), factId })) },
    claims(
      { ...page, on: `${on}/entry`, field: "occurred", edtf: "2010-12", asWritten: "In December 2010", asWrittenLang: "en" },
      { ...page, on, field: "starts", edtf: "2010-12", asWritten: "In December 2010", asWrittenLang: "en" },
      { ...page, on, field: "place", knowledge: "not_stated", standing: "background" },
      {
        ...page, on, field: "mode", knowledge: "not_stated", standing: "background",
        note: w("In person is likely and only assumed.", "Очная встреча вероятна, но это лишь предположение.", "Бетпе-бет өткен болуы ықтимал, бірақ бұл тек болжам.", "Эҳтимол рӯ ба рӯ буд, вале ин танҳо тахмин аст."),
      },
      { ...page, on, field: "organizer", valueRecord: OSCE_TAJIKISTAN },
      {
        ...page, on, field: "event",
        paraphrase: w(
          "An expert-level exchange of ideas and national practices; the panel's talk was both practical and scientific.",
          "Обмен идеями и национальным опытом на уровне экспертов; обсуждение было и практическим, и научным.",
          "Сарапшылар деңгейінде идеялар мен ұлттық тәжірибе алмасу; талқылау әрі практикалық, әрі ғылыми болды.",
          "Табодули андешаҳо ва таҷрибаи миллӣ дар сатҳи коршиносон; муҳокима ҳам амалӣ ва ҳам илмӣ буд.",
        ),
      },
      topic("operative", w("Operative approaches to prevention and countering", "Оперативные подходы к предупреждению и противодействию", "Алдын алу мен қарсы тұрудың жедел тәсілдері", "Равишҳои амалиётии пешгирӣ ва муқовимат")),
      topic("policy", w("Policy advice on national strategies", "Консультации по национальным стратегиям", "Ұлттық стратегиялар жөніндегі кеңестер", "Машварат оид ба стратегияҳои миллӣ")),
      topic("co-operation", w("Domestic and regional co-operation", "Сотрудничество внутри страны и в регионе", "Ел ішіндегі және өңірдегі ынтымақтастық", "Ҳамкории дохилӣ ва минтақавӣ")),
      topic("community", w("Community engagement", "Участие местных сообществ", "Жергілікті қауымдастықтардың қатысуы", "Иштироки ҷомеаҳои маҳаллӣ")),
      topic("joint", w("The need for a joint approach of government and civil society", "Необходимость совместного подхода государства и гражданского общества", "Мемлекет пен азаматтық қоғамның бірлескен тәсілінің қажеттігі", "Зарурати равиши муштараки давлат ва ҷомеаи шаҳрвандӣ")),
      nothingReported(on, "L12"),
    ),
    corroboration(on, "not_found", ["x-verlt-2015"], w(
      "Rests on one source; looked for and not found elsewhere. The OSCE's work on this since 2010 is confirmed, the workshop is not. It is not the seminar in Tashkent of 9–10 December 2010.",
      "Известно из одного источника; в других искали и не нашли. Работа ОБСЕ по этой теме с 2010 года подтверждена, семинар — нет. Это не семинар в Ташкенте 9–10 декабря 2010 года.",
      "Бір ғана дереккөзге сүйенеді; басқа жерден ізделді, табылмады. ЕҚЫҰ-ның 2010 жылдан бергі осы бағыттағы жұмысы расталған, семинар расталмаған. Бұл Ташкентте 2010 жылғы 9–10 желтоқсанда өткен семинар емес.",
      "Ба як сарчашма такя мекунад; дар ҷойҳои дигар ҷустуҷӯ шуд, ёфт нашуд. Кори САҲА дар ин самт аз соли 2010 тасдиқ шудааст, семинар не. Ин семинари 9–10 декабри соли 2010 дар Тошканд нест.",
    )),
  );
}

/** The chronology of the issue but for the workshop, which writes its own entry. */
function chain(): Rows {
  return mergeRows(
    entry({
      key: row(1), kind: "context", country: "TJ", facts: factAndProvenance(row(1), 1), occurred: "2009", issue: ISSUE, activity: ASSESSMENT,
      title: w(
        "A needs assessment of counter-radicalization was carried out with the support of the OSCE Office",
        "При поддержке Бюро ОБСЕ проведена оценка потребностей в области противодействия радикализации",
        "ЕҚЫҰ Бюросының қолдауымен радикалдануға қарсы іс-қимыл саласындағы қажеттіліктер бағаланды",
        "Бо дастгирии Дафтари САҲА ниёзҳо дар соҳаи муқовимат ба тундгароӣ арзёбӣ шуданд",
      ),
      cited: [{ ...page, asWritten: "In 2009", asWrittenLang: "en" }],
    }),
    entry({
      key: row(2), kind: "outcome", country: "TJ", facts: [...factAndProvenance(row(2), 1), ...factAndProvenance("o-programmes-2010", 1)], occurred: "2010~", issue: ISSUE, activity: PROGRAMMES,
      row: { outcomeKind: "programme" },
      title: w(
        "The OSCE Office developed programmes on the foundation of the assessment",
        "Бюро ОБСЕ разработало программы на основе этой оценки",
        "ЕҚЫҰ Бюросы осы бағалау негізінде бағдарламалар әзірледі",
        "Дафтари САҲА дар асоси ин арзёбӣ барномаҳо таҳия кард",
      ),
      parties: [["responsible", { organization: OSCE_TAJIKISTAN, basis: "official_capacity" }]],
      cited: [
        { ...page, confidence: "inferred", how: w("From the order of the sentences.", "Из порядка предложений.", "Сөйлемдердің ретінен.", "Аз тартиби ҷумлаҳо.") },
        { ...page, field: "outcome_kind", value: "programme" },
        { ...page, field: "event", paraphrase: w("Programmes followed the assessment.", "За оценкой последовали программы.", "Бағалаудан кейін бағдарламалар жасалды.", "Пас аз арзёбӣ барномаҳо таҳия шуданд.") },
      ],
    }),
    entry({
      key: "fu-4", kind: "follow_up", country: "TJ", facts: factAndProvenance("fu-4", 1), occurred: "2010~", issue: ISSUE, activity: PROGRAMMES, follows: row(1),
      row: { done: "2010~", result: "done" },
      title: w(
        "Following the assessment: designing programmes on its basis",
        "По итогам оценки: разработка программ на её основе",
        "Бағалау бойынша: соның негізінде бағдарламалар әзірлеу",
        "Аз рӯйи арзёбӣ: таҳияи барномаҳо дар асоси он",
      ),
      text: w("Several activities came of it.", "Результат — несколько мероприятий.", "Нәтижесінде бірнеше іс-шара әзірленді.", "Дар натиҷа якчанд чорабинӣ таҳия шуд."),
      parties: [["responsible", { organization: OSCE_TAJIKISTAN, basis: "official_capacity" }]],
      cited: [
        { ...page, confidence: "inferred", how: AFTER_THE_ASSESSMENT },
        { ...page, field: "done", edtf: "2010~", confidence: "inferred", how: AFTER_THE_ASSESSMENT },
        { ...page, field: "result", value: "done", note: w("Several activities.", "Несколько мероприятий.", "Бірнеше іс-шара.", "Якчанд чорабинӣ.") },
        { ...page, field: "responsible", valueRecord: OSCE_TAJIKISTAN },
      ],
    }),
  );
}

/** What the Office says it will do, on the page's uncertain date, and the season for which it said so: nothing later tells of it. */
function promisedResearch(): Rows {
  const due = "2011-21";
  const asSaid = { asWritten: "in the spring of 2011", asWrittenLang: "en" };
  const by = { organization: OSCE_TAJIKISTAN, basis: "official_capacity" } as const;
  return mergeRows(
    entry({
      key: "cm-research-2011", kind: "undertaking", country: "TJ", facts: [...factAndProvenance("cm-research-2011", 1), "unverified/7"], occurred: PAGE_WRITTEN, issue: ISSUE, activity: RESEARCH,
      commitment: { verbatim: null, basis: null, deadlineAsSaid: "in the spring of 2011", deadline: due },
      title: w(
        "The OSCE Office announced that country-wide research on radicalization trends would be completed in spring 2011",
        "Бюро ОБСЕ объявило, что исследование тенденций радикализации по всей стране завершится весной 2011 года",
        "ЕҚЫҰ Бюросы бүкіл ел бойынша радикалдану үрдістерін зерттеудің 2011 жылғы көктемде аяқталатынын хабарлады",
        "Дафтари САҲА хабар дод, ки тадқиқоти тамоюлҳои тундгароӣ дар саросари кишвар баҳори соли 2011 анҷом меёбад",
      ),
      parties: [["speaker", by], ["responsible", by]],
      cited: [
        {
          ...page, confidence: "inferred",
          how: w(
            "The page is undated; December 2010 is past for it and spring 2011 is to come.",
            "Страница не датирована; о декабре 2010 года она говорит как о прошедшем, о весне 2011 года — как о предстоящей.",
            "Беттің күні жоқ; онда 2010 жылғы желтоқсан өткен шақта, 2011 жылғы көктем келер шақта айтылады.",
            "Саҳифа сана надорад; барои он декабри соли 2010 гузаштааст ва баҳори соли 2011 дар пеш аст.",
          ),
        },
        { ...page, field: "deadline", edtf: due, ...asSaid, confidence: "inferred", how: A_SEASON },
        { ...page, field: "status_in_source", paraphrase: STILL_TO_COME },
        {
          ...page, field: "responsible", valueRecord: OSCE_TAJIKISTAN, confidence: "inferred",
          how: w("It is the Office's own page.", "Это страница самого Бюро.", "Бұл — Бюроның өз беті.", "Ин саҳифаи худи Дафтар аст."),
        },
      ],
    }),
    corroboration("cm-research-2011", "not_found", [], ONLY_THE_PAGE),
    entry({
      key: row(4), kind: "context", country: "TJ", facts: factAndProvenance(row(4), 1), occurred: due, issue: ISSUE, activity: RESEARCH,
      row: { due },
      title: w(
        "The research on radicalization trends was due; no source tells whether it was completed",
        "Срок завершения исследования тенденций радикализации; завершено ли оно, не сообщает ни один источник",
        "Радикалдану үрдістерін зерттеуді аяқтау мерзімі; аяқталған-аяқталмағанын ешбір дереккөз айтпайды",
        "Муҳлати тадқиқоти тамоюлҳои тундгароӣ расид; анҷом ёфт ё не, ягон сарчашма намегӯяд",
      ),
      cited: [
        { ...page, ...asSaid, note: A_SEASON },
        { ...page, field: "due", edtf: due, ...asSaid },
        { ...page, field: "result", knowledge: "unknown", standing: "background" },
      ],
    }),
  );
}

const row = (n: number) => `${ISSUE}/chronology/${n}`;
const JOINTLY = w(
  "The page speaks of state agencies and civil society that combat it jointly; none is named.",
  "Страница говорит о совместном противодействии государственных ведомств и гражданского общества; никто не назван.",
  "Бет мемлекеттік органдар мен азаматтық қоғамның бірлесіп қарсы тұруы туралы айтады; ешқайсысы аталмаған.",
  "Саҳифа аз муқовимати муштараки мақомоти давлатӣ ва ҷомеаи шаҳрвандӣ сухан меронад; ягонтояш номбар нашудааст.",
);
const AFTER_THE_ASSESSMENT = w(
  "After the assessment of 2009 and before early 2011.",
  "После оценки 2009 года и до начала 2011 года.",
  "2009 жылғы бағалаудан кейін және 2011 жылдың басына дейін.",
  "Пас аз арзёбии соли 2009 ва пеш аз аввали соли 2011.",
);
const A_SEASON = w("A season, not a month.", "Время года, а не месяц.", "Айы емес, жыл мезгілі.", "Фасли сол, на моҳ.");
const STILL_TO_COME = w("To be completed.", "Предстоит завершить.", "Аяқталуы тиіс.", "Бояд анҷом ёбад.");
const SINCE_2010 = w(
  "The OSCE says that it has worked on this since 2010.",
  "ОБСЕ говорит, что занимается этим с 2010 года.",
  "ЕҚЫҰ бұл іспен 2010 жылдан бері айналысатынын айтады.",
  "САҲА мегӯяд, ки аз соли 2010 бо ин кор машғул аст.",
);
