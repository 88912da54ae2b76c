import { seedId, type Rows } from "../rows";

/** The first scheme of topics: the fields of work of the OSCE, as the menu of the founding document 002 lists them. */
export const OSCE_FIELDS = "osce-fields-of-work";

/** The key of a topic of that scheme; its code is the slug of the English name. */
export const topicKey = (code: string) => `topic/${OSCE_FIELDS}/${code}`;

/** Puts a record under topics of the scheme. */
export const topicsOf = (record: string, codes: readonly string[] = []): Rows => ({ recordTopics: codes.map((code) => ({ recordId: seedId(record), topicId: seedId(topicKey(code)) })) });
