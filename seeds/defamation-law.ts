import { creditedTo, COUNCIL_OF_PUBLIC_TRUST, introduced, LAST_YEAR, UNNUMBERED } from "./assembly-law";
import { HIGH } from "./confidence";
import { claims, corroboration, factAndProvenance, names, w, type ClaimSeed } from "./record";
import { mergeRows, type Rows } from "./rows";
import { entry } from "./shapes/entry";
import { issue } from "./shapes/issue";
import { legalAct } from "./shapes/legal-act";
import { linked } from "./shapes/link";
import { DIALOGUE_PLATFORM } from "./platforms";
import { issueParty } from "./parties";
import { OP_ED } from "./sources";
import { PRESIDENT, TOKAYEV } from "./tokayev";

const DEFAMATION = "i-defamation";
const LAW = "l-defamation-2020";
const ADIL_SOZ = "adil-soz";
const PRESIDENT_OF_ADIL_SOZ = w("president of Adil Soz", "президент фонда «Адил соз»", "«Әділ сөз» қорының президенті", "президенти бунёди «Адил соз»");

/** Defamation: out of the Criminal Code, into the administrative one; what each source makes of that. */
export const defamationLawRows = (): Rows => mergeRows(law(), lawClaims(), theIssue(), issueClaims(), chronology(), outcome());

function law(): Rows {
  return mergeRows(
    legalAct({
      key: LAW, slug: "law-on-the-decriminalisation-of-defamation-2020", classification: "amending_law", country: "KZ", article: "130", adopted: "2020-06-27",
      facts: [...factAndProvenance(LAW, 1), "ct-credit-laws", "relations/7", "relations/7/provenance/1"],
      title: w(
        "Amendments on enforcement proceedings and criminal legislation: Article 130, “Defamation”, removed from the Criminal Code",
        "Поправки по вопросам исполнительного производства и уголовного законодательства: статья 130 «Клевета» исключена из Уголовного кодекса",
        "Атқарушылық іс жүргізу және қылмыстық заңнама мәселелері бойынша өзгерістер: «Жала жабу» туралы 130-бап Қылмыстық кодекстен алып тасталды",
        "Тағйирот оид ба истеҳсолоти иҷро ва қонунгузории ҷиноятӣ: моддаи 130 «Туҳмат» аз Кодекси ҷиноятӣ хориҷ карда шуд",
      ),
      summary: w(
        "The amending law of June 2020 that moved defamation from the Criminal Code to the Code of Administrative Offences.",
        "Закон о поправках июня 2020 года, перенёсший клевету из Уголовного кодекса в Кодекс об административных правонарушениях.",
        "Жала жабуды Қылмыстық кодекстен Әкімшілік құқық бұзушылық туралы кодекске көшірген, 2020 жылғы маусымдағы өзгерістер енгізетін заң.",
        "Қонуни июни соли 2020 дар бораи тағйирот, ки туҳматро аз Кодекси ҷиноятӣ ба Кодекси ҳуқуқвайронкунии маъмурӣ гузаронд.",
      ),
    }),
    names(
      LAW,
      { text: "О внесении изменений и дополнений в некоторые законодательные акты Республики Казахстан по вопросам совершенствования исполнительного производства и уголовного законодательства", lang: "ru", kind: "official", source: "x-law-defam" },
      { text: "On the insertion of amendments and additions into several legislative acts of the Republic of Kazakhstan for the improvement of enforcement proceedings and criminal legislation", lang: "en", kind: "variant", source: "x-law-defam" },
      { text: "Law on the decriminalisation of defamation", lang: "en", kind: "variant", source: "x-law-defam" },
    ),
    corroboration(LAW, "corroborated", ["x-law-defam", "x-law-defam-date"]),
    linked("led_to", DEFAMATION, LAW, OP_ED, { claimedBy: "p-suleimen" }),
    linked("credited_to", LAW, DIALOGUE_PLATFORM, OP_ED, { claimedBy: "p-suleimen" }),
    linked("credited_to", LAW, COUNCIL_OF_PUBLIC_TRUST, "x-reforms-2020", { claimedBy: TOKAYEV }),
  );
}

