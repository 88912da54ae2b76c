import type { FormFields, Part } from "./record-forms";
import type { RecordKind } from "./records";

/**
 * What the form of a new issue asks beside the issue itself: whether the writer's own organisation raised it, and who is to answer. They
 * stand in no column of the issue: each becomes one of its parties (design §3).
 */
export const RAISING_FIELDS: FormFields = [
  { name: "raisedByUs", as: "tick" },
  { name: "answeringBody", as: "reference", to: ["organization", "post"], columns: { organization: "organizationId", post: "postId" } },
];

/** The fields by which a new record is given its first parties: an issue alone has any, and only until it is made. */
export const raisingFieldsOf = ({ noun, part, id }: { noun: RecordKind; part?: Part; id?: string }): FormFields => (noun === "issue" && !part && !id ? RAISING_FIELDS : []);
