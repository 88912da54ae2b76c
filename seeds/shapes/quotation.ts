import { seedId, type Rows } from "../rows";

export type QuotationSeed = { key: string; on: string; /** At most a sentence or two, word for word. */ text: string; lang: string; speaker?: string; post?: string; source: string; locator: string };

/** Words of a named speaker in the language of the source. A machine translation is no quotation and does not come here. */
export const quotation = (seed: QuotationSeed): Rows => ({
  quotations: [
    { id: seedId(seed.key), recordId: seedId(seed.on), text: seed.text, lang: seed.lang, speakerId: seed.speaker ? seedId(seed.speaker) : null, speakerPostId: seed.post ? seedId(seed.post) : null, sourceId: seedId(seed.source), locator: seed.locator },
  ],
});
