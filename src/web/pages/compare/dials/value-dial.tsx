import { Button } from '@digdir/designsystemet-react';
import { useEffect, useId, useState, type ReactNode } from 'react';
import type { ValueDial } from '../../../../core/comparison/dials/dial.ts';
import { parseDecimal, writeDecimal } from '../../../../core/quantity/decimal.ts';
import { compare, equal, type Rational } from '../../../../core/quantity/rational.ts';
import { amount } from '../../../../core/swedish/numbers/values.ts';
import { unitInWords } from '../../../../core/swedish/numbers/units.ts';
import { COMPARE, sayDial, sayWas } from '../../../../core/swedish/web/compare/compare-words.ts';
import { useDeclarations } from '../../../parts/declarations.ts';
import { SourceLink } from '../../../parts/source-link.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { Dials } from '../state/use-dials.ts';

/** A number that can be dragged along where something happens, or written exactly. */
export function ValueDialField({ dial, dials }: { readonly dial: ValueDial; readonly dials: Dials }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { unitWords } = useDeclarations();
  const id = useId();
  const { key, unit, decimals, current, low, high, step, least, most, decision } = dial;
  const name = sayDial(key, language);
  const value = dials.settings.values.get(key) ?? current;
  const [written, setWritten] = useState<string>();
  const text = writeDecimal(value, decimals);
  useEffect(() => setWritten(undefined), [text]);
  const isMoved = !equal(value, current);
  const withValue = (next: Rational): typeof dials.settings => {
    const values = new Map(dials.settings.values);
    if (equal(next, current)) values.delete(key);
    else values.set(key, next);
    return { ...dials.settings, values };
  };
  const read = (asked: string): Rational | undefined => {
    const number = parseDecimal(asked.replace('.', ','))?.value;
    return number && compare(number, least) >= 0 && compare(number, most) <= 0 ? number : undefined;
  };
  const write = (): void => {
    const number = written === undefined ? undefined : read(written);
    if (number) dials.set(withValue(number));
    setWritten(undefined);
  };
  const asNumber = (one: Rational): string => writeDecimal(one, decimals).replace(',', '.');
  return (
    <div className="dial" data-moved={isMoved ? 'yes' : 'no'}>
      <label htmlFor={id}>{name}</label>
      <div className="dial-row">
        <input
          id={id} type="range" min={asNumber(low)} max={asNumber(high)} step={asNumber(step)} value={asNumber(value)} aria-valuetext={amount(value, unit, decimals, language, unitWords)}
          onChange={({ target }) => { const number = read(target.value); if (number) dials.move(withValue(number)); }}
          onPointerUp={dials.release} onKeyUp={dials.release} onBlur={dials.release}
        />
        <input
          type="text" inputMode="decimal" className="ds-input dial-number" data-size="sm" aria-label={`${name}, ${unitInWords(unit, undefined, language, unitWords)}`}
          value={written ?? text} aria-invalid={written !== undefined && !read(written)}
          onChange={({ target }) => setWritten(target.value)} onBlur={write} onKeyDown={(event) => { if (event.key === 'Enter') write(); }}
        />
        <span className="dial-unit">{unitInWords(unit, undefined, language, unitWords)}</span>
      </div>
      <p className="dial-was">
        {sayWas(amount(current, unit, decimals, language, unitWords), language)}{' · '}<SourceLink decision={decision} />
        {isMoved ? <Button variant="tertiary" data-size="sm" onClick={() => dials.set(withValue(current))}>{say(COMPARE.resetOne)}</Button> : null}
      </p>
    </div>
  );
}
