import { hashPassword } from "./auth/passwords";
import { NewerDatabaseError } from "./db/client";
import { regenerateAllSittings } from "./db/expected-sittings";
import { environment, EnvironmentError } from "./env";
import { everyDay } from "./every-day";
import { SYSTEM } from "./lib/actor";
import { prepare } from "./seeds/prepare";

/** Migrates, seeds an empty database and makes the first accounts. What an operator can mend is said in one sentence, exit 1. */
export async function prepareServer(): Promise<void> {
  try {
    const env = environment();
    for (const line of await prepare({ seed: env.SEED, dataDir: env.DATA_DIR, hashPassword })) console.log(line);
  } catch (error) {
    if (!(error instanceof NewerDatabaseError || error instanceof EnvironmentError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** What a service that stands for months must do again: the sittings expected for the year ahead, which prepare() writes at the start. */
export function startDailyWork(): void {
  everyDay(() => regenerateAllSittings(SYSTEM), (error) => console.error(JSON.stringify({ at: new Date().toISOString(), level: "error", message: error instanceof Error ? error.message : "unknown", work: "expected sittings" })));
}
