import type { LinkType } from "../../lib/links";
import { originOf, type Words } from "../record";
import { LOCALES } from "../../lib/locales";
import { seedId, type Rows } from "../rows";

type More = { note?: Words; claimedBy?: string };

/** A relation between two records on the word of one source; `claimedBy` where somebody asserts it rather than the source reports it. */
export const linked = (type: LinkType, from: string, to: string, source: string, more?: More): Rows => link(type, from, to, { toId: seedId(to) }, source, more);

/** A hypothesis of identity: the person or body is likely the one recorded at a meeting under these words. Nothing is merged by it. */
export const likelySame = (from: string, participant: string, source: string, note: Words): Rows => link("likely_same", from, participant, { toParticipantId: seedId(participant) }, source, { note });

const link = (type: LinkType, from: string, to: string, end: { toId: string } | { toParticipantId: string }, source: string, { note, claimedBy }: More = {}): Rows => {
  const id = seedId(`${from}/${type}/${to}`);
  return {
    links: [{ id, type, fromId: seedId(from), ...end, sourceId: seedId(source), claimedByPersonId: claimedBy ? seedId(claimedBy) : null, note: note?.en ?? null, lang: "en", origin: originOf(source) }],
    translations: note ? LOCALES.flatMap((lang) => (lang === "en" ? [] : [{ id: seedId(`${from}/${type}/${to}/note/${lang}`), recordId: seedId(from), claimId: null, field: linkNoteField(id), lang, text: note[lang], origin: "machine" as const }])) : [],
  };
};

/** Under which `field` the note of a link is translated; db/links reads it. */
const linkNoteField = (linkId: string) => `link:${linkId}`;
