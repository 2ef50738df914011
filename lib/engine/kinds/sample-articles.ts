import type { Sample } from './facts-builder.ts';

/** A new tram line: five speakers, direct and reported speech, roles. Invented, for tests. */
export const tram: Sample = {
  text: `City tram line to Velmora is two years late

The tram line between Ostrand and Velmora will open two years later than planned, the city of Ostrand said on Monday.

“We found the old river bed under half of the track,” said Mayor Lena Brandvik. “Nobody had a map of it.” She said that the city would pay the extra cost from its savings.

Oskar Tveit, who leads the drivers' union, warned that the old buses could not carry the passengers for two more winters. “Every third bus is older than its driver,” he said.

The builders see it otherwise. Harald Moen, the chief engineer of the firm Nordbane, said that the work on the bridge was ahead of schedule. “A tram is the easy part,” Mr. Moen said.

Residents have mixed feelings. “I sold my car because of this line,” said Petra Lindqvist, a baker in Velmora. According to Amir Rashidi, a professor of transport at the University of Ostrand, most new lines in the region have opened late.

Petra Lindqvist has planted a row of cherry trees along the market street of Velmora.
`,
  people: [
    { name: 'Lena Brandvik', gender: 'female', roles: ['Mayor'] },
    { name: 'Oskar Tveit', gender: 'male', roles: ["leads the drivers' union"] },
    {
      name: 'Harald Moen',
      gender: 'male',
      roles: ['the chief engineer of the firm Nordbane'],
      mentions: ['Mr. Moen'],
    },
    { name: 'Petra Lindqvist', gender: 'female', roles: ['a baker in Velmora'] },
    {
      name: 'Amir Rashidi',
      gender: 'male',
      roles: ['a professor of transport at the University of Ostrand'],
    },
  ],
  said: [
    {
      words: '“We found the old river bed under half of the track,”',
      by: 'Lena Brandvik',
      speaker: 'Mayor Lena Brandvik',
      cue: 'said',
    },
    { words: '“Nobody had a map of it.”', by: 'Lena Brandvik' },
    {
      words: 'that the city would pay the extra cost from its savings',
      by: 'Lena Brandvik',
      speaker: 'She',
      cue: 'said',
    },
    {
      words: 'that the old buses could not carry the passengers for two more winters',
      by: 'Oskar Tveit',
      speaker: 'Oskar Tveit',
      cue: 'warned',
    },
    { words: '“Every third bus is older than its driver,”', by: 'Oskar Tveit', speaker: 'he', cue: 'said' },
    {
      words: 'that the work on the bridge was ahead of schedule',
      by: 'Harald Moen',
      speaker: 'Harald Moen',
      cue: 'said',
    },
    { words: '“A tram is the easy part,”', by: 'Harald Moen', speaker: 'Mr. Moen', cue: 'said' },
    {
      words: '“I sold my car because of this line,”',
      by: 'Petra Lindqvist',
      speaker: 'Petra Lindqvist',
      cue: 'said',
    },
    {
      words: 'most new lines in the region have opened late',
      by: 'Amir Rashidi',
      speaker: 'Amir Rashidi',
      cue: 'According to',
    },
  ],
};

/** A hospital's figures: organisations speak, words used of something, a doubtful statement. Invented, for tests. */
export const hospital: Sample = {
  text: `Night ward in Karsholm to stay open

The night ward of Karsholm Hospital will stay open, the Norland Health Board said on Thursday after months of protest.

The Norland Health Board said that the ward had treated more children than any other in Norland. The Nurses' League called the decision “a late but honest correction” of an earlier one.

“The ambulance takes forty minutes over the pass,” said Ingrid Solberg, a nurse. Her colleague Mattias Ek said that a helicopter could not fly in winter.

The Fjell Rescue Service warned that closing the ward would leave Karsholm without a doctor at night. Somebody close to the talks said that the money came from the road fund.

Ingrid Solberg, who has worked in the valley since she left school, said that the families had written four hundred letters. “You could not hear the bells for the shouting,” said Tor Vinje, the mayor of Karsholm, about the last meeting.
`,
  people: [
    { name: 'Norland Health Board', kind: 'organisation' },
    { name: "Nurses' League", kind: 'organisation' },
    { name: 'Fjell Rescue Service', kind: 'organisation' },
    { name: 'Ingrid Solberg', gender: 'female', roles: ['a nurse'] },
    { name: 'Mattias Ek', gender: 'male', roles: ['colleague'] },
    { name: 'Tor Vinje', gender: 'male', roles: ['the mayor of Karsholm'] },
  ],
  said: [
    {
      words: 'that the ward had treated more children than any other in Norland',
      by: 'Norland Health Board',
      speaker: 'The Norland Health Board',
      cue: 'said',
    },
    {
      words: 'the decision “a late but honest correction” of an earlier one',
      by: "Nurses' League",
      speaker: "The Nurses' League",
      cue: 'called',
      kind: 'mixed',
    },
    {
      words: '“The ambulance takes forty minutes over the pass,”',
      by: 'Ingrid Solberg',
      speaker: 'Ingrid Solberg',
      cue: 'said',
    },
    {
      words: 'that a helicopter could not fly in winter',
      by: 'Mattias Ek',
      speaker: 'Her colleague Mattias Ek',
      cue: 'said',
    },
    {
      words: 'that closing the ward would leave Karsholm without a doctor at night',
      by: 'Fjell Rescue Service',
      speaker: 'The Fjell Rescue Service',
      cue: 'warned',
    },
    {
      words: 'that the money came from the road fund',
      by: null,
      speaker: 'Somebody close to the talks',
      cue: 'said',
    },
    {
      words: 'that the families had written four hundred letters',
      by: 'Ingrid Solberg',
      speaker: 'Ingrid Solberg, who has worked in the valley since she left school',
      cue: 'said',
    },
    {
      words: '“You could not hear the bells for the shouting,”',
      by: 'Tor Vinje',
      speaker: 'Tor Vinje',
      cue: 'said',
    },
  ],
};

