/** Tells one press from all others, also from those in other frames: a request that arrives twice is of one press. */
export const newPress = (): string => `${performance.timeOrigin} ${performance.now()}`;
