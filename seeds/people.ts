import { HIGH } from "./confidence";
import { claims, corroboration, factAndProvenance, w } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";
import { held, office, person, post } from "./shapes/person";
import { REVENUE_COMMITTEE } from "./organizations";
import { OP_ED } from "./sources";

/** The posts that matter to the case: a promise stays with the post when its holder changes. */
export const DEPUTY_PREMIER_AND_FOREIGN_MINISTER = "post/deputy-prime-minister-and-minister-of-foreign-affairs";
const FOREIGN_MINISTER = "post/minister-of-foreign-affairs";
const AMBASSADOR_AT_LARGE = "post/ambassador-at-large";
const DEPUTY_AT_THE_OSCE = "post/deputy-representative-to-the-osce";
const REVENUE_CHIEF = "post/head-of-the-state-revenue-committee";

/** Holders of public office and heads of organisations as the cited sources name them. Names stand as the sources spell them. */
export const peopleRows = (): Rows => mergeRows(posts(), holders());

function posts(): Rows {
  return mergeRows(
    post(DEPUTY_PREMIER_AND_FOREIGN_MINISTER, "org-mfa-kz", w(
      "Deputy Prime Minister and Minister of Foreign Affairs of Kazakhstan",
      "Заместитель Премьер-министра — министр иностранных дел Казахстана",
      "Қазақстан Премьер-Министрінің орынбасары — Сыртқы істер министрі",
      "Муовини Сарвазир — вазири корҳои хориҷии Қазоқистон",
    )),
    post(FOREIGN_MINISTER, "org-mfa-kz", w("Minister of Foreign Affairs of Kazakhstan", "Министр иностранных дел Казахстана", "Қазақстанның Сыртқы істер министрі", "Вазири корҳои хориҷии Қазоқистон")),
    post(AMBASSADOR_AT_LARGE, "org-mfa-kz", w(
      "Ambassador-at-Large, Ministry of Foreign Affairs of Kazakhstan",
      "Посол по особым поручениям, МИД Казахстана",
      "Қазақстан Сыртқы істер министрлігінің ерекше тапсырмалар жөніндегі елшісі",
      "Сафир барои супоришҳои махсус, Вазорати корҳои хориҷии Қазоқистон",
    )),
    post(DEPUTY_AT_THE_OSCE, null, w(
      "Deputy representative to the OSCE in Vienna, human dimension",
      "Заместитель представителя при ОБСЕ в Вене по человеческому измерению",
      "Венадағы ЕҚЫҰ жанындағы өкілдің адами өлшем жөніндегі орынбасары",
      "Муовини намоянда дар назди САҲА дар Вена, андозаи инсонӣ",
    )),
    post(REVENUE_CHIEF, REVENUE_COMMITTEE, w("Head of the State Revenue Committee of Kazakhstan", "Председатель Комитета государственных доходов Казахстана", "Қазақстанның Мемлекеттік кірістер комитетінің төрағасы", "Раиси Кумитаи даромадҳои давлатии Қазоқистон")),
  );
}

