/** Plain enough to stand without quotation marks inside brackets too: nothing YAML or the language reads as its own. */
const PLAIN = /^[\p{L}\d§][\p{L}\d §.()/–;+-]*$/u;

/** A text as YAML. Double quotation marks read the same in JSON and YAML. */
export function yamlScalar(text: string): string {
  return PLAIN.test(text) && !/\s$|^\s/u.test(text) ? text : JSON.stringify(text);
}

export function yamlList(texts: readonly string[]): string {
  return `[${texts.map(yamlScalar).join(', ')}]`;
}
