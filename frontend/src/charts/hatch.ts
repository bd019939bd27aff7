export const HATCH_ID = 'arcering';

/** A fill with the hatch that means "none": a theme that is off, a phase without materials. */
export const HATCH = `url(#${HATCH_ID})`;
