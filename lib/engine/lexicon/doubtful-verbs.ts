const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Common verb forms that end a noun phrase, besides those in -ed. */
export const plainVerbs =
  words(`went came took made got gave became lost won began kept held brought sent led paid ran fell
  rose grew drew threw knew saw felt thought heard said told wrote spoke meant understood broke chose drove flew forgot froze
  hid rode shook sold spent stole struck taught tore wore bought caught fought sought dealt fled sang sank sat slept swung ate
  drank woke withdrew wants goes comes makes takes gives gets knows thinks seems remains expects keeps becomes happens`);

/** Verb forms that are as often nouns or participles: they tell a clause, but do not end a noun phrase. */
export const doubtfulVerbs =
  words(`found built left met put set let cut hit hurt cost stood shot shut stuck swore fed laid lay
  lit beat bet bore blew need needs want works lives feels looks means plans hopes lies stands leads runs shows faces depends
  deserves helps allows requires includes matters exists belongs believe believes think know knows support supports deserve
  owe owes understand understands favors favours opposes love loves hate hates trust like likes hope agree agrees disagree
  sees feel represents reflects poses threatens violates proves gets gives brings puts sets sends turns pays wins loses fails
  ends starts begins continues starts falls rises drops grows rests sits hangs calls spends costs hurts kills saves creates
  undermines amounts applies appears ought used remain seem become`);
