import { claims, corroboration, factAndProvenance, w } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";
import { HEAD_OF_FOUNDATION, HEAD_OF_OSCE_CENTRE, OSCE_IN_KAZAKHSTAN, PARLIAMENTARY_FOUNDATION } from "./osce";
import { issueParty } from "./parties";
import { entry } from "./shapes/entry";
import { issue } from "./shapes/issue";
import { linked } from "./shapes/link";
import { meeting, type ParticipantSeed } from "./shapes/meeting";
import { quotation } from "./shapes/quotation";

export const ROUNDTABLE = "m-roundtable-2009";
export const BARRIERS = "i-barriers-ngo-party";
const QUOTED = "q-keltchewsky";
const BRIEF = "src-000";

/** The roundtable of 2009 with its problem and its one quoted speaker, and the two later meetings of the same organisers. */
export const roundtable2009Rows = (): Rows => mergeRows(roundtable(), itsClaims(), itsSubject(), barriers(), quoted(), roundtable2012(), seminar2014());

function roundtable(): Rows {
  const on = ROUNDTABLE;
  return mergeRows(
    meeting({
      key: on, slug: "roundtable-ngos-and-parties-2009-11-26", classification: "round_table", country: "KZ", source: BRIEF, starts: "2009-11-26", places: [{ candidate: "pl-astana" }],
      facts: [...factAndProvenance(on, 3), ...factAndProvenance("o-none-2009", 1)], topics: ["democratization"],
      title: w(
        "Roundtable on removing barriers to interaction between NGOs and political parties",
        "Круглый стол об устранении препятствий во взаимодействии НПО и политических партий",
        "ҮЕҰ-лар мен саяси партиялардың өзара іс-қимылындағы кедергілерді жою туралы дөңгелек үстел",
        "Мизи мудаввар оид ба бартараф кардани монеаҳо дар ҳамкории созмонҳои ғайридавлатӣ ва ҳизбҳои сиёсӣ",
      ),
      summary: w(
        "The OSCE Centre in Astana and a Kazakh foundation brought NGOs, parties, think tanks and members of Parliament together; no outcome is reported.",
        "Центр ОБСЕ в Астане и казахстанский фонд собрали НПО, партии, аналитические центры и депутатов Парламента; об итогах не сообщается.",
        "ЕҚЫҰ-ның Астанадағы Орталығы мен қазақстандық қор ҮЕҰ-ларды, партияларды, талдау орталықтарын және Парламент депутаттарын жинады; нәтижесі туралы хабарланбайды.",
        "Маркази САҲА дар Остона ва бунёди қазоқистонӣ созмонҳои ғайридавлатӣ, ҳизбҳо, марказҳои таҳлилӣ ва вакилони парлумонро ҷамъ оварданд; аз натиҷа хабар дода нашудааст.",
      ),
      attendance: { count: 50, qualifier: "more_than", asWritten: "More than 50" }, outcomeReport: "none_reported",
      participants: [
        ...ORGANIZERS,
        { nameAsRecorded: "Alexandre Keltchewsky", person: "p-keltchewsky", post: HEAD_OF_OSCE_CENTRE, role: "speaker", basis: "official_capacity" },
        ...["local NGOs", "political parties", "think tanks", "members of Parliament"].map((category) => ({ nameAsRecorded: category, category })),
      ],
    }),
    // What is not confirmed anywhere is the date of this line of the timeline and its city; the meeting itself is, in part.
    { recordFacts: [{ recordId: seedId(`${on}/entry`), factId: "unverified/3" }] },
    corroboration(`${on}/entry`, "not_found", [], w(
      "The exact day and the city are inferred; they were looked for and not found elsewhere.",
      "Точный день и город выведены; в других источниках их искали и не нашли.",
      "Нақты күні мен қаласы қорытып шығарылған; олар басқа жерден ізделді, табылмады.",
      "Рӯзи дақиқ ва шаҳр аз рӯйи хулоса муайян шудаанд; дар ҷойҳои дигар ҷустуҷӯ шуданд, ёфт нашуданд.",
    )),
    corroboration(on, "partly", ["src-000", "x-osce-kz-2012", "x-osce-kz-2014"], w(
      "The day of publication and the later work of the same two bodies are confirmed. The OSCE's own release of 2009 was looked for and not found, so the exact day and the city rest on inference.",
      "День публикации и последующее сотрудничество этих двух организаций подтверждены. Собственный пресс-релиз ОБСЕ 2009 года искали и не нашли, поэтому точный день и город остаются выведенными.",
      "Жарияланған күні және осы екі ұйымның кейінгі ынтымақтастығы расталған. ЕҚЫҰ-ның 2009 жылғы өз баспасөз хабарламасы ізделді, табылмады, сондықтан нақты күні мен қаласы қорытып шығарылған күйінде қалады.",
      "Рӯзи нашр ва ҳамкории баъдинаи ҳамин ду созмон тасдиқ шудаанд. Хабари матбуотии соли 2009-и худи САҲА ҷустуҷӯ шуд, ёфт нашуд; аз ин рӯ рӯзи дақиқ ва шаҳр танҳо аз рӯйи хулоса маълуманд.",
    )),
  );
}

