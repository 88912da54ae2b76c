import { createHash } from "node:crypto";
import type { Member } from "./actor";

/**
 * Sixteen hexadecimal digits by which a browser tells whose unsent text it holds: the same for one account at each visit, and no
 * way back to it, since the id they are made from is random.
 */
export const ownerMark = (member: Pick<Member, "userId">): string => createHash("sha256").update(`unsent ${member.userId}`).digest("hex").slice(0, 16);
