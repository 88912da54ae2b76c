import { claims, corroboration, w, type ClaimSeed, type Words } from "./record";
import { mergeRows, type Rows } from "./rows";
import { meeting, type ParticipantSeed } from "./shapes/meeting";
import { DIALOGUE_PLATFORM } from "./platforms";

/** The seven sittings of the Dialogue Platform that only outside sources tell of; the eighth is that of the tax-audit case. */
export const dialoguePlatformSittingRows = (): Rows => mergeRows(of2015(), of2016(), of2017(), extraordinary2021(), of2022(), of2024(), of2025());

function of2015(): Rows {
  return sitting({
    key: "m-dp-2015-02-11", starts: "2015-02-11", source: "x-dp-2015", place: CAPITAL,
    title: w("First sitting of the Dialogue Platform in 2015", "Первое заседание Диалоговой площадки в 2015 году", "Диалог алаңының 2015 жылғы бірінші отырысы", "Нишасти якуми Майдони муколама дар соли 2015"),
    summary: w(
      "The Minister of Foreign Affairs chaired; the working group and its four subgroups were presented.",
      "Председательствовал министр иностранных дел; представлены рабочая группа и четыре её подгруппы.",
      "Сыртқы істер министрі төрағалық етті; жұмыс тобы мен оның төрт кіші тобы таныстырылды.",
      "Вазири корҳои хориҷӣ раисӣ кард; гурӯҳи корӣ ва чор зергурӯҳи он муаррифӣ шуданд.",
    ),
    chair: { nameAsRecorded: "Erlan Idrissov", person: "p-idrissov", post: FOREIGN_MINISTER },
    told: [
      {
        field: "event",
        paraphrase: w(
          "The work of 2014 was summed up and the plan for the year approved; a working group co-chaired by a member of parliament and the head of an NGO has subgroups on democracy, human rights, the rule of law and legislative initiative.",
          "Подведены итоги 2014 года, утверждён план на год; рабочая группа под сопредседательством депутата парламента и руководителя НПО имеет подгруппы по демократии, правам человека, верховенству права и законодательной инициативе.",
          "2014 жылдың жұмысы қорытындыланып, жылдық жоспар бекітілді; парламент депутаты мен ҮЕҰ басшысы тең төрағалық ететін жұмыс тобында демократия, адам құқықтары, заң үстемдігі және заң шығару бастамасы жөніндегі кіші топтар бар.",
          "Кори соли 2014 ҷамъбаст ва нақшаи сол тасдиқ шуд; гурӯҳи корӣ бо ҳамраисии вакили парлумон ва роҳбари созмони ғайридавлатӣ зергурӯҳҳо оид ба демократия, ҳуқуқи инсон, волоияти қонун ва ташаббуси қонунгузорӣ дорад.",
        ),
      },
    ],
  });
}

function of2016(): Rows {
  return sitting({
    key: "m-dp-2016-06-01", starts: "2016-06-01", source: "x-dp-2016", place: CAPITAL,
    title: w("Second sitting of the Dialogue Platform in 2016", "Второе заседание Диалоговой площадки в 2016 году", "Диалог алаңының 2016 жылғы екінші отырысы", "Нишасти дуюми Майдони муколама дар соли 2016"),
    summary: w(
      "Held at the Ministry of Foreign Affairs under a newly appointed Ambassador-at-Large.",
      "Прошло в Министерстве иностранных дел под председательством недавно назначенного посла по особым поручениям.",
      "Сыртқы істер министрлігінде жаңадан тағайындалған ерекше тапсырмалар жөніндегі елшінің төрағалығымен өтті.",
      "Дар Вазорати корҳои хориҷӣ таҳти роҳбарии сафири навтаъйин барои супоришҳои махсус гузашт.",
    ),
    chair: { nameAsRecorded: "Mainura Murzamadiyeva", person: "p-murzamadiyeva", post: AMBASSADOR_AT_LARGE },
  });
}

