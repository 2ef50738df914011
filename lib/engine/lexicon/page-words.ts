/** News agencies and papers as a credit or byline names them. */
export const agencies = [
  '(?:The )?Associated Press',
  '(?:The )?Canadian Press',
  'Reuters',
  'AFP(?:[/ ]Getty(?: Images)?)?',
  'Agence France-Presse',
  'Getty(?: Images)?',
  'EPA',
  'Bloomberg(?: News)?',
  'Postmedia(?: News)?',
  '(?:The )?Globe and Mail',
  '(?:The )?New York Times',
  'PA(?: Media)?',
  'CP',
  'AP',
];

/** Days of the week, for the lines that say when an article appeared. */
export const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Months, for the same lines. */
export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
