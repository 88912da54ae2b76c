import type { CommitmentLine, DueCommitments } from "@/db/commitments";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { RECENT_DAYS, SOON_DAYS } from "@/lib/commitments";
import { decisiveDeadline } from "@/lib/deadlines";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { sumSentences } from "../deadline/deadline-sum";
import { PartyWords } from "../issue/parties";
import { RecordText } from "../record/record-text";
import { Column, RailRow, Section } from "../ui/page";
import { AsSaid } from "./as-said";

/** Promises, one a row: the day due in the rail, what was promised beside it, who carries it out, the sum, and what each party says. */
export function CommitmentList({ commitments, locale }: { commitments: CommitmentLine[]; locale: Locale }) {
  return (
    <ul role="list">
      {commitments.map((c) => (
        <li key={c.entry.id} className="border-t border-hairline py-3 last:border-b">
          <CommitmentRow commitment={c} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function CommitmentRow({ commitment: c, locale }: { commitment: CommitmentLine; locale: Locale }) {
  const t = translator(locale);
  const decisive = decisiveDeadline(c.deadlines);
  return (
    <RailRow rail={<span className="figures">{c.due ? formatEdtf(c.due, locale) : t("issues.noDeadline")}</span>}>
      <p className="font-medium">
        <a href={localePath(locale, `/entries/${c.entry.id}`)} className="tap"><RecordText text={c.entry.title} locale={locale} /></a>
      </p>
      {c.executors.map((party, i) => <div key={i} className="text-small"><PartyWords party={party} locale={locale} /></div>)}
      {decisive && sumSentences(decisive.sum, locale).map((line, i) => <p key={i} className="figures text-small text-graphite">{line}</p>)}
      {!decisive && c.deadlineAsSaid && <p className="text-small text-graphite"><AsSaid words={c.deadlineAsSaid} locale={locale} /></p>}
      <p className="text-small">{c.positions.length > 0 ? c.positions.map((p) => `${p.organization.label.text}: ${t(`issues.states.${p.state}`)}`).join("; ") : t("commitments.unassessed")}</p>
    </RailRow>
  );
}

/** What falls due and what was just missed, each under its heading; a page that embeds them shows only lists that hold something. */
export function DueSections({ due, locale, always = false }: { due: DueCommitments; locale: Locale; always?: boolean }) {
  const t = translator(locale);
  return (
    <>
      {(always || due.fallingDue.length > 0) && (
        <Section id="falling-due" heading={t("commitments.fallingDue")} aside={t("commitments.fallingDueHint", { days: SOON_DAYS })}>
          {due.fallingDue.length > 0 ? <CommitmentList commitments={due.fallingDue} locale={locale} /> : <Column><p className="text-graphite">{t("commitments.noneDue")}</p></Column>}
        </Section>
      )}
      {(always || due.missed.length > 0) && (
        <Section id="just-missed" heading={t("commitments.missed")} aside={t("commitments.missedHint", { days: RECENT_DAYS })}>
          {due.missed.length > 0 ? <CommitmentList commitments={due.missed} locale={locale} /> : <Column><p className="text-graphite">{t("commitments.noneMissed")}</p></Column>}
        </Section>
      )}
    </>
  );
}