function lawClaims(): Rows {
  const on = LAW;
  return mergeRows(
    claims(
      { on, field: "adopted", source: "x-law-defam-date", edtf: "2020-06-27" },
      { on, field: "adopted", source: "x-law-defam", edtf: "2020-06", standing: "background" },
      { on, field: "adopted", source: OP_ED, locator: "L37", edtf: "2020", standing: "background", confidence: "inferred", asWritten: "ในปีที่แล้ว", how: LAST_YEAR },
      { on, field: "signed_by", source: "x-law-defam", valueRecord: TOKAYEV },
      { on, field: "signed_by", source: "x-law-defam-date", valueRecord: TOKAYEV },
      ...article(on),
      { on, field: "content", source: OP_ED, locator: "L37", byPerson: "p-suleimen", paraphrase: NO_LONGER_A_CRIME },
      ...whatItDoes(on, "effect"),
      ...credited(on),
    ),
    introduced(on, "effect", "x-law-defam-date", ADIL_SOZ, PRESIDENT_OF_ADIL_SOZ),
  );
}

function theIssue(): Rows {
  return mergeRows(
    issue({
      key: DEFAMATION, slug: "decriminalisation-of-defamation", identifier: "KZ-0003", country: "KZ", source: OP_ED, opened: null, topics: ["human-rights", "media-freedom-and-development"], discussedAt: [DIALOGUE_PLATFORM],
      facts: [...factAndProvenance(DEFAMATION, 1), "ct-credit-laws", "relations/7", "relations/7/provenance/1"],
      title: w("Decriminalisation of defamation", "Декриминализация клеветы", "Жала жабуды қылмыс санатынан шығару", "Аз ҷумлаи ҷиноятҳо баровардани туҳмат"),
      summary: w(
        "In 2020 defamation left the Criminal Code of Kazakhstan. The chair of the Dialogue Platform credits the discussion there; other sources name another council; critics call the step partial.",
        "В 2020 году клевета исключена из Уголовного кодекса Казахстана. Председатель Диалоговой площадки связывает это с обсуждением на ней, другие источники называют другой совет; критики считают шаг частичным.",
        "2020 жылы жала жабу Қазақстанның Қылмыстық кодексінен алып тасталды. Диалог алаңының төрағасы мұны сондағы талқылаумен байланыстырады, басқа дереккөздер басқа кеңесті атайды; сыншылар бұл қадамды жартылай деп санайды.",
        "Соли 2020 туҳмат аз Кодекси ҷиноятии Қазоқистон бароварда шуд. Раиси Майдони муколама инро аз муҳокимаи он ҷо медонад, сарчашмаҳои дигар шӯрои дигарро ном мебаранд; мунаққидон ин қадамро нопурра мешуморанд.",
      ),
    }),
    issueParty(DEFAMATION, 1, "responsible", { post: PRESIDENT, basis: "official_capacity" }, "x-law-defam-2019"),
    corroboration(DEFAMATION, "corroborated", ["x-law-defam", "x-law-defam-date", "x-law-defam-2019"]),
  );
}

function issueClaims(): Rows {
  const on = DEFAMATION;
  return mergeRows(
    claims(
      { on, field: "opened", source: OP_ED, locator: "L37", knowledge: "not_stated", standing: "background" },
      { on, field: "raised_by", source: OP_ED, locator: "L37", knowledge: "not_stated", standing: "background" },
      {
        on, field: "status_in_source", source: OP_ED, locator: "L37", byPerson: "p-suleimen",
        paraphrase: w(
          "Decriminalised; the second of two topics that were discussed regularly and seriously at the platform and ended in legislation.",
          "Декриминализована; вторая из двух тем, которые регулярно и серьёзно обсуждались на площадке и завершились законом.",
          "Қылмыс санатынан шығарылды; алаңда тұрақты әрі байыпты талқыланып, заңмен аяқталған екі тақырыптың екіншісі.",
          "Аз ҷумлаи ҷиноятҳо бароварда шуд; дуюми ду мавзуе, ки дар майдон мунтазам ва ҷиддӣ муҳокима шуда, бо қонун анҷом ёфт.",
        ),
      },
      ...article(on),
      ...whatItDoes(on, "status_in_source"),
      ...credited(on),
    ),
    introduced(on, "status_in_source", "x-law-defam-date", ADIL_SOZ, PRESIDENT_OF_ADIL_SOZ),
  );
}

