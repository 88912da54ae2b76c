import fc from "fast-check";
import { expect, it } from "vitest";
import { type Connection, openSqlite, StaleError } from "@/db/client";
import { amendFollowUp, recordFollowUp } from "@/db/follow-ups";
import { checkRecord, releaseRecord, returnRecord, submitRecord, withdrawRecord } from "@/db/publication";
import { amendMeeting, recordMeeting } from "@/db/quick-log";
import { shownTo, visibleTo } from "@/db/records";
import { entries, events, recordParents, records } from "@/db/schema";
import { and, asc, eq, sql } from "@/db/sql";
import type { EventVerb } from "@/lib/events";
import { refusalFor, type Thing, type Verb } from "@/lib/permissions";
import { publicationState, type PublicationState } from "@/lib/records";
import { Refusal } from "@/lib/refusal";
import { type ActorKey, actors, addCast, addIssue, addPlatform, days, followUpInput, id, meetingInput, NOW } from "@/tests/factories";

/**
 * Publication as a machine (design §4): people of every role press every button on every record in any order, also twice, also with
 * an old page open. Beside the database runs a model that knows the rules in its own words; after every step the two are compared,
 * and what may never be is looked for. A failure prints the seed and the shortest series of steps that shows it.
 */
const SEED = 4;
const RUNS = 14;
const STEPS = { maxLength: 100 };

const WHO = Object.keys(actors) as ActorKey[]; // Object.keys widens to string
const ORGANIZATION: Partial<Record<ActorKey, string>> = { author: id("authors"), colleague: id("authors"), outsider: id("others"), liaison: id("ministry"), learner: id("practiceNgo") };
const ACCOUNTS_OF: Record<string, number> = { [id("authors")]: 2, [id("others")]: 1, [id("ministry")]: 1, [id("practiceNgo")]: 1 };
const userOf = (who: ActorKey) => (actors[who].kind === "member" ? id(`user/${who}`) : null);

type Row = {
  id: string;
  kind: "meeting" | "entry" | "issue" | "platform";
  by: ActorKey | null;
  writers: Set<ActorKey>;
  parents: string[];
  version: number;
  submitted?: Date;
  returned?: Date;
  checked?: Date;
  released?: { at: Date; by: ActorKey | null };
  withdrawn?: { reason: "author" | "editor" | "parent" };
  /** The entry a meeting writes of itself. */
  ownEntry?: string;
};
type Told = { verb: EventVerb; record: string; actor: string | null };
type Model = { now: Date; keys: number; rows: Row[]; told: Told[] };
type Real = { c: Connection };

const stateOf = (row: Row, now: Date): PublicationState =>
  row.withdrawn ? "withdrawn" : row.released ? (row.released.at <= now ? "released" : "embargoed") : row.returned && row.submitted && row.returned >= row.submitted ? "returned" : row.submitted ? "submitted" : "draft";

const parentsOf = (model: Model, row: Row) => model.rows.filter((other) => row.parents.includes(other.id));
const isPublished = (row: Row, now: Date) => stateOf(row, now) === "released";
const isBeforeEditors = (row: Row) => row.submitted !== undefined && (row.released !== undefined || row.returned === undefined || row.returned < row.submitted);

function reads(model: Model, who: ActorKey, row: Row): boolean {
  if (who === "system") return true;
  const parents = parentsOf(model, row);
  if ([row, ...parents].every((each) => isPublished(each, model.now))) return true;
  if (who === "editor") return isBeforeEditors(row) && parents.every((each) => isPublished(each, model.now) || isBeforeEditors(each));
  return ORGANIZATION[who] !== undefined && row.by !== null && ORGANIZATION[row.by] === ORGANIZATION[who];
}

/** Whole days from Monday to Friday between two days of Almaty, neither of them counted. */
function workingDays(from: Date, to: Date): number {
  const day = (at: Date) => Math.floor((at.getTime() + 5 * 3_600_000) / 86_400_000);
  let count = 0;
  for (let each = day(from) + 1; each < day(to); each += 1) if (![0, 6].includes(new Date(each * 86_400_000).getUTCDay())) count += 1;
  return count;
}

