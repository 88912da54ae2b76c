const DAY_MS = 24 * 60 * 60 * 1000;

type Start = (tick: () => void, ms: number) => { unref(): unknown };

/**
 * Runs some work once in 24 hours from now on, while the process lives, which it does not prolong. A run that is not over when the next
 * would begin is not joined by another; what goes wrong is told to `report` and the next day it is tried again.
 */
export function everyDay(work: () => Promise<void>, report: (error: unknown) => void, start: Start = setInterval): void {
  let running = false;
  start(() => {
    if (running) return;
    running = true;
    work().catch(report).finally(() => {
      running = false;
    });
  }, DAY_MS).unref();
}
