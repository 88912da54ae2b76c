import anyAscii from "any-ascii";

const MAX_LENGTH = 80;

/**
 * A title as the last part of an address: ASCII lower case, words joined by hyphens, at most 80 characters cut between words.
 * Never empty: a title without letters or digits gives "record".
 */
export function slugify(title: string): string {
  const words = anyAscii(title.normalize("NFC")).toLowerCase().replace(/['`]/g, "").split(/[^a-z0-9]+/).filter(Boolean);
  let slug = (words[0] ?? "record").slice(0, MAX_LENGTH);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > MAX_LENGTH) break;
    slug += `-${word}`;
  }
  return slug;
}

/** The first of base, base-2, base-3 … that is free. Ask it of former slugs too: a slug is never reused (design §4). */
export function nextSlug(base: string, taken: (slug: string) => boolean): string {
  if (!taken(base)) return base;
  let number = 2;
  while (taken(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