function thingOf(model: Model, who: ActorKey, row: Row): Thing {
  const organization = row.by && ORGANIZATION[row.by];
  const isAboutIssue = row.kind === "issue" || row.parents.includes(id("issue"));
  return {
    kind: row.kind, state: stateOf(row, model.now), readable: reads(model, who, row), authorOrganizationId: organization ?? null, authorUserId: row.by && userOf(row.by),
    coauthorUserIds: [...row.writers].flatMap((writer) => userOf(writer) ?? []), waitingWorkingDays: row.submitted && !row.released ? workingDays(row.submitted, model.now) : 0,
    authorOrganizationAccounts: organization ? (ACCOUNTS_OF[organization] ?? 0) : 0,
    parties: isAboutIssue ? [{ organizationId: id("others"), role: "raised" }, { organizationId: id("ministry"), role: "responsible" }] : [],
  };
}

type Pressed = { who: ActorKey; at: number; late: boolean; wait: number };
/** What pressing a button does to the model where it is allowed; the code of the refusal otherwise. */
type Button = { verb: Verb; says: EventVerb; does: (row: Row, model: Model, who: ActorKey) => void; refuses?: (row: Row, model: Model) => string | false; press: (c: Connection, who: ActorKey, row: Row, version: number, now: Date) => Promise<unknown> };

const BUTTONS: Record<string, Button> = {
  amend: {
    verb: "amend", says: "amended", does: (row, _, who) => row.writers.add(who),
    press: (c, who, row, version, now) =>
      row.kind === "meeting" ? amendMeeting(actors[who], row.id, version, meetingInput("m", { title: `At ${now.toISOString()}` }), now, c) : amendFollowUp(actors[who], row.id, version, followUpInput("f", id("issue")), now, c),
  },
  submit: { verb: "submit", says: "submitted", does: (row, model) => (row.submitted = model.now), press: (c, who, row, version, now) => submitRecord(actors[who], row.id, version, now, c) },
  check: {
    verb: "check", says: "checked", does: (row, model) => (row.checked = model.now), refuses: (row) => row.checked !== undefined && row.submitted !== undefined && row.checked >= row.submitted && "wrongState",
    press: (c, who, row, version, now) => checkRecord(actors[who], row.id, version, now, c),
  },
  release: {
    verb: "release", says: "released",
    does: (row, model, who) => (row.released = { at: new Date(Math.max(model.now.getTime(), ...parentsOf(model, row).map((parent) => parent.released?.at.getTime() ?? 0))), by: who }),
    refuses: (row, model) => parentsOf(model, row).some((parent) => !parent.released || parent.withdrawn) && "parentNotPublic",
    press: (c, who, row, version, now) => releaseRecord(actors[who], row.id, version, now, c),
  },
  return: { verb: "return", says: "returned", does: (row, model) => (row.returned = model.now), press: (c, who, row, version, now) => returnRecord(actors[who], row.id, version, "duplicate", "Twice.", now, c) },
  withdraw: {
    verb: "withdraw", says: "withdrew",
    does: (row, model, who) => {
      row.withdrawn = { reason: who === "editor" ? "editor" : "author" };
      for (const child of model.rows.filter((other) => other.parents.includes(row.id) && !other.withdrawn && other.submitted)) {
        child.withdrawn = { reason: "parent" };
        child.version += 1;
        model.told.push({ verb: "withdrew", record: child.id, actor: userOf(who) });
      }
    },
    press: (c, who, row, version, now) => withdrawRecord(actors[who], row.id, version, "A reason.", now, c),
  },
};

