import { claims, corroboration, factAndProvenance, names, record, w, type ClaimSeed, type Words } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";
import { activity } from "./shapes/activity";
import { entry } from "./shapes/entry";
import { issue, type IssueSeed } from "./shapes/issue";
import { likelySame, linked } from "./shapes/link";
import { meeting } from "./shapes/meeting";
import { member } from "./shapes/membership";
import { HEAD_OF_OSCE_TAJIKISTAN, ONLY_THE_PAGE, OSCE_TAJIKISTAN, PAGE_WRITTEN, TAJIK_PAGE } from "./tajikistan";

export const SOCIAL_PARTNERSHIP_CLUB = "pf-spc";
export const PUBLIC_COUNCIL = "pf-pubcouncil-tj";

/** The two platforms of the founding document 004, the meetings it tells of or sources outside it, and the topics they took up. */
export const tajikistanDialogueRows = (): Rows =>
  mergeRows(socialPartnershipClub(), publicCouncil(), issues(), clubMeetings(), outreach(), councilMeeting(), seminar(), afghanistanConference(), taskForce(), participation(), recentTopics());

/** Puts the entry that a meeting writes of itself into the chronology of the issue it dealt with. */
export function underIssue(rows: Rows, meetingKey: string, issueKey: string): Rows {
  const entryId = seedId(`${meetingKey}/entry`);
  return mergeRows(
    { ...rows, entries: (rows.entries ?? []).map((e) => (e.id === entryId ? { ...e, issueId: seedId(issueKey) } : e)) },
    { recordParents: [{ recordId: entryId, parentId: seedId(issueKey), sortKey: rows.records?.find((r) => r.id === entryId)?.sortKey ?? null }] },
  );
}

/** That the page tells of no result is a value of its own, not an empty field. */
export const nothingReported = (on: string, locator: string): ClaimSeed => ({ on, field: "outcome_report", source: TAJIK_PAGE, locator, knowledge: "none_reported" });

function socialPartnershipClub(): Rows {
  const on = SOCIAL_PARTNERSHIP_CLUB;
  const page = { on, source: TAJIK_PAGE, locator: "L8" };
  return mergeRows(
    record({
      key: on, kind: "platform", slug: "social-partnership-club", classification: "club", country: "TJ",
      facts: [...factAndProvenance(on, 1), "relations/9", "relations/9/provenance/1", ...factAndProvenance("m-spc-series", 1)],
      title: w("Social Partnership Club", "Клуб социального партнёрства", "Әлеуметтік әріптестік клубы", "Клуби шарикии иҷтимоӣ"),
      summary: w(
        "A discussion club in Tajikistan where state bodies, political parties and civil society look for agreement on social issues, supported by the OSCE Office.",
        "Дискуссионный клуб в Таджикистане, где государственные органы, партии и гражданское общество ищут согласия по социальным вопросам; поддерживался Бюро ОБСЕ.",
        "Тәжікстандағы пікірталас клубы: мемлекеттік органдар, саяси партиялар және азаматтық қоғам әлеуметтік мәселелерде келісім іздейді; ЕҚЫҰ Бюросы қолдаған.",
        "Клуби муҳокима дар Тоҷикистон, ки дар он мақомоти давлатӣ, ҳизбҳо ва ҷомеаи шаҳрвандӣ дар масъалаҳои иҷтимоӣ мувофиқа меҷӯянд; бо дастгирии Дафтари САҲА.",
      ),
    }),
    { platforms: [{ id: seedId(on) }] },
    names(on, { text: "Social Partnership Club", lang: "en", kind: "official", source: TAJIK_PAGE }, { text: "Social Partnership discussion club", lang: "en", kind: "variant", source: "x-spc-2003" }),
    member({ platform: on }, "supporter", { organization: OSCE_TAJIKISTAN }, TAJIK_PAGE, PAGE_WRITTEN),
    claims(
      {
        on, field: "founded", source: "x-spc-2003", edtf: "2003-01", confidence: "inferred",
        how: w("Called newly established when its first roundtable met on 21 January 2003.", "Назван только что созданным, когда 21 января 2003 года прошёл первый круглый стол.", "2003 жылғы 21 қаңтарда бірінші дөңгелек үстел өткенде жаңадан құрылған деп аталған.", "Ҳангоми мизи мудаввари нахустин, 21 январи соли 2003, навтаъсис номида шудааст."),
      },
      { ...page, field: "founded", knowledge: "not_stated", standing: "background" },
      {
        on, field: "initiator", source: "x-spc-2003", period: "2003",
        paraphrase: w(
          "The Presidential Executive Office, with the support of the OSCE Centre in Dushanbe.",
          "Исполнительный аппарат Президента при поддержке Центра ОБСЕ в Душанбе.",
          "Президенттің Атқару аппараты, ЕҚЫҰ-ның Душанбедегі Орталығының қолдауымен.",
          "Дастгоҳи иҷроияи Президент бо дастгирии Маркази САҲА дар Душанбе.",
        ),
      },
      { ...page, field: "initiator", knowledge: "not_stated", standing: "background" },
      {
        on, field: "cadence", source: "x-spc-2003", period: "2003", standing: "background",
        paraphrase: w("19 roundtables were planned for 2003.", "На 2003 год запланировали 19 круглых столов.", "2003 жылға 19 дөңгелек үстел жоспарланған.", "Барои соли 2003 баргузории 19 мизи мудаввар ба нақша гирифта шуд."),
      },
      {
        ...page, field: "size", value: "70", qualifier: "about", unit: "representatives", asWritten: "some 70", asWrittenLang: "en",
        note: w("Members or those present: the page does not say which.", "Члены или присутствующие — на странице не сказано.", "Мүшелері ме, әлде қатысқандар ма — бетте айтылмаған.", "Аъзо ё ҳозирон — дар саҳифа гуфта нашудааст."),
      },
      { ...page, field: "mandate", paraphrase: w("To discuss pressing social issues and find agreement.", "Обсуждать насущные социальные вопросы и искать согласие.", "Өзекті әлеуметтік мәселелерді талқылап, келісімге келу.", "Муҳокимаи масъалаҳои мубрами иҷтимоӣ ва ёфтани мувофиқа.") },
      { ...page, field: "composition", paraphrase: w("State bodies, political parties, civil society.", "Государственные органы, политические партии, гражданское общество.", "Мемлекеттік органдар, саяси партиялар, азаматтық қоғам.", "Мақомоти давлатӣ, ҳизбҳои сиёсӣ, ҷомеаи шаҳрвандӣ.") },
      { ...page, field: "supporter", valueRecord: OSCE_TAJIKISTAN },
      {
        ...page, field: "status", edtf: PAGE_WRITTEN, confidence: "inferred",
        how: w(
          "Active when the undated page was written; whether it is still active was not checked.",
          "Действовал, когда была написана страница без даты; действует ли он теперь, не проверялось.",
          "Күні жоқ бет жазылған кезде жұмыс істеген; қазір жұмыс істейтін-істемейтіні тексерілмеген.",
          "Ҳангоми навишта шудани саҳифаи бесана фаъол буд; ҳоло фаъол аст ё не, муайян карда нашудааст.",
        ),
      },
      { ...page, field: "topic", n: "migration", asWritten: "migration", asWrittenLang: "en", paraphrase: MIGRATION, note: RECENTLY },
      { ...page, field: "topic", n: "information-security", asWritten: "information security", asWrittenLang: "en", paraphrase: INFORMATION_SECURITY, note: RECENTLY },
      { ...page, field: "topic", n: "political-parties", asWritten: "political parties", asWrittenLang: "en", paraphrase: w("Political parties", "Политические партии", "Саяси партиялар", "Ҳизбҳои сиёсӣ"), note: RECENTLY },
      { ...page, field: "topic", n: "elections", asWritten: "elections", asWrittenLang: "en", paraphrase: w("Elections", "Выборы", "Сайлау", "Интихобот"), note: RECENTLY },
      {
        ...page, field: "outreach", value: "6", qualifier: "at_least", unit: "meetings", asWritten: "meetings in Tursunzade, Kurgan-Tyube, Garm, Kulyab, Khorog and Khujand", asWrittenLang: "en",
        note: w(
          "One meeting at least in each of six towns; neither numbers nor dates are given.",
          "Не менее одной встречи в каждом из шести городов; ни число, ни даты не указаны.",
          "Алты қаланың әрқайсысында кемінде бір кездесу; саны да, күндері де көрсетілмеген.",
          "Дар ҳар яке аз шаш шаҳр на камтар аз як вохӯрӣ; на шумора ва на санаҳо зикр шудаанд.",
        ),
      },
    ),
    corroboration(on, "partly", ["x-spc-2003", "x-spc-2007", "x-spc-2007-ru"], w(
      "Its existence and its origin in 2003 are confirmed; a meeting on migration in 2007 was of about the same size, though reports of it do not use the club's name. No dates were found for the six regional meetings.",
      "Существование клуба и его начало в 2003 году подтверждены; встреча о миграции в 2007 году была примерно такого же размера, хотя сообщения о ней не называют клуб. Даты шести региональных встреч не найдены.",
      "Клубтың бар екені және 2003 жылы басталғаны расталған; көші-қон туралы 2007 жылғы кездесу шамамен сондай көлемде болған, бірақ ол туралы хабарларда клуб аталмайды. Алты өңірлік кездесудің күндері табылмады.",
      "Мавҷудияти клуб ва оғози он дар соли 2003 тасдиқ шудааст; вохӯрӣ оид ба муҳоҷират дар соли 2007 тақрибан ҳамин андоза буд, гарчанде хабарҳо клубро ном намебаранд. Санаҳои шаш вохӯрии минтақавӣ ёфт нашуданд.",
    )),
  );
}

