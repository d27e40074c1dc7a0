import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { strayFigures } from '@guldkorn/report';
import { StrayFigureType } from './report-parts.type.js';
import { tooLong, tooMany } from './report-refusals.js';

@InputType('WrittenTextInput', {
  description: 'A text that a person has written, to be held against what it leans on.',
})
export class WrittenTextInput {
  @Field(() => String, { description: 'The text, at most 20,000 characters.' })
  text!: string;

  @Field(() => [String], {
    description: 'Sentences that it may take its figures from, at most 200 of at most 5,000 characters.',
  })
  sources!: string[];
}

@ObjectType('WrittenTextNote', { description: 'What is to be known of a text that a person has written.' })
export class WrittenTextNoteType {
  @Field(() => [StrayFigureType], { description: 'Figures in it that none of its sources holds, in order.' })
  strayFigures!: readonly StrayFigureType[];
}

const most = { texts: 100, text: 20_000, sources: 200, source: 5000 } as const;

/** Holds each text against its sources. @throws DomainError REPORT_TOO_LONG. */
export function notesOf(texts: readonly WrittenTextInput[]): WrittenTextNoteType[] {
  if (texts.length > most.texts) throw tooMany('texts', texts.length, most.texts);
  return texts.map(({ text, sources }) => {
    if (text.length > most.text) throw tooLong('texts.text', text.length, most.text);
    if (sources.length > most.sources) throw tooMany('texts.sources', sources.length, most.sources);
    const longest = Math.max(0, ...sources.map(({ length }) => length));
    if (longest > most.source) throw tooLong('texts.sources', longest, most.source);
    return { strayFigures: strayFigures(text, sources) };
  });
}
