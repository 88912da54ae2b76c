import type { Text } from "@/lib/records";

/** A text of the record with its own `lang` where that is not the page's (WCAG 3.1.2). */
export function RecordText({ text, locale }: { text: Text; locale: string }) {
  return text.lang === locale ? text.text : <span lang={text.lang}>{text.text}</span>;
}
