export const SIZES = [4, 9, 16, 30] as const
export type Size = (typeof SIZES)[number]
