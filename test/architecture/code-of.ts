/**
 * The code of a file without its words: comments and the insides of strings, templates and regular expressions become
 * spaces, so a rule can look for names without meeting Swedish prose. Every character keeps its place, and quotes stay.
 * Known limit: words between JSX tags count as code, and an apostrophe there hides the rest of its line.
 */

const wordsBeforeRegex = new Set(
  'return typeof case in of delete void throw new instanceof do else yield await'.split(' '),
);

/** A slash starts a regular expression where a value may start; after a value it divides. */
function startsRegex(before: string): boolean {
  const code = before.trimEnd();
  if (code === '' || code.endsWith('=>')) return true;
  if (/(\+\+|--|[)\]}'"`])$/.test(code) || before.endsWith('<')) return false;
  const word = /(\.?)\s*([\w$]+|\P{ASCII}+)$/u.exec(code);
  return word === null || (word[1] === '' && wordsBeforeRegex.has(word[2] ?? ''));
}

function endOfString(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length && text[at] !== '\n'; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === quote) return at;
  }
  return -1;
}

function endOfRegex(text: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < text.length && text[at] !== '\n'; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '/' && !inClass) return at;
  }
  return -1;
}

/** Where the words of a template stop: at its closing backtick, at the `${` of a hole, or at the end of the file. */
function endOfTemplateWords(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '`' || text.startsWith('${', at)) return at;
  }
  return text.length;
}

function endOfComment(text: string, at: number): number {
  const opensLine = text.startsWith('//', at) || (at === 0 && text.startsWith('#!'));
  if (!opensLine && !text.startsWith('/*', at)) return -1;
  const end = opensLine ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
  if (end === -1) return text.length;
  return opensLine ? end : end + 2;
}

export function codeOf(text: string): string {
  const holes: number[] = [];
  let depth = 0;
  let at = 0;
  let code = '';

  const blankTo = (end: number): void => {
    code += text.slice(at, end).replace(/[^\n]/g, ' ');
    at = end;
  };
  const keep = (): void => {
    code += text.slice(at, at + 1);
    at += 1;
  };
  const quoted = (end: number): void => {
    keep();
    blankTo(end);
    keep();
  };
  const templateWords = (): void => {
    blankTo(endOfTemplateWords(text, at));
    if (text[at] === '$') {
      blankTo(at + 1);
      holes.push(depth);
      depth += 1;
    }
    keep();
  };

  while (at < text.length) {
    const character = text[at] ?? '';
    const comment = endOfComment(text, at);
    if (comment !== -1) {
      blankTo(comment);
    } else if (character === '`') {
      keep();
      templateWords();
    } else if (character === "'" || character === '"') {
      const end = endOfString(text, at);
      if (end === -1) keep();
      else quoted(end);
    } else if (character === '/' && startsRegex(code)) {
      const end = endOfRegex(text, at);
      if (end === -1) keep();
      else quoted(end);
    } else {
      if (character === '{') depth += 1;
      if (character === '}') depth -= 1;
      keep();
      if (character === '}' && holes.at(-1) === depth) {
        holes.pop();
        templateWords();
      }
    }
  }
  return code;
}