/** A match report: two speakers only, so that little can be asked. Invented, for tests. */
export const match: Sample = {
  text: `Fenwick Rovers hold on in the rain

Fenwick Rovers beat Tarrant Bay in the rain on Saturday and stay second in the northern league.

“The pitch was a lake by half-time,” said the coach, Dora Milne. Her captain, Jack Orme, said that the referee had been right to go on. “I would have swum if I had to,” he said.

The winning goal fell after a corner that nobody claimed. Tarrant Bay did not comment. The teams meet again in two weeks, on a pitch that drains better, and both will need the points by then if they want to go up in the spring.
`,
  people: [
    { name: 'Dora Milne', gender: 'female', roles: ['the coach'] },
    { name: 'Jack Orme', gender: 'male', roles: ['captain'] },
  ],
  said: [
    {
      words: '“The pitch was a lake by half-time,”',
      by: 'Dora Milne',
      speaker: 'the coach, Dora Milne',
      cue: 'said',
    },
    { words: 'that the referee had been right to go on', by: 'Jack Orme', speaker: 'Jack Orme', cue: 'said' },
    { words: '“I would have swum if I had to,”', by: 'Jack Orme', speaker: 'he', cue: 'said' },
  ],
};

/** A hearing: four people are named with their roles, then speak under bare surnames. Invented, for tests. */
export const hearing: Sample = {
  text: `Who owns the bells of Aldersund?

Four people were heard in Aldersund on Wednesday about the bells that were found in the lake: Vera Stang, the keeper of the town archive, Jonas Birk, the priest of Saint Olav, Mina Daal, a diver from Hestvik, and Erik Noor, the lawyer of the county.

“The bells were cast for the old chapel in 1641,” Ms. Stang said. The archive holds the bill.

“A bell belongs to the people who hear it,” Mr. Birk said to loud applause.

“Nobody had touched them for two hundred years,” Ms. Daal said in a low voice.

“The law speaks of treasure and not of bells,” Mr. Noor said to some laughter.
`,
  people: [
    {
      name: 'Vera Stang',
      gender: 'female',
      roles: ['the keeper of the town archive'],
      mentions: ['Ms. Stang'],
    },
    { name: 'Jonas Birk', gender: 'male', roles: ['the priest of Saint Olav'], mentions: ['Mr. Birk'] },
    { name: 'Mina Daal', gender: 'female', roles: ['a diver from Hestvik'], mentions: ['Ms. Daal'] },
    { name: 'Erik Noor', gender: 'male', roles: ['the lawyer of the county'], mentions: ['Mr. Noor'] },
  ],
  said: [
    {
      words: '“The bells were cast for the old chapel in 1641,”',
      by: 'Vera Stang',
      speaker: 'Ms. Stang',
      cue: 'said',
    },
    {
      words: '“A bell belongs to the people who hear it,”',
      by: 'Jonas Birk',
      speaker: 'Mr. Birk',
      cue: 'said',
    },
    {
      words: '“Nobody had touched them for two hundred years,”',
      by: 'Mina Daal',
      speaker: 'Ms. Daal',
      cue: 'said',
    },
    {
      words: '“The law speaks of treasure and not of bells,”',
      by: 'Erik Noor',
      speaker: 'Mr. Noor',
      cue: 'said',
    },
  ],
};

/** A building site: figures, dates and places of many sorts, few voices. Invented, for tests. */
export const works: Sample = {
  text: `Sea wall at Hestvik to be raised

The county of Nordmark will spend $12.4 million on raising the sea wall at Hestvik, the county council decided on March 3. The wall is 1,800 metres long and protects about 640 houses from the autumn storms.

Nordmark spent $3.1 million on new pumps in 2021. Velmora spent $5.6 million on a bridge. The quarry at Tarn will ship 38,000 tonnes of stone to Hestvik.

Nordmark lost 85 boats in the storm of 2019, and the harbour of Hestvik was closed for 14 weeks. Steinvik built a dike in Denmark in 1998. Nordmark bought two cranes in Iceland. Velmora tested new pumps in Norway.

“The sea does not wait for a budget,” said Eva Tangen, who leads the council. She said that the wall had been built in 1953 and had been repaired twice since then.

Magnus Orheim, an engineer of the firm Steinvik, said that the new wall would stand 2.5 metres higher than the old one. About 40 percent of the cost will be paid by the state, according to the council. The meeting was held in the school of Hestvik, where 210 people had come to listen.
`,
  people: [
    { name: 'Eva Tangen', gender: 'female' },
    { name: 'Magnus Orheim', gender: 'male', roles: ['an engineer of the firm Steinvik'] },
  ],
  said: [
    { words: '“The sea does not wait for a budget,”', by: 'Eva Tangen', speaker: 'Eva Tangen', cue: 'said' },
    {
      words: 'that the new wall would stand 2.5 metres higher than the old one',
      by: 'Magnus Orheim',
      speaker: 'Magnus Orheim, an engineer of the firm Steinvik',
      cue: 'said',
    },
  ],
};

/** All samples, by name. */
export const samples: Record<string, Sample> = { tram, hospital, match, hearing, works };