function chronology(): Rows {
  const row = (n: number) => `${DEFAMATION}/chronology/${n}`;
  return mergeRows(
    entry({
      key: row(1), kind: "statement", country: "KZ", issue: DEFAMATION, platform: COUNCIL_OF_PUBLIC_TRUST, occurred: "2019-12-20", facts: [row(1)],
      title: w(
        "The President announced at the National Council of Public Trust that defamation would be decriminalised",
        "Президент объявил на Национальном совете общественного доверия о декриминализации клеветы",
        "Президент Ұлттық қоғамдық сенім кеңесінде жала жабу қылмыс санатынан шығарылатынын жариялады",
        "Президент дар Шӯрои миллии боварии ҷамъиятӣ эълон кард, ки туҳмат аз ҷумлаи ҷиноятҳо бароварда мешавад",
      ),
      parties: [["speaker", { person: TOKAYEV, basis: "official_capacity" }]],
      cited: [{ source: "x-law-defam-2019" }],
    }),
    entry({
      key: row(2), kind: "legal_act", country: "KZ", issue: DEFAMATION, occurred: "2020-06-27", facts: [row(2)],
      title: w(
        "The President signed the law that removes defamation from the Criminal Code",
        "Президент подписал закон, исключающий клевету из Уголовного кодекса",
        "Президент жала жабуды Қылмыстық кодекстен алып тастайтын заңға қол қойды",
        "Президент қонунеро имзо кард, ки туҳматро аз Кодекси ҷиноятӣ хориҷ мекунад",
      ),
      parties: [["speaker", { person: TOKAYEV, basis: "official_capacity" }]],
      cited: [{ source: "x-law-defam-date" }, { source: "x-law-defam", edtf: "2020-06", standing: "background" }, { source: "x-law-defam", field: "event", valueRecord: LAW }],
    }),
    entry({
      key: row(3), kind: "legal_act", country: "KZ", issue: DEFAMATION, occurred: "2020", facts: [row(3), `${row(3)}/provenance/1`],
      title: w(
        "According to the op-ed, the article on defamation was finally decriminalised",
        "Согласно авторской статье, статья о клевете была наконец декриминализована",
        "Мақалада айтылуынша, жала жабу туралы бап ақыры қылмыс санатынан шығарылды",
        "Ба навиштаи мақола, моддаи туҳмат ниҳоят аз ҷумлаи ҷиноятҳо бароварда шуд",
      ),
      cited: [
        { source: OP_ED, locator: "L37", confidence: "inferred", asWritten: "ในปีที่แล้ว", how: LAST_YEAR },
        {
          source: OP_ED, locator: "L37", field: "event", byPerson: "p-suleimen", paraphrase: NO_LONGER_A_CRIME,
          note: w(
            "The number of the article was lost in translation and is not repeated here.",
            "Номер статьи утрачен при переводе и здесь не повторяется.",
            "Баптың нөмірі аудармада жоғалған, мұнда қайталанбайды.",
            "Рақами модда ҳангоми тарҷума гум шудааст ва дар ин ҷо такрор намешавад.",
          ),
        },
      ],
    }),
  );
}

function outcome(): Rows {
  return entry({
    key: "o-law-defamation", kind: "outcome", country: "KZ", issue: DEFAMATION, occurred: "2020", facts: factAndProvenance("o-law-defamation", 1), row: { outcomeKind: "act_adopted" },
    title: w(
      "According to the op-ed, close scrutiny at the platform ended in the law that decriminalised defamation",
      "Согласно авторской статье, пристальное рассмотрение на площадке завершилось законом о декриминализации клеветы",
      "Мақалада айтылуынша, алаңдағы мұқият қарау жала жабуды қылмыс санатынан шығарған заңмен аяқталды",
      "Ба навиштаи мақола, баррасии ҷиддӣ дар майдон бо қонуне анҷомид, ки туҳматро аз ҷумлаи ҷиноятҳо баровард",
    ),
    cited: [
      { source: OP_ED, locator: "L37", confidence: "inferred", asWritten: "ในปีที่แล้ว", how: LAST_YEAR },
      { source: OP_ED, locator: "L37", field: "event", valueRecord: LAW, byPerson: "p-suleimen", confidence: "inferred", how: UNNUMBERED },
      { source: OP_ED, locator: "L37", field: "outcome_kind", value: "act_adopted", byPerson: "p-suleimen" },
    ],
  });
}

