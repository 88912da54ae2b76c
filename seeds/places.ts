import { COUNTRIES, isoCountry } from "./countries";
import { claims, corroboration, factAndProvenance, w, type ClaimSeed, type NameSeed, type Words } from "./record";
import { mergeRows, type Rows } from "./rows";
import { entry } from "./shapes/entry";
import { place, type PlaceSeed } from "./shapes/place";
import { OP_ED } from "./sources";

const ROUNDTABLE = "src-000";
const VISIT = "src-002";
const CONFERENCE = "src-003";
const OFFICE = "src-004";
const ISO_LIST = "x-local-isocodes";
const GEONAMES = "x-local-geonames";
const CAPITAL_NAMES = "x-astana-names";

/** The five countries and nine towns, with the names they had and what the founding documents say of them. */
export const placeRows = (): Rows => mergeRows(countries(), bidForTheChairmanship(), astana(), almaty(), dushanbe(), khujand(), tursunzoda(), bokhtar(), gharm(), kulob(), khorugh());

type CountryPlace = { key: string; alpha3: string; slug: string; facts: string[]; summary: Words };

function countries(): Rows {
  return mergeRows(
    country({
      key: "c-kz", alpha3: "KAZ", slug: "kazakhstan", facts: [...factAndProvenance("c-kz", 4), ...factAndProvenance("c-kz/facts/1", 1)],
      summary: w("The country of four of the five founding documents.", "Страна, о которой говорят четыре из пяти исходных документов.", "Бес бастапқы құжаттың төртеуі сөз ететін ел.", "Кишваре, ки аз панҷ ҳуҷҷати ибтидоӣ чортояш дар бораи он аст."),
    }),
    country({
      key: "c-tj", alpha3: "TJK", slug: "tajikistan", facts: factAndProvenance("c-tj", 1),
      summary: w("The country of one of the five founding documents, on the OSCE Office there.", "Страна одного из пяти исходных документов — о работавшем там Бюро ОБСЕ.", "Бес бастапқы құжаттың біріндегі ел: құжат ондағы ЕҚЫҰ Бюросы туралы.", "Кишвари яке аз панҷ ҳуҷҷати ибтидоӣ, ки дар бораи Дафтари САҲА дар он ҷост."),
    }),
    country({
      key: "c-be", alpha3: "BEL", slug: "belgium", facts: factAndProvenance("c-be", 1),
      summary: w("The country that held the OSCE Chairmanship in 2006.", "Страна, председательствовавшая в ОБСЕ в 2006 году.", "2006 жылы ЕҚЫҰ-ға төрағалық еткен ел.", "Кишваре, ки соли 2006 дар САҲА раисӣ мекард."),
    }),
    country({
      key: "c-af", alpha3: "AFG", slug: "afghanistan", facts: factAndProvenance("c-af", 1),
      summary: w("Named in the founding documents in the title of one conference only.", "В исходных документах упомянута лишь в названии одной конференции.", "Бастапқы құжаттарда тек бір конференцияның атауында аталады.", "Дар ҳуҷҷатҳои ибтидоӣ танҳо дар номи як конфронс зикр шудааст."),
    }),
    country({
      key: "c-uz", alpha3: "UZB", slug: "uzbekistan", facts: ["c-uz"],
      summary: w("Not in the founding documents; the country of a seminar found outside them.", "В исходных документах отсутствует; страна семинара, найденного вне их.", "Бастапқы құжаттарда жоқ; олардан тыс табылған семинар өткен ел.", "Дар ҳуҷҷатҳои ибтидоӣ нест; кишвари семинаре, ки берун аз онҳо ёфт шудааст."),
    }),
    claims(
      mentioned("c-kz", ROUNDTABLE, "1", { asWritten: "Kazakhstan", asWrittenLang: "en", paraphrase: w("The country where the roundtable was held.", "Страна, где прошёл круглый стол.", "Дөңгелек үстел өткен ел.", "Кишваре, ки мизи мудаввар дар он баргузор шуд.") }),
      mentioned("c-kz", OP_ED, "15", { asWritten: "คาซัคสถาน", paraphrase: w("The country of the article, thirty years independent in its year.", "Страна, о которой статья: в её год — тридцать лет независимости.", "Мақала сөз ететін ел: сол жылы тәуелсіздігіне отыз жыл.", "Кишваре, ки мақола дар бораи он аст: дар он сол истиқлолияташ сисола шуд.") }),
      mentioned("c-kz", VISIT, "159", { asWritten: "Kazakhstan", asWrittenLang: "en", paraphrase: w("The country that was visited.", "Страна, куда был совершён визит.", "Сапар жасалған ел.", "Кишваре, ки сафар ба он анҷом ёфт.") }),
      mentioned("c-kz", CONFERENCE, "3", { asWritten: "Kazakhstan", asWrittenLang: "en", paraphrase: w("The country of the ministry.", "Страна министерства.", "Министрлік тиесілі ел.", "Кишвари вазорат.") }),
      {
        on: "c-kz", field: "independence", source: OP_ED, locator: "L15", edtf: "2021", confidence: "inferred", asWritten: "กำลังฉลอง 30th ครบรอบการเป็นรัฐอิสระ",
        how: w(
          "The thirtieth anniversary is that of the year of writing: thirty years after independence in 1991, and the only year that fits the dated meeting in the article.",
          "Тридцатилетие приходится на год написания: тридцать лет после обретения независимости в 1991 году; только этот год согласуется с датированной встречей в статье.",
          "Отыз жылдық мақала жазылған жылға келеді: 1991 жылғы тәуелсіздіктен кейін отыз жыл; мақаладағы күні көрсетілген кездесуге тек осы жыл сай.",
          "Сисолагӣ ба соли навишта шудани мақола рост меояд: сӣ сол пас аз истиқлолияти соли 1991; танҳо ҳамин сол ба вохӯрие мувофиқ аст, ки санаи он дар мақола омадааст.",
        ),
        paraphrase: w("Kazakhstan marks thirty years of independence this year.", "В этом году Казахстан отмечает тридцать лет независимости.", "Биыл Қазақстан тәуелсіздігінің отыз жылдығын атап өтуде.", "Имсол Қазоқистон сисолагии истиқлолияташро ҷашн мегирад."),
      },
      mentioned("c-tj", OFFICE, "1", { asWritten: "Tajikistan", asWrittenLang: "en", paraphrase: w("The country of the OSCE Office.", "Страна, где работало Бюро ОБСЕ.", "ЕҚЫҰ Бюросы жұмыс істеген ел.", "Кишваре, ки Дафтари САҲА дар он кор мекард.") }),
      mentioned("c-be", VISIT, "159", { asWritten: "Belgian Foreign Minister", asWrittenLang: "en", paraphrase: w("Held the OSCE Chairmanship; its foreign minister was Chairman-in-Office.", "Председательствовала в ОБСЕ; её министр иностранных дел был действующим председателем.", "ЕҚЫҰ-ға төрағалық етті; сыртқы істер министрі ұйымның іс басындағы төрағасы болды.", "Дар САҲА раисӣ мекард; вазири корҳои хориҷии он раиси амалкунанда буд.") }),
      mentioned("c-af", OFFICE, "10", { asWritten: "Central Asia and Afghanistan", asWrittenLang: "en", paraphrase: w("Subject of a conference, in its title only.", "Тема конференции — только в её названии.", "Конференция тақырыбы — тек атауында.", "Мавзуи конфронс — танҳо дар номи он.") }),
    ),
    corroboration("c-uz", "outside_only", [], w(
      "Here only to tell the seminar in Tashkent of 9–10 December 2010 from the workshop that a founding document speaks of.",
      "Здесь лишь затем, чтобы отличать семинар в Ташкенте 9–10 декабря 2010 года от семинара, о котором говорит исходный документ.",
      "Мұнда тек 2010 жылғы 9–10 желтоқсанда Ташкентте өткен семинарды бастапқы құжатта айтылған семинардан ажырату үшін берілген.",
      "Дар ин ҷо танҳо барои он аст, ки семинари 9–10 декабри соли 2010 дар Тошканд аз семинаре, ки ҳуҷҷати ибтидоӣ аз он мегӯяд, фарқ карда шавад.",
    )),
  );
}

