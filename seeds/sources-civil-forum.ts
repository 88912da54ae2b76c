import { claims, w } from "./record";
import { mergeRows, type Rows } from "./rows";
import { FROM_ADDRESS, onlyRendered, source } from "./shapes/source";

/** What outside sources say of the Civil Forum of Kazakhstan, edition by edition. */
export const civilForumSourceRows = (): Rows => mergeRows(earlyEditions(), middleEditions(), ninthAndTenth(), eleventh(), twelfth(), twelfthInTheRegions());

function earlyEditions(): Rows {
  return mergeRows(
    source({
      key: "x-cf-2003-iwpr", slug: "iwpr-civic-forum-2003", relation: "press", documentType: "press_article", published: "2003",
      publishedHow: w(
        "The page shows the day of a later publication; the year is inferred, since the first forum is still to come.",
        "На странице стоит день повторной публикации; год выведен: первый форум ещё впереди.",
        "Бетте қайта жарияланған күн тұр; жылы бірінші форумның әлі өтпегенінен қорытып шығарылған.",
        "Дар саҳифа рӯзи нашри баъдина навишта шудааст; сол аз он бароварда шуд, ки форуми нахустин ҳанӯз дар пеш аст.",
      ),
      url: "https://iwpr.net/global-voices/kazakstan-uncivil-forum", publisher: "IWPR",
      title: w("Kazakstan: Uncivil Forum", "Казахстан: негражданский форум", "Қазақстан: азаматтық емес форум", "Қазоқистон: форуми ғайришаҳрвандӣ"),
      summary: w(
        "Reports criticism of how delegates were chosen before the first forum, due in October 2003.",
        "Передаёт критику отбора делегатов перед первым форумом, назначенным на октябрь 2003 года.",
        "2003 жылғы қазанға белгіленген бірінші форум алдында делегаттардың қалай іріктелгеніне айтылған сынды келтіреді.",
        "Танқиди тарзи интихоби намояндагонро пеш аз форуми нахустин, ки барои октябри соли 2003 таъин шуда буд, меорад.",
      ),
    }),
    claims({
      on: "x-cf-2003-iwpr", field: "published", source: "x-cf-2003-iwpr", edtf: "2005-02-21", standing: "background",
      note: w("The day on the page: that of a later publication.", "День, указанный на странице: повторная публикация.", "Бетте тұрған күн: қайта жарияланған күні.", "Рӯзи дар саҳифа навишташуда: рӯзи нашри баъдина."),
    }),
    source({
      key: "x-cf-2005-akorda", slug: "akorda-civil-forum-2-2005-09-12", relation: "official_body", documentType: "press_release", published: "2005-09-12",
      url: "http://wap.akorda.kz/en/events/the-head-of-state-nursultan-nazarbayev-took-part-in-the-2nd-civic-forum-which-was-held-in-astana", publisher: "Akorda (President of Kazakhstan)",
      title: w(
        "The Head of State … took part in the 2nd Civic Forum",
        "Глава государства … принял участие во втором Гражданском форуме",
        "Мемлекет басшысы … екінші Азаматтық форумға қатысты",
        "Сарвари давлат … дар Форуми дуюми шаҳрвандӣ иштирок кард",
      ),
      summary: w(
        "The President's office on the second forum, held in Astana.",
        "Администрация Президента о втором форуме, прошедшем в Астане.",
        "Президент әкімшілігінің Астанада өткен екінші форум туралы хабары.",
        "Хабари дастгоҳи Президент дар бораи форуми дуюм, ки дар Остона гузашт.",
      ),
    }),
  );
}

