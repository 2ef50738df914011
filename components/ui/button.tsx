import type { ComponentProps } from 'react';

const looks = {
  primary: 'bg-accent text-on-accent border-accent px-4 hover:brightness-95',
  secondary: 'border-edge text-ink hover:border-ink bg-raised px-4',
  quiet: 'border-transparent text-ink underline decoration-edge underline-offset-4 hover:decoration-ink px-1',
} as const;

export type ButtonLook = keyof typeof looks;

/** The class names of a button, for links that look like one. */
export const buttonClass = (look: ButtonLook = 'secondary', extra = ''): string =>
  `inline-flex min-h-11 items-center justify-center gap-2 rounded-md border py-2 font-medium text-[0.9375rem] leading-tight disabled:border-rule disabled:bg-transparent disabled:text-muted disabled:no-underline ${looks[look]} ${extra}`;

/** A button of the house: at most one primary on a page. */
export function Button({
  look = 'secondary',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}
