import { Notice } from "../ui/notice";

export type IssuedWords = Record<"title" | "hint" | "email" | "password", string>;

/** A one-time password, shown on this answer and never again. */
export function IssuedPassword({ email, password, words }: { email: string; password: string; words: IssuedWords }) {
  return (
    <Notice tone="attention" title={words.title}>
      <dl>
        <dt className="mt-2 text-small text-graphite">{words.email}</dt>
        <dd className="wrap-break-word">{email}</dd>
        <dt className="mt-2 text-small text-graphite">{words.password}</dt>
        <dd><code className="wrap-break-word select-all">{password}</code></dd>
      </dl>
      <p className="mt-4">{words.hint}</p>
    </Notice>
  );
}
