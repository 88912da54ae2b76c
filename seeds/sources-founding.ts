import { claims, corroboration, w, type Words } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";
import { source } from "./shapes/source";
import { OP_ED } from "./sources";

/**
 * The two founding documents that open no platform, and what is to be known of all five as documents: how they are dated, who
 * issued them, what in them is no evidence and what they leave out.
 */
export const foundingSourceRows = (): Rows => mergeRows(agencyBrief(), pressRelease(), opEd(), aggregatedItem(), programmePage());

const BRIEF = "src-000";
const RELEASE = "src-002";
const AGGREGATED = "src-003";
const PAGE = "src-004";

function agencyBrief(): Rows {
  return mergeRows(
    source({
      key: BRIEF, slug: "asia-plus-2009-12-01-roundtable", facts: ["x-own-000", "unverified/4"], relation: "reprint", documentType: "news_brief", originalLang: "en", translation: "none",
      published: "2009-12-01", publishedHow: BRIEF_DAY, captured: "2026-03~",
      url: "https://asiaplus.news/en/2009/12/01/osce-centre-supports-dialogue-between-civil-society-and-political-parties-in-kazakhstan", publisher: "Asia-Plus (Tajikistan)", publisherOrganization: "org-asiaplus",
      title: w(
        "OSCE Centre supports dialogue between civil society and political parties in Kazakhstan",
        "Центр ОБСЕ поддерживает диалог между гражданским обществом и политическими партиями в Казахстане",
        "ЕҚЫҰ Орталығы Қазақстандағы азаматтық қоғам мен саяси партиялар арасындағы диалогты қолдайды",
        "Маркази САҲА муколамаи ҷомеаи шаҳрвандӣ ва ҳизбҳои сиёсиро дар Қазоқистон дастгирӣ мекунад",
      ),
      summary: w(
        "An agency's copy of an OSCE press release on a round table of NGOs and political parties in Kazakhstan.",
        "Агентская копия пресс-релиза ОБСЕ о круглом столе НПО и политических партий в Казахстане.",
        "Қазақстандағы ҮЕҰ-лар мен саяси партиялардың дөңгелек үстелі туралы ЕҚЫҰ баспасөз хабарламасының агенттік көшірмесі.",
        "Нусхаи оҷонсии хабари матбуотии САҲА дар бораи мизи мудаввари СҒД-ҳо ва ҳизбҳои сиёсӣ дар Қазоқистон.",
      ),
    }),
    claims(
      { on: BRIEF, field: "published", source: BRIEF, edtf: "2009-12-01", confidence: "inferred", how: BRIEF_DAY },
      {
        on: BRIEF, field: "captured", source: BRIEF, locator: "L29, L33", edtf: "2026-03~", confidence: "inferred",
        how: w(
          "Headlines beside the article belong to spring 2026: warships for the Strait of Hormuz, the appeal verdict in the Crocus City Hall case.",
          "Заголовки рядом со статьёй относятся к весне 2026 года: военные корабли в Ормузском проливе, решение по апелляции в деле «Крокус Сити Холла».",
          "Мақала жанындағы тақырыптар 2026 жылғы көктемге жатады: Ормуз бұғазына әскери кемелер, «Крокус Сити Холл» ісі бойынша апелляция шешімі.",
          "Сарлавҳаҳои паҳлуи мақола ба баҳори соли 2026 мансубанд: киштиҳои ҳарбӣ дар гулӯгоҳи Ҳурмуз, ҳукм аз рӯйи шикоят дар парвандаи «Крокус Сити Холл».",
        ),
      },
      {
        on: BRIEF, field: "issuer", source: BRIEF, locator: "L5, L9", valueRecord: "org-osce-kz", confidence: "inferred",
        how: w(
          "The text speaks in the voice of a press release of the OSCE Centre and quotes its Head.",
          "Текст написан как пресс-релиз Центра ОБСЕ и цитирует его главу.",
          "Мәтін ЕҚЫҰ Орталығының баспасөз хабарламасы ретінде жазылып, оның басшысының сөзін келтіреді.",
          "Матн ҳамчун хабари матбуотии Маркази САҲА навишта шуда, суханони роҳбари онро меорад.",
        ),
      },
      { on: BRIEF, field: "credited_agency", source: BRIEF, locator: "L3", valueRecord: "org-canews" },
      {
        on: BRIEF, field: "publisher", source: BRIEF, locator: "L21", valueRecord: "org-asiaplus", confidence: "inferred",
        how: w(
          "From the address of the page and the mark in its advertising label.",
          "По адресу страницы и знаку в рекламной надписи.",
          "Беттің мекенжайы мен жарнама жазуындағы белгіден.",
          "Аз рӯйи суроғаи саҳифа ва нишон дар навиштаи реклама.",
        ),
      },
      {
        on: BRIEF, field: "text", n: "day", source: BRIEF, locator: "L5", asWritten: "on Thursday", asWrittenLang: "en", standing: "background",
        paraphrase: w(
          "The only date in the text is a Thursday, counted from a day of publication that the text has lost.",
          "Единственная дата в тексте — четверг, отсчитанный от утраченного дня публикации.",
          "Мәтіндегі жалғыз күн — жарияланған күннен саналған бейсенбі, ал жарияланған күннің өзі жоғалған.",
          "Ягона сана дар матн панҷшанбе аст, ки аз рӯзи нашр ҳисоб мешавад, вале худи рӯзи нашр гум шудааст.",
        ),
      },
      {
        on: BRIEF, field: "text", n: "quote-mark", source: BRIEF, locator: "L9", asWritten: "OSCE”s", asWrittenLang: "en", standing: "background",
        paraphrase: w(
          "A closing quotation mark stands in place of the apostrophe, a fault of encoding.",
          "Вместо апострофа стоит закрывающая кавычка — ошибка кодировки.",
          "Апострофтың орнында жабатын тырнақша тұр — кодтау қатесі.",
          "Ба ҷойи апостроф нохунаки пӯшида гузошта шудааст — хатои рамзгузорӣ.",
        ),
      },
    ),
    noise(BRIEF,
      { locator: "L11", paraphrase: w(
        "The label “Article translations” has nothing after it: the page names no translation.",
        "После надписи «Переводы статьи» ничего нет: переводы на странице не указаны.",
        "«Мақаланың аудармалары» деген жазудан кейін ештеңе жоқ: бетте аударма көрсетілмеген.",
        "Пас аз навиштаи «Тарҷумаҳои мақола» чизе нест: дар саҳифа тарҷумае зикр нашудааст.",
      ) },
      { locator: "L13-59", paraphrase: w(
        "Headlines of other articles beside the text and empty image slots; not evidence.",
        "Заголовки других статей рядом с текстом и пустые места для картинок; не доказательство.",
        "Мәтін жанындағы басқа мақалалардың тақырыптары мен бос сурет орындары; дәлел емес.",
        "Сарлавҳаҳои мақолаҳои дигар дар паҳлуи матн ва ҷойҳои холии тасвир; далел нест.",
      ) },
      { locator: "L21", paraphrase: w(
        "An advertising label in Russian; not evidence for anything but the name of the site.",
        "Рекламная надпись на русском; доказывает лишь название сайта.",
        "Орысша жарнама жазуы; сайттың атауынан басқаға дәлел емес.",
        "Навиштаи реклама ба русӣ; ҷуз номи сомона ба чизе далел нест.",
      ) },
    ),
    gaps(1, BRIEF,
      w("The venue.", "Место проведения.", "Өткен орны.", "Ҷойи баргузорӣ."),
      w("The exact day of the round table.", "Точный день круглого стола.", "Дөңгелек үстелдің нақты күні.", "Рӯзи дақиқи мизи мудаввар."),
      w("The names of the parties, the NGOs and the members of Parliament.", "Названия партий и НПО, имена депутатов Парламента.", "Партиялар мен ҮЕҰ-лардың атаулары, Парламент депутаттарының есімдері.", "Номи ҳизбҳо, СҒД-ҳо ва вакилони парлумон."),
      w("The outcome.", "Итог.", "Нәтижесі.", "Натиҷа."),
      w("The date of the OSCE's original release.", "Дата исходного пресс-релиза ОБСЕ.", "ЕҚЫҰ-ның түпнұсқа баспасөз хабарламасының күні.", "Санаи хабари матбуотии аслии САҲА."),
    ),
    corroboration(BRIEF, "not_found", [], w(
      "The OSCE's own release of 2009 on the round table was looked for and not found; the text is known from this copy alone.",
      "Собственный пресс-релиз ОБСЕ 2009 года о круглом столе искали и не нашли; текст известен только по этой копии.",
      "ЕҚЫҰ-ның дөңгелек үстел туралы 2009 жылғы өз баспасөз хабарламасы ізделді, табылмады; мәтін тек осы көшірмеден белгілі.",
      "Хабари матбуотии соли 2009-и худи САҲА дар бораи мизи мудаввар ҷустуҷӯ шуд, ёфт нашуд; матн танҳо аз ҳамин нусха маълум аст.",
    )),
  );
}

