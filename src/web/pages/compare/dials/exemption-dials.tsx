import { useId, type ReactNode } from 'react';
import type { ExemptionDial } from '../../../../core/comparison/dials/dial.ts';
import type { Figures } from '../../../../core/figures/figures.ts';
import { COMPARE } from '../../../../core/swedish/web/compare/compare-words.ts';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import { SwitchField } from '../../../parts/switch-field.tsx';
import { SourceLink } from '../../../parts/source-link.tsx';
import { useSay } from '../../../shell/settings.tsx';
import type { Dials } from '../state/use-dials.ts';

/** Rows that are left out by name: each can be counted in, and another left out. */
export function ExemptionDials({ all, dials, figures, open }: {
  readonly all: readonly ExemptionDial[]; readonly dials: Dials; readonly figures: Figures; readonly open: OpenRulebook;
}): ReactNode {
  const say = useSay();
  const id = useId();
  const { exemptions } = dials.settings;
  const [first] = all;
  const entity = first && open.rulebook.declarations.rules.get(first.rule)?.entity;
  const own = new Map(all.map((dial) => [dial.what, dial]));
  const shown = [...own.keys(), ...[...exemptions.keys()].filter((what) => !own.has(what))];
  const others = (figures.entities.get(entity ?? '') ?? []).map((row) => row.id).filter((row) => !shown.includes(row));
  const set = (what: string, how: ExemptionDial['current']): void => {
    const changed = new Map(exemptions);
    if (how === (own.get(what)?.current ?? 'included')) changed.delete(what);
    else changed.set(what, how);
    dials.set({ ...dials.settings, exemptions: changed });
  };
  return (
    <>
      {shown.map((what) => {
        const how = exemptions.get(what) ?? own.get(what)?.current ?? 'included';
        const decision = own.get(what)?.decision;
        return (
          <div key={what} className="dial" data-moved={exemptions.has(what) ? 'yes' : 'no'}>
            <SwitchField label={`${what}: ${say(how === 'exempted' ? COMPARE.exempted : COMPARE.included)}`} state={how === 'exempted' ? 'on' : 'off'} onChange={(state) => set(what, state === 'on' ? 'exempted' : 'included')} />
            {decision === undefined ? null : <p className="dial-was"><SourceLink decision={decision} /></p>}
          </div>
        );
      })}
      <div className="dial">
        <label htmlFor={id}>{say(COMPARE.exemptAnother)}</label>
        <select id={id} className="ds-input" data-size="sm" value="" onChange={({ target }) => set(target.value, 'exempted')}>
          <option value="">{say(COMPARE.chooseOne)}</option>
          {others.map((row) => <option key={row} value={row}>{row}</option>)}
        </select>
      </div>
    </>
  );
}
