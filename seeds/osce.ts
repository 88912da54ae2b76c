import { claims, corroboration, factAndProvenance, record, w } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";
import { likelySame } from "./shapes/link";
import { body } from "./shapes/organization";
import { held, office, person, post } from "./shapes/person";
import { PRESIDENT } from "./tokayev";

export const OSCE_IN_KAZAKHSTAN = "org-osce-kz";
export const OSCE_CHAIR = "org-osce-cio";
export const PARLIAMENTARY_FOUNDATION = "org-pfpd";
export const CHAIRMAN_IN_OFFICE = "post/osce-chairman-in-office";
export const HEAD_OF_OSCE_CENTRE = "post/head-of-the-osce-centre-in-astana";
export const HEAD_OF_FOUNDATION = "post/head-of-the-foundation-for-parliamentary-development";
const BELGIAN_FOREIGN_MINISTER = "post/minister-of-foreign-affairs-of-belgium";

const ROUNDTABLE = "src-000";
const RELEASE = "src-002";

/** The OSCE bodies of the roundtable of 2009 and the visit of 2006, the organisations around them, and who spoke for whom. */
export const osceRows = (): Rows => mergeRows(osceClaims(), fieldOffice(), chairmanship(), institutions(), foundation(), parliamentAndParty(), posts(), people());

/** What the two English documents say of the organisation itself; its record stands with the platform's partners. */
function osceClaims(): Rows {
  const on = "org-osce";
  return claims(
    {
      on, field: "partner", source: "src-001", locator: "L31", valueRecord: "pf-dphd",
      note: w("A partner of the platform.", "Партнёр площадки.", "Алаңның серіктесі.", "Шарики майдон."),
    },
    {
      on, field: "aim", source: ROUNDTABLE, locator: "L9", byPerson: "p-keltchewsky",
      paraphrase: w(
        "To help its participating States develop civil society through dialogue between parties and NGOs.",
        "Помогать государствам-участникам развивать гражданское общество через диалог партий и НПО.",
        "Қатысушы мемлекеттерге партиялар мен ҮЕҰ-лардың диалогы арқылы азаматтық қоғамды дамытуға көмектесу.",
        "Кумак ба давлатҳои иштирокчӣ дар рушди ҷомеаи шаҳрвандӣ ба воситаи муколамаи ҳизбҳо ва созмонҳои ғайридавлатӣ.",
      ),
    },
    {
      on, field: "head", source: RELEASE, locator: "L159", valueRecord: "p-degucht", edtf: "2006-03-27",
      note: w("Its Chairman-in-Office, then on a visit to Kazakhstan.", "Её действующий председатель, находившийся тогда с визитом в Казахстане.", "Оның сол кезде Қазақстанға сапармен келген іс басындағы төрағасы.", "Раиси амалкунандаи он, ки он вақт дар сафари Қазоқистон буд."),
    },
    {
      on, field: "aim", source: RELEASE, locator: "L162",
      paraphrase: w(
        "A comprehensive approach to security in three dimensions; the Chairman-in-Office and his hosts agreed that they are of equal weight.",
        "Всеобъемлющий подход к безопасности в трёх измерениях; действующий председатель и принимающая сторона согласились, что они равнозначны.",
        "Қауіпсіздікке үш өлшемдегі жан-жақты көзқарас; іс басындағы төраға мен қабылдаушы тарап олардың маңызы тең деп келісті.",
        "Равиши ҳамаҷониба ба амният дар се андоза; раиси амалкунанда ва мизбонон ҳамфикр буданд, ки аҳамияти онҳо баробар аст.",
      ),
    },
  );
}

