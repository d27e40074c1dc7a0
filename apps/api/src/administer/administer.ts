import type { MikroORM } from '@mikro-orm/sql';
import { AccountSessions } from '../accounts/account-sessions.js';
import { Account } from '../accounts/account.entity.js';
import { Attempts } from '../accounts/attempts.js';
import { Accounts } from '../accounts/accounts.js';
import { Invitations } from '../accounts/invitations.js';
import { Passphrases } from '../accounts/passphrases.js';
import { Sealed } from '../accounts/sealed.js';
import { SecondFactor } from '../accounts/second-factor.js';
import { verifyAudit } from '../audit/verify-audit.js';
import type { Config } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { accountRoles, type AccountRole } from '../permissions/roles.js';
import { reachedAt } from '../web/start-lines.js';
import { administerWords } from './administer-words.js';

/** Exit codes: all is well; something was refused or is not whole; the command is not written right. */
const [well, refused, misused] = [0, 1, 2];

/** What a command says, and how it ends. */
export interface Said {
  readonly text: string;
  readonly code: number;
}

/** Does what is asked for at the server's own terminal, on its database, be the server running or not. */
export class Administer {
  private readonly accounts: Accounts;
  private readonly invitations: Invitations;
  private readonly secondFactor: SecondFactor;
  private readonly words: (typeof administerWords)['sv' | 'en'];

  constructor(
    private readonly orm: MikroORM,
    private readonly config: Config,
    private readonly language: 'sv' | 'en',
  ) {
    const sessions = new AccountSessions(orm, config);
    const passphrases = new Passphrases(config);
    this.accounts = new Accounts(orm, sessions, passphrases, new Attempts(orm));
    this.invitations = new Invitations(orm, passphrases, sessions, config);
    this.secondFactor = new SecondFactor(orm, new Sealed(config));
    this.words = administerWords[language];
  }

  /** @param given the words after the program's name. */
  async run(given: readonly string[]): Promise<Said> {
    const [what = '', does = '', email = '', roles = ''] = given;
    try {
      switch (`${what} ${does}`) {
        case 'account list':
          return this.said(await this.list());
        case 'account first':
          return await this.first();
        case 'account invite':
          return await this.invite(email, roles);
        case 'account reset':
          return await this.reset(await this.account(email));
        case 'account disable':
        case 'account enable':
          await this.accounts.setDisabled((await this.account(email)).id, does === 'disable', new Date());
          return this.said(this.words.done);
        case 'audit verify':
          return await this.verify();
        default:
          return { text: this.words.help, code: misused };
      }
    } catch (error) {
      if (error instanceof DomainError) return { text: error.messages[this.language], code: refused };
      throw error;
    }
  }

  private said(text: string): Said {
    return { text, code: well };
  }

  private async list(): Promise<string> {
    const lines = (await this.accounts.all()).map(({ email, name, roles, disabledAt }) =>
      [email, name, roles.join(','), ...(disabledAt ? [this.words.shut] : [])].join('\t'),
    );
    return lines.length === 0 ? this.words.noAccounts : lines.join('\n');
  }

  /** The link that the first start told, anew. */
  private async first(): Promise<Said> {
    if ((await this.accounts.count()) > 0) return { text: this.words.notFirst, code: refused };
    const token = await this.invitations.invite(null, ['administrator'], new Date());
    return this.said(this.words.firstLink(this.address(token)));
  }

  private async invite(email: string, given: string): Promise<Said> {
    const names = given.split(',').filter((name) => name !== '');
    const unknown = names.find((name) => !accountRoles.some((role) => role === name));
    if (unknown !== undefined) return { text: this.words.noRole(unknown), code: misused };
    return this.link(await this.invitations.invite(email, names as AccountRole[], new Date()));
  }

  private async reset({ id, totpSecret }: Account): Promise<Said> {
    if (totpSecret) await this.secondFactor.turnOff(id);
    return this.link(await this.invitations.reset(id, new Date()));
  }

  private link(token: string): Said {
    return this.said(this.words.link(this.address(token)));
  }

  private address(token: string): string {
    const { publicUrl, host, port } = this.config;
    return `${publicUrl ?? reachedAt(host, port)}/inbjudan/${token}`;
  }

  private async account(given: string): Promise<Account> {
    const email = given.trim().toLowerCase();
    const account = await this.orm.em.fork().findOne(Account, { email });
    if (account !== null) return account;
    const { sv, en } = { sv: administerWords.sv.noSuch(given), en: administerWords.en.noSuch(given) };
    throw new DomainError('ACCOUNT_UNKNOWN', { sv, en }, 'notFound');
  }

  private async verify(): Promise<Said> {
    const { entries, head, broken } = await verifyAudit(this.orm.em.fork());
    if (broken === null) return this.said(this.words.whole(entries, head));
    return { text: this.words.broken(broken.sequence, this.words.why[broken.why]), code: refused };
  }
}
