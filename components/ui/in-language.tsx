/** Words in their own language: carries `lang` only where it differs from the page's (WCAG 3.1.2). */
export function InLanguage({ text, textLang, lang }: { text: string; textLang?: string; lang: string }) {
  return textLang && textLang !== lang ? <span lang={textLang}>{text}</span> : text;
}
