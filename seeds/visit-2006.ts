import type { EntryPartyRole } from "../lib/entries";
import type { IssuePartyRole } from "../lib/issues";
import { claims, corroboration, factAndProvenance, originOf, w, type ClaimSeed, type Words } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";
import { CHAIRMAN_IN_OFFICE, OSCE_CHAIR } from "./osce";
import { issueParty } from "./parties";
import { entry, type EntrySeed } from "./shapes/entry";
import { issue } from "./shapes/issue";
import { linked } from "./shapes/link";
import { meeting, type ParticipantSeed } from "./shapes/meeting";
import { quotation } from "./shapes/quotation";
import { STATE_COMMISSION } from "./state-commission";
import { PRESIDENT } from "./tokayev";

export const VISIT = "m-degucht-visit-2006";
const WITH_PRESIDENT = "m-degucht-president-2006";
const WITH_MINISTER = "m-degucht-fm-2006";
const IN_ALMATY = "m-degucht-almaty-2006";
const TRAFFICKING_CONFERENCE = "m-thb-conf-2006";
const TOLERANCE_MEETING = "m-tolerance-2006";
const PLURALISM = "i-pluralism-2006";
const MEDIA = "i-media-2006";
const ELECTIONS = "i-elections-2006";
const LAUNDERING = "i-aml-2006";
const RADIATION = "i-radiation-2006";
const TRAFFICKING = "i-thb-2006";
const TOLERANCE = "i-tolerance-2006";
const REPORTED = "q-reported-degucht";
const FOREIGN_MINISTER = "post/minister-of-foreign-affairs";
const RELEASE = "src-002";

/** One of the two days of the visit; the release counts back 24 hours and does not say which. */
const EITHER_DAY = "[2006-03-26,2006-03-27]";
const DATELINE = "2006-03-27";

/**
 * The visit of March 2006 as parent of its three meetings (R002-1), what was urged, pledged, said in principle and remarked on it,
 * four different things (R002-7), and the two conferences announced at its end. Its paragraphs are printed twice and count once.
 */
export const visit2006Rows = (): Rows =>
  mergeRows(visit(), visitClaims(), subjects(), talks(), almaty(), conferences(), issues(), parties(), issueClaims(), recommendations(), statements(), undertakings(), followUp());

function visit(): Rows {
  return mergeRows(
    meeting({
      key: VISIT, slug: "osce-chairman-in-office-visit-2006-03", classification: "visit", country: "KZ", source: RELEASE, starts: "2006-03-26", ends: "2006-03-27", mode: "in_person", outcomeReport: "reported",
      places: ["pl-astana", "pl-almaty"], facts: [...factAndProvenance(VISIT, 1), ...factAndProvenance("o-osce-pledges-2006", 1)],
      topics: ["democratization", "environmental-activities", "countering-terrorism", "good-governance", "media-freedom-and-development", "elections"],
      title: w(
        "Visit of the OSCE Chairman-in-Office to Kazakhstan",
        "Визит действующего председателя ОБСЕ в Казахстан",
        "ЕҚЫҰ-ның іс басындағы төрағасының Қазақстанға сапары",
        "Сафари раиси амалкунандаи САҲА ба Қазоқистон",
      ),
      summary: w(
        "In March 2006 the Belgian Foreign Minister, chairing the OSCE, met the President and the Foreign Minister in Astana and parties and NGOs in Almaty.",
        "В марте 2006 года министр иностранных дел Бельгии, возглавлявший ОБСЕ, встретился с Президентом и министром иностранных дел в Астане и с партиями и НПО в Алматы.",
        "2006 жылғы наурызда ЕҚЫҰ-ға төрағалық еткен Бельгияның Сыртқы істер министрі Астанада Президентпен және Сыртқы істер министрімен, Алматыда партиялармен және ҮЕҰ-лармен кездесті.",
        "Дар марти соли 2006 вазири корҳои хориҷии Белгия, ки раиси САҲА буд, дар Остона бо Президент ва вазири корҳои хориҷӣ ва дар Алмато бо ҳизбҳо ва созмонҳои ғайридавлатӣ вохӯрд.",
      ),
      participants: [...HOST_BODY, VISITOR],
    }),
    corroboration(VISIT, "corroborated", ["x-rferl-degucht", "x-akorda-degucht"], w(
      "Part of a tour of Central Asia that reached Dushanbe on 31 March.",
      "Часть поездки по Центральной Азии; 31 марта — Душанбе.",
      "Орталық Азияға жасаған сапардың бөлігі; 31 наурызда — Душанбе.",
      "Қисме аз сафар ба Осиёи Марказӣ, ки 31 март ба Душанбе расид.",
    )),
  );
}

function visitClaims(): Rows {
  const of = { on: VISIT, source: RELEASE };
  return claims(
    { ...of, field: "starts", locator: "L159-165", edtf: "2006-03-26", confidence: "inferred", asWritten: "over the past 24 hours", asWrittenLang: "en", how: COUNTED_BACK },
    { ...of, field: "ends", locator: "L159-165", edtf: "2006-03-27", confidence: "inferred", asWritten: "27 March 2006", asWrittenLang: "en", how: COUNTED_BACK },
    {
      ...of, field: "event", locator: "L159-165",
      paraphrase: w(
        "Two meetings in Astana; the visit ended in Almaty. The release prints these paragraphs twice; they count once.",
        "Две встречи в Астане; визит завершился в Алматы. Эти абзацы напечатаны в пресс-релизе дважды; они учтены один раз.",
        "Астанада екі кездесу; сапар Алматыда аяқталды. Баспасөз хабарламасында бұл абзацтар екі рет басылған; олар бір рет есептелген.",
        "Ду вохӯрӣ дар Остона; сафар дар Алмато анҷом ёфт. Дар хабари матбуотӣ ин сархатҳо ду бор чоп шудаанд; онҳо як бор ҳисоб шудаанд.",
      ),
    },
    { ...of, field: "mode", locator: "L159-165", value: "in_person", confidence: "inferred", how: MET_ON_THE_SPOT },
    { ...of, field: "organizer", locator: "L159", valueRecord: OSCE_CHAIR, confidence: "inferred", how: HIS_VISIT },
    { ...of, field: "participants", locator: "L159", valueRecord: "p-degucht", note: GUEST },
    {
      ...of, field: "outcome_report", locator: "L162-163",
      paraphrase: w("Two pledges of support are reported.", "Сообщается о двух обещаниях поддержки.", "Қолдау көрсету туралы екі уәде берілгені хабарланады.", "Аз ду ваъдаи дастгирӣ хабар дода шудааст."),
    },
    { ...of, field: "outcome", n: "environment", locator: "L162", valueRecord: "cm-osce-env-2006" },
    { ...of, field: "outcome", n: "laundering", locator: "L163", valueRecord: "cm-osce-aml-2006" },
  );
}

/** The list of subjects stands on the visit, because the text does not divide it between the two meetings in Astana (R002-3). */
function subjects(): Rows {
  const topic = (n: number, locator: string, paraphrase: Words): ClaimSeed => ({ on: VISIT, field: "topic", source: RELEASE, n: String(n), locator, paraphrase });
  return claims(
    topic(1, "L159", w("Kazakhstan's bid for the OSCE Chairmanship in 2009.", "Заявка Казахстана на председательство в ОБСЕ в 2009 году.", "Қазақстанның 2009 жылы ЕҚЫҰ-ға төрағалық етуге үміткерлігі.", "Довталабии Қазоқистон ба раисии САҲА дар соли 2009.")),
    topic(2, "L160", w("Political reform and the State Commission.", "Политические реформы и Государственная комиссия.", "Саяси реформалар және Мемлекеттік комиссия.", "Ислоҳоти сиёсӣ ва Комиссияи давлатӣ.")),
    topic(3, "L159-160", w("Political pluralism.", "Политический плюрализм.", "Саяси плюрализм.", "Плюрализми сиёсӣ.")),
    topic(4, "L162", w("The three dimensions of the OSCE.", "Три измерения ОБСЕ.", "ЕҚЫҰ-ның үш өлшемі.", "Се андозаи САҲА.")),
    topic(5, "L162", w("The environment and radioactive contamination.", "Окружающая среда и радиоактивное загрязнение.", "Қоршаған орта және радиоактивті ластану.", "Муҳити зист ва олудашавии радиоактивӣ.")),
    topic(6, "L163", w("Money laundering and the financing of terrorism.", "Отмывание денег и финансирование терроризма.", "Ақшаны жылыстату және терроризмді қаржыландыру.", "Пулшӯӣ ва маблағгузории терроризм.")),
    topic(7, "L164", w("The registration of a party.", "Регистрация партии.", "Партияның тіркелуі.", "Бақайдгирии ҳизб.")),
    topic(8, "L164", w("Civil society and independent media.", "Гражданское общество и независимые СМИ.", "Азаматтық қоғам және тәуелсіз БАҚ.", "Ҷомеаи шаҳрвандӣ ва расонаҳои мустақил.")),
    topic(9, "L164", w("Election observation by ODIHR.", "Наблюдение БДИПЧ за выборами.", "ДИАҚБ-ның сайлауды байқауы.", "Мушоҳидаи интихобот аз ҷониби Бюрои САҲА оид ба ниҳодҳои демократӣ ва ҳуқуқи инсон.")),
  );
}