function of2017(): Rows {
  return sitting({
    key: "m-dp-2017", slug: "dialogue-platform-2017", starts: "2017", source: "x-dp-2017", place: CAPITAL,
    dated: {
      confidence: "inferred",
      how: w(
        "The page is undated; it speaks of four years of dialogue and of the address of 2017 on the redistribution of powers.",
        "Страница не датирована; на ней говорится о четырёх годах диалога и об обращении 2017 года о перераспределении полномочий.",
        "Беттің күні жоқ; онда төрт жылдық диалог және 2017 жылғы өкілеттіктерді қайта бөлу туралы үндеу айтылады.",
        "Саҳифа сана надорад; дар он аз чор соли муколама ва муроҷиати соли 2017 дар бораи азнавтақсимкунии ваколатҳо гуфта мешавад.",
      ),
    },
    title: w("Sitting of the Dialogue Platform in 2017", "Заседание Диалоговой площадки в 2017 году", "Диалог алаңының 2017 жылғы отырысы", "Нишасти Майдони муколама дар соли 2017"),
    summary: w(
      "Opened by the Minister of Foreign Affairs; the month and the chair are not known here.",
      "Открыл министр иностранных дел; месяц и председатель здесь неизвестны.",
      "Сыртқы істер министрі ашты; айы мен төрағасы мұнда белгісіз.",
      "Онро вазири корҳои хориҷӣ ифтитоҳ кард; моҳ ва раиси нишаст дар ин ҷо маълум нестанд.",
    ),
    chair: { nameAsRecorded: "Kairat Abdrakhmanov", person: "p-abdrakhmanov", post: FOREIGN_MINISTER, role: "speaker" },
    told: [
      {
        field: "participants", n: "opened",
        paraphrase: w("The minister opened the sitting; the source does not call him its chair.", "Заседание открыл министр; председателем источник его не называет.", "Отырысты министр ашты; дереккөз оны төраға деп атамайды.", "Нишастро вазир ифтитоҳ кард; сарчашма ӯро раис наменомад."),
      },
      {
        field: "event", byPerson: "p-abdrakhmanov",
        paraphrase: w(
          "In four years of dialogue the platform had drawn up more than two hundred recommendations.",
          "За четыре года диалога площадка выработала более двухсот рекомендаций.",
          "Төрт жылдық диалогта алаң екі жүзден астам ұсыным әзірледі.",
          "Дар чор соли муколама майдон зиёда аз дусад тавсия таҳия кардааст.",
        ),
      },
    ],
  });
}

function extraordinary2021(): Rows {
  return sitting({
    key: "m-dp-2021-10-22", starts: "2021-10-22", source: "x-dp-2021-10", place: { candidate: CAPITAL }, mode: "online", extraordinary: true, topics: ["human-rights", "gender-equality"],
    title: w("Extraordinary online sitting of the Dialogue Platform, October 2021", "Внеочередное онлайн-заседание Диалоговой площадки, октябрь 2021 года", "Диалог алаңының кезектен тыс онлайн отырысы, 2021 жылғы қазан", "Нишасти ғайринавбатии онлайни Майдони муколама, октябри соли 2021"),
    summary: w(
      "A sitting outside the quarterly rhythm, on gender equality, earlier recommendations and interim results.",
      "Заседание вне ежеквартального графика: гендерное равенство, прежние рекомендации, промежуточные итоги.",
      "Тоқсандық кестеден тыс отырыс: гендерлік теңдік, бұрынғы ұсынымдар, аралық нәтижелер.",
      "Нишаст берун аз даврияти семоҳа: баробарии гендерӣ, тавсияҳои пештара, натиҷаҳои фосилавӣ.",
    ),
    chair: { nameAsRecorded: "Usen Suleimen", person: "p-suleimen", post: AMBASSADOR_AT_LARGE },
    others: [KIBHR],
    told: [
      {
        field: "event",
        paraphrase: w(
          "The ministry calls the sitting a “snap” one, that is extraordinary; KIBHR presented an assessment of the platform's recommendations of 2013–2021.",
          "Министерство называет заседание внеочередным; КМБПЧ представило оценку рекомендаций площадки за 2013–2021 годы.",
          "Министрлік отырысты кезектен тыс деп атайды; Адам құқықтары жөніндегі халықаралық бюро алаңның 2013–2021 жылдардағы ұсынымдарына берген бағасын таныстырды.",
          "Вазорат нишастро ғайринавбатӣ меномад; КМБПЧ баҳодиҳии тавсияҳои майдонро барои солҳои 2013–2021 пешниҳод кард.",
        ),
      },
      { field: "topic", n: "1", paraphrase: w("Gender equality.", "Гендерное равенство.", "Гендерлік теңдік.", "Баробарии гендерӣ.") },
      { field: "topic", n: "2", paraphrase: w("The platform's earlier recommendations.", "Прежние рекомендации площадки.", "Алаңның бұрынғы ұсынымдары.", "Тавсияҳои пештараи майдон.") },
      { field: "topic", n: "3", paraphrase: w("Interim results of its work.", "Промежуточные итоги её работы.", "Оның жұмысының аралық нәтижелері.", "Натиҷаҳои фосилавии кори он.") },
    ],
  });
}

