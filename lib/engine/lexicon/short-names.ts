const families =
  'robert bob bobby rob robbie|william bill billy will willie|james jim jimmy jamie|michael mike mick mickey|richard rick dick rich ricky|thomas tom tommy|joseph joe joey|daniel dan danny|david dave davey|steven stephen steve|christopher chris|anthony tony|edward ed eddie ted ned|charles charlie chuck|john jack johnny jon|jonathan jon|matthew matt|andrew andy drew|gregory greg|kenneth ken kenny|ronald ron ronnie|donald don donnie|timothy tim|samuel sam sammy|benjamin ben|nicholas nick nicolas|alexander alex sandy|lawrence larry laurence|gerald gerry jerry|jeffrey jeff geoff geoffrey|peter pete|patrick pat|philip phil phillip|raymond ray|frederick fred freddie|leonard len lenny|nathaniel nathan nate|zachary zach zack|eugene gene|vincent vince|walter walt|elizabeth liz beth betty lizzie eliza|katherine catherine kate kathy cathy katie kathryn|margaret maggie peggy meg|jennifer jen jenny|susan sue suzanne|deborah deb debbie debra|patricia pat patty trish|barbara barb|rebecca becky becca|christine chris christina tina|jacqueline jackie|victoria vicky vicki|pamela pam|sandra sandy|cynthia cindy|stephanie steph|kimberly kim|theresa terry teresa|judith judy|dorothy dot|abigail abby|amanda mandy|melissa mel|samantha sam|bernard bernie|theodore ted teddy theo|albert al bert|stanley stan|arnold arnie|abraham abe|dominic dom|mitchell mitch|russell russ|clifford cliff|norman norm|alfred alf alfie|maximilian max|gabriel gabe|jacob jake|joshua josh|valerie val|angela angie|caroline carrie|frances fran|gwendolyn gwen|josephine jo josie|madeleine maddie|marjorie marge|penelope penny|rosemary rosie|eleanor ellie';

const groups = new Map<string, Set<string>>();
for (const family of families.split('|')) {
  const names = family.split(' ');
  for (const name of names) groups.set(name, new Set([...(groups.get(name) ?? []), ...names]));
}

/** Whether two given names, in lower case, may be one person's: "bob" and "robert", not "bob" and "bill". */
export const areOneGivenName = (a: string, b: string): boolean => a === b || (groups.get(a)?.has(b) ?? false);

/** Every name of the families above. */
export const shortNames: readonly string[] = [...groups.keys()];