/** With the President and with the Foreign Minister, in Astana. */
function talks(): Rows {
  return mergeRows(
    meeting({
      key: WITH_PRESIDENT, slug: "osce-chairman-in-office-president-2006-03-27", classification: "bilateral_meeting", country: "KZ", source: RELEASE, partOf: VISIT, starts: "2006-03-27", mode: "in_person", places: ["pl-astana"],
      facts: factAndProvenance(WITH_PRESIDENT, 1),
      title: w("The OSCE Chairman-in-Office meets the President", "Встреча действующего председателя ОБСЕ с Президентом", "ЕҚЫҰ-ның іс басындағы төрағасының Президентпен кездесуі", "Вохӯрии раиси амалкунандаи САҲА бо Президент"),
      summary: w(
        "One of two meetings in Astana on the same subjects, which the release does not divide.",
        "Одна из двух встреч в Астане на одни и те же темы, которые пресс-релиз между ними не разделяет.",
        "Астанада бірдей тақырыптарда өткен екі кездесудің бірі; баспасөз хабарламасы тақырыптарды олардың арасында бөлмейді.",
        "Яке аз ду вохӯрӣ дар Остона дар ҳамон мавзуъҳо; хабари матбуотӣ мавзуъҳоро байни ду вохӯрӣ ҷудо намекунад.",
      ),
      participants: [...HOST_BODY, VISITOR, { nameAsRecorded: "Nursultan Nazarbayev", person: "p-nazarbayev", post: PRESIDENT, presence: "present", basis: "official_capacity" }],
    }),
    claims(
      {
        on: WITH_PRESIDENT, field: "starts", source: RELEASE, locator: "L160", edtf: "2006-03-27", confidence: "inferred", asWritten: "During meetings over the past 24 hours", asWrittenLang: "en",
        how: w(
          "The 24 hours before the release of 27 March cover 26 and 27 March; the item of the President's site on the meeting is of 27 March.",
          "24 часа до пресс-релиза от 27 марта охватывают 26 и 27 марта; сообщение о встрече на сайте Президента датировано 27 марта.",
          "27 наурыздағы баспасөз хабарламасының алдындағы 24 сағат 26 және 27 наурызды қамтиды; Президент сайтындағы кездесу туралы хабар 27 наурызға тиесілі.",
          "24 соати пеш аз хабари матбуотии 27 март 26 ва 27 мартро дар бар мегирад; санаи хабари сомонаи Президент дар бораи вохӯрӣ 27 март аст.",
        ),
      },
      { on: WITH_PRESIDENT, field: "starts", source: "x-akorda-degucht", edtf: "2006-03-27", confidence: "inferred", how: w("The date of the item.", "Дата сообщения.", "Хабардың күні.", "Санаи хабар.") },
      ...commonTo(WITH_PRESIDENT),
      { on: WITH_PRESIDENT, field: "participants", source: RELEASE, n: "host", locator: "L160", valueRecord: "p-nazarbayev", note: HOST },
      undivided(WITH_PRESIDENT),
    ),
    corroboration(WITH_PRESIDENT, "corroborated", ["x-akorda-degucht", "x-rferl-degucht"]),
    meeting({
      key: WITH_MINISTER, slug: "osce-chairman-in-office-foreign-minister-2006-03", classification: "bilateral_meeting", country: "KZ", source: RELEASE, partOf: VISIT, starts: EITHER_DAY, mode: "in_person", places: ["pl-astana"],
      facts: factAndProvenance(WITH_MINISTER, 1),
      title: w("The OSCE Chairman-in-Office meets the Foreign Minister", "Встреча действующего председателя ОБСЕ с министром иностранных дел", "ЕҚЫҰ-ның іс басындағы төрағасының Сыртқы істер министрімен кездесуі", "Вохӯрии раиси амалкунандаи САҲА бо вазири корҳои хориҷӣ"),
      summary: w(
        "One of two meetings in Astana on the same subjects, on 26 or 27 March 2006.",
        "Одна из двух встреч в Астане на одни и те же темы, 26 или 27 марта 2006 года.",
        "Астанада бірдей тақырыптарда өткен екі кездесудің бірі, 2006 жылғы 26 немесе 27 наурыз.",
        "Яке аз ду вохӯрӣ дар Остона дар ҳамон мавзуъҳо, 26 ё 27 марти соли 2006.",
      ),
      participants: [...HOST_BODY, VISITOR, { nameAsRecorded: "Kassymzhomart Tokaev", person: "p-tokayev", post: FOREIGN_MINISTER, presence: "present", basis: "official_capacity" }],
    }),
    claims(
      { on: WITH_MINISTER, field: "starts", source: RELEASE, locator: "L160", edtf: EITHER_DAY, confidence: "inferred", asWritten: "During meetings over the past 24 hours", asWrittenLang: "en", how: NOT_SEPARABLE },
      ...commonTo(WITH_MINISTER),
      { on: WITH_MINISTER, field: "participants", source: RELEASE, n: "host", locator: "L160", valueRecord: "p-tokayev", note: HOST },
      undivided(WITH_MINISTER),
    ),
    corroboration(WITH_MINISTER, "not_found", [], w(
      "Rests on one source; a report of its own was looked for and not found.",
      "Известно из одного источника; отдельное сообщение искали и не нашли.",
      "Бір ғана дереккөзге сүйенеді; жеке хабар ізделді, табылмады.",
      "Ба як сарчашма такя мекунад; хабари ҷудогона ҷустуҷӯ шуд, ёфт нашуд.",
    )),
  );
}

function almaty(): Rows {
  const of = { on: IN_ALMATY, source: RELEASE, locator: "L165" };
  return mergeRows(
    meeting({
      key: IN_ALMATY, slug: "osce-chairman-in-office-almaty-2006-03-27", classification: "consultation", country: "KZ", source: RELEASE, partOf: VISIT, starts: "2006-03-27~", mode: "in_person", outcomeReport: "none_reported", places: ["pl-almaty"],
      facts: [...factAndProvenance(IN_ALMATY, 1), "unverified/9"],
      title: w(
        "The OSCE Chairman-in-Office meets parties and NGOs in Almaty",
        "Встреча действующего председателя ОБСЕ с партиями и НПО в Алматы",
        "ЕҚЫҰ-ның іс басындағы төрағасының Алматыда партиялармен және ҮЕҰ-лармен кездесуі",
        "Вохӯрии раиси амалкунандаи САҲА бо ҳизбҳо ва созмонҳои ғайридавлатӣ дар Алмато",
      ),
      summary: w(
        "At the end of the visit representatives of parties and NGOs gave their views on the country's future; no names, number or outcome are reported.",
        "В конце визита представители партий и НПО высказали своё мнение о будущем страны; имена, число и итоги не сообщаются.",
        "Сапар соңында партиялар мен ҮЕҰ өкілдері елдің болашағы туралы пікірлерін айтты; есімдері, саны және нәтижесі хабарланбайды.",
        "Дар анҷоми сафар намояндагони ҳизбҳо ва созмонҳои ғайридавлатӣ дар бораи ояндаи кишвар андеша баён карданд; номҳо, шумора ва натиҷа зикр нашудаанд.",
      ),
      participants: [...HOST_BODY, VISITOR, ...["political parties", "NGOs"].map((category): ParticipantSeed => ({ nameAsRecorded: category, category, presence: "present" }))],
    }),
    claims(
      {
        ...of, field: "starts", edtf: "2006-03-27~", confidence: "inferred", asWritten: "then concluded his visit", asWrittenLang: "en",
        how: w(
          "The last stop of a visit reported on 27 March; it could also be the evening before the release or early on 28 March.",
          "Последняя остановка визита, о котором сообщено 27 марта; это могли быть и вечер перед пресс-релизом, и начало 28 марта.",
          "27 наурызда хабарланған сапардың соңғы аялдамасы; бұл баспасөз хабарламасының алдындағы кеш немесе 28 наурыздың басы болуы да мүмкін.",
          "Охирин ҷойи сафаре, ки 27 март аз он хабар дода шуд; ин метавонад бегоҳии пеш аз нашр ё аввали 28 март низ бошад.",
        ),
      },
      { ...of, field: "event", paraphrase: w("Met representatives of parties and NGOs to hear their views.", "Встретился с представителями партий и НПО, чтобы выслушать их мнения.", "Партиялар мен ҮЕҰ өкілдерінің пікірін тыңдау үшін олармен кездесті.", "Бо намояндагони ҳизбҳо ва созмонҳои ғайридавлатӣ вохӯрд, то андешаи онҳоро бишнавад.") },
      { ...of, field: "place", valueRecord: "pl-almaty", note: w("Called the commercial capital.", "Назван деловой столицей.", "Іскерлік астана деп аталған.", "Пойтахти тиҷоратӣ номида шудааст.") },
      { ...of, field: "mode", value: "in_person", confidence: "inferred", how: MET_ON_THE_SPOT },
      { ...of, field: "organizer", valueRecord: OSCE_CHAIR, confidence: "inferred", how: HIS_VISIT },
      { ...of, field: "participants", n: "guest", valueRecord: "p-degucht", note: GUEST },
      { ...of, field: "participants", n: "categories", paraphrase: w("Political parties and NGOs, without names.", "Политические партии и НПО, без названий.", "Саяси партиялар мен ҮЕҰ-лар, атауларынсыз.", "Ҳизбҳои сиёсӣ ва созмонҳои ғайридавлатӣ, бе номҳо.") },
      { ...of, field: "attendance", knowledge: "not_stated", standing: "background" },
      { ...of, field: "outcome_report", knowledge: "none_reported", confidence: "inferred", how: VIEWS_ONLY, note: VIEWS_ONLY },
      { ...of, field: "topic", paraphrase: w("Opinions on the future of the country.", "Мнения о будущем страны.", "Елдің болашағы туралы пікірлер.", "Андешаҳо дар бораи ояндаи кишвар.") },
    ),
    corroboration(IN_ALMATY, "not_found", [], w(
      "Rests on this release alone; looked for elsewhere and not found.",
      "Известно только из этого пресс-релиза; в других источниках искали и не нашли.",
      "Тек осы баспасөз хабарламасына сүйенеді; басқа жерден ізделді, табылмады.",
      "Танҳо ба ҳамин хабари матбуотӣ такя мекунад; дар ҷойҳои дигар ҷустуҷӯ шуд, ёфт нашуд.",
    )),
  );
}

