/** Why a file could not be read as minutes; nothing of it was read then. */
export interface RefusalFacts {
  'minutes-missing': Readonly<Record<never, never>>;
  'minutes-too-large': { readonly megabytes: number; readonly most: number };
  'minutes-too-long': { readonly lines: number; readonly most: number };
  'minutes-too-many-pages': { readonly pages: number; readonly most: number };
  'minutes-format': { readonly ending: string };
  'minutes-encoding': { readonly row: number };
  'minutes-empty': Readonly<Record<never, never>>;
  'minutes-pdf-locked': Readonly<Record<never, never>>;
  'minutes-pdf-broken': Readonly<Record<never, never>>;
  'minutes-docx-broken': Readonly<Record<never, never>>;
  'minutes-docx-locked': Readonly<Record<never, never>>;
  'minutes-unpacked-too-large': { readonly most: number };
  'minutes-time': { readonly seconds: number };
  'minutes-memory': { readonly megabytes: number };
  'minutes-no-text': Readonly<Record<never, never>>;
}

export type Refusal = { readonly [Code in keyof RefusalFacts]: { readonly code: Code; readonly file: string; readonly facts: RefusalFacts[Code] } }[keyof RefusalFacts];

export function refusal<Code extends keyof RefusalFacts>(code: Code, file: string, facts: RefusalFacts[Code]): Refusal {
  return { code, file, facts } as unknown as Refusal;
}
