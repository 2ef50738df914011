export const themes = ['auto', 'light', 'sepia', 'dark'] as const;
export const faces = ['serif', 'sans', 'hyperlegible'] as const;
export const typeSizes = [16, 18, 20, 22, 26, 30] as const;
export const lineSpacings = ['close', 'normal', 'wide'] as const;
export const measures = ['narrow', 'normal', 'wide'] as const;

/** How a reader likes a text set. `typeSize` is in CSS pixels at the browser's usual size. */
export type Preferences = {
  theme: (typeof themes)[number];
  face: (typeof faces)[number];
  typeSize: (typeof typeSizes)[number];
  lineSpacing: (typeof lineSpacings)[number];
  measure: (typeof measures)[number];
};

export const defaultPreferences: Preferences = {
  theme: 'auto',
  face: 'serif',
  typeSize: 20,
  lineSpacing: 'normal',
  measure: 'normal',
};

/** The cookie that carries the preferences, so that the server sets the first page right. */
export const preferencesCookie = 'readback-preferences';

const parse = (value: string): unknown => {
  try {
    return JSON.parse(decodeURIComponent(value));
  } catch {
    return null;
  }
};

/** Reads preferences from the cookie's value; each one that is absent or unknown falls back on its own. */
export function readPreferences(value: string | undefined): Preferences {
  const parsed = parse(value ?? '');
  const given: Record<string, unknown> = typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  const pick = <K extends keyof Preferences>(key: K, known: readonly Preferences[K][]): Preferences[K] =>
    known.find((candidate) => candidate === given[key]) ?? defaultPreferences[key];
  return {
    theme: pick('theme', themes),
    face: pick('face', faces),
    typeSize: pick('typeSize', typeSizes),
    lineSpacing: pick('lineSpacing', lineSpacings),
    measure: pick('measure', measures),
  };
}

/** Writes preferences as the cookie's value. */
export const writePreferences = (preferences: Preferences): string =>
  encodeURIComponent(JSON.stringify(preferences));

/** What the root element of a page carries, so that the style sheet follows the preferences. */
export const preferenceAttributes = (preferences: Preferences) => ({
  'data-theme': preferences.theme,
  'data-face': preferences.face,
  'data-size': String(preferences.typeSize),
  'data-spacing': preferences.lineSpacing,
  'data-measure': preferences.measure,
});