/** Announced on 27 March 2006: one never found, one held in another city than the text may be read to say (R002-8, R002-9). */
function conferences(): Rows {
  const announced = { on: TRAFFICKING_CONFERENCE, source: RELEASE, locator: "L166" };
  const held = { on: TOLERANCE_MEETING, source: "x-tolerance-2006" };
  return mergeRows(
    meeting({
      key: TRAFFICKING_CONFERENCE, slug: "trafficking-conference-astana-2006", classification: "conference", country: "KZ", source: RELEASE, starts: "[2006-03-27..]", status: "tentative", places: ["pl-astana"],
      facts: [...factAndProvenance(TRAFFICKING_CONFERENCE, 1), "unverified/10"], topics: ["combating-trafficking-in-human-beings"],
      title: w(
        "International conference on trafficking in human beings (announced)",
        "Международная конференция по торговле людьми (объявлена)",
        "Адам саудасы жөніндегі халықаралық конференция (жарияланған)",
        "Конфронси байналмилалӣ оид ба савдои одамон (эълоншуда)",
      ),
      summary: w(
        "Announced in March 2006 for Astana; whether it was held was looked for and not found.",
        "Объявлена в марте 2006 года для Астаны; сведения о том, состоялась ли она, искали и не нашли.",
        "2006 жылғы наурызда Астанада өтеді деп жарияланған; өткен-өтпегені туралы дерек ізделді, табылмады.",
        "Марти соли 2006 барои Остона эълон шуда буд; баргузор шуд ё не — ҷустуҷӯ шуд, ёфт нашуд.",
      ),
      participants: [
        { nameAsRecorded: "the Government", category: "Government of Kazakhstan", role: "organizer" },
        { nameAsRecorded: "OSCE Special Representative on Trafficking in Human Beings", organization: "org-osce-thb", role: "organizer", basis: "official_capacity" },
      ],
    }),
    claims(
      {
        ...announced, field: "starts", edtf: "[2006-03-27..]", confidence: "inferred", asWritten: "will convene", asWrittenLang: "en",
        how: w("Future as of 27 March 2006; no date is given.", "На 27 марта 2006 года — ещё в будущем; дата не указана.", "2006 жылғы 27 наурызда келер шақта айтылған; күні көрсетілмеген.", "27 марти соли 2006 ҳанӯз дар пеш буд; сана зикр нашудааст."),
      },
      {
        ...announced, field: "announced", edtf: DATELINE,
        note: w(
          "The Government, in co-operation with the OSCE Special Representative, is to convene it in Astana.",
          "Её должно созвать в Астане Правительство в сотрудничестве со Специальным представителем ОБСЕ.",
          "Оны Астанада Үкімет ЕҚЫҰ-ның Арнайы өкілімен бірлесе отырып өткізуге тиіс.",
          "Онро дар Остона Ҳукумат дар ҳамкорӣ бо Намояндаи махсуси САҲА бояд баргузор кунад.",
        ),
      },
      { ...announced, field: "place", valueRecord: "pl-astana" },
      { ...announced, field: "organizer", n: "osce", valueRecord: "org-osce-thb", note: w("In co-operation with the Government.", "В сотрудничестве с Правительством.", "Үкіметпен бірлесіп.", "Дар ҳамкорӣ бо Ҳукумат.") },
      { ...announced, field: "organizer", n: "government", paraphrase: w("The Government of Kazakhstan.", "Правительство Казахстана.", "Қазақстан Үкіметі.", "Ҳукумати Қазоқистон.") },
      { ...announced, field: "topic", paraphrase: w("Trafficking in human beings.", "Торговля людьми.", "Адам саудасы.", "Савдои одамон.") },
      { ...announced, field: "status", value: "tentative", note: w("Announced; no trace of it was found.", "Объявлена; следов её не найдено.", "Жарияланған; ізі табылмады.", "Эълон шудааст; нишоне аз он ёфт нашуд.") },
    ),
    corroboration(TRAFFICKING_CONFERENCE, "not_found", [], NO_TRACE),
    linked("follows_from", TRAFFICKING_CONFERENCE, "cm-kz-thb-2006", RELEASE),
    meeting({
      key: TOLERANCE_MEETING, slug: "tolerance-meeting-almaty-2006-06-12", classification: "conference", country: "KZ", source: RELEASE, starts: "2006-06-12", ends: "2006-06-13", mode: "in_person", places: ["pl-almaty"],
      facts: factAndProvenance(TOLERANCE_MEETING, 1), topics: ["tolerance-and-non-discrimination"],
      title: w(
        "OSCE meeting on inter-cultural, inter-religious and inter-ethnic understanding",
        "Совещание ОБСЕ по межкультурному, межрелигиозному и межэтническому взаимопониманию",
        "ЕҚЫҰ-ның мәдениетаралық, дінаралық және этносаралық өзара түсіністік жөніндегі кездесуі",
        "Вохӯрии САҲА оид ба ҳамдигарфаҳмии байнифарҳангӣ, байнидинӣ ва байниқавмӣ",
      ),
      summary: w(
        "Announced in March 2006 without date or clear place; held, according to another source, in Almaty on 12 and 13 June.",
        "Объявлено в марте 2006 года без даты и точного места; по другому источнику, прошло в Алматы 12 и 13 июня.",
        "2006 жылғы наурызда күнсіз, орны анық көрсетілмей жарияланған; басқа дереккөз бойынша 12 және 13 маусымда Алматыда өтті.",
        "Марти соли 2006 бе сана ва бе ҷойи аниқ эълон шуд; ба иттилои сарчашмаи дигар 12 ва 13 июн дар Алмато баргузор шуд.",
      ),
      participants: [{ nameAsRecorded: "OSCE", organization: "org-osce", role: "organizer", basis: "official_capacity" }],
    }),
    claims(
      {
        on: TOLERANCE_MEETING, source: RELEASE, locator: "L166", field: "announced", edtf: DATELINE, asWritten: "It will be the site of a conference", asWrittenLang: "en",
        note: w(
          "Announced for the future, without a date.",
          "Объявлено на будущее, без даты.",
          "Күні көрсетілмей, болашақта өтеді деп жарияланған.",
          "Барои оянда, бе сана эълон шудааст.",
        ),
      },
      {
        on: TOLERANCE_MEETING, source: RELEASE, locator: "L166", field: "place", knowledge: "not_stated", standing: "background", asWritten: "It will be the site", asWrittenLang: "en",
        note: w(
          "“It” may mean Kazakhstan or Astana; since the meeting took place in Almaty, Kazakhstan was meant.",
          "Местоимение может означать и Казахстан, и Астану; раз совещание прошло в Алматы, имелся в виду Казахстан.",
          "Есімдік Қазақстанды да, Астананы да білдіруі мүмкін; кездесу Алматыда өткендіктен, Қазақстан айтылған.",
          "Ҷонишин метавонад ҳам Қазоқистон ва ҳам Остонаро ифода кунад; азбаски вохӯрӣ дар Алмато гузашт, Қазоқистон дар назар буд.",
        ),
      },
      { ...held, field: "starts", edtf: "2006-06-12", confidence: "inferred", how: FROM_ELSEWHERE },
      { ...held, field: "ends", edtf: "2006-06-13", confidence: "inferred", how: FROM_ELSEWHERE },
      { ...held, field: "place", valueRecord: "pl-almaty" },
      {
        ...held, field: "mode", value: "in_person", confidence: "inferred",
        how: w("The release tells of a two-day meeting in Almaty.", "Пресс-релиз рассказывает о двухдневном совещании в Алматы.", "Баспасөз хабарламасы Алматыдағы екі күндік кездесу туралы айтады.", "Хабари матбуотӣ аз вохӯрии дурӯза дар Алмато нақл мекунад."),
      },
      { ...held, field: "status", value: "held" },
      { ...held, field: "organizer", valueRecord: "org-osce" },
      { on: TOLERANCE_MEETING, source: RELEASE, locator: "L166", n: "1", field: "topic", paraphrase: w("Tolerance.", "Толерантность.", "Төзімділік.", "Таҳаммулпазирӣ.") },
      { on: TOLERANCE_MEETING, source: RELEASE, locator: "L166", n: "2", field: "topic", paraphrase: w("Mutual respect.", "Взаимное уважение.", "Өзара құрмет.", "Эҳтироми ҳамдигар.") },
    ),
    corroboration(TOLERANCE_MEETING, "corroborated", ["x-tolerance-2006"], w(
      "Held in Almaty on 12 and 13 June 2006; so the announcement meant Kazakhstan, not Astana.",
      "Прошло в Алматы 12 и 13 июня 2006 года; значит, в объявлении имелся в виду Казахстан, а не Астана.",
      "2006 жылғы 12 және 13 маусымда Алматыда өтті; демек, хабарландыруда Астана емес, Қазақстан айтылған.",
      "12 ва 13 июни соли 2006 дар Алмато гузашт; пас, дар эълон на Остона, балки Қазоқистон дар назар буд.",
    )),
    linked("follows_from", TOLERANCE_MEETING, "cm-kz-tolerance-2006", "x-tolerance-2006", {
      note: w("The same subject in the same country and year.", "Та же тема в той же стране в том же году.", "Сол елде, сол жылы, дәл осы тақырыпта.", "Ҳамон мавзуъ дар ҳамон кишвар ва ҳамон сол."),
    }),
  );
}

