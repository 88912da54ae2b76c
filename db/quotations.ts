import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import { publicName } from "../lib/public-name";
import { recordPath, type RecordLink, type Text } from "../lib/records";
import { attributionRules } from "./attribution";
import { connection, type Connection } from "./client";
import { linksTo, shownTo } from "./records";
import { people, posts, quotations, records } from "./schema";
import { and, asc, eq, inArray, or, type SQL } from "./sql";

/** Words of a speaker as the source prints them. `speaker` is there where the rule of the meeting lets a name or a role be shown. */
export type QuotationLine = {
  id: string;
  recordId: string;
  text: string;
  lang: string;
  /** The language these words were translated from, by a person: a machine's words are no quotation. */
  translationOf: string | null;
  speaker?: { name: Text; href?: string; /** Post at that time, then its body. */ detail: Text[] };
  source?: RecordLink;
  locator: string | null;
};

/** The quotations that stand on the given records, in their order, of those the actor is shown; or which `besides` lets be read before their release. */
export async function listQuotations(actor: Actor, recordIds: string[], locale: Locale, now = new Date(), c?: Connection, besides?: SQL): Promise<QuotationLine[]> {
  if (recordIds.length === 0) return [];
  const { db } = c ?? (await connection());
  const rows = await db
    .select({
      id: quotations.id, recordId: quotations.recordId, text: quotations.text, lang: quotations.lang, translationOf: quotations.translationOf, speakerId: quotations.speakerId, speakerPostId: quotations.speakerPostId,
      sourceId: quotations.sourceId, locator: quotations.locator, organizationId: posts.organizationId, basis: people.namingBasis,
    })
    .from(quotations)
    .innerJoin(records, eq(records.id, quotations.recordId))
    .leftJoin(posts, eq(posts.id, quotations.speakerPostId))
    .leftJoin(people, eq(people.id, quotations.speakerId))
    .where(and(inArray(quotations.recordId, recordIds), or(shownTo(actor, now), besides)))
    .orderBy(asc(quotations.recordId), asc(quotations.locator), asc(quotations.id));
  const links = await linksTo(actor, rows.flatMap((r) => [r.speakerId, r.speakerPostId, r.organizationId, r.sourceId].flatMap((id) => id ?? [])), locale, now, c);
  const rules = await attributionRules(db, rows.map((r) => r.recordId));
  const inOrder = rows.sort((a, b) => recordIds.indexOf(a.recordId) - recordIds.indexOf(b.recordId)); // stable within a record
  return inOrder.map(({ id, recordId, text, lang, translationOf, locator, ...r }) => {
    const person = links.get(r.speakerId ?? "");
    const shown = publicName<Text>(
      {
        name: person?.title.text ?? "", personHref: person && recordPath(person), namingBasis: person ? (r.basis ?? "none") : "none",
        role: links.get(r.speakerPostId ?? "")?.title, organization: links.get(r.organizationId ?? "")?.title,
      },
      rules.get(recordId) ?? "on_the_record",
    );
    return { id, recordId, text, lang, translationOf, locator, source: links.get(r.sourceId), speaker: speakerOf(shown, person) };
  });
}

function speakerOf(shown: ReturnType<typeof publicName<Text>>, person: RecordLink | undefined): QuotationLine["speaker"] {
  if (shown.shown === "participant") return undefined;
  if (shown.shown !== "name") return { name: shown.label, detail: [] };
  const { role, organization } = shown;
  const named = organization && !role?.text.includes(organization.text) ? organization : undefined; // "Minister of …" needs no ministry beside it
  return person && { name: person.title, href: shown.href, detail: [role, named].flatMap((t) => t ?? []) };
}
