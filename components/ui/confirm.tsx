'use client';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';

/** A question that must be answered before something goes: a small native dialog, its safe answer focused first. */
export function Confirm({
  open,
  title,
  confirm,
  cancel,
  ready = true,
  onConfirm,
  onCancel,
  children,
}: {
  open: boolean;
  title: string;
  confirm: string;
  cancel: string;
  ready?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onCancel}
      className="m-auto w-[min(30rem,calc(100vw-2rem))] border border-edge bg-paper p-5 text-ink backdrop:bg-black/40 sm:p-6"
    >
      {open && (
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) onConfirm();
          }}
        >
          <h2 id={id} className="text-[1.375rem]">
            {title}
          </h2>
          <div className="mt-3 flex flex-col gap-3 text-[0.9375rem]">{children}</div>
          <div className="mt-6 flex flex-wrap gap-3">
            <Button onClick={onCancel}>{cancel}</Button>
            <Button look="primary" type="submit" disabled={!ready}>
              {confirm}
            </Button>
          </div>
        </form>
      )}
    </dialog>
  );
}
