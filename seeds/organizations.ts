import { claims, corroboration, factAndProvenance, w, type NameSeed, type Words } from "./record";
import { mergeRows, type Rows } from "./rows";
import { body } from "./shapes/organization";
import { OP_ED } from "./sources";

/** The bodies and organisations of the founding case and of its platforms, parents first. */
export const organizationRows = (): Rows => mergeRows(publicBodies(), international(), affected(), others());

/** The six organisations that RFE/RL names, as outside sources name them; the founding document names none. */
export const NAMED_NGOS = ["org-kibhr", "org-ili", "org-echo", "org-erkindik", "org-lmc", "org-medianet"] as const;
/** Units of the tax service that only outside sources name; the founding document speaks of "tax authorities". */
export const REVENUE_COMMITTEE = "org-tax-kz/committee";
export const ALMATY_REVENUE = "org-tax-kz/almaty";
const DISTRICT_REVENUE = "org-tax-kz/district";
/** The court that ruled in April 2021, which the source does not name. */
export const COURT = "court-2021";
export const OBSERVATORY = "observatory";

function publicBodies(): Rows {
  return mergeRows(
    body({
      key: "org-mfa-kz", slug: "ministry-of-foreign-affairs-of-kazakhstan", classification: "ministry", side: "government", country: "KZ", facts: factAndProvenance("org-mfa-kz", 1),
      title: w("Ministry of Foreign Affairs of Kazakhstan", "Министерство иностранных дел Казахстана", "Қазақстанның Сыртқы істер министрлігі", "Вазорати корҳои хориҷии Қазоқистон"),
      summary: w(
        "The ministry on whose initiative the Dialogue Platform was set up, according to its chair.",
        "Министерство, по инициативе которого, по словам председателя, создана Диалоговая площадка.",
        "Төрағаның айтуынша, Диалог алаңы осы министрліктің бастамасымен құрылған.",
        "Вазорате, ки бо ташаббуси он, ба гуфтаи раис, Майдони муколама таъсис ёфтааст.",
      ),
      names: [{ text: "MFA", lang: "en", kind: "abbreviation" }, { text: "МИД РК", lang: "ru", kind: "abbreviation", source: "x-dp-2016" }],
    }),
    body({
      key: "org-mia-kz", slug: "ministry-of-internal-affairs-of-kazakhstan", classification: "ministry", side: "government", country: "KZ", facts: factAndProvenance("org-mia-kz", 1),
      title: w("Ministry of Internal Affairs of Kazakhstan", "Министерство внутренних дел Казахстана", "Қазақстанның Ішкі істер министрлігі", "Вазорати корҳои дохилии Қазоқистон"),
      summary: w(
        "The ministry that, according to one undated item, held a conference with NGOs on a 6 October.",
        "Министерство, которое, по одной заметке без даты, провело 6 октября конференцию с НПО.",
        "Күні жоқ бір хабарлама бойынша 6 қазанда ҮЕҰ-лармен конференция өткізген министрлік.",
        "Вазорате, ки мувофиқи як хабари бесана 6 октябр бо созмонҳои ғайридавлатӣ конфронс гузаронд.",
      ),
      names: [{ text: "MIA", lang: "en", kind: "abbreviation" }, { text: "MVD", lang: "en", kind: "as_printed", source: "src-003", note: "← МВД" }, { text: "МВД РК", lang: "ru", kind: "abbreviation" }, { text: "Interior Ministry", lang: "en", kind: "variant" }],
    }),
    claims(
      { on: "org-mia-kz", field: "name", source: "src-003", locator: "L12", value: "Ministry of Internal Affairs" },
      {
        on: "org-mia-kz", field: "status", source: "src-003", locator: "L12",
        paraphrase: w("Host of the conference of 6 October.", "Принимающая сторона конференции 6 октября.", "6 қазандағы конференцияның қабылдаушы тарабы.", "Мизбони конфронси 6 октябр."),
      },
    ),
    body({
      key: "org-tax-kz", slug: "tax-authorities-of-kazakhstan", classification: "state_body", side: "government", country: "KZ", collective: true, facts: factAndProvenance("org-tax-kz", 1),
      title: w("Tax authorities of Kazakhstan", "Налоговые органы Казахстана", "Қазақстанның салық органдары", "Мақомоти андози Қазоқистон"),
      summary: w(
        "The tax service as the op-ed speaks of it, without naming a unit.",
        "Налоговая служба, как о ней говорит статья, не называя подразделений.",
        "Мақалада айтылған салық қызметі; бөлімшелері аталмаған.",
        "Хадамоти андоз, чунон ки мақола бидуни номбар кардани воҳидҳо мегӯяд.",
      ),
    }),
    corroboration("org-tax-kz", "corroborated", ["x-tax-omct-feb", "x-tax-rferl"], w(
      "The op-ed names no unit; other sources name the committee and its Almaty department.",
      "Статья не называет подразделений; другие источники называют комитет и его алматинский департамент.",
      "Мақалада бөлімше аталмаған; басқа дереккөздер комитетті және оның Алматы департаментін атайды.",
      "Мақола воҳидеро ном намебарад; сарчашмаҳои дигар кумита ва департаменти Алматои онро ном мебаранд.",
    )),
    body({
      key: "org-tax-kz/ministry", slug: "ministry-of-finance-of-kazakhstan", classification: "ministry", side: "government", country: "KZ",
      title: w("Ministry of Finance of Kazakhstan", "Министерство финансов Казахстана", "Қазақстанның Қаржы министрлігі", "Вазорати молияи Қазоқистон"),
      summary: w("The ministry of which the State Revenue Committee is a part.", "Министерство, в которое входит Комитет государственных доходов.", "Мемлекеттік кірістер комитеті құрамына кіретін министрлік.", "Вазорате, ки Кумитаи даромадҳои давлатӣ ҷузъи он аст."),
    }),
    body({
      key: REVENUE_COMMITTEE, slug: "state-revenue-committee-of-kazakhstan", classification: "committee", side: "government", country: "KZ", parent: "org-tax-kz/ministry",
      title: w("State Revenue Committee of Kazakhstan", "Комитет государственных доходов Казахстана", "Қазақстанның Мемлекеттік кірістер комитеті", "Кумитаи даромадҳои давлатии Қазоқистон"),
      summary: w("The tax committee of the Ministry of Finance.", "Налоговый комитет Министерства финансов.", "Қаржы министрлігінің салық комитеті.", "Кумитаи андози Вазорати молия."),
    }),
    body({
      key: ALMATY_REVENUE, slug: "almaty-department-of-state-revenues", classification: "department", side: "government", country: "KZ", parent: REVENUE_COMMITTEE,
      title: w(
        "Almaty City Department of the State Revenue Committee",
        "Департамент государственных доходов по городу Алматы",
        "Алматы қаласы бойынша Мемлекеттік кірістер департаменті",
        "Департаменти даромадҳои давлатии шаҳри Алмато",
      ),
      summary: w(
        "The department whose act the Observatory dates to 4 February 2021.",
        "Департамент, акт которого Обсерватория датирует 4 февраля 2021 года.",
        "Обсерваторияның мәліметінше, актісі 2021 жылғы 4 ақпанда шыққан департамент.",
        "Департаменте, ки санади онро Обсерватория ба 4 феврали соли 2021 мансуб медонад.",
      ),
    }),
    body({
      key: DISTRICT_REVENUE, slug: "district-office-of-the-almaty-department-of-state-revenues", classification: "office", side: "government", country: "KZ", parent: ALMATY_REVENUE, collective: true,
      title: w(
        "A district office of the Almaty City Department, not named in the source",
        "Районное управление департамента по городу Алматы, не названное в источнике",
        "Алматы қаласы департаментінің дереккөзде аталмаған аудандық басқармасы",
        "Раёсати ноҳиявии департаменти шаҳри Алмато, ки дар сарчашма номбар нашудааст",
      ),
      summary: w(
        "The lowest unit in the case; according to the Observatory, the charges against two organisations came from it.",
        "Низшее звено в деле; по данным Обсерватории, обвинения двум организациям предъявило оно.",
        "Істегі ең төменгі буын; Обсерваторияның мәліметінше, екі ұйымға айыпты сол таққан.",
        "Воҳиди поёнтарин дар парванда; ба иттилои Обсерватория, айбдоркунии ду созмон аз он буд.",
      ),
    }),
    claims(
      { on: DISTRICT_REVENUE, field: "parent", source: "x-tax-omct-feb", valueRecord: ALMATY_REVENUE },
      { on: DISTRICT_REVENUE, field: "parent", source: "x-tax-omct-jan", valueRecord: ALMATY_REVENUE },
      { on: REVENUE_COMMITTEE, field: "name", source: "x-tax-omct-feb", value: "State Revenue Committee, Ministry of Finance" },
      { on: REVENUE_COMMITTEE, field: "parent", source: "x-tax-omct-feb", valueRecord: "org-tax-kz/ministry" },
      { on: ALMATY_REVENUE, field: "name", source: "x-tax-omct-feb", value: "Almaty City Department of the State Revenue Committee" },
      { on: ALMATY_REVENUE, field: "parent", source: "x-tax-omct-feb", valueRecord: REVENUE_COMMITTEE },
    ),
    body({
      key: "org-hrc", slug: "human-rights-commission-under-the-president-of-kazakhstan", classification: "advisory_commission", side: "government", country: "KZ", facts: factAndProvenance("org-hrc", 1),
      title: w("Human Rights Commission under the President of Kazakhstan", "Комиссия по правам человека при Президенте Казахстана", "Қазақстан Президенті жанындағы Адам құқықтары жөніндегі комиссия", "Комиссияи ҳуқуқи инсон назди Президенти Қазоқистон"),
      summary: REGULAR,
    }),
    body({
      key: "org-supreme-court", slug: "supreme-court-of-kazakhstan", classification: "court", side: "parliament_and_courts", country: "KZ", facts: factAndProvenance("org-supreme-court", 1),
      title: w("Supreme Court of Kazakhstan", "Верховный суд Казахстана", "Қазақстанның Жоғарғы соты", "Суди Олии Қазоқистон"),
      summary: REGULAR,
    }),
    body({
      key: "org-const-council", slug: "constitutional-council-of-kazakhstan", classification: "state_body", side: "parliament_and_courts", country: "KZ", facts: factAndProvenance("org-const-council", 1),
      title: w("Constitutional Council of Kazakhstan", "Конституционный совет Казахстана", "Қазақстанның Конституциялық кеңесі", "Шӯрои конститутсионии Қазоқистон"),
      summary: REGULAR,
    }),
    body({
      key: COURT, slug: "court-in-the-tax-audit-case", classification: "court", side: "parliament_and_courts", country: "KZ", collective: true,
      title: w("A court of Kazakhstan, not named in the source", "Суд Казахстана, не названный в источнике", "Қазақстанның дереккөзде аталмаған соты", "Суди Қазоқистон, ки дар сарчашма номбар нашудааст"),
      summary: w(
        "The court or courts that ruled on 5 and 6 April 2021; which ones is not known here.",
        "Суд или суды, вынесшие решения 5 и 6 апреля 2021 года; какие именно, здесь неизвестно.",
        "2021 жылғы 5 және 6 сәуірде шешім шығарған сот немесе соттар; қайсысы екені мұнда белгісіз.",
        "Суд ё судҳое, ки 5 ва 6 апрели соли 2021 қарор бароварданд; кадомаш дар ин ҷо маълум нест.",
      ),
    }),
  );
}

