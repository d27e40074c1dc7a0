import type { MentionFact, StatementFact, VoiceFact } from './facts.js';
import type { InsightInput } from './facts.js';

type Leaning = MentionFact['valence'];

export function person(id: string, role: VoiceFact['role'] = 'resident'): VoiceFact {
  return { id, kind: 'person', role, participants: null };
}

export function meetingVoice(id: string, participants: number | null): VoiceFact {
  return { id, kind: 'meeting', role: 'resident', participants };
}

/** A statement that mentions keys ten characters apart; `key!trouble` leans otherwise than the statement. */
export function statement(
  id: string,
  voiceId: string,
  districtId: string | null,
  keys: readonly string[],
  valence: Leaning = 'praise',
): StatementFact {
  const mentions = keys.map((written, index): MentionFact => {
    const [key = '', leaning] = written.split('!');
    return {
      key: `sv:${key}`,
      form: key,
      start: index * 10,
      end: index * 10 + key.length,
      valence: (leaning as Leaning | undefined) ?? valence,
    };
  });
  return {
    id,
    voiceId,
    districtId,
    groupId: null,
    channel: 'web',
    occurredOn: '2020-09-14',
    valence,
    language: 'sv',
    mentions,
  };
}

/** So many people of a district who each say one thing. */
export interface Crowd {
  readonly district: string | null;
  readonly people: number;
  readonly keys: readonly string[];
  readonly valence?: Leaning;
}

export function dialogue(crowds: readonly Crowd[], districtIds: readonly string[] = ['a', 'b', 'c']): InsightInput {
  const voices: VoiceFact[] = [];
  const statements: StatementFact[] = [];
  crowds.forEach((crowd, c) => {
    for (let p = 0; p < crowd.people; p++) {
      const id = `${c}-${String(p).padStart(4, '0')}`;
      voices.push(person(`v${id}`));
      statements.push(statement(`s${id}`, `v${id}`, crowd.district, crowd.keys, crowd.valence));
    }
  });
  return { voices, statements, districtIds };
}
