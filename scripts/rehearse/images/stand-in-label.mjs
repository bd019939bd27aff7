// @ts-check

/** Marks an image under a name of production that was made here; its value says of what. */
export const standInLabel = 'nl.digivaardig.stand-in';
