import { useText } from '@/i18n/text';
import { FilesField } from '@/ui/files-field';
import { Section } from './section';

export function FilesSection() {
  const text = useText();
  return (
    <Section title={text('attachments.title')}>
      <FilesField name="files" label={text('call.files')} letter="U" />
    </Section>
  );
}
