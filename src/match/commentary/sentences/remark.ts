import {listed} from '../../../text/listed.ts';
import type {EventOf} from '../../model/event.ts';
import {type CommentaryContext, choose, nameIn, teamIn} from '../context.ts';

/** The sentence for a remark without words of its own. */
export function writeRemark(event: EventOf<'remark'>, context: CommentaryContext): string {
  const {about, side, players, score} = event;
  const [player] = players ?? [];
  const name =
    player === undefined
      ? side === undefined
        ? undefined
        : `a player of ${teamIn(context, side)}`
      : listed(players!.map(id => nameIn(context, id)));
  const [are, stay] = (players?.length ?? 0) > 1 ? ['are', 'stay'] : ['is', 'stays'];
  const subject = name === undefined ? 'A player' : name.charAt(0).toUpperCase() + name.slice(1);
  switch (about) {
    case 'injury':
      return player === undefined
        ? context.match.coverage === 'complete'
          ? choose(event, 'injury', ['Play has stopped for an injury.', 'An injury holds up play.'])
          : `${subject} is down injured.`
        : choose(event, 'hurt', [
            `${subject} ${are} down injured.`,
            `${subject} ${stay} down.`,
            ...(context.match.coverage === 'complete'
              ? [
                  `${subject} ${are} down injured, and play has stopped.`,
                  `Play has stopped, with ${name} down injured.`,
                  `${subject} ${stay} down, and play has stopped.`,
                ]
              : [`${subject} ${are} hurt.`]),
          ]);
    case 'player-off':
      return `${subject} ${are} off the pitch for now.`;
    case 'player-on':
      return `${subject} ${are} back on.`;
    case 'suspended':
      return 'The match is suspended.';
    case 'resumed':
      return 'Play resumes.';
    case 'dropped-ball':
      return 'Play restarts with a dropped ball.';
    case 'review':
      return 'The decision is under review.';
    case 'video-ends':
      return 'The recording ends before the period does.';
    case 'abandoned':
      return `The match was abandoned${score === undefined ? '' : ` at ${score.home}-${score.away}`}.`;
    case 'awarded':
      return `The match was awarded${score === undefined ? '' : ` ${score.home}-${score.away}`}.`;
    case 'annulled':
    case 'postponed':
    case 'cancelled':
      return `The match was ${about}${score === undefined ? '' : `; ${score.home}-${score.away} is stated`}.`;
    case undefined:
      return `${subject}.`;
  }
}
