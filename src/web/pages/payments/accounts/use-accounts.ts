import type { z } from 'zod';
import { accountsListed } from '../../../../wire/writes/accounts.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useResource } from '../../../library/library.tsx';
import type { Resource } from '../../../library/resource.ts';
import { useSettings } from '../../../shell/settings.tsx';

export const accountsName = (rulebook: string): string => `accounts ${rulebook}`;

/** The region's accounts in all their versions. */
export function useAccounts(rulebook: string): Resource<z.infer<typeof accountsListed>> {
  const { language } = useSettings();
  return useResource(accountsName(rulebook), (signal) => askServer(`/api/konton?rulebook=${encodeURIComponent(rulebook)}`, accountsListed, language, { signal }));
}
