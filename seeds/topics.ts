import { record, w, type Words } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";
import { OSCE_FIELDS, topicKey } from "./shapes/topic";

/** The fields of work in the order of the menu, which is that of the English alphabet. */
const FIELDS_OF_WORK: Record<string, Words> = {
  "arms-control": w("Arms control", "Контроль над вооружениями", "Қару-жарақты бақылау", "Назорати силоҳ"),
  "border-management": w("Border management", "Управление границами", "Шекараны басқару", "Идоракунии сарҳад"),
  "combating-trafficking-in-human-beings": w("Combating trafficking in human beings", "Борьба с торговлей людьми", "Адам саудасымен күрес", "Мубориза бо савдои одамон"),
  "conflict-prevention-and-resolution": w("Conflict prevention and resolution", "Предотвращение и урегулирование конфликтов", "Қақтығыстардың алдын алу және реттеу", "Пешгирӣ ва ҳалли низоъҳо"),
  "countering-terrorism": w("Countering terrorism", "Противодействие терроризму", "Терроризмге қарсы іс-қимыл", "Муқовимат ба терроризм"),
  "cyber-ict-security": w("Cyber/ICT security", "Кибербезопасность и безопасность ИКТ", "Киберқауіпсіздік және АКТ қауіпсіздігі", "Амнияти киберӣ ва амнияти ТИК"),
  democratization: w("Democratization", "Демократизация", "Демократияландыру", "Демократикунонӣ"),
  "economic-activities": w("Economic activities", "Экономическая деятельность", "Экономикалық қызмет", "Фаъолияти иқтисодӣ"),
  education: w("Education", "Образование", "Білім беру", "Таҳсилот"),
  elections: w("Elections", "Выборы", "Сайлау", "Интихобот"),
  "environmental-activities": w("Environmental activities", "Деятельность в области окружающей среды", "Қоршаған орта саласындағы қызмет", "Фаъолият дар соҳаи муҳити зист"),
  "gender-equality": w("Gender equality", "Гендерное равенство", "Гендерлік теңдік", "Баробарии гендерӣ"),
  "good-governance": w("Good governance", "Надлежащее управление", "Тиімді басқару", "Идоракунии хуб"),
  "human-rights": w("Human rights", "Права человека", "Адам құқықтары", "Ҳуқуқи инсон"),
  "media-freedom-and-development": w("Media freedom and development", "Свобода и развитие СМИ", "БАҚ бостандығы мен дамуы", "Озодӣ ва рушди ВАО"),
  migration: w("Migration", "Миграция", "Көші-қон", "Муҳоҷират"),
  "national-minority-issues": w("National minority issues", "Вопросы национальных меньшинств", "Ұлттық азшылықтар мәселелері", "Масъалаҳои ақаллиятҳои миллӣ"),
  policing: w("Policing", "Полицейская деятельность", "Полиция қызметі", "Фаъолияти полис"),
  "reform-and-co-operation-in-the-security-sector": w("Reform and co-operation in the security sector", "Реформа и сотрудничество в секторе безопасности", "Қауіпсіздік секторындағы реформа және ынтымақтастық", "Ислоҳот ва ҳамкорӣ дар бахши амният"),
  "roma-and-sinti": w("Roma and Sinti", "Рома и синти", "Рома және синти", "Рома ва синти"),
  "rule-of-law": w("Rule of law", "Верховенство права", "Заң үстемдігі", "Волоияти қонун"),
  "tolerance-and-non-discrimination": w("Tolerance and non-discrimination", "Толерантность и недискриминация", "Төзімділік және кемсітпеу", "Таҳаммулпазирӣ ва манъи табъиз"),
  youth: w("Youth", "Молодёжь", "Жастар", "Ҷавонон"),
};

/** The first scheme of topics, in every database: reference data, which says nothing about anybody and so carries no claims. */
export const topicRows = (): Rows =>
  mergeRows(...Object.entries(FIELDS_OF_WORK).map(([code, title]) => mergeRows(record({ key: topicKey(code), kind: "topic", slug: code, title }), { topics: [{ id: seedId(topicKey(code)), scheme: OSCE_FIELDS, code }] })));
