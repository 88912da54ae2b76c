import { expect } from "vitest";
import { getPerson } from "./people";
import { addCast, addPerson, actors, NOW, id } from "@/tests/factories";
import { test } from "@/tests/database";
for (let i = 0; i < 5; i++) test("x" + i, async ({ c }) => {
  const t = performance.now();
  await addCast(c);
  await addPerson(c, "p");
  expect(await getPerson(actors.visitor, id("p"), "en", NOW, c)).toBeDefined();
  console.log(performance.now() - t);
});