function of2022(): Rows {
  return sitting({
    key: "m-dp-2022", slug: "dialogue-platform-2022", starts: "2022", source: "x-dp-2022", place: { candidate: CAPITAL }, mode: "online",
    title: w("First sitting of the Dialogue Platform in 2022", "Первое заседание Диалоговой площадки в 2022 году", "Диалог алаңының 2022 жылғы бірінші отырысы", "Нишасти якуми Майдони муколама дар соли 2022"),
    summary: w(
      "An online sitting on the events of January 2022; its day is not known here.",
      "Онлайн-заседание о событиях января 2022 года; день здесь неизвестен.",
      "2022 жылғы қаңтар оқиғалары туралы онлайн отырыс; күні мұнда белгісіз.",
      "Нишасти онлайн дар бораи рӯйдодҳои январи соли 2022; рӯзи он дар ин ҷо маълум нест.",
    ),
    chair: { nameAsRecorded: "Usen Suleimen", person: "p-suleimen", post: AMBASSADOR_AT_LARGE },
    others: [{ nameAsRecorded: "Foundation for the Development of Parliamentarism in Kazakhstan", presence: "present", basis: "public_source" }, KIBHR],
    told: [{ field: "topic", paraphrase: w("The events of January 2022.", "События января 2022 года.", "2022 жылғы қаңтар оқиғалары.", "Рӯйдодҳои январи соли 2022.") }],
  });
}

function of2024(): Rows {
  return sitting({
    key: "m-dp-2024-01-29", starts: "2024-01-29", source: "x-dp-2024", place: CAPITAL,
    title: w("First sitting of the Dialogue Platform in 2024", "Первое заседание Диалоговой площадки в 2024 году", "Диалог алаңының 2024 жылғы бірінші отырысы", "Нишасти якуми Майдони муколама дар соли 2024"),
    summary: w(
      "Hosted by the Ministry of Foreign Affairs; an Ambassador-at-Large chaired.",
      "Прошло в Министерстве иностранных дел; председательствовала посол по особым поручениям.",
      "Сыртқы істер министрлігінде өтті; ерекше тапсырмалар жөніндегі елші төрағалық етті.",
      "Дар Вазорати корҳои хориҷӣ гузашт; сафир барои супоришҳои махсус раисӣ кард.",
    ),
    chair: { nameAsRecorded: "Alua Nadirkulova", person: "p-nadirkulova", post: AMBASSADOR_AT_LARGE },
    told: [{ field: "organizer", valueRecord: "org-mfa-kz" }],
  });
}