function itsClaims(): Rows {
  const on = ROUNDTABLE;
  return claims(
    { on, field: "starts", source: BRIEF, locator: "L5", edtf: "2009-11-26", confidence: "inferred", asWritten: "on Thursday", asWrittenLang: "en", how: THURSDAY },
    {
      on, field: "place", source: BRIEF, locator: "L5", valueRecord: "pl-astana", confidence: "inferred", standing: "background",
      how: w(
        "The item names the city of the organiser, not the venue; Astana is likely.",
        "В заметке назван город организатора, а не место встречи; вероятна Астана.",
        "Хабарда кездесу орны емес, ұйымдастырушының қаласы аталған; Астана болуы ықтимал.",
        "Дар хабар шаҳри ташкилкунанда, на ҷойи вохӯрӣ зикр шудааст; эҳтимол Остона аст.",
      ),
    },
    {
      on, field: "mode", source: BRIEF, locator: "L5", knowledge: "not_stated", standing: "background",
      note: w("In person is likely and only assumed.", "Очная встреча вероятна, но это лишь предположение.", "Бетпе-бет өткен болуы ықтимал, бірақ бұл тек болжам.", "Эҳтимол рӯ ба рӯ буд, вале ин танҳо тахмин аст."),
    },
    {
      on, field: "organizer", source: BRIEF, n: "osce", locator: "L5", valueRecord: OSCE_IN_KAZAKHSTAN,
      note: w("Organiser, then called OSCE Centre in Astana.", "Организатор; тогда назывался Центром ОБСЕ в Астане.", "Ұйымдастырушы; ол кезде ЕҚЫҰ-ның Астанадағы Орталығы деп аталған.", "Ташкилкунанда; он вақт Маркази САҲА дар Остона ном дошт."),
    },
    {
      on, field: "organizer", source: BRIEF, n: "foundation", locator: "L5", valueRecord: PARLIAMENTARY_FOUNDATION,
      note: w("Joint organiser.", "Соорганизатор.", "Бірлескен ұйымдастырушы.", "Ҳамташкилкунанда."),
    },
    { on, field: "attendance", source: BRIEF, locator: "L7", value: "50", qualifier: "more_than", unit: "persons", asWritten: "More than 50", asWrittenLang: "en" },
    {
      on, field: "participants", source: BRIEF, n: "categories", locator: "L7",
      paraphrase: w(
        "Representatives of local NGOs, political parties and think tanks, and members of Parliament; nobody is named but the speaker quoted.",
        "Представители местных НПО, политических партий и аналитических центров, депутаты Парламента; кроме цитируемого выступающего, не назван никто.",
        "Жергілікті ҮЕҰ-лардың, саяси партиялар мен талдау орталықтарының өкілдері және Парламент депутаттары; сөзі келтірілген адамнан басқа ешкім аталмаған.",
        "Намояндагони созмонҳои ғайридавлатии маҳаллӣ, ҳизбҳои сиёсӣ ва марказҳои таҳлилӣ, вакилони парлумон; ба ғайр аз касе, ки суханаш оварда шудааст, ҳеҷ кас ном бурда нашудааст.",
      ),
    },
    { on, field: "participants", source: BRIEF, n: "parliament", locator: "L7", valueRecord: "org-parl-kz", note: w("Through its members.", "В лице депутатов.", "Депутаттары арқылы.", "Ба воситаи вакилон.") },
    { on, field: "participants", source: BRIEF, n: "speaker", locator: "L9", valueRecord: "p-keltchewsky", note: w("Quoted.", "Цитируется.", "Сөзі келтірілген.", "Суханаш оварда шудааст.") },
    {
      on, field: "outcome_report", source: BRIEF, locator: "L5-9", knowledge: "none_reported", confidence: "inferred",
      how: w("The item tells of a discussion only.", "В заметке говорится только об обсуждении.", "Хабарда тек талқылау туралы айтылады.", "Дар хабар танҳо аз муҳокима сухан меравад."),
      note: w("The item tells of a discussion only.", "В заметке говорится только об обсуждении.", "Хабарда тек талқылау туралы айтылады.", "Дар хабар танҳо аз муҳокима сухан меравад."),
    },
  );
}

