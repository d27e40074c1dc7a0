import { describe, expect, it } from '@jest/globals';
import { findParticipants } from './participants.js';

describe('the number of participants', () => {
  it.each<[string, number | null]>([
    ['11 deltagare', 11],
    ['Antal deltagare: 11', 11],
    ['Antal deltagare: elva', 11],
    ['Närvarande: ca 12 personer', 12],
    ['Ett femtiotal personer kom.', 50],
    ['Elva personer deltog', 11],
    ['Elva deltagare träffades. I byn finns 40 boende.', 11],
    ['I byn finns 40 boende. Elva deltagare träffades.', 11],
    ['I byn bor 40 personer.', null],
    ['Det behövs 30 ungdomar för att starta en förening.', null],
    ['1 200 personer deltog', 1200],
    ['1 200 personer', 1200],
    ['8–12 personer', 8],
    ['Deltagare: 10-12', 10],
    ['trettio personer', 30],
    ['Trettiofem personer kom till mötet', 35],
    ['kl 18.30 20 deltagare', 20],
    ['2020-09-03, 14 deltagare', 14],
    ['57 deltagare, de flesta från Krokom, men alla bygder fanns', 57],
    ['Vi var 14 personer på plats', 14],
    ['Deltagare: 2020-09-03', null],
    ['Deltagare: Anna Ek (C)', null],
    ['12 personer har flyttat hit', null],
    ['Plats: skolan. 12 deltagare.', 12],
  ])('of “%s” is %s', (text, expected) => {
    expect(findParticipants(text)).toBe(expected);
  });
});
