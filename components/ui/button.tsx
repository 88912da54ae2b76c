import type { ComponentPropsWithoutRef, ReactNode } from "react";

export type ButtonTone = "primary" | "secondary" | "quiet" | "destructive";

/** Primary once a page. `destructive` is for what cannot be undone; its colour repeats what its words say. */
export function Button({ tone = "primary", type = "submit", className, ...rest }: { tone?: ButtonTone } & ComponentPropsWithoutRef<"button">) {
  return <button {...rest} type={type} className={`${BASE} ${TONES[tone]} ${className ?? ""}`} />;
}

/** A link that begins a task; looks like the button it stands for. */
export function ButtonLink({ tone = "primary", className, ...rest }: { tone?: ButtonTone; href: string } & Omit<ComponentPropsWithoutRef<"a">, "href">) {
  return <a {...rest} className={`no-print ${BASE} ${TONES[tone]} ${className ?? ""}`} />;
}

/** Buttons beside each other, one under the other where they do not fit. */
export function ButtonRow({ children, className = "" }: { children: ReactNode; className?: string }) {
  return <div className={`flex flex-wrap items-center gap-4 ${className}`}>{children}</div>;
}

const BASE = "inline-block min-h-12 cursor-pointer border px-5 py-2.5 text-center font-semibold";
const TONES = {
  primary: "border-ink bg-ink text-paper no-underline hover:underline",
  secondary: "border-ink bg-paper text-ink no-underline hover:bg-wash",
  quiet: "border-transparent bg-transparent px-0 text-ink underline decoration-1 underline-offset-4 hover:decoration-2",
  destructive: "border-danger bg-paper text-danger no-underline hover:bg-wash",
} as const satisfies Record<ButtonTone, string>;
