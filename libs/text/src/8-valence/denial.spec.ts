import { describe, expect, it } from '@jest/globals';
import type { Valence } from '../reading.js';
import { engine } from '../testing/engine.js';

describe('denial', () => {
  it.each<[Valence, string]>([
    ['praise', 'Det finns ingen bättre plats att bo på'],
    ['praise', 'Det finns inget bättre än fisket'],
    ['praise', 'Det finns inte en finare by.'],
    ['praise', 'Finns inga trevligare grannar'],
    ['praise', 'Ingen annanstans finns så bra fiske'],
    ['praise', 'Ingenstans är det så vackert som här'],
    ['praise', 'Jag har aldrig haft bättre grannar'],
    ['praise', 'Man får inte bättre grannar'],
    ['praise', 'Man kan inte bo bättre'],
    ['praise', 'Det kan inte bli bättre'],
    ['praise', 'Det finns inget att klaga på'],
    ['praise', 'Det går inte att klaga'],
    ['praise', 'Det finns inget som är dåligt här'],
    ['praise', 'Det finns inget jag saknar'],
    ['praise', 'Det finns inga problem'],
    ['praise', 'Det finns ingen stress här'],
    ['praise', 'Här finns inga bilköer'],
    ['praise', 'Ingen stress, inga köer'],
    ['praise', 'Ett liv utan stress'],
    ['praise', 'Jag får inte nog av fjällen'],
    ['praise', 'Jag kan inte få nog av tystnaden'],
    ['praise', 'Det går inte att beskriva hur fint det är'],
    ['praise', 'Slippa buller'],
    ['praise', 'Vi slipper stressen i stan'],
    ['praise', 'Fri från buller'],
    ['praise', 'Fritt från buller och köer'],
    ['praise', 'Jag skulle aldrig flytta från denna fina by'],
    ['praise', 'Skogen, inte minst den fina tallheden'],
    ['praise', 'There is no better place to live'],
    ['praise', 'Bättre finns inte'],
    ['praise', 'Det finns inget negativt'],
    ['trouble', 'Det finns ingen butik'],
    ['trouble', 'Här finns inga bussar'],
    ['trouble', 'Det finns ingen fiber i byn'],
    ['trouble', 'Det finns ingen gemenskap längre'],
    ['trouble', 'Det finns inget att göra här'],
    ['trouble', 'Det finns ingen lösning på problemet'],
    ['trouble', 'Det finns ingen hjälp för den som är ensam'],
    ['trouble', 'Det finns inga bra bussar'],
    ['trouble', 'Vägen har inte blivit bättre'],
    ['trouble', 'Det blir aldrig bättre'],
    ['trouble', 'Vi får inte bättre vägar'],
    ['trouble', 'Bussen är inte bättre än förr'],
    ['trouble', 'Det är inte lika bra som förr'],
    ['trouble', 'Jag har aldrig sett så dåliga vägar'],
    ['trouble', 'Vi har ingenstans att träffas'],
    ['praise', 'Ingenstans är det otryggt'],
    ['praise', 'Jag har aldrig trivts så bra'],
    ['wish', 'Vi vill slippa buller'],
    ['wish', 'Vi vill ha en bättre väg'],
  ])('%s: %j', (expected, text) => {
    expect(engine.read(text).valence.valence).toBe(expected);
  });

  it.each([
    ['Det finns inget bättre än fisket', 'praise'],
    ['Ingen annanstans finns så bra fiske', 'praise'],
    ['Här finns inget fiske', 'trouble'],
  ])('%j: its fishing is %s', (text, expected) => {
    expect(engine.read(text).keyphrases.find(({ key }) => key === 'sv:fiske')?.valence).toBe(expected);
  });
});
