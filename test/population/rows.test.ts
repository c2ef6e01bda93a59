/** What `likvard kor` writes of every row, reads of units, and does with cells that are empty. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase, rowsOf } from '../../src/node/population/database.ts';

const MAIN = resolve('dist/build/src/node/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'likvard-rader-'));
const database = await openDatabase({ work: folder });
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const likvard = (...words: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...words], { encoding: 'utf8', cwd: folder });
  return { out: stdout, errors: stderr, code: status };
};
const ask = (sql: string): Promise<readonly (readonly (string | null)[])[]> => rowsOf(database, sql);

interface PlainRow { readonly rule: string; readonly row: string; readonly month?: string; readonly kind: string; readonly value: string | null }

const valuesOf = (out: string): readonly PlainRow[] => (JSON.parse(out) as { readonly result: readonly PlainRow[] }).result;

const BOOK = `---
regelbok: prov
titel: Prov med enheternas egna uppgifter (påhittat)
region: påhittad
gäller: { från: 2024-01-01, beslut: prov, grund: antagen }
---

\`\`\`beslut
prov: { organ: ingen, datum: 2024-01-01, rubrik: påhittat, säkerhet: C }
\`\`\`

\`\`\`entiteter
enhet:  { flertal: enheter, högst: 100 }
person: { flertal: personer, i: enhet, högst: 1 000 000 }
\`\`\`

\`\`\`indata
ålder: { för: person, per: månad, enhet: år, spann: 0..130 }
pris:  { för: enhet, enhet: kr/år, decimaler: 2, spann: 0..1 000 }
\`\`\`

\`\`\`regler
betalt: { för: person, per: månad, enhet: kr, formel: AVRUNDA(pris * ålder / 3; 2) }
kvot:   { för: person, per: månad, enhet: år, formel: ålder / 7 }
summa:  { för: enhet, per: månad, enhet: kr, formel: SUMMA(betalt; dess personer) }
äldst:  { för: enhet, per: månad, enhet: år, formel: STÖRST(ålder; dess personer) }
\`\`\`
`;

/** Four persons in two units, in March 2024; \`empty\` says whether an age may be left out. */
function smallPopulation(name: string, empty: 'tillåts' | 'vägras', rows: readonly string[]): string {
  const at = join(folder, name);
  mkdirSync(at);
  writeFileSync(join(at, '2024-03.csv'), ['månad;person;enhet;ålder', ...rows, ''].join('\n'));
  writeFileSync(join(at, 'beskrivning.json'), JSON.stringify({
    'personmånader': [
      { kolumn: 'månad', typ: 'tal', decimaler: 0, spann: ['190001', '999912'] }, { kolumn: 'person', typ: 'text' }, { kolumn: 'enhet', typ: 'text' },
      { kolumn: 'ålder', typ: 'tal', decimaler: 0, spann: ['0', '130'], tomt: empty },
    ],
    listningar: [],
  }));
  return at;
}

mkdirSync(join(folder, 'bok'));
writeFileSync(join(folder, 'bok', 'prov.md'), BOOK);
writeFileSync(join(folder, 'enheter.csv'), 'Enhet;Pris\nA;10,50\nB;7,00\n');
writeFileSync(join(folder, 'koppling.yaml'), `perioder:
  2024:
    - fil: enheter.csv
      teckenkodning: utf-8
      skiljetecken: ";"
      rubrikrad: 1
      rader: enhet
      nyckel: Enhet
      definierar: ja
      kolumner:
        Pris: { till: pris, enhet: kr/år }
      säkerhet: konstruerad
`);
const ROWS = ['2024-03;a;A;40', '2024-03;b;A;41', '2024-03;c;B;11'];
const kor = (population: string, ...more: readonly string[]) => likvard('kor', '--regelbok', 'bok', '--siffror', 'koppling.yaml', '--befolkning', population, '--period', '2024-03', '--json', ...more);

