/** One number of a numbered series: what is recorded under it, that it was looked for and not found, or nothing at all. */
export type Edition<M, C> = { number: number; meetings: M[]; missing?: C };

/**
 * The editions of a series from its first known number to its last, with the gaps in their places. A gap is never filled: it
 * says "not found" where somebody looked, and is a bare number otherwise.
 */
export function editionsOf<M, C>(recorded: readonly { number: number; meeting: M }[], missing: readonly { number: number; claim: C }[]): Edition<M, C>[] {
  const numbers = [...recorded, ...missing].map((e) => e.number);
  if (numbers.length === 0) return [];
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, i) => {
    const number = first + i;
    return { number, meetings: recorded.filter((e) => e.number === number).map((e) => e.meeting), missing: missing.find((e) => e.number === number)?.claim };
  });
}

/** A number as forums print it: 12 is XII. Only for 1 to 3999; anything else stays in digits. */
export function romanNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999) return String(number);
  let rest = number;
  return ROMAN.map(([value, letters]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return letters.repeat(times);
  }).join("");
}

const ROMAN = [[1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]] as const;
