import { countries } from '../lexicon/countries.ts';
import { regions } from '../lexicon/regions.ts';

/** Of what sort a place is, where others of the sort are known; null for a town, of which a name alone tells nothing. */
export const sortOfPlace = (name: string): 'country' | 'region' | null =>
  countries.has(name.replace(/^The /, '')) ? 'country' : regions.has(name) ? 'region' : null;
