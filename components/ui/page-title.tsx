import type { ReactNode } from "react";

type Title = { title: ReactNode; titleLang?: string; kicker?: ReactNode; lead?: ReactNode; lang?: string };

/** The one `<h1>`. The kicker (what kind of page this is) stands in the rail; `titleLang` where the title is not in the page's language. */
export function PageTitle({ title, titleLang, kicker, lead, lang }: Title) {
  return (
    <div className="row mb-8">
      <p className="text-small text-graphite narrow:mb-2 narrow:empty:hidden">{kicker}</p>
      <div className="min-w-0">
        <h1 lang={titleLang !== lang ? titleLang : undefined} className="text-section wide:text-title">
          {title}
        </h1>
        {lead && <div className="mt-4 text-large">{lead}</div>}
      </div>
    </div>
  );
}