function publicCouncil(): Rows {
  const on = PUBLIC_COUNCIL;
  const page = { on, source: TAJIK_PAGE, locator: "L5-6" };
  return mergeRows(
    record({
      key: on, kind: "platform", slug: "public-council-of-tajikistan", classification: "public_council", country: "TJ", facts: factAndProvenance(on, 1),
      title: w("Public Council of Tajikistan", "Общественный совет Таджикистана", "Тәжікстанның Қоғамдық кеңесі", "Шӯрои ҷамъиятии Тоҷикистон"),
      summary: w(
        "A standing council in Tajikistan; not to be confused with the public councils of Kazakhstan.",
        "Постоянный совет в Таджикистане; не путать с общественными советами Казахстана.",
        "Тәжікстандағы тұрақты кеңес; Қазақстанның қоғамдық кеңестерімен шатастыруға болмайды.",
        "Шӯрои доимӣ дар Тоҷикистон; онро набояд бо шӯроҳои ҷамъиятии Қазоқистон омехта кард.",
      ),
    }),
    { platforms: [{ id: seedId(on) }] },
    names(on, { text: "Public Council of Tajikistan", lang: "en", kind: "variant", source: TAJIK_PAGE }, { text: "Public Council of the Republic of Tajikistan", lang: "en", kind: "official", source: "x-pubcouncil" }),
    claims(
      {
        on, field: "founded", source: "x-pubcouncil", edtf: "1996", confidence: "inferred",
        how: w("Its charter is dated 10 April 1996.", "Положение о нём датировано 10 апреля 1996 года.", "Ол туралы ережеде 1996 жылғы 10 сәуір күні көрсетілген.", "Санаи низомномаи он 10 апрели соли 1996 аст."),
      },
      { ...page, field: "founded", knowledge: "not_stated", standing: "background" },
      { ...page, field: "initiator", knowledge: "not_stated", standing: "background" },
      {
        on, field: "mandate", source: "x-pubcouncil",
        paraphrase: w("Carries out the Agreement on Public Accord.", "Выполняет Договор об общественном согласии.", "Қоғамдық келісім туралы шартты жүзеге асырады.", "Аҳдномаи ризоияти ҷомеаро амалӣ мекунад."),
      },
      {
        ...page, field: "meetings_held", standing: "background", value: "1", qualifier: "at_least", unit: "meetings", period: "2010-04-15",
        note: w("Known from a photo caption only: energy security, Khujand, 15 April 2010.", "Известно только по подписи к фото: энергетическая безопасность, Худжанд, 15 апреля 2010 года.", "Тек фото жазуынан белгілі: энергетикалық қауіпсіздік, Худжанд, 2010 жылғы 15 сәуір.", "Танҳо аз навиштаи зери акс маълум: амнияти энергетикӣ, Хуҷанд, 15 апрели соли 2010."),
      },
    ),
    corroboration(on, "partly", ["x-pubcouncil", "x-spc-2007-ru"], w(
      "The council and its beginning in 1996 are confirmed; its meeting in Khujand was not found elsewhere. Nor is it one of the local public councils with the police of which later Tajik sources speak.",
      "Совет и его начало в 1996 году подтверждены; о заседании в Худжанде в других источниках не найдено. Это и не один из местных общественных советов при милиции, о которых говорят более поздние таджикские источники.",
      "Кеңес пен оның 1996 жылы басталғаны расталған; Худжандтағы отырысы басқа жерден табылмады. Ол кейінгі тәжік дереккөздері айтатын милиция жанындағы жергілікті қоғамдық кеңестердің бірі де емес.",
      "Шӯро ва оғози он дар соли 1996 тасдиқ шудааст; нишасти он дар Хуҷанд дар ҷойҳои дигар ёфт нашуд. Он яке аз шӯроҳои маҳаллии ҷамъиятии назди милитсия, ки сарчашмаҳои баъдинаи тоҷикӣ зикр мекунанд, низ нест.",
    )),
  );
}

