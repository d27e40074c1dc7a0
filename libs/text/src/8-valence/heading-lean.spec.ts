import { describe, expect, it } from '@jest/globals';
import { headingLean, type HeadingLean } from './heading-lean.js';

describe('how a heading or question leans', () => {
  it.each<[HeadingLean['valence'], string]>([
    ['praise', 'Vad är bra med Granbyn?'],
    ['praise', 'Det bästa med att bo här'],
    ['praise', 'Det här är vi stolta över'],
    ['praise', 'Vad trivs du med?'],
    ['praise', 'Vad uppskattar ni mest?'],
    ['praise', 'Det som fungerar'],
    ['praise', 'Vad får dig att stanna kvar?'],
    ['praise', 'Våra styrkor'],
    ['praise', 'Pärlor i bygden'],
    ['praise', 'What do you like about your village?'],
    ['praise', 'Tummen upp'],
    ['praise', 'Varför vill du inte flytta härifrån?'],
    ['praise', 'Varför flyttade du hit?'],
    ['praise', 'Vad är du mest nöjd med?'],
    ['trouble', 'Det som skaver'],
    ['trouble', 'Vad skulle få dig att flytta härifrån?'],
    ['trouble', 'Vad är tråkigt?'],
    ['wish', 'Förslag på åtgärder'],
    ['trouble', 'Vad oroar du dig för?'],
    ['trouble', 'Vad saknar du?'],
    ['trouble', 'Problem i trafiken'],
    ['trouble', 'Vad fungerar inte?'],
    ['trouble', 'Vad är mindre bra?'],
    ['trouble', 'Vad är svårt med att bo på landet?'],
    ['trouble', 'Hinder för företagande'],
    ['trouble', 'Det här blir sämre'],
    ['trouble', 'Inte bra'],
    ['wish', 'Vad skulle du ändra på?'],
    ['wish', 'Vad kan bli bättre?'],
    ['wish', 'Önskelista till kommunen'],
    ['wish', 'Visioner 2030'],
    ['wish', 'Era förslag'],
    ['wish', 'Vad behövs för att fler ska flytta hit?'],
    ['wish', 'Vad är viktigast att satsa på?'],
    ['wish', 'Om du fick bestämma'],
    ['wish', 'Vad vill du se mer av?'],
    ['wish', 'Vad borde kommunen göra?'],
  ])('%s: %s', (valence, heading) => {
    expect(headingLean(heading)?.valence).toBe(valence);
  });

  it.each([
    'Ros och ris',
    'Om trafiksituationen',
    'Övrigt',
    'Skola och förskola',
    'Trygghet',
    'Buller',
    'Hur är det att bo här?',
    'Vad är bra och vad är dåligt?',
    'Känner du dig trygg där du bor?',
    'Är bussarna bra?',
    'Något mer du vill säga?',
    'Anteckningar från bord 4',
    'Bredband',
    'Äldreomsorgens problem och möjligheter',
    'Vad tycker du om skolan?',
    '',
  ])('leans nowhere: %s', (heading) => {
    expect(headingLean(heading)).toBeNull();
  });

  it.each([
    ['Vad saknar du?', 'question'],
    ['Vad saknar du', 'question'],
    ['Det som skaver', 'heading'],
  ])('%s is a %s', (heading, basis) => {
    expect(headingLean(heading)?.basis).toBe(basis);
  });

  it('does not take a paragraph for a heading', () => {
    expect(headingLean('Vad är bra? '.repeat(100))).toBeNull();
  });
});
