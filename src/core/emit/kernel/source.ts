import type { Bounds, IntegerIr, Ir, TextIr, TruthIr } from '../../language/lowered/ir.ts';
import type { PlanAggregate, PlanColumn, PopulationPass } from '../population/plan.ts';
import { reachable } from './reachable.ts';

/**
 * The program text of a pass: one loop over typed arrays, every value a constant of its own. It is made from the checked tree alone:
 * names of the rulebook are array positions in it, texts are JSON, so nothing an author wrote is run as code.
 */
export interface KernelSource {
  readonly text: string;
  readonly columns: readonly PlanColumn[];
  /** For each aggregate, whether its sums are kept as safe whole numbers (flushed to BigInt in time) or as BigInt. */
  readonly carriers: readonly ('number' | 'bigint')[];
}

const SAFE = 2n ** 53n - 1n;

export function isSafe({ low, high }: Bounds): boolean {
  return low >= -SAFE && high <= SAFE;
}

/** Rows between two flushes of sums kept as numbers: a sum of that many of the largest stays safe. */
export const FLUSH_ROWS = 4096;

export function kernelSource(pass: PopulationPass): KernelSource {
  const roots = pass.aggregates.flatMap(({ counts, lacks, value }): readonly Ir[] => [counts, lacks, ...(value ? [value] : [])]);
  const columns = pass.columns;
  const place = new Map(columns.map(({ column }, index) => [column, index]));
  const carriers = pass.aggregates.map(({ value }) => (value === undefined || fitsFlush(value.bounds) ? 'number' as const : 'bigint' as const));
  const lines = reachable(roots).flatMap((ir) => line(ir, place, columns));
  const gather = pass.aggregates.map((aggregate, index) => gathering(aggregate, index, carriers[index] ?? 'bigint'));
  const arrays = columns.map((_, index) => `const c${index}=C[${index}];`).join('');
  const sums = pass.aggregates.map((_, index) => `const s${index}=S[${index}],n${index}=N[${index}],l${index}=L[${index}];`).join('');
  const text = `"use strict";${HELPERS}return function(from,to,O,C,S,N,L){${arrays}${sums}
for(let i=from;i<to;i++){const o=O[i];
${lines.join('\n')}
${gather.join('\n')}
}}`;
  return { text, columns, carriers };
}

function fitsFlush({ low, high }: Bounds): boolean {
  const rows = BigInt(FLUSH_ROWS);
  return isSafe({ low: low * rows, high: high * rows });
}

/** Whole-number division with the rounding written out: exact for safe whole numbers, since the remainder is. */
const HELPERS = `
const rh=(a,b)=>{if(b===0)return 0;const x=Math.abs(a),y=Math.abs(b),r=x%y,w=(x-r)/y,q=r>=y-r?w+1:w;return (a<0)!==(b<0)?0-q:q};
const ru=(a,b)=>{if(b===0)return 0;const x=Math.abs(a),y=Math.abs(b),r=x%y,w=(x-r)/y,q=r>0?w+1:w;return (a<0)!==(b<0)?0-q:q};
const rd=(a,b)=>{if(b===0)return 0;const x=Math.abs(a),y=Math.abs(b),r=x%y,q=(x-r)/y;return (a<0)!==(b<0)?0-q:q};
const ab=(a)=>a<0n?-a:a;
const bh=(a,b)=>{if(b===0n)return 0n;const x=ab(a),y=ab(b),q=(2n*x+y)/(2n*y);return (a<0n)!==(b<0n)?-q:q};
const bu=(a,b)=>{if(b===0n)return 0n;const x=ab(a),y=ab(b),q=(x+y-1n)/y;return (a<0n)!==(b<0n)?-q:q};
const bd=(a,b)=>{if(b===0n)return 0n;const x=ab(a),y=ab(b),q=x/y;return (a<0n)!==(b<0n)?-q:q};
`;

const DIVISIONS = { halfAway: ['rh', 'bh'], up: ['ru', 'bu'], down: ['rd', 'bd'] } as const;

