import { claims, w } from "./record";
import { mergeRows, type Rows } from "./rows";
import { DAY_FROM_ADDRESS, FROM_ADDRESS, onlyRendered, source } from "./shapes/source";

/** What outside sources say of the laws and policies that the op-ed speaks of, and of the number of NGOs. */
export const lawSourceRows = (): Rows => mergeRows(onAssemblies(), onDefamation(), onTheConcept(), onTheReforms(), onNumbers());

function onAssemblies(): Rows {
  return mergeRows(
    source({
      key: "x-law-assembly", slug: "adilet-peaceful-assemblies-law-2020", relation: "official_body", documentType: "legal_text", published: "2020-05-25", publishedHow: DAY_OF_ACT,
      url: "https://adilet.zan.kz/eng/docs/Z2000000333", publisher: "Adilet (official law database)",
      title: w(
        "On the procedure for organizing and holding peaceful assemblies",
        "О порядке организации и проведения мирных собраний",
        "Бейбіт жиналыстарды ұйымдастыру және өткізу тәртібі туралы",
        "Дар бораи тартиби ташкил ва гузаронидани гирдиҳамоиҳои осоишта",
      ),
      summary: w(
        "The text of Law No. 333-VI of 25 May 2020 in the official database of legal acts.",
        "Текст Закона № 333-VI от 25 мая 2020 года в официальной базе правовых актов.",
        "2020 жылғы 25 мамырдағы № 333-VI Заңның құқықтық актілердің ресми базасындағы мәтіні.",
        "Матни Қонуни № 333-VI аз 25 майи соли 2020 дар пойгоҳи расмии санадҳои ҳуқуқӣ.",
      ),
    }),
    source({
      key: "x-law-assembly-mfa", slug: "embassy-in-switzerland-peaceful-assemblies", relation: "official_body", documentType: "web_page",
      url: "https://www.gov.kz/memleket/entities/mfa-bern/press/news/details/170695?lang=en", publisher: "Embassy of Kazakhstan in Switzerland (gov.kz)",
      title: w(
        "On Peaceful Assemblies and Rallies in Kazakhstan",
        "О мирных собраниях и митингах в Казахстане",
        "Қазақстандағы бейбіт жиналыстар мен митингілер туралы",
        "Дар бораи гирдиҳамоиҳои осоишта ва митингҳо дар Қазоқистон",
      ),
      summary: w(
        "The government's undated account of the law: notification instead of permission, with the notice period cut to five days.",
        "Изложение закона правительством, без даты: уведомление вместо разрешения, срок уведомления сокращён до пяти дней.",
        "Үкіметтің заң туралы күні жоқ баяндауы: рұқсаттың орнына хабарлау, хабарлау мерзімі бес күнге дейін қысқартылған.",
        "Баёни бесанаи ҳукумат дар бораи қонун: огоҳӣ ба ҷойи иҷозат, муҳлати огоҳӣ то панҷ рӯз кам шудааст.",
      ),
    }),
    source({
      key: "x-law-assembly-hrw", slug: "open-letter-peaceful-assemblies-2020-04-30", relation: "advocate", documentType: "joint_appeal", published: "2020-04-30",
      publishedHow: w(
        "The day of the letter; the address of the page carries 5 May 2020.",
        "День письма; в адресе страницы стоит 5 мая 2020 года.",
        "Хаттың күні; беттің мекенжайында 2020 жылғы 5 мамыр тұр.",
        "Рӯзи мактуб; дар суроғаи саҳифа 5 майи соли 2020 омадааст.",
      ),
      url: "https://www.hrw.org/news/2020/05/05/open-letter-president-tokayev-concerning-draft-law-peaceful-assemblies", publisher: "HRW, Amnesty and others",
      title: w(
        "Open letter to President Tokayev concerning the draft law on peaceful assemblies",
        "Открытое письмо Президенту Токаеву о проекте закона о мирных собраниях",
        "Бейбіт жиналыстар туралы заң жобасына қатысты Президент Тоқаевқа ашық хат",
        "Мактуби кушода ба Президент Токаев дар бораи лоиҳаи қонун оид ба гирдиҳамоиҳои осоишта",
      ),
      summary: w(
        "Human rights organisations write to the President about the draft of the law.",
        "Правозащитные организации обращаются к Президенту по поводу проекта закона.",
        "Құқық қорғау ұйымдары заң жобасына байланысты Президентке жүгінеді.",
        "Созмонҳои ҳимояи ҳуқуқи инсон дар бораи лоиҳаи қонун ба Президент муроҷиат мекунанд.",
      ),
    }),
    source({
      key: "x-law-assembly-crit", slug: "agency-report-law-on-protests-2020-05", relation: "reprint", documentType: "press_article", published: "2020-05", publishedHow: FROM_ADDRESS,
      url: "https://boorsee.com/2020/05/kazakhstan-adopts-controversial-law-on-protests.html", publisher: "Agency report (reprint)",
      title: w(
        "Kazakhstan Adopts Controversial Law on Protests",
        "Казахстан принял спорный закон о протестах",
        "Қазақстан наразылық шаралары туралы даулы заң қабылдады",
        "Қазоқистон дар бораи эътирозҳо қонуни баҳсбарангез қабул кард",
      ),
      summary: w(
        "Reprint of an agency report on the law, in which a UN Special Rapporteur calls its notification a de facto approval and Yevgeniy Zhovtis criticises the designated places.",
        "Перепечатка сообщения агентства о законе: специальный докладчик ООН называет уведомление фактическим разрешением, Евгений Жовтис критикует отведённые места.",
        "Заң туралы агенттік хабарының қайта басылымы: БҰҰ Арнаулы баяндамашысы хабарлауды іс жүзіндегі рұқсат деп атайды, Евгений Жовтис арнайы белгіленген орындарды сынайды.",
        "Чопи такрории хабари оҷонсӣ дар бораи қонун: Гузоришгари махсуси СММ огоҳиро амалан иҷозат меномад, Евгений Жовтис ҷойҳои муайяншударо танқид мекунад.",
      ),
    }),
    source({
      key: "x-law-assembly-cabar", slug: "cabar-law-on-protests-2020", relation: "press", documentType: "press_article", published: "2020",
      url: "https://cabar.asia/en/benefits-and-drawbacks-of-the-new-law-on-protests-in-kazakhstan", publisher: "CABAR.asia",
      title: w(
        "Benefits and Drawbacks of the New Law on Protests in Kazakhstan",
        "Плюсы и минусы нового закона о протестах в Казахстане",
        "Қазақстандағы наразылық шаралары туралы жаңа заңның артықшылықтары мен кемшіліктері",
        "Бартариҳо ва камбудиҳои қонуни нав дар бораи эътирозҳо дар Қазоқистон",
      ),
      summary: w(
        "An analysis of what the law of 2020 eases and what it limits.",
        "Анализ того, что закон 2020 года облегчает и что ограничивает.",
        "2020 жылғы заң нені жеңілдетіп, нені шектейтінін талдау.",
        "Таҳлили он ки қонуни соли 2020 чиро осон ва чиро маҳдуд мекунад.",
      ),
    }),
  );
}

