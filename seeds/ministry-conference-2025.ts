import { CIVIL_FORUM, TWELFTH_FORUM } from "./civil-forum-editions";
import { MANGYSTAU_STAGE } from "./civil-forum-stages";
import { issueParty } from "./parties";
import { claims, corroboration, factAndProvenance, w } from "./record";
import { mergeRows, type Rows } from "./rows";
import { entry } from "./shapes/entry";
import { issue } from "./shapes/issue";
import { legalAct } from "./shapes/legal-act";
import { linked } from "./shapes/link";
import { meeting } from "./shapes/meeting";
import { body } from "./shapes/organization";
import { post } from "./shapes/person";

const AGGREGATOR = "src-003";
const MINISTRY = "org-mia-kz";
const NGOS = "org-ngos-mia";
/** A post whose holder the source does not name: whoever learns the name fills it in, nobody is guessed. */
const DEPUTY_MINISTER = "p-depmin-mia";
const CONFERENCE = "m-mia-2025-10-06";
const ISSUE = "i-law-order-2025";
const PROPOSALS = "rec-mia-proposals-2025";
const MEMORANDUMS = "mem-mia-2025";
const FORUM_BUILDS_ON_IT = "cm-forum-builds-2025";

/** The conference of the Ministry of Internal Affairs with NGOs on 6 October 2025, which one item without author, date and names reports. */
export const ministryConferenceRows = (): Rows => mergeRows(whoWasThere(), conference(), conferenceClaims(), lawAndOrder(), memorandums(), proposals(), announcement(), followUp(), signing());

function whoWasThere(): Rows {
  return mergeRows(
    body({
      key: NGOS, slug: "ngos-at-the-ministry-conference-of-october-2025", classification: "group", side: "civil_society", country: "KZ", collective: true, facts: factAndProvenance(NGOS, 1),
      title: w(
        "NGOs at the conference of the Ministry of Internal Affairs, 6 October 2025",
        "НПО на конференции Министерства внутренних дел 6 октября 2025 года",
        "Ішкі істер министрлігінің 2025 жылғы 6 қазандағы конференциясына қатысқан ҮЕҰ-лар",
        "Созмонҳои ғайридавлатӣ дар конфронси Вазорати корҳои дохилӣ, 6 октябри соли 2025",
      ),
      summary: w(
        "The organisations whose representatives presented proposals at the conference; the item names none.",
        "Организации, чьи представители внесли на конференции предложения; в заметке не названа ни одна.",
        "Өкілдері конференцияда ұсыныстар енгізген ұйымдар; хабарламада біреуі де аталмаған.",
        "Созмонҳое, ки намояндагонашон дар конфронс пешниҳодҳо доданд; хабар ҳеҷ кадомашро номбар намекунад.",
      ),
    }),
    claims(
      { on: NGOS, field: "name", source: AGGREGATOR, locator: "L12, L14", knowledge: "not_stated", standing: "background", note: w("Neither names nor a number are given.", "Ни названия, ни число не указаны.", "Атаулары да, саны да көрсетілмеген.", "На номҳо ва на шумора зикр шудаанд.") },
      {
        on: NGOS, field: "status", source: AGGREGATOR, locator: "L12, L14",
        paraphrase: w(
          "Presented proposals for work with law-enforcement bodies.",
          "Внесли предложения о работе с правоохранительными органами.",
          "Құқық қорғау органдарымен жұмыс істеу жөнінде ұсыныстар енгізді.",
          "Оид ба кор бо мақомоти ҳифзи ҳуқуқ пешниҳодҳо доданд.",
        ),
      },
    ),
    post(DEPUTY_MINISTER, MINISTRY, w(
      "Deputy Minister of Internal Affairs of Kazakhstan",
      "Заместитель министра внутренних дел Казахстана",
      "Қазақстан Ішкі істер министрінің орынбасары",
      "Муовини вазири корҳои дохилии Қазоқистон",
    ), "KZ", [...factAndProvenance(DEPUTY_MINISTER, 1), "unverified/2"]),
    claims({
      on: DEPUTY_MINISTER, field: "holder", source: AGGREGATOR, locator: "L12", period: "2025-10-06", knowledge: "not_stated", asWritten: "the Deputy Minister of Internal Affairs", asWrittenLang: "en",
      note: w(
        "Took part in the conference of 6 October; no name is given, and none was found.",
        "Участвовал в конференции 6 октября; имя не указано и не найдено.",
        "6 қазандағы конференцияға қатысты; аты көрсетілмеген, табылмады да.",
        "Дар конфронси 6 октябр иштирок кард; ном зикр нашудааст ва ёфт ҳам нашуд.",
      ),
    }),
    corroboration(DEPUTY_MINISTER, "not_found", [], w(
      "The holder's name was looked for and not found; nobody is guessed.",
      "Имя занимающего должность искали и не нашли; никто не предполагается.",
      "Лауазым иесінің аты ізделді, табылмады; ешкім болжанбайды.",
      "Номи соҳиби вазифа ҷустуҷӯ шуд, ёфт нашуд; касе тахмин карда намешавад.",
    )),
  );
}