function holders(): Rows {
  return mergeRows(
    person({
      key: "p-suleimen", slug: "usen-suleimen", name: "Usen Suleimen", given: "Usen", family: "Suleimen", facts: [...factAndProvenance("p-suleimen", 1), "td-9"],
      summary: w(
        "Chair of the Dialogue Platform in 2021 and 2022 and author of the op-ed of 14 April 2021.",
        "Председатель Диалоговой площадки в 2021 и 2022 годах, автор статьи от 14 апреля 2021 года.",
        "2021 және 2022 жылдары Диалог алаңының төрағасы, 2021 жылғы 14 сәуірдегі мақаланың авторы.",
        "Раиси Майдони муколама дар солҳои 2021 ва 2022, муаллифи мақолаи 14 апрели соли 2021.",
      ),
      names: [{ text: "Usen Suleyman", lang: "en", kind: "variant", source: "x-dp-nepfund" }, { text: "ยูเซน สุไลเมน", lang: "th", kind: "as_printed", source: OP_ED }],
    }),
    held("p-suleimen", AMBASSADOR_AT_LARGE, "2021-10-22", "x-dp-2021-10"),
    held("p-suleimen", AMBASSADOR_AT_LARGE, "2022", "x-dp-2022"),
    office("p-suleimen", DEPUTY_AT_THE_OSCE, "2012-03", "x-dp-nepfund"),
    claims(
      { on: "p-suleimen", field: "post", source: "x-dp-2021-10", valueRecord: AMBASSADOR_AT_LARGE, edtf: "2021-10-22" },
      { on: "p-suleimen", field: "post", source: "x-dp-2022", valueRecord: AMBASSADOR_AT_LARGE, edtf: "2022" },
      {
        on: "p-suleimen", field: "post", source: OP_ED, locator: "L47", edtf: "2021-04-14", asWritten: "เอกอัครราชทูตประจำกระทรวงการต่างประเทศ",
        defect: {
          kind: w("post mistranslated", "должность переведена неверно", "лауазым қате аударылған", "вазифа нодуруст тарҷума шудааст"),
          literal: w("“ambassador resident at the Ministry of Foreign Affairs”", "«посол, пребывающий при Министерстве иностранных дел»", "«Сыртқы істер министрлігінде тұратын елші»", "«сафири муқими назди Вазорати корҳои хориҷӣ»"),
          plausible: w("Ambassador-at-Large of the Ministry of Foreign Affairs", "посол по особым поручениям Министерства иностранных дел", "Сыртқы істер министрлігінің ерекше тапсырмалар жөніндегі елшісі", "сафир барои супоришҳои махсуси Вазорати корҳои хориҷӣ"),
          evidence: "gov.kz, 2021-10-22; Kazinform, 2022",
        },
        note: HIGH,
      },
    ),
    corroboration("p-suleimen", "corroborated", ["x-oped-ic24", "x-dp-2021-10", "x-dp-2022", "x-dp-nepfund"]),
    person({
      key: "p-tileuberdi", slug: "mukhtar-tileuberdi", name: "Mukhtar Tileuberdi", given: "Mukhtar", family: "Tileuberdi", facts: factAndProvenance("p-tileuberdi", 1),
      summary: w(
        "Deputy Prime Minister and Minister of Foreign Affairs, to whom the op-ed attributes the undertaking in the tax-audit case.",
        "Заместитель Премьер-министра — министр иностранных дел, взявший на себя, согласно авторской статье, обязательство по делу о налоговых проверках.",
        "Премьер-Министрдің орынбасары — Сыртқы істер министрі; мақалада айтылуынша, салық тексерулері туралы іс бойынша міндеттеме алған.",
        "Муовини Сарвазир — вазири корҳои хориҷӣ, ки ба навиштаи мақола, дар парвандаи санҷишҳои андоз уҳдадорӣ гирифтааст.",
      ),
      names: [{ text: "Mukhtar Tleuberdi", lang: "en", kind: "variant" }],
    }),
    held("p-tileuberdi", DEPUTY_PREMIER_AND_FOREIGN_MINISTER, "2021-01-26", OP_ED),
    claims({
      on: "p-tileuberdi", field: "post", source: OP_ED, locator: "L39", valueRecord: DEPUTY_PREMIER_AND_FOREIGN_MINISTER, edtf: "2021-01-26", confidence: "inferred",
      how: w(
        "The article gives the posts when it tells of the sitting; they could also be those of the day of writing.",
        "Статья указывает должности, рассказывая о заседании; это могут быть и должности на день написания.",
        "Мақала лауазымдарды отырыс туралы айтқанда келтіреді; олар жазылған күнгі лауазымдар болуы да мүмкін.",
        "Мақола вазифаҳоро ҳангоми нақли нишаст меорад; онҳо метавонанд вазифаҳои рӯзи навиштан низ бошанд.",
      ),
    }),
    corroboration("p-tileuberdi", "not_found", [], w(
      "His office is not in doubt; no other source found tells of this undertaking.",
      "Его должность не вызывает сомнений; другого источника, рассказывающего об этом обязательстве, не найдено.",
      "Оның лауазымы күмән тудырмайды; бұл міндеттеме туралы айтатын басқа дереккөз табылмады.",
      "Дар вазифаи ӯ шубҳае нест; сарчашмаи дигаре, ки аз ин уҳдадорӣ нақл кунад, ёфт нашуд.",
    )),
    person({
      key: "p-sultangaziyev", slug: "marat-sultangaziyev", name: "Marat Sultangaziyev", given: "Marat", family: "Sultangaziyev", facts: ["p-sultangaziyev"],
      summary: w(
        "Head of the State Revenue Committee in February 2021.",
        "Председатель Комитета государственных доходов в феврале 2021 года.",
        "2021 жылғы ақпанда Мемлекеттік кірістер комитетінің төрағасы.",
        "Раиси Кумитаи даромадҳои давлатӣ дар феврали соли 2021.",
      ),
      names: [{ text: "Marat Sultanghaziev", lang: "en", kind: "variant", source: "x-tax-rferl" }],
    }),
    office("p-sultangaziyev", REVENUE_CHIEF, "2021-02-03", "x-tax-rferl"),
    corroboration("p-sultangaziyev", "outside_only", ["x-tax-rferl"]),
    person({
      key: "p-idrissov", slug: "erlan-idrissov", name: "Erlan Idrissov", given: "Erlan", family: "Idrissov", facts: ["p-idrissov"],
      summary: w(
        "Minister of Foreign Affairs in 2015, when he chaired a sitting of the platform.",
        "Министр иностранных дел в 2015 году, когда он председательствовал на заседании площадки.",
        "2015 жылы Сыртқы істер министрі болып, алаң отырысына төрағалық еткен.",
        "Вазири корҳои хориҷӣ дар соли 2015, ки ба нишасти майдон раисӣ кард.",
      ),
    }),
    office("p-idrissov", FOREIGN_MINISTER, "2015-02-11", "x-dp-2015"),
    corroboration("p-idrissov", "outside_only", ["x-dp-2015"]),
    person({
      key: "p-murzamadiyeva", slug: "mainura-murzamadiyeva", name: "Mainura Murzamadiyeva", given: "Mainura", family: "Murzamadiyeva", facts: ["p-murzamadiyeva"],
      summary: w(
        "Ambassador-at-Large and chair of the platform in June 2016.",
        "Посол по особым поручениям, председатель площадки в июне 2016 года.",
        "2016 жылғы маусымда ерекше тапсырмалар жөніндегі елші, алаң төрағасы.",
        "Сафир барои супоришҳои махсус ва раиси майдон дар июни соли 2016.",
      ),
      names: [{ text: "Мурзамадиева Майнура Саветовна", lang: "ru", kind: "variant", source: "x-dp-2016" }],
    }),
    office("p-murzamadiyeva", AMBASSADOR_AT_LARGE, "2016-06-01", "x-dp-2016"),
    corroboration("p-murzamadiyeva", "outside_only", ["x-dp-2016"]),
    person({
      key: "p-abdrakhmanov", slug: "kairat-abdrakhmanov", name: "Kairat Abdrakhmanov", given: "Kairat", family: "Abdrakhmanov", facts: ["p-abdrakhmanov"],
      summary: w(
        "Minister of Foreign Affairs in 2017, when he opened a sitting of the platform.",
        "Министр иностранных дел в 2017 году, когда он открыл заседание площадки.",
        "2017 жылы Сыртқы істер министрі болып, алаң отырысын ашқан.",
        "Вазири корҳои хориҷӣ дар соли 2017, ки нишасти майдонро ифтитоҳ кард.",
      ),
    }),
    office("p-abdrakhmanov", FOREIGN_MINISTER, "2017", "x-dp-2017"),
    corroboration("p-abdrakhmanov", "outside_only", ["x-dp-2017"]),
    person({
      key: "p-nadirkulova", slug: "alua-nadirkulova", name: "Alua Nadirkulova", given: "Alua", family: "Nadirkulova", facts: ["p-nadirkulova"],
      summary: w(
        "Ambassador-at-Large and chair of the platform in 2024 and 2025.",
        "Посол по особым поручениям, председатель площадки в 2024 и 2025 годах.",
        "2024 және 2025 жылдары ерекше тапсырмалар жөніндегі елші, алаң төрағасы.",
        "Сафир барои супоришҳои махсус ва раиси майдон дар солҳои 2024 ва 2025.",
      ),
    }),
    office("p-nadirkulova", AMBASSADOR_AT_LARGE, "2024-01-29", "x-dp-2024"),
    office("p-nadirkulova", AMBASSADOR_AT_LARGE, "2025-07-04", "x-dp-2025"),
    corroboration("p-nadirkulova", "outside_only", ["x-dp-2024", "x-dp-2025"]),
    person({
      key: "p-zhovtis", slug: "yevgeniy-zhovtis", name: "Yevgeniy Zhovtis", given: "Yevgeniy", family: "Zhovtis", basis: "public_source", facts: ["p-zhovtis"],
      summary: w(
        "Head of one of the penalised organisations in 2021; co-chair of the platform's working group in 2015.",
        "Руководитель одной из организаций, на которые в 2021 году наложены взыскания; сопредседатель рабочей группы площадки в 2015 году.",
        "2021 жылы жаза қолданылған ұйымдардың бірінің басшысы; 2015 жылы алаң жұмыс тобының тең төрағасы.",
        "Роҳбари яке аз созмонҳое, ки соли 2021 нисбат ба онҳо ҷазо татбиқ шуд; ҳамраиси гурӯҳи кории майдон дар соли 2015.",
      ),
      names: [{ text: "Yevgeny Zhovtis", lang: "en", kind: "variant" }],
    }),
    corroboration("p-zhovtis", "outside_only", ["x-tax-rferl", "x-dp-2015"]),
    {
      memberships: [
        { id: seedId("p-zhovtis/org-kibhr/x-tax-rferl"), memberPersonId: seedId("p-zhovtis"), inOrganizationId: seedId("org-kibhr"), role: "head", seen: ["2021-02-04"], sourceId: seedId("x-tax-rferl"), origin: "outside" },
      ],
    },
    claims(
      { on: "p-zhovtis", field: "post", source: "x-tax-rferl", valueRecord: "org-kibhr", edtf: "2021-02-04", paraphrase: w("Head of the organisation.", "Руководитель организации.", "Ұйым басшысы.", "Роҳбари созмон.") },
      {
        on: "p-zhovtis", field: "post", source: "x-dp-2015", valueRecord: "pf-dphd", edtf: "2015-02",
        paraphrase: w("Co-chair of the platform's working group.", "Сопредседатель рабочей группы площадки.", "Алаң жұмыс тобының тең төрағасы.", "Ҳамраиси гурӯҳи кории майдон."),
        note: w(
          "Worth knowing: he had a role on the platform and headed one of the penalised organisations.",
          "Стоит знать: он исполнял обязанности на площадке и руководил одной из организаций, на которые наложены взыскания.",
          "Ескерген жөн: ол алаңда міндет атқарған әрі жаза қолданылған ұйымдардың бірін басқарған.",
          "Донистани ин муҳим аст: ӯ дар майдон нақш дошт ва ба яке аз созмонҳое, ки нисбат ба онҳо ҷазо татбиқ шуд, роҳбарӣ мекард.",
        ),
      },
    ),
  );
}
