import { text } from "node:stream/consumers";
import { Command, CommanderError, Option } from "commander";
import { connection, NewerDatabaseError } from "../db/client";
import { environment, EnvironmentError } from "../env";
import { ROLES, type Role } from "../lib/users";
import { prepare } from "../seeds/prepare";
import { hashPassword } from "../auth/passwords";
import { Refusal as StartRefusal, requireWritable } from "../scripts/prerequisites.mjs";
import { Explained } from "./explained";
import { removePracticeOrganizations } from "./practice";
import { addAccount, disableAccount } from "./users";

/**
 * The suhbat command (design §6). Resolves with the exit code: 0 with what was done on standard output, or 1 with one clear
 * message on standard error. May run beside a server: both write to the same database.
 */
export async function run(args: string[]): Promise<number> {
  try {
    await program().parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode; // commander has said it
    if (!isExplained(error)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    await closeDatabase();
  }
}

function program(): Command {
  const suhbat = new Command("suhbat").description("The operator's commands of Suhbat.").exitOverride().showHelpAfterError(false);
  const user = suhbat.command("user").description("accounts");
  user
    .command("add")
    .description("add an account; its password comes on standard input, one line of at least 12 characters")
    .requiredOption("--email <address>")
    .requiredOption("--name <name>")
    .addOption(new Option("--role <role>").choices(ROLES).makeOptionMandatory())
    .option("--organization <slug>", "the organisation an ngo or liaison speaks for, by the last part of its address")
    .option("--coordinator", "may invite and suspend accounts of the own organisation", false)
    .option("--password-stdin", "read the password from standard input", false)
    .action(async (options: { email: string; name: string; role: Role; organization?: string; coordinator: boolean; passwordStdin: boolean }) => {
      if (!options.passwordStdin) throw new Explained("Say --password-stdin and send the password on standard input; on the command line others could read it.");
      const password = await text(process.stdin);
      await openDatabase();
      console.log(await addAccount({ ...options, password }));
    });
  user
    .command("disable")
    .description("disable an account and end its sessions")
    .argument("[address]", "the same as --email")
    .option("--email <address>")
    .action(async (address: string | undefined, options: { email?: string }) => {
      const email = options.email ?? address;
      if (!email) throw new Explained("Whose account? Say --email and the address.");
      await openDatabase();
      console.log(await disableAccount(email));
    });
  suhbat
    .command("practice")
    .description("the practice organisations")
    .command("remove")
    .description("take the practice organisations out, with their accounts and everything they wrote")
    .action(async () => {
      const { dataDir } = await openDatabase();
      console.log(await removePracticeOrganizations(dataDir));
    });
  return suhbat;
}

/**
 * The database as a server would have it: an account added to a database that was never seeded would keep the founding record
 * out for good, because seeding is for empty ones.
 */
async function openDatabase(): Promise<{ dataDir: string }> {
  const { DATA_DIR: dataDir, SEED: seed } = configuration();
  requireWritable(dataDir);
  opened = true;
  for (const line of await prepare({ seed, dataDir, hashPassword })) console.log(line);
  return { dataDir };
}

/** Besides what is wrong in it, reading the configuration can fail only at the file of secrets, which it makes where there is none. */
function configuration() {
  try {
    return environment();
  } catch (error) {
    if (error instanceof EnvironmentError || !(error instanceof Error)) throw error;
    throw new Explained(`The secrets in DATA_DIR cannot be read or written. ${error.message}`);
  }
}

let opened = false;

async function closeDatabase(): Promise<void> {
  if (opened) await connection().then((c) => c.close(), () => undefined); // a database that did not open has been reported already
}

const isExplained = (error: unknown): error is Error => [Explained, EnvironmentError, NewerDatabaseError, StartRefusal].some((kind) => error instanceof kind);
