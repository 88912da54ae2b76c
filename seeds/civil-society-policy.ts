import { COUNCIL_OF_PUBLIC_TRUST, LAST_YEAR, UNNUMBERED } from "./assembly-law";
import { claims, corroboration, factAndProvenance, names, originOf, record, w } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";
import { entry } from "./shapes/entry";
import { issue } from "./shapes/issue";
import { legalAct } from "./shapes/legal-act";
import { linked } from "./shapes/link";
import { DIALOGUE_PLATFORM } from "./platforms";
import { issueParty } from "./parties";
import { OP_ED } from "./sources";
import { TOKAYEV } from "./tokayev";

const SPACE = "i-ngo-space";
const OBLIGATIONS = "i-un-obligations";
const CONCEPT = "l-concept-2020";
const LISTENING_STATE = "l-listening-state";
const REFORMS = "l-reform-packages";
/** The post is one of those in `people`. */
const AMBASSADOR_AT_LARGE = "post/ambassador-at-large";

/** The policies of the op-ed, the two standing issues behind them, and the council that other sources credit. */
export const civilSocietyPolicyRows = (): Rows =>
  mergeRows(council(), concept(), conceptClaims(), listeningState(), reformPackages(), ngoSpace(), ngoSpaceEntries(), unObligations(), unObligationsEntry());

function council(): Rows {
  const on = COUNCIL_OF_PUBLIC_TRUST;
  return mergeRows(
    record({
      key: on, kind: "platform", slug: "national-council-of-public-trust", classification: "presidential_council", country: "KZ", facts: [on, "ct-credit-laws"],
      title: w("National Council of Public Trust", "Национальный совет общественного доверия", "Ұлттық қоғамдық сенім кеңесі", "Шӯрои миллии боварии ҷамъиятӣ"),
      summary: w(
        "A council under the President of Kazakhstan; sources outside the founding documents credit it with the changes of 2020 on assemblies and defamation.",
        "Совет при Президенте Казахстана; источники вне исходных документов связывают с ним изменения 2020 года в законах о собраниях и клевете.",
        "Қазақстан Президенті жанындағы кеңес; бастапқы құжаттардан тыс дереккөздер жиналыстар мен жала жабуға қатысты 2020 жылғы өзгерістерді сонымен байланыстырады.",
        "Шӯрои назди Президенти Қазоқистон; сарчашмаҳои берун аз ҳуҷҷатҳои ибтидоӣ тағйироти соли 2020-ро дар бораи гирдиҳамоиҳо ва туҳмат аз он медонанд.",
      ),
    }),
    { platforms: [{ id: seedId(on) }] },
    names(
      on,
      { text: "National Council of Public Trust", lang: "en", kind: "official", source: "x-listening" },
      { text: "National Council of Public Confidence", lang: "en", kind: "variant", source: "x-law-defam-2019" },
    ),
    claims(
      { on, field: "name", source: "x-listening", value: "National Council of Public Trust" },
      { on, field: "name", source: "x-law-defam-2019", value: "National Council of Public Confidence" },
      {
        on, field: "mandate", source: "x-reforms-2020", byPerson: TOKAYEV,
        paraphrase: w(
          "The President's address of 2020 speaks of nationwide dialogue and of a package of political reforms as its result.",
          "Послание Президента 2020 года говорит об общенациональном диалоге и о пакете политических реформ как его итоге.",
          "Президенттің 2020 жылғы жолдауында жалпыұлттық диалог және оның нәтижесі ретінде саяси реформалар топтамасы айтылады.",
          "Дар паёми соли 2020-и Президент аз муколамаи умумимиллӣ ва аз бастаи ислоҳоти сиёсӣ ҳамчун натиҷаи он сухан меравад.",
        ),
      },
    ),
    corroboration(on, "outside_only", ["x-listening", "x-law-defam-2019", "x-reforms-2020"], w(
      "These sources credit this council, not the Dialogue Platform, with the two changes of law: a rival account.",
      "Эти источники связывают оба изменения закона с этим советом, а не с Диалоговой площадкой: это другая, соперничающая версия.",
      "Бұл дереккөздер заңдағы екі өзгерісті Диалог алаңымен емес, осы кеңеспен байланыстырады: бұл — басқа нұсқа.",
      "Ин сарчашмаҳо ҳар ду тағйири қонунро на аз Майдони муколама, балки аз ҳамин шӯро медонанд: ин ривояти муқобил аст.",
    )),
  );
}

