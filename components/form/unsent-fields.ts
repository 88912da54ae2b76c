import { isKeptField, isUnsentKey, merge, readStored, storedForm, textsOf, type Unsent, typedSince, unsentKey, type Values } from "@/lib/unsent";

/** What was put back: whether it had been on its way, and the texts whose fields were changed elsewhere since. */
export type Restored = { sent: boolean; beside: string[] };

export type Answer = "arrived" | "refused" | "asks";

export type FormWatch = {
  /** Puts back what was typed before, once; undefined where there was nothing. */
  restore(): Restored | undefined;
  /** The form is on its way. */
  sent(): void;
  /** The server has answered: it arrived, or it is to be put right, or chosen from, and is unsent again. */
  answered(answer: Answer): void;
  /** Back to what the server gave, and nothing kept. */
  discard(): void;
  /** The form is gone from the page. If it was on its way and no failure is shown, it has arrived and the reader was led on. */
  stop(): void;
};

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const WAIT_MS = 300;

/** Follows a form from the moment it is on the page. `owner` is the mark on the page's body; what others left in this tab goes. */
export function watchForm(form: HTMLFormElement, owner: string, id: string): FormWatch {
  const key = unsentKey(owner, location.pathname, id);
  forget((other) => isUnsentKey(other, owner));
  const kept = readStored(inStorage((storage) => storage.getItem(key)) ?? null);
  const given = valuesOf(form, asGiven);
  const { fill, beside } = merge(kept ?? NOTHING, given);
  let shownBeside = beside;
  let isUncertain = kept?.sent ?? false;
  let known: Values[] = [given];
  let latest = given;
  let onItsWay = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const store = (sent: boolean) => {
    clearTimeout(timer);
    const text = storedForm({ sent, fields: { ...shownBeside, ...typedSince(latest, known, (name) => isWords(form, name)) } });
    inStorage((storage) => (text === undefined ? storage.removeItem(key) : storage.setItem(key, text)));
  };
  const read = () => (latest = valuesOf(form, asTyped));
  const typed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      read();
      store(onItsWay || isUncertain);
    }, WAIT_MS);
  };
  const leaving = () => {
    if (onItsWay) return; // written when it was sent
    read();
    store(isUncertain);
  };
  const wentBack = () => (onItsWay = false); // by the browser's button: nobody knows whether it arrived
  const erase = () => {
    clearTimeout(timer);
    shownBeside = {};
    isUncertain = false;
    inStorage((storage) => storage.removeItem(key));
  };

  form.addEventListener("input", typed);
  form.addEventListener("change", typed);
  window.addEventListener("pagehide", leaving);
  window.addEventListener("popstate", wentBack);
  return {
    restore() {
      apply(form, fill);
      const texts = Object.values(beside).flatMap(textsOf);
      if (Object.keys(fill).length === 0 && texts.length === 0) isUncertain = false; // the server has it all
      leaving(); // also what the browser itself put back when the page was loaded again
      return Object.keys(fill).length > 0 || texts.length > 0 ? { sent: isUncertain, beside: texts } : undefined;
    },
    sent() {
      read();
      store(true);
      onItsWay = true;
    },
    answered(answer) {
      onItsWay = false;
      if (answer === "arrived") {
        erase();
        known = [valuesOf(form, asGiven)];
        latest = valuesOf(form, asTyped);
      } else {
        isUncertain = false;
        known = [...known, latest]; // the server may have kept it as an unfinished form
        if (answer === "refused") apply(form, latest); // React has put the fields back to what came with the answer
        store(false);
      }
    },
    discard() {
      apply(form, given);
      latest = given;
      erase();
    },
    stop() {
      form.removeEventListener("input", typed);
      form.removeEventListener("change", typed);
      window.removeEventListener("pagehide", leaving);
      window.removeEventListener("popstate", wentBack);
      if (onItsWay && !document.querySelector("[data-failure]")) erase();
      else if (!onItsWay) leaving();
    },
  };
}

/** Removes what is kept in this tab: all of it, or what `which` says. */
export function forget(which: (key: string) => boolean = isUnsentKey): void {
  inStorage((storage) => Object.keys(storage).filter((key) => which(key)).forEach((key) => storage.removeItem(key)));
}

const NOTHING: Unsent = { sent: false, fields: {} };

/** Storage may be full or forbidden by the browser's settings; then nothing is kept, and the form works as it does without. */
function inStorage<T>(does: (storage: Storage) => T): T | undefined {
  try {
    return does(window.sessionStorage);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

const isControl = (element: Element): element is Control => element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
const isBox = (control: Control): control is HTMLInputElement => control.type === "checkbox" || control.type === "radio";
const controlsOf = (form: HTMLFormElement): Control[] => [...form.elements].filter(isControl).filter((control) => isKeptField({ name: control.name, type: control.type, autocomplete: control.autocomplete }));
const isWords = (form: HTMLFormElement, name: string): boolean => controlsOf(form).some((control) => control.name === name && !isBox(control) && !(control instanceof HTMLSelectElement));

const oneLine = (text: string) => text.replace(/\r\n?/g, "\n"); // a text area says \n, what came back from the server \r\n

/** What the server wrote into a field, whatever was typed over it since. */
function asGiven(control: Control): string[] {
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options].filter((option) => option.defaultSelected);
    return (options.length > 0 || control.multiple ? options : [...control.options].slice(0, 1)).map((option) => option.value);
  }
  return isBox(control) ? (control.defaultChecked ? [control.value] : []) : [oneLine(control.defaultValue)];
}

function asTyped(control: Control): string[] {
  if (control instanceof HTMLSelectElement) return [...control.selectedOptions].map((option) => option.value);
  return isBox(control) ? (control.checked ? [control.value] : []) : [oneLine(control.value)];
}

function valuesOf(form: HTMLFormElement, of: (control: Control) => string[]): Values {
  const values: Record<string, string[]> = {};
  for (const control of controlsOf(form)) (values[control.name] ??= []).push(...of(control));
  return values;
}

/** Writes values into the fields of their names as typing would, so that whoever listens hears of it; only where they differ. */
function apply(form: HTMLFormElement, values: Values): void {
  const nextOf = new Map<string, number>();
  for (const control of controlsOf(form)) {
    const all = values[control.name];
    const nth = nextOf.get(control.name) ?? 0;
    nextOf.set(control.name, nth + 1);
    if (!all || control.disabled) continue;
    const isChanged = isBox(control) ? tick(control, all.includes(control.value)) : control instanceof HTMLSelectElement ? choose(control, all) : write(control, all[nth]);
    if (isChanged) control.closest("details")?.setAttribute("open", "");
  }
}

/** Pressed, not set: React hears of a box by its click. A choice of several is let go by pressing another. */
function tick(box: HTMLInputElement, ticked: boolean): boolean {
  if (box.checked === ticked || (box.type === "radio" && !ticked)) return false;
  box.click();
  return true;
}

function choose(select: HTMLSelectElement, values: readonly string[]): boolean {
  const wrong = [...select.options].filter((option) => option.selected !== values.includes(option.value));
  if (wrong.length === 0 || !values.every((value) => [...select.options].some((option) => option.value === value))) return false;
  for (const option of select.options) option.selected = values.includes(option.value);
  announce(select);
  return true;
}

/** Past React's own setter, which would take the change for one it has made itself. */
function write(control: HTMLInputElement | HTMLTextAreaElement, text: string | undefined): boolean {
  if (text === undefined || oneLine(control.value) === text) return false;
  const prototype: object = control instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(control, text);
  announce(control);
  return true;
}

function announce(control: Control): void {
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}
