import type { APIRequestContext, Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import type { Locale } from "@/lib/locales";

/** What is wrong with one address, in words that lead to the place. */
export type Finding = { path: string; problem: string };
export type Walked = { pages: string[]; claims: number; findings: Finding[] };

/** What may stand in a defect note alone, and the names of people and bodies, which no translation respells. */
export type Known = { spoiled: readonly string[]; names: readonly string[] };

type Read = { lang: string; links: string[]; ids: string[]; latin: string[]; spoiled: string[]; broken: string[]; unsourced: number; claims: number };

/** The HTML standard itself; matters of taste (inline styles, attribute order) are not its business. */
const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

/**
 * Follows every internal link from the home page of one language and reads each page once as a visitor without JavaScript:
 * its status, its HTML, the words that are not in the reader's language, values that a translation spoiled outside their notes,
 * claims that name no source, and places in pages to which a link leads but which are not there. The platform filter and the pages of
 * lists are followed; the other languages, feeds and member pages are not. A link that leads on to another address is stale.
 */
export async function walk(request: APIRequestContext, page: Page, locale: Locale, { spoiled, names }: Known): Promise<Walked> {
  const findings: Finding[] = [];
  const seen = new Set([`/${locale}`]);
  const waiting = [...seen];
  const ids = new Map<string, Set<string>>();
  const anchors: { from: string; to: string; id: string }[] = [];
  let claims = 0;
  await page.goto("about:blank");
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const found = (problem: string) => findings.push({ path: path!, problem });
    const response = await request.get(path, { maxRedirects: 0 });
    if (response.status() !== 200) {
      found(`status ${response.status()}`);
      continue;
    }
    const html = await response.text();
    for (const message of await invalid(html)) found(message);
    const read = await page.evaluate(readPage, { html, path, locale, spoiled, names, isSource: path.startsWith(`/${locale}/sources/`) });
    ids.set(path, new Set(read.ids));
    if (read.lang !== locale) found(`says it is in the language "${read.lang}"`);
    for (const words of read.broken) found(`no words for a reader: ${words}`);
    for (const words of read.latin) found(`not in the reader's language: ${words}`);
    for (const words of read.spoiled) found(`a spoiled value outside its note: ${words}`);
    claims += read.claims;
    if (read.unsourced > 0) found(`${read.unsourced} of ${read.claims} claims name no source`);
    for (const link of read.links.filter((l) => isPublicPage(l, locale))) {
      const [to = "", id] = link.split("#");
      if (id) anchors.push({ from: path, to, id: decodeURIComponent(id) });
      if (seen.has(to)) continue;
      seen.add(to);
      waiting.push(to);
    }
  }
  for (const { from, to, id } of anchors) if (ids.get(to)?.has(id) === false) findings.push({ path: from, problem: `leads to a place that is not there: ${to}#${id}` });
  return { pages: [...seen], claims, findings };
}

/** Pages of this language for everybody; a page of a list is one, its filter form is not followed into every combination. */
function isPublicPage(link: string, locale: Locale): boolean {
  const { pathname, searchParams } = new URL(link, "http://here");
  const parts = pathname.split("/").slice(1);
  if (parts[0] !== locale || ["sign-in", "desk", "review", "admin", "password"].includes(parts[1] ?? "")) return false;
  return parts[3] !== "follow-up" && [...searchParams.keys()].every((key) => key === "cursor" || key === "platform");
}

async function invalid(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector ?? `line ${m.line}`})`));
}

/** Runs in the browser, which parses HTML as readers' browsers do. */
function readPage({ html, path, locale, spoiled, names, isSource }: { html: string; path: string; locale: string; isSource: boolean } & Known): Read {
  const read = new DOMParser().parseFromString(html, "text/html");
  for (const unread of read.querySelectorAll("script, style, template")) unread.remove();
  const links = [...read.querySelectorAll("a[href]")].map((a) => a.getAttribute("href") ?? "").map((href) => (href.startsWith("#") ? path + href : href)).filter((href) => href.startsWith("/"));
  const ids = [...read.querySelectorAll("[id]")].map((element) => element.id);
  /** Numerals of a series, addresses and the names of people and bodies are no words of a language. */
  const latinWords = (text: string) => {
    const unnamed = names.reduce((rest, name) => rest.replaceAll(name, ""), text.replace(/https?:\S+/g, ""));
    return (unnamed.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*/gu) ?? []).filter((word) => !/^[IVXLCDM]+$/.test(word));
  };
  const latin: string[] = [];
  const bad: string[] = [];
  const broken: string[] = [];
  const walker = read.createTreeWalker(read.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    const element = node.parentElement;
    const own = element?.closest("[lang]");
    const isOfThePage = !own || own === read.documentElement;
    if (locale !== "en" && isOfThePage && latinWords(text).length >= 4) latin.push(text.trim().slice(0, 200));
    if (/\bundefined\b|\bNaN\b|\[object \w+\]|Invalid Date|\{\w+(, plural|\})/.test(text)) broken.push(text.trim().slice(0, 200));
    if (!element?.closest("[data-defect]")) bad.push(...spoiled.filter((s) => text.includes(s)));
  }
  // A claim names its source itself, or under the list of values that one source gives; on a source's own page it need not.
  const hasSource = (element: Element | null | undefined) => element?.querySelector('a[href*="/sources/"]') != null;
  const claims = isSource ? [] : [...read.querySelectorAll('[id^="claim-"]')];
  const unsourced = claims.filter((c) => !hasSource(c) && !hasSource(c.closest("tr")) && !(c.parentElement?.tagName === "UL" && hasSource(c.parentElement.parentElement)));
  return { lang: read.documentElement.lang, links: [...new Set(links)], ids, latin, spoiled: bad, broken, unsourced: unsourced.length, claims: claims.length };
}
