/** A boolean argument says nothing where it is passed: `round(sum, true)`. */
import { codeOf } from './code-of.ts';
import { isSource, lineAt, only, type Fault, type Rule } from './rule.ts';

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** Where the bracket that opens at `start` closes. The `>` of an arrow closes nothing. */
function closing(code: string, start: number): number {
  const open: string[] = [];
  for (let at = start; at < code.length; at += 1) {
    const character = code[at] ?? '';
    const isArrow = character === '>' && code[at - 1] === '=';
    const isAngle = character === '<' && at !== start && !/[\w$]/.test(code[at - 1] ?? '');
    if (character in closers && !isAngle) open.push(closers[character] ?? '');
    else if (character === open.at(-1) && !isArrow) open.pop();
    if (open.length === 0) return at;
  }
  return code.length;
}

/** The parameters of a list one by one, without what stands inside brackets of their own. */
function parametersIn(list: string): readonly string[] {
  let flat = '';
  for (let at = 0; at < list.length; at += 1) {
    const character = list[at] ?? '';
    const opens = character in closers && (character !== '<' || /[\w$]/.test(list[at - 1] ?? ''));
    flat += character;
    if (opens) at = closing(list, at) - 1;
  }
  return flat.split(',');
}

function isFlag(parameter: string): boolean {
  const [declared = '', ...rest] = parameter.split(/=(?!>)/);
  const type = declared.includes(':') ? declared.slice(declared.indexOf(':') + 1).replace(/=>[\s\S]*/, '') : undefined;
  if (type === undefined) return /^\s*(?:true|false)\s*$/.test(rest.join('='));
  return /\b(?:boolean|true|false)\b(?!\s*\[)/.test(type);
}

function flagsIn(path: string, text: string): readonly Fault[] {
  const code = codeOf(text);
  const lists = [...code.matchAll(/\bexport\s*\{([^}]*)\}(?!\s*from)/g)].map((match) => match[1] ?? '');
  const listed = new Set(lists.flatMap((list) => list.split(',').map((entry) => entry.trim().split(/\s+/)[0] ?? '')));
  const declaration =
    /(\bexport\s+(?:default\s+)?)?\b(?:(?:async\s+)?function\s*\*?\s*([\w$]+)|const\s+([\w$]+)\s*(?::[^=;]+)?=\s*(?:async\s*)?(?:function\s*\*?\s*[\w$]*)?)\s*(?=[<(])/g;
  return [...code.matchAll(declaration)].flatMap((match) => {
    const name = match[2] ?? match[3] ?? '';
    if (match[1] === undefined && !listed.has(name)) return [];
    const generics = match.index + match[0].length;
    const start = code[generics] === '<' ? code.indexOf('(', closing(code, generics)) : generics;
    if (start === -1) return [];
    return parametersIn(code.slice(start + 1, closing(code, start)))
      .filter(isFlag)
      .map((parameter) => ({
        path,
        line: lineAt(code, code.indexOf(parameter.trim().split(/[\s?:=]/)[0] ?? '', start)),
        found: `${name} takes a boolean: ${parameter.replace(/\s+/g, ' ').trim()}`,
        instead: "take a word, such as mode: 'strict' | 'lenient', or write two functions",
      }));
  });
}

export const noFlags: Rule = {
  says: 'no exported function takes a boolean',
  broken: { 'src/core/quantity/round.ts': 'export function round(sum: bigint, isUp: boolean) {\n  return sum;\n}\n' },
  faults: (files) => [...only(files, isSource)].flatMap(([path, text]) => flagsIn(path, text)),
};