/** The topics that the page names. Who raised them and how they ended it does not say. */
function issues(): Rows {
  const page = { source: TAJIK_PAGE, country: "TJ", opened: null };
  return mergeRows(
    taken({
      ...page, key: "i-tj-migration", identifier: "TJ-0001", slug: "migration-tajikistan", topics: ["migration"], facts: factAndProvenance("i-tj-migration", 1), discussedAt: [SOCIAL_PARTNERSHIP_CLUB, "m-pa-seminar-2009"],
      title: w("Migration and labour migration in Tajikistan", "Миграция и трудовая миграция в Таджикистане", "Тәжікстандағы көші-қон және еңбек көші-қоны", "Муҳоҷират ва муҳоҷирати меҳнатӣ дар Тоҷикистон"),
      summary: w(
        "A recent topic of the Social Partnership Club, the subject of a parliamentary seminar in 2009 and of a meeting in 2007.",
        "Недавняя тема Клуба социального партнёрства, парламентского семинара 2009 года и встречи 2007 года.",
        "Әлеуметтік әріптестік клубының жақында талқылаған тақырыбы, 2009 жылғы парламенттік семинар мен 2007 жылғы кездесудің тақырыбы.",
        "Мавзуе, ки Клуби шарикии иҷтимоӣ ба наздикӣ муҳокима кард; мавзуи семинари парлумонии соли 2009 ва вохӯрии соли 2007.",
      ),
    }, "L8", CLUB_TOPIC),
    claims({
      on: "i-tj-migration", field: "status_in_source", n: "seminar", source: TAJIK_PAGE, locator: "L10",
      paraphrase: w("Subject of a regional parliamentary seminar in 2009.", "Тема регионального парламентского семинара 2009 года.", "2009 жылғы өңірлік парламенттік семинардың тақырыбы.", "Мавзуи семинари минтақавии парлумонии соли 2009."),
    }),
    linked("discussed_at", "i-tj-migration", LABOUR_MIGRATION_2007, "x-spc-2007"),
    taken({
      ...page, key: "i-tj-infosec", identifier: "TJ-0002", slug: "information-security-tajikistan", topics: ["cyber-ict-security"], facts: factAndProvenance("i-tj-infosec", 1), discussedAt: [SOCIAL_PARTNERSHIP_CLUB],
      title: w("Information security in Tajikistan", "Информационная безопасность в Таджикистане", "Тәжікстандағы ақпараттық қауіпсіздік", "Амнияти иттилоотӣ дар Тоҷикистон"),
      summary: w("A recent topic of the Social Partnership Club.", "Недавняя тема Клуба социального партнёрства.", "Әлеуметтік әріптестік клубының жақында талқылаған тақырыбы.", "Мавзуе, ки Клуби шарикии иҷтимоӣ ба наздикӣ муҳокима кард."),
    }, "L8", CLUB_TOPIC),
    taken({
      ...page, key: "i-tj-parties-elections", identifier: "TJ-0003", slug: "political-parties-and-elections-tajikistan", topics: ["elections", "democratization"], facts: factAndProvenance("i-tj-parties-elections", 1), discussedAt: [SOCIAL_PARTNERSHIP_CLUB],
      title: w("Political parties and elections in Tajikistan", "Политические партии и выборы в Таджикистане", "Тәжікстандағы саяси партиялар мен сайлау", "Ҳизбҳои сиёсӣ ва интихобот дар Тоҷикистон"),
      summary: w("Recent topics of the Social Partnership Club.", "Недавние темы Клуба социального партнёрства.", "Әлеуметтік әріптестік клубының жақында талқылаған тақырыптары.", "Мавзуъҳое, ки Клуби шарикии иҷтимоӣ ба наздикӣ муҳокима кард."),
    }, "L8", CLUB_TOPIC),
    taken({
      ...page, key: "i-tj-energy", identifier: "TJ-0004", slug: "energy-security-tajikistan", topics: ["economic-activities"], facts: factAndProvenance("i-tj-energy", 1), discussedAt: [PUBLIC_COUNCIL, COUNCIL_IN_KHUJAND],
      title: w("Energy security in Tajikistan", "Энергетическая безопасность Таджикистана", "Тәжікстанның энергетикалық қауіпсіздігі", "Амнияти энергетикии Тоҷикистон"),
      summary: w(
        "The Public Council of Tajikistan discussed it in Khujand on 15 April 2010, the OSCE–Tajikistan Task Force two weeks before.",
        "Общественный совет Таджикистана обсуждал её в Худжанде 15 апреля 2010 года, рабочая группа ОБСЕ — Таджикистан — двумя неделями раньше.",
        "Тәжікстанның Қоғамдық кеңесі оны 2010 жылғы 15 сәуірде Худжандта, ал ЕҚЫҰ — Тәжікстан жұмыс тобы екі апта бұрын талқылады.",
        "Шӯрои ҷамъиятии Тоҷикистон онро 15 апрели соли 2010 дар Хуҷанд ва Гурӯҳи кории САҲА — Тоҷикистон ду ҳафта пеш аз он муҳокима карданд.",
      ),
    }, "L5", w("Discussed by the Public Council on 15 April 2010.", "Обсуждалась Общественным советом 15 апреля 2010 года.", "Қоғамдық кеңес 2010 жылғы 15 сәуірде талқылады.", "Шӯрои ҷамъиятӣ 15 апрели соли 2010 муҳокима кард.")),
    linked("discussed_at", "i-tj-energy", TASK_FORCE, "x-tj-taskforce-2010"),
  );
}

function taken(seed: IssueSeed, locator: string, said: Words): Rows {
  const page = { on: seed.key, source: TAJIK_PAGE, locator };
  return mergeRows(
    issue(seed),
    claims(
      { ...page, field: "status_in_source", paraphrase: said },
      { ...page, field: "opened", knowledge: "not_stated", standing: "background" },
      { ...page, field: "raised_by", knowledge: "not_stated", standing: "background", note: NO_PARTY },
    ),
  );
}

