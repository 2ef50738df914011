'use client';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Line,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { Figure } from '../../lib/review/progress.ts';
import { useFigures } from './use-figures.ts';

const quarters = [0, 0.25, 0.5, 0.75, 1];

/** The share of right answers as a line, in the band where the true share likely lies. */
export function ShareOverTime({ rows }: { rows: readonly (Figure & { name: string })[] }) {
  const { percent } = useFigures();
  const points = rows.map(({ name, share }) => ({
    name,
    share: share?.share ?? null,
    band: share ? [share.low, share.high] : null,
    around: share ? [share.share - share.low, share.high - share.share] : null,
  }));
  const alone = points.filter(({ share }) => share !== null).length === 1;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart
        data={points}
        accessibilityLayer={false}
        margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="name"
          stroke="var(--edge)"
          tick={{ fill: 'var(--muted)' }}
          tickLine={false}
          padding={{ left: 16, right: 16 }}
          minTickGap={12}
        />
        <YAxis
          domain={[0, 1]}
          ticks={quarters}
          tickFormatter={percent}
          tick={{ fill: 'var(--muted)' }}
          axisLine={false}
          tickLine={false}
          width={48}
        />
        <Area
          dataKey="band"
          fill="var(--edge)"
          fillOpacity={0.28}
          stroke="none"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="share"
          stroke="var(--ink)"
          strokeWidth={2}
          dot={{ r: 4, fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 1.5 }}
          activeDot={false}
          isAnimationActive={false}
        >
          {alone && <ErrorBar dataKey="around" direction="y" stroke="var(--ink)" width={6} />}
        </Line>
      </ComposedChart>
    </ResponsiveContainer>
  );
}
