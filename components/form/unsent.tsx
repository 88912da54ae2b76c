"use client";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import type { FormState } from "@/lib/form-state";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { type Answer, type FormWatch, type Restored, watchForm } from "./unsent-fields";

export type UnsentTexts = { restored: string; restoredHint: string; sentHint: string; changedSince: string; discard: string };

/**
 * Keeps what is typed into a form of a member until it has arrived, in the session storage of the tab, and puts it back when the
 * form is opened again. `onSent` belongs at the submission; the notice stands at the head of the form.
 */
export function useUnsent(form: RefObject<HTMLFormElement | null>, id: string, state: FormState, texts: UnsentTexts): { onSent: () => void; notice: ReactNode } {
  const watch = useRef<FormWatch | undefined>(undefined);
  const [restored, setRestored] = useState<Restored>();
  useEffect(() => {
    const owner = document.body.dataset.owner;
    if (!form.current || !owner) return;
    const watching = watchForm(form.current, owner, id);
    watch.current = watching;
    // in the frame after, so that the page is drawn as the server wrote it before it is changed
    const frame = requestAnimationFrame(() => setRestored(watching.restore()));
    return () => {
      cancelAnimationFrame(frame);
      watching.stop();
    };
  }, [form, id]);
  useEffect(() => {
    if (state.attempt > 0) watch.current?.answered(answerOf(state));
  }, [state]);
  const discard = () => {
    watch.current?.discard();
    setRestored(undefined);
  };
  const answer = state.attempt > 0 ? answerOf(state) : undefined;
  const isShown = restored && answer !== "arrived" && (!answer || restored.beside.length > 0); // once answered, the summary says what is to be done
  return {
    onSent: () => watch.current?.sent(),
    notice: isShown && (
      <Notice tone="attention" title={texts.restored}>
        <p>{restored.sent ? texts.sentHint : texts.restoredHint}</p>
        {restored.beside.length > 0 && <p className="mt-4">{texts.changedSince}</p>}
        {restored.beside.map((text, i) => (
          <p key={i} className="mt-2 border-s-2 border-ink ps-4 whitespace-pre-wrap">{text}</p>
        ))}
        <Button type="button" tone="secondary" className="mt-4" onClick={discard}>{texts.discard}</Button>
      </Notice>
    ),
  };
}

/** A form that asks somebody to choose has not arrived, and what it shows then is the server's own arrangement of it. */
function answerOf(state: FormState): Answer {
  if (state.choices || state.conflicts) return "asks";
  return state.errors.length === 0 && !state.refusal ? "arrived" : "refused";
}
