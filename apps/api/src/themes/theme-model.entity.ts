import type { ThemeEvent, ThemeModel as FittedModel } from '@guldkorn/insight';
import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'ThemeModel',
  properties: {
    /** SHA-256 of the model, hex. */
    id: p.text().primary(),
    madeAt: p.datetime().index(),
    model: p.json<FittedModel>().lazy(),
    /** How many of residents' statements the frame left over when it was fitted. */
    fittedTo: p.integer(),
    /** What became of the themes of the model before it. */
    events: p.json<readonly ThemeEvent[]>(),
  },
});

/** The themes that were found in what the frame leaves over; runs name the one they used. */
export class ThemeModel extends schema.class {}
schema.setClass(ThemeModel);
