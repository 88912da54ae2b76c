/**
 * Which state of a record a form changes. `kept` is the version over which an unfinished form was kept: until the server has
 * answered, that one is sent, so that what somebody else wrote since is met and not overwritten.
 */
export type VersionOf = { id: string; version?: number; kept?: string };

/**
 * The hidden fields of a form that changes a record. One that `merges` tells of the version it was filled in over until it has arrived:
 * what somebody else wrote since is found by it.
 */
export function VersionFields({ of, values, answered, merges = false }: { of: VersionOf; values: Record<string, string>; answered: boolean; merges?: boolean }) {
  const over = merges ? values.version : undefined;
  const version = over ?? (answered ? (of.version ?? values.version) : (of.kept ?? of.version));
  return (
    <>
      <input type="hidden" name="id" value={of.id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}

/** A new text under an issue carries a key, so that sending it twice writes once; a changed one its id and version. */
export type TextOf = { issue: string; key: string } | VersionOf;

/** The hidden fields of a form for a text, new or changed. */
export function TextOfFields({ of, values, answered }: { of: TextOf; values: Record<string, string>; answered: boolean }) {
  if ("id" in of) return <VersionFields of={of} values={values} answered={answered} merges />;
  return (
    <>
      <input type="hidden" name="issue" value={of.issue} />
      <input type="hidden" name="key" value={values.key ?? of.key} />
    </>
  );
}
