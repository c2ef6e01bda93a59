/** The colours of the theme at hand, for what is drawn and not styled. */
export interface ChartColors {
  readonly text: string;
  readonly subtle: string;
  readonly line: string;
  readonly surface: string;
  readonly whole: string;
  readonly less: string;
  readonly more: string;
  readonly lit: string;
}

const NAMES: Readonly<Record<keyof ChartColors, string>> = {
  text: '--lv-text', subtle: '--lv-subtle', line: '--lv-line', surface: '--lv-surface', whole: '--lv-whole', less: '--lv-less', more: '--lv-more', lit: '--lv-lit',
};

export function chartColors(element: Element): ChartColors {
  const style = getComputedStyle(element);
  return Object.fromEntries(Object.entries(NAMES).map(([key, name]) => [key, style.getPropertyValue(name).trim()])) as Record<keyof ChartColors, string>;
}
