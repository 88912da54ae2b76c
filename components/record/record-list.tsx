import type { ReactNode } from "react";
import type { Locale } from "@/lib/locales";
import type { RecordLink as Link, Text } from "@/lib/records";
import { RailLine } from "../ui/page";
import { RecordLink } from "./record-link";
import { RecordText } from "./record-text";

export type RecordRow = { link: Link; summary?: Text; rail?: ReactNode; after?: ReactNode };

/** A public list: date, country or number in the rail, then title and summary. */
export function RecordList({ rows, locale }: { rows: RecordRow[]; locale: Locale }) {
  return (
    <ul role="list">
      {rows.map((row) => (
        <RailLine key={row.link.id} rail={row.rail}>
          <p className="font-semibold"><RecordLink link={row.link} locale={locale} /></p>
          {row.summary && <p className="mt-1"><RecordText text={row.summary} locale={locale} /></p>}
          {row.after && <p className="mt-1 text-small text-graphite">{row.after}</p>}
        </RailLine>
      ))}
    </ul>
  );
}
