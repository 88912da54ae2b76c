import { z } from "zod";
import { id } from "./input-fields";

/** Ticks named `issue-` and the id of an issue, at least one; as a list of ids. Any other field is refused. */
export const acknowledgeManyInput = z.record(z.string(), z.string()).transform((fields, context) => {
  const ids = Object.entries(fields).map(([name, value]) => (value === "yes" && name.startsWith("issue-") ? id.safeParse(name.slice("issue-".length)).data : undefined));
  const known = ids.flatMap((found) => found ?? []);
  if (known.length < ids.length) context.addIssue({ code: "unrecognized_keys", keys: [], message: "notAnOption" });
  else if (known.length === 0) context.addIssue({ code: "custom", path: ["issues"], message: "required.issues" });
  else if (known.length > MOST) context.addIssue({ code: "custom", path: ["issues"], message: `tooMany?max=${MOST}` });
  return known;
});

const MOST = 100;
