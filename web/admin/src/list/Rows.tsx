import './list.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, useEffect, useRef } from 'react';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { useTexts } from '../texts';
import { extent } from './extent';

/** As the style sheet has it. */
const ROW_PX = 48;
/** So many rows before the end the next page is asked for. */
const AHEAD = 40;

export interface Column<T> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: T) => ReactNode;
  /** Left out where there is no room for it. */
  readonly minor?: boolean;
}

/** What `usePages` answers, as far as a list needs it. */
export interface Reading<T> {
  readonly rows: readonly T[] | undefined;
  readonly total: number;
  readonly error: Error | null;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
  readonly refetch: () => unknown;
}

interface RowsProps<T> {
  readonly label: string;
  readonly reading: Reading<T>;
  readonly columns: readonly Column<T>[];
  readonly keyOf: (row: T) => string;
  /** Shown when there is nothing. */
  readonly empty: ReactNode;
}

/** A list: of ten thousand rows only those in sight are drawn, and further pages are read on the way down. */
export function Rows<T>({ reading, empty, ...rest }: RowsProps<T>) {
  const { rows, error } = reading;
  if (!rows) {
    return error ? <Failure of={error} again={() => void reading.refetch()} /> : <Loading />;
  }
  if (rows.length === 0) {
    return <div className="list-frame">{empty}</div>;
  }
  return (
    <>
      {error && <Failure of={error} again={() => void reading.refetch()} />}
      <Table reading={reading} rows={rows} {...rest} />
    </>
  );
}

type TableProps<T> = Omit<RowsProps<T>, 'empty'> & { readonly rows: readonly T[] };

function Table<T>({ label, reading, rows, columns, keyOf }: TableProps<T>) {
  const texts = useTexts();
  const frame = useRef<HTMLElement>(null);
  const seen = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
  });
  const shown = seen.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = reading;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last >= rows.length - AHEAD) {
      fetchNextPage();
    }
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, last, rows.length]);

  const { total, exact } = extent(reading.total, rows.length, hasNextPage);
  const count = exact ? texts.common.count : texts.common.countAtLeast;
  return (
    <>
      <div className="list-frame">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
        <section className="list-scroll" ref={frame} tabIndex={0} aria-label={label}>
          <table className="list" aria-rowcount={exact ? total + 1 : -1}>
            <thead>
              <tr aria-rowindex={1}>
                {columns.map(({ id, head, minor }) => (
                  <th key={id} scope="col" className={minor ? 'minor' : undefined}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Space height={shown[0]?.start ?? 0} columns={columns.length} />
              {shown.map(({ index }) => {
                const row = rows[index];
                return row && <Line key={keyOf(row)} row={row} columns={columns} number={index + 2} />;
              })}
              <Space height={seen.getTotalSize() - (shown.at(-1)?.end ?? 0)} columns={columns.length} />
            </tbody>
          </table>
        </section>
      </div>
      <p className="list-count muted" role="status">
        {count(total.toLocaleString(texts.locale))}
      </p>
    </>
  );
}

interface LineProps<T> {
  readonly row: T;
  readonly columns: readonly Column<T>[];
  readonly number: number;
}

/** While a list is scrolled only the lines that come into sight are made; those that stay are as they were. */
const Line = memo(function Line<T>({ row, columns, number }: LineProps<T>) {
  return (
    <tr aria-rowindex={number}>
      {columns.map(({ id, cell, minor }) => {
        const content = cell(row);
        const kinds = [minor && 'minor', typeof content === 'string' && 'text'].filter(Boolean).join(' ');
        return (
          <td key={id} className={kinds || undefined}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}) as <T>(props: LineProps<T>) => ReactNode;

function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  return height > 0 ? (
    <tr className="space" style={{ height }}>
      <td colSpan={columns} />
    </tr>
  ) : null;
}
