import { HIGH, MEDIUM } from "./confidence";
import { claims, w, type Words } from "./record";
import type { Rows } from "./rows";
import { OP_ED } from "./sources";

/**
 * What is known of the op-ed as a text, and what its machine translation spoiled. Spoiled values stand here alone, as printed
 * and in their literal sense: nothing else may repeat them.
 */
export const opEdClaimRows = (): Rows =>
  claims(
    {
      on: OP_ED, field: "published", source: OP_ED, n: "value", edtf: "2021-04-14", confidence: "inferred",
      how: w(
        "The day stands in the address of the page; the sitting of 26 January 2021, the thirtieth year of independence and the reprint of 21 April 2021 agree with it.",
        "День стоит в адресе страницы; с ним согласуются заседание 26 января 2021 года, тридцатилетие независимости и перепечатка от 21 апреля 2021 года.",
        "Күн беттің мекенжайында тұр; 2021 жылғы 26 қаңтардағы отырыс, тәуелсіздіктің отыз жылдығы және 2021 жылғы 21 сәуірдегі қайта басылым соған сәйкес.",
        "Рӯз дар суроғаи саҳифа истодааст; нишасти 26 январи соли 2021, сисолагии истиқлолият ва чопи такрории 21 апрели соли 2021 ба он мувофиқанд.",
      ),
    },
    {
      on: OP_ED, field: "captured", source: OP_ED, edtf: "2024-05~", confidence: "inferred",
      how: w(
        "Headlines beside the article belong to early May 2024.",
        "Заголовки рядом со статьёй относятся к началу мая 2024 года.",
        "Мақала жанындағы тақырыптар 2024 жылғы мамырдың басына жатады.",
        "Сарлавҳаҳои паҳлуи мақола ба аввали майи соли 2024 мансубанд.",
      ),
    },
    { on: OP_ED, field: "author", source: OP_ED, locator: "L15", n: "L15", valueRecord: "p-suleimen" },
    {
      on: OP_ED, field: "title", source: OP_ED, locator: "L5", standing: "background",
      paraphrase: w(
        "The Thai title says that the government is committed to promoting engagement with civil society; the English one stands in the page's address.",
        "Тайский заголовок говорит, что правительство намерено развивать взаимодействие с гражданским обществом; английский стоит в адресе страницы.",
        "Тай тіліндегі тақырыпта үкіметтің азаматтық қоғаммен өзара іс-қимылды дамытуға ниетті екені айтылады; ағылшыншасы беттің мекенжайында тұр.",
        "Сарлавҳаи тайӣ мегӯяд, ки ҳукумат ба ҳамкорӣ бо ҷомеаи шаҳрвандӣ содиқ аст; англисии он дар суроғаи саҳифа истодааст.",
      ),
    },
    defect({
      n: "td-12", field: "published", locator: "L7-11", asWritten: "หุ้น: / การตีพิมพ์ / on", note: HIGH, evidence: "th.eureporter.co/world/kazakhstan/2021/04/14/…",
      kind: w("interface text mistranslated, date lost", "неверно переведена надпись страницы, дата утрачена", "бет жазуы қате аударылып, күні жоғалған", "навиштаи саҳифа нодуруст тарҷума ва сана гум шудааст"),
      literal: w("“Shares (stock): / Publication / on”", "«Акции (ценные бумаги): / Публикация / on»", "«Акциялар (бағалы қағаз): / Жарияланым / on»", "«Саҳмияҳо (қоғази қиматнок): / Нашр / on»"),
      plausible: w("“Share:” and “Published on” with a date", "«Поделиться:» и «Опубликовано» с датой", "«Бөлісу:» және күні бар «Жарияланды»", "«Мубодила:» ва «Нашр шуд» бо сана"),
    }),
    defect({
      n: "td-6", locator: "L15", asWritten: "กระบวนการทางการเมืองของเราไม่เป็นที่รู้จัก", note: HIGH, evidence: "ic24.kz, 2021-04-21",
      kind: w("meaning changed", "смысл изменён", "мағынасы өзгерген", "маъно тағйир ёфтааст"),
      literal: w("“our political processes are unknown”", "«наши политические процессы неизвестны»", "«біздің саяси үдерістеріміз белгісіз»", "«равандҳои сиёсии мо номаълуманд»"),
      plausible: w("unrecognisable compared with the time of independence", "неузнаваемы по сравнению со временем обретения независимости", "тәуелсіздік алған кезбен салыстырғанда танылмастай", "дар муқоиса бо замони истиқлолият шинохтанашаванда"),
    }),
    defect({
      n: "td-14", locator: "L15", asWritten: "30th", note: HIGH,
      kind: w("word left untranslated", "слово осталось без перевода", "сөз аударылмай қалған", "калима бетарҷума мондааст"),
      literal: w("an English ordinal inside the Thai text", "английское порядковое числительное внутри тайского текста", "тай тіліндегі мәтін ішінде ағылшынша реттік сан", "адади тартибии англисӣ дар дохили матни тайӣ"),
      plausible: w("30th anniversary", "30-я годовщина", "30 жылдығы", "30-солагӣ"),
    }),
    defect({
      n: "td-5", locator: "L17", asWritten: "จำนวนองค์กรพัฒนาเอกชนที่จดทะเบียน ... 16,000", note: HIGH, evidence: "ic24.kz, 2021-04-21; insiderecent.com; 16news.kz, 2020-09-17",
      kind: w("qualifier dropped", "пропущено определение", "анықтауыш түсіп қалған", "муайянкунанда партофта шудааст"),
      literal: w("“registered NGOs … about 16,000”", "«зарегистрированных НПО … около 16 000»", "«тіркелген ҮЕҰ … шамамен 16 000»", "«созмонҳои бақайдгирифташуда … тақрибан 16 000»"),
      plausible: w("active registered NGOs", "действующие зарегистрированные НПО", "жұмыс істейтін тіркелген ҮЕҰ-лар", "созмонҳои фаъоли бақайдгирифташуда"),
    }),
    defect({
      n: "td-4", locator: "L25", asWritten: "พ.ศ. 2003", note: HIGH, evidence: "Kazinform, 2020-10-20; CACI Analyst, 2003-10-22",
      kind: w("calendar era label wrong", "неверная эра календаря", "күнтізбе дәуірі қате көрсетілген", "нишонаи тақвим нодуруст аст"),
      literal: w("“Buddhist Era 2003”", "«2003 год буддийской эры»", "«будда дәуірінің 2003 жылы»", "«соли 2003-и тақвими буддоӣ»"),
      plausible: w("2003 of the Common Era", "2003 год нашей эры", "біздің заманымыздың 2003 жылы", "соли 2003-и милодӣ"),
    }),
    defect({
      n: "td-1", locator: "L25", asWritten: "Civil Forum ครั้งที่ 12 ... การประชุมเสมือนจริง XNUMX ครั้ง", note: HIGH, evidence: "The Astana Times, 2020-11; Kazinform, 2020-11-23; insiderecent.com",
      kind: w("number swapped with a placeholder", "число поменялось местами с заполнителем", "сан толтырғышпен орын ауыстырған", "адад бо ҷойнишин иваз шудааст"),
      literal: w("“the 12th Civil Forum … XNUMX virtual meetings”", "«12-й Гражданский форум … XNUMX виртуальных встреч»", "«12-Азаматтық форум … XNUMX виртуалды кездесу»", "«Форуми 12-уми шаҳрвандӣ … XNUMX вохӯрии маҷозӣ»"),
      plausible: w("the ninth forum, with twelve virtual meetings", "девятый форум с двенадцатью виртуальными встречами", "он екі виртуалды кездесуі бар тоғызыншы форум", "форуми нуҳум бо дувоздаҳ вохӯрии маҷозӣ"),
    }),
    defect({
      n: "td-10", locator: "L25", asWritten: "กลไกและโอกาสสำหรับการพิจารณางานของรัฐบาลในที่สาธารณะ", note: MEDIUM, evidence: "The Astana Times, 2020-11",
      kind: w("term blurred", "термин размыт", "термин бұлдырап қалған", "истилоҳ норавшан шудааст"),
      literal: w("“mechanisms and opportunities for considering government work in public”", "«механизмы и возможности публичного рассмотрения работы правительства»", "«үкімет жұмысын көпшілік алдында қарау тетіктері мен мүмкіндіктері»", "«механизмҳо ва имкониятҳои баррасии кори ҳукумат дар назди мардум»"),
      plausible: w("public control over government work", "общественный контроль за работой правительства", "үкімет жұмысын қоғамдық бақылау", "назорати ҷамъиятӣ бар кори ҳукумат"),
    }),
    defect({
      n: "td-2", locator: "L37", asWritten: "130 วันก่อนงานจริง", note: HIGH, evidence: "gov.kz (mfa-bern); adilet.zan.kz, 2020-05-25",
      kind: w("number swapped between two sentences", "число попало из соседнего предложения", "сан көрші сөйлемнен ауысып кеткен", "адад аз ҷумлаи ҳамсоя гузаштааст"),
      literal: w("“notify 130 days before the event”", "«уведомить за 130 дней до мероприятия»", "«іс-шарадан 130 күн бұрын хабарлау»", "«130 рӯз пеш аз чорабинӣ огоҳ кардан»"),
      plausible: w("five days", "пять дней", "бес күн", "панҷ рӯз"),
    }),
    defect({
      n: "td-3", locator: "L37", asWritten: "มาตรา XNUMX แห่งประมวลกฎหมายอาญา", note: HIGH, evidence: "Fergana, 2020-06; Adil Soz, 2019-12",
      kind: w("number replaced by a placeholder", "число заменено заполнителем", "санның орнына толтырғыш қойылған", "ба ҷойи адад ҷойнишин гузошта шудааст"),
      literal: w("“Article XNUMX of the Criminal Code”", "«статья XNUMX Уголовного кодекса»", "«Қылмыстық кодекстің XNUMX-бабы»", "«моддаи XNUMX Кодекси ҷиноятӣ»"),
      plausible: w("Article 130, on defamation", "статья 130, о клевете", "130-бап, жала жабу туралы", "моддаи 130, дар бораи туҳмат"),
    }),
    defect({
      n: "td-11", locator: "L45", asWritten: "ปีที่แล้ว ... เมื่อปีที่แล้ว", note: HIGH,
      kind: w("phrase duplicated", "повтор выражения", "тіркес қайталанған", "ибора такрор шудааст"),
      literal: w("“last year … last year”", "«в прошлом году … в прошлом году»", "«өткен жылы … өткен жылы»", "«соли гузашта … соли гузашта»"),
      plausible: w("once", "один раз", "бір рет", "як бор"),
    }),
    defect({
      n: "td-15", locator: "L52-147", asWritten: "ยาสูบวัน 5 ที่ผ่านมา", note: HIGH,
      kind: w("heading glued to a reordered age", "рубрика слилась с переставленной давностью", "айдар реті ауысқан мерзіммен қосылып кеткен", "рубрика бо муддати ҷойивазшуда пайваст шудааст"),
      literal: w("“Tobacco day 5 ago”", "«Табак день 5 назад»", "«Темекі күн 5 бұрын»", "«Тамоку рӯзи 5 пеш»"),
      plausible: w("sidebar noise, no part of the article", "шум боковой колонки, не часть статьи", "бүйір бағандағы бөгде мәтін, мақалаға кірмейді", "матни сутуни паҳлуӣ, ҷузъи мақола нест"),
    }),
  );

type DefectSeed = { n: string; field?: string; locator: string; asWritten: string; note: Words; evidence?: string; kind: Words; literal: Words; plausible: Words };

function defect({ n, field = "text", locator, asWritten, note, evidence, ...words }: DefectSeed) {
  return { on: OP_ED, source: OP_ED, field, n, locator, asWritten, note, defect: { ...words, evidence } };
}
