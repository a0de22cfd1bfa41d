import {writeOutput} from '../../files/write-output.ts';
import {SeveralMatches} from '../../formats/several-matches.ts';
import {candidateLine} from '../../formats/shared/choose-match.ts';
import {incompleteParts} from '../../match/model/completeness.ts';
import {buildTimeline} from '../../match/model/timeline.ts';
import {infoLines, matchInfo} from '../../output/info.ts';
import {matchFile} from '../../output/match-file.ts';
import {plainText} from '../../text/plain-text.ts';
import {type OpeningContext, openMatch} from '../open-match.ts';
import type {Request} from '../request.ts';

/** A subcommand about one match. */
export type FileRequest = Extract<Request, {readonly command: 'info' | 'validate' | 'convert'}>;

/** The matches of a file with their scores, which no other command gives away. */
function resultsOf(file: string, {candidates}: SeveralMatches): string {
  const width = String(candidates.at(-1)?.number ?? '').length;
  const lines = candidates.map(
    candidate => `${String(candidate.number).padStart(width)}  ${candidateLine(candidate, true)}`,
  );
  return [`${file}: ${candidates.length} matches (--choose one for more)`, ...lines, ''].join('\n');
}

/** Runs a subcommand about one match and returns what it prints. Throws an InputError. */
export async function runFileCommand(request: FileRequest, context: OpeningContext): Promise<string> {
  const {match: name} = request;
  const all = request.command === 'validate' ? {most: Number.POSITIVE_INFINITY} : {};
  const match = await openMatch(name, {...request, ...all}, context).catch(error => {
    if (request.command === 'info' && !request.json && error instanceof SeveralMatches) return error;
    throw error;
  });
  if (match instanceof SeveralMatches) return resultsOf(plainText(name), match);
  switch (request.command) {
    case 'info': {
      const timeline = buildTimeline(match);
      return request.json
        ? `${JSON.stringify(matchInfo(timeline), undefined, 2)}\n`
        : `${infoLines(timeline).join('\n')}\n`;
    }
    case 'validate': {
      const {provider, events, warnings: doubts} = matchInfo(buildTimeline(match));
      const warnings = [...doubts, ...(match.origin === undefined ? incompleteParts(match) : [])];
      const found = warnings.map(warning => `\n  ${warning}`).join('');
      const summary =
        warnings.length === 0
          ? 'no problems found'
          : `${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}:`;
      return `${plainText(name)}: a match in ${provider} format, ${events} records, ${summary}${found}\n`;
    }
    case 'convert': {
      const text = matchFile(match);
      if (request.output === '-') return text;
      await writeOutput(request.output, text, context.drafts, request);
      return '';
    }
  }
}
