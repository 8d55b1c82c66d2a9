import { type InputRef } from 'antd';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '@/i18n/text';
import { usePageKeys } from '@/ui/keys';
import { SearchField } from '@/ui/search-field';

/** Searches from any page; a slash goes there. */
export function SearchBox() {
  const text = useText();
  const navigate = useNavigate();
  const box = useRef<InputRef>(null);
  usePageKeys((event) => {
    if (event.key === '/') {
      event.preventDefault();
      box.current?.focus();
    }
  });
  return (
    <SearchField
      ref={box}
      className="search-box"
      aria-label={text('nav.search')}
      aria-keyshortcuts="/"
      placeholder={text('nav.search')}
      allowClear
      onSearch={(q) => {
        if (q.trim()) {
          void navigate('/search', { state: { q: q.trim() } });
        }
      }}
    />
  );
}
