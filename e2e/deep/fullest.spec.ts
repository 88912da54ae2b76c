import type { Database } from "better-sqlite3";
import { audit } from "../audit";
import { expect, test } from "../fixtures";
import { RECORD_PATHS } from "@/lib/records";

for (const [kind, path] of Object.entries(RECORD_PATHS)) {
  test(`axe finds nothing on the fullest record among ${path}, in four languages, light and dark, wide and narrow`, async ({ visitor, database }) => {
    await audit(await visitor(), `/${path}/${fullestOf(database, kind)}`);
  });
}

/** The address of the record of a kind of which most is said: claims, names, and what stands under it. */
function fullestOf(database: Database, kind: string): string {
  const row = database
    .prepare(
      `select coalesce(r.slug, r.id) as address from records r where r.kind = ? and r.released_at is not null and r.practice = 0 order by
        (select count(*) from claims where record_id = r.id) + (select count(*) from names where record_id = r.id) + (select count(*) from record_parents where parent_id = r.id) desc limit 1`,
    )
    .get(kind) as { address: string } | undefined; // the statement selects this column
  expect(row, kind).toBeDefined();
  return row?.address ?? "";
}
