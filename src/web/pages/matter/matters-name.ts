/** What the shelf calls the matters of a rulebook. */
export const mattersName = (rulebook: string): string => `matters ${rulebook}`;
