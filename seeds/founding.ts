import { opEdClaimRows } from "./op-ed-claims";
import { organizationRows } from "./organizations";
import { peopleRows } from "./people";
import { platformRows } from "./platforms";
import { mergeRows, type Rows } from "./rows";
import { sourceRows } from "./sources";
import { taxAuditRows } from "./tax-audit";
import { taxAuditEntryRows } from "./tax-audit-entries";

/** The founding record: the tax-audit case whole, its platform, people, bodies and sources, and the other founding platforms by name. */
export const foundingRows = (): Rows => mergeRows(sourceRows(), organizationRows(), peopleRows(), platformRows(), opEdClaimRows(), taxAuditRows(), taxAuditEntryRows());
