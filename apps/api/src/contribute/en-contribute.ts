import type { ContributeWords } from './sv-contribute.js';

const number = (value: number) => value.toLocaleString('en-GB');

export const enContribute: ContributeWords = {
  title: 'Tell us about your place',
  lead: 'Your words help us see what is special about each part of the municipality. Write as little or as much as you like; you need not answer everything. We do not ask for your name.',
  whereTitle: 'Where do you live?',
  whereHint: 'Choose in the list or on the map. You may skip this question.',
  whereNone: 'Rather not say, or I live somewhere else',
  mapSource: 'Map data:',
  placeLabel: 'Which place is nearest?',
  placeHint: 'You may skip this one too.',
  placeNone: 'No place chosen',
  groupTitle: 'Is any of this true of you?',
  groupHint: 'Choose what fits best, or skip the question. We ask so that we can see whether everyone is heard.',
  groupNone: 'None of it, or rather not say',
  attributeHint: 'You may skip this question.',
  attributeNone: 'Rather not say',
  quoteTitle: 'May we show your words?',
  quote: 'Yes, you may quote what I have written',
  quoteHint:
    'Your words may then stand on the web and in reports, without a name. If you do not say yes they count all the same, but are not quoted.',
  keptTitle: 'What happens when you send it',
  kept: [
    'What you write is kept exactly as it is and becomes a public record. Anyone who asks the municipality for it may be allowed to read it. So please write nothing that shows who you or somebody else is.',
    'You get a receipt with a code. With it you can see what happens, correct what you wrote, or take it back.',
  ],
  keptMore: 'Read more about how we take care of what you tell us',
  send: 'Send',
  trap: 'Leave this field empty',
  helpTitle: 'Do you need help?',
  help: (role, channel) => `${role} is happy to help you. You reach them through ${channel}.`,
  errors: {
    notice: 'Correct',
    title: 'Something needs to be corrected',
    about: 'Nothing has been sent yet. All that you have written is still here.',
    empty: 'Write something in at least one of the boxes.',
    emptyOnly: 'Write something in the box.',
    tooLong: (length, most) =>
      `The text is ${number(length)} characters long. Shorten it to at most ${number(most)}, or send it in several parts.`,
    unreadable: 'The text holds characters that cannot be read. Please write it again.',
    chooseInList: 'Choose something that is in the list.',
    placeElsewhere: (place, home, chosen) =>
      `${place} is in ${home}, but you have chosen ${chosen}. Change one of them.`,
  },
  limit: {
    notice: 'Wait a little',
    title: 'Please wait a little before you send',
    about: (time) =>
      `Many contributions have come from the same connection. Try again at ${time}. All that you have written is still here on the page, so do not close it.`,
  },
  draft: {
    kept: 'What you write is kept as a draft in this browser until you send it. Is the computer not yours? Remove the draft before you leave.',
    restored: 'Your draft from last time is in the boxes.',
    remove: 'Remove the draft',
    removed: 'The draft is removed.',
    left: 'Characters left:',
    over: 'Characters too many:',
    sending: 'Sending …',
    offline:
      'It could not be sent, as you are not connected to the internet. What you have written is still here. We try again as soon as you are connected.',
    failed: 'We could not be reached. What you have written is still here. Press Send again in a while.',
  },
};
