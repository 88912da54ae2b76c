import { corroboration, factAndProvenance, record, w, type Words } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";
import { ALMATY_REVENUE, COURT, NAMED_NGOS, OBSERVATORY } from "./organizations";
import { DEPUTY_PREMIER_AND_FOREIGN_MINISTER } from "./people";
import { DIALOGUE_PLATFORM } from "./platforms";
import { type Cited, entry as entryOf, type EntrySeed } from "./shapes/entry";
import { OP_ED } from "./sources";
import { AGENDA_ITEM, ARTICLE_460_1, SITTING, TAX_AUDIT_ISSUE } from "./tax-audit";

/**
 * The chain of the tax-audit case: each chronology row of the founding facts as an entry with the date its own source gives,
 * each statement of an event by another source as an entry of its own, and no verdict.
 */
export function taxAuditEntryRows(): Rows {
  return mergeRows(audits(), penalties(), beforeThePlatform(), appeals(), followUps(), february(), rulings(), opEdPublished());
}

function audits(): Rows {
  return mergeRows(
    entry({
      key: row(1), kind: "measure", facts: [row(1)], occurred: "2020-08/2020-09",
      title: w(
        "Tax authorities began checking selected NGOs",
        "Налоговые органы начали проверки отдельных НПО",
        "Салық органдары жекелеген ҮЕҰ-ларды тексере бастады",
        "Мақомоти андоз ба санҷиши баъзе созмонҳои ғайридавлатӣ шуруъ карданд",
      ),
      parties: [["speaker", { organization: "org-tax-kz" }], ["affected", { category: "NGOs" }]],
      cited: [{ source: "x-tax-time" }],
    }),
    entry({
      key: row(2), kind: "measure", facts: [row(2)], occurred: "2020-11-26",
      title: w(
        "The first notices of violations reached NGOs",
        "До НПО дошли первые уведомления о нарушениях",
        "ҮЕҰ-ларға бұзушылық туралы алғашқы хабарламалар келді",
        "Огоҳиномаҳои нахустин дар бораи вайронкунӣ ба созмонҳои ғайридавлатӣ расиданд",
      ),
      text: w(
        "In the end at least 13 organisations received one, according to The Diplomat.",
        "В итоге, по данным The Diplomat, их получили не менее 13 организаций.",
        "The Diplomat мәліметінше, ақырында оларды кемінде 13 ұйым алған.",
        "Ба иттилои The Diplomat, дар ниҳоят на камтар аз 13 созмон онро гирифтаанд.",
      ),
      parties: [["speaker", { organization: "org-tax-kz" }], ["affected", { category: "NGOs", count: 13, countQualifier: "at_least" }]],
      cited: [{ source: "x-tax-cabar" }, { source: "x-tax-diplomat", field: "event" }],
    }),
    { links: [{ id: seedId(`${row(2)}/based-on/${ARTICLE_460_1}`), type: "based_on", fromId: seedId(row(2)), toId: seedId(ARTICLE_460_1), sourceId: seedId("x-tax-cabar"), origin: "outside" }] },
    entry({
      key: row(3), kind: "statement", facts: [row(3)], occurred: "2020-11-30",
      title: w(
        "Seven organisations issued a joint statement on the notices",
        "Семь организаций выступили с совместным заявлением об уведомлениях",
        "Жеті ұйым хабарламаларға байланысты бірлескен мәлімдеме жасады",
        "Ҳафт созмон оид ба огоҳиномаҳо изҳороти муштарак доданд",
      ),
      parties: [["speaker", { category: "civil society organisations", count: 7, countQualifier: "exactly" }]],
      cited: [{ source: "x-tax-diplomat" }],
    }),
    entry({
      key: row(4), kind: "context", facts: [row(4)], occurred: "2021-01-10",
      title: w(
        "Parliamentary elections were held; several of the NGOs observe elections",
        "Прошли парламентские выборы; несколько из этих НПО наблюдают за выборами",
        "Парламент сайлауы өтті; осы ҮЕҰ-лардың бірнешеуі сайлауды байқайды",
        "Интихоботи парлумонӣ баргузор шуд; якчанд созмон аз инҳо интихоботро мушоҳида мекунанд",
      ),
      cited: [{ source: "x-tax-eurasianet" }, { source: "x-tax-cabar", field: "event" }],
    }),
  );
}

