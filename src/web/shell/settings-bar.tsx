import { ToggleGroup } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { moneyWord, type MoneyScale } from '../../core/swedish/numbers/numbers.ts';
import { SHELL } from '../../core/swedish/web/shell-words.ts';
import { useSay, useSettings, type Theme } from './settings.tsx';

const SCALES: readonly MoneyScale[] = ['kr', 'tkr', 'mnkr'];
const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** Language, appearance, and whether large amounts are in thousands or millions. */
export function SettingsBar(): ReactNode {
  const say = useSay();
  const { language, theme, scale, choose } = useSettings();
  return (
    <div className="settings-bar" role="group" aria-label={say(SHELL.settings)}>
      <ToggleGroup data-size="sm" aria-label={say(SHELL.scale)} value={scale} onChange={(value) => choose({ scale: value as MoneyScale })}>
        {SCALES.map((one) => <ToggleGroup.Item key={one} value={one}>{moneyWord(one, language)}</ToggleGroup.Item>)}
      </ToggleGroup>
      <ToggleGroup data-size="sm" aria-label={say(SHELL.language)} value={language} onChange={(value) => choose({ language: value === 'en' ? 'en' : 'sv' })}>
        <ToggleGroup.Item value="sv" lang="sv">{say(SHELL.sv)}</ToggleGroup.Item>
        <ToggleGroup.Item value="en" lang="en">{say(SHELL.en)}</ToggleGroup.Item>
      </ToggleGroup>
      <ToggleGroup data-size="sm" aria-label={say(SHELL.theme)} value={theme} onChange={(value) => choose({ theme: value as Theme })}>
        {THEMES.map((one) => <ToggleGroup.Item key={one} value={one}>{say(SHELL[one])}</ToggleGroup.Item>)}
      </ToggleGroup>
    </div>
  );
}
