import { claims, corroboration, factAndProvenance, record, w } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";
import { HEAD_OF_OSCE_CENTRE } from "./osce";
import { body } from "./shapes/organization";
import { legalAct } from "./shapes/legal-act";
import { linked } from "./shapes/link";
import { office, post } from "./shapes/person";

/** The undated page of the OSCE Office in Tajikistan, the founding document 004. */
export const TAJIK_PAGE = "src-004";
/** Between these ends the page was written: December 2010 is past for it, spring 2011 is to come. */
export const PAGE_WRITTEN = "2010-12/2011-05";
export const OSCE_TAJIKISTAN = "org-osce-tj";
export const HEAD_OF_OSCE_TAJIKISTAN = "post/head-of-the-osce-office-in-tajikistan";
export const PUBLIC_ACCORD = "l-public-accord-tj";

export const ONLY_THE_PAGE = w(
  "Rests on one source, the page of the OSCE Office; looked for and not found elsewhere.",
  "Известно из одного источника, страницы Бюро ОБСЕ; в других искали и не нашли.",
  "Бір ғана дереккөзге — ЕҚЫҰ Бюросының бетіне сүйенеді; басқа жерден ізделді, табылмады.",
  "Ба як сарчашма — саҳифаи Дафтари САҲА — такя мекунад; дар ҷойҳои дигар ҷустуҷӯ шуд, ёфт нашуд.",
);

/** The bodies, the one named person and the agreement of the founding document 004, with what corroborates them. */
export const tajikistanRows = (): Rows => mergeRows(bodies(), office004(), photographCredit(), headOfTwoOffices(), publicAccord());