function penalties(): Rows {
  return mergeRows(
    entry({
      key: row(5), kind: "measure", facts: [row(5)], occurred: "2021-01-15",
      title: w(
        "Echo was fined and suspended for three months in Almaty",
        "«Эхо» в Алматы оштрафовано, его деятельность приостановлена на три месяца",
        "Алматыда «Эхо» ұйымына айыппұл салынып, қызметі үш айға тоқтатыла тұрды",
        "«Эхо» дар Алмато ҷарима шуд ва фаъолияташ ба се моҳ боздошта шуд",
      ),
      parties: [["speaker", { organization: "org-tax-kz" }], ["affected", { organization: "org-echo", basis: "public_source" }]],
      cited: [{ source: "x-tax-hrw" }, { source: "x-tax-adilsoz", field: "event", paraphrase: UNTIL_15_APRIL }, fine("1166800", FINE_400)],
    }),
    entry({
      key: row(6), kind: "measure", facts: [row(6)], occurred: "2021-01-18",
      title: w(
        "Erkindik Kanaty was fined in Nur-Sultan",
        "Организация «Еркіндік қанаты» оштрафована в Нур-Султане",
        "Нұр-Сұлтанда «Еркіндік қанаты» ұйымына айыппұл салынды",
        "Созмони «Еркіндік қанаты» дар Нур-Султон ҷарима шуд",
      ),
      parties: [["speaker", { organization: "org-tax-kz" }], ["affected", { organization: "org-erkindik", basis: "public_source" }]],
      cited: [{ source: "x-tax-hrw" }],
    }),
    entry({
      key: `${row(8)}/kibhr`, kind: "measure", facts: [row(8)], occurred: "2021-01-25",
      title: w(
        "The International Bureau for Human Rights (KIBHR) was fined and suspended until 15 April 2021",
        "Международное бюро по правам человека (КМБПЧ) оштрафовано, его деятельность приостановлена до 15 апреля 2021 года",
        "Адам құқықтары жөніндегі халықаралық бюроға айыппұл салынып, қызметі 2021 жылғы 15 сәуірге дейін тоқтатыла тұрды",
        "Бюрои байналмилалии ҳуқуқи инсон (КМБПЧ) ҷарима шуд ва фаъолияташ то 15 апрели соли 2021 боздошта шуд",
      ),
      parties: [["speaker", { organization: "org-tax-kz" }], ["affected", { organization: "org-kibhr", basis: "public_source" }]],
      cited: [{ source: "x-tax-omct-jan" }, { source: "x-tax-hrw" }, { source: "x-tax-adilsoz", field: "event", paraphrase: UNTIL_15_APRIL }, fine("2333600", FINE_800)],
    }),
    entry({
      key: `${row(8)}/ili`, kind: "measure", facts: [row(8)], occurred: "2021-01-25",
      title: w(
        "International Legal Initiative was fined and suspended until 15 April 2021",
        "«Международная правовая инициатива» оштрафована, её деятельность приостановлена до 15 апреля 2021 года",
        "«Халықаралық құқықтық бастама» ұйымына айыппұл салынып, қызметі 2021 жылғы 15 сәуірге дейін тоқтатыла тұрды",
        "«Ташаббуси байналмилалии ҳуқуқӣ» ҷарима шуд ва фаъолияташ то 15 апрели соли 2021 боздошта шуд",
      ),
      parties: [["speaker", { organization: "org-tax-kz" }], ["affected", { organization: "org-ili", basis: "public_source" }]],
      cited: [{ source: "x-tax-omct-jan" }, { source: "x-tax-hrw" }, { source: "x-tax-adilsoz", field: "event", paraphrase: UNTIL_15_APRIL }, fine("1166800", FINE_400)],
    }),
  );
}

