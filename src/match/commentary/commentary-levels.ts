/** How much of a match is told: what a live page would tell, what commentary would, and about twice as much. */
export const DETAILS = ['low', 'normal', 'high'] as const;
export type Detail = (typeof DETAILS)[number];
