import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { DomainError } from '../errors/domain-error.js';

/** The most that one page holds. */
export const largestPage = 100;

@ObjectType('PageInfo', { description: 'Where a page ends, and whether there is more.' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'True when there is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Cursor of the last item of this page: give it as `after` to get the next. Null when the page is empty.',
  })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many at most, 1-100.' })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor that the page begins after. Null or left out: from the beginning.',
  })
  after?: string | null;
}

/** One page of a list, as a connection's resolver gives it. */
export interface Page<Node> {
  readonly edges: { readonly cursor: string; readonly node: Node }[];
  readonly nodes: Node[];
  readonly pageInfo: PageInfoType;
  /** A getter: counted only when it is asked for. */
  readonly totalCount: Promise<number>;
}

/** Makes the connection type of a node type. @param plural what there is several of, e.g. `statements`. */
export function connectionOf<Node extends object>(
  NodeType: Type<Node>,
  name: string,
  plural: string,
): Type<Page<Node>> {
  @ObjectType(`${name}Edge`, { description: `One of a page of ${plural}, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Opaque. Stays valid when more comes in.' })
    cursor!: string;

    @Field(() => NodeType, { description: 'The item itself.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}.` })
  class Connection implements Page<Node> {
    @Field(() => [Edge], { description: 'The items of this page with their cursors.' })
    edges!: Edge[];

    @Field(() => [NodeType], { description: 'The items of this page.' })
    nodes!: Node[];

    @Field(() => PageInfoType, { description: 'Where the page ends.' })
    pageInfo!: PageInfoType;

    @Field(() => Int, { description: `How many ${plural} there are in all, on every page.` })
    totalCount!: Promise<number>;
  }
  return Connection;
}

/** @throws DomainError PAGE_SIZE_INVALID when `first` is not 1-100. */
export function checkFirst(first: number): number {
  if (first >= 1 && first <= largestPage) return first;
  throw new DomainError('PAGE_SIZE_INVALID', {
    sv: `Argumentet first är ${first}. Ange ett tal från 1 till ${largestPage}.`,
    en: `The argument first is ${first}. Give a number from 1 to ${largestPage}.`,
  });
}

/** Makes an opaque cursor of what a row is ordered by. */
export function encodeCursor(position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

function cursorInvalid(): DomainError {
  return new DomainError('CURSOR_INVALID', {
    sv: 'Argumentet after är ingen markör från den här listan. Ta endCursor från föregående sida, eller utelämna after.',
    en: 'The argument after is no cursor of this list. Take endCursor from the page before, or leave after out.',
  });
}

/**
 * Reads a cursor back; null for none.
 * @param isPosition tells whether it is a position in this very list.
 * @throws DomainError CURSOR_INVALID.
 */
export function decodeCursor<Position>(
  cursor: string | null | undefined,
  isPosition: (value: unknown) => value is Position,
): Position | null {
  if (cursor === null || cursor === undefined) return null;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw cursorInvalid();
  }
  if (!isPosition(value)) throw cursorInvalid();
  return value;
}

/** Makes a page of rows that were read one more than asked for: the extra one tells that there is more. */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  first: number,
  shape: {
    readonly node: (row: Row) => Node;
    readonly cursor: (row: Row) => string;
    readonly total: () => Promise<number>;
  },
): Page<Node> {
  const edges = rows.slice(0, first).map((row) => ({ cursor: shape.cursor(row), node: shape.node(row) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    get totalCount() {
      return shape.total();
    },
  };
}
