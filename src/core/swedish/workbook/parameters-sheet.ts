import { datumCell } from '../../emit/excel/formulas/build.ts';
import type { ParameterLine } from '../../emit/excel/formulas/parameters.ts';
import { EMPTY, textCell, type SheetCell, type WorkbookSheet } from '../../emit/excel/workbook.ts';
import { BASIS_IN_WORDS } from '../explain/authority.ts';
import { headingRows, headRow, sheetOf } from './frame.ts';
import { FORMULA_WORDS, SHEETS } from './words.ts';

const HEADS = ['namn', 'värde', 'enhet', 'gäller från', 'gäller till', 'beslut', 'grund', 'namn i formlerna'];
const WIDTHS = [34, 16, 14, 13, 13, 34, 14, 34];

/** Every parameter with its value, how long it holds and whose decision it is. The values are what may be changed. */
export function parametersSheet(lines: readonly ParameterLine[], warning: string | undefined): WorkbookSheet {
  const about = 'De gula värdena får ändras; likvard importera --scenario läser tillbaka dem som ett yrkande. Allt annat i arbetsboken är formler eller uppgifter.';
  const rows = [...headingRows({ title: SHEETS.parameters, about, warning }), headRow(HEADS), [EMPTY], ...lines.map(parameterRow)];
  return sheetOf(SHEETS.parameters, rows, WIDTHS, 1);
}

function parameterRow({ rule, body, name }: ParameterLine): readonly SheetCell[] {
  const { interval, decision, basis } = body.version;
  const tried = body.node.kind === 'number' ? datumCell({ kind: 'number', value: body.node.value }, body.node.decimals) : undefined;
  const word = body.node.kind === 'notApplicable' ? FORMULA_WORDS.notApplicable : FORMULA_WORDS.missing;
  return [
    textCell(rule.name),
    tried ? { ...tried, style: 'editable' } : textCell(word, 'editable'),
    textCell(rule.type.kind === 'number' ? rule.type.unit.text : ''),
    { content: { kind: 'date', date: interval.from } },
    interval.to === undefined ? textCell('tills vidare') : { content: { kind: 'date', date: interval.to } },
    textCell(decision),
    textCell(BASIS_IN_WORDS[basis].sv),
    textCell(name),
  ];
}