/** A country under its short name, with its three codes as the list of codes gives them. */
function country({ key, alpha3, slug, facts, summary }: CountryPlace): Rows {
  const title = COUNTRIES[alpha3];
  if (!title) throw new Error(`No name for the country ${alpha3}`);
  const codes = isoCountry(alpha3);
  const code = (value: string, note: Words): ClaimSeed => ({ on: key, field: "code", source: ISO_LIST, n: value, value, note });
  return mergeRows(
    place({ key, slug, classification: "country", country: codes.alpha2, title, summary, facts }),
    claims(
      code(codes.alpha2, w("ISO 3166-1, two letters", "ISO 3166-1, две буквы", "ISO 3166-1, екі әріп", "ISO 3166-1, ду ҳарф")),
      code(codes.alpha3, w("ISO 3166-1, three letters", "ISO 3166-1, три буквы", "ISO 3166-1, үш әріп", "ISO 3166-1, се ҳарф")),
      code(codes.numeric, w("ISO 3166-1, number", "ISO 3166-1, число", "ISO 3166-1, сан", "ISO 3166-1, адад")),
    ),
  );
}

/** The release of 2006 speaks of the bid; what came of it only outside sources say. */
function bidForTheChairmanship(): Rows {
  const key = "c-kz/facts/2";
  return mergeRows(
    entry({
      key, kind: "context", country: "KZ", facts: factAndProvenance(key, 1), occurred: "2006-03-27", meeting: "m-degucht-visit-2006",
      title: w("Kazakhstan seeks the OSCE Chairmanship for 2009", "Казахстан добивается председательства в ОБСЕ в 2009 году", "Қазақстан 2009 жылы ЕҚЫҰ-ға төрағалық етуге ұмтылады", "Қазоқистон барои раисӣ дар САҲА дар соли 2009 талош мекунад"),
      text: w(
        "The decision was put off in Brussels in December 2006; Kazakhstan chaired in 2010.",
        "Решение отложили в Брюсселе в декабре 2006 года; Казахстан председательствовал в 2010 году.",
        "Шешім 2006 жылғы желтоқсанда Брюссельде кейінге қалдырылды; Қазақстан 2010 жылы төрағалық етті.",
        "Қарор моҳи декабри соли 2006 дар Брюссел ба таъхир гузошта шуд; Қазоқистон соли 2010 раисӣ кард.",
      ),
      cited: [
        {
          source: VISIT, locator: "L159", confidence: "inferred", byPerson: "p-degucht", asWritten: "bid for the Chairmanship of the Organization in 2009", asWrittenLang: "en",
          how: w("When the bid was made is not said; this is the date of the release that speaks of it.", "Когда подана заявка, не сказано; это дата пресс-релиза, в котором о ней говорится.", "Үміткерліктің қашан мәлімделгені айтылмаған; бұл — ол туралы баспасөз хабарламасының күні.", "Довталабӣ кай пешниҳод шуд, гуфта нашудааст; ин санаи хабари матбуотие аст, ки аз он мегӯяд."),
          paraphrase: w("The bid for 2009 is a challenge and an opportunity.", "Заявка на 2009 год — это вызов и возможность.", "2009 жылғы төрағалыққа үміткерлік — сынақ әрі мүмкіндік.", "Довталабӣ барои соли 2009 ҳам озмоиш ва ҳам имконият аст."),
        },
        {
          field: "status_in_source", source: "x-osce-2009bid", period: "2006-12",
          paraphrase: w(
            "The meeting of ministers in Brussels put the decision off to the one in Madrid.",
            "Встреча министров в Брюсселе отложила решение до встречи в Мадриде.",
            "Брюссельдегі министрлер кездесуі шешімді Мадридтегі кездесуге қалдырды.",
            "Вохӯрии вазирон дар Брюссел қарорро то вохӯрии Мадрид ба таъхир гузошт.",
          ),
        },
        {
          field: "status_in_source", source: "x-osce-kz-names", period: "2010",
          paraphrase: w(
            "Kazakhstan chaired in 2010, not in 2009, as decided in Madrid.",
            "По решению, принятому в Мадриде, Казахстан председательствовал в 2010 году, а не в 2009-м.",
            "Мадридте қабылданған шешім бойынша Қазақстан 2009 жылы емес, 2010 жылы төрағалық етті.",
            "Мувофиқи қарори Мадрид, Қазоқистон на дар соли 2009, балки дар соли 2010 раисӣ кард.",
          ),
        },
      ],
    }),
    corroboration(key, "corroborated", ["x-osce-2009bid", "x-osce-kz-names"], w(
      "The decision was put off in Brussels in December 2006; Kazakhstan chaired in 2010, not in 2009.",
      "В декабре 2006 года в Брюсселе решение отложили; Казахстан председательствовал в 2010 году, а не в 2009-м.",
      "2006 жылғы желтоқсанда Брюссельде шешім кейінге қалдырылды; Қазақстан 2009 жылы емес, 2010 жылы төрағалық етті.",
      "Дар декабри соли 2006 дар Брюссел қарор ба таъхир гузошта шуд; Қазоқистон на дар соли 2009, балки дар соли 2010 раисӣ кард.",
    )),
  );
}

