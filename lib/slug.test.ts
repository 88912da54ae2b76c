import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextSlug, slugify } from "./slug";

describe("slugify", () => {
  it.each([
    ["Suspension of NGOs after tax audits", "suspension-of-ngos-after-tax-audits"],
    ["Dialogue Platform on the Human Dimension", "dialogue-platform-on-the-human-dimension"],
    ["Ministry of Foreign Affairs (Kazakhstan)", "ministry-of-foreign-affairs-kazakhstan"],
    ["The people's council", "the-peoples-council"],
    ["Қоғамдық кеңес", "qoghamdyq-kenges"],
    ["Шӯрои ҷамъиятии Тоҷикистон", "shuroi-jamiyatii-tojikiston"],
    ["Приостановка работы НПО", "priostanovka-raboty-npo"],
    ["  --  ", "record"],
    ["", "record"],
    ["a".repeat(200), "a".repeat(80)],
  ])("%s → %s", (title, slug) => expect(slugify(title)).toBe(slug));

  it("cuts between words", () => {
    const slug = slugify("word ".repeat(40));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith("-word")).toBe(true);
  });

  it("gives a usable address for any title", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (title) => {
      expect(slugify(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slugify(title).length).toBeLessThanOrEqual(80);
    }), { seed: 1 });
  });
});

describe("nextSlug", () => {
  it("counts from 2", () => {
    expect(nextSlug("a", () => false)).toBe("a");
    expect(nextSlug("a", (slug) => slug === "a")).toBe("a-2");
    expect(nextSlug("a", (slug) => ["a", "a-2", "a-3"].includes(slug))).toBe("a-4");
  });
});
