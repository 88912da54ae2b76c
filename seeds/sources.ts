import { names, w } from "./record";
import { mergeRows, type Rows } from "./rows";
import { FROM_ADDRESS, onlyRendered, source, YEAR_INFERRED } from "./shapes/source";

/** The op-ed of 14 April 2021 in its Thai machine translation: the founding document of the tax-audit case. */
export const OP_ED = "src-001";

/** Every source the founding case and its platforms rest on, each with what its author or publisher has to do with the subject. */
export const sourceRows = (): Rows => mergeRows(opEd(), reprints(), onThePlatform(), onTheAudits(), onTheOthers());

function opEd(): Rows {
  return mergeRows(
    source({
      key: OP_ED, slug: "op-ed-eu-reporter-2021-04-14", facts: ["x-own-001", "td-1", "td-2", "td-3", "td-4", "td-5", "td-6", "td-10", "td-11", "td-12", "td-14", "td-15"],
      url: "https://th.eureporter.co/world/kazakhstan/2021/04/14/kazakhstans-government-determined-to-enhance-engagement-with-civil-society/",
      title: {
        lang: "th", own: "รัฐบาลของคาซัคสถานมุ่งมั่นที่จะส่งเสริมการมีส่วนร่วมกับภาคประชาสังคม",
        words: w(
          "Kazakhstan's government determined to enhance engagement with civil society",
          "Правительство Казахстана намерено расширять взаимодействие с гражданским обществом",
          "Қазақстан Үкіметі азаматтық қоғаммен өзара іс-қимылды кеңейтуге ниетті",
          "Ҳукумати Қазоқистон қасд дорад ҳамкориро бо ҷомеаи шаҳрвандӣ густариш диҳад",
        ),
      },
      titleFromSource: ["en"],
      summary: {
        lang: "th", own: "บทความแสดงความคิดเห็นของประธานเวทีเสวนา ซึ่งเล่ากรณีการระงับองค์กรพัฒนาเอกชนหลังการตรวจสอบภาษีในมุมมองของเขา",
        words: w(
          "An opinion article in which the chair of the Dialogue Platform tells the tax-audit case as he sees it; read in an uncorrected machine translation into Thai.",
          "Авторская статья, в которой председатель Диалоговой площадки излагает дело о налоговых проверках так, как видит его сам; прочитана в неисправленном машинном переводе на тайский.",
          "Диалог алаңының төрағасы салық тексерулері туралы істі өз көзқарасымен баяндаған авторлық мақала; тай тіліне жасалған, түзетілмеген машиналық аудармадан оқылды.",
          "Мақолаи муаллифӣ, ки дар он раиси Майдони муколама парвандаи санҷишҳои андозро аз нигоҳи худ нақл мекунад; аз тарҷумаи мошинии таҳрирнашуда ба забони тайӣ хонда шудааст.",
        ),
      },
      publisher: "EU Reporter (Thai edition)", publisherOrganization: "org-eureporter", author: "Usen Suleimen", authorPerson: "p-suleimen", relation: "chairs_platform", documentType: "op_ed",
      published: "2021-04-14", captured: "2024-05~", originalLang: "en", translation: "machine", translationQuality: "poor",
      publishedHow: w(
        "The page prints no date; the day stands in its address, and the text and the reprint of 21 April 2021 agree with it.",
        "На странице даты нет; день стоит в её адресе, и ему соответствуют текст и перепечатка от 21 апреля 2021 года.",
        "Бетте күні басылмаған; күн беттің мекенжайында тұр, мәтін мен 2021 жылғы 21 сәуірдегі қайта басылым соған сәйкес келеді.",
        "Дар саҳифа сана нест; рӯз дар суроғаи он омадааст ва матну чопи такрории 21 апрели соли 2021 ба он мувофиқанд.",
      ),
    }),
    names(OP_ED, { text: "Kazakhstan's government determined to enhance engagement with civil society", lang: "en", kind: "official", source: OP_ED }),
  );
}