describe('likvard kor', () => {
  test.each(['karna', 'duckdb'])('with %s reads what the rules need of units from the figures', (motor) => {
    const at = smallPopulation(`enheter-${motor}`, 'vägras', ROWS);
    const { out, errors, code } = kor(at, '--motor', motor);
    expect([errors, code]).toEqual(['', 0]);
    // 10,50 · 40 / 3 = 140,00 and 10,50 · 41 / 3 = 143,50; 7 · 11 / 3 = 25,67.
    expect(valuesOf(out).filter(({ rule }) => rule === 'summa').map(({ row, value }) => [row, value])).toEqual([['A', '283.5'], ['B', '25.67']]);
  });

  test('refuses a population with a unit that the figures do not have, by its name', () => {
    const { errors, code, out } = kor(smallPopulation('okänd', 'vägras', [...ROWS, '2024-03;d;C;5']));
    expect([code, out]).toEqual([1, '']);
    expect(errors).toContain('inte finns bland siffrorna: C');
  });

  test.each(['karna', 'duckdb'])('with %s takes an empty cell for missing, and never for 0', (motor) => {
    const { out, code } = kor(smallPopulation(`tomt-${motor}`, 'tillåts', [...ROWS, '2024-03;d;B;']), '--motor', motor);
    expect(code).toBe(0);
    const sums = valuesOf(out).filter(({ rule }) => rule === 'summa' || rule === 'äldst').map(({ rule, row, kind }) => `${rule} ${row} ${kind}`);
    expect(sums).toEqual(['summa A number', 'summa B missing', 'äldst A number', 'äldst B missing']);
  });

  test('refuses a population with a wrong row, or sets it aside in a file and says how many', () => {
    const at = smallPopulation('fel', 'vägras', [...ROWS, '2024-03;d;B;131']);
    const refused = kor(at);
    expect([refused.code, refused.out, refused.errors.includes('population-range')]).toEqual([1, '', true]);
    const { out, errors, code } = kor(at, '--lagg-undan', join(folder, 'undan.csv'));
    expect([code, errors.includes('undan.csv (1)'), valuesOf(out).find(({ rule, row }) => rule === 'summa' && row === 'B')?.value]).toEqual([0, true, '25.67']);
    expect(readFileSync(join(folder, 'undan.csv'), 'utf8')).toContain('131');
  });

  test('refuses a population that lacks a column the rules read, by its name', () => {
    const at = smallPopulation('utan', 'vägras', ROWS);
    const page = join(at, 'beskrivning.json');
    writeFileSync(page, readFileSync(page, 'utf8').replace('"kolumn":"ålder"', '"kolumn":"vikt"'));
    const { errors, code } = kor(at);
    expect([code, errors.includes('inga kolumner för ålder')]).toEqual([1, true]);
  });

  test('writes every row with all that it came to, and the rows add up to the answer', async () => {
    const at = smallPopulation('rader', 'tillåts', [...ROWS, '2024-03;d;B;']);
    const { out, code, errors } = kor(at, '--motor', 'duckdb', '--rader', 'ut/rader');
    expect([errors, code]).toEqual(['', 0]);
    const rows = await ask(`SELECT person, enhet, "månad", "ålder", "ålder ?", betalt, "betalt ?", kvot, "kvot /" FROM '${join(folder, 'ut', 'rader', '2024-03.parquet')}' ORDER BY person`);
    expect(rows).toEqual([
      ['a', 'A', '202403', '40', '0', '14000', '0', '40', '7'], ['b', 'A', '202403', '41', '0', '14350', '0', '41', '7'],
      ['c', 'B', '202403', '11', '0', '2567', '0', '11', '7'], ['d', 'B', '202403', '0', '2', '0', '2', '0', '1'],
    ]);
    const page = JSON.parse(readFileSync(join(folder, 'ut', 'rader', 'beskrivning.json'), 'utf8')) as { readonly kolumner: readonly object[]; readonly filer: object };
    expect(page).toMatchObject({ format: 'likvard-rader-1', 'säkerhet': 'constructed', filer: { '2024-03.parquet': 4 } });
    expect(page.kolumner).toContainEqual({ kolumn: 'betalt', typ: 'tal', 'är': 'regel', enhet: 'kr', decimaler: 2 });
    expect(valuesOf(out).find(({ rule, row }) => rule === 'summa' && row === 'A')?.value).toBe('283.5');
    expect(readdirSync(join(folder, 'ut'))).toEqual(['rader']);
    const again = kor(at, '--motor', 'duckdb', '--rader', 'ut/rader');
    expect([again.code, again.errors.includes('är inte tom')]).toEqual([1, true]);
  });

  test('leaves nothing on disk when it is stopped with Ctrl-C while rows are written', async () => {
    const home = mkdtempSync(join(folder, 'stopp-'));
    expect(likvard('befolkning', '--antal', '60000', '--manader', '2024', '--ut', join(home, 'b')).code).toBe(0);
    const child = spawn(process.execPath, [MAIN, 'kor', '--regelbok', resolve('examples/tio-regler'), '--befolkning', 'b', '--motor', 'duckdb', '--rader', 'rader'], { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (text: Buffer) => { errors += text.toString('utf8'); });
    const ended = new Promise<number | null>((done) => { child.once('exit', done); });
    const hasBegun = (): boolean => readdirSync(home).some((name) => name.includes('ofardig'));
    while (child.exitCode === null && !hasBegun()) await new Promise((wait) => { setTimeout(wait, 5); });
    child.kill('SIGINT');
    expect([await ended, errors.includes('Avbrutet'), readdirSync(home)]).toEqual([1, true, ['b']]);
  });

  test('says that the loop keeps no rows', () => {
    const { code, errors } = kor(smallPopulation('ingen', 'vägras', ROWS), '--rader', 'aldrig');
    expect([code, errors.includes('--motor duckdb'), existsSync(join(folder, 'aldrig'))]).toEqual([1, true, false]);
  });
});
