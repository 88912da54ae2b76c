/** The process answers. Says nothing of the database: see /readyz. */
export const dynamic = "force-dynamic";

export const GET = () => new Response("ok\n", { headers: { "cache-control": "no-store" } });
