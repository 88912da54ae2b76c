import { rm } from "node:fs/promises";
import path from "node:path";
import { removePractice } from "../db/practice";
import { SYSTEM } from "../lib/actor";
import { recordPath } from "../lib/records";
import { Explained } from "./explained";

/** Removes the practice organisations and says what went; the file of first passwords goes when none of them is in use any more. */
export async function removePracticeOrganizations(dataDir: string): Promise<string> {
  const removal = await removePractice(SYSTEM);
  if (removal.outcome === "nothing") return "There are no practice organisations: nothing to remove.";
  if (removal.outcome === "blocked") {
    const where = removal.by.map((record) => `  ${recordPath(record) ?? `${record.kind} ${record.id}`}`);
    throw new Explained(["Nothing was removed: others' words stand under practice records, or name a practice organisation. These have to go first:", ...where].join("\n"));
  }
  if (!removal.firstRunLeft) await rm(path.resolve(dataDir, "first-run.txt"), { force: true });
  return `Removed ${removal.organizations} practice organisations, ${removal.accounts} accounts and ${removal.records} records in all.`;
}
