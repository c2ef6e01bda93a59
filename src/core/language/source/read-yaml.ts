import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type Scalar, type YAMLError, type YAMLMap } from 'yaml';
import { languageProblem, type LanguageProblem } from '../problems.ts';
import { placeAt, type SourceText, type Span } from './source-text.ts';
import type { YamlEntry, YamlNode, YamlScalar } from './yaml-node.ts';

export interface ReadYaml {
  readonly node: YamlNode;
  readonly problems: readonly LanguageProblem[];
}

/**
 * Reads source.text[span] as one YAML value with places. Reports YAML's traps instead of reading half a number. Of what cannot be
 * followed at all only the first is told: the rest is what comes of it.
 */
export function readYaml(source: SourceText, span: Span): ReadYaml {
  const text = source.text.slice(span.start, span.end);
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false });
  const first = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const telling = document.errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
  const problems: LanguageProblem[] = telling.map((error) => yamlProblem(source, span.start, error));
  const build = new Builder(source, span.start, problems);
  return { node: build.node(document.contents, { start: span.start, end: span.start }), problems };
}

class Builder {
  readonly #source: SourceText;
  readonly #base: number;
  readonly #problems: LanguageProblem[];

  constructor(source: SourceText, base: number, problems: LanguageProblem[]) {
    this.#source = source;
    this.#base = base;
    this.#problems = problems;
  }

  node(node: Node | null, near: Span): YamlNode {
    if (isMap(node)) return { kind: 'map', entries: this.#entries(node), span: this.#span(node) };
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => this.node(item as Node, near)), span: this.#span(node) };
    if (isScalar(node)) {
      const scalar = this.#scalar(node);
      return scalar.text === '' && node.type === 'PLAIN' ? { kind: 'empty', span: scalar.span } : scalar;
    }
    return { kind: 'empty', span: near };
  }

  #entries(map: YAMLMap): readonly YamlEntry[] {
    const seen = new Set<string>();
    return map.items.flatMap((item, index) => {
      const pair = item as Pair<Node, Node | null>;
      if (!isScalar(pair.key)) return [];
      const key = this.#scalar(pair.key);
      if (map.flow === true && pair.value === null) {
        this.#commaTrap(key, map.items[index - 1] as Pair<Node, Node | null> | undefined);
        return [];
      }
      if (seen.has(key.text)) {
        this.#problems.push(languageProblem('yaml-duplicate-key', placeAt(this.#source, key.span), { key: key.text }));
        return [];
      }
      seen.add(key.text);
      return [{ key, value: this.node(pair.value, key.span) }];
    });
  }

  /** A comma inside { } ends a value: what follows it becomes a key without a value. */
  #commaTrap(key: YamlScalar, before: Pair<Node, Node | null> | undefined): void {
    const value = before && isScalar(before.value) ? String(before.value.source ?? before.value.value) : '';
    const place = placeAt(this.#source, key.span);
    const number = /^\d+\D*$/u.test(key.text) && /\d$/u.test(value);
    this.#problems.push(number
      ? languageProblem('yaml-comma-in-number', place, { written: `${value},${key.text}` })
      : languageProblem('yaml-comma-in-text', place, { key: key.text }));
  }

  #scalar(node: Scalar): YamlScalar {
    const span = this.#span(node);
    const text = String(node.value ?? '');
    this.#commentTrap(node, span);
    switch (node.type) {
      case 'QUOTE_DOUBLE':
      case 'QUOTE_SINGLE':
        return { kind: 'scalar', text, span: { start: span.start + 1, end: span.end - 1 } };
      case 'BLOCK_FOLDED':
      case 'BLOCK_LITERAL':
        return { kind: 'scalar', text, span: { start: this.#source.text.indexOf('\n', span.start) + 1, end: span.end } };
      default:
        return { kind: 'scalar', text, span };
    }
  }

  /** Space and # starts a comment: "§ 85 #4" loses its end. A comment a person meant has a space after its #. */
  #commentTrap(node: Scalar, span: Span): void {
    const comment = node.comment;
    if (typeof comment !== 'string' || comment === '' || comment.startsWith(' ')) return;
    const place = placeAt(this.#source, { start: span.end, end: span.end + comment.length + 2 });
    this.#problems.push(languageProblem('yaml-comment-swallowed', place, { comment: `#${comment}` }));
  }

  #span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start: this.#base + start, end: this.#base + end };
  }
}

function yamlProblem(source: SourceText, base: number, error: YAMLError): LanguageProblem {
  const [start, end] = error.pos;
  const span = { start: base + start, end: base + Math.max(end, start + 1) };
  const place = placeAt(source, span);
  const line = /^[^\n]*/u.exec(source.text.slice(span.start))?.[0] ?? '';
  if (error.message.includes('Nested mappings') && /:\s/u.test(line)) return languageProblem('yaml-colon-in-value', place, {});
  return languageProblem('yaml-syntax', place, { detail: error.message });
}
