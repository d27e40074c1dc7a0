import type { AnalystMessages } from './sv-analysts';

/** The page where analysts read how to ask, and tokens are given out, in English. */
export const enAnalysts: AnalystMessages = {
  title: 'For analysts',
  intro:
    'All that is shown here can be fetched by programs of your own: the same figures, with the same intervals, and hidden where they are too few.',
  copy: {
    copy: 'Copy',
    copied: 'Copied.',
    refused: 'The browser did not let us copy. The text is selected: copy it with Ctrl+C or ⌘C.',
  },
  ask: {
    title: 'How to ask',
    text: 'Questions are asked in GraphQL at one address. Send your token each time. Signed in here you need none in GraphiQL.',
    address: 'The address',
    openData: 'Open data for everyone',
    graphiql: 'Try it in GraphiQL',
    graphiqlWhat: 'It has questions that run as they stand, and the whole schema to read.',
    curl: 'A first call, from the command line',
    more: 'More examples, for R, Python, Excel and JavaScript, are in docs/analysts.md, which comes with the program. Every field is described in docs/api.md.',
  },
  limits: {
    title: 'Good to know',
    all: [
      'Counts of voices are told in whole fives. Fewer than five are not told at all: the value is then null.',
      'Each answer tells what the question cost and how much is left: see extensions.cost. A token is enough for 120 calls and a million values a minute, unless whoever runs the server has set it otherwise.',
      'When it is spent, the answer says how many seconds to wait.',
      'A token only reads, and takes files in if it may. Personal data is always masked.',
      'The texts are the residents’ own. Quote only where mayBeQuoted is true.',
    ],
  },
  tokens: {
    title: 'Tokens',
    text: 'A token lets in a program that runs on another computer. Give each their own: then one can be revoked without the others noticing.',
    others: 'Do you need a token? Ask somebody who has the moderators’ key to make one for you here.',
    loading: 'the tokens',
  },
  form: {
    title: 'Make a token',
    name: 'Who or what is it for?',
    nameHint: 'For instance “Statistics, R” or “Power BI in finance”.',
    scopes: 'What is it to give?',
    scope: {
      FIGURES: {
        name: 'Figures',
        short: 'figures',
        what: 'All that is counted: districts, nuggets, themes, comparisons, coverage, reports. No statements.',
      },
      STATEMENTS: {
        name: 'Statements',
        short: 'statements',
        what: 'Residents’ words, masked, and the notes they stand in.',
      },
      FILES: {
        name: 'Files',
        short: 'files',
        what: 'The same as files. A file of statements takes Statements too.',
      },
      IMPORT: {
        name: 'Taking in',
        short: 'taking in',
        what: 'Taking files in from the command line. It takes Figures too.',
      },
    },
    days: 'How long is it to hold?',
    length: (days) => (days === 365 ? 'A year' : `${days} days`),
    make: 'Make the token',
    making: 'Making it …',
    unanswered:
      'We got no answer from the server. The token may have been made all the same. If it stands in the list below: revoke it and make a new one.',
  },
  made: {
    title: (name) => `The token for ${name} is ready`,
    once: 'Copy it now. It is shown this once only, and cannot be had again.',
    label: 'The token',
    until: (when) => `It holds until ${when}. Send it in a way that nobody else can read.`,
    done: 'I have copied it',
  },
  list: {
    title: 'Tokens given out',
    none: 'Nobody has been given a token yet.',
    gives: (what) => `Gives ${what.join(', ')}.`,
    holds: (when) => `Holds until ${when}.`,
    expired: (when) => `Expired ${when}.`,
    revoked: (by, when) => `Revoked by ${by} ${when}.`,
    made: (by, when) => `Made by ${by} ${when}.`,
    used: (when) => `Last used ${when}.`,
    unused: 'Has not been used.',
    revoke: 'Revoke',
    revokeQuestion: (name) => `Do you want to revoke the token for ${name}?`,
    revokeExplained:
      'Programs that use it get no answers from this moment. It cannot be undone, but a new one can be made.',
    revokeYes: 'Yes, revoke it',
    revoking: 'Revoking it …',
  },
};
