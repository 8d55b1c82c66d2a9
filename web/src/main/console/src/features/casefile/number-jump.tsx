import { useId } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '@/i18n/text';
import { SearchField } from '@/ui/search-field';

/** A case number read out by a caller leads straight to the case. */
export function NumberJump() {
  const text = useText();
  const navigate = useNavigate();
  const id = useId();
  return (
    <label htmlFor={id}>
      <span>{text('case.number')}</span>
      <SearchField
        id={id}
        placeholder={text('cases.numberHint')}
        style={{ width: 230 }}
        onSearch={(number) => {
          if (number.trim()) {
            void navigate(`/cases/${encodeURIComponent(number.trim())}`);
          }
        }}
      />
    </label>
  );
}