/** The field operation under its present name, with the names it had (R002-6). */
function fieldOffice(): Rows {
  const on = OSCE_IN_KAZAKHSTAN;
  return mergeRows(
    body({
      key: on, slug: "osce-office-in-kazakhstan", classification: "field_office", side: "international", country: "KZ", parent: "org-osce", facts: [...factAndProvenance(on, 2), "ct-issuer-2006"],
      title: w("OSCE Programme Office in Astana", "Программный офис ОБСЕ в Астане", "ЕҚЫҰ-ның Астанадағы Бағдарламалық кеңсесі", "Дафтари барномавии САҲА дар Остона"),
      summary: w(
        "The OSCE field operation in Kazakhstan, opened in Almaty in 1999; its name has changed several times.",
        "Полевая миссия ОБСЕ в Казахстане, открытая в Алматы в 1999 году; её название несколько раз менялось.",
        "ЕҚЫҰ-ның Қазақстандағы 1999 жылы Алматыда ашылған далалық миссиясы; атауы бірнеше рет өзгерген.",
        "Намояндагии САҲА дар Қазоқистон, ки соли 1999 дар Алмато кушода шуд; номи он чанд бор тағйир ёфт.",
      ),
      names: [
        { text: "OSCE Centre in Almaty", lang: "en", kind: "official", starts: "1999", ends: "2007-06-21", source: "x-osce-kz-names" },
        { text: "OSCE Centre in Astana", lang: "en", kind: "official", starts: "2007-06-21", ends: "2014-12", source: "x-osce-kz-names" },
        { text: "OSCE Programme Office in Astana", lang: "en", kind: "official", starts: "[2014-12-18..]", ends: "2019", source: "x-osce-kz-names" },
        { text: "OSCE Programme Office in Nur-Sultan", lang: "en", kind: "official", starts: "2019", ends: "2022-09-23", source: "x-osce-kz-2022" },
        { text: "OSCE Programme Office in Astana", lang: "en", kind: "official", starts: "2022-09-23", source: "x-osce-kz-2022" },
      ],
    }),
    claims(
      {
        on, field: "name", source: ROUNDTABLE, locator: "L5", value: "OSCE Centre in Astana", period: "2009-11/2009-12",
        note: w("Under this name it organised the roundtable of 2009.", "Под этим названием он организовал круглый стол 2009 года.", "2009 жылғы дөңгелек үстелді осы атаумен ұйымдастырған.", "Бо ин ном мизи мудаввари соли 2009-ро ташкил кард."),
      },
      {
        on, field: "name", source: "x-osce-kz-names", n: "almaty", value: "OSCE Centre in Almaty", period: "1999/2007-06-21",
        note: w(
          "So this is the name it had in March 2006, and the one preferred here for that time.",
          "Значит, так он назывался в марте 2006 года; для того времени здесь предпочтено это название.",
          "Демек, 2006 жылғы наурызда оның атауы осындай болған; сол кезең үшін мұнда осы атауға басымдық берілді.",
          "Пас, номи он дар марти соли 2006 чунин буд; барои он давра дар ин ҷо ҳамин ном интихоб шуд.",
        ),
      },
      {
        on, field: "name", source: RELEASE, locator: "L158", value: "OSCE Programme Office in Astana", period: "2006-03-27", standing: "background", asWritten: "OSCE Programme Office in Astana", asWrittenLang: "en",
        note: w(
          "A later label on a text of 2006: the page names the office as one of its sources by a name that did not exist yet.",
          "Более поздняя помета на тексте 2006 года: страница называет офис одним из источников под названием, которого тогда ещё не было.",
          "2006 жылғы мәтінге кейін қойылған белгі: бет кеңсені сол кезде әлі болмаған атаумен өз дереккөздерінің бірі деп көрсетеді.",
          "Нишонаи баъдина дар матни соли 2006: саҳифа дафтарро бо номе, ки он вақт ҳанӯз набуд, яке аз сарчашмаҳои худ меномад.",
        ),
      },
      { on, field: "name", source: "x-osce-kz-names", n: "astana", value: "OSCE Centre in Astana", period: "2007-06-21/2014-12" },
      {
        on, field: "name", source: "x-osce-kz-names", n: "programme-office", value: "OSCE Programme Office in Astana", confidence: "inferred",
        how: w(
          "The decision is of 18 December 2014, so the name cannot be older; the day from which it was used was not found.",
          "Решение принято 18 декабря 2014 года, раньше название появиться не могло; день, с которого оно применялось, не найден.",
          "Шешім 2014 жылғы 18 желтоқсанда қабылданған, атау одан бұрын болуы мүмкін емес; оның қай күннен қолданылғаны табылмады.",
          "Қарор 18 декабри соли 2014 қабул шудааст, ном аз он пештар буда наметавонад; рӯзи оғози истифодаи он ёфт нашуд.",
        ),
      },
      { on, field: "name", source: "x-osce-kz-2022", n: "nur-sultan", value: "OSCE Programme Office in Nur-Sultan", period: "2019/2022-09-23" },
      { on, field: "name", source: "x-osce-kz-2022", n: "astana", value: "OSCE Programme Office in Astana", period: "2022-09-23/.." },
      {
        on, field: "founded", source: "x-osce-kz-names", edtf: "1999",
        note: w("Decided in 1998, opened in 1999.", "Решение принято в 1998 году, открытие состоялось в 1999 году.", "1998 жылы шешім қабылданып, 1999 жылы ашылған.", "Соли 1998 қарор қабул шуда, соли 1999 кушода шуд."),
      },
    ),
    corroboration(on, "corroborated", ["x-osce-kz-names", "x-osce-kz-2022"]),
  );
}

