import { claims, w } from "./record";
import { mergeRows, type Rows } from "./rows";
import { DAY_FROM_ADDRESS, onlyRendered, source } from "./shapes/source";

/** What outside sources say of the OSCE in Kazakhstan and Tajikistan, of the visit of 2006 and of the State Commission. */
export const osceSourceRows = (): Rows => mergeRows(theCentre(), itsNames(), theVisit(), theBid(), theCommission(), tokayevsPosts(), partnershipClub(), inTajikistan());

function theCentre(): Rows {
  return mergeRows(
    source({
      key: "x-osce-kz-2007-12", slug: "osce-centre-in-astana-2007-12-10", relation: "reprint", documentType: "press_release", published: "2007-12-10",
      url: "https://shhada.ir/astana/49281", publisher: "mirror of an OSCE page (osce.org/astana/49281)",
      title: w(
        "OSCE Centre in Astana promotes anti-trafficking standards",
        "Центр ОБСЕ в Астане продвигает стандарты борьбы с торговлей людьми",
        "ЕҚЫҰ-ның Астанадағы Орталығы адам саудасына қарсы күрес стандарттарын ілгерілетеді",
        "Маркази САҲА дар Остона меъёрҳои мубориза бо савдои одамонро тарғиб мекунад",
      ),
      summary: w(
        "Mirror of a release of December 2007, when Ivar Vikki was Head of the Centre.",
        "Копия пресс-релиза декабря 2007 года на другом сайте; Центр тогда возглавлял Ивар Викки.",
        "Орталықты Ивар Викки басқарған кездегі, 2007 жылғы желтоқсандағы баспасөз хабарламасының басқа сайттағы көшірмесі.",
        "Нусхаи хабари матбуотии декабри соли 2007 дар сомонаи дигар; он вақт роҳбари Марказ Ивар Викки буд.",
      ),
    }),
    mirrorOf("x-osce-kz-2007-12", "org-osce-kz"),
    source({
      key: "x-osce-kz-2009-03", slug: "osce-centre-in-astana-2009-03-27", relation: "reprint", documentType: "press_release", published: "2009-03-27",
      url: "https://shhada.ir/astana/50751", publisher: "mirror of an OSCE page (osce.org/astana/50751)",
      title: w(
        "OSCE Centre in Astana marks 10th anniversary",
        "Центр ОБСЕ в Астане отмечает десятилетие",
        "ЕҚЫҰ-ның Астанадағы Орталығы он жылдығын атап өтуде",
        "Маркази САҲА дар Остона даҳсолагии худро қайд мекунад",
      ),
      summary: w(
        "Mirror of a release of March 2009, when Alexandre Keltchewsky was Head of the Centre.",
        "Копия пресс-релиза марта 2009 года на другом сайте; Центр тогда возглавлял Александр Кельчевский.",
        "Орталықты Александр Кельчевский басқарған кездегі, 2009 жылғы наурыздағы баспасөз хабарламасының басқа сайттағы көшірмесі.",
        "Нусхаи хабари матбуотии марти соли 2009 дар сомонаи дигар; он вақт роҳбари Марказ Александр Келчевский буд.",
      ),
    }),
    mirrorOf("x-osce-kz-2009-03", "org-osce-kz"),
    source({
      key: "x-osce-kz-2012", slug: "osce-centre-in-astana-2012-12-06", relation: "reprint", documentType: "press_release", published: "2012-12-06",
      url: "https://shhada.ir/astana/98077", publisher: "mirror of an OSCE page (osce.org/astana/98077)",
      title: w(
        "OSCE Centre supports dialogue on Kazakhstan's political party system",
        "Центр ОБСЕ поддерживает диалог о партийной системе Казахстана",
        "ЕҚЫҰ Орталығы Қазақстанның партиялық жүйесі туралы диалогты қолдайды",
        "Маркази САҲА муколамаро дар бораи низоми ҳизбии Қазоқистон дастгирӣ мекунад",
      ),
      summary: w(
        "Mirror of a release on a meeting of over 40 people with the same two organisers as the round table of 2009.",
        "Копия на другом сайте пресс-релиза о встрече более 40 человек с теми же двумя организаторами, что и у круглого стола 2009 года.",
        "2009 жылғы дөңгелек үстелдің екі ұйымдастырушысы өткізген, 40-тан астам адам қатысқан кездесу туралы баспасөз хабарламасының басқа сайттағы көшірмесі.",
        "Нусхаи хабари матбуотӣ дар сомонаи дигар: вохӯрии беш аз 40 нафар бо ҳамон ду ташкилкунандаи мизи мудаввари соли 2009.",
      ),
    }),
    mirrorOf("x-osce-kz-2012", "org-osce-kz"),
    source({
      key: "x-osce-kz-2014", slug: "osce-centre-in-astana-2014-06-05", relation: "official_body", publisherOrganization: "org-osce-kz", documentType: "press_release", published: "2014-06-05",
      url: "https://www.osce.org/astana/119527", publisher: "OSCE Centre in Astana",
      title: w(
        "Enhancing communication between Parliament and civil society in focus at OSCE-supported seminar",
        "Улучшение связи между Парламентом и гражданским обществом — тема семинара при поддержке ОБСЕ",
        "ЕҚЫҰ қолдауымен өткен семинардың тақырыбы — Парламент пен азаматтық қоғам арасындағы байланысты жақсарту",
        "Мавзуи семинар бо дастгирии САҲА — беҳтар кардани робитаи парлумон ва ҷомеаи шаҳрвандӣ",
      ),
      summary: w(
        "Reports a seminar with 25 participants and names Zauresh Battalova as head of the Public Foundation for Parliamentary Development.",
        "Сообщает о семинаре с 25 участниками и называет Зауреш Батталову главой Общественного фонда развития парламентаризма.",
        "25 қатысушысы болған семинар туралы хабарлап, Зауреш Батталованы Парламентаризмді дамыту қоғамдық қорының басшысы деп атайды.",
        "Аз семинар бо 25 иштирокчӣ хабар дода, Зауреш Батталоваро роҳбари Бунёди ҷамъиятии рушди парламентаризм меномад.",
      ),
    }),
  );
}

