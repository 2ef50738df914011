import { wordSet } from './word-set.ts';

/** Words of four letters and more that say nothing about a topic, and the verbs of saying. */
export const emptyWords = wordSet(
  `about above after again against ahead almost along also although always among another around away
  back because been before being below between both came come could does doing done down during each either else
  enough even ever every from gave give going gone have having here hers herself himself into itself just kept know
  last less like made make many maybe might more most much must near need never none only onto other ours over
  perhaps quite rather really said same says seem shall should since some soon still such sure take tell than that
  their theirs them then there these they thing things think this those though through told took toward towards
  under until upon very want wants well went were what when where whether which while whom whose will with within
  without would year years your yours article according asked added warned noted called`,
);
