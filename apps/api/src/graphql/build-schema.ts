import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import type { DynamicModule, Type } from '@nestjs/common';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, type GraphQLSchema } from 'graphql';

type ModuleReference = Type | DynamicModule | { forwardRef: () => ModuleReference };

const resolverMark = 'graphql:resolver_type';

function listed(module: Type, key: string): readonly unknown[] {
  return (Reflect.getMetadata(key, module) as readonly unknown[] | undefined) ?? [];
}

/** Every resolver that a module and those it imports provide. */
function resolversOf(module: ModuleReference, seen = new Set<unknown>()): Type[] {
  if ('forwardRef' in module) return resolversOf(module.forwardRef(), seen);
  const type = 'module' in module ? module.module : module;
  if (seen.has(module)) return [];
  seen.add(module);
  const dynamic = 'module' in module ? module : null;
  const imports = [...listed(type, MODULE_METADATA.IMPORTS), ...(dynamic?.imports ?? [])] as ModuleReference[];
  const providers = [...listed(type, MODULE_METADATA.PROVIDERS), ...(dynamic?.providers ?? [])];
  return [
    ...providers.filter(
      (provider): provider is Type => typeof provider === 'function' && Reflect.hasMetadata(resolverMark, provider),
    ),
    ...imports.filter((one) => !(one instanceof Promise)).flatMap((one) => resolversOf(one, seen)),
  ];
}

/** The schema that a module's resolvers make, sorted; nothing is opened or started for it. */
export async function buildSchema(module: ModuleReference): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  try {
    return lexicographicSortSchema(await app.get(GraphQLSchemaFactory).create(resolversOf(module)));
  } finally {
    await app.close();
  }
}
