'use client';
import { type ReactNode, useEffect, useRef } from 'react';

/** A modal panel on the native dialog: at the side on a wide page, from below on a phone. Esc and the backdrop close it. */
export function Sheet({
  open,
  label,
  onClose,
  children,
}: {
  open: boolean;
  label: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog natively; the click is for the backdrop
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      className="m-0 mt-auto max-h-[85dvh] w-full max-w-none overflow-y-auto border-rule border-t bg-paper p-5 text-ink backdrop:bg-black/40 sm:mt-0 sm:ml-auto sm:h-dvh sm:max-h-none sm:w-[26rem] sm:border-t-0 sm:border-l"
    >
      {open && children}
    </dialog>
  );
}
