import { NavLink, Outlet } from 'react-router';
import { hasRole, usePerson } from '@/api/me';
import { useText } from '@/i18n/text';
import { PageTitle } from '@/ui/page-title';

const PLACES = ['people', 'messages', 'answers', 'search', 'calendars', 'law', 'national-columns'] as const;

/** What the administrator keeps; what has no page yet is kept through the API. */
export default function AdministrationPage() {
  const text = useText();
  const isAdministrator = hasRole(usePerson(), 'ADMIN');
  return (
    <>
      <PageTitle aside={<a href="/openapi">{text('administration.api')}</a>}>{text('nav.administration')}</PageTitle>
      <p className="quiet">{text('administration.note')}</p>
      {isAdministrator && (
        <nav className="tabs" aria-label={text('nav.administration')}>
          {PLACES.map((place) => (
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
