/** A function of the language: its Swedish name as an economist knows it from Excel, and the English alias of the same tree. */
interface FunctionName {
  readonly swedish: string;
  readonly english: string;
  /** How many arguments it takes; `most` undefined means any number. */
  readonly least: number;
  readonly most?: number;
}

const named = (swedish: string, english: string, least: number, most?: number): FunctionName =>
  most === undefined ? { swedish, english, least } : { swedish, english, least, most };

export const FUNCTIONS = {
  if: named('OM', 'IF', 2, 3),
  and: named('OCH', 'AND', 2),
  or: named('ELLER', 'OR', 2),
  not: named('INTE', 'NOT', 1, 1),
  sum: named('SUMMA', 'SUM', 2, 2),
  count: named('ANTAL', 'COUNT', 1, 1),
  exists: named('FINNS', 'EXISTS', 1, 1),
  largest: named('STÖRST', 'LARGEST', 2, 2),
  smallest: named('MINST', 'SMALLEST', 2, 2),
  minimum: named('MIN', 'MIN', 2),
  maximum: named('MAX', 'MAX', 2),
  absolute: named('ABS', 'ABS', 1, 1),
  clamp: named('BEGRÄNSA', 'CLAMP', 3, 3),
  round: named('AVRUNDA', 'ROUND', 2, 2),
  roundUp: named('AVRUNDA.UPPÅT', 'ROUNDUP', 2, 2),
  roundDown: named('AVRUNDA.NEDÅT', 'ROUNDDOWN', 2, 2),
  lookup: named('SLÅUPP', 'LOOKUP', 2),
  allocate: named('FÖRDELA', 'ALLOCATE', 3, 4),
  convert: named('OMVÄNDLA', 'CONVERT', 2, 2),
  applies: named('GÄLLER', 'APPLIES', 1, 1),
  notApplicable: named('GÄLLERINTE', 'NOTAPPLICABLE', 0, 0),
} as const satisfies Readonly<Record<string, FunctionName>>;

export type FunctionId = keyof typeof FUNCTIONS;

const BY_NAME: ReadonlyMap<string, FunctionId> = new Map(
  (Object.keys(FUNCTIONS) as FunctionId[]).flatMap((id) => [
    [FUNCTIONS[id].swedish, id] as const,
    [FUNCTIONS[id].english, id] as const,
  ]),
);

/** Function names are read in any case, as in Excel. */
export function findFunction(name: string): FunctionId | undefined {
  return BY_NAME.get(name.toUpperCase());
}

export function functionNames(): readonly string[] {
  return (Object.keys(FUNCTIONS) as FunctionId[]).map((id) => FUNCTIONS[id].swedish);
}
