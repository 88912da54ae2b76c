/**
 * Which state of a record a form changes. `kept` is the version over which an unfinished form was kept: until the server has
 * answered, that one is sent, so that what somebody else wrote since is met and not overwritten.
 */
export type VersionOf = { id: string; version?: number; kept?: string };

export function VersionFields({ of, values, answered }: { of: VersionOf; values: Record<string, string>; answered: boolean }) {
  const version = answered ? (of.version ?? values.version) : (of.kept ?? of.version);
  return (
    <>
      <input type="hidden" name="id" value={of.id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
