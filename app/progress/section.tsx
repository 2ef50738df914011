import { type ReactNode, useId } from 'react';

/** One figure of progress: a heading, what it means, a chart and its table beside it. */
export function Section({
  title,
  text,
  chart,
  children,
}: {
  title: string;
  text: string;
  chart?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-12 border-ink border-t pt-5">
      <h2 id={id} className="text-[1.5rem]">
        {title}
      </h2>
      <p className="mt-1 max-w-2xl text-muted">{text}</p>
      <div className={`mt-6 grid gap-x-12 gap-y-6 ${chart ? 'lg:grid-cols-2' : ''}`}>
        {chart}
        <div className="min-w-0">{children}</div>
      </div>
    </section>
  );
}