/** What outside sources tell of the club's beginning, and of a meeting like its own that does not bear its name. */
function clubMeetings(): Rows {
  const first = "m-spc-2003-01-21";
  const later = LABOUR_MIGRATION_2007;
  return mergeRows(
    meeting({
      key: first, slug: "social-partnership-club-2003-01-21", classification: "round_table", country: "TJ", source: "x-spc-2003", platform: SOCIAL_PARTNERSHIP_CLUB, facts: [first],
      starts: "2003-01-21", places: ["pl-dushanbe"], attendance: { count: 40, qualifier: "exactly" }, topics: ["national-minority-issues"],
      title: w(
        "First roundtable of the Social Partnership Club: policy on national minorities",
        "Первый круглый стол Клуба социального партнёрства: политика в отношении национальных меньшинств",
        "Әлеуметтік әріптестік клубының бірінші дөңгелек үстелі: ұлттық азшылықтар саясаты",
        "Мизи мудаввари нахустини Клуби шарикии иҷтимоӣ: сиёсат нисбат ба ақаллиятҳои миллӣ",
      ),
      summary: w(
        "The newly established club met for the first time in Dushanbe on 21 January 2003, with 40 participants.",
        "Только что созданный клуб впервые собрался в Душанбе 21 января 2003 года; участников было 40.",
        "Жаңадан құрылған клуб алғаш рет 2003 жылғы 21 қаңтарда Душанбеде жиналды; 40 адам қатысты.",
        "Клуби навтаъсис бори аввал 21 январи соли 2003 дар Душанбе ҷамъ омад; 40 нафар иштирок кард.",
      ),
    }),
    claims(
      { on: first, field: "starts", source: "x-spc-2003", edtf: "2003-01-21" },
      { on: first, field: "place", source: "x-spc-2003", valueRecord: "pl-dushanbe" },
      { on: first, field: "platform", source: "x-spc-2003", valueRecord: SOCIAL_PARTNERSHIP_CLUB },
      { on: first, field: "attendance", source: "x-spc-2003", value: "40", qualifier: "exactly", unit: "participants" },
      { on: first, field: "topic", source: "x-spc-2003", paraphrase: w("Policy on national minorities", "Политика в отношении национальных меньшинств", "Ұлттық азшылықтар саясаты", "Сиёсат нисбат ба ақаллиятҳои миллӣ") },
    ),
    corroboration(first, "outside_only", ["x-spc-2003"]),
    underIssue(
      meeting({
        key: later, slug: "labour-migration-dushanbe-2007-04-27", classification: "discussion", country: "TJ", source: "x-spc-2007", facts: [later],
        starts: "2007-04-27", places: ["pl-dushanbe"], attendance: { count: 70, qualifier: "about" }, topics: ["migration"],
        participants: [
          { nameAsRecorded: "OSCE Centre in Dushanbe", organization: OSCE_TAJIKISTAN, role: "organizer", basis: "official_capacity" },
          { nameAsRecorded: "Public Council of Tajikistan", role: "organizer", basis: "public_source" },
        ],
        title: w("Discussion of labour migration in Dushanbe", "Обсуждение трудовой миграции в Душанбе", "Еңбек көші-қонын Душанбеде талқылау", "Муҳокимаи муҳоҷирати меҳнатӣ дар Душанбе"),
        summary: w(
          "About 70 people discussed ways of regulating labour migration at the invitation of the OSCE Centre in Dushanbe and the Public Council.",
          "Около 70 человек обсудили пути регулирования трудовой миграции по приглашению Центра ОБСЕ в Душанбе и Общественного совета.",
          "Шамамен 70 адам ЕҚЫҰ-ның Душанбедегі Орталығы мен Қоғамдық кеңестің шақыруымен еңбек көші-қонын реттеу жолдарын талқылады.",
          "Тақрибан 70 нафар бо даъвати Маркази САҲА дар Душанбе ва Шӯрои ҷамъиятӣ роҳҳои танзими муҳоҷирати меҳнатиро муҳокима карданд.",
        ),
      }),
      later, "i-tj-migration",
    ),
    claims(
      { on: later, field: "starts", source: "x-spc-2007", edtf: "2007-04-27" },
      {
        on: later, field: "announced", source: "x-spc-2007-ru", edtf: "2007-04-27", standing: "background",
        note: w("Announced for that day.", "Анонсировано на этот день.", "Сол күнге жарияланған.", "Барои ҳамон рӯз эълон шуда буд."),
      },
      { on: later, field: "place", source: "x-spc-2007", valueRecord: "pl-dushanbe" },
      { on: later, field: "attendance", source: "x-spc-2007", value: "70", qualifier: "about", unit: "participants" },
      { on: later, field: "organizer", n: "osce", source: "x-spc-2007-ru", valueRecord: OSCE_TAJIKISTAN },
      { on: later, field: "organizer", n: "council", source: "x-spc-2007-ru", valueRecord: PUBLIC_COUNCIL },
      {
        on: later, field: "event", source: "x-spc-2007",
        paraphrase: w(
          "Part of a project to develop dialogue between the authorities and civil society.",
          "Часть проекта по развитию диалога между властью и гражданским обществом.",
          "Билік пен азаматтық қоғам арасындағы диалогты дамыту жобасының бөлігі.",
          "Қисми лоиҳаи рушди муколама байни мақомот ва ҷомеаи шаҳрвандӣ.",
        ),
      },
      { on: later, field: "topic", source: "x-spc-2007", paraphrase: LABOUR_MIGRATION },
      {
        on: later, field: "platform", source: "x-spc-2007", knowledge: "not_stated", standing: "background",
        note: NOT_BY_THAT_NAME,
      },
    ),
    linked("similar_to", later, SOCIAL_PARTNERSHIP_CLUB, "x-spc-2007", { note: NOT_BY_THAT_NAME }),
    corroboration(later, "outside_only", ["x-spc-2007", "x-spc-2007-ru"], NOT_BY_THAT_NAME),
  );
}

type Town = { key: string; place: string; slug: string; asWritten: string; title: Words };

/** Six towns of which the page says only that the club met there: a row stands for at least one meeting and has no date. */
function outreach(): Rows {
  return mergeRows(...TOWNS.map(({ key, place, slug, asWritten, title }) => {
    const page = { on: key, source: TAJIK_PAGE, locator: "L8" };
    return mergeRows(
      meeting({
        key, slug: `social-partnership-club-${slug}`, classification: "regional_outreach", country: "TJ", source: TAJIK_PAGE, platform: SOCIAL_PARTNERSHIP_CLUB, facts: [...factAndProvenance(key, 1), "unverified/8"],
        starts: null, places: [place], standsFor: { count: 1, qualifier: "at_least" }, outcomeReport: "none_reported", title,
        summary: w(
          "One regional meeting or more of the club, held at a time that no source gives.",
          "Одна или несколько региональных встреч клуба; когда они прошли, не сообщает ни один источник.",
          "Клубтың бір немесе бірнеше өңірлік кездесуі; қашан өткенін ешбір дереккөз айтпайды.",
          "Як ё якчанд вохӯрии минтақавии клуб; ягон сарчашма намегӯяд, ки кай гузаштанд.",
        ),
      }),
      claims(
        {
          ...page, field: "starts", knowledge: "unknown", standing: "background", confidence: "inferred",
          how: w(
            "No date is given; before spring 2011, which for the page is still to come.",
            "Дата не указана; до весны 2011 года, о которой страница говорит как о предстоящей.",
            "Күні көрсетілмеген; 2011 жылғы көктемге дейін: бетте ол келер шақта айтылады.",
            "Сана зикр нашудааст; пеш аз баҳори соли 2011, ки барои саҳифа ҳанӯз дар пеш аст.",
          ),
        },
        { ...page, field: "place", valueRecord: place, asWritten, asWrittenLang: "en" },
        { ...page, field: "platform", valueRecord: SOCIAL_PARTNERSHIP_CLUB },
        { ...page, field: "organizer", valueRecord: SOCIAL_PARTNERSHIP_CLUB },
        {
          ...page, field: "stands_for", value: "1", qualifier: "at_least", unit: "meetings",
          note: w("How many meetings there were is not said.", "Сколько было встреч, не сказано.", "Қанша кездесу болғаны айтылмаған.", "Чанд вохӯрӣ буд, гуфта нашудааст."),
        },
        nothingReported(key, "L8"),
      ),
      corroboration(key, "not_found", [], w(
        "Rests on one source; no regional meeting with a date was found elsewhere.",
        "Известно из одного источника; в других источниках региональных встреч с датой не найдено.",
        "Бір ғана дереккөзге сүйенеді; басқа жерден күні көрсетілген өңірлік кездесу табылмады.",
        "Ба як сарчашма такя мекунад; дар ҷойҳои дигар ягон вохӯрии минтақавие, ки санааш маълум бошад, ёфт нашуд.",
      )),
    );
  }));
}

