import { Inject, Injectable, RequestMethod, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { Request } from 'express';
import { Viewers } from '../viewer/viewers.js';
import { routePermissions } from './permission-table.js';
import { checkRoute } from './permissions.js';

/** A controller's address as it stands in the table: `GET /exports/:file`. */
export function routeName(controller: object, handler: object): string {
  const path = (of: object): string => Reflect.getMetadata(PATH_METADATA, of) as string;
  const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
  return `${method} /${[path(controller), path(handler)]
    .map((part) => part.replace(/^\/|\/$/g, ''))
    .filter((part) => part !== '')
    .join('/')}`;
}

/** Lets nobody come to an address that is not theirs; GraphQL's operations are looked at whole, before any of them is run. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(@Inject(Viewers) private readonly viewers: Viewers) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<'http' | 'graphql'>() !== 'http') return true;
    const route = routeName(context.getClass(), context.getHandler());
    if (routePermissions.get(route) === 'open') return true;
    checkRoute(await this.viewers.of({ req: context.switchToHttp().getRequest<Request>() }), route);
    return true;
  }
}