function concept(): Rows {
  return mergeRows(
    legalAct({
      key: CONCEPT, slug: "concept-for-the-development-of-civil-society-2020", classification: "concept", country: "KZ", number: "390", adopted: "2020-08-27", predecessor: "l-concept-2006",
      titleFromSource: ["ru"], facts: [...factAndProvenance(CONCEPT, 2), "ct-concept-title", "relations/12", "relations/12/provenance/1"],
      title: w(
        "Concept for the Development of Civil Society in the Republic of Kazakhstan",
        "Концепция развития гражданского общества в Республике Казахстан",
        "Қазақстан Республикасында азаматтық қоғамды дамыту тұжырымдамасы",
        "Консепсияи рушди ҷомеаи шаҳрвандӣ дар Ҷумҳурии Қазоқистон",
      ),
      summary: w(
        "Approved by Decree No. 390 of 27 August 2020, with stages to 2025 and from 2026 to 2030; the op-ed cites it under the title of its draft.",
        "Утверждена Указом № 390 от 27 августа 2020 года, с этапами до 2025 года и с 2026 по 2030 год; авторская статья приводит её под названием проекта.",
        "2020 жылғы 27 тамыздағы № 390 Жарлықпен бекітілген, кезеңдері: 2025 жылға дейін және 2026–2030 жылдар; мақалада ол жобасының атауымен аталған.",
        "Бо Фармони № 390 аз 27 августи соли 2020 тасдиқ шудааст; марҳилаҳо — то соли 2025 ва солҳои 2026–2030; мақола онро бо номи лоиҳааш меорад.",
      ),
    }),
    names(
      CONCEPT,
      { text: "Концепция развития гражданского общества в Республике Казахстан", lang: "ru", kind: "official", source: "x-concept-decree" },
      { text: "Концепция развития гражданского общества в Республике Казахстан до 2025 года", lang: "ru", kind: "variant", source: "x-concept-draft" },
      { text: "Concept for the Development of Civil Society in Kazakhstan to 2025", lang: "en", kind: "variant", source: OP_ED },
      { text: CITED_TITLE, lang: "th", kind: "as_printed", source: OP_ED },
    ),
    corroboration(CONCEPT, "corroborated", ["x-concept-decree", "x-concept-draft", "x-concept-stages"], w(
      "“Until 2025” stands in the title of the draft, not in the adopted one.",
      "Слова «до 2025 года» стоят в названии проекта, а не принятого документа.",
      "«2025 жылға дейін» деген сөздер қабылданған құжаттың емес, жобаның атауында тұр.",
      "Калимаҳои «то соли 2025» дар номи лоиҳа ҳастанд, на дар номи ҳуҷҷати қабулшуда.",
    )),
    linked("discussed_at", CONCEPT, "m-cf-9", OP_ED),
  );
}

