/** Without these the compiler would read the 100 and 750 kB of the files for their type. */
declare module "world-atlas/countries-110m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";
  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default atlas;
}

declare module "world-atlas/countries-50m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";
  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default atlas;
}