function itsNames(): Rows {
  return mergeRows(
    source({
      key: "x-osce-kz-names", slug: "mfa-cooperation-with-the-osce", relation: "official_body", publisherOrganization: "org-mfa-kz", documentType: "web_page",
      url: "http://www.mfa.kz/en/content-view/obse", publisher: "MFA of Kazakhstan",
      title: w("Cooperation between Kazakhstan and the OSCE", "Сотрудничество Казахстана и ОБСЕ", "Қазақстан мен ЕҚЫҰ ынтымақтастығы", "Ҳамкории Қазоқистон ва САҲА"),
      summary: w(
        "The ministry's undated page: the Centre opened in Almaty in 1999, became the Centre in Astana on 21 June 2007 and a Programme Office by a decision of 18 December 2014; it also tells of the Madrid decision on the Chairmanship of 2010.",
        "Страница министерства без даты: Центр открыт в Алматы в 1999 году, с 21 июня 2007 года — Центр в Астане, решением от 18 декабря 2014 года — Программный офис; там же о мадридском решении о председательстве 2010 года.",
        "Министрліктің күні жоқ беті: Орталық 1999 жылы Алматыда ашылған, 2007 жылғы 21 маусымнан Астанадағы Орталық, 2014 жылғы 18 желтоқсандағы шешіммен Бағдарламалық кеңсе; 2010 жылғы төрағалық жөніндегі Мадрид шешімі де айтылған.",
        "Саҳифаи бесанаи вазорат: Марказ соли 1999 дар Алмато кушода, аз 21 июни соли 2007 Маркази Остона ва бо қарори 18 декабри соли 2014 Дафтари барномавӣ шуд; аз қарори Мадрид дар бораи раисии соли 2010 низ мегӯяд.",
      ),
    }),
    source({
      key: "x-osce-kz-2022", slug: "osce-programme-office-in-astana-mandate", relation: "official_body", publisherOrganization: "org-osce", documentType: "web_page", published: "2022-09-23",
      url: "https://osce.org/programme-office-in-astana/106449", publisher: "OSCE",
      title: w("Programme Office in Astana – mandate", "Программный офис в Астане — мандат", "Астанадағы Бағдарламалық кеңсе — мандаты", "Дафтари барномавӣ дар Остона — ваколат"),
      summary: w(
        "Says that the office in Nur-Sultan is again called the Programme Office in Astana as of 23 September 2022.",
        "Сообщает, что офис в Нур-Султане с 23 сентября 2022 года снова называется Программным офисом в Астане.",
        "Нұр-Сұлтандағы кеңсе 2022 жылғы 23 қыркүйектен бастап қайтадан Астанадағы Бағдарламалық кеңсе деп аталатынын хабарлайды.",
        "Мегӯяд, ки дафтари Нур-Султон аз 23 сентябри соли 2022 боз Дафтари барномавӣ дар Остона номида мешавад.",
      ),
    }),
  );
}

