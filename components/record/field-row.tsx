import type { ReactNode } from "react";
import type { ClaimView, CorroborationView } from "@/db/claims";
import type { Locale } from "@/lib/locales";
import type { SummaryRow } from "../ui/summary-list";
import { fieldName, FieldClaims } from "./also-recorded";

type About = { claims: ClaimView[]; corroborations: CorroborationView[]; locale: Locale };

/**
 * One field at a glance: what its claims say, each with its source; else the value that stands in the record's own column. No row where
 * there is neither. A column is written out besides where no claim gives its value.
 */
export function fieldRow(field: string, { claims, corroborations, locale }: About, column?: ReactNode, term: ReactNode = fieldName(field, locale)): SummaryRow[] {
  const of = claims.filter((c) => c.field === field && c.confidence !== "garbled");
  if (of.length === 0) return column ? [{ term, value: column }] : [];
  const given = of.some((c) => c.edtf ?? c.value ?? c.valueRecord);
  return [{ term, value: <>{column && !given && <div className="mb-2">{column}</div>}<FieldClaims claims={of} corroborations={corroborations} locale={locale} /></> }];
}