function middleEditions(): Rows {
  return mergeRows(
    source({
      key: "x-cf-2009-kazworld", slug: "kazworld-civil-forum-4-2009-08", relation: "press", documentType: "press_article", published: "2009-08",
      url: "http://kazworld.info/?p=2593", publisher: "kazworld.info",
      title: w(
        "IV Civil Forum to define ways of further development for Kazakh NGOs",
        "IV Гражданский форум определит пути дальнейшего развития казахстанских НПО",
        "IV Азаматтық форум қазақстандық ҮЕҰ-лардың одан әрі даму жолдарын айқындайды",
        "Форуми IV шаҳрвандӣ роҳҳои рушди минбаъдаи СҒД-ҳои Қазоқистонро муайян мекунад",
      ),
      summary: w(
        "Announces the fourth forum for 6–7 October 2009; whether it met then is not on record.",
        "Объявляет о четвёртом форуме 6–7 октября 2009 года; состоялся ли он тогда, неизвестно.",
        "Төртінші форум 2009 жылғы 6–7 қазанға жоспарланғанын хабарлайды; сол күндері өткені белгісіз.",
        "Аз баргузории форуми чорум дар 6–7 октябри соли 2009 пешакӣ хабар медиҳад; маълум нест, ки он вақт гузашт ё не.",
      ),
    }),
    source({
      key: "x-cf-2016-kyzylorda", slug: "kyzylorda-news-civil-forum-7-2016", relation: "press", documentType: "press_article", published: "2016", originalLang: "ru",
      publishedHow: w(
        "The year is inferred from a mention of 25 years of independence.",
        "Год выведен из упоминания 25-летия независимости.",
        "Жылы тәуелсіздіктің 25 жылдығы аталуынан қорытып шығарылған.",
        "Сол аз зикри 25-солагии истиқлолият бароварда шудааст.",
      ),
      url: "https://oldru.kyzylorda-news.kz/news/lifnews/11988-prohodit-vii-grazhdanskiy-forum.html", publisher: "Kyzylorda News",
      title: w(
        "VII Civil Forum under way (regional)",
        "Проходит VII Гражданский форум (региональный этап)",
        "VII Азаматтық форум өтіп жатыр (өңірлік кезең)",
        "Форуми VII шаҳрвандӣ идома дорад (марҳилаи минтақавӣ)",
      ),
      summary: w(
        "Reports the regional stage in Kyzylorda, which chose delegates to the seventh national forum.",
        "Сообщает о региональном этапе в Кызылорде, где избраны делегаты седьмого республиканского форума.",
        "Жетінші республикалық форумға делегаттар сайланған Қызылордадағы өңірлік кезең туралы хабарлайды.",
        "Аз марҳилаи минтақавӣ дар Қизилӯрда хабар медиҳад, ки дар он намояндагон ба форуми ҳафтуми ҷумҳуриявӣ интихоб шуданд.",
      ),
    }),
    onlyRendered("x-cf-2016-kyzylorda"),
    source({
      key: "x-cf-2018-kz", slug: "kazinform-civil-forum-8-2018-11", relation: "press", documentType: "press_article", published: "2018-11",
      url: "https://en.inform.kz/amp/850-delegates-to-partake-in-viii-civil-forum-of-kazakhstan_a3466386/", publisher: "Kazinform",
      title: w(
        "850 delegates to partake in VIII Civil Forum of Kazakhstan",
        "В VIII Гражданском форуме Казахстана примут участие 850 делегатов",
        "Қазақстанның VIII Азаматтық форумына 850 делегат қатысады",
        "Дар Форуми VIII шаҳрвандии Қазоқистон 850 намоянда иштирок мекунад",
      ),
      summary: w(
        "Announces the eighth forum for 27–28 November 2018, with a draft concept for developing civil society as its main item.",
        "Объявляет о восьмом форуме 27–28 ноября 2018 года; главный вопрос — проект концепции развития гражданского общества.",
        "Сегізінші форум 2018 жылғы 27–28 қарашада өтетінін, басты мәселесі азаматтық қоғамды дамыту тұжырымдамасының жобасы екенін хабарлайды.",
        "Аз баргузории форуми ҳаштум дар 27–28 ноябри соли 2018 хабар медиҳад; масъалаи асосӣ лоиҳаи консепсияи рушди ҷомеаи шаҳрвандӣ аст.",
      ),
    }),
    source({
      key: "x-cf-2018-bnews", slug: "bnews-civil-forum-8-2018-11-27", relation: "press", documentType: "press_article", published: "2018-11-27",
      url: "https://bnews.kz/en/news/astana_starts_civic_forum", publisher: "BNews.kz",
      title: w("Astana starts Civil Forum", "В Астане начался Гражданский форум", "Астанада Азаматтық форум басталды", "Дар Остона Форуми шаҳрвандӣ оғоз ёфт"),
      summary: w(
        "Reports the opening of the eighth forum; the article says in one place that it meets twice a year and in another once in two years.",
        "Сообщает об открытии восьмого форума; в одном месте статьи сказано, что он проходит дважды в год, в другом — раз в два года.",
        "Сегізінші форумның ашылуы туралы хабарлайды; мақаланың бір жерінде ол жылына екі рет, енді бір жерінде екі жылда бір рет өтеді делінген.",
        "Аз ифтитоҳи форуми ҳаштум хабар медиҳад; дар як ҷойи мақола гуфта мешавад, ки он соле ду бор, дар ҷойи дигар — дар ду сол як бор мегузарад.",
      ),
    }),
  );
}

