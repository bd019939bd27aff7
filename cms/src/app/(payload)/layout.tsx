import type { ServerFunctionClient } from 'payload';
import config from '@payload-config';
import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';
import '@fontsource/noto-sans/700.css';
import '@payloadcms/next/css';
import { RootLayout } from '@payloadcms/next/layouts';
import type { ReactNode } from 'react';
import { callServerFunction } from './call-server-function.ts';
import { rejectServerFunction, rejectWithoutAdmin } from './reject-without-admin.ts';
import './admin-theme.css';
import './admin.css';
import { importMap } from './admin/importMap.js';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  await rejectServerFunction();
  return callServerFunction(args, importMap);
};

export default async function Layout({ children }: { children: ReactNode }) {
  await rejectWithoutAdmin();
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
