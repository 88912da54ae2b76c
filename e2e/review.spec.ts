import { expect, logMeeting, test, waitingLine, words } from "./fixtures";

const t = words("en");

test("whoever releases has read the whole record: it opens from the queue and is released there @once", async ({ signIn, unique }) => {
  const title = unique("Talk that is read before its release");
  const page = await signIn("ngo");
  const id = await logMeeting(page, { title, participants: "Aigul Example\nMinistry of Justice" });
  await page.getByRole("button", { name: t("desk.submit") }).click();
  await expect(page.getByRole("status")).toHaveText(t("desk.submitted"));
  expect((await page.request.get(`/en/review/records/${id}`)).status(), "its author releases nothing").toBe(404);

  const editor = await signIn("editor");
  await waitingLine(editor, title).getByRole("link", { name: title }).click();
  await expect(editor).toHaveURL(new RegExp(`/en/review/records/${id}$`));
  await expect(editor.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(editor.locator("#facts")).toContainText(t("meetings.rules.role_only"));
  await expect(editor.locator("#participants")).toContainText("Aigul Example");
  await expect(editor.locator("#participants")).toContainText(t("recordForm.choices.namingBases.none"));
  await editor.locator("#decide").getByRole("button", { name: t("review.release"), exact: true }).click();
  await expect(editor.getByRole("status")).toHaveText(t("review.released"));
  await expect(waitingLine(editor, title)).toHaveCount(0);
  expect((await editor.request.get(`/en/review/records/${id}`)).status(), "it waits no more").toBe(404);
});