/** An office that a different state fills every year (R002-4). */
function chairmanship(): Rows {
  const on = OSCE_CHAIR;
  return mergeRows(
    body({
      key: on, slug: "osce-chairpersonship", classification: "rotating_office", side: "international", parent: "org-osce", facts: factAndProvenance(on, 1),
      title: w("OSCE Chairpersonship (Chairman-in-Office)", "Председательство ОБСЕ (действующий председатель)", "ЕҚЫҰ төрағалығы (іс басындағы төраға)", "Раисии САҲА (раиси амалкунанда)"),
      summary: w(
        "The yearly office at the head of the OSCE; Belgium held it in 2006.",
        "Ежегодно сменяющаяся должность во главе ОБСЕ; в 2006 году её занимала Бельгия.",
        "ЕҚЫҰ-ны басқаратын, жыл сайын ауысатын лауазым; 2006 жылы ол Бельгияда болды.",
        "Мақоми роҳбарии САҲА, ки ҳар сол иваз мешавад; соли 2006 он дар дасти Белгия буд.",
      ),
      names: [{ text: "OSCE Chairman-in-Office", lang: "en", kind: "variant", source: RELEASE }, { text: "OSCE Chairpersonship", lang: "en", kind: "official", source: RELEASE }],
    }),
    claims(
      { on, field: "head", source: RELEASE, n: "belgium", locator: "L153", valueRecord: "c-be", period: "2006", note: w("Belgium's presidency in 2006.", "Председательство Бельгии в 2006 году.", "Бельгияның 2006 жылғы төрағалығы.", "Раисии Белгия дар соли 2006.") },
      { on, field: "head", source: RELEASE, n: "de-gucht", locator: "L159", valueRecord: "p-degucht", period: "2006-03-27" },
      {
        on, field: "head", source: "x-osce-kz-names", valueRecord: "c-kz", period: "2010",
        note: w("Kazakhstan in 2010, by a decision taken in Madrid.", "Казахстан в 2010 году, по решению, принятому в Мадриде.", "2010 жылы Қазақстан, Мадридте қабылданған шешім бойынша.", "Қазоқистон дар соли 2010, мувофиқи қароре, ки дар Мадрид қабул шуд."),
      },
      {
        on, field: "head", source: RELEASE, n: "finland", locator: "L71", period: "2025", standing: "background",
        paraphrase: w("Finland in 2025, according to the menu of the captured page.", "Финляндия в 2025 году, согласно меню сохранённой страницы.", "Сақталған беттің мәзірі бойынша 2025 жылы Финляндия.", "Финляндия дар соли 2025, мувофиқи менюи саҳифаи нигоҳдошташуда."),
      },
    ),
  );
}

