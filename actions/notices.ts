"use server";
import { redirect } from "next/navigation";
import { markAllRead, markRead } from "@/db/notices";
import { noticeInput, noticesInput } from "@/lib/notices-input";
import { localePath } from "@/lib/records";
import { formAction } from "./form-action";

export const readNotice = formAction(noticeInput, async (actor, { id }, locale) => {
  await markRead(actor, id);
  redirect(localePath(locale, "/notices"));
});

export const readAllNotices = formAction(noticesInput, async (actor, { upTo }, locale) => {
  await markAllRead(actor, upTo);
  redirect(localePath(locale, "/notices?done=read"));
});
