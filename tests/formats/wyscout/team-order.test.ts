import {expect, test} from 'vitest';
import {teamOrder} from '../../../src/formats/wyscout/team-order.ts';

const listed = {'1': {}, '2': {}};

test.each<[string, unknown, string | undefined, readonly number[] | undefined]>([
  ['an object, in the order of its text', {teams: listed}, '{"2": 0, "teams": {"2": {}, "1": {}}}', [2, 1]],
  ['an object, with spaces', {teams: listed}, '{"1": 0, "teams" : {"2" : {}, "1": {}}}', [2, 1]],
  ['an object in the order of its keys', {teams: listed}, '{"teams": {"1": {}, "2": {}}}', [1, 2]],
  ['an object without its text', {teams: listed}, undefined, undefined],
  ['an object whose text has no teams', {teams: listed}, '{"events": []}', undefined],
  ['an object with one of the teams', {teams: {'1': {}, '3': {}}}, '{"teams": {"3": {}, "1": {}}}', undefined],
  ['an object with a third team', {teams: {...listed, '3': {}}}, '{"teams": {"2": {}, "1": {}, "3": {}}}', undefined],
  ['a list', {teams: [{wyId: 2}, {wyId: 1}]}, undefined, [2, 1]],
  ['a list of wrapped teams', {teams: [{team: {wyId: 2}}, {team: {wyId: 1}}]}, undefined, [2, 1]],
  ['a list with another team', {teams: [{wyId: 2}, {wyId: 3}]}, undefined, undefined],
  ['a list of three', {teams: [{wyId: 2}, {wyId: 1}, {wyId: 3}]}, undefined, undefined],
  ['a list of nulls', {teams: [null, null]}, undefined, undefined],
  ['a list of events', [], '[]', undefined],
  ['no teams', {}, '{"teams": {"2": {}}}', undefined],
])('the order of the teams 1 and 2 in %s', (_, file, text, order) => {
  expect(teamOrder(file, text, [1, 2])).toEqual(order);
});
