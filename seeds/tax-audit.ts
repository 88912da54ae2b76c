import { HIGH, MEDIUM } from "./confidence";
import { claims, corroboration, factAndProvenance, record, w } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";
import { NAMED_NGOS } from "./organizations";
import { DEPUTY_PREMIER_AND_FOREIGN_MINISTER } from "./people";
import { DIALOGUE_PLATFORM } from "./platforms";
import { issueParty } from "./parties";
import { OP_ED } from "./sources";

export const TAX_AUDIT_ISSUE = "i-ngo-tax-2021";
export const SITTING = "m-dp-2021-01-26";
export const AGENDA_ITEM = `${SITTING}/agenda/1`;
export const ARTICLE_460_1 = "l-460-1";

/** The case itself: what it is, who is party to it, what is claimed about it, the law behind it and the sitting it came before. Its chain is in tax-audit-entries. */
export const taxAuditRows = (): Rows => mergeRows(legalAct(), issue(), parties(), issueClaims(), sitting(), sittingClaims());

function legalAct(): Rows {
  return mergeRows(
    record({
      key: ARTICLE_460_1, kind: "legal_act", slug: "code-of-administrative-offences-article-460-1", classification: "provision", country: "KZ", sortKey: "2016-07", facts: [ARTICLE_460_1],
      title: w(
        "Article 460-1 of the Code of Administrative Offences: reporting of foreign funds",
        "Статья 460-1 Кодекса об административных правонарушениях: отчётность об иностранных средствах",
        "Әкімшілік құқық бұзушылық туралы кодекстің 460-1-бабы: шетелдік қаражат туралы есептілік",
        "Моддаи 460-1 Кодекси ҳуқуқвайронкунии маъмурӣ: ҳисобот оид ба маблағҳои хориҷӣ",
      ),
      summary: w(
        "The provision on which, according to outside sources, the penalties of 2021 rested.",
        "Норма, на которой, по сторонним источникам, основаны взыскания 2021 года.",
        "Сыртқы дереккөздер бойынша, 2021 жылғы жазалар негізделген норма.",
        "Меъёре, ки мувофиқи сарчашмаҳои беруна ҷазоҳои соли 2021 ба он асос ёфтаанд.",
      ),
    }),
    { legalActs: [{ id: seedId(ARTICLE_460_1), article: "460-1", adopted: "2016-07" }] },
    claims(
      {
        on: ARTICLE_460_1, field: "adopted", source: "x-tax-hrw", edtf: "2016-07", confidence: "inferred",
        how: w("From the correction notice on the source's own page.", "Из поправки на самой странице источника.", "Дереккөз бетіндегі түзету ескертпесінен.", "Аз эзоҳи ислоҳ дар худи саҳифаи сарчашма."),
      },
      { on: ARTICLE_460_1, field: "article", source: "x-tax-cabar", value: "460-1" },
    ),
    corroboration(ARTICLE_460_1, "outside_only", ["x-tax-cabar", "x-tax-hrw"]),
    { links: [{ id: seedId(`${TAX_AUDIT_ISSUE}/based-on/${ARTICLE_460_1}`), type: "based_on", fromId: seedId(TAX_AUDIT_ISSUE), toId: seedId(ARTICLE_460_1), sourceId: seedId("x-tax-cabar"), origin: "outside" }] },
  );
}