function conference(): Rows {
  return mergeRows(
    meeting({
      key: CONFERENCE, slug: "ministry-of-internal-affairs-ngo-conference-2025-10-06", classification: "conference", country: "KZ", source: AGGREGATOR, starts: "2025-10-06", mode: "in_person",
      facts: [...factAndProvenance(CONFERENCE, 4), ...factAndProvenance(DEPUTY_MINISTER, 1), "relations/1", "relations/1/provenance/1", "unverified/2"],
      outcomeReport: "reported", topics: ["policing", "rule-of-law", "human-rights"], preparatoryFor: TWELFTH_FORUM,
      title: w(
        "Conference “Law and Order – Foundation of a United Society: The Role of the Civic Sector”",
        "Конференция «Закон и порядок — основа единого общества: роль гражданского сектора»",
        "«Заң мен тәртіп — біртұтас қоғамның негізі: азаматтық сектордың рөлі» конференциясы",
        "Конфронси «Қонун ва тартибот — асоси ҷомеаи муттаҳид: нақши бахши шаҳрвандӣ»",
      ),
      summary: w(
        "A conference of the Ministry of Internal Affairs with NGOs, in preparation for the XII Civil Forum; one item without author or date reports it.",
        "Конференция Министерства внутренних дел с НПО в преддверии XII Гражданского форума; о ней сообщает одна заметка без автора и даты.",
        "Ішкі істер министрлігінің ҮЕҰ-лармен XII Азаматтық форум алдындағы конференциясы; ол туралы авторы да, күні де жоқ бір хабарлама айтады.",
        "Конфронси Вазорати корҳои дохилӣ бо созмонҳои ғайридавлатӣ дар арафаи Форуми XII шаҳрвандӣ; аз он як хабари бе муаллиф ва бе сана нақл мекунад.",
      ),
      participants: [
        { nameAsRecorded: "Ministry of Internal Affairs of Kazakhstan", organization: MINISTRY, role: "organizer", presence: "present", basis: "official_capacity" },
        { nameAsRecorded: "Deputy Minister of Internal Affairs", post: DEPUTY_MINISTER, organization: MINISTRY, presence: "present" },
        { nameAsRecorded: "representatives from non-governmental organizations", organization: NGOS, role: "speaker", presence: "present", basis: "public_source" },
      ],
    }),
    linked("similar_to", CONFERENCE, MANGYSTAU_STAGE, "x-cf-2025-mangystau", {
      note: w(
        "The regional forum of 12 September 2025 bears almost the same title, which makes the conference plausible.",
        "Региональный форум 12 сентября 2025 года носит почти то же название, поэтому конференция правдоподобна.",
        "2025 жылғы 12 қыркүйектегі өңірлік форумның атауы осымен бірдей дерлік, сондықтан конференцияның болғаны ықтимал.",
        "Форуми минтақавии 12 сентябри соли 2025 қариб ҳамон ном дорад, ки баргузории конфронсро эҳтимолнок мегардонад.",
      ),
    }),
    corroboration(CONFERENCE, "not_found", ["x-cf-2025-mangystau"], w(
      "Rests on one item of an aggregator; looked for and not found elsewhere. A regional forum of 12 September 2025 bears almost the same title.",
      "Известно из одной заметки агрегатора; в других источниках искали и не нашли. Региональный форум 12 сентября 2025 года носит почти то же название.",
      "Агрегатордың бір хабарламасына сүйенеді; басқа жерден ізделді, табылмады. 2025 жылғы 12 қыркүйектегі өңірлік форумның атауы осымен бірдей дерлік.",
      "Ба як хабари сомонаи ҷамъоварандаи ахбор такя мекунад; дар ҷойҳои дигар ҷустуҷӯ шуд, ёфт нашуд. Форуми минтақавии 12 сентябри соли 2025 қариб ҳамон ном дорад.",
    )),
  );
}