class Press implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly name: string, private readonly pressed: Pressed) {}

  check = () => true;

  async run(model: Model, { c }: Real): Promise<void> {
    const { who, at, late, wait } = this.pressed;
    const button = BUTTONS[this.name]!;
    model.now = new Date(model.now.getTime() + wait);
    const row = model.rows[at % model.rows.length]!;
    // an amending form is one of its own kind, and a platform's or an issue's is another file's
    if (this.name === "amend" && (row.kind === "platform" || row.kind === "issue")) return;
    const expected = refusalFor(actors[who], button.verb, thingOf(model, who, row)) ?? button.refuses?.(row, model) ?? false;
    const version = late ? row.version - 1 : row.version;
    const before = await whole(c);
    const outcome = await button.press(c, who, row, version, model.now).then((answer) => (isToChoose(answer) ? "to choose" : "done"), codeOf);
    // an amendment from an old page stands beside what others changed, unless they changed the same field
    expect(expected ? [expected] : !late ? ["done"] : this.name === "amend" ? ["done", "to choose"] : ["stale"], this.toString()).toContain(outcome);
    if (outcome === "done") {
      row.version += 1;
      model.told.push({ verb: button.says, record: row.id, actor: userOf(who) });
      button.does(row, model, who);
      if (this.name === "release" && !(row.checked && row.submitted && row.checked >= row.submitted) && !isWriter(row, who)) row.checked = model.now;
    } else {
      expect(await whole(c), `${this.toString()}: a refusal changes nothing`).toEqual(before);
    }
    if (outcome === "done" || wait >= DAY) await agree(model, c, this.toString());
  }

  toString = () => `${this.pressed.who} presses ${this.name} on ${this.pressed.at}${this.pressed.late ? " from an old page" : ""} after ${this.pressed.wait / 60_000} minutes`;
}

class Write implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly kind: "meeting" | "follow-up", private readonly who: ActorKey, private readonly onPlatform: boolean) {}

  check = () => true;

  async run(model: Model, { c }: Real): Promise<void> {
    model.now = new Date(model.now.getTime() + 60_000);
    model.keys += 1;
    const [platform, issue] = [model.rows[0]!, model.rows[1]!];
    const member = actors[this.who];
    const under = this.kind === "follow-up" ? issue : this.onPlatform ? platform : undefined;
    const before = await whole(c);
    let made: string;
    try {
      made = this.kind === "meeting"
        ? await recordMeeting(member, meetingInput(`m${model.keys}`, { platform: this.onPlatform ? platform.id : null }), model.now, c)
        : await recordFollowUp(member, followUpInput(`f${model.keys}`, issue.id), model.now, c);
    } catch (error) {
      codeOf(error); // anything but a refusal is a bug and is thrown on
      expect(member.kind !== "member" || member.organizationId === null || (under && !isPublished(under, model.now)), this.toString()).toBeTruthy();
      expect(await whole(c), `${this.toString()}: a refusal changes nothing`).toEqual(before);
      return;
    }
    expect(member.kind === "member" && member.organizationId !== null && (!under || isPublished(under, model.now)), this.toString()).toBe(true);
    const row: Row = { id: made, kind: this.kind === "meeting" ? "meeting" : "entry", by: this.who, writers: new Set([this.who]), parents: under ? [under.id] : [], version: 1 };
    if (this.kind === "meeting") row.ownEntry = (await c.db.select({ id: entries.id }).from(entries).where(eq(entries.ofMeetingId, made)))[0]?.id;
    else row.submitted = model.now;
    model.rows.push(row);
    model.told.push({ verb: this.kind === "meeting" ? "recorded" : "submitted", record: made, actor: userOf(this.who) });
    if (this.kind === "follow-up" && this.who === "liaison") model.told.push({ verb: "answered", record: made, actor: userOf(this.who) });
    await agree(model, c, this.toString());
  }

  toString = () => `${this.who} writes a ${this.kind}${this.onPlatform ? " of the platform" : ""}`;
}

const isToChoose = (answer: unknown) => typeof answer === "object" && answer !== null && "conflicts" in answer;
const isWriter = (row: Row, who: ActorKey) => row.writers.has(who);

function codeOf(error: unknown): string {
  if (error instanceof StaleError) return "stale";
  if (error instanceof Refusal) return error.code;
  throw error;
}

/** Everything that a refused step must not touch. */
const whole = async (c: Connection) => ({
  records: await c.db.select().from(records).orderBy(asc(records.id)),
  parents: await c.db.$count(recordParents),
  events: await c.db.$count(events),
});

