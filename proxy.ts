import { type NextRequest, NextResponse } from "next/server";
import { actorOfCookie } from "@/auth/actor";
import { sessionCookieName } from "@/auth/session-cookie";
import { findBySlug, isOwn, isReadable } from "@/db/records";
import { isWaitingFor } from "@/db/visibility";
import { preferredLocale } from "@/i18n/negotiate";
import { translator } from "@/i18n/messages";
import { isLocale } from "@/lib/locales";
import { memberPage } from "@/lib/member-pages";
import { RECORD_PATHS, type PagedKind } from "@/lib/records";

export const config = { matcher: ["/((?!_next/|api/|records/|favicon.ico|icon.svg|robots.txt|healthz|readyz).*)"] };

const MAX_BODY = 1_000_000;
/** The first parts of pages that may be typed without a language. */
const PAGES = new Set([...Object.values(RECORD_PATHS), "timeline", "search", "about", "privacy", "sign-in", "desk", "review", "notices", "admin", "password"]);
const KIND_OF_PATH = new Map(Object.entries(RECORD_PATHS).map(([kind, path]) => [path as string, kind as PagedKind]));

/** Locale redirect; nonce and headers; the missing-record rewrite; request size. Decides nothing: every page asks the gate itself. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const [first = "", ...rest] = pathname.split("/").filter(Boolean);
  if (!isLocale(first)) return first === "" || PAGES.has(first) ? toLocale(request) : missing(request);
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY) return new NextResponse(translator(first)("refusals.tooLarge"), { status: 413, headers: { "content-type": "text/plain; charset=utf-8" } });
  const actor = () => actorOfCookie(request.cookies.get(sessionCookieName())?.value);
  const kind = KIND_OF_PATH.get(rest[0] ?? "");
  const reading = request.method === "GET" || request.method === "HEAD";
  if (kind && rest[1] && reading) {
    const found = await findBySlug(await actor(), kind, decodeSegment(rest[1]));
    if (!found || (found.as === "tombstone" && rest.length > 2)) return missing(request);
    if (found.as === "moved") return NextResponse.redirect(new URL(`/${first}/${rest[0]}/${found.slug}${search}`, request.url), 308);
  }
  if (reading && memberPage(DUMMY, `/${rest.join("/")}`) === "signIn" && memberPage(await actor(), `/${rest.join("/")}`) === "missing") return missing(request);
  const [, place, noun, id] = MEMBER_RECORD.exec(rest.join("/")) ?? [];
  if (reading && id) {
    const asking = await actor();
    const isOwnDesk = place === "desk" && OWN_WORDS.has(noun!) && !DEADLINES.test(rest.join("/"));
    const asks = noun === "records" && place === "review" ? isWaitingFor : isOwnDesk && !(asking.kind === "member" && asking.role === "editor") ? isOwn : isReadable;
    if (asking.kind === "member" && !(await asks(asking, id))) return missing(request);
  }
  return withHeaders(request, (headers) => NextResponse.next({ request: { headers } }));
}

/** Member pages of one record; a visitor is led to sign in by the page itself. */
const MEMBER_RECORD = /^(desk|review)\/((?<=desk\/)[a-z-]+|meetings|entries|issues|records)\/(?!new(?:\/|$))([^/]+)/;
/** What an organisation wrote is at its own desk alone; a reference record is at the desk of everybody who may propose a change. */
const DEADLINES = /^desk\/entries\/[^/]+\/deadline(?:\/|$)/; // the other side answers there
const OWN_WORDS: ReadonlySet<string> = new Set(["meetings", "entries", "issues"]);

const DUMMY = { kind: "visitor" } as const; // asks whether a page is for members at all, without a look at the database

function toLocale(request: NextRequest): NextResponse {
  const url = new URL(`/${preferredLocale(request.headers.get("accept-language"))}${request.nextUrl.pathname === "/" ? "" : request.nextUrl.pathname}${request.nextUrl.search}`, request.url);
  const response = NextResponse.redirect(url, 307);
  response.headers.set("vary", "Accept-Language");
  return response;
}

/** "/nothing" alone would match the home page of a language of that name. Next answers an unmatched path with app/global-not-found.tsx: a whole document, also without JavaScript. */
const missing = (request: NextRequest) => withHeaders(request, (headers) => NextResponse.rewrite(new URL("/nothing/here", request.url), { request: { headers } }));

function withHeaders(request: NextRequest, respond: (headers: Headers) => NextResponse): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy); // Next reads the nonce from here
  headers.set("x-suhbat-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = respond(headers);
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  // not "no-referrer": that makes a browser send "Origin: null" with our own forms
  response.headers.set("referrer-policy", "same-origin");
  response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  response.headers.set("cache-control", "private, no-store");
  return response;
}

function contentSecurityPolicy(nonce: string): string {
  const dev = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  const style = process.env.NODE_ENV === "development" ? "'self' 'unsafe-inline'" : "'self'";
  return [
    "default-src 'self'", `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev}`, `style-src ${style}`, "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
    "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
  ].join("; ");
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a malformed escape names no record
  }
}

