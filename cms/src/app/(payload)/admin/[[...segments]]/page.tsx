import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import { rejectForbiddenCreate } from '../../reject-forbidden-create.ts';
import { rejectUnreadableList } from '../../reject-unreadable-list.ts';
import { rejectWithoutAdmin } from '../../reject-without-admin.ts';
import { importMap } from '../importMap.js';

interface Args {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata({ params, searchParams }: Args) {
  await rejectWithoutAdmin();
  return generatePageMetadata({ config, params, searchParams });
}

export default async function Page({ params, searchParams }: Args) {
  await rejectWithoutAdmin();
  const { segments } = await params;
  await rejectForbiddenCreate(segments);
  await rejectUnreadableList(segments, await searchParams);
  return RootPage({ config, params, searchParams, importMap });
}
