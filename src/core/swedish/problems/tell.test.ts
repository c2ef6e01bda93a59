import { describe, expect, test } from 'vitest';
import { languageProblem } from '../../language/problems.ts';
import type { TextPlace } from '../../language/problem.ts';
import { numberTooLarge } from '../../emit/sql/problems.ts';
import { figuresProblem } from '../../figures/problems.ts';
import { rulebookProblem } from '../../rulebook/problems.ts';
import { tellPlace, tellProblem } from './tell.ts';

const at = (line: number, file = 'regler.md'): TextPlace => ({ kind: 'text', file, line, column: 5, length: 1 });

describe('a problem is told with its place, what was found, what was expected and how to mend it', () => {
  test('in Swedish', () => {
    expect(tellProblem(languageProblem('syntax-number-with-point', at(3), { found: '1.5', instead: '1,5' }), 'sv')).toBe(
      'regler.md:3:5  fel syntax-number-with-point\n  Fann:    talet 1.5 har decimalpunkt\n  Väntade: decimalkomma\n  Gör så:  Skriv 1,5.',
    );
  });

  test('in English', () => {
    expect(tellProblem(languageProblem('syntax-number-with-point', at(3), { found: '1.5', instead: '1,5' }), 'en')).toBe(
      'regler.md:3:5  error syntax-number-with-point\n  Found:    the number 1.5 has a decimal point\n  Expected: a decimal comma\n  Mend:     Write 1,5.',
    );
  });

  test('a warning says that it is one', () => {
    expect(tellProblem(languageProblem('yaml-colon-in-value', at(3), {}, [], 'warning'), 'sv')).toContain('  varning yaml-colon-in-value');
  });

  test('a number too large for an engine names the rule, the engine and what to do', () => {
    expect(tellProblem(numberTooLarge({ what: 'ersättning', engine: 'duckdb', digits: 52, most: 39 }), 'sv')).toBe([
      'i frågan  fel sql-number-too-large',
      '  Fann:    "ersättning" kan på vägen ge tal med 52 siffror',
      '  Väntade: högst 39 siffror, som är vad DuckDB räknar exakt med',
      '  Gör så:  Snäva in spannen för de uppgifter regeln läser, avrunda tidigare, eller välj en annan motor.',
    ].join('\n'));
  });

  test('a problem of figures names file, sheet and cell', () => {
    const cell = { kind: 'cell', file: 'utfall.xlsx', sheet: 'Resultat', cell: 'C14' } as const;
    const told = tellProblem(figuresProblem('figures-not-a-number', cell, { found: 'okänd' }), 'sv');
    expect(told.split('\n')[0]).toBe('utfall.xlsx, blad Resultat, cell C14  fel figures-not-a-number');
  });

  test('a file without sheets names file and cell', () => {
    expect(tellPlace({ kind: 'cell', file: 'utfall.csv', cell: 'B2' }, 'en')).toBe('utfall.csv, cell B2');
  });

  test('related places are named, and a long row of them is counted', () => {
    const few = rulebookProblem('decision-unknown', at(1), { name: 'A', near: undefined }, [at(2), at(3, 'annan.md')]);
    expect(tellProblem(few, 'sv')).toContain('\n  Se även: regler.md:2; annan.md:3');
    const many = rulebookProblem('decision-unknown', at(1), { name: 'A', near: undefined }, [2, 3, 4, 5, 6, 7, 8].map((line) => at(line)));
    expect(tellProblem(many, 'sv')).toContain('regler.md:6; och 2 ställen till');
  });
});
