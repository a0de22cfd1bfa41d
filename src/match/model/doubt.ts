/** What in a match file is probably an oversight, and does not stop the match from being played: its place, and a sentence. */
export type Doubt = {readonly path: readonly (string | number)[]; readonly message: string};