function conceptClaims(): Rows {
  const on = CONCEPT;
  return claims(
    { on, field: "title", source: "x-concept-decree", paraphrase: w("The adopted title names no year.", "В принятом названии года нет.", "Қабылданған атауда жыл көрсетілмеген.", "Дар номи қабулшуда сол нест.") },
    {
      on, field: "title", source: "x-concept-draft", standing: "background",
      paraphrase: w("The title of the draft has “until 2025”.", "В названии проекта есть «до 2025 года».", "Жобаның атауында «2025 жылға дейін» деген сөздер бар.", "Дар номи лоиҳа «то соли 2025» ҳаст."),
    },
    {
      on, field: "title", source: OP_ED, locator: "L45", standing: "background", asWritten: CITED_TITLE,
      paraphrase: w("Cited with “to 2025”, as in the draft.", "Приведена со словами «до 2025 года», как в проекте.", "Жобадағыдай «2025 жылға дейін» деген сөздермен келтірілген.", "Бо калимаҳои «то соли 2025», чунон ки дар лоиҳа, оварда шудааст."),
    },
    { on, field: "number", source: "x-concept-decree", value: "390", note: w("Of the President's decree that approved it.", "Указа Президента, которым она утверждена.", "Оны бекіткен Президент жарлығының нөмірі.", "Рақами фармони Президент, ки онро тасдиқ кард.") },
    { on, field: "adopted", source: "x-concept-decree", edtf: "2020-08-27" },
    { on, field: "adopted", source: OP_ED, locator: "L45", edtf: "2020", standing: "background", confidence: "inferred", asWritten: "ปีที่แล้ว", how: LAST_YEAR },
    {
      on, field: "signed_by", source: OP_ED, locator: "L45", valueRecord: TOKAYEV, confidence: "inferred",
      how: w("The article says “the President” without a name.", "В статье сказано «Президент», без имени.", "Мақалада аты аталмай, «Президент» делінген.", "Дар мақола бе ном «Президент» гуфта шудааст."),
    },
    {
      on, field: "horizon", source: "x-concept-stages", edtf: "2030", confidence: "inferred",
      how: w("The second of its two stages ends in 2030.", "Второй из двух её этапов заканчивается в 2030 году.", "Екі кезеңінің екіншісі 2030 жылы аяқталады.", "Марҳилаи дуюми он соли 2030 ба анҷом мерасад."),
    },
    { on, field: "horizon", source: OP_ED, locator: "L45", edtf: "2025", standing: "background", asWritten: "จนถึงปี 2025" },
    { on, field: "stage", source: "x-concept-stages", n: "1", edtf: "2020/2025", note: w("First stage.", "Первый этап.", "Бірінші кезең.", "Марҳилаи якум.") },
    { on, field: "stage", source: "x-concept-stages", n: "2", edtf: "2026/2030", note: w("Second stage.", "Второй этап.", "Екінші кезең.", "Марҳилаи дуюм.") },
    {
      on, field: "predecessor", source: "x-akorda-commission6", valueRecord: "l-concept-2006", confidence: "inferred",
      how: w(
        "An earlier concept of this name covered 2006 to 2011; that this one follows it is inferred.",
        "Прежняя концепция с таким названием охватывала 2006–2011 годы; что эта её продолжает, выведено.",
        "Осындай атаумен бұрынғы тұжырымдама 2006–2011 жылдарды қамтыған; мынау соның жалғасы екені қорытып шығарылған.",
        "Консепсияи пештара бо ҳамин ном солҳои 2006–2011-ро фаро мегирифт; он ки ин идомаи он аст, аз рӯйи хулоса аст.",
      ),
    },
    {
      on, field: "aim", source: OP_ED, locator: "L45", n: "1",
      paraphrase: w(
        "To strengthen co-operation between the state, business and civil society.",
        "Укрепить сотрудничество государства, бизнеса и гражданского общества.",
        "Мемлекет, бизнес және азаматтық қоғам ынтымақтастығын нығайту.",
        "Таҳкими ҳамкории давлат, соҳибкорӣ ва ҷомеаи шаҳрвандӣ.",
      ),
    },
    {
      on, field: "aim", source: OP_ED, locator: "L45", n: "2",
      paraphrase: w("To help political change and modernisation.", "Содействовать политическим переменам и модернизации.", "Саяси өзгерістер мен жаңғыруға жәрдемдесу.", "Мусоидат ба тағйироти сиёсӣ ва навсозӣ."),
    },
    {
      on, field: "content", source: OP_ED, locator: "L25",
      paraphrase: w(
        "Its main directions, as “the new concept”, were a topic of the Civil Forum of November 2020.",
        "Её основные направления — как «новая концепция» — были темой Гражданского форума в ноябре 2020 года.",
        "Оның негізгі бағыттары «жаңа тұжырымдама» ретінде 2020 жылғы қарашадағы Азаматтық форумның тақырыбы болды.",
        "Самтҳои асосии он ҳамчун «консепсияи нав» мавзуи Форуми шаҳрвандии ноябри соли 2020 буданд.",
      ),
    },
  );
}

