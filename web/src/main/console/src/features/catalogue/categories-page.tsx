import { useText } from '@/i18n/text';
import { KeptList } from '@/ui/kept-list';
import { useCategories } from './api/categories';
import { CategoryForm } from './category-form';

/** What complaints are about, in two levels; a retired category stays with its cases. */
export default function CategoriesPage() {
  const text = useText();
  const read = useCategories();
  const records = read.data?.items ?? [];
  const nameOf = (wanted: string | null) => records.find(({ code }) => code === wanted)?.name ?? '—';
  return (
    <KeptList
      title={text('administration.categories')}
      newText={text('category.new')}
      read={read}
      columns={[
        { title: text('kept.nameZh'), of: ({ name, parent }) => (parent ? name : <strong>{name}</strong>) },
        { title: text('kept.nameEn'), of: ({ nameEn }) => nameEn },
        { title: text('category.parent'), of: ({ parent }) => nameOf(parent) },
        { title: text('category.hint'), of: ({ hint }) => <span className="quiet">{hint}</span> },
      ]}
      form={(category, close) => <CategoryForm category={category} parents={records.filter(({ parent }) => parent === null)} onClose={close} />}
    />
  );
}
