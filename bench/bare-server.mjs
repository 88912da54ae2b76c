/** The yardstick: a Node server that does nothing but send the bytes its parent sent it last. Forked; ends with its parent. */
import http from "node:http";

let body = Buffer.alloc(0);
process.on("disconnect", () => process.exit(0));
process.on("message", (base64) => {
  body = Buffer.from(base64, "base64");
  process.send("taken");
});
const server = http.createServer((_request, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body));
server.listen(0, "127.0.0.1", () => process.send(`http://127.0.0.1:${server.address().port}`));
