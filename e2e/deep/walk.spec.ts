import { LOCALES } from "@/lib/locales";
import { recordPath, type RecordLink } from "@/lib/records";
import { expect, test } from "../fixtures";
import { walk } from "../walk";

/** Fragments that the machine translation made up; what it printed is read from the record itself. */
const MADE_UP = ["XNUMX", "130 days", "130 дней", "130 күн", "130 рӯз", "Buddhist", "1460"];
const PRINTED =
  "select distinct g.as_written as text from claims g where g.confidence = 'garbled' and g.as_written is not null and not exists (select 1 from claims s where s.confidence <> 'garbled' and instr(s.as_written, g.as_written) > 0)";
const NAMES = "select title as text from records where kind = 'person' union select text from names n join records r on r.id = n.record_id where r.kind in ('person', 'organization') and n.lang = 'en' union select name_as_recorded from participants order by 1 desc";
/** Fewer pages than this and the walk has lost its way: 107 sources, 48 meetings with their entries, everything else. */
const AT_LEAST = 400;

const RELEASED = "select id, kind, slug from records where released_at is not null and withdrawn_at is null and merged_into_id is null and channel = 'public' and not practice";

for (const locale of LOCALES) {
  test(`every public page in ${locale} is sound`, async ({ visitor, request, database }) => {
    test.setTimeout(20 * 60_000);
    const textsOf = (statement: string) => (database.prepare(statement).all() as { text: string }[]).map((row) => row.text); // each statement selects one column of that name
    const spoiled = [...MADE_UP, ...textsOf(PRINTED)];
    const { pages, claims, findings } = await walk(request, await visitor(), locale, { spoiled, names: textsOf(NAMES) });
    console.log(`${pages.length} pages with ${claims} claims in ${locale}`);
    expect(findings.map((f) => `${f.path}  ${f.problem}`)).toEqual([]);
    expect(pages.length).toBeGreaterThan(AT_LEAST);
    const released = database.prepare(RELEASED).all() as Pick<RecordLink, "kind" | "id" | "slug">[]; // the columns of the statement
    const unreached = released.flatMap((record) => recordPath(record) ?? []).filter((path) => !pages.includes(`/${locale}${path}`));
    expect(unreached, "records to which no link leads").toEqual([]);
    expect(claims).toBeGreaterThan(AT_LEAST);
  });
}
