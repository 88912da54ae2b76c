import { geoBounds, geoConicEqualArea, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import coarse from "world-atlas/countries-110m.json";
import fine from "world-atlas/countries-50m.json";

/** Countries of which a map can be drawn, with their numbers in ISO 3166-1. */
const NUMBERS = { AF: "004", KG: "417", KZ: "398", TJ: "762", TM: "795", UZ: "860" } as const;
export type MappedCountry = keyof typeof NUMBERS;
export const MAPPED_COUNTRIES = Object.keys(NUMBERS) as MappedCountry[]; // Object.keys widens to string
export const isMapped = (code: string | null): code is MappedCountry => code !== null && Object.hasOwn(NUMBERS, code);

export type PlaceOnMap = { label: string; latitude: number; longitude: number };
export type MapPoint<P> = { place: P; x: number; y: number; label: { x: number; y: number; anchor: "start" | "middle" | "end" } };
/** Paths and points in the units of the `viewBox`, which is `0 0 width height`. */
export type CountryMap<P> = { width: number; height: number; country: string; neighbours: string; points: MapPoint<P>[] };

/** Letters of this size keep 12 px on a phone of 320 px. */
export const MAP_FONT_SIZE = 13;

/**
 * The outline of a country with the borders around it and its places, in an equal-area projection about its own middle. The
 * boundaries are those of Natural Earth at 1:110 million, of small countries at 1:50 million: they say roughly where, and nothing about where a border runs. A place
 * outside the frame is left out.
 */
export function drawCountry<P extends PlaceOnMap>(code: MappedCountry, places: readonly P[]): CountryMap<P> {
  const { project, ...outline } = outlineOf(code);
  const located = places.flatMap((place) => {
    const [x, y] = project(place);
    return x > 0 && x < WIDTH && y > 0 && y < outline.height ? [{ place, x: round(x), y: round(y) }] : [];
  });
  return { width: WIDTH, ...outline, points: withLabels(located, outline.height) };
}

const WIDTH = 320;
/** Room beside the country for names that begin at its edge. */
const SIDE = 44;
const ABOVE = 20;
const round = (n: number) => Math.round(n * 10) / 10;

type Outline = { height: number; country: string; neighbours: string; project: (place: PlaceOnMap) => [number, number] };
/** At the coarser scale their outline loses towns that lie in them; at the finer the large countries would weigh 30 kB. */
const SMALL = new Set<MappedCountry>(["KG", "TJ"]);
const drawn = new Map<MappedCountry, Outline>();

/** Drawn once a process and kept. */
function outlineOf(code: MappedCountry): Outline {
  const known = drawn.get(code);
  if (known) return known;
  const atlas = SMALL.has(code) ? fine : coarse;
  const own = atlas.objects.countries.geometries.find((g) => g.id === NUMBERS[code]);
  if (!own) throw new Error(`The atlas has no country ${code}.`);
  const country = feature(atlas, own);
  const [[west, south], [east, north]] = geoBounds(country);
  const projection = geoConicEqualArea().rotate([-(west + east) / 2, 0]).parallels([south, north]).fitWidth(WIDTH - 2 * SIDE, country);
  const [[, top], [, bottom]] = geoPath(projection).bounds(country);
  const height = Math.ceil(bottom - top) + 2 * ABOVE;
  projection.fitExtent([[SIDE, ABOVE], [WIDTH - SIDE, height - ABOVE]], country).clipExtent([[0, 0], [WIDTH, height]]);
  const path = geoPath(projection).digits(1);
  const outline: Outline = {
    height,
    country: path(country) ?? "",
    neighbours: path(mesh(atlas, atlas.objects.countries, (a, b) => a !== own && b !== own)) ?? "",
    project: ({ longitude, latitude }) => projection([longitude, latitude]) ?? [-1, -1],
  };
  drawn.set(code, outline);
  return outline;
}

type Located<P> = { place: P; x: number; y: number };
type Box = { left: number; right: number; top: number; bottom: number };

const GAP = 7;
const POINT = 5;
const LETTER = MAP_FONT_SIZE * 0.58;
/** Where a name may stand, in the order of preference: beside its point, above or below it, and the corners. */
const POSITIONS = [[1, 0], [-1, 0], [0, -1], [0, 1], [1, -1], [1, 1], [-1, -1], [-1, 1]] as const;

/** Each name in the first place where it covers no point and no other name; where there is none, beside its point. */
function withLabels<P extends PlaceOnMap>(located: readonly Located<P>[], height: number): MapPoint<P>[] {
  const taken: Box[] = located.map(({ x, y }) => ({ left: x - POINT, right: x + POINT, top: y - POINT, bottom: y + POINT }));
  return [...located].sort((a, b) => a.x - b.x).map((point) => {
    const boxes = POSITIONS.map(([h, v]) => labelBox(point, h, v));
    const free = boxes.findIndex((box) => box.left >= 0 && box.right <= WIDTH && box.top >= 0 && box.bottom <= height && !taken.some((other) => overlap(box, other)));
    const [h] = POSITIONS[Math.max(free, 0)]!;
    const box = boxes[Math.max(free, 0)]!;
    taken.push(box);
    const anchor = h === 1 ? "start" : h === -1 ? "end" : "middle";
    return { ...point, label: { x: round(h === 1 ? box.left : h === -1 ? box.right : point.x), y: round(box.bottom - MAP_FONT_SIZE * 0.2), anchor } };
  });
}

function labelBox({ place, x, y }: Located<PlaceOnMap>, h: -1 | 0 | 1, v: -1 | 0 | 1): Box {
  const width = [...place.label].length * LETTER;
  const left = h === 1 ? x + GAP : h === -1 ? x - GAP - width : x - width / 2;
  const middle = y + v * (h === 0 ? GAP + MAP_FONT_SIZE / 2 : MAP_FONT_SIZE * 0.7);
  return { left, right: left + width, top: middle - MAP_FONT_SIZE / 2, bottom: middle + MAP_FONT_SIZE / 2 };
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