/** Each name of the capital with its period; Interfax gives them, the other languages are our rendering. */
const NAMES_OF_THE_CAPITAL: { starts: string; ends?: string; name: Words }[] = [
  { starts: "1830", ends: "1961", name: w("Akmolinsk", "Акмолинск", "Ақмолинск", "Акмолинск") },
  { starts: "1961", ends: "1992", name: w("Tselinograd", "Целиноград", "Целиноград", "Селиноград") },
  { starts: "1992", ends: "1998-05", name: w("Akmola", "Акмола", "Ақмола", "Акмола") },
  { starts: "1998-05", ends: "2019-03", name: w("Astana", "Астана", "Астана", "Остона") },
  { starts: "2019-03", ends: "2022-09-17", name: w("Nur-Sultan", "Нур-Султан", "Нұр-Сұлтан", "Нур-Султон") },
  { starts: "2022-09-17", name: w("Astana", "Астана", "Астана", "Остона") },
];

function astana(): Rows {
  const on = "pl-astana";
  return mergeRows(
    town({
      key: on, slug: "astana", classification: "city", parent: "c-kz", facts: factAndProvenance(on, 4),
      title: w("Astana", "Астана", "Астана", "Остона"),
      summary: w(
        "The capital of Kazakhstan; from March 2019 to September 2022 it was called Nur-Sultan.",
        "Столица Казахстана; с марта 2019 по сентябрь 2022 года называлась Нур-Султаном.",
        "Қазақстанның елордасы; 2019 жылғы наурыздан 2022 жылғы қыркүйекке дейін Нұр-Сұлтан деп аталды.",
        "Пойтахти Қазоқистон; аз марти соли 2019 то сентябри соли 2022 Нур-Султон ном дошт.",
      ),
      at: { latitude: 51.1801, longitude: 71.44598, confidence: "high" },
      atNote: w("The entry in that list still bears the name Nur-Sultan.", "В этом списке город всё ещё записан как Нур-Султан.", "Бұл тізімде қала әлі Нұр-Сұлтан деп жазылған.", "Дар ин рӯйхат сабт ҳоло ҳам Нур-Султон ном дорад."),
      names: NAMES_OF_THE_CAPITAL.flatMap(({ name, ...period }) => (["en", "ru", "kk", "tg"] as const).map((lang): NameSeed => ({ text: name[lang], lang, kind: "official", ...period, source: CAPITAL_NAMES }))),
    }),
    claims(
      mentioned(on, ROUNDTABLE, "5", { asWritten: "OSCE Centre in Astana", asWrittenLang: "en", paraphrase: w("The seat of the OSCE Centre, by its name.", "Место, по которому назван Центр ОБСЕ.", "ЕҚЫҰ Орталығы атымен аталған жер.", "Ҷойи Маркази САҲА, чунон ки аз номи он бармеояд.") }),
      mentioned(on, OP_ED, "25", {
        asWritten: "ในเมืองหลวงของเรา", confidence: "inferred",
        how: w("The Thai text names no city; the English reprint names Nur-Sultan.", "В тайском тексте город не назван; английская перепечатка называет Нур-Султан.", "Тай тіліндегі мәтінде қала аталмаған; ағылшынша қайта басылымда Нұр-Сұлтан аталады.", "Дар матни тайӣ шаҳр номбар нашудааст; чопи такрории англисӣ Нур-Султонро номбар мекунад."),
        paraphrase: w("The Civil Forum is held “in our capital”.", "Гражданский форум проходит «в нашей столице».", "Азаматтық форум «біздің елордамызда» өтеді.", "Форуми шаҳрвандӣ «дар пойтахти мо» баргузор мешавад."),
      }),
      mentioned(on, VISIT, "159-160", { asWritten: "ASTANA, 27 March 2006", asWrittenLang: "en", paraphrase: w("Place of the meetings of March 2006, and of the release.", "Место встреч марта 2006 года и выхода пресс-релиза.", "2006 жылғы наурыздағы кездесулер өткен және баспасөз хабарламасы шыққан жер.", "Ҷойи вохӯриҳои марти соли 2006 ва хабари матбуотӣ.") }),
      mentioned(on, CONFERENCE, "12", {
        asWritten: "at the Ministry of Internal Affairs of Kazakhstan", asWrittenLang: "en", confidence: "inferred", standing: "background",
        how: w("The ministry is in the capital, but the document does not say where the event was held.", "Министерство находится в столице, но документ не говорит, где прошло мероприятие.", "Министрлік елордада, бірақ құжат іс-шараның қайда өткенін айтпайды.", "Вазорат дар пойтахт аст, вале ҳуҷҷат намегӯяд, ки чорабинӣ дар куҷо баргузор шуд."),
        paraphrase: w("At the ministry; the city is not named.", "В министерстве; город не назван.", "Министрлікте; қала аталмаған.", "Дар вазорат; шаҳр номбар нашудааст."),
      }),
      renamed(on, CAPITAL_NAMES, "1961", w("Akmolinsk became Tselinograd.", "Акмолинск стал Целиноградом.", "Ақмолинск Целиноград деп аталды.", "Акмолинск Селиноград ном гирифт.")),
      renamed(on, CAPITAL_NAMES, "1992", w("Tselinograd became Akmola.", "Целиноград стал Акмолой.", "Целиноград Ақмола деп аталды.", "Селиноград Акмола ном гирифт.")),
      renamed(on, CAPITAL_NAMES, "1998-05", w("Akmola became Astana.", "Акмола стала Астаной.", "Ақмола Астана деп аталды.", "Акмола Остона ном гирифт.")),
      renamed(on, CAPITAL_NAMES, "2019-03", w("Astana became Nur-Sultan.", "Астана стала Нур-Султаном.", "Астана Нұр-Сұлтан деп аталды.", "Остона Нур-Султон ном гирифт.")),
      {
        ...renamed(on, CAPITAL_NAMES, "2022-09-17", w("Nur-Sultan became Astana again.", "Нур-Султан снова стал Астаной.", "Нұр-Сұлтан қайтадан Астана деп аталды.", "Нур-Султон боз Остона ном гирифт.")),
        confidence: "inferred",
        how: w("Reported on 19 September 2022 as signed on Saturday, which was the 17th.", "О подписании в субботу сообщено 19 сентября 2022 года; та суббота — 17 сентября.", "Сенбіде қол қойылғаны 2022 жылғы 19 қыркүйекте хабарланды; ол сенбі — 17 қыркүйек.", "19 сентябри соли 2022 хабар дода шуд, ки рӯзи шанбе имзо шудааст; он 17 сентябр буд."),
      },
      {
        on, field: "renamed", source: "x-osce-kz-2022", period: "2022-09-23", standing: "background",
        paraphrase: w("The OSCE Programme Office is called after Astana again as of 23 September 2022.", "С 23 сентября 2022 года Программный офис ОБСЕ вновь назван по Астане.", "2022 жылғы 23 қыркүйектен ЕҚЫҰ-ның Бағдарламалық кеңсесі қайтадан Астана атымен аталады.", "Аз 23 сентябри соли 2022 Дафтари барномавии САҲА боз бо номи Остона номида мешавад."),
      },
      {
        on, field: "name", source: CAPITAL_NAMES, n: "1830", value: "Akmolinsk", period: "1830/1961",
        note: w("The source gives 1830 as the year in which the settlement was founded.", "Источник называет 1830 год годом основания поселения.", "Дереккөз 1830 жылды қоныстың негізі қаланған жыл дейді.", "Ба гуфтаи сарчашма, маҳалли аҳолинишин соли 1830 бунёд шудааст."),
      },
      ...kazakhCityCodes(on, "KZ-71", "KZ-AST"),
    ),
  );
}

