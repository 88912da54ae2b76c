import canonicalize from "canonicalize";

/** What has one spelling in canonical JSON here: no fractions, so that readers of any language write them alike. */
export type Canonical = string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical | undefined };

/**
 * The one spelling of a value by RFC 8785 (JSON Canonicalization Scheme), as the package `canonicalize` writes it. Undefined members are
 * left out. Throws a TypeError on a number that is not whole and safe, and on a lone surrogate, which has no UTF-8 and so no hash.
 */
export function canonicalJson(value: Canonical): string {
  refuseAmbiguous(value);
  return canonicalize(value)!; // undefined only for undefined, which is no Canonical
}

function refuseAmbiguous(value: Canonical | undefined): void {
  if (typeof value === "string" && LONE_SURROGATE.test(value)) throw new TypeError("a lone surrogate has no canonical spelling");
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new TypeError(`${value} is no safe whole number`);
  if (value === null || typeof value !== "object") return;
  for (const [key, inner] of Object.entries(value)) {
    refuseAmbiguous(key);
    refuseAmbiguous(inner);
  }
}

const LONE_SURROGATE = /\p{Surrogate}/u;
