import { createHash } from 'node:crypto';
import { byText } from './counting.js';
import type { Facts } from './facts.js';

/** SHA-256 (hex) over everything counted, in an order of its own: the same facts in any order give the same. */
export function inputHash(facts: Facts): string {
  const hash = createHash('sha256');
  const lines = [
    ...facts.voices.map((voice) => JSON.stringify(['voice', voice.id, voice.kind, voice.role, voice.participants])),
    ...facts.statements.map((fact) =>
      JSON.stringify([
        'statement',
        fact.id,
        fact.voiceId,
        fact.districtId,
        fact.placeId,
        fact.groupId,
        fact.channel,
        fact.occurredOn,
        fact.valence,
        fact.language,
        fact.mentions
          .map((mention) =>
            JSON.stringify([
              mention.key,
              mention.form,
              mention.start,
              mention.end,
              mention.valence,
              mention.part ?? false,
            ]),
          )
          .sort(byText),
        [...fact.themes].sort(byText),
      ]),
    ),
  ].sort(byText);
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex');
}