function almaty(): Rows {
  const on = "pl-almaty";
  return mergeRows(
    town({
      key: on, slug: "almaty", classification: "city", parent: "c-kz", facts: factAndProvenance(on, 1),
      title: w("Almaty", "Алматы", "Алматы", "Алмато"),
      summary: w(
        "A city in Kazakhstan, where the OSCE Chairman-in-Office ended his visit of 2006 with parties and NGOs.",
        "Город в Казахстане, где действующий председатель ОБСЕ завершил визит 2006 года встречей с партиями и НПО.",
        "Қазақстандағы қала; ЕҚЫҰ-ның іс басындағы төрағасы 2006 жылғы сапарын осында партиялармен және ҮЕҰ-лармен кездесумен аяқтады.",
        "Шаҳре дар Қазоқистон, ки раиси амалкунандаи САҲА сафари соли 2006-и худро дар он бо вохӯрӣ бо ҳизбҳо ва созмонҳои ғайридавлатӣ анҷом дод.",
      ),
      at: { latitude: 43.25667, longitude: 76.92861, confidence: "high" },
    }),
    claims(
      mentioned(on, VISIT, "165", { asWritten: "the commercial capital Almaty", asWrittenLang: "en", paraphrase: w("The “commercial capital”, where the visit ended with a meeting with parties and NGOs.", "«Деловая столица», где визит завершился встречей с партиями и НПО.", "Сапар партиялармен және ҮЕҰ-лармен кездесумен аяқталған «іскерлік астана».", "«Пойтахти тиҷоратӣ», ки сафар дар он бо вохӯрӣ бо ҳизбҳо ва созмонҳои ғайридавлатӣ анҷом ёфт.") }),
      ...kazakhCityCodes(on, "KZ-75", "KZ-ALA"),
    ),
  );
}

