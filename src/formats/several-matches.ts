import {InputError} from '../errors.ts';
import type {Candidate} from './shared/choose-match.ts';

/** A file holds several matches, and nothing says which one is meant. */
export class SeveralMatches extends InputError {
  readonly candidates: readonly Candidate[];

  constructor(message: string, candidates: readonly Candidate[]) {
    super(message);
    this.candidates = candidates;
  }
}
