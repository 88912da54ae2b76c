/** Runs once before the first request, however the server was started. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { prepareServer, startDailyWork } = await import("./prepare-server");
  await prepareServer();
  startDailyWork();
}

/** An unexpected error is reported with its digest and path; never with what somebody typed. */
export function onRequestError(error: unknown, request: { path: string; method: string }) {
  const { digest, message } = error as { digest?: string; message?: string };
  console.error(JSON.stringify({ at: new Date().toISOString(), level: "error", digest, message, method: request.method, path: request.path.split("?")[0] }));
}