function bodies(): Rows {
  const supported = { source: TAJIK_PAGE, locator: "L10" };
  return mergeRows(
    body({
      key: "org-oscepa", slug: "osce-parliamentary-assembly", classification: "interparliamentary_body", side: "international", facts: factAndProvenance("org-oscepa", 1),
      title: w("OSCE Parliamentary Assembly", "Парламентская ассамблея ОБСЕ", "ЕҚЫҰ Парламенттік ассамблеясы", "Ассамблеяи парлумонии САҲА"),
      summary: w(
        "An assembly of members of parliaments; members of the Tajik parliament take part in its work with the help of the OSCE Office.",
        "Ассамблея депутатов парламентов; депутаты парламента Таджикистана участвуют в её работе при содействии Бюро ОБСЕ.",
        "Парламент депутаттарының ассамблеясы; Тәжікстан парламентінің депутаттары оның жұмысына ЕҚЫҰ Бюросының көмегімен қатысады.",
        "Ассамблеяи вакилони парлумонҳо; вакилони парлумони Тоҷикистон бо мусоидати Дафтари САҲА дар кори он иштирок мекунанд.",
      ),
    }),
    claims(
      { ...supported, on: "org-oscepa", field: "name", value: "OSCE Parliamentary Assembly" },
      {
        ...supported, on: "org-oscepa", field: "partner",
        paraphrase: w(
          "The Office supports the participation of members of the Tajik parliament in its meetings, seminars and election observation.",
          "Бюро поддерживает участие депутатов парламента Таджикистана в её заседаниях, семинарах и наблюдении за выборами.",
          "Бюро Тәжікстан парламенті депутаттарының оның отырыстарына, семинарларына және сайлауды байқауға қатысуын қолдайды.",
          "Дафтар иштироки вакилони парлумони Тоҷикистонро дар нишастҳо, семинарҳо ва мушоҳидаи интихоботи он дастгирӣ мекунад.",
        ),
      },
    ),
    body({
      key: "org-css-tj", slug: "centre-for-strategic-studies-under-the-president-of-tajikistan", classification: "state_research_centre", side: "government", country: "TJ", facts: factAndProvenance("org-css-tj", 1),
      title: w(
        "Centre for Strategic Studies under the President of Tajikistan",
        "Центр стратегических исследований при Президенте Таджикистана",
        "Тәжікстан Президенті жанындағы Стратегиялық зерттеулер орталығы",
        "Маркази тадқиқоти стратегии назди Президенти Тоҷикистон",
      ),
      summary: w(
        "A state research centre, with which the OSCE Office supported the conference on Central Asia and Afghanistan.",
        "Государственный исследовательский центр; вместе с ним Бюро ОБСЕ поддержало конференцию о Центральной Азии и Афганистане.",
        "Мемлекеттік зерттеу орталығы; ЕҚЫҰ Бюросы Орталық Азия мен Ауғанстан туралы конференцияны онымен бірге қолдады.",
        "Маркази тадқиқоти давлатӣ, ки Дафтари САҲА якҷоя бо он конфронс оид ба Осиёи Марказӣ ва Афғонистонро дастгирӣ кард.",
      ),
      names: [{ text: "CSS", lang: "en", kind: "abbreviation" }, { text: "ЦСИ при президенте РТ", lang: "ru", kind: "abbreviation" }],
    }),
    claims(
      { ...supported, on: "org-css-tj", field: "name", value: "Centre for Strategic Studies under the President of Tajikistan" },
      {
        ...supported, on: "org-css-tj", field: "partner",
        paraphrase: w("Partner of the Office at the conference.", "Партнёр Бюро по конференции.", "Конференцияда Бюроның серіктесі.", "Шарики Дафтар дар конфронс."),
      },
      {
        on: "org-css-tj", field: "partner", source: "x-css-2008",
        paraphrase: w("Named among the organisers of the conference.", "Назван среди организаторов конференции.", "Конференцияны ұйымдастырушылардың қатарында аталған.", "Дар қатори ташкилкунандагони конфронс номбар шудааст."),
      },
    ),
    corroboration("org-css-tj", "corroborated", ["x-css-2008", "x-css-2008-nato"]),
    body({
      key: "org-parl-tj", slug: "parliament-of-tajikistan", classification: "parliament", side: "parliament_and_courts", country: "TJ", facts: factAndProvenance("org-parl-tj", 1),
      title: w("Parliament of Tajikistan", "Парламент Таджикистана", "Тәжікстан Парламенті", "Парлумони Тоҷикистон"),
      summary: w(
        "Its members take part in the work of the OSCE Parliamentary Assembly with the help of the OSCE Office.",
        "Его депутаты участвуют в работе Парламентской ассамблеи ОБСЕ при содействии Бюро ОБСЕ.",
        "Оның депутаттары ЕҚЫҰ Бюросының көмегімен ЕҚЫҰ Парламенттік ассамблеясының жұмысына қатысады.",
        "Вакилони он бо мусоидати Дафтари САҲА дар кори Ассамблеяи парлумонии САҲА иштирок мекунанд.",
      ),
      names: [{ text: "Majlisi Oli", lang: "tg-Latn", kind: "variant" }],
    }),
    claims(
      { ...supported, on: "org-parl-tj", field: "name", value: "Tajik Parliament" },
      {
        ...supported, on: "org-parl-tj", field: "partner",
        paraphrase: w(
          "Its members take part in meetings, seminars and election observation of the OSCE Parliamentary Assembly with the Office's help.",
          "Его депутаты при содействии Бюро участвуют в заседаниях, семинарах и наблюдении за выборами Парламентской ассамблеи ОБСЕ.",
          "Оның депутаттары Бюроның көмегімен ЕҚЫҰ Парламенттік ассамблеясының отырыстарына, семинарларына және сайлауды байқауға қатысады.",
          "Вакилони он бо мусоидати Дафтар дар нишастҳо, семинарҳо ва мушоҳидаи интихоботи Ассамблеяи парлумонии САҲА иштирок мекунанд.",
        ),
      },
    ),
    body({
      key: "org-tj-state", slug: "state-agencies-of-tajikistan", classification: "group", side: "government", country: "TJ", collective: true, facts: factAndProvenance("org-tj-state", 1),
      title: w("State agencies of Tajikistan, not named in the source", "Государственные ведомства Таджикистана, не названные в источнике", "Тәжікстанның дереккөзде аталмаған мемлекеттік органдары", "Мақомоти давлатии Тоҷикистон, ки дар сарчашма номбар нашудаанд"),
      summary: w(
        "The agencies of which the Office's page speaks together, without naming any.",
        "Ведомства, о которых страница Бюро говорит вместе, не называя ни одного.",
        "Бюроның беті біреуін де атамай, жинақтап айтатын органдар.",
        "Мақомоте, ки саҳифаи Дафтар онҳоро якҷоя, бе номбар кардани ягонтояш, зикр мекунад.",
      ),
    }),
    claims(
      {
        on: "org-tj-state", field: "name", source: TAJIK_PAGE, locator: "L12", knowledge: "not_stated", standing: "background",
        note: w("Which agencies are meant is not said.", "Какие ведомства имеются в виду, не сказано.", "Қай органдар екені айтылмаған.", "Кадом мақомот дар назар аст, гуфта нашудааст."),
      },
      {
        on: "org-tj-state", field: "partner", source: TAJIK_PAGE, locator: "L12",
        paraphrase: w(
          "The Office works to build their capacity, and that of civil society, to act jointly against violent extremism and radicalization.",
          "Бюро развивает их возможности и возможности гражданского общества совместно противостоять насильственному экстремизму и радикализации.",
          "Бюро олардың және азаматтық қоғамның зорлықшыл экстремизм мен радикалдануға бірлесіп қарсы тұру мүмкіндігін арттырады.",
          "Дафтар иқтидори онҳо ва ҷомеаи шаҳрвандиро барои муқовимати муштарак ба ифротгароии хушунатомез ва тундгароӣ таҳким мебахшад.",
        ),
      },
    ),
  );
}