function ninthAndTenth(): Rows {
  return mergeRows(
    source({
      key: "x-cf-2020-at", slug: "astana-times-civil-forum-9-2020-11", relation: "press", documentType: "press_article", published: "2020-11", publishedHow: FROM_ADDRESS,
      url: "https://astanatimes.com/2020/11/kazakh-information-ministry-gives-green-light-to-ninth-civil-forum/", publisher: "The Astana Times",
      title: w(
        "Kazakh Information Ministry Gives Green Light to Ninth Civil Forum",
        "Министерство информации Казахстана дало старт девятому Гражданскому форуму",
        "Қазақстанның Ақпарат министрлігі тоғызыншы Азаматтық форумды бастап берді",
        "Вазорати иттилооти Қазоқистон ба Форуми нуҳуми шаҳрвандӣ роҳ кушод",
      ),
      summary: w(
        "Reports the ninth forum of 23–27 November 2020, with nearly 500 delegates and 12 virtual meetings of heads of ministries with NGOs; its list of topics matches that of the op-ed almost word for word.",
        "Сообщает о девятом форуме 23–27 ноября 2020 года: почти 500 делегатов, 12 виртуальных встреч руководителей министерств с НПО; перечень тем почти дословно совпадает с перечнем авторской статьи.",
        "2020 жылғы 23–27 қарашадағы тоғызыншы форум туралы хабарлайды: 500-ге жуық делегат, министрлік басшыларының ҮЕҰ-лармен 12 виртуалды кездесуі; тақырыптар тізімі авторлық мақаладағымен сөзбе-сөз дерлік сәйкес.",
        "Аз форуми нуҳум, 23–27 ноябри соли 2020, хабар медиҳад: қариб 500 намоянда ва 12 вохӯрии маҷозии роҳбарони вазоратҳо бо СҒД-ҳо; рӯйхати мавзуъҳо бо рӯйхати мақолаи муаллифӣ қариб калима ба калима мувофиқ аст.",
      ),
    }),
    source({
      key: "x-cf-2020-kz", slug: "kazinform-civil-forum-9-2020-11-23", relation: "press", documentType: "press_article", published: "2020-11-23",
      url: "https://www.inform.kz/en/kazakh-information-minister-opens-9th-civic-forum_a3721754/amp", publisher: "Kazinform",
      title: w(
        "Kazakh Information Minister opens 9th Civic Forum",
        "Министр информации Казахстана открыла IX Гражданский форум",
        "Қазақстанның Ақпарат министрі IX Азаматтық форумды ашты",
        "Вазири иттилооти Қазоқистон Форуми IX шаҳрвандиро ифтитоҳ кард",
      ),
      summary: w(
        "Reports the opening of the ninth forum and announces 12 sectoral online meetings from 23 to 26 November 2020.",
        "Сообщает об открытии девятого форума и о 12 отраслевых онлайн-встречах с 23 по 26 ноября 2020 года.",
        "Тоғызыншы форумның ашылуы және 2020 жылғы 23–26 қарашадағы 12 салалық онлайн кездесу туралы хабарлайды.",
        "Аз ифтитоҳи форуми нуҳум ва 12 вохӯрии соҳавии онлайн аз 23 то 26 ноябри соли 2020 хабар медиҳад.",
      ),
    }),
    source({
      key: "x-cf-2020-qtv", slug: "qazaq-tv-civil-forum-9-2020-11-26", relation: "press", documentType: "press_article", published: "2020-11-26",
      url: "https://old.qazaqtv.com/en/view/society/page_218419_9th-civil-forum-of-kazakhstan-takes-place-online", publisher: "Qazaq TV",
      title: w(
        "9th Civil Forum of Kazakhstan takes place online",
        "IX Гражданский форум Казахстана проходит онлайн",
        "Қазақстанның IX Азаматтық форумы онлайн өтуде",
        "Форуми IX шаҳрвандии Қазоқистон онлайн мегузарад",
      ),
      summary: w(
        "Reports the first forum held online, with over a thousand taking part and 10,000 watching.",
        "Сообщает о первом форуме в режиме онлайн: более тысячи участников и 10 тысяч зрителей.",
        "Алғаш рет онлайн өткен форум туралы хабарлайды: мыңнан астам қатысушы, 10 мың көрермен.",
        "Аз нахустин форуми онлайн хабар медиҳад: беш аз ҳазор иштирокчӣ ва 10 ҳазор тамошобин.",
      ),
    }),
    source({
      key: "x-cf-2021-at", slug: "astana-times-civil-forum-10-2021-11", relation: "press", documentType: "press_article", published: "2021-11", publishedHow: FROM_ADDRESS,
      url: "https://astanatimes.com/2021/11/tenth-civil-forum-sums-up-kazakh-civil-societys-development-strengthens-ties-with-global-community", publisher: "The Astana Times",
      title: w("Tenth Civil Forum …", "Десятый Гражданский форум …", "Оныншы Азаматтық форум …", "Форуми даҳуми шаҳрвандӣ …"),
      summary: w(
        "Reports the tenth forum, held on 22–26 November 2021 in Nur-Sultan and Almaty and online, with about 20,000 participants.",
        "Сообщает о десятом форуме 22–26 ноября 2021 года в Нур-Султане, Алматы и онлайн; участников около 20 тысяч.",
        "2021 жылғы 22–26 қарашада Нұр-Сұлтан мен Алматыда және онлайн өткен, 20 мыңға жуық қатысушысы болған оныншы форум туралы хабарлайды.",
        "Аз форуми даҳум хабар медиҳад, ки 22–26 ноябри соли 2021 дар Нур-Султон, Алмато ва онлайн гузашт; тақрибан 20 ҳазор иштирокчӣ дошт.",
      ),
    }),
    source({
      key: "x-cf-2021-kz", slug: "kazinform-civil-forum-10-2021-11-22", relation: "press", documentType: "press_article", published: "2021-11-22",
      url: "https://www.inform.kz/en/x-civil-forum-kicks-off-in-kazakh-capital_a3865215/amp", publisher: "Kazinform",
      title: w(
        "X Civil Forum kicks off in Kazakh capital",
        "В столице Казахстана начался X Гражданский форум",
        "Қазақстан елордасында X Азаматтық форум басталды",
        "Дар пойтахти Қазоқистон Форуми X шаҳрвандӣ оғоз ёфт",
      ),
      summary: w(
        "Reports the opening of the tenth forum in the capital.",
        "Сообщает об открытии десятого форума в столице.",
        "Оныншы форумның елордада ашылуы туралы хабарлайды.",
        "Аз ифтитоҳи форуми даҳум дар пойтахт хабар медиҳад.",
      ),
    }),
  );
}

