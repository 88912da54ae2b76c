import { claims, corroboration, factAndProvenance, w } from "./record";
import { mergeRows, type Rows } from "./rows";
import { body } from "./shapes/organization";

/** The agency that the brief on the round table of 2009 credits and the site that carried it. */
export const mediaRows = (): Rows =>
  mergeRows(
    body({
      key: "org-canews", slug: "ca-news", classification: "media", side: "media_and_research", country: "KZ", facts: factAndProvenance("org-canews", 1),
      title: w("CA-NEWS (KZ)", "CA-NEWS (Казахстан)", "CA-NEWS (Қазақстан)", "CA-NEWS (Қазоқистон)"),
      summary: w(
        "The news agency to which the brief on the round table of 2009 is credited.",
        "Информационное агентство, на которое ссылается заметка о круглом столе 2009 года.",
        "2009 жылғы дөңгелек үстел туралы хабарлама сілтеме жасаған ақпарат агенттігі.",
        "Оҷонсии иттилоотие, ки хабар дар бораи мизи мудаввари соли 2009 ба он истинод мекунад.",
      ),
    }),
    claims({
      on: "org-canews", field: "name", source: "src-000", locator: "L3", value: "CA-NEWS (KZ)",
      note: w("Named as the agency the text comes from.", "Названо как агентство, от которого получен текст.", "Мәтін алынған агенттік ретінде аталған.", "Ҳамчун оҷонсие, ки матн аз он аст, номбар шудааст."),
    }),
    body({
      key: "org-asiaplus", slug: "asia-plus", classification: "media", side: "media_and_research", country: "TJ", facts: factAndProvenance("org-asiaplus", 1),
      title: w("Asia-Plus", "Азия-Плюс", "Азия-Плюс", "Азия-Плюс"),
      summary: w(
        "The news outlet in Tajikistan whose site carried the brief on the round table of 2009.",
        "Информационное издание Таджикистана, на сайте которого вышла заметка о круглом столе 2009 года.",
        "2009 жылғы дөңгелек үстел туралы хабарлама сайтында жарияланған Тәжікстан басылымы.",
        "Нашрияи Тоҷикистон, ки хабари мизи мудаввари соли 2009 дар сомонаи он нашр шудааст.",
      ),
    }),
    claims({
      on: "org-asiaplus", field: "name", source: "src-000", locator: "L21", value: "Asia-Plus", asWritten: "Реклама на asia +", asWrittenLang: "ru", confidence: "inferred",
      how: w(
        "The text does not name the site; its advertising label bears the outlet's mark.",
        "Сам текст сайта не называет; знак издания стоит в рекламной надписи.",
        "Мәтінде сайт аталмаған; басылымның белгісі жарнама жазуында тұр.",
        "Дар матн сомона номбар нашудааст; нишони нашрия дар навиштаи реклама ҳаст.",
      ),
    }),
    corroboration("org-asiaplus", "corroborated", ["src-000"], w(
      "The stored page of the same text has an address of this outlet.",
      "Сохранённая страница с тем же текстом имеет адрес этого издания.",
      "Сол мәтін сақталған беттің мекенжайы осы басылымдікі.",
      "Саҳифаи нигоҳдошташудаи ҳамон матн суроғаи ҳамин нашрияро дорад.",
    )),
  );
