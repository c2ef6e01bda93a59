/** What the shelf calls the minutes that have been read. */
export const READINGS_NAME = 'readings';