function issues(): Rows {
  const of = { country: "KZ", source: RELEASE };
  return mergeRows(
    issue({
      ...of, key: PLURALISM, slug: "political-reform-pluralism-and-civil-society-2006", identifier: "KZ-0007", opened: EITHER_DAY, facts: factAndProvenance(PLURALISM, 1), topics: ["democratization"], discussedAt: [VISIT, STATE_COMMISSION],
      title: w("Political reform, pluralism and civil society (2006)", "Политические реформы, плюрализм и гражданское общество (2006)", "Саяси реформалар, плюрализм және азаматтық қоғам (2006)", "Ислоҳоти сиёсӣ, плюрализм ва ҷомеаи шаҳрвандӣ (2006)"),
      summary: w(
        "On his visit in March 2006 the OSCE Chairman-in-Office called for further steps towards political pluralism and a stronger civil society.",
        "Во время визита в марте 2006 года действующий председатель ОБСЕ призвал сделать дальнейшие шаги к политическому плюрализму и более сильному гражданскому обществу.",
        "2006 жылғы наурыздағы сапарында ЕҚЫҰ-ның іс басындағы төрағасы саяси плюрализм мен күшті азаматтық қоғамға қарай келесі қадамдар жасауға шақырды.",
        "Дар сафари марти соли 2006 раиси амалкунандаи САҲА ба қадамҳои минбаъда ба сӯи плюрализми сиёсӣ ва ҷомеаи шаҳрвандии тавонотар даъват кард.",
      ),
    }),
    issue({
      ...of, key: MEDIA, slug: "civil-society-and-media-free-from-fear-2006", identifier: "KZ-0008", opened: EITHER_DAY, facts: factAndProvenance(MEDIA, 1), topics: ["media-freedom-and-development", "human-rights"], discussedAt: [VISIT],
      title: w(
        "Civil society and independent media free from fear of harassment",
        "Гражданское общество и независимые СМИ без страха преследований",
        "Қудалаудан қорықпайтын азаматтық қоғам және тәуелсіз БАҚ",
        "Ҷомеаи шаҳрвандӣ ва расонаҳои мустақил бе тарси таъқиб",
      ),
      summary: w(
        "In March 2006 the OSCE Chairman-in-Office underlined how much a vital civil society and media without fear matter.",
        "В марте 2006 года действующий председатель ОБСЕ подчеркнул важность жизнеспособного гражданского общества и СМИ, работающих без страха.",
        "2006 жылғы наурызда ЕҚЫҰ-ның іс басындағы төрағасы өміршең азаматтық қоғам мен қорқынышсыз жұмыс істейтін БАҚ-тың маңызын атап өтті.",
        "Марти соли 2006 раиси амалкунандаи САҲА муҳимияти ҷомеаи шаҳрвандии фаъол ва расонаҳоеро, ки бе тарс кор мекунанд, таъкид кард.",
      ),
    }),
    issue({
      ...of, key: ELECTIONS, slug: "independent-election-observation-2006", identifier: "KZ-0009", opened: EITHER_DAY, facts: factAndProvenance(ELECTIONS, 1), topics: ["elections"], discussedAt: [VISIT],
      title: w("Independent election observation by ODIHR", "Независимое наблюдение БДИПЧ за выборами", "ДИАҚБ-ның сайлауды тәуелсіз байқауы", "Мушоҳидаи мустақили интихобот аз ҷониби Бюрои САҲА оид ба ниҳодҳои демократӣ ва ҳуқуқи инсон"),
      summary: w(
        "In March 2006 the OSCE Chairman-in-Office spoke of the importance of independent observation missions and of the standards they should meet.",
        "В марте 2006 года действующий председатель ОБСЕ говорил о важности независимых миссий наблюдателей и о стандартах, которым они должны отвечать.",
        "2006 жылғы наурызда ЕҚЫҰ-ның іс басындағы төрағасы тәуелсіз байқау миссияларының маңызы және олар сай болуға тиіс стандарттар туралы айтты.",
        "Марти соли 2006 раиси амалкунандаи САҲА дар бораи муҳимияти ҳайатҳои мустақили мушоҳида ва меъёрҳое, ки онҳо бояд риоя кунанд, сухан гуфт.",
      ),
    }),
    issue({
      ...of, key: LAUNDERING, slug: "money-laundering-and-terrorist-financing-2006", identifier: "KZ-0010", opened: EITHER_DAY, facts: factAndProvenance(LAUNDERING, 1), topics: ["countering-terrorism", "good-governance"], discussedAt: [VISIT],
      title: w("Money laundering and terrorist financing", "Отмывание денег и финансирование терроризма", "Ақшаны жылыстату және терроризмді қаржыландыру", "Пулшӯӣ ва маблағгузории терроризм"),
      summary: w(
        "In March 2006 the OSCE pledged further support to Kazakhstan and its Chairman-in-Office urged an independent institution.",
        "В марте 2006 года ОБСЕ обещала Казахстану дальнейшую поддержку, а её действующий председатель призвал создать независимое учреждение.",
        "2006 жылғы наурызда ЕҚЫҰ Қазақстанға қолдауды жалғастыруға уәде берді, ал оның іс басындағы төрағасы тәуелсіз мекеме құруға шақырды.",
        "Марти соли 2006 САҲА ба Қазоқистон идомаи дастгириро ваъда дод ва раиси амалкунандаи он ба таъсиси ниҳоди мустақил даъват кард.",
      ),
    }),
    issue({
      ...of, key: RADIATION, slug: "radioactive-contamination-2006", identifier: "KZ-0011", opened: EITHER_DAY, facts: factAndProvenance(RADIATION, 1), topics: ["environmental-activities"], discussedAt: [VISIT],
      title: w("Radioactive contamination: awareness in affected regions", "Радиоактивное загрязнение: информирование в затронутых регионах", "Радиоактивті ластану: зардап шеккен өңірлердегі ақпараттандыру", "Олудашавии радиоактивӣ: огоҳонидан дар минтақаҳои осебдида"),
      summary: w(
        "In March 2006 the OSCE pledged support on serious environmental problems such as this one.",
        "В марте 2006 года ОБСЕ обещала поддержку в решении серьёзных экологических проблем, таких как эта.",
        "2006 жылғы наурызда ЕҚЫҰ осындай күрделі экологиялық мәселелерде қолдау көрсетуге уәде берді.",
        "Марти соли 2006 САҲА дар ҳалли мушкилоти ҷиддии экологӣ, аз қабили ҳамин, дастгирӣ ваъда дод.",
      ),
    }),
    issue({
      ...of, key: TRAFFICKING, slug: "trafficking-in-human-beings-2006", identifier: "KZ-0012", opened: DATELINE, facts: factAndProvenance(TRAFFICKING, 1), topics: ["combating-trafficking-in-human-beings"],
      title: w("Trafficking in human beings", "Торговля людьми", "Адам саудасы", "Савдои одамон"),
      summary: w(
        "In March 2006 an international conference in Astana was announced; no trace of it was found.",
        "В марте 2006 года была объявлена международная конференция в Астане; следов её не найдено.",
        "2006 жылғы наурызда Астанада халықаралық конференция өтеді деп жарияланды; оның ізі табылмады.",
        "Марти соли 2006 конфронси байналмилалӣ дар Остона эълон шуд; нишоне аз он ёфт нашуд.",
      ),
    }),
    issue({
      ...of, key: TOLERANCE, slug: "inter-cultural-understanding-2006", identifier: "KZ-0013", opened: DATELINE, facts: factAndProvenance(TOLERANCE, 1), topics: ["tolerance-and-non-discrimination"],
      title: w("Inter-cultural, inter-religious, inter-ethnic understanding", "Межкультурное, межрелигиозное и межэтническое взаимопонимание", "Мәдениетаралық, дінаралық және этносаралық өзара түсіністік", "Ҳамдигарфаҳмии байнифарҳангӣ, байнидинӣ ва байниқавмӣ"),
      summary: w(
        "In March 2006 it was announced that Kazakhstan would host a conference and share its experience; a meeting was held in Almaty in June.",
        "В марте 2006 года объявлено, что Казахстан примет конференцию и поделится опытом; в июне в Алматы прошло совещание.",
        "2006 жылғы наурызда Қазақстан конференция қабылдап, тәжірибесімен бөліседі деп жарияланды; маусымда Алматыда кездесу өтті.",
        "Марти соли 2006 эълон шуд, ки Қазоқистон мизбони конфронс мешавад ва таҷрибаи худро мубодила мекунад; моҳи июн дар Алмато вохӯрӣ гузашт.",
      ),
    }),
    linked("discussed_at", TOLERANCE, TOLERANCE_MEETING, "x-tolerance-2006"),
  );
}

