import type { ReportRecord } from '@guldkorn/report';
import { officeWordsOf } from '../words/office-words-of.js';
import { momentInWords } from '../words/record-facts.js';
import type { Words } from '../words/words.js';

/** Which version it is, frozen or a draft, and from when. */
export function stateInWords(record: ReportRecord, words: Words): string {
  const said = officeWordsOf(words.locale === 'sv-SE' ? 'sv' : 'en').slides;
  const moment = momentInWords(record.at, words);
  return said.version(record.version, record.isFrozen ? said.frozen(moment) : said.drafted(moment));
}
