import { notFound } from "next/navigation";
import { nounOf } from "@/lib/desk-paths";
import { localeOf } from "../../../metadata";
import { NewRecord, newRecordMetadata } from "../../new-record";

type Props = { params: Promise<{ locale: string; noun: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const noun = nounOf((await props.params).noun);
  return noun ? newRecordMetadata(await localeOf(props), noun) : {};
}

export default async function NewRecordPage(props: Props) {
  const noun = nounOf((await props.params).noun);
  if (!noun) notFound();
  return <NewRecord locale={await localeOf(props)} noun={noun} asked={await props.searchParams} />;
}