/** Raised, dealt with at the sitting, promised: what only the chair of the platform tells. */
function beforeThePlatform(): Rows {
  return mergeRows(
    entry({
      key: row(7), kind: "raised", facts: [row(7), `${row(7)}/provenance/1`], occurred: "2021-01~", agendaItem: true, sitting: true,
      title: w(
        "Members of civil society raised the suspension of NGOs after tax audits",
        "Представители гражданского общества подняли вопрос о приостановлении деятельности НПО после налоговых проверок",
        "Азаматтық қоғам өкілдері салық тексерулерінен кейін ҮЕҰ қызметінің тоқтатыла тұруы туралы мәселе көтерді",
        "Намояндагони ҷомеаи шаҳрвандӣ масъалаи боздошта шудани фаъолияти созмонҳои ғайридавлатиро пас аз санҷишҳои андоз бардоштанд",
      ),
      parties: [["speaker", { category: "members of civil society" }], ["affected", { category: "a few NGOs", countQualifier: "unknown" }]],
      cited: [
        {
          source: OP_ED, locator: "L39", n: "resolved", confidence: "inferred", asWritten: "เมื่อต้นปีนี้",
          how: w(
            "“At the beginning of this year” in a text of April 2021, and before the sitting of 26 January.",
            "«В начале этого года» в тексте апреля 2021 года и до заседания 26 января.",
            "2021 жылғы сәуірдегі мәтінде «осы жылдың басында», әрі 26 қаңтардағы отырысқа дейін.",
            "«Дар оғози имсол» дар матни апрели соли 2021 ва пеш аз нишасти 26 январ.",
          ),
        },
        { source: OP_ED, locator: "L39", n: "as-given", edtf: "2021~", standing: "background" },
        { source: OP_ED, locator: "L39", field: "event" },
      ],
    }),
    record({
      key: MEETING_ENTRY, kind: "entry", classification: "meeting", country: "KZ", sortKey: "2021-01-26", under: [SITTING, DIALOGUE_PLATFORM], facts: [SITTING],
      title: w(
        "Sitting of the Dialogue Platform: suspension of NGOs after tax audits",
        "Заседание Диалоговой площадки: приостановление деятельности НПО после налоговых проверок",
        "Диалог алаңының отырысы: салық тексерулерінен кейін ҮЕҰ қызметінің тоқтатыла тұруы",
        "Нишасти Майдони муколама: боздошта шудани фаъолияти созмонҳои ғайридавлатӣ пас аз санҷишҳои андоз",
      ),
    }),
    { entries: [{ id: seedId(MEETING_ENTRY), occurred: "2021-01-26", meetingId: seedId(SITTING), ofMeetingId: seedId(SITTING), platformId: seedId(DIALOGUE_PLATFORM), origin: "founding" }] },
    entry({
      key: RECOMMENDATION, kind: "recommendation", facts: [...factAndProvenance(RECOMMENDATION, 1), row(9), `${row(9)}/provenance/1`, "relations/4", "relations/4/provenance/1", "relations/5", "relations/5/provenance/1", "unverified/1"], occurred: "2021-01-26", agendaItem: true, sitting: true,
      title: w(
        "The suspended NGOs were advised to turn to the higher tax body and appeal the decisions",
        "НПО, деятельность которых приостановлена, рекомендовали обратиться в вышестоящий налоговый орган и обжаловать решения",
        "Қызметі тоқтатыла тұрған ҮЕҰ-ларға жоғары тұрған салық органына жүгініп, шешімдерге шағымдану ұсынылды",
        "Ба созмонҳое, ки фаъолияташон боздошта шудааст, тавсия шуд, ки ба мақоми болоии андоз муроҷиат карда, аз қарорҳо шикоят кунанд",
      ),
      text: w(
        "Who made the recommendation is not said.",
        "Кто дал рекомендацию, не сказано.",
        "Ұсынымды кім бергені айтылмаған.",
        "Кӣ тавсия дод, гуфта нашудааст.",
      ),
      parties: [["addressee", { organization: "org-suspended-ngos", basis: "public_source" }]],
      cited: [
        { source: OP_ED, locator: "L39" },
        { source: OP_ED, locator: "L39", field: "event" },
        {
          source: OP_ED, locator: "L39", field: "speaker", knowledge: "not_stated", standing: "background",
          paraphrase: w("The sentence is in the passive: “it was recommended”.", "Предложение безличное: «было рекомендовано».", "Сөйлем ырықсыз: «ұсынылды».", "Ҷумла маҷҳул аст: «тавсия шуд»."),
        },
        { source: OP_ED, locator: "L39", field: "addressee", valueRecord: "org-suspended-ngos" },
      ],
    }),
    corroboration(RECOMMENDATION, "not_found", [], w(
      `${ONE_SOURCE.en} Whether the NGOs' complaints or the path through the court was used is not clear from the sources.`,
      `${ONE_SOURCE.ru} Подали ли НПО жалобы или пошли через суд, из источников неясно.`,
      `${ONE_SOURCE.kk} ҮЕҰ-лар шағым беру жолын ба, әлде сот жолын ба пайдаланды — дереккөздерден анық емес.`,
      `${ONE_SOURCE.tg} Аз сарчашмаҳо маълум нест, ки созмонҳо аз роҳи шикоят истифода бурданд ё аз роҳи суд.`,
    )),
    entry({
      key: UNDERTAKING, kind: "undertaking", facts: [...factAndProvenance(UNDERTAKING, 1), ...factAndProvenance("a-fm-oversight-2021", 1), row(9), "unverified/1"], occurred: "2021-01-26~", agendaItem: true, sitting: true,
      title: w(
        "The Minister of Foreign Affairs undertook to keep the matter under his control",
        "Министр иностранных дел обязался держать вопрос под своим контролем",
        "Сыртқы істер министрі мәселені өз бақылауында ұстауға міндеттенді",
        "Вазири корҳои хориҷӣ ба уҳда гирифт, ки масъаларо зери назорати худ нигоҳ дорад",
      ),
      parties: [["speaker", { person: "p-tileuberdi", basis: "official_capacity" }], ["responsible", { post: DEPUTY_PREMIER_AND_FOREIGN_MINISTER, basis: "official_capacity" }]],
      cited: [
        {
          source: OP_ED, locator: "L39", confidence: "inferred",
          how: w("At the sitting or right after it: the text does not separate the two.", "На заседании или сразу после него: текст этого не разделяет.", "Отырыста не одан кейін бірден: мәтін екеуін ажыратпайды.", "Дар нишаст ё дарҳол пас аз он: матн ин дуро ҷудо намекунад."),
        },
        { source: OP_ED, locator: "L39", field: "event", byPerson: "p-suleimen" },
        {
          source: OP_ED, locator: "L41", field: "result", standing: "background", byPerson: "p-suleimen",
          paraphrase: w("Tells the undertaking as carried out.", "Излагает обязательство как выполненное.", "Міндеттемені орындалған деп баяндайды.", "Уҳдадориро иҷрошуда нақл мекунад."),
        },
      ],
    }),
    { commitments: [{ id: seedId(UNDERTAKING), verbatim: null, postId: seedId(DEPUTY_PREMIER_AND_FOREIGN_MINISTER), holderId: seedId("p-tileuberdi"), basis: "spoken" }] },
    corroboration(UNDERTAKING, "not_found", [], ONE_SOURCE),
  );
}

