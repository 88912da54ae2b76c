import { describe, expect, it } from "vitest";
import { drawCountry, isMapped, MAP_FONT_SIZE, MAPPED_COUNTRIES, type MapPoint, type PlaceOnMap } from "./country-map";

const CITIES: PlaceOnMap[] = [{ label: "Астана", latitude: 51.1801, longitude: 71.44598 }, { label: "Almaty", latitude: 43.25667, longitude: 76.92861 }];
const TOWNS: PlaceOnMap[] = [
  { label: "Dushanbe", latitude: 38.53575, longitude: 68.77905 }, { label: "Khujand", latitude: 40.28256, longitude: 69.62216 }, { label: "Турсунзаде", latitude: 38.51271, longitude: 68.23163 },
  { label: "Бохтар", latitude: 37.83399, longitude: 68.78186 }, { label: "Gharm", latitude: 39.02871, longitude: 70.37446 }, { label: "Kulob", latitude: 37.91459, longitude: 69.78454 }, { label: "Khorugh", latitude: 37.48974, longitude: 71.55304 },
];

describe("the map of a country", () => {
  it("stays small, in one viewBox, for every country it can draw", () => {
    for (const code of MAPPED_COUNTRIES) {
      const map = drawCountry(code, []);
      expect(map.country.startsWith("M"), code).toBe(true);
      expect(map.country.length + map.neighbours.length, code).toBeLessThan(12_000);
      expect(map.height, code).toBeGreaterThan(100);
      expect(map.height, code).toBeLessThan(500);
      const numbers = (map.country.match(/-?[\d.]+/g) ?? []).map(Number);
      expect(Math.min(...numbers), code).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers), code).toBeLessThanOrEqual(Math.max(map.width, map.height));
    }
  });

  it("puts north above south and east to the right of west", () => {
    const [astana, almaty] = byLabel(drawCountry("KZ", CITIES).points, CITIES);
    expect(astana!.y).toBeLessThan(almaty!.y);
    expect(astana!.x).toBeLessThan(almaty!.x);
  });

  it.each([["KZ", CITIES], ["TJ", TOWNS]] as const)("of %s writes every name inside its frame and over no other name and no point", (code, places) => {
    const map = drawCountry(code, places);
    expect(map.points.map((p) => p.place.label).sort()).toEqual(places.map((p) => p.label).sort());
    const boxes = map.points.map(boxOf);
    for (const [i, box] of boxes.entries()) {
      expect([box.left >= 0, box.right <= map.width, box.top >= 0, box.bottom <= map.height], map.points[i]!.place.label).toEqual([true, true, true, true]);
      for (const [j, other] of boxes.entries()) if (i !== j) expect(overlap(box, other), `${map.points[i]!.place.label} over ${map.points[j]!.place.label}`).toBe(false);
      for (const point of map.points) expect(overlap(box, { left: point.x - 2, right: point.x + 2, top: point.y - 2, bottom: point.y + 2 }), `${map.points[i]!.place.label} over the point of ${point.place.label}`).toBe(false);
    }
  });

  it("leaves out what lies outside the frame, and gives the same picture twice", () => {
    expect(drawCountry("TJ", CITIES).points).toEqual([]);
    expect(drawCountry("TJ", TOWNS)).toEqual(drawCountry("TJ", TOWNS));
  });

  it("is there for countries of the region alone", () => {
    expect([isMapped("KZ"), isMapped("BE"), isMapped(null), isMapped("toString")]).toEqual([true, false, false, false]);
  });
});

const byLabel = (points: MapPoint<PlaceOnMap>[], places: PlaceOnMap[]) => places.map((place) => points.find((p) => p.place.label === place.label));

/** A letter is at least half as wide as it is high. */
function boxOf({ place, label }: MapPoint<PlaceOnMap>) {
  const width = [...place.label].length * MAP_FONT_SIZE * 0.5;
  const left = label.anchor === "start" ? label.x : label.anchor === "end" ? label.x - width : label.x - width / 2;
  return { left, right: left + width, top: label.y - MAP_FONT_SIZE * 0.75, bottom: label.y };
}
const overlap = (a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
