import { claims, w, type Words } from "./record";
import type { Rows } from "./rows";
import { OP_ED } from "./sources";

/** What the op-ed says of the bodies it names, line by line; its own words are a machine translation and are not quoted. */
export const opEdMentionRows = (): Rows =>
  claims(
    mentioned("org-mfa-kz", "L29", w("The platform was set up on this ministry's initiative in 2013.", "Площадка создана по инициативе этого министерства в 2013 году.", "Алаң 2013 жылы осы министрліктің бастамасымен құрылған.", "Майдон соли 2013 бо ташаббуси ин вазорат таъсис ёфт.")),
    ...["org-hrc", "org-supreme-court", "org-const-council"].map((body) => mentioned(body, "L31", REGULAR)),
    ...["org-osce", "org-undp", "org-ohchr", "org-eu", "org-usaid"].map((body) => mentioned(body, "L31", PARTNER)),
    mentioned("org-tax-kz", "L39, L41", w(
      "Checked and suspended NGOs; a higher body of the service was to hear the appeals; its decisions were later void.",
      "Проверяли НПО и приостановили их деятельность; жалобы должен был рассматривать вышестоящий орган; позже решения стали недействительными.",
      "ҮЕҰ-ларды тексеріп, қызметін тоқтата тұрды; шағымдарды жоғары тұрған орган қарауы керек еді; кейін шешімдері жарамсыз болды.",
      "Созмонҳои ғайридавлатиро санҷида, фаъолияташонро боздоштанд; шикоятҳоро мақоми болоӣ бояд баррасӣ мекард; баъдтар қарорҳо беэътибор шуданд.",
    )),
    mentioned("p-suleimen", "L15, L31, L47", w("Author of the article and chair of the platform.", "Автор статьи и председатель площадки.", "Мақаланың авторы әрі алаңның төрағасы.", "Муаллифи мақола ва раиси майдон.")),
  );

const mentioned = (on: string, locator: string, paraphrase: Words) => ({ on, field: "mentioned", source: OP_ED, locator, paraphrase });

const REGULAR = w("Named among those who regularly take part in the platform.", "В числе постоянных участников площадки.", "Алаңға тұрақты қатысатындардың қатарында аталған.", "Дар қатори иштирокчиёни доимии майдон зикр шудааст.");
const PARTNER = w("Named among the platform's international partners.", "В числе международных партнёров площадки.", "Алаңның халықаралық серіктестерінің қатарында аталған.", "Дар қатори шарикони байналмилалии майдон зикр шудааст.");
