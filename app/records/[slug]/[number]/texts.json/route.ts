import { JOINT_RECORD_TEXTS_FORMAT } from "@/lib/joint-record";
import { readVersionNumber, versionTextsPath } from "@/lib/record-versions";
import { respond, versionAt } from "../../../version-at";

type Context = { params: Promise<{ slug: string; number: string }> };

/** The salts and texts behind the digests of a version; of what is erased or no longer public neither. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, number } = await params;
  return respond(await versionAt(slug, readVersionNumber(number)), versionTextsPath, ({ hash, texts }) => `${JSON.stringify({ format: JOINT_RECORD_TEXTS_FORMAT, hash, texts }, null, 2)}\n`);
}