function councilMeeting(): Rows {
  const on = COUNCIL_IN_KHUJAND;
  const page = { on, source: TAJIK_PAGE, locator: "L5-6" };
  return mergeRows(
    underIssue(
      meeting({
        key: on, slug: "public-council-of-tajikistan-khujand-2010-04-15", classification: "council_meeting", country: "TJ", source: TAJIK_PAGE, platform: PUBLIC_COUNCIL, facts: [...factAndProvenance(on, 1), "unverified/6"],
        starts: "2010-04-15", mode: "in_person", places: ["pl-khujand"], outcomeReport: "none_reported", topics: ["economic-activities"],
        participants: [{ nameAsRecorded: "Public Council of Tajikistan", role: "organizer", basis: "public_source" }],
        title: w(
          "Public Council of Tajikistan discusses energy security in Khujand",
          "Общественный совет Таджикистана обсуждает энергетическую безопасность в Худжанде",
          "Тәжікстанның Қоғамдық кеңесі Худжандта энергетикалық қауіпсіздікті талқылайды",
          "Шӯрои ҷамъиятии Тоҷикистон дар Хуҷанд амнияти энергетикиро муҳокима мекунад",
        ),
        summary: w(
          "A meeting of 15 April 2010 that is known only from the caption of a photograph.",
          "Заседание 15 апреля 2010 года, известное только по подписи к фотографии.",
          "2010 жылғы 15 сәуірдегі, тек фотосуреттің жазуынан белгілі отырыс.",
          "Нишасти 15 апрели соли 2010, ки танҳо аз навиштаи зери акс маълум аст.",
        ),
      }),
      on, "i-tj-energy",
    ),
    claims(
      { ...page, field: "starts", edtf: "2010-04-15", asWritten: "15 April 2010", asWrittenLang: "en", note: w("Known only from a photo caption, printed twice.", "Известно только по подписи к фотографии, напечатанной дважды.", "Тек екі рет басылған фото жазуынан белгілі.", "Танҳо аз навиштаи зери акс, ки ду бор чоп шудааст, маълум аст.") },
      { ...page, field: "place", valueRecord: "pl-khujand" },
      { ...page, field: "platform", valueRecord: PUBLIC_COUNCIL },
      { ...page, field: "organizer", valueRecord: PUBLIC_COUNCIL },
      {
        ...page, field: "supporter", valueRecord: OSCE_TAJIKISTAN, confidence: "inferred",
        how: w(
          "The photograph stands on the Office's page as an example of the dialogue it supports.",
          "Фотография помещена на странице Бюро как пример диалога, который оно поддерживает.",
          "Фотосурет Бюроның бетінде ол қолдайтын диалогтың мысалы ретінде тұр.",
          "Акс дар саҳифаи Дафтар ҳамчун намунаи муколамае, ки он дастгирӣ мекунад, ҷой дода шудааст.",
        ),
      },
      {
        ...page, field: "mode", confidence: "inferred", value: "in_person",
        how: w("A photograph shows the meeting.", "Заседание снято на фотографии.", "Отырыс фотосуретке түсірілген.", "Нишаст дар акс нишон дода шудааст."),
      },
      { ...page, field: "topic", paraphrase: ENERGY_SECURITY },
      nothingReported(on, "L5-6"),
    ),
    corroboration(on, "not_found", [], w(
      "Rests on one source, a photo caption; looked for and not found elsewhere. Energy security was on the agenda of the OSCE–Tajikistan Task Force two weeks before.",
      "Известно из одного источника, подписи к фотографии; в других искали и не нашли. Двумя неделями раньше энергетическая безопасность была в повестке рабочей группы ОБСЕ — Таджикистан.",
      "Бір ғана дереккөзге — фото жазуына сүйенеді; басқа жерден ізделді, табылмады. Екі апта бұрын энергетикалық қауіпсіздік ЕҚЫҰ — Тәжікстан жұмыс тобының күн тәртібінде болған.",
      "Ба як сарчашма — навиштаи зери акс — такя мекунад; дар ҷойҳои дигар ҷустуҷӯ шуд, ёфт нашуд. Ду ҳафта пеш амнияти энергетикӣ дар рӯзномаи вохӯрии Гурӯҳи кории САҲА — Тоҷикистон буд.",
    )),
  );
}

function seminar(): Rows {
  const on = "m-pa-seminar-2009";
  const page = { on, source: TAJIK_PAGE, locator: "L10" };
  return mergeRows(
    underIssue(
      meeting({
        key: on, slug: "parliamentary-seminar-on-labour-migration-dushanbe-2009", classification: "seminar", country: "TJ", source: TAJIK_PAGE, facts: factAndProvenance(on, 1),
        starts: "2009", places: ["pl-dushanbe"], outcomeReport: "none_reported", topics: ["migration"],
        participants: [{ nameAsRecorded: "OSCE Parliamentary Assembly", organization: "org-oscepa", role: "mentioned", basis: "official_capacity" }],
        title: w("Regional parliamentary seminar on labour migration", "Региональный парламентский семинар о трудовой миграции", "Еңбек көші-қоны туралы өңірлік парламенттік семинар", "Семинари минтақавии парлумонӣ оид ба муҳоҷирати меҳнатӣ"),
        summary: w(
          "Held in Dushanbe in 2009 with the support of the OSCE Office; the month is not stated.",
          "Прошёл в Душанбе в 2009 году при поддержке Бюро ОБСЕ; месяц не указан.",
          "2009 жылы Душанбеде ЕҚЫҰ Бюросының қолдауымен өтті; айы көрсетілмеген.",
          "Соли 2009 дар Душанбе бо дастгирии Дафтари САҲА гузашт; моҳ зикр нашудааст.",
        ),
      }),
      on, "i-tj-migration",
    ),
    claims(
      { ...page, field: "starts", edtf: "2009", asWritten: "In 2009", asWrittenLang: "en" },
      {
        on, field: "starts", source: "x-pa-2009", edtf: "2009-04~", confidence: "inferred", standing: "background",
        how: w(
          "From the headline of a newsletter of 16 April 2009 on parliamentarians who met on labour migration in Tajikistan.",
          "Из заголовка бюллетеня от 16 апреля 2009 года о встрече парламентариев по трудовой миграции в Таджикистане.",
          "2009 жылғы 16 сәуірдегі бюллетеньнің Тәжікстандағы еңбек көші-қоны жөнінде бас қосқан парламентшілер туралы тақырыбынан.",
          "Аз сарлавҳаи бюллетени 16 апрели соли 2009 дар бораи вохӯрии вакилони парлумон оид ба муҳоҷирати меҳнатӣ дар Тоҷикистон.",
        ),
        note: w("Probably this seminar; not proven.", "Вероятно, этот семинар; не доказано.", "Осы семинар болуы ықтимал; дәлелденген жоқ.", "Эҳтимол ҳамин семинар; исбот нашудааст."),
      },
      { ...page, field: "place", valueRecord: "pl-dushanbe" },
      { ...page, field: "supporter", valueRecord: OSCE_TAJIKISTAN },
      { ...page, field: "organizer", knowledge: "not_stated", standing: "background" },
      {
        ...page, field: "participants", valueRecord: "org-oscepa", confidence: "inferred", standing: "background",
        how: w(
          "The seminar is told of together with the work of the OSCE Parliamentary Assembly; the Assembly's own part is not stated.",
          "О семинаре рассказано вместе с работой Парламентской ассамблеи ОБСЕ; её собственное участие не указано.",
          "Семинар ЕҚЫҰ Парламенттік ассамблеясының жұмысымен бірге айтылған; ассамблеяның өз қатысуы көрсетілмеген.",
          "Семинар якҷоя бо кори Ассамблеяи парлумонии САҲА зикр шудааст; иштироки худи Ассамблея гуфта нашудааст.",
        ),
      },
      { ...page, field: "topic", paraphrase: LABOUR_MIGRATION },
      nothingReported(on, "L10"),
    ),
    corroboration(on, "partly", ["x-pa-2009"], PROBABLY_APRIL),
  );
}

