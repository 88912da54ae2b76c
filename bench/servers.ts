import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { freePort } from "../scripts/prerequisites.mjs";

export type Server = { url: string; stop(): Promise<void> };
export type BareServer = Server & { send(body: Buffer): Promise<void> };

/** The built application on a free loopback port, over the database in `dataDir`. Resolves when it answers /readyz. */
export async function startPages(dataDir: string, distDir: string): Promise<Server> {
  const port: number = await freePort();
  const child = fork(path.join(import.meta.dirname, "page-server.mjs"), [String(port), dataDir, distDir], { execArgv: [], stdio: ["ignore", "ignore", "inherit", "ipc"] });
  return { url: await firstMessage(child), stop: () => stop(child) };
}

/** A Node server that only sends bytes, in a process of its own like the application. */
export async function startBare(): Promise<BareServer> {
  const child = fork(path.join(import.meta.dirname, "bare-server.mjs"), { execArgv: [] });
  const url = await firstMessage(child);
  return {
    url,
    async send(body) {
      child.send(body.toString("base64"));
      await once(child, "message");
    },
    stop: () => stop(child),
  };
}

async function firstMessage(child: ChildProcess): Promise<string> {
  const ended = once(child, "exit").then(([code]) => Promise.reject(new Error(`A server of the bench ended with code ${code} before it was ready`)));
  const [url] = (await Promise.race([once(child, "message"), ended])) as [string]; // both servers send their address first
  ended.catch(() => undefined); // later it ends because it is told to
  return url;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.disconnect();
  await ended;
}
