import { NavLink, Outlet } from 'react-router';
import { hasRole, usePerson } from '@/api/me';
import { useText } from '@/i18n/text';
import { PageTitle } from '@/ui/page-title';

const KEPT = ['people', 'offices', 'categories', 'townships', 'calendars', 'messages', 'answers', 'search', 'settings', 'alarms', 'tables', 'law', 'national-columns'] as const;

/** What the administrator keeps. */
export default function AdministrationPage() {
  const text = useText();
  const person = usePerson();
  const places = [...(hasRole(person, 'ADMIN') ? KEPT : []), ...(hasRole(person, 'IMPORTER') ? (['imports'] as const) : [])];
  return (
    <>
      <PageTitle aside={<a href="/openapi">{text('administration.api')}</a>}>{text('nav.administration')}</PageTitle>
      <p className="quiet">{text('administration.note')}</p>
      {places.length > 0 && (
        <nav className="tabs" aria-label={text('nav.administration')}>
          {places.map((place) => (
            <NavLink key={place} to={place}>
              {text(`administration.${place}`)}
            </NavLink>
          ))}
        </nav>
      )}
      <Outlet />
    </>
  );
}