function eleventh(): Rows {
  return mergeRows(
    source({
      key: "x-cf-2023", slug: "silk-way-tv-civil-forum-11", relation: "press", documentType: "press_article",
      url: "https://silkwaytv.kz/en/11th-civil-forum-of-kazakhstan-held-in-astana", publisher: "Silk Way TV",
      title: w(
        "11th Civil Forum of Kazakhstan held in Astana",
        "В Астане прошёл XI Гражданский форум Казахстана",
        "Астанада Қазақстанның XI Азаматтық форумы өтті",
        "Дар Остона Форуми XI шаҳрвандии Қазоқистон гузашт",
      ),
      summary: w(
        "Undated report on the eleventh forum: two days, over 600 delegates; that it was in 2023 follows only from pages on its regional stages.",
        "Сообщение без даты об одиннадцатом форуме: два дня, более 600 делегатов; 2023 год следует лишь из страниц о региональных этапах.",
        "Он бірінші форум туралы күні жоқ хабар: екі күн, 600-ден астам делегат; 2023 жылы өткені өңірлік кезеңдер туралы беттерден ғана білінеді.",
        "Хабари бесана дар бораи форуми ёздаҳум: ду рӯз, беш аз 600 намоянда; соли 2023 будани он танҳо аз саҳифаҳои марҳилаҳои минтақавӣ бармеояд.",
      ),
    }),
    source({
      key: "x-cf-2023-abai", slug: "civil-alliance-abai-region-2023-08-23", relation: "advocate", publisherOrganization: "org-civilalliance", documentType: "web_page", published: "2023-08-23",
      publishedHow: w(
        "The part of the page that was seen gives no year; it is inferred from the same series of pages.",
        "В просмотренной части страницы года нет; он выведен по той же серии страниц.",
        "Беттің көрінген бөлігінде жыл жоқ; ол осы беттер топтамасынан қорытып шығарылған.",
        "Дар қисми дидашудаи саҳифа сол нест; он аз рӯйи ҳамин силсилаи саҳифаҳо бароварда шуд.",
      ),
      url: "https://civilalliance.kz/en/forums/archive/detail/11", publisher: "Civil Alliance of Kazakhstan",
      title: w(
        "The Regional Forum of the Abai Region (within the 11th Civil Forum)",
        "Региональный форум Абайской области (в рамках XI Гражданского форума)",
        "Абай облысының өңірлік форумы (XI Азаматтық форум аясында)",
        "Форуми минтақавии вилояти Абай (дар доираи Форуми XI шаҳрвандӣ)",
      ),
      summary: w(
        "An organiser's own page on a regional stage of the eleventh forum.",
        "Страница самого организатора о региональном этапе одиннадцатого форума.",
        "Он бірінші форумның өңірлік кезеңі туралы ұйымдастырушының өз беті.",
        "Саҳифаи худи ташкилкунанда дар бораи марҳилаи минтақавии форуми ёздаҳум.",
      ),
    }),
    source({
      key: "x-cf-2023-reg", slug: "civil-alliance-east-kazakhstan-2023-09-05", relation: "advocate", publisherOrganization: "org-civilalliance", documentType: "web_page", published: "2023-09-05",
      url: "https://civilalliance.kz/en/forums/archive/detail/13", publisher: "Civil Alliance of Kazakhstan",
      title: w(
        "The Regional Forum of the East Kazakhstan Region (within the 11th Civil Forum)",
        "Региональный форум Восточно-Казахстанской области (в рамках XI Гражданского форума)",
        "Шығыс Қазақстан облысының өңірлік форумы (XI Азаматтық форум аясында)",
        "Форуми минтақавии вилояти Қазоқистони Шарқӣ (дар доираи Форуми XI шаҳрвандӣ)",
      ),
      summary: w(
        "An organiser's own page on a regional stage, from which the year of the eleventh forum is known.",
        "Страница самого организатора о региональном этапе; по ней известен год одиннадцатого форума.",
        "Өңірлік кезең туралы ұйымдастырушының өз беті; он бірінші форумның жылы содан белгілі.",
        "Саҳифаи худи ташкилкунанда дар бораи марҳилаи минтақавӣ, ки соли форуми ёздаҳум аз он маълум аст.",
      ),
    }),
  );
}

