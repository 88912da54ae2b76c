import type { Actor } from "../lib/actor";
import { connection } from "./client";
import { countries } from "./schema";

/** Whether the database opens, its schema is current and the reference lists are there. Asked by machines, as a visitor. */
export async function isReady(_actor: Actor): Promise<boolean> {
  try {
    const { db } = await connection();
    return (await db.select({ code: countries.code }).from(countries).limit(1)).length > 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false; // whatever is wrong with the database, the answer to a machine is the same
  }
}
