import {describe, expect, test} from 'vitest';
import {MINUTE} from '../../../src/match/model/clock.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {openingLines} from '../../../src/ui/components/opening-lines.ts';
import {width} from '../../../src/ui/layout/measure.ts';
import {draft, ninety} from '../../support/make-match.ts';
import {draw, driven, firstLeg, frameAt} from '../../support/render.tsx';

const LEG = firstLeg();
const FACTS = 'Kick-off 19:45 GMT · referee Neil Swarbrick · attendance 31,480';
const text = (lines: ReturnType<typeof openingLines>) => lines.map(line => line.map(span => span.text).join(''));

describe('before the first words', () => {
  test('both elevens stand side by side, with when and under whom', () => {
    const lines = text(openingLines(LEG, 80, 20));
    expect(lines[0]).toBe(` ${FACTS}`);
    expect(lines).toContainEqual(expect.stringMatching(/^ Southampton {2}4-3-3 +Liverpool {2}4-3-3/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {3}1 {2}Fraser Forster +1 {2}Loris Karius/));
    expect(lines).toContainEqual(expect.stringMatching(/Claude Puel, manager +Jurgen Klopp, manager/));
  });

  test('with less room they are sentences, and with none nothing', () => {
    expect(text(openingLines(LEG, 80, 8)).join('\n')).toContain(' SOU  Forster, Cedric, Yoshida');
    expect(text(openingLines(LEG, 80, 3))).toContain(` ${FACTS}`);
    expect(openingLines(LEG, 80, 0)).toEqual([]);
  });

  test('without line-ups the story begins there, and says nothing that is not known yet', () => {
    const {lineUps: _, ...match} = LEG.match;
    const lines = text(openingLines({match, players: LEG.players}, 80, 12)).join('\n');
    expect(lines).toContain('Southampton against Liverpool, the first leg');
    expect(lines).not.toContain('[');
    const secret = match.story.map(note => ({...note, known: 'after' as const}));
    expect(
      text(openingLines({match: {...match, story: secret}, players: LEG.players}, 80, 12))
        .join('\n')
        .trim(),
    ).toBe(FACTS);
  });

  test('nothing is wider or higher than the pane', () => {
    for (let columns = 20; columns <= 130; columns += 5) {
      for (let rows = 0; rows <= 30; rows += 3) {
        const lines = text(openingLines(LEG, columns, rows));
        expect(lines.length).toBeLessThanOrEqual(rows);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
      }
    }
  });

  test('the commentary pushes it up: a new line always arrives at the foot of the feed', async () => {
    const app = await driven(LEG);
    const foot = () => app.lines()[31]!.slice(0, 81).trim();
    expect(app.screen()).toContain(FACTS);
    expect(foot()).toBe('The armband goes to van Dijk.');
    await app.press('.', '.');
    const {words} = LEG.cues[3]!.event;
    expect(words).toContain(foot());
    await app.press('5');
    expect(app.screen()).not.toContain(FACTS);
  });
});

describe('statistics', () => {
  const timeline = buildTimeline(ninety([draft('corner', '20', {side: 'home'})]));
  const drawn = (position: number, columns: number) => draw(timeline, frameAt(timeline, position), [columns, 30]);

  test('wait for the first count, in a wide terminal with words', () => {
    expect(drawn(10 * MINUTE, 120)).toContain('Nothing counted yet');
    expect(drawn(10 * MINUTE, 100)).not.toContain('So far');
    expect(drawn(20 * MINUTE, 100)).toMatch(/So far.*\n.* 1 +\S +Corners +·/);
  });

  test('are there for the player who is followed', async () => {
    const app = await driven(LEG, {size: [80, 24]});
    expect(app.screen()).not.toContain('│');
    await app.press('P', 'j', 'return');
    expect(app.screen()).toContain('│ Forster: ');
  });
});
