import { audit } from "./audit";
import { test } from "./fixtures";

/** The screens of every day; all others are looked at in e2e/deep. */
test("axe finds nothing on home, the timeline, a case and the desk, and nothing scrolls sideways at 320 px @once @js", async ({ visitor, signIn }) => {
  test.setTimeout(120_000);
  const reader = await visitor();
  for (const path of ["", "/timeline", "/issues/tax-audit-suspension"]) await audit(reader, path);
  await audit(await signIn("ngo"), "/desk");
});
