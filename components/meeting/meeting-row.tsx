import type { ReactNode } from "react";
import type { MeetingLine } from "@/db/meetings";
import { formatEdtf, formatNumber } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { EntryDate } from "../entry/entry-date";
import { RecordLink } from "../record/record-link";
import type { RecordRow } from "../record/record-list";

/** A meeting in a list: its date in the rail; what became of it where it was not simply held, and how many it stands for. */
export function meetingRow(m: MeetingLine, locale: Locale, { withPlatform = false } = {}): RecordRow {
  const t = translator(locale);
  const stands = m.standsFor.qualifier === "exactly" && m.standsFor.count === 1 ? undefined : counted({ count: m.standsFor.count ?? 1, qualifier: m.standsFor.qualifier }, locale);
  const said = [m.status === "held" ? undefined : t(`meetings.statuses.${m.status}`), stands, m.practice ? t("entry.practice") : undefined].flatMap((s) => s ?? []);
  const platform = withPlatform ? m.platform : undefined;
  return { link: m.link, rail: meetingDate(m, locale), after: platform || said.length > 0 ? <>{platform && <RecordLink link={platform} locale={locale} />}{platform && said.length > 0 && " · "}{said.join(" · ")}</> : undefined };
}

/** When it was, from first to last day, marked where it was worked out; or that no date is known. */
export function meetingDate(m: Pick<MeetingLine, "starts" | "ends" | "inferred">, locale: Locale): ReactNode {
  const t = translator(locale);
  if (!m.starts) return t("meetings.noDate");
  const when = m.ends ? `${m.starts}/${m.ends}` : m.starts;
  return <EntryDate occurred={when} full={formatEdtf(when, locale)} inferred={m.inferred ? t("entry.inferred") : undefined} />;
}

/** A count with its qualifier in words: "at least 6". */
export const counted = ({ count, qualifier }: { count: number; qualifier: MeetingLine["standsFor"]["qualifier"] }, locale: Locale) => translator(locale)(`claims.qualifiers.${qualifier}`, { count: formatNumber(count, locale) });