function listeningState(): Rows {
  const on = LISTENING_STATE;
  return mergeRows(
    legalAct({
      key: on, slug: "listening-state", classification: "political_concept", country: "KZ", facts: factAndProvenance(on, 1),
      title: w("“Listening state”", "«Слышащее государство»", "«Халық үніне құлақ асатын мемлекет»", "«Давлати шунаво»"),
      summary: w(
        "An idea announced by the President of Kazakhstan in 2019: a government that seeks engagement with civil society.",
        "Идея, провозглашённая Президентом Казахстана в 2019 году: правительство, стремящееся к взаимодействию с гражданским обществом.",
        "Қазақстан Президенті 2019 жылы жариялаған идея: азаматтық қоғаммен өзара іс-қимылға ұмтылатын үкімет.",
        "Ғояе, ки Президенти Қазоқистон соли 2019 эълон кард: ҳукумате, ки ба ҳамкорӣ бо ҷомеаи шаҳрвандӣ мекӯшад.",
      ),
    }),
    claims(
      { on, field: "announced", source: "x-listening", edtf: "2019-09-02" },
      {
        on, field: "announced", source: OP_ED, locator: "L33", edtf: "2019", confidence: "inferred", standing: "background",
        how: w("The article ties it to the reforms since 2019.", "Статья связывает её с реформами с 2019 года.", "Мақала оны 2019 жылдан бергі реформалармен байланыстырады.", "Мақола онро бо ислоҳоти баъди соли 2019 мепайвандад."),
      },
      {
        on, field: "content", source: OP_ED, locator: "L33", byPerson: "p-suleimen",
        paraphrase: w(
          "Announced by the President: the government focuses on engagement with civil society.",
          "Провозглашено Президентом: правительство сосредоточено на взаимодействии с гражданским обществом.",
          "Президент жариялаған: үкімет азаматтық қоғаммен өзара іс-қимылға ден қояды.",
          "Аз ҷониби Президент эълон шудааст: ҳукумат ба ҳамкорӣ бо ҷомеаи шаҳрвандӣ диққат медиҳад.",
        ),
      },
      { on, field: "party", source: OP_ED, locator: "L33", valueRecord: TOKAYEV },
    ),
    corroboration(on, "corroborated", ["x-listening"]),
    entry({
      key: `${on}/announced`, kind: "statement", country: "KZ", platform: DIALOGUE_PLATFORM, occurred: "2019-09-02", facts: [on],
      title: w(
        "The President spoke of a “listening state” in his address to the people",
        "Президент в послании народу говорил о «слышащем государстве»",
        "Президент халыққа жолдауында «халық үніне құлақ асатын мемлекет» туралы айтты",
        "Президент дар паёми худ ба мардум аз «давлати шунаво» гуфт",
      ),
      text: w(
        "According to the chair of the Dialogue Platform, the platform grew in weight with this idea.",
        "По словам председателя Диалоговой площадки, с этой идеей значение площадки выросло.",
        "Диалог алаңы төрағасының айтуынша, осы идеямен алаңның маңызы артты.",
        "Ба гуфтаи раиси Майдони муколама, бо ин ғоя аҳамияти майдон афзуд.",
      ),
      parties: [["speaker", { person: TOKAYEV, basis: "official_capacity" }]],
      cited: [{ source: "x-listening" }, { source: "x-listening", field: "event", valueRecord: on }],
    }),
  );
}

