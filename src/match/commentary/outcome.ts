import type {EventOf} from '../model/event.ts';
import {by, type CommentaryContext, choose, nameIn} from './context.ts';

type Shot = EventOf<'shot'>;
type Way = {readonly id: string};

/** What becomes of a shot, after `X shoots from 20 yards`: the rest of the sentence and its full stop. */
export function outcomeTail(way: Way, shot: Shot, context: CommentaryContext): string {
  const {outcome, goalkeeper, blocker, ontoWoodwork} = shot;
  switch (outcome) {
    case 'saved': {
      if (goalkeeper === undefined) return choose(way, 'saves', [': saved.', ', and it is saved.', '. Saved.']);
      const keeper = nameIn(context, goalkeeper);
      if (ontoWoodwork) return `, and ${keeper} turns it onto the woodwork!`;
      return choose(way, 'saves', [
        `. ${keeper} saves.`,
        `: saved by ${keeper}.`,
        `, and ${keeper} saves.`,
        `. ${keeper} is equal to it.`,
        `, but ${keeper} keeps it out.`,
        `, but cannot beat ${keeper}.`,
        `. Saved by ${keeper}.`,
        `. ${keeper} makes the save.`,
        `, but ${keeper} is there.`,
      ]);
    }
    case 'blocked': {
      if (blocker === undefined) return choose(way, 'blocks', [': blocked.', ', but it is blocked.', '. Blocked.']);
      const name = nameIn(context, blocker);
      return choose(way, 'blocks', [
        `. ${name} blocks.`,
        `, but ${name} gets in the way.`,
        `: blocked by ${name}.`,
        `, but ${name} blocks it.`,
        `. ${name} gets the block in.`,
        `, but ${name} is in the way.`,
      ]);
    }
    case 'off-target':
      return choose(way, 'misses', [
        ', but misses.',
        '. Off target.',
        ', but it is off target.',
        ', but misses the target.',
        ', but fails to hit the target.',
        ', but cannot keep it on target.',
      ]);
    case 'woodwork':
      return choose(way, 'hits', [', and it hits the woodwork!', ': against the woodwork!', '. Off the woodwork!']);
    case 'not-stated':
      return '.';
  }
}

/** What becomes of a shot, after its noun: `is saved by Valdés`. */
export function outcomeVerb(way: Way, {outcome, goalkeeper, blocker, ontoWoodwork}: Shot, context: CommentaryContext) {
  switch (outcome) {
    case 'saved': {
      if (ontoWoodwork) return undefined;
      const saved = `is saved${by(context, ' by', goalkeeper)}`;
      if (goalkeeper === undefined) return saved;
      const keeper = nameIn(context, goalkeeper);
      return choose(way, 'is saved', [saved, `is kept out by ${keeper}`]);
    }
    case 'blocked': {
      const blocked = `is blocked${by(context, ' by', blocker)}`;
      return blocker === undefined
        ? blocked
        : choose(way, 'is blocked', [blocked, blocked, `hits ${nameIn(context, blocker)}`]);
    }
    case 'off-target':
      return choose(way, 'is off', ['is off target', 'misses the target']);
    case 'woodwork':
      return 'hits the woodwork';
    case 'not-stated':
      return undefined;
  }
}
