import { defineEntity, p } from '@mikro-orm/core';

/**
 * `statementSequence`: the last order number given to a statement. `changes`: how many times something came in or went;
 * `analysedChanges`: what `changes` was when the latest run read its facts. `exampleOffered`: 1 once the example dialogue
 * has been offered its one chance to come in. `rebuilds`: how many times something other than new statements has changed what is
 * counted: taken away, read again, or decided by people. `moderationSequence`: the last order number given to a moderation decision.
 * `auditSequence`: the number of the last entry of the audit log. `importTurn`: how many times a process has taken over the storing
 * of files; `holds`: never other than 0, the row that those who place holds and those who destroy wait for; `analysisAsked`: the last ticket given to who waits for figures, `analysisAnswered`: the last that has been counted.
 */
export type SettingName =
  | 'analysisAnswered'
  | 'analysisAsked'
  | 'auditSequence'
  | 'moderationSequence'
  | 'statementSequence'
  | 'changes'
  | 'analysedChanges'
  | 'exampleOffered'
  | 'holds'
  | 'importTurn'
  | 'rebuilds';

const schema = defineEntity({
  name: 'Setting',
  properties: {
    name: p.text().$type<SettingName>().primary(),
    value: p.integer(),
  },
});

/** A number that the server remembers between starts. */
export class Setting extends schema.class {}
schema.setClass(Setting);