/** What the page says of the Office itself, and the names it had by year; its record stands among the organisations. */
function office004(): Rows {
  const on = OSCE_TAJIKISTAN;
  return claims(
    {
      on, field: "aim", source: TAJIK_PAGE, locator: "L5",
      paraphrase: w(
        "To foster political dialogue in all three dimensions of security.",
        "Содействовать политическому диалогу во всех трёх измерениях безопасности.",
        "Қауіпсіздіктің үш өлшемінің бәрінде саяси диалогты дамыту.",
        "Мусоидат ба муколамаи сиёсӣ дар ҳар се андозаи амният.",
      ),
    },
    { on, field: "name", n: "mission", source: "x-osce-tj-names", value: "OSCE Mission to Tajikistan", period: "1994/2002-10" },
    { on, field: "name", n: "centre", source: "x-osce-tj-names", value: "OSCE Centre in Dushanbe", period: "2002-10/2008-06" },
    { on, field: "name", n: "office", source: "x-osce-tj-names", value: "OSCE Office in Tajikistan", period: "2008-06/2017-07-01" },
    { on, field: "name", source: "x-osce-tj-2017", value: "OSCE Programme Office in Dushanbe", period: "2017-07-01/.." },
  );
}

/** Somebody without public office who took a picture stays in the credit line of the source and has no page (design §2.6). */
function photographCredit(): Rows {
  return mergeRows(
    { recordFacts: factAndProvenance("p-drake", 1).map((factId) => ({ recordId: seedId(TAJIK_PAGE), factId })) },
    claims({
      on: TAJIK_PAGE, field: "credit", n: "photograph", source: TAJIK_PAGE, locator: "L5-6", value: "OSCE/Carolyn Drake", period: "2010-04-15",
      note: w("Credit of the photograph of 15 April 2010.", "Указание авторства фотографии от 15 апреля 2010 года.", "2010 жылғы 15 сәуірдегі фотосуреттің авторлық белгісі.", "Зикри муаллифи акси 15 апрели соли 2010."),
    }),
  );
}

