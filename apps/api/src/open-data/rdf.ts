/** Descriptions of things by statements about them (RDF 1.1), as far as a catalogue of data needs them. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: 'sv' | 'en'; readonly datatype?: string }
  | Resource;

/** A thing with what is said of it; without an iri it is known only by what is said. Names are prefixed: `dcterms:title`. */
export interface Resource {
  readonly about: string | null;
  readonly type: string;
  readonly properties: Readonly<Record<string, readonly Value[]>>;
}

export type Prefixes = Readonly<Record<string, string>>;

const isResource = (value: Value): value is Resource => 'properties' in value;

function jsonValue(value: Value): object {
  if (isResource(value)) return jsonResource(value);
  if ('iri' in value) return { '@id': value.iri };
  const { text, language, datatype } = value;
  return {
    '@value': text,
    ...(language === undefined ? {} : { '@language': language }),
    ...(datatype === undefined ? {} : { '@type': datatype }),
  };
}

function jsonResource({ about, type, properties }: Resource): object {
  return {
    ...(about === null ? {} : { '@id': about }),
    '@type': type,
    ...Object.fromEntries(Object.entries(properties).map(([name, values]) => [name, values.map(jsonValue)])),
  };
}

/** As JSON-LD 1.1. */
export function toJsonLd(prefixes: Prefixes, resources: readonly Resource[]): object {
  return { '@context': prefixes, '@graph': resources.map(jsonResource) };
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const quoted = (text: string) => `"${text.replace(/[\\"\n\r\t]/g, (sign) => escapes[sign] ?? sign)}"`;
const bracketed = (iri: string) =>
  `<${iri.replace(/[\u0000- <>"{}|^`\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)}>`;

function turtleValue(value: Value, indent: string): string {
  if (isResource(value))
    return value.about === null ? `[\n${turtleProperties(value, `${indent}  `)}\n${indent}]` : bracketed(value.about);
  if ('iri' in value) return bracketed(value.iri);
  const { text, language, datatype } = value;
  return `${quoted(text)}${language === undefined ? '' : `@${language}`}${datatype === undefined ? '' : `^^${datatype}`}`;
}

function turtleProperties({ type, properties }: Resource, indent: string): string {
  return [
    `${indent}a ${type}`,
    ...Object.entries(properties)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => `${indent}${name} ${values.map((value) => turtleValue(value, indent)).join(', ')}`),
  ].join(' ;\n');
}

/** As Turtle 1.1. */
export function toTurtle(prefixes: Prefixes, resources: readonly Resource[]): string {
  const heads = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);
  const bodies = resources.map(
    (resource) => `${bracketed(resource.about ?? '')}\n${turtleProperties(resource, '  ')} .`,
  );
  return `${[heads.join('\n'), ...bodies].join('\n\n')}\n`;
}
