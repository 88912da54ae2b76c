import { describe, expect, it } from "vitest";
import { acknowledgeManyInput } from "./acknowledge-many-input";

const ID = "00000000-0000-4000-8000-000000000001";
const OTHER = "00000000-0000-4000-8000-000000000002";

describe("acknowledging several at once", () => {
  it("reads the ticks", () => {
    expect(acknowledgeManyInput.parse({ [`issue-${ID}`]: "yes", [`issue-${OTHER}`]: "yes" })).toEqual([ID, OTHER]);
  });

  it("asks for one at least", () => {
    expect(acknowledgeManyInput.safeParse({}).error?.issues).toMatchObject([{ path: ["issues"], message: "required.issues" }]);
  });

  it.each([{ state: "released" }, { [`issue-${ID}`]: "no" }, { "issue-x": "yes" }, { [`issue-${ID}`]: "yes", organization: OTHER }])("refuses fields that it does not know: %j", (fields) => {
    expect(acknowledgeManyInput.safeParse(fields).error?.issues).toMatchObject([{ code: "unrecognized_keys" }]);
  });
});