function dushanbe(): Rows {
  const on = "pl-dushanbe";
  return mergeRows(
    town({
      key: on, slug: "dushanbe", classification: "city", parent: "c-tj", facts: factAndProvenance(on, 1),
      title: w("Dushanbe", "Душанбе", "Душанбе", "Душанбе"),
      summary: w(
        "A city in Tajikistan, where a regional parliamentary seminar on labour migration was held in 2009.",
        "Город в Таджикистане, где в 2009 году прошёл региональный парламентский семинар по трудовой миграции.",
        "Тәжікстандағы қала; мұнда 2009 жылы еңбек көші-қоны туралы өңірлік парламенттік семинар өтті.",
        "Шаҳре дар Тоҷикистон, ки соли 2009 дар он семинари минтақавии парлумонӣ оид ба муҳоҷирати меҳнатӣ баргузор шуд.",
      ),
      at: { latitude: 38.53575, longitude: 68.77905, confidence: "high" },
    }),
    claims(
      mentioned(on, OFFICE, "10", { asWritten: "Dushanbe", asWrittenLang: "en", paraphrase: w("Place of the regional parliamentary seminar on labour migration in 2009.", "Место регионального парламентского семинара по трудовой миграции в 2009 году.", "2009 жылғы еңбек көші-қоны туралы өңірлік парламенттік семинар өткен жер.", "Ҷойи семинари минтақавии парлумонӣ оид ба муҳоҷирати меҳнатӣ дар соли 2009.") }),
      { on, field: "code", source: ISO_LIST, value: "TJ-DU", note: w("ISO 3166-2, code of the city", "ISO 3166-2, код города", "ISO 3166-2, қала коды", "ISO 3166-2, рамзи шаҳр") },
    ),
  );
}

