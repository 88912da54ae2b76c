import { readVersionNumber, versionContentPath } from "@/lib/record-versions";
import { missing, respond, versionAt } from "../../version-at";

type Context = { params: Promise<{ slug: string; number: string }> };

/** The canonical content of a version, byte for byte what its hash is of. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, number } = await params;
  const [, digits] = /^(\d+)\.json$/.exec(number) ?? [];
  if (!digits) return missing();
  return respond(await versionAt(slug, readVersionNumber(digits)), versionContentPath, ({ content }) => content);
}
