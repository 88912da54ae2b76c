"use server";
import { redirect } from "next/navigation";
import { releaseRecord, returnRecord, submitRecord, withdrawRecord } from "@/db/publication";
import { recordInput, returnInput } from "@/lib/inputs";
import { localePath } from "@/lib/records";
import { formAction } from "./form-action";

export const submit = formAction(recordInput, async (actor, { id, version }, locale) => {
  await submitRecord(actor, id, version);
  redirect(localePath(locale, "/desk?done=submitted"));
});

export const release = formAction(recordInput, async (actor, { id, version }, locale) => {
  await releaseRecord(actor, id, version);
  redirect(localePath(locale, "/review?done=released"));
});

export const sendBack = formAction(returnInput, async (actor, { id, version, reason, returnText }, locale) => {
  await returnRecord(actor, id, version, reason, returnText);
  redirect(localePath(locale, "/review?done=returned"));
});

export const withdraw = formAction(recordInput, async (actor, { id, version }, locale) => {
  await withdrawRecord(actor, id, version);
  redirect(localePath(locale, "/desk?done=withdrawn"));
});
