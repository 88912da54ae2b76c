/**
 * Two people have changed one list of lines, each from what stood there first: what one of them added or took out stands. `clashes` where
 * a line that I took out is one that they have changed as well (`touched`: as it read first), unless both lists came out the same. A line
 * that both added stands once.
 */
export function mergeLines(first: readonly string[], mine: readonly string[], theirs: readonly string[], touched: readonly string[] = []): { lines: string[]; clashes: boolean } {
  const out = without(first, mine);
  const changed = [...without(first, theirs), ...touched];
  const isSame = mine.length === theirs.length && without(mine, theirs).length === 0;
  return { lines: [...without(theirs, out), ...without(without(mine, first), without(theirs, first))], clashes: !isSame && out.some((line) => changed.includes(line)) };
}

/** The lines less those of another list, each taken out as often as it stands there. */
export function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
