import {writeOutput} from '../../files/write-output.ts';
import {buildTimeline} from '../../match/model/timeline.ts';
import {infoLines, matchInfo} from '../../output/info.ts';
import {matchFile} from '../../output/match-file.ts';
import {plainText} from '../../text/plain-text.ts';
import {openMatch, type World} from '../open-match.ts';
import type {Request} from '../request.ts';

/** A subcommand about one match. */
export type FileRequest = Extract<Request, {readonly command: 'info' | 'validate' | 'convert'}>;

/** Carries out a subcommand about one match; what comes of it is for standard output. Throws an InputError. */
export async function runFileCommand(request: FileRequest, world: World): Promise<string> {
  const {match: name} = request;
  const all = request.command === 'validate' ? {most: Number.POSITIVE_INFINITY} : {};
  const match = await openMatch(name, {...request, ...all}, world);
  switch (request.command) {
    case 'info': {
      const timeline = buildTimeline(match);
      return request.json
        ? `${JSON.stringify(matchInfo(timeline), undefined, 2)}\n`
        : `${infoLines(timeline).join('\n')}\n`;
    }
    case 'validate': {
      const {provider, events, warnings} = matchInfo(buildTimeline(match));
      const found = warnings.map(warning => `\n  ${warning}`).join('');
      const number =
        warnings.length === 0
          ? 'nothing wrong with it'
          : `${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}:`;
      return `${plainText(name)}: a match in the format ${provider}, ${events} records, ${number}${found}\n`;
    }
    case 'convert': {
      const text = matchFile(match);
      if (request.output === '-') return text;
      await writeOutput(request.output, text, world.drafts, request);
      return '';
    }
  }
}
