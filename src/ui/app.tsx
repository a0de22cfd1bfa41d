import type {Session} from '../streams/session.ts';
import {Screen} from './components/screen.tsx';
import {useKeys} from './input/use-keys.ts';
import type {Setting} from './setting.ts';
import {useFrame} from './use-frame.ts';
import {useResize} from './use-resize.ts';

export type AppProps = {readonly session: Session; readonly setting: Setting};

/** The whole app: one subscription, one key handler, one screen. */
export function App({session, setting}: AppProps) {
  const {dispatch} = session;
  const frame = useFrame(session);
  const {timeline} = frame;
  useResize(dispatch);
  useKeys({session, keys: setting.keys, suspend: setting.suspend});
  return <Screen {...{timeline, frame, setting, dispatch}} />;
}
