import { LOCALES } from "../lib/locales";
import { HIGH } from "./confidence";
import { claims, corroboration, factAndProvenance, names, w, type ClaimSeed, type Words } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";
import { entry } from "./shapes/entry";
import { issue } from "./shapes/issue";
import { legalAct } from "./shapes/legal-act";
import { linked } from "./shapes/link";
import { DIALOGUE_PLATFORM } from "./platforms";
import { issueParty } from "./parties";
import { OP_ED } from "./sources";
import { TOKAYEV } from "./tokayev";

const ASSEMBLY = "i-assembly";
const LAW = "l-assembly-2020";
/** The body that other sources credit with what the op-ed credits to the Dialogue Platform. */
export const COUNCIL_OF_PUBLIC_TRUST = "pf-ncpt";

const RAPPORTEUR = "rapporteur";
const GROUPS = "groups";
const CRITICS = {
  [RAPPORTEUR]: w("UN Special Rapporteur Voule", "Специальный докладчик ООН Вуле", "БҰҰ Арнаулы баяндамашысы Вуле", "Гузоришгари махсуси СММ Вуле"),
  [GROUPS]: w("Human Rights Watch, Amnesty International and others", "Human Rights Watch, «Международная амнистия» и другие", "Human Rights Watch, «Халықаралық амнистия» және басқалар", "Human Rights Watch, «Авфи байналмилал» ва дигарон"),
};

/** Peaceful assembly: from permit to notice. The law, what each source says it does, and who is said to have brought it about. */
export const assemblyLawRows = (): Rows => mergeRows(law(), lawClaims(), theIssue(), issueClaims(), chronology(), outcome());

function law(): Rows {
  return mergeRows(
    legalAct({
      key: LAW, slug: "law-on-peaceful-assemblies-2020", classification: "law", country: "KZ", number: "333-VI", adopted: "2020-05-25", inForce: "2020", titleFromSource: ["ru", "kk"],
      facts: [...factAndProvenance(LAW, 1), "ct-notice-days", "ct-credit-laws", "relations/6", "relations/6/provenance/1"],
      title: w(
        "On the procedure for organising and holding peaceful assemblies in the Republic of Kazakhstan",
        "О порядке организации и проведения мирных собраний в Республике Казахстан",
        "Қазақстан Республикасында бейбіт жиналыстарды ұйымдастыру және өткізу тәртібі туралы",
        "Дар бораи тартиби ташкил ва гузаронидани гирдиҳамоиҳои осоишта дар Ҷумҳурии Қазоқистон",
      ),
      summary: w(
        "The law of 25 May 2020 by which organisers of assemblies give notice; sources differ on whether that is still a permit in fact, and on who brought the law about.",
        "Закон от 25 мая 2020 года, по которому организаторы собраний подают уведомление; источники расходятся в том, не осталось ли это на деле разрешением и благодаря кому закон появился.",
        "Жиналысты ұйымдастырушылар хабарлама беретін болған 2020 жылғы 25 мамырдағы заң; бұл іс жүзінде бұрынғыша рұқсат па, заң кімнің арқасында шықты — дереккөздер әртүрлі айтады.",
        "Қонун аз 25 майи соли 2020, ки мувофиқи он ташкилкунандагон дар бораи гирдиҳамоӣ огоҳӣ медиҳанд; ин амалан ҳамон иҷозат аст ё не ва қонун бо шарофати кӣ пайдо шуд — сарчашмаҳо гуногун мегӯянд.",
      ),
    }),
    names(
      LAW,
      { text: "On the procedure for organizing and holding peaceful assemblies in the Republic of Kazakhstan", lang: "en", kind: "official", source: "x-law-assembly" },
      { text: "О порядке организации и проведения мирных собраний в Республике Казахстан", lang: "ru", kind: "official", note: "adilet.zan.kz/rus/docs/S2500000061" },
      { text: "Қазақстан Республикасында бейбіт жиналыстарды ұйымдастыру және өткізу тәртібі туралы", lang: "kk", kind: "official", note: "adilet.zan.kz/kaz/docs/Z2000000333" },
      { text: "กฎหมายฉบับปรับปรุงว่าด้วยการชุมนุมอย่างสันติในคาซัคสถาน", lang: "th", kind: "as_printed", source: OP_ED },
    ),
    corroboration(LAW, "corroborated", ["x-law-assembly", "x-law-assembly-cabar", "x-law-assembly-mfa"]),
    linked("led_to", ASSEMBLY, LAW, OP_ED, { claimedBy: "p-suleimen" }),
    linked("credited_to", LAW, DIALOGUE_PLATFORM, OP_ED, { claimedBy: "p-suleimen" }),
    linked("credited_to", LAW, COUNCIL_OF_PUBLIC_TRUST, "x-reforms-2020", { claimedBy: TOKAYEV }),
  );
}