function onDefamation(): Rows {
  return mergeRows(
    source({
      key: "x-law-defam-2019", slug: "adil-soz-2019-12", relation: "advocate", documentType: "monitoring_report", published: "2019-12",
      publishedHow: w("The month the report covers.", "Месяц, за который составлен отчёт.", "Есеп қамтитын ай.", "Моҳе, ки гузориш фаро мегирад."),
      url: "https://adilsoz.kz/en/262-violations/monitoring-210.html", publisher: "Adil Soz",
      title: w(
        "Violations of freedom of speech in Kazakhstan, December 2019",
        "Нарушения свободы слова в Казахстане, декабрь 2019 года",
        "Қазақстандағы сөз бостандығының бұзылуы, 2019 жылғы желтоқсан",
        "Вайронкунии озодии сухан дар Қазоқистон, декабри соли 2019",
      ),
      summary: w(
        "A monthly monitoring report: on 20 December 2019 the President announced the decision on defamation at the National Council of Public Trust.",
        "Ежемесячный мониторинг: 20 декабря 2019 года Президент объявил решение о клевете на заседании Национального совета общественного доверия.",
        "Ай сайынғы мониторинг: 2019 жылғы 20 желтоқсанда Президент жала жабу жөніндегі шешімді Ұлттық қоғамдық сенім кеңесінде жариялады.",
        "Мониторинги ҳармоҳа: 20 декабри соли 2019 Президент қарорро дар бораи туҳмат дар Шӯрои миллии боварии ҷамъиятӣ эълон кард.",
      ),
    }),
    source({
      key: "x-law-defam", slug: "fergana-defamation-2020-06", relation: "press", documentType: "press_article", published: "2020-06",
      url: "https://en.fergana.plus/news/119628", publisher: "Fergana",
      title: w(
        "Law on the decriminalisation of defamation signed",
        "Подписан закон о декриминализации клеветы",
        "Жала жабуды қылмыс санатынан шығару туралы заңға қол қойылды",
        "Қонун дар бораи аз ҷумлаи ҷиноятҳо баровардани туҳмат имзо шуд",
      ),
      summary: w(
        "Reports the signing: defamation leaves Article 130 of the Criminal Code for the administrative code, with a fine or short detention.",
        "Сообщает о подписании: клевета переходит из статьи 130 Уголовного кодекса в административный, со штрафом или кратким арестом.",
        "Қол қойылғанын хабарлайды: жала жабу Қылмыстық кодекстің 130-бабынан әкімшілік кодекске көшеді, жазасы — айыппұл немесе қысқа мерзімді қамақ.",
        "Аз имзо хабар медиҳад: туҳмат аз моддаи 130 Кодекси ҷиноятӣ ба кодекси маъмурӣ мегузарад; ҷазо — ҷарима ё ҳабси кӯтоҳмуддат.",
      ),
    }),
    source({
      key: "x-law-defam-date", slug: "asia-plus-libel-reprint-2020", relation: "reprint", documentType: "press_article", published: "2020",
      url: "https://tajikistannewsgazette.com/kazakhstan-decriminalizes-libel/", publisher: "Asia-Plus (reprint)",
      title: w(
        "Kazakhstan decriminalizes libel",
        "Казахстан отменил уголовное наказание за клевету",
        "Қазақстан жала жабуды қылмыс санатынан шығарды",
        "Қазоқистон туҳматро аз ҷумлаи ҷиноятҳо баровард",
      ),
      summary: w(
        "Says that the law was signed on 27 June and that the president of Adil Soz calls the change partial.",
        "Сообщает, что закон подписан 27 июня и что президент фонда «Адил соз» называет изменение частичным.",
        "Заңға 27 маусымда қол қойылғанын және «Әділ сөз» қорының президенті өзгерісті ішінара деп атайтынын айтады.",
        "Мегӯяд, ки қонун 27 июн имзо шуд ва президенти бунёди «Адил соз» тағйиротро нопурра меномад.",
      ),
    }),
    claims({ on: "x-law-defam-date", field: "credited_agency", source: "x-law-defam-date", valueRecord: "org-asiaplus" }),
    source({
      key: "x-law-defam-diplomat", slug: "the-diplomat-defamation-2020-07", relation: "press", documentType: "press_article", published: "2020-07", publishedHow: FROM_ADDRESS,
      url: "https://thediplomat.com./2020/07/kazakhstan-decriminalizes-defamation-keeps-hindering-free-media", publisher: "The Diplomat",
      title: w(
        "Kazakhstan Decriminalizes Defamation, Keeps Hindering Free Media",
        "Казахстан декриминализовал клевету, но по-прежнему мешает свободным СМИ",
        "Қазақстан жала жабуды қылмыс санатынан шығарды, бірақ еркін БАҚ-қа кедергі жасауды жалғастыруда",
        "Қазоқистон туҳматро аз ҷумлаи ҷиноятҳо баровард, вале ҳамоно ба расонаҳои озод халал мерасонад",
      ),
      summary: w(
        "An article on the change in the law and on what, in its view, still hinders the media.",
        "Статья об изменении закона и о том, что, по мнению автора, по-прежнему мешает СМИ.",
        "Заңның өзгеруі және автордың пікірінше БАҚ-қа әлі де кедергі болып отырған жайттар туралы мақала.",
        "Мақола дар бораи тағйири қонун ва он чи, ба назари он, ҳанӯз монеаи расонаҳост.",
      ),
    }),
  );
}