function reformPackages(): Rows {
  const on = REFORMS;
  return mergeRows(
    legalAct({
      key: on, slug: "three-packages-of-reforms-since-2019", classification: "reform_series", country: "KZ", inForce: "2019/..", facts: factAndProvenance(on, 1),
      title: w(
        "Three packages of reforms in human rights and democratisation since 2019",
        "Три пакета реформ в области прав человека и демократизации с 2019 года",
        "2019 жылдан бергі адам құқықтары мен демократияландыру саласындағы үш реформа топтамасы",
        "Се бастаи ислоҳот дар соҳаи ҳуқуқи инсон ва демократикунонӣ аз соли 2019",
      ),
      summary: w(
        "The reforms as the op-ed of April 2021 counts them; other sources confirm packages, not their number.",
        "Реформы, как их считает авторская статья апреля 2021 года; другие источники подтверждают пакеты, но не их число.",
        "2021 жылғы сәуірдегі мақалада саналған реформалар; басқа дереккөздер топтамалардың болғанын растайды, санын растамайды.",
        "Ислоҳот, чунон ки мақолаи апрели соли 2021 мешуморад; сарчашмаҳои дигар бастаҳоро тасдиқ мекунанд, на шумораи онҳоро.",
      ),
    }),
    claims(
      { on, field: "count", source: OP_ED, locator: "L33", value: "3", qualifier: "exactly", unit: "packages", asWritten: "สามชุด" },
      { on, field: "in_force", source: OP_ED, locator: "L33", edtf: "2019/..", asWritten: "ตั้งแต่ปี 2019" },
      {
        on, field: "content", source: OP_ED, locator: "L33",
        paraphrase: w("Human rights and the further democratisation of politics.", "Права человека и дальнейшая демократизация политики.", "Адам құқықтары және саясатты одан әрі демократияландыру.", "Ҳуқуқи инсон ва демократикунонии минбаъдаи сиёсат."),
      },
      {
        on, field: "content", source: "x-reforms-2020", byPerson: TOKAYEV,
        paraphrase: w(
          "A package of political reforms, with the law on peaceful assemblies and the decriminalisation of Article 130.",
          "Пакет политических реформ, в том числе закон о мирных собраниях и декриминализация статьи 130.",
          "Саяси реформалар топтамасы, оның ішінде бейбіт жиналыстар туралы заң және 130-бапты қылмыс санатынан шығару.",
          "Бастаи ислоҳоти сиёсӣ, аз ҷумла қонун дар бораи гирдиҳамоиҳои осоишта ва аз ҷумлаи ҷиноятҳо баровардани моддаи 130.",
        ),
      },
    ),
    corroboration(on, "partly", ["x-reforms-2020", "x-law-defam-2019"], w(
      "That there were packages of reforms is confirmed; that they were three by April 2021 was not compared with an official list.",
      "То, что пакеты реформ были, подтверждено; то, что к апрелю 2021 года их было три, с официальным перечнем не сверено.",
      "Реформа топтамалары болғаны расталған; 2021 жылғы сәуірге қарай олардың үшеу болғаны ресми тізіммен салыстырылмаған.",
      "Вуҷуди бастаҳои ислоҳот тасдиқ шудааст; он ки то апрели соли 2021 онҳо сето буданд, бо рӯйхати расмӣ муқоиса нашудааст.",
    )),
  );
}

