import type { LineColumn } from '../../../core/emit/population/line-passes.ts';
import type { Receipt } from '../../../core/calculation/receipt.ts';
import type { Sureness } from '../../../core/figures/figures.ts';
import type { DeclaredType } from '../../../core/language/declarations/declared-type.ts';
import type { Program } from '../../../core/language/program.ts';

/** The page beside written rows: what each column is, so that the rows can be read and added without the program. */
export interface LinesDescription {
  readonly format: 'likvard-rader-1';
  readonly om: string;
  readonly 'säkerhet': Sureness;
  readonly filer: Readonly<Record<string, number>>;
  readonly kolumner: readonly DescribedColumn[];
  readonly kvitto: Receipt;
}

interface DescribedColumn {
  readonly kolumn: string;
  readonly typ: 'tal' | 'ja/nej' | 'text' | 'datum';
  readonly 'är': 'regel' | 'uppgift' | 'nyckel';
  readonly enhet?: string;
  readonly decimaler?: number;
}

const ABOUT = 'En rad per person och månad med allt den räknades av och kom till. Tal är heltal av sin sista decimal. "namn ?" är 0 när det finns ett värde, 1 gäller inte, 2 saknas; '
  + '"namn /" är nämnaren i en kvot som ingen har avrundat. Raderna är personuppgifter när befolkningen är det.';

const TYPES = { number: 'tal', truth: 'ja/nej', text: 'text', date: 'datum' } as const satisfies Readonly<Record<DeclaredType['kind'], DescribedColumn['typ']>>;

export function describeLines(program: Program, columns: readonly LineColumn[], files: Readonly<Record<string, number>>, sureness: Sureness, receipt: Receipt): LinesDescription {
  const keys: readonly DescribedColumn[] = [
    { kolumn: 'person', typ: 'text', 'är': 'nyckel' }, { kolumn: 'enhet', typ: 'text', 'är': 'nyckel' }, { kolumn: 'månad', typ: 'tal', 'är': 'nyckel', decimaler: 0 },
  ];
  const own = columns.map(({ name, source, decimals }): DescribedColumn => {
    const type = source === 'rule' ? program.ruleByName.get(name)?.type : program.inputs.get(name)?.type;
    const plain = { kolumn: name, typ: TYPES[type?.kind ?? 'text'], 'är': source === 'rule' ? 'regel' : 'uppgift' } as const;
    return type?.kind === 'number' ? { ...plain, enhet: type.unit.text, decimaler: decimals } : plain;
  });
  return { format: 'likvard-rader-1', om: ABOUT, 'säkerhet': sureness, filer: files, kolumner: [...keys, ...own], kvitto: receipt };
}
