/** All that is wrong, at once, above the form; takes the focus as the page opens and links to each field. */
export function ErrorSummary({ id = "error-summary", title, errors }: { id?: string; title: string; errors: { href: string; text: string }[] }) {
  return (
    <div id={id} role="alert" tabIndex={-1} autoFocus aria-labelledby={`${id}-title`} className="mb-8 border-3 border-danger p-4">
      <h2 id={`${id}-title`} className="mb-2 text-large">
        {title}
      </h2>
      <ul role="list">
        {errors.map((e) => (
          <li key={e.href + e.text} className="pointer-coarse:py-2">
            <a href={e.href} className="tap font-semibold text-danger">
              {e.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