function lawClaims(): Rows {
  const on = LAW;
  return mergeRows(
    claims(
      { on, field: "number", source: "x-law-assembly", value: "333-VI" },
      { on, field: "adopted", source: "x-law-assembly", edtf: "2020-05-25" },
      { on, field: "adopted", source: "x-law-assembly-cabar", edtf: "2020-05-25" },
      { on, field: "in_force", source: OP_ED, locator: "L37", edtf: "2020", confidence: "inferred", asWritten: "ตั้งแต่ปีที่แล้ว", how: LAST_YEAR },
      { on, field: "signed_by", source: "x-law-assembly-cabar", valueRecord: TOKAYEV },
      { on, field: "predecessor", source: "x-law-assembly-cabar", paraphrase: w("The law of 17 March 1995.", "Закон от 17 марта 1995 года.", "1995 жылғы 17 наурыздағы заң.", "Қонун аз 17 марти соли 1995.") },
      { on, field: "content", source: OP_ED, locator: "L37", byPerson: "p-suleimen", paraphrase: NOTICE_NOT_PERMIT },
      ...noticePeriod(on),
      ...whatItDoes(on, "effect"),
      ...creditedTo(on),
    ),
    ...namesOfCritics(on, "effect"),
  );
}

function theIssue(): Rows {
  return mergeRows(
    issue({
      key: ASSEMBLY, slug: "peaceful-assembly-notice", identifier: "KZ-0002", country: "KZ", source: OP_ED, opened: null, topics: ["human-rights"], discussedAt: [DIALOGUE_PLATFORM],
      facts: [...factAndProvenance(ASSEMBLY, 1), "ct-notice-days", "ct-credit-laws", "relations/6", "relations/6/provenance/1"],
      title: w(
        "Right of peaceful assembly: notice instead of a permit",
        "Право на мирные собрания: уведомление вместо разрешения",
        "Бейбіт жиналыс құқығы: рұқсаттың орнына хабарлау",
        "Ҳуқуқи гирдиҳамоии осоишта: огоҳӣ ба ҷойи иҷозат",
      ),
      summary: w(
        "A new law of 2020 replaced the permit for assemblies by notice. The chair of the Dialogue Platform credits the discussion there; the President's address credits another council; critics say that a permit is still needed in fact.",
        "Новый закон 2020 года заменил разрешение на собрания уведомлением. Председатель Диалоговой площадки связывает это с обсуждением на ней, послание Президента — с другим советом; критики говорят, что на деле разрешение сохранилось.",
        "2020 жылғы жаңа заң жиналысқа рұқсат алудың орнына хабарлауды енгізді. Диалог алаңының төрағасы мұны сондағы талқылаумен, Президент жолдауы басқа кеңеспен байланыстырады; сыншылар рұқсат іс жүзінде қалды дейді.",
        "Қонуни нави соли 2020 иҷозати гирдиҳамоиро бо огоҳӣ иваз кард. Раиси Майдони муколама инро аз муҳокимаи он ҷо медонад, паёми Президент — аз шӯрои дигар; мунаққидон мегӯянд, ки амалан ҳоло ҳам иҷозат лозим аст.",
      ),
    }),
    issueParty(ASSEMBLY, 1, "affected", { category: "NGOs or other groups that want to assemble" }, OP_ED),
    issueParty(ASSEMBLY, 2, "responsible", { category: "local authorities" }, OP_ED),
    corroboration(ASSEMBLY, "corroborated", ["x-law-assembly", "x-law-assembly-mfa"], w(
      "The law and its year are confirmed; that the platform's discussion led to it is not.",
      "Закон и его год подтверждены; то, что к нему привело обсуждение на площадке, — нет.",
      "Заң мен оның жылы расталған; оған алаңдағы талқылаудың алып келгені расталмаған.",
      "Қонун ва соли он тасдиқ шудаанд; он ки муҳокимаи майдон ба он оварда расонд, тасдиқ нашудааст.",
    )),
  );
}

