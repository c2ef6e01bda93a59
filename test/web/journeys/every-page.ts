import { describe, expect, test } from 'vitest';
import { accessibilityFaults, overflow, type Workbench } from '../workbench.ts';

/** Addresses on which a page shows what it is for. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '/forklara': '/forklara?regel=kompensation&rad=Privat+v%C3%A5rdgivare+Hede',
};

const LOOKS = [['sv', 'light'], ['sv', 'dark'], ['en', 'dark'], ['en', 'light']] as const;
const THEMES = { sv: { light: 'Ljust', dark: 'Mörkt' }, en: { light: 'Light', dark: 'Dark' } } as const;

/** Every page of the menu: nothing that axe can find in either language and theme, and nothing wider than the screen. */
export function everyPage(workbench: Workbench, paths: readonly string[]): void {
  describe.each(paths)('the page %s', (path) => {
    const example = EXAMPLES[path] ?? path;

    test('has no fault that axe can find, in both languages and both themes', async () => {
      const page = await workbench.open(example);
      await page.waitForSelector('main table:visible, main .explanation, main .state-empty');
      for (const [language, theme] of LOOKS) {
        await page.getByRole('radio', { name: language === 'sv' ? 'Svenska' : 'English' }).check({ force: true });
        await page.getByRole('radio', { name: THEMES[language][theme], exact: true }).check({ force: true });
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        expect(await page.locator('html').getAttribute('data-color-scheme')).toBe(theme);
        expect({ language, theme, faults: await accessibilityFaults(page) }).toEqual({ language, theme, faults: [] });
      }
    });

    test.each([[320, 'a small telephone'], [640, 'a screen of 1280 magnified to 200 %']])('fits %i pixels, %s', async (width) => {
      const page = await workbench.open(example, { width });
      await page.waitForSelector('main table:visible, main .explanation, main .state-empty');
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });

  test('an address that leads nowhere says so, and the menu is still there', async () => {
    const page = await workbench.open('/finns-inte');
    expect(await page.locator('main').innerText()).toContain('Här finns ingen sida');
    expect(await page.locator('nav a').count()).toBe(paths.length);
  });
}
