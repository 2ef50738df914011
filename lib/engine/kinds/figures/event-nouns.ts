const events = new Set(
  'election elections revolution war crisis attack attacks referendum earthquake tsunami invasion coup massacre bombing shooting riot riots protest protests strike championship tournament olympics games cup final finals summit conference merger takeover agreement treaty accord ruling verdict trial bankruptcy collapse crash recession eruption hurricane flood floods fire drought famine epidemic outbreak pandemic uprising ceasefire census disaster scandal expedition festival speech remarks interview rally debate visit statement meeting appearance primary primaries caucuses caucus contest vote ballot game match hearing event briefing forum address session gala ceremony concert funeral raid march parade race fundraiser reception dinner lunch breakfast trip tour campaign convention testimony report tweet message letter memo email poll survey study account announcement decision proposal comment comments claim death arrest birth'.split(
    ' ',
  ),
);

/** Things that happen on a day, which a date beside them may be that of: "the election", "a rally". */
export const isEvent = (lower: string): boolean => events.has(lower);
