import { expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, addClaim, addEntry, addLegalAct, addMeeting, addPlatform, addSource, id, NOW } from "@/tests/factories";
import { getLegalAct, listLegalActs } from "./legal-acts";

test("the list is by country, newest first and undated last", async ({ c }) => {
  await addCast(c);
  await addLegalAct(c, "of TJ", { country: "TJ", when: "1996" });
  await addLegalAct(c, "undated", { country: "KZ" });
  await addLegalAct(c, "old", { country: "KZ", when: "2006" });
  await addLegalAct(c, "new", { country: "KZ", when: "2020-05-25", number: "333-VI", classification: "law" });
  await addLegalAct(c, "draft", { country: "KZ", state: "draft" });
  const lines = await listLegalActs(actors.visitor, "en", NOW, c);
  expect(lines.map((l) => l.link.title.text)).toEqual(["new", "old", "undated", "of TJ"]);
  expect(lines[0]).toMatchObject({ number: "333-VI", classification: "law", adopted: "2020-05-25", country: "KZ", countryName: "KZ" });
});

test("an act has what came before and after it, and what names it", async ({ c }) => {
  await addCast(c);
  await addLegalAct(c, "concept 2006");
  await addLegalAct(c, "concept 2020", { predecessor: id("concept 2006") });
  await addPlatform(c, "commission");
  await addEntry(c, "entry");
  await addEntry(c, "garbled entry");
  await addClaim(c, id("commission"), { field: "legal_basis", valueRecordId: id("concept 2020") });
  await addClaim(c, id("entry"), { field: "event", valueRecordId: id("concept 2020") });
  await addClaim(c, id("garbled entry"), { field: "event", valueRecordId: id("concept 2020"), confidence: "garbled", standing: "background", defectKind: "-", defectLiteral: "-", defectPlausible: "-" });
  const [before, after] = await Promise.all(["concept 2006", "concept 2020"].map((key) => getLegalAct(actors.visitor, id(key), "en", NOW, c)));
  expect([before!.predecessor, before!.successors.map((s) => s.id)]).toEqual([undefined, [id("concept 2020")]]);
  expect([after!.predecessor?.id, after!.successors]).toEqual([id("concept 2006"), []]);
  expect(after!.entries.map((e) => e.title.text)).toEqual(["entry"]);
  expect(after!.mentions.map((m) => [m.link.title.text, m.field])).toEqual([["commission", "legal_basis"]]);
});

test("a memorandum of unknown title and parties keeps both candidate events, side by side", async ({ c }) => {
  await addCast(c);
  await addSource(c, "source");
  await addLegalAct(c, "memorandums", { classification: "memorandum" });
  await addMeeting(c, "conference", { when: "2025-10-06" });
  await addMeeting(c, "forum", { when: "2025-10-15" });
  for (const field of ["title", "party"]) await addClaim(c, id("memorandums"), { field, knowledge: "unknown", sourceId: id("source") });
  for (const meeting of ["conference", "forum"]) await addClaim(c, id("memorandums"), { field: "signed_at", valueRecordId: id(meeting), standing: "rival", sourceId: id("source") });
  const page = (await getLegalAct(actors.visitor, id("memorandums"), "en", NOW, c))!;
  expect(page.claims.filter((claim) => claim.knowledge === "unknown").map((claim) => claim.field).sort()).toEqual(["party", "title"]);
  expect(page.claims.filter((claim) => claim.field === "signed_at").map((claim) => [claim.valueRecord?.title.text, claim.standing]).sort()).toEqual([["conference", "rival"], ["forum", "rival"]]);
  expect([page.adopted, page.sources.map((s) => s.link.id)]).toEqual([null, [id("source")]]);
});
