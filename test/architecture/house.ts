/** Reads the files of the house as they stand. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { only, type Files } from './rule.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Files that git tracks, and those it would track at the next commit, so that a fault is seen before the commit. */
function trackedPaths(): readonly string[] {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0');
}

export function trackedTexts(): Files {
  const paths = [...new Set(trackedPaths())].filter((path) => path !== '' && existsSync(root + path));
  const texts = paths
    .filter((path) => statSync(root + path).isFile())
    .map((path): [string, string] => [path, readFileSync(root + path, 'utf8')]);
  return new Map(texts.filter(([, text]) => !text.includes('\0')));
}

export const codeFiles = (texts: Files): Files =>
  only(texts, (path) => /^(?:src|test|examples|bench)\/.*\.[cm]?[jt]sx?$|^[^/]+\.[cm]?[jt]s$/.test(path));
