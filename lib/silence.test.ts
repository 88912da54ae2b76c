import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./deadlines";
import { type Awaited, type RecordedAnswer, silentSince } from "./silence";

const answer = (o: Partial<RecordedAnswer> = {}): RecordedAnswer => ({ on: "2026-11-10", ownName: true, verdict: null, sourced: false, practice: false, ...o });
const awaited = (o: Partial<Awaited> = {}): Awaited => ({
  backfilled: false, practice: false, ended: false, accountSince: "2026-01-01", askings: [{ readable: "2026-11-01", inWriting: null }], answers: [], today: "2026-12-01", ...o,
});

describe("no answer is recorded here since", () => {
  it("the day on which a body with an account could read it", () => {
    expect(silentSince(awaited())).toBe("2026-11-01");
    expect(silentSince(awaited({ accountSince: "2026-11-20" }))).toBe("2026-11-20");
  });

  it("the date of a letter with a number, where it has none or it came first", () => {
    const askings = [{ readable: "2026-11-05", inWriting: "2026-11-02" }];
    expect(silentSince(awaited({ askings, accountSince: null }))).toBe("2026-11-02");
    expect(silentSince(awaited({ askings }))).toBe("2026-11-02");
  });

  it("nothing: without an account and a letter, from a backfilled issue, for practice, after an end, before it was asked", () => {
    for (const never of [{ accountSince: null }, { backfilled: true }, { practice: true }, { ended: true }, { askings: [] }, { today: "2026-10-31" }]) expect(silentSince(awaited(never))).toBeUndefined();
  });

  it("the first asking that no answer has followed", () => {
    const askings = ["2026-09-01", "2026-10-01", "2026-11-15"].map((readable) => ({ readable, inWriting: null }));
    expect(silentSince(awaited({ askings }))).toBe("2026-09-01");
    expect(silentSince(awaited({ askings, answers: [answer()] }))).toBe("2026-11-15");
    expect(silentSince(awaited({ askings, answers: [answer({ on: "2026-11-15" })] }))).toBeUndefined();
  });
});

describe("an answer that somebody else recorded", () => {
  it.each([
    [{ ownName: false }, false],
    [{ ownName: false, verdict: "confirmed" as const }, true],
    [{ ownName: false, sourced: true }, true],
    [{ ownName: false, sourced: true, verdict: "contested" as const }, false],
    [{ ownName: false, verdict: "contested" as const }, false],
    [{ ownName: true, practice: true }, false],
  ])("%j ends a silence: %s", (given, ends) => {
    expect(silentSince(awaited({ answers: [answer(given)] }))).toBe(ends ? undefined : "2026-11-01");
  });
});

it("a further answer never begins a silence, and never moves it to an earlier day", () => {
  const day = fc.integer({ min: 0, max: 300 }).map((n) => addDays("2026-01-01", n));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 6 }), fc.array(day, { maxLength: 6 }), day, (asked, answered, one) => {
      const askings = asked.map((readable) => ({ readable, inWriting: null }));
      const before = silentSince(awaited({ askings, answers: answered.map((on) => answer({ on })) }));
      const after = silentSince(awaited({ askings, answers: [...answered, one].map((on) => answer({ on })) }));
      expect(after === undefined || (before !== undefined && after >= before)).toBe(true);
    }),
    { seed: 20260301, numRuns: 300 },
  );
});
