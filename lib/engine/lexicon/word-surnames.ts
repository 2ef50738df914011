/** Family names that are also words of places, organisations or things: after a given name they are family names. */
export const wordSurnames: ReadonlySet<string> = new Set(
  'bank banks bay beach bell bishop bridges canyon case castle chambers chase church coast constable cook court cross crescent dale day dean dutch english fair falls farmer field fields fisher force forest fort french garden gardener german green grove hall harbour hill hills house hunter judge king knight lake lakes lane law lodge major marsh march may mayor mills moon moor night noble page parish park parks parson pope porter power powers price priest prince rice ridge rivers road rule sailor sands school shore singer smith spring stone story strange street summers taylor temple test tower towers town turner vale war ward waters way wells welsh west winter winters wood woods yard young'.split(
    ' ',
  ),
);

/** Small words inside names of persons: "de", "van", "bin". Limit: "Rio de Janeiro" has one too. */
export const nameParticles: ReadonlySet<string> = new Set(
  'de da di do dos das del della der den du la le van von vander ten ter bin ibn bint al el af av zu zum y e san'.split(
    ' ',
  ),
);