/** The article that was amended: as an outside source gives it, and what the translation left of it. */
const article = (on: string): ClaimSeed[] => [
  {
    on, field: "article", source: "x-law-defam", value: "130",
    note: w("Of the Criminal Code of Kazakhstan.", "Уголовного кодекса Казахстана.", "Қазақстанның Қылмыстық кодексінде.", "Аз Кодекси ҷиноятии Қазоқистон."),
  },
  {
    on, field: "article", source: OP_ED, locator: "L37", asWritten: "มาตรา XNUMX แห่งประมวลกฎหมายอาญา", note: HIGH,
    defect: {
      kind: w("number replaced by a placeholder", "число заменено заполнителем", "санның орнына толтырғыш қойылған", "ба ҷойи адад аломати ивазкунанда гузошта шудааст"),
      literal: w("“Article XNUMX of the Criminal Code”", "«статья XNUMX Уголовного кодекса»", "«Қылмыстық кодекстің XNUMX-бабы»", "«моддаи XNUMX Кодекси ҷиноятӣ»"),
      plausible: w("Article 130, on defamation", "статья 130, о клевете", "130-бап, жала жабу туралы", "моддаи 130, дар бораи туҳмат"),
      evidence: "Fergana, 2020-06; Adil Soz, 2019-12",
    },
  },
];

const whatItDoes = (on: string, field: "effect" | "status_in_source"): ClaimSeed[] => [
  {
    on, field, source: "x-law-defam",
    paraphrase: w(
      "Moved to the Code of Administrative Offences, with fines or detention of 15 to 30 days.",
      "Перенесена в Кодекс об административных правонарушениях: штраф или арест от 15 до 30 суток.",
      "Әкімшілік құқық бұзушылық туралы кодекске көшірілді: айыппұл немесе 15–30 тәулікке қамау.",
      "Ба Кодекси ҳуқуқвайронкунии маъмурӣ гузаронда шуд: ҷарима ё ҳабс аз 15 то 30 шабонарӯз.",
    ),
  },
  {
    on, field, source: "x-law-defam-date", n: ADIL_SOZ, byWords: PRESIDENT_OF_ADIL_SOZ.en,
    paraphrase: w("The change is partial.", "Изменение частичное.", "Өзгеріс ішінара.", "Тағйирот нопурра аст."),
  },
  {
    on, field, source: "x-law-defam-diplomat", byWords: "The Diplomat",
    paraphrase: w(
      "Defamation stays punishable by fines and detention, and other articles can be used against the press.",
      "Клевета по-прежнему наказывается штрафом и арестом, и против прессы можно применить другие статьи.",
      "Жала жабу бұрынғыша айыппұл мен қамауға әкеледі, ал баспасөзге қарсы басқа баптарды қолдануға болады.",
      "Барои туҳмат ҳамоно ҷарима ва ҳабс пешбинӣ шудааст ва бар зидди матбуот моддаҳои дигарро истифода бурдан мумкин аст.",
    ),
  },
];

const credited = (on: string): ClaimSeed[] => [
  ...creditedTo(on),
  {
    on, field: "credited_to", source: "x-law-defam-2019", valueRecord: COUNCIL_OF_PUBLIC_TRUST, standing: "rival",
    note: w(
      "The President announced the decision at a sitting of the council on 20 December 2019.",
      "Президент объявил решение на заседании совета 20 декабря 2019 года.",
      "Президент шешімді кеңестің 2019 жылғы 20 желтоқсандағы отырысында жариялады.",
      "Президент қарорро дар нишасти шӯро, 20 декабри соли 2019, эълон кард.",
    ),
  },
];

const NO_LONGER_A_CRIME = w(
  "The article of the Criminal Code on defamation was finally decriminalised.",
  "Статья Уголовного кодекса о клевете наконец декриминализована.",
  "Қылмыстық кодекстің жала жабу туралы бабы ақыры қылмыс санатынан шығарылды.",
  "Моддаи Кодекси ҷиноятӣ дар бораи туҳмат ниҳоят аз ҷумлаи ҷиноятҳо бароварда шуд.",
);
