import { Input, type InputRef } from 'antd';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '@/i18n/text';

const WRITES = 'input, textarea, select, [contenteditable], [role="combobox"], [role="dialog"]';

/** Searches from any page; a slash goes there. */
export function SearchBox() {
  const text = useText();
  const navigate = useNavigate();
  const box = useRef<InputRef>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !(event.target as HTMLElement).closest(WRITES)) {
        event.preventDefault();
        box.current?.focus();
      }
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
  return (
    <Input.Search
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
