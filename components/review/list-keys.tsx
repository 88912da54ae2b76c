"use client";
import { useEffect, useRef, useSyncExternalStore } from "react";

type ListKeysTexts = { summary: string; next: string; previous: string; open: string; help: string; off: string; on: string };

/**
 * Keys for the lists of a page: j and k put the focus on the first link of the next or previous line of every list inside
 * `[data-keys]`; Enter then opens it, as for any link. They are told by their place on the keyboard, so that a Cyrillic layout has
 * them too, do nothing while somebody types, and can be turned off (WCAG 2.1.4). Nothing of it is there without JavaScript.
 */
export function ListKeys({ texts }: { texts: ListKeysTexts }) {
  const isClient = useSyncExternalStore(never, () => true, () => false);
  const isOff = useSyncExternalStore(onSwitch, () => localStorage.getItem(OFF) === "yes", () => false);
  const help = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "?" && help.current) {
        help.current.open = !help.current.open;
        help.current.querySelector("summary")?.focus();
        event.preventDefault();
      }
      if (isOff || event.shiftKey || (event.code !== "KeyJ" && event.code !== "KeyK")) return;
      if (move(event.code === "KeyJ" ? 1 : -1)) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOff]);
  if (!isClient) return null;
  return (
    <details ref={help} className="no-print column mt-12 border-y border-hairline">
      <summary className="min-h-11 py-2">{texts.summary}</summary>
      <dl className="mb-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {([["j", texts.next], ["k", texts.previous], ["Enter", texts.open], ["?", texts.help]] as const).map(([key, says]) => (
          <div key={key} className="contents">
            <dt><kbd className="border border-edge px-2">{key}</kbd></dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => turn(!isOff)} className="mb-4 min-h-11 cursor-pointer underline underline-offset-4">{isOff ? texts.on : texts.off}</button>
    </details>
  );
}

const OFF = "keys-off";
const SWITCHED = "suhbat:keys";
const never = () => () => undefined;

function onSwitch(changed: () => void) {
  window.addEventListener(SWITCHED, changed);
  return () => window.removeEventListener(SWITCHED, changed);
}

function turn(off: boolean) {
  if (off) localStorage.setItem(OFF, "yes");
  else localStorage.removeItem(OFF);
  window.dispatchEvent(new Event(SWITCHED)); // the storage event reaches other tabs alone
}

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || target.closest("input:not([type=checkbox]), textarea, select") !== null);

/** Moves from the line that holds the focus, else from the top; false where there is nowhere to go. */
function move(step: 1 | -1): boolean {
  const lines = [...document.querySelectorAll<HTMLElement>("[data-keys] li")].filter((line) => line.querySelector("a[href]")?.closest("li") === line);
  const now = lines.findIndex((line) => line.contains(document.activeElement));
  const link = lines[now < 0 && step < 0 ? lines.length - 1 : now + step]?.querySelector<HTMLElement>("a[href]");
  link?.focus();
  link?.scrollIntoView({ block: "nearest" });
  return link !== null && link !== undefined;
}