function appeals(): Rows {
  return mergeRows(
    entry({
      key: row(10), kind: "statement", facts: [row(10)], occurred: "2021-01-28",
      title: w(
        "The OMCT/FIDH Observatory published an urgent appeal for two of the suspended organisations",
        "Обсерватория OMCT/FIDH опубликовала срочное обращение в защиту двух организаций, деятельность которых приостановлена",
        "OMCT/FIDH обсерваториясы қызметі тоқтатыла тұрған екі ұйымға қатысты шұғыл үндеу жариялады",
        "Обсерваторияи OMCT/FIDH оид ба ду созмоне, ки фаъолияташон боздошта шудааст, муроҷиати фаврӣ нашр кард",
      ),
      parties: [["speaker", { organization: OBSERVATORY, basis: "public_source" }], ["affected", { organization: "org-kibhr", basis: "public_source" }], ["affected", { organization: "org-ili", basis: "public_source" }]],
      cited: [{ source: "x-tax-omct-jan" }],
    }),
    entry({
      key: row(11), kind: "statement", facts: [row(11)], occurred: "2021-02-01",
      title: w(
        "A joint appeal of civil society organisations called for an end to the campaign",
        "В совместном обращении организации гражданского общества призвали прекратить кампанию",
        "Азаматтық қоғам ұйымдары бірлескен үндеуінде науқанды тоқтатуға шақырды",
        "Созмонҳои ҷомеаи шаҳрвандӣ дар муроҷиати муштарак ба қатъи маърака даъват карданд",
      ),
      parties: [["speaker", { category: "civil society organisations" }]],
      cited: [{ source: "x-tax-joint" }],
    }),
  );
}

