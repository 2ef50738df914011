import { type ReactNode, useId } from 'react';

/** One thing that can be done with what is kept. */
export function DataPart({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col items-start gap-3 border-rule border-t py-5">
      <h3 id={id} className="text-[1.125rem]">
        {title}
      </h3>
      <p className="text-[0.9375rem] text-muted">{text}</p>
      {children}
    </section>
  );
}