function institutions(): Rows {
  return mergeRows(
    body({
      key: "org-odihr", slug: "odihr", classification: "international_organization", side: "international", parent: "org-osce", facts: factAndProvenance("org-odihr", 1),
      title: w(
        "OSCE Office for Democratic Institutions and Human Rights",
        "Бюро ОБСЕ по демократическим институтам и правам человека",
        "ЕҚЫҰ-ның Демократиялық институттар және адам құқықтары жөніндегі бюросы",
        "Бюрои САҲА оид ба ниҳодҳои демократӣ ва ҳуқуқи инсон",
      ),
      summary: w(
        "The OSCE institution that observes elections.",
        "Институт ОБСЕ, который наблюдает за выборами.",
        "ЕҚЫҰ-ның сайлауды байқайтын институты.",
        "Ниҳоди САҲА, ки интихоботро мушоҳида мекунад.",
      ),
      names: [{ text: "ODIHR", lang: "en", kind: "abbreviation", source: RELEASE }],
    }),
    claims({
      on: "org-odihr", field: "aim", source: RELEASE, locator: "L164", byPerson: "p-degucht",
      paraphrase: w("Independent election observation missions, whose importance the Chairman-in-Office stressed.", "Независимые миссии по наблюдению за выборами; их важность отметил действующий председатель.", "Сайлауды байқайтын тәуелсіз миссиялар; олардың маңызын іс басындағы төраға атап өтті.", "Ҳайатҳои мустақили мушоҳидаи интихобот, ки муҳимияти онҳоро раиси амалкунанда таъкид кард."),
    }),
    body({
      key: "org-osce-thb", slug: "osce-special-representative-on-trafficking", classification: "office", side: "international", parent: "org-osce", facts: factAndProvenance("org-osce-thb", 1),
      title: w(
        "OSCE Special Representative on Trafficking in Human Beings",
        "Специальный представитель ОБСЕ по борьбе с торговлей людьми",
        "ЕҚЫҰ-ның Адам саудасына қарсы күрес жөніндегі арнайы өкілі",
        "Намояндаи махсуси САҲА оид ба мубориза бо савдои одамон",
      ),
      summary: w(
        "The OSCE office named in 2006 as partner of a planned conference in Astana.",
        "Должностное лицо ОБСЕ, названное в 2006 году партнёром планируемой конференции в Астане.",
        "2006 жылы Астанада жоспарланған конференцияның серіктесі ретінде аталған ЕҚЫҰ лауазымы.",
        "Мақоми САҲА, ки соли 2006 шарики конфронси банақшагирифташуда дар Остона номида шудааст.",
      ),
      names: [{ text: "Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings", lang: "en", kind: "variant", source: RELEASE }],
    }),
    claims({
      on: "org-osce-thb", field: "partner", source: RELEASE, locator: "L166",
      paraphrase: w("The Government of Kazakhstan, for a conference to be held in Astana.", "Правительство Казахстана — для конференции, намеченной в Астане.", "Астанада өтетін конференция бойынша Қазақстан Үкіметі.", "Ҳукумати Қазоқистон, барои конфронсе, ки бояд дар Остона баргузор шавад."),
    }),
  );
}

