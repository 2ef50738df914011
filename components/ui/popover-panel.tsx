import type { ReactNode } from 'react';

/**
 * A panel on the native popover: a button with `popoverTarget={id}` opens it, Esc or a press outside closes it.
 * It hangs under its button, on a phone it rises from below; what is behind it stays in use.
 */
export function PopoverPanel({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div id={id} popover="auto" role="dialog" aria-label={label} className="popover-panel">
      {children}
    </div>
  );
}
