/** Capitalised words that name neither person nor organisation nor place: days, months, feasts, wars, laws, works. */
export const calendarWords: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tues tue wed thurs thu fri sat sun christmas easter ramadan thanksgiving halloween passover diwali spring summer autumn fall winter'.split(
    ' ',
  ),
);

/** Last words of capitalised names of things: "Harbour Act", "World Cup", "Cold War". */
export const thingWords: ReadonlySet<string> = new Set(
  'accord accords act agenda agreement amendment anthem archive award awards battle bible bill book bowl budget case championship championships charter clause code constitution convention crisis cup day declaration deal derby disease doctrine dynasty edition election era eve expo fair festival final finals flu games grand-prix guide highway image images index intervention inquiry law marathon measure medal month night olympics open operation pact paralympics photo photos paper plan policy pride prix prize proposal protocol qualifiers race rebellion referendum report revolution rule scale season series story strategy style summit survey syndrome tax test tour treaty trial update virus war week weekend year years'.split(
    ' ',
  ),
);

/** Words that begin a sentence with a capital and are no part of the name that follows. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  'a about above according across additionally after afterwards again against ahead all almost along already also alternatively although always amid among an and another any anyone apart apparently are around as ask asked aside at away back based be because before behind being below beneath besides between beyond both but by called can citing clearly come compared consequently considering contrary could critics currently dear despite did do does down due during each earlier early either elsewhere end enter especially even eventually ever every everyone everything evidently except excluding far few fewer finally first firstly five following for former formerly four from further furthermore generally given had half has have having he hence her here hers herself him himself his historically how however i if imagine in indeed initially inside instead is it its itself just last lastly late lately later least left less let like likewise long made many maybe me meanwhile more moreover most mostly much must my naturally near nearly neither never nevertheless new next nine no nobody none nonetheless nor normally not nothing notwithstanding now nowadays obviously of off often old on once one only opposite or originally other others otherwise our out outside over overall own past per perhaps photo please possibly presumably previously prior probably rather read really recent recently regarding regardless remember responding retired right said same second secondly see seemingly seen seven several shall she should similarly since six so some somebody somehow someone something sometimes somewhere soon speaking specifically still strangely such suddenly surely take ten than thank thanks that the their them then there thereafter therefore these they third this those though three through throughout thus to today together tomorrow tonight too toward towards traditionally try twice two typically ultimately under underneath undoubtedly unfortunately unless unlike until up upon us usually various very via wait was watch we well were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with within without would yes yesterday yet you your image file picture video source editor hello hi ok okay oh ah eight zero nearby everybody anybody anything nothing added told asked speaking born raised joined led reached'.split(
    ' ',
  ),
);