function conferenceClaims(): Rows {
  const on = CONFERENCE;
  const topic = (n: string, locator: string, paraphrase: ReturnType<typeof w>) => ({ on, field: "topic", source: AGGREGATOR, locator, n, paraphrase });
  return claims(
    { on, field: "starts", source: AGGREGATOR, locator: "L12", edtf: "2025-10-06", ...SIXTH_OF_OCTOBER },
    {
      on, field: "event", source: AGGREGATOR, locator: "L12", n: "L12",
      paraphrase: w(
        "Held at the ministry with representatives of NGOs and the Deputy Minister of Internal Affairs.",
        "Прошла в министерстве с участием представителей НПО и заместителя министра внутренних дел.",
        "Министрлікте ҮЕҰ өкілдері мен Ішкі істер министрі орынбасарының қатысуымен өтті.",
        "Дар вазорат бо иштироки намояндагони созмонҳои ғайридавлатӣ ва муовини вазири корҳои дохилӣ гузашт.",
      ),
    },
    {
      on, field: "event", source: AGGREGATOR, locator: "L16", n: "L16",
      paraphrase: w(
        "A preparatory step for the XII Civil Forum.",
        "Подготовительный шаг к XII Гражданскому форуму.",
        "XII Азаматтық форумға дайындық қадамы.",
        "Қадами омодагӣ ба Форуми XII шаҳрвандӣ.",
      ),
    },
    { on, field: "title", source: AGGREGATOR, locator: "L12", asWritten: "Law and Order – Foundation of a United Society: The Role of the Civic Sector", asWrittenLang: "en" },
    {
      on, field: "title", source: "x-cf-2025-mangystau", confidence: "inferred", standing: "background", asWritten: "Закон и порядок – основа единства общества …", asWrittenLang: "ru",
      how: w(
        "From the Russian title of a regional forum of the same autumn: it says “unity of society”, not “united society”.",
        "По русскому названию регионального форума той же осени: в нём «единства общества», а не «единого общества».",
        "Сол күзгі өңірлік форумның орысша атауынан: онда «біртұтас қоғам» емес, «қоғам бірлігі» делінген.",
        "Аз номи русии форуми минтақавии ҳамон тирамоҳ: дар он «ягонагии ҷомеа» гуфта шудааст, на «ҷомеаи муттаҳид».",
      ),
    },
    {
      on, field: "place", source: AGGREGATOR, locator: "L12", knowledge: "not_stated", standing: "background", asWritten: "at the Ministry of Internal Affairs", asWrittenLang: "en",
      note: w("“At the ministry”: a building; the city is not named.", "«В министерстве»: здание; город не назван.", "«Министрлікте»: ғимарат; қаласы аталмаған.", "«Дар вазорат»: бино; шаҳр номбар нашудааст."),
    },
    {
      on, field: "mode", source: AGGREGATOR, locator: "L12", value: "in_person", confidence: "inferred",
      how: w("Assumed, because it took place “at the ministry”.", "Предположено, поскольку она прошла «в министерстве».", "«Министрлікте» өткендіктен солай болжанды.", "Тахмин шудааст, зеро «дар вазорат» гузашт."),
    },
    { on, field: "attendance", source: AGGREGATOR, locator: "L12", knowledge: "not_stated", standing: "background" },
    { on, field: "organizer", source: AGGREGATOR, locator: "L12", valueRecord: MINISTRY },
    { on, field: "participants", source: AGGREGATOR, locator: "L12", n: "deputy", valueRecord: DEPUTY_MINISTER, note: w("Took part; no name is given.", "Участвовал; имя не указано.", "Қатысты; аты көрсетілмеген.", "Иштирок кард; ном зикр нашудааст.") },
    { on, field: "participants", source: AGGREGATOR, locator: "L14", n: "ngos", valueRecord: NGOS },
    topic("role", "L12", w("The role of the civic sector in law and order.", "Роль гражданского сектора в обеспечении законности и порядка.", "Азаматтық сектордың заң мен тәртіптегі рөлі.", "Нақши бахши шаҳрвандӣ дар қонун ва тартибот.")),
    topic("cooperation", "L14", w("Cooperation between the ministry and NGOs.", "Сотрудничество министерства и НПО.", "Министрлік пен ҮЕҰ-лардың ынтымақтастығы.", "Ҳамкории вазорат ва созмонҳои ғайридавлатӣ.")),
    topic("digital", "L14", w("Digital solutions.", "Цифровые решения.", "Цифрлық шешімдер.", "Роҳҳалҳои рақамӣ.")),
    topic("initiatives", "L14", w("Joint social initiatives for public safety.", "Совместные социальные инициативы ради общественной безопасности.", "Қоғамдық қауіпсіздікке арналған бірлескен әлеуметтік бастамалар.", "Ташаббусҳои муштараки иҷтимоӣ барои амнияти ҷамъиятӣ.")),
    topic("prevention", "L14", w("Prevention of offences.", "Предупреждение правонарушений.", "Құқық бұзушылықтың алдын алу.", "Пешгирии ҳуқуқвайронкунӣ.")),
    topic("rights", "L14", w("Protection of citizens' rights.", "Защита прав граждан.", "Азаматтардың құқықтарын қорғау.", "Ҳимояи ҳуқуқи шаҳрвандон.")),
    topic("crime", "L14", w("Countering crime.", "Противодействие преступности.", "Қылмысқа қарсы іс-қимыл.", "Муқовимат ба ҷинояткорӣ.")),
    { on, field: "proposals", source: AGGREGATOR, locator: "L14", knowledge: "unknown", note: PRESENTED_UNKNOWN },
    {
      on, field: "memoranda", source: AGGREGATOR, locator: "L16", valueRecord: MEMORANDUMS, confidence: "inferred", standing: "background",
      how: w(
        "If they were signed here: the item tells of the signing in the past tense, while the forum was still to come.",
        "Если они подписаны здесь: о подписании сказано в прошедшем времени, а форум ещё предстоял.",
        "Егер оларға осында қол қойылған болса: қол қою туралы өткен шақта айтылған, ал форум әлі алда болатын.",
        "Агар онҳо дар ин ҷо имзо шуда бошанд: аз имзо бо замони гузашта гуфта мешавад, форум бошад, ҳанӯз дар пеш буд.",
      ),
    },
    {
      on, field: "outcome", source: AGGREGATOR, locator: "L18",
      paraphrase: w(
        "The item calls it a step to a constructive dialogue and to proposals for state policy in the social and human-rights spheres.",
        "В заметке она названа шагом к конструктивному диалогу и к предложениям по государственной политике в социальной и правозащитной сферах.",
        "Хабарламада ол сындарлы диалогқа және әлеуметтік әрі құқық қорғау саласындағы мемлекеттік саясат жөніндегі ұсыныстарға қадам деп аталған.",
        "Хабар онро қадам ба сӯи муколамаи созанда ва пешниҳодҳо оид ба сиёсати давлатӣ дар соҳаи иҷтимоӣ ва ҳуқуқи инсон меномад.",
      ),
    },
  );
}