function khujand(): Rows {
  const on = "pl-khujand";
  return mergeRows(
    town({
      key: on, slug: "khujand", classification: "city", parent: "c-tj", facts: factAndProvenance(on, 2),
      title: w("Khujand", "Худжанд", "Худжанд", "Хуҷанд"),
      summary: w(
        "A city in Tajikistan, where the Public Council met on energy security in 2010 and the Social Partnership Club held regional meetings.",
        "Город в Таджикистане, где в 2010 году Общественный совет обсуждал энергетическую безопасность, а Клуб социального партнёрства проводил региональные встречи.",
        "Тәжікстандағы қала; мұнда 2010 жылы Қоғамдық кеңес энергетикалық қауіпсіздікті талқылады, Әлеуметтік әріптестік клубы өңірлік кездесулер өткізді.",
        "Шаҳре дар Тоҷикистон, ки соли 2010 Шӯрои ҷамъиятӣ дар он амнияти энергетикиро муҳокима кард ва Клуби шарикии иҷтимоӣ вохӯриҳои минтақавӣ гузаронд.",
      ),
      at: { latitude: 40.28256, longitude: 69.62216, confidence: "high" },
    }),
    claims(
      mentioned(on, OFFICE, "5-6", { asWritten: "Khujand", asWrittenLang: "en", paraphrase: w("Place of a meeting of the Public Council on energy security on 15 April 2010.", "Место встречи Общественного совета по энергетической безопасности 15 апреля 2010 года.", "2010 жылғы 15 сәуірде Қоғамдық кеңестің энергетикалық қауіпсіздік туралы кездесуі өткен жер.", "Ҷойи вохӯрии Шӯрои ҷамъиятӣ оид ба амнияти энергетикӣ 15 апрели соли 2010.") }),
      outreachTown(on, "Khujand"),
      regionCode(on, "TJ-SU", SUGHD),
    ),
  );
}

function tursunzoda(): Rows {
  const on = "pl-tursunzoda";
  return mergeRows(
    town({
      key: on, slug: "tursunzoda", classification: "town", parent: "c-tj", facts: factAndProvenance(on, 1),
      title: w("Tursunzoda", "Турсунзаде", "Тұрсынзаде", "Турсунзода"), summary: OUTREACH,
      at: { latitude: 38.51271, longitude: 68.23163, confidence: "high" },
      names: [asPrinted("Tursunzade")],
    }),
    claims(outreachTown(on, "Tursunzade"), regionCode(on, "TJ-RA", REPUBLICAN_DISTRICTS)),
  );
}