/** The joint organiser of 2009, found again in 2012, 2014 and, very likely, 2022. */
function foundation(): Rows {
  const on = PARLIAMENTARY_FOUNDATION;
  return mergeRows(
    body({
      key: on, slug: "public-foundation-for-parliamentary-development", classification: "ngo", side: "civil_society", country: "KZ", facts: [...factAndProvenance(on, 1), "relations/14"],
      title: w(
        "Public Foundation for Parliamentary Development in Kazakhstan",
        "Общественный фонд развития парламентаризма в Казахстане",
        "Қазақстандағы парламентаризмді дамыту қоғамдық қоры",
        "Бунёди ҷамъиятии рушди парламентаризм дар Қазоқистон",
      ),
      summary: w(
        "An NGO of Kazakhstan that held meetings with the OSCE Centre in 2009, 2012 and 2014.",
        "НПО Казахстана, проводившая встречи вместе с Центром ОБСЕ в 2009, 2012 и 2014 годах.",
        "2009, 2012 және 2014 жылдары ЕҚЫҰ Орталығымен бірге кездесулер өткізген қазақстандық ҮЕҰ.",
        "Созмони ғайридавлатии Қазоқистон, ки солҳои 2009, 2012 ва 2014 якҷоя бо Маркази САҲА вохӯриҳо гузаронд.",
      ),
      names: [{ text: "Foundation for the Development of Parliamentarism in Kazakhstan", lang: "en", kind: "variant", source: "x-dp-2022" }],
    }),
    claims(
      {
        on, field: "name", source: ROUNDTABLE, locator: "L5", value: "Public Foundation for Parliamentary Development in Kazakhstan",
        note: w("Joint organiser of the roundtable.", "Соорганизатор круглого стола.", "Дөңгелек үстелді бірлескен ұйымдастырушы.", "Ҳамташкилкунандаи мизи мудаввар."),
      },
      {
        on, field: "name", source: "x-dp-2022", value: "Foundation for the Development of Parliamentarism in Kazakhstan", period: "2022", confidence: "inferred",
        how: w(
          "Very likely the same organisation: two English renderings of one Russian name.",
          "Весьма вероятно, та же организация: два английских перевода одного русского названия.",
          "Сол ұйымның өзі болуы әбден мүмкін: бір орысша атаудың екі ағылшынша аудармасы.",
          "Ба эҳтимоли зиёд ҳамон созмон аст: ду тарҷумаи англисии як номи русӣ.",
        ),
      },
      { on, field: "head", source: "x-osce-kz-2014", valueRecord: "p-battalova", edtf: "2014-06-05" },
      { on, field: "partner", source: "x-osce-kz-2012", valueRecord: OSCE_IN_KAZAKHSTAN, period: "2012-12-06" },
    ),
    corroboration(on, "corroborated", ["x-osce-kz-2014", "x-osce-kz-2012", "x-dp-2022"], w(
      "The same partnership is reported in 2012 and 2014; in 2022 the organisation is named among the NGOs at the Dialogue Platform.",
      "О том же партнёрстве сообщается в 2012 и 2014 годах; в 2022 году организация названа среди НПО на Диалоговой площадке.",
      "Дәл осы серіктестік туралы 2012 және 2014 жылдары да хабарланады; 2022 жылы ұйым Диалог алаңындағы ҮЕҰ қатарында аталған.",
      "Аз ҳамин шарикӣ солҳои 2012 ва 2014 низ хабар медиҳанд; соли 2022 созмон дар қатори созмонҳои ғайридавлатии Майдони муколама номбар шудааст.",
    )),
  );
}

