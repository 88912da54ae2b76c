import { Confirmations } from "@/components/assessment/confirmations";
import { Positions } from "@/components/issue/positions";
import { ButtonLink } from "@/components/ui/button";
import { Column, Section } from "@/components/ui/page";
import { assessmentVerbs } from "@/db/assessments";
import { listConfirmations, mayConfirm } from "@/db/confirmations";
import { listPositions } from "@/db/positions";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";

/** What is said of an entry: of recorded words by those who are said to have spoken them, of a commitment by the parties. */
export async function EntryVoices({ id, isCommitment, actor, locale }: { id: string; isCommitment: boolean; actor: Actor; locale: Locale }) {
  const t = translator(locale);
  const here = localePath(locale, `/entries/${id}`);
  const confirmations = await listConfirmations(actor, id, locale);
  const confirmable = await mayConfirm(actor, id);
  const said = isCommitment ? await listPositions(actor, { kind: "commitment", id }, locale) : undefined;
  const { assess } = await assessmentVerbs(actor, id);
  return (
    <>
      {(confirmations.length > 0 || confirmable) && (
        <Section id="confirmations" heading={t("confirmations.heading")}>
          <Confirmations lines={confirmations} locale={locale} />
          {confirmable && <Column className="mt-4"><ButtonLink tone="secondary" href={`${here}/confirm`}>{t("confirmations.link")}</ButtonLink></Column>}
        </Section>
      )}
      {said && (
        <Section id="positions" heading={t("issues.positions")}>
          <Positions lines={said.lines} standing={said.standing} none={t("assessments.noneOfCommitment")} locale={locale} />
          {assess && <Column className="mt-4"><ButtonLink tone="secondary" href={`${here}/assess`}>{t("assessments.link")}</ButtonLink></Column>}
        </Section>
      )}
    </>
  );
}
