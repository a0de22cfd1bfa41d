import {changeOf} from '../match/model/change-words.ts';
import {shownMinute} from '../match/model/event.ts';
import {formationName} from '../match/model/formations.ts';
import type {PlayerStatus} from '../match/model/line-up.ts';
import {SIDES, type Side} from '../match/model/side.ts';
import type {MatchState} from '../match/model/state.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {CARD_WORDS} from './event-words.ts';
import {list, literal, section} from './markdown.ts';

/** Both starting elevens in formation order, the substitutes who came on, and the bench, as of a moment. */
export function lineUpSection(timeline: Timeline, state: MatchState): readonly string[] {
  if (timeline.match.lineUps === undefined) return [];
  return section(2, 'Line-ups', SIDES.flatMap(side => oneSide(timeline, state, side)).slice(1));
}

function oneSide(timeline: Timeline, {lineUps}: MatchState, side: Side): readonly string[] {
  const {name, formation, manager} = timeline.match.fixture[side];
  const started = new Set(timeline.match.lineUps?.[side].starting.map(({id}) => id));
  const all = [...lineUps[side].values()];
  const cameOn = all.filter(({player, cameOn}) => !started.has(player.id) && cameOn !== undefined);
  const bench = all.filter(({player, cameOn}) => !started.has(player.id) && cameOn === undefined);
  const listed = (statuses: readonly PlayerStatus[]) =>
    list(statuses.map(status => playerLine(timeline, status, side)));
  return [
    ...section(3, formation === undefined ? name : `${name}, ${formationName(formation)}`, [
      ...listed(all.filter(({player}) => started.has(player.id))),
      ...(cameOn.length === 0 ? [] : ['', literal('Substitutes used:'), '', ...listed(cameOn)]),
      ...(bench.length === 0 ? [] : ['', literal(`Bench: ${bench.map(status => benchName(status)).join(', ')}`)]),
      ...(manager === undefined ? [] : ['', literal(`Manager: ${manager}`)]),
    ]),
  ];
}

function benchName({player: {name, number}, cards}: PlayerStatus): string {
  const shown = cards.map(({card}) => ` (${CARD_WORDS[card]})`).join('');
  return `${number === undefined ? '' : `${number} `}${name}${shown}`;
}

/** `22 Nathan Redmond, goal 20', off 79', Long on` */
function playerLine({match, players}: Timeline, status: PlayerStatus, side: Side): string {
  const {player, goals, ownGoals, cards} = status;
  const captain = match.fixture[side].captain === player.id ? ' (c)' : '';
  const parts = [
    ...goals.map(goal => `goal ${shownMinute(goal)}`),
    ...ownGoals.map(goal => `own goal ${shownMinute(goal)}`),
    ...cards.map(card => `${CARD_WORDS[card.card]} ${shownMinute(card)}`),
    changeOf(players, status),
  ].filter(part => part !== '');
  const number = player.number === undefined ? '' : `${player.number} `;
  return [`${number}${player.nickname ?? player.name}${captain}`, ...parts].join(', ');
}
