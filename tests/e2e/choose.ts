import { expect, type Locator } from '@playwright/test';

/** Chooses a radio button by its label, as a reader does: as soon as the page takes clicks, and not before. */
export async function choose(radio: Locator) {
  await radio.locator('xpath=ancestor::label').click();
  await expect(radio).toBeChecked();
}