/** Who raised each issue, whom it touched and who was asked, as the release has it. */
function parties(): Rows {
  const chair = { post: CHAIRMAN_IN_OFFICE, basis: "official_capacity" } as const;
  return mergeRows(
    ...[PLURALISM, MEDIA, ELECTIONS, LAUNDERING, RADIATION].map((of) => issueParty(of, 1, "raised", chair, RELEASE)),
    issueParty(PLURALISM, 2, "asked", { category: "Government of Kazakhstan" }, RELEASE),
    issueParty(PLURALISM, 3, "asked", { person: "p-nazarbayev", basis: "official_capacity" }, RELEASE),
    issueParty(MEDIA, 2, "affected", { category: "civil society" }, RELEASE),
    issueParty(MEDIA, 3, "affected", { category: "independent media" }, RELEASE),
    kazakhstanIn(MEDIA, 4, "asked"),
    issueParty(ELECTIONS, 2, "asked", { organization: "org-odihr", basis: "official_capacity" }, RELEASE),
    kazakhstanIn(LAUNDERING, 2, "asked"),
    issueParty(RADIATION, 2, "affected", { category: "regions with radioactive contamination" }, RELEASE),
    issueParty(RADIATION, 3, "responsible", { organization: OSCE_CHAIR, basis: "official_capacity" }, RELEASE),
    issueParty(TRAFFICKING, 1, "responsible", { category: "Government of Kazakhstan" }, RELEASE),
    issueParty(TRAFFICKING, 2, "joined", { organization: "org-osce-thb", basis: "official_capacity" }, RELEASE),
    kazakhstanIn(TOLERANCE, 1, "responsible"),
    issueParty(TOLERANCE, 2, "joined", { organization: "org-osce", basis: "official_capacity" }, "x-tolerance-2006"),
  );
}

function issueClaims(): Rows {
  const told = (on: string, locator: string, paraphrase: Words): ClaimSeed => ({ on, field: "status_in_source", source: RELEASE, locator, standing: "background", paraphrase });
  const opened = (on: string, locator: string, edtf: string, how: Words): ClaimSeed => ({ on, field: "opened", source: RELEASE, locator, edtf, confidence: "inferred", how });
  return claims(
    opened(PLURALISM, "L159-161", EITHER_DAY, CAME_UP),
    told(PLURALISM, "L159-161", w(
      "Urged: conditions for more pluralism, further steps, a mandate to go ahead with reforms.",
      "Призыв: условия для большего плюрализма, дальнейшие шаги, мандат на продолжение реформ.",
      "Шақыру: көбірек плюрализмге жағдай жасау, келесі қадамдар, реформаларды жалғастыруға мандат.",
      "Даъват: шароит барои плюрализми бештар, қадамҳои минбаъда, ваколат барои идомаи ислоҳот.",
    )),
    opened(MEDIA, "L164", EITHER_DAY, CAME_UP),
    told(MEDIA, "L164", w("Underlined.", "Подчёркнуто.", "Атап өтілген.", "Таъкид шудааст.")),
    opened(ELECTIONS, "L164", EITHER_DAY, CAME_UP),
    told(ELECTIONS, "L164", w(
      "Underlined: observation missions should meet the highest possible standards.",
      "Подчёркнуто: миссии наблюдателей должны отвечать самым высоким стандартам.",
      "Атап өтілген: байқау миссиялары барынша жоғары стандарттарға сай болуға тиіс.",
      "Таъкид шудааст: ҳайатҳои мушоҳида бояд ба баландтарин меъёрҳо ҷавобгӯ бошанд.",
    )),
    opened(LAUNDERING, "L163", EITHER_DAY, CAME_UP),
    told(LAUNDERING, "L163", w(
      "Efforts noted, support pledged, an independent institution urged; organised crime called a priority of the Belgian chairmanship.",
      "Отмечены усилия, обещана поддержка, прозвучал призыв создать независимое учреждение; организованная преступность названа приоритетом бельгийского председательства.",
      "Күш-жігер атап өтілді, қолдау уәде етілді, тәуелсіз мекеме құруға шақырылды; ұйымдасқан қылмыс Бельгия төрағалығының басымдығы деп аталды.",
      "Кӯшишҳо қайд шуданд, дастгирӣ ваъда дода шуд, ба таъсиси ниҳоди мустақил даъват шуд; ҷинояти муташаккил афзалияти раисии Белгия номида шуд.",
    )),
    opened(RADIATION, "L162", EITHER_DAY, CAME_UP),
    told(RADIATION, "L162", w(
      "Support pledged for serious environmental problems, such as awareness where contamination remains.",
      "Обещана поддержка в решении серьёзных экологических проблем, например в информировании там, где загрязнение сохраняется.",
      "Күрделі экологиялық мәселелерде, мысалы, ластану сақталған жерлердегі ақпараттандыруда қолдау уәде етілді.",
      "Дар ҳалли мушкилоти ҷиддии экологӣ, масалан, огоҳонидан дар ҷойҳое, ки олудашавӣ боқӣ мондааст, дастгирӣ ваъда дода шуд.",
    )),
    opened(TRAFFICKING, "L166", DATELINE, IN_THE_RELEASE),
    told(TRAFFICKING, "L166", w("Announced: an international conference in Astana.", "Объявлено: международная конференция в Астане.", "Жарияланды: Астанада халықаралық конференция.", "Эълон шуд: конфронси байналмилалӣ дар Остона.")),
    opened(TOLERANCE, "L166", DATELINE, IN_THE_RELEASE),
    told(TOLERANCE, "L166", w(
      "Announced: Kazakhstan is to host a conference and share its experience.",
      "Объявлено: Казахстан примет конференцию и поделится опытом.",
      "Жарияланды: Қазақстан конференция қабылдап, тәжірибесімен бөліседі.",
      "Эълон шуд: Қазоқистон мизбони конфронс мешавад ва таҷрибаи худро мубодила мекунад.",
    )),
  );
}

/** What he called on or urged others to do. */
function recommendations(): Rows {
  return mergeRows(
    said("recommendation", {
      key: "rec-occasion-2006", locator: "L159", issue: PLURALISM,
      title: w(
        "Kazakhstan was called on to rise to the occasion of its Chairmanship bid and create conditions for more pluralism",
        "Казахстан призвали оказаться на высоте своей заявки на председательство и создать условия для большего плюрализма",
        "Қазақстан төрағалыққа үміткерлігіне лайық болып, көбірек плюрализмге жағдай жасауға шақырылды",
        "Қазоқистон даъват шуд, ки ба довталабии худ ба раисӣ сазовор бошад ва барои плюрализми бештар шароит фароҳам орад",
      ),
      text: w("A recommendation: the release says “called on”.", "Рекомендация: в пресс-релизе сказано «призвал».", "Ұсыным: баспасөз хабарламасында «шақырды» делінген.", "Тавсия: дар хабари матбуотӣ «даъват кард» гуфта шудааст."),
    }),
    toKazakhstan("rec-occasion-2006", 2),
    said("recommendation", {
      key: "rec-pluralism-2006", locator: "L160", issue: PLURALISM, facts: ["q-degucht-1"], to: { category: "Government of Kazakhstan" },
      title: w(
        "The OSCE Chairman-in-Office said that further steps should be taken to promote political pluralism and strengthen civil society",
        "Действующий председатель ОБСЕ сказал, что нужны дальнейшие шаги для развития политического плюрализма и укрепления гражданского общества",
        "ЕҚЫҰ-ның іс басындағы төрағасы саяси плюрализмді дамыту және азаматтық қоғамды нығайту үшін келесі қадамдар жасау керек деді",
        "Раиси амалкунандаи САҲА гуфт, ки барои рушди плюрализми сиёсӣ ва таҳкими ҷомеаи шаҳрвандӣ бояд қадамҳои минбаъда бардошта шаванд",
      ),
      text: w(
        "A recommendation in his own words, which also call the new State Commission a step in the right direction.",
        "Рекомендация, изложенная его собственными словами; в них новая Государственная комиссия названа и шагом в верном направлении.",
        "Өз сөзімен айтылған ұсыным; онда жаңа Мемлекеттік комиссия дұрыс бағыттағы қадам деп те аталған.",
        "Тавсия бо суханони худи ӯ, ки дар онҳо Комиссияи нави давлатӣ қадам ба самти дуруст низ номида шудааст.",
      ),
      more: [
        {
          source: RELEASE, locator: "L160", field: "addressee", confidence: "inferred", paraphrase: w("The Government of Kazakhstan.", "Правительство Казахстана.", "Қазақстан Үкіметі.", "Ҳукумати Қазоқистон."),
          how: w("The sentence names nobody; it was said in talks with the President and the Foreign Minister.", "В фразе никто не назван; она прозвучала на переговорах с Президентом и министром иностранных дел.", "Сөйлемде ешкім аталмаған; ол Президентпен және Сыртқы істер министрімен келіссөзде айтылған.", "Дар ҷумла ҳеҷ кас ном бурда нашудааст; он дар гуфтушунид бо Президент ва вазири корҳои хориҷӣ гуфта шуд."),
        },
      ],
    }),
    quotation({
      key: "q-degucht-1", on: "rec-pluralism-2006", lang: "en", speaker: "p-degucht", post: CHAIRMAN_IN_OFFICE, source: RELEASE, locator: "L160",
      text: "The Commission's establishment is a step in the right direction and further steps should be taken to strengthen the promotion of political pluralism and to enhance civil society.",
    }),
    said("recommendation", {
      key: "rec-aml-2006", locator: "L163", issue: LAUNDERING,
      title: w(
        "Kazakhstan was urged to set up an independent institution against money laundering and terrorist financing",
        "Казахстан призвали создать независимое учреждение по борьбе с отмыванием денег и финансированием терроризма",
        "Қазақстан ақшаны жылыстату мен терроризмді қаржыландыруға қарсы тәуелсіз мекеме құруға шақырылды",
        "Қазоқистон даъват шуд, ки бар зидди пулшӯӣ ва маблағгузории терроризм ниҳоди мустақил таъсис диҳад",
      ),
      text: w("A recommendation: the release says “urged”.", "Рекомендация: в пресс-релизе сказано «настоятельно призвал».", "Ұсыным: баспасөз хабарламасында «табанды түрде шақырды» делінген.", "Тавсия: дар хабари матбуотӣ «таъкидан даъват кард» гуфта шудааст."),
    }),
    toKazakhstan("rec-aml-2006", 2),
    corroboration("rec-aml-2006", "not_found", [], w(
      "Rests on this release alone. What followed from it was not looked into further.",
      "Известно только из этого пресс-релиза. Что за этим последовало, дальше не выяснялось.",
      "Тек осы баспасөз хабарламасына сүйенеді. Одан кейін не болғаны одан әрі зерттелмеді.",
      "Танҳо ба ҳамин хабари матбуотӣ такя мекунад. Пайомади он минбаъд омӯхта нашудааст.",
    )),
  );
}