/** The page gives no date; the days are those of two outside sources alone. */
function afghanistanConference(): Rows {
  const on = "m-css-conf-2008";
  const page = { on, source: TAJIK_PAGE, locator: "L10" };
  return mergeRows(
    meeting({
      key: on, slug: "central-asia-and-afghanistan-conference-dushanbe-2008-11-11", classification: "conference", country: "TJ", source: TAJIK_PAGE, facts: [...factAndProvenance(on, 1), "ct-css-date"],
      starts: "2008-11-11", ends: "2008-11-12", mode: "in_person", places: ["pl-dushanbe"], attendance: { count: 50, qualifier: "more_than" }, outcomeReport: "none_reported",
      participants: [{ nameAsRecorded: "Centre for Strategic Studies under the President of Tajikistan", organization: "org-css-tj", role: "organizer", basis: "official_capacity" }],
      title: w(
        "International conference “Central Asia and Afghanistan: Challenges, Opportunities and Prospects”",
        "Международная конференция «Центральная Азия и Афганистан: вызовы, возможности и перспективы»",
        "«Орталық Азия және Ауғанстан: сын-қатерлер, мүмкіндіктер және болашағы» халықаралық конференциясы",
        "Конфронси байналмилалии «Осиёи Марказӣ ва Афғонистон: мушкилот, имкониятҳо ва дурнамо»",
      ),
      summary: w(
        "A conference in Dushanbe that the OSCE Office supported together with the Centre for Strategic Studies; its days are known from other sources only.",
        "Конференция в Душанбе, которую Бюро ОБСЕ поддержало вместе с Центром стратегических исследований; её дни известны только из других источников.",
        "ЕҚЫҰ Бюросы Стратегиялық зерттеулер орталығымен бірге қолдаған Душанбедегі конференция; оның күндері тек басқа дереккөздерден белгілі.",
        "Конфронс дар Душанбе, ки онро Дафтари САҲА якҷоя бо Маркази тадқиқоти стратегӣ дастгирӣ кард; рӯзҳои он танҳо аз сарчашмаҳои дигар маълуманд.",
      ),
    }),
    claims(
      { on, field: "starts", source: "x-css-2008", edtf: "2008-11-11" },
      { on, field: "starts", source: "x-css-2008-nato", edtf: "2008-11-11" },
      { ...page, field: "starts", knowledge: "not_stated", standing: "background", note: NO_BORROWED_YEAR },
      { on, field: "ends", source: "x-css-2008", edtf: "2008-11-12" },
      { on, field: "ends", source: "x-css-2008-nato", edtf: "2008-11-12" },
      {
        on, field: "place", source: "x-css-2008", valueRecord: "pl-dushanbe",
        note: w("At the Kokhi Vahdat.", "Во дворце «Кохи Вахдат».", "«Кохи Вахдат» сарайында.", "Дар Кохи Ваҳдат."),
      },
      { on, field: "place", source: "x-css-2008-nato", valueRecord: "pl-dushanbe" },
      { ...page, field: "place", knowledge: "not_stated", standing: "background" },
      {
        on, field: "mode", source: "x-css-2008", confidence: "inferred", value: "in_person",
        how: w("The notice names the building.", "В анонсе названо здание.", "Хабарландыруда ғимарат аталған.", "Дар эълон бино номбар шудааст."),
      },
      {
        on, field: "attendance", source: "x-css-2008-nato", value: "50", qualifier: "more_than", unit: "participants",
        note: w("Experts and diplomats.", "Эксперты и дипломаты.", "Сарапшылар мен дипломаттар.", "Коршиносон ва дипломатҳо."),
      },
      {
        on, field: "attendance", source: "x-css-2008", value: "30", qualifier: "expected", unit: "participants", standing: "background",
        note: w("A notice beforehand: over 30 experts.", "Анонс: более 30 экспертов.", "Алдын ала хабарландыру: 30-дан астам сарапшы.", "Эълони пешакӣ: зиёда аз 30 коршинос."),
      },
      { ...page, field: "supporter", valueRecord: OSCE_TAJIKISTAN },
      {
        ...page, field: "organizer", valueRecord: "org-css-tj", confidence: "inferred",
        how: w("The Office supported it together with the Centre.", "Бюро поддержало её вместе с Центром.", "Бюро оны Орталықпен бірге қолдады.", "Дафтар онро якҷоя бо Марказ дастгирӣ кард."),
      },
      { on, field: "organizer", n: "centre", source: "x-css-2008", valueRecord: "org-css-tj" },
      {
        on, field: "organizer", n: "others", source: "x-css-2008",
        paraphrase: w(
          "The International Institute for Strategic Studies (IISS) and the OSCE are named as organisers too.",
          "Организаторами названы также Международный институт стратегических исследований (IISS) и ОБСЕ.",
          "Ұйымдастырушылар ретінде Халықаралық стратегиялық зерттеулер институты (IISS) мен ЕҚЫҰ да аталған.",
          "Институти байналмилалии тадқиқоти стратегӣ (IISS) ва САҲА низ ташкилкунанда номбар шудаанд.",
        ),
      },
      { on, field: "topic", n: "afghanistan", source: "x-css-2008", paraphrase: w("Afghanistan's development", "Развитие Афганистана", "Ауғанстанның дамуы", "Рушди Афғонистон") },
      {
        ...page, field: "topic", n: "region", confidence: "inferred", paraphrase: w("Afghanistan and regional security", "Афганистан и региональная безопасность", "Ауғанстан және өңірлік қауіпсіздік", "Афғонистон ва амнияти минтақавӣ"),
        how: w("From the title of the conference.", "Из названия конференции.", "Конференцияның атауынан.", "Аз номи конфронс."),
      },
      nothingReported(on, "L10"),
    ),
    corroboration(on, "corroborated", ["x-css-2008", "x-css-2008-nato"], w("11–12 November 2008, Dushanbe.", "11–12 ноября 2008 года, Душанбе.", "2008 жылғы 11–12 қараша, Душанбе.", "11–12 ноябри соли 2008, Душанбе.")),
  );
}

function taskForce(): Rows {
  const on = TASK_FORCE;
  const outside = { on, source: "x-tj-taskforce-2010" };
  return mergeRows(
    underIssue(
      meeting({
        key: on, slug: "osce-tajikistan-task-force-2010-03-30", classification: "task_force", country: "TJ", source: "x-tj-taskforce-2010", facts: [on, "relations/13", "unverified/14"],
        starts: "2010-03-30", places: ["pl-dushanbe"],
        participants: [
          { nameAsRecorded: "Ivar Vikki", person: "p-vikki", post: HEAD_OF_OSCE_TAJIKISTAN, organization: OSCE_TAJIKISTAN, basis: "official_capacity", note: "host" },
          { nameAsRecorded: "Usen Suleimenov", basis: "public_source", note: "representing the 2010 Kazakh OSCE Chairmanship" },
        ],
        title: w("Fourth meeting of the OSCE–Tajikistan Task Force", "Четвёртое заседание рабочей группы ОБСЕ — Таджикистан", "ЕҚЫҰ — Тәжікстан жұмыс тобының төртінші отырысы", "Нишасти чоруми Гурӯҳи кории САҲА — Тоҷикистон"),
        summary: w(
          "It met in Dushanbe on 30 March 2010; energy security and political dialogue were among its topics.",
          "Прошло в Душанбе 30 марта 2010 года; среди тем были энергетическая безопасность и политический диалог.",
          "2010 жылғы 30 наурызда Душанбеде өтті; тақырыптардың арасында энергетикалық қауіпсіздік пен саяси диалог болды.",
          "30 марти соли 2010 дар Душанбе гузашт; амнияти энергетикӣ ва муколамаи сиёсӣ аз ҷумлаи мавзуъҳо буданд.",
        ),
      }),
      on, "i-tj-energy",
    ),
    claims(
      { ...outside, field: "starts", edtf: "2010-03-30" },
      { ...outside, field: "place", valueRecord: "pl-dushanbe" },
      { ...outside, field: "participants", n: "host", valueRecord: "p-vikki", note: w("Hosted the meeting.", "Принимал заседание.", "Отырысты қабылдаушы болды.", "Мизбони нишаст буд.") },
      {
        ...outside, field: "participants", n: "chairmanship", value: "Usen Suleimenov",
        note: w(
          "Represented the Kazakh OSCE Chairmanship of 2010, as the source spells his name.",
          "Представлял казахстанское председательство в ОБСЕ 2010 года; имя — в написании источника.",
          "ЕҚЫҰ-дағы 2010 жылғы Қазақстан төрағалығының өкілі; аты дереккөздегідей жазылған.",
          "Намояндаи раисии Қазоқистон дар САҲА дар соли 2010; номаш чунон ки дар сарчашма ҳаст, навишта шудааст.",
        ),
      },
      { ...outside, field: "topic", n: "energy", paraphrase: ENERGY_SECURITY },
      { ...outside, field: "topic", n: "dialogue", paraphrase: w("Political dialogue", "Политический диалог", "Саяси диалог", "Муколамаи сиёсӣ") },
    ),
    corroboration(on, "outside_only", ["x-tj-taskforce-2010", "x-dp-nepfund"], LIKELY_SULEIMEN),
    // The name stays as recorded: that it is the later chair of the Dialogue Platform is likely and not proven.
    likelySame("p-suleimen", `${on}/participant/2`, "x-tj-taskforce-2010", LIKELY_SULEIMEN),
  );
}