function pressRelease(): Rows {
  return mergeRows(
    source({
      key: RELEASE, slug: "osce-press-release-2006-03-27", facts: ["x-own-002"], relation: "official_body", documentType: "press_release", originalLang: "en", translation: "none",
      published: "2006-03-27", captured: "2025",
      publishedHow: w(
        "The dateline of the first paragraph; the page's own date field is empty.",
        "По строке места и даты в первом абзаце; поле даты на странице пусто.",
        "Бірінші абзацтағы орын мен күн жазуынан; беттегі күн өрісі бос.",
        "Аз рӯйи ҷой ва санаи сархати якум; хонаи сана дар саҳифа холӣ аст.",
      ),
      url: "https://www.osce.org/cio/47198", publisher: "OSCE (osce.org)", publisherOrganization: "org-osce",
      title: w(
        "OSCE Chairman-in-Office encourages Kazakhstan to move ahead on further political reforms",
        "Действующий председатель ОБСЕ призывает Казахстан продолжать политические реформы",
        "ЕҚЫҰ-ның іс басындағы төрағасы Қазақстанды саяси реформаларды одан әрі жүргізуге шақырады",
        "Раиси амалкунандаи САҲА Қазоқистонро ба пешравӣ дар ислоҳоти минбаъдаи сиёсӣ даъват мекунад",
      ),
      summary: w(
        "The OSCE Chairmanship's press release on the visit of the Chairman-in-Office to Astana and Almaty in March 2006.",
        "Пресс-релиз председательства ОБСЕ о визите действующего председателя в Астану и Алматы в марте 2006 года.",
        "Іс басындағы төрағаның 2006 жылғы наурызда Астана мен Алматыға сапары туралы ЕҚЫҰ төрағалығының баспасөз хабарламасы.",
        "Хабари матбуотии раисии САҲА дар бораи сафари раиси амалкунанда ба Остона ва Алмато дар марти соли 2006.",
      ),
    }),
    claims(
      {
        on: RELEASE, field: "published", source: RELEASE, locator: "L159", edtf: "2006-03-27", asWritten: "ASTANA, 27 March 2006", asWrittenLang: "en",
        note: w(
          "The page's own date field is empty; an older stored layout of the page has the date next to the place.",
          "Поле даты на странице пусто; в более старом сохранённом виде страницы дата стоит рядом с местом.",
          "Беттегі күн өрісі бос; беттің ертерек сақталған түрінде күн орынның жанында тұр.",
          "Хонаи сана дар саҳифа холӣ аст; дар намуди пештараи нигоҳдошташудаи саҳифа сана дар паҳлуи ҷой омадааст.",
        ),
      },
      {
        on: RELEASE, field: "published", n: "field", source: RELEASE, locator: "L154", knowledge: "not_stated", standing: "background",
        paraphrase: w("The date field of the page is empty.", "Поле даты на странице пусто.", "Беттегі күн өрісі бос.", "Хонаи сана дар саҳифа холӣ аст."),
      },
      {
        on: RELEASE, field: "captured", source: RELEASE, locator: "L71", edtf: "2025", confidence: "inferred",
        how: w("The menu names Finland's Chairpersonship of 2025.", "В меню указано председательство Финляндии 2025 года.", "Мәзірде Финляндияның 2025 жылғы төрағалығы көрсетілген.", "Дар меню раисии Финландия дар соли 2025 зикр шудааст."),
      },
      { on: RELEASE, field: "issuer", n: "chairmanship", source: RELEASE, locator: "L158", valueRecord: "org-osce-cio", asWritten: "OSCE Chairpersonship", asWrittenLang: "en" },
      {
        on: RELEASE, field: "issuer", n: "office", source: RELEASE, locator: "L158", valueRecord: "org-osce-kz", asWritten: "OSCE Programme Office in Astana", asWrittenLang: "en", standing: "background",
        note: w(
          "The page labels it Programme Office in Astana, a name that came later: no office of that name existed in 2006.",
          "На странице он назван Программным офисом в Астане — это название появилось позже: в 2006 году такого офиса не было.",
          "Бетте ол Астанадағы Бағдарламалық кеңсе деп белгіленген, бұл атау кейін пайда болған: 2006 жылы мұндай кеңсе болмаған.",
          "Дар саҳифа он Дафтари барномавӣ дар Остона номида шудааст; ин ном баъдтар пайдо шуд: соли 2006 чунин дафтар набуд.",
        ),
      },
    ),
    noise(RELEASE,
      { locator: "L1-151", paraphrase: w("The menu of the site; not evidence.", "Меню сайта; не доказательство.", "Сайттың мәзірі; дәлел емес.", "Менюи сомона; далел нест.") },
      { locator: "L167-173", paraphrase: w(
        "Repeats lines 160–166 word for word; counted once.",
        "Дословно повторяет строки 160–166; считается один раз.",
        "160–166-жолдарды сөзбе-сөз қайталайды; бір рет есептеледі.",
        "Сатрҳои 160–166-ро калима ба калима такрор мекунад; як бор ба ҳисоб гирифта мешавад.",
      ) },
    ),
    gaps(3, RELEASE,
      w("The separate dates of the meetings.", "Даты отдельных встреч.", "Әр кездесудің жеке күні.", "Санаи ҳар як вохӯрӣ."),
      w("The names and the number of those who took part in Almaty.", "Имена и число участников встречи в Алматы.", "Алматыдағы қатысушылардың есімдері мен саны.", "Ном ва шумораи иштирокчиён дар Алмато."),
      w("The dates of the two conferences announced.", "Даты двух объявленных конференций.", "Жарияланған екі конференцияның күндері.", "Санаи ду конфронси эълоншуда."),
      w("What came of each pledge.", "Чем завершилось каждое обещание.", "Әр уәденің немен аяқталғаны.", "Анҷоми ҳар як ваъда."),
    ),
  );
}