/** 3 and 4 February: what each source says happened, side by side. */
function february(): Rows {
  return mergeRows(
    entry({
      key: row(12), kind: "statement", facts: [row(12)], occurred: "2021-02-03",
      title: w(
        "The head of the State Revenue Committee called the checks routine",
        "Председатель Комитета государственных доходов назвал проверки обычными",
        "Мемлекеттік кірістер комитетінің төрағасы тексерулерді әдеттегі деп атады",
        "Раиси Кумитаи даромадҳои давлатӣ санҷишҳоро муқаррарӣ номид",
      ),
      parties: [["speaker", { person: "p-sultangaziyev", basis: "official_capacity" }]],
      cited: [
        {
          source: "x-tax-rferl",
          note: w(
            "The same day as the op-ed gives for the annulment.",
            "В тот же день, который статья называет днём отмены.",
            "Мақалада шешімдердің күші жойылған күн деп көрсетілген күннің өзі.",
            "Ҳамон рӯзе, ки мақола онро рӯзи бекоркунӣ меномад.",
          ),
        },
      ],
    }),
    entry({
      key: ANNULMENT, kind: "outcome", facts: [row(13), `${row(13)}/provenance/1`, ...factAndProvenance("o-annulment-2021", 1)], occurred: "2021-02-03",
      title: w(
        "According to the op-ed, all charges were dropped and the suspensions became void",
        "Согласно авторской статье, все обвинения сняты, решения о приостановлении деятельности стали недействительными",
        "Мақалада айтылуынша, тағылған айыптың бәрі алынып, қызметті тоқтата тұру туралы шешімдер жарамсыз болды",
        "Ба навиштаи мақола, ҳамаи айбдоркуниҳо бардошта шуда, қарорҳо дар бораи боздоштани фаъолият беэътибор гаштанд",
      ),
      parties: [["speaker", { organization: "org-tax-kz" }], ["affected", { organization: "org-suspended-ngos", basis: "public_source" }]],
      row: { outcomeKind: "decision_reversed", outcomeStep: "not_stated" },
      cited: [
        {
          source: OP_ED, locator: "L41", confidence: "inferred", asWritten: "3 กุมภาพันธ์",
          how: w("The year is not printed; it follows from the sitting of 26 January 2021.", "Год не напечатан; он определён по заседанию 26 января 2021 года.", "Жылы басылмаған; ол 2021 жылғы 26 қаңтардағы отырыс бойынша анықталды.", "Сол чоп нашудааст; он аз нишасти 26 январи соли 2021 бармеояд."),
        },
        { source: OP_ED, locator: "L41", field: "event", byPerson: "p-suleimen" },
        {
          source: OP_ED, locator: "L41", field: "outcome_step", knowledge: "not_stated", standing: "background", byPerson: "p-suleimen",
          paraphrase: w(
            "After a careful check with the tax authorities; which body decided, and how, is not said.",
            "После тщательной проверки с налоговыми органами; какой орган и как решил, не сказано.",
            "Салық органдарымен мұқият тексеруден кейін; қай орган және қалай шешкені айтылмаған.",
            "Пас аз санҷиши дақиқ бо мақомоти андоз; кадом мақом ва чӣ тавр қарор дод, гуфта нашудааст.",
          ),
        },
      ],
    }),
    corroboration(ANNULMENT, "partly", ["x-tax-rferl", "x-tax-omct-feb", "x-tax-eurasianet"], w(
      "NGOs and the Observatory give 4 February; for three organisations a court ruled on 5 and 6 April.",
      "НПО и Обсерватория называют 4 февраля; по трём организациям суд вынес решения 5 и 6 апреля.",
      "ҮЕҰ-лар мен Обсерватория 4 ақпанды атайды; үш ұйым бойынша сот 5 және 6 сәуірде шешім шығарды.",
      "Созмонҳои ғайридавлатӣ ва Обсерватория 4 февралро ном мебаранд; оид ба се созмон суд 5 ва 6 апрел қарор баровард.",
    )),
    { links: [{ id: seedId("relations/5"), type: "led_to", fromId: seedId(RECOMMENDATION), toId: seedId(ANNULMENT), claimedByPersonId: seedId("p-suleimen"), sourceId: seedId(OP_ED), origin: "founding" }] },
    entry({
      key: row(14), kind: "statement", facts: [row(14)], occurred: "2021-02-04",
      title: w(
        "Six NGOs announced that the charges were dropped and the penalties cancelled; they had received no papers yet",
        "Шесть НПО объявили, что обвинения сняты и взыскания отменены; бумаг они ещё не получили",
        "Алты ҮЕҰ айыптар алынып, жазалардың күші жойылғанын жариялады; қағаздар әлі келмеген еді",
        "Шаш созмони ғайридавлатӣ эълон карданд, ки айбдоркуниҳо бардошта ва ҷазоҳо бекор карда шудаанд; ҳуҷҷатҳо ҳанӯз ба онҳо нарасида буданд",
      ),
      parties: NAMED_NGOS.map((organization) => ["speaker", { organization, basis: "public_source" }] as const),
      cited: [
        { source: "x-tax-rferl" },
        { source: "x-tax-omct-feb", field: "event" },
        { source: "x-tax-rferl", field: "outcome_step", knowledge: "not_stated", standing: "background" },
      ],
    }),
    entry({
      key: `${row(15)}/act`, kind: "outcome", facts: [row(15)], occurred: "2021-02-04",
      title: w(
        "According to the Observatory, the Almaty revenue department issued the act that withdrew the penalties",
        "По данным Обсерватории, алматинский департамент доходов издал акт об отзыве взысканий",
        "Обсерватория мәліметінше, Алматы кірістер департаменті жазаларды қайтарып алу туралы акт шығарды",
        "Ба иттилои Обсерватория, департаменти даромадҳои Алмато санадро дар бораи бозпас гирифтани ҷазоҳо баровард",
      ),
      parties: [["speaker", { organization: ALMATY_REVENUE }], ["affected", { organization: "org-kibhr", basis: "public_source" }], ["affected", { organization: "org-ili", basis: "public_source" }]],
      row: { outcomeKind: "decision_reversed", outcomeStep: "own_review" },
      cited: [
        { source: "x-tax-omct-feb" },
        {
          source: "x-tax-omct-feb", field: "outcome_step", value: "own_review", confidence: "inferred", byOrganization: OBSERVATORY,
          how: w("The act is the department's own.", "Акт принадлежит самому департаменту.", "Акт департаменттің өзінікі.", "Санад аз худи департамент аст."),
        },
      ],
    }),
    entry({
      key: row(15), kind: "publication", facts: [row(15)], occurred: "2021-02-22",
      title: w(
        "The OMCT/FIDH Observatory recorded the withdrawal of the charges",
        "Обсерватория OMCT/FIDH зафиксировала отзыв обвинений",
        "OMCT/FIDH обсерваториясы айыптардың қайтарып алынғанын жазды",
        "Обсерваторияи OMCT/FIDH бозпас гирифта шудани айбдоркуниҳоро сабт кард",
      ),
      parties: [["speaker", { organization: OBSERVATORY, basis: "public_source" }]],
      cited: [{ source: "x-tax-omct-feb" }],
    }),
  );
}