/** The database and the model say the same, and nothing is as it may never be. */
async function agree(model: Model, c: Connection, step: string): Promise<void> {
  const stored = new Map((await c.db.select().from(records)).map((row) => [row.id, row]));
  for (const row of model.rows) {
    const is = stored.get(row.id)!;
    const entry = row.ownEntry === undefined ? undefined : stored.get(row.ownEntry);
    expect([publicationState(is, model.now), is.version, is.withdrawReason, is.checkedAt?.getTime()], step).toEqual([stateOf(row, model.now), row.version, row.withdrawn?.reason ?? null, row.checked?.getTime()]);
    const told = model.told.filter((event) => event.record === row.id);
    if (row.kind === "meeting" || row.kind === "entry") neverOf(row, is, entry, told, step);
  }
  const trail = await c.db.select({ verb: events.verb, record: events.recordId, actor: events.actorId, role: events.actorRole, organization: events.organizationId }).from(events);
  const text = ({ verb, record, actor }: { verb: string; record: string | null; actor: string | null }) => `${verb} ${record} ${actor}`;
  expect(trail.map(text).sort(), `${step}: one event for each change, and no event without one`).toEqual(model.told.map(text).sort());
  for (const event of trail) expect(WHO.some((who) => userOf(who) === event.actor && (ORGANIZATION[who] ?? null) === event.organization), step).toBe(true);
  await noChildBeforeItsParent(model, c, step);
}

type Stored = typeof records.$inferSelect;

/** Combinations of stamps that no order of steps may lead to. */
function neverOf(row: Row, is: Stored, entry: Stored | undefined, told: Told[], step: string): void {
  const impossible = {
    "released and never submitted": is.releasedAt && !is.submittedAt,
    "released before it was submitted": is.releasedAt && is.submittedAt && is.releasedAt < is.submittedAt,
    "returned without a reason": Boolean(is.returnedAt) !== Boolean(is.returnReason && is.returnText),
    "a stamp without a name": (is.submittedAt && !is.submittedBy) || (is.returnedAt && !is.returnedBy) || (is.releasedAt && !is.releasedBy) || (is.withdrawnAt && !is.withdrawnBy) || (is.checkedAt && !is.checkedBy),
    "checked by who wrote it": is.checkedBy && WHO.some((who) => userOf(who) === is.checkedBy && isWriter(row, who)),
    "released by who wrote it, with a colleague there": is.releasedBy === is.createdBy && is.releasedBy && (ACCOUNTS_OF[is.authorOrganizationId ?? ""] ?? 0) > 1,
    "withdrawn without ever being submitted": is.withdrawnAt && !is.submittedAt,
    "its author changed": is.createdBy !== (row.by && userOf(row.by)) || is.authorOrganizationId !== (row.by && ORGANIZATION[row.by]),
    "not for the public": is.channel !== "public",
    "an address before release": row.kind === "meeting" && Boolean(is.slug) !== Boolean(is.releasedAt),
    "more versions than changes": is.version !== told.filter((event) => event.verb !== "answered").length,
    "its own entry under other stamps": entry && JSON.stringify(STAMPS.map((stamp) => entry[stamp])) !== JSON.stringify(STAMPS.map((stamp) => is[stamp])),
  };
  expect(Object.entries(impossible).flatMap(([sentence, holds]) => (holds ? [sentence] : [])), `${step}: ${row.id}`).toEqual([]);
}
const STAMPS = ["submittedAt", "submittedBy", "returnedAt", "returnedBy", "checkedAt", "checkedBy", "releasedAt", "releasedBy", "withdrawnAt", "withdrawnBy"] as const;