function twelfth(): Rows {
  return mergeRows(
    source({
      key: "x-cf-2025-kazpravda", slug: "kazpravda-civil-forum-12-2025-10-16", relation: "press", documentType: "press_article", published: "2025-10-16", originalLang: "ru",
      url: "https://kazpravda.kz/n/kasym-zhomart-tokaev-gosudarstvo-pridaet-osoboe-znachenie-razvitiyu-grazhdanskogo-obshchestva/", publisher: "Kazakhstanskaya Pravda",
      title: w("XII Civil Forum plenary", "Пленарное заседание XII Гражданского форума", "XII Азаматтық форумның пленарлық отырысы", "Ҷаласаи пленарии Форуми XII шаҳрвандӣ"),
      summary: w(
        "A newspaper report on the plenary of the forum in Astana on 16 October 2025.",
        "Газетное сообщение о пленарном заседании форума в Астане 16 октября 2025 года.",
        "Форумның 2025 жылғы 16 қазанда Астанада өткен пленарлық отырысы туралы газет хабары.",
        "Хабари рӯзнома дар бораи ҷаласаи пленарии форум дар Остона 16 октябри соли 2025.",
      ),
    }),
    onlyRendered("x-cf-2025-kazpravda"),
    source({
      key: "x-cf-2025-tv", slug: "silk-way-tv-civil-forum-12", relation: "press", documentType: "press_article",
      url: "https://silkwaytv.kz/en/12th-civil-forum-of-kazakhstan-takes-place-in-astana_60121", publisher: "Silk Way TV",
      title: w(
        "12th Civil Forum of Kazakhstan takes place in Astana",
        "В Астане проходит XII Гражданский форум Казахстана",
        "Астанада Қазақстанның XII Азаматтық форумы өтуде",
        "Дар Остона Форуми XII шаҳрвандии Қазоқистон мегузарад",
      ),
      summary: w(
        "Undated report on the forum of 2025, which counts 18,000 NGOs, over 260 public councils and over 20 discussion platforms.",
        "Сообщение без даты о форуме 2025 года: 18 тысяч НПО, более 260 общественных советов, более 20 дискуссионных площадок.",
        "2025 жылғы форум туралы күні жоқ хабар: 18 мың ҮЕҰ, 260-тан астам қоғамдық кеңес, 20-дан астам пікірталас алаңы.",
        "Хабари бесана дар бораи форуми соли 2025: 18 ҳазор СҒД, беш аз 260 шӯрои ҷамъиятӣ ва беш аз 20 майдони муҳокима.",
      ),
    }),
    source({
      key: "x-cf-2025-astana", slug: "kazpravda-civil-forum-astana-2025-10-14", relation: "press", documentType: "press_article", published: "2025-10-14", originalLang: "ru",
      url: "https://kazpravda.kz/n/lyudi-tehnologii-idei/", publisher: "Kazakhstanskaya Pravda",
      title: w("XII city civil forum, Astana", "XII городской гражданский форум, Астана", "XII қалалық азаматтық форум, Астана", "Форуми XII шаҳрвандии шаҳр, Остона"),
      summary: w(
        "Reports the city stage of the forum of 2025 in Astana.",
        "Сообщает о городском этапе форума 2025 года в Астане.",
        "2025 жылғы форумның Астанадағы қалалық кезеңі туралы хабарлайды.",
        "Аз марҳилаи шаҳрии форуми соли 2025 дар Остона хабар медиҳад.",
      ),
    }),
    onlyRendered("x-cf-2025-astana"),
  );
}