function lawAndOrder(): Rows {
  const on = ISSUE;
  return mergeRows(
    issue({
      key: on, slug: "law-and-order-and-the-civic-sector", identifier: "KZ-0014", country: "KZ", source: AGGREGATOR, opened: "2025-10-06", facts: factAndProvenance(on, 1),
      topics: ["policing", "rule-of-law", "human-rights"], discussedAt: [CONFERENCE],
      title: w(
        "Law and order, public safety and the civic sector",
        "Законность и порядок, общественная безопасность и гражданский сектор",
        "Заң мен тәртіп, қоғамдық қауіпсіздік және азаматтық сектор",
        "Қонун ва тартибот, амнияти ҷамъиятӣ ва бахши шаҳрвандӣ",
      ),
      summary: w(
        "How NGOs and the Ministry of Internal Affairs could work together on public safety; discussed at the ministry's conference of October 2025.",
        "Как НПО и Министерство внутренних дел могли бы вместе работать ради общественной безопасности; обсуждалось на конференции министерства в октябре 2025 года.",
        "ҮЕҰ-лар мен Ішкі істер министрлігі қоғамдық қауіпсіздік үшін қалай бірге жұмыс істей алады; министрліктің 2025 жылғы қазандағы конференциясында талқыланды.",
        "Чӣ гуна созмонҳои ғайридавлатӣ ва Вазорати корҳои дохилӣ метавонанд барои амнияти ҷамъиятӣ якҷоя кор кунанд; дар конфронси вазорат дар октябри соли 2025 муҳокима шуд.",
      ),
    }),
    issueParty(on, 1, "raised", { organization: NGOS, basis: "public_source" }, AGGREGATOR),
    issueParty(on, 2, "responsible", { organization: MINISTRY, basis: "official_capacity" }, AGGREGATOR),
    claims(
      { on, field: "opened", source: AGGREGATOR, locator: "L12", edtf: "2025-10-06", ...SIXTH_OF_OCTOBER },
      {
        on, field: "status_in_source", source: AGGREGATOR, locator: "L14", n: "L14", standing: "background",
        paraphrase: w(
          "Discussed: digital solutions, joint initiatives, prevention of offences, citizens' rights, countering crime; proposals were presented.",
          "Обсуждены цифровые решения, совместные инициативы, предупреждение правонарушений, права граждан, противодействие преступности; внесены предложения.",
          "Цифрлық шешімдер, бірлескен бастамалар, құқық бұзушылықтың алдын алу, азаматтардың құқықтары, қылмысқа қарсы іс-қимыл талқыланды; ұсыныстар енгізілді.",
          "Роҳҳалҳои рақамӣ, ташаббусҳои муштарак, пешгирии ҳуқуқвайронкунӣ, ҳуқуқи шаҳрвандон, муқовимат ба ҷинояткорӣ муҳокима шуданд; пешниҳодҳо дода шуданд.",
        ),
      },
      { on, field: "status_in_source", source: AGGREGATOR, locator: "L16", n: "L16", standing: "background", paraphrase: SIGNED },
    ),
  );
}

