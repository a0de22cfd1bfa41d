import {InputError} from '../../errors.ts';
import {writeOutput} from '../../files/write-output.ts';
import {SeveralMatches} from '../../formats/several-matches.ts';
import {candidateLine} from '../../formats/shared/choose-match.ts';
import type {Match} from '../../match/model/match.ts';
import {buildTimeline} from '../../match/model/timeline.ts';
import type {Matchday} from '../../matchday/matchday.ts';
import {infoLines, matchInfo} from '../../output/info.ts';
import {matchFile} from '../../output/match-file.ts';
import {matchdayFile} from '../../output/matchday-file.ts';
import {plainText} from '../../text/plain-text.ts';
import {isMatchday, type OpeningContext, openAny} from '../open-match.ts';
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
  if (request.command === 'validate') return validate(request, context);
  const opened = await openAny(name, request, context).catch(error => {
    if (request.command === 'info' && !request.json && error instanceof SeveralMatches) return error;
    throw error;
  });
  if (opened instanceof SeveralMatches) return resultsOf(plainText(name), opened);
  return isMatchday(opened) ? aboutDay(opened, request, context) : aboutMatch(opened, request, context);
}

/** Lists every fault and every doubt, so that one run shows all that needs mending. */
async function validate(request: FileRequest, context: OpeningContext): Promise<string> {
  const name = plainText(request.match);
  const warnings: string[] = [];
  const all = {most: Number.POSITIVE_INFINITY, doubts: (found: readonly string[]) => warnings.push(...found)};
  const opened = await openAny(request.match, {...request, ...all}, context).catch(error => {
    if (!(error instanceof InputError) || warnings.length === 0) throw error;
    throw new InputError(`${error.message}\n${summaryOf(warnings)}`);
  });
  const found = [...(opened.origin?.warnings ?? []), ...warnings];
  if (isMatchday(opened)) {
    const {matches, origin, format} = opened;
    const count = `${matches.length} ${matches.length === 1 ? 'match' : 'matches'}`;
    return `${name}: a matchday of ${count} in ${origin?.provider ?? format} format, ${summaryOf(found)}\n`;
  }
  const {provider, events} = matchInfo(buildTimeline(opened));
  return `${name}: a match in ${provider} format, ${events} events, ${summaryOf(found)}\n`;
}

type ReadRequest = Exclude<FileRequest, {readonly command: 'validate'}>;

async function aboutDay(matchday: Matchday, request: ReadRequest, context: OpeningContext): Promise<string> {
  if (request.command === 'convert') return writeFile(matchdayFile(matchday), request, context);
  const {dayInfo, dayInfoLines} = await import('../../output/day-info.ts');
  return request.json
    ? `${JSON.stringify(dayInfo(matchday), undefined, 2)}\n`
    : `${dayInfoLines(matchday).join('\n')}\n`;
}

async function aboutMatch(match: Match, request: ReadRequest, context: OpeningContext): Promise<string> {
  if (request.command === 'convert') return writeFile(matchFile(match), request, context);
  const timeline = buildTimeline(match);
  return request.json
    ? `${JSON.stringify(matchInfo(timeline), undefined, 2)}\n`
    : `${infoLines(timeline).join('\n')}\n`;
}

function summaryOf(warnings: readonly string[]): string {
  if (warnings.length === 0) return 'no problems found';
  const found = warnings.map(warning => `\n  ${warning}`).join('');
  return `${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}:${found}`;
}

type ConvertRequest = Extract<FileRequest, {readonly command: 'convert'}>;

async function writeFile(text: string, request: ConvertRequest, {drafts}: OpeningContext): Promise<string> {
  if (request.output === '-') return text;
  await writeOutput(request.output, text, drafts, request);
  return '';
}
