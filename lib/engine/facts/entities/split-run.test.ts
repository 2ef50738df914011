import { expect, test } from 'vitest';
import { readDocument } from '../../text/read-document.ts';
import { findRuns } from './find-runs.ts';
import { textOf } from './page.ts';
import { readCapitals } from './reading.ts';
import { splitRun } from './split-run.ts';

const partsOf = (text: string): string[] => {
  const document = readDocument(text);
  const reading = readCapitals(document);
  return findRuns(reading)
    .flatMap((run) => splitRun(reading, run))
    .map(({ kind, first, end }) => `${kind} ${textOf(reading, { first, end })}`);
};

test.each([
  ['It met Bank of Ellery Governor Ana Reis.', ['person Ana Reis']],
  ['It met Norwegian President Ana Reis.', ['person Ana Reis']],
  ['It met NATO Secretary-General Ana Reis.', ['person Ana Reis']],
  ['It met Minister of Fisheries Ana Reis.', ['person Ana Reis']],
  ['It met Secretary of State Ana Reis.', ['person Ana Reis']],
  ['It met Labour Member of Parliament Ana Reis.', ['person Ana Reis']],
  ['It met Det.-Const. Ana Reis.', ['person Ana Reis']],
  ['It met Ana Weaver and Otto Cook.', ['person Ana Weaver', 'person Otto Cook']],
  ['It met Ms. May and Mr. Award.', ['person May', 'person Award']],
  ['It met Sir Keith Brody KC and Ana Reis MP.', ['person Keith Brody', 'person Ana Reis']],
  ['It met the NDP MP.', ['organisation NDP']],
  ['It met the General Manager.', ['title General Manager']],
  ['It met Mr. President.', ['title Mr. President']],
  ['It met NASA Ana Reis.', ['organisation NASA', 'person Ana Reis']],
  ['It met Harbinger Ana Reis.', ['thing Harbinger', 'person Ana Reis']],
  ['It met Chief Executive Ana Reis.', ['person Ana Reis']],
  ['It met Council Member Ana Reis.', ['person Ana Reis']],
  ['It met Miss Universe Ana Reis.', ['person Ana Reis']],
  ['It met Speaker of the House Newt Carrow.', ['person Newt Carrow']],
  ['It met Ashby Rovers.', ['organisation Ashby Rovers']],
  ['It met Leeds-based Ana Reis.', ['person Ana Reis']],
  ['It met the Deputy Prime Minister.', ['title Deputy Prime Minister']],
  ['It met General Motors.', ['organisation General Motors']],
  ['It met Hockey Norway.', ['organisation Hockey Norway']],
  ['It left the Trans- Larn Harbour Board.', ['organisation Trans-Larn Harbour Board']],
  ['It left the Trans- Pacific Partnership.', ['thing Trans-Pacific Partnership']],
  ['Larn Power Divides Ferry Crews: It met.', ['thing Larn Power Divides Ferry Crews']],
  ['EXCLUSIVE-Baker Larn Haulage met.', ['organisation Larn Haulage']],
  ['Applicant Larn Homes met.', ['organisation Larn Homes']],
  ['Mayor Larn Foundation met.', ['organisation Mayor Larn Foundation']],
  ['It met in Western Norway.', ['place Western Norway']],
  ['It met in Hong Kong.', ['place Hong Kong']],
  ['It met in Port Ellery.', ['place Port Ellery']],
  ['It met Ostwick and Pell Police.', ['organisation Ostwick and Pell Police']],
  ['It met Ostwick and Pell Vale NHS Trust.', ['organisation Ostwick and Pell Vale NHS Trust']],
  ['It read the Globe and Mail.', ['organisation Globe and Mail']],
  ['It won the World Cup.', ['thing World Cup']],
  ['It met Theresa May in May.', ['person Theresa May']],
  ['It met in Charlotte May 5.', ['unknown Charlotte']],
  ['The orders came. It cites Executive Orders.', ['unknown Executive Orders']],
])('%s', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});