/** At least two documents of which nothing but their signing is told. */
function memorandums(): Rows {
  const on = MEMORANDUMS;
  return mergeRows(
    legalAct({
      key: on, slug: "memorandums-october-2025", classification: "memorandum", country: "KZ", facts: [...factAndProvenance(on, 1), "unverified/2"],
      title: w(
        "Memorandums of October 2025, titles and parties not known",
        "Меморандумы октября 2025 года, названия и стороны неизвестны",
        "2025 жылғы қазандағы меморандумдар, атаулары мен тараптары белгісіз",
        "Меморандумҳои октябри соли 2025, номҳо ва тарафҳо номаълум",
      ),
      summary: w(
        "Two or more memorandums, said to strengthen the partnership of state bodies and civil society; signed at the ministry's conference or at the XII Civil Forum.",
        "Два или более меморандума, призванных, как сказано, укрепить партнёрство государственных органов и гражданского общества; подписаны на конференции министерства или на XII Гражданском форуме.",
        "Мемлекеттік органдар мен азаматтық қоғамның әріптестігін нығайтуға арналған деп айтылған екі немесе одан көп меморандум; министрлік конференциясында не XII Азаматтық форумда қол қойылған.",
        "Ду ё зиёда меморандум, ки, чунон ки гуфта мешавад, барои мустаҳкам кардани шарикии мақомоти давлатӣ ва ҷомеаи шаҳрвандӣ имзо шудаанд; дар конфронси вазорат ё дар Форуми XII шаҳрвандӣ.",
      ),
    }),
    claims(
      { on, field: "title", source: AGGREGATOR, locator: "L16", knowledge: "unknown", note: w("No title is given; the heading here is ours.", "Название не указано; заголовок здесь наш.", "Атауы көрсетілмеген; мұндағы тақырып біздікі.", "Ном зикр нашудааст; сарлавҳаи ин ҷо аз мост.") },
      {
        on, field: "count", source: AGGREGATOR, locator: "L16", value: "2", qualifier: "at_least", unit: "documents", asWritten: "Memorandums", asWrittenLang: "en", confidence: "inferred",
        how: w("The word is in the plural, so two or more.", "Слово стоит во множественном числе, значит, два или больше.", "Сөз көпше түрде, демек екі немесе одан көп.", "Калима дар шакли ҷамъ аст, пас ду ё зиёда."),
      },
      {
        on, field: "party", source: AGGREGATOR, locator: "L16", n: "names", knowledge: "unknown",
        note: w("No party is named.", "Ни одна сторона не названа.", "Бірде-бір тарап аталмаған.", "Ҳеҷ тараф номбар нашудааст."),
      },
      {
        on, field: "party", source: AGGREGATOR, locator: "L16", n: "kind", confidence: "inferred",
        paraphrase: w("State bodies and civil-society institutions.", "Государственные органы и институты гражданского общества.", "Мемлекеттік органдар мен азаматтық қоғам институттары.", "Мақомоти давлатӣ ва ниҳодҳои ҷомеаи шаҳрвандӣ."),
        how: w(
          "The memorandums are to strengthen the partnership between them.",
          "Меморандумы должны укрепить партнёрство между ними.",
          "Меморандумдар олардың арасындағы әріптестікті нығайтуға тиіс.",
          "Меморандумҳо бояд шарикии байни онҳоро мустаҳкам кунанд.",
        ),
      },
      {
        on, field: "adopted", source: AGGREGATOR, locator: "L16", knowledge: "unknown", confidence: "inferred", asWritten: "were signed", asWrittenLang: "en", how: SIGNED_WHEN,
        note: w("On 6 October or at the forum of 15–16 October 2025.", "6 октября или на форуме 15–16 октября 2025 года.", "6 қазанда немесе 2025 жылғы 15–16 қазандағы форумда.", "6 октябр ё дар форуми 15–16 октябри соли 2025."),
      },
      {
        on, field: "signed_at", source: AGGREGATOR, locator: "L16", n: "conference", valueRecord: CONFERENCE, standing: "rival", confidence: "inferred",
        how: w("The past tense “were signed” points to 6 October.", "Прошедшее время «подписаны» указывает на 6 октября.", "«Қол қойылды» деген өткен шақ 6 қазанды нұсқайды.", "Замони гузаштаи «имзо шуданд» ба 6 октябр ишора мекунад."),
      },
      {
        on, field: "signed_at", source: AGGREGATOR, locator: "L16", n: "forum", valueRecord: TWELFTH_FORUM, standing: "rival", confidence: "inferred",
        how: w("The sentence stands right after the one on the forum.", "Фраза стоит сразу после фразы о форуме.", "Сөйлем форум туралы сөйлемнен кейін бірден тұр.", "Ҷумла баъд аз ҷумлаи форум меояд."),
      },
      {
        on, field: "aim", source: AGGREGATOR, locator: "L16",
        paraphrase: w(
          "To strengthen the partnership of state bodies and civil-society institutions; thematic discussions were held as well.",
          "Укрепить партнёрство государственных органов и институтов гражданского общества; прошли и тематические обсуждения.",
          "Мемлекеттік органдар мен азаматтық қоғам институттарының әріптестігін нығайту; тақырыптық талқылаулар да өтті.",
          "Мустаҳкам кардани шарикии мақомоти давлатӣ ва ниҳодҳои ҷомеаи шаҳрвандӣ; муҳокимаҳои мавзуӣ низ гузаштанд.",
        ),
      },
    ),
    corroboration(on, "not_found", [], w(
      "Rests on one source; a text, a title or a party was looked for and not found elsewhere.",
      "Известно из одного источника; текст, название или стороны искали в других источниках и не нашли.",
      "Бір ғана дереккөзге сүйенеді; мәтіні, атауы немесе тараптары басқа жерден ізделді, табылмады.",
      "Ба як сарчашма такя мекунад; матн, ном ё тарафҳо дар ҷойҳои дигар ҷустуҷӯ шуданд, ёфт нашуданд.",
    )),
  );
}

