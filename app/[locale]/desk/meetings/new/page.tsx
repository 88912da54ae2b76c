import { localeOf, type LocaleParams } from "../../../metadata";
import { NewRecord, newRecordMetadata } from "../../new-record";

type Props = LocaleParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (props: Props) => newRecordMetadata(await localeOf(props), "meeting");

/** Its own address stands before that of one meeting at the desk. */
export default async function NewMeetingPage(props: Props) {
  return <NewRecord locale={await localeOf(props)} noun="meeting" asked={await props.searchParams} />;
}
