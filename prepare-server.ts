import { hashPassword } from "./auth/passwords";
import { NewerDatabaseError } from "./db/client";
import { environment, EnvironmentError } from "./env";
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
