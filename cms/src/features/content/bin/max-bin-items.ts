/** More than these nobody reads on one screen. */
export const maxBinItems = 200;
