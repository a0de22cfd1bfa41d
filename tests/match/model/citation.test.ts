import {describe, expect, test} from 'vitest';
import {citationName, laterSources, sourceName} from '../../../src/match/model/citation.ts';
import {draft, makeMatch} from '../../support/make-match.ts';

const report = {id: 'R', title: 'Match report', publisher: 'The Times', kind: 'document'} as const;
const outside = {id: 'O', title: 'Homeham win it late', publisher: 'The Herald', kind: 'outside'} as const;

describe('the name of a source', () => {
  test('has its publisher', () => {
    expect(sourceName(report, false)).toBe('Match report, The Times');
    const {publisher: _publisher, ...alone} = report;
    expect(sourceName(alone, false)).toBe('Match report');
  });

  test('is its publisher until full-time, if it is an outside source', () => {
    expect(sourceName(outside, false)).toBe('The Herald');
    expect(sourceName(outside, true)).toBe('Homeham win it late');
  });

  test('has the sentence that is cited; an unknown source is its id', () => {
    expect(citationName({sources: [report]}, 'R.36')).toBe('Match report, The Times, sentence 36');
    expect(citationName({sources: [report]}, 'R')).toBe('Match report, The Times');
    expect(citationName({sources: [report]}, 'X.1')).toBe('X, sentence 1');
  });
});

test('sources that only later entries cite are later, until an event cites them', () => {
  const note = (id: string, known: 'before' | 'later', sources: readonly string[]) => ({
    id,
    words: 'A note.',
    known,
    sources: [...sources],
  });
  const match = makeMatch([draft('kick-off', '1'), draft('remark', '2', {words: 'It rains.', sources: ['C.1']})], {
    story: [note('a', 'before', ['A.1']), note('b', 'later', ['A', 'B.2', 'C.3'])],
    sources: ['A', 'B', 'C', 'D'].map(id => ({...report, id})),
  });
  expect([...laterSources(match, [])].sort()).toEqual(['B', 'C']);
  expect([...laterSources(match, match.events)]).toEqual(['B']);
  expect(laterSources({...match, story: []}, []).size).toBe(0);
});