function international(): Rows {
  return mergeRows(
    body({
      key: "org-osce", slug: "osce", classification: "international_organization", side: "international", facts: factAndProvenance("org-osce", 4),
      title: w("Organization for Security and Co-operation in Europe", "Организация по безопасности и сотрудничеству в Европе", "Еуропадағы қауіпсіздік және ынтымақтастық ұйымы", "Созмони амният ва ҳамкорӣ дар Аврупо"),
      summary: PARTNER,
      names: [{ text: "OSCE", lang: "en", kind: "abbreviation" }],
    }),
    body({
      key: "org-osce-tj", slug: "osce-office-in-tajikistan", classification: "field_office", side: "international", country: "TJ", parent: "org-osce", facts: factAndProvenance("org-osce-tj", 2),
      title: w("OSCE Office in Tajikistan", "Бюро ОБСЕ в Таджикистане", "ЕҚЫҰ-ның Тәжікстандағы Бюросы", "Дафтари САҲА дар Тоҷикистон"),
      summary: w(
        "The OSCE field operation in Tajikistan, which supported the Social Partnership Club; its name has changed over time.",
        "Полевая миссия ОБСЕ в Таджикистане, поддерживавшая Клуб социального партнёрства; её название менялось.",
        "Әлеуметтік әріптестік клубын қолдаған ЕҚЫҰ-ның Тәжікстандағы далалық миссиясы; атауы уақыт өте өзгерген.",
        "Намояндагии САҲА дар Тоҷикистон, ки Клуби шарикии иҷтимоиро дастгирӣ мекард; номи он бо мурури замон тағйир ёфт.",
      ),
      names: [
        { text: "OSCE Mission to Tajikistan", lang: "en", kind: "official", starts: "1994", ends: "2002-10", source: "x-osce-tj-names" },
        { text: "OSCE Centre in Dushanbe", lang: "en", kind: "official", starts: "2002-10", ends: "2008-06", source: "x-osce-tj-names" },
        { text: "OSCE Office in Tajikistan", lang: "en", kind: "official", starts: "2008-06", ends: "2017-07-01", source: "x-osce-tj-names" },
        { text: "OSCE Programme Office in Dushanbe", lang: "en", kind: "official", starts: "2017-07-01", source: "x-osce-tj-2017" },
      ],
    }),
    claims({ on: "org-osce-tj", field: "name", source: "src-004", locator: "L1", value: "OSCE Office in Tajikistan" }),
    corroboration("org-osce-tj", "corroborated", ["x-osce-tj-names", "x-osce-tj-2017"]),
    body({
      key: "org-undp", slug: "undp", classification: "international_organization", side: "international", facts: factAndProvenance("org-undp", 1),
      title: w("United Nations Development Programme", "Программа развития ООН", "БҰҰ Даму бағдарламасы", "Барномаи рушди СММ"),
      summary: PARTNER,
    }),
    body({
      key: "org-ohchr", slug: "ohchr", classification: "international_organization", side: "international", facts: factAndProvenance("org-ohchr", 1),
      title: w("Office of the UN High Commissioner for Human Rights", "Управление Верховного комиссара ООН по правам человека", "БҰҰ Адам құқықтары жөніндегі Жоғарғы комиссарының басқармасы", "Идораи Комиссари Олии СММ оид ба ҳуқуқи инсон"),
      summary: PARTNER,
    }),
    body({
      key: "org-eu", slug: "european-union", classification: "international_organization", side: "international", facts: factAndProvenance("org-eu", 1),
      title: w("European Union", "Европейский союз", "Еуропалық одақ", "Иттиҳоди Аврупо"),
      summary: PARTNER,
    }),
    body({
      key: "org-usaid", slug: "usaid", classification: "aid_agency", side: "international", facts: factAndProvenance("org-usaid", 1),
      title: w("USAID", "ЮСАИД", "ЮСАИД", "ЮСАИД"),
      summary: PARTNER,
    }),
  );
}

