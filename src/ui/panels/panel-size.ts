import type {Look} from '../theme/look.ts';

export type PanelSize = {
  readonly columns: number;
  readonly rows: number;
  readonly look: Pick<Look, 'glyphs' | 'blocks'>;
};
