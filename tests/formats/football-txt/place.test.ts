import {expect, test} from 'vitest';
import {readPlace} from '../../../src/formats/football-txt/place.ts';
import {tokens} from '../../support/football-txt.ts';

test.each([
  ['The Quay', {venue: 'The Quay', attendance: undefined, zone: undefined}],
  ['The Quay, Northport', {venue: 'The Quay, Northport', attendance: undefined, zone: undefined}],
  ['The Quay, Northport, Att: 12_345', {venue: 'The Quay, Northport', attendance: 12345, zone: undefined}],
  ['The Quay, att. 12.345', {venue: 'The Quay', attendance: 12345, zone: undefined}],
  ['The Quay att: 12,345', {venue: 'The Quay', attendance: 12345, zone: undefined}],
  ['The Quay, Attendance: 500', {venue: 'The Quay', attendance: 500, zone: undefined}],
  ['The Quay, attn 500', {venue: 'The Quay', attendance: 500, zone: undefined}],
  ['Attica, Northport', {venue: 'Attica, Northport', attendance: undefined, zone: undefined}],
  ['The Quay, Att: -', {venue: 'The Quay', attendance: undefined, zone: undefined}],
  ['The Quay, Att: 12345678', {venue: 'The Quay', attendance: undefined, zone: undefined}],
  ['The Quay, Att: 1234567', {venue: 'The Quay', attendance: 1234567, zone: undefined}],
  ['The Quay (UTC-3)', {venue: 'The Quay', attendance: undefined, zone: 'UTC-3'}],
  ['Northport (The Quay) (UTC-3)', {venue: 'Northport (The Quay)', attendance: undefined, zone: 'UTC-3'}],
  ['The Quay, Northport (UTC-3), Att: 500', {venue: 'The Quay, Northport', attendance: 500, zone: 'UTC-3'}],
  ['(UTC-3)', {venue: '', attendance: undefined, zone: 'UTC-3'}],
  ['Northport (UTC-3', {venue: 'Northport (UTC-3', attendance: undefined, zone: undefined}],
  ['The (UTC-3) Quay', {venue: 'The (UTC-3) Quay', attendance: undefined, zone: undefined}],
  ['The Quay,,', {venue: 'The Quay', attendance: undefined, zone: undefined}],
  ['', {venue: '', attendance: undefined, zone: undefined}],
  ['Northport (UTC)', {venue: 'Northport', attendance: undefined, zone: 'UTC'}],
  ['The Quay UTC-3', {venue: 'The Quay UTC-3', attendance: undefined, zone: undefined}],
])('the place %j', (text, place) => {
  expect(readPlace(tokens(text))).toEqual(place);
});
