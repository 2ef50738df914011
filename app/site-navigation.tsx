'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';

const rooms = [
  { href: '/', name: 'home' },
  { href: '/review', name: 'review' },
  { href: '/progress', name: 'progress' },
] as const;

/** Links to the rooms of the house, the present one marked. */
export function SiteNavigation() {
  const t = useTranslations('site');
  const path = usePathname();
  return (
    <nav aria-label={t('navigation')}>
      <ul className="flex gap-1">
        {rooms.map((room) => (
          <li key={room.href}>
            <Link
              href={room.href}
              aria-current={path === room.href ? 'page' : undefined}
              className="flex min-h-11 items-center px-2 text-[0.9375rem] text-muted hover:text-ink aria-[current=page]:text-ink aria-[current=page]:underline aria-[current=page]:decoration-2 aria-[current=page]:decoration-accent aria-[current=page]:underline-offset-8"
            >
              {t(room.name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