function issue(): Rows {
  return mergeRows(
    record({
      key: TAX_AUDIT_ISSUE, kind: "issue", slug: "tax-audit-suspension", identifier: "KZ-0001", country: "KZ", sortKey: "2021-01",
      facts: [TAX_AUDIT_ISSUE, "ct-annulment-date", "ct-who-solved", "ct-affected-count", "td-13"],
      title: w(
        "Suspension of NGOs after tax audits",
        "Приостановление деятельности НПО после налоговых проверок",
        "Салық тексерулерінен кейін ҮЕҰ қызметінің тоқтатыла тұруы",
        "Боздошта шудани фаъолияти созмонҳои ғайридавлатӣ пас аз санҷишҳои андоз",
      ),
      summary: w(
        "In January 2021 tax authorities in Kazakhstan fined and suspended several NGOs; the case came before the Dialogue Platform, and the penalties later fell. Sources differ on when and why.",
        "В январе 2021 года налоговые органы Казахстана оштрафовали несколько НПО и приостановили их деятельность; дело рассматривалось на Диалоговой площадке, позже взыскания были сняты. Источники расходятся в том, когда и почему.",
        "2021 жылғы қаңтарда Қазақстанның салық органдары бірнеше ҮЕҰ-ға айыппұл салып, қызметін тоқтата тұрды; іс Диалог алаңында қаралды, кейін жазалар алынды. Қашан және неліктен екені туралы дереккөздер әртүрлі айтады.",
        "Дар январи соли 2021 мақомоти андози Қазоқистон якчанд созмони ғайридавлатиро ҷарима карда, фаъолияташонро боздоштанд; парванда дар Майдони муколама баррасӣ шуд ва баъдтар ҷазоҳо бардошта шуданд. Дар бораи он ки кай ва чаро, сарчашмаҳо гуногун мегӯянд.",
      ),
    }),
    { issues: [{ id: seedId(TAX_AUDIT_ISSUE), opened: "2021-01~", endedOn: null, backfilled: true }] },
    corroboration(TAX_AUDIT_ISSUE, "partly", ["x-tax-hrw", "x-tax-rferl", "x-tax-omct-feb", "x-tax-eurasianet"], w(
      "The case and its outcome are confirmed. The platform's part, the recommendation and the minister's undertaking rest on the op-ed alone. Elsewhere the day is 4 February and not the 3rd, and for three organisations a court reversed the penalties only on 5 and 6 April.",
      "Дело и его итог подтверждены. Роль площадки, рекомендация и обязательство министра известны только из авторской статьи. В других источниках указано 4, а не 3 февраля, а взыскания с трёх организаций суд отменил лишь 5 и 6 апреля.",
      "Іс пен оның нәтижесі расталған. Алаңның рөлі, ұсыным және министрдің міндеттемесі тек мақаладан белгілі. Басқа дереккөздерде 3 емес, 4 ақпан делінеді, ал үш ұйымға қолданылған жазалардың күшін сот тек 5 және 6 сәуірде жойды.",
      "Парванда ва натиҷаи он тасдиқ шудаанд. Нақши майдон, тавсия ва уҳдадории вазир танҳо аз мақола маълуманд. Дар сарчашмаҳои дигар на 3, балки 4 феврал гуфта шудааст ва ҷазоҳои се созмонро суд танҳо 5 ва 6 апрел бекор кард.",
    )),
    {
      links: [
        { id: seedId(`${TAX_AUDIT_ISSUE}/discussed-at/${SITTING}`), type: "discussed_at", fromId: seedId(TAX_AUDIT_ISSUE), toId: seedId(SITTING), sourceId: seedId(OP_ED), origin: "founding" },
      ],
    },
  );
}

/** Who raised it and whom it touched, kept apart: what the founding document says in words, what outside sources name. */
function parties(): Rows {
  const on = TAX_AUDIT_ISSUE;
  return mergeRows(
    issueParty(on, 1, "raised", { category: "members of civil society" }, OP_ED),
    issueParty(on, 2, "affected", { category: "a few NGOs", countQualifier: "unknown" }, OP_ED),
    issueParty(on, 3, "affected", { organization: "org-suspended-ngos", basis: "public_source" }, OP_ED),
    ...NAMED_NGOS.map((organization, i) => issueParty(on, 4 + i, "affected", { organization, basis: "public_source" }, "x-tax-rferl")),
    issueParty(on, 10, "responsible", { organization: "org-tax-kz", basis: "official_capacity" }, OP_ED),
    issueParty(on, 11, "responsible", { post: DEPUTY_PREMIER_AND_FOREIGN_MINISTER, basis: "official_capacity" }, OP_ED),
  );
}

