/** Types of files that the site shows as a picture. */
export const pictureTypes = ['image/png', 'image/jpeg'];

/** Types of files that the site plays as a film. */
export const videoTypes = ['video/mp4'];

/** Types of files with captions of a film. */
export const captionTypes = ['text/vtt'];
