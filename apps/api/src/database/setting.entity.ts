import { defineEntity, p } from '@mikro-orm/core';

/** `statementSequence`: the last order number given out. `exampleLoaded`: 1 once the example dialogue has been taken in. */
export const settingNames = ['statementSequence', 'exampleLoaded'] as const;

const schema = defineEntity({
  name: 'Setting',
  properties: {
    name: p.enum(settingNames).primary(),
    value: p.integer(),
  },
});

/** A number that the server remembers between starts. */
export class Setting extends schema.class {}
schema.setClass(Setting);
