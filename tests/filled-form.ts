import type { Connection } from "@/db/client";
import { agendaItems } from "@/db/schema";
import { FIELDS } from "@/lib/fields";
import { fieldsOf, type FormField, type Part } from "@/lib/record-forms";
import type { RecordKind } from "@/lib/records";
import { addActivity, addEntry, addIssue, addLegalAct, addMeeting, addOrganization, addPerson, addPlace, addPlatform, addPost, addSource, addStatistic, addTopic, id } from "./factories";

/** A form as it is sent: every field by its name, as text. */
export type Typed = Record<string, string>;
/** What a form is filled for; `claim` is a claim of the same record, where a row is about one. */
type Own = { noun: RecordKind; claim?: string };

/** A record of every noun to point at, each under a name that no other bears. */
export async function addTargets(c: Connection): Promise<void> {
  const by = null;
  await addOrganization(c, "the organization", { by });
  await addPlatform(c, "the platform", { by });
  await addPerson(c, "the person", { by, basis: "official_capacity" });
  await addPost(c, "the post", { by, organization: id("the organization") });
  await addSource(c, "the source", { by });
  await addPlace(c, "the place", { by });
  await addTopic(c, "the topic", { by });
  await addLegalAct(c, "the legal_act", { by });
  await addActivity(c, "the activity", { by });
  await addStatistic(c, "the statistic", { by });
  await addMeeting(c, "the meeting", { by: "author" });
  await c.db.insert(agendaItems).values({ id: id("item"), meetingId: id("the meeting"), order: 0, title: "The item", lang: "en", state: "requested" });
  await addIssue(c, "the issue", { by: "author" });
  await addEntry(c, "the entry", { by: "author", issue: id("the issue") });
}

/** A form with every field filled. `variant` goes through the choices and the kinds of records that a field takes. */
export const filled = (own: Own, fields: readonly FormField[], variant = 0): Typed => Object.fromEntries(fields.map((field) => [field.name, sample(own, field, variant)]));

/** The same for a row of a part: of a party that is one of several, one. */
export function filledRow(own: Own, part: Part, variant = 0): Typed {
  const values = filled(own, fieldsOf(own.noun, part), variant);
  const either = EITHER[part];
  const party = either && either[Math.max(0, variant - widest(own.noun, part) + 1)];
  return { ...values, ...Object.fromEntries((either ?? []).filter((name) => name !== party).map((name) => [name, ""])) };
}

/** How many rows it takes to try everything that a row of a part may point at. */
export const variantsOf = (noun: RecordKind, part: Part): number => (part === "links" || part === "claims" ? 1 : widest(noun, part)) + (EITHER[part] ? 2 : 0);

/** What says whom a row is about: of a party one of three, written once for each. */
export const EITHER: Partial<Record<Part, readonly string[]>> = { issueParties: ["party", "country", "category"], entryParties: ["party", "country", "category"] };

const widest = (noun: RecordKind, part: Part) => Math.max(1, ...fieldsOf(noun, part).map((field) => (field.as === "reference" ? field.to.length : 1)));

const FITTING: Typed = { cadence: "quarterly", startTime: "10:30", timeZone: "Asia/Almaty", translationOf: "" };

function sample(own: Own, field: FormField, variant: number): string {
  switch (field.as) {
    case "line":
    case "paragraph":
      return FITTING[field.name] ?? `${field.name} ${variant}`.slice(0, field.max);
    case "date":
      return "2021-01-26";
    case "dates":
      return "2021-10-22\n2022";
    case "choice":
      if (field.name === "publicBasis") return "public_source";
      return field.of[variant % field.of.length]!;
    case "tick":
      return "yes";
    case "whole":
      return String(Math.min(field.max, field.min + 3));
    case "degrees":
      return "43.25";
    case "url":
      return `https://example.org/${field.name}`;
    case "country":
      return "KZ";
    case "language":
      return "kk";
    case "claimField":
      return Object.keys(FIELDS[own.noun])[0]!;
    case "ownClaim":
      return own.claim ?? "";
    case "agendaItem":
    case "earlierItem":
      return id("item");
    case "translated":
      return field.of[0]!;
    case "reference":
      return `the ${field.to[variant % field.to.length]!}`;
    case "references":
      return field.to.map((kind) => `the ${kind}`).join("\n");
  }
}