function issueClaims(): Rows {
  const on = TAX_AUDIT_ISSUE;
  return claims(
    {
      on, field: "opened", source: OP_ED, locator: "L39", edtf: "2021-01~", confidence: "inferred", asWritten: "เมื่อต้นปีนี้",
      how: w(
        "The article of April 2021 says “at the beginning of this year”, and the sitting that dealt with it was on 26 January.",
        "Статья апреля 2021 года говорит «в начале этого года», а заседание, где это рассматривали, прошло 26 января.",
        "2021 жылғы сәуірдегі мақала «осы жылдың басында» дейді, ал мәселе қаралған отырыс 26 қаңтарда өткен.",
        "Мақолаи апрели соли 2021 «дар оғози имсол» мегӯяд ва нишасте, ки онро баррасӣ кард, 26 январ буд.",
      ),
    },
    {
      on, field: "ended_on", source: OP_ED, locator: "L41", edtf: "2021-02-03", standing: "rival", byPerson: "p-suleimen", asWritten: "3 กุมภาพันธ์",
      paraphrase: w("The charges were dropped and the suspensions became void.", "Обвинения сняты, решения о приостановлении деятельности стали недействительными.", "Айыптар алынып, қызметті тоқтата тұру туралы шешімдер жарамсыз болды.", "Айбдоркуниҳо бардошта шуда, қарорҳо дар бораи боздоштани фаъолият беэътибор гаштанд."),
      how: w("The year is not printed; it follows from the sitting of 26 January 2021.", "Год не напечатан; он определён по заседанию 26 января 2021 года.", "Жылы басылмаған; ол 2021 жылғы 26 қаңтардағы отырыс бойынша анықталды.", "Сол чоп нашудааст; он аз нишасти 26 январи соли 2021 бармеояд."),
    },
    {
      on, field: "ended_on", source: "x-tax-rferl", edtf: "2021-02-04", standing: "rival", byWords: "RFE/RL",
      paraphrase: w("Six organisations announced it that day; no papers had reached them.", "Шесть организаций объявили об этом в тот день; бумаг они ещё не получили.", "Сол күні алты ұйым жариялады; қағаздар әлі келмеген.", "Он рӯз шаш созмон эълон карданд; ҳуҷҷатҳо ҳанӯз ба онҳо нарасида буданд."),
    },
    {
      on, field: "ended_on", source: "x-tax-omct-feb", edtf: "2021-02-04", standing: "rival", byOrganization: "observatory",
      paraphrase: w("The day of the Almaty department's act.", "День акта алматинского департамента.", "Алматы департаменті актісінің күні.", "Рӯзи санади департаменти Алмато."),
    },
    {
      on, field: "ended_on", source: "x-tax-eurasianet", edtf: "{2021-04-05,2021-04-06}", standing: "rival", byWords: "Eurasianet",
      paraphrase: w("The days of the court rulings for three organisations.", "Дни судебных решений по трём организациям.", "Үш ұйым бойынша сот шешімдері шыққан күндер.", "Рӯзҳои қарорҳои суд оид ба се созмон."),
      note: w(
        "Announcement, formal act and court ruling may be different events; none of the dates is preferred.",
        "Объявление, формальный акт и решение суда могут быть разными событиями; ни одной из дат не отдано предпочтение.",
        "Хабарландыру, ресми акт және сот шешімі әртүрлі оқиғалар болуы мүмкін; ешбір күнге басымдық берілмеген.",
        "Эълон, санади расмӣ ва қарори суд метавонанд рӯйдодҳои гуногун бошанд; ҳеҷ сана афзалтар шумурда нашудааст.",
      ),
    },
    {
      on, field: "why_ended", source: OP_ED, locator: "L41", standing: "rival", byPerson: "p-suleimen",
      paraphrase: w(
        "The platform and the minister's control; without it, the case might not have been settled well. The speaker chairs the platform.",
        "Площадка и контроль министра; без неё вопрос, возможно, не решился бы хорошо. Это говорит сам председатель площадки.",
        "Алаң пен министрдің бақылауы; онсыз мәселе жақсы шешілмеуі мүмкін еді. Айтушының өзі — алаң төрағасы.",
        "Майдон ва назорати вазир; бе он масъала шояд хуб ҳал намешуд. Гӯянда худ раиси майдон аст.",
      ),
    },
    { on, field: "why_ended", source: "x-tax-diplomat", standing: "rival", byWords: "The Diplomat", paraphrase: OUTCRY },
    { on, field: "why_ended", source: "x-tax-rferl", standing: "rival", byPerson: "p-zhovtis", paraphrase: OUTCRY },
    {
      on, field: "why_ended", source: "x-tax-eurasianet", standing: "rival", byOrganization: "org-kibhr",
      paraphrase: w("The court, and pressure from the international community.", "Суд и давление международного сообщества.", "Сот және халықаралық қауымдастықтың қысымы.", "Суд ва фишори ҷомеаи ҷаҳонӣ."),
    },
    {
      on, field: "why_ended", source: "x-tax-ilp", standing: "rival", byWords: "International Lawyers Project",
      paraphrase: w(
        "Legal support to the accused organisations and, later, the drafting of a softer reporting duty.",
        "Правовая помощь организациям, которым предъявлены обвинения, и, позднее, подготовка проекта более мягких правил отчётности.",
        "Айып тағылған ұйымдарға құқықтық көмек, кейінірек — жеңілдетілген есептілік талабының жобасын әзірлеу.",
        "Кумаки ҳуқуқӣ ба созмонҳои айбдоршаванда ва баъдтар таҳияи уҳдадории сабуктари ҳисоботдиҳӣ.",
      ),
    },
    {
      on, field: "affected_count", source: OP_ED, locator: "L39", n: "words", knowledge: "not_stated", qualifier: "unknown", unit: "NGOs", standing: "rival", byPerson: "p-suleimen",
      paraphrase: w("“A few”; no number is given.", "«Несколько»; число не указано.", "«Бірнеше»; саны көрсетілмеген.", "«Якчанд»; шумора зикр нашудааст."),
    },
    {
      on, field: "affected_count", source: "x-tax-diplomat", value: "13", qualifier: "at_least", unit: "NGOs", standing: "rival",
      paraphrase: w("Received a notice of violation.", "Получили уведомление о нарушении.", "Бұзушылық туралы хабарлама алғандар.", "Огоҳинома дар бораи вайронкунӣ гирифтаанд."),
    },
    { on, field: "affected_count", source: "x-tax-hrw", value: "4", qualifier: "exactly", unit: "NGOs", standing: "rival", paraphrase: PENALISED },
    { on, field: "affected_count", source: "x-tax-orda", value: "4", qualifier: "exactly", unit: "NGOs", standing: "rival", paraphrase: PENALISED },
    {
      on, field: "affected_count", source: "x-tax-rferl", value: "6", qualifier: "exactly", unit: "NGOs", standing: "rival",
      paraphrase: w("Announced that the charges against them were dropped.", "Объявили о снятии с них обвинений.", "Өздеріне тағылған айыптар алынғанын жариялағандар.", "Эълон карданд, ки айбдоркунӣ нисбат ба онҳо бардошта шуд."),
    },
    {
      on, field: "affected_count", source: OP_ED, locator: "L39", n: "defect", asWritten: "องค์กรพัฒนาเอกชนสองสามแห่ง",
      defect: {
        kind: w("vague count, perhaps faithful", "неопределённое число, возможно, верное", "бұлыңғыр сан, бәлкім дұрыс", "шумораи номуайян, шояд дуруст"),
        literal: w("“two or three NGOs”, in ordinary use “a few”", "«две-три НПО», обычно «несколько»", "«екі-үш ҮЕҰ», әдетте «бірнеше»", "«ду-се созмон», одатан «якчанд»"),
        plausible: w("a few; not to be stored as a number", "несколько; не хранить как число", "бірнеше; сан ретінде сақталмайды", "якчанд; ҳамчун адад нигоҳ дошта намешавад"),
        evidence: "RFE/RL, 2021-02-04; Human Rights Watch, 2021-01-20",
      },
      note: MEDIUM,
    },
    {
      on, field: "status_in_source", source: OP_ED, locator: "L41", standing: "background", byPerson: "p-suleimen",
      paraphrase: w("Tells the case as settled: the decisions are void.", "Излагает дело как улаженное: решения недействительны.", "Істі реттелген деп баяндайды: шешімдер жарамсыз.", "Парвандаро анҷомёфта нақл мекунад: қарорҳо беэътиборанд."),
    },
  );
}