function theVisit(): Rows {
  return mergeRows(
    source({
      key: "x-akorda-degucht", slug: "akorda-de-gucht-2006-03-27", relation: "official_body", documentType: "press_release", published: "2006-03-27",
      url: "http://www.akorda.kz/en/events/head-of-the-state-nursultan-nazarbaev-met-with-chairman-in-office-of-the-osce-belgian-foreign-minister-karel-de-gucht", publisher: "Akorda",
      title: w(
        "Head of the State met with Chairman-in-Office of the OSCE Karel De Gucht",
        "Глава государства встретился с действующим председателем ОБСЕ Карелом Де Гюхтом",
        "Мемлекет басшысы ЕҚЫҰ-ның іс басындағы төрағасы Карел Де Гюхтпен кездесті",
        "Сарвари давлат бо раиси амалкунандаи САҲА Карел Де Гюхт мулоқот кард",
      ),
      summary: w(
        "The President's office on the meeting of 27 March 2006.",
        "Администрация Президента о встрече 27 марта 2006 года.",
        "Президент әкімшілігінің 2006 жылғы 27 наурыздағы кездесу туралы хабары.",
        "Хабари дастгоҳи Президент дар бораи мулоқоти 27 марти соли 2006.",
      ),
    }),
    source({
      key: "x-rferl-degucht", slug: "rferl-osce-chief-2006-03-31", relation: "press", documentType: "press_article", published: "2006-03-31",
      url: "https://www.rferl.org/a/1067284.html", publisher: "RFE/RL",
      title: w(
        "Central Asia: OSCE Chief Tours Central Asia",
        "Центральная Азия: глава ОБСЕ совершает поездку по региону",
        "Орталық Азия: ЕҚЫҰ басшысы өңірді аралауда",
        "Осиёи Марказӣ: роҳбари САҲА дар минтақа сафар мекунад",
      ),
      summary: w(
        "Reports the Chairman-in-Office's tour of the region in March 2006.",
        "Сообщает о поездке действующего председателя по региону в марте 2006 года.",
        "Іс басындағы төрағаның 2006 жылғы наурызда өңірді аралауы туралы хабарлайды.",
        "Аз сафари раиси амалкунанда ба минтақа дар марти соли 2006 хабар медиҳад.",
      ),
    }),
    source({
      key: "x-nagyz-2005", slug: "rferl-real-ak-zhol-2005", relation: "press", documentType: "press_article", published: "2005",
      url: "https://staging.rferl.org/a/1058579.html", publisher: "RFE/RL",
      title: w(
        "New group Nagyzgy Ak-Zhol (Real Bright Path)",
        "Новое объединение «Нагыз Ак жол» («Настоящий светлый путь»)",
        "Жаңа «Нағыз Ақ жол» бірлестігі",
        "Гурӯҳи нави «Нағиз Ақ жол» («Роҳи равшани ҳақиқӣ»)",
      ),
      summary: w(
        "Tells of the party's formation in 2005; in the opening that was seen, nothing is said of the registration of 2006.",
        "Рассказывает о создании партии в 2005 году; в просмотренной начальной части о регистрации 2006 года ничего нет.",
        "Партияның 2005 жылы құрылғанын айтады; көрінген бас бөлігінде 2006 жылғы тіркеу туралы ештеңе жоқ.",
        "Аз таъсиси ҳизб дар соли 2005 нақл мекунад; дар оғози дидашуда аз бақайдгирии соли 2006 чизе гуфта нашудааст.",
      ),
    }),
    source({
      key: "x-tolerance-2006", slug: "osce-almaty-tolerance-meeting-2006-06-12", relation: "reprint", documentType: "press_release", published: "2006-06-12",
      url: "https://shhada.ir/cio/47415", publisher: "mirror of an OSCE page (osce.org/cio/47415)",
      title: w(
        "Almaty meeting calls for promoting tolerance",
        "Встреча в Алматы призывает развивать толерантность",
        "Алматыдағы кездесу төзімділікті дамытуға шақырады",
        "Вохӯрӣ дар Алмато ба таҳкими таҳаммулпазирӣ даъват мекунад",
      ),
      summary: w(
        "Mirror of a release on the OSCE's two-day meeting on understanding between cultures, religions and ethnic groups, Almaty, 12–13 June 2006.",
        "Копия на другом сайте пресс-релиза о двухдневном совещании ОБСЕ по межкультурному, межрелигиозному и межэтническому взаимопониманию, Алматы, 12–13 июня 2006 года.",
        "ЕҚЫҰ-ның мәдениетаралық, дінаралық және этносаралық түсіністік туралы екі күндік кездесуі (Алматы, 2006 жылғы 12–13 маусым) жайындағы баспасөз хабарламасының басқа сайттағы көшірмесі.",
        "Нусхаи хабари матбуотӣ дар сомонаи дигар: вохӯрии дурӯзаи САҲА оид ба ҳамдигарфаҳмии фарҳангҳо, динҳо ва қавмҳо, Алмато, 12–13 июни соли 2006.",
      ),
    }),
    mirrorOf("x-tolerance-2006", "org-osce"),
  );
}