function opEd(): Rows {
  return mergeRows(
    facts(OP_ED, "unverified/5"),
    claims({
      on: OP_ED, field: "text", n: "voices", source: OP_ED, standing: "background",
      paraphrase: w(
        "The author writes of the body he chairs; the text holds no independent voice.",
        "Автор пишет об органе, который сам возглавляет; независимого голоса в тексте нет.",
        "Автор өзі төрағалық ететін орган туралы жазады; мәтінде тәуелсіз үн жоқ.",
        "Муаллиф дар бораи мақоме менависад, ки худаш ба он раисӣ мекунад; дар матн садои мустақил нест.",
      ),
    }),
    noise(OP_ED,
      { locator: "L13", paraphrase: w("A consent notice of the site; not evidence.", "Уведомление сайта о согласии; не доказательство.", "Сайттың келісім туралы хабарламасы; дәлел емес.", "Огоҳии сомона дар бораи розигӣ; далел нест.") },
      { locator: "L52-147", paraphrase: w(
        "Headlines of other articles beside the text; not evidence.",
        "Заголовки других статей рядом с текстом; не доказательство.",
        "Мәтін жанындағы басқа мақалалардың тақырыптары; дәлел емес.",
        "Сарлавҳаҳои мақолаҳои дигар дар паҳлуи матн; далел нест.",
      ) },
    ),
    gaps(2, OP_ED,
      w("The names and the number of the suspended NGOs.", "Названия и число НПО, деятельность которых приостановлена.", "Қызметі тоқтатыла тұрған ҮЕҰ-лардың атаулары мен саны.", "Ном ва шумораи СҒД-ҳое, ки фаъолияташон боздошта шудааст."),
      w("Who made the recommendation.", "Кто дал рекомендацию.", "Ұсынымды кім бергені.", "Кӣ тавсия додааст."),
      w("The place, form and attendance of the sitting of 26 January 2021.", "Место, форма и число участников заседания 26 января 2021 года.", "2021 жылғы 26 қаңтардағы отырыстың орны, түрі және қатысушылар саны.", "Ҷой, шакл ва шумораи иштирокчиёни нишасти 26 январи соли 2021."),
      w("The names of the tax bodies.", "Названия налоговых органов.", "Салық органдарының атаулары.", "Номи мақомоти андоз."),
      w("A link to any document.", "Ссылка на какой-либо документ.", "Қандай да бір құжатқа сілтеме.", "Истинод ба ягон ҳуҷҷат."),
      w("A date on the page.", "Дата на странице.", "Беттегі күн.", "Сана дар саҳифа."),
    ),
    corroboration(OP_ED, "partly", ["x-oped-ic24", "x-oped-insiderecent"], w(
      "The English page of EU Reporter itself was looked for and not found; two English reprints give part of the text.",
      "Саму английскую страницу EU Reporter искали и не нашли; две английские перепечатки дают часть текста.",
      "EU Reporter-дің ағылшынша бетінің өзі ізделді, табылмады; екі ағылшынша қайта басылым мәтіннің бір бөлігін береді.",
      "Худи саҳифаи англисии EU Reporter ҷустуҷӯ шуд, ёфт нашуд; ду чопи такрории англисӣ қисме аз матнро доранд.",
    )),
  );
}

