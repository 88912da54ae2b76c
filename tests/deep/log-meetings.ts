/**
 * A child process for durability.test.ts: records meetings one after another and writes each id to standard output once the
 * write is acknowledged. It is killed in the middle of it.
 */
import { randomUUID } from "node:crypto";
import { connection } from "../../db/client";
import { addUser, organizationIdOf } from "../../db/users";
import { recordMeeting } from "../../db/quick-log";
import { prepare } from "../../seeds/prepare";
import { SYSTEM, type Member } from "../../lib/actor";

const [dataDir = ""] = process.argv.slice(2);
await prepare({ seed: "none", dataDir, hashPassword: async (password) => password });
const connected = await connection();
const organizationId = (await organizationIdOf(SYSTEM, "practice-ngo"))!;
const email = `${randomUUID()}@example.org`;
const userId = await addUser(SYSTEM, { email, name: "writer", role: "ngo", organizationId, coordinator: false, passwordHash: "x" });
const actor: Member = { kind: "member", userId, sessionId: "", role: "ngo", organizationId, organizationPractice: true, coordinator: false, name: "writer" };
for (let n = 0; n < 10_000; n++) {
  const id = await recordMeeting(actor, { title: `Meeting ${n}`, participants: ["somebody"], platform: null, country: "KZ", lang: "en", when: "2026-01-26", key: randomUUID() }, new Date(), connected);
  process.stdout.write(`${id}\n`);
}
