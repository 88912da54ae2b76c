import type { Actor } from "../lib/actor";
import type { Db } from "./client";
import { passedOnTo } from "./pass-on";
import { splitOff } from "./splits";
import type { LoadedThing } from "./things";

type Effect = (tx: Db) => (PromiseLike<unknown> | PromiseLike<unknown>[])[];

/**
 * What becomes true with the release of a record, beside its being public: a body to which an issue was passed on is party to it, and
 * the entries of a part that was split off move there. They belong in the transaction of the release. Empty for most records.
 */
export async function releaseEffects(db: Db, actor: Actor, thing: LoadedThing, now: Date): Promise<Effect[]> {
  if (thing.kind === "entry") return passedOnTo(db, thing.id, now);
  const split = thing.kind === "issue" ? await splitOff(db, thing.id, actor, now) : undefined;
  return split ? [split] : [];
}