function bokhtar(): Rows {
  const on = "pl-bokhtar";
  return mergeRows(
    town({
      key: on, slug: "bokhtar", classification: "city", parent: "c-tj", facts: factAndProvenance(on, 1),
      title: w("Bokhtar", "Бохтар", "Бохтар", "Бохтар"),
      summary: w(
        "A town in Tajikistan to which the Social Partnership Club reached out; until 2018 it was Qurghonteppa, in the founding document Kurgan-Tyube.",
        "Город в Таджикистане, куда выезжал Клуб социального партнёрства; до 2018 года — Курган-Тюбе, так он назван и в исходном документе.",
        "Әлеуметтік әріптестік клубы барған Тәжікстандағы қала; 2018 жылға дейін Қорғантөбе, бастапқы құжатта — Курган-Тюбе.",
        "Шаҳре дар Тоҷикистон, ки Клуби шарикии иҷтимоӣ онро низ фаро гирифт; то соли 2018 Қӯрғонтеппа, дар ҳуҷҷати ибтидоӣ — Курган-Тюбе.",
      ),
      at: { latitude: 37.83399, longitude: 68.78186, confidence: "high" },
      atNote: w("The entry in that list still bears the name Qurghonteppa.", "В этом списке город всё ещё записан под прежним названием.", "Бұл тізімде қала әлі бұрынғы атымен жазылған.", "Дар ин рӯйхат сабт ҳоло ҳам Қӯрғонтеппа ном дорад."),
      names: [
        asPrinted("Kurgan-Tyube"),
        { text: "Qurghonteppa", lang: "en", kind: "official", ends: "2018", source: "x-bokhtar" },
        { text: "Қӯрғонтеппа", lang: "tg", kind: "official", ends: "2018", source: "x-bokhtar" },
        { text: "Курган-Тюбе", lang: "ru", kind: "official", ends: "2018", source: "x-bokhtar-ru" },
        { text: "Қорғантөбе", lang: "kk", kind: "official", ends: "2018" },
        { text: "Kurgan-Tube", lang: "en", kind: "variant" },
        { text: "Qurghon Teppa", lang: "en", kind: "variant", source: "x-spc-2007" },
        { text: "Bokhtar", lang: "en", kind: "official", starts: "2018", source: "x-bokhtar" },
        { text: "Бохтар", lang: "tg", kind: "official", starts: "2018", source: "x-bokhtar" },
        { text: "Бохтар", lang: "ru", kind: "official", starts: "2018", source: "x-bokhtar-ru" },
        { text: "Бохтар", lang: "kk", kind: "official", starts: "2018" },
      ],
    }),
    claims(
      outreachTown(on, "Kurgan-Tyube"),
      renamed(on, "x-bokhtar-ru", "2018-01-20", w("The government signed the resolution.", "Правительство подписало постановление.", "Үкімет қаулыға қол қойды.", "Ҳукумат қарорро имзо кард.")),
      renamed(on, "x-bokhtar", "2018-02", w(
        "The upper house approved it; reported on 17 February. Not to be confused with the former Bokhtar district, which the same act renamed Kushoniyon.",
        "Верхняя палата одобрила его; сообщено 17 февраля. Не путать с бывшим районом Бохтар, который тем же актом переименован в Кушониён.",
        "Жоғарғы палата мақұлдады; 17 ақпанда хабарланды. Сол актімен Кушониён деп өзгертілген бұрынғы Бохтар ауданымен шатастырмау керек.",
        "Палатаи болоии парлумон онро тасдиқ кард; хабар 17 феврал нашр шуд. Бо ноҳияи пешинаи Бохтар, ки бо ҳамин санад Кушониён ном гирифт, омехта накунед.",
      )),
      regionCode(on, "TJ-KT", KHATLON),
    ),
  );
}

function gharm(): Rows {
  const on = "pl-gharm";
  return mergeRows(
    town({
      key: on, slug: "gharm", classification: "town", parent: "c-tj", facts: factAndProvenance(on, 1),
      title: w("Gharm", "Гарм", "Гарм", "Ғарм"), summary: OUTREACH,
      at: { latitude: 39.02871, longitude: 70.37446, confidence: "medium" },
      atNote: w("That it is the same town has not been checked.", "Что это тот же город, не проверено.", "Сол қала екені тексерілмеген.", "Ҳамон шаҳр будани он санҷида нашудааст."),
      atHow: w(
        "The position is that of the entry “Rasht” (number 1221740) in the list, taken to be the same town.",
        "Это положение записи «Рашт» (номер 1221740) в списке; предполагается, что это тот же город.",
        "Бұл — тізімдегі «Рашт» жазбасының (нөмірі 1221740) орны; сол қала деп есептелді.",
        "Ин ҷойгиршавии сабти «Рашт» (рақами 1221740) дар рӯйхат аст; ҳамон шаҳр ҳисобида шуд.",
      ),
      names: [asPrinted("Garm"), { text: "Gharm", lang: "en", kind: "variant" }, { text: "Rasht", lang: "en", kind: "variant", source: GEONAMES }],
    }),
    claims(
      outreachTown(on, "Garm"),
      {
        on, field: "name", source: GEONAMES, value: "Rasht", standing: "background",
        note: w("The name of the settlement in the list of towns; also that of the valley and of the district.", "Название поселения в списке городов; так называются также долина и район.", "Қалалар тізіміндегі қоныс атауы; алқап пен аудан да осылай аталады.", "Номи маҳалли аҳолинишин дар рӯйхати шаҳрҳо; водӣ ва ноҳия низ чунин ном доранд."),
      },
      regionCode(on, "TJ-RA", REPUBLICAN_DISTRICTS),
    ),
  );
}

function kulob(): Rows {
  const on = "pl-kulob";
  return mergeRows(
    town({
      key: on, slug: "kulob", classification: "city", parent: "c-tj", facts: factAndProvenance(on, 1),
      title: w("Kulob", "Куляб", "Куляб", "Кӯлоб"), summary: OUTREACH,
      at: { latitude: 37.91459, longitude: 69.78454, confidence: "high" },
      names: [asPrinted("Kulyab"), { text: "Kulob", lang: "en", kind: "official" }, { text: "Kŭlob", lang: "en", kind: "variant", source: GEONAMES }],
    }),
    claims(outreachTown(on, "Kulyab"), regionCode(on, "TJ-KT", KHATLON)),
  );
}