function onTheConcept(): Rows {
  return mergeRows(
    source({
      key: "x-concept-draft", slug: "adilet-civil-society-concept-draft-2020", relation: "official_body", documentType: "legal_text", published: "2020", originalLang: "ru",
      url: "https://adilet.zan.kz/rus/docs/P2000000341/compare/kaz", publisher: "Adilet",
      title: w(
        "Government resolution submitting the draft decree “Concept for the Development of Civil Society … until 2025”",
        "Постановление Правительства о внесении проекта указа «Концепция развития гражданского общества … до 2025 года»",
        "«Азаматтық қоғамды … 2025 жылға дейін дамыту тұжырымдамасы» жарлығының жобасын енгізу туралы Үкімет қаулысы",
        "Қарори Ҳукумат дар бораи пешниҳоди лоиҳаи фармони «Консепсияи рушди ҷомеаи шаҳрвандӣ … то соли 2025»",
      ),
      summary: w(
        "The government's resolution, in which the title of the draft has the words “until 2025”, as in the op-ed.",
        "Постановление Правительства, где в названии проекта есть слова «до 2025 года», как и в авторской статье.",
        "Үкімет қаулысы: жоба атауында авторлық мақаладағыдай «2025 жылға дейін» деген сөздер бар.",
        "Қарори Ҳукумат, ки дар номи лоиҳа, чунон ки дар мақолаи муаллифӣ, калимаҳои «то соли 2025» ҳаст.",
      ),
    }),
    onlyRendered("x-concept-draft"),
    source({
      key: "x-concept-decree", slug: "adilet-civil-society-concept-decree-390", relation: "official_body", documentType: "legal_text", published: "2020-08-27", publishedHow: DAY_OF_ACT, originalLang: "ru",
      url: "http://adilet.zan.kz/rus/docs/U2000000390/compare", publisher: "Adilet",
      title: w(
        "Decree No. 390 of 27 August 2020 approving the Concept for the Development of Civil Society in the Republic of Kazakhstan",
        "Указ № 390 от 27 августа 2020 года об утверждении Концепции развития гражданского общества в Республике Казахстан",
        "Қазақстан Республикасында азаматтық қоғамды дамыту тұжырымдамасын бекіту туралы 2020 жылғы 27 тамыздағы № 390 Жарлық",
        "Фармони № 390 аз 27 августи соли 2020 дар бораи тасдиқи Консепсияи рушди ҷомеаи шаҳрвандӣ дар Ҷумҳурии Қазоқистон",
      ),
      summary: w(
        "The adopted decree; its title has no “until 2025”.",
        "Принятый указ; слов «до 2025 года» в его названии нет.",
        "Қабылданған жарлық; атауында «2025 жылға дейін» деген сөздер жоқ.",
        "Фармони қабулшуда; дар номи он калимаҳои «то соли 2025» нест.",
      ),
    }),
    onlyRendered("x-concept-decree"),
    source({
      key: "x-concept-stages", slug: "optimism-kz-concept-2024-09-25", relation: "press", documentType: "press_article", published: "2024-09-25", publishedHow: DAY_FROM_ADDRESS, originalLang: "ru",
      url: "https://optimism.kz/2024/09/25/prodolzhaetsya-rabota-po-aktualizaczii-konczepczii-razvitiya-grazhdanskogo-obshhestva-v-rk/?amp=1", publisher: "optimism.kz",
      title: w("Work continues on updating the Concept", "Продолжается работа по актуализации Концепции", "Тұжырымдаманы жаңарту жұмысы жалғасуда", "Кор оид ба навсозии Консепсия идома дорад"),
      summary: w(
        "Gives the stages of the Concept: the first to 2025, the second from 2026 to 2030.",
        "Называет этапы Концепции: первый до 2025 года, второй — 2026–2030 годы.",
        "Тұжырымдаманың кезеңдерін атайды: біріншісі 2025 жылға дейін, екіншісі 2026–2030 жылдар.",
        "Марҳилаҳои Консепсияро меорад: якум то соли 2025, дуюм солҳои 2026–2030.",
      ),
    }),
    onlyRendered("x-concept-stages"),
  );
}

