import type { ReactNode } from "react";
import type { ClaimView, CorroborationView } from "@/db/claims";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { periodOf, type Series, seriesOf } from "@/lib/statistics";
import { claimAnchor, SaidBy } from "../claim/claim-line";
import { ClaimValue } from "../claim/claim-value";
import { Inferred } from "../claim/inferred";
import { RecordText } from "../record/record-text";
import { Table } from "../ui/table";

type Props = { claims: ClaimView[]; corroborations: CorroborationView[]; unit: string; locale: Locale };

/** The figures of a series, oldest first: one table a field and unit, so that none mixes measures. */
export function Figures({ claims, corroborations, unit, locale }: Props) {
  const series = seriesOf(claims, unit);
  if (series.length === 0) return <p className="column text-graphite">{translator(locale)("statistics.noFigure")}</p>;
  return series.map((s) => <SeriesTable key={`${s.field} ${s.unit}`} series={s} corroborations={corroborations} locale={locale} />);
}

function SeriesTable({ series, corroborations, locale }: { series: Series<ClaimView>; corroborations: CorroborationView[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <Table
      caption={t("statistics.caption", { table: t(`statistics.tables.${series.field}`), unit: unitName(series.unit, locale) })}
      columns={[{ key: "period", header: t("statistics.period") }, { key: "value", header: t("statistics.value") }, { key: "confidence", header: t("statistics.confidence") }, { key: "source", header: t("statistics.source") }]}
      rows={series.figures.map((figure) => {
        const period = periodOf(figure);
        return {
          key: figure.id,
          cells: {
            period: <span id={claimAnchor(figure.id)} className="figures">{period ? formatEdtf(period, locale) : t("statistics.noPeriod")}</span>,
            value: <Value figure={figure} unit={series.unit} locale={locale} />,
            confidence: figure.confidence === "inferred" ? <Inferred word={t("claims.inferred")} how={figure.how?.text} howLang={figure.how?.lang} lang={locale} /> : <span className="text-small text-graphite">{t("statistics.stated")}</span>,
            source: <SaidBy claim={figure} locale={locale} corroborations={corroborations} anchors={false} />,
          },
        };
      })}
    />
  );
}

/** The number with its qualifier and unit; where others give another for the same period, that sources differ. */
function Value({ figure, unit, locale }: { figure: ClaimView; unit: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <ClaimValue claim={withoutPeriod(figure, unit)} inferred={false} locale={locale} />
      {figure.standing === "rival" && <p className="text-small text-graphite">{t("issues.sourcesDiffer")}</p>}
      {figure.preferredBecause && <p className="text-small text-graphite">{t("claims.preferred")}: <RecordText text={figure.preferredBecause} locale={locale} /></p>}
    </>
  );
}

/** The latest figures of a series in one line: one, or those that differ, each with its period. */
export function LatestFigures({ figures, unit, locale }: { figures: ClaimView[]; unit: string; locale: Locale }): ReactNode {
  const t = translator(locale);
  const [first] = figures;
  if (!first) return t("statistics.noFigure");
  const period = periodOf(first);
  const said = (f: ClaimView) => `${f.qualifier} ${f.value?.text} ${f.unit}`; // several sources may give one figure
  const different = figures.filter((f, i) => figures.findIndex((other) => said(other) === said(f)) === i);
  return (
    <>
      {t("statistics.latest")}{": "}
      {different.map((figure, i) => <span key={figure.id}>{i > 0 && " / "}<ClaimValue claim={withoutPeriod(figure, unit)} inferred={false} locale={locale} /></span>)}
      {period && <span className="figures"> ({formatEdtf(period, locale)})</span>}
      {different.some((f) => f.standing === "rival") && ` · ${t("issues.sourcesDiffer")}`}
    </>
  );
}

/** The period has a column of its own; a figure without a unit has that of its series. */
const withoutPeriod = (figure: ClaimView, unit: string): ClaimView => ({ ...figure, period: null, edtf: null, unit: figure.value ? (figure.unit ?? unit) : figure.unit });

/** The word for a unit by itself; a unit without one stands as it is. */
export function unitName(unit: string, locale: Locale): string {
  const t = translator(locale);
  const key = `claims.units.${unit}` as Parameters<typeof t>[0]; // `has` decides whether it is one
  return t.has(key) ? (t as (key: string, values: { count: number }) => string)(key, { count: 0 }) : unit; // some units take a plural
}