function theBid(): Rows {
  return mergeRows(
    source({
      key: "x-osce-2009bid", slug: "fergana-osce-chairmanship-2006-12-06", relation: "reprint", documentType: "press_article", published: "2006-12-06",
      url: "http://enews.fergananews.com/articles/1731", publisher: "Vremya Novostei via Fergana",
      title: w(
        "OSCE's promise to Kazakhstan concerning chairmanship",
        "Обещание ОБСЕ Казахстану относительно председательства",
        "ЕҚЫҰ-ның Қазақстанға төрағалық туралы уәдесі",
        "Ваъдаи САҲА ба Қазоқистон дар бораи раисӣ",
      ),
      summary: w(
        "A reprinted newspaper article: the ministers in Brussels put off the decision on the chairmanship to the meeting in Madrid.",
        "Перепечатанная газетная статья: министры в Брюсселе отложили решение о председательстве до встречи в Мадриде.",
        "Қайта басылған газет мақаласы: Брюссельде министрлер төрағалық туралы шешімді Мадридтегі кездесуге қалдырды.",
        "Мақолаи аз нав чопшудаи рӯзнома: вазирон дар Брюссел қарорро дар бораи раисӣ то вохӯрии Мадрид ба таъхир гузоштанд.",
      ),
    }),
    claims({ on: "x-osce-2009bid", field: "credited_agency", source: "x-osce-2009bid", value: "Vremya Novostei" }),
  );
}

