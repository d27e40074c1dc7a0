import type { AboutWords } from './sv-about.js';

export const enAbout: AboutWords = {
  phone: 'Telephone',
  email: 'E-mail',
  hours: 'Open',
  privacy: {
    title: 'How we take care of what you tell us',
    lead: 'We do not ask your name, and we do not keep your IP address. But what you write or say may still show who you are. That makes it personal data, and this is how we take care of it.',
    whoTitle: 'Who is responsible',
    who: (controller) => `${controller} is the controller of the data.`,
    officer: 'If you have questions about your data, ask our data protection officer:',
    officerUnset: (channel) =>
      `If you have questions about your data, ask our data protection officer. You reach the officer through ${channel}.`,
    whatTitle: 'What we keep, and why',
    kept: [
      ['What you write', 'We keep it exactly as you sent it, to understand what is special about your district.'],
      [
        'What is said at meetings',
        'We keep the notes of the meeting, and the transcript if it was recorded. We hide the names that we find in them when we show what somebody said.',
      ],
    ],
    ofYourself: (what) => [
      'What you choose to tell us about yourself',
      `We ask about ${what} to see whether everybody is heard. You may skip each question.`,
    ],
    district: 'your district',
    place: 'your village',
    group: 'whether you belong to a group',
    code: [
      'The code on your receipt',
      'We keep it in such a way that only you can bring it out. With it you can see, correct and take back what you wrote.',
    ],
    basisTitle: 'What gives us the right',
    basis: [
      'We collect the answers to carry out a task in the public interest (Article 6(1)(e) of the General Data Protection Regulation, GDPR): to listen to those who live here when the municipality is to develop.',
      'Write nothing about health, political opinions, faith or anything else that is sensitive, neither about yourself nor about anybody else. If we find such things we hide them.',
    ],
    howTitle: 'What happens with it',
    how: [
      "Everything is done on the municipality's own computer. Nothing is sent to anybody else, and no language model (AI) reads it.",
      'A program divides the text and counts what many say. It takes no decisions about you.',
      'We show no figures about so few that somebody could work out who has said what.',
      'Your words are shown only if you have said yes to that, and then without names, telephone numbers and addresses.',
      'What you send becomes a public record. Anyone who asks the municipality may read it, unless what is in it is secret by law.',
    ],
    howLongTitle: 'How long we keep it',
    undecided: 'The municipality has not decided how long the data is to be kept. Until it has, nothing is destroyed.',
    kinds: {
      submission: 'What you write to us',
      withdrawnSubmission: 'What you have taken back',
      meetingNote: 'Notes of meetings',
      unusedUpload: 'Files handed in but never read in',
      report: 'Finished reports',
      log: 'Logs of what staff have done',
    },
    keptFor: (time) => `kept for ${time}`,
    keptForEver: 'kept for ever',
    notDecided: 'not decided yet, so it is kept',
    years: (count) => `${count} ${count === 1 ? 'year' : 'years'}`,
    months: (count) => `${count} ${count === 1 ? 'month' : 'months'}`,
    rightsTitle: 'Your rights',
    rights: [
      'You can see all that we have about you, have it corrected or take it back. If you have your code you do it yourself on the page',
      'We do not know who you are. So if you have lost your code we need your help to find what you wrote: tell us roughly when you sent it and what it was about.',
      "If you take back what you wrote it is neither shown nor counted. The record remains in the municipality's archive for as long as the law or the municipality's decision says.",
      'You can object to our using your data. Then we look at whether we have the right to go on.',
    ],
    complain: 'If you think that we do wrong you can complain to',
    authority: 'the Swedish Authority for Privacy Protection (IMY)',
    cookiesTitle: 'Cookies',
    cookies: [
      'These pages use no cookies.',
      'When you begin to write, a draft is kept in your own browser until you send or remove it. It does not leave your computer.',
      'Staff who sign in get a cookie that shows that they are signed in. It is gone when they sign out.',
    ],
  },
  accessibility: {
    title: 'How accessible these pages are',
    lead: (municipality) =>
      `${municipality} is behind the pages where you write to us, see when we meet and read your receipt. Everybody is to be able to use them. This is our accessibility statement: how well we manage, and how to tell us when something does not work.`,
    statusTitle: 'How well we follow the law',
    compliance: {
      full: 'The pages comply fully with the Swedish Act on accessibility of digital public services (2018:1937).',
      partial:
        'The pages comply partly with the Swedish Act on accessibility of digital public services (2018:1937). What falls short stands below.',
      none: 'The pages do not comply with the Swedish Act on accessibility of digital public services (2018:1937). What falls short stands below.',
    },
    unassessed:
      'The municipality has not assessed how well the pages follow the Swedish Act on accessibility of digital public services (2018:1937).',
    product:
      'The program that shows the pages is tested against WCAG 2.2 at level AA each time it is changed: by a tool, by keyboard alone, in narrow windows, in dark and light colours. A tool does not find everything.',
    shortcomingsTitle: 'What does not work for everybody',
    why: 'Why:',
    instead: 'Do this instead:',
    reportTitle: 'Tell us when something does not work',
    report: (role, channel) =>
      `${role} helps you and takes note of what you want to point out. You reach them through ${channel}. Tell us which page it is, what you tried to do and what aids you use.`,
    otherWay: 'If you cannot use one of the pages we help you to answer in another way.',
    supervisionTitle: 'If we do not put it right',
    supervision: 'If you are not content with our answer you can report it to the Agency for Digital Government:',
    supervisionLink: 'report lack of accessibility to Digg (in Swedish)',
    assessedTitle: 'How we have assessed it',
    assessed: (day) => `It was assessed on ${day}.`,
    updated: (day) => `This text was last changed on ${day}.`,
  },
};