function parliamentAndParty(): Rows {
  const parliament = "org-parl-kz";
  const party = "org-ak-zhol-real";
  return mergeRows(
    body({
      key: parliament, slug: "parliament-of-kazakhstan", classification: "parliament", side: "parliament_and_courts", country: "KZ", facts: factAndProvenance(parliament, 2),
      title: w("Parliament of Kazakhstan", "Парламент Казахстана", "Қазақстан Парламенті", "Парлумони Қазоқистон"),
      summary: w(
        "Members of it took part in the roundtable of 2009 and take part in the Dialogue Platform.",
        "Его депутаты участвовали в круглом столе 2009 года и участвуют в Диалоговой площадке.",
        "Оның депутаттары 2009 жылғы дөңгелек үстелге қатысқан және Диалог алаңына қатысады.",
        "Вакилони он дар мизи мудаввари соли 2009 иштирок карданд ва дар Майдони муколама иштирок мекунанд.",
      ),
    }),
    claims(
      {
        on: parliament, field: "name", source: ROUNDTABLE, locator: "L7", value: "Parliament",
        note: w("Members took part in the roundtable.", "Депутаты участвовали в круглом столе.", "Депутаттар дөңгелек үстелге қатысты.", "Вакилон дар мизи мудаввар иштирок карданд."),
      },
      {
        on: parliament, field: "partner", source: "src-001", locator: "L29, L31", valueRecord: "pf-dphd",
        note: w("Members take part in the platform.", "Депутаты участвуют в работе площадки.", "Депутаттар алаң жұмысына қатысады.", "Вакилон дар кори майдон иштирок мекунанд."),
      },
    ),
    body({
      key: party, slug: "real-ak-zhol", classification: "political_party", side: "party", country: "KZ", facts: factAndProvenance(party, 1),
      title: w("Real Ak Zhol", "Партия «Настоящий Ак жол»", "«Нағыз Ақ жол» партиясы", "Ҳизби «Ақ жоли ҳақиқӣ»"),
      summary: w(
        "A political party of Kazakhstan formed in 2005; its registration is known from the release of March 2006 alone.",
        "Политическая партия Казахстана, созданная в 2005 году; о её регистрации известно лишь из пресс-релиза марта 2006 года.",
        "2005 жылы құрылған Қазақстан саяси партиясы; оның тіркелгені тек 2006 жылғы наурыздағы баспасөз хабарламасынан белгілі.",
        "Ҳизби сиёсии Қазоқистон, ки соли 2005 таъсис ёфт; бақайдгирии он танҳо аз хабари матбуотии марти соли 2006 маълум аст.",
      ),
      names: [
        { text: "Real Ak Zhol", lang: "en", kind: "variant", source: RELEASE },
        { text: "Real White Path", lang: "en", kind: "variant", source: RELEASE },
        { text: "Nagyzgy Ak-Zhol", lang: "en", kind: "variant", source: "x-nagyz-2005" },
        { text: "Real Bright Path", lang: "en", kind: "variant", source: "x-nagyz-2005" },
        { text: "Nagyz Ak Zhol", lang: "en", kind: "variant" },
        { text: "Naghyz Aq-Zhol", lang: "en", kind: "variant" },
      ],
    }),
    claims(
      {
        on: party, field: "name", source: RELEASE, locator: "L164", n: "gloss", value: "Real White Path",
        note: w("The word “ak” means both white and bright.", "Слово «ак» значит и «белый», и «светлый».", "«Ақ» сөзі әрі ақ түсті, әрі «жарқын» деген мағынаны білдіреді.", "Калимаи «ақ» ҳам маънои «сафед» ва ҳам маънои «равшан»-ро дорад."),
      },
      { on: party, field: "name", source: "x-nagyz-2005", value: "Real Bright Path" },
      { on: party, field: "founded", source: "x-nagyz-2005", edtf: "2005" },
      {
        on: party, field: "registered", source: RELEASE, locator: "L164", edtf: "[..2006-03-27]", confidence: "inferred", asWritten: "the recent registration", asWrittenLang: "en",
        how: w("“Recent” on 27 March 2006; the day is not given.", "«Недавняя» на 27 марта 2006 года; день не указан.", "2006 жылғы 27 наурыздағы мәтінде «жақында» делінген; күні көрсетілмеген.", "Дар 27 марти соли 2006 «ба наздикӣ»; рӯз зикр нашудааст."),
        note: w("Looked for elsewhere and not found.", "В других источниках искали и не нашли.", "Басқа жерден ізделді, табылмады.", "Дар ҷойҳои дигар ҷустуҷӯ шуд, ёфт нашуд."),
      },
    ),
    corroboration(party, "partly", ["x-nagyz-2005"], w(
      "The formation in 2005 is confirmed; the registration was looked for and not found.",
      "Создание в 2005 году подтверждено; сведения о регистрации искали и не нашли.",
      "2005 жылы құрылғаны расталған; тіркелгені туралы дерек ізделді, табылмады.",
      "Таъсис дар соли 2005 тасдиқ шудааст; маълумот дар бораи бақайдгирӣ ҷустуҷӯ шуд, ёфт нашуд.",
    )),
  );
}

function posts(): Rows {
  return mergeRows(
    // A post of no country: the shape of posts gives every post one.
    record({ key: CHAIRMAN_IN_OFFICE, kind: "post", title: w("OSCE Chairman-in-Office", "Действующий председатель ОБСЕ", "ЕҚЫҰ-ның іс басындағы төрағасы", "Раиси амалкунандаи САҲА") }),
    { posts: [{ id: seedId(CHAIRMAN_IN_OFFICE), organizationId: seedId(OSCE_CHAIR) }] },
    post(BELGIAN_FOREIGN_MINISTER, null, w("Minister of Foreign Affairs of Belgium", "Министр иностранных дел Бельгии", "Бельгияның Сыртқы істер министрі", "Вазири корҳои хориҷии Белгия"), "BE"),
    post(HEAD_OF_OSCE_CENTRE, OSCE_IN_KAZAKHSTAN, w("Head of the OSCE Centre in Astana", "Глава Центра ОБСЕ в Астане", "ЕҚЫҰ-ның Астанадағы Орталығының басшысы", "Роҳбари Маркази САҲА дар Остона")),
    post(HEAD_OF_FOUNDATION, PARLIAMENTARY_FOUNDATION, w(
      "Head of the Public Foundation for Parliamentary Development in Kazakhstan",
      "Руководитель Общественного фонда развития парламентаризма в Казахстане",
      "Қазақстандағы парламентаризмді дамыту қоғамдық қорының басшысы",
      "Роҳбари Бунёди ҷамъиятии рушди парламентаризм дар Қазоқистон",
    )),
    claims({
      on: CHAIRMAN_IN_OFFICE, field: "term", source: RELEASE, locator: "L71", confidence: "inferred", standing: "background",
      paraphrase: w("One year.", "Один год.", "Бір жыл.", "Як сол."),
      how: w(
        "The page joins a country and one year to the office: Belgium in 2006, Finland in 2025.",
        "Страница связывает с должностью страну и один год: Бельгия в 2006 году, Финляндия в 2025 году.",
        "Бетте бұл лауазыммен бір ел және бір жыл байланыстырылған: 2006 жылы Бельгия, 2025 жылы Финляндия.",
        "Саҳифа ба ин мақом як кишвар ва як солро мепайвандад: Белгия дар соли 2006, Финляндия дар соли 2025.",
      ),
    }),
  );
}