function affected(): Rows {
  return mergeRows(
    body({
      key: "org-suspended-ngos", slug: "ngos-suspended-after-tax-audits", classification: "group", side: "civil_society", country: "KZ", collective: true, facts: factAndProvenance("org-suspended-ngos", 1),
      title: w("NGOs suspended after tax audits", "НПО, деятельность которых приостановлена после налоговых проверок", "Салық тексерулерінен кейін қызметі тоқтатыла тұрған ҮЕҰ-лар", "Созмонҳои ғайридавлатие, ки фаъолияташон пас аз санҷишҳои андоз боздошта шудааст"),
      summary: w(
        "The organisations that the op-ed speaks of together and does not name.",
        "Организации, о которых статья говорит вместе, не называя их.",
        "Мақалада атаусыз, жинақтап айтылған ұйымдар.",
        "Созмонҳое, ки мақола онҳоро якҷоя ва бе ном зикр мекунад.",
      ),
    }),
    claims({
      on: "org-suspended-ngos", field: "name", source: OP_ED, locator: "L39", knowledge: "not_stated", standing: "background",
      paraphrase: w("Neither names nor a number are given.", "Ни названия, ни число не указаны.", "Атаулары да, саны да көрсетілмеген.", "На номҳо ва на шумора зикр шудаанд."),
    }),
    corroboration("org-suspended-ngos", "corroborated", ["x-tax-hrw", "x-tax-rferl"], w(
      "Organisations are named only by other sources.", "Организации названы только в других источниках.", "Ұйымдар тек басқа дереккөздерде аталған.", "Созмонҳо танҳо дар сарчашмаҳои дигар номбар шудаанд.",
    )),
    ngo("org-kibhr", "kibhr", w(
      "Kazakhstan International Bureau for Human Rights and Rule of Law",
      "Казахстанское международное бюро по правам человека и соблюдению законности",
      "Адам құқықтары мен заңдылықты сақтау жөніндегі Қазақстан халықаралық бюросы",
      "Бюрои байналмилалии Қазоқистон оид ба ҳуқуқи инсон ва риояи қонуният",
    ), ["x-tax-hrw", "x-tax-rferl", "x-dp-2015"], [{ text: "KIBHR", lang: "en", kind: "abbreviation", source: "x-tax-hrw" }, { text: "КМБПЧ", lang: "ru", kind: "abbreviation" }]),
    ngo("org-ili", "international-legal-initiative", w("International Legal Initiative", "Международная правовая инициатива", "Халықаралық құқықтық бастама", "Ташаббуси байналмилалии ҳуқуқӣ"), ["x-tax-hrw", "x-tax-omct-feb"], [
      { text: "ILI Foundation", lang: "en", kind: "variant", source: "x-tax-omct-jan" },
    ]),
    ngo("org-echo", "echo", w("Echo (Ekho)", "Эхо", "Эхо", "Эхо"), ["x-tax-hrw", "x-tax-rferl"], [{ text: "Эхо", lang: "ru", kind: "variant" }]),
    ngo("org-erkindik", "erkindik-kanaty", w("Erkindik Kanaty (Wings of Liberty)", "Еркіндік қанаты («Крылья свободы»)", "Еркіндік қанаты", "Еркіндік қанаты («Болҳои озодӣ»)"), ["x-tax-hrw", "x-tax-rferl"], [
      { text: "Wing of Liberty Foundation", lang: "en", kind: "variant", source: "x-tax-rferl" },
      { text: "Еркіндік қанаты", lang: "kk", kind: "official" },
    ]),
    ngo("org-lmc", "legal-media-center", w("Legal Media Center", "Правовой медиацентр", "Құқықтық медиа орталық", "Маркази ҳуқуқии расонаҳо"), ["x-tax-hrw", "x-tax-rferl"]),
    ngo("org-medianet", "medianet", w("MediaNet International Journalism Center", "Международный центр журналистики MediaNet", "MediaNet халықаралық журналистика орталығы", "Маркази байналмилалии журналистикаи MediaNet"), ["x-tax-hrw", "x-tax-rferl"]),
  );
}

