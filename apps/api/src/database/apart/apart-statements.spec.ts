import { describe, expect, it } from '@jest/globals';
import { conflictWithin, migrationWithin } from './apart-statements.js';

describe('statements on tables that municipalities share', () => {
  it.each([
    [
      'insert into a (b) values (?) on conflict (b) do nothing',
      '(b) values (?) on conflict ("municipality", b) do nothing',
    ],
    [
      'insert into "a" ("b") values (?) on conflict ("b") do update set c = 1',
      'on conflict ("municipality", "b") do update',
    ],
    ['insert into a (b) values (?) on conflict do nothing', 'on conflict do nothing'],
  ])('%s', (sql, expected) => {
    expect(conflictWithin(sql)).toContain(expected);
    expect(conflictWithin(conflictWithin(sql))).toBe(conflictWithin(sql));
  });

  it.each([
    [
      'create table "a" ("id" uuid not null, "b" text null, primary key ("id"));',
      'create table "a" ("municipality" text not null default current_municipality(), "id" uuid not null, "b" text null, primary key ("municipality", "id"));',
    ],
    [
      'create unlogged table "a" ("id" int not null, primary key ("id"));',
      'create unlogged table "a" ("municipality" text not null default current_municipality(), "id" int not null, primary key ("municipality", "id"));',
    ],
    [
      'create table "a" ("id" serial primary key, "b" text not null);',
      'create table "a" ("municipality" text not null default current_municipality(), "id" serial not null, "b" text not null, primary key ("municipality", "id"));',
    ],
    [
      'alter table "a" add constraint "f" foreign key ("b_id") references "b" ("id") on delete cascade;',
      'alter table "a" add constraint "f" foreign key ("municipality", "b_id") references "b" ("municipality", "id") on delete cascade;',
    ],
    [
      'alter table "a" add constraint "u" unique ("b", "c");',
      'alter table "a" add constraint "u" unique ("municipality", "b", "c");',
    ],
    ['create index "i" on "a" ("b", "c");', 'create index "i" on "a" ("municipality", "b", "c");'],
    ['alter table "a" add "b" text null;', 'alter table "a" add "b" text null;'],
  ])('%s', (sql, expected) => expect(migrationWithin(sql)).toBe(expected));
});
