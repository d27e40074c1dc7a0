import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'ThemeModel',
  properties: {
    /** SHA-256 of the model, hex. */
    id: p.text().primary(),
    madeAt: p.datetime().index(),
    /** The model as libs/insight writes it. */
    model: p.json<Readonly<Record<string, unknown>>>(),
    /** What became of the themes of the model before it. */
    events: p.json<readonly Readonly<Record<string, unknown>>[]>(),
  },
});

/** The themes that were found in what the frame leaves over; runs name the one they used. */
export class ThemeModel extends schema.class {}
schema.setClass(ThemeModel);
