/** The time of day as it is kept beside what the user has imported or written, for the user to read: ISO date and time. */
export const timeStamp = (): string => new Date().toISOString();