/** What he remarked, underlined, held as a principle or described: no call on anyone to do a thing. */
function statements(): Rows {
  return mergeRows(
    said("statement", {
      key: `${REPORTED}/bid`, locator: "L159", facts: [REPORTED], paraphrased: true,
      title: w(
        "The OSCE Chairman-in-Office described Kazakhstan's bid for the Chairmanship of 2009 as both a challenge and an opportunity",
        "Действующий председатель ОБСЕ назвал заявку Казахстана на председательство в 2009 году и вызовом, и возможностью",
        "ЕҚЫҰ-ның іс басындағы төрағасы Қазақстанның 2009 жылғы төрағалыққа үміткерлігін әрі сынақ, әрі мүмкіндік деп сипаттады",
        "Раиси амалкунандаи САҲА довталабии Қазоқистонро ба раисӣ дар соли 2009 ҳам озмоиш ва ҳам имконият номид",
      ),
      text: w("He did not speculate on the decision.", "О том, каким будет решение, он предположений не высказывал.", "Шешім қандай болатыны туралы болжам айтқан жоқ.", "Ӯ дар бораи он ки қарор чӣ гуна хоҳад буд, тахмин накард."),
    }),
    said("statement", {
      key: "rec-push-reforms-2006", locator: "L161", issue: PLURALISM, facts: ["q-degucht-2"], to: { person: "p-nazarbayev", basis: "official_capacity" },
      title: w(
        "The OSCE Chairman-in-Office remarked that the re-elected President has the mandate to push ahead with political reforms",
        "Действующий председатель ОБСЕ заметил, что у переизбранного Президента есть мандат на продвижение политических реформ",
        "ЕҚЫҰ-ның іс басындағы төрағасы қайта сайланған Президенттің саяси реформаларды ілгерілетуге мандаты бар екенін айтты",
        "Раиси амалкунандаи САҲА гуфт, ки Президенти аз нав интихобшуда барои пеш бурдани ислоҳоти сиёсӣ ваколат дорад",
      ),
      text: w("A remark, not a formal recommendation.", "Замечание, а не формальная рекомендация.", "Ресми ұсыным емес, айтылған пікір.", "Ин сухан аст, на тавсияи расмӣ."),
    }),
    quotation({
      key: "q-degucht-2", on: "rec-push-reforms-2006", lang: "en", speaker: "p-degucht", post: CHAIRMAN_IN_OFFICE, source: RELEASE, locator: "L161",
      text: "Now that Mr. Nazarbayev has been re-elected as President, he has the mandate to push ahead with political reforms",
    }),
    said("statement", {
      key: `${REPORTED}/dimensions`, locator: "L162", facts: [REPORTED], paraphrased: true,
      title: w(
        "The OSCE Chairman-in-Office and his hosts agreed that the three dimensions of the OSCE are equally important",
        "Действующий председатель ОБСЕ и принимающая сторона согласились, что три измерения ОБСЕ одинаково важны",
        "ЕҚЫҰ-ның іс басындағы төрағасы мен қабылдаушы тарап ЕҚЫҰ-ның үш өлшемі бірдей маңызды деп келісті",
        "Раиси амалкунандаи САҲА ва мизбонон ҳамфикр буданд, ки се андозаи САҲА яксон муҳиманд",
      ),
    }),
    said("statement", {
      key: `${REPORTED}/laundering`, locator: "L163", facts: [REPORTED], issue: LAUNDERING, paraphrased: true,
      title: w(
        "The OSCE Chairman-in-Office noted Kazakhstan's increased efforts against money laundering and terrorist financing",
        "Действующий председатель ОБСЕ отметил возросшие усилия Казахстана в борьбе с отмыванием денег и финансированием терроризма",
        "ЕҚЫҰ-ның іс басындағы төрағасы Қазақстанның ақшаны жылыстату мен терроризмді қаржыландыруға қарсы күшейткен әрекеттерін атап өтті",
        "Раиси амалкунандаи САҲА кӯшишҳои афзудаи Қазоқистонро бар зидди пулшӯӣ ва маблағгузории терроризм қайд кард",
      ),
      text: w(
        "Fighting organised crime, he said, was a top priority of Belgium's chairmanship.",
        "Борьба с организованной преступностью, сказал он, — один из главных приоритетов председательства Бельгии.",
        "Ұйымдасқан қылмысқа қарсы күрес — Бельгия төрағалығының басты басымдықтарының бірі, деді ол.",
        "Ба гуфтаи ӯ, мубориза бо ҷинояти муташаккил афзалияти аввалиндараҷаи раисии Белгия аст.",
      ),
    }),
    said("statement", {
      key: `${REPORTED}/registration`, locator: "L164", facts: [REPORTED], issue: PLURALISM, paraphrased: true,
      title: w(
        "The OSCE Chairman-in-Office viewed the recent registration of the party Real Ak Zhol positively",
        "Действующий председатель ОБСЕ положительно оценил недавнюю регистрацию партии «Настоящий Ак жол»",
        "ЕҚЫҰ-ның іс басындағы төрағасы «Нағыз Ақ жол» партиясының жақында тіркелуін оң бағалады",
        "Раиси амалкунандаи САҲА бақайдгирии ба наздикӣ анҷомёфтаи ҳизби «Ақ жоли ҳақиқӣ»-ро мусбат арзёбӣ кард",
      ),
    }),
    entry({
      key: "org-ak-zhol-real/registration", kind: "context", country: "KZ", facts: ["unverified/11"], occurred: "[..2006-03-27]", issue: PLURALISM,
      title: w("The party Real Ak Zhol was registered", "Зарегистрирована партия «Настоящий Ак жол»", "«Нағыз Ақ жол» партиясы тіркелді", "Ҳизби «Ақ жоли ҳақиқӣ» ба қайд гирифта шуд"),
      parties: [["affected", { organization: "org-ak-zhol-real", basis: "public_source" }]],
      cited: [
        {
          source: RELEASE, locator: "L164", confidence: "inferred", asWritten: "the recent registration", asWrittenLang: "en",
          how: w("“Recent” on 27 March 2006; the day is not given.", "«Недавняя» на 27 марта 2006 года; день не указан.", "2006 жылғы 27 наурыздағы мәтінде «жақында» делінген; күні көрсетілмеген.", "Дар 27 марти соли 2006 «ба наздикӣ»; рӯз зикр нашудааст."),
        },
      ],
    }),
    corroboration("org-ak-zhol-real/registration", "not_found", [], w(
      "Rests on this release alone; looked for elsewhere and not found. The formation of the party in 2005 is confirmed.",
      "Известно только из этого пресс-релиза; в других источниках искали и не нашли. Создание партии в 2005 году подтверждено.",
      "Тек осы баспасөз хабарламасына сүйенеді; басқа жерден ізделді, табылмады. Партияның 2005 жылы құрылғаны расталған.",
      "Танҳо ба ҳамин хабари матбуотӣ такя мекунад; дар ҷойҳои дигар ҷустуҷӯ шуд, ёфт нашуд. Таъсиси ҳизб дар соли 2005 тасдиқ шудааст.",
    )),
    said("statement", {
      key: "rec-media-2006", locator: "L164", issue: MEDIA,
      title: w(
        "The OSCE Chairman-in-Office underlined the importance of a vital civil society and independent media without fear of harassment",
        "Действующий председатель ОБСЕ подчеркнул важность жизнеспособного гражданского общества и независимых СМИ без страха преследований",
        "ЕҚЫҰ-ның іс басындағы төрағасы өміршең азаматтық қоғам мен қудалаудан қорықпайтын тәуелсіз БАҚ-тың маңызын атап өтті",
        "Раиси амалкунандаи САҲА муҳимияти ҷомеаи шаҳрвандии фаъол ва расонаҳои мустақили бе тарси таъқибро таъкид кард",
      ),
      text: w(
        "A statement: the release says “underlined”. It amounts to advice to Kazakhstan to let them work without fear.",
        "Заявление: в пресс-релизе сказано «подчеркнул». По сути это совет Казахстану дать им работать без страха.",
        "Мәлімдеме: баспасөз хабарламасында «атап өтті» делінген. Мәні бойынша бұл — Қазақстанға олардың қорықпай жұмыс істеуіне мүмкіндік беру туралы кеңес.",
        "Изҳорот: дар хабари матбуотӣ «таъкид кард» гуфта шудааст. Моҳиятан ин маслиҳатест ба Қазоқистон, ки имкон диҳад онҳо бе тарс кор кунанд.",
      ),
    }),
    toKazakhstan("rec-media-2006", 2),
    said("statement", {
      key: "rec-odihr-2006", locator: "L164", issue: ELECTIONS, to: { organization: "org-odihr", basis: "official_capacity" },
      title: w(
        "The OSCE Chairman-in-Office said that election observation missions should meet the highest possible standards",
        "Действующий председатель ОБСЕ сказал, что миссии по наблюдению за выборами должны отвечать самым высоким стандартам",
        "ЕҚЫҰ-ның іс басындағы төрағасы сайлауды байқау миссиялары барынша жоғары стандарттарға сай болуға тиіс деді",
        "Раиси амалкунандаи САҲА гуфт, ки ҳайатҳои мушоҳидаи интихобот бояд ба баландтарин меъёрҳо ҷавобгӯ бошанд",
      ),
      text: w(
        "A statement of principle: it speaks to the observers rather than to the host country.",
        "Принципиальное заявление: оно обращено скорее к наблюдателям, чем к принимающей стране.",
        "Қағидатты мәлімдеме: ол қабылдаушы елден гөрі байқаушыларға арналған.",
        "Изҳороти усулӣ: он бештар ба нозирон нигаронида шудааст, на ба кишвари мизбон.",
      ),
      more: [{ source: RELEASE, locator: "L164", field: "status_in_source", standing: "background", paraphrase: w("A statement of principle.", "Принципиальное заявление.", "Қағидатты мәлімдеме.", "Изҳороти усулӣ.") }],
    }),
  );
}

