import type { ReactNode } from 'react';

/** A page with one thing to say and a way on. */
export function Notice({
  title,
  children,
  actions,
}: {
  title: string;
  children?: ReactNode;
  actions: ReactNode;
}) {
  return (
    <div className="mx-auto max-w-2xl px-4 py-12 sm:px-6 sm:py-20">
      <h1 className="text-[1.75rem] sm:text-[2.25rem]">{title}</h1>
      {children && <div className="mt-4 flex flex-col gap-3 text-[1.0625rem]">{children}</div>}
      <div className="mt-8 flex flex-wrap gap-3">{actions}</div>
    </div>
  );
}