function line(ir: Ir, place: ReadonlyMap<string, number>, columns: readonly PlanColumn[]): readonly string[] {
  const set = (code: string): readonly string[] => [`const v${ir.id}=${code};`];
  const at = (column: string): string => {
    const index = place.get(column) ?? -1;
    return `c${index}[${columns[index]?.where === 'upper' ? 'o' : 'i'}]`;
  };
  switch (ir.op) {
    case 'integer':
    case 'truth':
    case 'text': return [];
    case 'integerColumn':
    case 'textColumn': return set(at(ir.column));
    case 'truthColumn': return set(`${at(ir.column)}===1`);
    case 'add': return set(arithmetic(ir, '+'));
    case 'subtract': return set(arithmetic(ir, '-'));
    case 'multiply': return set(arithmetic(ir, '*'));
    case 'least':
    case 'most': {
      const [a, b] = [whole(ir.a, isSafe(ir.bounds)), whole(ir.b, isSafe(ir.bounds))];
      return set(`${a}${ir.op === 'least' ? '<' : '>'}${b}?${a}:${b}`);
    }
    case 'divide': {
      const isSmall = isSafe(ir.a.bounds) && isSafe(ir.b.bounds);
      const code = `${DIVISIONS[ir.mode][isSmall ? 0 : 1]}(${whole(ir.a, isSmall)},${whole(ir.b, isSmall)})`;
      return set(isSmall === isSafe(ir.bounds) ? code : isSmall ? `BigInt(${code})` : `Number(${code})`);
    }
    case 'chooseInteger': return set(`${truth(ir.when)}?${whole(ir.a, isSafe(ir.bounds))}:${whole(ir.b, isSafe(ir.bounds))}`);
    case 'chooseText': return set(`${truth(ir.when)}?${text(ir.a)}:${text(ir.b)}`);
    case 'compare': {
      const isSmall = isSafe(ir.a.bounds) && isSafe(ir.b.bounds);
      return set(`${whole(ir.a, isSmall)}${JS_COMPARE[ir.operator]}${whole(ir.b, isSmall)}`);
    }
    case 'compareText': return set(`${text(ir.a)}${JS_COMPARE[ir.operator]}${text(ir.b)}`);
    case 'and': return set(`${truth(ir.a)}&&${truth(ir.b)}`);
    case 'or': return set(`${truth(ir.a)}||${truth(ir.b)}`);
    case 'not': return set(`!${truth(ir.a)}`);
  }
}

const JS_COMPARE = { '=': '===', '<>': '!==', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const;

/** Both operands in the carrier that holds the result and themselves. */
function arithmetic(ir: IntegerIr & { readonly a: IntegerIr; readonly b: IntegerIr }, mark: '+' | '-' | '*'): string {
  const isSmall = isSafe(ir.bounds) && isSafe(ir.a.bounds) && isSafe(ir.b.bounds);
  const code = `${whole(ir.a, isSmall)}${mark}${whole(ir.b, isSmall)}`;
  if (isSmall) return mark === '*' ? `${code}+0` : code;
  return isSafe(ir.bounds) ? `Number(${code})` : code;
}

/** An integer in the carrier wanted. */
function whole(ir: IntegerIr, small: boolean): string {
  if (ir.op === 'integer') return small ? `(${ir.value})` : `(${ir.value}n)`;
  const own = isSafe(ir.bounds);
  if (own === small) return `v${ir.id}`;
  return small ? `Number(v${ir.id})` : `BigInt(v${ir.id})`;
}

function truth(ir: TruthIr): string {
  return ir.op === 'truth' ? String(ir.value) : `v${ir.id}`;
}

function text(ir: TextIr): string {
  return ir.op === 'text' ? JSON.stringify(ir.value) : `v${ir.id}`;
}

function gathering({ kind, counts, lacks, value }: PlanAggregate, index: number, carrier: 'number' | 'bigint'): string {
  const lacking = lacks.op === 'truth' && !lacks.value ? '' : `if(${truth(lacks)})l${index}[o]++;`;
  const one = value === undefined ? '' : whole(value, carrier === 'number');
  const take = kind === 'sum' ? `s${index}[o]+=${one};`
    : kind === 'least' || kind === 'most' ? `if(n${index}[o]===0||${one}${kind === 'least' ? '<' : '>'}s${index}[o])s${index}[o]=${one};` : '';
  const counting = `{${take}n${index}[o]++;}`;
  return counts.op === 'truth' ? (counts.value ? counting + lacking : lacking) : `if(${truth(counts)})${counting}${lacking}`;
}
