import type { FormulaWords } from '../../emit/excel/words.ts';

export const SHEETS = { account: 'Efterkalkyl', parameters: 'Parametrar', tables: 'Tabeller', result: 'Resultat', sources: 'Källor' } as const;

/** What the steps of a formula are called, by the kind of node they compute. */
const STEPS: Readonly<Record<string, string>> = {
  compare: 'jämförelse', logic: 'villkor', not: 'villkor', exempt: 'undantag', applies: 'gäller', conditional: 'om', sum: 'summa', count: 'antal',
  exists: 'finns', rank: 'störst eller minst', lookup: 'tabellvärde', round: 'avrundat', add: 'summa', multiply: 'produkt', divide: 'kvot',
  read: 'uppgift', allocate: 'del', kept: 'det som räknas med', vikt: 'vikt', golv: 'avkortad del', rest: 'det som kapades', turordning: 'turordning för resten',
};

/** The Swedish words of formulas and heads. A workbook is read in Sweden: it is in Swedish whatever language the command speaks. */
export const FORMULA_WORDS: FormulaWords = {
  notApplicable: 'gäller inte',
  missing: 'saknas',
  parameters: SHEETS.parameters,
  tables: SHEETS.tables,
  inputs: (entity) => `Indata ${entity}`,
  months: (name) => `${name} månad`,
  pairs: (entity) => `${entity} parvis`,
  number: 'nr',
  name: 'namn',
  month: 'månad',
  numberOf: (entity) => `${entity} nr`,
  step: (what, rule) => `delsteg: ${STEPS[what] ?? what}, till ${rule}`,
  beside: (what, rows) => `${STEPS[what] ?? what}, sett från ${rows.join(', ')}`,
};