/** What the OSCE pledged, and what was announced for Kazakhstan. */
function undertakings(): Rows {
  return mergeRows(
    pledge({
      key: "cm-osce-env-2006", locator: "L162", issue: RADIATION,
      title: w(
        "The OSCE pledged support on serious environmental issues such as awareness of radioactive contamination",
        "ОБСЕ обещала поддержку в серьёзных экологических вопросах, таких как информирование о радиоактивном загрязнении",
        "ЕҚЫҰ радиоактивті ластану туралы ақпараттандыру сияқты күрделі экологиялық мәселелерде қолдауға уәде берді",
        "САҲА дар масъалаҳои ҷиддии экологӣ, аз қабили огоҳонидан оид ба олудашавии радиоактивӣ, дастгирӣ ваъда дод",
      ),
    }),
    pledge({
      key: "cm-osce-aml-2006", locator: "L163", issue: LAUNDERING,
      title: w(
        "The OSCE pledged continued support for measures against money laundering in line with international obligations",
        "ОБСЕ обещала и дальше поддерживать меры против отмывания денег согласно международным обязательствам",
        "ЕҚЫҰ халықаралық міндеттемелерге сай ақшаны жылыстатуға қарсы шараларды қолдауды жалғастыруға уәде берді",
        "САҲА ваъда дод, ки тадбирҳоро бар зидди пулшӯӣ мувофиқи уҳдадориҳои байналмилалӣ минбаъд низ дастгирӣ мекунад",
      ),
    }),
    announcement({
      key: "cm-kz-thb-2006", issue: TRAFFICKING, parties: [["responsible", { category: "Government of Kazakhstan" }]],
      title: w(
        "It was announced that the Government would convene an international conference on trafficking in human beings in Astana",
        "Объявлено, что Правительство созовёт в Астане международную конференцию по торговле людьми",
        "Үкіметтің Астанада адам саудасы жөнінде халықаралық конференция өткізетіні жарияланды",
        "Эълон шуд, ки Ҳукумат дар Остона конфронси байналмилалӣ оид ба савдои одамон баргузор мекунад",
      ),
    }),
    corroboration("cm-kz-thb-2006", "not_found", [], NO_TRACE),
    announcement({
      key: "cm-kz-tolerance-2006", issue: TOLERANCE,
      title: w(
        "It was announced that Kazakhstan would host a conference on intercultural understanding and share its experience of tolerance",
        "Объявлено, что Казахстан примет конференцию по межкультурному взаимопониманию и поделится опытом толерантности",
        "Қазақстанның мәдениетаралық өзара түсіністік жөнінде конференция қабылдап, төзімділік тәжірибесімен бөлісетіні жарияланды",
        "Эълон шуд, ки Қазоқистон мизбони конфронс оид ба ҳамдигарфаҳмии байнифарҳангӣ мешавад ва таҷрибаи таҳаммулпазириро мубодила мекунад",
      ),
    }),
    { entryParties: [kazakhstan("cm-kz-tolerance-2006", 1, "responsible")] },
    corroboration("cm-kz-tolerance-2006", "corroborated", ["x-tolerance-2006"], w(
      "The conference was held in Almaty on 12 and 13 June 2006.",
      "Конференция прошла в Алматы 12 и 13 июня 2006 года.",
      "Конференция 2006 жылғы 12 және 13 маусымда Алматыда өтті.",
      "Конфронс 12 ва 13 июни соли 2006 дар Алмато баргузор шуд.",
    )),
  );
}

function followUp(): Rows {
  const key = "fu-5";
  return mergeRows(
    entry({
      key, kind: "follow_up", country: "KZ", facts: factAndProvenance(key, 1), occurred: null, issue: LAUNDERING, follows: "rec-aml-2006", row: { result: "unknown" },
      title: w(
        "Following the recommendation: an independent institution against money laundering",
        "По рекомендации: независимое учреждение по борьбе с отмыванием денег",
        "Ұсыным бойынша: ақшаны жылыстатуға қарсы тәуелсіз мекеме",
        "Аз рӯйи тавсия: ниҳоди мустақил бар зидди пулшӯӣ",
      ),
      text: w(
        "Whether and when it was set up is unknown here; no deadline is given.",
        "Создано ли оно и когда, здесь неизвестно; срок не указан.",
        "Құрылған-құрылмағаны және қашан екені мұнда белгісіз; мерзімі көрсетілмеген.",
        "Таъсис ёфт ё не ва кай — дар ин ҷо маълум нест; муҳлат зикр нашудааст.",
      ),
      cited: [
        { source: RELEASE, locator: "L163", field: "event", paraphrase: w("Urged.", "Прозвучал призыв.", "Шақыру айтылды.", "Даъват шуд.") },
        { source: RELEASE, locator: "L163", field: "result", knowledge: "unknown", standing: "background" },
        { source: RELEASE, locator: "L163", field: "due", knowledge: "not_stated", standing: "background" },
        { source: RELEASE, locator: "L163", field: "responsible", valueRecord: "c-kz" },
      ],
    }),
    { entryParties: [kazakhstan(key, 1, "responsible")] },
  );
}

type Said = Pick<EntrySeed, "key" | "title" | "text" | "issue"> & {
  locator: string;
  /** Fact ids beside its own. */
  facts?: string[];
  /** Not a fact of its own but a part of the reported speech. */
  paraphrased?: boolean;
  to?: NonNullable<EntrySeed["parties"]>[number][1];
  more?: EntrySeed["cited"];
};

/** Something the visitor said in Astana on one of the two days. */
function said(kind: "recommendation" | "statement", { key, title, text, issue: of, locator, facts = [], paraphrased = false, to, more = [] }: Said): Rows {
  return entry({
    key, kind, country: "KZ", title, text, issue: of, meeting: VISIT, occurred: EITHER_DAY, facts: [...(paraphrased ? [] : factAndProvenance(key, 1)), ...facts],
    parties: [["speaker", { person: "p-degucht", basis: "official_capacity" }], ...(to ? [["addressee", to] as const] : [])],
    cited: [{ source: RELEASE, locator, confidence: "inferred", how: NOT_SEPARABLE }, { source: RELEASE, locator, field: "speaker", valueRecord: "p-degucht" }, ...more],
  });
}

