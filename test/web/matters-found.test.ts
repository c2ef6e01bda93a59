import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { mattersFound } from '../../src/web/shell/search/matters-found.ts';
import { found, mattersIndex } from '../../src/web/shell/search/search-index.ts';

const folder = new URL('../../rulebooks/jamtland-harjedalen/beslut/arenden/', import.meta.url);
const textOf = (file: string): { readonly file: string; readonly text: string; readonly fingerprint: string } => ({ file, text: readFileSync(fileURLToPath(new URL(file, folder)), 'utf8'), fingerprint: '' });
const matters = mattersFound([textOf('rs-762-2024-p85.yaml'), { file: 'halvt.yaml', text: 'arende: RS/1/2024\n', fingerprint: '' }]);
const here = { path: '/jamfor', query: new Map<string, string>() };

describe('a matter that is searched for', () => {
  test('is found with everyone who has voted in it, and one that cannot be read is left out', () => {
    expect(matters.map(({ id, caseNumber, members }) => ({ id, caseNumber, members: members.length }))).toEqual([{ id: 'rs-762-2024-p85', caseNumber: 'RS/762/2024', members: 13 }]);
  });

  test('leads to where it is recorded, and a member to the first vote that the member took part in', () => {
    const entries = mattersIndex(matters, 'allowed', here);
    expect(found(entries, 'RS/762/2024')[0]?.to).toEqual({ path: '/arende', query: new Map([['akt', 'rs-762-2024-p85']]) });
    const [member] = found(entries, 'olofsson');
    expect(member).toMatchObject({ kind: 'member', title: 'Lars-Erik Olofsson (KD)' });
    expect(member?.to.query.get('kalla')).toMatch(/^RS\/762\/2024 § 85 p\. \d$/u);
  });

  test('is not offered to who may not open it', () => {
    expect(mattersIndex(matters, 'denied', here).some(({ kind }) => kind === 'matter')).toBe(false);
  });
});
