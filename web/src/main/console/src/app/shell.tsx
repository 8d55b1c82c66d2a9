import { Suspense } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { usePerson } from '@/api/me';
import { DemoBanner } from '@/features/demo/demo-banner';
import { PersonMenu } from '@/features/identity/person-menu';
import { SessionEnded } from '@/features/identity/session-ended';
import { SearchBox } from '@/features/search/search-box';
import { useText } from '@/i18n/text';
import { Mark } from '@/ui/mark';
import { Waiting } from '@/ui/waiting';
import { LanguageSwitch } from './language-switch';
import { placesFor } from './navigation';
import './shell.css';

/** What is around every page: where one is, who one is, what time it is. */
export function Shell() {
  const text = useText();
  const places = placesFor(usePerson());
  const { pathname } = useLocation();
  return (
    <>
      <a className="skip" href="#content">
        {text('nav.skip')}
      </a>
      <header className="shell-head">
        <NavLink to="/" className="brand" aria-label={text('product')}>
          <Mark />
          <span>{text('product.short')}</span>
        </NavLink>
        <nav aria-label={text('nav.label')}>
          {places.map(({ to, label }) => (
            <NavLink key={to} to={to}>
              {text(label)}
            </NavLink>
          ))}
        </nav>
        <div className="shell-side">
          <SearchBox />
          <LanguageSwitch />
          <PersonMenu />
        </div>
      </header>
      <DemoBanner />
      <main id="content" tabIndex={-1}>
        <Suspense key={pathname} fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <SessionEnded />
    </>
  );
}
