import { describe, expect, it } from 'vitest';
import { classifyRoute } from './classify-route.ts';

describe('classifyRoute', () => {
  it.each([
    ['/api/site', 'graphql'],
    ['/api/page-changes', 'page-changes'],
    ['/api/health', 'health'],
    ['/api/files/file/poster.pdf', 'files'],
    ['/api/articles', 'rest'],
    ['/api/siteadmin', 'rest'],
    ['/admin', 'admin'],
    ['/admin/collections/articles/6a', 'admin'],
    ['/administrator', 'other'],
    ['/_next/static/x.js', 'asset'],
    ['/', 'other'],
    ['', 'other'],
    ['/wp-login.php', 'other'],
  ])('gives %s the class %s', (path, expected) => {
    expect(classifyRoute(path)).toBe(expected);
  });
});