/** What followed from the recommendation and the undertaking, as far as the op-ed implies it. */
function followUps(): Rows {
  return mergeRows(
    entry({
      key: "fu-1", kind: "follow_up", facts: factAndProvenance("fu-1", 1), occurred: "../2021-02-03",
      title: w(
        "Following the recommendation: turning to the higher tax body and appealing",
        "По рекомендации: обращение в вышестоящий налоговый орган и обжалование",
        "Ұсыным бойынша: жоғары тұрған салық органына жүгіну және шағымдану",
        "Аз рӯйи тавсия: муроҷиат ба мақоми болоии андоз ва шикоят",
      ),
      text: w(
        "Whether the NGOs filed complaints is not said; by 3 February at the latest, if the op-ed is right.",
        "Подали ли НПО жалобы, не сказано; если верить авторской статье, то не позднее 3 февраля.",
        "ҮЕҰ-лар шағым берген-бермегені айтылмаған; мақала дұрыс болса, 3 ақпаннан кешіктірмей.",
        "Шикоят карданд ё не, гуфта нашудааст; агар мақола дуруст бошад, на дертар аз 3 феврал.",
      ),
      parties: [["responsible", { organization: "org-suspended-ngos", basis: "public_source" }]],
      row: { followsId: seedId(RECOMMENDATION), done: "../2021-02-03", result: "unknown" },
      cited: [
        {
          source: OP_ED, locator: "L39-41", confidence: "inferred",
          how: w("Implied by “recommended” and “voided”.", "Следует из слов «рекомендовано» и «недействительны».", "«Ұсынылды» және «жарамсыз болды» сөздерінен шығады.", "Аз калимаҳои «тавсия шуд» ва «беэътибор» бармеояд."),
        },
        {
          source: OP_ED, locator: "L39-41", field: "result", confidence: "inferred", standing: "background",
          paraphrase: w("Decisions voided.", "Решения стали недействительными.", "Шешімдер жарамсыз болды.", "Қарорҳо беэътибор шуданд."),
          how: w("The op-ed tells appeal and annulment as one chain.", "Статья излагает обжалование и отмену как одну цепочку.", "Мақала шағымдану мен шешімдердің күші жойылуын бір тізбек етіп баяндайды.", "Мақола шикоят ва бекоркуниро як занҷир нақл мекунад."),
        },
        { source: OP_ED, locator: "L39", field: "responsible", valueRecord: "org-suspended-ngos", confidence: "inferred" },
      ],
    }),
    entry({
      key: "fu-2", kind: "follow_up", facts: factAndProvenance("fu-2", 1), occurred: "2021-02-03",
      title: w(
        "Following the undertaking: a careful check with the tax authorities",
        "По обязательству: тщательная проверка с налоговыми органами",
        "Міндеттеме бойынша: салық органдарымен мұқият тексеру",
        "Аз рӯйи уҳдадорӣ: санҷиши дақиқ бо мақомоти андоз",
      ),
      text: w(
        "Who carried it out is not said; the ministry is implied. According to the op-ed, all charges were dropped after it.",
        "Кто её провёл, не сказано; подразумевается министерство. Согласно авторской статье, после неё все обвинения сняты.",
        "Кім жүргізгені айтылмаған; министрлік деп түсініледі. Мақалада айтылуынша, содан кейін тағылған айыптың бәрі алынды.",
        "Кӣ онро анҷом дод, гуфта нашудааст; вазорат дар назар аст. Ба навиштаи мақола, пас аз он ҳамаи айбдоркуниҳо бардошта шуданд.",
      ),
      parties: [["responsible", { organization: "org-mfa-kz", basis: "official_capacity" }]],
      row: { followsId: seedId(UNDERTAKING), done: "2021-02-03", result: "done" },
      cited: [
        { source: OP_ED, locator: "L41" },
        { source: OP_ED, locator: "L41", field: "result", value: "done", byPerson: "p-suleimen", paraphrase: w("All charges dropped.", "Все обвинения сняты.", "Тағылған айыптың бәрі алынды.", "Ҳамаи айбдоркуниҳо бардошта шуданд.") },
        {
          source: OP_ED, locator: "L41", field: "responsible", valueRecord: "org-mfa-kz", confidence: "inferred",
          how: w("Implied by the minister's undertaking.", "Следует из обязательства министра.", "Министрдің міндеттемесінен шығады.", "Аз уҳдадории вазир бармеояд."),
        },
      ],
    }),
  );
}