function people(): Rows {
  return mergeRows(
    person({
      key: "p-keltchewsky", slug: "alexandre-keltchewsky", name: "Alexandre Keltchewsky", given: "Alexandre", family: "Keltchewsky", facts: factAndProvenance("p-keltchewsky", 1),
      summary: w("Head of the OSCE Centre in Astana in 2009.", "Глава Центра ОБСЕ в Астане в 2009 году.", "2009 жылы ЕҚЫҰ-ның Астанадағы Орталығының басшысы.", "Роҳбари Маркази САҲА дар Остона дар соли 2009."),
    }),
    office("p-keltchewsky", HEAD_OF_OSCE_CENTRE, "2009-11/2009-12", ROUNDTABLE, "L9"),
    office("p-keltchewsky", HEAD_OF_OSCE_CENTRE, "2009-03-27", "x-osce-kz-2009-03"),
    corroboration("p-keltchewsky", "corroborated", ["x-osce-kz-2009-03"], w(
      "In post in February and March 2009; when he took it up and left it was not found. In December 2007 another head is named.",
      "В должности в феврале и марте 2009 года; когда он её занял и оставил, не найдено. В декабре 2007 года назван другой руководитель.",
      "2009 жылғы ақпан мен наурызда осы лауазымда болған; қашан кіріскені мен кеткені табылмады. 2007 жылғы желтоқсанда басқа басшы аталған.",
      "Дар феврал ва марти соли 2009 дар ин вазифа буд; кай ба вазифа омад ва кай рафт — ёфт нашуд. Дар декабри соли 2007 роҳбари дигар ном бурда шудааст.",
    )),
    person({
      key: "p-nazarbayev", slug: "nursultan-nazarbayev", name: "Nursultan Nazarbayev", given: "Nursultan", family: "Nazarbayev", facts: factAndProvenance("p-nazarbayev", 1),
      summary: w(
        "President of Kazakhstan in 2006, when he met the OSCE Chairman-in-Office and chaired the State Commission.",
        "Президент Казахстана в 2006 году, когда он встретился с действующим председателем ОБСЕ и возглавлял Государственную комиссию.",
        "2006 жылы Қазақстан Президенті болып, ЕҚЫҰ-ның іс басындағы төрағасымен кездескен және Мемлекеттік комиссияға төрағалық еткен.",
        "Президенти Қазоқистон дар соли 2006, ки бо раиси амалкунандаи САҲА вохӯрд ва ба Комиссияи давлатӣ раисӣ кард.",
      ),
      names: [{ text: "Nursultan Nazarbaev", lang: "en", kind: "variant", source: "x-akorda-degucht" }],
    }),
    held("p-nazarbayev", PRESIDENT, "2006-03-27", RELEASE),
    office("p-nazarbayev", PRESIDENT, "2006-03-24", "x-akorda-commission1"),
    claims({ on: "p-nazarbayev", field: "post", source: "x-akorda-degucht", valueRecord: PRESIDENT, edtf: "2006-03-27" }),
    claims({
      on: "p-nazarbayev", field: "post", source: RELEASE, locator: "L160-161", valueRecord: PRESIDENT, edtf: "2006-03-27",
      note: w("Re-elected before that day, the release says.", "Как сказано в пресс-релизе, переизбран до этого дня.", "Баспасөз хабарламасында айтылуынша, осы күнге дейін қайта сайланған.", "Ба навиштаи хабари матбуотӣ, то он рӯз аз нав интихоб шуда буд."),
    }),
    corroboration("p-nazarbayev", "corroborated", ["x-akorda-degucht", "x-akorda-commission1"]),
    person({
      key: "p-degucht", slug: "karel-de-gucht", name: "Karel De Gucht", given: "Karel", family: "De Gucht", country: "BE", facts: factAndProvenance("p-degucht", 1),
      summary: w(
        "In March 2006 at once Minister of Foreign Affairs of Belgium and OSCE Chairman-in-Office.",
        "В марте 2006 года одновременно министр иностранных дел Бельгии и действующий председатель ОБСЕ.",
        "2006 жылғы наурызда әрі Бельгияның Сыртқы істер министрі, әрі ЕҚЫҰ-ның іс басындағы төрағасы.",
        "Дар марти соли 2006 ҳамзамон вазири корҳои хориҷии Белгия ва раиси амалкунандаи САҲА.",
      ),
    }),
    held("p-degucht", BELGIAN_FOREIGN_MINISTER, "2006-03-27", RELEASE),
    held("p-degucht", CHAIRMAN_IN_OFFICE, "2006-03-27", RELEASE),
    claims(
      { on: "p-degucht", field: "post", source: RELEASE, n: "chair", locator: "L159", valueRecord: CHAIRMAN_IN_OFFICE, edtf: "2006-03-27", note: w("An office of one year.", "Должность на один год.", "Бір жылдық лауазым.", "Мақоми яксола.") },
      { on: "p-degucht", field: "post", source: RELEASE, n: "minister", locator: "L159", valueRecord: BELGIAN_FOREIGN_MINISTER, edtf: "2006-03-27", note: w("Held at the same time.", "Занимал одновременно.", "Қатар атқарған.", "Ҳамзамон дар ин вазифа буд.") },
      { on: "p-degucht", field: "post", source: "x-akorda-degucht", n: "chair", valueRecord: CHAIRMAN_IN_OFFICE, edtf: "2006-03-27" },
      { on: "p-degucht", field: "post", source: "x-akorda-degucht", n: "minister", valueRecord: BELGIAN_FOREIGN_MINISTER, edtf: "2006-03-27" },
    ),
    corroboration("p-degucht", "corroborated", ["x-akorda-degucht", "x-rferl-degucht"]),
    person({
      key: "p-battalova", slug: "zauresh-battalova", name: "Zauresh Battalova", given: "Zauresh", family: "Battalova", basis: "public_source", facts: ["p-battalova"],
      summary: w(
        "Head of the Public Foundation for Parliamentary Development in Kazakhstan in 2014.",
        "Руководитель Общественного фонда развития парламентаризма в Казахстане в 2014 году.",
        "2014 жылы Қазақстандағы парламентаризмді дамыту қоғамдық қорының басшысы.",
        "Роҳбари Бунёди ҷамъиятии рушди парламентаризм дар Қазоқистон дар соли 2014.",
      ),
    }),
    office("p-battalova", HEAD_OF_FOUNDATION, "2014-06-05", "x-osce-kz-2014"),
    corroboration("p-battalova", "outside_only", ["x-osce-kz-2014"]),
    likelySame(PARLIAMENTARY_FOUNDATION, "m-dp-2022/participant/2", "x-dp-2022", w(
      "An organisation named among the NGOs at this sitting is very likely this one.",
      "Одна из НПО, названных среди участников этого заседания, весьма вероятно, и есть эта организация.",
      "Осы отырысқа қатысқан ҮЕҰ қатарында аталған ұйым — осы ұйым болуы әбден мүмкін.",
      "Созмоне, ки дар қатори созмонҳои ғайридавлатии ин нишаст номбар шудааст, ба эҳтимоли зиёд ҳамин созмон аст.",
    )),
  );
}