function proposals(): Rows {
  return mergeRows(
    entry({
      key: PROPOSALS, kind: "recommendation", country: "KZ", facts: [...factAndProvenance(PROPOSALS, 1), "unverified/2"], occurred: "2025-10-06", issue: ISSUE, meeting: CONFERENCE,
      title: w(
        "NGO representatives presented proposals for cooperation with law-enforcement bodies",
        "Представители НПО внесли предложения о сотрудничестве с правоохранительными органами",
        "ҮЕҰ өкілдері құқық қорғау органдарымен ынтымақтастық жөнінде ұсыныстар енгізді",
        "Намояндагони СҒД оид ба ҳамкорӣ бо мақомоти ҳифзи ҳуқуқ пешниҳодҳо доданд",
      ),
      text: PRESENTED_UNKNOWN,
      parties: [["speaker", { organization: NGOS, basis: "public_source" }], ["addressee", { organization: MINISTRY, basis: "official_capacity" }]],
      cited: [
        { source: AGGREGATOR, locator: "L12", ...SIXTH_OF_OCTOBER },
        {
          source: AGGREGATOR, locator: "L14", field: "event",
          paraphrase: w(
            "Representatives of civil society presented proposals for work with law-enforcement bodies.",
            "Представители гражданского общества внесли предложения о работе с правоохранительными органами.",
            "Азаматтық қоғам өкілдері құқық қорғау органдарымен жұмыс жөнінде ұсыныстар енгізді.",
            "Намояндагони ҷомеаи шаҳрвандӣ оид ба кор бо мақомоти ҳифзи ҳуқуқ пешниҳодҳо доданд.",
          ),
        },
        { source: AGGREGATOR, locator: "L14", field: "count", qualifier: "unknown", unit: "proposals", knowledge: "unknown", standing: "background" },
        { source: AGGREGATOR, locator: "L14", field: "verbatim", knowledge: "not_stated", standing: "background" },
        { source: AGGREGATOR, locator: "L14", field: "status_in_source", standing: "background", paraphrase: w("Presented.", "Внесены.", "Енгізілді.", "Дода шуданд.") },
      ],
    }),
    corroboration(PROPOSALS, "not_found", [], ONE_SOURCE),
  );
}

