import {isOver} from '../../match/model/state.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import type {Command} from '../../streams/command.ts';
import type {Frame} from '../../streams/frame.ts';
import {runs} from '../../streams/transport.ts';
import {back} from '../../streams/update-view.ts';
import {isList, textPromptOf, type View} from '../../streams/view.ts';
import type {KeyBinding} from '../input/keys.ts';
import {useLook} from '../theme/use-look.ts';
import {listKeys} from './choices.tsx';
import {paceWords} from './pace-words.ts';
import {PromptBar} from './prompt-bar.tsx';
import {TransportBar} from './transport-bar.tsx';

export type ControlsProps = {
  readonly timeline: Timeline;
  readonly frame: Frame;
  readonly keys: readonly KeyBinding[];
  /** A line that takes the place of the hints. */
  readonly notice: string | undefined;
  readonly dispatch: (command: Command) => void;
};

/** The last row: the transport bar, or a prompt in its place. */
export function Controls({timeline, frame, keys, notice, dispatch}: ControlsProps) {
  const {glyphs} = useLook();
  const {view, transport, position, state} = frame;
  const {typed, pastes} = view;
  const prompt = textPromptOf(view);
  if (prompt !== undefined) return <PromptBar {...{prompt, typed, pastes, dispatch}} />;
  // A match that is still growing ends here only for now.
  const ended = isOver(state) && !runs(transport, position);
  return (
    <TransportBar
      paces={paceWords(timeline, frame, glyphs.times)}
      activity={transport.playing ? 'playing' : ended ? 'ended' : 'paused'}
      notice={notice}
      keys={isList(view.overlay) ? listKeys(view.overlay, glyphs) : frame.ofDay ? withWayBack(keys, view) : keys}
    />
  );
}

/** The keys of an opened match, with a hint at what the way back to its day begins with. */
function withWayBack(keys: readonly KeyBinding[], view: View): readonly KeyBinding[] {
  const hint = back(view) === view ? 'day' : 'back';
  return keys.map(binding => (binding.name === 'back' ? {...binding, hint} : binding));
}