function theCommission(): Rows {
  return mergeRows(
    source({
      key: "x-akorda-commission1", slug: "akorda-state-commission-2006-03-24", relation: "official_body", documentType: "press_release", published: "2006-03-24",
      url: "http://wap.akorda.kz/en/events/a-first-sitting-of-the-state-commission-on-development-and-concretization-of-the-program-of-democratic-reforms-in-the-country-was-held-under", publisher: "Akorda",
      title: w(
        "First sitting of the State Commission on Development and Concretization of the Program of Democratic Reforms",
        "Первое заседание Государственной комиссии по разработке и конкретизации программы демократических реформ",
        "Демократиялық реформалар бағдарламасын әзірлеу және нақтылау жөніндегі мемлекеттік комиссияның бірінші отырысы",
        "Нишасти якуми Комиссияи давлатӣ оид ба таҳия ва мушаххас кардани барномаи ислоҳоти демократӣ",
      ),
      summary: w(
        "The President chaired the first sitting; the commission is said to be raised in status from the National Commission.",
        "Первое заседание провёл Президент; сказано, что статус комиссии повышен по сравнению с Национальной комиссией.",
        "Бірінші отырысқа Президент төрағалық етті; комиссияның мәртебесі Ұлттық комиссияға қарағанда көтерілгені айтылған.",
        "Нишасти якумро Президент раисӣ кард; гуфта мешавад, ки мақоми комиссия нисбат ба Комиссияи миллӣ баланд шудааст.",
      ),
    }),
    source({
      key: "x-akorda-commission6", slug: "akorda-state-commission-2007-02-19", relation: "official_body", documentType: "press_release", published: "2007-02-19",
      url: "http://mirror.akorda.kz/en/events/the-sixth-concluding-sitting-of-the-state-commission-on-the-development-and-concretization-of-the-program-for-further-democratic-reforms-in-the-republic-of-kazakhstan-was-held-under-the-chairmanship-of-head-of-state-nursultan-nazarbaev", publisher: "Akorda",
      title: w(
        "Sixth, concluding sitting of the State Commission",
        "Шестое, заключительное заседание Государственной комиссии",
        "Мемлекеттік комиссияның алтыншы, қорытынды отырысы",
        "Нишасти шашум, ҷамъбастии Комиссияи давлатӣ",
      ),
      summary: w(
        "Sums up the commission: set up by a decree of March 2006, six sittings, over 35 events, and a concept of civil society for 2006–2011.",
        "Подводит итог: комиссия создана указом в марте 2006 года, шесть заседаний, более 35 мероприятий, концепция гражданского общества на 2006–2011 годы.",
        "Комиссияны қорытындылайды: 2006 жылғы наурыздағы жарлықпен құрылған, алты отырыс, 35-тен астам іс-шара, азаматтық қоғамның 2006–2011 жылдарға арналған тұжырымдамасы.",
        "Кори комиссияро ҷамъбаст мекунад: бо фармони марти соли 2006 таъсис ёфтааст; шаш нишаст, беш аз 35 чорабинӣ ва консепсияи ҷомеаи шаҳрвандӣ барои солҳои 2006–2011.",
      ),
    }),
  );
}

function tokayevsPosts(): Rows {
  return mergeRows(
    source({
      key: "x-osce-2001", slug: "osce-almaty-2001-05-07", relation: "official_body", publisherOrganization: "org-osce", documentType: "press_release", published: "2001-05-07",
      url: "https://www.osce.org/astana/53520", publisher: "OSCE",
      title: w(
        "Regional co-operation, parliamentary and elections topics discussed in Kazakhstan",
        "В Казахстане обсудили региональное сотрудничество, парламентские вопросы и выборы",
        "Қазақстанда өңірлік ынтымақтастық, парламент және сайлау мәселелері талқыланды",
        "Дар Қазоқистон ҳамкории минтақавӣ, масъалаҳои парлумонӣ ва интихобот муҳокима шуданд",
      ),
      summary: w(
        "Names Kassym-Jomart Tokayev, in another spelling, as Prime Minister and speaks of the OSCE Centre in Almaty.",
        "Называет Касым-Жомарта Токаева, в ином написании, Премьер-министром и говорит о Центре ОБСЕ в Алматы.",
        "Қасым-Жомарт Тоқаевты, басқаша жазылуымен, Премьер-министр деп атайды және ЕҚЫҰ-ның Алматыдағы Орталығы туралы айтады.",
        "Қосим-Жомарт Токаевро бо навишти дигар Сарвазир меномад ва аз Маркази САҲА дар Алмато сухан меронад.",
      ),
    }),
    source({
      key: "x-oscepa-2018", slug: "osce-pa-presidential-visit-2018-11-19", relation: "official_body", publisherOrganization: "org-oscepa", documentType: "press_release", published: "2018-11-19",
      url: "http://old.oscepa.org/news-a-media/press-releases/2946-osce-kazakhstan-relations-commended-in-osce-pa-presidential-visit-special-representative-on-central-asia-highlights-diplomatic-breakthroughs", publisher: "OSCE PA",
      title: w("Visit of the OSCE PA President", "Визит председателя Парламентской ассамблеи ОБСЕ", "ЕҚЫҰ Парламенттік ассамблеясы төрағасының сапары", "Сафари раиси Ассамблеяи парлумонии САҲА"),
      summary: w(
        "Names Kassym-Jomart Tokayev as Chairman of the Senate.",
        "Называет Касым-Жомарта Токаева Председателем Сената.",
        "Қасым-Жомарт Тоқаевты Сенат Төрағасы деп атайды.",
        "Қосим-Жомарт Токаевро раиси Сенат меномад.",
      ),
    }),
  );
}