function itsSubject(): Rows {
  const of = { on: ROUNDTABLE, field: "topic", source: BRIEF };
  return claims(
    { ...of, n: "1", locator: "L5", paraphrase: w("Barriers to effective interaction of NGOs and parties.", "Препятствия для эффективного взаимодействия НПО и партий.", "ҮЕҰ-лар мен партиялардың тиімді өзара іс-қимылындағы кедергілер.", "Монеаҳо дар ҳамкории самараноки созмонҳои ғайридавлатӣ ва ҳизбҳо.") },
    { ...of, n: "2", locator: "L7", paraphrase: w("Constructive relations between parties and NGOs.", "Конструктивные отношения между партиями и НПО.", "Партиялар мен ҮЕҰ-лар арасындағы сындарлы қарым-қатынас.", "Муносибатҳои созанда байни ҳизбҳо ва созмонҳои ғайридавлатӣ.") },
    { ...of, n: "3", locator: "L7", paraphrase: w("Dialogue between parties and within them.", "Межпартийный и внутрипартийный диалог.", "Партияаралық және партияішілік диалог.", "Муколамаи байниҳизбӣ ва дохилиҳизбӣ.") },
    { ...of, n: "4", locator: "L7", paraphrase: w("Constructive communication.", "Конструктивное общение.", "Сындарлы пікір алмасу.", "Муоширати созанда.") },
  );
}

