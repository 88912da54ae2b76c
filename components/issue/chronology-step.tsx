import { translator } from "@/i18n/messages";
import type { IssuePage } from "@/db/issues";
import type { Locale } from "@/lib/locales";
import { Defects, FieldClaims } from "../record/also-recorded";
import { SourceList } from "../source/source-list";
import { Details } from "../ui/details";

type Step = IssuePage["chronology"][number];

/** What stands under one link of the chain: contested or inferred values, its sources one tap away, what translation spoiled. */
export function StepNotes({ step, claims, locale }: { step: Step; claims: IssuePage["entryClaims"]; locale: Locale }) {
  const t = translator(locale);
  const own = claims.filter((c) => c.recordId === step.entry.id);
  const told = own.filter((c) => c.confidence !== "garbled" && (c.standing === "rival" || c.confidence === "inferred" || c.note));
  const garbled = own.filter((c) => c.confidence === "garbled");
  if (step.sources.length + garbled.length === 0) return null;
  return (
    <>
      <Details summary={t("issues.citedSources")}>
        {told.length > 0 && [...new Set(told.map((c) => c.field))].map((field) => <FieldClaims key={field} claims={told.filter((c) => c.field === field)} locale={locale} />)}
        <SourceList sources={step.sources} locale={locale} />
      </Details>
      {garbled.length > 0 && <Defects claims={garbled} locale={locale} />}
    </>
  );
}
