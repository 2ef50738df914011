/** Offices of a country's politics, whose holders readers of news know by name. */
export const knownOffices: ReadonlySet<string> = new Set(
  `senator|governor|congressman|congresswoman|congressmember|representative|speaker|
majority leader|minority leader|opposition leader|secretary of state|secretary of defense|secretary of defence|secretary of the treasury|
secretary of energy|secretary of education|secretary of commerce|foreign secretary|finance secretary|defense secretary|defence secretary|
home secretary|health secretary|treasury secretary|justice secretary|interior secretary|foreign minister|finance minister|defense minister|
defence minister|health minister|justice minister|interior minister|attorney general|chief justice|supreme court justice|secretary general|
first lady|vice president|presidential nominee|presidential candidate|presidential hopeful|presidential rival|presidential contender|
running mate|nominee`
    .replaceAll('\n', '')
    .split('|'),
);

/** Those to whom everybody can put a name, where nothing small stands before them: "Norland President", not "club president". */
export const highestOffices: ReadonlySet<string> = new Set(
  'president|prime minister|chancellor|premier|pope|king|queen|prince|princess|first lady'.split('|'),
);

/** Posts of which a body has one at a time. */
export const soleOffices: ReadonlySet<string> = new Set(
  'administrator bishop captain ceo chair chairman chairwoman chancellor chief coach commander commissioner coroner curator dean director editor executive governor head leader manager mayor minister organiser organizer owner pastor premier president principal publisher secretary sheriff superintendent treasurer whip'.split(
    ' ',
  ),
);
