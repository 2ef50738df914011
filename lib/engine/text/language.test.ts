import { expect, test } from 'vitest';
import { isEnglish } from './language.ts';

test.each([
  'The council voted on Tuesday to dredge the harbour, and the work will begin in the spring of next year.',
  'Harbour dredging to start',
  'She said no.',
  '“We will not wait for the tide,” said Ann Lowe of Hull.',
])('takes %s', (text) => {
  expect(isEnglish(text)).toBe(true);
});

test.each([
  'Der Rat der Stadt hat am Dienstag beschlossen, den Hafen auszubaggern, und die Arbeit wird im Frühling beginnen.',
  'Le conseil a voté mardi pour draguer le port, et les travaux vont commencer au printemps de la nouvelle année.',
  'El consejo votó el martes por dragar el puerto, y los trabajos van a comenzar en la primavera del año que viene.',
  'Rada głosowała we wtorek za pogłębieniem portu, a prace rozpoczną się na wiosnę przyszłego roku w mieście.',
  'Il consiglio ha votato martedì per dragare il porto, e i lavori non cominceranno prima della primavera.',
  'Совет проголосовал во вторник за углубление гавани, и работы начнутся весной.',
  '市議会は火曜日に港の浚渫を決議した。',
  '',
  '1234 5678',
])('refuses %s', (text) => {
  expect(isEnglish(text)).toBe(false);
});