function ngoSpace(): Rows {
  return mergeRows(
    issue({
      key: SPACE, slug: "space-for-ngos", identifier: "KZ-0004", country: "KZ", source: OP_ED, opened: null, topics: ["democratization", "human-rights"], facts: factAndProvenance(SPACE, 1),
      title: w("Need to widen the space for NGOs", "Необходимость расширить пространство для НПО", "ҮЕҰ-лар үшін мүмкіндік кеңістігін кеңейту қажеттілігі", "Зарурати васеъ кардани фазо барои созмонҳои ғайридавлатӣ"),
      summary: w(
        "A need that a government ambassador names in 2021 himself; the Concept of 2020 and a promise not to stop belong to it.",
        "Необходимость, которую в 2021 году называет сам представитель правительства — посол; с ней связаны Концепция 2020 года и обещание не останавливаться.",
        "2021 жылы үкімет өкілінің — елшінің — өзі атаған қажеттілік; 2020 жылғы Тұжырымдама мен тоқтамау туралы уәде осыған жатады.",
        "Заруратест, ки соли 2021 худи сафири ҳукумат зикр мекунад; Консепсияи соли 2020 ва ваъдаи бознаистодан ба он тааллуқ доранд.",
      ),
    }),
    issueParty(SPACE, 1, "affected", { category: "NGOs" }, OP_ED),
    responsibleCountry(SPACE, 2),
    claims(
      { on: SPACE, field: "opened", source: OP_ED, locator: "L23", knowledge: "not_stated", standing: "background" },
      {
        on: SPACE, field: "status_in_source", source: OP_ED, locator: "L23", byPerson: "p-suleimen",
        paraphrase: w(
          "Open: much progress has been made, and the need to develop the space for NGOs further is recognised.",
          "Открыт: сделано многое, и необходимость дальше развивать пространство для НПО признаётся.",
          "Ашық: көп ілгерілеу бар, ҮЕҰ-лар үшін мүмкіндік кеңістігін одан әрі дамыту қажеттігі мойындалады.",
          "Кушода: пешрафти зиёд ҳаст ва зарурати минбаъд рушд додани фазо барои созмонҳои ғайридавлатӣ эътироф мешавад.",
        ),
      },
    ),
  );
}

function ngoSpaceEntries(): Rows {
  return mergeRows(
    entry({
      key: `${CONCEPT}/adopted`, kind: "legal_act", country: "KZ", issue: SPACE, occurred: "2020-08-27", facts: [CONCEPT], row: { documentNumber: "390" },
      title: w(
        "A decree of the President approved the Concept for the Development of Civil Society",
        "Указом Президента утверждена Концепция развития гражданского общества",
        "Президенттің жарлығымен Азаматтық қоғамды дамыту тұжырымдамасы бекітілді",
        "Бо фармони Президент Консепсияи рушди ҷомеаи шаҳрвандӣ тасдиқ шуд",
      ),
      cited: [{ source: "x-concept-decree" }, { source: "x-concept-decree", field: "document_number", value: "390" }, { source: "x-concept-decree", field: "event", valueRecord: CONCEPT }],
    }),
    entry({
      key: "o-concept", kind: "outcome", country: "KZ", issue: SPACE, occurred: "2020", facts: factAndProvenance("o-concept", 1), row: { outcomeKind: "act_adopted" },
      title: w(
        "According to the op-ed, the President approved a Concept for the development of civil society",
        "Согласно авторской статье, Президент утвердил Концепцию развития гражданского общества",
        "Мақалада айтылуынша, Президент азаматтық қоғамды дамыту тұжырымдамасын бекітті",
        "Ба навиштаи мақола, Президент Консепсияи рушди ҷомеаи шаҳрвандиро тасдиқ кард",
      ),
      parties: [["speaker", { person: TOKAYEV, basis: "official_capacity" }]],
      cited: [
        { source: OP_ED, locator: "L45", confidence: "inferred", asWritten: "ปีที่แล้ว", how: LAST_YEAR },
        { source: OP_ED, locator: "L45", field: "event", valueRecord: CONCEPT, byPerson: "p-suleimen", confidence: "inferred", how: UNNUMBERED },
        { source: OP_ED, locator: "L45", field: "outcome_kind", value: "act_adopted", byPerson: "p-suleimen" },
      ],
    }),
    entry({
      key: "cm-kz-continue-2021", kind: "undertaking", country: "KZ", issue: SPACE, occurred: "2021-04-14", facts: factAndProvenance("cm-kz-continue-2021", 1),
      title: w(
        "The author of the op-ed wrote that “we” will not stop here",
        "Автор статьи написал, что «мы» на этом не остановимся",
        "Мақала авторы «біз» мұнымен тоқтамаймыз деп жазды",
        "Муаллифи мақола навишт, ки «мо» дар ин ҷо бознамеистем",
      ),
      text: w(
        "He also wrote that lessons must be learned from the tax-audit case. No step and no date are named.",
        "Он написал также, что из дела о налоговых проверках нужно извлечь уроки. Ни шагов, ни сроков не названо.",
        "Ол салық тексерулері туралы істен сабақ алу керек деп те жазды. Нақты қадам да, мерзім де аталмаған.",
        "Ӯ инчунин навишт, ки аз парвандаи санҷишҳои андоз бояд сабақ гирифт. На қадам ва на сана зикр шудааст.",
      ),
      parties: [["speaker", { person: "p-suleimen", basis: "official_capacity" }], ["responsible", { post: AMBASSADOR_AT_LARGE, basis: "official_capacity" }]],
      commitment: { verbatim: null, postId: seedId(AMBASSADOR_AT_LARGE), holderId: seedId("p-suleimen") },
      cited: [
        {
          source: OP_ED, locator: "L41, L43", confidence: "inferred",
          how: w("The day on which the article was published.", "День публикации статьи.", "Мақала жарияланған күн.", "Рӯзи нашри мақола."),
        },
        {
          source: OP_ED, locator: "L43", field: "event", byPerson: "p-suleimen",
          paraphrase: w("“We” will not stop at this.", "«Мы» на этом не остановимся.", "«Біз» мұнымен тоқтамаймыз.", "«Мо» бо ин бознамеистем."),
        },
        {
          source: OP_ED, locator: "L41", field: "status_in_source", byPerson: "p-suleimen",
          paraphrase: w("A statement of intent: lessons must be learned from the case.", "Заявление о намерении: из дела нужно извлечь уроки.", "Ниет мәлімдемесі: істен сабақ алу керек.", "Изҳори ният: аз парванда бояд сабақ гирифт."),
        },
        { source: OP_ED, locator: "L43", field: "deadline", knowledge: "not_stated", standing: "background" },
      ],
    }),
  );
}

