/** The name under which the text being pasted is kept in this browser's local storage. */
export const draftKey = 'readback-draft';

/** The draft of the last visit; empty when there is none or the browser keeps nothing. */
export function readDraft(): string {
  try {
    return localStorage.getItem(draftKey) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the draft, or removes it when it is empty. Returns whether the browser could. */
export function keepDraft(text: string): boolean {
  try {
    if (text === '') localStorage.removeItem(draftKey);
    else localStorage.setItem(draftKey, text);
    return true;
  } catch {
    return false;
  }
}
