export const HATCH_ID = 'arcering';

/** Fills with the hatch that says "nothing here": a theme that is off, a phase without materials. */
export const HATCH = `url(#${HATCH_ID})`;
