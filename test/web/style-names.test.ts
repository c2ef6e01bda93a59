import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const pages = fileURLToPath(new URL('../../src/web/pages/', import.meta.url));

/** The classes that the rules of a style sheet begin with. */
function classesIn(css: string): readonly string[] {
  const selectors = [...css.replaceAll(/\/\*[\s\S]*?\*\//gu, '').matchAll(/([^{}]+)\{/gu)].flatMap(([, selector = '']) => selector.split(','));
  return [...new Set(selectors.flatMap((selector) => /^\s*\.([a-z][\w-]*)/u.exec(selector)?.[1] ?? []))];
}

// The style sheet of a page stays when one goes to another: a class of two pages would have the rules of both.
test('a class belongs to one page', () => {
  const owners = new Map<string, string[]>();
  for (const folder of readdirSync(pages, { withFileTypes: true }).filter((one) => one.isDirectory())) {
    for (const file of readdirSync(join(pages, folder.name)).filter((one) => one.endsWith('.css'))) {
      for (const name of classesIn(readFileSync(join(pages, folder.name, file), 'utf8'))) owners.set(name, [...owners.get(name) ?? [], folder.name]);
    }
  }
  owners.delete('frame-body');
  expect([...owners].filter(([, all]) => all.length > 1)).toEqual([]);
});
