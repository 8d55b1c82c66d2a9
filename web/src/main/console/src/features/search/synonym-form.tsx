import { Form, Select } from 'antd';
import { useText } from '@/i18n/text';
import { StepForm } from '@/ui/step-form';
import { addSynonyms, changeSynonyms, useReadCareAgain } from './api/search-care';
import type { Draft } from './search-care-page';

/** Words that mean the same, each ended by Enter or a comma. */
export function SynonymForm({ draft: { group, words }, onClose }: { draft: Draft; onClose: () => void }) {
  const text = useText();
  const readAgain = useReadCareAgain();
  return (
    <StepForm<{ words: string[] }>
      title={text(group ? 'synonyms.change' : 'synonyms.new')}
      hint={text('synonyms.formHint')}
      submitText={text('papers.save')}
      initialValues={{ words }}
      send={({ words: next }) => (group ? changeSynonyms(group, next) : addSynonyms(next))}
      onDone={() => { void readAgain(); onClose(); }}
      onCancel={onClose}
      onStale={() => void readAgain()}
    >
      <Form.Item name="words" label={text('synonyms.words')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['/', ',', '，', '、', ' ']} />
      </Form.Item>
    </StepForm>
  );
}