function announcement(): Rows {
  return mergeRows(
    entry({
      key: FORUM_BUILDS_ON_IT, kind: "undertaking", country: "KZ", facts: [...factAndProvenance(FORUM_BUILDS_ON_IT, 1), "unverified/2"], occurred: "2025-10-06", issue: ISSUE, meeting: CONFERENCE,
      title: w(
        "It was announced that the XII Civil Forum will build on the discussions of 6 October",
        "Объявлено, что XII Гражданский форум продолжит обсуждение, начатое 6 октября",
        "XII Азаматтық форумның 6 қазандағы талқылауларға сүйенетіні жарияланды",
        "Эълон шуд, ки Форуми XII шаҳрвандӣ муҳокимаҳои 6 октябрро идома медиҳад",
      ),
      text: w(
        "Who promised it is not said; the sentence is the item's own.",
        "Кто это обещал, не сказано; фраза принадлежит самой заметке.",
        "Мұны кім уәде еткені айтылмаған; сөйлем хабарламаның өзінікі.",
        "Инро кӣ ваъда дод, гуфта нашудааст; ҷумла аз худи хабар аст.",
      ),
      commitment: { verbatim: null },
      cited: [
        { source: AGGREGATOR, locator: "L12", ...SIXTH_OF_OCTOBER },
        { source: AGGREGATOR, locator: "L16", field: "event", paraphrase: FORUM_WILL_BUILD },
        { source: AGGREGATOR, locator: "L16", field: "speaker", knowledge: "not_stated", standing: "background" },
        { source: AGGREGATOR, locator: "L16", field: "responsible", valueRecord: TWELFTH_FORUM, note: w("The forum itself is meant to do it; no body is named.", "Это должен сделать сам форум; орган не назван.", "Мұны форумның өзі істеуі тиіс; орган аталмаған.", "Инро бояд худи форум кунад; мақом номбар нашудааст.") },
        { source: AGGREGATOR, locator: "L16", field: "status_in_source", standing: "background", paraphrase: w("Announced.", "Объявлено.", "Жарияланды.", "Эълон шудааст.") },
      ],
    }),
    corroboration(FORUM_BUILDS_ON_IT, "not_found", [], w(
      "Rests on one source; no report of the forum that was found mentions it.",
      "Известно из одного источника; ни одно найденное сообщение о форуме этого не упоминает.",
      "Бір ғана дереккөзге сүйенеді; форум туралы табылған бірде-бір хабарда бұл айтылмаған.",
      "Ба як сарчашма такя мекунад; ҳеҷ хабари ёфтшуда дар бораи форум инро зикр намекунад.",
    )),
  );
}

function followUp(): Rows {
  return entry({
    key: "fu-3", kind: "follow_up", country: "KZ", facts: factAndProvenance("fu-3", 1), occurred: null, issue: ISSUE, meeting: CONFERENCE, platform: CIVIL_FORUM, follows: `${CONFERENCE}/entry`,
    title: w(
      "Carrying the discussion into the XII Civil Forum",
      "Перенос обсуждения на XII Гражданский форум",
      "Талқылауды XII Азаматтық форумға жеткізу",
      "Ба Форуми XII шаҳрвандӣ расондани муҳокима",
    ),
    row: { due: "2025-10-15", result: "unknown" },
    cited: [
      {
        source: AGGREGATOR, locator: "L16", field: "due", edtf: "2025-10-15", confidence: "inferred", asWritten: "October 15-16", asWrittenLang: "en",
        how: w(
          "The first day of the forum; its year is inferred.",
          "Первый день форума; год выведен.",
          "Форумның бірінші күні; жылы қорытып шығарылған.",
          "Рӯзи аввали форум; сол аз рӯйи хулоса аст.",
        ),
      },
      { source: AGGREGATOR, locator: "L16", field: "event", paraphrase: FORUM_WILL_BUILD },
      { source: AGGREGATOR, locator: "L16", field: "occurred", knowledge: "unknown", standing: "background" },
      { source: AGGREGATOR, locator: "L16", field: "responsible", knowledge: "not_stated", standing: "background" },
      { source: AGGREGATOR, locator: "L16", field: "result", knowledge: "unknown", standing: "background" },
    ],
  });
}

