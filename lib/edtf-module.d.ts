/** The edtf package carries no types; these cover the part of it that lib/edtf.ts uses. */
declare module "edtf" {
  export type ParsedEdtf = { type?: string; level?: number; values: unknown[]; unspecified?: number };
  /** Parses an expression of EDTF levels 0–2; throws an Error where it is none. */
  export function parse(text: string): ParsedEdtf;
}
