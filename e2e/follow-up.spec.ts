import { expect, type Page, releaseAsEditor, test, waitingLine, words } from "./fixtures";

const CASE = "/en/issues/tax-audit-suspension";
const t = words("en");

test("a follow-up is written, released and read on the issue, on the timeline and in the trail", async ({ visitor, signIn, unique }) => {
  const text = unique("Two organisations were fined again");
  const page = await signIn("ngo");
  await page.goto(CASE);
  await page.getByRole("link", { name: t("issues.followUp") }).click();
  await fillFollowUp(page, `${text}. They have appealed.`);
  await page.getByRole("button", { name: t("followUp.submit") }).click();
  await expect(page.getByRole("status")).toHaveText(t("followUp.submitted"));
  await expect(page.locator("#submittedHeading")).toContainText(text);

  const reader = await visitor();
  await reader.goto(CASE);
  await expect(reader.getByRole("main")).not.toContainText(text);

  await releaseAsEditor(await signIn("editor"), text);
  await reader.goto(CASE);
  const entry = reader.locator("#chronology").getByRole("article").filter({ hasText: text });
  await expect(entry).toContainText("They have appealed.");
  await expect(entry).toContainText("Practice NGO");
  await expect(entry).toContainText(t("entry.practice"));
  await expect(entry.locator('[data-voice="civil-society"]').first()).toBeAttached();
  await reader.getByText(t("issues.trail")).click();
  await expect(reader.getByRole("listitem").filter({ hasText: `${t("issues.editors")} · ${t("issues.trailLine.released")}: ${text}` })).toBeVisible();
  await reader.goto("/en/timeline?kind=follow_up&from=2026");
  await expect(reader.getByRole("article").filter({ hasText: text })).toContainText(t("entry.practice"));
  await page.goto("/en/desk");
  await expect(page.locator("#released")).toContainText(text);
});

test("a follow-up that cannot stand goes back with a reason", async ({ visitor, signIn, unique }) => {
  const text = unique("The neighbour of the director said so");
  const page = await signIn("ngo");
  await page.goto(`${CASE}/follow-up`);
  await fillFollowUp(page, text);
  await page.getByRole("button", { name: t("followUp.submit") }).click();
  await expect(page.getByRole("status")).toHaveText(t("followUp.submitted"));

  const editor = await signIn("editor");
  await editor.goto("/en/review");
  const line = waitingLine(editor, text);
  await line.getByText(t("review.return"), { exact: true }).click();
  await line.getByRole("button", { name: t("review.returnIt") }).click();
  await expect(editor.locator("[id^=problem-return]").first()).toContainText(t("errors.required.reason")); // a reason and a text are asked for
  // Without JavaScript the answer is a page of this one form; with it, the other lines' forms stay folded.
  await editor.getByLabel(t("review.reason")).filter({ visible: true }).selectOption("names_person");
  await editor.getByLabel(t("review.returnText")).filter({ visible: true }).fill("Leave the neighbour out.");
  await editor.getByRole("button", { name: t("review.returnIt") }).filter({ visible: true }).click();
  await expect(editor.getByRole("status")).toHaveText(t("review.returned"));
  await expect(waitingLine(editor, text)).toHaveCount(0);

  await page.goto("/en/desk");
  const returned = page.locator("#returned").getByRole("listitem").filter({ hasText: text });
  await expect(returned).toContainText(t("desk.returnedBecause", { reason: t("review.reasons.names_person") }));
  await expect(returned).toContainText("Leave the neighbour out.");
  const reader = await visitor();
  await reader.goto(CASE);
  await expect(reader.getByRole("main")).not.toContainText(text);
});

test("the authority acknowledges and answers in its own voice", async ({ visitor, signIn, unique, database }) => {
  const text = unique("The committee has looked at the decisions");
  // Whatever an earlier project acknowledged: each project is to press the button for the first time.
  database.exec("delete from assessments where organization_id in (select id from organizations where practice)");
  const page = await signIn("liaison");
  await expect(page).toHaveURL(/\/en\/review$/);
  await page.locator("#issues").getByRole("link", { name: "Suspension of NGOs after tax audits" }).click();
  await page.getByRole("button", { name: t("issues.acknowledge") }).click();
  await expect(page.getByRole("status")).toHaveText(t("issues.acknowledged"));
  await page.getByRole("link", { name: t("issues.answer") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("followUp.answerTitle"));
  await fillFollowUp(page, `${text}. They remain void.`);
  await page.getByRole("button", { name: t("followUp.submit") }).click();
  await expect(page).toHaveURL(/\/en\/review\?done=submitted$/);

  await releaseAsEditor(await signIn("editor"), text);
  const reader = await visitor();
  await reader.goto(CASE);
  const entry = reader.locator("#chronology").getByRole("article").filter({ hasText: text });
  await expect(entry).toContainText(t("kinds.official_response"));
  await expect(entry).toContainText("Practice Authority");
  await expect(entry.locator('.voice[data-voice="government"]')).toContainText(text);
  await expect(reader.locator("#positions")).toContainText(t("issues.states.acknowledged"));
  await expect(reader.getByRole("main"), "practice agrees to nothing").not.toContainText("Agreed");
});

async function fillFollowUp(page: Page, text: string): Promise<void> {
  await page.locator("#text").fill(text);
  await page.locator("#month").fill("11");
  await page.locator("#year").fill("2026");
  await page.locator("#document").fill("12-3/456");
  await page.locator("#source").fill("https://example.org/decision");
}