function khorugh(): Rows {
  const on = "pl-khorugh";
  return mergeRows(
    town({
      key: on, slug: "khorugh", classification: "city", parent: "c-tj", facts: factAndProvenance(on, 1),
      title: w("Khorugh", "Хорог", "Хорог", "Хоруғ"), summary: OUTREACH,
      at: { latitude: 37.48974, longitude: 71.55304, confidence: "high" },
      names: [asPrinted("Khorog"), { text: "Khorugh", lang: "en", kind: "official", source: GEONAMES }],
    }),
    claims(outreachTown(on, "Khorog"), regionCode(on, "TJ-GB", w("Gorno-Badakhshan", "Горный Бадахшан", "Таулы Бадахшан", "Кӯҳистони Бадахшон"))),
  );
}

type Town = Omit<PlaceSeed, "country"> & { parent: "c-kz" | "c-tj"; at: NonNullable<PlaceSeed["at"]>; atNote?: Words; atHow?: Words };

/** A town in its country, with the source of its position. */
function town({ atNote, atHow, ...seed }: Town): Rows {
  const { latitude, longitude } = seed.at;
  return mergeRows(
    place({ ...seed, country: seed.parent === "c-kz" ? "KZ" : "TJ" }),
    claims({ on: seed.key, field: "coordinates", source: GEONAMES, value: `${latitude}, ${longitude}`, note: atNote, ...(atHow ? { confidence: "inferred", how: atHow } : {}) }),
  );
}

const mentioned = (on: string, source: string, lines: string, said: Partial<ClaimSeed>): ClaimSeed => ({ on, field: "mentioned", source, n: `L${lines}`, locator: `L${lines}`, ...said });

/** The date is the value, so that the words of the change stand in its note. */
const renamed = (on: string, source: string, edtf: string, note: Words): ClaimSeed => ({ on, field: "renamed", source, n: edtf, edtf, note });

const asPrinted = (text: string): NameSeed => ({ text, lang: "en", kind: "as_printed", source: OFFICE });

const outreachTown = (on: string, asWritten: string): ClaimSeed =>
  mentioned(on, OFFICE, "8", {
    asWritten, asWrittenLang: "en",
    paraphrase: w("One of the towns where the Social Partnership Club held regional meetings.", "Один из городов, где Клуб социального партнёрства проводил региональные встречи.", "Әлеуметтік әріптестік клубы өңірлік кездесулер өткізген қалалардың бірі.", "Яке аз шаҳрҳое, ки Клуби шарикии иҷтимоӣ дар онҳо вохӯриҳои минтақавӣ мегузаронд."),
  });

const kazakhCityCodes = (on: string, current: string, superseded: string): ClaimSeed[] => [
  { on, field: "code", source: "x-iso-kz", value: current, note: w("ISO 3166-2, the current code, of figures", "ISO 3166-2, действующий код, цифровой", "ISO 3166-2, қазіргі код, цифрлық", "ISO 3166-2, рамзи ҳозира, рақамӣ") },
  { on, field: "code", source: ISO_LIST, value: superseded, standing: "background", note: w("ISO 3166-2, an earlier code, still in that list", "ISO 3166-2, прежний код, ещё стоит в этом списке", "ISO 3166-2, бұрынғы код, бұл тізімде әлі тұр", "ISO 3166-2, рамзи пешина, ҳанӯз дар ин рӯйхат аст") },
];

/** The standard has codes for the regions of Tajikistan, not for their towns. */
const regionCode = (on: string, value: string, region: Words): ClaimSeed => ({
  on, field: "code", source: ISO_LIST, value,
  note: w(`ISO 3166-2, code of the region: ${region.en}`, `ISO 3166-2, код региона: ${region.ru}`, `ISO 3166-2, өңір коды: ${region.kk}`, `ISO 3166-2, рамзи минтақа: ${region.tg}`),
});

const SUGHD = w("Sughd", "Согд", "Соғды", "Суғд");
const KHATLON = w("Khatlon", "Хатлон", "Хатлон", "Хатлон");
const REPUBLICAN_DISTRICTS = w("Districts of Republican Subordination", "районы республиканского подчинения", "республикалық бағыныстағы аудандар", "ноҳияҳои тобеи ҷумҳурӣ");

const OUTREACH = w(
  "A town in Tajikistan where the Social Partnership Club held regional meetings.",
  "Город в Таджикистане, где Клуб социального партнёрства проводил региональные встречи.",
  "Әлеуметтік әріптестік клубы өңірлік кездесулер өткізген Тәжікстандағы қала.",
  "Шаҳре дар Тоҷикистон, ки Клуби шарикии иҷтимоӣ дар он вохӯриҳои минтақавӣ мегузаронд.",
);