function sitting(): Rows {
  return mergeRows(
    record({
      key: SITTING, kind: "meeting", slug: "dialogue-platform-2021-01-26", classification: "sitting", country: "KZ", sortKey: "2021-01-26", facts: [...factAndProvenance(SITTING, 1), "td-14", "unverified/1"], under: [DIALOGUE_PLATFORM],
      title: w(
        "Sitting of the Dialogue Platform: suspension of NGOs after tax audits",
        "Заседание Диалоговой площадки: приостановление деятельности НПО после налоговых проверок",
        "Диалог алаңының отырысы: салық тексерулерінен кейін ҮЕҰ қызметінің тоқтатыла тұруы",
        "Нишасти Майдони муколама: боздошта шудани фаъолияти созмонҳои ғайридавлатӣ пас аз санҷишҳои андоз",
      ),
      summary: w(
        "According to the platform's chair, the suspended NGOs were advised here to appeal and the Minister of Foreign Affairs took the matter under his control.",
        "По словам председателя площадки, здесь НПО, деятельность которых приостановлена, рекомендовали обжаловать решения, а министр иностранных дел взял вопрос под свой контроль.",
        "Алаң төрағасының айтуынша, мұнда қызметі тоқтатыла тұрған ҮЕҰ-ларға шағымдану ұсынылды, ал Сыртқы істер министрі мәселені өз бақылауына алды.",
        "Ба гуфтаи раиси майдон, дар ин ҷо ба созмонҳое, ки фаъолияташон боздошта шудааст, тавсия шуд, ки шикоят кунанд, ва вазири корҳои хориҷӣ масъаларо зери назорати худ гирифт.",
      ),
    }),
    { meetings: [{ id: seedId(SITTING), platformId: seedId(DIALOGUE_PLATFORM), starts: "2021-01-26", status: "held", mode: "not_stated", openness: "not_stated", attributionRule: "role_only", outcomeReport: "reported" }] },
    {
      agendaItems: [
        { id: seedId(AGENDA_ITEM), meetingId: seedId(SITTING), order: 1, title: "Suspension of NGOs after tax audits", lang: "en", state: "discussed", issueId: seedId(TAX_AUDIT_ISSUE) },
      ],
      participants: [
        { id: seedId(`${SITTING}/participant/1`), meetingId: seedId(SITTING), order: 1, nameAsRecorded: "Usen Suleimen", lang: "en", personId: seedId("p-suleimen"), role: "chair", namingBasis: "official_capacity" },
        {
          id: seedId(`${SITTING}/participant/2`), meetingId: seedId(SITTING), order: 2, nameAsRecorded: "Mukhtar Tileuberdi", lang: "en", personId: seedId("p-tileuberdi"),
          postId: seedId(DEPUTY_PREMIER_AND_FOREIGN_MINISTER), role: "mentioned", namingBasis: "official_capacity",
        },
        { id: seedId(`${SITTING}/participant/3`), meetingId: seedId(SITTING), order: 3, nameAsRecorded: "members of civil society", lang: "en", category: "members of civil society", role: "participant" },
        { id: seedId(`${SITTING}/participant/4`), meetingId: seedId(SITTING), order: 4, nameAsRecorded: "NGOs suspended after tax audits", lang: "en", category: "NGOs suspended after tax audits", role: "mentioned" },
        { id: seedId(`${SITTING}/participant/5`), meetingId: seedId(SITTING), order: 5, nameAsRecorded: "Ministry of Foreign Affairs", lang: "en", organizationId: seedId("org-mfa-kz"), role: "organizer", namingBasis: "official_capacity" },
      ],
    },
    corroboration(SITTING, "not_found", [], w(
      "Rests on one source, written by the platform's chair; looked for and not found elsewhere.",
      "Известно из одного источника, написанного председателем площадки; в других искали и не нашли.",
      "Алаң төрағасы жазған бір ғана дереккөзге сүйенеді; басқа жерден ізделді, табылмады.",
      "Ба як сарчашмаи навиштаи раиси майдон такя мекунад; дар ҷойҳои дигар ҷустуҷӯ шуд, ёфт нашуд.",
    )),
  );
}

