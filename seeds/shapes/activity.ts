import { sortKey } from "../../lib/edtf";
import type { ActivityStatus } from "../../lib/activities";
import { record, type RecordSeed } from "../record";
import { mergeRows, seedId, type Rows } from "../rows";
import { topicsOf } from "./topic";

export type ActivitySeed = Pick<RecordSeed, "key" | "title" | "summary" | "facts" | "classification" | "country"> & {
  slug: string;
  starts: string | null;
  ends?: string;
  status: ActivityStatus;
  place?: string;
  organizers?: readonly string[];
  supporters?: readonly string[];
  topics?: readonly string[];
};

/** What is not a meeting: an assessment, a programme, research (design §3). */
export const activity = (seed: ActivitySeed): Rows => {
  const party = (role: "organizer" | "supporter") => (organization: string) => ({ id: seedId(`${seed.key}/${role}/${organization}`), activityId: seedId(seed.key), role, organizationId: seedId(organization) });
  return mergeRows(
    record({ key: seed.key, kind: "activity", slug: seed.slug, classification: seed.classification, country: seed.country, sortKey: sortKey(seed.starts), title: seed.title, summary: seed.summary, facts: seed.facts }),
    {
      activities: [{ id: seedId(seed.key), starts: seed.starts, ends: seed.ends ?? null, status: seed.status, placeId: seed.place ? seedId(seed.place) : null }],
      activityParties: [...(seed.organizers ?? []).map(party("organizer")), ...(seed.supporters ?? []).map(party("supporter"))],
    },
    topicsOf(seed.key, seed.topics),
  );
};
