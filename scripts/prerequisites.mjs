/**
 * What must be true before anything else is done; each failure is one clear sentence and exit code 1.
 * This file is parsed by whatever Node is installed, so it keeps to syntax that old versions read.
 */
import fs from "node:fs";
import net from "node:net";
import path from "node:path";

/** Something the person at the keyboard can mend. Its message is the whole answer: no stack trace is shown. */
export class Refusal extends Error {}

/** Runs the script; a Refusal is printed as its sentence and ends the process with exit code 1. */
export async function orExplain(script) {
  try {
    await script();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error("\n" + error.message);
    process.exit(1);
  }
}

/** Throws a Refusal when this Node is older than 20.19, the first that Next, Vitest and the `require` of modules all accept. */
export function requireNode(version = process.versions.node) {
  const parts = version.split(".").map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return;
  throw new Refusal("Suhbat needs Node 20.19 or newer, and this is Node " + version + ". Install a newer one from https://nodejs.org and run the command again.");
}

/** Creates the folder if it is missing and proves by writing that it can be written to. */
export function requireWritable(dataDir) {
  try {
    // The record of who said what before release lies here: nobody but the account that runs the server reads it.
    fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const probe = path.join(dataDir, ".write-test-" + process.pid);
    fs.writeFileSync(probe, "");
    fs.rmSync(probe);
  } catch (error) {
    throw new Refusal(
      "Suhbat keeps its data in " + path.resolve(dataDir) + ", and that folder cannot be written to (" + error.code + "). " +
        "Make it writable, or choose another: DATA_DIR=/some/folder npm start",
    );
  }
}

/** Resolves when nothing listens on the port; a Refusal names the port otherwise. */
export async function requireFreePort(port, host) {
  const error = await listenOnce(port, host);
  if (!error) return;
  if (error.code === "EADDRINUSE") throw new Refusal("Port " + port + " is taken by another program. Choose another one: PORT=" + (port + 1) + " npm start");
  if (error.code === "EACCES") throw new Refusal("Port " + port + " may not be opened by this account. Choose one above 1023: PORT=3000 npm start");
  throw new Refusal("Suhbat cannot listen on HOST=" + host + ", port " + port + " (" + error.code + "). Leave HOST out to listen on this computer only.");
}

/** A port on which nothing listens at this moment. */
export function freePort(host = "127.0.0.1") {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once("error", reject);
    server.listen(0, host, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function listenOnce(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer().once("error", resolve);
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