function reprints(): Rows {
  return mergeRows(
    source({
      key: "x-oped-ic24", slug: "op-ed-reprint-ic24", author: "Usen Suleimen", authorPerson: "p-suleimen", relation: "reprint", documentType: "op_ed", published: "2021-04-21",
      url: "https://ic24.kz/news/Kazakhstan%E2%80%99s-government-determined-to-enhance-engagement-with-civil-society-u45745", publisher: "ic24.kz (Information Center), reprinting EU Reporter",
      title: w(
        "Kazakhstan's government determined to enhance engagement with civil society",
        "Правительство Казахстана намерено расширять взаимодействие с гражданским обществом (перепечатка)",
        "Қазақстан Үкіметі азаматтық қоғаммен өзара іс-қимылды кеңейтуге ниетті (қайта басылым)",
        "Ҳукумати Қазоқистон қасд дорад ҳамкориро бо ҷомеаи шаҳрвандӣ густариш диҳад (чопи такрорӣ)",
      ),
      summary: w(
        "English reprint of the op-ed; only its opening was seen, which stops before the tax-audit case.",
        "Английская перепечатка статьи; просмотрена лишь её начальная часть, до дела о налоговых проверках она не доходит.",
        "Мақаланың ағылшынша қайта басылымы; тек басы қаралды, ол салық тексерулері туралы іске жетпейді.",
        "Чопи такрории мақола ба англисӣ; танҳо оғози он дида шуд, ки то парвандаи санҷишҳои андоз намерасад.",
      ),
    }),
    source({
      key: "x-oped-insiderecent", slug: "op-ed-reprint-insider", author: "Usen Suleimen", authorPerson: "p-suleimen", relation: "reprint", documentType: "op_ed",
      url: "https://www.insiderecent.com/kazakhstans-government-determined-to-enhance-engagement-with-civil-society-44132.html", publisher: "Insider (insiderecent.com)",
      title: w(
        "Kazakhstan's government to enhance engagement with civil society",
        "Правительство Казахстана расширит взаимодействие с гражданским обществом",
        "Қазақстан Үкіметі азаматтық қоғаммен өзара іс-қимылды кеңейтеді",
        "Ҳукумати Қазоқистон ҳамкориро бо ҷомеаи шаҳрвандӣ густариш медиҳад",
      ),
      summary: w(
        "Edited English version of the op-ed, undated; only its opening was seen.",
        "Отредактированная английская версия статьи без даты; просмотрена лишь её начальная часть.",
        "Мақаланың өңделген ағылшынша нұсқасы, күні жоқ; тек басы қаралды.",
        "Нусхаи англисии таҳриршудаи мақола, бе сана; танҳо оғози он дида шуд.",
      ),
    }),
    source({
      key: "x-oped-ipd", slug: "sponsored-article-international-policy-digest-2021", relation: "official_body", documentType: "sponsored_article", published: "2021",
      url: "https://intpolicydigest.org/sponsored-content/in-a-break-with-the-past-kazakhstan-is-embracing-civil-society-groups/", publisher: "International Policy Digest (sponsored content)",
      title: w(
        "In a Break with the Past, Kazakhstan is Embracing Civil Society Groups",
        "Порывая с прошлым, Казахстан открывается объединениям гражданского общества",
        "Өткеннен арылып, Қазақстан азаматтық қоғам топтарына құшақ ашып отыр",
        "Бо гузашта видоъ карда, Қазоқистон ба гурӯҳҳои ҷомеаи шаҳрвандӣ рӯ меорад",
      ),
      summary: w(
        "Sponsored article of the same year that gives the government's view of its dealings with NGOs.",
        "Спонсорская статья того же года, передающая взгляд правительства на его отношения с НПО.",
        "Үкіметтің ҮЕҰ-лармен қарым-қатынасы туралы өз көзқарасын білдіретін, сол жылғы демеушілік мақала.",
        "Мақолаи пулакии ҳамон сол, ки назари ҳукуматро ба муносибаташ бо созмонҳои ғайридавлатӣ баён мекунад.",
      ),
    }),
  );
}

