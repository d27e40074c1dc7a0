// The marked sources: each text of the corpus with a reader's judgement written into it, before any program reads it.
//
//   {{r+ Nära till fjället}}     who says it (r resident, p politician, o official) and which way it leans
//                                (+ praise, - trouble, w wish, . not decided by heading, question or label)
//   {{r+@hotagen Öring}}         the same in an export, with the bygd of the row (- where the row decides none)
//   {{& som fortsätter}}         goes on from the statement before (a turn of speech over several cues)
//   {{? Då går vi vidare.}}      may be kept as a statement or set aside: counts neither way
//
// Lines `#% key: value` before a lone `#%` are facts of the file's head, and how the file is to be written.

const mark = /\{\{([rpo][-+w.]|[?&])(?:@([a-z-]+))? ([\s\S]*?)\}\}/gu;
const roles = { r: 'resident', p: 'politician', o: 'official' };
const valences = { '+': 'praise', '-': 'trouble', w: 'wish', '.': '-' };
const making = new Set(['encoding', 'newline', 'through']);

/** Takes a marked source apart: how to write the file, the file's text, and the lines of its expectations. */
export function readMarked(source, form) {
  const [head, ...rest] = source.split(/^#%\n/mu);
  const body = rest.join('#%\n');
  const how = {};
  const expected = [];
  for (const [, key, value] of head.matchAll(/^#% ([a-z ]+): (.*)$/gmu)) {
    if (making.has(key)) how[key] = value;
    else expected.push(`# ${key}: ${value}`);
  }
  for (const [, code, bygd, marked] of body.matchAll(mark)) {
    const text = asRead(marked, form);
    if (code === '&') expected[expected.length - 1] += ` ${text}`;
    else if (code === '?') expected.push(`either\t-\t${text}`);
    else expected.push([roles[code[0]], valences[code[1]], text, ...(bygd === undefined ? [] : [bygd])].join('\t'));
  }
  return { how, expected, text: body.replace(mark, '$3') };
}

const entities = { amp: '&', nbsp: ' ', auml: 'ä', aring: 'å', ouml: 'ö', Auml: 'Ä', Aring: 'Å', Ouml: 'Ö', shy: '' };

/** The words of a marked piece as a reader of the finished document sees them, whitespace folded. */
function asRead(marked, form) {
  let text = marked;
  if (form === 'page') {
    text = text
      .replace(/-<br>/gu, '')
      .replace(/<br>/gu, ' ')
      .replace(/<[^>]*>/gu, '');
    text = text.replace(/&([A-Za-z]+);/gu, (_, name) => {
      if (!(name in entities)) throw new Error(`unknown entity ${name}`);
      return entities[name];
    });
  }
  if (form === 'document') text = text.replace(/\[\+(.*?)\+\]/gu, '$1').replace(/\[-.*?-\]/gu, '');
  if (form === 'table') text = text.replace(/""/gu, '"').replace(/\\n/gu, ' ');
  return text.replace(/\s+/gu, ' ').trim();
}
