const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Capitalised words that begin a sentence far more often than they continue a name. */
export const sentenceStarters = words(`
  The A An But And Or He She It They We I You In On At For With This That These Those There His Her Their Our My Its
  If When While After Before As So Yet Still Meanwhile However Officials What Who Why How No Not Some Many Most One
  By From To Of Since Until Although Though Because Despite During Now Then Here Also Even Only Another Other Others
  Several Under Over Among Both Each Every Where Which Last Next Today Yesterday Tomorrow Mr Mrs Ms Dr
`);
