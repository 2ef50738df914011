/** Words that make a capitalised name a place's: "Ellery Bay", "Queen Street". */
export const placeWords: ReadonlySet<string> = new Set(
  'airport alley archipelago arena avenue bay beach boulevard bridge building canal canyon cape castle channel city coast corridor county cove creek crescent dam desert district drive estate falls field fields forest fort garden gardens glacier gulf harbour harbor heights highway hill hills hotel inlet island islands isle isles junction lake lakes lane mall mount mountain mountains ocean parish park parkway peninsula pier place plain plains plaza point port prairie province quarter range region reservoir ridge river road roads shore sound springs square stadium station strait street terrace terminal territory tower township trail tunnel valley village ward way wharf woods'.split(
    ' ',
  ),
);