function of2025(): Rows {
  return sitting({
    key: "m-dp-2025-07-04", starts: "2025-07-04", source: "x-dp-2025", place: CAPITAL,
    title: w("Regular sitting of the Dialogue Platform, July 2025", "Очередное заседание Диалоговой площадки, июль 2025 года", "Диалог алаңының кезекті отырысы, 2025 жылғы шілде", "Нишасти навбатии Майдони муколама, июли соли 2025"),
    summary: w(
      "The latest sitting found; an Ambassador-at-Large opened it.",
      "Последнее из найденных заседаний; открыла посол по особым поручениям.",
      "Табылған отырыстардың ең соңғысы; ерекше тапсырмалар жөніндегі елші ашты.",
      "Охирин нишасти ёфтшуда; онро сафир барои супоришҳои махсус ифтитоҳ кард.",
    ),
    chair: { nameAsRecorded: "Alua Nadirkulova", person: "p-nadirkulova", post: AMBASSADOR_AT_LARGE },
    chairHow: w(
      "The source gives her opening remarks; that she chairs the platform stands in that of 2024.",
      "Источник приводит её вступительное слово; то, что она председатель площадки, сказано в источнике 2024 года.",
      "Дереккөз оның кіріспе сөзін келтіреді; алаңға төрағалық ететіні 2024 жылғы дереккөзде айтылған.",
      "Сарчашма сухани ифтитоҳии ӯро меорад; он ки ӯ раиси майдон аст, дар сарчашмаи соли 2024 омадааст.",
    ),
    told: [{ field: "organizer", valueRecord: "org-mfa-kz" }],
  });
}

type SittingSeed = {
  key: string;
  slug?: string;
  starts: string;
  source: string;
  title: Words;
  summary: Words;
  place: string | { candidate: string };
  mode?: "online";
  extraordinary?: true;
  topics?: readonly string[];
  /** Why the date is less than stated. */
  dated?: Pick<ClaimSeed, "confidence" | "how">;
  /** Who chaired, or else spoke first. */
  chair: ParticipantSeed & { person: string };
  chairHow?: Words;
  others?: readonly ParticipantSeed[];
  told?: readonly Omit<ClaimSeed, "on" | "source">[];
};

function sitting({ key, slug = `dialogue-platform-${key.slice("m-dp-".length)}`, starts, source, title, summary, place, mode, extraordinary, topics = ["human-rights"], dated, chair, chairHow, others = [], told = [] }: SittingSeed): Rows {
  const on = key;
  const hosts = told.filter((claim) => claim.field === "organizer" && claim.valueRecord === "org-mfa-kz").map(() => HOST);
  return mergeRows(
    meeting({
      key, slug, source, classification: "sitting", country: "KZ", facts: [key], platform: DIALOGUE_PLATFORM, starts, mode, extraordinary, topics, title, summary, places: [place],
      participants: [{ role: "chair", presence: "present", basis: "official_capacity", ...chair }, ...others, ...hosts],
    }),
    claims(
      { on, field: "starts", source, edtf: starts, ...dated },
      { on, field: "participants", source, n: chair.person, valueRecord: chair.person, ...(chairHow ? { confidence: "inferred", how: chairHow } : {}) },
      ...others.flatMap(({ organization }) => (organization ? [{ on, field: "participants", source, n: organization, valueRecord: organization }] : [])),
      ...(mode ? [{ on, field: "mode", source, value: mode }] : []),
      typeof place === "string" ? { on, field: "place", source, valueRecord: place } : { on, field: "place", source, valueRecord: place.candidate, confidence: "inferred", how: DATELINE },
      ...told.map((claim) => ({ on, source, ...claim })),
    ),
    corroboration(key, "outside_only", [source]),
  );
}

const CAPITAL = "pl-astana";
const FOREIGN_MINISTER = "post/minister-of-foreign-affairs";
const AMBASSADOR_AT_LARGE = "post/ambassador-at-large";
const HOST: ParticipantSeed = { nameAsRecorded: "Ministry of Foreign Affairs", organization: "org-mfa-kz", role: "organizer", basis: "official_capacity" };
const KIBHR: ParticipantSeed = { nameAsRecorded: "Kazakhstan International Bureau for Human Rights and Rule of Law", organization: "org-kibhr", presence: "present", basis: "public_source" };
const DATELINE = w(
  "The sitting was held online; the report is dated from the capital.",
  "Заседание прошло онлайн; сообщение отправлено из столицы.",
  "Отырыс онлайн өтті; хабар елордадан берілген.",
  "Нишаст онлайн гузашт; хабар аз пойтахт дода шудааст.",
);
