/**
 * What a terminal could take for a command, or draw wider or narrower than it is: C0 and C1 controls, bidi and zero-width
 * formatting, separators, lone surrogates. Written out by number, and not as the code under test has it.
 */
export const HARMFUL =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}|\u034f/u;