function others(): Rows {
  return mergeRows(
    body({
      key: OBSERVATORY, slug: "omct-fidh-observatory", classification: "ngo", side: "civil_society",
      title: w("OMCT/FIDH Observatory", "Обсерватория OMCT/FIDH", "OMCT/FIDH обсерваториясы", "Обсерваторияи OMCT/FIDH"),
      summary: w(
        "The publisher of two urgent interventions on the tax-audit case.",
        "Издатель двух срочных обращений по делу о налоговых проверках.",
        "Салық тексерулері туралы іс бойынша екі шұғыл үндеуді жариялаушы.",
        "Ношири ду муроҷиати фаврӣ оид ба парвандаи санҷишҳои андоз.",
      ),
    }),
    claims({ on: OBSERVATORY, field: "name", source: "x-tax-omct-jan", value: "OMCT/FIDH Observatory" }),
    body({
      key: "org-eureporter", slug: "eu-reporter", classification: "media", side: "media_and_research", facts: factAndProvenance("org-eureporter", 1),
      title: w("EU Reporter", "EU Reporter", "EU Reporter", "EU Reporter"),
      summary: w(
        "The outlet that carried the op-ed and says that such articles are not necessarily its own view.",
        "Издание, опубликовавшее статью; оно оговаривает, что такие статьи не обязательно выражают его мнение.",
        "Мақаланы жариялаған басылым; мұндай мақалалар өз көзқарасын білдірмеуі мүмкін екенін ескертеді.",
        "Нашрияе, ки мақоларо чоп кард ва мегӯяд, ки чунин мақолаҳо ҳатман назари худи он нестанд.",
      ),
    }),
    claims({
      on: "org-eureporter", field: "status", source: OP_ED, locator: "L51", standing: "background",
      paraphrase: w("Publishes contributions from outside whose positions it does not make its own.", "Публикует материалы сторонних авторов; их позицию своей не считает.", "Сырт авторлардың материалдарын жариялайды; олардың ұстанымын өзінікі деп санамайды.", "Маводи муаллифони беруниро чоп мекунад, ки мавқеи онҳо ҳатман мавқеи нашрия нест."),
    }),
  );
}

