import { describe, expect, it } from '@jest/globals';
import { quoteAttribution, type Quoted } from './quote-attribution.js';

const quoted: Quoted = { role: 'resident', channel: 'web', occurredOn: '2026-03-14', where: 'Hotagen' };

describe('what is written under a quote', () => {
  it.each<[Partial<Quoted>, string, string]>([
    [{}, 'boende i Hotagen, webbformulär, mars 2026', 'resident of Hotagen, web form, March 2026'],
    [{ occurredOn: null }, 'boende i Hotagen, webbformulär', 'resident of Hotagen, web form'],
    [
      { channel: 'other', where: 'Krokoms kommun' },
      'boende i Krokoms kommun, mars 2026',
      'resident of Krokoms kommun, March 2026',
    ],
    [
      { role: 'politician', channel: 'openMeeting', occurredOn: '2024-02-29' },
      'politiker, Hotagen, öppet möte, februari 2024',
      'politician, Hotagen, open meeting, February 2024',
    ],
  ])('of %p is %p', (different, sv, en) => {
    expect(quoteAttribution({ ...quoted, ...different })).toEqual({ sv, en });
  });
});
