/** The languages a person can be told things in: Swedish, and its English twin. Names in a rulebook stay as they are decided. */
export type Language = 'sv' | 'en';
