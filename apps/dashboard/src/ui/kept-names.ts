/** Under which key this browser remembers the name of the one who decides. */
export const deciderKept = 'guldkorn-decider';

/** Under which key this browser remembers the name of the one who codes. */
export const coderKept = 'guldkorn-coder';