function participation(): Rows {
  const on = "m-oscepa-participation";
  const page = { on, source: TAJIK_PAGE, locator: "L10" };
  return mergeRows(
    activity({
      key: on, slug: "tajik-members-of-parliament-in-the-osce-parliamentary-assembly", classification: "participation", country: "TJ", facts: factAndProvenance(on, 1),
      starts: null, status: "ongoing", organizers: ["org-oscepa"], supporters: [OSCE_TAJIKISTAN], topics: ["elections", "democratization"],
      title: w(
        "Members of the Tajik parliament in the work of the OSCE Parliamentary Assembly",
        "Депутаты парламента Таджикистана в работе Парламентской ассамблеи ОБСЕ",
        "Тәжікстан парламенті депутаттарының ЕҚЫҰ Парламенттік ассамблеясының жұмысына қатысуы",
        "Вакилони парлумони Тоҷикистон дар кори Ассамблеяи парлумонии САҲА",
      ),
      summary: w(
        "With the help of the OSCE Office they take part in meetings, seminars and election observation missions.",
        "При содействии Бюро ОБСЕ они участвуют в заседаниях, семинарах и миссиях по наблюдению за выборами.",
        "ЕҚЫҰ Бюросының көмегімен олар отырыстарға, семинарларға және сайлауды байқау миссияларына қатысады.",
        "Бо мусоидати Дафтари САҲА онҳо дар нишастҳо, семинарҳо ва ҳайатҳои мушоҳидаи интихобот иштирок мекунанд.",
      ),
    }),
    claims(
      {
        ...page, field: "starts", knowledge: "unknown", standing: "background", confidence: "inferred",
        how: w("Told of as ongoing by a page of about 2010–2011.", "Страница примерно 2010–2011 годов говорит об этом как о продолжающемся.", "Шамамен 2010–2011 жылдардағы бет мұны жалғасып жатқан іс ретінде айтады.", "Саҳифа (тақрибан солҳои 2010–2011) инро ҳамчун кори давомдор зикр мекунад."),
      },
      {
        ...page, field: "status", value: "ongoing", confidence: "inferred",
        how: w("The page speaks of it in the present tense.", "Страница говорит об этом в настоящем времени.", "Бет бұл туралы осы шақта айтады.", "Саҳифа дар ин бора бо замони ҳозира сухан меронад."),
      },
      { ...page, field: "organizer", valueRecord: "org-oscepa" },
      { ...page, field: "supporter", valueRecord: OSCE_TAJIKISTAN },
      {
        ...page, field: "aim",
        paraphrase: w(
          "More engagement and dialogue between Tajikistan and the wider OSCE community.",
          "Расширять взаимодействие и диалог Таджикистана с сообществом ОБСЕ в целом.",
          "Тәжікстан мен жалпы ЕҚЫҰ қауымдастығының өзара іс-қимылы мен диалогын кеңейту.",
          "Густариши ҳамкорӣ ва муколамаи Тоҷикистон бо тамоми ҷомеаи САҲА.",
        ),
      },
      { ...page, field: "topic", paraphrase: w("Parliamentary co-operation", "Парламентское сотрудничество", "Парламенттік ынтымақтастық", "Ҳамкории парлумонӣ") },
    ),
    corroboration(on, "not_found", [], ONLY_THE_PAGE),
  );
}

/** What the page calls recently discussed at the club, an entry for each topic. It names no speakers and gives no date. */
function recentTopics(): Rows {
  return mergeRows(...([
    ["i-tj-migration", "migration", MIGRATION, w("The Social Partnership Club discussed migration", "Клуб социального партнёрства обсуждал миграцию", "Әлеуметтік әріптестік клубы көші-қонды талқылады", "Клуби шарикии иҷтимоӣ муҳоҷиратро муҳокима кард")],
    ["i-tj-infosec", "information security", INFORMATION_SECURITY, w("The Social Partnership Club discussed information security", "Клуб социального партнёрства обсуждал информационную безопасность", "Әлеуметтік әріптестік клубы ақпараттық қауіпсіздікті талқылады", "Клуби шарикии иҷтимоӣ амнияти иттилоотиро муҳокима кард")],
    ["i-tj-parties-elections", "political parties and elections", w("Political parties and elections", "Политические партии и выборы", "Саяси партиялар мен сайлау", "Ҳизбҳои сиёсӣ ва интихобот"), w("The Social Partnership Club discussed political parties and elections", "Клуб социального партнёрства обсуждал политические партии и выборы", "Әлеуметтік әріптестік клубы саяси партиялар мен сайлауды талқылады", "Клуби шарикии иҷтимоӣ ҳизбҳои сиёсӣ ва интихоботро муҳокима кард")],
  ] as const).map(([issueKey, asWritten, topic, title]) =>
    entry({
      key: `m-spc-series/${issueKey}`, kind: "context", country: "TJ", facts: factAndProvenance("m-spc-series", 1), occurred: null, issue: issueKey, platform: SOCIAL_PARTNERSHIP_CLUB, title,
      text: w(
        "Some 70 representatives of state bodies, political parties and civil society come together there; who said what is not reported.",
        "Там собирается около 70 представителей государственных органов, политических партий и гражданского общества; кто что говорил, не сообщается.",
        "Онда мемлекеттік органдардың, саяси партиялардың және азаматтық қоғамның шамамен 70 өкілі жиналады; кімнің не айтқаны хабарланбайды.",
        "Дар он тақрибан 70 намояндаи мақомоти давлатӣ, ҳизбҳои сиёсӣ ва ҷомеаи шаҳрвандӣ ҷамъ меоянд; кӣ чӣ гуфтааст, хабар дода нашудааст.",
      ),
      cited: [
        { source: TAJIK_PAGE, locator: "L8", knowledge: "unknown", confidence: "inferred", asWritten: "recently", asWrittenLang: "en", how: ABOUT_EARLY_2011 },
        { source: TAJIK_PAGE, locator: "L8", field: "event", asWritten, asWrittenLang: "en", paraphrase: topic },
      ],
    })));
}

const COUNCIL_IN_KHUJAND = "m-pubcouncil-khujand-2010";
const LABOUR_MIGRATION_2007 = "m-spc-2007-04-27";
const TASK_FORCE = "m-taskforce-2010-03-30";

