'use client';
import { Bar, BarChart, CartesianGrid, ErrorBar, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Figure } from '../../lib/review/progress.ts';
import { useFigures } from './use-figures.ts';

const quarters = [0, 0.25, 0.5, 0.75, 1];

/** The share of right answers of each kind as a bar, with a line over where the true share likely lies. */
export function ShareByKind({ rows }: { rows: readonly (Figure & { name: string })[] }) {
  const { percent } = useFigures();
  const bars = rows.map(({ name, share }) => ({
    name,
    share: share?.share ?? 0,
    around: share ? [share.share - share.low, share.high - share.share] : [0, 0],
  }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={bars}
        layout="vertical"
        accessibilityLayer={false}
        margin={{ top: 0, right: 20, bottom: 0, left: 0 }}
        barSize={16}
      >
        <CartesianGrid horizontal={false} stroke="var(--rule)" />
        <XAxis
          type="number"
          domain={[0, 1]}
          ticks={quarters}
          tickFormatter={percent}
          tick={{ fill: 'var(--muted)' }}
          axisLine={false}
          tickLine={false}
          height={32}
        />
        <YAxis
          type="category"
          dataKey="name"
          tick={{ fill: 'var(--ink)' }}
          stroke="var(--edge)"
          tickLine={false}
          width={116}
        />
        <Bar dataKey="share" minPointSize={1} fill="var(--edge)" fillOpacity={0.55} isAnimationActive={false}>
          <ErrorBar dataKey="around" direction="x" stroke="var(--ink)" strokeWidth={2} width={5} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
