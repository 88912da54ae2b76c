import type { ReactNode } from "react";

export type TableColumn = { key: string; header: ReactNode; numeric?: boolean };
export type TableRow = { key: string; cells: Record<string, ReactNode> };

/** A table; on a phone each row becomes a block whose cells carry their header. The roles stay because `display` takes them away in some browsers. */
export function Table({ caption, columns, rows }: { caption: ReactNode; columns: TableColumn[]; rows: TableRow[] }) {
  return (
    <table role="table" className="mb-8 w-full narrow:block wide:wrap-break-word">
      <caption className="mb-2 text-start font-semibold narrow:block">{caption}</caption>
      <thead role="rowgroup" className="narrow:hidden">
        <tr role="row" className="border-b border-ink">
          {columns.map((c) => (
            <th key={c.key} role="columnheader" scope="col" className={`py-2 pe-4 align-bottom text-small font-semibold last:pe-0 ${side(c)}`}>
              {c.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="narrow:block">
        {rows.map((row) => (
          <tr key={row.key} role="row" className="border-b border-hairline narrow:block narrow:py-3">
            {columns.map((c) => (
              <td key={c.key} role="cell" className={`align-top narrow:block wide:py-2 wide:pe-4 wide:last:pe-0 ${side(c)}`}>
                <span aria-hidden="true" className="me-2 text-small text-graphite wide:hidden">
                  {c.header}
                </span>
                {row.cells[c.key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const side = (column: TableColumn) => (column.numeric ? "wide:text-end" : "text-start");
