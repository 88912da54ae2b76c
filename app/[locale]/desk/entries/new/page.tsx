import { localeOf, type LocaleParams } from "../../../metadata";
import { NewRecord, newRecordMetadata } from "../../new-record";

type Props = LocaleParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (props: Props) => newRecordMetadata(await localeOf(props), "entry");

/** Its own address stands before that of one entry at the desk. */
export default async function NewEntryPage(props: Props) {
  return <NewRecord locale={await localeOf(props)} noun="entry" asked={await props.searchParams} />;
}
