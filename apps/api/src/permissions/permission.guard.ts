import { Inject, Injectable, RequestMethod, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { Request } from 'express';
import { setActor } from '../audit/actor.js';
import { Refusals } from '../audit/refusals.js';
import { crossSite, isCrossSite } from '../web/cross-site-check.js';
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

/** Lets nobody come to an address that is not theirs, and no other site's page change anything; GraphQL's operations are looked at whole, before any of them is run. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    @Inject(Viewers) private readonly viewers: Viewers,
    @Inject(Refusals) private readonly refusals: Refusals,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<'http' | 'graphql'>() !== 'http') return true;
    const request = context.switchToHttp().getRequest<Request>();
    // Nobody's page but ours changes anything through a visitor's browser.
    if (request.method !== 'GET' && request.method !== 'HEAD' && isCrossSite(request.headers)) throw crossSite();
    const route = routeName(context.getClass(), context.getHandler());
    if (routePermissions.get(route) === 'open') return true;
    const viewer = await this.viewers.of({ req: request });
    setActor(viewer.actor);
    try {
      checkRoute(viewer, route);
    } catch (error) {
      await this.refusals.note(viewer, route);
      throw error;
    }
    return true;
  }
}