function barriers(): Rows {
  const on = BARRIERS;
  return mergeRows(
    issue({
      key: on, slug: "barriers-between-ngos-and-parties", identifier: "KZ-0006", country: "KZ", source: BRIEF, opened: "2009-11-26", facts: factAndProvenance(on, 1), topics: ["democratization"], discussedAt: [ROUNDTABLE],
      title: w("Barriers between NGOs and political parties", "Препятствия между НПО и политическими партиями", "ҮЕҰ-лар мен саяси партиялар арасындағы кедергілер", "Монеаҳо байни созмонҳои ғайридавлатӣ ва ҳизбҳои сиёсӣ"),
      summary: w(
        "What stands in the way of constructive relations between NGOs and parties was discussed at a roundtable in 2009; no outcome is reported.",
        "Что мешает конструктивным отношениям НПО и партий, обсуждали на круглом столе 2009 года; об итогах не сообщается.",
        "ҮЕҰ-лар мен партиялардың сындарлы қарым-қатынасына не кедергі болатыны 2009 жылғы дөңгелек үстелде талқыланды; нәтижесі туралы хабарланбайды.",
        "Он чи ба муносибатҳои созандаи созмонҳои ғайридавлатӣ ва ҳизбҳо халал мерасонад, дар мизи мудаввари соли 2009 муҳокима шуд; аз натиҷа хабар дода нашудааст.",
      ),
    }),
    issueParty(on, 1, "raised", { organization: OSCE_IN_KAZAKHSTAN, basis: "official_capacity" }, BRIEF),
    issueParty(on, 2, "raised", { organization: PARLIAMENTARY_FOUNDATION, basis: "public_source" }, BRIEF),
    issueParty(on, 3, "affected", { category: "local NGOs" }, BRIEF),
    issueParty(on, 4, "affected", { category: "political parties" }, BRIEF),
    claims(
      {
        on, field: "opened", source: BRIEF, locator: "L5", edtf: "2009-11-26", confidence: "inferred", asWritten: "on Thursday", asWrittenLang: "en",
        how: w(
          "The day of the roundtable, itself inferred from the weekday; the problem may be older.",
          "День круглого стола, который сам выведен по дню недели; проблема могла возникнуть раньше.",
          "Дөңгелек үстел күні, ол да апта күні бойынша қорытып шығарылған; мәселе одан бұрын да болуы мүмкін.",
          "Рӯзи мизи мудаввар, ки худ аз рӯзи ҳафта бароварда шудааст; масъала метавонад пештар бошад.",
        ),
      },
      {
        on, field: "raised_by", source: BRIEF, locator: "L5", valueRecord: OSCE_IN_KAZAKHSTAN, confidence: "inferred",
        how: w(
          "It convened the roundtable on this subject together with the foundation.",
          "Он вместе с фондом собрал круглый стол на эту тему.",
          "Ол қормен бірге осы тақырыпта дөңгелек үстел өткізген.",
          "Он якҷоя бо бунёд мизи мудавварро дар ин мавзуъ баргузор кард.",
        ),
      },
      {
        on, field: "status_in_source", source: BRIEF, locator: "L5, L7", standing: "background",
        paraphrase: w(
          "Obstacles to constructive relations and to dialogue between and within parties were discussed; no outcome is reported.",
          "Обсуждались препятствия для конструктивных отношений и для межпартийного и внутрипартийного диалога; об итогах не сообщается.",
          "Сындарлы қарым-қатынасқа, партияаралық және партияішілік диалогқа кедергілер талқыланды; нәтижесі туралы хабарланбайды.",
          "Монеаҳо дар роҳи муносибатҳои созанда ва муколамаи байниҳизбӣ ва дохилиҳизбӣ муҳокима шуданд; аз натиҷа хабар дода нашудааст.",
        ),
      },
    ),
  );
}

