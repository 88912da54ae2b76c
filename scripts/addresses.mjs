/**
 * Whether only this computer can reach the address.
 * @param {string} host
 */
export function isLoopback(host) {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * The address at which a server bound to `host` is reached from this computer.
 * @param {string} host
 * @param {number} port
 */
export function localUrl(host, port) {
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" || host === "[::]" ? "::1" : host;
  return `http://${reachable.includes(":") && !reachable.startsWith("[") ? `[${reachable}]` : reachable}:${port}`;
}