function unObligations(): Rows {
  return mergeRows(
    issue({
      key: OBLIGATIONS, slug: "un-treaty-body-recommendations", identifier: "KZ-0005", country: "KZ", source: OP_ED, opened: null, topics: ["human-rights"], discussedAt: [DIALOGUE_PLATFORM], facts: factAndProvenance(OBLIGATIONS, 1),
      title: w(
        "Implementing the recommendations of UN treaty bodies",
        "Выполнение рекомендаций договорных органов ООН",
        "БҰҰ шарттық органдарының ұсынымдарын орындау",
        "Иҷрои тавсияҳои мақомоти шартномавии СММ",
      ),
      summary: w(
        "What UN committees recommend to Kazakhstan on human rights is discussed at the Dialogue Platform; by the end of 2020 it had been merged into 50 road maps, according to the government.",
        "Рекомендации комитетов ООН Казахстану по правам человека обсуждаются на Диалоговой площадке; по данным правительства, к концу 2020 года они сведены в 50 дорожных карт.",
        "БҰҰ комитеттерінің адам құқықтары жөніндегі Қазақстанға ұсынымдары Диалог алаңында талқыланады; үкімет мәліметінше, 2020 жылдың соңына қарай олар 50 жол картасына біріктірілген.",
        "Тавсияҳои кумитаҳои СММ ба Қазоқистон оид ба ҳуқуқи инсон дар Майдони муколама муҳокима мешаванд; ба иттилои ҳукумат, то охири соли 2020 онҳо ба 50 харитаи роҳ муттаҳид шудаанд.",
      ),
    }),
    issueParty(OBLIGATIONS, 1, "raised", { category: "UN treaty bodies" }, OP_ED),
    responsibleCountry(OBLIGATIONS, 2),
    claims(
      { on: OBLIGATIONS, field: "opened", source: OP_ED, locator: "L35", knowledge: "not_stated", standing: "background" },
      {
        on: OBLIGATIONS, field: "status_in_source", source: OP_ED, locator: "L35", byPerson: "p-suleimen", confidence: "inferred",
        paraphrase: w(
          "Ongoing: the sittings discuss the committees' recommendations on Kazakhstan's obligations in human rights.",
          "Продолжается: на заседаниях обсуждаются рекомендации комитетов об обязательствах Казахстана в области прав человека.",
          "Жалғасуда: отырыстарда комитеттердің Қазақстанның адам құқықтары саласындағы міндеттемелері жөніндегі ұсынымдары талқыланады.",
          "Идома дорад: дар нишастҳо тавсияҳои кумитаҳо оид ба уҳдадориҳои Қазоқистон дар соҳаи ҳуқуқи инсон муҳокима мешаванд.",
        ),
        how: w(
          "The translation spoiled the name of the committees; another source speaks of the committees of UN conventions.",
          "Название комитетов искажено при переводе; другой источник говорит о комитетах конвенций ООН.",
          "Комитеттердің атауы аудармада бұрмаланған; басқа дереккөз БҰҰ конвенцияларының комитеттері туралы айтады.",
          "Номи кумитаҳо дар тарҷума вайрон шудааст; сарчашмаи дигар аз кумитаҳои конвенсияҳои СММ мегӯяд.",
        ),
      },
      { on: OBLIGATIONS, field: "status_in_source", source: "x-dp-factsheet", paraphrase: INTO_ROAD_MAPS },
    ),
    corroboration(OBLIGATIONS, "corroborated", ["x-dp-factsheet"], w(
      "The factsheet too speaks of the committees' recommendations, merged into 50 road maps.",
      "В справке тоже говорится о рекомендациях комитетов, сведённых в 50 дорожных карт.",
      "Анықтамада да комитеттердің 50 жол картасына біріктірілген ұсынымдары айтылады.",
      "Дар маълумотнома низ аз тавсияҳои кумитаҳо, ки ба 50 харитаи роҳ муттаҳид шудаанд, гуфта мешавад.",
    )),
  );
}