/** He is of no one country here: the same kind of post in two of them, so that his record bears neither. */
function headOfTwoOffices(): Rows {
  const on = "p-vikki";
  return mergeRows(
    post(HEAD_OF_OSCE_TAJIKISTAN, OSCE_TAJIKISTAN, w("Head of the OSCE Office in Tajikistan", "Глава Бюро ОБСЕ в Таджикистане", "ЕҚЫҰ-ның Тәжікстандағы Бюросының басшысы", "Роҳбари Дафтари САҲА дар Тоҷикистон"), "TJ"),
    record({
      key: on, kind: "person", slug: "ivar-vikki", title: "Ivar Vikki", facts: [on, "relations/15"],
      summary: w(
        "Head of the OSCE Centre in Astana in 2007 and of the OSCE Office in Tajikistan in 2010: the same kind of post in two countries.",
        "Глава Центра ОБСЕ в Астане в 2007 году и Бюро ОБСЕ в Таджикистане в 2010 году: должность одного рода в двух странах.",
        "2007 жылы ЕҚЫҰ-ның Астанадағы Орталығының, 2010 жылы ЕҚЫҰ-ның Тәжікстандағы Бюросының басшысы: екі елдегі бір тектес лауазым.",
        "Роҳбари Маркази САҲА дар Остона дар соли 2007 ва Дафтари САҲА дар Тоҷикистон дар соли 2010: як навъи вазифа дар ду кишвар.",
      ),
    }),
    { people: [{ id: seedId(on), givenName: "Ivar", familyName: "Vikki", namingBasis: "official_capacity" }] },
    office(on, HEAD_OF_OSCE_CENTRE, "2007-12-10", "x-osce-kz-2007-12"),
    office(on, HEAD_OF_OSCE_TAJIKISTAN, "2010-03-30", "x-tj-taskforce-2010"),
    corroboration(on, "outside_only", ["x-osce-kz-2007-12", "x-tj-taskforce-2010"]),
  );
}

function publicAccord(): Rows {
  const on = PUBLIC_ACCORD;
  return mergeRows(
    legalAct({
      key: on, slug: "agreement-on-public-accord-in-tajikistan", classification: "agreement", country: "TJ", adopted: "1996", facts: [on, "unverified/15"],
      title: w("Agreement on Public Accord in Tajikistan", "Договор об общественном согласии в Таджикистане", "Тәжікстандағы қоғамдық келісім туралы шарт", "Аҳдномаи ризоияти ҷомеаи Тоҷикистон"),
      summary: w(
        "The agreement that the Public Council of Tajikistan carries out; it is also called a social contract.",
        "Договор, который выполняет Общественный совет Таджикистана; его называют также общественным договором.",
        "Тәжікстанның Қоғамдық кеңесі жүзеге асыратын шарт; оны қоғамдық шарт деп те атайды.",
        "Аҳдномае, ки Шӯрои ҷамъиятии Тоҷикистон амалӣ мекунад; онро шартномаи иҷтимоӣ низ меноманд.",
      ),
    }),
    { names: [{ id: seedId(`${on}/name/1`), recordId: seedId(on), text: "social contract", lang: "en", kind: "variant", order: 0 }] },
    claims({
      on, field: "adopted", source: "x-pubcouncil", edtf: "1996", confidence: "inferred",
      how: w(
        "The charter of the Public Council, which carries out the agreement, is dated 10 April 1996.",
        "Положение об Общественном совете, который выполняет договор, датировано 10 апреля 1996 года.",
        "Шартты жүзеге асыратын Қоғамдық кеңес туралы ережеде 1996 жылғы 10 сәуір күні көрсетілген.",
        "Санаи низомномаи Шӯрои ҷамъиятӣ, ки аҳдномаро амалӣ мекунад, 10 апрели соли 1996 аст.",
      ),
    }),
    corroboration(on, "outside_only", ["x-pubcouncil"], THE_DAY_IS_MISSING),
    linked("based_on", "pf-pubcouncil-tj", on, "x-pubcouncil"),
  );
}

const THE_DAY_IS_MISSING = w(
  "The day of the agreement itself was looked for in the sources of this record and not found.",
  "День самого договора искали в источниках этого реестра и не нашли.",
  "Шарттың өз күні осы тізілімнің дереккөздерінен ізделді, табылмады.",
  "Рӯзи худи аҳднома дар сарчашмаҳои ин феҳрист ҷустуҷӯ шуд, ёфт нашуд.",
);
