import path from "node:path";
import { pathToFileURL } from "node:url";
import { localUrl } from "./addresses.mjs";
import { bin, childEnv, root } from "./run.mjs";

/**
 * Becomes `next start`: the server runs in this very process, so that a signal, a crash or a `kill -9` meets it and nothing
 * else, and no orphan keeps the port. Calls `onReady` once when /readyz has answered. The exit code is the server's own,
 * and 0 when it stopped because it was told to.
 * @param {{ port: number, host: string, env: Record<string, string>, onReady: (url: string) => void }} how
 */
export async function serve({ port, host, env, onReady }) {
  Object.assign(process.env, childEnv(env), { NODE_ENV: "production", PORT: String(port), HOST: host });
  exitQuietlyWhenTold();
  void announce(localUrl(host, port), onReady);
  const next = path.join(root, bin.next);
  process.argv = [process.execPath, next, "start", "-H", host.replace(/^\[|\]$/g, ""), "-p", String(port)];
  await import(pathToFileURL(next).href);
}

/** Next closes its connections first and then exits with 130 or 143, which npm would print as an error of ours. */
function exitQuietlyWhenTold() {
  let told = false;
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      told = true;
      if (process.listenerCount(signal) === 1) process.exit(0); // Next is not listening yet
    });
  }
  process.on("SIGHUP", () => process.kill(process.pid, "SIGTERM")); // a closed terminal
  process.on("exit", () => {
    if (told) process.exitCode = 0;
  });
}

async function announce(url, onReady) {
  const started = Date.now();
  for (let warned = false; ; await pause(100)) {
    if (await isReady(url)) return onReady(url);
    if (!warned && Date.now() - started > 60_000) {
      warned = true;
      console.log(`${url}/readyz has not answered for a minute. Suhbat goes on waiting; press Ctrl+C to stop.`);
    }
  }
}

async function isReady(url) {
  try {
    return (await fetch(`${url}/readyz`, { redirect: "manual", signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false; // not listening yet
  }
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