function rulings(): Rows {
  return mergeRows(
    entry({
      key: row(16), kind: "ruling", facts: [row(16)], occurred: "2021-04-05",
      title: w(
        "A court reversed the penalty on International Legal Initiative",
        "Суд отменил взыскание с «Международной правовой инициативы»",
        "Сот «Халықаралық құқықтық бастама» ұйымына қолданылған жазаның күшін жойды",
        "Суд ҷазоро нисбат ба «Ташаббуси байналмилалии ҳуқуқӣ» бекор кард",
      ),
      parties: [["speaker", { organization: COURT }], ["affected", { organization: "org-ili", basis: "public_source" }]],
      row: { outcomeKind: "decision_reversed", outcomeStep: "court" },
      cited: [{ source: "x-tax-eurasianet" }, { source: "x-tax-eurasianet", field: "outcome_step", value: "court" }],
    }),
    entry({
      key: row(17), kind: "ruling", facts: [row(17)], occurred: "2021-04-06",
      title: w(
        "A court reversed the penalties on KIBHR and Echo",
        "Суд отменил взыскания с КМБПЧ и «Эхо»",
        "Сот Адам құқықтары жөніндегі халықаралық бюроға және «Эхо» ұйымына қолданылған жазалардың күшін жойды",
        "Суд ҷазоҳоро нисбат ба КМБПЧ ва «Эхо» бекор кард",
      ),
      parties: [["speaker", { organization: COURT }], ["affected", { organization: "org-kibhr", basis: "public_source" }], ["affected", { organization: "org-echo", basis: "public_source" }]],
      row: { outcomeKind: "decision_reversed", outcomeStep: "court" },
      cited: [{ source: "x-tax-eurasianet" }, { source: "x-tax-eurasianet", field: "outcome_step", value: "court" }],
    }),
  );
}