/** For every actor, on the pages and at the desk: nothing is seen whose parent is not, but for the desk's own work in progress. */
async function noChildBeforeItsParent(model: Model, c: Connection, step: string): Promise<void> {
  const pairs = await c.db.select({ child: recordParents.recordId, parent: recordParents.parentId }).from(recordParents);
  const instants = await c.db
    .select({ child: recordParents.recordId })
    .from(recordParents)
    .innerJoin(records, eq(records.id, recordParents.recordId))
    .where(and(sql`${records.releasedAt} is not null`, sql`exists (select 1 from records p where p.id = ${recordParents.parentId} and (p.released_at is null or p.released_at > ${records.releasedAt} or (p.withdrawn_at is not null and ${records.withdrawnAt} is null)))`));
  expect(instants, `${step}: released before its parent, or left standing without it`).toEqual([]);
  for (const who of WHO) {
    const seenBy = async (gate: typeof visibleTo) => new Set((await c.db.select({ id: records.id }).from(records).where(gate(actors[who], model.now))).map((row) => row.id));
    const [shown, visible] = [await seenBy(shownTo), who === "system" ? new Set<string>() : await seenBy(visibleTo)];
    const own = new Set(model.rows.filter((row) => row.by && ORGANIZATION[row.by] && ORGANIZATION[row.by] === ORGANIZATION[who]).flatMap((row) => [row.id, row.ownEntry]));
    const early = pairs.filter(({ child, parent }) => (shown.has(child) && !shown.has(parent)) || (visible.has(child) && !visible.has(parent) && !own.has(child)));
    expect(early, `${step}: ${who} sees a child before its parent`).toEqual([]);
    if (who !== "system") expect(model.rows.filter((row) => visible.has(row.id) !== reads(model, who, row)).map((row) => row.id), `${step}: what ${who} may read`).toEqual([]);
  }
}

const DAY = 24 * 60 * 60_000;
const late = fc.constantFrom(false, false, false, false, false, true);
const wait = fc.constantFrom(60_000, 60_000, 60_000, 60_000, 3 * DAY, 6 * DAY);
/** Mostly on what was written, and by those to whom the button is open, so that runs get somewhere; now and then by anyone on anything. */
const at = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 2, max: 6 }) }, { weight: 1, arbitrary: fc.nat(9) });
const by = (...usual: ActorKey[]) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...WHO) });
const press = (name: string, ...usual: ActorKey[]) => fc.record({ who: by(...usual), at, late, wait }).map((how) => new Press(name, how));
const write = fc.record({ kind: fc.constantFrom("meeting" as const, "follow-up" as const), who: by("author", "colleague", "outsider", "liaison"), onPlatform: fc.boolean() }).map(({ kind, who, onPlatform }) => new Write(kind, who, onPlatform));
const withdraw = fc.record({ who: by("editor", "author"), at, late, wait: fc.constant(60_000) }).map((how) => new Press("withdraw", how));
const COMMANDS = [
  write, press("amend", "author", "colleague", "outsider"), press("submit", "author", "colleague"), press("submit", "author", "outsider"), press("check", "editor", "colleague"),
  press("release", "editor", "colleague"), press("release", "author", "outsider"), press("return", "editor"), withdraw,
];
const FIRST = [new Write("meeting", "author", false), new Write("meeting", "colleague", true), new Write("follow-up", "author", false), new Write("follow-up", "outsider", false), new Write("meeting", "outsider", true)];

it("reaches no impossible state and writes no event without its change, whoever presses what in whatever order", async () => {
  const reached = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(...COMMANDS), { ...STEPS, size: "max" }), async (commands) => {
      const c = await openSqlite(":memory:");
      try {
        await addCast(c);
        await addPlatform(c, "platform");
        await addIssue(c, "issue", { by: null, releasedAt: days(-3), parties: [{ role: "raised", organization: id("others") }, { role: "responsible", organization: id("ministry") }] });
        const model: Model = { now: NOW, keys: 0, told: [], rows: (["platform", "issue"] as const).map((kind) => ({ id: id(kind), kind, by: null, writers: new Set(), parents: [], version: 1, submitted: days(-4), checked: kind === "issue" ? days(-3) : days(-2), released: { at: kind === "issue" ? days(-3) : days(-2), by: null } })) };
        for (const first of FIRST) await first.run(model, { c });
        await fc.asyncModelRun(() => ({ model, real: { c } }), commands);
        for (const row of model.rows.slice(2)) reached.set(stateOf(row, model.now), (reached.get(stateOf(row, model.now)) ?? 0) + 1);
        for (const { verb } of model.told) reached.set(verb, (reached.get(verb) ?? 0) + 1);
      } finally {
        await c.close();
      }
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: false },
  );
  // a run that never got anywhere would prove nothing
  for (const [what, times] of Object.entries({ draft: 5, submitted: 5, returned: 3, released: 5, withdrawn: 3, recorded: 20, checked: 3, amended: 3 })) expect(reached.get(what) ?? 0, what).toBeGreaterThanOrEqual(times);
}, 120_000);
