import {expect, test} from 'vitest';
import {progressOf} from '../../../src/formats/espn/status.ts';

const header = (type: object | undefined) =>
  ({
    header: {competitions: [{competitors: [], ...(type === undefined ? {} : {status: {type}})}]},
  }) as unknown as Parameters<typeof progressOf>[0];

test.each([
  [{state: 'pre'}, {begun: false, over: false, status: undefined}],
  [{state: 'in'}, {begun: true, over: false, status: undefined}],
  [
    {state: 'in', name: 'STATUS_POSTPONED'},
    {begun: true, over: false, status: undefined},
  ],
  [{state: 'post'}, {begun: true, over: true, status: undefined}],
  [
    {state: 'post', completed: true},
    {begun: true, over: true, status: undefined},
  ],
  [
    {state: 'post', completed: false},
    {begun: true, over: false, status: undefined},
  ],
  [undefined, {begun: true, over: false, status: undefined}],
])('the status of the header, %j, says how far a match has come', (type, progress) => {
  expect(progressOf(header(type), [])).toEqual(progress);
});
