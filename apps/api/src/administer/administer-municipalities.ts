import { closeDatabase } from '../database/close-database.js';
import type { Config } from '../config/config.js';
import { ApartError, municipalityUnknown, ownerNeeded } from '../database/apart/apart-refusals.js';
import { Municipalities } from '../database/apart/municipalities.js';
import { openAsOwner } from '../database/apart/open-as-owner.js';
import { hasCode } from '../database/error-code.js';
import { openDatabase } from '../database/open-database.js';
import type { Said } from './administer.js';
import { municipalityWords } from './municipality-words.js';

/** Exit codes: all is well; something was refused; the command is not written right. */
const [well, refused, misused] = [0, 1, 2];
/** PostgreSQL's code for what a role may not do. */
const notPermitted = '42501';

/**
 * What the owner of a database that several municipalities share does at the terminal. @param given the words after the program's name.
 */
export async function administerMunicipalities(
  config: Config,
  language: 'sv' | 'en',
  given: readonly string[],
): Promise<Said> {
  const words = municipalityWords[language];
  const [what = '', does = '', name = ''] = given;
  const isRight = what === 'migrate' || /^(list|erase)$/.test(does) || (/^(add|password)$/.test(does) && name !== '');
  if (!isRight) return { text: words.help, code: misused };
  try {
    const orm =
      config.databaseUrl === null && what === 'migrate' ? await openDatabase(config) : await openAsOwner(config);
    try {
      if (what === 'migrate') return { text: words.migrated, code: well };
      return { text: await done(new Municipalities(orm), config, language, does, name), code: well };
    } finally {
      await closeDatabase(orm);
    }
  } catch (error) {
    const refusal = hasCode(error, notPermitted) ? ownerNeeded() : error;
    if (refusal instanceof ApartError)
      return { text: `${refusal.messages[language]} [${refusal.code}]`, code: refused };
    throw error;
  }
}

async function done(
  municipalities: Municipalities,
  config: Config,
  language: 'sv' | 'en',
  does: string,
  name: string,
): Promise<string> {
  const words = municipalityWords[language];
  if (does === 'erase') return words.erased(await municipalities.erase());
  const address = (role: string, password: string) => {
    const url = new URL(config.databaseUrl ?? '');
    Object.assign(url, { username: role, password });
    return url.href;
  };
  if (does === 'add') {
    const { role, password, tookOver } = await municipalities.add(name);
    if (password === null) return words.thereAlready(name, role);
    return words.added(name, address(role, password), tookOver);
  }
  const all = await municipalities.all();
  if (does === 'password') {
    const found = all.find(({ municipality }) => municipality === name);
    if (found === undefined) throw municipalityUnknown(name);
    return words.renewed(address(found.role, await municipalities.renewPassword(name)));
  }
  if (all.length === 0) return words.none;
  return all.map(({ municipality, role, isThere }) => words.listed(municipality, role, isThere)).join('\n');
}