function partnershipClub(): Rows {
  return mergeRows(
    source({
      key: "x-spc-2007-ru", slug: "ca-news-labour-migration-2007-04-27", relation: "reprint", publisherOrganization: "org-canews", documentType: "press_article", published: "2007-04-27", publishedHow: DAY_FROM_ADDRESS, originalLang: "ru",
      url: "https://ca-news.info/2007/04/27/8", publisher: "Asia-Plus via CA-News",
      title: w("Labour migration to be discussed in Dushanbe", "В Душанбе обсудят трудовую миграцию", "Душанбеде еңбек көші-қоны талқыланады", "Дар Душанбе муҳоҷирати меҳнатӣ муҳокима мешавад"),
      summary: w(
        "Announces a meeting and names its organisers: the OSCE Centre in Dushanbe with the Public Council of Tajikistan.",
        "Объявляет о встрече и называет организаторов: Центр ОБСЕ в Душанбе и Общественный совет Таджикистана.",
        "Кездесу туралы хабарлап, ұйымдастырушыларын атайды: ЕҚЫҰ-ның Душанбедегі Орталығы және Тәжікстанның Қоғамдық кеңесі.",
        "Аз вохӯрӣ пешакӣ хабар дода, ташкилкунандагонро ном мебарад: Маркази САҲА дар Душанбе ва Шӯрои ҷамъиятии Тоҷикистон.",
      ),
    }),
    onlyRendered("x-spc-2007-ru"),
    claims({ on: "x-spc-2007-ru", field: "credited_agency", source: "x-spc-2007-ru", valueRecord: "org-asiaplus" }),
    source({
      key: "x-spc-2007", slug: "asia-plus-labour-migration-2007-04-30", relation: "press", publisherOrganization: "org-asiaplus", documentType: "press_article", published: "2007-04-30", publishedHow: DAY_FROM_ADDRESS,
      url: "https://www.asiaplustj.info/en/news/tajikistan/20070430/ways-regulating-labor-migration-discussed-dushanbe-friday", publisher: "Asia-Plus",
      title: w(
        "Ways of regulating labor migration discussed in Dushanbe on Friday",
        "В пятницу в Душанбе обсудили способы регулирования трудовой миграции",
        "Жұма күні Душанбеде еңбек көші-қонын реттеу жолдары талқыланды",
        "Рӯзи ҷумъа дар Душанбе роҳҳои танзими муҳоҷирати меҳнатӣ муҳокима шуданд",
      ),
      summary: w(
        "Reports a meeting of about 70 people on 27 April 2007, part of a project to develop dialogue between authorities and civil society.",
        "Сообщает о встрече около 70 человек 27 апреля 2007 года в рамках проекта развития диалога властей и гражданского общества.",
        "Билік пен азаматтық қоғам диалогын дамыту жобасы аясында 2007 жылғы 27 сәуірде өткен, 70-ке жуық адам қатысқан кездесу туралы хабарлайды.",
        "Аз вохӯрии тақрибан 70 нафар дар 27 апрели соли 2007 хабар медиҳад, ки ҷузъи лоиҳаи рушди муколамаи мақомот ва ҷомеаи шаҳрвандӣ буд.",
      ),
    }),
  );
}