const MIGRATION = w("Migration", "Миграция", "Көші-қон", "Муҳоҷират");
const LABOUR_MIGRATION = w("Labour migration", "Трудовая миграция", "Еңбек көші-қоны", "Муҳоҷирати меҳнатӣ");
const INFORMATION_SECURITY = w("Information security", "Информационная безопасность", "Ақпараттық қауіпсіздік", "Амнияти иттилоотӣ");
const ENERGY_SECURITY = w("Energy security", "Энергетическая безопасность", "Энергетикалық қауіпсіздік", "Амнияти энергетикӣ");
const CLUB_TOPIC = w("Among the recent topics of the Social Partnership Club.", "Среди недавних тем Клуба социального партнёрства.", "Әлеуметтік әріптестік клубының жақында талқылаған тақырыптарының бірі.", "Аз ҷумлаи мавзуъҳое, ки Клуби шарикии иҷтимоӣ ба наздикӣ муҳокима кард.");
const NO_PARTY = w(
  "Where it was discussed is said, not who raised it, whom it affects or who is responsible.",
  "Сказано, где это обсуждалось; кто поднял вопрос, кого он затрагивает и кто отвечает, не сказано.",
  "Қайда талқыланғаны айтылған, бірақ мәселені кім көтергені, кімге қатысты екені және кім жауапты екені айтылмаған.",
  "Гуфта шудааст, ки дар куҷо муҳокима шуд, вале на он ки кӣ онро бардошт, ба кӣ дахл дорад ва кӣ масъул аст.",
);
const ABOUT_EARLY_2011 = w(
  "“Recently” on a page without a date, so about early 2011.",
  "«Недавно» на странице без даты, то есть примерно начало 2011 года.",
  "Күні жоқ беттегі «жақында» сөзі, яғни шамамен 2011 жылдың басы.",
  "Калимаи «ба наздикӣ» дар саҳифаи бесана, яъне тақрибан аввали соли 2011.",
);
const RECENTLY = w(
  "Discussed recently, says the page, which bears no date: about early 2011.",
  "Обсуждалось недавно, как сказано на странице без даты: примерно начало 2011 года.",
  "Күні жоқ бетте жақында талқыланған делінген: шамамен 2011 жылдың басы.",
  "Саҳифаи бесана мегӯяд, ки ба наздикӣ муҳокима шудааст: тақрибан аввали соли 2011.",
);
const NOT_BY_THAT_NAME = w(
  "Of the size and on a topic of the Social Partnership Club, but the reports do not use the club's name.",
  "По размеру и теме похоже на Клуб социального партнёрства, но сообщения не называют клуб.",
  "Көлемі мен тақырыбы Әлеуметтік әріптестік клубына ұқсас, бірақ хабарларда клуб аталмайды.",
  "Аз рӯйи андоза ва мавзуъ ба Клуби шарикии иҷтимоӣ монанд аст, вале хабарҳо клубро ном намебаранд.",
);
const PROBABLY_APRIL = w(
  "A newsletter of the OSCE Parliamentary Assembly of 16 April 2009 has a headline on parliamentarians who met on labour migration in Tajikistan: probably this seminar, so about April 2009, but not proven.",
  "В бюллетене Парламентской ассамблеи ОБСЕ от 16 апреля 2009 года есть заголовок о встрече парламентариев по трудовой миграции в Таджикистане: вероятно, это тот же семинар, то есть примерно апрель 2009 года, но это не доказано.",
  "ЕҚЫҰ Парламенттік ассамблеясының 2009 жылғы 16 сәуірдегі бюллетенінде Тәжікстандағы еңбек көші-қоны жөнінде бас қосқан парламентшілер туралы тақырып бар: осы семинар болуы ықтимал, яғни шамамен 2009 жылғы сәуір, бірақ дәлелденген жоқ.",
  "Дар бюллетени Ассамблеяи парлумонии САҲА аз 16 апрели соли 2009 сарлавҳае дар бораи вохӯрии вакилони парлумон оид ба муҳоҷирати меҳнатӣ дар Тоҷикистон ҳаст: эҳтимол ҳамин семинар, яъне тақрибан апрели соли 2009, вале исбот нашудааст.",
);
const NO_BORROWED_YEAR = w(
  "The page gives no date for the conference; the year in the sentences beside it belongs to other events and is not carried over.",
  "Страница не указывает дату конференции; год в соседних предложениях относится к другим событиям и сюда не переносится.",
  "Бет конференцияның күнін көрсетпейді; қатар тұрған сөйлемдердегі жыл басқа оқиғаларға қатысты және мұнда көшірілмейді.",
  "Саҳифа санаи конфронсро намегӯяд; соле, ки дар ҷумлаҳои ҳамсоя омадааст, ба рӯйдодҳои дигар тааллуқ дорад ва ба ин ҷо гузаронида намешавад.",
);
const LIKELY_SULEIMEN = w(
  "“Usen Suleimenov” is probably Usen Suleimen, later chair of the Dialogue Platform, who writes of his return from the OSCE mission in Vienna: likely, not proven.",
  "«Усен Сулейменов» — вероятно, Усен Сулеймен, позднее председатель Диалоговой площадки, который пишет о своём возвращении из миссии при ОБСЕ в Вене: вероятно, но не доказано.",
  "«Усен Сулейменов» — сірә, кейін Диалог алаңының төрағасы болған Үсен Сүлеймен: ол Венадағы ЕҚЫҰ миссиясынан оралғанын жазады; ықтимал, бірақ дәлелденген жоқ.",
  "«Usen Suleimenov» шояд Usen Suleimen, баъдтар раиси Майдони муколама бошад, ки дар бораи бозгашташ аз намояндагии САҲА дар Вена менависад: эҳтимол аст, исбот нашудааст.",
);

const TOWNS: Town[] = [
  { key: "m-spc-tursunzoda", place: "pl-tursunzoda", slug: "tursunzoda", asWritten: "Tursunzade", title: w("Social Partnership Club in Tursunzoda", "Клуб социального партнёрства в Турсунзаде", "Тұрсынзадедегі Әлеуметтік әріптестік клубы", "Клуби шарикии иҷтимоӣ дар Турсунзода") },
  { key: "m-spc-bokhtar", place: "pl-bokhtar", slug: "bokhtar", asWritten: "Kurgan-Tyube", title: w("Social Partnership Club in Bokhtar", "Клуб социального партнёрства в Бохтаре", "Бохтардағы Әлеуметтік әріптестік клубы", "Клуби шарикии иҷтимоӣ дар Бохтар") },
  { key: "m-spc-gharm", place: "pl-gharm", slug: "gharm", asWritten: "Garm", title: w("Social Partnership Club in Gharm", "Клуб социального партнёрства в Гарме", "Гармдағы Әлеуметтік әріптестік клубы", "Клуби шарикии иҷтимоӣ дар Ғарм") },
  { key: "m-spc-kulob", place: "pl-kulob", slug: "kulob", asWritten: "Kulyab", title: w("Social Partnership Club in Kulob", "Клуб социального партнёрства в Кулябе", "Кулябтағы Әлеуметтік әріптестік клубы", "Клуби шарикии иҷтимоӣ дар Кӯлоб") },
  { key: "m-spc-khorugh", place: "pl-khorugh", slug: "khorugh", asWritten: "Khorog", title: w("Social Partnership Club in Khorugh", "Клуб социального партнёрства в Хороге", "Хорогтағы Әлеуметтік әріптестік клубы", "Клуби шарикии иҷтимоӣ дар Хоруғ") },
  { key: "m-spc-khujand", place: "pl-khujand", slug: "khujand", asWritten: "Khujand", title: w("Social Partnership Club in Khujand", "Клуб социального партнёрства в Худжанде", "Худжандтағы Әлеуметтік әріптестік клубы", "Клуби шарикии иҷтимоӣ дар Хуҷанд") },
];
