import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The commands of the fenced console blocks: lines after a $. */
function commandsIn(text: string): readonly string[] {
  return [...text.matchAll(/^```console\n([\s\S]*?)^```$/gmu)].flatMap(([, block = '']) =>
    block.split('\n').filter((line) => line.startsWith('$ ')).map((line) => line.slice(2)));
}

const readme = readFileSync('README.md', 'utf8');

test('the README names the two commands of a fresh clone', () => {
  expect(commandsIn(readme)).toEqual(expect.arrayContaining(['npm ci && npm start', 'npm ci && npm test']));
});

test('the README fits one screen and a half', () => {
  expect(readme.split('\n').length).toBeLessThanOrEqual(80);
});

const npm = commandsIn(readme).filter((command) => command.startsWith('npm'));
const others = commandsIn(readme).filter((command) => !command.startsWith('npm'));

test.each(others)('the README command runs and ends well: %s', (command) => {
  const out = execFileSync('bash', ['-c', command.replace(/^npx likvard/u, 'node dist/build/src/node/cli/main.js')], { encoding: 'utf8' });
  expect(out.length).toBeGreaterThan(0);
});

test('npm start is the command whose result the README shows', () => {
  const scripts = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
  expect(npm).toContain('npm ci && npm start');
  const [, , compare = '', serve] = (scripts.scripts['start'] ?? '').split(' && ');
  expect(serve).toBe('node dist/build/src/node/cli/main.js starta');
  const out = execFileSync('bash', ['-c', compare], { encoding: 'utf8' });
  for (const amount of ['19\u00a0281\u00a0000', '8\u00a0902\u00a0000']) expect(out).toContain(amount);
});
