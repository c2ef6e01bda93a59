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
  /** How many rows may be summed before sums kept as numbers must be flushed to BigInt. */
  readonly flushRows: number;
}

const SAFE = 2n ** 53n - 1n;

export function isSafe({ low, high }: Bounds): boolean {
  return low >= -SAFE && high <= SAFE;
}

/** Sums are kept as numbers when at least so many of the largest stay safe together. */
const LEAST_ROWS = 4096n;
const MOST_ROWS = 2n ** 31n - 1n;

export function kernelSource(pass: PopulationPass): KernelSource {
  const roots = pass.aggregates.flatMap(({ counts, lacks, value }): readonly Ir[] => [counts, lacks, ...(value ? [value] : [])]);
  const columns = pass.columns;
  const place = new Map(columns.map(({ column }, index) => [column, index]));
  const carriers = pass.aggregates.map(({ value }) => (value === undefined || roomFor(value.bounds) >= LEAST_ROWS ? 'number' as const : 'bigint' as const));
  const lines = reachable(roots).flatMap((ir) => line(ir, place, columns));
  const gather = pass.aggregates.map((aggregate, index) => gathering(aggregate, index, carriers[index] ?? 'bigint'));
  const arrays = columns.map((_, index) => `const c${index}=C[${index}];`).join('');
  const sums = pass.aggregates.map((_, index) => `const s${index}=S[${index}],n${index}=N[${index}],l${index}=L[${index}];`).join('');
  const text = `"use strict";${HELPERS}return function(from,to,O,C,S,N,L){${arrays}${sums}
for(let i=from;i<to;i++){const o=O[i];
${lines.join('\n')}
${gather.join('\n')}
}}`;
  const rooms = pass.aggregates.flatMap(({ value }, index) => (value && carriers[index] === 'number' ? [roomFor(value.bounds)] : []));
  const flushRows = Number(rooms.reduce((least, room) => (room < least ? room : least), MOST_ROWS));
  return { text, columns, carriers, flushRows };
}

/** How many of the largest a safe sum has room for. */
function roomFor(bounds: Bounds): bigint {
  return SAFE / (sizeOf(bounds) === 0n ? 1n : sizeOf(bounds));
}

/**
 * Whole-number division with the rounding written out. The quotient of two safe whole numbers as a double is at most one off; the
 * remainder made from it is exact and sets it right. p* take a that is not negative and b that is positive; r* take any; i* take
 * what p* take below 2^31, where |0 is the machine's own whole-number division.
 */
const HELPERS = `
const ih=(a,b)=>{const w=(a/b)|0,r=a-w*b;return r>=b-r?w+1:w};
const iu=(a,b)=>{const w=(a/b)|0;return a-w*b>0?w+1:w};
const id=(a,b)=>(a/b)|0;
const ph=(a,b)=>{let w=Math.floor(a/b),r=a-w*b;if(r<0){w-=1;r+=b}else if(r>=b){w+=1;r-=b}return r>=b-r?w+1:w};
const pu=(a,b)=>{let w=Math.floor(a/b),r=a-w*b;if(r<0){w-=1;r+=b}else if(r>=b){w+=1;r-=b}return r>0?w+1:w};
const pd=(a,b)=>{let w=Math.floor(a/b),r=a-w*b;if(r<0)w-=1;else if(r>=b)w+=1;return w};
const rh=(a,b)=>{if(b===0)return 0;const q=ph(Math.abs(a),Math.abs(b));return (a<0)!==(b<0)?0-q:q};
const ru=(a,b)=>{if(b===0)return 0;const q=pu(Math.abs(a),Math.abs(b));return (a<0)!==(b<0)?0-q:q};
const rd=(a,b)=>{if(b===0)return 0;const q=pd(Math.abs(a),Math.abs(b));return (a<0)!==(b<0)?0-q:q};
const ab=(a)=>a<0n?-a:a;
const bh=(a,b)=>{if(b===0n)return 0n;const x=ab(a),y=ab(b),q=(2n*x+y)/(2n*y);return (a<0n)!==(b<0n)?-q:q};
const bu=(a,b)=>{if(b===0n)return 0n;const x=ab(a),y=ab(b),q=(x+y-1n)/y;return (a<0n)!==(b<0n)?-q:q};
const bd=(a,b)=>{if(b===0n)return 0n;const x=ab(a),y=ab(b),q=x/y;return (a<0n)!==(b<0n)?-q:q};
`;

