import type { CueFamily } from './cue-family.js';

/** English cues, in the families of the Swedish ones so that one model weighs both. */
export const ENGLISH_CUES: readonly CueFamily[] = [
  {
    name: 'fine',
    leaning: 'praise',
    weight: 1,
    words: `
      beautiful quiet peaceful calm safe friendly close unique kind cozy cosy welcoming great good best wonderful nice amazing lovely
      clean fresh cheap easy helpful charming stunning excellent fantastic perfect pleasant`,
    phrases: `close to; near to; nothing wrong with; can't complain; cannot complain; not bad; walking distance; better than`,
  },
  {
    name: 'liking',
    leaning: 'praise',
    weight: 1.2,
    words: `love loves loved enjoy enjoys enjoyed proud appreciate grateful thankful happy thanks`,
    phrases: `feel at home; feels like home; never leave; never move; look after; looks after; help each other; knows everyone`,
  },
  { name: 'value', leaning: 'praise', weight: 1, words: `nature freedom community peace safety gem` },
  {
    name: 'bad',
    leaning: 'trouble',
    weight: 1,
    words: `
      unfortunately problem problems bad poor worse worst difficult expensive dangerous unsafe lonely boring slow broken noisy dirty hard
      sadly rarely seldom terrible awful ugly icy dark scared afraid`,
    phrases: `too few; too far; too expensive; too much; too many; far from; nobody clears; nothing works; shuts down`,
  },
  {
    name: 'lack',
    leaning: 'trouble',
    weight: 1,
    words: `lack lacks lacking missing miss`,
    phrases: `no more; nothing to do; nowhere to; there is no; there are no; not enough; i miss; we miss`,
  },
  {
    name: 'loss',
    leaning: 'trouble',
    weight: 1,
    words: `closed closing closure disappeared shut cancelled`,
    phrases: `used to; no longer; shut down; closed down`,
  },
  {
    name: 'wishing',
    leaning: 'wish',
    weight: 1.2,
    words: `wish wishes hope want wants please`,
    phrases: `would like; would love; would be; if only; it would be; would be nice; would be great`,
  },
  {
    name: 'duty',
    leaning: 'wish',
    weight: 1,
    words: `need needs needed should ought must`,
    phrases: `there should; we need; should be`,
  },
  {
    name: 'stop',
    leaning: 'unclear',
    weight: 0,
    phrases: `not only`,
  },
];
