import { isOrdersOwn, type ChangedSince } from '../../payments/statements/changed-since.ts';
import type { Language } from '../language-name.ts';

/** What is said where an order is told of and what it was drawn from is not what it was; undefined when nothing has changed. */
export function sayChangedSince(changed: ChangedSince | undefined, language: Language): string | undefined {
  if (!changed) return undefined;
  const { figures, rules, today } = changed;
  const isSwedish = language === 'sv';
  const files = (names: readonly string[]): string => names.join(', ');
  if (today === 'not') {
    return isSwedish
      ? 'Siffrorna som ordern upprättades av kan inte räknas om i dag. Beloppet är det som ordern säger.'
      : 'The figures that the order was drawn up from cannot be computed again today. The amount is what the order says.';
  }
  if (figures.length > 0) {
    return isSwedish
      ? `Siffrorna har lästs in på nytt sedan ordern upprättades (${files(figures)}). Beloppet är det som ordern säger. Dagens siffror är inte de som ordern vilar på, och visas därför inte.`
      : `The figures have been read in anew since the order was drawn up (${files(figures)}). The amount is what the order says. Today's figures are not those the order rests on, and are therefore not shown.`;
  }
  if (!isOrdersOwn(changed)) {
    return isSwedish
      ? `Reglerna har ändrats sedan ordern upprättades (${files(rules)}) och ger i dag andra delar. Beloppet är det som ordern säger. Dagens väg till beloppet är inte orderns, och visas därför inte.`
      : `The rules have changed since the order was drawn up (${files(rules)}) and give other parts today. The amount is what the order says. Today's way to the amount is not the order's, and is therefore not shown.`;
  }
  if (rules.length === 0) return undefined;
  return isSwedish
    ? `Regelbokens filer har ändrats sedan ordern upprättades (${files(rules)}). Siffrorna är desamma, och reglerna ger samma delar.`
    : `The files of the rulebook have changed since the order was drawn up (${files(rules)}). The figures are the same, and the rules give the same parts.`;
}