function quoted(): Rows {
  return mergeRows(
    entry({
      key: QUOTED, kind: "statement", country: "KZ", facts: [QUOTED], occurred: "2009-11-26", issue: BARRIERS, meeting: ROUNDTABLE,
      title: w(
        "The head of the OSCE Centre called dialogue between parties and NGOs a pillar of the OSCE's work",
        "Глава Центра ОБСЕ назвал диалог партий и НПО одной из опор работы ОБСЕ",
        "ЕҚЫҰ Орталығының басшысы партиялар мен ҮЕҰ-лардың диалогын ЕҚЫҰ жұмысының бір тірегі деп атады",
        "Роҳбари Маркази САҲА муколамаи ҳизбҳо ва созмонҳои ғайридавлатиро яке аз рукнҳои кори САҲА номид",
      ),
      text: w(
        "Parties and NGOs, he added, should share the aim of serving people and protecting democratic principles.",
        "Партии и НПО, добавил он, должны иметь общую цель — служить людям и защищать демократические принципы.",
        "Партиялар мен ҮЕҰ-лардың ортақ мақсаты адамдарға қызмет ету және демократиялық қағидаттарды қорғау болуға тиіс, деді ол.",
        "Ба гуфтаи ӯ, ҳизбҳо ва созмонҳои ғайридавлатӣ бояд ҳадафи муштарак дошта бошанд: хизмат ба мардум ва ҳифзи принсипҳои демократӣ.",
      ),
      parties: [["speaker", { person: "p-keltchewsky", basis: "official_capacity" }]],
      cited: [
        {
          source: BRIEF, locator: "L9", confidence: "inferred",
          how: w(
            "Quoted in the item on the roundtable; whether he spoke there is not said. The day itself is inferred from “on Thursday”.",
            "Цитируется в заметке о круглом столе; там ли он это сказал, не указано. Сам день выведен из слов «в четверг».",
            "Дөңгелек үстел туралы хабарда келтірілген; сол жерде айтқан-айтпағаны көрсетілмеген. Күннің өзі «бейсенбіде» деген сөзден қорытып шығарылған.",
            "Дар хабар оид ба мизи мудаввар оварда шудааст; дар он ҷо гуфтааст ё не, зикр нашудааст. Худи рӯз аз калимаи «панҷшанбе» бароварда шудааст.",
          ),
        },
        {
          source: BRIEF, locator: "L9", field: "verbatim", standing: "background", asWritten: "OSCE”s", asWrittenLang: "en",
          note: w(
            "In the text captured, the apostrophe of this word is misencoded as a quotation mark; it is an apostrophe here.",
            "В сохранённом тексте апостроф этого слова из-за ошибки кодировки стал кавычкой; здесь стоит апостроф.",
            "Сақталған мәтінде осы сөздің апострофы кодтау қатесінен тырнақшаға айналған; мұнда апостроф тұр.",
            "Дар матни нигоҳдошташуда апострофи ин калима бо хатои рамзгузорӣ ба нохунак табдил ёфтааст; дар ин ҷо апостроф гузошта шудааст.",
          ),
        },
      ],
    }),
    quotation({
      key: `${QUOTED}/quotation`, on: QUOTED, lang: "en", speaker: "p-keltchewsky", post: HEAD_OF_OSCE_CENTRE, source: BRIEF, locator: "L9",
      text: "One of the pillars of the OSCE's work is to assist the participating States in the development of civil society by facilitating the dialogue between political parties and non-governmental organizations […]",
    }),
  );
}

function roundtable2012(): Rows {
  const on = "m-pfpd-2012-12-06";
  const source = "x-osce-kz-2012";
  return mergeRows(
    meeting({
      key: on, slug: "roundtable-party-development-2012-12-06", classification: "round_table", country: "KZ", source, starts: "2012-12-06", facts: [on], topics: ["democratization"],
      title: w("Roundtable on political party development", "Круглый стол о развитии политических партий", "Саяси партияларды дамыту туралы дөңгелек үстел", "Мизи мудаввар оид ба рушди ҳизбҳои сиёсӣ"),
      summary: w(
        "More than 40 people took part in a roundtable of the OSCE Centre and the same foundation as in 2009.",
        "Более 40 человек участвовали в круглом столе Центра ОБСЕ и того же фонда, что и в 2009 году.",
        "ЕҚЫҰ Орталығы мен 2009 жылғы сол қор өткізген дөңгелек үстелге 40-тан астам адам қатысты.",
        "Дар мизи мудаввари Маркази САҲА ва ҳамон бунёди соли 2009 зиёда аз 40 кас иштирок кард.",
      ),
      attendance: { count: 40, qualifier: "more_than" }, participants: ORGANIZERS,
    }),
    claims(
      { on, field: "starts", source, edtf: "2012-12-06" },
      { on, field: "attendance", source, value: "40", qualifier: "more_than", unit: "persons" },
      { on, field: "organizer", source, n: "osce", valueRecord: OSCE_IN_KAZAKHSTAN },
      { on, field: "organizer", source, n: "foundation", valueRecord: PARLIAMENTARY_FOUNDATION },
    ),
    corroboration(on, "outside_only", [source]),
    linked("similar_to", on, ROUNDTABLE, source, {
      note: w("The same two organisers and nearly the same wording.", "Те же два организатора и почти те же слова.", "Сол екі ұйымдастырушы, сөздері де бірдей дерлік.", "Ҳамон ду ташкилкунанда ва қариб ҳамон суханҳо."),
    }),
  );
}

