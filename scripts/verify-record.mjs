/**
 * Checks a frozen version of a meeting record (docs/joint-record.md): prints its hash and compares the digest of each text.
 *
 *   node scripts/verify-record.mjs https://example.org/records/a-meeting/1.json
 *   node scripts/verify-record.mjs content.json texts.json
 *
 * Exit 0 where every text that is still public matches its digest, otherwise 1 with the paths that do not.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const [content, texts] = process.argv.slice(2);
if (!content) fail("Give the address of a version (…/records/a-meeting/1.json), or the files of its content and its texts.");

const bytes = await read(content);
const { hash, texts: rows } = JSON.parse((await read(texts ?? content.replace(/\.json$/, "/texts.json"))).toString("utf8"));
const record = JSON.parse(bytes.toString("utf8"));
const own = sha256(bytes);
const known = new Map(rows.map((row) => [row.path, row]));
const found = digestsIn(record, "");
const wrong = [
  ...found.filter(([path]) => !known.has(path)).map(([path]) => `${path} stands behind no text`),
  ...rows.filter(({ path }) => !found.some(([pointer]) => pointer === path)).map(({ path }) => `${path} is not in the content`),
  ...found.flatMap(([path, digest]) => {
    const { salt, value } = known.get(path) ?? {};
    return typeof value === "string" && sha256(Buffer.concat([Buffer.from(salt, "hex"), Buffer.from(value, "utf8")])) !== digest ? [`${path} does not match its digest`] : [];
  }),
  ...(hash === own ? [] : [`the texts are of another version: ${hash}`]),
];
const gone = rows.filter(({ value }) => value === null).length;
console.log(own);
if (wrong.length > 0) fail(wrong.join("\n"));
console.log(`${rows.length - gone} texts match their digests, ${gone} no longer public.`);

async function read(from) {
  if (!/^https?:\/\//.test(from)) return readFileSync(from);
  const answer = await fetch(from);
  if (!answer.ok) fail(`${from}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** Every digest of the content with its JSON pointer (RFC 6901); nothing else there is 64 hexadecimal digits. */
function digestsIn(value, path) {
  if (typeof value === "string") return /^[0-9a-f]{64}$/.test(value) ? [[path, value]] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => digestsIn(inner, `${path}/${key}`));
}

function sha256(data) {
  return createHash("sha256").update(data).digest("hex");
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
