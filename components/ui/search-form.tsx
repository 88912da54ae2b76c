import { Button } from "./button";

type Props = { action: string; label: string; submit: string; defaultValue?: string; name?: string };

/** A GET form with one field; the answer has an address. */
export function SearchForm({ action, label, submit, defaultValue, name = "q" }: Props) {
  return (
    <form method="get" action={action} role="search" aria-label={label} className="column mb-8 flex flex-wrap items-end gap-4">
      <div className="min-w-0 flex-1 basis-60">
        <label htmlFor={`search-${name}`} className="mb-1 block text-small text-graphite">
          {label}
        </label>
        <input id={`search-${name}`} name={name} type="search" defaultValue={defaultValue} maxLength={200} className="control" />
      </div>
      <Button tone="secondary">{submit}</Button>
    </form>
  );
}