function sittingClaims(): Rows {
  const on = SITTING;
  const silent = { on, source: OP_ED, locator: "L39", knowledge: "not_stated" as const, standing: "background" as const };
  return claims(
    { on, field: "starts", source: OP_ED, locator: "L39", n: "value", edtf: "2021-01-26" },
    {
      on, field: "starts", source: OP_ED, locator: "L39", n: "defect", asWritten: "26th มกราคม 2021",
      defect: {
        kind: w("word left untranslated", "слово осталось без перевода", "сөз аударылмай қалған", "калима бетарҷума мондааст"),
        literal: w("an English ordinal inside the Thai date", "английское порядковое числительное внутри тайской даты", "тай тіліндегі күн ішінде ағылшынша реттік сан", "адади тартибии англисӣ дар дохили санаи тайӣ"),
        plausible: w("26 January 2021", "26 января 2021 года", "2021 жылғы 26 қаңтар", "26 январи соли 2021"),
      },
      note: HIGH,
    },
    {
      on, field: "event", source: OP_ED, locator: "L39",
      paraphrase: w(
        "Appeal to the higher tax body was recommended; the minister confirmed that he keeps the matter under control.",
        "Рекомендовано обратиться в вышестоящий налоговый орган; министр подтвердил, что держит вопрос под контролем.",
        "Жоғары тұрған салық органына шағымдану ұсынылды; министр мәселені бақылауда ұстайтынын растады.",
        "Тавсия шуд, ки ба мақоми болоии андоз шикоят кунанд; вазир тасдиқ кард, ки масъаларо зери назорат дорад.",
      ),
    },
    { ...silent, field: "attendance" },
    { ...silent, field: "place" },
    { ...silent, field: "mode" },
    { on, field: "topic", source: OP_ED, locator: "L39", valueRecord: TAX_AUDIT_ISSUE },
    {
      on, field: "organizer", source: OP_ED, locator: "L29, L31", valueRecord: "org-mfa-kz", confidence: "inferred",
      how: w(
        "The platform was set up on the ministry's initiative and its Ambassador-at-Large chairs it; who called this sitting is not said.",
        "Площадка создана по инициативе министерства, и председательствует на ней его посол по особым поручениям; кто созвал это заседание, не сказано.",
        "Алаң министрліктің бастамасымен құрылған, оған министрліктің ерекше тапсырмалар жөніндегі елшісі төрағалық етеді; бұл отырысты кім шақырғаны айтылмаған.",
        "Майдон бо ташаббуси вазорат таъсис ёфтааст ва сафири он барои супоришҳои махсус ба майдон раисӣ мекунад; ин нишастро кӣ даъват кардааст, гуфта нашудааст.",
      ),
    },
    {
      on, field: "participants", n: "chair", source: OP_ED, locator: "L31", valueRecord: "p-suleimen", confidence: "inferred",
      how: w(
        "The author says in general that the sittings are held under his chairmanship.",
        "Автор говорит в общем, что заседания проходят под его председательством.",
        "Автор отырыстар өзінің төрағалығымен өтетінін жалпы түрде айтады.",
        "Муаллиф умуман мегӯяд, ки нишастҳо таҳти раисии ӯ мегузаранд.",
      ),
    },
    {
      on, field: "participants", n: "minister", source: OP_ED, locator: "L39", valueRecord: "p-tileuberdi", knowledge: "not_stated", standing: "background",
      paraphrase: w("Named in connection with the sitting; whether he was in the room is not said.", "Назван в связи с заседанием; был ли он в зале, не сказано.", "Отырысқа байланысты аталған; залда болған-болмағаны айтылмаған.", "Вобаста ба нишаст номбар шудааст; дар толор буданаш гуфта нашудааст."),
    },
    {
      on, field: "outcome_report", source: OP_ED, locator: "L39",
      paraphrase: w("One recommendation and one undertaking are reported.", "Сообщается об одной рекомендации и одном обязательстве.", "Бір ұсыным мен бір міндеттеме туралы хабарланады.", "Аз як тавсия ва як уҳдадорӣ хабар дода шудааст."),
    },
  );
}

const OUTCRY = w("Outcry at home and abroad.", "Возмущение внутри страны и за рубежом.", "Ел ішіндегі және шетелдегі наразылық.", "Норозигӣ дар дохил ва хориҷи кишвар.");
const PENALISED = w("Penalised, three of them suspended.", "На них наложены взыскания, деятельность трёх из них приостановлена.", "Жаза қолданылған, оның үшеуінің қызметі тоқтатыла тұрған.", "Нисбат ба онҳо ҷазо татбиқ шуда, фаъолияти сетои онҳо боздошта шудааст.");
