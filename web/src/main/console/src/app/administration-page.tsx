import { useText } from '@/i18n/text';
import { PageTitle } from '@/ui/page-title';

export default function AdministrationPage() {
  const text = useText();
  return (
    <>
      <PageTitle>{text('nav.administration')}</PageTitle>
      <section className="card">
        <p>{text('administration.note')}</p>
        <p>
          <a href="/openapi">{text('administration.api')}</a>
        </p>
      </section>
    </>
  );
}
