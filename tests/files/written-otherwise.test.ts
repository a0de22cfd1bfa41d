import {expect, test} from 'vitest';
import {dateFault, unquoted} from '../../src/files/written-otherwise.ts';

test.each([
  ['number', '8', ', without quotes: 8'],
  ['int', ' 08 ', ', without quotes: 8'],
  ['number', '-0.12', ', without quotes: -0.12'],
  ['number', '1,412', ', without quotes or comma: 1412'],
  ['number', '1,412,000', ', without quotes or comma: 1412000'],
  ['number', '-41,200', ', without quotes or comma: -41200'],
  ['number', '1 412', ', without quotes or space: 1412'],
  ['number', '1\u202f412', ', without quotes or space: 1412'],
  ['number', "1'412", ", without quotes or ': 1412"],
  ['number', '1.412.000', ', without quotes or .: 1412000'],
  ['number', '0,12', ', without quotes and with a point: 0.12'],
  ['boolean', 'true', ', without quotes: true'],
  ['boolean', 'False', ', without quotes: false'],
  ['number', '1,412 000', ''],
  ['number', '45+2', ''],
  ['number', 'many', ''],
  ['number', '', ''],
  ['number', true, ''],
  ['boolean', 'yes', ''],
  ['boolean', '1', ''],
  ['string', '1', ''],
])('where a %s is wanted, %j is a value in quotes: "%s"', (wanted, value, advice) => {
  expect(unquoted(wanted, value)).toBe(advice);
});

test.each([
  ['2026-02-30', 'the calendar has no such day'],
  ['2027-02-29', 'the calendar has no such day'],
  ['2026-04-31', 'the calendar has no such day'],
  ['2026-00-10', 'the calendar has no such day'],
  ['2026-13-40', 'the calendar has no such day'],
  ['2026-17-05', 'the calendar has no such day; did you mean "2026-05-17"?'],
  ['2026-5-7', 'expected a date like 2017-01-11; did you mean "2026-05-07"?'],
  ['2026/05/17', 'expected a date like 2017-01-11; did you mean "2026-05-17"?'],
  ['2026-05-17T15:00', 'expected a date like 2017-01-11; did you mean "2026-05-17"?'],
  ['17.5.2026', 'expected a date like 2017-01-11; did you mean "2026-05-17"?'],
  ['7. 5. 2026', 'expected a date like 2017-01-11; did you mean "2026-05-07"?'],
  ['17/5/2026', 'expected a date like 2017-01-11; did you mean "2026-05-17"?'],
  ['05/17/2026', 'expected a date like 2017-01-11; did you mean "2026-05-17"?'],
  ['05/05/2026', 'expected a date like 2017-01-11; did you mean "2026-05-05"?'],
  ['11/1/2017', 'expected a date like 2017-01-11'],
  ['30.2.2026', 'expected a date like 2017-01-11'],
  ['17.5/2026', 'expected a date like 2017-01-11'],
  ['17 May', 'expected a date like 2017-01-11'],
])('of the date %j it is said: %s', (text, fault) => {
  expect(dateFault(text)).toBe(fault);
});