function ngo(key: (typeof NAMED_NGOS)[number], slug: string, title: Words, sources: string[], known: NameSeed[] = []): Rows {
  return mergeRows(
    body({ key, slug, classification: "ngo", side: "civil_society", country: "KZ", title, summary: NAMED_ELSEWHERE, facts: [key], names: known }),
    claims(...sources.map((source) => ({ on: key, field: "name", source, value: title.en }))),
    corroboration(key, "outside_only", sources),
  );
}

const REGULAR = w(
  "According to the chair in 2021, one of the bodies that regularly take part in the Dialogue Platform.",
  "По словам председателя (2021), один из органов, постоянно участвующих в Диалоговой площадке.",
  "Төрағаның 2021 жылы айтуынша, Диалог алаңына тұрақты қатысатын органдардың бірі.",
  "Ба гуфтаи раис (2021), яке аз мақомоте, ки пайваста дар Майдони муколама иштирок мекунанд.",
);
const PARTNER = w(
  "According to the chair in 2021, one of the Dialogue Platform's international partners.",
  "По словам председателя (2021), один из международных партнёров Диалоговой площадки.",
  "Төрағаның 2021 жылы айтуынша, Диалог алаңының халықаралық серіктестерінің бірі.",
  "Ба гуфтаи раис (2021), яке аз шарикони байналмилалии Майдони муколама.",
);
const NAMED_ELSEWHERE = w(
  "One of the organisations that other sources, not the op-ed, name in the tax-audit case.",
  "Одна из организаций, которые в деле о налоговых проверках называют другие источники, но не статья.",
  "Салық тексерулері туралы істе мақаланың өзі емес, басқа дереккөздер атайтын ұйымдардың бірі.",
  "Яке аз созмонҳое, ки дар парвандаи санҷишҳои андоз на худи мақола, балки сарчашмаҳои дигар номбар мекунанд.",
);