function twelfthInTheRegions(): Rows {
  return mergeRows(
    source({
      key: "x-cf-2025-zhambyl", slug: "civil-alliance-zhambyl-2025-06-11", relation: "advocate", publisherOrganization: "org-civilalliance", documentType: "web_page", published: "2025-06-11",
      url: "https://www.civilalliance.kz/en/forums/archive/detail/33", publisher: "Civil Alliance of Kazakhstan",
      title: w("Regional Civil Forum of Zhambyl Region", "Региональный гражданский форум Жамбылской области", "Жамбыл облысының өңірлік азаматтық форумы", "Форуми минтақавии шаҳрвандии вилояти Жамбил"),
      summary: w(
        "An organiser's own page on the regional stage in Taraz on 10–11 June 2025.",
        "Страница самого организатора о региональном этапе в Таразе 10–11 июня 2025 года.",
        "2025 жылғы 10–11 маусымда Таразда өткен өңірлік кезең туралы ұйымдастырушының өз беті.",
        "Саҳифаи худи ташкилкунанда дар бораи марҳилаи минтақавӣ дар Тараз 10–11 июни соли 2025.",
      ),
    }),
    source({
      key: "x-cf-2025-zhetysu", slug: "qazaqstan-tv-civil-forum-zhetysu-2025-08", relation: "press", documentType: "press_article", published: "2025-08", originalLang: "kk",
      publishedHow: w(
        "The month is inferred from neighbouring headlines.",
        "Месяц выведен из соседних заголовков.",
        "Айы жанындағы тақырыптардан қорытып шығарылған.",
        "Моҳ аз сарлавҳаҳои ҳамсоя бароварда шудааст.",
      ),
      url: "https://new.qazaqstan.tv/news/211813", publisher: "Qazaqstan TV",
      title: w(
        "Regional civil forum in Taldykorgan within the XII Civil Forum",
        "Региональный гражданский форум в Талдыкоргане в рамках XII Гражданского форума",
        "XII Азаматтық форум аясында Талдықорғанда өткен өңірлік азаматтық форум",
        "Форуми минтақавии шаҳрвандӣ дар Талдиқӯрғон дар доираи Форуми XII шаҳрвандӣ",
      ),
      summary: w(
        "Reports the regional stage in Taldykorgan and counts over 22,000 NGOs, 18,000 of them active.",
        "Сообщает о региональном этапе в Талдыкоргане; называет более 22 тысяч НПО, из них 18 тысяч действующих.",
        "Талдықорғандағы өңірлік кезең туралы хабарлап, 22 мыңнан астам ҮЕҰ бар екенін, оның 18 мыңы жұмыс істейтінін айтады.",
        "Аз марҳилаи минтақавӣ дар Талдиқӯрғон хабар дода, беш аз 22 ҳазор СҒД-ро зикр мекунад, ки 18 ҳазораш фаъол аст.",
      ),
    }),
    onlyRendered("x-cf-2025-zhetysu", "kk"),
    source({
      key: "x-cf-2025-vko", slug: "zakon-kz-civil-forum-east-kazakhstan-2025-08-27", relation: "press", documentType: "press_article", published: "2025-08-27", originalLang: "ru",
      url: "https://www.zakon.kz/obshestvo/6488763-obshchestvennye-sovety-kak-drayver-peremen-v-ustkamenogorske-proshel-grazhdanskiy-forum-vko.html", publisher: "Zakon.kz",
      title: w("Regional civil forum, East Kazakhstan", "Региональный гражданский форум, Восточный Казахстан", "Өңірлік азаматтық форум, Шығыс Қазақстан", "Форуми минтақавии шаҳрвандӣ, Қазоқистони Шарқӣ"),
      summary: w(
        "Reports the regional stage of the forum of 2025 in East Kazakhstan.",
        "Сообщает о региональном этапе форума 2025 года в Восточном Казахстане.",
        "2025 жылғы форумның Шығыс Қазақстандағы өңірлік кезеңі туралы хабарлайды.",
        "Аз марҳилаи минтақавии форуми соли 2025 дар Қазоқистони Шарқӣ хабар медиҳад.",
      ),
    }),
    onlyRendered("x-cf-2025-vko"),
    source({
      key: "x-cf-2025-mangystau", slug: "kazpravda-civil-forum-mangystau-2025-09-12", relation: "press", documentType: "press_article", published: "2025-09-12", originalLang: "ru",
      url: "https://kazpravda.kz/n/xii-grazhdanskiy-forum-na-temu-zakon-i-poryadok-proshel-v-mangistau/", publisher: "Kazakhstanskaya Pravda",
      title: w(
        "XII Civil Forum on law and order held in Mangystau",
        "XII Гражданский форум на тему «Закон и порядок» прошёл в Мангистау",
        "Маңғыстауда «Заң мен тәртіп» тақырыбында XII Азаматтық форум өтті",
        "Дар Мангистау Форуми XII шаҳрвандӣ дар мавзуи «Қонун ва тартибот» гузашт",
      ),
      summary: w(
        "Reports a regional forum in Aktau on law and order and the part of NGOs in legal literacy; its title nearly equals that of the ministry's conference of 6 October.",
        "Сообщает о региональном форуме в Актау о законе и порядке и роли НПО в правовой грамотности; его название почти совпадает с названием конференции министерства 6 октября.",
        "Ақтаудағы заң мен тәртіп және ҮЕҰ-лардың құқықтық сауаттылықтағы рөлі туралы өңірлік форум жайында хабарлайды; атауы министрліктің 6 қазандағы конференциясының атауымен бірдей дерлік.",
        "Аз форуми минтақавӣ дар Ақтау оид ба қонун ва тартибот ва нақши СҒД дар саводнокии ҳуқуқӣ хабар медиҳад; номи он бо номи конфронси 6 октябри вазорат қариб якхела аст.",
      ),
    }),
    onlyRendered("x-cf-2025-mangystau"),
    claims({
      on: "x-cf-2025-mangystau", field: "text", source: "x-cf-2025-mangystau", standing: "background",
      paraphrase: w(
        "The Russian title of the regional forum speaks of law and order as the foundation of the unity of society.",
        "Русское название регионального форума говорит о законе и порядке как основе единства общества.",
        "Өңірлік форумның орысша атауында заң мен тәртіп қоғам бірлігінің негізі деп айтылады.",
        "Номи русии форуми минтақавӣ қонун ва тартиботро асоси ягонагии ҷомеа меномад.",
      ),
    }),
  );
}
