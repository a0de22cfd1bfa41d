import {buildTimeline} from '../src/match/model/timeline.ts';
import {lines} from '../src/output/lines.ts';
import {printLines} from '../src/output/print-lines.ts';
import {textLines} from '../src/output/text.ts';
import {monotonicScheduler} from '../src/streams/scheduler.ts';
import {unchecked} from './look-up.ts';

// A program of its own: prints all events of a long match at once, as `replay file --speed max` does.

const timeline = buildTimeline(unchecked(Number(process.argv[2])));
const range = {from: 0, until: timeline.duration, speed: Number.POSITIVE_INFINITY};
await printLines(open$ => lines(textLines(timeline), range, monotonicScheduler, open$), process.stdout);