function issueClaims(): Rows {
  const on = ASSEMBLY;
  return mergeRows(
    claims(
      { on, field: "opened", source: OP_ED, locator: "L37", knowledge: "not_stated", standing: "background" },
      {
        on, field: "status_in_source", source: OP_ED, locator: "L37", byPerson: "p-suleimen",
        paraphrase: w(
          "One of two topics that were discussed regularly and seriously at the platform and ended in new legislation.",
          "Одна из двух тем, которые регулярно и серьёзно обсуждались на площадке и завершились новым законом.",
          "Алаңда тұрақты әрі байыпты талқыланып, жаңа заңмен аяқталған екі тақырыптың бірі.",
          "Яке аз ду мавзуе, ки дар майдон мунтазам ва ҷиддӣ муҳокима шуда, бо қонуни нав анҷом ёфт.",
        ),
      },
      ...noticePeriod(on),
      ...whatItDoes(on, "status_in_source"),
      ...creditedTo(on),
    ),
    ...namesOfCritics(on, "status_in_source"),
  );
}

function chronology(): Rows {
  const row = (n: number) => `${ASSEMBLY}/chronology/${n}`;
  return mergeRows(
    entry({
      key: row(1), kind: "statement", country: "KZ", issue: ASSEMBLY, occurred: "2019-09-02", facts: [row(1)],
      title: w(
        "The President called for better legislation on rallies",
        "Президент призвал улучшить законодательство о митингах",
        "Президент митингілер туралы заңнаманы жетілдіруге шақырды",
        "Президент ба такмили қонунгузорӣ дар бораи митингҳо даъват кард",
      ),
      parties: [["speaker", { person: TOKAYEV, basis: "official_capacity" }]],
      cited: [{ source: "x-law-assembly-cabar" }],
    }),
    entry({
      key: row(2), kind: "statement", country: "KZ", issue: ASSEMBLY, occurred: "2020-04-30", facts: [row(2)],
      title: w(
        "International human rights groups published an open letter against the draft law on assemblies",
        "Международные правозащитные организации опубликовали открытое письмо против законопроекта о собраниях",
        "Халықаралық құқық қорғау ұйымдары жиналыстар туралы заң жобасына қарсы ашық хат жариялады",
        "Созмонҳои байналмилалии ҳимояи ҳуқуқи инсон бар зидди лоиҳаи қонун дар бораи гирдиҳамоиҳо мактуби кушода нашр карданд",
      ),
      parties: [["speaker", { category: "international human rights groups" }], ["addressee", { person: TOKAYEV, basis: "official_capacity" }]],
      cited: [
        {
          source: "x-law-assembly-hrw",
          note: w("The address of the page has 5 May 2020.", "В адресе страницы стоит 5 мая 2020 года.", "Беттің мекенжайында 2020 жылғы 5 мамыр тұр.", "Дар суроғаи саҳифа 5 майи соли 2020 омадааст."),
        },
      ],
    }),
    entry({
      key: row(3), kind: "legal_act", country: "KZ", issue: ASSEMBLY, occurred: "2020-05-25", facts: [row(3)], row: { documentNumber: "333-VI" },
      title: w(
        "The President signed the new law on peaceful assemblies",
        "Президент подписал новый закон о мирных собраниях",
        "Президент бейбіт жиналыстар туралы жаңа заңға қол қойды",
        "Президент қонуни навро дар бораи гирдиҳамоиҳои осоишта имзо кард",
      ),
      parties: [["speaker", { person: TOKAYEV, basis: "official_capacity" }]],
      cited: [{ source: "x-law-assembly" }, { source: "x-law-assembly-cabar" }, { source: "x-law-assembly", field: "document_number", value: "333-VI" }, { source: "x-law-assembly", field: "event", valueRecord: LAW }],
    }),
    entry({
      key: row(4), kind: "legal_act", country: "KZ", issue: ASSEMBLY, occurred: "2020", facts: [row(4), `${row(4)}/provenance/1`],
      title: w(
        "According to the op-ed, organisers of assemblies have since then notified local authorities instead of asking for a permit",
        "Согласно авторской статье, с этого времени организаторы собраний уведомляют местные органы власти, а не просят разрешения",
        "Мақалада айтылуынша, содан бері жиналысты ұйымдастырушылар рұқсат сұрамай, жергілікті билік органдарына хабарлама береді",
        "Ба навиштаи мақола, аз он вақт ташкилкунандагони гирдиҳамоӣ ба ҷойи пурсидани иҷозат мақомоти маҳаллиро огоҳ мекунанд",
      ),
      parties: [["affected", { category: "NGOs or other groups that want to assemble" }], ["addressee", { category: "local authorities" }]],
      cited: [
        { source: OP_ED, locator: "L37", confidence: "inferred", asWritten: "ตั้งแต่ปีที่แล้ว", how: LAST_YEAR },
        {
          source: OP_ED, locator: "L37", field: "event", byPerson: "p-suleimen", paraphrase: NOTICE_NOT_PERMIT,
          note: w(
            "The number of days in this sentence was spoiled in translation and is not repeated here.",
            "Число дней в этом предложении искажено при переводе и здесь не повторяется.",
            "Бұл сөйлемдегі күн саны аудармада бұрмаланған, мұнда қайталанбайды.",
            "Шумораи рӯзҳо дар ин ҷумла ҳангоми тарҷума вайрон шудааст ва дар ин ҷо такрор намешавад.",
          ),
        },
      ],
    }),
  );
}

