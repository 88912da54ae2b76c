import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { getTypedRecord } from "@/db/record-form-values";
import { nounOf, partOf } from "@/lib/desk-paths";
import type { Locale } from "@/lib/locales";
import { type Part, partsOf } from "@/lib/record-forms";
import { requireSignIn } from "../../sign-in-first";

/** Who opens a page of a record at the desk, and the record as typed: undefined for whoever may not change it, which the page answers. An unknown noun is missing. `step` is the rest of the address. */
export async function deskRecord(folder: string, id: string, step: string, locale: Locale, part?: Part) {
  const noun = nounOf(folder);
  if (!noun) notFound();
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/desk/${folder}/${id}${step}`);
  return { noun, actor, record: await getTypedRecord(actor, noun, id, undefined, undefined, part) };
}

/** The part of a record that an address names; one that this noun does not have is missing. */
export function partIn(nounFolder: string, partFolder: string): Part {
  const [noun, part] = [nounOf(nounFolder), partOf(partFolder)];
  if (!noun || !part || !partsOf(noun).includes(part)) notFound();
  return part;
}
