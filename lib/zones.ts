import { type Day, dayIn } from "./deadlines";

/** The instant at which clocks of a time zone show this day and time. Where they show it twice, one of the two; where never, an hour beside it. */
export function instantIn(day: Day, time: string, timeZone: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`).getTime();
  const offsetAt = (instant: number) => new Date(`${wallClock(new Date(instant), timeZone)}Z`).getTime() - instant;
  const near = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(near)); // a second look, for the hours in which an offset changes
}

const CLOCK = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" } as const;
const wallClock = (instant: Date, timeZone: string) => `${dayIn(instant, timeZone)}T${new Intl.DateTimeFormat("en-GB", { timeZone, ...CLOCK }).format(instant)}`;
