import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";

/** Three steps beside the form, while an organisation has nothing on the record yet. */
export function FirstLog({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div>
      <h3 className="mb-2 text-small font-semibold text-ink">{t("desk.guide.heading")}</h3>
      <ol className="ms-5 list-decimal text-small">
        {(["log", "check", "submit"] as const).map((step) => <li key={step} className="mb-2">{t(`desk.guide.${step}`)}</li>)}
      </ol>
    </div>
  );
}
