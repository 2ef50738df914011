import { z } from 'zod';

export const themes = ['auto', 'light', 'sepia', 'dark'] as const;
export const faces = ['serif', 'sans', 'hyperlegible'] as const;
export const typeSizes = [16, 18, 20, 22, 26, 30] as const;
export const lineSpacings = ['close', 'normal', 'wide'] as const;
export const measures = ['narrow', 'normal', 'wide'] as const;

/** How a reader likes a text set. `typeSize` is in CSS pixels; a value that cannot be read falls back on its own. */
export const preferencesSchema = z.object({
  theme: z.enum(themes).catch('auto'),
  face: z.enum(faces).catch('serif'),
  typeSize: z.number().min(14).max(40).catch(20),
  lineSpacing: z.enum(lineSpacings).catch('normal'),
  measure: z.enum(measures).catch('normal'),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = preferencesSchema.parse({});

/** The cookie that carries the preferences, so that the server sets the first page right. */
export const preferencesCookie = 'readback-preferences';

/** Reads preferences from the cookie's value; anything broken gives the defaults. */
export function readPreferences(value: string | undefined): Preferences {
  try {
    return preferencesSchema.parse(JSON.parse(decodeURIComponent(value ?? '{}')));
  } catch {
    return defaultPreferences;
  }
}

/** Writes preferences as the cookie's value. */
export const writePreferences = (preferences: Preferences): string =>
  encodeURIComponent(JSON.stringify(preferences));