const DIVISIONS = { halfAway: ['ih', 'ph', 'rh', 'bh'], up: ['iu', 'pu', 'ru', 'bu'], down: ['id', 'pd', 'rd', 'bd'] } as const;
const INT32 = 2n ** 31n - 1n;

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
      const { a: { bounds: above }, b: { bounds: below } } = ir;
      const isSmall = isSafe({ low: above.low - sizeOf(below), high: above.high + sizeOf(below) });
      const isPositive = above.low >= 0n && below.low > 0n;
      const isInt32 = above.high <= INT32 && below.high <= INT32;
      const code = `${DIVISIONS[ir.mode][isSmall ? (isPositive ? (isInt32 ? 0 : 1) : 2) : 3]}(${whole(ir.a, isSmall)},${whole(ir.b, isSmall)})`;
      return set(isSmall === isSafe(ir.bounds) ? code : isSmall ? `BigInt(${code})` : `Number(${code})`);
    }
    case 'chooseInteger': return set(`${truthOf(ir.when)}?${whole(ir.a, isSafe(ir.bounds))}:${whole(ir.b, isSafe(ir.bounds))}`);
    case 'chooseText': return set(`${truthOf(ir.when)}?${textOf(ir.a)}:${textOf(ir.b)}`);
    case 'compare': {
      const isSmall = isSafe(ir.a.bounds) && isSafe(ir.b.bounds);
      return set(`${whole(ir.a, isSmall)}${JS_COMPARE[ir.operator]}${whole(ir.b, isSmall)}`);
    }
    case 'compareText': return set(`${textOf(ir.a)}${JS_COMPARE[ir.operator]}${textOf(ir.b)}`);
    case 'and': return set(`${truthOf(ir.a)}&&${truthOf(ir.b)}`);
    case 'or': return set(`${truthOf(ir.a)}||${truthOf(ir.b)}`);
    case 'not': return set(`!${truthOf(ir.a)}`);
  }
}

function sizeOf({ low, high }: Bounds): bigint {
  return -low > high ? -low : high;
}

const JS_COMPARE = { '=': '===', '<>': '!==', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const;

/** Both operands in the carrier that holds the result and themselves. */
function arithmetic(ir: IntegerIr & { readonly a: IntegerIr; readonly b: IntegerIr }, mark: '+' | '-' | '*'): string {
  const isSmall = isSafe(ir.bounds) && isSafe(ir.a.bounds) && isSafe(ir.b.bounds);
  const code = `${whole(ir.a, isSmall)}${mark}${whole(ir.b, isSmall)}`;
  // 0 times something negative would be -0, which is no whole number.
  if (isSmall) return mark === '*' && (ir.a.bounds.low < 0n || ir.b.bounds.low < 0n) ? `${code}+0` : code;
  return isSafe(ir.bounds) ? `Number(${code})` : code;
}

/** An integer in the carrier wanted. */
function whole(ir: IntegerIr, small: boolean): string {
  if (ir.op === 'integer') return small ? `(${ir.value})` : `(${ir.value}n)`;
  const own = isSafe(ir.bounds);
  if (own === small) return `v${ir.id}`;
  return small ? `Number(v${ir.id})` : `BigInt(v${ir.id})`;
}

function truthOf(ir: TruthIr): string {
  return ir.op === 'truth' ? String(ir.value) : `v${ir.id}`;
}

function textOf(ir: TextIr): string {
  return ir.op === 'text' ? JSON.stringify(ir.value) : `v${ir.id}`;
}

function gathering({ kind, counts, lacks, value }: PlanAggregate, index: number, carrier: 'number' | 'bigint'): string {
  const lacking = lacks.op === 'truth' && !lacks.value ? '' : `if(${truthOf(lacks)})l${index}[o]++;`;
  const one = value === undefined ? '' : whole(value, carrier === 'number');
  const take = kind === 'sum' ? `s${index}[o]+=${one};`
    : kind === 'least' || kind === 'most' ? `if(n${index}[o]===0||${one}${kind === 'least' ? '<' : '>'}s${index}[o])s${index}[o]=${one};` : '';
  const counting = kind === 'sum' ? `{${take}}` : `{${take}n${index}[o]++;}`;
  return counts.op === 'truth' ? (counts.value ? counting + lacking : lacking) : `if(${truthOf(counts)})${counting}${lacking}`;
}