function aggregatedItem(): Rows {
  return mergeRows(
    claims(
      {
        on: AGGREGATED, field: "published", source: AGGREGATED, locator: "L12, L16", edtf: "2025-10-06/2025-10-15", confidence: "inferred", standing: "background",
        how: w(
          "The item has no date; it speaks of 6 October as past and of the forum on 15–16 October as to come, and that forum was held in 2025.",
          "Заметка не датирована; о 6 октября она говорит как о прошедшем, о форуме 15–16 октября — как о предстоящем, а форум прошёл в 2025 году.",
          "Хабарламаның күні жоқ; онда 6 қазан өткен шақта, 15–16 қазандағы форум келер шақта айтылады, ал ол форум 2025 жылы өтті.",
          "Хабар сана надорад; дар он 6 октябр гузашта ва форуми 15–16 октябр оянда аст, ва он форум соли 2025 гузашт.",
        ),
      },
      {
        on: AGGREGATED, field: "author", source: AGGREGATED, knowledge: "not_stated", standing: "background",
        paraphrase: w(
          "Neither an author nor the source of the item is named.",
          "Не названы ни автор, ни источник заметки.",
          "Автор да, хабарламаның дереккөзі де аталмаған.",
          "На муаллиф номбар шудааст ва на сарчашмаи хабар.",
        ),
      },
      {
        on: AGGREGATED, field: "original_language", source: AGGREGATED, locator: "L14", asWritten: "MVD", asWrittenLang: "en", confidence: "inferred", standing: "background",
        paraphrase: w("Russian or Kazakh.", "Русский или казахский.", "Орыс немесе қазақ тілі.", "Русӣ ё қазоқӣ."),
        how: w(
          "The English text keeps the abbreviation MVD.",
          "В английском тексте сохранено сокращение МВД латиницей.",
          "Ағылшынша мәтінде ІІМ-нің орысша қысқартуы сақталған.",
          "Дар матни англисӣ ихтисораи русии вазорат нигоҳ дошта шудааст.",
        ),
      },
      {
        on: AGGREGATED, field: "translation", source: AGGREGATED, confidence: "inferred", standing: "background",
        paraphrase: w(
          "Probably rewritten by a machine from a notice in another language.",
          "Вероятно, переписано машиной с сообщения на другом языке.",
          "Басқа тілдегі хабардан машинамен қайта жазылған болса керек.",
          "Эҳтимол, мошин онро аз хабаре ба забони дигар аз нав навиштааст.",
        ),
        how: w(
          "By the kept abbreviation, the missing details and a caption that a machine wrote.",
          "По сохранённому сокращению, отсутствию подробностей и подписи, написанной машиной.",
          "Сақталған қысқартудан, егжей-тегжейдің жоқтығынан және машина жазған сурет жазуынан.",
          "Аз рӯйи ихтисораи нигоҳдошташуда, набудани тафсилот ва навиштаи зери тасвир, ки мошин навиштааст.",
        ),
      },
      {
        on: AGGREGATED, field: "text", source: AGGREGATED, locator: "L16", standing: "background",
        paraphrase: w(
          "Mixes past and future: says that memorandums were signed right after speaking of a forum still to come.",
          "Смешивает прошлое и будущее: сообщает о подписании меморандумов сразу после слов о предстоящем форуме.",
          "Өткен мен келер шақты шатастырады: алда тұрған форум туралы айтқан бойда меморандумдарға қол қойылғанын хабарлайды.",
          "Гузашта ва ояндаро омехта мекунад: дарҳол пас аз сухан дар бораи форуми оянда аз имзои меморандумҳо хабар медиҳад.",
        ),
      },
    ),
    noise(AGGREGATED, { locator: "L7-8", paraphrase: w(
      "A picture caption written by a machine, with an ambulance and a tent, that has nothing to do with the text; not evidence.",
      "Подпись к снимку, составленная машиной (скорая помощь, палатка) и не связанная с текстом; не доказательство.",
      "Машина жазған сурет жазуы (жедел жәрдем көлігі, шатыр), мәтінге қатысы жоқ; дәлел емес.",
      "Навиштаи зери тасвир, ки мошин навиштааст (ёрии таъҷилӣ, хайма) ва ба матн дахл надорад; далел нест.",
    ) }),
    gaps(4, AGGREGATED,
      w("The year.", "Год.", "Жылы.", "Сол."),
      w("The name of the deputy minister.", "Имя заместителя министра.", "Министр орынбасарының есімі.", "Номи муовини вазир."),
      w("The names and the number of the NGOs.", "Названия и число НПО.", "ҮЕҰ-лардың атаулары мен саны.", "Ном ва шумораи СҒД-ҳо."),
      w("The titles, the parties and the day of the memorandums.", "Названия, стороны и день подписания меморандумов.", "Меморандумдардың атаулары, тараптары және қол қойылған күні.", "Ном, тарафҳо ва рӯзи меморандумҳо."),
      w("What the proposals said.", "Содержание предложений.", "Ұсыныстардың мазмұны.", "Мазмуни пешниҳодҳо."),
      w("The original source.", "Первоисточник.", "Түпнұсқа дереккөз.", "Сарчашмаи аслӣ."),
      w("The city.", "Город.", "Қала.", "Шаҳр."),
    ),
  );
}