function unObligationsEntry(): Rows {
  return entry({
    key: `${OBLIGATIONS}/road-maps`, kind: "context", country: "KZ", issue: OBLIGATIONS, occurred: "../2020-12", facts: [OBLIGATIONS],
    title: w(
      "According to a government factsheet, the recommendations had been merged into 50 road maps",
      "Согласно правительственной справке, рекомендации сведены в 50 дорожных карт",
      "Үкімет анықтамасы бойынша, ұсынымдар 50 жол картасына біріктірілген",
      "Мувофиқи маълумотномаи ҳукуматӣ, тавсияҳо ба 50 харитаи роҳ муттаҳид шудаанд",
    ),
    cited: [
      {
        source: "x-dp-factsheet", confidence: "inferred",
        how: w(
          "The figures of the factsheet, which has no date, are those of December 2020.",
          "Справка не датирована; её данные — на декабрь 2020 года.",
          "Анықтаманың күні жоқ; деректері 2020 жылғы желтоқсандағы.",
          "Маълумотнома сана надорад; рақамҳояш ба декабри соли 2020 мансубанд.",
        ),
      },
      { source: "x-dp-factsheet", field: "event", paraphrase: INTO_ROAD_MAPS },
      { source: "x-dp-factsheet", field: "count", value: "50", qualifier: "exactly", unit: "roadmaps" },
    ],
  });
}

/** The op-ed speaks of the government as a whole; a country is the party that stands for it. */
const responsibleCountry = (on: string, order: number): Rows => ({
  issueParties: [{ id: seedId(`${on}/party/${order}`), issueId: seedId(on), role: "responsible", country: "KZ", publicBasis: "official_capacity", order, sourceId: seedId(OP_ED), origin: originOf(OP_ED) }],
});

const CITED_TITLE = "แนวคิดเพื่อการพัฒนาภาคประชาสังคมในคาซัคสถานจนถึงปี 2025";
const INTO_ROAD_MAPS = w(
  "What UN convention committees and national NGOs recommended has been brought together in 50 road maps.",
  "Рекомендации комитетов конвенций ООН и национальных НПО сведены в 50 дорожных карт.",
  "БҰҰ конвенциялары комитеттерінің және ұлттық ҮЕҰ-лардың ұсынымдары 50 жол картасына біріктірілген.",
  "Тавсияҳои кумитаҳои конвенсияҳои СММ ва созмонҳои ғайридавлатии миллӣ ба 50 харитаи роҳ муттаҳид шудаанд.",
);