function onThePlatform(): Rows {
  return mergeRows(
    source({
      key: "x-dp-factsheet", slug: "factsheet-dialogue-platform-2021", relation: "official_body", documentType: "fact_sheet", published: "2021", publishedHow: YEAR_INFERRED,
      url: "https://www.gov.kz/memleket/entities/mfa-ottawa/press/news/details/188563", publisher: "Embassy of Kazakhstan in Canada (gov.kz)",
      title: w(
        "Factsheet on the Consultative and Advisory Body “Dialogue Platform for the Human Dimension”",
        "Справка о консультативно-совещательном органе «Диалоговая площадка по человеческому измерению»",
        "«Адами өлшем жөніндегі диалог алаңы» консультативтік-кеңесші органы туралы анықтама",
        "Маълумотнома дар бораи мақоми машваратии «Майдони муколама оид ба андозаи инсонӣ»",
      ),
      summary: w(
        "The embassy's account of the platform: its start, rhythm, participants and observers, and a count of its meetings.",
        "Рассказ посольства о площадке: создание, периодичность, участники и наблюдатели, число заседаний.",
        "Елшіліктің алаң туралы баяндауы: құрылуы, жиілігі, қатысушылары мен байқаушылары, отырыстарының саны.",
        "Нақли сафорат дар бораи майдон: таъсис, даврият, иштирокчиёну нозирон ва шумораи нишастҳо.",
      ),
    }),
    source({
      key: "x-dp-2015", slug: "astana-times-dialogue-platform-2015-02", relation: "press", documentType: "press_article", published: "2015-02", publishedHow: FROM_ADDRESS,
      url: "https://astanatimes.com/2015/02/advisory-body-continue-focus-peoples-rights-needs/", publisher: "The Astana Times",
      title: w(
        "Advisory Body to Continue with Focus on People's Rights and Needs",
        "Совещательный орган и дальше будет заниматься правами и нуждами людей",
        "Кеңесші орган адамдардың құқықтары мен мұқтаждарына назар аударуды жалғастырады",
        "Мақоми машваратӣ таваҷҷуҳро ба ҳуқуқу ниёзҳои мардум идома медиҳад",
      ),
      summary: w(
        "Reports the platform's first sitting of 2015, chaired by the Minister of Foreign Affairs, and its working group.",
        "Сообщает о первом заседании площадки в 2015 году под председательством министра иностранных дел и о её рабочей группе.",
        "Алаңның 2015 жылғы бірінші, Сыртқы істер министрі төрағалық еткен отырысы мен оның жұмыс тобы туралы хабарлайды.",
        "Аз нишасти нахустини майдон дар соли 2015 бо раисии вазири корҳои хориҷӣ ва гурӯҳи кории он хабар медиҳад.",
      ),
    }),
    source({
      key: "x-dp-2016", slug: "zakon-kz-dialogue-platform-2016-06-03", relation: "press", documentType: "press_article", published: "2016-06-03",
      url: "https://zakon.kz/politika/4797184-v-mid-rk-sostojalos-vtoroe-zasedanie.html", publisher: "Zakon.kz",
      title: {
        lang: "ru", own: "В МИД РК состоялось второе заседание Консультативно-совещательного органа",
        words: w(
          "Second sitting of the Consultative and Advisory Body held at the Foreign Ministry of Kazakhstan", "",
          "ҚР СІМ-де Консультативтік-кеңесші органның екінші отырысы өтті",
          "Дар Вазорати корҳои хориҷии Қазоқистон нишасти дуюми Мақоми машваратӣ баргузор шуд",
        ),
      },
      summary: {
        lang: "ru", own: "Сообщает о втором за 2016 год заседании площадки, прошедшем 1 июня, и приводит её русское название.",
        words: w(
          "Reports the platform's second sitting of 2016, on 1 June, and gives its Russian name.", "",
          "Алаңның 2016 жылғы екінші, 1 маусымдағы отырысы туралы хабарлайды әрі оның орысша атауын келтіреді.",
          "Аз нишасти дуюми майдон дар соли 2016, ки 1 июн гузашт, хабар медиҳад ва номи русии онро меорад.",
        ),
      },
    }),
    source({
      key: "x-dp-2017", slug: "kazinform-dialogue-platform-2017", relation: "press", documentType: "press_article", published: "2017", publishedHow: YEAR_INFERRED,
      url: "https://en.inform.kz/news/meeting-of-consultative-and-advisory-body-dialogue-platform-on-human-dimension-held-in-astana_a2994781/", publisher: "Kazinform",
      title: w(
        "Meeting of Consultative and Advisory Body Dialogue Platform on Human Dimension held in Astana",
        "В Астане прошло заседание консультативно-совещательного органа «Диалоговая площадка по человеческому измерению»",
        "Астанада «Адами өлшем жөніндегі диалог алаңы» консультативтік-кеңесші органының отырысы өтті",
        "Дар Остона нишасти мақоми машваратии «Майдони муколама оид ба андозаи инсонӣ» баргузор шуд",
      ),
      summary: w(
        "Reports a sitting of 2017 that the Minister of Foreign Affairs opened.",
        "Сообщает о заседании 2017 года, которое открыл министр иностранных дел.",
        "2017 жылы Сыртқы істер министрі ашқан отырыс туралы хабарлайды.",
        "Аз нишасти соли 2017, ки онро вазири корҳои хориҷӣ ифтитоҳ кард, хабар медиҳад.",
      ),
    }),
    source({
      key: "x-dp-2021-10", slug: "mfa-dialogue-platform-2021-10-22", relation: "official_body", publisherOrganization: "org-mfa-kz", documentType: "press_release", published: "2021-10-22",
      url: "http://gov.kz/memleket/entities/mfa/press/news/details/273759?lang=en", publisher: "MFA of Kazakhstan (gov.kz)",
      title: w(
        "Dialogue Platform on Human Dimension … Discusses Gender Equality, Previous Recommendations, Interim Results",
        "Диалоговая площадка по человеческому измерению … обсуждает гендерное равенство, прежние рекомендации и промежуточные итоги",
        "Адами өлшем жөніндегі диалог алаңы … гендерлік теңдікті, бұрынғы ұсынымдарды және аралық нәтижелерді талқылайды",
        "Майдони муколама оид ба андозаи инсонӣ … баробарии гендерӣ, тавсияҳои пешина ва натиҷаҳои фосилавиро муҳокима мекунад",
      ),
      summary: w(
        "The ministry's report of an extraordinary online sitting in October 2021.",
        "Сообщение министерства о внеочередном онлайн-заседании в октябре 2021 года.",
        "Министрліктің 2021 жылғы қазандағы кезектен тыс онлайн отырыс туралы хабары.",
        "Хабари вазорат дар бораи нишасти ғайринавбатии онлайн дар октябри соли 2021.",
      ),
    }),
    source({
      key: "x-dp-2022", slug: "kazinform-dialogue-platform-2022", relation: "press", documentType: "press_article", published: "2022",
      url: "https://www.inform.kz/en/dialogue-platform-on-human-dimension-holds-1st-meeting-in-2022_a3898152/amp", publisher: "Kazinform",
      title: w(
        "Dialogue Platform on Human Dimension holds 1st meeting in 2022",
        "Диалоговая площадка по человеческому измерению провела первое заседание 2022 года",
        "Адами өлшем жөніндегі диалог алаңы 2022 жылғы бірінші отырысын өткізді",
        "Майдони муколама оид ба андозаи инсонӣ нишасти нахустини соли 2022-ро баргузор кард",
      ),
      summary: w(
        "Reports the platform's first sitting of 2022, who chaired it and which NGOs took part.",
        "Сообщает о первом заседании площадки в 2022 году, о председателе и об участвовавших НПО.",
        "Алаңның 2022 жылғы бірінші отырысы, төрағасы және қатысқан ҮЕҰ-лар туралы хабарлайды.",
        "Аз нишасти нахустини майдон дар соли 2022, раиси он ва созмонҳои ғайридавлатии иштироккарда хабар медиҳад.",
      ),
    }),
    source({
      key: "x-dp-2024", slug: "astana-times-dialogue-platform-2024-02", relation: "press", documentType: "press_article", published: "2024-02", publishedHow: FROM_ADDRESS,
      url: "https://astanatimes.com/2024/02/kazakh-foreign-ministry-hosts-first-2024-human-rights-dialogue-platform-meeting/", publisher: "The Astana Times",
      title: w(
        "Kazakh Foreign Ministry Hosts First 2024 Human Rights Dialogue Platform Meeting",
        "В МИД Казахстана прошло первое в 2024 году заседание диалоговой площадки по правам человека",
        "Қазақстан СІМ-інде адам құқықтары жөніндегі диалог алаңының 2024 жылғы бірінші отырысы өтті",
        "Дар Вазорати корҳои хориҷии Қазоқистон нишасти нахустини соли 2024-и майдони муколама оид ба ҳуқуқи инсон гузашт",
      ),
      summary: w(
        "Reports the sitting of 29 January 2024 and repeats when and by whom the platform was set up.",
        "Сообщает о заседании 29 января 2024 года и повторяет, когда и кем создана площадка.",
        "2024 жылғы 29 қаңтардағы отырыс туралы хабарлап, алаңды қашан және кім құрғанын қайталайды.",
        "Аз нишасти 29 январи соли 2024 хабар медиҳад ва такрор мекунад, ки майдонро кай ва кӣ таъсис додааст.",
      ),
    }),
    source({
      key: "x-dp-2025", slug: "mfa-dialogue-platform-2025-07-04", relation: "official_body", publisherOrganization: "org-mfa-kz", documentType: "press_release", published: "2025-07-04",
      url: "https://www.gov.kz/memleket/entities/mfa/press/news/details/1031014?lang=en", publisher: "MFA of Kazakhstan (gov.kz)",
      title: w(
        "Regular meeting of the CAB “Dialogue Platform on the Human Dimension”",
        "Очередное заседание КСО «Диалоговая площадка по человеческому измерению»",
        "«Адами өлшем жөніндегі диалог алаңы» ККО-ның кезекті отырысы",
        "Нишасти навбатии мақоми машваратии «Майдони муколама оид ба андозаи инсонӣ»",
      ),
      summary: w(
        "The ministry's report of a regular sitting in July 2025, the latest one found.",
        "Сообщение министерства об очередном заседании в июле 2025 года, последнем из найденных.",
        "Министрліктің 2025 жылғы шілдедегі кезекті отырыс туралы хабары; табылғандарының ең соңғысы.",
        "Хабари вазорат дар бораи нишасти навбатӣ дар июли соли 2025, охирини ёфтшуда.",
      ),
    }),
    source({
      key: "x-dp-nepfund", slug: "nepfund-return-to-dialogue", author: "Usen Suleyman", authorPerson: "p-suleimen", relation: "chairs_platform", documentType: "article", translation: "unknown",
      url: "https://nepfund.org/tpost/kxjso29t41-ambassador-at-large-of-the-ministry-of-f", publisher: "nepfund.org",
      title: w(
        "Ambassador-at-Large …: the return to dialogue is critically important",
        "Посол по особым поручениям …: возвращение к диалогу критически важно",
        "Ерекше тапсырмалар жөніндегі елші …: диалогқа оралу аса маңызды",
        "Сафир барои супоришҳои махсус …: бозгашт ба муколама ниҳоят муҳим аст",
      ),
      summary: w(
        "Undated translated article by the chair of 2021, who tells how the platform came about.",
        "Переводная статья без даты, в которой председатель 2021 года рассказывает, как возникла площадка.",
        "2021 жылғы төраға алаңның қалай пайда болғанын баяндаған, күні жоқ аударма мақала.",
        "Мақолаи тарҷумашудаи бесана, ки дар он раиси соли 2021 пайдоиши майдонро нақл мекунад.",
      ),
    }),
  );
}