function onTheReforms(): Rows {
  return mergeRows(
    source({
      key: "x-listening", slug: "kazpravda-listening-state-2019-09-02", relation: "press", documentType: "press_article", published: "2019-09-02",
      url: "https://kazpravda.kz/en/news/president/concept-of--listening-state-needs-be-implemented-in-kazakhstan---tokayev", publisher: "Kazakhstanskaya Pravda",
      title: w(
        "Concept of ‘listening state’ needs be implemented in Kazakhstan",
        "В Казахстане нужно воплотить концепцию «слышащего государства»",
        "Қазақстанда «халық үніне құлақ асатын мемлекет» тұжырымдамасын жүзеге асыру қажет",
        "Дар Қазоқистон бояд консепсияи «давлати шунаво» амалӣ гардад",
      ),
      summary: w(
        "Reports the President's words of September 2019 on a state that listens.",
        "Передаёт слова Президента о «слышащем государстве», сказанные в сентябре 2019 года.",
        "Президенттің халық үніне құлақ асатын мемлекет туралы 2019 жылғы қыркүйекте айтқан сөзін жеткізеді.",
        "Суханони сентябри соли 2019-и Президентро дар бораи давлати шунаво меорад.",
      ),
    }),
    source({
      key: "x-reforms-2020", slug: "state-of-the-nation-address-2020-09", relation: "reprint", documentType: "speech", published: "2020-09",
      publishedHow: w(
        "The date is inferred from the text, an address of 1 September 2020.",
        "Дата выведена из текста — послания от 1 сентября 2020 года.",
        "Күні мәтіннен — 2020 жылғы 1 қыркүйектегі жолдаудан — қорытып шығарылған.",
        "Сана аз матн — паёми 1 сентябри соли 2020 — бароварда шудааст.",
      ),
      url: "https://eng.aviales.kz/main/news/page/247", publisher: "eng.aviales.kz (reposted Presidential address)",
      title: w(
        "State of the Nation address (1 September 2020 text)",
        "Послание народу (текст от 1 сентября 2020 года)",
        "Халыққа жолдау (2020 жылғы 1 қыркүйектегі мәтін)",
        "Паём ба мардум (матни 1 сентябри соли 2020)",
      ),
      summary: w(
        "A reposted address of the President, which lists the assembly law and Article 130 among the results of the National Council's package.",
        "Перепечатанное послание Президента: закон о собраниях и статья 130 названы в нём среди итогов пакета Национального совета.",
        "Президент жолдауының қайта басылымы: жиналыстар туралы заң мен 130-бап онда Ұлттық кеңес топтамасының нәтижелері қатарында аталған.",
        "Паёми аз нав чопшудаи Президент: қонун дар бораи гирдиҳамоиҳо ва моддаи 130 дар он дар қатори натиҷаҳои бастаи Шӯрои миллӣ зикр шудаанд.",
      ),
    }),
  );
}

