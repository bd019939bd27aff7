'use client';

import { Link } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';

/** One link in the navigation, marked when its screen is open. */
export function AdminViewLink({ href, title }: { href: string; title: string }) {
  const here = usePathname();
  return (
    <Link
      className="nav__link dv-nav-link"
      href={href}
      aria-current={here === href ? 'page' : undefined}
    >
      <span className="nav__link-label">{title}</span>
    </Link>
  );
}
