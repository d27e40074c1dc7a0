import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Account } from '../accounts/account.entity.js';
import { signInNeeded } from '../accounts/account-refusals.js';
import { comesByProvider } from '../accounts/by-provider.js';
import type { Config } from '../config/config.js';
import type { DomainError } from '../errors/domain-error.js';
import type { Viewer } from '../viewer/viewer.js';
import { operationPermissions, rolesWith, routePermissions, type Permission } from './permission-table.js';
import { moderatorNeeded, notDeclared, roleNeeded } from './role-refusals.js';
import type { Role } from './roles.js';
import { rootFields } from './root-fields.js';

/** Whether somebody has a permission by any of their roles. */
export function may({ roles }: Pick<Viewer, 'roles'>, permission: Permission): boolean {
  return rolesWith[permission].some((role) => roles.has(role));
}

/** Whether what an account's roles let it do takes a second factor here: whoever comes by the municipality's own sign-in has its. */
export function takesFactor(
  config: Pick<Config, 'oidc' | 'secondFactorRequired'>,
  account: Pick<Account, 'roles' | 'passphrase' | 'oidcSubject'>,
): boolean {
  if (!config.secondFactorRequired || !account.passphrase || comesByProvider(config, account)) return false;
  const given = { roles: new Set<Role>(account.roles) };
  return (['moderate', 'dispose', 'administer'] as const).some((one) => may(given, one));
}

/** An operation that is about to be run. */
interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** What is said to whoever has not said who they are: how to. */
export function somebodyNeeded({ roles }: Pick<Viewer, 'roles'>): DomainError {
  return roles.has('resident') ? signInNeeded() : moderatorNeeded();
}

function check(viewer: Viewer, permission: Permission | undefined, what: string): void {
  if (permission === undefined) throw notDeclared(what);
  if (may(viewer, permission)) return;
  // A program has no one to become: its maker has the role or not.
  const isKnown = viewer.session !== null || viewer.actor.startsWith('token:');
  throw isKnown ? roleNeeded(permission) : somebodyNeeded(viewer);
}

/** Refuses an operation of which any root field is not the viewer's. @throws DomainError NOT_ALLOWED, MODERATOR_NEEDED, ROLE_NEEDED. */
export function checkOperation(viewer: Viewer, { schema, document, operation }: Asked): void {
  const root = schema.getRootType(operation.operation);
  for (const name of rootFields(document, operation)) {
    // The schema's description of itself is for everyone who is let in; what it does not have is no operation.
    if (root?.getFields()[name] === undefined) continue;
    const field = `${root.name}.${name}`;
    check(viewer, operationPermissions.get(field), field);
  }
}

/** The first root field of an operation that is not the viewer's; null: all are. */
export function refusedField(viewer: Viewer, { document, operation, schema }: Asked): string | null {
  const root = schema.getRootType(operation.operation);
  for (const name of rootFields(document, operation)) {
    const permission = operationPermissions.get(`${root?.name ?? ''}.${name}`);
    if (root?.getFields()[name] !== undefined && (permission === undefined || !may(viewer, permission)))
      return `${root.name}.${name}`;
  }
  return null;
}

/** Refuses an address that is not the viewer's. @param route its method and template. @throws DomainError as `checkOperation`. */
export function checkRoute(viewer: Viewer, route: string): void {
  check(viewer, routePermissions.get(route), route);
}