function onTheAudits(): Rows {
  return mergeRows(
    source({
      key: "x-tax-cabar", slug: "cabar-2020-12", relation: "press", documentType: "press_article", published: "2020-12",
      url: "https://cabar.asia/en/kazakhstan-steps-up-pressure-on-human-rights-and-independent-organisations", publisher: "CABAR.asia",
      title: w(
        "Kazakhstan Steps up Pressure on Human Rights and Independent Organisations",
        "Казахстан усиливает давление на правозащитные и независимые организации",
        "Қазақстан құқық қорғау ұйымдары мен тәуелсіз ұйымдарға қысымды күшейтуде",
        "Қазоқистон фишорро ба созмонҳои ҳимояи ҳуқуқи инсон ва мустақил афзун мекунад",
      ),
      summary: w(
        "Tells of the first tax notices to NGOs and of the article of law behind them.",
        "Рассказывает о первых налоговых уведомлениях в адрес НПО и о статье закона, на которой они основаны.",
        "ҮЕҰ-ларға жіберілген алғашқы салық хабарламалары және олардың негізіндегі заң бабы туралы айтады.",
        "Аз огоҳиномаҳои нахустини андоз ба созмонҳои ғайридавлатӣ ва моддаи қонун, ки асоси онҳост, нақл мекунад.",
      ),
    }),
    source({
      key: "x-tax-hrw", slug: "human-rights-watch-2021-01-20", relation: "advocate", documentType: "statement", published: "2021-01-20",
      url: "https://www.hrw.org/news/2021/01/20/kazakh-authorities-target-rights-groups-coordinated-attack", publisher: "Human Rights Watch",
      title: w(
        "Kazakh Authorities Target Rights Groups in Coordinated Attack",
        "Власти Казахстана развернули скоординированную атаку на правозащитные организации",
        "Қазақстан билігі құқық қорғау ұйымдарына үйлестірілген шабуыл бастады",
        "Мақомоти Қазоқистон гурӯҳҳои ҳимояи ҳуқуқи инсонро ҳадафи ҳамлаи ҳамоҳангшуда қарор доданд",
      ),
      summary: w(
        "Names the fined organisations and the days of the penalties; the page was updated after 25 January and carries its own correction.",
        "Называет оштрафованные организации и дни взысканий; страница дополнена после 25 января и содержит собственную поправку.",
        "Айыппұл салынған ұйымдар мен жаза күндерін атайды; бет 25 қаңтардан кейін толықтырылған және өз түзетуі бар.",
        "Созмонҳои ҷаримашуда ва рӯзҳои ҷазоро ном мебарад; саҳифа пас аз 25 январ пурра шуда, ислоҳи худро дорад.",
      ),
    }),
    source({
      key: "x-tax-time", slug: "vremya-2021-01-26", relation: "press", documentType: "press_article", published: "2021-01-26", originalLang: "ru",
      url: "https://time.kz/articles/risk/2021/01/26/ataka-na-pravozashhitnikov", publisher: "Vremya (time.kz)",
      title: w("An attack on rights defenders?", "Атака на правозащитников?", "Құқық қорғаушыларға шабуыл ма?", "Ҳамла ба ҳимоятгарони ҳуқуқ?"),
      summary: w(
        "A newspaper article on the audits, which tells when they began.",
        "Газетная статья о проверках, в которой сказано, когда они начались.",
        "Тексерулер қашан басталғанын айтатын газет мақаласы.",
        "Мақолаи рӯзнома дар бораи санҷишҳо, ки оғози онҳоро мегӯяд.",
      ),
    }),
    source({
      key: "x-tax-orda", slug: "orda-2021-01", relation: "press", documentType: "press_article", published: "2021-01", originalLang: "ru",
      publishedHow: w("The month is inferred from what the article tells.", "Месяц выведен из содержания статьи.", "Айы мақаланың мазмұнынан қорытып шығарылған.", "Моҳ аз мазмуни мақола бароварда шудааст."),
      url: "https://orda.kz/politicheskij-zakaz-i-repressii-vlastej-o-davlenii-na-npo/", publisher: "Orda.kz",
      title: w(
        "Political order and repression: on pressure on NGOs",
        "Политический заказ и репрессии властей: о давлении на НПО",
        "Саяси тапсырыс пен биліктің қуғын-сүргіні: ҮЕҰ-ларға қысым туралы",
        "Супориши сиёсӣ ва таъқиби мақомот: дар бораи фишор ба созмонҳои ғайридавлатӣ",
      ),
      summary: w(
        "Gives the amounts of three of the fines.",
        "Приводит суммы трёх штрафов.",
        "Үш айыппұлдың мөлшерін келтіреді.",
        "Андозаи се ҷаримаро меорад.",
      ),
    }),
    source({
      key: "x-tax-adilsoz", slug: "adil-soz-2021-01", relation: "advocate", documentType: "monitoring_report", published: "2021-01",
      publishedHow: w("The month the report covers.", "Месяц, за который составлен отчёт.", "Есеп қамтитын ай.", "Моҳе, ки гузориш фаро мегирад."),
      url: "https://adilsoz.kz/en/262-violations/monitoring-238.html", publisher: "Adil Soz",
      title: w(
        "Violations of freedom of speech in Kazakhstan, January 2021",
        "Нарушения свободы слова в Казахстане, январь 2021 года",
        "Қазақстандағы сөз бостандығының бұзылуы, 2021 жылғы қаңтар",
        "Вайронкунии озодии сухан дар Қазоқистон, январи соли 2021",
      ),
      summary: w(
        "A monthly monitoring report that gives the date to which the suspensions were to last.",
        "Ежемесячный мониторинг, где указано, до какого дня должны были действовать приостановления.",
        "Тоқтата тұру қай күнге дейін созылуға тиіс болғанын көрсететін ай сайынғы мониторинг.",
        "Мониторинги ҳармоҳа, ки рӯзи анҷоми боздоштани фаъолиятро нишон медиҳад.",
      ),
    }),
    source({
      key: "x-tax-omct-jan", slug: "observatory-2021-01-28", relation: "advocate", publisherOrganization: "observatory", documentType: "urgent_appeal", published: "2021-01-28",
      url: "https://www.omct.org/en/resources/urgent-interventions/kazakhstan-restrictions-to-the-freedom-of-association-of-kibhr-and-ili-foundation", publisher: "OMCT/FIDH Observatory",
      title: w(
        "Restrictions to the freedom of association of KIBHR and ILI Foundation",
        "Ограничения свободы объединений для КМБПЧ и фонда ILI",
        "Адам құқықтары жөніндегі халықаралық бюро мен ILI қорының бірлесу бостандығын шектеу",
        "Маҳдудияти озодии муттаҳидшавӣ барои КМБПЧ ва бунёди ILI",
      ),
      summary: w(
        "An urgent appeal on the fines and suspensions of two human rights organisations.",
        "Срочное обращение о штрафах и приостановлении деятельности двух правозащитных организаций.",
        "Екі құқық қорғау ұйымына салынған айыппұлдар мен қызметін тоқтата тұру туралы шұғыл үндеу.",
        "Муроҷиати фаврӣ дар бораи ҷаримаҳо ва боздоштани фаъолияти ду созмони ҳимояи ҳуқуқи инсон.",
      ),
    }),
    source({
      key: "x-tax-joint", slug: "joint-appeal-2021-02-01", relation: "advocate", documentType: "joint_appeal", published: "2021-02-01",
      url: "https://hcav.am/en/khazakhstan/", publisher: "Joint civil society appeal (HCA-Vanadzor)",
      title: w(
        "Kazakhstan: End Campaign against Human Rights NGOs",
        "Казахстан: прекратите кампанию против правозащитных НПО",
        "Қазақстан: құқық қорғау ҮЕҰ-ларына қарсы науқанды тоқтатыңыздар",
        "Қазоқистон: маъракаро бар зидди созмонҳои ҳимояи ҳуқуқи инсон бас кунед",
      ),
      summary: w(
        "A joint appeal of civil society organisations, published by one of them.",
        "Совместное обращение организаций гражданского общества, опубликованное одной из них.",
        "Азаматтық қоғам ұйымдарының бірлескен үндеуі, олардың бірі жариялаған.",
        "Муроҷиати муштараки созмонҳои ҷомеаи шаҳрвандӣ, ки онро яке аз онҳо нашр кардааст.",
      ),
    }),
    source({
      key: "x-tax-rferl", slug: "rferl-2021-02-04", relation: "press", documentType: "press_article", published: "2021-02-04",
      url: "https://rferl.org/amp/kazakh-authorities-drop-charges-ngos-outcry/31087863.html", publisher: "RFE/RL",
      title: w(
        "Kazakh authorities drop charges against NGOs",
        "Власти Казахстана сняли обвинения с НПО",
        "Қазақстан билігі ҮЕҰ-ларға тағылған айыптарды алып тастады",
        "Мақомоти Қазоқистон айбдоркуниҳоро аз созмонҳои ғайридавлатӣ бардоштанд",
      ),
      summary: w(
        "Reports what six named organisations announced on 4 February 2021 and what the tax chief had said the day before.",
        "Передаёт, что объявили шесть названных организаций 4 февраля 2021 года и что днём раньше сказал глава налогового ведомства.",
        "2021 жылғы 4 ақпанда аты аталған алты ұйым не жариялағанын және бір күн бұрын салық ведомствосының басшысы не айтқанын хабарлайды.",
        "Хабар медиҳад, ки шаш созмони номбаршуда 4 феврали соли 2021 чӣ эълон карданд ва як рӯз пеш сардори идораи андоз чӣ гуфт.",
      ),
    }),
    source({
      key: "x-tax-diplomat", slug: "the-diplomat-2021-02", relation: "press", documentType: "press_article", published: "2021-02", publishedHow: FROM_ADDRESS,
      url: "https://thediplomat.com/2021/02/pressure-pushes-kazakh-tax-authorities-to-walk-back-fines-suspensions", publisher: "The Diplomat",
      title: w(
        "Pressure Pushes Kazakh Tax Authorities to Walk Back Fines, Suspensions",
        "Под давлением налоговые органы Казахстана отзывают штрафы и решения о приостановлении деятельности",
        "Қысыммен Қазақстанның салық органдары айыппұлдар мен қызметті тоқтата тұрудан бас тартты",
        "Зери фишор мақомоти андози Қазоқистон аз ҷаримаҳо ва боздоштани фаъолият даст кашиданд",
      ),
      summary: w(
        "Counts the organisations that received notices and puts the reversal down to public outcry.",
        "Называет число организаций, получивших уведомления, и объясняет отмену общественным возмущением.",
        "Хабарлама алған ұйымдардың санын келтіріп, шешімнің күші жойылуын қоғам наразылығымен түсіндіреді.",
        "Шумораи созмонҳои огоҳиномагирифтаро меорад ва бекоркуниро бо норозигии ҷомеа мефаҳмонад.",
      ),
    }),
    source({
      key: "x-tax-omct-feb", slug: "observatory-2021-02-22", relation: "advocate", publisherOrganization: "observatory", documentType: "statement", published: "2021-02-22",
      url: "https://www.omct.org/en/resources/urgent-interventions/kazakhstan-withdrawal-of-the-charges-against-kibhr-and-ili-foundation", publisher: "OMCT/FIDH Observatory",
      title: w(
        "Withdrawal of the charges against two human rights organisations",
        "Снятие обвинений с двух правозащитных организаций",
        "Екі құқық қорғау ұйымына тағылған айыптардың алынуы",
        "Бозпас гирифтани айбдоркуниҳо аз ду созмони ҳимояи ҳуқуқи инсон",
      ),
      summary: w(
        "Records the withdrawal and dates the Almaty revenue department's act.",
        "Фиксирует отзыв обвинений и датирует акт алматинского департамента доходов.",
        "Айыптардың алынғанын жазып, Алматы кірістер департаменті актісінің күнін көрсетеді.",
        "Бозпас гирифта шудани айбдоркуниҳоро сабт карда, санаи санади департаменти даромадҳои Алматоро нишон медиҳад.",
      ),
    }),
    source({
      key: "x-tax-eurasianet", slug: "eurasianet-2021-04-08", relation: "reprint", documentType: "press_article", published: "2021-04-08",
      url: "https://www.pakistantelegraph.com/news/268548211/kazakhstan-ngos-let-off-tax-penalty-hook", publisher: "Eurasianet (reprint)",
      title: w(
        "Kazakhstan: NGOs let off tax penalty hook",
        "Казахстан: НПО освобождены от налоговых взысканий",
        "Қазақстан: ҮЕҰ-лар салық жазасынан босатылды",
        "Қазоқистон: созмонҳои ғайридавлатӣ аз ҷазоҳои андозӣ озод шуданд",
      ),
      summary: w(
        "Reports that a court reversed the penalties on three organisations on 5 and 6 April 2021.",
        "Сообщает, что 5 и 6 апреля 2021 года суд отменил взыскания с трёх организаций.",
        "2021 жылғы 5 және 6 сәуірде сот үш ұйымға қолданылған жазаның күшін жойғанын хабарлайды.",
        "Хабар медиҳад, ки 5 ва 6 апрели соли 2021 суд ҷазоҳоро нисбат ба се созмон бекор кард.",
      ),
    }),
    source({
      key: "x-tax-ilp", slug: "international-lawyers-project-2023-11-27", relation: "advocate", documentType: "web_page", published: "2023-11-27",
      url: "https://www.internationallawyersproject.org/post/preventing-tax-authorities-in-kazakhstan-silencing-civil-society", publisher: "International Lawyers Project",
      title: w(
        "Preventing tax authorities in Kazakhstan silencing civil society",
        "Как не дать налоговым органам Казахстана заставить гражданское общество замолчать",
        "Қазақстандағы салық органдарының азаматтық қоғамды үнсіз қалдыруына жол бермеу",
        "Пешгирии хомӯш кардани ҷомеаи шаҳрвандӣ аз ҷониби мақомоти андози Қазоқистон",
      ),
      summary: w(
        "An organisation of lawyers tells of the legal support it gave in the case.",
        "Организация юристов рассказывает о правовой помощи, оказанной ею в этом деле.",
        "Заңгерлер ұйымы осы іс бойынша көрсеткен құқықтық көмегі туралы айтады.",
        "Созмони ҳуқуқшиносон аз кумаки ҳуқуқие, ки дар ин парванда расонд, нақл мекунад.",
      ),
    }),
    onlyRendered("x-tax-time"),
    onlyRendered("x-tax-orda"),
  );
}