function onNumbers(): Rows {
  return mergeRows(
    source({
      key: "x-stat-16news", slug: "16news-ngo-numbers-2020-09-17", relation: "press", documentType: "press_article", published: "2020-09-17", originalLang: "ru",
      url: "https://16news.kz/news/economics/V-Kazahstane-deystvuyut-16-tyisyach-NPO-iz-22-tyisyach-zaregistrirovannyih-7973", publisher: "16news.kz",
      title: w(
        "16 thousand NGOs operate in Kazakhstan out of 22 thousand registered",
        "В Казахстане действуют 16 тысяч НПО из 22 тысяч зарегистрированных",
        "Қазақстанда тіркелген 22 мың ҮЕҰ-ның 16 мыңы жұмыс істейді",
        "Дар Қазоқистон аз 22 ҳазор СҒД-и бақайдгирифташуда 16 ҳазораш фаъолият мекунад",
      ),
      summary: w(
        "Counts 16,400 active NGOs in April 2020 out of over 22,000 registered, with 1.8 billion tenge to be allotted in 2020.",
        "Называет 16,4 тысячи действующих НПО на апрель 2020 года из более чем 22 тысяч зарегистрированных; на 2020 год предусмотрено 1,8 млрд тенге.",
        "2020 жылғы сәуірде тіркелген 22 мыңнан астам ҮЕҰ-ның 16,4 мыңы жұмыс істейтінін, 2020 жылға 1,8 млрд теңге көзделгенін айтады.",
        "Мегӯяд, ки дар апрели соли 2020 аз беш аз 22 ҳазор СҒД-и бақайдгирифташуда 16,4 ҳазораш фаъол буд ва барои соли 2020 1,8 миллиард танга пешбинӣ шудааст.",
      ),
    }),
    onlyRendered("x-stat-16news"),
    source({
      key: "x-stat-cronos", slug: "cronos-asia-power-of-trust-2025", relation: "press", documentType: "press_article", published: "2025", originalLang: "ru",
      url: "https://cronos.asia/obshhestvo/grazhdanskoe-obshchestvo-kazakhstan-razvitie-2025", publisher: "Cronos.Asia",
      title: w("The power of trust 2025", "Сила доверия 2025", "Сенімнің күші 2025", "Қудрати боварӣ 2025"),
      summary: w(
        "Gives the figures for April 2023: 23,335 registered NGOs, 18,204 of them active.",
        "Приводит данные на апрель 2023 года: 23 335 зарегистрированных НПО, из них 18 204 действующих.",
        "2023 жылғы сәуірдегі деректерді келтіреді: 23 335 тіркелген ҮЕҰ, оның 18 204-і жұмыс істейді.",
        "Рақамҳои апрели соли 2023-ро меорад: 23 335 СҒД-и бақайдгирифташуда, аз онҳо 18 204 фаъол.",
      ),
    }),
    onlyRendered("x-stat-cronos"),
    source({
      key: "x-stat-finprom", slug: "finprom-ngos-2025", relation: "press", documentType: "press_article", published: "2025", originalLang: "ru",
      url: "https://finprom.kz/ru/article/chem-v-kazahstane-zanimayutsya-npo-i-skolko-oni-poluchayut-ot-gosudarstva", publisher: "Finprom.kz",
      title: w(
        "What NGOs in Kazakhstan do and how much they get from the state",
        "Чем в Казахстане занимаются НПО и сколько они получают от государства",
        "Қазақстандағы ҮЕҰ-лар немен айналысады және мемлекеттен қанша алады",
        "СҒД-ҳо дар Қазоқистон бо чӣ машғуланд ва аз давлат чӣ қадар мегиранд",
      ),
      summary: w(
        "Quotes the Bureau of National Statistics: 28,100 active at the end of 2024, by another rule of counting.",
        "Ссылается на Бюро национальной статистики: 28,1 тысячи действующих на конец 2024 года — по другому правилу счёта.",
        "Ұлттық статистика бюросына сілтейді: 2024 жылдың соңында 28,1 мың жұмыс істейтін ұйым — басқа есептеу ережесі бойынша.",
        "Ба Бюрои омори миллӣ истинод мекунад: 28,1 ҳазор фаъол дар охири соли 2024 — аз рӯйи қоидаи дигари ҳисоб.",
      ),
    }),
    onlyRendered("x-stat-finprom"),
  );
}

const DAY_OF_ACT = w("The day of the act itself.", "День самого акта.", "Актінің өз күні.", "Рӯзи худи санад.");