function outcome(): Rows {
  return entry({
    key: "o-law-assembly", kind: "outcome", country: "KZ", issue: ASSEMBLY, occurred: "2020", facts: factAndProvenance("o-law-assembly", 1), row: { outcomeKind: "act_adopted" },
    title: w(
      "According to the op-ed, close scrutiny at the platform ended in a new law on peaceful assembly",
      "Согласно авторской статье, пристальное рассмотрение на площадке завершилось новым законом о мирных собраниях",
      "Мақалада айтылуынша, алаңдағы мұқият қарау бейбіт жиналыстар туралы жаңа заңмен аяқталды",
      "Ба навиштаи мақола, баррасии ҷиддӣ дар майдон бо қонуни нав дар бораи гирдиҳамоиҳои осоишта анҷомид",
    ),
    cited: [
      { source: OP_ED, locator: "L37", confidence: "inferred", asWritten: "ตั้งแต่ปีที่แล้ว", how: LAST_YEAR },
      { source: OP_ED, locator: "L37", field: "event", valueRecord: LAW, byPerson: "p-suleimen", confidence: "inferred", how: UNNUMBERED },
      { source: OP_ED, locator: "L37", field: "outcome_kind", value: "act_adopted", byPerson: "p-suleimen" },
    ],
  });
}

/** The one period that a source gives in sound words, and what the translation made of the same sentence. */
const noticePeriod = (on: string): ClaimSeed[] => [
  {
    on, field: "notice", source: "x-law-assembly-mfa", value: "5", unit: "days", qualifier: "exactly",
    note: w(
      "Taken by the record; the number in the Thai text belongs to the article in its next sentence.",
      "Это значение принято в реестре; число в тайском тексте относится к статье из следующего предложения.",
      "Тізілімде осы мән алынды; тай тіліндегі мәтіндегі сан келесі сөйлемдегі бапқа жатады.",
      "Феҳрист ҳамин қиматро мегирад; адади матни тайӣ ба моддаи ҷумлаи баъдӣ тааллуқ дорад.",
    ),
  },
  {
    on, field: "notice", source: OP_ED, locator: "L37", asWritten: "130 วันก่อนงานจริง", note: HIGH,
    defect: {
      kind: w("number swapped between two sentences", "число попало из соседнего предложения", "сан көрші сөйлемнен ауысып кеткен", "адад аз ҷумлаи ҳамсоя гузаштааст"),
      literal: w("“notify 130 days before the event”", "«уведомить за 130 дней до мероприятия»", "«іс-шарадан 130 күн бұрын хабарлау»", "«130 рӯз пеш аз чорабинӣ огоҳ кардан»"),
      plausible: w("five days", "пять дней", "бес күн", "панҷ рӯз"),
      evidence: "gov.kz (mfa-bern); adilet.zan.kz, 2020-05-25",
    },
  },
];

const whatItDoes = (on: string, field: "effect" | "status_in_source"): ClaimSeed[] => [
  {
    on, field, source: "x-law-assembly-mfa",
    paraphrase: w(
      "An embassy of Kazakhstan: the procedure is one of notice, and the time for it was reduced to five days.",
      "Посольство Казахстана: порядок уведомительный, срок уведомления сокращён до пяти дней.",
      "Қазақстан елшілігі: тәртіп хабарлауға негізделген, оның мерзімі бес күнге дейін қысқартылды.",
      "Сафорати Қазоқистон: тартиб — огоҳӣ додан; муҳлати он то панҷ рӯз кам карда шуд.",
    ),
  },
  {
    on, field, source: "x-law-assembly-crit", n: RAPPORTEUR, byWords: CRITICS[RAPPORTEUR].en,
    paraphrase: w("A de-facto approval procedure.", "Фактически разрешительная процедура.", "Іс жүзінде рұқсат беру рәсімі.", "Амалан тартиби иҷозатдиҳӣ."),
  },
  {
    on, field, source: "x-law-assembly-crit", n: "places", byPerson: "p-zhovtis",
    paraphrase: w("Criticised that assemblies are bound to designated places.", "Критиковал привязку собраний к отведённым местам.", "Жиналыстардың белгіленген орындарға байлануын сынады.", "Танқид кард, ки гирдиҳамоиҳо ба ҷойҳои муайяншуда вобаста карда шудаанд."),
  },
  {
    on, field, source: "x-law-assembly-hrw", n: GROUPS, byWords: CRITICS[GROUPS].en,
    paraphrase: w("Notice under the draft would remain approval in fact.", "Уведомление по законопроекту на деле останется разрешением.", "Заң жобасындағы хабарлау іс жүзінде рұқсат болып қала береді.", "Мувофиқи лоиҳа огоҳӣ амалан ҳамон иҷозат боқӣ мемонад."),
  },
];

