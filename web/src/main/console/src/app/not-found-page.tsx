import { Link } from 'react-router';
import { useText } from '@/i18n/text';
import { PageTitle } from '@/ui/page-title';

export default function NotFoundPage() {
  const text = useText();
  return (
    <>
      <PageTitle>{text('notFound.title')}</PageTitle>
      <section className="card">
        <Link to="/">{text('notFound.back')}</Link>
      </section>
    </>
  );
}
