import type { ReactNode } from 'react';

/** The place of a chart, its height known before the chart is there. The table beside it says the same in words. */
export function ChartPlace({
  label,
  height,
  children,
}: {
  label: string;
  height: number;
  children: ReactNode;
}) {
  return (
    <div role="img" aria-label={label} className="min-w-0 text-[0.8125rem]" style={{ height }}>
      {children}
    </div>
  );
}
