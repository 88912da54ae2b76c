import { describe, expect, it } from "vitest";
import { DEADLINE_ACTS } from "./deadline-acts";
import { answerPath, TO_ANSWER } from "./to-answer";

describe("what waits for an answer", () => {
  it("leads to the page on which it is answered", () => {
    const record = { id: "1", path: "/issues/audits" };
    expect(TO_ANSWER.map((what) => answerPath(what, record, "2"))).toEqual([
      "/desk/entries/1/deadline/agree/2", "/desk/entries/1/deadline/agree-time/2", "/desk/entries/1/deadline/agree-time/2", "/issues/audits/confirm", "/issues/audits/verify", "/issues/audits/admit", "/issues/audits/record",
    ]);
    for (const act of ["agree", "agree-time"] as const) expect(DEADLINE_ACTS).toContain(act);
  });
});
