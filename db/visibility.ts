import type { Actor } from "../lib/actor";
import type { Connection } from "./client";
import { getWaiting } from "./desk";

/** Whether the actor finds this record in the queue of /review, so that an address which leads to nothing answers as what is not there. */
export const isWaitingFor = async (actor: Actor, id: string, now = new Date(), c?: Connection): Promise<boolean> => (await getWaiting(actor, id, "en", now, c)) !== undefined;
