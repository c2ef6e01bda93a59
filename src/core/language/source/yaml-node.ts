import type { Span } from './source-text.ts';

/** YAML with places. Scalars stay text: dates and numbers are read by the language, never by YAML's own typing. */
export type YamlNode = YamlScalar | YamlMap | YamlList | YamlEmpty;

/** `span` is the text inside quotes or after a block header, so that a formula keeps its exact place. */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly text: string;
  readonly span: Span;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

export interface YamlEmpty {
  readonly kind: 'empty';
  readonly span: Span;
}