function inTajikistan(): Rows {
  return mergeRows(
    source({
      key: "x-css-2008", slug: "asia-plus-afghanistan-conference-2008-11-06", relation: "press", publisherOrganization: "org-asiaplus", documentType: "press_article", published: "2008-11-06", publishedHow: DAY_FROM_ADDRESS, originalLang: "ru",
      url: "https://asiaplus.news/2008/11/06/mezhdunarodnye-eksperty-obsudyat-razvitie-afganistana", publisher: "Asia-Plus",
      title: w(
        "International experts will discuss Afghanistan's development",
        "Международные эксперты обсудят развитие Афганистана",
        "Халықаралық сарапшылар Ауғанстанның дамуын талқылайды",
        "Коршиносони байналмилалӣ рушди Афғонистонро муҳокима мекунанд",
      ),
      summary: w(
        "Announces the conference “Central Asia and Afghanistan: challenges, opportunities and prospects” at Kokhi Vahdat in Dushanbe on 11–12 November 2008, organised by IISS, the OSCE and the Centre for Strategic Studies.",
        "Объявляет о конференции «Центральная Азия и Афганистан: вызовы, возможности и перспективы» в Кохи Вахдат, Душанбе, 11–12 ноября 2008 года; организаторы — Международный институт стратегических исследований, ОБСЕ и Центр стратегических исследований.",
        "2008 жылғы 11–12 қарашада Душанбедегі Кохи Вахдатта өтетін «Орталық Азия және Ауғанстан: сын-қатерлер, мүмкіндіктер және болашағы» конференциясы туралы хабарлайды; ұйымдастырушылары — Халықаралық стратегиялық зерттеулер институты, ЕҚЫҰ және Стратегиялық зерттеулер орталығы.",
        "Аз конфронси «Осиёи Марказӣ ва Афғонистон: мушкилот, имкониятҳо ва дурнамо» дар Кохи Ваҳдат, Душанбе, 11–12 ноябри соли 2008 пешакӣ хабар медиҳад; ташкилкунандагон — Институти байналмилалии тадқиқоти стратегӣ, САҲА ва Маркази тадқиқоти стратегӣ.",
      ),
    }),
    onlyRendered("x-css-2008"),
    source({
      key: "x-css-2008-nato", slug: "nato-central-asia-and-afghanistan-2008-11-12", relation: "official_body", documentType: "press_release", published: "2008-11-12",
      url: "https://www.nato.int/cps/en/SID-FC7675A6-A967ECC9/natolive/news_46352.htm?selectedLocale=en", publisher: "NATO",
      title: w(
        "Experts discuss Central Asia and Afghanistan",
        "Эксперты обсуждают Центральную Азию и Афганистан",
        "Сарапшылар Орталық Азия мен Ауғанстанды талқылауда",
        "Коршиносон Осиёи Марказӣ ва Афғонистонро муҳокима мекунанд",
      ),
      summary: w(
        "Reports the same conference of November 2008, with more than 50 experts and diplomats.",
        "Сообщает о той же конференции ноября 2008 года: более 50 экспертов и дипломатов.",
        "2008 жылғы қарашадағы сол конференция туралы хабарлайды: 50-ден астам сарапшы мен дипломат.",
        "Аз ҳамон конфронси ноябри соли 2008 хабар медиҳад: беш аз 50 коршинос ва дипломат.",
      ),
    }),
    source({
      key: "x-pa-2009", slug: "osce-pa-news-from-copenhagen-295", relation: "reprint", documentType: "newsletter", published: "2009-04-16",
      url: "https://docslib.org/doc/2487104/news-from-copenhagen-295-indd", publisher: "OSCE Parliamentary Assembly newsletter (copy)",
      title: w("News from Copenhagen No. 295", "«Новости из Копенгагена», № 295", "«Копенгагеннен жаңалықтар», № 295", "«Хабарҳо аз Копенҳаген», № 295"),
      summary: w(
        "Copy of a newsletter with a headline on OSCE parliamentarians meeting on labour migration in Tajikistan; only the headline was seen.",
        "Копия информационного бюллетеня с заголовком о встрече парламентариев ОБСЕ по трудовой миграции в Таджикистане; просмотрен только заголовок.",
        "ЕҚЫҰ парламентшілерінің Тәжікстандағы еңбек көші-қоны жөніндегі кездесуі туралы тақырыбы бар ақпараттық бюллетеньнің көшірмесі; тек тақырыбы көрінді.",
        "Нусхаи бюллетени иттилоотӣ бо сарлавҳа дар бораи вохӯрии вакилони парлумони САҲА оид ба муҳоҷирати меҳнатӣ дар Тоҷикистон; танҳо сарлавҳа дида шуд.",
      ),
    }),
    claims({ on: "x-pa-2009", field: "issuer", source: "x-pa-2009", valueRecord: "org-oscepa" }),
    source({
      key: "x-tj-taskforce-2010", slug: "osce-tajikistan-task-force-2010-03-30", relation: "official_body", publisherOrganization: "org-osce-tj", documentType: "press_release", published: "2010-03-30",
      url: "http://osce.org/tajikistan/69103", publisher: "OSCE Office in Tajikistan",
      title: w(
        "Fourth Task Force Meeting on OSCE and Tajikistan",
        "Четвёртое заседание рабочей группы «ОБСЕ и Таджикистан»",
        "«ЕҚЫҰ және Тәжікстан» жұмыс тобының төртінші отырысы",
        "Нишасти чоруми гурӯҳи кории «САҲА ва Тоҷикистон»",
      ),
      summary: w(
        "Reports a meeting hosted by Ivar Vikki at which “Usen Suleimenov” represented Kazakhstan's OSCE Chairmanship of 2010.",
        "Сообщает о заседании, которое принимал Ивар Викки; председательство Казахстана в ОБСЕ в 2010 году на ней представлял «Усен Сулейменов».",
        "Ивар Викки қабылдаған отырыс туралы хабарлайды; онда Қазақстанның ЕҚЫҰ-дағы 2010 жылғы төрағалығының өкілі «Усен Сулейменов» болды.",
        "Аз вохӯрие хабар медиҳад, ки мизбони он Ивар Викки буд; раисии Қазоқистонро дар САҲА дар соли 2010 «Усен Сулейменов» намояндагӣ мекард.",
      ),
    }),
    source({
      key: "x-verlt-2015", slug: "osce-draft-strategy-verlt-2015-12-11", relation: "official_body", publisherOrganization: "org-osce", documentType: "press_release", published: "2015-12-11",
      url: "https://www.osce.org/secretariat/209436", publisher: "OSCE",
      title: w(
        "Discussion in Tajikistan on draft national strategy to counter VERLT",
        "В Таджикистане обсудили проект национальной стратегии противодействия насильственному экстремизму и радикализации, ведущим к терроризму",
        "Тәжікстанда терроризмге апаратын зорлықшыл экстремизм мен радикалдануға қарсы ұлттық стратегияның жобасы талқыланды",
        "Дар Тоҷикистон лоиҳаи стратегияи миллии муқовимат ба ифротгароии хушунатомез ва тундгароӣ, ки ба терроризм оварда мерасонанд, муҳокима шуд",
      ),
      summary: w(
        "Says that the Office has worked on the matter since 2010; in the opening that was seen, the workshop of December 2010 is not mentioned.",
        "Сообщает, что Бюро занимается этой темой с 2010 года; в просмотренной начальной части о семинаре декабря 2010 года не сказано.",
        "Бюро бұл мәселемен 2010 жылдан бері айналысатынын айтады; көрінген бас бөлігінде 2010 жылғы желтоқсандағы семинар аталмаған.",
        "Мегӯяд, ки Дафтар аз соли 2010 ба ин мавзуъ машғул аст; дар оғози дидашуда аз семинари декабри соли 2010 ёд нашудааст.",
      ),
    }),
  );
}

/** A copy on another's domain keeps the path of the page it mirrors, and with it who issued the text. */
const mirrorOf = (key: string, issuer: string): Rows =>
  claims({
    on: key, field: "issuer", source: key, valueRecord: issuer, confidence: "inferred",
    how: w(
      "The copy stands on another domain under the path that the page has on the OSCE's own site.",
      "Копия размещена на чужом домене по тому же пути, что и страница на сайте самой ОБСЕ.",
      "Көшірме бөтен доменде, ЕҚЫҰ-ның өз сайтындағы бетпен бірдей жолда тұр.",
      "Нусха дар домени бегона, бо ҳамон роҳе, ки саҳифа дар сомонаи худи САҲА дорад, ҷойгир аст.",
    ),
  });
