import { assemblyLawRows } from "./assembly-law";
import { civilForumRows } from "./civil-forum";
import { civilSocietyPolicyRows } from "./civil-society-policy";
import { defamationLawRows } from "./defamation-law";
import { dialoguePlatformSittingRows } from "./dialogue-platform-sittings";
import { ministryConferenceRows } from "./ministry-conference-2025";
import { opEdClaimRows } from "./op-ed-claims";
import { opEdMentionRows } from "./op-ed-mentions";
import { organizationRows } from "./organizations";
import { osceRows } from "./osce";
import { peopleRows } from "./people";
import { placeRows } from "./places";
import { platformRows } from "./platforms";
import { roundtable2009Rows } from "./roundtable-2009";
import { mergeRows, SEED_STAMP, type Rows } from "./rows";
import { sourceRows } from "./sources";
import { outsideSourceRows } from "./sources-outside";
import { stateCommissionRows } from "./state-commission";
import { statisticRows } from "./statistics";
import { tajikistanRows } from "./tajikistan";
import { tajikistanDialogueRows } from "./tajikistan-dialogue";
import { tajikistanExtremismRows } from "./tajikistan-extremism";
import { taxAuditRows } from "./tax-audit";
import { taxAuditEntryRows } from "./tax-audit-entries";
import { tokayevRows } from "./tokayev";
import { visit2006Rows } from "./visit-2006";

/**
 * The founding record: every fact of the five documents and the outside facts that corroborate or contest them, in the order
 * in which references need it, parents before children within a table.
 */
export function foundingRows(): Rows {
  const rows = mergeRows(
    sourceRows(), outsideSourceRows(), placeRows(), organizationRows(), osceRows(), peopleRows(), tokayevRows(), platformRows(), stateCommissionRows(),
    opEdClaimRows(), opEdMentionRows(), dialoguePlatformSittingRows(), taxAuditRows(), assemblyLawRows(), defamationLawRows(), civilSocietyPolicyRows(),
    civilForumRows(), ministryConferenceRows(), roundtable2009Rows(), visit2006Rows(), tajikistanRows(), tajikistanDialogueRows(), tajikistanExtremismRows(),
    taxAuditEntryRows(), statisticRows(),
  );
  return { ...rows, records: inReadingOrder(rows.records ?? []) };
}

/** Entries and meetings of one day are read in the order in which they were created: a millisecond apart, before the stamp they share otherwise. */
const inReadingOrder = (records: NonNullable<Rows["records"]>) =>
  records.map((r, i) => (r.kind === "entry" || r.kind === "meeting" ? { ...r, createdAt: new Date(SEED_STAMP.getTime() - (records.length - i)) } : r));
