const labels: Record<string, string> = {
  'application/pdf': 'pdf',
  'image/png': 'afbeelding',
  'image/jpeg': 'afbeelding',
  'image/webp': 'afbeelding',
  'image/svg+xml': 'afbeelding',
  'text/plain': 'tekst',
  'text/csv': 'csv',
  'text/html': 'webpagina',
  'text/calendar': 'agenda',
  'video/mp4': 'film',
  'audio/mpeg': 'geluid',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
};

/** The everyday Dutch name of a MIME type. */
export const formatFileType = (mimeType: string): string => labels[mimeType] ?? 'bestand';
