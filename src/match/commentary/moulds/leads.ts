/** What a line on a shot starts with. `{need}` is how many goals the side needs. */
export const LEADS = {
  first: ['The first shot of the match. ', 'The first attempt of the match. ', 'A first sight of goal. '],
  late: ['{team} have a shot at last. ', 'A first shot for {team}. '],
  big: ['Big chance! ', 'What a chance! ', 'Oh, what an opportunity! ', 'A huge chance for {team}! '],
  oneOnOne: ['{shooter} is through on goal! ', 'Only the goalkeeper to beat! ', '{shooter} is clean through! '],
  openGoal: ['An open goal! '],
  followUp: ['The follow-up. ', 'A second bite at it! ', 'And again! ', 'It is still not cleared. '],
  corner: [
    '{rivals} cannot clear the corner. ',
    'The corner is kept alive. ',
    'It comes back in after the corner. ',
    'A second go from the corner. ',
  ],
  pressure: [
    '{team} keep coming. ',
    'The pressure is building. ',
    'One-way traffic now. ',
    '{rivals} are pinned back. ',
    '{team} are knocking on the door. ',
    'It is all {team} at the moment. ',
    '{rivals} cannot get out. ',
  ],
  chase: [
    '{team} need {need}. ',
    'Time is running out for {team}. ',
    '{team} are chasing it now. ',
    'Can {team} find a way back? ',
    '',
  ],
} as const;