function onTheOthers(): Rows {
  return mergeRows(
    source({
      key: "src-003", slug: "aggregator-ministry-of-internal-affairs-conference", facts: ["x-own-003"], relation: "unknown", documentType: "aggregated_item", trust: "low", translation: "unknown", translationQuality: "uncertain",
      url: "https://educateandgrow.top/en/kazakhstans-ministry-of-internal-affairs-meets-with-ngos-to-strengthen-law-and-order-cooperation", publisher: "educateandgrow.top (aggregator)",
      title: w(
        "Kazakhstan's Ministry of Internal Affairs Meets with NGOs to Strengthen Law and Order Cooperation",
        "МВД Казахстана встречается с НПО для укрепления сотрудничества в сфере правопорядка",
        "Қазақстан ІІМ-і заң мен тәртіп саласындағы ынтымақтастықты нығайту үшін ҮЕҰ-лармен кездеседі",
        "ВКД Қазоқистон барои таҳкими ҳамкорӣ дар тартиботи ҳуқуқӣ бо созмонҳои ғайридавлатӣ мулоқот мекунад",
      ),
      summary: w(
        "An undated item without author or source on a conference of the ministry with NGOs.",
        "Заметка без даты, автора и источника о конференции министерства с НПО.",
        "Министрліктің ҮЕҰ-лармен конференциясы туралы күні, авторы және дереккөзі жоқ хабарлама.",
        "Хабари бе сана, муаллиф ва сарчашма дар бораи конфронси вазорат бо созмонҳои ғайридавлатӣ.",
      ),
    }),
    source({
      key: "src-004", slug: "osce-office-in-tajikistan-political-dialogue", facts: ["x-own-004"], relation: "official_body", documentType: "web_page", published: "2010-12/2011-05", translation: "none", originalLang: "en", publisherOrganization: "org-osce-tj",
      publishedHow: w(
        "The page is undated; it speaks of December 2010 as past and of spring 2011 as to come.",
        "Страница не датирована; о декабре 2010 года она говорит как о прошедшем, о весне 2011 года — как о предстоящей.",
        "Беттің күні жоқ; онда 2010 жылғы желтоқсан өткен шақта, 2011 жылғы көктем келер шақта айтылады.",
        "Саҳифа сана надорад; дар он декабри соли 2010 гузашта ва баҳори соли 2011 оянда аст.",
      ),
      url: "http://www.osce.org/tajikistan/43669", publisher: "OSCE Office in Tajikistan (osce.org)",
      title: w("Political dialogue", "Политический диалог", "Саяси диалог", "Муколамаи сиёсӣ"),
      summary: w(
        "The Office's page on its support for dialogue between state bodies, parties and civil society.",
        "Страница Бюро о поддержке диалога между государственными органами, партиями и гражданским обществом.",
        "Бюроның мемлекеттік органдар, партиялар және азаматтық қоғам арасындағы диалогты қолдауы туралы беті.",
        "Саҳифаи Дафтар дар бораи дастгирии муколама байни мақомоти давлатӣ, ҳизбҳо ва ҷомеаи шаҳрвандӣ.",
      ),
    }),
    source({
      key: "x-cf-2020-prep", slug: "kazinform-civil-forum-2020-10-20", relation: "press", documentType: "press_article", published: "2020-10-20",
      url: "https://www.inform.kz/en/online-meeting-on-ix-civil-forum-holding-held_a3708564", publisher: "Kazinform",
      title: w("Online meeting on IX Civil Forum holding held", "Прошла онлайн-встреча о проведении IX Гражданского форума", "IX Азаматтық форумды өткізу туралы онлайн кездесу өтті", "Вохӯрии онлайн оид ба баргузории Форуми IX шаҳрвандӣ гузашт"),
      summary: w(
        "Reports a preparatory meeting and says when the forum first met.",
        "Сообщает о подготовительной встрече и о том, когда форум собрался впервые.",
        "Дайындық кездесуі және форумның алғаш қашан өткені туралы хабарлайды.",
        "Аз вохӯрии омодагӣ ва нахустин баргузории форум хабар медиҳад.",
      ),
    }),
    source({
      key: "x-cf-2003-caci", slug: "caci-analyst-civic-forum-2003-10-22", relation: "research", documentType: "article", published: "2003-10-22",
      url: "https://www.cacianalyst.org/publications/field-reports/item/8477-field-reports-caci-analyst-2003-10-22-art-8477.html", publisher: "CACI Analyst",
      title: w("Field report on the Civic Forum", "Репортаж о Гражданском форуме", "Азаматтық форум туралы репортаж", "Гузориш дар бораи Форуми шаҳрвандӣ"),
      summary: w(
        "A report on the first forum, which lasted two days.",
        "Репортаж о первом форуме, длившемся два дня.",
        "Екі күнге созылған бірінші форум туралы репортаж.",
        "Гузориш дар бораи форуми нахустин, ки ду рӯз давом кард.",
      ),
    }),
    source({
      key: "x-cf-2025-zakon", slug: "zakon-kz-civil-forum-2025-10-16", relation: "press", documentType: "press_article", published: "2025-10-16", originalLang: "ru",
      url: "https://www.zakon.kz/obshestvo/6494487-npo-po-pravu-mozhno-schitat-nadezhnymi-partnerami-gosudarstva--tokaev.html", publisher: "Zakon.kz",
      title: w(
        "Tokayev: NGOs may rightly be called reliable partners of the state",
        "Токаев: НПО по праву можно считать надёжными партнёрами государства",
        "Тоқаев: ҮЕҰ-ларды мемлекеттің сенімді серіктестері деп санауға негіз бар",
        "Токаев: созмонҳои ғайридавлатиро бо ҳақ шарики боэътимоди давлат номидан мумкин аст",
      ),
      summary: w(
        "Reports the plenary of the Civil Forum in Astana on 16 October 2025.",
        "Сообщает о пленарном заседании Гражданского форума в Астане 16 октября 2025 года.",
        "Азаматтық форумның 2025 жылғы 16 қазанда Астанада өткен пленарлық отырысы туралы хабарлайды.",
        "Аз ҷаласаи пленарии Форуми шаҳрвандӣ дар Остона 16 октябри соли 2025 хабар медиҳад.",
      ),
    }),
    source({
      key: "x-spc-2003", slug: "osce-social-partnership-club-2003-01-22", relation: "official_body", documentType: "press_release", published: "2003-01-22",
      url: "https://reliefweb.int/report/tajikistan/osce-supports-social-partnership-club-promote-stability-tajikistan", publisher: "OSCE via ReliefWeb",
      title: w(
        "OSCE supports ‘Social Partnership’ club to promote stability in Tajikistan",
        "ОБСЕ поддерживает клуб «Социальное партнёрство» ради стабильности в Таджикистане",
        "ЕҚЫҰ Тәжікстандағы тұрақтылық үшін «Әлеуметтік әріптестік» клубын қолдайды",
        "САҲА клуби «Шарикии иҷтимоӣ»-ро барои суботи Тоҷикистон дастгирӣ мекунад",
      ),
      summary: w(
        "Reports the first roundtable of the newly established club.",
        "Сообщает о первом круглом столе только что созданного клуба.",
        "Жаңадан құрылған клубтың бірінші дөңгелек үстелі туралы хабарлайды.",
        "Аз мизи мудаввари нахустини клуби навтаъсис хабар медиҳад.",
      ),
    }),
    source({
      key: "x-pubcouncil", slug: "unece-policy-database-tajikistan", relation: "official_body", documentType: "web_page",
      url: "https://ageing-policies.unece.org/browse-policy?countries=50", publisher: "UNECE",
      title: w("Policy database – Tajikistan", "База данных о государственной политике — Таджикистан", "Мемлекеттік саясат дерекқоры — Тәжікстан", "Пойгоҳи додаҳои сиёсатҳо — Тоҷикистон"),
      summary: w(
        "An undated database entry that describes the Public Council and dates its charter.",
        "Запись базы данных без даты: описывает Общественный совет и указывает дату положения о нём.",
        "Қоғамдық кеңесті сипаттап, ол туралы ереженің күнін көрсететін, күні жоқ дерекқор жазбасы.",
        "Сабти бесанаи пойгоҳи додаҳо, ки Шӯрои ҷамъиятиро тавсиф карда, санаи низомномаи онро меорад.",
      ),
    }),
    source({
      key: "x-osce-tj-names", slug: "asia-plus-osce-2012-03-27", relation: "press", publisherOrganization: "org-asiaplus", documentType: "press_article", published: "2012-03-27",
      url: "https://asiaplus.news/en/news/tajikistan/politics/20120327/tajikistan-osce-satisfied-level-cooperation", publisher: "Asia-Plus",
      title: w(
        "Tajikistan, OSCE satisfied with level of cooperation",
        "Таджикистан и ОБСЕ удовлетворены уровнем сотрудничества",
        "Тәжікстан мен ЕҚЫҰ ынтымақтастық деңгейіне риза",
        "Тоҷикистон ва САҲА аз сатҳи ҳамкорӣ қаноатманданд",
      ),
      summary: w(
        "Gives the names the OSCE field operation had from 1994 to 2012.",
        "Приводит названия полевой миссии ОБСЕ с 1994 по 2012 год.",
        "ЕҚЫҰ далалық миссиясының 1994–2012 жылдардағы атауларын келтіреді.",
        "Номҳои намояндагии САҲА-ро аз соли 1994 то 2012 меорад.",
      ),
    }),
    source({
      key: "x-osce-tj-2017", slug: "asia-plus-osce-2017-06-05", relation: "press", publisherOrganization: "org-asiaplus", documentType: "press_article", published: "2017-06-05",
      url: "http://www.news.tj/tj/node/240645", publisher: "Asia-Plus",
      title: w(
        "OSCE Office to become Programme Office in Dushanbe",
        "Бюро ОБСЕ станет Программным офисом в Душанбе",
        "ЕҚЫҰ Бюросы Душанбедегі Бағдарламалық кеңсеге айналады",
        "Дафтари САҲА ба Дафтари барномавӣ дар Душанбе табдил меёбад",
      ),
      summary: w(
        "Announces the change of name from 1 July 2017.",
        "Сообщает о смене названия с 1 июля 2017 года.",
        "2017 жылғы 1 шілдеден бастап атаудың өзгеретінін хабарлайды.",
        "Аз тағйири ном аз 1 июли соли 2017 хабар медиҳад.",
      ),
    }),
    onlyRendered("x-cf-2025-zakon"),
  );
}
