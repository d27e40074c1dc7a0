export type TextResourceCode = 'TEXT_RESOURCES_NOT_FOUND' | 'TEXT_RESOURCE_MISSING' | 'TEXT_RESOURCE_BROKEN';

const MESSAGES: Readonly<Record<TextResourceCode, { readonly sv: string; readonly en: string }>> = {
  TEXT_RESOURCES_NOT_FOUND: {
    sv: 'Mappen med språkmodellerna (libs/text/models) hittades inte från',
    en: 'The folder of language models (libs/text/models) was not found from',
  },
  TEXT_RESOURCE_MISSING: {
    sv: 'En språkmodell saknas. Hämta programmet på nytt eller träna modellen igen. Filen som saknas är',
    en: 'A language model is missing. Fetch the software again or train the model again. The missing file is',
  },
  TEXT_RESOURCE_BROKEN: {
    sv: 'En språkmodell går inte att läsa. Hämta programmet på nytt. Den trasiga filen är',
    en: 'A language model cannot be read. Fetch the software again. The broken file is',
  },
};

/** A model file that is not there or not whole; `code` is stable, the messages name the file. */
export class TextResourceError extends Error {
  readonly code: TextResourceCode;
  readonly messages: { readonly sv: string; readonly en: string };

  constructor(code: TextResourceCode, place: string) {
    super(`${MESSAGES[code].en} ${place}`);
    this.name = 'TextResourceError';
    this.code = code;
    this.messages = { sv: `${MESSAGES[code].sv} ${place}`, en: `${MESSAGES[code].en} ${place}` };
  }
}
