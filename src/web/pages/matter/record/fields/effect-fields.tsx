import { Button } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import { EFFECT_FORMS, EFFECT_KINDS, type EffectKind } from '../../../../../core/procedure/reading/effects.ts';
import { keysOfEffect, type EffectAnswer } from '../../../../../core/procedure/recording/answers/clause-answers.ts';
import { EFFECT_NAMES, FIELDS, sayEffectKey } from '../../../../../core/swedish/web/field-words.ts';
import { useSay, useSettings } from '../../../../shell/settings.tsx';
import { TextInput } from './text-input.tsx';

/** What a clause does when it is decided: each effect with its own few fields, and another added by choosing which. */
export function EffectFields({ effects, onEffects }: { readonly effects: readonly EffectAnswer[]; readonly onEffects: (effects: readonly EffectAnswer[]) => void }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const id = useId();
  return (
    <>
      {effects.map(({ kind, values }, at) => (
        <fieldset key={`${kind} ${at}`} className="inner-fields">
          <legend>{say(EFFECT_NAMES[kind])}</legend>
          <div className="field-row effect-row">{keysOfEffect(kind).map((key) => (
            <TextInput key={key} label={sayEffectKey(kind, key, language)} type={isDay(kind, key) ? 'date' : 'text'} value={values[key] ?? ''} onValue={(value) => onEffects(effects.map((one, index) => (index === at ? { kind, values: { ...values, [key]: value } } : one)))} />
          ))}</div>
          <Button type="button" variant="tertiary" data-size="sm" aria-label={`${say(FIELDS.remove)}: ${say(EFFECT_NAMES[kind])}`} onClick={() => onEffects(effects.filter((_, index) => index !== at))}>{say(FIELDS.remove)}</Button>
        </fieldset>
      ))}
      <div className="field"><label htmlFor={id}>{say(FIELDS.addEffect)}</label>
        <select id={id} className="ds-input" value="" onChange={({ target }) => { const kind = EFFECT_KINDS.find((one) => one === target.value); if (kind) onEffects([...effects, { kind, values: {} }]); }}>
          <option value="">{say(FIELDS.choose)}</option>
          {EFFECT_KINDS.map((kind) => <option key={kind} value={kind}>{say(EFFECT_NAMES[kind])}</option>)}
        </select>
      </div>
    </>
  );
}

/** An end may be an event instead of a day, and what is due a span of days: those are written. */
function isDay(kind: EffectKind, key: string): boolean {
  return key === kind ? EFFECT_FORMS[kind].value === 'day' : key === 'från' || (kind === 'förlänger' && key === 'till');
}