function seminar2014(): Rows {
  const on = "m-pfpd-2014-06-05";
  const source = "x-osce-kz-2014";
  return mergeRows(
    meeting({
      key: on, slug: "seminar-parliament-and-civil-society-2014-06-05", classification: "seminar", country: "KZ", source, starts: "2014-06-05", places: ["pl-astana"], facts: [on], topics: ["democratization"],
      title: w(
        "Training seminar on communication between Parliament and civil society",
        "Обучающий семинар о взаимодействии Парламента и гражданского общества",
        "Парламент пен азаматтық қоғамның қарым-қатынасы туралы оқыту семинары",
        "Семинари омӯзишӣ оид ба муоширати парлумон ва ҷомеаи шаҳрвандӣ",
      ),
      summary: w(
        "A seminar for 25 people held in Astana by the OSCE Centre and the same foundation as in 2009.",
        "Семинар для 25 человек, который провели в Астане Центр ОБСЕ и тот же фонд, что и в 2009 году.",
        "ЕҚЫҰ Орталығы мен 2009 жылғы сол қор Астанада 25 адамға өткізген семинар.",
        "Семинар барои 25 нафар, ки онро дар Остона Маркази САҲА ва ҳамон бунёди соли 2009 гузаронданд.",
      ),
      attendance: { count: 25, qualifier: "exactly" },
      participants: [...ORGANIZERS, { nameAsRecorded: "Zauresh Battalova", person: "p-battalova", post: HEAD_OF_FOUNDATION, role: "speaker", basis: "public_source" }],
    }),
    claims(
      { on, field: "starts", source, edtf: "2014-06-05" },
      { on, field: "place", source, valueRecord: "pl-astana" },
      { on, field: "attendance", source, value: "25", qualifier: "exactly", unit: "participants" },
      { on, field: "organizer", source, n: "osce", valueRecord: OSCE_IN_KAZAKHSTAN },
      { on, field: "organizer", source, n: "foundation", valueRecord: PARLIAMENTARY_FOUNDATION },
      { on, field: "participants", source, valueRecord: "p-battalova", note: w("Spoke there.", "Выступила.", "Сөз сөйледі.", "Суханронӣ кард.") },
    ),
    corroboration(on, "outside_only", [source]),
    linked("similar_to", on, ROUNDTABLE, source, { note: w("The same two organisers.", "Те же два организатора.", "Сол екі ұйымдастырушы.", "Ҳамон ду ташкилкунанда.") }),
  );
}

const ORGANIZERS: ParticipantSeed[] = [
  { nameAsRecorded: "OSCE Centre in Astana", organization: OSCE_IN_KAZAKHSTAN, role: "organizer", basis: "official_capacity" },
  { nameAsRecorded: "Public Foundation for Parliamentary Development in Kazakhstan", organization: PARLIAMENTARY_FOUNDATION, role: "organizer", basis: "public_source" },
];
const THURSDAY = w(
  "The item was published on Tuesday 1 December 2009, which stands in its address; the Thursday before is 26 November. No source that gives the day itself was found.",
  "Заметка опубликована во вторник 1 декабря 2009 года — дата стоит в её адресе; предыдущий четверг — 26 ноября. Источника, где назван сам день, не найдено.",
  "Хабар 2009 жылғы 1 желтоқсанда, сейсенбіде жарияланған — күні мекенжайында тұр; оның алдындағы бейсенбі — 26 қараша. Күннің өзін көрсететін дереккөз табылмады.",
  "Хабар рӯзи сешанбе, 1 декабри соли 2009 нашр шудааст — сана дар суроғаи он омадааст; панҷшанбеи пеш аз он 26 ноябр аст. Сарчашмае, ки худи рӯзро нишон диҳад, ёфт нашуд.",
);