/** Two accounts of what led to the laws of 2020, neither preferred; the first is told by the chair of the platform it credits. */
export const creditedTo = (on: string): ClaimSeed[] => [
  { on, field: "credited_to", source: OP_ED, locator: "L37", valueRecord: DIALOGUE_PLATFORM, standing: "rival", byPerson: "p-suleimen", note: CHAIR_SAYS },
  { on, field: "credited_to", source: "x-reforms-2020", valueRecord: COUNCIL_OF_PUBLIC_TRUST, standing: "rival", byPerson: TOKAYEV, note: ADDRESS_SAYS },
];

/** Whoever is quoted by office or by a list of names has no record of their own: their words of introduction are translated with the claim. */
export const introduced = (on: string, field: string, source: string, n: string, words: Words): Rows => ({
  translations: LOCALES.flatMap((lang) => {
    const claim = `${on}/claim/${field}/${source}/${n}`;
    return lang === "en" ? [] : [{ id: seedId(`${claim}/claimed_by/${lang}`), recordId: seedId(on), claimId: seedId(claim), field: "claimed_by", lang, text: words[lang], origin: "machine" as const }];
  }),
});

const namesOfCritics = (on: string, field: string) => [
  introduced(on, field, "x-law-assembly-crit", RAPPORTEUR, CRITICS[RAPPORTEUR]),
  introduced(on, field, "x-law-assembly-hrw", GROUPS, CRITICS[GROUPS]),
];

export const LAST_YEAR = w(
  "“Last year” in an article of April 2021.",
  "«В прошлом году» в статье апреля 2021 года.",
  "2021 жылғы сәуірдегі мақалада «өткен жылы» делінген.",
  "«Соли гузашта» дар мақолаи апрели соли 2021.",
);
export const UNNUMBERED = w(
  "The article gives no number; this is the act of 2020 that fits its words.",
  "Номера в статье нет; её словам отвечает этот акт 2020 года.",
  "Мақалада нөмір жоқ; оның сөзіне 2020 жылғы осы акт сәйкес келеді.",
  "Дар мақола рақам нест; ба гуфтаи он ҳамин санади соли 2020 мувофиқ аст.",
);
const NOTICE_NOT_PERMIT = w(
  "Those who want to hold an assembly notify the local authorities beforehand instead of asking for a permit.",
  "Желающие провести собрание заранее уведомляют местные органы власти, а не просят разрешения.",
  "Жиналыс өткізгісі келетіндер рұқсат сұрамай, жергілікті билік органдарына алдын ала хабарлайды.",
  "Хоҳишмандони баргузории гирдиҳамоӣ ба ҷойи пурсидани иҷозат мақомоти маҳаллиро пешакӣ огоҳ мекунанд.",
);
const CHAIR_SAYS = w(
  "Close scrutiny at the platform is said to have ended in new legislation. The speaker chairs the platform.",
  "Сказано, что пристальное рассмотрение на площадке завершилось новым законом. Это говорит сам председатель площадки.",
  "Алаңдағы мұқият қарау жаңа заңмен аяқталды делінген. Айтушының өзі — алаң төрағасы.",
  "Гуфта мешавад, ки баррасии ҷиддӣ дар майдон бо қонунгузории нав анҷомид. Гӯянда худ раиси майдон аст.",
);
const ADDRESS_SAYS = w(
  "The President's address of 2020 lists both changes as products of the council's package.",
  "Послание Президента 2020 года называет оба изменения итогом пакета этого совета.",
  "Президенттің 2020 жылғы жолдауы екі өзгерісті де осы кеңес топтамасының нәтижесі деп атайды.",
  "Дар паёми соли 2020-и Президент ҳар ду тағйирот дар қатори натиҷаҳои бастаи ҳамин шӯро зикр шудааст.",
);