/** A pledge of support in the name of the organisation, spoken on the visit and dated by the release. */
function pledge({ key, title, issue: of, locator }: Pick<EntrySeed, "key" | "title" | "issue"> & { locator: string }): Rows {
  return mergeRows(
    entry({
      key, kind: "undertaking", country: "KZ", title, issue: of, meeting: VISIT, occurred: DATELINE, facts: factAndProvenance(key, 1),
      text: w("An undertaking: the release says “pledged”. No deadline is given.", "Обязательство: в пресс-релизе сказано «обещал». Срок не указан.", "Міндеттеме: баспасөз хабарламасында «уәде берді» делінген. Мерзімі көрсетілмеген.", "Уҳдадорӣ: дар хабари матбуотӣ «ваъда дод» гуфта шудааст. Муҳлат зикр нашудааст."),
      parties: [["speaker", { person: "p-degucht", basis: "official_capacity" }], ["responsible", { organization: OSCE_CHAIR, basis: "official_capacity" }]],
      commitment: { verbatim: null, basis: "spoken", postId: seedId(CHAIRMAN_IN_OFFICE), holderId: seedId("p-degucht") },
      cited: [
        { source: RELEASE, locator, note: DATE_OF_RELEASE },
        { source: RELEASE, locator, field: "status_in_source", standing: "background", paraphrase: w("Pledged.", "Обещано.", "Уәде етілген.", "Ваъда шудааст.") },
        { source: RELEASE, locator, field: "deadline", knowledge: "not_stated", standing: "background" },
      ],
    }),
    toKazakhstan(key, 3),
  );
}

/** What the release announces for Kazakhstan without saying who promised it. */
function announcement({ key, title, issue: of, parties: who }: Pick<EntrySeed, "key" | "title" | "issue" | "parties">): Rows {
  const locator = "L166";
  return entry({
    key, kind: "undertaking", country: "KZ", title, issue: of, occurred: DATELINE, facts: factAndProvenance(key, 1), parties: who,
    text: w(
      "An undertaking as the OSCE release announces it (“will”); whose words these are is not said, and no date is given.",
      "Обязательство в том виде, в каком о нём объявляет пресс-релиз ОБСЕ (в будущем времени); чьи это слова, не сказано, дата не указана.",
      "ЕҚЫҰ баспасөз хабарламасында келер шақпен жарияланған міндеттеме; кімнің сөзі екені айтылмаған, күні көрсетілмеген.",
      "Уҳдадорӣ, чунон ки хабари матбуотии САҲА онро (ба замони оянда) эълон мекунад; сухани кӣ аст, гуфта нашудааст, сана низ зикр нашудааст.",
    ),
    // No basis: nobody is reported to have spoken, written or decided it.
    commitment: { verbatim: null, basis: null },
    cited: [
      { source: RELEASE, locator, note: DATE_OF_RELEASE },
      { source: RELEASE, locator, field: "status_in_source", standing: "background", paraphrase: w("Announced.", "Объявлено.", "Жарияланған.", "Эълон шудааст.") },
      { source: RELEASE, locator, field: "speaker", knowledge: "not_stated", standing: "background" },
      { source: RELEASE, locator, field: "deadline", knowledge: "not_stated", standing: "background" },
    ],
  });
}

/** Kazakhstan as a country, where the text names no body of it. */
const kazakhstan = (key: string, order: number, role: EntryPartyRole) => ({ id: seedId(`${key}/party/${order}`), entryId: seedId(key), role, country: "KZ", publicBasis: "official_capacity" as const, order });
const toKazakhstan = (key: string, order: number): Rows => ({ entryParties: [kazakhstan(key, order, "addressee")] });
const kazakhstanIn = (issueKey: string, order: number, role: IssuePartyRole): Rows => ({
  issueParties: [{ id: seedId(`${issueKey}/party/${order}`), issueId: seedId(issueKey), role, country: "KZ", publicBasis: "official_capacity", order, sourceId: seedId(RELEASE), origin: originOf(RELEASE) }],
});

/** What the release says alike of both meetings in Astana. */
const commonTo = (on: string): ClaimSeed[] => [
  { on, field: "place", source: RELEASE, locator: "L160", valueRecord: "pl-astana" },
  { on, field: "mode", source: RELEASE, locator: "L160", value: "in_person", confidence: "inferred", how: MET_ON_THE_SPOT },
  { on, field: "organizer", source: RELEASE, locator: "L160", valueRecord: OSCE_CHAIR, confidence: "inferred", how: HIS_VISIT },
  { on, field: "participants", source: RELEASE, n: "guest", locator: "L160", valueRecord: "p-degucht", note: GUEST },
];
const undivided = (on: string): ClaimSeed => ({
  on, field: "topic", source: RELEASE, locator: "L160", knowledge: "not_stated", standing: "background",
  note: w(
    "The release gives one list of subjects for both meetings in Astana; it stands on the visit.",
    "Пресс-релиз даёт один перечень тем для обеих встреч в Астане; он помещён на странице визита.",
    "Баспасөз хабарламасы Астанадағы екі кездесуге ортақ бір тақырыптар тізімін береді; ол сапардың бетінде тұр.",
    "Хабари матбуотӣ барои ҳар ду вохӯрии Остона як рӯйхати мавзуъҳоро медиҳад; он дар саҳифаи сафар оварда шудааст.",
  ),
});
const VISITOR: ParticipantSeed = { nameAsRecorded: "Karel De Gucht", person: "p-degucht", post: CHAIRMAN_IN_OFFICE, presence: "present", basis: "official_capacity" };
const HOST_BODY: ParticipantSeed[] = [{ nameAsRecorded: "OSCE Chairman-in-Office", organization: OSCE_CHAIR, role: "organizer", basis: "official_capacity" }];
const GUEST = w("The visitor.", "Гость.", "Қонақ.", "Меҳмон.");
const HOST = w("The host.", "Принимающая сторона.", "Қабылдаушы тарап.", "Мизбон.");
const HIS_VISIT = w(
  "The visit was the Chairman-in-Office's; who arranged the meetings is not said.",
  "Это был визит действующего председателя; кто организовал встречи, не сказано.",
  "Бұл іс басындағы төрағаның сапары болды; кездесулерді кім ұйымдастырғаны айтылмаған.",
  "Ин сафари раиси амалкунанда буд; вохӯриҳоро кӣ ташкил кард, гуфта нашудааст.",
);
const MET_ON_THE_SPOT = w(
  "The release tells of meetings in Astana and in Almaty.",
  "Пресс-релиз рассказывает о встречах в Астане и в Алматы.",
  "Баспасөз хабарламасы Астана мен Алматыдағы кездесулер туралы айтады.",
  "Хабари матбуотӣ аз вохӯриҳо дар Остона ва Алмато нақл мекунад.",
);
const COUNTED_BACK = w(
  "The release of 27 March counts 24 hours back.",
  "Пресс-релиз от 27 марта отсчитывает 24 часа назад.",
  "27 наурыздағы баспасөз хабарламасы 24 сағатты кері санайды.",
  "Хабари матбуотии 27 март аз 24 соати пеш аз худ мегӯяд.",
);
const NOT_SEPARABLE = w(
  "“Over the past 24 hours” in a release of 27 March: 26 or 27 March, which cannot be told apart.",
  "«За последние 24 часа» в пресс-релизе от 27 марта: 26 или 27 марта, различить нельзя.",
  "27 наурыздағы баспасөз хабарламасында «соңғы 24 сағатта»: 26 немесе 27 наурыз, қайсысы екенін ажырату мүмкін емес.",
  "Дар хабари матбуотии 27 март «дар давоми 24 соати охир»: 26 ё 27 март, кадомаш буданро муайян кардан мумкин нест.",
);
const CAME_UP = w(
  "It came up on the visit, on 26 or 27 March; it may be older.",
  "Вопрос прозвучал во время визита, 26 или 27 марта; возник он, возможно, раньше.",
  "Мәселе сапар кезінде, 26 немесе 27 наурызда айтылды; одан бұрын да болуы мүмкін.",
  "Масъала ҳангоми сафар, 26 ё 27 март, ба миён омад; он метавонад пештар бошад.",
);
const IN_THE_RELEASE = w(
  "The day of the release that announces the conference; the problem is older.",
  "День пресс-релиза, объявляющего о конференции; сама проблема старше.",
  "Конференцияны жариялаған баспасөз хабарламасының күні; мәселенің өзі одан бұрынғы.",
  "Рӯзи хабари матбуотие, ки конфронсро эълон мекунад; худи масъала пештар аст.",
);
const VIEWS_ONLY = w(
  "The release says only that views were heard.",
  "В пресс-релизе сказано лишь, что были выслушаны мнения.",
  "Баспасөз хабарламасында тек пікірлер тыңдалғаны айтылған.",
  "Дар хабари матбуотӣ танҳо гуфта шудааст, ки андешаҳо шунида шуданд.",
);
const FROM_ELSEWHERE = w(
  "The release gives no date; it comes from another source, which speaks of two days.",
  "В пресс-релизе даты нет; она взята из другого источника, где говорится о двух днях.",
  "Баспасөз хабарламасында күні жоқ; ол екі күн туралы айтатын басқа дереккөзден алынды.",
  "Дар хабари матбуотӣ сана нест; он аз сарчашмаи дигар, ки аз ду рӯз сухан мегӯяд, гирифта шудааст.",
);
const DATE_OF_RELEASE = w("The date of the release.", "Дата пресс-релиза.", "Баспасөз хабарламасының күні.", "Санаи хабари матбуотӣ.");
const NO_TRACE = w(
  "Rests on this release alone; the conference was looked for elsewhere and no trace of it found.",
  "Известно только из этого пресс-релиза; конференцию искали в других источниках, следов не нашли.",
  "Тек осы баспасөз хабарламасына сүйенеді; конференция басқа жерден ізделді, ізі табылмады.",
  "Танҳо ба ҳамин хабари матбуотӣ такя мекунад; конфронс дар ҷойҳои дигар ҷустуҷӯ шуд, нишоне аз он ёфт нашуд.",
);
