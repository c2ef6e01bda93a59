/** More clauses of the same minutes are confirmed when a matter has already been saved. */
import { describe, expect, test } from 'vitest';
import { fullerReading } from '../../src/core/procedure/recording/fuller-reading.ts';

const reading = (clauses: readonly string[], text = 'Bidraget höjs'): string => [
  'ärende: P/1', 'rubrik: Prov', 'personer: { Ada Ek: S, Bo Al: M }', 'händelser:',
  '  - { händelse: sammanträde, id: s, organ: provnämnden, slag: nämnd, dag: 2026-03-03, paragraf: § 1, mandat: 2, närvaro: fullständig, ordförande: Ada Ek, tjänstgörande: [Ada Ek, Bo Al] }',
  `  - { händelse: förslag, id: f, beteckning: NF, från: oss, punkter: { ${clauses.map((one) => `${one}: ${text} ${one}`).join(', ')} } }`,
  '  - { händelse: överläggningen avslutas, id: o }', ...clauses.map((one) => `  - { händelse: proposition, id: r${one}, punkter: [${one}], steg: enkel, ställs: [NF], finner: NF }`),
  `  - { händelse: beslut, id: b, punkter: { ${clauses.map((one) => `${one}: NF`).join(', ')} } }`, '',
].join('\n');
const ENDED = '  - { händelse: sammanträdet avslutas }\n';
const made = (...asked: readonly [first: string, later: readonly string[], reading: string]) => fullerReading('p.yaml', ...asked);

describe('a matter from minutes, of which more is confirmed', () => {
  test('is read with all of it, and what has been recorded since comes after', () => {
    expect(made(reading(['2']), [ENDED], reading(['1', '2']))).toEqual({ kind: 'fuller', added: ['1'], text: `${reading(['1', '2'])}${ENDED}` });
  });

  test('is not changed in what it had: another text, a clause that is gone', () => {
    expect(made(reading(['2']), [], reading(['1', '2'], 'Bidraget sänks'))).toEqual({ kind: 'otherwise', clauses: ['2'] });
    expect(made(reading(['1', '2']), [], reading(['1']))).toEqual({ kind: 'otherwise', clauses: ['2'] });
    expect(made(reading(['1']), [], reading(['1']))).toEqual({ kind: 'same' });
  });

  test('is left when an act of it has been corrected, and when what came later may not follow', () => {
    expect(made(reading(['2']), ['  - { händelse: rättelse, rättar: b, skäl: fel, i stället: { händelse: beslut, punkter: { 2: NF } } }\n'], reading(['1', '2']))).toEqual({ kind: 'corrected' });
    expect(made(reading(['2']), ['  - { händelse: anteckning, id: r1, av: Bo Al, text: Tack }\n'], reading(['1', '2'])).kind).toBe('refused');
  });
});