function opEdPublished(): Rows {
  return entry({
    key: row(18), kind: "publication", facts: [row(18), `${row(18)}/provenance/1`, "q-suleimen-first-person"], occurred: "2021-04-14",
    title: w(
      "An op-ed by the chair of the platform presented the case as proof of its worth",
      "Председатель площадки в своей статье представил дело как доказательство её пользы",
      "Алаң төрағасы өз мақаласында бұл істі алаң пайдасының дәлелі ретінде көрсетті",
      "Раиси майдон дар мақолаи худ парвандаро далели судмандии он нишон дод",
    ),
    text: w(
      "The author also writes that there are lessons to be learned from the case.",
      "Автор пишет также, что из дела нужно извлечь уроки.",
      "Автор бұл істен сабақ алу керек деп те жазады.",
      "Муаллиф инчунин менависад, ки аз ин парванда бояд сабақ гирифт.",
    ),
    parties: [["speaker", { person: "p-suleimen", basis: "official_capacity" }]],
    cited: [
      {
        source: OP_ED, locator: "L7-11", confidence: "inferred",
        how: w("The page prints no date; the day stands in its address.", "На странице даты нет; день стоит в её адресе.", "Бетте күні жоқ; күн беттің мекенжайында тұр.", "Дар саҳифа сана нест; рӯз дар суроғаи он омадааст."),
      },
      {
        source: OP_ED, locator: "L41, L31, L43", field: "event", byPerson: "p-suleimen",
        paraphrase: w(
          "He says of himself that he chairs the sittings; that without the platform the case might not have been solved well; that engagement can now be felt; and that they will not stop.",
          "О себе он говорит, что председательствует на заседаниях; что без площадки дело могло и не решиться хорошо; что взаимодействие теперь ощутимо; и что они не остановятся.",
          "Өзі туралы ол отырыстарға төрағалық ететінін; алаңсыз істің жақсы шешілмеуі мүмкін екенін; өзара іс-қимыл енді сезілетінін; тоқтамайтындарын айтады.",
          "Дар бораи худ мегӯяд, ки ба нишастҳо раисӣ мекунад; ки бе майдон парванда шояд хуб ҳал намешуд; ки ҳамкорӣ акнун эҳсос мешавад; ва ки онҳо бознамеистанд.",
        ),
        note: w(
          "The gist and no quotation: the Thai text is a machine translation of the English one, and the author has a stake in what he says.",
          "Суть, а не цитата: тайский текст — машинный перевод английского, а автор заинтересован в сказанном.",
          "Бұл мазмұны, дәйексөз емес: тай тіліндегі мәтін — ағылшынша мәтіннің машиналық аудармасы, ал автор айтқанына мүдделі.",
          "Ин мазмун аст, на иқтибос: матни тайӣ тарҷумаи мошинии англисӣ аст ва муаллиф дар гуфтааш манфиатдор аст.",
        ),
      },
    ],
  });
}

/** An entry of the case; `sitting` says that it belongs to the sitting of 26 January too, not only to the case. */
type CaseEntry = Omit<EntrySeed, "country" | "issue" | "meeting" | "platform" | "agendaItem" | "commitment"> & { sitting?: boolean; agendaItem?: boolean };

const entry = ({ sitting = false, agendaItem = false, ...seed }: CaseEntry): Rows =>
  entryOf({ ...seed, country: "KZ", issue: TAX_AUDIT_ISSUE, ...(sitting ? { meeting: SITTING, platform: DIALOGUE_PLATFORM } : {}), agendaItem: agendaItem ? AGENDA_ITEM : undefined });

/** The id of a chronology row of the founding facts, which count from 1. */
function row(n: number): string {
  return `${TAX_AUDIT_ISSUE}/chronology/${n}`;
}

function fine(tenge: string, paraphrase: Words): Cited {
  return { source: "x-tax-orda", field: "amount", value: tenge, unit: "KZT", qualifier: "exactly", paraphrase };
}

const RECOMMENDATION = "rec-appeal-2021";
const UNDERTAKING = "cm-fm-control-2021";
const ANNULMENT = row(13);
const MEETING_ENTRY = `${SITTING}/entry`;
const FINE_400 = w("400 monthly calculation indices.", "400 месячных расчётных показателей.", "400 айлық есептік көрсеткіш.", "400 нишондиҳандаи ҳисобии моҳона.");
const FINE_800 = w("800 monthly calculation indices.", "800 месячных расчётных показателей.", "800 айлық есептік көрсеткіш.", "800 нишондиҳандаи ҳисобии моҳона.");
const UNTIL_15_APRIL = w("The suspension ran until 15 April 2021.", "Приостановление деятельности действовало до 15 апреля 2021 года.", "Қызмет 2021 жылғы 15 сәуірге дейін тоқтатыла тұрған.", "Фаъолият то 15 апрели соли 2021 боздошта шуда буд.");
const ONE_SOURCE = w(
  "Rests on one source, written by the platform's chair; looked for and not found elsewhere.",
  "Известно из одного источника, написанного председателем площадки; в других искали и не нашли.",
  "Алаң төрағасы жазған бір ғана дереккөзге сүйенеді; басқа жерден ізделді, табылмады.",
  "Ба як сарчашмаи навиштаи раиси майдон такя мекунад; дар ҷойҳои дигар ҷустуҷӯ шуд, ёфт нашуд.",
);
