import {VirtualTimeScheduler} from 'rxjs';

/** Virtual time that a test moves by hand, to any instant, fractions of a millisecond included. */
export class VirtualTime extends VirtualTimeScheduler {
  /** Does everything that is due up to `instant`, and stands there. */
  advanceTo(instant: number): void {
    this.maxFrames = instant;
    this.flush();
    this.frame = instant;
  }

  advance(milliseconds: number): void {
    this.advanceTo(this.frame + milliseconds);
  }

  /** Does everything that is scheduled, and what that schedules. */
  run(): void {
    this.maxFrames = Number.POSITIVE_INFINITY;
    this.flush();
  }

  /** How much is scheduled. */
  get pending(): number {
    return this.actions.length;
  }
}