function programmePage(): Rows {
  return mergeRows(
    claims(
      {
        on: PAGE, field: "published", source: PAGE, locator: "L12", edtf: "2010-12/2011-05", confidence: "inferred",
        how: w(
          "The page is undated; it speaks of December 2010 as past and of spring 2011 as to come.",
          "Страница не датирована; о декабре 2010 года она говорит как о прошедшем, о весне 2011 года — как о предстоящей.",
          "Беттің күні жоқ; онда 2010 жылғы желтоқсан өткен шақта, 2011 жылғы көктем келер шақта айтылады.",
          "Саҳифа сана надорад; дар он декабри соли 2010 гузашта ва баҳори соли 2011 оянда аст.",
        ),
      },
      {
        on: PAGE, field: "text", n: "recently", source: PAGE, locator: "L8", asWritten: "recently", asWrittenLang: "en", standing: "background",
        paraphrase: w(
          "The page calls issues recently discussed but has no date from which to count.",
          "Страница называет вопросы недавно обсуждёнными, но даты для отсчёта в ней нет.",
          "Бетте мәселелер жақында талқыланды делінген, бірақ есептеу үшін күн көрсетілмеген.",
          "Саҳифа масъалаҳоро ба наздикӣ муҳокимашуда меномад, вале санае барои ҳисоб надорад.",
        ),
      },
      {
        on: PAGE, field: "text", n: "neighbours", source: PAGE, locator: "L10", standing: "background",
        paraphrase: w(
          "The year 2009 belongs to the sentence on the labour-migration seminar; the next sentence, on the conference about Central Asia and Afghanistan, has no date, and other sources put that conference in November 2008.",
          "2009 год относится к предложению о семинаре по трудовой миграции; у следующего, о конференции по Центральной Азии и Афганистану, даты нет, а другие источники относят её к ноябрю 2008 года.",
          "2009 жыл еңбек көші-қоны семинары туралы сөйлемге тиесілі; Орталық Азия мен Ауғанстан конференциясы туралы келесі сөйлемде күн жоқ, ал басқа дереккөздер оны 2008 жылғы қарашаға жатқызады.",
          "Соли 2009 ба ҷумла дар бораи семинари муҳоҷирати меҳнатӣ тааллуқ дорад; ҷумлаи навбатӣ, дар бораи конфронси Осиёи Марказӣ ва Афғонистон, сана надорад ва сарчашмаҳои дигар онро ба ноябри соли 2008 мансуб медонанд.",
        ),
      },
    ),
    noise(PAGE, { locator: "L5-6", paraphrase: w(
      "The caption is printed twice; counted once.",
      "Подпись напечатана дважды; считается один раз.",
      "Сурет жазуы екі рет басылған; бір рет есептеледі.",
      "Навиштаи зери акс ду бор чоп шудааст; як бор ба ҳисоб гирифта мешавад.",
    ) }),
    gaps(5, PAGE,
      w("The dates of all the club's meetings.", "Даты всех встреч клуба.", "Клубтың барлық кездесулерінің күндері.", "Санаи ҳамаи вохӯриҳои клуб."),
      w("The place of the workshop of December 2010.", "Место семинара декабря 2010 года.", "2010 жылғы желтоқсандағы семинардың орны.", "Ҷойи семинари декабри соли 2010."),
      w("The date of the conference on Central Asia and Afghanistan.", "Дата конференции по Центральной Азии и Афганистану.", "Орталық Азия мен Ауғанстан конференциясының күні.", "Санаи конфронси Осиёи Марказӣ ва Афғонистон."),
      w("Attendance of anything but the club.", "Число участников всего, кроме встреч клуба.", "Клуб кездесулерінен басқа іс-шараларға қатысқандар саны.", "Шумораи иштирокчиёни чорабиниҳо, ғайр аз клуб."),
      w("Results.", "Результаты.", "Нәтижелері.", "Натиҷаҳо."),
    ),
  );
}

/** What the document leaves out, one claim per missing thing, with the fact it stands for. */
const gaps = (fact: number, on: string, ...missing: Words[]): Rows =>
  mergeRows(
    facts(on, `gaps/${fact}`),
    claims(...missing.map((paraphrase, i) => ({ on, field: "gap", n: String(i + 1), source: on, knowledge: "not_stated" as const, standing: "background" as const, paraphrase }))),
  );

/** What stands in the document and is no evidence. */
const noise = (on: string, ...parts: { locator: string; paraphrase: Words }[]): Rows =>
  claims(...parts.map((part) => ({ on, field: "noise", n: part.locator, source: on, standing: "background" as const, ...part })));

const facts = (on: string, ...factIds: string[]): Rows => ({ recordFacts: factIds.map((factId) => ({ recordId: seedId(on), factId })) });

const BRIEF_DAY = w(
  "The text has no date; the day stands in the address of the page.",
  "В тексте даты нет; день стоит в адресе страницы.",
  "Мәтінде күн жоқ; күні беттің мекенжайында тұр.",
  "Матн сана надорад; рӯз дар суроғаи саҳифа омадааст.",
);