function signing(): Rows {
  const key = "o-memoranda-2025";
  return mergeRows(
    entry({
      key, kind: "outcome", country: "KZ", facts: factAndProvenance(key, 1), occurred: "[2025-10-06,2025-10-15,2025-10-16]", issue: ISSUE,
      title: w("Memorandums were signed", "Подписаны меморандумы", "Меморандумдарға қол қойылды", "Меморандумҳо имзо шуданд"),
      text: w(
        "At the ministry's conference or at the XII Civil Forum; titles and parties are not known.",
        "На конференции министерства или на XII Гражданском форуме; названия и стороны неизвестны.",
        "Министрлік конференциясында немесе XII Азаматтық форумда; атаулары мен тараптары белгісіз.",
        "Дар конфронси вазорат ё дар Форуми XII шаҳрвандӣ; номҳо ва тарафҳо номаълуманд.",
      ),
      row: { outcomeKind: "memorandum_signed" },
      cited: [
        { source: AGGREGATOR, locator: "L16", confidence: "inferred", asWritten: "were signed", asWrittenLang: "en", how: SIGNED_WHEN },
        { source: AGGREGATOR, locator: "L16", field: "event", paraphrase: SIGNED },
        { source: AGGREGATOR, locator: "L16", field: "signatory", knowledge: "unknown", standing: "background" },
      ],
    }),
    linked("based_on", key, MEMORANDUMS, AGGREGATOR),
  );
}

const SIXTH_OF_OCTOBER = {
  confidence: "inferred", asWritten: "October 6", asWrittenLang: "en",
  how: w(
    "The year is not printed; it follows from the XII Civil Forum of 15–16 October, whose plenary was reported on 16 October 2025.",
    "Год не указан; он определён по XII Гражданскому форуму 15–16 октября: о его пленарном заседании сообщено 16 октября 2025 года.",
    "Жылы жазылмаған; ол 15–16 қазандағы XII Азаматтық форум бойынша анықталды: оның пленарлық отырысы туралы 2025 жылғы 16 қазанда хабарланды.",
    "Сол навишта нашудааст; он аз Форуми XII шаҳрвандии 15–16 октябр бармеояд, ки дар бораи ҷаласаи пленарии он 16 октябри соли 2025 хабар дода шуд.",
  ),
} as const;
const PRESENTED_UNKNOWN = w(
  "Proposals were presented; how many and what they said is not known.",
  "Предложения внесены; сколько их и о чём они, неизвестно.",
  "Ұсыныстар енгізілді; саны мен мазмұны белгісіз.",
  "Пешниҳодҳо дода шуданд; шумора ва мазмуни онҳо номаълум аст.",
);
const FORUM_WILL_BUILD = w(
  "The forum will build on the discussions held at the conference.",
  "Форум будет опираться на обсуждения, прошедшие на конференции.",
  "Форум конференцияда өткен талқылауларға сүйенеді.",
  "Форум ба муҳокимаҳои дар конфронс гузашта такя мекунад.",
);
const SIGNED = w("Memorandums were signed.", "Подписаны меморандумы.", "Меморандумдарға қол қойылды.", "Меморандумҳо имзо шуданд.");
const SIGNED_WHEN = w(
  "Either on 6 October or at the forum: the tense points to the one, the place in the paragraph to the other.",
  "Либо 6 октября, либо на форуме: на первое указывает время глагола, на второе — место в абзаце.",
  "Не 6 қазанда, не форумда: біріншісін етістіктің шағы, екіншісін абзацтағы орны нұсқайды.",
  "Ё 6 октябр, ё дар форум: ба якум замони феъл, ба дуюм ҷойи ҷумла дар сархат ишора мекунад.",
);
const ONE_SOURCE = w(
  "Rests on one source; looked for and not found elsewhere.",
  "Известно из одного источника; в других искали и не нашли.",
  "Бір ғана дереккөзге сүйенеді; басқа жерден ізделді, табылмады.",
  "Ба як сарчашма такя мекунад; дар ҷойҳои дигар ҷустуҷӯ шуд, ёфт нашуд.",
);
