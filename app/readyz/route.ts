import { isReady } from "@/db/readiness";
import { VISITOR } from "@/lib/actor";

/** The database is open, migrated and seeded. */
export const dynamic = "force-dynamic";

export async function GET() {
  const ready = await isReady(VISITOR);
  return new Response(ready ? "ready\n" : "not ready\n", { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } });
}
