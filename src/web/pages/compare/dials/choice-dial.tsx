import { useId, type ReactNode } from 'react';
import type { ChoiceDial } from '../../../../core/comparison/dials/dial.ts';
import { COMPARE, sayWas } from '../../../../core/swedish/web/compare/compare-words.ts';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { Dials } from '../state/use-dials.ts';

/** A choice that no source settles, or that was kept for trying; why it is open stands under it. */
export function ChoiceDialField({ dial: { name, alternatives, current, open }, dials }: { readonly dial: ChoiceDial; readonly dials: Dials }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const id = useId();
  const value = dials.settings.choices.get(name) ?? current;
  const choose = (alternative: string): void => {
    const choices = new Map(dials.settings.choices);
    if (alternative === current) choices.delete(name);
    else choices.set(name, alternative);
    dials.set({ ...dials.settings, choices });
  };
  return (
    <div className="dial" data-moved={value === current ? 'no' : 'yes'}>
      <label htmlFor={id}>{name}</label>
      <select id={id} className="ds-input" data-size="sm" value={value} onChange={({ target }) => choose(target.value)}>
        {alternatives.map((alternative) => <option key={alternative} value={alternative}>{alternative}</option>)}
      </select>
      {value === current ? null : <p className="dial-was">{sayWas(`"${current}"`, language)}</p>}
      {open === undefined ? null : <details className="dial-why"><summary>{say(COMPARE.why)}</summary><p>{open}</p></details>}
    </div>
  );
}
