import { type Part, PARTS } from "./record-forms";
import { RECORD_KINDS, RECORD_PATHS, type RecordKind } from "./records";

/** The folder of a noun's own pages at the desk; a post has no public page and has one here. */
const deskFolder = (kind: RecordKind): string => (kind === "post" ? "posts" : RECORD_PATHS[kind]);

/** The noun of a folder of the desk, or undefined. */
export const nounOf = (folder: string): RecordKind | undefined => RECORD_KINDS.find((kind) => deskFolder(kind) === folder);

const partFolder = (part: Part): string => part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
export const partOf = (folder: string): Part | undefined => PARTS.find((part) => partFolder(part) === folder);

/** Where a record is written, after the locale; of a part, the list of its rows; of a row, its form. Without an id, the form of a new one. */
export function formPath(kind: RecordKind, id?: string, part?: Part, row?: string): string {
  const steps = [deskFolder(kind), id ?? "new", ...(part ? [partFolder(part)] : []), ...(part && row ? [encodeURIComponent(row)] : [])];
  return `/desk/${steps.join("/")}`;
}

/** Under which name an unfinished form is kept for its author. */
export const recordFormName = ({ noun, id, part, row }: { noun?: string; id?: string; part?: string; row?: string }) => ["record", noun, id ?? "new", part ?? "fields", row ?? "new"].join(":");

/** Where an editor makes one of two records; the one in the address stays. */
export const mergePath = (kind: RecordKind, id: string): string => `/desk/${deskFolder(kind)}/${id}/merge`;
